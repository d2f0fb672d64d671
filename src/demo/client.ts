import type { Language } from './words.js';

/** A typed refusal as the API answers it. */
export interface Refusal {
  readonly __typename: string;
  readonly code: string;
  readonly message: string;
  readonly problems?: readonly {
    readonly code: string;
    readonly message: string;
    readonly path: readonly string[];
  }[];
  readonly [fact: string]: unknown;
}

/** The story went another way than it must. */
export class DemoError extends Error {
  override readonly name = 'DemoError';
}

type Variables = Readonly<Record<string, unknown>>;

interface GraphQLAnswer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

const REFUSALS = `
  ... on UserError { code message path }
  ... on ValidationRefused { problems { code message path } }
  ... on StateRefused { noun state act allowed }
  ... on AmountRefused { available requested }
  ... on LimitRefused { limitKind limit used requested }
  ... on RuleRefused { facts { name value } }`;

/** One party's own program: it speaks GraphQL over HTTP, with its own token and nobody else's. */
export class Client {
  constructor(
    /** As the story calls it. */
    readonly label: string,
    private readonly url: string,
    private readonly language: Language,
    private readonly token: string | null = null,
  ) {}

  withToken(token: string, label = this.label): Client {
    return new Client(label, this.url, this.language, token);
  }

  /** A query's data. */
  async ask<T>(document: string, variables: Variables = {}): Promise<T> {
    const { data, errors } = await this.send(document, variables);
    if (errors !== undefined || data == null)
      throw new DemoError(`${this.label}: ${JSON.stringify(errors)}\n${document}`);
    return data as T;
  }

  /** The code of the error that a request is answered with. */
  async fault(document: string): Promise<string> {
    const { errors } = await this.send(document, {});
    return errors?.[0]?.extensions?.code ?? 'NONE';
  }

  /** Performs a mutation that must succeed, and answers the selected fields. */
  async does<T>(
    mutation: string,
    input: Variables,
    selection: string,
    inputType = `${capital(mutation)}Input`,
  ): Promise<T> {
    const answer = await this.mutate(mutation, input, selection, inputType);
    if (!answer.__typename.endsWith('Success'))
      throw new DemoError(`${this.label}: ${mutation} was refused: ${JSON.stringify(answer)}`);
    return answer as unknown as T;
  }

  /** Performs a mutation that must be refused, and answers the refusal. */
  async tries(mutation: string, input: Variables): Promise<Refusal> {
    const answer = await this.mutate(mutation, input, '__typename', `${capital(mutation)}Input`);
    if (answer.__typename.endsWith('Success'))
      throw new DemoError(`${this.label}: ${mutation} was not refused`);
    return answer;
  }

  /** Uploads an e-invoice file and answers the upload's id. */
  async upload(xml: string | Uint8Array<ArrayBuffer>): Promise<string> {
    const response = await fetch(`${this.url}/uploads/e-invoices`, {
      method: 'POST',
      headers: { 'content-type': 'application/xml', ...this.headers() },
      body: xml,
    });
    if (response.status !== 201)
      throw new DemoError(
        `${this.label}: the upload was answered with ${response.status}: ${await response.text()}`,
      );
    return ((await response.json()) as { upload: string }).upload;
  }

  private async mutate(
    mutation: string,
    input: Variables,
    selection: string,
    inputType: string,
  ): Promise<Refusal> {
    const success = `${capital(mutation)}Success`;
    const document = `mutation ($input: ${inputType}!) {
  ${mutation}(input: $input) { __typename ... on ${success} { ${selection} } ${REFUSALS} }
}`;
    return (await this.ask<Record<string, Refusal>>(document, { input }))[mutation] as Refusal;
  }

  private async send(query: string, variables: Variables): Promise<GraphQLAnswer> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...this.headers() },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as GraphQLAnswer;
  }

  private headers(): Record<string, string> {
    return {
      'accept-language': this.language,
      ...(this.token === null ? {} : { authorization: `Bearer ${this.token}` }),
    };
  }
}

const capital = (name: string): string => `${name[0]?.toUpperCase()}${name.slice(1)}`;
