import {
  createHash,
  createPrivateKey,
  createPublicKey,
  sign,
  verify,
  type JsonWebKey,
  type KeyObject,
} from 'node:crypto';
import type { Connection } from 'mongoose';
import { knownSigningKey, signingKey } from './signing-keys.js';
import type { Place } from './database/collection.js';

/** Apart from the key of access tokens: what it signs is kept for years. */
const NAME = 'es256-seals';

/** A public key as RFC 7517 writes it, with its id. */
export type PublicKey = JsonWebKey & { readonly kid: string; readonly use: 'sig'; readonly alg: 'ES256' };

/** Thumbprint of RFC 7638: the id follows from the key, so that no other key can be passed off under it. */
export function keyIdOf(key: KeyObject): string {
  const { crv, kty, x, y } = key.export({ format: 'jwk' });
  return createHash('sha256').update(JSON.stringify({ crv, kty, x, y })).digest('base64url');
}

export function publicKeyOf(key: KeyObject): PublicKey {
  const { crv, kty, x, y } = key.export({ format: 'jwk' }) as {
    crv: string;
    kty: string;
    x: string;
    y: string;
  };
  return { crv, kty, x, y, kid: keyIdOf(key), use: 'sig', alg: 'ES256' };
}

/** ES256 as JSON web signatures have it: 64 bytes in base64url. */
export function isSignedBy(key: KeyObject, text: string, signature: string): boolean {
  const bytes = Buffer.from(signature, 'base64url');
  return verify('sha256', Buffer.from(text), { key, dsaEncoding: 'ieee-p1363' }, bytes);
}

/** The platform's own signature, on checkpoints and on files that leave it. */
export class Seals {
  private constructor(
    private readonly privateKey: KeyObject,
    private readonly publicKey: KeyObject,
    readonly keyId: string,
  ) {}

  static async load(place: Place): Promise<Seals> {
    const known = loaded.get(place.connection);
    if (known) return known;
    const { privatePem, publicPem } = await signingKey({ connection: place.connection }, NAME);
    const publicKey = createPublicKey(publicPem);
    const seals = new Seals(createPrivateKey(privatePem), publicKey, keyIdOf(publicKey));
    loaded.set(place.connection, seals);
    return seals;
  }

  sign(text: string): string {
    const key = { key: this.privateKey, dsaEncoding: 'ieee-p1363' } as const;
    return sign('sha256', Buffer.from(text), key).toString('base64url');
  }

  get public(): PublicKey {
    return publicKeyOf(this.publicKey);
  }
}

/** The public key of the seals as it stands in the database; null where nothing was ever sealed. Changes nothing. */
export async function knownSealKey({ connection }: Place): Promise<KeyObject | null> {
  const known = await knownSigningKey({ connection }, NAME);
  return known && createPublicKey(known.publicPem);
}

const loaded = new WeakMap<Connection, Seals>();
