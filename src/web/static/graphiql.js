/* GraphiQL with the journey in tabs. Each tab names its actor; ids found in answers fill the next tabs' {{placeholders}}. */
import { askAs, currentActor, demoActors, language, setActor, setLanguage } from '/web/session.js';
import { inLanguage, journeyTabs } from '/web/journey.js';
import { fill, remember, remembered } from '/web/memory.js';
import { translate } from '/web/words.js';

const TABS_VERSION = 'lianrong.tabs.1';
const actors = await demoActors();
const byEmail = new Map(actors.map((actor) => [actor.email, actor]));

const select = document.querySelector('#actor');
select.append(new Option('—', ''));
for (const actor of actors) select.append(new Option(`${actor.organisation} · ${actor.name}`, actor.email));
select.value = currentActor() ?? '';
select.addEventListener('change', () => setActor(select.value));

document.querySelector('#language').addEventListener('click', () => {
  setLanguage(language() === 'zh' ? 'en' : 'zh');
  location.reload();
});
document.querySelector('#restore').addEventListener('click', restoreTabs);
translate(document);
showMemory();

/** GraphiQL keeps tabs in this browser; a new version of the journey replaces them once. */
function restoreTabs() {
  for (const key of Object.keys(localStorage)) if (key.startsWith('graphiql:')) localStorage.removeItem(key);
  localStorage.removeItem(TABS_VERSION);
  location.reload();
}
if (localStorage.getItem(TABS_VERSION) !== '2') {
  for (const key of Object.keys(localStorage)) if (key.startsWith('graphiql:')) localStorage.removeItem(key);
  localStorage.setItem(TABS_VERSION, '2');
}
speakInKeptTabs();

/** Tabs that were kept in the other language get their comments in this one; what was changed in them stays. */
function speakInKeptTabs() {
  const kept = localStorage.getItem('graphiql:tabState');
  if (!kept) return;
  const state = JSON.parse(kept);
  for (const tab of state.tabs ?? []) if (tab.query) tab.query = inLanguage(tab.query, language());
  localStorage.setItem('graphiql:tabState', JSON.stringify(state));
  agreeWith(state.tabs?.[state.activeTabIndex]);
}

/** GraphiQL keeps what stands in its editors apart from the tabs, a moment later: where they differ it would add a tab. */
function agreeWith(tab) {
  for (const part of ['query', 'variables', 'headers'])
    if (tab?.[part]) localStorage.setItem(`graphiql:${part}`, tab[part]);
    else localStorage.removeItem(`graphiql:${part}`);
}

/** The tab's own actor (header X-Demo-Actor) comes before the one chosen above. */
async function fetcher({ query, variables, operationName }, { headers } = {}) {
  const named = Object.entries(headers ?? {}).find(([name]) => name.toLowerCase() === 'x-demo-actor')?.[1];
  if (byEmail.has(named)) select.value = named;
  const actor = byEmail.get(named ?? select.value) ?? null;
  const answer = await askAs(actor, { query, variables: fill(variables ?? {}), operationName });
  if (operationName !== 'IntrospectionQuery') {
    remember(answer);
    showMemory();
  }
  return answer;
}

function showMemory() {
  document.querySelector('#memory').textContent = Object.entries(remembered())
    .map(([name, value]) => `${name}: ${value.slice(0, 9)}…`)
    .join('   ');
}

const root = ReactDOM.createRoot(document.querySelector('#graphiql'));
root.render(
  React.createElement(GraphiQL, {
    fetcher,
    defaultTabs: journeyTabs(language()),
    defaultEditorToolsVisibility: 'variables',
    shouldPersistHeaders: true,
    isHeadersEditorEnabled: true,
  }),
);
