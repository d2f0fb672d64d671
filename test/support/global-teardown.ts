/** Ends the server that global-setup.ts started and removes its files, whether the tests passed or failed. */
export default async function globalTeardown(): Promise<void> {
  await globalThis.testServer?.stop();
}
