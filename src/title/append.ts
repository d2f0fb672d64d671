import { assetKind, assetsByIds } from '../assets/index.js';
import { canonicalText } from '../kernel/hash.js';
import { organisations } from '../parties/index.js';
import type { Place } from '../platform/database/collection.js';
import type { Unit } from '../platform/unit.js';
import { filingsOf, type Filing } from './filing.js';
import { titleFilings } from './filing.store.js';
import { QUERY_KINDS, tokenOf, type QueryKind } from './names.js';
import { nextEntry, type NewEntry, type TitleEntry, type TitleStep } from './title.js';
import { chainOf, titleEntries } from './title.store.js';

type FilingFacts = Pick<
  Filing,
  '_id' | 'asset' | 'deal' | 'kind' | 'grantor' | 'obligor' | 'securedParty' | 'amount' | 'expiresOn'
>;
type StepFacts = Partial<
  Pick<
    NewEntry,
    'amount' | 'expiresOn' | 'collateral' | 'registrationNo' | 'registeredAt' | 'reason' | 'by' | 'objection'
  >
>;

/** The next entry of a filing: all of it as it stands, and what this step adds or changes. */
export function entryFrom(unit: Unit, filing: FilingFacts, step: TitleStep, more: StepFacts = {}): NewEntry {
  const { _id, asset, deal, kind, grantor, obligor, securedParty, amount, expiresOn } = filing;
  return {
    ...{ asset, step, filing: _id, deal, kind, grantor, obligor, securedParty, amount, expiresOn },
    ...{ at: unit.now, actId: unit.actId, registrationNo: null, registeredAt: null },
    ...{ reason: null, by: null, objection: null },
    ...more,
  };
}

/**
 * Appends an entry to its asset's chain. Two acts that append to one chain at once collide on the entry's `_id`; the second
 * one retries behind the first.
 */
export async function append(unit: Unit, entry: NewEntry): Promise<TitleEntry> {
  const chain = await chainOf(unit, entry.asset);
  const next = nextEntry(chain.at(-1), entry);
  await titleEntries.insert(unit, next);
  const filing = filingsOf([...chain, next]).find(({ _id }) => _id === entry.filing);
  if (filing) await summarise(unit, filing);
  return next;
}

async function summarise(unit: Unit, filing: Filing): Promise<void> {
  const known = await titleFilings.byId(unit, filing._id);
  if (known === null) {
    await titleFilings.insert(unit, { ...filing, tokens: await tokensFor(unit, filing), warnedDays: null });
    return;
  }
  const { _id, ...facts } = filing;
  // A new term is warned of anew.
  const warned = known.expiresOn === filing.expiresOn ? {} : { warnedDays: null };
  const same = canonicalText(known.collateral ?? null) === canonicalText(filing.collateral);
  const found = same ? {} : { tokens: await tokensFor(unit, filing) };
  await titleFilings.update(unit, { _id }, { $set: { ...facts, ...warned, ...found } });
}

async function tokensFor(place: Place, { asset, grantor, securedParty }: Filing): Promise<string[]> {
  const parties = await organisations.byIds(place, [grantor, securedParty]);
  const found: Record<QueryKind, readonly string[]> = {
    PARTY_NAME: parties.map(({ name }) => name),
    CREDIT_CODE: parties.map(({ creditCode }) => creditCode),
    ASSET: [asset],
    INVOICE_NUMBER: (await assetsByIds(place, [asset])).flatMap((found) =>
      assetKind(found.kind)
        .collateral(found)
        .filter((one) => one !== asset),
    ),
  };
  return QUERY_KINDS.flatMap((kind) => found[kind].map((value) => tokenOf(kind, value)));
}
