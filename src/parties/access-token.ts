import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import jwt from 'jsonwebtoken';
import type { Place } from '../platform/database/collection.js';
import { signingKey } from '../platform/signing-keys.js';

const ISSUER = 'lianrong';
const AUDIENCE = 'lianrong-graphql';
const KEY_ID = 'es256-1';

export interface Claims {
  readonly subject: string;
  /** A person's membership and session; both null for a service account. */
  readonly membership: string | null;
  readonly session: string | null;
}

/** Signs and verifies access tokens. Keys are parsed once: a PEM string at each call costs fifty times as much. */
export class AccessTokens {
  private constructor(
    private readonly privateKey: KeyObject,
    private readonly publicKey: KeyObject,
    readonly ttlSeconds: number,
  ) {}

  static async load(place: Place, ttlSeconds: number): Promise<AccessTokens> {
    const key = await signingKey(place, KEY_ID);
    return new AccessTokens(createPrivateKey(key.privatePem), createPublicKey(key.publicPem), ttlSeconds);
  }

  /** Token lifetimes run on real time, whatever the simulated clock says: a thief's clock is real. */
  sign(claims: Claims): { token: string; expiresAt: Date } {
    const expiresAt = new Date(Date.now() + this.ttlSeconds * 1000);
    const { membership, session } = claims;
    const token = jwt.sign(
      { mem: membership, sid: session, exp: Math.floor(expiresAt.getTime() / 1000) },
      this.privateKey,
      {
        algorithm: 'ES256',
        keyid: KEY_ID,
        issuer: ISSUER,
        audience: AUDIENCE,
        subject: claims.subject,
      },
    );
    return { token, expiresAt };
  }

  /** The claims, or why the token is not accepted. Every claim is demanded: the library would let a missing one pass. */
  verify(token: string): Claims | { readonly fault: 'EXPIRED' | 'INVALID' } {
    try {
      const { header, payload } = jwt.verify(token, this.publicKey, {
        algorithms: ['ES256'],
        issuer: ISSUER,
        audience: AUDIENCE,
        complete: true,
      });
      if (typeof payload === 'string' || header.kid !== KEY_ID) return { fault: 'INVALID' };
      const { sub, exp, mem, sid } = payload as Record<string, unknown>;
      const fits =
        typeof sub === 'string' && typeof exp === 'number' && isTextOrNull(mem) && isTextOrNull(sid);
      return fits ? { subject: sub, membership: mem, session: sid } : { fault: 'INVALID' };
    } catch (error) {
      return { fault: error instanceof jwt.TokenExpiredError ? 'EXPIRED' : 'INVALID' };
    }
  }
}

const isTextOrNull = (value: unknown): value is string | null => value === null || typeof value === 'string';
