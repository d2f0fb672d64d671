import { assetsByIds } from '../assets/index.js';
import {
  freezeText,
  frozenTextOf,
  TEMPLATES,
  type ContractFacts,
  type Template,
} from '../documents/index.js';
import type { FinancingRequest } from '../financing/index.js';
import type { Technique } from '../mandates/index.js';
import { organisations } from '../parties/index.js';
import type { Unit } from '../platform/unit.js';
import { openAccounts } from '../settlement/index.js';
import type { Deal } from './deal.js';
import type { DealNotice } from './notice.js';
import { contractFacts, noticeFacts, receiptFacts, type TextSources } from './texts.js';

const CONTRACTS: Readonly<Record<Technique, Template<ContractFacts>>> = {
  FACTORING: TEMPLATES.FACTORING_CONTRACT,
  LOAN_AGAINST_RECEIVABLES: TEMPLATES.LOAN_CONTRACT,
  LOAN_AGAINST_INVENTORY: TEMPLATES.RECEIPT_PLEDGE_CONTRACT,
  BILL_DISCOUNTING: TEMPLATES.DISCOUNT_CONTRACT,
  LOAN_AGAINST_BILLS: TEMPLATES.BILL_PLEDGE_CONTRACT,
  DISTRIBUTOR_FINANCE: TEMPLATES.DISTRIBUTOR_CONTRACT,
};

const byId = <T extends { readonly _id: string }>(all: readonly T[]): Map<string, T> =>
  new Map(all.map((one) => [one._id, one]));

async function sourcesOf(
  unit: Unit,
  parties: readonly string[],
  assets: readonly string[],
): Promise<TextSources> {
  const [, lender = ''] = parties;
  return {
    organisations: byId(await organisations.byIds(unit, parties)),
    claims: byId(await assetsByIds(unit, assets)),
    accounts: (await openAccounts(unit, [lender])).get(lender) ?? [],
  };
}

/** The contract as it is agreed at this moment, frozen with the deal. */
export async function freezeContract(unit: Unit, deal: Deal, request: FinancingRequest): Promise<void> {
  const template = CONTRACTS[deal.technique];
  const parties = [deal.seller, deal.lender, ...deal.items.map(({ debtor }) => debtor)];
  const sources = await sourcesOf(
    unit,
    parties,
    deal.items.map(({ asset }) => asset),
  );
  await freezeText(unit, {
    belongsTo: deal._id,
    kind: 'CONTRACT',
    name: template.title,
    template: { name: template.name, version: template.version },
    html: template.write(contractFacts(deal, request, sources)),
  });
}

/** What the debtor is told, as it is told; it names the contract by the hash of its text. */
export async function freezeNotice(unit: Unit, notice: DealNotice): Promise<void> {
  const template = notice.kind === 'PLEDGE' ? TEMPLATES.PLEDGE_NOTICE : TEMPLATES.ASSIGNMENT_NOTICE;
  const parties = [notice.seller, notice.lender, notice.debtor];
  const sources = await sourcesOf(
    unit,
    parties,
    notice.items.map(({ asset }) => asset),
  );
  const contract = await frozenTextOf(unit, notice.deal, 'CONTRACT');
  await freezeText(unit, {
    belongsTo: notice._id,
    kind: 'NOTICE',
    name: template.title,
    template: { name: template.name, version: template.version },
    html: template.write(noticeFacts(notice, sources, contract?.sha256 ?? null)),
  });
}

/** The debtor's receipt; none for a notice of before there were texts. */
export async function freezeReceipt(unit: Unit, notice: DealNotice): Promise<void> {
  const text = await frozenTextOf(unit, notice._id, 'NOTICE');
  if (text === null) return;
  const { name, version, title, write } = TEMPLATES.NOTICE_RECEIPT;
  const sources = await sourcesOf(unit, [notice.seller, notice.lender, notice.debtor], []);
  await freezeText(unit, {
    belongsTo: notice._id,
    kind: 'RECEIPT',
    name: title,
    template: { name, version },
    html: write(receiptFacts(notice, unit.now, sources, text.sha256)),
  });
}
