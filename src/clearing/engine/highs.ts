import * as highsPackage from 'highs';
import type { Highs, InitOptions } from 'highs';

type Loader = (options?: InitOptions) => Promise<Highs>;

let loading: Promise<Highs> | undefined;

/** HiGHS as WebAssembly, compiled once per process. Its calls block the thread: long ones belong in a worker. */
export function highs(): Promise<Highs> {
  // The package's types describe its CommonJS build: seen from an ES module its default export is wrapped twice.
  const exported = highsPackage.default as unknown as Loader | { readonly default: Loader };
  const load = typeof exported === 'function' ? exported : exported.default;
  loading ??= load();
  return loading;
}
