/* Papers of the objects that the demo actor sees: upload with progress, read, remove. */
import { askAs, currentActor, demoActors, language, setActor, setLanguage, tokenOf } from '/web/session.js';
import { DOCUMENT_KINDS, translate, word } from '/web/words.js';

const at = (id) => document.querySelector(`#${id}`);
const element = (tag, attributes = {}, ...children) => {
  const made = Object.assign(document.createElement(tag), attributes);
  made.append(...children);
  return made;
};

const actors = await demoActors();
let running = null;
/** The object whose papers were asked for last. */
let chosen = '';
/** How often something was asked for: an answer that comes when something else is wanted by now is dropped. */
let asked = 0;

const actor = () => actors.find(({ email }) => email === currentActor()) ?? actors[0];
const say = (text, wrong = false) =>
  Object.assign(at('said'), { textContent: text, className: wrong ? 'error' : '' });

async function ask(query, variables) {
  const answer = await askAs(actor(), { query, variables });
  // A list that is not open to this actor is left out; whatever else is wrong is said.
  const faults = (answer.errors ?? []).filter(({ extensions }) => extensions?.code !== 'FORBIDDEN');
  if (faults.length > 0) throw new Error(faults[0].message);
  return answer.data;
}

/** One question each: an actor may not be let in to all of them. */
const LISTS = [
  [
    'receivable',
    '{ list: receivables(side: SELLER, first: 50) { edges { node { id about: debtor { name } } } } }',
  ],
  [
    'receivable',
    '{ list: receivables(side: DEBTOR, first: 50) { edges { node { id about: seller { name } } } } }',
  ],
  ['deal', '{ list: deals(first: 50) { edges { node { id about: seller { name } } } } }'],
  ['notice', '{ list: dealNotices(first: 50) { edges { node { id about: seller { name } } } } }'],
  ['request', '{ list: financingRequests(first: 50) { edges { node { id about: applicant { name } } } } }'],
];

async function showObjects() {
  const mine = ++asked;
  // What another actor saw is not left standing while this one's is fetched.
  for (const id of ['object', 'list']) at(id).replaceChildren();
  const options = [];
  for (const [kind, query] of LISTS) {
    const found = (await ask(query))?.list?.edges ?? [];
    for (const { node } of found)
      options.push(element('option', { value: node.id }, `${word(kind)} ${node.id} · ${node.about.name}`));
  }
  if (mine !== asked) return;
  at('object').replaceChildren(...options);
  if (options.some(({ value }) => value === chosen)) at('object').value = chosen;
  at('upload').hidden = options.length === 0;
  at('none').hidden = options.length > 0;
  await showDocuments();
}

const DOCUMENTS = `query ($of: ID!) { documents(of: $of, first: 100) { edges { node {
  id kind name contentType size sha256 frozen allowedActions uploadedBy { name } } } } }`;

async function showDocuments() {
  const mine = ++asked;
  const of = at('object').value;
  const found = of === '' ? [] : ((await ask(DOCUMENTS, { of })).documents?.edges ?? []);
  if (mine !== asked) return;
  const rows = found.map(({ node }) => row(node));
  const empty = element('tr', {}, element('td', { colSpan: 6 }, word('noDocuments')));
  at('list').replaceChildren(...(rows.length > 0 || of === '' ? rows : [empty]));
}

function row(paper) {
  const button = (name, act) => {
    const made = element('button', { type: 'button', textContent: word(name) });
    made.addEventListener('click', () => void act(paper).catch((error) => say(error.message, true)));
    return made;
  };
  const buttons = [button('read', readPaper)];
  if (paper.allowedActions.includes('remove')) buttons.push(button('removeDocument', removePaper));
  return element(
    'tr',
    { id: paper.id },
    element('td', {}, DOCUMENT_KINDS[language()][paper.kind]),
    element('td', {}, paper.name),
    element('td', { className: 'amount' }, paper.size.toLocaleString('en')),
    element('td', { title: paper.sha256 }, `${paper.sha256.slice(0, 12)}…`),
    element('td', {}, paper.uploadedBy?.name ?? word('byPlatform')),
    element('td', {}, ...buttons),
  );
}

/** A link cannot carry a token, so the bytes are fetched; the tab is opened first, while the click still allows it. */
async function readPaper({ id, frozen, name }) {
  const tab = frozen ? window.open('', '_blank') : null;
  const response = await fetch(`/documents/${id}/content`, {
    headers: { authorization: `Bearer ${await tokenOf(actor())}`, 'accept-language': language() },
  });
  if (!response.ok) throw new Error((await response.json()).errors[0].message);
  const url = URL.createObjectURL(await response.blob());
  if (tab) tab.location.replace(url);
  else element('a', { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

const REMOVE = `mutation ($document: ID!) { documentRemove(input: { document: $document }) {
  ... on UserError { message } ... on DocumentRemoveSuccess { documentId } } }`;

async function removePaper({ id }) {
  const { documentRemove } = await ask(REMOVE, { document: id });
  if (documentRemove.message) throw new Error(documentRemove.message);
  await showDocuments();
}

/** XMLHttpRequest, because fetch does not say how much was sent. */
function send(token, file) {
  const query = new URLSearchParams({
    kind: at('kind').value,
    belongsTo: at('object').value,
    name: file.name,
  });
  const request = new XMLHttpRequest();
  request.open('POST', `/documents?${query}`);
  request.setRequestHeader('authorization', `Bearer ${token}`);
  request.setRequestHeader('accept-language', language());
  request.responseType = 'json';
  request.upload.addEventListener('progress', ({ loaded, total }) => {
    at('progress').value = total === 0 ? 0 : loaded / total;
    say(`${loaded.toLocaleString('en')} / ${total.toLocaleString('en')}`);
  });
  const answered = new Promise((resolve, reject) => {
    request.addEventListener('load', () => resolve(request));
    request.addEventListener('error', () => reject(new Error(word('uploadFailed'))));
    request.addEventListener('abort', () => reject(new Error(word('uploadStopped'))));
  });
  request.send(file);
  return { request, answered };
}

async function upload() {
  const [file] = at('file').files;
  for (const id of ['progress', 'stop']) at(id).hidden = false;
  at('send').disabled = true;
  try {
    const { request, answered } = send(await tokenOf(actor()), file);
    running = request;
    const { status, response } = await answered;
    if (status > 201) throw new Error(response?.errors?.[0]?.message ?? word('uploadFailed'));
    say(`${word(status === 200 ? 'uploadKnown' : 'uploadDone')} SHA-256 ${response.sha256}`);
    await showDocuments();
  } finally {
    running = null;
    for (const id of ['progress', 'stop']) at(id).hidden = true;
    at('send').disabled = false;
  }
}

function draw() {
  translate(document);
  const one = actor();
  at('empty').hidden = actors.length > 0;
  at('actor').replaceChildren(
    ...actors.map(({ email, organisation, name }) =>
      element('option', { value: email, selected: email === one?.email }, `${organisation} · ${name}`),
    ),
  );
  const before = at('kind').value;
  const kinds = Object.entries(DOCUMENT_KINDS[language()]).filter(([kind]) => kind !== 'RECEIPT');
  at('kind').replaceChildren(...kinds.map(([value, text]) => element('option', { value }, text)));
  if (before) at('kind').value = before;
  at('upload').hidden = one === undefined;
  if (one) void showObjects().catch((error) => say(error.message, true));
}

at('language').addEventListener('click', () => {
  setLanguage(language() === 'zh' ? 'en' : 'zh');
  draw();
});
at('actor').addEventListener('change', ({ target }) => {
  setActor(target.value);
  say('');
  draw();
});
at('object').addEventListener('change', ({ target }) => {
  chosen = target.value;
  void showDocuments().catch((error) => say(error.message, true));
});
at('stop').addEventListener('click', () => running?.abort());
at('upload').addEventListener('submit', (event) => {
  event.preventDefault();
  void upload().catch((error) => say(error.message, true));
});

// Last, when all that drawing needs is there.
draw();
