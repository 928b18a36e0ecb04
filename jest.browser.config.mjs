import unit from './jest.config.mjs';

/** Tests in a real browser: `npm run test:browser`. */
export default { ...unit, testMatch: ['<rootDir>/packages/*/src/**/*.browser.ts'], testTimeout: 120_000 };
