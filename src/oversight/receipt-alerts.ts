import type { Consumer, OutboxEvent } from '../platform/outbox.js';
import { pledgedOnLot } from '../receipts/index.js';
import type { AlertKind } from './alert.js';
import { raise } from './alert.service.js';

interface Telling {
  readonly on: string;
  readonly kind: AlertKind;
  /** Fields of the news: whose it is, what it is about, and the figures. */
  readonly organisation: string;
  readonly about: string;
  readonly facts: readonly string[];
}

const telling = ({ on, kind, organisation, about, facts }: Telling): Consumer => ({
  name: `oversight.${on}`,
  on,
  async take(platform, event: OutboxEvent) {
    const said = (name: string): string => String(event.data[name]);
    await raise(platform, event, {
      kind,
      organisation: said(organisation),
      about: said(about),
      facts: Object.fromEntries(facts.map((name) => [name, said(name)])),
    });
  },
});

const margin = (on: string, kind: AlertKind): Consumer =>
  telling({
    ...{ on, kind, organisation: 'pledgor', about: 'deal' },
    facts: ['loan', 'value', 'ltv', 'cash', 'goods', 'cureUntil'],
  });

/** To those who watch over warehouses, and to every lender to whom goods of the lot are pledged. */
const disagreement: Consumer = {
  name: 'oversight.SupervisionDisagrees',
  on: 'SupervisionDisagrees',
  async take(platform, event) {
    const { keeper, lot, finding, kind, on, expected, measured } = event.data as Record<string, string>;
    const facts = { kind: kind!, on: on!, expected: expected!, measured: measured! };
    const alert = { kind: 'GOODS_DISAGREE', organisation: keeper!, about: lot!, facts } as const;
    await raise(platform, event, alert);
    const { receipts } = await pledgedOnLot(platform, lot!);
    for (const lender of new Set(receipts.map(({ collateral }) => collateral!.lender)))
      await raise(platform, event, { ...alert, to: lender }, `${finding} ${lender}`);
  },
};

/** Loans that outgrow the goods behind them, and goods that are not what the books say. */
export const receiptAlertConsumers: readonly Consumer[] = [
  margin('MarginCalled', 'MARGIN_CALLED'),
  margin('MarginLapsed', 'MARGIN_LAPSED'),
  margin('MarginDisposable', 'MARGIN_DISPOSABLE'),
  disagreement,
];
