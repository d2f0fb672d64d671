import { generateKeyPairSync } from 'node:crypto';
import { collection, isDuplicate, type Place } from './database/collection.js';

/** An ES256 key pair in PEM, in the database so that all replicas sign and verify with the same one. */
export interface SigningKey {
  readonly _id: string;
  readonly privatePem: string;
  readonly publicPem: string;
  readonly createdAt: Date;
}

const signingKeys = collection<SigningKey>('signing_keys', {
  privatePem: { type: String, required: true },
  publicPem: { type: String, required: true },
  createdAt: { type: Date, required: true },
});

/** The key of this name, made at its first use; of two replicas that make it at once both use the one that was first. */
export async function signingKey(place: Place, id: string): Promise<SigningKey> {
  return (await knownSigningKey(place, id)) ?? makeKey(place, id);
}

/** The same, for those who only read: null when it has never been used. */
export const knownSigningKey = (place: Place, id: string): Promise<SigningKey | null> =>
  signingKeys.byId(place, id);

async function makeKey(place: Place, id: string): Promise<SigningKey> {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const key: SigningKey = {
    _id: id,
    privatePem: privateKey.export({ type: 'pkcs8', format: 'pem' }) as string,
    publicPem: publicKey.export({ type: 'spki', format: 'pem' }) as string,
    createdAt: new Date(),
  };
  try {
    await signingKeys.insert(place, key);
    return key;
  } catch (error) {
    const others = isDuplicate(error) ? await signingKeys.byId(place, id) : null;
    if (others) return others;
    throw error;
  }
}
