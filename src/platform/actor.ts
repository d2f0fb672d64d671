export const CAPACITIES = [
  'CORE_ENTERPRISE',
  'SUPPLIER',
  'DISTRIBUTOR',
  'LENDER',
  'WAREHOUSE_OPERATOR',
  'GUARANTOR',
  'REGULATOR',
  'OPERATOR',
] as const;
export type Capacity = (typeof CAPACITIES)[number];

export const ROLES = ['ADMIN', 'MAKER', 'CHECKER', 'VIEWER'] as const;
export type Role = (typeof ROLES)[number];

export const SCOPES = ['READ', 'ASSETS', 'GOODS', 'CONFIRM', 'FINANCE', 'BID', 'SETTLE'] as const;
export type Scope = (typeof SCOPES)[number];

/** Who acts: a person in one organisation, an organisation's own system, the platform's timers, or nobody yet. */
export interface Actor {
  readonly kind: 'PERSON' | 'SERVICE' | 'SYSTEM' | 'ANONYMOUS';
  /** The person, the service account, 'system', or 'anonymous'. */
  readonly id: string;
  readonly name: string;
  /** The organisation acted for; empty for SYSTEM and ANONYMOUS. */
  readonly organisation: string;
  readonly approved: boolean;
  /** A suspended organisation is not approved, but reads on. */
  readonly suspended: boolean;
  readonly capacities: readonly Capacity[];
  /** A person's role; a service account has scopes instead. */
  readonly role: Role | null;
  readonly scopes: readonly Scope[];
  /** Of a service account, the person who set it up: not the second person for what it does. */
  readonly behind?: string | null;
  /** The log-in session, so that logging out ends it. */
  readonly session: string | null;
}

const nobody = {
  organisation: '',
  approved: false,
  suspended: false,
  capacities: [],
  role: null,
  scopes: [],
  session: null,
};

export const ANONYMOUS: Actor = { kind: 'ANONYMOUS', id: 'anonymous', name: 'anonymous', ...nobody };
export const SYSTEM: Actor = { kind: 'SYSTEM', id: 'system', name: 'Lianrong', ...nobody };

export const hasCapacity = (actor: Actor, ...any: readonly Capacity[]): boolean =>
  any.some((capacity) => actor.capacities.includes(capacity));
