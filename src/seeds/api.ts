import { graphql, type GraphQLSchema } from 'graphql';
import type { Actor } from '../platform/actor.js';
import { makeContext } from '../platform/graphql/context.js';
import type { Platform } from '../platform/unit.js';
import type { Input } from './files.js';

const NOBODY_WAITS = { nudge: () => undefined, beat: () => Promise.resolve() };

/** What a mutation answered: the selected fields of its success. */
export type Answer = Readonly<Record<string, unknown>>;

/**
 * The GraphQL API without HTTP, for an actor without a log-in. Seeds go through it so that they meet the same checks,
 * rules and audit trail as everybody else.
 */
export class SeedApi {
  constructor(
    private readonly platform: Platform,
    private readonly schema: GraphQLSchema,
  ) {}

  /**
   * Calls a mutation and selects fields of its success.
   * @throws Error with the refusal's words: a seed that is refused is a fault of the seeds.
   */
  async mutate(actor: Actor, mutation: string, input: Input, selection: string): Promise<Answer> {
    const success = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Success`;
    const document = `mutation ($input: ${this.inputType(mutation)}) { ${mutation}(input: $input) {
      __typename
      ... on UserError { code message path }
      ... on ValidationRefused { problems { message path } }
      ... on ${success} { ${selection} }
    } }`;
    const answer = (await this.ask(actor, document, { input }))[mutation] as Answer;
    if (answer['__typename'] === success) return answer;
    throw new Error(
      `the seeds were refused at ${mutation} ${JSON.stringify(input)}: ${JSON.stringify(answer)}`,
    );
  }

  /** A query's data. */
  async ask(actor: Actor, document: string, variables: Input = {}): Promise<Answer> {
    const contextValue = makeContext({
      platform: this.platform,
      actor,
      tokenFault: null,
      locale: 'en',
      from: '',
      pulse: NOBODY_WAITS,
    });
    const { data, errors } = await graphql({
      schema: this.schema,
      source: document,
      variableValues: variables,
      contextValue,
    });
    if (errors !== undefined || data == null)
      throw errors?.[0]?.originalError ?? errors?.[0] ?? new Error('no data');
    return data;
  }

  private inputType(mutation: string): string {
    const field = this.schema.getMutationType()?.getFields()[mutation];
    const input = field?.args.find(({ name }) => name === 'input');
    if (input === undefined) throw new Error(`no mutation ${mutation} with an input`);
    return input.type.toString();
  }
}
