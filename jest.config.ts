import type { Config } from 'jest';

type Project = Exclude<NonNullable<Config['projects']>[number], string>;

const swc = [
  '@swc/jest',
  {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
      target: 'es2023',
    },
    module: { type: 'commonjs' },
  },
];

/** Packages that are published as ES modules only; jest runs CommonJS. */
const esModules = [
  '@kubernetes/client-node',
  '@openshift-console',
  'agent-base',
  'jose',
  'js-yaml',
  'oauth4webapi',
  'openid-client',
  'socks-proxy-agent',
  'stream-buffers',
];

const common: Project = {
  transform: { '^.+\\.(mjs|js|ts|tsx)$': swc },
  transformIgnorePatterns: [
    `/node_modules/(?!(${esModules.join('|')})/)`,
    // Global setups start programs, outside of any test: they run as Node runs them.
    '/integration-tests/setup/(?!apiPatience)',
  ],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.stage/'],
  restoreMocks: true,
};

function domainIn(timeZone: string): Project {
  return {
    ...common,
    displayName: `domain ${timeZone}`,
    setupFiles: ['<rootDir>/jest/examples.ts'],
    testEnvironment: '<rootDir>/jest/zonedEnvironment.ts',
    testEnvironmentOptions: { timeZone },
    testMatch: ['<rootDir>/src/domain/**/*.test.ts'],
  };
}

const config: Config = {
  projects: [
    {
      ...common,
      displayName: 'unit',
      testMatch: [
        '<rootDir>/dev/**/*.test.ts',
        '<rootDir>/eslint/*.test.ts',
        '<rootDir>/integration-tests/fixtures/*.test.ts',
        '<rootDir>/src/*.test.ts',
        '<rootDir>/src/{api,testing}/**/*.test.ts',
      ],
    },
    // A rule that reads the zone of the machine by accident gives itself away in one of these.
    domainIn('UTC'),
    domainIn('Europe/Berlin'),
    domainIn('America/New_York'),
    {
      ...common,
      displayName: 'component',
      testEnvironment: 'jsdom',
      setupFiles: ['<rootDir>/jest/consoleGlobals.ts'],
      setupFilesAfterEnv: [
        '@testing-library/jest-dom',
        '<rootDir>/jest/english.ts',
        '<rootDir>/jest/noComplaints.ts',
        '<rootDir>/jest/patience.ts',
      ],
      testMatch: ['<rootDir>/src/ui/**/*.test.{ts,tsx}'],
      // PatternFly's own.
      moduleNameMapper: { '\\.css$': '<rootDir>/jest/noStyles.ts' },
    },
    {
      ...common,
      displayName: 'api',
      globalSetup: '<rootDir>/integration-tests/setup/startApiStage.ts',
      globalTeardown: '<rootDir>/integration-tests/setup/stopApiStage.ts',
      setupFilesAfterEnv: ['<rootDir>/integration-tests/setup/apiPatience.ts'],
      testMatch: ['<rootDir>/integration-tests/api/**/*.test.ts'],
    },
  ],
  testTimeout: 30_000,
  collectCoverageFrom: ['src/{api,domain}/**/*.ts', '!**/*.test.ts'],
  coverageReporters: ['text-summary', 'lcovonly', 'json-summary'],
  coverageThreshold: { global: { branches: 100 } },
};

export default config;
