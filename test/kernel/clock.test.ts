import { SimulatedClock, systemClock } from '../../src/kernel/clock.js';

const start = new Date('2025-03-03T01:00:00Z');
const DAY = 86_400_000;

/** A simulated clock runs on with real time, so a test allows it one second. */
function expectJustAfter(actual: Date, expected: Date | number): void {
  const late = actual.getTime() - new Date(expected).getTime();
  expect(late).toBeGreaterThanOrEqual(0);
  expect(late).toBeLessThan(1000);
}

it('the system clock tells real time', () => {
  expectJustAfter(systemClock.now(), Date.now());
});

describe('SimulatedClock', () => {
  it('starts where it is told and runs on', async () => {
    const clock = new SimulatedClock(start);
    const first = clock.now();
    expectJustAfter(first, start);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(clock.now().getTime()).toBeGreaterThan(first.getTime());
  });

  it('advances', () => {
    const clock = new SimulatedClock(start);
    expectJustAfter(clock.advance(3 * DAY), start.getTime() + 3 * DAY);
    expectJustAfter(clock.advance(0), start.getTime() + 3 * DAY);
  });

  it('is set to a later instant', () => {
    const clock = new SimulatedClock(start);
    expectJustAfter(clock.set(new Date('2025-09-03T00:00:00Z')), Date.parse('2025-09-03T00:00:00Z'));
  });

  it('refuses to go back and stays where it was', () => {
    const clock = new SimulatedClock(start);
    for (const milliseconds of [-1, Number.NaN, Infinity, 9e15]) {
      expect(() => clock.advance(milliseconds)).toThrow(RangeError);
    }
    expect(() => clock.set(new Date(start.getTime() - 1))).toThrow(RangeError);
    expect(() => clock.set(new Date('never'))).toThrow(RangeError);
    expectJustAfter(clock.now(), start);
  });

  it('refuses to start at no instant', () => {
    expect(() => new SimulatedClock(new Date('never'))).toThrow(RangeError);
  });
});
