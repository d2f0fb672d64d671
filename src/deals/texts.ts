import { assetKind, type Asset, type Receivable } from '../assets/index.js';
import type {
  AccountFacts,
  ClaimFacts,
  ContractFacts,
  LenderFacts,
  NoticeFacts,
  PartyFacts,
  ReceiptFacts,
} from '../documents/index.js';
import type { FinancingRequest, Purpose } from '../financing/index.js';
import { sum } from '../kernel/decimal.js';
import { canonicalText, sha256Hex } from '../kernel/hash.js';
import type { Organisation } from '../parties/index.js';
import { mainAccount, type BankAccount } from '../settlement/index.js';
import type { Deal, DealItem } from './deal.js';
import type { DealNotice } from './notice.js';
import { scheduleOf } from './schedule.js';
import { rolledOf } from './terms.js';

/** All that the texts of a deal rest on, read before anything is written. */
export interface TextSources {
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly claims: ReadonlyMap<string, Asset>;
  /** The lender's, open. */
  readonly accounts: readonly BankAccount[];
}

export function found<T>(of: ReadonlyMap<string, T>, id: string): T {
  const one = of.get(id);
  if (one === undefined) throw new Error(`${id} is named in a deal but missing`);
  return one;
}

const partyFacts = ({ name, creditCode }: Organisation): PartyFacts => ({ name, creditCode });
const lenderFacts = (lender: Organisation): LenderFacts => ({
  ...partyFacts(lender),
  licence: lender.licence,
});

const isReceivable = (asset: Asset): asset is Receivable => asset.kind === 'RECEIVABLE';

const receivableFacts = ({ contractNumber, deliveredOn, invoices }: Receivable) => ({
  contractNumber,
  deliveredOn,
  invoices: invoices.map(({ number, issuedOn, total }) => ({ number, issuedOn, total })),
});

const otherFacts = (asset: Asset) => ({
  contractNumber: null,
  deliveredOn: null,
  invoices: [],
  particulars: assetKind(asset.kind)
    .particulars(asset)
    .map(({ nameZh, value }) => ({ name: nameZh, value })),
});

function claimFacts(
  { organisations, claims }: TextSources,
  { asset, amount }: Omit<DealItem, 'debtor'>,
): ClaimFacts {
  const claim = found(claims, asset);
  return {
    asset,
    debtor: partyFacts(found(organisations, claim.obligor)),
    ...(isReceivable(claim) ? receivableFacts(claim) : otherFacts(claim)),
    confirmed: claim.base,
    assigned: amount,
    dueOn: claim.dueOn,
  };
}

/** Names exactly these claims, with these amounts: the same facts always have the same hash. */
const claimsHashOf = (claims: readonly ClaimFacts[]): string => sha256Hex(canonicalText(claims));

function collectionAccountOf({ accounts }: TextSources): AccountFacts | null {
  const account = mainAccount(accounts, 'COLLECT');
  if (account === null) return null;
  const { holder, number, bankName, cnaps } = account;
  return { holder, number, bankName, cnaps };
}

/** As FinancingPurpose says them; the excluded ones never come as far as a contract. */
const PURPOSES: Readonly<Record<Purpose, string>> = {
  TRADE_PAYMENT: '支付货款',
  RAW_MATERIALS: '采购原材料',
  WAGES: '发放工资',
  LOGISTICS: '物流仓储',
  EQUIPMENT: '购置设备',
  TAXES: '缴纳税费',
  OTHER_OPERATING: '其他经营周转',
  SECURITIES: '证券投资',
  PROPERTY_SPECULATION: '房地产投机',
};

export function contractFacts(
  deal: Deal,
  { purpose, purposeNote }: Pick<FinancingRequest, 'purpose' | 'purposeNote'>,
  sources: TextSources,
): ContractFacts {
  const claims = deal.items.map((item) => claimFacts(sources, item));
  const { terms, disclosed, acceptedAt } = deal;
  return {
    number: deal._id,
    signedAt: acceptedAt,
    seller: partyFacts(found(sources.organisations, deal.seller)),
    lender: lenderFacts(found(sources.organisations, deal.lender)),
    claims,
    claimsHash: claimsHashOf(claims),
    terms,
    withRecourse: deal.recourse === 'WITH_RECOURSE',
    disclosed,
    useOfProceeds: { category: PURPOSES[purpose], note: purposeNote },
    schedule: scheduleOf(deal, terms.dueOn),
    rolled: rolledOf(terms),
    collectionAccount: collectionAccountOf(sources),
  };
}

/** @param contractHash of the contract's frozen text; null for a deal of before there were any. */
export function noticeFacts(
  notice: DealNotice,
  sources: TextSources,
  contractHash: string | null,
): NoticeFacts {
  const claims = notice.items.map((item) => claimFacts(sources, item));
  return {
    number: notice._id,
    givenAt: notice.madeAt,
    debtor: partyFacts(found(sources.organisations, notice.debtor)),
    seller: partyFacts(found(sources.organisations, notice.seller)),
    lender: lenderFacts(found(sources.organisations, notice.lender)),
    contract: { number: notice.deal, sha256: contractHash },
    claims,
    claimsHash: claimsHashOf(claims),
    payTo: collectionAccountOf(sources),
  };
}

export function receiptFacts(
  notice: DealNotice,
  acknowledgedAt: Date,
  { organisations }: Pick<TextSources, 'organisations'>,
  noticeHash: string,
): ReceiptFacts {
  return {
    number: notice._id,
    acknowledgedAt,
    debtor: partyFacts(found(organisations, notice.debtor)),
    seller: partyFacts(found(organisations, notice.seller)),
    lender: lenderFacts(found(organisations, notice.lender)),
    isPledge: notice.kind === 'PLEDGE',
    givenAt: notice.madeAt,
    noticeHash,
    total: sum(notice.items.map(({ amount }) => amount)),
  };
}
