/**
 * What the exchange lets happen to sub-bills, by its own book: who may do it, from which state, and what it leads to. It is
 * written from the rules of the trade and not from the platform's table, so that the two check each other.
 */
export interface Parcel {
  readonly from: number;
  readonly to: number;
  /** Parties by their credit codes. */
  readonly holder: string;
  readonly state: string;
  readonly asked: {
    readonly kind: string;
    readonly by: string;
    readonly to: string;
    readonly marked: boolean;
  } | null;
  readonly pledgee: string | null;
  /** What it was before it was said to be paid. */
  readonly unpaid?: string;
}

export interface Terms {
  readonly drawer: string;
  readonly acceptor: string;
  readonly payee: string;
  readonly transferable: boolean;
}

export interface StepFacts {
  readonly kind: string;
  readonly by: string;
  readonly to: string;
  readonly notTransferable: boolean;
}

/** A rule answers what the parcel is afterwards, or why it is not allowed. */
type Rule = (parcel: Parcel, step: StepFacts, terms: Terms) => Parcel | string;

const CIRCULATING = 'RECEIVED/CIRCULATING';
const DISHONOURED = ['DISHONOURED/NONE', 'DISHONOURED/RECOURSE'];
const PRESENTED = 'RECEIVED/PRESENTED';

const in_ = (parcel: Parcel, ...states: string[]): boolean => states.includes(parcel.state);
const collector = ({ pledgee, holder }: Parcel): string => pledgee ?? holder;

const ask =
  (kind: string): Rule =>
  (parcel, { by, to, notTransferable: marked }) => {
    if (!in_(parcel, CIRCULATING)) return 'NOT_FREE';
    if (parcel.holder !== by) return 'NOT_THE_HOLDER';
    return { ...parcel, state: 'RECEIVED/LOCKED', asked: { kind, by, to, marked } };
  };

const end =
  (side: 'by' | 'to'): Rule =>
  (parcel, { by }) => {
    const [status = '', circulation] = parcel.state.split('/');
    if (circulation !== 'LOCKED' || parcel.asked?.[side] !== by) return 'NOTHING_ASKED';
    return { ...parcel, asked: null, state: status === 'RECEIVED' ? CIRCULATING : `${status}/NONE` };
  };

/** Where a bill stands again when a pledge or a purchase of it is undone. */
const freeAgain = (parcel: Parcel): string =>
  DISHONOURED.includes(parcel.state) ? 'DISHONOURED/NONE' : CIRCULATING;

export const RULES: Readonly<Record<string, Rule>> = {
  OFFER: (parcel, { by, to }, { drawer }) => {
    if (!in_(parcel, 'ISSUED/NONE', 'ACCEPTED/NONE') || by !== drawer) return 'NOT_OFFERABLE';
    const state = parcel.state.replace('/NONE', '/LOCKED');
    return { ...parcel, state, asked: { kind: 'OFFER', by, to, marked: false } };
  },
  ACCEPT: (parcel, { by }, { acceptor }) =>
    in_(parcel, 'ISSUED/LOCKED') && by === acceptor
      ? { ...parcel, state: 'ACCEPTED/NONE', asked: null }
      : 'NOT_ACCEPTABLE',
  RECEIVE: (parcel, { by }, { payee, transferable }) => {
    if (!in_(parcel, 'ACCEPTED/LOCKED') || by !== payee) return 'NOT_RECEIVABLE';
    const state = transferable ? CIRCULATING : 'RECEIVED/NOT_TRANSFERABLE';
    return { ...parcel, state, asked: null, holder: by };
  },
  CANCEL: (parcel, { by }, { drawer }) =>
    in_(parcel, 'ISSUED/NONE', 'ACCEPTED/NONE') && by === drawer
      ? { ...parcel, state: 'ENDED/ENDED' }
      : 'NOT_CANCELLABLE',
  ASK_ENDORSEMENT: ask('ENDORSEMENT'),
  ASK_PLEDGE: ask('PLEDGE'),
  ASK_DISCOUNT: ask('DISCOUNT'),
  SIGN: (parcel, { by }) => {
    const { asked } = parcel;
    if (!in_(parcel, 'RECEIVED/LOCKED') || asked?.to !== by) return 'NOTHING_ASKED';
    if (asked.kind === 'PLEDGE') return { ...parcel, asked: null, pledgee: by, state: 'RECEIVED/PLEDGED' };
    const state = asked.marked ? 'RECEIVED/NOT_TRANSFERABLE' : CIRCULATING;
    return { ...parcel, asked: null, holder: by, state };
  },
  REFUSE: end('to'),
  WITHDRAW: end('by'),
  RELEASE: (parcel, { by }) =>
    parcel.pledgee === by ? { ...parcel, pledgee: null, state: freeAgain(parcel) } : 'NOT_THE_PLEDGEE',
  RETURN: (parcel, { by, to }) =>
    parcel.holder === by && in_(parcel, CIRCULATING, PRESENTED, ...DISHONOURED)
      ? { ...parcel, holder: to, state: freeAgain(parcel) }
      : 'NOT_RETURNABLE',
  PRESENT: (parcel, { by }) =>
    in_(parcel, CIRCULATING, 'RECEIVED/NOT_TRANSFERABLE', 'RECEIVED/PLEDGED') && collector(parcel) === by
      ? { ...parcel, state: PRESENTED }
      : 'NOT_PRESENTABLE',
  PAY: (parcel) =>
    in_(parcel, PRESENTED, ...DISHONOURED)
      ? { ...parcel, state: 'PAID/ENDED', unpaid: parcel.state }
      : 'NOT_PRESENTED',
  CONTEST: ({ unpaid, ...parcel }, { by }) =>
    unpaid !== undefined && collector(parcel) === by ? { ...parcel, state: unpaid } : 'NOT_PAID',
  DISHONOUR: (parcel) =>
    in_(parcel, PRESENTED) ? { ...parcel, state: 'DISHONOURED/NONE' } : 'NOT_PRESENTED',
  RECOURSE: (parcel, { by }) =>
    in_(parcel, ...DISHONOURED) && collector(parcel) === by
      ? { ...parcel, state: 'DISHONOURED/RECOURSE' }
      : 'NO_RECOURSE',
  REIMBURSE: (parcel, { by, to }) =>
    in_(parcel, 'DISHONOURED/RECOURSE') && collector(parcel) === by
      ? { ...parcel, holder: to, pledgee: null, state: 'DISHONOURED/NONE' }
      : 'NO_RECOURSE',
};

/** The parcels after a step over a range, which must lie in one of them; or why it is refused. */
export function after(
  parcels: readonly Parcel[],
  range: { readonly from: number; readonly to: number },
  step: StepFacts,
  terms: Terms,
): Parcel[] | string {
  const at = parcels.findIndex(({ from, to }) => from <= range.from && range.to <= to);
  const found = parcels[at];
  const rule = RULES[step.kind];
  if (found === undefined || rule === undefined) return 'NO_SUCH_RANGE';
  const changed = rule({ ...found, ...range }, step, terms);
  if (typeof changed === 'string') return changed;
  const rest = [
    { ...found, to: range.from - 1 },
    { ...found, from: range.to + 1 },
  ].filter(({ from, to }) => from <= to);
  const all = [...parcels.slice(0, at), ...rest, changed, ...parcels.slice(at + 1)];
  return joined(all.sort((a, b) => a.from - b.from));
}

/** Neighbours of which everything is the same are one. */
function joined(parcels: readonly Parcel[]): Parcel[] {
  const result: Parcel[] = [];
  for (const parcel of parcels) {
    const last = result.at(-1);
    if (last && last.asked === null && facts(last) === facts(parcel))
      result.splice(-1, 1, { ...last, to: parcel.to });
    else result.push(parcel);
  }
  return result;
}

const facts = ({ holder, state, asked, pledgee, unpaid }: Parcel): string =>
  JSON.stringify([holder, state, asked, pledgee, unpaid]);
