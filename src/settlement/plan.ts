import { sameAccount } from './account.js';
import type { Expected, PaymentInstruction, PaymentPurpose } from './instruction.js';

/** For what and by whom: a deal has one live instruction of each at most. */
export interface Slot {
  readonly purpose: PaymentPurpose;
  readonly payer: string;
  /** See {@link PaymentInstruction.about}. */
  readonly about?: string | null | undefined;
}

/** The payments of one deal. All that changes its instructions writes this document, so that two never plan at once. */
export interface PaymentPlan {
  /** The deal's id. */
  readonly _id: string;
  readonly live: readonly (Slot & { readonly instruction: string })[];
  readonly version: number;
}

export const sameSlot = (a: Slot, b: Slot): boolean =>
  a.purpose === b.purpose && a.payer === b.payer && (a.about ?? null) === (b.about ?? null);

export interface Changes {
  readonly cancel: readonly PaymentInstruction[];
  readonly replace: readonly { readonly old: PaymentInstruction; readonly by: Expected }[];
  readonly make: readonly Expected[];
}

/** What is to be done so that exactly what is expected is instructed. What lies at a bank already is left as it is. */
export function changesTo(live: readonly PaymentInstruction[], expected: readonly Expected[]): Changes {
  const expectedFor = (slot: Slot) => expected.find((one) => sameSlot(one, slot));
  const changed = live.flatMap((old) => {
    const by = expectedFor(old);
    return by !== undefined && old.state === 'PLANNED' && !says(old, by) ? [{ old, by }] : [];
  });
  return {
    cancel: live.filter((one) => expectedFor(one) === undefined),
    replace: changed,
    make: expected.filter((one) => !live.some((old) => sameSlot(old, one))),
  };
}

export const isNoChange = ({ cancel, replace, make }: Changes): boolean =>
  cancel.length + replace.length + make.length === 0;

const says = (one: PaymentInstruction, expected: Expected): boolean =>
  one.payee === expected.payee &&
  one.amount.equals(expected.amount) &&
  one.dueOn === expected.dueOn &&
  one.dueOnProvisional === expected.dueOnProvisional &&
  one.onThatDayOnly === expected.onThatDayOnly &&
  sameAccount(one.payerAccount, expected.payerAccount) &&
  sameAccount(one.payeeAccount, expected.payeeAccount);
