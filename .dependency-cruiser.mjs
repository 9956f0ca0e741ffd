// The house's rules. Each has a name and says how to mend a breach; `scripts/architecture.test.ts`
// plants a breach of every one and sees it caught. Type-only imports count.

/** Rooms of core by floor: a room reads only itself and the floors above it in this list. */
const FLOORS = [
  ['text'],
  ['knowledge'],
  ['evidence'],
  ['delivery', 'dossier', 'diagram', 'bank'],
  ['rubric'],
  ['probes'],
  ['practice'],
];

const notTests = '[.](test|suite)[.]tsx?$';

const floorRules = FLOORS.flatMap((floor, level) =>
  floor.map((room) => {
    const below = FLOORS.slice(0, level).flat();
    return {
      name: `core-${room}-looks-down`,
      severity: 'error',
      comment: `Inside core the rooms read downwards only: ${room} may read ${['itself', ...below].join(', ')}. Move what both need to a lower room, or pass it in as an argument.`,
      from: { path: `^packages/core/src/${room}/`, pathNot: notTests },
      to: {
        path: '^packages/core/src/',
        pathNot: `^packages/core/src/(${[room, ...below].join('|')})/`,
      },
    };
  }),
);

export default {
  forbidden: [
    {
      name: 'no-circles',
      severity: 'error',
      comment:
        'Two files that need each other are one concept, or hide a third: merge them, or move the shared part below both. Type imports count.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-unresolved',
      severity: 'error',
      comment:
        'The import leads nowhere: a misspelt path, or a package that is not in package.json. (Files that the bundler serves by ?url, and the types of Node, are no modules.)',
      from: { path: '^packages/' },
      to: { couldNotResolve: true, pathNot: '[?]url$|^node$' },
    },
    {
      name: 'core-is-pure',
      severity: 'error',
      comment:
        'Core runs in a browser, a worker, a server and a test: give it values, not the machine. Of npm it uses pure packages only, and zod only in contract/.',
      from: { path: '^packages/core/src/', pathNot: notTests },
      to: {
        dependencyTypes: ['core', 'npm', 'npm-dev', 'npm-no-pkg', 'npm-optional', 'npm-peer', 'unknown'],
        pathNot: 'node_modules/(zod|minisearch|ts-fsrs)/',
      },
    },
    {
      name: 'zod-stays-in-contract',
      severity: 'error',
      comment: 'The rooms take trusted values; parsing belongs to the contract, at the edge.',
      from: { path: '^packages/core/src/(?!contract/)', pathNot: notTests },
      to: { path: 'node_modules/zod/' },
    },
    ...floorRules,
    {
      name: 'core-rooms-need-no-contract',
      severity: 'error',
      comment:
        'The contract describes what the rooms make; a room that reads it depends on its own wrapping.',
      from: { path: '^packages/core/src/(?!contract/)', pathNot: notTests },
      to: { path: '^packages/core/src/contract/' },
    },
    {
      name: 'packages-look-to-core',
      severity: 'error',
      comment:
        'web, server, cli, models and speech may use core; web may also use speech, server and cli the models, and the cli the server. Nothing else: meet in core, or over HTTP.',
      from: { path: '^packages/([^/]+)/', pathNot: '^packages/(cli|web|server)/' },
      to: { path: '^packages/[^/]+/', pathNot: ['^packages/$1/', '^packages/core/'] },
    },
    {
      name: 'web-looks-to-core-and-speech',
      severity: 'error',
      comment:
        'The page uses core, and the recogniser of packages/speech. What else it needs it asks the server for.',
      from: { path: '^packages/web/' },
      to: { path: '^packages/[^/]+/', pathNot: '^packages/(web|core|speech)/' },
    },
    {
      name: 'server-looks-to-core-and-models',
      severity: 'error',
      comment:
        'The server uses core, and packages/models for whatever goes out. The recogniser runs in the page.',
      from: { path: '^packages/server/' },
      to: { path: '^packages/[^/]+/', pathNot: '^packages/(server|core|models)/' },
    },
    {
      name: 'cli-does-not-touch-web',
      severity: 'error',
      comment: 'The command line serves the page through the server; it does not import it.',
      from: { path: '^packages/cli/' },
      to: { path: '^packages/web/' },
    },
    {
      name: 'through-the-front-door',
      severity: 'error',
      comment: "Other packages come in by the package's exports: add the name to its index.ts.",
      from: { path: '^packages/([^/]+)/' },
      to: {
        path: '^packages/[^/]+/src/',
        pathNot: [
          '^packages/$1/',
          '^packages/core/src/(index|contract/index)[.]ts$',
          '^packages/(server|models|speech)/src/index[.]ts$',
          '^packages/models/src/testing/index[.]ts$',
        ],
      },
    },
    {
      name: 'test-doors-are-for-tests',
      severity: 'error',
      comment:
        'The loopback provider plays a model for tests, journeys and benchmarks. What is shipped asks a real one, by runModel.',
      from: { path: '^packages/', pathNot: [notTests, '^packages/models/src/testing/'] },
      to: { path: '^packages/models/src/testing/' },
    },
    {
      name: 'lab-by-the-training-door',
      severity: 'error',
      comment:
        "The lab measures what is shipped: it comes in by core's index or its training door, by that of models or speech, and by nothing else.",
      from: { path: '^lab/', pathNot: notTests },
      to: {
        path: '^packages/',
        pathNot: ['^packages/core/src/(index|training)[.]ts$', '^packages/(models|speech)/src/index[.]ts$'],
      },
    },
    {
      name: 'nobody-needs-the-lab',
      severity: 'error',
      comment: 'What is shipped stands without the lab: the command line starts it as a program of its own.',
      from: { path: '^packages/' },
      to: { path: '^lab/' },
    },
    {
      name: 'features-stand-apart',
      severity: 'error',
      comment: 'Two features meet in app.ts, in app/ or in core, not in each other.',
      from: { path: '^packages/(server|web)/src/features/([^/]+)/' },
      to: { path: '^packages/$1/src/features/', pathNot: '^packages/$1/src/features/$2/' },
    },
    {
      name: 'features-do-not-read-the-app',
      severity: 'error',
      comment: 'The app knows its features, not the other way round: pass what is needed in.',
      from: { path: '^packages/(server|web)/src/(features|ui|lib|db|plugins|jobs)/' },
      to: { path: '^packages/$1/src/(app/|app[.]ts$|main[.]tsx?$)' },
    },
    {
      name: 'sql-lives-in-stores',
      severity: 'error',
      comment: 'Only store.ts, db/, jobs/ and main.ts touch SQL: ask the store, or add a function to it.',
      from: {
        path: '^packages/server/src/',
        pathNot: [
          '/store[.]ts$',
          '^packages/server/src/(db|jobs)/',
          '^packages/server/src/main[.]ts$',
          notTests,
        ],
      },
      to: {
        path: ['^packages/server/src/db/', 'node_modules/(kysely|pg|@electric-sql)/', '^(node:)?sqlite$'],
      },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^packages/[^/]+/dist/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs'],
    },
  },
};
