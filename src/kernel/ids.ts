import { randomBytes } from 'node:crypto';

/** Crockford's base 32 in lower case: no i, l, o or u to misread. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const LENGTH = 20;
const RANDOM_PART = new RegExp(`^[${ALPHABET}]{${LENGTH}}$`);

/** A new identifier, `rcv_` and 20 random characters (100 bits) for the prefix `rcv`: it tells its type and no order. */
export function newId(prefix: string): string {
  // 256 is a multiple of 32, so five bits of each byte favour no character.
  const characters = Array.from(randomBytes(LENGTH), (byte) => ALPHABET.charAt(byte & 31));
  return `${prefix}_${characters.join('')}`;
}

/** True for a text that {@link newId} could have given for this prefix. */
export function isId(prefix: string, text: string): boolean {
  return text.startsWith(`${prefix}_`) && RANDOM_PART.test(text.slice(prefix.length + 1));
}
