import type { LianrongModule } from '../platform/module.js';
import { chainResolvers } from './chain.resolvers.js';

/** The chain, seen: who trades with whom, with the goods, money and information between them. It reads; it owns nothing. */
export const chain: LianrongModule = { name: 'chain', resolvers: chainResolvers };

export { findCircle, type Circle } from './circular.js';
