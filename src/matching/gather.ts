import { assetKind, assetsByIds, type Asset } from '../assets/index.js';
import { shanghaiDateOf, type PlainDate } from '../kernel/dates.js';
import type { Decimal } from '../kernel/decimal.js';
import { tenorDaysOf, type FinancingRequest } from '../financing/index.js';
import { limitKeysOf, type DebtorShare, type Exposure, type Mandate } from '../mandates/index.js';
import { organisations, type LenderLicence, type Organisation } from '../parties/index.js';
import type { Place } from '../platform/database/collection.js';
import type { Platform } from '../platform/unit.js';
import {
  debtorGradesOn,
  environmentalRatingOn,
  gradeKey,
  lprOn,
  type GradeOn,
  type LprTerm,
} from '../reference/index.js';
import { limitsUsed } from '../risk/index.js';
import type { CaseFacts, CaseRequest } from './case.js';

/** Whether verdicts count what is taken of the mandates' limits already. */
export type LimitReading = 'LEFT' | 'WHOLE';

/**
 * Reads all that verdicts about one request rest on, by mandate id. At most seven queries, however many mandates and
 * debtors there are; one after the other, so that it may be called inside a transaction.
 */
export async function gatherFacts(
  platform: Platform,
  request: FinancingRequest,
  mandates: readonly Mandate[],
  limits: LimitReading = 'LEFT',
): Promise<Map<string, CaseFacts>> {
  const today = shanghaiDateOf(platform.clock.now());
  const lenders = [...new Set(mandates.map(({ lender }) => lender))];
  const parties = await partiesOf(platform, [request.applicant, ...lenders]);
  const exposure = await exposureOf(platform, request, parties);
  const debtors = [...new Set(exposure.shares.map(({ debtor }) => debtor))];
  const environment = await environmentalRatingOn(platform, request.applicant, today);
  const grades = await debtorGradesOn(platform, lenders, debtors, today);
  const keys = limits === 'LEFT' ? mandates.flatMap((mandate) => limitKeysOf(mandate, exposure)) : [];
  const used = await limitsUsed(platform, keys);
  const lprs = await lprsOn(platform, mandates, today);
  const shared = { today, request: caseRequest(request), exposure, environment, used };
  const factsFor = ({ lender, pricing }: Mandate): CaseFacts => ({
    ...shared,
    grades: gradesBy(lender, debtors, grades),
    licence: licenceOf(parties.get(lender)),
    lpr: lprs.get(pricing.lprTerm) ?? null,
  });
  return new Map(mandates.map((mandate) => [mandate._id, factsFor(mandate)]));
}

export async function partiesOf(place: Place, ids: readonly string[]): Promise<Map<string, Organisation>> {
  return new Map((await organisations.byIds(place, ids)).map((one) => [one._id, one]));
}

async function exposureOf(
  place: Place,
  { applicant, items }: FinancingRequest,
  parties: ReadonlyMap<string, Organisation>,
): Promise<Exposure> {
  const seller = parties.get(applicant);
  if (seller === undefined) throw new Error(`applicant ${applicant} is missing`);
  const found = new Map(
    (
      await assetsByIds(
        place,
        items.map(({ asset }) => asset),
      )
    ).map((asset) => [asset._id, asset]),
  );
  const shares = items.map(({ asset, amount }): DebtorShare => {
    const one = found.get(asset);
    if (one === undefined) throw new Error(`asset ${asset} is assigned but missing`);
    return shareOf(one, applicant, amount);
  });
  return { shares, industry: seller.industry, district: seller.district };
}

/** What is assigned of an asset, on whose credit it rests, and how much of it its kind lets be financed. */
export function shareOf(asset: Asset, seller: string, amount: Decimal): DebtorShare {
  const kind = assetKind(asset.kind);
  const caps = Object.fromEntries(kind.techniques.map((one) => [one, kind.advanceCap(asset, one)]));
  return { debtor: kind.creditOn(asset), seller, amount, caps };
}

type Lpr = NonNullable<CaseFacts['lpr']>;

export async function lprsOn(
  place: Place,
  mandates: readonly Mandate[],
  on: PlainDate,
): Promise<Map<LprTerm, Lpr>> {
  const found = new Map<LprTerm, Lpr>();
  for (const term of new Set(mandates.map(({ pricing }) => pricing.lprTerm))) {
    const lpr = await lprOn(place, term, on);
    if (lpr !== null) found.set(term, lpr);
  }
  return found;
}

export function gradesBy(
  lender: string,
  debtors: readonly string[],
  all: ReadonlyMap<string, GradeOn>,
): Map<string, GradeOn> {
  return new Map(
    debtors.flatMap((debtor) => {
      const grade = all.get(gradeKey(lender, debtor));
      return grade === undefined ? [] : [[debtor, grade] as const];
    }),
  );
}

/** A lender that is suspended may do nothing, whatever its licence. */
export const licenceOf = (lender: Organisation | undefined): LenderLicence | null =>
  lender?.state === 'APPROVED' ? lender.licence : null;

export function caseRequest(request: FinancingRequest): CaseRequest {
  const { amount, dueOn, techniques, recourseAccepted, disclosed, highestAnnualRate, partialFunding } =
    request;
  const tenorDays = tenorDaysOf(request);
  return {
    amount,
    dueOn,
    tenorDays,
    techniques,
    recourseAccepted,
    disclosed,
    highestAnnualRate,
    partialFunding,
  };
}
