const LEI = /^[0-9A-Z]{18}[0-9]{2}$/;
/** ISO/IEC 7064 MOD 97-10 gives 02 to 98 only; these three would pass the sum but cannot have been issued. */
const IMPOSSIBLE_CHECK_DIGITS = ['00', '01', '99'];

/** True for a Legal Entity Identifier (ISO 17442): 20 characters that are 1 modulo 97, A counted as 10 to Z as 35. */
export function isLei(text: string): boolean {
  if (!LEI.test(text) || IMPOSSIBLE_CHECK_DIGITS.includes(text.slice(-2))) return false;
  const digits = Array.from(text, (character) => parseInt(character, 36)).join('');
  return BigInt(digits) % 97n === 1n;
}
