/**
 * Inclusive bounds, written without the bound itself: where another field follows in the index, the embedded server leaves out
 * what lies on it (docs/reference/database.md). A millisecond and a day are the smallest steps of what is stored.
 */
import { addDays, type PlainDate } from '../../kernel/dates.js';

export const fromInstant = (instant: Date) => ({ $gt: new Date(instant.getTime() - 1) });
export const fromDay = (day: PlainDate) => ({ $gt: addDays(day, -1) });
export const toDay = (day: PlainDate) => ({ $lt: addDays(day, 1) });
