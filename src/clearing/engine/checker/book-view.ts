/**
 * The book as the checker sees it. Nothing here or in check.ts is shared with the engines: a mistake made twice would
 * confirm itself. Amounts are whole cents, decimals are fractions of whole numbers.
 */
export interface BookView {
  readonly lenderCount: number;
  /** Budgets of the lenders, then limits of the caps. */
  readonly capacity:
    readonly bigint[] | { readonly length: number; at(resource: number): bigint | undefined };
  /** Resource by name, −1 if there is none. */
  readonly resource: (kind: 'lender' | 'cap', id: string) => number;
  readonly requestCount: number;
  readonly request: (place: number) => RequestView;
  readonly edgeCount: number;
  readonly edge: (place: number) => EdgeView;
  readonly financeWeight: Fraction;
  readonly costWeight: Fraction;
  readonly mustFundAll: boolean;
}

export interface RequestView {
  readonly whole: boolean;
  readonly shareable: boolean;
  readonly minimum: Fraction;
  readonly weight: Fraction;
}

export interface EdgeView {
  readonly request: number;
  readonly finance: bigint;
  readonly cost: bigint;
  /** Resource and draw, the lender's budget first. */
  readonly draws: readonly (readonly [number, bigint])[];
}

/** numerator / 10^decimals. */
export interface Fraction {
  readonly numerator: bigint;
  readonly decimals: number;
}

/** Reads decimal text. @throws RangeError for anything that is not a plain decimal. */
export function fraction(text: string): Fraction {
  const [whole = '', decimals = '', ...rest] = text.split('.');
  if (rest.length > 0 || !/^-?\d+$/.test(whole) || !/^\d*$/.test(decimals))
    throw new RangeError(`not a decimal: ${text}`);
  return { numerator: BigInt(whole + decimals), decimals: decimals.length };
}

interface FileJson {
  readonly lenders: readonly { readonly id: string; readonly budget: string }[];
  readonly caps?: readonly { readonly id: string; readonly limit: string }[];
  readonly requests: readonly {
    readonly id: string;
    readonly mode?: string;
    readonly minimum?: string;
    readonly shareable?: boolean;
    readonly weight?: string;
  }[];
  readonly edges: readonly {
    readonly request: string;
    readonly lender: string;
    readonly finance: string;
    readonly cost: string;
    readonly draw: string;
    readonly caps?: readonly { readonly id: string; readonly draw: string }[];
  }[];
  readonly objective?: {
    readonly financeWeight?: string;
    readonly costWeight?: string;
    readonly mustFundAll?: boolean;
  };
}

/** A view of a book file's parsed JSON, which the reader has accepted. */
export function viewOfFile(json: unknown): BookView {
  const file = json as FileJson;
  const caps = file.caps ?? [];
  const lenderPlace = new Map(file.lenders.map(({ id }, place) => [id, place]));
  const capPlace = new Map(caps.map(({ id }, place) => [id, file.lenders.length + place]));
  const requestPlace = new Map(file.requests.map(({ id }, place) => [id, place]));
  const place = (map: ReadonlyMap<string, number>, id: string): number => map.get(id) ?? -1;
  return {
    lenderCount: file.lenders.length,
    capacity: [...file.lenders.map(({ budget }) => cents(budget)), ...caps.map(({ limit }) => cents(limit))],
    resource: (kind, id) => place(kind === 'lender' ? lenderPlace : capPlace, id),
    requestCount: file.requests.length,
    request: (i) => {
      const { mode, minimum, shareable, weight } = file.requests[i]!;
      return {
        whole: (mode ?? 'WHOLE') === 'WHOLE',
        shareable: shareable ?? false,
        minimum: fraction(minimum ?? '0'),
        weight: fraction(weight ?? '1'),
      };
    },
    edgeCount: file.edges.length,
    edge: (e) => {
      const { request, lender, finance, cost, draw, caps: drawn } = file.edges[e]!;
      return {
        request: place(requestPlace, request),
        finance: cents(finance),
        cost: cents(cost),
        draws: [
          [place(lenderPlace, lender), cents(draw)],
          ...(drawn ?? []).map((one) => [place(capPlace, one.id), cents(one.draw)] as const),
        ],
      };
    },
    financeWeight: fraction(file.objective?.financeWeight ?? '1'),
    costWeight: fraction(file.objective?.costWeight ?? '1'),
    mustFundAll: file.objective?.mustFundAll ?? false,
  };
}

function cents(text: string): bigint {
  const { numerator, decimals } = fraction(text);
  return decimals <= 2 ? numerator * 10n ** BigInt(2 - decimals) : numerator / 10n ** BigInt(decimals - 2);
}
