import type { BookJson } from './builders.js';

/**
 * The best value in yuan of a small book of whole requests, by trying every choice of edges.
 */
export function bestOfWhole(book: BookJson): number {
  const edgesOf = new Map<string, BookJson[]>();
  for (const edge of book['edges']) edgesOf.set(edge.request, [...(edgesOf.get(edge.request) ?? []), edge]);
  const left = new Map<string, number>();
  for (const { id, budget } of book['lenders']) left.set(`lender ${id}`, cents(budget));
  for (const { id, limit } of book['caps'] ?? []) left.set(`cap ${id}`, cents(limit));
  const must = book['objective']?.mustFundAll ?? false;
  const best = (place: number): number => {
    const request = book['requests'][place];
    if (!request) return 0;
    let most = must ? -Infinity : best(place + 1);
    for (const edge of edgesOf.get(request.id) ?? []) {
      const draws: [string, number][] = [
        [`lender ${edge.lender}`, cents(edge.draw)],
        ...(edge.caps ?? []).map((one: BookJson): [string, number] => [
          `cap ${one['id']}`,
          cents(one['draw']),
        ]),
      ];
      if (draws.some(([name, draw]) => draw > (left.get(name) ?? 0))) continue;
      for (const [name, draw] of draws) left.set(name, (left.get(name) ?? 0) - draw);
      const value = Number(request.weight ?? '1') * (cents(edge.finance) - cents(edge.cost));
      most = Math.max(most, value + best(place + 1));
      for (const [name, draw] of draws) left.set(name, (left.get(name) ?? 0) + draw);
    }
    return most;
  };
  return best(0) / 100;
}

function cents(text: string): number {
  return Math.round(Number(text) * 100);
}

/** Solves a linear programme in LP text: HiGHS by another door than the engine's. */
export type LpSolver = (text: string) => { readonly status: string; readonly value: number };

/**
 * The best value in yuan of a small book of any modes, or null if it is infeasible: every choice of which edges are
 * awarded at all, and for each a linear programme over their shares.
 */
export function bestOfAny(book: BookJson, solve: LpSolver): number | null {
  const edges: BookJson[] = book['edges'];
  const choices = (book['requests'] as BookJson[]).map((request) =>
    supportsOf(
      edges.flatMap((edge, place) => (edge.request === request['id'] ? [place] : [])),
      request,
      book['objective']?.mustFundAll ?? false,
    ),
  );
  let best: number | null = null;
  const choose = (place: number, awarded: number[]): void => {
    const supports = choices[place];
    if (supports) return supports.forEach((support) => choose(place + 1, [...awarded, ...support]));
    const value = valueOf(book, awarded, solve);
    if (value !== null && (best === null || value > best)) best = value;
  };
  choose(0, []);
  return best;
}

function supportsOf(edges: number[], request: BookJson, must: boolean): number[][] {
  const all = Array.from({ length: 2 ** edges.length }, (_, bits) => edges.filter((_, k) => bits & (1 << k)));
  const least = Number(request['minimum'] ?? '0');
  return all.filter((support) => {
    if (!request['shareable'] && support.length > 1) return false;
    if (must && support.length === 0) return request['mode'] === 'PARTIAL' && least === 0;
    return true;
  });
}

function valueOf(book: BookJson, awarded: number[], solve: LpSolver): number | null {
  if (awarded.length === 0) return 0;
  const weightOf = new Map<string, number>(
    book['requests'].map((one: BookJson) => [one['id'], Number(one['weight'] ?? '1')]),
  );
  const terms = new Map<string, string[]>();
  const add = (row: string, factor: number, e: number): void => {
    terms.set(row, [...(terms.get(row) ?? []), `+ ${factor} s${e}`]);
  };
  const bounds: string[] = [];
  const limits = new Map<string, string>();
  for (const { id, budget } of book['lenders']) limits.set(`L_${id}`, `<= ${budget}`);
  for (const { id, limit } of book['caps'] ?? []) limits.set(`C_${id}`, `<= ${limit}`);
  for (const e of awarded) {
    const edge = book['edges'][e];
    const request = book['requests'].find((one: BookJson) => one['id'] === edge.request);
    add('value', (weightOf.get(edge.request) ?? 1) * (Number(edge.finance) - Number(edge.cost)), e);
    add(`L_${edge.lender}`, Number(edge.draw), e);
    for (const one of edge.caps ?? []) add(`C_${one.id}`, Number(one.draw), e);
    add(`R_${edge.request}`, 1, e);
    limits.set(`R_${edge.request}`, (request.mode ?? 'WHOLE') === 'WHOLE' ? '= 1' : '<= 1');
    bounds.push(`${request.minimum ?? '0'} <= s${e} <= 1`);
  }
  const rows = [...terms].filter(([row]) => row !== 'value');
  const text = [
    'Maximize',
    `obj: ${terms.get('value')?.join(' ')}`,
    'Subject To',
    ...rows.map(([row, list]) => `${row}: ${list.join(' ')} ${limits.get(row)}`),
    'Bounds',
    ...bounds,
    'End',
  ].join('\n');
  const { status, value } = solve(text);
  return status === 'Optimal' ? value : null;
}
