import type { LianrongModule } from '../platform/module.js';
import { clearingInvariants } from './clearing.invariants.js';
import { visibleClearings } from './clearing.policy.js';
import { clearingResolvers } from './clearing.resolvers.js';
import { runs, windows } from './clearing.store.js';
import { driveRuns } from './driver.js';
import { keepWindows } from './schedule.service.js';

/** The whole book matched at once: windows, runs, what they award, and why. */
export const clearing: LianrongModule = {
  name: 'clearing',
  resolvers: clearingResolvers,
  sweeps: [keepWindows, driveRuns],
  invariants: clearingInvariants,
  nodes: {
    ClearingWindow: { prefix: 'clw', in: windows, visibleTo: visibleClearings },
    ClearingRun: { prefix: 'clr', in: runs, visibleTo: visibleClearings },
  },
};
