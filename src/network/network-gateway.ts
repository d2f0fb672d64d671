import { z } from 'zod';
import { callCounterpart, type CounterpartLink } from '../platform/counterpart.js';

/** One item of the other platform's feed, as it came. */
export interface FeedItem {
  /** Its place in the feed. */
  readonly seq: number;
  readonly receivable: Readonly<Record<string, unknown>>;
}

export const FEEDBACK_EVENTS = ['ACCEPTED', 'DISBURSED', 'REPAID', 'CANCELLED'] as const;
export type FeedbackEvent = (typeof FEEDBACK_EVENTS)[number];

export interface Feedback {
  /** Sent twice, it is noted once there. */
  readonly eventId: string;
  /** Their id of the receivable. */
  readonly receivable: string;
  readonly event: FeedbackEvent;
  readonly deal: string;
  readonly at: Date;
}

/**
 * Another receivables platform (外部应收账款平台) as a counterpart outside, over HTTP. Every call may throw CounterpartAway; what a call did
 * then is not known, and calling again is always right.
 */
export interface NetworkGateway {
  receivablesAfter(seq: number): Promise<readonly FeedItem[]>;
  feedback(feedback: Feedback): Promise<void>;
}

declare module '../platform/services.js' {
  interface Services {
    /** Null: there is no such link. */
    readonly network: NetworkGateway | null;
  }
}

const FEED_PAGE = 100;
// Each item is read by itself, so that one that cannot be read does not stop the others.
const feedShape = z.object({
  receivables: z.array(
    z.object({ seq: z.number().int().positive(), receivable: z.record(z.string(), z.unknown()) }),
  ),
});
const anything = z.unknown();

/** The platform at the other end of the link. */
export function networkOver(link: CounterpartLink): NetworkGateway {
  return {
    async receivablesAfter(seq) {
      const path = `/receivables?after=${seq}&limit=${FEED_PAGE}`;
      return (await callCounterpart(link, { method: 'GET', path }, { 200: feedShape })).body.receivables;
    },
    async feedback(body) {
      await callCounterpart(
        link,
        { method: 'POST', path: '/feedback', body },
        { 200: anything, 201: anything },
      );
    },
  };
}
