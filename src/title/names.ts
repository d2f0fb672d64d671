/**
 * By what a filing is found: exact tokens with the kind in front. A name is compared without regard to width, case and
 * blanks, which differ between keyboards and not between firms.
 */
export const QUERY_KINDS = ['PARTY_NAME', 'CREDIT_CODE', 'ASSET', 'INVOICE_NUMBER'] as const;
export type QueryKind = (typeof QUERY_KINDS)[number];

const PREFIX: Record<QueryKind, string> = {
  PARTY_NAME: 'n',
  CREDIT_CODE: 'c',
  ASSET: 'a',
  INVOICE_NUMBER: 'i',
};

export const tokenOf = (kind: QueryKind, value: string): string =>
  `${PREFIX[kind]}:${normalised(kind, value)}`;

function normalised(kind: QueryKind, value: string): string {
  const plain = value.normalize('NFKC').replace(/\s+/gu, '');
  return kind === 'ASSET' ? plain : plain.toUpperCase();
}
