import { isId, newId } from '../../src/kernel/ids.js';

describe('ids', () => {
  it('carry their prefix and twenty random characters', () => {
    expect(newId('rcv')).toMatch(/^rcv_[0-9a-hjkmnp-tv-z]{20}$/);
  });

  it('do not repeat and use the whole alphabet', () => {
    const ids = Array.from({ length: 2000 }, () => newId('rcv'));
    expect(new Set(ids).size).toBe(2000);
    expect(new Set(ids.flatMap((id) => [...id.slice(4)])).size).toBe(32);
  });

  it('are known by their prefix', () => {
    expect(isId('rcv', newId('rcv'))).toBe(true);
    expect(isId('rcv', newId('bil'))).toBe(false);
    expect(isId('rc', newId('rcv'))).toBe(false);
  });

  it.each([
    'rcv_',
    'rcv_0123456789abcdefghj',
    'rcv_0123456789abcdefghjkm',
    'rcv_0123456789abcdefghiO',
    'rcv_0123456789ABCDEFGHJK',
    'rcv_0123456789abcdefghjk\n',
  ])('refuses %j', (text) => {
    expect(isId('rcv', text)).toBe(false);
  });
});
