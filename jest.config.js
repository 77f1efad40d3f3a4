// How tests run: TypeScript through swc (the same .swcrc as the build), native ESM, one database server per run.
// `npm run test:long` gives another testMatch on the command line.
import { registerHooks } from 'node:module';

// Jest loads globalSetup and globalTeardown through node's require, past its own moduleNameMapper (so nothing that they
// import may await at its top level).
registerHooks({
  resolve(specifier, context, next) {
    const fromSource = /^file:.*\.ts$/.test(context.parentURL ?? '');
    if (!fromSource || !/^\.{1,2}\/.*\.js$/.test(specifier)) return next(specifier, context);
    return next(specifier.replace(/\.js$/, '.ts'), context);
  },
});

export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['<rootDir>/test/{unit,e2e,browser}/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': '@swc/jest' },
  // Sources import './x.js' and the file is x.ts; the .js candidate comes first so that packages keep their own files.
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': ['$1.js', '$1.ts'] },
  globalSetup: '<rootDir>/test/support/global-setup.ts',
  globalTeardown: '<rootDir>/test/support/global-teardown.ts',
  setupFiles: ['<rootDir>/test/support/quick-graphql.ts'],
  testTimeout: 180_000,
  maxWorkers: 2,
};
