import { plainDate } from '../../src/kernel/dates.js';
import { Decimal } from '../../src/kernel/decimal.js';
import { differencesOf, pairs, type OwnFiling, type Pair } from '../../src/title/reconciliation.js';
import type { Registration } from '../../src/title/register-gateway.js';

describe('pairs', () => {
  const own = (_id: string) => ({ _id }) as OwnFiling;
  const their = (filingId: string) => ({ filingId }) as Registration;
  async function* of<T>(...items: T[]): AsyncGenerator<T, void> {
    for (const item of items) yield item;
  }
  const joined = async (ours: string[], theirs: string[]): Promise<string[]> => {
    const all: string[] = [];
    for await (const pair of pairs(of(...ours.map(own)), of(...theirs.map(their))))
      all.push(`${pair.filing} ${pair.ours ? 'o' : '-'}${pair.theirs ? 't' : '-'}`);
    return all;
  };

  test('joins what is on one side or on both, each once and in order', async () => {
    expect(await joined([], [])).toEqual([]);
    expect(await joined(['a', 'c'], [])).toEqual(['a o-', 'c o-']);
    expect(await joined([], ['b'])).toEqual(['b -t']);
    expect(await joined(['a', 'b', 'd'], ['b', 'c', 'd', 'e'])).toEqual([
      'a o-',
      'b ot',
      'c -t',
      'd ot',
      'e -t',
    ]);
  });
});

test('parties and terms are compared; what was discharged before it was registered need not be there', () => {
  const ours: OwnFiling = {
    ...{ _id: 'd:a', asset: 'a', kind: 'PLEDGE', amount: new Decimal('1'), securedParty: 'org_1' },
    ...{ expiresOn: plainDate('2026-01-01'), registrationNo: 'N', dischargedAt: null },
    ...{ grantorCode: 'G', securedPartyCode: 'S', registeredAt: new Date(0), described: ['a', 'LOT-1'] },
  };
  const theirs: Registration = {
    ...{
      filingId: 'd:a',
      kind: 'PLEDGE',
      grantor: 'g',
      grantorCode: 'G',
      securedParty: 's',
      securedPartyCode: 'S',
    },
    ...{ collateral: ['LOT-1', 'a'], amount: new Decimal('1.00'), expiresOn: plainDate('2026-01-01') },
    ...{ dischargedAt: null, registrationNo: 'N', registeredAt: new Date(0) },
  };
  const of = (pair: Partial<Pair>) =>
    differencesOf({ filing: 'd:a', ours, theirs, ...pair }).map(({ kind }) => kind);
  expect(of({})).toEqual([]);
  expect(of({ theirs: { ...theirs, securedPartyCode: null } })).toEqual(['PARTY']);
  expect(of({ theirs: { ...theirs, expiresOn: plainDate('2026-01-02') } })).toEqual(['TERM']);
  const elsewhere = { ...theirs, collateral: ['a', 'LOT-2'] };
  expect(of({ theirs: elsewhere })).toEqual(['COLLATERAL']);
  const later = { ...theirs, registeredAt: new Date(1) };
  expect(of({ theirs: later })).toEqual(['REGISTERED_AT']);
  const ended = { dischargedAt: new Date(0) };
  expect(of({ ours: { ...ours, ...ended }, theirs: { ...elsewhere, ...later, ...ended } })).toEqual([]);
  expect(of({ ours: { ...ours, registrationNo: null, dischargedAt: new Date(0) }, theirs: null })).toEqual(
    [],
  );
  expect(of({ ours: { ...ours, registrationNo: null }, theirs: null })).toEqual(['MISSING_THERE']);
  expect(of({ ours: { ...ours, registrationNo: null } })).toEqual(['NOT_TAKEN']);
});
