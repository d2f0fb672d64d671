import chineseDays from 'chinese-days';
import { addDays, type PlainDate } from './dates.js';

/**
 * A day found by rolling forward.
 * Provisional: the holidays that decide about it are not published yet, so it is to be computed again when they are.
 */
export interface RolledDate {
  readonly on: PlainDate;
  readonly provisional: boolean;
}

/**
 * True when offices and banks work: not on weekends and public holidays, but on make-up workdays
 * (State Council, Measures for Public Holidays, and the yearly notice of its General Office).
 * In a year that is not published yet every day from Monday to Friday counts as one.
 */
export function isBusinessDay(date: PlainDate): boolean {
  const { name, work } = chineseDays.getDayDetail(date);
  // The library's own weekday is that of the day before on a machine west of Greenwich; what it names is right anywhere.
  return isNamed(name) ? work : !isWeekend(date);
}

/** The date itself when it is a business day, else the next one. */
export function rollForward(date: PlainDate): RolledDate {
  let on = date;
  while (!isBusinessDay(on)) on = addDays(on, 1);
  return { on, provisional: !isPublished(on) };
}

/**
 * The so-manieth business day after a date, the date itself not counted; 0 rolls the date itself forward.
 * @throws RangeError when the count is negative or not whole.
 */
export function addBusinessDays(date: PlainDate, count: number): RolledDate {
  if (!Number.isInteger(count) || count < 0) throw new RangeError(`not a number of days: ${count}`);
  if (count === 0) return rollForward(date);
  let rolled = rollForward(addDays(date, 1));
  for (let counted = 1; counted < count; counted += 1) rolled = rollForward(addDays(rolled.on, 1));
  return rolled;
}

/** New Year's Day is a holiday in every notice, so the library names it in exactly the years that it knows. */
function isPublished(date: PlainDate): boolean {
  return isNamed(chineseDays.getDayDetail(`${decidingYear(date)}-01-01`).name);
}

/**
 * The year whose notice has the last word on a day: the New Year holiday and its make-up days reach back into
 * December (2018-12-29 was worked and 2018-12-31 was free by the notice for 2019).
 */
function decidingYear(date: PlainDate): number {
  const year = Number(date.slice(0, 4));
  return date.slice(5) >= '12-25' ? year + 1 : year;
}

/** A holiday or a make-up day is named in two languages, `National Day,国庆节,3`; any other day by its weekday. */
function isNamed(name: string): boolean {
  return name.includes(',');
}

function isWeekend(date: PlainDate): boolean {
  return new Date(`${date}T00:00:00Z`).getUTCDay() % 6 === 0;
}
