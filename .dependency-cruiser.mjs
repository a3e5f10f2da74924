/** The arrows of docs/architecture.md. Each rule names its reason; `npm run check` fails when one is broken. */
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

export default {
  forbidden: [
    rule('no-circle', 'A circle of imports hides which of two things comes first.', {}, { circular: true }),
    rule(
      'shared-knows-nobody',
      'libs/shared has no domain words and no dependencies.',
      { path: '^libs/shared/src' },
      { pathNot: '^(libs/shared/src|node_modules/(@jest|fast-check))' },
    ),
    rule(
      'domain-is-pure',
      'Rules use only libs/shared and pure libraries.',
      { path: '^libs/domain/src', pathNot: '\\.spec\\.ts$|/testing/' },
      {
        path: '^(apps|tools)/|^node:|node_modules/(@nestjs|typeorm|graphql|pg|react|@mantine)',
        dependencyTypesNot: ['type-only'],
      },
    ),
    rule(
      'domain-uses-no-core-module',
      'Rules get time, ids and seeds as arguments.',
      { path: '^libs/(domain|shared)/src', pathNot: '\\.spec\\.ts$|/testing/' },
      { dependencyTypes: ['core'] },
    ),
    rule(
      'apps-are-strangers',
      'API and web meet in schema.graphql, never in code.',
      { path: '^apps/([^/]+)/' },
      { path: '^apps/', pathNot: '^apps/$1/' },
    ),
    rule(
      'tools-are-imported-by-nobody',
      'Tools run the product; the product does not know them.',
      { pathNot: '^tools/' },
      { path: '^tools/' },
    ),
    rule(
      'kernel-knows-no-feature',
      'A mechanism that knows a feature is part of that feature.',
      { path: '^apps/api/src/(kernel|config)' },
      { path: '^apps/api/src/(features|reports|database|app\\.module|features\\.ts|entities\\.ts)' },
    ),
    rule(
      'features-by-their-face',
      'A feature is used through its index.ts only.',
      { path: '^apps/api/src/features/([^/]+)/' },
      { path: '^apps/api/src/features/[^/]+/(?!index\\.ts$)', pathNot: '^apps/api/src/features/$1/' },
    ),
    rule(
      'features-know-no-boot',
      'Features are wired by the boot, not the reverse.',
      { path: '^apps/api/src/(features|reports)/', pathNot: '\\.spec\\.ts$' },
      { path: '^apps/api/src/(app\\.module|application|features|entities|main)\\.ts$' },
    ),
    rule(
      'sql-has-its-places',
      'TypeORM stands in entities, repositories, the kernel and the database folder.',
      { path: '^apps/api/src/(features|reports)/', pathNot: '\\.(entity|repository|e2e\\.spec|spec)\\.ts$' },
      { path: 'node_modules/(typeorm|pg)/' },
    ),
    rule(
      'web-features-are-strangers',
      'app/ composes features; a feature never imports a sibling.',
      { path: '^apps/web/src/features/([^/]+)/' },
      { path: '^apps/web/src/(features|app)/', pathNot: '^apps/web/src/features/$1/' },
    ),
    rule(
      'ui-has-no-domain',
      'ui/ and lib/ know neither features nor the shell.',
      { path: '^apps/web/src/(ui|lib)/' },
      { path: '^apps/web/src/(features|app)/' },
    ),
    rule('lib-has-no-ui', 'lib/ is below ui/.', { path: '^apps/web/src/lib/' }, { path: '^apps/web/src/ui/' }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|coverage)/' },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@alongside/source', 'import', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
    },
  },
};
