import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloArmor } from '@escape.tech/graphql-armor';
import {
  getVariableValues,
  GraphQLError,
  OperationTypeNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type ValidationRule,
} from 'graphql';
import { getComplexity, simpleEstimator, type ComplexityEstimator } from 'graphql-query-complexity';
import { PAGE_DEFAULT, PAGE_LIMIT } from '../database/page.js';
import { inWords, type Words } from '../language.js';
import type { Context } from './context.js';

const MOST_COMPLEX = 6_000;
/** Where the parser stops. */
export const MOST_TOKENS = 4_000;

/**
 * Fields that must stand once in a request: a list of aliases of them is a list of guesses, or of work that costs a tenth of a
 * second and more each time (hashing a password, parsing up to 20 MB).
 */
const ONCE = [
  ...['logIn', 'serviceLogIn', 'sessionRefresh', 'memberJoin'],
  ...['organisationRegister', 'passwordChange', 'eInvoicesRead'],
];

/** Depth, breadth and size of a query before it runs. */
export function armor(): { plugins: ApolloServerPlugin<Context>[]; validationRules: ValidationRule[] } {
  const { plugins, validationRules } = new ApolloArmor({
    blockFieldSuggestion: { enabled: false },
    costLimit: { enabled: false },
    maxDepth: { enabled: true, n: 14 },
    maxAliases: { enabled: true, n: 30 },
    maxDirectives: { enabled: true, n: 20 },
    // By graphql-js itself, see MOST_TOKENS: this one is answered with 500.
    maxTokens: { enabled: false },
  }).protect();
  // Its types resolve to Apollo's CommonJS declarations.
  return {
    plugins: plugins as unknown as ApolloServerPlugin<Context>[],
    validationRules: [...validationRules, onceOnly],
  };
}

const onlyOnce = (name: string): Words => ({
  en: `${name} may stand only once in a request.`,
  zh: `${name} 在一次请求中只能出现一次。`,
});

const onceOnly: ValidationRule = (context) => {
  const seen = new Set<string>();
  return {
    Field(node) {
      const name = node.name.value;
      if (!ONCE.includes(name)) return;
      if (seen.has(name)) context.reportError(new GraphQLError(inWords(onlyOnce(name)), { nodes: [node] }));
      seen.add(name);
    },
  };
};

/** A list costs its page size times its entries: seen only here, where the variables are known. */
const pages: ComplexityEstimator = ({ args, field, childComplexity }) => {
  if (!field.args.some(({ name }) => name === 'first')) return undefined;
  const { first } = args as { first?: unknown };
  const size = typeof first === 'number' ? Math.min(Math.max(first, 1), PAGE_LIMIT) : PAGE_DEFAULT;
  return 1 + size * Math.max(childComplexity, 1);
};

export function complexityLimit(schema: GraphQLSchema): ApolloServerPlugin<Context> {
  const estimators = [pages, simpleEstimator({ defaultComplexity: 1 })];
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ request, document, operation, operationName }) {
          const named = operationName ? { operationName } : {};
          const variables = request.variables ?? {};
          // Execution says what does not fit, before anything runs; its words are better.
          if (!operation || !fit(schema, operation, variables)) return;
          const complexity = complexityOf({ schema, query: document, ...named, variables, estimators });
          if (complexity > MOST_COMPLEX) throw tooComplex(complexity);
        },
      };
    },
  };
}

const fit = (
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Record<string, unknown>,
): boolean => getVariableValues(schema, variableDefinitions, variables).errors === undefined;

/**
 * What cannot be counted is not run. An argument can lack its value although the variables fit: null for a nullable variable
 * with a default. Execution would leave out that field only, and answer the rest uncounted.
 */
function complexityOf(options: Parameters<typeof getComplexity>[0]): number {
  try {
    return getComplexity(options);
  } catch (error) {
    throw error instanceof GraphQLError ? refusedRequest({ en: error.message, zh: error.message }) : error;
  }
}

const NO_SUBSCRIPTIONS: Words = {
  en: 'Subscriptions are not served over HTTP POST.',
  zh: 'HTTP POST 不提供订阅。',
};

/** Over HTTP a subscription would be executed once and answer nonsense. */
export const noSubscriptions: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ operation }) {
        // None when the request names an operation that is not there, which is refused afterwards.
        if (operation?.operation === OperationTypeNode.SUBSCRIPTION) throw refusedRequest(NO_SUBSCRIPTIONS);
      },
    };
  },
};

const tooComplex = (complexity: number): GraphQLError =>
  refusedRequest({
    en: `This query costs ${complexity}, at most ${MOST_COMPLEX} is accepted; ask for fewer fields or smaller pages.`,
    zh: `该查询的开销为 ${complexity}，最多接受 ${MOST_COMPLEX}；请减少字段或减小分页。`,
  });

/** As a plain error it would be answered with 500. */
const refusedRequest = (words: Words): GraphQLError =>
  new GraphQLError(inWords(words), { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });
