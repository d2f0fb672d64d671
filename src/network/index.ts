import type { LianrongModule } from '../platform/module.js';
import { queueFeedback, sendFeedback } from './feedback.service.js';
import { networkInvariants } from './invariants.js';
import { visibleNetworkReceivables } from './network.policy.js';
import { networkResolvers } from './network.resolvers.js';
import { networkReceivables } from './network.store.js';
import { pollFeed } from './take.service.js';

/** The link to another receivables platform: what was confirmed there comes in, what became of it goes back. */
export const network: LianrongModule = {
  name: 'network',
  resolvers: networkResolvers,
  consumers: [...queueFeedback, sendFeedback],
  sweeps: [pollFeed],
  invariants: networkInvariants,
  nodes: {
    NetworkReceivable: { prefix: 'nrc', in: networkReceivables, visibleTo: visibleNetworkReceivables },
  },
};

export { networkOver, type NetworkGateway } from './network-gateway.js';
