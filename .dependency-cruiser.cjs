/** Import cycles (type imports counted) and wrong package edges. The order is that of docs/architecture.md. */
const ORDER = ['types', 'gazetteer', 'extract', 'evaluate', 'batch', 'report', 'serve', 'cli'];

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    ...ORDER.map((name, i) => ({
      name: `${name}-depends-down-only`,
      severity: 'error',
      from: { path: `^packages/${name}/src` },
      to: { path: ORDER.slice(i + 1).map((above) => `^packages/${above}/`) },
    })).filter((rule) => rule.to.path.length > 0),
    ...ORDER.map((name) => ({
      name: `nobody-reaches-into-${name}`,
      severity: 'error',
      from: { path: '^packages/', pathNot: `^packages/${name}/` },
      to: { path: `^packages/${name}/`, pathNot: `^packages/${name}/(src|dist)/index\\.(ts|js|d\\.ts)$` },
    })),
    {
      name: 'engine-knows-no-language',
      comment: 'Only the front door picks languages and packs; engine stages get them passed in.',
      severity: 'error',
      from: {
        path: '^packages/extract/src/(reading|scanning|mentions|arguments|incidents|resolution|coding)/',
        pathNot: '\\.test\\.ts$',
      },
      to: { path: '^packages/extract/src/(languages/[a-z]{2}|packs/[a-z]+)/' },
    },
    {
      name: 'vendors-behind-one-door',
      comment: 'A third-party library is imported in one file.',
      severity: 'error',
      from: { path: '^packages/extract/src/', pathNot: ['^packages/extract/src/vendor/', '\\.test\\.ts$'] },
      to: { path: 'node_modules/(compromise|chrono-node|natural)' },
    },
    {
      name: 'pino-only-in-cli',
      severity: 'error',
      from: { path: '^packages/', pathNot: '^packages/cli/' },
      to: { path: 'node_modules/pino' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@harmattan/source', 'import', 'node', 'default'],
    },
  },
};
