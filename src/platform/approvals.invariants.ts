import { canonicalText } from '../kernel/hash.js';
import type { Approval } from './approvals.js';
import { approvals } from './approvals.store.js';
import { auditEntries, type AuditEntry } from './audit.js';
import { inBatches } from './database/batches.js';
import type { Invariant } from './module.js';

const BATCH = 500;

/** The second pair of eyes is worth what its record is worth. */
const executedOnce: Invariant = {
  name: 'Every executed approval is one act in the audit trail, made by its maker and checked by somebody else',
  async check(place) {
    let checked = 0;
    const violations: string[] = [];
    const executed = approvals.each(place, { state: 'EXECUTED' });
    for await (const batch of inBatches(executed, BATCH)) {
      const acts = batch.map(({ outcome }) => outcome?.actId ?? '');
      const entries = await auditEntries.find(place, { actId: { $in: acts } }, { limit: 2 * BATCH });
      for (const approval of batch) {
        checked += 1;
        const mine = entries.filter(({ actId }) => actId === approval.outcome?.actId);
        const fault = faultOf(approval, mine);
        if (fault !== null) violations.push(`${approval._id} (${approval.act}): ${fault}`);
      }
    }
    return { checked, violations };
  },
};

function faultOf(approval: Approval, entries: readonly AuditEntry[]): string | null {
  const [entry] = entries;
  if (entry === undefined || entries.length > 1) return `${entries.length} audit entries are its act`;
  if (entry.act !== approval.act || entry.organisation !== approval.organisation)
    return `the audit entry ${entry._id} is another act`;
  if (entry.actor.id !== approval.maker.id)
    return `the audit entry ${entry._id} is not its maker's, but of ${entry.actor.id}`;
  if (entry.input !== canonicalText(approval.input))
    return `the audit entry ${entry._id} has another input than what was checked`;
  return checkFault(approval, entry);
}

function checkFault({ _id, maker, decidedBy }: Approval, entry: AuditEntry): string | null {
  const { approval, checkedBy } = factsOf(entry);
  if (approval !== _id) return `the audit entry ${entry._id} names the approval ${String(approval)}`;
  if (decidedBy === null || checkedBy?.id !== decidedBy.id)
    return `the audit entry ${entry._id} names the checker ${String(checkedBy?.id)}`;
  if (decidedBy.id === maker.id || decidedBy.id === maker.behind) return 'its maker has checked it';
  return null;
}

interface CheckFacts {
  readonly approval?: unknown;
  readonly checkedBy?: { readonly id?: unknown };
}

/** None when the text was damaged, which its chain shows as well. */
function factsOf({ facts }: AuditEntry): CheckFacts {
  try {
    return JSON.parse(facts) as CheckFacts;
  } catch {
    return {};
  }
}

/** A trail's entry that names a checker without an approval that says so would be a second pair of eyes made up. */
const checkedActsWereApproved: Invariant = {
  name: 'Every act in the audit trail that names a checker is an executed approval',
  async check(place) {
    let checked = 0;
    const violations: string[] = [];
    for await (const entry of auditEntries.each(place)) {
      const { approval: id } = factsOf(entry);
      if (typeof id !== 'string') continue;
      checked += 1;
      const approval = await approvals.byId(place, id);
      if (approval?.state !== 'EXECUTED' || approval.outcome?.actId !== entry.actId)
        violations.push(`${entry._id} (${entry.act}) names ${id}, which is not its approval`);
    }
    return { checked, violations };
  },
};

/** What `npm run verify` asks about approvals. */
export const approvalInvariants: readonly Invariant[] = [executedOnce, checkedActsWereApproved];
