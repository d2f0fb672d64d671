import { outstandingOf } from '../assets/index.js';
import type { PlainDate } from '../kernel/dates.js';
import { sum, type Decimal } from '../kernel/decimal.js';
import type { Voucher, VoucherState } from './voucher.js';

/** A part as one party may see it. */
export interface TreePart {
  readonly voucher: string;
  readonly parent: string | null;
  readonly layer: number;
  readonly holder: string;
  readonly own: boolean;
  readonly amount: Decimal | null;
  readonly kept: Decimal | null;
  readonly state: VoucherState | null;
}

export interface VoucherTree {
  readonly issue: string;
  readonly issuer: string;
  readonly issuedOn: PlainDate;
  readonly dueOn: PlainDate;
  /** Null for who is neither issuer nor first holder. */
  readonly amount: Decimal | null;
  /** What is still owed on all that the party holds, or owes. */
  readonly outstanding: Decimal;
  readonly parts: readonly TreePart[];
}

/**
 * The tree of an issue as one party may see it: its issuer all of it; a holder its own parts, from whom it got them and to whom
 * it gave. Null for a stranger.
 * @param parts all parts of the issue, a part before those that were split off it.
 */
export function treeFor(parts: readonly Voucher[], party: string): VoucherTree | null {
  const [first] = parts;
  if (first === undefined) return null;
  const isIssuer = party === first.obligor;
  const own = parts.filter(({ holder }) => holder === party);
  if (!isIssuer && own.length === 0) return null;
  const seen = isIssuer ? parts.map((part) => whole(part, party)) : branchOf(parts, party);
  const counted = isIssuer ? parts : own;
  return {
    issue: first._id,
    issuer: first.obligor,
    issuedOn: first.voucher.issuedOn,
    dueOn: first.dueOn,
    amount: isIssuer || first.holder === party ? first.voucher.amount : null,
    outstanding: sum(counted.filter(({ state }) => state === 'LIVE').map((part) => outstandingOf(part))),
    parts: seen,
  };
}

const whole = ({ _id, holder, base, state, voucher }: Voucher, party: string): TreePart => ({
  voucher: _id,
  parent: voucher.parent,
  layer: voucher.layer,
  holder,
  own: holder === party,
  amount: voucher.amount,
  kept: base,
  state,
});

function branchOf(parts: readonly Voucher[], party: string): TreePart[] {
  const own = parts.filter(({ holder }) => holder === party);
  const ids = new Set(own.map(({ _id }) => _id));
  const givers = new Set(own.map(({ voucher }) => voucher.parent));
  return parts.flatMap((part) => {
    if (ids.has(part._id)) return [whole(part, party)];
    const seen = { ...whole(part, party), kept: null, state: null };
    // What it gave it knows; of what it was given from, only by whom.
    if (part.voucher.parent !== null && ids.has(part.voucher.parent)) return [seen];
    return givers.has(part._id) ? [{ ...seen, parent: null, amount: null }] : [];
  });
}
