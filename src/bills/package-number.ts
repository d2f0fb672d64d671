/** Who has accepted a bill: a bank (银行承兑汇票) or a company (商业承兑汇票). */
export const ACCEPTANCES = ['BANK', 'COMMERCIAL'] as const;
export type Acceptance = (typeof ACCEPTANCES)[number];

/** The first digit: 1 and 2 in the older numbering, 5 and 6 in that of bills that can be split. */
const ACCEPTANCE_BY_TYPE: Readonly<Record<string, Acceptance>> = {
  1: 'BANK',
  2: 'COMMERCIAL',
  5: 'BANK',
  6: 'COMMERCIAL',
};

/** The parts of a package number (票据包号), as they are written in it. */
export interface PackageNumber {
  readonly acceptance: Acceptance;
  /** Twelve digits: the bank at which it was registered. */
  readonly bank: string;
  /** Eight digits: the day of registration. */
  readonly date: string;
  readonly serial: string;
  /** How it is made is not public: it is kept and never computed. */
  readonly check: string;
}

const PARTS = /^([1256])(\d{12})(\d{8})(\d{8})(\d)$/;

/** Reads the 30 digits of a package number; null for another length, another character or an unknown type. */
export function parsePackageNumber(text: string): PackageNumber | null {
  const [, type = '', bank = '', date = '', serial = '', check = ''] = PARTS.exec(text) ?? [];
  const acceptance = ACCEPTANCE_BY_TYPE[type];
  return acceptance === undefined ? null : { acceptance, bank, date, serial, check };
}
