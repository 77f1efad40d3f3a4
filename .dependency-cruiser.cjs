// The arrows of ARCHITECTURE.md: entities ← services ← { resolvers → schema, jobs, pages } ← server ← main.
// `npm run arrows` fails when an import points the other way.
const rooms = 'clinic|patients|visits|messaging|retention|loyalty|billing|work|reports|events';

/** An import that exists at run time, not one that the compiler erases. */
const atRunTime = { dependencyTypesNot: ['type-only'] };

/** What the folder may import of ours; types alone it may also take from `types`. */
function mayImport(folder, folders, types = []) {
  const inside = (names) => `^src/(?!(?:${names.join('|')})(?:/|\\.ts$))`;
  return [
    {
      name: `${folder}-imports`,
      severity: 'error',
      from: { path: `^src/${folder}(?:/|\\.ts$)`, pathNot: '^src/schema/print\\.ts$' },
      to: { path: inside([folder, ...folders]), ...atRunTime },
    },
    {
      name: `${folder}-import-types`,
      severity: 'error',
      from: { path: `^src/${folder}(?:/|\\.ts$)`, pathNot: '^src/schema/print\\.ts$' },
      to: { path: inside([folder, ...folders, ...types]), dependencyTypes: ['type-only'] },
    },
  ];
}

/** Packages that only the named files may import. */
function onlyFrom(path, name, packages) {
  return {
    name,
    severity: 'error',
    from: { path: '^src/', pathNot: path },
    to: { path: `^node_modules/(?:${packages})/` },
  };
}

module.exports = {
  forbidden: [
    ...mayImport('config', []),
    ...mayImport('log', [], ['config']),
    ...mayImport('postgres', [], ['config', 'log']),
    ...mayImport('entities', []),
    ...mayImport('services', ['entities']),
    ...mayImport('context', ['services', 'entities'], ['config', 'log']),
    ...mayImport('schema', [], ['services', 'entities', 'context']),
    ...mayImport('resolvers', ['schema', 'services', 'log'], ['entities', 'context', 'config']),
    ...mayImport('jobs', ['services', 'log'], ['entities', 'context', 'config']),
    ...mayImport('pages', ['services', 'log'], ['entities', 'context', 'config']),
    {
      name: 'board-runs-in-a-browser',
      comment: 'It knows the server by the API alone, as any other client does.',
      severity: 'error',
      from: { path: '^src/pages/board/' },
      to: {
        path: '.',
        pathNot: '^(?:src/pages/board/|node_modules/graphql-ws/|@graphql-typed-document-node/core$)',
        ...atRunTime,
      },
    },
    {
      name: 'only-browsers-run-the-board',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/pages/board/' },
      to: { path: '^src/pages/board/' },
    },
    ...mayImport('server', [
      'pages',
      'jobs',
      'resolvers',
      'schema',
      'context',
      'services',
      'entities',
      'config',
      'log',
    ]),
    ...mayImport('demo', ['context', 'schema', 'services'], ['server']),
    {
      name: 'demo-only-from-main',
      comment: 'What development offers must not become what the product leans on.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(?:main|demo)(?:/|\\.ts$)' },
      to: { path: '^src/demo(?:/|\\.ts$)' },
    },
    {
      name: 'services-know-no-transport',
      comment: 'What the product does must not depend on how it is asked.',
      severity: 'error',
      from: { path: '^src/(?:services|entities)/' },
      to: {
        path: '^node_modules/(?:graphql|graphql-[^/]+|@graphql-[^/]+|@apollo|type-graphql|agenda|@agendajs|fastify|@fastify|ws)/',
      },
    },
    {
      name: 'no-queries-above-services',
      severity: 'error',
      from: { path: '^src/(?:resolvers|schema|pages)/' },
      to: { path: '^node_modules/(?:@mikro-orm|kysely|pg|mongodb)/' },
    },
    onlyFrom('^src/jobs/', 'agenda-only-in-jobs', 'agenda|@agendajs'),
    onlyFrom('^src/services/messaging/', 'senders-only-in-messaging', 'nodemailer|web-push'),
    // What Twilio calls is signed, and its SDK checks that.
    onlyFrom('^src/(?:services/messaging|server/webhooks)/', 'twilio-only-in-messaging', 'twilio'),
    {
      name: 'rooms-by-their-names',
      comment: 'Inside every folder the same rooms, by the same nouns.',
      severity: 'error',
      from: {},
      to: { path: `^src/(?:entities|services|schema|resolvers|jobs)/(?!(?:${rooms}|migrations)/)[^/]+/` },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: { path: '^(?:src|test|bench)/' },
      to: { circular: true, viaOnly: atRunTime },
    },
    {
      name: 'src-knows-no-tests',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(?:test|bench|scripts)/' },
    },
    {
      name: 'src-runs-without-dev-dependencies',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'nothing-unresolvable',
      severity: 'error',
      from: {},
      // A package of types alone has nothing to resolve to.
      to: { couldNotResolve: true, pathNot: '^@graphql-typed-document-node/core$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Processes of their own: one runs the built server, the other with packages of its own.
    exclude: { path: ['^test/support/sending-worker\\.js$', '^bench/graphile-worker/'] },
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.js', '.json'],
    },
  },
};
