import type { AllocationCounts, EngineName } from '../../src/clearing/engine/allocation.js';
import type { Family } from './books.js';

/** One line of the table. */
export interface Run {
  readonly requests: number;
  readonly lenders: number;
  readonly family: Family;
  readonly seed: number;
  readonly engine: EngineName;
  /** Time limit; null to end by counts. */
  readonly seconds: number | null;
  /** Largest gap that the run should reach; null for a comparison. */
  readonly target: number | null;
  /** Most memory of the process, in MiB. */
  readonly megabytes: number | null;
}

export interface Result {
  readonly engine: EngineName;
  readonly edges: number;
  readonly objective: number;
  readonly gap: number;
  readonly boundFrom: string;
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly megabytes: number;
  readonly stoppedBy: string;
  readonly counts: AllocationCounts;
  readonly fundedShare: number;
  readonly blockingPairs: number | null;
  readonly faults: readonly string[];
  readonly boundConfirmed: boolean;
  readonly inputHash: string;
}

const FAMILIES: readonly Family[] = ['plain', 'risk'];
const BASELINES: readonly EngineName[] = ['first-come', 'best-offer', 'stable'];

type Size = readonly [requests: number, lenders: number];

/** The engine under a target: seconds allowed, gap to reach, memory. */
function aimed(
  [requests, lenders]: Size,
  family: Family,
  engine: EngineName,
  [seconds, target, megabytes]: readonly [number, number, number | null],
  seed = 1,
): Run {
  return { requests, lenders, family, seed, engine, seconds, target, megabytes };
}

function compared([requests, lenders]: Size, family: Family): Run[] {
  const common = { requests, lenders, family, seed: 1, seconds: null, target: null, megabytes: null };
  return BASELINES.map((engine) => ({ ...common, engine }));
}

const SMALL: Size = [200, 20];
const LUMPY: Size = [1_000, 100];
const MIDDLE: Size = [10_000, 100];
const LARGE: Size = [100_000, 1_000];
const HUGE: Size = [1_000_000, 1_000];

function small(seeds: number): Run[] {
  const list = Array.from({ length: seeds }, (_, k) => k + 1);
  return FAMILIES.flatMap((family) =>
    list.map((seed) => aimed(SMALL, family, 'exact', [10, 0.005, null], seed)),
  );
}

/** All lines of the table; `quick` leaves out what takes more than half a minute. */
export function runs(quick: boolean): Run[] {
  const upToMiddle = [
    ...small(quick ? 2 : 20),
    ...FAMILIES.flatMap((family) => compared(LUMPY, family)),
    aimed(LUMPY, 'risk', 'exact', [10, 0.0005, null]),
    aimed(LUMPY, 'plain', 'exact', [10, 0.01, null]),
    ...FAMILIES.flatMap((family) => compared(MIDDLE, family)),
    aimed(MIDDLE, 'plain', 'priced', [2, 0.001, null]),
    aimed(MIDDLE, 'risk', 'priced', [10, 0.0035, null]),
  ];
  if (quick) return upToMiddle;
  return [
    ...upToMiddle,
    aimed(MIDDLE, 'risk', 'priced', [45, 0.002, null]),
    ...FAMILIES.flatMap((family) => compared(LARGE, family)),
    aimed(LARGE, 'plain', 'priced', [15, 0.001, 500]),
    aimed(LARGE, 'risk', 'priced', [45, 0.003, 500]),
    ...compared(HUGE, 'plain'),
    aimed(HUGE, 'plain', 'priced', [90, 0.001, 1000]),
  ];
}
