import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  getNamedType,
  type GraphQLField,
  type GraphQLInputType,
} from 'graphql';
import { readSdl } from '../../src/platform/graphql/sdl.js';

export const schema = buildSchema(readSdl());

/** Values that fit the type and lead nowhere: no such id, no such code, an instant that has passed. */
const SCALARS: Readonly<Record<string, unknown>> = {
  ID: 'none_1',
  String: 'nothing-1',
  Int: 1,
  Float: 1,
  Boolean: true,
  Decimal: '1.00',
  Date: '2025-06-03',
  DateTime: '2025-06-01T00:00:00Z',
};

function valueOf(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return valueOf(type.ofType);
  if (isListType(type)) return [valueOf(type.ofType)];
  if (isEnumType(type)) return type.getValues()[0]!.value;
  if (!isInputObjectType(type)) return SCALARS[type.name];
  const needed = Object.values(type.getFields()).filter(
    (field) => isNonNullType(field.type) && field.defaultValue === undefined,
  );
  return Object.fromEntries(needed.map((field) => [field.name, valueOf(field.type)]));
}

export interface RootField {
  readonly name: string;
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

function documentOf(kind: 'query' | 'mutation', field: GraphQLField<unknown, unknown>): RootField {
  const args = field.args.filter((arg) => isNonNullType(arg.type));
  const declared = args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const passed = args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const selection = isLeafType(getNamedType(field.type)) ? '' : '{ __typename }';
  const call = `${field.name}${passed && `(${passed})`} ${selection}`;
  return {
    name: field.name,
    query: `${kind} ${declared && `(${declared})`} { ${call} }`,
    variables: Object.fromEntries(args.map((arg) => [arg.name, valueOf(arg.type)])),
  };
}

/** The smallest valid request for every root field of the schema. */
export const rootFields: readonly RootField[] = [
  ...Object.values(schema.getQueryType()!.getFields()).map((field) => documentOf('query', field)),
  ...Object.values(schema.getMutationType()!.getFields()).map((field) => documentOf('mutation', field)),
];
