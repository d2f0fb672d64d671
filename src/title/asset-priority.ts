import { assetKind, outstandingOf, type Asset } from '../assets/index.js';
import { max, ZERO, type Decimal } from '../kernel/decimal.js';
import type { Locale } from '../kernel/decision.js';
import { foundElsewhere, foundHere, type FoundClaim } from './certificate.js';
import { isExpired, type Filing } from './filing.js';
import {
  distribute,
  rank,
  rankEndorsed,
  type Distribution,
  type PriorityClaim,
  type PriorityRule,
} from './priority.js';
import type { Registration } from './register-gateway.js';
import { paidTo } from './title.js';

/** A claim on one asset with what the register shows of it. It counts with what it holds and has not been paid of the asset, whatever is owed to it. */
export interface ClaimOnAsset extends PriorityClaim {
  readonly shown: FoundClaim;
  /** True where its registration has expired, so that it counts as unregistered. */
  readonly expired: boolean;
}

/** Among equal times what was filed here stands first, by its place in the chain: how the register would order them is not known. */
const AFTER_ALL_FILED_HERE = 1_000_000;

/** Who takes what of what the debtor still has to pay. */
export function assetPriority(
  asset: Asset,
  filings: readonly Filing[],
  elsewhere: readonly Registration[],
  nameOf: (organisation: string) => string,
  now: Date,
): Distribution<ClaimOnAsset> {
  const claims = [
    ...filings.map((filing) =>
      lessPaid(
        claimOf(filing._id, foundHere(filing, nameOf), filing.notifiedAt, filing.seq, now),
        paidTo(asset, filing.deal),
      ),
    ),
    // Whether a notice of what was registered elsewhere reached the debtor is not known here.
    ...elsewhere.map((one, at) =>
      claimOf(one.filingId, foundElsewhere(one), null, AFTER_ALL_FILED_HERE + at, now),
    ),
  ];
  const endorsed = assetKind(asset.kind).madeKnownBy === 'ENDORSEMENT';
  return distribute(outstandingOf(asset), claims, endorsed ? rankEndorsed(claims) : rank(claims));
}

const lessPaid = (claim: ClaimOnAsset, paid: Decimal): ClaimOnAsset => ({
  ...claim,
  amount: max(ZERO, claim.amount.minus(paid)),
});

function claimOf(
  id: string,
  shown: FoundClaim,
  notifiedAt: Date | null,
  sequence: number,
  now: Date,
): ClaimOnAsset {
  const { kind, amount, registeredAt } = shown;
  const expired = registeredAt !== null && isExpired(shown, now);
  const inForce = expired ? null : registeredAt;
  return { id, kind, amount, bought: null, registeredAt: inForce, notifiedAt, sequence, shown, expired };
}

const WORDS: Record<PriorityRule, Record<Locale, string>> = {
  REGISTERED: {
    en: 'Registered claims stand before all others, the earlier registration first (Civil Code 768; security interpretation 66).',
    zh: '已登记的权利优先于未登记的，并按登记时间先后排列（民法典第768条；担保制度解释第66条）。',
  },
  NOTIFIED: {
    en: 'Not registered: the claim named in the first notice that reached the debtor comes next (Civil Code 768).',
    zh: '均未登记的，由最先到达债务人的转让通知中载明的权利人取得（民法典第768条）。',
  },
  PRO_RATA: {
    en: 'Neither registered nor notified: such claims share in proportion to their amounts (Civil Code 768).',
    zh: '既未登记也未通知的，按照金额比例取得（民法典第768条）。',
  },
  NO_PLEDGE: {
    en: 'A pledge of a receivable exists only from its registration (Civil Code 445): it has no rank.',
    zh: '应收账款质权自办理出质登记时设立（民法典第445条）：尚无顺位。',
  },
  ENDORSED: {
    en: 'Endorsed where the asset lives and not registered: the earlier endorsement first (Negotiable Instruments Law 31 and 35).',
    zh: '以背书为准，不办理登记：背书在先者优先（票据法第31条、第35条）。',
  },
};

const EXPIRED: Record<Locale, string> = {
  en: ' The registration has expired, so it counts as unregistered.',
  zh: '其登记期限已届满，按未登记处理。',
};

/** Why a claim stands where it stands, in words. */
export const explanationOf = (rule: PriorityRule, expired: boolean, locale: Locale): string =>
  WORDS[rule][locale] + (expired ? EXPIRED[locale] : '');
