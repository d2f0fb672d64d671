import { toMoneyText, type Decimal } from '../kernel/decimal.js';
import { refuse, type Decision } from '../kernel/decision.js';
import type { Platform, Unit } from '../platform/unit.js';
import { netOf } from './kinds/receivable.js';
import type { ReceivableAsk } from './receivable-checks.js';
import { takeIn, type Intake } from './receivable-intake.js';
import { putDown } from './receivable.service.js';

/**
 * A receivable that its debtor confirmed on another platform, checked as one that the debtor puts down here: its terms, its
 * parties, and each invoice by the tax administration. Nothing is taken on the other platform's word but the confirmation.
 */
export async function checkOutsideReceivable(
  platform: Platform,
  debtor: string,
  ask: ReceivableAsk,
  confirmed: Decimal,
): Promise<Decision<Intake>> {
  const intake = await takeIn(platform, { organisation: debtor }, ask, 'DEBTOR');
  if ('refused' in intake) return intake;
  const claimed = netOf(intake.invoices);
  if (confirmed.lessThanOrEqualTo(claimed)) return intake;
  const facts = { available: toMoneyText(claimed), requested: toMoneyText(confirmed) };
  return refuse('AMOUNT_ABOVE_CLAIM', facts, 'confirmedAmount');
}

/** Puts it down as confirmed, for so much as the debtor confirmed there. Refused where an invoice of it backs another asset. */
export const putOutsideReceivable = (
  unit: Unit,
  debtor: string,
  ask: ReceivableAsk,
  intake: Intake,
  { amount, at }: { readonly amount: Decimal; readonly at: Date },
): Promise<Decision<{ receivable: string }>> =>
  putDown(unit, { organisation: debtor }, ask, intake, 'DEBTOR', {
    origin: 'NETWORK',
    base: amount,
    answeredAt: at,
  });
