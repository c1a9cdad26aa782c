// Who may import whom: the table of the house, room by room. Type-only imports count.
const ALL = ['utils/core', 'utils/base'];
const rooms = {
  'utils/base': ['utils/base'],
  'utils/core': ALL,
  'utils/curate': [...ALL, 'utils/curate'],
  'utils/taxonomy': [...ALL, 'utils/taxonomy'],
  'utils/formats': [...ALL, 'utils/formats'],
  'utils/platform': [...ALL, 'utils/platform'],
  'utils/sanitise': [...ALL, 'utils/sanitise'],
  'utils/hosts': [...ALL, 'utils/hosts'],
  'utils/extract': [...ALL, 'utils/sanitise', 'utils/extract'],
  'utils/destinations': [...ALL, 'utils/hosts', 'utils/destinations'],
  'utils/registration': [...ALL, 'utils/hosts', 'utils/registration'],
  'utils/outbox': [...ALL, 'utils/outbox', 'utils/destinations/destination', 'utils/registration/registration'],
  'utils/audit': [...ALL, 'utils/formats', 'utils/taxonomy', 'utils/audit'],
  components: [...ALL, 'components', 'utils/taxonomy'],
};

const within = (places) => `^(${places.join('|')})(/|\\.|$)`;

const roomRules = Object.entries(rooms).map(([room, allowed]) => ({
  name: `${room.replace('/', '-')}-imports-only-its-own`,
  severity: 'error',
  from: { path: within([room]) },
  to: { path: within(['utils', 'components', 'entrypoints']), pathNot: within(allowed) },
}));

/** Members of a room that is a list: no member imports another; `git` and `files` are what kinds have in common. */
const siblingRules = ['extract/sites', 'formats/presets', 'registration', 'destinations'].map((list) => ({
  name: `siblings-in-${list.replace('/', '-')}-never-meet`,
  severity: 'error',
  from: { path: `^utils/${list}/([^/]+)/` },
  to: { path: `^utils/${list}/([^/]+)/`, pathNot: `^utils/${list}/($1|git|files)/` },
}));

module.exports = {
  forbidden: [
    ...roomRules,
    ...siblingRules,
    {
      name: 'core-imports-only-zod',
      severity: 'error',
      from: { path: '^utils/core/' },
      to: { path: 'node_modules', pathNot: 'node_modules/zod/' },
    },
    {
      name: 'only-one-file-imports-the-polyfill',
      severity: 'error',
      from: { pathNot: '^utils/platform/' },
      to: { path: 'node_modules/(webextension-polyfill|@types/webextension-polyfill)/' },
    },
    {
      name: 'polyfill-in-browser-ts',
      severity: 'error',
      from: { path: '^utils/platform/', pathNot: '^utils/platform/browser\\.ts$' },
      to: { path: 'node_modules/webextension-polyfill/', dependencyTypesNot: ['type-only'] },
    },
    { name: 'no-loose-file-in-utils', severity: 'error', from: {}, to: { path: '^utils/[^/]+$' } },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'nothing-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '\\?raw$' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // TypeScript 7 has no compiler API for it yet.
    parser: 'swc',
    tsPreCompilationDeps: true,
    webpackConfig: { fileName: 'scripts/arch.aliases.cjs' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.json', '.js', '.mjs'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'browser', 'default'],
    },
  },
};
