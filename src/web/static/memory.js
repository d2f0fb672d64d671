/* What the tabs of the journey hand on to each other: the ids that the latest answers held, by kind. */
const STORE = 'lianrong.memory';

const KINDS = {
  rcv: 'receivable',
  frq: 'request',
  off: 'offer',
  deal: 'deal',
  mdt: 'mandate',
  upl: 'upload',
  ntc: 'notice',
  apv: 'approval',
};

export const remembered = () => JSON.parse(localStorage.getItem(STORE) ?? '{}');

/** Keeps the first id of each kind in the answer: lists are ranked or newest first, so the first is the one to go on with. */
export function remember(answer) {
  const found = {};
  // A new request starts a new competition: the offer of the last one is none of its own.
  if (answer.data?.financingRequestOpen) found.offer = undefined;
  const visit = (value, at) => {
    // A lender's bid has the offer's id: the applicant gets it from its own list, once that is open.
    if (at === 'bid' || at === 'bids' || at === 'bidPlace') return;
    if (typeof value === 'string') {
      const kind = KINDS[/^([a-z]+)_[0-9a-z]{20}$/.exec(value)?.[1]];
      if (kind) found[kind] ??= value;
    } else if (value && typeof value === 'object') {
      for (const [name, inner] of Object.entries(value)) visit(inner, name);
    }
  };
  visit(answer.data, '');
  localStorage.setItem(STORE, JSON.stringify({ ...remembered(), ...found }));
}

const day = (offset) => new Date(Date.now() + offset * 86_400_000 + 8 * 3_600_000).toISOString().slice(0, 10);
const digits = (count) =>
  Array.from(crypto.getRandomValues(new Uint8Array(count)), (byte) => byte % 10).join('');

/** {{receivable}} the id remembered; {{key}} a new idempotency key; {{day+60}} a date; {{in+60s}} an instant; {{invoiceNumber}}. */
export function fill(variables) {
  const text = JSON.stringify(variables).replace(/\{\{([\w+-]+)\}\}/g, (_, name) => word(name));
  return JSON.parse(text);
}

function word(name) {
  if (name === 'key') return crypto.randomUUID();
  if (name === 'invoiceNumber') return `${day(-20).slice(2, 4)}500${digits(15)}`;
  const days = /^day([+-]\d+)$/.exec(name);
  if (days) return day(Number(days[1]));
  const seconds = /^in\+(\d+)s$/.exec(name);
  if (seconds) return new Date(Date.now() + Number(seconds[1]) * 1000).toISOString();
  return remembered()[name] ?? `(no ${name} yet: run the tabs in order)`;
}
