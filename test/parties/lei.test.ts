import { isLei } from '../../src/parties/lei.js';

describe('isLei', () => {
  it.each(['5493001KJTIIGC8Y1R12', '506700GE1G29325QX363', 'HWUPKR0MPOU8FGXBT394'])('accepts %s', (text) => {
    expect(isLei(text)).toBe(true);
  });

  it.each([
    ['a wrong check digit', '5493001KJTIIGC8Y1R13'],
    ['a wrong character', '5493001KJTIIGC8Y2R12'],
    ['two characters exchanged', '5493010KJTIIGC8Y1R12'],
    ['lower case', '5493001kjtiigc8y1r12'],
    ['letters as check digits', '5493001KJTIIGC8Y1R1A'],
    ['one too few', '5493001KJTIIGC8Y1R1'],
    ['one too many', '5493001KJTIIGC8Y1R120'],
    ['a line end', '5493001KJTIIGC8Y1R12\n'],
    ['nothing', ''],
  ])('refuses %s', (_, text) => {
    expect(isLei(text)).toBe(false);
  });
});
