import { ASSET_CONDITIONS, assetKind, assetKinds, type AssetKind } from '../../src/assets/index.js';
import { did, issueInput, received, type Three } from '../bills/case.js';
import { shanghaiDateOf } from '../../src/kernel/dates.js';
import { organisations } from '../../src/parties/index.js';
import { START, startWorld, type World } from '../support/world.js';
import { issuedReceipt, receiptWorth100 } from '../receipts/builders.js';
import { confirmed, hold, newPair, stored, submitted, type Pair } from './builders.js';
import { confirmedOrder, submittedOrder } from '../orders/case.js';
import { offeredVoucher, takenVoucher } from '../vouchers/case.js';

let world: World;
let pair: Pair;
let three: Three;
beforeAll(async () => {
  world = await startWorld();
  pair = await newPair(world);
  three = { drawer: pair.debtor, acceptor: await world.party('LENDER'), payee: pair.seller };
});
afterAll(() => world.stop());

/** A builder per kind: an asset that may be financed, and one that may not yet. */
interface Builders {
  /** A hundred yuan may be financed on it. */
  financeable(): Promise<{ readonly id: string }>;
  raw(): Promise<{ readonly id: string }>;
}
const builders: Partial<Record<AssetKind, Builders>> = {
  WAREHOUSE_RECEIPT: {
    financeable: () => receiptWorth100(world, pair),
    raw: () => issuedReceipt(world, pair),
  },
  RECEIVABLE: { financeable: () => confirmed(pair, '100.00'), raw: () => submitted(pair, '100.00') },
  PURCHASE_ORDER: {
    financeable: async () => ({ id: await confirmedOrder(pair, { quantity: '1', unitPrice: '100.00' }) }),
    raw: async () => ({ id: await submittedOrder(pair, { quantity: '1', unitPrice: '100.00' }) }),
  },
  VOUCHER: {
    financeable: async () => ({ id: await takenVoucher(pair, '100.00') }),
    raw: async () => ({ id: await offeredVoucher(pair, '100.00') }),
  },
  BILL: { financeable: () => received(three, { face: '100.00', pays: [] }), raw: () => drawnBill('100.00') },
};

/** A bill that its drawer still holds: nobody has accepted it. */
async function drawnBill(face: string): Promise<{ id: string }> {
  const own = { ...three, drawer: pair.seller, payee: pair.debtor };
  const { id } = await did(pair.seller, 'billIssue', issueInput(own, { face, pays: [] }));
  return { id: id as string };
}

function buildersOf(kind: AssetKind): Builders {
  const found = builders[kind];
  if (!found) throw new Error(`${kind} has no builders in ${import.meta.filename}`);
  return found;
}

test('every kind is registered under its own name and id prefix', () => {
  for (const kind of assetKinds()) expect(assetKind(kind.kind)).toBe(kind);
  expect(new Set(assetKinds().map(({ prefix }) => prefix)).size).toBe(assetKinds().length);
});

describe.each(assetKinds().map((kind) => [kind.kind, kind] as const))('%s', (name, kind) => {
  test('is financeable in states of its own table, by techniques that are named', () => {
    expect(kind.financeableIn.length).toBeGreaterThan(0);
    expect(kind.moves.states).toEqual(expect.arrayContaining([...kind.financeableIn]));
    expect(kind.techniques.length).toBeGreaterThan(0);
    expect(Object.keys(kind.fields).length).toBeGreaterThan(0);
  });

  test('says what title and deals need of it, and a bill is never factored', () => {
    const known = kind.techniques.flatMap((technique) => kind.conditions(technique, true));
    expect(known.filter((one) => !ASSET_CONDITIONS.includes(one))).toEqual([]);
    expect(known.includes('REGISTERED')).toBe(kind.madeKnownBy === 'REGISTRATION');
    // Whoever pays nothing has nothing to be told about whom to pay.
    if (kind.obligorPays === false) expect(known).not.toContain('NOTICE_ACKNOWLEDGED');
    if (name === 'BILL') expect(kind.techniques).not.toContain('FACTORING');
    for (const technique of kind.techniques)
      expect(kind.conditions(technique, false)).not.toContain('NOTICE_ACKNOWLEDGED');
  });

  test('says of an asset on whose credit, until when, how much and to whom, by what it is found and what may be read', async () => {
    const { id } = await buildersOf(name).financeable();
    const asset = await stored(world, id);
    const parties = [kind.creditOn(asset), kind.payoutTo(asset)];
    expect((await organisations.byIds(world.platform, parties)).length).toBe(new Set(parties).size);
    expect(kind.financeUntil(asset) > shanghaiDateOf(START)).toBe(true);
    for (const technique of kind.techniques) {
      const cap = kind.advanceCap(asset, technique);
      expect([cap.greaterThan(0), cap.lessThanOrEqualTo(1)]).toEqual([true, true]);
    }
    expect(kind.collateral(asset)[0]).toBe(id);
    const particulars = kind.particulars(asset);
    expect(particulars.length).toBeGreaterThan(0);
    for (const { name: en, nameZh, value } of particulars)
      expect([en, nameZh, value].every((text) => text.trim().length > 0)).toBe(true);
  });

  test('can be settled from every state in which it can be financed', () => {
    for (const state of kind.financeableIn) {
      const settled = kind.moves.next(state, 'settle');
      expect(settled).not.toBeNull();
      // Settled is an end but for one way back: the same payment found not to have freed the debtor.
      for (const move of kind.moves.allowed(settled!).filter((one) => one !== 'reopen'))
        expect(kind.financeableIn).not.toContain(kind.moves.next(settled!, move));
    }
  });

  test('can be locked to the cent of what is available, and only when it is financeable', async () => {
    const { id } = await buildersOf(name).financeable();
    const asset = await stored(world, id);
    expect(asset.kind).toBe(name);
    expect(id.startsWith(`${kind.prefix}_`)).toBe(true);
    expect(kind.available(asset).toFixed(2)).toBe('100.00');
    expect(await hold(world, pair.seller, id, '100.01')).toMatchObject({ code: 'AMOUNT_ABOVE_AVAILABLE' });
    expect(await hold(world, pair.seller, id, '100.00')).toEqual({});
    const raw = await buildersOf(name).raw();
    const unready = await stored(world, raw.id);
    expect(kind.available(unready).toFixed(2)).toBe('0.00');
    expect(await hold(world, pair.seller, raw.id, '1.00')).toMatchObject({
      code: 'WRONG_STATE',
      facts: { noun: kind.noun },
    });
    expect(await stored(world, raw.id)).toEqual(unready);
  });

  test('of another is not there', async () => {
    const { id } = await buildersOf(name).financeable();
    const refused = await hold(world, pair.debtor, id, '1.00');
    expect(refused).toMatchObject({
      code: 'NOT_FOUND',
      facts: { noun: 'asset', id },
      path: 'assets.0.asset',
    });
  });

  test('is verified again by its counterparts', async () => {
    const { id } = await buildersOf(name).financeable();
    expect(await kind.reverify(world.platform, await stored(world, id))).toEqual([]);
  });
});
