import { checkCreditCode } from '../../src/kernel/credit-code.js';

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';

describe('checkCreditCode', () => {
  it.each(['91500000123456788C', '91500103MA60AB1C7J', '91500112MAC0DE8840', '91500000100000024Y'])(
    'accepts %s',
    (text) => {
      expect(checkCreditCode(text).valid).toBe(true);
    },
  );

  it('tells the character that belongs at the end', () => {
    expect(checkCreditCode('91350100M000100Y4Z')).toEqual({
      valid: false,
      because: 'CHECK_DIGIT',
      expected: '3',
    });
    expect(checkCreditCode('91350100M000100Y43').valid).toBe(true);
    expect(checkCreditCode('91500000123456788D')).toEqual({
      valid: false,
      because: 'CHECK_DIGIT',
      expected: 'C',
    });
    expect(checkCreditCode('91500000123456788c')).toEqual({
      valid: false,
      because: 'CHECK_DIGIT',
      expected: 'C',
    });
  });

  it.each(['', '91500000123456788', '91500000123456788CC', ' 91500000123456788C', '91500000123456788C\n'])(
    'refuses the length of %j',
    (text) => {
      expect(checkCreditCode(text)).toEqual({ valid: false, because: 'LENGTH' });
    },
  );

  it.each(['I', 'O', 'S', 'V', 'Z', 'a', '-', ' ', '９'])(
    'refuses %j among the first seventeen',
    (character) => {
      expect(checkCreditCode(`9150000012345678${character}C`)).toEqual({
        valid: false,
        because: 'CHARACTER',
      });
    },
  );

  it('only warns when the organisation code has a wrong check digit', () => {
    expect(checkCreditCode('91500000123456788C')).toEqual({ valid: true, warnings: [] });
    expect(checkCreditCode('91500000123456818T')).toEqual({
      valid: true,
      warnings: ['ORGANISATION_CODE_CHECK_DIGIT'],
    });
  });

  it('detects every single wrong character', () => {
    const right = '91500103MA60AB1C7J';
    for (let place = 0; place < 18; place += 1) {
      for (const other of ALPHABET.replace(right.charAt(place), '')) {
        const wrong = right.slice(0, place) + other + right.slice(place + 1);
        expect(checkCreditCode(wrong).valid).toBe(false);
      }
    }
  });
});
