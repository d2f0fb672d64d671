/** A calendar day in Asia/Shanghai, written `YYYY-MM-DD`. Texts compare in the order of the days. */
export type PlainDate = string & { readonly __brand: 'PlainDate' };

const MILLISECONDS_PER_DAY = 86_400_000;
// Mainland China has kept UTC+8 without summer time since 1992, before anything that the platform records.
const SHANGHAI_OFFSET = '+08:00';
const SHANGHAI_OFFSET_MILLISECONDS = 8 * 3_600_000;
const PLAIN_DATE = /^[12]\d{3}-\d{2}-\d{2}$/;

/**
 * Reads a day between the years 1000 and 2999.
 * @returns null for another form and for a day that does not exist, such as 2025-02-30.
 */
export function parsePlainDate(text: string): PlainDate | null {
  if (!PLAIN_DATE.test(text)) return null;
  const instant = new Date(`${text}T00:00:00Z`);
  // JavaScript moves 02-30 on to 03-02 instead of refusing it; only a real day comes back as it went in.
  const isReal = !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text);
  return isReal ? (text as PlainDate) : null;
}

/**
 * A day that the program itself names or has computed.
 * @throws RangeError when it is not a day between the years 1000 and 2999.
 */
export function plainDate(text: string): PlainDate {
  const date = parsePlainDate(text);
  if (date === null) throw new RangeError(`not a calendar day: ${text}`);
  return date;
}

/** The day that it is in Shanghai at this instant. */
export function shanghaiDateOf(instant: Date): PlainDate {
  return utcDayOf(instant.getTime() + SHANGHAI_OFFSET_MILLISECONDS);
}

/** The instant at which this day begins in Shanghai. */
export function startOfDayShanghai(date: PlainDate): Date {
  return new Date(`${date}T00:00:00${SHANGHAI_OFFSET}`);
}

/** Days from one date to another, the first counted and the last not; negative when `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return (utcMidnight(to) - utcMidnight(from)) / MILLISECONDS_PER_DAY;
}

/** The day so many days later, or earlier when negative. */
export function addDays(date: PlainDate, days: number): PlainDate {
  return utcDayOf(utcMidnight(date) + days * MILLISECONDS_PER_DAY);
}

/**
 * The same day of the month so many months later, or that month's last day where it has no such day
 * (Civil Code article 202): 2025-08-31 and six months is 2026-02-28.
 */
export function addMonthsClamped(date: PlainDate, months: number): PlainDate {
  const [year, month, day] = partsOf(date);
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return utcDayOf(Date.UTC(year, month - 1 + months, Math.min(day, lastDay)));
}

/** Negative, zero or positive as `a` is before, on or after `b`. */
export function compareDates(a: PlainDate, b: PlainDate): -1 | 0 | 1 {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Year, month from 1 to 12, and day of the month. */
function partsOf(date: PlainDate): [number, number, number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
}

function utcMidnight(date: PlainDate): number {
  return Date.parse(`${date}T00:00:00Z`);
}

function utcDayOf(milliseconds: number): PlainDate {
  return plainDate(new Date(milliseconds).toISOString().slice(0, 10));
}
