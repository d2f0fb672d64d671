import type { ModelData, VariableType } from 'highs';
import { SHAREABLE, WHOLE } from './compiled.js';
import { isSimple, type Problem } from './problem.js';
import { FULL_SHARE } from './units.js';

/** The mixed-integer programme of a problem, with what is needed to read its solution. */
export interface ExactModel {
  readonly data: Omit<ModelData, 'sense'>;
  /** Column of each edge's share. */
  readonly edgeColumn: Int32Array;
  /** Column of each edge's yes or no; −1 where the share needs none. */
  readonly edgeChoice: Int32Array;
  /** Column of each request's yes or no; −1 where it needs none. */
  readonly requestChoice: Int32Array;
  /** Objective of the programme × this = value in the problem's units. */
  readonly scale: number;
}

const CONTINUOUS: VariableType = 0;
const INTEGER: VariableType = 1;
/** Rows and objective are scaled so that their largest coefficient is this: a cent must count against tolerances. */
const LARGEST = 10_000;

/** Collects columns and rows; rows are kept by entry and sorted into columns by the solver's CSR input. */
class Builder {
  readonly cost: number[] = [];
  readonly upper: number[] = [];
  readonly kind: VariableType[] = [];
  readonly rowLower: number[] = [];
  readonly rowUpper: number[] = [];
  readonly starts: number[] = [0];
  readonly indices: number[] = [];
  readonly values: number[] = [];

  column(cost: number, upper: number, kind: VariableType): number {
    this.cost.push(cost);
    this.upper.push(upper);
    this.kind.push(kind);
    return this.cost.length - 1;
  }

  row(lower: number, upper: number, columns: readonly number[], values: readonly number[]): void {
    this.rowLower.push(lower);
    this.rowUpper.push(upper);
    this.indices.push(...columns);
    this.values.push(...values);
    this.starts.push(this.indices.length);
  }
}

/** Writes the problem as: max c·x, one row per request and per resource, and the links of divisible awards. */
export function exactModel(problem: Problem, infinity: number): ExactModel {
  const builder = new Builder();
  const largest = problem.value.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const scale = largest > 0 ? largest / LARGEST : 1;
  const columns = {
    edgeColumn: new Int32Array(problem.edgeCount),
    edgeChoice: new Int32Array(problem.edgeCount).fill(-1),
    requestChoice: new Int32Array(problem.requestCount).fill(-1),
  };
  for (let i = 0; i < problem.requestCount; i++) addRequest(builder, problem, i, scale, columns, infinity);
  addResources(builder, problem, columns.edgeColumn, infinity);
  const numCols = builder.cost.length;
  const numRows = builder.rowLower.length;
  const { starts, indices, values } = builder;
  return {
    ...columns,
    scale,
    data: {
      ...{ numCols, numRows },
      colCost: builder.cost,
      colLower: new Float64Array(numCols),
      colUpper: builder.upper,
      rowLower: builder.rowLower,
      rowUpper: builder.rowUpper,
      integrality: builder.kind,
      matrix: { format: 'csr', numRows, numCols, starts, indices, values },
    },
  };
}

type Columns = Pick<ExactModel, 'edgeColumn' | 'edgeChoice' | 'requestChoice'>;

function addRequest(
  builder: Builder,
  problem: Problem,
  request: number,
  scale: number,
  { edgeColumn, edgeChoice, requestChoice }: Columns,
  infinity: number,
): void {
  const kind = problem.requestKind[request]!;
  const simple = isSimple(kind);
  const minimum = (problem.requestMinimum?.[request] ?? 0) / FULL_SHARE;
  const shares: number[] = [];
  const choices: number[] = [];
  for (let e = problem.edgeStart[request]!; e < problem.edgeStart[request + 1]!; e++) {
    const most = (problem.mostShare?.[e] ?? FULL_SHARE) / FULL_SHARE;
    const share = builder.column(problem.value[e]! / scale, simple ? 1 : most, simple ? INTEGER : CONTINUOUS);
    edgeColumn[e] = share;
    shares.push(share);
    // A single award needs to be chosen; so does one with a minimum.
    if (simple || (kind & SHAREABLE && minimum === 0)) continue;
    const choice = builder.column(0, 1, INTEGER);
    edgeChoice[e] = choice;
    choices.push(choice);
    builder.row(-infinity, 0, [share, choice], [1, -most]);
    if (minimum > 0) builder.row(0, infinity, [share, choice], [1, -minimum]);
  }
  const ones = shares.map(() => 1);
  const demanded = problem.mustFundAll ? (kind & WHOLE ? 1 : minimum) : 0;
  if (kind === (WHOLE | SHAREABLE)) {
    const funded = builder.column(0, 1, INTEGER);
    requestChoice[request] = funded;
    builder.row(0, 0, [...shares, funded], [...ones, -1]);
    if (demanded > 0) builder.row(1, 1, [funded], [1]);
    return;
  }
  if (!simple && !(kind & SHAREABLE)) builder.row(-infinity, 1, choices, ones);
  builder.row(demanded > 0 ? demanded : -infinity, 1, shares, ones);
}

function addResources(builder: Builder, problem: Problem, edgeColumn: Int32Array, infinity: number): void {
  const columns: number[][] = Array.from({ length: problem.resourceCount }, () => []);
  const draws: number[][] = Array.from({ length: problem.resourceCount }, () => []);
  for (let e = 0; e < problem.edgeCount; e++) {
    for (let a = problem.arcStart[e]!; a < problem.arcStart[e + 1]!; a++) {
      columns[problem.arcResource[a]!]!.push(edgeColumn[e]!);
      draws[problem.arcResource[a]!]!.push(problem.arcDraw[a]!);
    }
  }
  columns.forEach((members, r) => {
    const largest = draws[r]!.reduce((most, draw) => Math.max(most, draw), 0);
    if (largest === 0) return;
    const scaled = draws[r]!.map((draw) => (draw / largest) * LARGEST);
    builder.row(-infinity, (problem.capacity[r]! / largest) * LARGEST, members, scaled);
  });
}
