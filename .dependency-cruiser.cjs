/**
 * Imports run leftward only, and enter another module by its front door (`index.ts`); news travels rightward as outbox
 * events. kernel and platform are open as a whole: they are tools with nothing to hide.
 */
const MODULES = [
  'parties',
  'reference',
  'documents',
  'ledger',
  'assets',
  'confirmation',
  'goods',
  'vouchers',
  'receipts',
  'bills',
  'title',
  'notes',
  'risk',
  'mandates',
  'financing',
  'matching',
  'bidding',
  'clearing',
  'settlement',
  'deals',
  'orders',
  'network',
  'chain',
  'oversight',
];
const ORDER = ['kernel', 'platform', ...MODULES];

const folders = (names) => `^src/(${names.join('|')})/`;
/** What puts the modules together: the server, the commands, the pages, the seeds. */
const WIRING = '^src/(web|seeds|demo|commands|simulators)/|^src/(?!config\\.ts$)[^/]+\\.ts$';
const COMMANDS = '^src/(main|simulators/main|commands/(verify|audit-verify|reset|operator))\\.ts$';

const leftwardOnly = ORDER.map((name, at) => ({
  name: `${name}-knows-only-what-is-left-of-it`,
  comment: `Order of imports: ${ORDER.join(' < ')} < server < main. What comes later is told by outbox events.`,
  severity: 'error',
  from: { path: folders([name]) },
  to: { path: [...ORDER.slice(at + 1).map((later) => folders([later])), WIRING] },
}));

module.exports = {
  forbidden: [
    ...leftwardOnly,
    {
      name: 'every-folder-has-its-place',
      comment: 'A new folder under src/ is a module (add it to the order above) or wiring.',
      severity: 'error',
      from: { path: '^src/', pathNot: [folders(ORDER), WIRING, '^src/config\\.ts$'] },
      to: {},
    },
    {
      name: 'front-door-only',
      comment: 'Another module is entered through its index.ts; inside, it may change as it likes.',
      severity: 'error',
      from: { path: '^src/([^/]+)' },
      to: { path: `${folders(MODULES)}(?!index\\.ts$)`, pathNot: '^src/$1/' },
    },
    {
      name: 'simulators-are-strangers',
      comment: 'A simulated counterpart knows nothing of our modules: they meet over HTTP only.',
      severity: 'error',
      from: { path: '^src/simulators/' },
      to: { path: folders(MODULES) },
    },
    {
      name: 'nobody-imports-a-command',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: COMMANDS },
    },
    {
      name: 'no-cycles',
      comment: 'Not even of types alone: what both need stands in a third file.',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true },
    },
    {
      name: 'kernel-does-no-io',
      severity: 'error',
      from: { path: '^src/kernel/' },
      to: {
        path: 'node_modules/(mongoose|mongodb|express|graphql)/|^(node:)?(fs|net|http|https|child_process)(/|$)',
      },
    },
    {
      name: 'database-through-the-platform',
      comment:
        'Modules declare collections with platform/database/collection.ts, which keeps the rules of reading and writing.',
      severity: 'error',
      from: { path: folders(MODULES) },
      to: { path: 'node_modules/(mongoose|mongodb)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'environment-through-config',
      comment: 'config.ts is the only reader of the environment (eslint watches process.env itself).',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/config\\.ts$' },
      to: { path: '^(node:)?process$' },
    },
    {
      name: 'starts-without-development-packages',
      comment: '`npm ci --omit=dev` is enough to start.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: { path: '^src/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    // Written by codegen from the SDL: it names types of all modules, and all name its types.
    exclude: { path: '^src/(generated|web/static)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
