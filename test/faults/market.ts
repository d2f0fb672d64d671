/** A market on a server that runs as a process of its own. */
import { setTimeout as sleep } from 'node:timers/promises';
import { addDays, shanghaiDateOf } from '../../src/kernel/dates.js';
import { organisations } from '../../src/parties/index.js';
import type { Capacity } from '../../src/platform/actor.js';
import { openRequestOver, type Market } from '../deals/case.js';
import {
  approvedOrganisation,
  clientOf,
  logInDirectly,
  type Client,
  type Party,
  type World,
} from '../support/world.js';
import type { ChildServer } from './child-server.js';

export const TODAY = shanghaiDateOf(new Date());

/** What the builders of deals need of a world, over a server in another process. */
export function worldOf({ url }: ChildServer, platform: World['platform']): World {
  const client = (token: string | null): Client => clientOf(url, token);
  const party = async (capacity: Capacity): Promise<Party> => {
    const organisation = approvedOrganisation([capacity], {});
    await organisations.insert(platform, organisation);
    return logInDirectly(platform, organisation, 'ADMIN', client);
  };
  return { platform, url, party, client } as unknown as World;
}

export async function instantOffer(market: Market): Promise<{ offer: string; asset: string }> {
  const { request, asset } = await openRequestOver(market, { dueOn: addDays(TODAY, 180) }, 'INSTANT');
  for (let tries = 0; tries < 100; tries += 1) {
    const { offers } = await market.seller.data(`{ offers(request: "${request}") { ranked { id } } }`);
    if (offers.ranked.length > 0) return { offer: offers.ranked[0].id as string, asset };
    await sleep(100);
  }
  throw new Error('no instant offer came');
}
