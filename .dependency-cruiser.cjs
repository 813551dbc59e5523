// @ts-check

/**
 * Who may import whom: each floor with the floors it may use. What is not named here is a stranger.
 * `build` and `testing` stand aside, so nobody names them.
 *
 * @type {Record<string, string[]>}
 */
const MAY_IMPORT = {
  time: [],
  record: ['time'],
  words: ['time'],
  query: ['record', 'time', 'words'],
  chart: ['record', 'time', 'words'],
  exchange: ['chart', 'query', 'record', 'time', 'words'],
  store: ['query', 'record', 'time'],
  stage: ['chart', 'query', 'record', 'store', 'time', 'words'],
  ui: ['chart', 'exchange', 'protocol', 'query', 'record', 'stage', 'store', 'time', 'words'],
  app: ['chart', 'exchange', 'protocol', 'query', 'record', 'stage', 'store', 'time', 'ui', 'words'],
  protocol: [],
  embed: ['protocol'],
  build: ['chart', 'exchange', 'protocol', 'query', 'record', 'stage', 'store', 'time', 'ui', 'words'],
  testing: ['chart', 'exchange', 'query', 'record', 'stage', 'store', 'time', 'ui', 'words'],
};

/** Packages that belong to some floors only, with the reason a reader of the error needs. */
const PACKAGES = [
  {
    name: 'react',
    packages: ['react', 'react-dom'],
    floors: ['ui', 'app', 'build', 'testing'],
    why: 'React draws panels; everything below must run without it.',
  },
  {
    name: 'gestures',
    packages: ['d3-zoom', 'd3-selection'],
    floors: ['stage'],
    why: 'The stage alone listens to the pointer and owns the canvas.',
  },
  {
    name: 'date-fns',
    packages: ['date-fns', '@date-fns/[^/]+'],
    floors: ['time'],
    why: 'Dates are counted in one place, by civil day.',
  },
  {
    name: 'valibot',
    packages: ['valibot', '@valibot/[^/]+'],
    floors: ['record', 'build'],
    why: 'The schema of the record is written once.',
  },
];

const TEST = '[.]test[.]tsx?$';
const FLOORS = Object.keys(MAY_IMPORT);

/** @param {string[]} floors */
const inside = (floors) => `^src/(${floors.join('|')})/`;

const floorRules = Object.entries(MAY_IMPORT).flatMap(([floor, below]) => [
  {
    name: `floor-${floor}`,
    severity: 'error',
    comment: `src/${floor}/ may import ${below.length > 0 ? below.join(', ') : 'no other floor'}.`,
    from: { path: inside([floor]), pathNot: TEST },
    to: { path: '^src/', pathNot: inside([floor, ...below]) },
  },
  {
    name: `floor-${floor}-tests`,
    severity: 'error',
    comment: `Tests in src/${floor}/ may import what the floor may, and testing.`,
    from: { path: `^src/${floor}/.*${TEST}` },
    to: { path: '^src/', pathNot: inside([floor, 'testing', ...below]) },
  },
]);

const packageRules = PACKAGES.map(({ name, packages, floors, why }) => ({
  name: `package-${name}`,
  severity: 'error',
  comment: why,
  from: { path: '^src/', pathNot: [inside(floors), TEST] },
  to: { path: `(^|node_modules/)(${packages.join('|')})(/|$)`, pathNot: '^src/' },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...floorRules,
    ...packageRules,
    {
      name: 'known-floors',
      severity: 'error',
      comment: 'Everything in src/ lives on a floor of the house; a new floor is added to this file first.',
      from: { path: '^src/', pathNot: [inside(FLOORS), '[.]d[.]ts$'] },
      to: {},
    },
    {
      name: 'known-floors-to',
      severity: 'error',
      comment: 'Everything in src/ lives on a floor of the house; a new floor is added to this file first.',
      from: {},
      to: { path: '^src/', pathNot: [inside(FLOORS), '[.]d[.]ts$'] },
    },
    {
      name: 'query-says-nothing',
      severity: 'error',
      comment: 'The query compares texts as words/fold.ts makes them, and says nothing.',
      from: { path: '^src/query/', pathNot: TEST },
      to: { path: '^src/words/', pathNot: '^src/words/fold[.]ts$' },
    },
    {
      name: 'chart-layout',
      severity: 'error',
      comment: 'Layout comes before scene and paint and knows neither.',
      from: { path: '^src/chart/layout/', pathNot: TEST },
      to: { path: '^src/chart/(scene|paint)/' },
    },
    {
      name: 'chart-scene',
      severity: 'error',
      comment: 'The scene comes before paint and does not know it.',
      from: { path: '^src/chart/scene/', pathNot: TEST },
      to: { path: '^src/chart/paint/' },
    },
    {
      name: 'build-is-aside',
      severity: 'error',
      comment: 'src/build/ runs in Node: only the configuration, scripts and tests import it.',
      from: {
        pathNot: [
          '^src/',
          '^vite(st|[.]gallery)?[.]config[.]ts$',
          '^bench/vite[.]config[.]ts$',
          '^scripts/',
          '^e2e/',
        ],
      },
      to: { path: '^src/build/' },
    },
    {
      name: 'testing-is-for-tests',
      severity: 'error',
      comment: 'src/testing/ is imported by tests and the benchmark only.',
      from: { pathNot: ['^src/', '^e2e/', '^bench/', '[.]test[.][jt]sx?$'] },
      to: { path: '^src/testing/' },
    },
    {
      name: 'bench-is-aside',
      severity: 'error',
      comment: 'bench/ measures the rest; nothing of the rest imports it.',
      from: { pathNot: '^bench/' },
      to: { path: '^bench/' },
    },
    {
      name: 'no-node',
      severity: 'error',
      comment: 'What readers load cannot use the modules of Node.',
      from: { path: '^src/', pathNot: [inside(['build', 'testing']), TEST] },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-tool-shipped',
      severity: 'error',
      comment: 'What readers load uses `dependencies`, never `devDependencies`.',
      from: { path: '^src/', pathNot: [inside(['build', 'testing']), TEST, '[.]d[.]ts$'] },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-circle',
      severity: 'error',
      comment: 'Modules in a circle cannot be read, tested or moved one by one.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'resolves',
      severity: 'error',
      comment: 'This import leads nowhere, so no other rule can judge it.',
      from: { path: '^(src|e2e|scripts|bench)/' },
      // The peers are there only where the benchmark has been run.
      to: { couldNotResolve: true, pathNot: ['^virtual:', '^(echarts|vis-timeline|@knight-lab)(/|$)'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'module', 'browser', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.d.ts', '.json'],
    },
  },
};
