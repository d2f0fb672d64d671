import { hasCapacity, type Actor } from '../platform/actor.js';
import { auditEntries, type AuditEntry } from '../platform/audit.js';
import { page, type Page, type PageAsk } from '../platform/database/page.js';
import type { Place } from '../platform/database/collection.js';

/** An entry as one caller may read it. */
export interface VisibleEntry extends Omit<AuditEntry, 'from' | 'input' | 'answer' | 'facts'> {
  readonly from: string | null;
  readonly input: string | null;
  readonly answer: string | null;
  readonly facts: string | null;
}

/**
 * An organisation reads all of its own trail. A regulator reads anybody's, without contents: they hold single bids, which
 * it must not see before they are opened.
 */
export async function auditTrailPage(
  place: Place,
  actor: Actor,
  organisation: string,
  ask: PageAsk,
): Promise<Page<VisibleEntry>> {
  const own = organisation === actor.organisation;
  const visible = own || hasCapacity(actor, 'REGULATOR');
  const found = await page(auditEntries, place, visible ? { organisation } : { _id: '' }, 'at', ask);
  return own
    ? found
    : { ...found, edges: found.edges.map(({ cursor, node }) => ({ cursor, node: withoutContents(node) })) };
}

const withoutContents = (entry: AuditEntry): VisibleEntry => ({
  ...entry,
  from: null,
  input: null,
  answer: null,
  facts: null,
});
