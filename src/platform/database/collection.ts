import { Schema, type ClientSession, type Connection, type Model, type SchemaDefinition } from 'mongoose';
import type { ChangeLog } from './change-log.js';
import { decode, encode } from './codec.js';

/** Where a read happens: a connection and, inside a unit of work, its session. */
export interface Place {
  readonly connection: Connection;
  readonly session?: ClientSession;
  /** Inside an act: where its writes are noted with what was before and after. */
  readonly changes?: ChangeLog;
}

export type Filter = Record<string, unknown>;
export type Update = Record<string, unknown>;
export type Sort = Record<string, 1 | -1>;

export interface Index {
  readonly fields: Sort;
  readonly unique?: boolean;
  readonly partial?: Filter;
  /** The database removes a document some time after the date in the one field. */
  readonly expires?: boolean;
}

export interface Stored {
  readonly _id: string;
}

const registry = new Map<string, Collection<Stored>>();

/** Every collection that the running code has declared, for index building, `verify` and `reset`. */
export const collections = (): readonly Collection<Stored>[] => [...registry.values()];

/** Declares a collection. The fields are checked strictly on each write; `_id` is always a string of our own making. */
export function collection<T extends Stored>(
  name: string,
  fields: SchemaDefinition,
  indexes: readonly Index[] = [],
): Collection<T> {
  if (registry.has(name)) throw new Error(`collection ${name} is declared twice`);
  const declared = new Collection<T>(name, fields, indexes);
  registry.set(name, declared);
  return declared;
}

/** Lean reads and guarded writes on one collection, with domain types on this side and BSON on the other. */
export class Collection<T extends Stored> {
  private built: Schema | null = null;

  constructor(
    readonly name: string,
    private fields: SchemaDefinition,
    public indexes: readonly Index[],
  ) {}

  /**
   * Adds fields and indexes before the collection is used for the first time.
   * @throws Error when it has been used, or a field of that name is there.
   */
  extend(fields: SchemaDefinition, indexes: readonly Index[] = []): void {
    if (this.built) throw new Error(`collection ${this.name} is in use: its fields stand`);
    const taken = Object.keys(fields).find((name) => name in this.fields);
    if (taken) throw new Error(`collection ${this.name} has a field ${taken} already`);
    this.fields = { ...this.fields, ...fields };
    this.indexes = [...this.indexes, ...indexes];
  }

  private get schema(): Schema {
    return (this.built ??= new Schema(
      { _id: { type: String, required: true }, ...this.fields },
      { strict: 'throw', versionKey: false, minimize: false },
    ));
  }

  kindOf(field: keyof T & string): 'date' | 'number' | 'text' {
    const path = this.schema.path(field);
    if (path instanceof Schema.Types.Date) return 'date';
    return path instanceof Schema.Types.Number ? 'number' : 'text';
  }

  model(connection: Connection): Model<unknown> {
    return (
      (connection.models[this.name] as Model<unknown> | undefined) ??
      connection.model<unknown>(this.name, this.schema, this.name)
    );
  }

  async byId(place: Place, id: string): Promise<T | null> {
    return this.findOne(place, { _id: id });
  }

  async byIds(place: Place, ids: readonly string[]): Promise<T[]> {
    return this.find(place, { _id: { $in: [...new Set(ids)] } }, { limit: ids.length });
  }

  async findOne(place: Place, filter: Filter, sort: Sort = {}): Promise<T | null> {
    const found = await this.model(place.connection)
      .findOne(encode(filter) as Filter)
      .sort(sort)
      .session(place.session ?? null)
      .lean()
      .exec();
    return found === null ? null : (decode(found) as T);
  }

  async find(place: Place, filter: Filter, how: { sort?: Sort; limit: number }): Promise<T[]> {
    const found = await this.model(place.connection)
      .find(encode(filter) as Filter)
      .sort(how.sort ?? { _id: 1 })
      .limit(how.limit)
      .session(place.session ?? null)
      .lean()
      .exec();
    return found.map((document) => decode(document) as T);
  }

  /** All documents one by one, for `verify` and exports; never the whole collection in memory. */
  async *each(place: Place, filter: Filter = {}, sort: Sort = { _id: 1 }): AsyncGenerator<T> {
    const query = this.model(place.connection)
      .find(encode(filter) as Filter)
      .sort(sort)
      .session(place.session ?? null);
    const cursor = query.lean().cursor({ batchSize: 500 });
    for await (const document of cursor) yield decode(document) as T;
  }

  async count(place: Place, filter: Filter = {}): Promise<number> {
    return this.model(place.connection)
      .countDocuments(encode(filter) as Filter)
      .session(place.session ?? null)
      .exec();
  }

  async aggregate<Row>(place: Place, stages: readonly Record<string, unknown>[]): Promise<Row[]> {
    const query = this.model(place.connection).aggregate(encode([...stages]) as never[]);
    if (place.session) query.session(place.session);
    return (await query.exec()).map((row) => decode(row) as Row);
  }

  /** Throws the driver's duplicate-key error when the `_id` or a unique index is taken: see `isDuplicate`. */
  async insert(place: Place, document: T): Promise<void> {
    await this.model(place.connection).create([encode(document) as object], {
      session: place.session ?? null,
    });
  }

  /** True when the guard in the filter held and the one document was changed. */
  async update(place: Place, filter: Filter, update: Update): Promise<boolean> {
    if (place.changes) return this.updateNoted(place, place.changes, filter, update);
    const result = await this.model(place.connection)
      .updateOne(encode(filter) as Filter, encode(update) as Update)
      .session(place.session ?? null)
      .exec();
    return result.matchedCount === 1;
  }

  /** The record as it was comes back with the write: no second trip, and no other act between the two. */
  private async updateNoted(
    place: Place,
    changes: ChangeLog,
    filter: Filter,
    update: Update,
  ): Promise<boolean> {
    const before: unknown = await this.model(place.connection)
      .findOneAndUpdate(encode(filter) as Filter, encode(update) as Update, { returnDocument: 'before' })
      .session(place.session ?? null)
      .lean()
      .exec();
    if (before === null) return false;
    changes.note(this.name, decode(before) as Record<string, unknown>, update);
    return true;
  }

  async updateMany(place: Place, filter: Filter, update: Update): Promise<number> {
    const result = await this.model(place.connection)
      .updateMany(encode(filter) as Filter, encode(update) as Update)
      .session(place.session ?? null)
      .exec();
    return result.modifiedCount;
  }

  /** The document after the change, or null when the guard did not hold. */
  async change(
    place: Place,
    filter: Filter,
    update: Update,
    how: { upsert?: boolean } = {},
  ): Promise<T | null> {
    const changed = await this.model(place.connection)
      .findOneAndUpdate(encode(filter) as Filter, encode(update) as Update, {
        returnDocument: 'after',
        upsert: how.upsert ?? false,
      })
      .session(place.session ?? null)
      .lean()
      .exec();
    return changed === null ? null : (decode(changed) as T);
  }

  async remove(place: Place, filter: Filter): Promise<number> {
    const result = await this.model(place.connection)
      .deleteMany(encode(filter) as Filter)
      .session(place.session ?? null)
      .exec();
    return result.deletedCount;
  }

  /** In one trip to the database: the indexes make their collection as well. */
  async makeIndexes(connection: Connection): Promise<void> {
    const model = this.model(connection);
    const indexes = this.indexes.map(({ fields, unique = false, partial, expires }) => ({
      key: fields,
      unique,
      ...(partial ? { partialFilterExpression: partial } : {}),
      ...(expires ? { expireAfterSeconds: 0 } : {}),
    }));
    if (indexes.length === 0) await model.createCollection();
    else await model.collection.createIndexes(indexes);
  }
}

export const isDuplicate = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && (error as { code?: unknown }).code === 11000;

export async function makeAllIndexes(connection: Connection): Promise<void> {
  for (const one of collections()) await one.makeIndexes(connection);
}
