import type { Router } from 'express';
import type { Actor } from './actor.js';
import type { Resolvers } from '../generated/schema.js';
import type { Job } from './jobs.js';
import type { Consumer } from './outbox.js';
import type { Collection, Filter, Place, Stored } from './database/collection.js';
import type { Platform } from './unit.js';

/** One thing that must always hold, checked over the whole database by `npm run verify`. */
export interface Invariant {
  /** As a sentence, for example 'No asset is held beyond what may be financed on it'. */
  readonly name: string;
  /** How many things were looked at, and a line for each that is wrong. */
  check(place: Place): Promise<{ readonly checked: number; readonly violations: readonly string[] }>;
}

/** What falls due by the clock. Called every second or so and whenever the simulated clock moves; safe in many replicas. */
export type Sweep = (platform: Platform) => Promise<void>;

/** A kind of object with an id of its own. */
export interface NodeKind {
  /** What stands before the `_` of its ids. */
  readonly prefix: string;
  readonly in: Pick<Collection<Stored>, 'byId' | 'findOne' | 'update'>;
  /** The filter that holds the actor to what it may see. */
  visibleTo(actor: Actor): Filter;
  /** The id of another object: only who may see that one sees this one. */
  belongsTo?(object: Stored): string;
  /** Whether documents may be attached to such an object; left out: they may not. */
  readonly papers?: Papers;
}

/** The rules of documents that are attached to an object. Its record carries a `version`. */
export interface Papers {
  /** The organisations that may attach documents. */
  attachableBy(object: Stored): readonly string[];
  /** While it is open, who attached a document may take it away. */
  isOpen(object: Stored): boolean;
}

/** What a module brings to the server; all of it is optional but the name. */
export interface LianrongModule {
  readonly name: string;
  readonly resolvers?: Resolvers;
  readonly consumers?: readonly Consumer[];
  readonly sweeps?: readonly Sweep[];
  /** What is done once a day or an hour, by one replica. */
  readonly jobs?: readonly Job[];
  readonly invariants?: readonly Invariant[];
  /** By GraphQL type name: where its objects live, for `node(id)` and for the references that acts answer with. */
  readonly nodes?: Readonly<Record<string, NodeKind>>;
  /** HTTP routes beside GraphQL (uploads). */
  routes?(platform: Platform, actorOf: ActorOf): Router;
}

export type ActorOf = (
  authorization: string | undefined,
) => Promise<{ readonly actor: Actor; readonly fault: string | null }>;
