import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
  isUnionType,
  type GraphQLNamedType,
} from 'graphql';
import { readSdl } from '../../src/platform/graphql/sdl.js';

const schema = buildSchema(readSdl());
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
);
const CHINESE = /\p{Script=Han}/u;

const fieldsOf = (type: GraphQLNamedType) =>
  isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)
    ? Object.values(type.getFields())
    : [];

/** A type and all that it is made of. */
function described(type: GraphQLNamedType): { at: string; description: string }[] {
  const parts = isEnumType(type) ? type.getValues() : fieldsOf(type);
  const all = [{ at: type.name, of: type }, ...parts.map((of) => ({ at: `${type.name}.${of.name}`, of }))];
  return all.map(({ at, of }) => ({ at, description: of.description ?? '' }));
}

test('every type, field, input field and enum value is described, with its Chinese term', () => {
  const all = types.flatMap(described);
  expect(all.filter(({ description }) => !CHINESE.test(description)).map(({ at }) => at)).toEqual([]);
  expect(all.length).toBeGreaterThan(300);
});

const SHARED_REFUSALS = [
  'ApprovalPending',
  'ValidationRefused',
  'NotFoundRefused',
  'StateRefused',
  'AmountRefused',
  'LimitRefused',
  'IdempotencyRefused',
  'RuleRefused',
];

test('every mutation takes one input at most and answers a union of its success and all shared refusals', () => {
  const odd = Object.values(schema.getMutationType()!.getFields()).filter((field) => {
    const name = `${field.name[0]!.toUpperCase()}${field.name.slice(1)}`;
    const payload = schema.getType(`${name}Payload`);
    const members = isUnionType(payload) ? payload.getTypes().map((member) => member.name) : [];
    const oneInput = field.args.length <= 1 && field.args.every((arg) => arg.name === 'input');
    const fullUnion = String(members) === String([`${name}Success`, ...SHARED_REFUSALS]);
    return !oneInput || !fullUnion || String(field.type) !== `${name}Payload!`;
  });
  expect(odd.map((field) => field.name)).toEqual([]);
});

test('fields are named by what they hold: days end in On, instants in At', () => {
  // A bare word that says when is as clear as an ending.
  const endings: Readonly<Record<string, RegExp>> = {
    Date: /On$|(From|Until)$|^(on|asOf|from|to|today|next)$/,
    DateTime: /At$|(From|Until)$|^(at|asOf|from|to|now|since)$/,
  };
  const odd = types.flatMap((type) =>
    fieldsOf(type)
      .filter((field) => endings[String(field.type).replace(/[[\]!]/g, '')]?.test(field.name) === false)
      .map((field) => `${type.name}.${field.name}`),
  );
  expect(odd).toEqual([]);
});
