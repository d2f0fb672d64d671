import { TECHNIQUES, type AssetTechnique as Technique } from '../assets/index.js';
import type { LenderLicence } from '../parties/index.js';

export { TECHNIQUES, type Technique };

/** Who bears it when the debtor does not pay. */
export const RECOURSES = ['WITH_RECOURSE', 'WITHOUT_RECOURSE'] as const;
export type Recourse = (typeof RECOURSES)[number];

/**
 * A bank and a group's finance company hold a lending licence. A commercial factor neither lends nor discounts bills
 * nor touches a claim that arises from a bill (银保监办发〔2019〕205号); a small-loan company does nothing but lend.
 */
const LICENSED: Readonly<Record<LenderLicence, readonly Technique[]>> = {
  BANK: TECHNIQUES,
  FINANCE_COMPANY: TECHNIQUES,
  COMMERCIAL_FACTOR: ['FACTORING'],
  SMALL_LOAN_COMPANY: TECHNIQUES.filter((one) => one !== 'FACTORING' && one !== 'BILL_DISCOUNTING'),
};

/** No licence allows nothing. */
export const licenceAllows = (licence: LenderLicence | null, technique: Technique): boolean =>
  licence !== null && LICENSED[licence].includes(technique);

/** Whether the asset is bought; else it secures a loan. */
export const isSale = (technique: Technique): boolean =>
  technique === 'FACTORING' || technique === 'BILL_DISCOUNTING';

/** A loan's borrower always owes it; a claim or a bill may be bought with recourse to its seller or without. */
export const recourseOf = (technique: Technique): readonly Recourse[] =>
  isSale(technique) ? RECOURSES : ['WITH_RECOURSE'];

/**
 * A loan's interest may not be deducted in advance (Civil Code article 670), a factor's charge may, and a discount is
 * one by its nature.
 */
export const chargedInAdvance = (technique: Technique, mandateSaysSo: boolean): boolean =>
  technique === 'BILL_DISCOUNTING' || (technique === 'FACTORING' && mandateSaysSo);
