import { notFound, refuse, type Decision } from '../kernel/decision.js';
import type { Actor } from '../platform/actor.js';
import type { FoundNode, Nodes } from '../platform/graphql/nodes.js';
import type { Papers } from '../platform/module.js';
import type { Place } from '../platform/database/collection.js';
import type { Unit } from '../platform/unit.js';

declare module '../platform/services.js' {
  interface Services {
    /** Every module's objects: documents belong to kinds of objects of which this module knows nothing. */
    readonly nodes: Nodes;
  }
}

/** Whatever may look objects up: a request's context, a unit of work. */
type Looker = Place & Pick<Unit, 'services'>;

/** The object that a document belongs to, with its rules. */
export interface Holder extends FoundNode {
  readonly papers: Papers;
}

/** The object if the actor may see it; null as if there were none. */
export const seenNode = (place: Looker, actor: Actor, id: string): Promise<FoundNode | null> =>
  place.services.nodes.find(place, actor, id);

/** The object if the actor may attach documents to it. */
export async function attachableNode(place: Looker, actor: Actor, id: string): Promise<Decision<Holder>> {
  const found = await seenNode(place, actor, id);
  if (found === null) return notFound('node', id, 'belongsTo');
  const { papers } = found.kind;
  if (papers?.attachableBy(found.object).includes(actor.organisation) !== true)
    return refuse('DOCUMENTS_NOT_TAKEN', { type: found.type }, 'belongsTo');
  return { ...found, papers };
}

/**
 * Writes the object's version, so that a decision that rests on its state conflicts with whoever changes that state at the
 * same moment.
 */
export async function touchHolder(unit: Unit, { kind, object }: FoundNode): Promise<void> {
  const { version } = object as { version?: number };
  if (typeof version !== 'number') throw new Error(`${object._id} has no version to guard it by`);
  const guard = { _id: object._id, version };
  if (!(await kind.in.update(unit, guard, { $inc: { version: 1 } })))
    throw new Error(`the guard of ${object._id} failed inside a snapshot`);
}

export const stateOf = ({ object }: FoundNode): string => (object as { state?: string }).state ?? '—';
