import type { Decimal } from '../kernel/decimal.js';
import type { EncumbranceKind } from './title.js';

/** What is sent to the unified movable-property register (动产融资统一登记公示系统). */
export interface RegisterFiling {
  /** Sent twice, it is registered once: the second answer is the first one. */
  readonly filingId: string;
  readonly kind: EncumbranceKind;
  readonly grantor: string;
  readonly securedParty: string;
  /** How the property can be found: the asset's id and its invoices' numbers. */
  readonly collateral: readonly string[];
  readonly amount: Decimal;
  readonly submittedAt: Date;
}

export interface Registration {
  readonly registrationNo: string;
  readonly registeredAt: Date;
  readonly filingId: string;
  readonly kind: EncumbranceKind;
  readonly securedParty: string;
  readonly collateral: readonly string[];
  readonly amount: Decimal;
}

/** The unified register as a counterpart outside; an in-process simulator stands in for it. */
export interface RegisterGateway {
  /** True for the in-process simulator, into which an operator may plant registrations for demonstrations. */
  readonly simulated: boolean;
  file(filing: RegisterFiling): Promise<{ readonly registrationNo: string; readonly registeredAt: Date }>;
  /** Does nothing for a filing that is unknown or discharged already. */
  discharge(filingId: string, at: Date): Promise<void>;
  /** The live registrations over any of these, first registered first. */
  search(collateral: readonly string[]): Promise<readonly Registration[]>;
}

declare module '../platform/services.js' {
  interface Services {
    readonly register: RegisterGateway;
  }
}
