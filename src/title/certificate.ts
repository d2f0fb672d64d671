import type { PlainDate } from '../kernel/dates.js';
import type { Decimal } from '../kernel/decimal.js';
import { canonicalText } from '../kernel/hash.js';
import type { Filing } from './filing.js';
import type { QueryKind } from './names.js';
import type { Registration } from './register-gateway.js';
import type { EncumbranceKind } from './title.js';

/** What a search shows of an encumbrance: facts on which rank depends, never a price or a term of the deal. */
export interface FoundClaim {
  /** From the platform's own register, or registered elsewhere. */
  readonly source: 'PLATFORM' | 'ELSEWHERE';
  readonly kind: EncumbranceKind;
  /** Names as the register shows them; empty where it shows none. */
  readonly grantor: string;
  readonly securedParty: string;
  readonly amount: Decimal;
  /** Null until the unified register has answered, and for what was registered elsewhere. */
  readonly filedAt: Date | null;
  readonly registrationNo: string | null;
  readonly registeredAt: Date | null;
  readonly expiresOn: PlainDate | null;
  /** True where an objection stands against it. */
  readonly objected: boolean;
}

/** Proof of what a search found (查询证明): never changed. */
export interface SearchCertificate {
  readonly _id: string;
  /** What is printed on it: the day and the random part of the id. */
  readonly number: string;
  readonly searchedAt: Date;
  readonly searchedBy: string;
  readonly query: { readonly kind: QueryKind; readonly value: string };
  readonly found: readonly FoundClaim[];
  /** SHA-256 of {@link contentOf}. */
  readonly resultHash: string;
}

/** The text that the hash is made of: whoever has the certificate can make it again. */
export const contentOf = ({
  number,
  searchedAt,
  query,
  found,
}: Pick<SearchCertificate, 'number' | 'searchedAt' | 'query' | 'found'>): string =>
  canonicalText({ number, searchedAt, query, found });

/** The number of the certificate with this id, from which the id can be told. */
export const certificateNumber = (id: string, on: PlainDate): string =>
  `LR${on.replaceAll('-', '')}${id.slice(id.indexOf('_') + 1).toUpperCase()}`;

const NUMBER = /^LR\d{8}([0-9A-Z]{20})$/;

/** Null for what is no certificate's number. */
export function idOfNumber(number: string): string | null {
  const random = NUMBER.exec(number.trim().toUpperCase())?.[1];
  return random === undefined ? null : `crt_${random.toLowerCase()}`;
}

export function foundHere(filing: Filing, nameOf: (organisation: string) => string): FoundClaim {
  const { kind, amount, filedAt, registrationNo, registeredAt, expiresOn } = filing;
  return {
    ...{ source: 'PLATFORM', kind, amount, filedAt, registrationNo, registeredAt, expiresOn },
    grantor: nameOf(filing.grantor),
    securedParty: nameOf(filing.securedParty),
    objected: filing.objections.length > 0,
  };
}

export const foundElsewhere = ({
  kind,
  grantor,
  securedParty,
  amount,
  registrationNo,
  registeredAt,
  expiresOn,
}: Registration): FoundClaim => ({
  ...{ source: 'ELSEWHERE', kind, grantor, securedParty, amount, registrationNo, registeredAt, expiresOn },
  filedAt: null,
  objected: false,
});

/**
 * First registered first, then what waits for its registration, by its filing; among equal times by number, then by all else that is
 * shown: one finding has one order and so one hash.
 */
export function inOrderOfTime(claims: readonly FoundClaim[]): FoundClaim[] {
  const last = Number.MAX_SAFE_INTEGER;
  const registered = ({ registeredAt }: FoundClaim) => registeredAt?.getTime() ?? last;
  const filed = ({ filedAt }: FoundClaim) => filedAt?.getTime() ?? last;
  const rest = (claim: FoundClaim) => `${claim.registrationNo ?? ''} ${canonicalText(claim)}`;
  return [...claims].sort(
    (a, b) => registered(a) - registered(b) || filed(a) - filed(b) || (rest(a) < rest(b) ? -1 : 1),
  );
}
