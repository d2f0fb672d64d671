import type { Party, World } from '../support/world.js';
import { fixture } from './sample.js';

/** Posts a body as an e-invoice file, with whatever token and headers. */
export function sendFile(
  { url }: World,
  token: string | null,
  body: Uint8Array | string,
  headers: Record<string, string> = {},
): Promise<Response> {
  return fetch(`${url}/uploads/e-invoices`, {
    method: 'POST',
    headers: { ...(token ? { authorization: `Bearer ${token}` } : {}), ...headers },
    // A copy: the types of fetch want to be sure that no shared memory is sent.
    body: typeof body === 'string' ? body : new Uint8Array(body),
  });
}

/** Uploads a fixture (`valid/01-plain.xml`) and answers its upload id. */
export async function uploadFixture(world: World, by: Party, name: string): Promise<string> {
  const response = await sendFile(world, by.token, fixture(name));
  expect(response.status).toBe(201);
  return ((await response.json()) as { upload: string }).upload;
}
