import { assetKind } from '../assets/index.js';
import type { BillSide, Resolvers } from '../generated/schema.js';
import { shanghaiDateOf } from '../kernel/dates.js';
import { wording } from '../kernel/decision.js';
import { Decimal, roundToCent } from '../kernel/decimal.js';
import { organisationById } from '../parties/index.js';
import type { Filter } from '../platform/database/collection.js';
import { page } from '../platform/database/page.js';
import type { Context } from '../platform/graphql/context.js';
import { barOn } from './acceptor.js';
import { discountPrice, isLatePresentment, presentBy } from './bill-days.js';
import { billMoves, circulationOf, statusOf, type BillStatus } from './bill.js';
import { bills, disclosuresOf } from './bill.store.js';
import {
  billActions,
  seesAll,
  visibleBillReconciliations,
  visibleBills,
  visibleChain,
  visibleCirculation,
  visibleFace,
  visibleRange,
  visibleStatus,
} from './bills.policy.js';
import { exchangeFailure } from './exchange-refusals.js';
import { billDishonour, billPresent } from './collect.service.js';
import { acceptorDisclosureRecord } from './disclosure.service.js';
import {
  billEndorse,
  billPledge,
  billRefuse,
  billRelease,
  billSign,
  billWithdraw,
} from './endorse.service.js';
import { billAccept, billCancel, billIssue, billOffer, billReceive } from './issue.service.js';
import { liableOn } from './liability.js';
import { billPay, billPaymentAnswer } from './pay.service.js';
import { billReconcile } from './reconciliation.service.js';
import { billRecourse, billSettle } from './recourse.service.js';
import { billReconciliations } from './reconciliation.store.js';

const money = (amount: Decimal) => ({ amount: roundToCent(amount), currency: 'CNY' });
const today = ({ clock }: Context) => shanghaiDateOf(clock.now());

const SIDES: Readonly<Record<BillSide, string>> = {
  HOLDER: 'holder',
  ACCEPTOR: 'obligor',
  DRAWER: 'bill.drawer',
  ASKED: 'bill.pending.to',
  ANY: 'bill.parties',
};

function filterOf(side: BillSide, status: BillStatus | null | undefined, organisation: string): Filter {
  const states = billMoves.states.filter((state) => statusOf(state) === status);
  return {
    kind: 'BILL',
    [SIDES[side]]: organisation,
    'bill.mergedInto': null,
    ...(status == null ? {} : { state: { $in: states } }),
  };
}

/** An organisation that only those who see the whole bill are told. */
const toldTo = (context: Context, sees: boolean, id: string) => (sees ? organisationById(context, id) : null);

async function standingOf(context: Context, acceptor: string) {
  const known = await disclosuresOf(context, acceptor);
  const bar = barOn(known, today(context));
  return {
    acceptor,
    barred: bar !== null,
    because: bar?.because ?? null,
    untilOn: bar?.until ?? null,
    known,
  };
}

export const billsResolvers: Resolvers = {
  Query: {
    bill: (_, { id }, context) =>
      bills.findOne(context, { $and: [{ _id: id }, visibleBills(context.actor)] }),
    bills: (_, { side, status, first, after }, context) =>
      page(bills, context, filterOf(side, status, context.actor.organisation), 'createdAt', { first, after }),
    acceptorStanding: (_, { acceptor }, context) => standingOf(context, acceptor),
    billDiscountQuote: (_, { input }) =>
      discountPrice({ ...input, paperElsewhere: input.paperElsewhere ?? false }),
    billReconciliations: (_, { first, after }, context) =>
      page(billReconciliations, context, visibleBillReconciliations(context.actor), 'at', { first, after }),
  },
  Mutation: {
    billIssue: (_, { input }, { run }) => run(billIssue, input),
    billOffer: (_, { input }, { run }) => run(billOffer, input),
    billCancel: (_, { input }, { run }) => run(billCancel, input),
    billAccept: (_, { input }, { run }) => run(billAccept, input),
    billReceive: (_, { input }, { run }) => run(billReceive, input),
    billEndorse: (_, { input }, { run }) => run(billEndorse, input),
    billPledge: (_, { input }, { run }) => run(billPledge, input),
    billSign: (_, { input }, { run }) => run(billSign, input),
    billRefuse: (_, { input }, { run }) => run(billRefuse, input),
    billWithdraw: (_, { input }, { run }) => run(billWithdraw, input),
    billRelease: (_, { input }, { run }) => run(billRelease, input),
    billPresent: (_, { input }, { run }) => run(billPresent, input),
    billPay: (_, { input }, { run }) => run(billPay, input),
    billPaymentAnswer: (_, { input }, { run }) => run(billPaymentAnswer, input),
    billDishonour: (_, { input }, { run }) => run(billDishonour, input),
    billRecourse: (_, { input }, { run }) => run(billRecourse, input),
    billSettle: (_, { input }, { run }) => run(billSettle, input),
    acceptorDisclosureRecord: (_, { input }, { run }) => run(acceptorDisclosureRecord, input),
    billReconcile: (_, _args, { run }) => run(billReconcile, {}),
  },
  Bill: {
    id: ({ _id }) => _id,
    packageNumber: ({ bill }) => bill.number,
    range: (bill, _, { actor }) => visibleRange(bill, actor.organisation),
    face: (bill, _, { actor }) => money(visibleFace(bill, actor.organisation)),
    available: (bill, _, { actor }) =>
      bill.holder === actor.organisation ? money(assetKind('BILL').available(bill)) : null,
    status: (bill, _, { actor }) => visibleStatus(bill, actor.organisation),
    circulation: (bill, _, { actor }) => visibleCirculation(bill, actor.organisation),
    acceptance: ({ bill }) => bill.acceptance,
    drawer: ({ bill }, _, context) => organisationById(context, bill.drawer),
    acceptor: ({ obligor }, _, context) => organisationById(context, obligor),
    payee: ({ bill }, _, context) => organisationById(context, bill.payee),
    holder: (bill, _, context) => toldTo(context, seesAll(bill, context.actor.organisation), bill.holder),
    pledgee: (bill, _, context) => {
      const pledge = circulationOf(bill.state) === 'ENDED' ? null : bill.bill.pledge;
      return pledge && toldTo(context, seesAll(bill, context.actor.organisation), pledge.to);
    },
    issuedOn: ({ bill }) => bill.issuedOn,
    presentableUntilOn: ({ dueOn }) => presentBy(dueOn),
    transferable: ({ bill }) => bill.transferable,
    pending: ({ bill: { pending } }, _, { actor }) =>
      pending && [pending.from, pending.to].includes(actor.organisation) ? pending : null,
    presentedOn: (bill, _, { actor }) =>
      seesAll(bill, actor.organisation) ? (bill.bill.presentment?.on ?? null) : null,
    presentedLate: (asset, _, { actor }) => {
      const { bill, dueOn } = asset;
      const told = seesAll(asset, actor.organisation) ? bill.presentment : null;
      return told !== null && isLatePresentment(dueOn, told.on);
    },
    dishonour: ({ bill }) => bill.dishonour,
    payment: (bill, _, { actor }) => (seesAll(bill, actor.organisation) ? bill.bill.payment : null),
    liable: (bill, _, context) =>
      seesAll(bill, context.actor.organisation)
        ? Promise.all(liableOn(bill).map((id) => organisationById(context, id)))
        : null,
    turnedDown: (bill, _, { actor }) => {
      const { turnedDown } = bill.bill;
      if (turnedDown == null || seesAll(bill, actor.organisation)) return turnedDown ?? null;
      return [turnedDown.by, turnedDown.to].includes(actor.organisation) ? turnedDown : null;
    },
    chain: (bill, _, { actor }) => visibleChain(bill, actor.organisation),
    mergedInto: ({ bill }) => bill.mergedInto,
    allowedActions: (bill, _, context) => billActions(bill, context.actor, today(context)),
  },
  SubBillRange: {
    from: ({ from }) => new Decimal(from),
    to: ({ to }) => new Decimal(to),
  },
  BillPending: {
    from: ({ from }, _, context) => organisationById(context, from),
    to: ({ to }, _, context) => organisationById(context, to),
  },
  BillChainEntry: {
    from: ({ from }, _, context) => organisationById(context, from),
    to: ({ to }, _, context) => organisationById(context, to),
  },
  BillTurnedDown: {
    reason: ({ code }, _, { locale }) => {
      const { code: known, facts = {} } = exchangeFailure(code);
      return wording(known, facts, locale);
    },
  },
  BillPayment: {
    confirmed: ({ answeredAt }) => answeredAt != null,
    by: ({ by }, _, context) => organisationById(context, by),
  },
  AcceptorStanding: {
    acceptor: ({ acceptor }, _, context) => organisationById(context, acceptor),
    disclosures: ({ known }) => known,
  },
  AcceptorDisclosure: {
    id: ({ _id }) => _id,
    overdueBalance: ({ overdueBalance }) => money(overdueBalance),
  },
  DiscountQuote: {
    interest: ({ interest }) => money(interest),
    net: ({ net }) => money(net),
  },
  BillReconciliation: { id: ({ _id }) => _id },
};
