import DataLoader from 'dataloader';
import { assetKinds, assets, type Asset, type Receivable } from '../assets/index.js';
import type { Resolvers } from '../generated/schema.js';
import { rollForward } from '../kernel/calendar.js';
import { organisationById } from '../parties/index.js';
import type { Actor } from '../platform/actor.js';
import { page } from '../platform/database/page.js';
import type { Context } from '../platform/graphql/context.js';
import type { PaymentAccount } from '../settlement/index.js';
import { debtorPaymentMoves, type DebtorPayment } from './debtor-payment.js';
import { debtorPaymentAnswer, debtorPaymentRecord } from './debtor-payment.service.js';
import { debtorPayments, paymentsOn, toldOver } from './debtor-payment.store.js';
import { payableOf, type Payable } from './payables.js';
import { payeeNoticeMoves, type PayeeNotice } from './payee-notice.js';
import { payeeNoticeAcknowledge } from './payee-notice.service.js';
import { payeeNotices, payeeNoticesOf } from './payee-notice.store.js';
import { yuan } from './recovery.resolvers.js';

/** An account as a receivable names it. */
const shownAccount = (account: PaymentAccount | null) =>
  account && { name: account.holder, number: account.number, bank: account.bankName };

/** What stands about many assets, in four queries whatever the page holds. */
async function payablesOf(of: readonly Asset[], context: Context): Promise<Payable[]> {
  const ids = of.map(({ _id }) => _id);
  const [told, payments] = await Promise.all([toldOver(context, ids), paymentsOn(context, ids)]);
  const changes = await payeeNoticesOf(
    context,
    told.notices.map(({ _id }) => _id),
  );
  const at = context.clock.now();
  return of.map((owed) => {
    const notices = told.notices.filter(({ items }) => items.some(({ asset }) => asset === owed._id));
    return payableOf(owed, { notices, deals: told.deals, changes, payments }, at);
  });
}

function payableFor(asset: Asset, context: Context): Promise<Payable> {
  const load = () => new DataLoader<Asset, Payable>((all) => payablesOf(all, context));
  return context.loader('payable', load).load(asset);
}

const SIDES = { DEBTOR: 'debtor', SELLER: 'seller', RECEIVER: 'to', LENDER: 'lenders' } as const;

const acknowledgeable = (notice: PayeeNotice, actor: Actor): string[] =>
  actor.organisation === notice.debtor ? payeeNoticeMoves.allowed(notice.state) : [];

function answerable(payment: DebtorPayment, { organisation }: Actor): string[] {
  const asLender = payment.awaits?.includes(organisation) ?? false;
  const mine: readonly string[] = [
    ...(organisation === payment.to ? ['receive', 'contest'] : []),
    ...(asLender ? ['agree', 'contest'] : []),
  ];
  return debtorPaymentMoves.allowed(payment.state).filter((move) => mine.includes(move));
}

export const payablesResolvers: Resolvers = {
  Query: {
    payables: async (_, { first, after }, context) => {
      const owed = assetKinds().flatMap(({ kind, owedWhere }) => (owedWhere ? [{ kind, ...owedWhere }] : []));
      const mine = { obligor: context.actor.organisation, $or: owed };
      const { edges, pageInfo } = await page(assets, context, mine, 'dueOn', { first, after }, 1);
      const nodes = await Promise.all(edges.map(({ node }) => payableFor(node, context)));
      return {
        edges: edges.flatMap(({ cursor }, at) => {
          const node = nodes[at];
          return node ? [{ cursor, node }] : [];
        }),
        pageInfo,
      };
    },
    payeeNotices: (_, { first, after }, context) =>
      page(payeeNotices, context, { debtor: context.actor.organisation }, 'madeAt', { first, after }),
    debtorPayments: (_, { role, first, after }, context) =>
      page(debtorPayments, context, { [SIDES[role]]: context.actor.organisation }, 'recordedAt', {
        first,
        after,
      }),
  },
  Mutation: {
    debtorPaymentRecord: (_, { input }, { run }) => run(debtorPaymentRecord, input),
    debtorPaymentAnswer: (_, { input }, { run }) => run(debtorPaymentAnswer, input),
    payeeNoticeAcknowledge: (_, { input }, { run }) => run(payeeNoticeAcknowledge, input),
  },
  Payable: {
    outstanding: ({ outstanding }) => yuan(outstanding),
    disputed: ({ disputed }) => yuan(disputed),
    asset: ({ asset }) => asset._id,
    kind: ({ asset }) => asset.kind,
    receivable: ({ asset }) => (asset.kind === 'RECEIVABLE' ? (asset as Receivable) : null),
    dueOn: ({ asset }) => asset.dueOn,
    payableOn: ({ asset }) => rollForward(asset.dueOn).on,
    payableOnProvisional: ({ asset }) => rollForward(asset.dueOn).provisional,
  },
  PayablePayee: {
    payTo: ({ payTo }, _, context) => organisationById(context, payTo),
    amount: ({ amount }) => yuan(amount),
    account: ({ account }) => shownAccount(account),
  },
  PayeeNotice: {
    id: ({ _id }) => _id,
    debtor: ({ debtor }, _, context) => organisationById(context, debtor),
    payTo: ({ payTo }, _, context) => organisationById(context, payTo),
    account: ({ account }) => shownAccount(account),
    items: ({ items }) => items.map(({ asset, amount }) => ({ asset, amount: yuan(amount) })),
    allowedActions: (notice, _, { actor }) => acknowledgeable(notice, actor),
  },
  DebtorPayment: {
    id: ({ _id }) => _id,
    receivable: ({ asset }) => asset,
    debtor: ({ debtor }, _, context) => organisationById(context, debtor),
    payTo: ({ to }, _, context) => organisationById(context, to),
    amount: ({ amount }) => yuan(amount),
    frees: ({ frees }) => yuan(frees),
    inVain: ({ inVain }) => yuan(inVain),
    awaits: ({ awaits }, _, context) =>
      Promise.all((awaits ?? []).map((one) => organisationById(context, one))),
    allowedActions: (payment, _, { actor }) => answerable(payment, actor),
  },
};
