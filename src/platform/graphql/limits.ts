import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloArmor } from '@escape.tech/graphql-armor';
import { GraphQLError, type GraphQLSchema, type ValidationRule } from 'graphql';
import {
  directiveEstimator,
  fieldExtensionsEstimator,
  getComplexity,
  simpleEstimator,
  type ComplexityEstimator,
} from 'graphql-query-complexity';
import { badInput } from '../database/page.js';
import type { Context } from './context.js';

const MOST_COMPLEX = 6_000;

/** Fields that must stand once in a request: a list of aliases of them is a list of guesses. */
const ONCE = ['logIn', 'serviceLogIn', 'sessionRefresh', 'memberJoin'];

/** Depth, breadth and size of a query before it runs. */
export function armor(): { plugins: ApolloServerPlugin<Context>[]; validationRules: ValidationRule[] } {
  const { plugins, validationRules } = new ApolloArmor({
    blockFieldSuggestion: { enabled: false },
    costLimit: { enabled: false },
    maxDepth: { enabled: true, n: 14 },
    maxAliases: { enabled: true, n: 30 },
    maxDirectives: { enabled: true, n: 20 },
    maxTokens: { enabled: true, n: 4_000 },
  }).protect();
  // Its types resolve to Apollo's CommonJS declarations.
  return {
    plugins: plugins as unknown as ApolloServerPlugin<Context>[],
    validationRules: [...validationRules, onceOnly],
  };
}

const onceOnly: ValidationRule = (context) => {
  const seen = new Set<string>();
  return {
    Field(node) {
      const name = node.name.value;
      if (!ONCE.includes(name)) return;
      if (seen.has(name))
        context.reportError(new GraphQLError(`${name} may stand only once in a request.`, { nodes: [node] }));
      seen.add(name);
    },
  };
};

/** A list costs its page size times its entries: seen only here, where the variables are known. */
const pages: ComplexityEstimator = ({ args, childComplexity }) => {
  const first = (args as { first?: unknown }).first;
  return typeof first === 'number'
    ? 1 + Math.min(Math.max(first, 1), 100) * Math.max(childComplexity, 1)
    : undefined;
};

export function complexityLimit(schema: GraphQLSchema): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ request, document, operationName }) {
          if (isIntrospection(request.query ?? '')) return;
          const complexity = getComplexity({
            schema,
            query: document,
            ...(operationName ? { operationName } : {}),
            variables: request.variables ?? {},
            estimators: [
              directiveEstimator(),
              fieldExtensionsEstimator(),
              pages,
              simpleEstimator({ defaultComplexity: 1 }),
            ],
          });
          if (complexity > MOST_COMPLEX)
            throw badInput(
              `This query costs ${complexity}, at most ${MOST_COMPLEX} is accepted; ask for fewer fields or smaller pages.`,
            );
        },
      };
    },
  };
}

const isIntrospection = (query: string): boolean => /^\s*(query\s*\w*\s*)?\{\s*__schema/.test(query);
