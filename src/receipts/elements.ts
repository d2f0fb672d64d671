import type { PlainDate } from '../kernel/dates.js';
import type { Decimal } from '../kernel/decimal.js';
import { problem } from '../kernel/decision.js';
import {
  decimalWithin,
  inOrder,
  moneyAbove0,
  moneyFrom0,
  text,
  wholeWithin,
  type Problems,
} from '../platform/checks.js';
import { quantityAbove0 } from './goods.js';

/** Where the goods are insured: the sum, the period and the insurer (Civil Code 909 no. 7). */
export interface Insurance {
  readonly sum: Decimal;
  readonly insuredFrom: PlainDate;
  readonly insuredUntil: PlainDate;
  readonly insurer: string;
}

/**
 * What a warehouse receipt says (Civil Code article 909), beside depositor, goods, quantity and place, which the platform keeps
 * by themselves.
 */
export interface Elements {
  readonly number: string;
  readonly quality: string;
  readonly packaging: string;
  readonly pieces: number;
  readonly marks: string;
  /** The standard for losses in store, as a fraction of the quantity. */
  readonly lossStandard: Decimal;
  readonly storedFrom: PlainDate;
  readonly storedUntil: PlainDate;
  /** In yuan, for the whole term. */
  readonly storageFee: Decimal;
  /** Null where the goods are not insured. */
  readonly insurance: Insurance | null;
  readonly issuedAtPlace: string;
  readonly issuedOn: PlainDate;
  /** Who signed for the keeper. */
  readonly signedBy: string;
}

export interface IssueAsk {
  readonly depositor: string;
  readonly goods: string;
  readonly quantity: Decimal;
  readonly lotNumber: string;
  /** What the lot holds in all; read at its first receipt alone. */
  readonly lotQuantity?: Decimal | null | undefined;
  readonly place: string;
  readonly elements: Omit<Elements, 'insurance'> & { readonly insurance?: Insurance | null | undefined };
}

/** All that is wrong with a receipt that a keeper is about to issue. */
export function issueProblems(ask: IssueAsk, today: PlainDate): Problems {
  return [
    ...quantityAbove0('quantity', ask.quantity),
    ...(ask.lotQuantity == null ? [] : quantityAbove0('lotQuantity', ask.lotQuantity)),
    ...text('lotNumber', ask.lotNumber, 3, 60),
    ...text('place', ask.place, 2, 100),
    ...elementProblems(ask.elements, today),
  ];
}

function elementProblems(elements: IssueAsk['elements'], today: PlainDate): Problems {
  const at = (field: string): string => `elements.${field}`;
  const { number, quality, packaging, marks, issuedAtPlace, signedBy } = elements;
  const words = { quality, packaging, marks, issuedAtPlace, signedBy };
  return [
    ...text(at('number'), number, 3, 40),
    ...Object.entries(words).flatMap(([field, value]) => [...text(at(field), value, 1, 200)]),
    ...wholeWithin(at('pieces'), elements.pieces, 1, 10_000_000),
    ...decimalWithin(at('lossStandard'), elements.lossStandard, '0', '0.2'),
    ...moneyFrom0(at('storageFee'), elements.storageFee),
    ...inOrder(at('storedUntil'), elements.storedFrom, elements.storedUntil),
    ...(elements.storedUntil <= today
      ? [problem(at('storedUntil'), 'TERM_OVER', { until: elements.storedUntil, today })]
      : []),
    ...(elements.issuedOn > today
      ? [problem(at('issuedOn'), 'DATE_IN_FUTURE', { date: elements.issuedOn, today })]
      : []),
    ...insuranceProblems(elements, at),
  ];
}

/** Insurance may be left out; what is said of it is said in full and covers the term. */
function insuranceProblems(
  { insurance, storedUntil }: IssueAsk['elements'],
  at: (field: string) => string,
): Problems {
  if (insurance == null) return [];
  const short = insurance.insuredUntil < storedUntil;
  return [
    ...moneyAbove0(at('insurance.sum'), insurance.sum),
    ...text(at('insurance.insurer'), insurance.insurer, 2, 100),
    ...inOrder(at('insurance.insuredUntil'), insurance.insuredFrom, insurance.insuredUntil),
    ...(short
      ? [
          problem(at('insurance.insuredUntil'), 'INSURANCE_ENDS_EARLY', {
            until: insurance.insuredUntil,
            storedUntil,
          }),
        ]
      : []),
  ];
}
