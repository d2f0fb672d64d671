import { toMoneyText, type Decimal } from '../kernel/decimal.js';
import { refuse, type Refusal } from '../kernel/decision.js';
import { act } from '../platform/act.js';
import { approvalAbove, approvalRules } from '../platform/approvals.store.js';
import { moneyFrom0 } from '../platform/checks.js';
import type { Unit } from '../platform/unit.js';
import { memberships } from './parties.store.js';

interface ApprovalRuleAsk {
  readonly above?: Decimal | null | undefined;
}

/**
 * Sets the organisation's own amount above which acts wait for a second person; null takes it away. Whoever could raise it alone
 * could do without the second person altogether: raising and removing wait themselves.
 */
export const organisationApprovalSet = act({
  name: 'organisationApprovalSet',
  keyed: false,
  check: ({ above }: ApprovalRuleAsk) => moneyFrom0('above', above),
  async worth(platform, actor, { above }: ApprovalRuleAsk) {
    const present = await approvalAbove(platform, actor.organisation);
    const loosens = present !== null && (above == null || above.greaterThan(present));
    return loosens ? 'ALWAYS' : null;
  },
  async decide(unit, { organisation }, { above = null }: ApprovalRuleAsk) {
    const refusal = above === null ? null : await needsTwo(unit, organisation);
    if (refusal) return refusal;
    const rule = await approvalRules.byId(unit, organisation);
    unit.note({ before: shown(rule?.above ?? null), after: shown(above) });
    if (rule === null) await approvalRules.insert(unit, { _id: organisation, above, version: 1 });
    else await approvalRules.update(unit, { _id: organisation }, { $set: { above }, $inc: { version: 1 } });
    return { organisation };
  },
});

const shown = (above: Decimal | null): string | null => above && toMoneyText(above);

/** What one of them makes the other checks: with a single one, every act of theirs would wait for nobody. */
async function needsTwo(unit: Unit, organisation: string): Promise<Refusal | null> {
  const have = await memberships.count(unit, { organisation, role: { $in: ['ADMIN', 'CHECKER'] } });
  return have < 2 ? refuse('APPROVAL_NEEDS_TWO', { have }) : null;
}
