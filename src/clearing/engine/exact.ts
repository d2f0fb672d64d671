import type { Highs, HighsCallbackMap, Model } from 'highs';
import { SHAREABLE, WHOLE } from './compiled.js';
import { allServed } from './annealing.js';
import { exactModel, type ExactModel } from './exact-model.js';
import { highs as loadHighs } from './highs.js';
import { insertBest, leastAward } from './insertion.js';
import { Packing } from './packing.js';
import { isSimple, type Problem } from './problem.js';
import { FULL_SHARE } from './units.js';
import type { Watch } from './watch.js';

export interface ExactPlan {
  readonly seed: number;
  /** Branch-and-bound nodes after which the search ends with what it has. */
  readonly nodes: number;
}

export const DEFAULT_EXACT: ExactPlan = { seed: 1, nodes: 2_000 };

export interface Exact {
  readonly packing: Packing;
  /** Upper bound in the problem's units; Infinity where the solver has none. */
  readonly bound: number;
  readonly infeasible: boolean;
  readonly nodes: number;
}

const RELATIVE_GAP = 1e-7;

/**
 * Branch and bound by HiGHS, started from a packing. What HiGHS answers is put together again award by award, because
 * its tolerances may overstep a limit by a hair.
 */
export async function solveExact(
  problem: Problem,
  start: Packing,
  plan: ExactPlan,
  watch: Watch,
): Promise<Exact> {
  if (problem.edgeCount === 0) return nothingToDo(problem, start);
  const highs = await loadHighs();
  const seconds = watch.leftMs() / 1000;
  const onTimeUp = (): void => void (watch.cut ??= 'TIME');
  return branchAndBound(highs, start, { seed: plan.seed, nodes: plan.nodes, seconds, onTimeUp }, watch);
}

interface Limits {
  readonly seed: number;
  readonly nodes: number;
  /** Infinity for none. */
  readonly seconds: number;
  /** Told when they were too few. */
  onTimeUp(): void;
}

/** As {@link solveExact}; without a watch it is a part of a larger search, which looks at the clock itself. */
export function branchAndBound(highs: Highs, start: Packing, limits: Limits, watch: Watch | null): Exact {
  const { problem } = start;
  const model = exactModel(problem, highs.infinity);
  return highs.withModel({ ...model.data, sense: highs.constants.objectiveSense.maximize }, (native) => {
    setOptions(native, limits);
    if (!problem.mustFundAll || allServed(start)) native.setSolution({ colValue: columnsOf(model, start) });
    const { modelStatus } = native.run(watch ? callbacks(highs, model, watch) : {});
    const { infeasible, unboundedOrInfeasible, timeLimit } = highs.constants.modelStatus;
    if (modelStatus === timeLimit) limits.onTimeUp();
    const nodes = Math.max(0, Number(native.info.get('mip_node_count')));
    if (modelStatus === infeasible || modelStatus === unboundedOrInfeasible)
      return { packing: start, bound: Infinity, infeasible: problem.mustFundAll, nodes };
    const bound = native.info.get('mip_dual_bound') as number;
    return {
      packing: better(rebuilt(problem, model, native), start),
      bound: Number.isFinite(bound) ? bound * model.scale : Infinity,
      infeasible: false,
      nodes,
    };
  });
}

function nothingToDo(problem: Problem, packing: Packing): Exact {
  return { packing, bound: 0, infeasible: !allServed(packing) && problem.mustFundAll, nodes: 0 };
}

function setOptions(native: Model, { seed, nodes, seconds }: Limits): void {
  native.options.set({
    output_flag: false,
    random_seed: seed,
    mip_max_nodes: nodes,
    mip_rel_gap: RELATIVE_GAP,
    mip_feasibility_tolerance: 1e-7,
  });
  if (Number.isFinite(seconds)) native.options.set('time_limit', Math.max(0.01, seconds));
}

function callbacks(highs: Highs, { scale }: ExactModel, watch: Watch): HighsCallbackMap {
  const { mipInterrupt, mipLogging } = highs.constants.callbackType;
  const finite = (value: number | undefined): number | null =>
    value !== undefined && Math.abs(value) < 1e300 ? value * scale : null;
  return {
    [mipInterrupt](event) {
      const { mip_node_count: nodes, mip_dual_bound: bound, mip_primal_bound: value } = event.data;
      if (watch.stop('exact', Number(nodes ?? 0), finite(bound), finite(value))) event.interrupt();
      return undefined;
    },
    [mipLogging](event) {
      const { mip_node_count: nodes, mip_dual_bound: bound, mip_primal_bound: value } = event.data;
      watch.stop('exact', Number(nodes ?? 0), finite(bound), finite(value));
      return undefined;
    },
  };
}

/** The packing as values of the programme's columns. */
function columnsOf(model: ExactModel, { problem, share }: Packing): Float64Array {
  const columns = new Float64Array(model.data.numCols);
  for (let e = 0; e < share.length; e++) {
    if (share[e] === 0) continue;
    columns[model.edgeColumn[e]!] = share[e]! / FULL_SHARE;
    if (model.edgeChoice[e]! >= 0) columns[model.edgeChoice[e]!] = 1;
    const funded = model.requestChoice[problem.edgeRequest[e]!]!;
    if (funded >= 0) columns[funded] = 1;
  }
  return columns;
}

/** The solver's answer as a packing; awards that do not quite fit are left out, then the rest is filled up. */
function rebuilt(problem: Problem, model: ExactModel, native: Model): Packing {
  const { colValue } = native.getSolution();
  const packing = new Packing(problem);
  if (colValue.length === 0) return packing;
  // Whole requests first: a partial one can give way by the cent that rounding takes, a whole one cannot.
  for (const whole of [WHOLE, 0])
    for (let i = 0; i < problem.requestCount; i++)
      if ((problem.requestKind[i]! & WHOLE) === whole) rebuildRequest(packing, model, colValue, i);
  for (let i = 0; i < problem.requestCount; i++)
    if (!isSimple(problem.requestKind[i]!) || packing.awardOf(i) < 0) fillUp(packing, i);
  return packing;
}

function rebuildRequest(packing: Packing, model: ExactModel, colValue: Float64Array, request: number): void {
  const { problem } = packing;
  const kind = problem.requestKind[request]!;
  const least = isSimple(kind) ? FULL_SHARE : leastAward(problem, request);
  let left = FULL_SHARE;
  const edges: number[] = [];
  for (let e = problem.edgeStart[request]!; e < problem.edgeStart[request + 1]!; e++)
    if (colValue[model.edgeColumn[e]!]! > 1e-6) edges.push(e);
  edges.sort((x, y) => colValue[model.edgeColumn[x]!]! - colValue[model.edgeColumn[y]!]! || x - y);
  edges.forEach((e, k) => {
    const answered = Math.round(colValue[model.edgeColumn[e]!]! * FULL_SHARE);
    const last = kind === (WHOLE | SHAREABLE) && k === edges.length - 1;
    // Within a millionth of the minimum or of all is what the solver's tolerance made of it.
    const near =
      Math.abs(answered - least) < 1000 ? least : answered > FULL_SHARE - 1000 ? FULL_SHARE : answered;
    const most = Math.min(left, problem.mostShare?.[e] ?? FULL_SHARE, last ? left : near);
    const units = packing.room(e, most);
    if (units < least) return;
    packing.put(e, units);
    left -= units;
  });
  if (
    kind === (WHOLE | SHAREABLE) &&
    left > 0 &&
    left < FULL_SHARE &&
    !insertBest(packing, request, problem.value)
  )
    for (const e of edges) if (packing.share[e]! > 0) packing.take(e);
}

/** Gives a request what is left: a first award, or more of a divisible one. */
function fillUp(packing: Packing, request: number): void {
  const { problem } = packing;
  const kind = problem.requestKind[request]!;
  if (packing.awardOf(request) < 0 || kind & SHAREABLE) {
    insertBest(packing, request, problem.value);
    return;
  }
  const edge = packing.awardOf(request);
  const before = packing.share[edge]!;
  packing.take(edge);
  const units = packing.room(edge, problem.mostShare?.[edge] ?? FULL_SHARE);
  packing.put(edge, problem.value[edge]! > 0 ? units : before);
}

function better(found: Packing, start: Packing): Packing {
  const { mustFundAll } = found.problem;
  const [foundServes, startServes] = mustFundAll ? [allServed(found), allServed(start)] : [true, true];
  if (foundServes !== startServes) return foundServes ? found : start;
  return found.total >= start.total ? found : start;
}
