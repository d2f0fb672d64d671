// Taken out of the global object once: inside a virtual machine (jest) each look-up of a global is slow.
const { imul } = Math;

/** Numbers in [0, 1) from a 32-bit seed (mulberry32): the same on every machine, so that a run can be replayed. */
export function uniform(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = imul(state ^ (state >>> 15), state | 1);
    t ^= t + imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
