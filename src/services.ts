import type { Config } from './config.js';
import { simulatedTaxGateway } from './documents/index.js';
import { modules } from './modules.js';
import { AccessTokens, directory } from './parties/index.js';
import type { Place } from './platform/database/collection.js';
import { Nodes } from './platform/graphql/nodes.js';
import type { Services } from './platform/services.js';
import { simulatedRegister } from './title/index.js';

/** The counterparts that this process works with. */
export async function makeServices(place: Place, config: Config): Promise<Services> {
  return {
    accessTokens: await AccessTokens.load(place, config.tokenTtlSeconds),
    directory,
    nodes: new Nodes(modules),
    refreshTtlDays: config.refreshTtlDays,
    tax: simulatedTaxGateway(place),
    register: simulatedRegister(place),
  };
}
