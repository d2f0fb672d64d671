import { kindOfId } from '../assets/index.js';
import { shanghaiDateOf, type PlainDate } from '../kernel/dates.js';
import type { Decimal } from '../kernel/decimal.js';
import type { EncumbranceKind, TitleEntry } from './title.js';

/** An objection (异议登记) that stands. */
export interface Objection {
  /** The entry that made it. */
  readonly entry: string;
  readonly by: string;
  readonly text: string;
  readonly at: Date;
}

/** A filing as all its entries together say it is now. The entries are the record; this is read off them. */
export interface Filing {
  /** `deal:asset`, or `deal.2:asset` where it was filed again. */
  readonly _id: string;
  readonly asset: string;
  readonly deal: string;
  readonly kind: EncumbranceKind;
  readonly grantor: string;
  readonly obligor: string;
  readonly securedParty: string;
  readonly amount: Decimal;
  readonly filedAt: Date;
  /** Place of its first entry in the chain. */
  readonly seq: number;
  /** Place of its last entry so far. */
  readonly lastSeq: number;
  /** How often its secured party changed it, and how often what it covers was described anew: neither uses up the other's. */
  readonly changes: number;
  readonly descriptions: number;
  readonly registrationNo: string | null;
  readonly registeredAt: Date | null;
  /** The last day on which the registration counts; null where no term was kept. */
  readonly expiresOn: PlainDate | null;
  /** What it describes now, where that is no longer what was filed. */
  readonly collateral: readonly string[] | null;
  /** When the notice reached the debtor. */
  readonly notifiedAt: Date | null;
  readonly objections: readonly Objection[];
  readonly dischargedAt: Date | null;
}

/** The filings of one chain, in the order in which they were filed. */
export function filingsOf(chain: readonly TitleEntry[]): Filing[] {
  const filings = new Map<string, Filing>();
  for (const entry of chain) {
    const known = filings.get(entry.filing);
    filings.set(entry.filing, known ? withEntry(known, entry) : begun(entry));
  }
  return [...filings.values()];
}

function begun({ filing, asset, deal, kind, grantor, obligor, securedParty, ...entry }: TitleEntry): Filing {
  return {
    ...{ _id: filing, asset, deal, kind, grantor, obligor, securedParty },
    ...{ amount: entry.amount, filedAt: entry.at, seq: entry.seq, lastSeq: entry.seq, changes: 0 },
    descriptions: 0,
    ...{ registrationNo: null, registeredAt: null, expiresOn: entry.expiresOn ?? null },
    ...{ collateral: null, notifiedAt: null, objections: [], dischargedAt: null },
  };
}

function withEntry(filing: Filing, entry: TitleEntry): Filing {
  const { amount, registrationNo, registeredAt } = entry;
  const next = {
    ...filing,
    amount,
    expiresOn: entry.expiresOn ?? null,
    lastSeq: entry.seq,
  };
  switch (entry.step) {
    case 'REGISTERED':
      return { ...next, registrationNo, registeredAt };
    case 'NOTIFIED':
      return { ...next, notifiedAt: next.notifiedAt ?? entry.at };
    case 'OBJECTED':
      return { ...next, objections: [...next.objections, objectionOf(entry)] };
    case 'OBJECTION_WITHDRAWN':
      return { ...next, objections: next.objections.filter((one) => one.entry !== entry.objection) };
    case 'REDESCRIBED':
      return { ...next, collateral: entry.collateral ?? null, descriptions: filing.descriptions + 1 };
    case 'DISCHARGED':
      return { ...next, dischargedAt: entry.at };
    case 'AMENDED':
    case 'RENEWED':
      return { ...next, changes: filing.changes + 1 };
    case 'FILED':
      return next;
  }
}

const objectionOf = ({ _id, by, reason, at }: TitleEntry): Objection => ({
  entry: _id,
  by: by ?? '',
  text: reason ?? '',
  at,
});

/** Whether it is to stand in the unified register: what is endorsed where it lives stands in our chain alone. */
export const isRegistrable = ({ asset }: Pick<Filing, 'asset'>): boolean =>
  kindOfId(asset).madeKnownBy === 'REGISTRATION';

export const isLive = ({ dischargedAt }: Filing): boolean => dischargedAt === null;

/** True from the day after the last day of the term: such a registration ranks no more. */
export const isExpired = ({ expiresOn }: Pick<Filing, 'expiresOn'>, now: Date): boolean =>
  expiresOn !== null && shanghaiDateOf(now) > expiresOn;
