/**
 * Where test files run: one realm in a worker, in which the large libraries are loaded once, by their first file.
 *
 * jest makes a realm for each file and loads everything anew in it: a second and a half of processor time a file, most of it for
 * the same dozen libraries, which then run cold. Here files share them as programs of one process would. Our own modules are
 * still loaded afresh for each file, and what a file leaves among the globals and in the environment is cleared after it.
 */
import { readFileSync } from 'node:fs';
import { createRequire, isBuiltin } from 'node:module';
import { dirname } from 'node:path';
import { compileFunction, createContext, runInContext, type Context } from 'node:vm';
import type { EnvironmentContext, JestEnvironment, JestEnvironmentConfig } from '@jest/environment';
import { ModuleMocker } from 'jest-mock';
import { installCommonGlobals } from 'jest-util';

interface Realm {
  readonly context: Context;
  readonly global: typeof globalThis;
  /** What stands among the globals before any test file. */
  readonly names: ReadonlySet<PropertyKey>;
}

let realm: Realm | null = null;

function makeRealm({ projectConfig }: JestEnvironmentConfig): Realm {
  const context = createContext({});
  const global = runInContext('globalThis', context) as typeof globalThis;
  const own = new Set(Object.getOwnPropertyNames(global));
  for (const name of Object.getOwnPropertyNames(globalThis))
    if (!own.has(name)) Object.defineProperty(global, name, passedOn(name));
  // Bytes come from Node itself: there must be one kind of them.
  Object.assign(global, { global, Buffer, ArrayBuffer, Uint8Array });
  installCommonGlobals(global, projectConfig.globals, 'off');
  const injected = projectConfig.sandboxInjectedGlobals.map(
    (name) => [name, Reflect.get(global, name)] as const,
  );
  Object.assign(global, { loadLibrary: libraries(context, Object.fromEntries(injected)) });
  return { context, global, names: new Set(Reflect.ownKeys(global)) };
}

/** Some of Node's globals answer to no other object, and are only loaded when they are asked for. */
const passedOn = (name: string): PropertyDescriptor => ({
  configurable: true,
  enumerable: Object.getOwnPropertyDescriptor(globalThis, name)?.enumerable ?? false,
  get: () => Reflect.get(globalThis, name) as unknown,
  set(this: object, value: unknown) {
    Object.defineProperty(this, name, { configurable: true, enumerable: true, writable: true, value });
  },
});

interface Module {
  readonly filename: string;
  exports: unknown;
}

/** Loads CommonJS as Node does, each file once, in the realm of the tests. */
function libraries(
  parsingContext: Context,
  injected: Readonly<Record<string, unknown>>,
): (name: string) => unknown {
  const loaded = new Map<string, Module>();
  const names = ['exports', 'require', 'module', '__filename', '__dirname', ...Object.keys(injected)];

  function load(filename: string): unknown {
    const known = loaded.get(filename);
    if (known) return known.exports;
    const near = createRequire(filename);
    // Native code, and the few ES modules that stand for CommonJS, are left to Node.
    if (/\.(node|mjs)$/.test(filename)) return near(filename);
    const module: Module = { filename, exports: {} };
    loaded.set(filename, module);
    try {
      run(module, near);
    } catch (error) {
      loaded.delete(filename);
      throw error;
    }
    return module.exports;
  }

  function run(module: Module, near: NodeJS.Require): void {
    const { filename } = module;
    const text = readFileSync(filename, 'utf8');
    if (filename.endsWith('.json')) return void (module.exports = JSON.parse(text));
    const require = (name: string): unknown => (isBuiltin(name) ? near(name) : load(near.resolve(name)));
    const body = compileFunction(text, names, { filename, parsingContext }) as (...all: unknown[]) => void;
    const given = [module.exports, Object.assign(require, near), module, filename, dirname(filename)];
    body.call(module.exports, ...given, ...Object.values(injected));
  }

  const root = createRequire(__filename);
  return (name) => load(root.resolve(name));
}

export default class SharedRealm implements JestEnvironment {
  readonly global: JestEnvironment['global'];
  readonly moduleMocker: ModuleMocker;
  /** No test turns the time by jest: the platform has a clock of its own. */
  readonly fakeTimers = null;
  readonly fakeTimersModern = null;
  private readonly realm: Realm;
  private readonly variables: NodeJS.ProcessEnv;

  constructor(config: JestEnvironmentConfig, _context: EnvironmentContext) {
    this.realm = realm ??= makeRealm(config);
    this.global = this.realm.global as unknown as JestEnvironment['global'];
    this.moduleMocker = new ModuleMocker(this.realm.global);
    this.variables = { ...this.realm.global.process.env };
  }

  async setup(): Promise<void> {}

  async teardown(): Promise<void> {
    const { global, names } = this.realm;
    for (const name of Reflect.ownKeys(global)) if (!names.has(name)) Reflect.deleteProperty(global, name);
    const { env } = global.process;
    for (const name of Object.keys(env)) if (!(name in this.variables)) Reflect.deleteProperty(env, name);
    Object.assign(env, this.variables);
  }

  exportConditions(): string[] {
    return ['node', 'node-addons'];
  }

  getVmContext(): Context {
    return this.realm.context;
  }
}
