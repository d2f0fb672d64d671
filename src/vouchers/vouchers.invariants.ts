import { heldOn, receivables, type Asset } from '../assets/index.js';
import { sum, toMoneyText, type Decimal } from '../kernel/decimal.js';
import type { Place } from '../platform/database/collection.js';
import type { Invariant } from '../platform/module.js';
import { inHandsOf, owedOn, type Voucher, type VoucherIssue } from './voucher.js';
import { partsOf, pendingOn, voucherIssues, vouchers, voucherTransfers } from './voucher.store.js';

/** Looks at every issue with its parts; a check answers what is wrong with it. */
const overIssues = (
  name: string,
  wrong: (place: Place, issue: VoucherIssue, parts: readonly Voucher[]) => Promise<string[]> | string[],
): Invariant => ({
  name,
  async check(place) {
    let checked = 0;
    const violations: string[] = [];
    for await (const issue of voucherIssues.each(place)) {
      checked += 1;
      const found = await wrong(place, issue, await partsOf(place, issue._id));
      violations.push(...found.map((one) => `${issue._id}: ${one}`));
    }
    return { checked, violations };
  },
});

const isHeld = ({ state }: Voucher): boolean => ['LIVE', 'PASSED_ON', 'SETTLED'].includes(state);

const differs = (what: string, actual: Decimal, expected: Decimal): string[] =>
  actual.equals(expected) ? [] : [`${what} is ${toMoneyText(actual)}, not ${toMoneyText(expected)}`];

/** What a part was worth is what its holder has and what was split off it; all hands together have what was issued. */
const splitsConserve = overIssues(
  'All parts of a voucher together are what was issued',
  (_place, issue, parts) => {
    const [first] = parts;
    if (first?._id !== issue._id) return ['its first part is missing'];
    const children = (id: string) => parts.filter(({ voucher }) => voucher.parent === id);
    return [
      ...differs('what was issued', first.voucher.amount, issue.amount),
      ...(isHeld(first) ? differs('what is in hands', inHandsOf(parts), issue.amount) : []),
      ...parts.filter(isHeld).flatMap(({ _id, base, voucher }) => {
        const given = sum(children(_id).map((child) => child.voucher.amount));
        return differs(`what ${_id} was worth`, base.plus(given), voucher.amount);
      }),
    ];
  },
);

const strayOf = ({ _id, obligor, dueOn, voucher }: Voucher, all: readonly Voucher[]): string[] => {
  const parent = all.find((one) => one._id === voucher.parent);
  if (voucher.parent === null)
    return voucher.issue === _id && voucher.layer === 0 ? [] : [`${_id} is no first part`];
  if (parent === undefined) return [`${_id} was split off a part that is missing`];
  const follows = parent.voucher.layer + 1 === voucher.layer && parent.holder === voucher.from;
  return follows && parent.obligor === obligor && parent.dueOn === dueOn
    ? []
    : [`${_id} is not what it was split off`];
};

const treesHangTogether = overIssues(
  'Every part of a voucher hangs on the one that it was split off',
  (_place, _issue, parts) => parts.flatMap((part) => strayOf(part, parts)),
);

/** A part is in two hands when two transfers have made it, or when a transfer's part is another's. */
const partsHaveOneHand: Invariant = {
  name: 'Every part of a voucher that was passed on came by one transfer, to its receiver, for its amount',
  async check(place) {
    let checked = 0;
    const violations: string[] = [];
    for await (const part of vouchers.each(place, { kind: 'VOUCHER', 'voucher.parent': { $ne: null } })) {
      checked += 1;
      const came = await voucherTransfers.find(
        place,
        { voucher: part.voucher.parent, part: part._id },
        { limit: 2 },
      );
      const [one] = came;
      const fits =
        one?.state === 'ACCEPTED' && one.to === part.holder && one.amount.equals(part.voucher.amount);
      if (came.length !== 1 || !fits)
        violations.push(`${part._id} came by ${came.length} transfer(s), or by another`);
    }
    return { checked, violations };
  },
};

/** What locks a part for a transfer is exactly what is pending on it. */
const locksArePending: Invariant = {
  name: 'A voucher is locked for exactly the transfers that await their receivers',
  async check(place) {
    let checked = 0;
    const violations: string[] = [];
    for await (const part of vouchers.each(place, { kind: 'VOUCHER' })) {
      checked += 1;
      const held = part.holds.filter(({ purpose }) => purpose === 'TRANSFER');
      const pending = await pendingOn(place, part._id);
      const locked = (id: string) => held.filter(({ by }) => by === id);
      const off = pending.find(({ _id, amount }) => !heldOn({ ...part, holds: locked(_id) }).equals(amount));
      if (off !== undefined || held.length !== pending.length)
        violations.push(`${part._id} bears ${held.length} lock(s) for ${pending.length} transfer(s)`);
    }
    return { checked, violations };
  },
};

const behind = async (place: Place, { receivable }: VoucherIssue): Promise<Asset | null> =>
  receivables.byId(place, receivable);

/** So much can be financed on a receivable no more, and every payment on a part has lowered it. */
const receivablesAreHeld = overIssues(
  'A receivable is locked by exactly what is still owed on its voucher',
  async (place, issue, parts) => {
    const asset = await behind(place, issue);
    if (asset === null) return [`${issue.receivable} is missing`];
    const own = asset.holds.filter(({ by }) => by === issue._id);
    return [
      ...differs(`what is locked on ${asset._id}`, heldOn({ ...asset, holds: own }), owedOn(parts)),
      ...(issue.settled.greaterThan(asset.paid) ? [`more was settled than ${asset._id} is paid`] : []),
    ];
  },
);

export const vouchersInvariants: readonly Invariant[] = [
  splitsConserve,
  treesHangTogether,
  partsHaveOneHand,
  locksArePending,
  receivablesAreHeld,
];
