import { assetKind, assetsByIds, type Asset } from '../assets/index.js';
import type { FinancingRequest } from '../financing/index.js';
import { shanghaiDateOf } from '../kernel/dates.js';
import type { Exposure, Mandate } from '../mandates/index.js';
import type { Organisation } from '../parties/index.js';
import type { Platform } from '../platform/unit.js';
import { debtorGradesOn, environmentalRatingsOn } from '../reference/index.js';
import type { CaseFacts } from './case.js';
import { caseRequest, gradesBy, licenceOf, lprsOn, partiesOf, shareOf } from './gather.js';

/** Facts about many requests and many mandates, read once; each pair's are put together when they are asked for. */
export interface ManyFacts {
  of(request: FinancingRequest, mandate: Mandate): CaseFacts;
  exposureOf(request: FinancingRequest): Exposure;
  applicantOf(request: FinancingRequest): Organisation;
}

const NOTHING_USED = new Map<never, never>();

/**
 * Reads all that verdicts about these requests rest on, in six queries however many there are. The mandates' limits count as
 * a whole: what is left of them is shared among all requests by whoever asks.
 */
export async function gatherMany(
  platform: Platform,
  requests: readonly FinancingRequest[],
  mandates: readonly Mandate[],
): Promise<ManyFacts> {
  const today = shanghaiDateOf(platform.clock.now());
  const lenders = [...new Set(mandates.map(({ lender }) => lender))];
  const applicants = [...new Set(requests.map(({ applicant }) => applicant))];
  const parties = await partiesOf(platform, [...applicants, ...lenders]);
  const assigned = await assignedTo(platform, requests);
  const debtors = new Set([...assigned.values()].map((asset) => assetKind(asset.kind).creditOn(asset)));
  const grades = await debtorGradesOn(platform, lenders, [...debtors], today);
  const environment = await environmentalRatingsOn(platform, applicants, today);
  const lprs = await lprsOn(platform, mandates, today);
  const applicantOf = ({ applicant }: FinancingRequest): Organisation => known(parties, applicant);
  const exposureOf = (request: FinancingRequest): Exposure => {
    const { industry, district } = applicantOf(request);
    const shares = request.items.map(({ asset, amount }) =>
      shareOf(known(assigned, asset), request.applicant, amount),
    );
    return { shares, industry, district };
  };
  const of = (request: FinancingRequest, { lender, pricing }: Mandate): CaseFacts => {
    const exposure = exposureOf(request);
    const debtors = [...new Set(exposure.shares.map(({ debtor }) => debtor))];
    return {
      today,
      request: caseRequest(request),
      exposure,
      environment: environment.get(request.applicant) ?? null,
      used: NOTHING_USED,
      grades: gradesBy(lender, debtors, grades),
      licence: licenceOf(parties.get(lender)),
      lpr: lprs.get(pricing.lprTerm) ?? null,
    };
  };
  return { of, exposureOf, applicantOf };
}

async function assignedTo(
  platform: Platform,
  requests: readonly FinancingRequest[],
): Promise<Map<string, Asset>> {
  const ids = requests.flatMap(({ items }) => items.map(({ asset }) => asset));
  return new Map((await assetsByIds(platform, ids)).map((asset) => [asset._id, asset]));
}

function known<T>(found: ReadonlyMap<string, T>, id: string): T {
  const one = found.get(id);
  if (one === undefined) throw new Error(`${id} is referred to but missing`);
  return one;
}
