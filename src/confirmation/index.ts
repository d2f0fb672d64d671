import type { LianrongModule } from '../platform/module.js';
import { confirmationResolvers } from './confirmation.resolvers.js';

/** What a debtor says about what it is said to owe. */
export const confirmation: LianrongModule = { name: 'confirmation', resolvers: confirmationResolvers };
