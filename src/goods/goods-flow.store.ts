import type { Decimal } from '../kernel/decimal.js';
import { collection, type Place } from '../platform/database/collection.js';
import type { Unit } from '../platform/unit.js';
import type { GoodsFlow, GoodsFlowKind, GoodsLink } from './goods-flow.js';
import { NOTHING_FILLED, type Filled } from './goods-match.js';

const text = { type: String, required: true };
const amount = { type: 'Decimal128', required: true };
const when = { type: Date, required: true };

export const goodsFlows = collection<GoodsFlow>(
  'goods_flows',
  {
    ...{ kind: text, source: text, number: text, reporter: text, contentHash: text },
    ...{ consignorCode: text, consigneeCode: text, consignor: String, consignee: String },
    contractNumber: String,
    invoiceNumbers: [String],
    // Nothing but what was stated: it is compared as a whole.
    goods: [{ name: text, quantity: amount, unit: text, _id: false }],
    amount: 'Decimal128',
    occurredOn: text,
    repeats: { type: { first: text, differs: { type: Boolean, required: true } }, _id: false },
    matched: { type: Boolean, required: true },
    mismatch: { type: Object, default: null },
    links: [{ document: text, kind: text, amount: 'Decimal128', quantity: 'Decimal128', _id: false }],
    reportedAt: when,
    withdrawal: { type: { reason: text, at: when }, _id: false },
    version: { type: Number, required: true },
  },
  [
    { fields: { reporter: 1, reportedAt: -1, _id: -1 } },
    { fields: { consignor: 1, reportedAt: -1, _id: -1 } },
    { fields: { consignee: 1, reportedAt: -1, _id: -1 } },
    { fields: { consignor: 1, matched: 1, reportedAt: -1, _id: -1 } },
    { fields: { consignee: 1, matched: 1, reportedAt: -1, _id: -1 } },
    { fields: { consignorCode: 1, consigneeCode: 1, contractNumber: 1, reportedAt: 1 } },
    { fields: { consigneeCode: 1, reportedAt: 1 } },
    { fields: { 'links.document': 1, reportedAt: -1 } },
    { fields: { 'repeats.first': 1, reportedAt: 1, _id: 1 } },
    { fields: { consignor: 1, occurredOn: 1 } },
    { fields: { consignee: 1, occurredOn: 1 } },
  ],
);

/** Who reported a paper first: its `_id` is kind, number and the two codes. */
interface GoodsPaper {
  readonly _id: string;
  readonly first: string;
  /** How often it was reported or taken back. */
  readonly version?: number;
}

export const goodsPapers = collection<GoodsPaper>('goods_papers', { first: text, version: Number });

/** Every report of a paper and every withdrawal writes it: of two at once the second sees what the first has done. */
export async function writePaper(unit: Unit, _id: string, first: string): Promise<void> {
  if (!(await goodsPapers.update(unit, { _id }, { $set: { first }, $inc: { version: 1 } })))
    throw new Error(`${_id} was reported but is missing`);
}

export const paperIdOf = (of: Pick<GoodsFlow, 'kind' | 'number' | 'consignorCode' | 'consigneeCode'>) =>
  `${of.kind}:${of.consignorCode}:${of.consigneeCode}:${of.number}`;

/** What papers of one kind have filled of one document, so that two of them at once cannot fill the same part. */
interface GoodsTally extends Filled {
  readonly _id: string;
  readonly version: number;
}

export const goodsTallies = collection<GoodsTally>('goods_tallies', {
  amount,
  quantity: amount,
  version: { type: Number, required: true },
});

export const tallyIdOf = (document: string, kind: GoodsFlowKind): string => `${document}:${kind}`;

/** By document, what papers of this kind have filled of it. */
export async function talliesOf(
  place: Place,
  kind: GoodsFlowKind,
  documents: readonly string[],
): Promise<ReadonlyMap<string, GoodsTally>> {
  const ids = documents.map((document) => tallyIdOf(document, kind));
  const found = await goodsTallies.byIds(place, ids);
  return new Map(found.map((tally) => [tally._id.slice(0, -kind.length - 1), tally]));
}

/** What papers of this kind have filled of one document. */
export const filledOf = async (place: Place, document: string, kind: GoodsFlowKind): Promise<Filled> =>
  (await goodsTallies.byId(place, tallyIdOf(document, kind))) ?? NOTHING_FILLED;

/** Moves the tallies from a paper's old links to its new ones. Read in this transaction, they cannot have moved meanwhile. */
export async function moveTallies(
  unit: Unit,
  kind: GoodsFlowKind,
  before: readonly GoodsLink[],
  after: readonly GoodsLink[],
): Promise<void> {
  const documents = [...new Set([...before, ...after].map(({ document }) => document))];
  const tallies = await talliesOf(unit, kind, documents);
  for (const document of documents) {
    const tally = tallies.get(document);
    const own = (links: readonly GoodsLink[]) => filledBy(links, document);
    const filled = add(subtract(tally ?? NOTHING_FILLED, own(before)), own(after));
    const _id = tallyIdOf(document, kind);
    if (tally === undefined) await goodsTallies.insert(unit, { _id, ...filled, version: 1 });
    else await writeTally(unit, tally, filled);
  }
}

async function writeTally(unit: Unit, { _id, version }: GoodsTally, filled: Filled): Promise<void> {
  if (!(await goodsTallies.update(unit, { _id, version }, { $set: filled, $inc: { version: 1 } })))
    throw new Error('guard failed inside a snapshot');
}

/** What these links fill of one document. */
export function filledBy(links: readonly GoodsLink[], document: string): Filled {
  return links
    .filter((link) => link.document === document)
    .reduce<Filled>((total, link) => add(total, zeroed(link)), NOTHING_FILLED);
}

const zeroed = ({ amount: value, quantity }: GoodsLink): Filled => ({
  amount: value ?? NOTHING_FILLED.amount,
  quantity: quantity ?? NOTHING_FILLED.quantity,
});

const both = (one: Filled, other: Filled, how: (a: Decimal, b: Decimal) => Decimal): Filled => ({
  amount: how(one.amount, other.amount),
  quantity: how(one.quantity, other.quantity),
});
export const add = (one: Filled, other: Filled): Filled => both(one, other, (a, b) => a.plus(b));
export const subtract = (one: Filled, other: Filled): Filled => both(one, other, (a, b) => a.minus(b));
