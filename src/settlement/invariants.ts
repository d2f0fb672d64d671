import { createHash } from 'node:crypto';
import { sum } from '../kernel/decimal.js';
import type { Place } from '../platform/database/collection.js';
import type { Invariant } from '../platform/module.js';
import { instructionMoves, type PaymentInstruction } from './instruction.js';
import { paymentInstructions, paymentPlans } from './instruction.store.js';
import { paymentFileContents, paymentFiles } from './payment-file.store.js';
import { sameSlot } from './plan.js';
import { bankEntries, bankReferences } from './statement.store.js';

const isLive = ({ state }: PaymentInstruction): boolean => !instructionMoves.isFinal(state);

/** One live instruction of each deal, purpose, payer and matter: exactly those that the deal's plan names. */
const oneLiveInstruction: Invariant = {
  name: 'A deal has one live payment instruction of each purpose, payer and matter at most',
  async check(place) {
    let checked = 0;
    const violations: string[] = [];
    for await (const plan of paymentPlans.each(place)) {
      checked += 1;
      const all = await paymentInstructions.find(place, { deal: plan._id }, { limit: 10_000 });
      const live = all.filter(isLive);
      const twice = live.find((one, at) => live.findIndex((other) => sameSlot(one, other)) !== at);
      if (twice) violations.push(`${plan._id}: ${twice.purpose} of ${twice.payer} is instructed twice`);
      const named = new Set(plan.live.map(({ instruction }) => instruction));
      if (named.size !== live.length || live.some(({ _id }) => !named.has(_id)))
        violations.push(`${plan._id}: its plan names ${named.size} live instruction(s), ${live.length} are`);
    }
    return { checked, violations };
  },
};

const hexOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** A payment lies in one file that stands, its files are what they were, and each adds up. */
const filesHoldTheirPayments: Invariant = {
  name: 'A payment file keeps its bytes, and what is exported lies in one file that stands',
  async check(place) {
    let checked = 0;
    const violations: string[] = [];
    const filed = new Set<string>();
    for await (const file of paymentFiles.each(place)) {
      checked += 1;
      const { _id, instructions, sha256, total, state } = file;
      const content = await paymentFileContents.byId(place, _id);
      if (content === null || hexOf(content.bytes) !== sha256) violations.push(`${_id}: its bytes changed`);
      const of = await paymentInstructions.byIds(place, instructions);
      if (!sum(of.map(({ amount }) => amount)).equals(total)) violations.push(`${_id}: does not add up`);
      if (state === 'CANCELLED') continue;
      const again = instructions.find((id) => filed.has(id));
      if (again !== undefined) violations.push(`${_id}: ${again} lies in another file as well`);
      instructions.forEach((id) => filed.add(id));
    }
    for await (const { _id } of paymentInstructions.each(place, { state: 'EXPORTED' }))
      if (!filed.has(_id)) violations.push(`${_id}: is exported but lies in no file`);
    return { checked, violations };
  },
};

/** Money counts once: every booked entry holds its bank reference. */
const bookedOnce: Invariant = {
  name: 'A bank reference is booked once, and flagged money only by hand',
  async check(place: Place) {
    let checked = 0;
    const violations: string[] = [];
    for await (const entry of bankEntries.each(place, { state: { $in: ['BOOKED', 'DISMISSED'] } })) {
      checked += 1;
      const { _id, bankReference, resolution, why, state } = entry;
      if (bankReference !== null && (await bankReferences.findOne(place, { entry: _id })) === null)
        violations.push(`${_id}: ${state} without holding ${bankReference}`);
      if (why !== null && resolution === null)
        violations.push(`${_id}: ${state} by itself though ${why.code}`);
    }
    return { checked, violations };
  },
};

export const settlementInvariants: readonly Invariant[] = [
  oneLiveInstruction,
  filesHoldTheirPayments,
  bookedOnce,
];
