import { at, disbursedDeal, LENT_ON, openMarket, readDeal, type Market } from '../deals/case.js';
import { camt054, type Entry } from './camt.js';
import { BANK_ACCOUNT, DEBTOR_ACCOUNT, instructionsOf, live, openAccountsOf, takeIn } from './case.js';

let references = 0;
/** A bank's reference that was not used before. */
export const reference = (): string => `BK${(references += 1)}`;

export const fromDebtor = (endToEndId: string, more: Partial<Entry> = {}): Entry => ({
  endToEndId,
  amount: '1000000.00',
  from: DEBTOR_ACCOUNT,
  reference: reference(),
  on: LENT_ON,
  ...more,
});

/** A market with accounts in which it is always the first day: each deal moves the clock by two hours, so that a new one is opened in time. */
export class OneDay {
  market!: Market;

  async open(): Promise<void> {
    this.market = await openMarket();
    await openAccountsOf(this.market);
  }

  close(): Promise<void> {
    return this.market.world.stop();
  }

  async openInTime(): Promise<void> {
    if (this.market.world.platform.clock.now() < at(LENT_ON, '19:00')) return;
    await this.close();
    await this.open();
  }

  report(entries: readonly Entry[], messageId?: string): Promise<Record<string, any>> {
    const { world, bank } = this.market;
    return takeIn(world, bank, camt054(BANK_ACCOUNT, entries, messageId));
  }

  /** A deal that was paid out, and the reference under which its debtor pays. */
  async owed(): Promise<{ deal: string; endToEndId: string }> {
    const { deal } = await disbursedDeal(this.market);
    await this.market.world.server.pulse.beat();
    const { endToEndId } = live(await instructionsOf(this.market.bank, deal), 'REPAYMENT');
    return { deal, endToEndId: endToEndId as string };
  }

  /** What may have changed: the deal's state, and the money received on it. */
  async moneyOf(deal: string): Promise<string> {
    const read = await readDeal(this.market.bank, deal);
    const received = (read!['repayments'] as { received: { amount: string } }[]).map(
      (one) => one.received.amount,
    );
    return `${read!['state']} ${received.join('+')}`.trim();
  }
}
