import { readdirSync, readFileSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';

/** Every mutation's payload is what `run` answers; its references are resolved by the server, not by each module. */
const sdl = readdirSync('schema')
  .map((file) => readFileSync(`schema/${file}`, 'utf8'))
  .join('\n');
const payloads = [...sdl.matchAll(/^union (\w+Payload)\b/gm)].map(([, name = '']): [string, string] => [
  name,
  '../platform/graphql/context.js#Payload',
]);

/** `# @model Receivable ../assets/receivable.js#Receivable` in a schema file: the domain type behind a GraphQL type. */
const models = [...sdl.matchAll(/^# @model (\w+) (\S+)$/gm)].map(
  ([, name = '', type = '']): [string, string] => [name, type],
);

/** Resolver types from the SDL, so that they cannot drift from what clients read. */
const config: CodegenConfig = {
  schema: 'schema/*.graphql',
  emitLegacyCommonJSImports: false,
  hooks: { afterAllFileWrite: [] },
  generates: {
    'src/generated/schema.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        useTypeImports: true,
        contextType: '../platform/graphql/context.js#Context',
        enumsAsTypes: true,
        immutableTypes: true,
        maybeValue: 'T | null',
        inputMaybeValue: 'T | null | undefined',
        defaultScalarType: 'never',
        resolversNonOptionalTypename: { unionMember: true },
        scalars: {
          ID: 'string',
          Decimal: { input: '../kernel/decimal.js#Decimal', output: '../kernel/decimal.js#Decimal' },
          Date: { input: '../kernel/dates.js#PlainDate', output: '../kernel/dates.js#PlainDate' },
          DateTime: { input: 'Date', output: 'Date' },
        },
        mapperTypeSuffix: 'Model',
        mappers: {
          ...Object.fromEntries(payloads),
          ...Object.fromEntries(models),
        },
      },
    },
  },
};

export default config;
