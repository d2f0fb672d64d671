import type { Resolvers } from '../generated/schema.js';
import { wording } from '../kernel/decision.js';
import { organisationById } from '../parties/index.js';
import { pageAscending } from './page-ascending.js';
import { page } from '../platform/database/page.js';
import type { Decimal } from '../kernel/decimal.js';
import { bankAccountAdd, bankAccountClose } from './account.service.js';
import { bankAccounts } from './account.store.js';
import { endToEndIdOf } from './instruction.js';
import { paymentInstructions } from './instruction.store.js';
import { paymentFiles } from './payment-file.store.js';
import {
  accountActions,
  entryActions,
  fileActions,
  instructionActions,
  shownAccount,
  visibleAccounts,
  visibleEntries,
  visibleFiles,
  visibleInstructions,
  visibleStatements,
} from './settlement.policy.js';
import { bankEntries, bankStatements, outcomesOf } from './statement.store.js';

const yuan = (amount: Decimal) => ({ amount, currency: 'CNY' });
/** Closed ones stay: what an organisation ever had is not much. */
const MOST_LISTED = 1_000;

export const settlementResolvers: Resolvers = {
  Query: {
    bankAccounts: (_, _args, context) =>
      bankAccounts.find(context, visibleAccounts(context.actor), {
        sort: { addedAt: -1, _id: -1 },
        limit: MOST_LISTED,
      }),
    paymentInstructions: (_, { state, first, after }, context) => {
      const mine = visibleInstructions(context.actor);
      const filter = state == null ? mine : { $and: [mine, { state }] };
      return page(paymentInstructions, context, filter, 'madeAt', { first, after });
    },
    paymentFiles: (_, { first, after }, context) =>
      page(paymentFiles, context, visibleFiles(context.actor), 'createdAt', { first, after }),
    statements: (_, { first, after }, context) =>
      page(bankStatements, context, visibleStatements(context.actor), 'receivedAt', { first, after }),
    statement: (_, { id }, context) =>
      bankStatements.findOne(context, { $and: [{ _id: id }, visibleStatements(context.actor)] }),
    bankEntries: (_, { state, first, after }, context) => {
      const mine = visibleEntries(context.actor);
      const filter = state == null ? mine : { ...mine, state };
      return page(bankEntries, context, filter, 'receivedAt', { first, after });
    },
  },
  Mutation: {
    bankAccountAdd: (_, { input }, { run }) => run(bankAccountAdd, input),
    bankAccountClose: (_, { input }, { run }) => run(bankAccountClose, input),
  },
  BankAccount: {
    id: ({ _id }) => _id,
    allowedActions: (account, _, { actor }) => accountActions(account, actor),
  },
  PaymentInstruction: {
    id: ({ _id }) => _id,
    endToEndId: (one) => endToEndIdOf(one),
    payer: ({ payer }, _, context) => organisationById(context, payer),
    payee: ({ payee }, _, context) => organisationById(context, payee),
    payerAccount: (one, _, { actor }) => shownAccount(one.payerAccount, one.payer, one, actor),
    payeeAccount: (one, _, { actor }) => shownAccount(one.payeeAccount, one.payee, one, actor),
    about: ({ about }) => about ?? null,
    amount: ({ amount }) => yuan(amount),
    file: ({ file, payer }, _, { actor }) => (actor.organisation === payer ? file : null),
    confirmed: ({ confirmed }) => confirmed && { ...confirmed, amount: yuan(confirmed.amount) },
    allowedActions: (one, _, { actor }) => instructionActions(one, actor),
  },
  PaymentFile: {
    id: ({ _id }) => _id,
    total: ({ total }) => yuan(total),
    allowedActions: (file, _, { actor }) => fileActions(file, actor),
  },
  BankStatement: {
    id: ({ _id }) => _id,
    entryCount: ({ entries }) => entries,
    outcomes: ({ _id }, _, context) => outcomesOf(context, _id),
    entries: ({ _id }, { first, after }, context) => pageAscending(context, _id, { first, after }),
  },
  BankEntry: {
    id: ({ _id }) => _id,
    amount: ({ amount, currency }) => ({ amount, currency }),
    code: ({ why }) => why?.code ?? null,
    message: ({ why }, _, { locale }) => why && wording(why.code, why.facts, locale),
    allowedActions: (entry, _, { actor }) => entryActions(entry, actor),
  },
};
