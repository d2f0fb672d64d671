/* The start page: who can be played, and what waits for the one that is. */
import { askAs, currentActor, demoActors, language, setActor, setLanguage } from '/web/session.js';
import { FLOW, translate, word } from '/web/words.js';

const element = (tag, attributes = {}, ...children) => {
  const made = Object.assign(document.createElement(tag), attributes);
  made.append(...children);
  return made;
};

const actors = await demoActors();

document.querySelector('#language').addEventListener('click', () => {
  setLanguage(language() === 'zh' ? 'en' : 'zh');
  draw();
});

function draw() {
  translate(document);
  const steps = FLOW[language()].map(([name, what]) => element('li', {}, name, element('small', {}, what)));
  document.querySelector('#flow').replaceChildren(...steps);
  document.querySelector('#actors').replaceChildren(...actors.map(card));
  document.querySelector('#empty').hidden = actors.length > 0;
  const actor = actors.find(({ email }) => email === currentActor());
  document.querySelector('#who').textContent = actor
    ? `${actor.organisation} · ${actor.name} (${word(actor.role)})`
    : '';
  if (actor) void showNext(actor);
}

function card(actor) {
  const on = actor.email === currentActor();
  const button = element('button', {
    type: 'button',
    textContent: word(on ? 'current' : 'logIn'),
    disabled: on,
  });
  button.addEventListener('click', () => {
    setActor(actor.email);
    draw();
    document.querySelector('#next').scrollIntoView({ behavior: 'smooth', block: 'center' });
  });
  const what = element('span', { className: 'what' }, language() === 'zh' ? actor.whatZh : actor.what);
  const who = element('span', { className: 'what' }, `${actor.name} · ${word(actor.role)} · ${actor.email}`);
  return element(
    'div',
    { className: on ? 'card on' : 'card' },
    element('strong', {}, actor.organisation),
    what,
    who,
    button,
  );
}

const RECEIVABLE =
  'edges { node { id state dueOn seller { name } debtor { name } claimed { amount } available { amount } } }';
/** An actor may have several capacities: the first of these says what comes next. */
const KINDS = [
  'SUPPLIER',
  'CORE_ENTERPRISE',
  'LENDER',
  'REGULATOR',
  'OPERATOR',
  'DISTRIBUTOR',
  'WAREHOUSE_OPERATOR',
  'GUARANTOR',
];
const QUERIES = {
  CORE_ENTERPRISE: `{ list: receivables(side: DEBTOR, state: SUBMITTED, first: 8) { ${RECEIVABLE} } }`,
  SUPPLIER: `{ list: receivables(side: SELLER, first: 8) { ${RECEIVABLE} } }`,
  LENDER:
    '{ list: financingOpportunities(first: 8) { edges { node { id dueOn closesAt takesBids applicant { name } amount { amount } } } } }',
};

async function showNext(actor) {
  const kind = KINDS.find((one) => actor.capacities.includes(one)) ?? 'OTHER';
  const section = document.querySelector('#next');
  const title = element('strong', {}, `${word('next')}${actor.organisation}`);
  const link = element('p', {}, element('a', { href: '/graphiql', textContent: `${word('open')} →` }));
  section.hidden = false;
  section.replaceChildren(title, element('p', {}, word(kind)), link);
  await showApprovals(actor, section, link);
  if (!QUERIES[kind]) return;
  try {
    const answer = await askAs(actor, { query: QUERIES[kind] });
    if (answer.errors) throw new Error(answer.errors[0].message);
    const rows = answer.data.list.edges
      .map(({ node }) => node)
      .filter(({ takesBids }) => takesBids !== false);
    section.insertBefore(rows.length > 0 ? table(kind, rows) : element('p', {}, word('nothing')), link);
  } catch (error) {
    section.insertBefore(element('p', { className: 'error' }, error.message), link);
  }
}

/** What waits for a second person in the actor's organisation; nothing is said where nothing does. */
async function showApprovals(actor, section, before) {
  if (actor.role === 'VIEWER') return;
  const answer = await askAs(actor, { query: APPROVALS }).catch(() => null);
  const rows = answer?.data?.approvals?.edges.map(({ node }) => node) ?? [];
  if (rows.length === 0) return;
  section.insertBefore(element('p', {}, word('approvals')), before);
  section.insertBefore(table('APPROVALS', rows), before);
}

const APPROVALS =
  '{ approvals(state: PENDING, first: 8) { edges { node { act amount { amount } maker { name } expiresAt } } } }';

const money = (value) =>
  value ? Number(value.amount).toLocaleString('en', { minimumFractionDigits: 2 }) : '—';
const COLUMNS = {
  SUPPLIER: [
    ['debtor', (row) => row.debtor.name],
    ['due', (row) => row.dueOn],
    ['amount', (row) => money(row.claimed)],
    ['available', (row) => money(row.available)],
    ['state', (row) => word(row.state)],
  ],
  CORE_ENTERPRISE: [
    ['seller', (row) => row.seller.name],
    ['due', (row) => row.dueOn],
    ['amount', (row) => money(row.claimed)],
  ],
  APPROVALS: [
    ['act', (row) => row.act],
    ['amount', (row) => money(row.amount)],
    ['maker', (row) => row.maker.name],
    ['expires', (row) => new Date(row.expiresAt).toLocaleString()],
  ],
  LENDER: [
    ['seller', (row) => row.applicant.name],
    ['due', (row) => row.dueOn],
    ['amount', (row) => money(row.amount)],
    ['closes', (row) => new Date(row.closesAt).toLocaleString()],
  ],
};

function table(kind, rows) {
  const columns = COLUMNS[kind];
  const align = (name) => (['amount', 'available'].includes(name) ? 'amount' : '');
  const head = columns.map(([name]) => element('th', { className: align(name) }, word(name)));
  const body = rows.map((row) =>
    element('tr', {}, ...columns.map(([name, cell]) => element('td', { className: align(name) }, cell(row)))),
  );
  return element(
    'table',
    {},
    element('thead', {}, element('tr', {}, ...head)),
    element('tbody', {}, ...body),
  );
}

// Last, when all that drawing needs is there.
draw();
