/** After so many days overdue it is told again. */
export const OVERDUE_STEPS = [1, 30, 60, 90] as const;

/** The highest step that so many days have reached; 0 before the first. */
export const stepReached = (days: number): number => OVERDUE_STEPS.findLast((step) => step <= days) ?? 0;
