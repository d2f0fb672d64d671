import { shanghaiDateOf } from '../kernel/dates.js';
import { refuse } from '../kernel/decision.js';
import { sha256Hex } from '../kernel/hash.js';
import { newId } from '../kernel/ids.js';
import { creditCodeProblems, organisations } from '../parties/index.js';
import { act } from '../platform/act.js';
import type { Actor } from '../platform/actor.js';
import { text } from '../platform/checks.js';
import type { Unit } from '../platform/unit.js';
import {
  certificateNumber,
  contentOf,
  foundElsewhere,
  foundHere,
  inOrderOfTime,
  type FoundClaim,
} from './certificate.js';
import { certificates } from './certificate.store.js';
import { isRegistrable, type Filing } from './filing.js';
import { titleFilings, withoutOurs } from './filing.store.js';
import { tokenOf, type QueryKind } from './names.js';
import type { RegisterQuery, Registration } from './register-gateway.js';

export interface SearchAsk {
  readonly kind: QueryKind;
  readonly value: string;
}

/** A certificate must be complete to prove anything: where more is found, a narrower search is asked for. */
export const MOST_FOUND = 200;

/**
 * Searches the platform's register and the unified one, as anybody may search the public register, by an exact name, code or
 * number, and keeps what was found as a certificate. The search itself stands in the searcher's audit trail.
 */
export const titleSearch = act({
  name: 'titleSearch',
  keyed: false,
  check: ({ kind, value }: SearchAsk) =>
    kind === 'CREDIT_CODE' ? creditCodeProblems('value', value.trim()) : text('value', value, 2, 100),
  // Before the platform's own: what is registered meanwhile is then found there, and nothing is found in neither.
  prepare: (platform, _actor, input: SearchAsk) => platform.services.register.find(queryOf(input)),
  async decide(unit, actor, input: SearchAsk, registered) {
    const found = await allFound(unit, input, registered);
    if (found.length > MOST_FOUND) return refuse('TITLE_SEARCH_TOO_WIDE', { max: MOST_FOUND }, 'value');
    const _id = newId('crt');
    const content = {
      number: certificateNumber(_id, shanghaiDateOf(unit.now)),
      searchedAt: unit.now,
      query: { kind: input.kind, value: input.value.trim() },
      found: inOrderOfTime(found),
    };
    const resultHash = sha256Hex(contentOf(content));
    await certificates.insert(unit, { _id, ...content, searchedBy: actor.organisation, resultHash });
    unit.note({ found: found.length, resultHash });
    return { certificate: _id };
  },
});

function queryOf({ kind, value }: SearchAsk): RegisterQuery {
  const plain = value.trim();
  if (kind === 'PARTY_NAME') return { name: plain };
  return kind === 'CREDIT_CODE' ? { code: plain } : { collateral: [plain] };
}

/** What is endorsed where it lives stands in no public register: its own parties find it, nobody else. */
const shownTo =
  ({ organisation }: Actor) =>
  (filing: Filing): boolean =>
    isRegistrable(filing) || filing.grantor === organisation || filing.securedParty === organisation;

async function allFound(
  unit: Unit,
  { kind, value }: SearchAsk,
  registered: readonly Registration[],
): Promise<FoundClaim[]> {
  const own = await titleFilings.find(
    unit,
    { tokens: tokenOf(kind, value), dischargedAt: null },
    { limit: MOST_FOUND + 1 },
  );
  const elsewhere = await withoutOurs(unit, registered);
  const parties = await organisations.byIds(
    unit,
    own.flatMap(({ grantor, securedParty }) => [grantor, securedParty]),
  );
  const names = new Map(parties.map(({ _id, name }) => [_id, name]));
  return [
    ...own.filter(shownTo(unit.actor)).map((filing) => foundHere(filing, (id) => names.get(id) ?? '')),
    ...elsewhere.map(foundElsewhere),
  ];
}
