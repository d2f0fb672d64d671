import { assetsByIds } from '../assets/index.js';
import { organisations } from '../parties/index.js';
import { collection, type Place } from '../platform/database/collection.js';
import type { Platform } from '../platform/unit.js';
import { isLive, isRegistrable, type Filing } from './filing.js';
import { titleFilings } from './filing.store.js';
import { FILINGS_PAGE, type RegisterGateway, type Registration } from './register-gateway.js';
import { collateralOf } from './search.js';
import type { OwnFiling, RegisterDifference } from './reconciliation.js';

/** What one comparison with the unified register found. Never changed afterwards. */
export interface RegisterReconciliation {
  readonly _id: string;
  readonly at: Date;
  /** How many filings stood on either side. */
  readonly compared: number;
  /** How many differed only because something was on its way. */
  readonly waiting: number;
  /** How many differences there were; the first ones are listed. */
  readonly found: number;
  readonly differences: readonly RegisterDifference[];
  /** Filings that were lost at the register and are sent again. */
  readonly refiled: number;
}

const text = { type: String, required: true };
const whole = { type: Number, required: true };

export const reconciliations = collection<RegisterReconciliation>(
  'register_reconciliations',
  {
    at: { type: Date, required: true },
    ...{ compared: whole, waiting: whole, found: whole, refiled: whole },
    differences: [{ kind: text, filing: text, ours: String, theirs: String, _id: false }],
  },
  [{ fields: { at: -1, _id: -1 } }],
);

/** All filings of ours that are to stand there, in the order of their ids, page by page. */
export async function* ownFilings(place: Place): AsyncGenerator<OwnFiling, void> {
  for (let after = ''; ;) {
    const page = await titleFilings.find(
      place,
      { _id: { $gt: after } },
      { sort: { _id: 1 }, limit: FILINGS_PAGE },
    );
    for (const filing of await asTheRegisterKnows(place, page.filter(isRegistrable))) yield filing;
    if (page.length < FILINGS_PAGE) return;
    after = page.at(-1)?._id ?? after;
  }
}

export async function asTheRegisterKnows(place: Place, filings: readonly Filing[]): Promise<OwnFiling[]> {
  const ids = filings.flatMap(({ grantor, securedParty }) => [grantor, securedParty]);
  const codes = new Map(
    (await organisations.byIds(place, ids)).map(({ _id, creditCode }) => [_id, creditCode]),
  );
  const live = filings.filter(isLive).map(({ asset }) => asset);
  const described = new Map(
    (await assetsByIds(place, live)).map((asset) => [asset._id, collateralOf(asset)]),
  );
  return filings.map((filing) => ({
    ...filing,
    described: described.get(filing.asset) ?? [],
    grantorCode: codes.get(filing.grantor) ?? '',
    securedPartyCode: codes.get(filing.securedParty) ?? '',
  }));
}

/** All that came to the register from us in the same order, page by page. */
export async function* theirFilings(register: RegisterGateway): AsyncGenerator<Registration, void> {
  for (let after = ''; ;) {
    const page = await register.filingsAfter(after);
    for (const registration of page) yield registration;
    if (page.length < FILINGS_PAGE) return;
    after = page.at(-1)?.filingId ?? after;
  }
}

export const anyFiled = async ({ connection }: Platform): Promise<boolean> =>
  (await titleFilings.findOne({ connection }, {})) !== null;
