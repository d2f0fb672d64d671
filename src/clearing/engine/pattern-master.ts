import type { Highs, Model } from 'highs';
import type { Pattern } from './best-pattern.js';
import type { Problem } from './problem.js';

/** A pattern and whose it is. */
export interface Column extends Pattern {
  readonly block: number;
}

export interface MasterAnswer {
  /** The most that mixtures of the known patterns are worth. */
  readonly value: number;
  /** Per request: what it costs to use it. */
  readonly charge: Float64Array;
  /** Per column: its part of the mixture. */
  readonly part: Float64Array;
}

/** Objective coefficients are scaled so that the largest edge has this value. */
const LARGEST = 1_000;

/**
 * The linear programme that mixes patterns: each request used at most once, each block one pattern in all. Columns are
 * added and barred between its solutions, each of which starts from the last one's basis.
 */
export class PatternMaster {
  readonly columns: Column[] = [];
  private readonly known = new Set<string>();
  private readonly scale: number;

  private constructor(
    private readonly model: Model,
    private readonly problem: Problem,
  ) {
    this.scale = problem.value.reduce((most, value) => Math.max(most, value), 0) / LARGEST;
  }

  /** Builds the programme, hands it to `act`, and frees it. */
  static with<T>(highs: Highs, problem: Problem, blocks: number, act: (master: PatternMaster) => T): T {
    const numRows = problem.requestCount + blocks;
    const empty = {
      ...{ numCols: 0, numRows, colCost: [], colLower: [], colUpper: [] },
      rowLower: new Float64Array(numRows).fill(-highs.infinity),
      rowUpper: new Float64Array(numRows).fill(1),
      matrix: { format: 'csc', numRows, numCols: 0, starts: [0], indices: [], values: [] },
      sense: highs.constants.objectiveSense.maximize,
    } as const;
    return highs.withModel(empty, (model) => {
      // Without presolve every solution goes on from the last basis.
      model.options.set({ output_flag: false, presolve: 'off' });
      return act(new PatternMaster(model, problem));
    });
  }

  /** False if the pattern is empty or known. */
  add({ edges, value }: Pattern, block: number): boolean {
    const key = `${block}:${[...edges].sort((x, y) => x - y).join()}`;
    if (edges.length === 0 || this.known.has(key)) return false;
    this.known.add(key);
    this.columns.push({ edges, value, block });
    const indices = [...edges.map((e) => this.problem.edgeRequest[e]!), this.problem.requestCount + block];
    this.model.addCol(value / this.scale, 0, 1, { indices, values: indices.map(() => 1) });
    return true;
  }

  /** Takes a column out of the mixtures, or all of it into every one. */
  fix(column: number, part: 0 | 1): void {
    this.model.changeColBounds(column, part, part);
  }

  solve(): MasterAnswer {
    this.model.run();
    const { colValue, rowDual } = this.model.getSolution();
    const charge = rowDual.subarray(0, this.problem.requestCount).map((dual) => Math.abs(dual) * this.scale);
    return {
      value: Number(this.model.info.get('objective_function_value')) * this.scale,
      charge,
      part: colValue,
    };
  }
}
