/** Values 0 to 30 in order; I, O, S, V and Z are left out, so a letter's value is not its place in ASCII. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const LENGTH = 18;

/** GB 11714 counts letters on from 9 without leaving any out. */
const ORGANISATION_ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];

export type CreditCodeCheck =
  | { readonly valid: true; readonly warnings: string[] }
  | {
      readonly valid: false;
      readonly because: 'LENGTH' | 'CHARACTER' | 'CHECK_DIGIT';
      /** The 18th character that would be right, when only that one is wrong. */
      readonly expected?: string;
    };

/**
 * Checks a unified social credit code (统一社会信用代码) by GB 32100-2015: 18 characters, the last one a check digit.
 * The organisation code in characters 9 to 17 has a check digit of its own (GB 11714). Codes exist in which that
 * one is wrong, so it gives the warning `ORGANISATION_CODE_CHECK_DIGIT` and only the 18th character decides.
 */
export function checkCreditCode(text: string): CreditCodeCheck {
  if (text.length !== LENGTH) return { valid: false, because: 'LENGTH' };
  const values = Array.from(text.slice(0, -1), (character) => ALPHABET.indexOf(character));
  if (values.includes(-1)) return { valid: false, because: 'CHARACTER' };
  const expected = ALPHABET.charAt((31 - (weighted(values, WEIGHTS) % 31)) % 31);
  if (text.at(-1) !== expected) return { valid: false, because: 'CHECK_DIGIT', expected };
  const isOrganisationCodeRight = organisationCheckDigit(text.slice(8, 16)) === text[16];
  return { valid: true, warnings: isOrganisationCodeRight ? [] : ['ORGANISATION_CODE_CHECK_DIGIT'] };
}

/** GB 11714: 11 − Σ mod 11, where 10 is written X and 11 is written 0. */
function organisationCheckDigit(body: string): string {
  const values = Array.from(body, (character) => ORGANISATION_ALPHABET.indexOf(character));
  const value = (11 - (weighted(values, ORGANISATION_WEIGHTS) % 11)) % 11;
  return value === 10 ? 'X' : String(value);
}

function weighted(values: readonly number[], weights: readonly number[]): number {
  return values.reduce((total, value, i) => total + value * (weights[i] ?? 0), 0);
}
