import { readBook } from '../../../src/clearing/engine/book-reader.js';
import { compileBook } from '../../../src/clearing/engine/compiled.js';
import { exactModel } from '../../../src/clearing/engine/exact-model.js';
import { highs as loadHighs } from '../../../src/clearing/engine/highs.js';
import { problemOf } from '../../../src/clearing/engine/problem.js';
import { uniform } from '../../../src/clearing/engine/random.js';
import { solve } from '../../../src/clearing/engine/solve.js';
import { book, cap, edge, lender, request, type BookJson } from './builders.js';

const MODES: readonly BookJson[] = [
  {},
  {},
  {},
  { mode: 'PARTIAL', minimum: '0.25' },
  { mode: 'PARTIAL', shareable: true, minimum: '0.1' },
  { mode: 'WHOLE', shareable: true, minimum: '0.2' },
];

/** Sixty requests of every mode over six lenders whose limits per debtor bind as much as their budgets. */
function motleyBook(seed: number): BookJson {
  const random = uniform(seed);
  const within = (least: number, most: number): number => Math.round(least + random() * (most - least));
  const ids = Array.from({ length: 6 }, (_, l) => `L${l}`);
  const debtors = ['x', 'y', 'z'];
  const edges = Array.from({ length: 60 }, (_, i) => {
    const finance = within(20_000, 120_000);
    const debtor = debtors[within(0, 2)]!;
    const first = within(0, 5);
    return [0, 1, 3].map((step) => {
      const by = ids[(first + step) % 6]!;
      const more = {
        draw: `${within(0.6 * finance, finance)}.00`,
        caps: [{ id: `${by}${debtor}`, draw: `${finance}.00` }],
      };
      return edge(`r${i}`, by, `${finance}.00`, `${within(0.01 * finance, 0.04 * finance)}.00`, more);
    });
  });
  return book({
    lenders: ids.map((id) => lender(id, `${within(300_000, 700_000)}.00`)),
    caps: ids.flatMap((id) =>
      debtors.map((debtor) => cap(`${id}${debtor}`, `${within(100_000, 250_000)}.00`)),
    ),
    requests: edges.map((_, i) => request(`r${i}`, MODES[i % MODES.length])),
    edges: edges.flat(),
  });
}

/** The linear programme of the same book, by HiGHS, in yuan. */
async function linearBound(json: BookJson): Promise<number> {
  const problem = problemOf(compileBook(readBook(json)));
  const highs = await loadHighs();
  const { data, scale } = exactModel(problem, highs.infinity);
  const linear = { ...data, integrality: new Int32Array(data.numCols) };
  return highs.withModel({ ...linear, sense: highs.constants.objectiveSense.maximize }, (native) => {
    native.options.set({ output_flag: false });
    native.run({});
    return ((native.info.get('objective_function_value') as number) * scale * problem.unit) / 100;
  });
}

test('prices reach the bound of the linear programme in books of every mode, however far they start from it', async () => {
  for (const seed of [1, 2, 3]) {
    const json = motleyBook(seed);
    const linear = await linearBound(json);
    const answer = await solve(readBook(json), { engine: 'priced', movesPerRound: 5_000, rounds: 1 });
    const bound = Number(answer.bound);
    expect([seed, bound < linear * 1.01]).toEqual([seed, true]);
    // Minimums are left out of prices, and in it; both count shares of whole billionths.
    expect(bound).toBeGreaterThan(linear * (1 - 1e-6));
  }
});
