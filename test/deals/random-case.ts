/** Deals of all sorts on one stage, and how an act is performed on them: in the process, by the pipeline that the API uses. */
import pino from 'pino';
import { dealCollection, type Deal } from '../../src/deals/index.js';
import { shanghaiDateOf, type PlainDate } from '../../src/kernel/dates.js';
import type { Decision } from '../../src/kernel/decision.js';
import { modules } from '../../src/modules.js';
import { memberships } from '../../src/parties/index.js';
import { perform, type Act, type Answer } from '../../src/platform/act.js';
import type { Actor } from '../../src/platform/actor.js';
import { Pulse } from '../../src/platform/pulse.js';
import { advanceTo, newKey } from '../financing/case.js';
import { openAccountsOf } from '../settlement/case.js';
import type { Party } from '../support/world.js';
import {
  acceptedDeal,
  acknowledgeAll,
  at,
  DISBURSE,
  done,
  openMarket,
  type Market,
  type Wish,
} from './case.js';
import { bind, GUARANTEE, POOL } from './support-case.js';

interface Sort {
  readonly wish: Wish;
  readonly supports?: readonly object[];
}

const subsidy = (subsidyRate: string) => ({ kind: 'INTEREST_SUBSIDY', subsidyRate });
const SORTS: readonly Sort[] = [
  { wish: {}, supports: [GUARANTEE, subsidy('0.005'), subsidy('0.015')] },
  { wish: { recourse: 'WITHOUT_RECOURSE' }, supports: [GUARANTEE, POOL] },
  { wish: { technique: 'LOAN_AGAINST_RECEIVABLES' }, supports: [subsidy('0.02')] },
  { wish: { disclosed: false } },
  { wish: { disclosed: false, recourse: 'WITHOUT_RECOURSE' }, supports: [GUARANTEE] },
  { wish: { chargeInAdvance: true, upfrontFeeRate: '0.005' }, supports: [subsidy('0.02')] },
];

export interface Stage {
  readonly market: Market;
  readonly guarantor: Party;
  /** The last two are not paid out when it begins, and the two before share one receivable. */
  readonly deals: readonly string[];
  /** Nothing beats in the background: news goes out when an act of the play says so. */
  readonly pulse: Pulse;
  readonly deal: (id: string) => Promise<Deal>;
  readonly today: () => PlainDate;
  /** Performs an act for an organisation. */
  readonly act: <I extends object, R extends Answer, P>(
    organisation: string,
    which: Act<I, R, P>,
    input: Omit<I, 'idempotencyKey'>,
  ) => Promise<Decision<Answer>>;
}

/** Everything is paid out in March; the play begins on a day before the debtors must pay. */
export async function openStage(begins: PlainDate): Promise<Stage> {
  const market = await openMarket();
  const { world, seller, debtor, bank } = market;
  await openAccountsOf(market);
  const guarantor = await world.party('GUARANTOR');
  const deals: string[] = [];
  for (const sort of SORTS) deals.push((await paidOut(market, guarantor, sort)).deal);
  const half = { assigned: '500000', finance: '400000' };
  const first = await paidOut(market, guarantor, { wish: half });
  const second = await paidOut(market, guarantor, { wish: { ...half, asset: first.asset } });
  deals.push(first.deal, second.deal);
  for (const disclosed of [true, false]) deals.push((await acceptedDeal(market, { disclosed })).deal);
  await acknowledgeAll(market, deals.at(-2)!);
  await advanceTo(world, at(begins));
  await world.server.pulse.stop();
  const { platform } = world;
  const actors = new Map<string, Actor>();
  for (const party of [seller, debtor, bank, guarantor])
    actors.set(party.organisation._id, await actorOf(market, party));
  return {
    ...{ market, guarantor, deals },
    pulse: new Pulse(platform, modules, pino({ level: 'silent' })),
    deal: async (id) => (await dealCollection.byId(platform, id))!,
    today: () => shanghaiDateOf(platform.clock.now()),
    act: (organisation, which, input) => {
      const keyed = which.keyed ? { ...input, idempotencyKey: newKey() } : input;
      return perform(platform, actors.get(organisation)!, which, keyed as never);
    },
  };
}

async function paidOut(market: Market, guarantor: Party, { wish, supports }: Sort) {
  const { deal, asset } = await acceptedDeal(market, wish);
  for (const terms of supports ?? []) await bind(market, deal, guarantor, terms);
  if (wish.disclosed !== false) await acknowledgeAll(market, deal);
  const on = shanghaiDateOf(market.world.platform.clock.now());
  await done(market.bank, DISBURSE, { deal, on, reference: newKey() });
  return { deal, asset };
}

async function actorOf({ world: { platform } }: Market, party: Party): Promise<Actor> {
  const organisation = party.organisation._id;
  const membership = await memberships.byId(platform, party.membership);
  const who = { kind: 'PERSON' as const, id: membership!.person };
  return (await platform.services.directory.actorNow(platform, organisation, who))!;
}
