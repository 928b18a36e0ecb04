const swc = ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'es6' } }];

export default {
  testEnvironment: 'node',
  // A loaded machine is slow; how fast things are is measured in benchmarks.
  testTimeout: 240_000,
  roots: ['<rootDir>/packages'],
  testMatch: ['<rootDir>/packages/*/src/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': swc },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  testEnvironmentOptions: { customExportConditions: ['@harmattan/source', 'node', 'node-addons'] },
  modulePathIgnorePatterns: ['<rootDir>/packages/.*/dist/'],
};
