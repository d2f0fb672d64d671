import { receivables } from '../assets/index.js';
import { findCircle } from '../chain/index.js';
import { toMoneyText } from '../kernel/decimal.js';
import type { Consumer } from '../platform/outbox.js';
import { raise } from './alert.service.js';

/** A claim that closes a circle of trade, when its buyer confirms it; posting a payable is confirming it. */
const circular = (on: 'ReceivableConfirmed' | 'PayablePosted'): Consumer => ({
  name: `oversight.circular.${on}`,
  on,
  async take(platform, event) {
    const claim = await receivables.byId(platform, String(event.data['receivable']));
    const circle = claim && (await findCircle(platform, claim));
    if (!circle) return;
    const { claims } = circle;
    await raise(platform, event, {
      kind: 'CIRCULAR_TRADE',
      organisation: claim.holder,
      about: claim._id,
      facts: {
        parties: claims.map(({ holder }) => holder).join(' > '),
        claims: claims.map(({ _id }) => _id).join(' > '),
        amounts: claims.map(({ base }) => toMoneyText(base)).join(' > '),
      },
    });
  },
});

export const circularConsumers: readonly Consumer[] = [
  circular('ReceivableConfirmed'),
  circular('PayablePosted'),
];
