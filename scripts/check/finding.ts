/** What a step found: how it ended in a few words, and what a person needs to mend it. */
export interface Finding {
  readonly passed: boolean;
  readonly summary: string;
  readonly details: string;
}
