/* Logs demo actors in and asks the server for them. Shared by the start page and GraphiQL. */
const STORE = 'lianrong.sessions';
const ACTOR = 'lianrong.actor';

const sessions = JSON.parse(sessionStorage.getItem(STORE) ?? '{}');

export async function demoActors() {
  const response = await fetch('/demo-logins.json');
  return response.ok ? response.json() : [];
}

export const currentActor = () => localStorage.getItem(ACTOR);
export const setActor = (email) => localStorage.setItem(ACTOR, email);
export const language = () =>
  localStorage.getItem('lianrong.language') ?? (navigator.language.startsWith('zh') ? 'zh' : 'en');
export const setLanguage = (value) => localStorage.setItem('lianrong.language', value);

const LOG_IN = `mutation ($input: LogInInput!) {
  logIn(input: $input) {
    ... on UserError { message }
    ... on LogInSuccess { session { accessToken expiresAt } }
  }
}`;

/** The actor's access token, logging in with the published demo password when there is none that still works. */
export async function tokenOf(actor) {
  const known = sessions[actor.email];
  if (known && new Date(known.expiresAt) > new Date(Date.now() + 30_000)) return known.accessToken;
  const answer = await post(
    { query: LOG_IN, variables: { input: { email: actor.email, password: actor.password } } },
    null,
  );
  const session = answer.data?.logIn?.session;
  if (!session)
    throw new Error(answer.data?.logIn?.message ?? answer.errors?.[0]?.message ?? 'log-in failed');
  sessions[actor.email] = session;
  sessionStorage.setItem(STORE, JSON.stringify(sessions));
  return session.accessToken;
}

async function post(body, token) {
  const headers = { 'content-type': 'application/json', 'accept-language': language() };
  if (token) headers.authorization = `Bearer ${token}`;
  const response = await fetch('/graphql', { method: 'POST', headers, body: JSON.stringify(body) });
  return response.json();
}

/** Asks as this demo actor; as nobody when null. */
export async function askAs(actor, body) {
  return post(body, actor ? await tokenOf(actor) : null);
}
