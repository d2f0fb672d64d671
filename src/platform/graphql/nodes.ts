import {
  defaultFieldResolver,
  getNamedType,
  isObjectType,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql';
import type { Actor } from '../actor.js';
import type { Place, Stored } from '../database/collection.js';
import type { LianrongModule, NodeKind } from '../module.js';
import type { Context } from './context.js';

export interface FoundNode {
  /** Its GraphQL type. */
  readonly type: string;
  readonly kind: NodeKind;
  readonly object: Stored;
}

/** Finds any object by its id: the prefix says where it lives, the kind's policy who may see it. */
export class Nodes {
  private readonly byType: Map<string, NodeKind>;
  private readonly byPrefix: Map<string, { readonly type: string; readonly kind: NodeKind }>;

  constructor(modules: readonly LianrongModule[]) {
    const kinds = modules.flatMap((one) => Object.entries(one.nodes ?? {}));
    this.byType = new Map(kinds);
    this.byPrefix = new Map(kinds.map(([type, kind]) => [kind.prefix, { type, kind }]));
    if (this.byPrefix.size !== kinds.length) throw new Error('two kinds of objects share an id prefix');
  }

  async visible(context: Context, id: string): Promise<object | null> {
    const found = await this.find(context, context.actor, id);
    return found && { ...found.object, __typename: found.type };
  }

  /** The object and its kind, if the actor may see it; null as if there were none. Also inside a transaction. */
  async find(place: Place, actor: Actor, id: string): Promise<FoundNode | null> {
    const known = this.byPrefix.get(id.split('_')[0] ?? '');
    if (!known) return null;
    const { type, kind } = known;
    const object = await kind.in.findOne(place, { $and: [{ _id: id }, kind.visibleTo(actor)] });
    if (object === null) return null;
    const seen = kind.belongsTo === undefined || (await this.find(place, actor, kind.belongsTo(object)));
    return seen ? { type, kind, object } : null;
  }

  /**
   * Acts answer with ids. Every object field of an `...Success` type reads the object behind its id here, so that modules
   * need no resolver for it and a repeated call with the same key shows the object as it is now.
   */
  resolveReferences(schema: GraphQLSchema): GraphQLSchema {
    for (const type of Object.values(schema.getTypeMap())) {
      if (!isObjectType(type) || !type.name.endsWith('Success')) continue;
      for (const field of Object.values(type.getFields()))
        this.resolveReference(field as GraphQLField<unknown, Context>);
    }
    return schema;
  }

  private resolveReference(field: GraphQLField<unknown, Context>): void {
    const kind = this.byType.get(getNamedType(field.type).name);
    if (!kind) return;
    const read = field.resolve ?? defaultFieldResolver;
    field.resolve = async (source, args, context, info) => {
      const value: unknown = await read(source, args, context, info);
      if (Array.isArray(value)) return Promise.all(value.map((id) => load(kind, context, id)));
      return load(kind, context, value);
    };
  }
}

async function load(kind: NodeKind, context: Context, value: unknown): Promise<Stored | null> {
  if (typeof value !== 'string') return value as Stored | null;
  const found = await kind.in.byId(context, value);
  if (found === null) throw new Error(`${value} was answered by an act but is missing`);
  return found;
}
