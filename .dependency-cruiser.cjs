/** The architecture as rules (docs/architecture.md); `architecture.guard.spec.ts` plants a violation of each. */
module.exports = {
  forbidden: [
    {
      name: 'domain-is-pure',
      severity: 'error',
      from: { path: '/domain/', pathNot: '\\.(spec|builder)\\.ts$' },
      to: {
        pathNot: '(/domain/|^libs/common/src/(errors|contracts|time|vietnamese)/|node_modules/zod/)',
        dependencyTypesNot: ['type-only'],
        path: '.',
      },
    },
    {
      name: 'use-cases-know-no-storage-or-http',
      severity: 'error',
      from: { path: '\\.use-case\\.ts$' },
      to: { path: '(/storage/|node_modules/typeorm|\\.controller\\.ts$|\\.consumer\\.ts$)' },
    },
    {
      // A consumer that only keeps a row, and the hub that listens to the database, are storage's own callers.
      name: 'features-reach-storage-through-their-domain',
      severity: 'error',
      from: {
        path: '^services/',
        pathNot:
          '(/storage/|/testing/|/changes/change-hub\\.ts$|\\.(consumer|module|parts|query|spec|migrations)\\.ts$)',
      },
      to: { path: '/storage/' },
    },
    {
      name: 'sql-lies-in-storage-and-queries',
      severity: 'error',
      from: {
        path: '^services/',
        pathNot: '(/storage/|/testing/|/unit-copies\\.ts$|\\.(query|table|spec)\\.ts$)',
      },
      to: { path: '/persistence/typeorm-unit-of-work' },
    },
    {
      name: 'services-meet-only-through-contracts',
      severity: 'error',
      from: { path: '^services/([^/]+)/', pathNot: '\\.spec\\.ts$' },
      to: { path: '^services/', pathNot: '^services/$1/' },
    },
    {
      // Their modules are put together in one place; what a return asks of the remarks is a port of the reports.
      name: 'reports-know-nothing-of-what-hangs-on-them',
      severity: 'error',
      from: { path: '^services/intake/src/reports/', pathNot: '\\.(module|spec)\\.ts$' },
      to: { path: '^services/intake/src/(remarks|presence|work)/' },
    },
    { name: 'common-knows-no-service', severity: 'error', from: { path: '^libs/' }, to: { path: '^services/' } },
    {
      name: 'features-never-import-features',
      severity: 'error',
      from: { path: '^portal/src/features/([^/]+)/' },
      to: { path: '^portal/src/(features|app)/', pathNot: '^portal/src/features/$1/' },
    },
    {
      name: 'shared-parts-know-no-feature',
      severity: 'error',
      from: { path: '^portal/src/(api|content|locale|session|ui)/' },
      to: { path: '^portal/src/(features|app)/' },
    },
    {
      name: 'looks-know-no-subject',
      severity: 'error',
      from: { path: '^portal/src/ui/' },
      to: { path: '^portal/src/(content|session)/' },
    },
    {
      name: 'packages-are-declared',
      severity: 'error',
      from: { pathNot: '\\.d\\.ts$' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    { name: 'imports-lead-somewhere', severity: 'error', from: {}, to: { couldNotResolve: true } },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
  ],
  options: {
    combinedDependencies: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
};
