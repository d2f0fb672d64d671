import { billExchangeOver } from './bills/index.js';
import type { Config } from './config.js';
import { taxOver } from './documents/index.js';
import type { Clock } from './kernel/clock.js';
import { modules } from './modules.js';
import { networkOver } from './network/index.js';
import { AccessTokens, directory } from './parties/index.js';
import type { Place } from './platform/database/collection.js';
import { Nodes } from './platform/graphql/nodes.js';
import type { Services } from './platform/services.js';
import type { CounterpartLink, CounterpartName } from './platform/counterpart.js';
import type { SimulatorChildren } from './simulators/children.js';
import { registerOver } from './title/index.js';

/** Where the outside systems are and what time they are told. */
export interface Outside {
  readonly clock: Clock;
  /** Rejects where one is not known or does not come up. */
  url(name: CounterpartName): Promise<string>;
}

/** The counterparts that this process works with. */
export async function makeServices(place: Place, config: Config, outside: Outside): Promise<Services> {
  const link = (name: CounterpartName): CounterpartLink => ({
    name,
    url: () => outside.url(name),
    timeoutMs: config.counterpartTimeoutMs,
    clock: outside.clock,
  });
  return {
    accessTokens: await AccessTokens.load(place, config.tokenTtlSeconds),
    directory,
    nodes: new Nodes(modules),
    refreshTtlDays: config.refreshTtlDays,
    voucherLayers: config.voucherLayers,
    paymentProofDays: config.paymentProofDays,
    tax: taxOver(link('TAX')),
    register: registerOver(link('REGISTER')),
    billExchange: billExchangeOver(link('BILL_EXCHANGE')),
    network: config.simulators || config.counterpartUrls.NETWORK ? networkOver(link('NETWORK')) : null,
  };
}

/** As the settings name them, else as the simulators of this process have come up. */
export function urlsOf(
  { counterpartUrls }: Pick<Config, 'counterpartUrls'>,
  simulators: Pick<SimulatorChildren, 'url'> | null,
): Outside['url'] {
  return async (name) => {
    const given = counterpartUrls[name];
    if (given !== undefined) return given;
    if (simulators === null) throw new Error(`${name}_URL is not set`);
    return simulators.url(SIMULATOR_OF[name]);
  };
}

export const SIMULATOR_OF = {
  REGISTER: 'register',
  TAX: 'tax',
  NETWORK: 'network',
  BILL_EXCHANGE: 'exchange',
} as const;
