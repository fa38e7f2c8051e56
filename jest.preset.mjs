// One preset for every project: TypeScript by swc, ES modules, the `@common/` path.
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('.', import.meta.url));

export default {
  testEnvironment: 'node',
  globalSetup: `${root}local/jest-global-setup.mjs`,
  globalTeardown: `${root}local/jest-global-teardown.mjs`,
  testMatch: ['<rootDir>/**/*.spec.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^@common/(.*)$': `${root}libs/common/src/$1`, '^@portal/(.*)$': `${root}portal/src/$1` },
  transform: {
    '\\.ts$': [
      `${root}node_modules/@swc/jest`,
      {
        jsc: {
          target: 'es2023',
          parser: { syntax: 'typescript', decorators: true },
          experimental: { keepImportAttributes: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
        },
        module: { type: 'es6' },
      },
    ],
  },
  // Long, because a machine that does much else is slow; what a test waits for ends it as soon as it is there.
  testTimeout: 120_000,
  maxWorkers: 2,
};
