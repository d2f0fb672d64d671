import fc from 'fast-check';
import { stateTable } from '../../src/kernel/state-table.js';

type State = 'SUBMITTED' | 'DISPUTED' | 'CONFIRMED' | 'REJECTED';
type Act = 'confirm' | 'dispute' | 'reject';

const build = () =>
  stateTable<State, Act>({
    SUBMITTED: { confirm: 'CONFIRMED', dispute: 'DISPUTED' },
    DISPUTED: { confirm: 'CONFIRMED', reject: 'REJECTED' },
    CONFIRMED: {},
    REJECTED: {},
  });

describe('stateTable', () => {
  const table = build();

  it('lists states and acts in the order of the table', () => {
    expect(table.states).toEqual(['SUBMITTED', 'DISPUTED', 'CONFIRMED', 'REJECTED']);
    expect(table.acts).toEqual(['confirm', 'dispute', 'reject']);
  });

  it('answers what is allowed and where it leads', () => {
    expect(table.allowed('SUBMITTED')).toEqual(['confirm', 'dispute']);
    expect(table.allowed('CONFIRMED')).toEqual([]);
    expect(table.next('DISPUTED', 'reject')).toBe('REJECTED');
    expect(table.next('SUBMITTED', 'reject')).toBeNull();
    expect(table.isFinal('REJECTED')).toBe(true);
    expect(table.isFinal('DISPUTED')).toBe(false);
  });

  it('refuses to be built when a move leads nowhere', () => {
    const broken = { OPEN: { close: 'CLOSED' } } as unknown as Record<'OPEN', { close: 'OPEN' }>;
    expect(() => stateTable(broken)).toThrow(new RangeError('no such state: CLOSED'));
  });

  it('throws for a state that it does not have', () => {
    const strange = 'toString' as State;
    expect(() => table.allowed(strange)).toThrow(RangeError);
    expect(() => table.next(strange, 'confirm')).toThrow(RangeError);
    expect(() => table.isFinal(strange)).toThrow(RangeError);
    expect(table.next('SUBMITTED', 'toString' as Act)).toBeNull();
  });

  it('does not follow later changes to the literal', () => {
    const moves: Record<'OPEN' | 'CLOSED', { close?: 'CLOSED' }> = { OPEN: { close: 'CLOSED' }, CLOSED: {} };
    const frozen = stateTable<'OPEN' | 'CLOSED', 'close'>(moves);
    delete moves.OPEN.close;
    expect(frozen.next('OPEN', 'close')).toBe('CLOSED');
  });

  it('never leaves itself, whatever the acts', () => {
    const acts = fc.array(fc.constantFrom<Act>('confirm', 'dispute', 'reject'));
    fc.assert(
      fc.property(acts, (path) => {
        let state: State = 'SUBMITTED';
        for (const act of path) {
          const next = table.next(state, act);
          expect(next !== null).toBe(table.allowed(state).includes(act));
          state = next ?? state;
          expect(table.states).toContain(state);
        }
      }),
    );
  });
});
