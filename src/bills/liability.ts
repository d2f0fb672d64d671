import type { Bill, BillFacts, ChainKind } from './bill.js';

const PASSED_ON: readonly ChainKind[] = ['RECEIPT', 'ENDORSEMENT', 'DISCOUNT', 'RETURN', 'REIMBURSEMENT'];

/**
 * The holders in line, the first one first and the present one last. Who gets it a second time stands where it stood before: it
 * has no claim on those who came after (Negotiable Instruments Law 69).
 */
export function holdersInLine({ chain }: Pick<BillFacts, 'chain'>): string[] {
  const line: string[] = [];
  for (const { kind, to } of chain) {
    if (!PASSED_ON.includes(kind)) continue;
    const before = line.indexOf(to);
    line.splice(before < 0 ? line.length : before, line.length, to);
  }
  return line;
}

/**
 * Who is liable to the holder (Negotiable Instruments Law 61 and 68): the acceptor, the drawer, and all who passed it on before
 * it; after a late presentment none of the last ones (53, 65).
 */
export function liableOn({ obligor, holder, bill }: Bill): string[] {
  const endorsers = bill.presentment?.late === true ? [] : holdersInLine(bill).slice(0, -1).reverse();
  return [...new Set([obligor, bill.drawer, ...endorsers])].filter((party) => party !== holder);
}

/** Who may collect a bill: the pledgee of a pledged one, else its holder. */
export const collectorOf = ({ holder, bill }: Bill): string => bill.pledge?.to ?? holder;

/** The deal that collects it: none where one who paid by recourse has got it, though the deal has its lock to its end. */
export function dealOf({ holds, bill }: Bill): string | null {
  const got = bill.chain.findLast(({ kind }) => PASSED_ON.includes(kind));
  if (got?.kind === 'REIMBURSEMENT') return null;
  return holds.find(({ purpose }) => purpose === 'DEAL')?.by ?? null;
}

/** From whom the present holder has demanded it. */
export function demandedFrom({ bill }: Bill): string[] {
  const since = bill.chain.findLastIndex(({ kind }) => kind === 'REIMBURSEMENT');
  return bill.chain.slice(since + 1).flatMap(({ kind, to }) => (kind === 'RECOURSE' ? [to] : []));
}
