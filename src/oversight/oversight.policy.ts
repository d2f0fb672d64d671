import { hasCapacity, type Actor } from '../platform/actor.js';
import type { AlertKind } from './alert.js';
import type { Filter } from '../platform/database/collection.js';

/** What the operator, who lets warehouses and members in, looks at as well. */
const OPERATORS: readonly AlertKind[] = ['CARGO_TWICE', 'INVOICE_TWICE'];

/** The regulator sees every alert to those who watch; others what is told to them. */
export function visibleAlerts(actor: Actor): Filter {
  const seen: Filter[] = [
    ...(hasCapacity(actor, 'REGULATOR') ? [{ to: null }] : []),
    ...(hasCapacity(actor, 'OPERATOR') ? [{ to: null, kind: { $in: OPERATORS } }] : []),
    { to: actor.organisation },
  ];
  return { $or: seen };
}
