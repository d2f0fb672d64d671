import { SimulatedClock, systemClock, type Clock } from '../kernel/clock.js';
import { refuse } from '../kernel/decision.js';
import { act } from './act.js';
import { collection, type Place } from './database/collection.js';

/** How far the simulated clock is ahead of real time, so that a restart does not turn time back. */
interface ClockOffset {
  readonly _id: string;
  readonly offsetMs: number;
}

const offsets = collection<ClockOffset>('clock_offsets', { offsetMs: { type: Number, required: true } });

export async function openClock(place: Place, simulated: boolean): Promise<Clock> {
  if (!simulated) return systemClock;
  const stored = await offsets.byId(place, 'simulated');
  return new SimulatedClock(new Date(Date.now() + (stored?.offsetMs ?? 0)));
}

interface AdvanceAsk {
  readonly to: Date;
}

/** Moves the simulated clock forward. What falls due by it runs right afterwards. */
export const clockAdvance = act({
  name: 'clockAdvance',
  keyed: false,
  async decide(unit, _actor, input: AdvanceAsk) {
    const { clock } = unit;
    if (!(clock instanceof SimulatedClock)) return refuse('CLOCK_IS_REAL');
    const now = clock.now();
    if (input.to < now)
      return refuse('CLOCK_BACKWARDS', { now: now.toISOString(), to: input.to.toISOString() }, 'input.to');
    await offsets.change(
      unit,
      { _id: 'simulated' },
      { $set: { offsetMs: input.to.getTime() - Date.now() } },
      { upsert: true },
    );
    clock.advance(input.to.getTime() - now.getTime());
    return {};
  },
});
