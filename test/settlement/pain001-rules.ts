import type { XmlElement } from '../../src/documents/index.js';
import { parsePlainDate } from '../../src/kernel/dates.js';
import { Decimal, sum, toMoneyText } from '../../src/kernel/decimal.js';

/**
 * The rules of pain.001.001.09's XSD for the elements that a Chinese credit transfer uses, written out from the message
 * definition (ISO 20022, Payments Initiation): the order of elements, how often each may come, and the simple types with their
 * lengths and patterns. Elements of the standard that we never write count as unknown.
 */
type Simple = (text: string) => boolean;
interface Child {
  readonly name: string;
  readonly least: number;
  readonly most: number;
  readonly type: Type;
}
type Type =
  | { readonly simple: Simple; readonly words: (text: string) => string }
  | { readonly children: readonly Child[]; readonly choice?: boolean };

const value = (test: Simple) => ({ simple: test, words: (text: string) => text });
const maxText = (most: number) => ({
  simple: (text: string) => [...text].length >= 1 && [...text].length <= most,
  words: (text: string) => `${[...text].length} characters`,
});
const pattern = (expression: RegExp) => value((text) => expression.test(text));

const Max35Text = maxText(35);
const Max34Text = maxText(34);
const Max70Text = maxText(70);
const Max140Text = maxText(140);
const Max4Text = maxText(4);
const Max15NumericText = pattern(/^[0-9]{1,15}$/);
const ISODate = value((text) => parsePlainDate(text) !== null);
const ISODateTime = pattern(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?([+-]\d{2}:\d{2}|Z)?$/);
/** 18 digits at most; two decimals, since CNY has no more (the standard allows five). */
const Amount = value((text) => /^\d{1,16}\.\d{2}$/.test(text) && text.replace('.', '').length <= 18);
const DecimalNumber = value((text) => /^\d+(\.\d+)?$/.test(text) && text.replace('.', '').length <= 18);
const ActiveCurrencyCode = pattern(/^[A-Z]{3}$/);
const BICFIDec2014Identifier = pattern(/^[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?$/);
const PaymentMethod3Code = value((text) => ['CHK', 'TRF', 'TRA'].includes(text) && text === 'TRF');
const ExternalCode5 = pattern(/^[A-Z0-9]{1,5}$/);

const one = (name: string, type: Type): Child => ({ name, least: 1, most: 1, type });
const optional = (name: string, type: Type): Child => ({ name, least: 0, most: 1, type });
const many = (name: string, type: Type): Child => ({ name, least: 1, most: Infinity, type });
const sequence = (...children: Child[]): Type => ({ children });
const choice = (...children: Child[]): Type => ({ children, choice: true });

const OrganisationIdentification29 = sequence(
  optional('AnyBIC', BICFIDec2014Identifier),
  optional('LEI', pattern(/^[A-Z0-9]{18}[0-9]{2}$/)),
  many(
    'Othr',
    sequence(
      one('Id', Max35Text),
      optional('SchmeNm', choice(one('Cd', Max4Text), one('Prtry', Max35Text))),
      optional('Issr', Max35Text),
    ),
  ),
);
const PartyIdentification135 = sequence(
  optional('Nm', Max140Text),
  optional('Id', choice(one('OrgId', OrganisationIdentification29))),
);
const CashAccount38 = sequence(
  one(
    'Id',
    choice(
      one('IBAN', pattern(/^[A-Z]{2}[0-9]{2}[a-zA-Z0-9]{1,30}$/)),
      one('Othr', sequence(one('Id', Max34Text))),
    ),
  ),
  optional('Ccy', ActiveCurrencyCode),
  optional('Nm', Max70Text),
);
const BranchAndFinancialInstitution6 = sequence(
  one(
    'FinInstnId',
    sequence(
      optional('BICFI', BICFIDec2014Identifier),
      optional(
        'ClrSysMmbId',
        sequence(
          optional('ClrSysId', choice(one('Cd', ExternalCode5), one('Prtry', Max35Text))),
          one('MmbId', Max35Text),
        ),
      ),
      optional('Nm', Max140Text),
    ),
  ),
);
const CreditTransferTransaction34 = sequence(
  one('PmtId', sequence(optional('InstrId', Max35Text), one('EndToEndId', Max35Text))),
  one('Amt', choice(one('InstdAmt', Amount))),
  optional('CdtrAgt', BranchAndFinancialInstitution6),
  optional('Cdtr', PartyIdentification135),
  optional('CdtrAcct', CashAccount38),
  optional('RmtInf', sequence(many('Ustrd', Max140Text))),
);
const PaymentInstruction30 = sequence(
  one('PmtInfId', Max35Text),
  one('PmtMtd', PaymentMethod3Code),
  optional('NbOfTxs', Max15NumericText),
  optional('CtrlSum', DecimalNumber),
  one('ReqdExctnDt', choice(one('Dt', ISODate), one('DtTm', ISODateTime))),
  one('Dbtr', PartyIdentification135),
  one('DbtrAcct', CashAccount38),
  one('DbtrAgt', BranchAndFinancialInstitution6),
  many('CdtTrfTxInf', CreditTransferTransaction34),
);
const GroupHeader85 = sequence(
  one('MsgId', Max35Text),
  one('CreDtTm', ISODateTime),
  one('NbOfTxs', Max15NumericText),
  optional('CtrlSum', DecimalNumber),
  one('InitgPty', PartyIdentification135),
);
const DOCUMENT = sequence(
  one('CstmrCdtTrfInitn', sequence(one('GrpHdr', GroupHeader85), many('PmtInf', PaymentInstruction30))),
);

/** Everything in which a file departs from the schema, and counts, sums and ids that are not what the file holds. */
export function pain001Faults(root: XmlElement): string[] {
  const faults: string[] = [];
  if (root.name !== 'Document' || root.namespace !== 'urn:iso:std:iso:20022:tech:xsd:pain.001.001.09')
    faults.push('Document: namespace');
  check(root, DOCUMENT, faults);
  arithmetic(root, faults);
  return faults;
}

function check(element: XmlElement, type: Type, faults: string[]): void {
  if ('simple' in type) {
    if (!type.simple(element.text)) faults.push(`${element.name}: ${type.words(element.text)}`);
    if (element.children.length > 0) faults.push(`${element.name}: has elements`);
    if (element.name === 'InstdAmt' && !/^[A-Z]{3}$/.test(element.attributes?.['Ccy'] ?? ''))
      faults.push(`InstdAmt: Ccy ${element.attributes?.['Ccy']}`);
    return;
  }
  const { children, choice: either } = type;
  const names = children.map(({ name }) => name);
  let reached = 0;
  for (const child of element.children) {
    const place = names.indexOf(child.name);
    if (place === -1) faults.push(`${element.name}: ${child.name} is unknown`);
    else if (place < reached) faults.push(`${element.name}: ${child.name} out of order`);
    else reached = place;
  }
  for (const { name, least, most, type: inner } of children) {
    const found = element.children.filter((child) => child.name === name);
    if (found.length < least && either !== true) faults.push(`${element.name}: ${name} is missing`);
    if (found.length > most) faults.push(`${element.name}: ${name} more than once`);
    for (const child of found) check(child, inner, faults);
  }
  if (either === true && element.children.length !== 1)
    faults.push(`${element.name}: not one of ${names.join(', ')}`);
}

const all = (element: XmlElement, name: string): XmlElement[] =>
  element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);

function arithmetic(root: XmlElement, faults: string[]): void {
  for (const name of ['GrpHdr', 'PmtInf'])
    for (const part of all(root, name)) {
      const over = all(name === 'GrpHdr' ? root : part, 'InstdAmt').map(({ text }) => text);
      const count = part.children.find((child) => child.name === 'NbOfTxs')?.text;
      const total = part.children.find((child) => child.name === 'CtrlSum')?.text;
      const right = toMoneyText(sum(over.map((text) => new Decimal(text))));
      if (count !== String(over.length)) faults.push(`${name}: NbOfTxs ${count}, there are ${over.length}`);
      if (total !== right) faults.push(`${name}: CtrlSum ${total}, it is ${right}`);
    }
  for (const name of ['EndToEndId', 'PmtInfId']) {
    const ids = all(root, name).map(({ text }) => text);
    const twice = ids.find((id, at) => ids.indexOf(id) !== at);
    if (twice !== undefined) faults.push(`${name}: ${twice} twice`);
  }
}
