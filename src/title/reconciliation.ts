import type { Filing } from './filing.js';
import type { Registration } from './register-gateway.js';

/** How what we hold of a filing and what the unified register holds of it may differ. */
export const REGISTER_DIFFERENCES = [
  'MISSING_THERE',
  'MISSING_HERE',
  'NOT_TAKEN',
  'REGISTRATION_NO',
  'REGISTERED_AT',
  'AMOUNT',
  'PARTY',
  'KIND',
  'TERM',
  'COLLATERAL',
  'DISCHARGED_HERE_ONLY',
  'DISCHARGED_THERE_ONLY',
] as const;
export type RegisterDifferenceKind = (typeof REGISTER_DIFFERENCES)[number];

/** One thing that is not the same on both sides; the two values as text. */
export interface RegisterDifference {
  readonly kind: RegisterDifferenceKind;
  readonly filing: string;
  readonly ours: string | null;
  readonly theirs: string | null;
}

type Compared = '_id' | 'asset' | 'kind' | 'amount' | 'expiresOn' | 'securedParty';
type Registered = 'registrationNo' | 'registeredAt' | 'dischargedAt';

/** A filing of ours with its parties and what it covers as the register knows them. */
export interface OwnFiling extends Pick<Filing, Compared | Registered> {
  readonly grantorCode: string;
  readonly securedPartyCode: string;
  /** By what its asset is found now. */
  readonly described: readonly string[];
}

/** What one side or both hold of one filing. */
export interface Pair {
  readonly filing: string;
  readonly ours: OwnFiling | null;
  readonly theirs: Registration | null;
}

/** Two lists in the order of their filings' ids, joined into one, each page by page: neither is ever held as a whole. */
export async function* pairs(
  ours: AsyncGenerator<OwnFiling, void>,
  theirs: AsyncGenerator<Registration, void>,
): AsyncGenerator<Pair> {
  let [own, their] = [await next(ours), await next(theirs)];
  while (own !== null || their !== null) {
    const order = own === null ? 1 : their === null ? -1 : compareText(own._id, their.filingId);
    const filing = (order <= 0 ? own?._id : their?.filingId) ?? '';
    yield { filing, ours: order <= 0 ? own : null, theirs: order >= 0 ? their : null };
    if (order <= 0) own = await next(ours);
    if (order >= 0) their = await next(theirs);
  }
}

async function next<T>(of: AsyncGenerator<T, void>): Promise<T | null> {
  const result = await of.next();
  return result.done === true ? null : result.value;
}

const compareText = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/** Everything that differs about one filing, in words of both sides. */
export function differencesOf({ filing, ours, theirs }: Pair): RegisterDifference[] {
  if (theirs === null) return ours === null ? [] : missingThere(ours);
  if (ours === null)
    return [
      {
        kind: 'MISSING_HERE',
        filing,
        ours: null,
        theirs: `${theirs.registrationNo} ${theirs.amount.toFixed(2)}`,
      },
    ];
  const differ = (kind: RegisterDifferenceKind, a: string | null, b: string | null): RegisterDifference[] =>
    a === b ? [] : [{ kind, filing, ours: a, theirs: b }];
  return [
    ...numbers(ours, theirs),
    ...times(ours, theirs),
    ...differ('KIND', ours.kind, theirs.kind),
    ...differ('PARTY', parties(ours), parties(theirs)),
    ...differ('AMOUNT', ours.amount.toFixed(2), theirs.amount.toFixed(2)),
    ...differ('TERM', ours.expiresOn, theirs.expiresOn),
    ...(ours.dischargedAt === null
      ? differ('COLLATERAL', listed(ours.described), listed(theirs.collateral))
      : []),
    ...ends(ours, theirs),
  ];
}

/** What has ended here needs not be there. */
function missingThere({ _id: filing, registrationNo, dischargedAt }: OwnFiling): RegisterDifference[] {
  return dischargedAt === null ? [{ kind: 'MISSING_THERE', filing, ours: registrationNo, theirs: null }] : [];
}

/** Without a number here: its answer has not been taken. One that was discharged before needs none any more. */
function numbers(ours: OwnFiling, theirs: Registration): RegisterDifference[] {
  const facts = { filing: ours._id, ours: ours.registrationNo, theirs: theirs.registrationNo };
  if (ours.registrationNo === theirs.registrationNo) return [];
  if (ours.registrationNo !== null) return [{ kind: 'REGISTRATION_NO', ...facts }];
  return ours.dischargedAt === null ? [{ kind: 'NOT_TAKEN', ...facts }] : [];
}

/** Rank follows the register's own time: one that it lost and registered anew has lost its rank there. */
function times(
  { _id: filing, registeredAt, dischargedAt }: OwnFiling,
  theirs: Registration,
): RegisterDifference[] {
  if (registeredAt === null || registeredAt.getTime() === theirs.registeredAt.getTime()) return [];
  if (dischargedAt !== null) return [];
  const [ours, there] = [registeredAt.toISOString(), theirs.registeredAt.toISOString()];
  return [{ kind: 'REGISTERED_AT', filing, ours, theirs: there }];
}

/** In the order in which they are sent, which is no part of what is described. */
const listed = (collateral: readonly string[]): string => [...collateral].sort().join(', ');

const parties = ({ grantorCode, securedPartyCode }: OwnFiling | Registration): string =>
  `${grantorCode ?? '—'} > ${securedPartyCode ?? '—'}`;

function ends(ours: OwnFiling, theirs: Registration): RegisterDifference[] {
  const [here, there] = [ours.dischargedAt, theirs.dischargedAt].map((at) => at?.toISOString() ?? null);
  const facts = { filing: ours._id, ours: here ?? null, theirs: there ?? null };
  if (here && !there) return [{ kind: 'DISCHARGED_HERE_ONLY', ...facts }];
  return there && !here ? [{ kind: 'DISCHARGED_THERE_ONLY', ...facts }] : [];
}
