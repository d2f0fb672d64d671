import { organisations } from '../parties/index.js';
import { backingOff } from '../platform/counterpart.js';
import type { Place } from '../platform/database/collection.js';
import type { Sweep } from '../platform/module.js';
import type { Consumer } from '../platform/outbox.js';
import { performForNews } from '../platform/perform-for-news.js';
import type { Platform } from '../platform/unit.js';
import { packages } from './bill.store.js';
import { isReadTo, readTo } from './cursor.store.js';
import type { ExchangeStep } from './exchange-gateway.js';
import { billStepAcknowledge, billStepRefused } from './mirror.service.js';
import type { BillStep } from './step.js';
import { isAnyOpen, openSteps } from './step.store.js';

/**
 * Tells the exchange what was done with a bill. All steps of its package that have no answer yet are sent in their order,
 * whichever of them the news is about; sent again after a failure, each is taken once.
 */
export const tellExchange: Consumer = {
  name: 'bills.tellExchange',
  on: 'BillStepTaken',
  async take(platform, event) {
    const { number } = event.data as { readonly number: string };
    for (const step of await openSteps(platform, number)) await send(platform, step);
  },
};

async function send(platform: Platform, step: BillStep): Promise<void> {
  const answer = await platform.services.billExchange.take(await forExchange(platform, step));
  if (answer.kind === 'TAKEN')
    await performForNews(platform, billStepAcknowledge, { step: step._id, ...answer.taken });
  if (answer.kind === 'REFUSED')
    await performForNews(platform, billStepRefused, { step: step._id, code: answer.code });
}

async function forExchange(place: Place, step: BillStep): Promise<ExchangeStep> {
  const issued = step.kind === 'ISSUE' ? await packages.byId(place, step.number) : null;
  const ids = [step.by, step.to, ...(issued ? [issued.drawer, issued.acceptor, issued.payee] : [])];
  const parties = await organisations.byIds(place, ids);
  const codeOf = (id: string): string => {
    const found = parties.find(({ _id }) => _id === id);
    if (found === undefined) throw new Error(`${id} stands on the bill ${step.number} but is missing`);
    return found.creditCode;
  };
  const issue = issued && {
    ...{ face: issued.face, issuedOn: issued.issuedOn, dueOn: issued.dueOn },
    transferable: issued.transferable,
    drawerCode: codeOf(issued.drawer),
    acceptorCode: codeOf(issued.acceptor),
    payeeCode: codeOf(issued.payee),
  };
  return { step, byCode: codeOf(step.by), toCode: codeOf(step.to), issue };
}

/** The feed of late answers. */
const ANSWERS = 'exchange';

/** Late answers, while any step waits for one. The feed may hold an answer twice: each is taken once. */
export const readExchangeAnswers: Sweep = backingOff(async (platform) => {
  while (await isAnyOpen(platform)) {
    const answers = await platform.services.billExchange.answersAfter(await readTo(platform, ANSWERS));
    for (const { seq, stepId, exchangeNo, at } of answers) {
      await performForNews(platform, billStepAcknowledge, { step: stepId, exchangeNo, at });
      await isReadTo(platform, ANSWERS, seq);
    }
    if (answers.length === 0) return;
  }
});
