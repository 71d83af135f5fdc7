import eslintReact from '@eslint-react/eslint-plugin';
import { defineConfig, globalIgnores } from 'eslint/config';
import { createNodeResolver, flatConfigs, importX } from 'eslint-plugin-import-x';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

import { browser } from './eslint/browser.ts';
import { defaultExports } from './eslint/defaultExports.ts';
import { doors } from './eslint/doors.ts';
import { sizes } from './eslint/sizes.ts';
import { syntax } from './eslint/syntax.ts';
import { testFiles, tests } from './eslint/tests.ts';
import { buildZones } from './eslint/zones.ts';

const root = import.meta.dirname;

export default defineConfig([
  globalIgnores(['dist/', 'coverage/', '.stage/', 'eslint/must-fail/', 'test-results/']),
  {
    name: 'everywhere',
    plugins: { 'import-x': importX },
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' },
  },
  {
    name: 'typescript',
    files: ['**/*.ts', '**/*.tsx'],
    extends: [
      tseslint.configs.strictTypeChecked,
      tseslint.configs.stylisticTypeChecked,
      flatConfigs.typescript,
    ],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    settings: {
      'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.tsx', '.js'] })],
    },
    rules: {
      eqeqeq: 'error',
      'import-x/no-cycle': 'error',
      'import-x/no-duplicates': 'error',
      'no-warning-comments': [
        'error',
        { terms: ['todo', 'fixme', 'xxx', 'not implemented', 'for now'], location: 'anywhere' },
      ],
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true }],
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // The classes of the Kubernetes client are shapes: it takes and returns plain objects.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: 'only-allowed-literals' },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        {
          argsIgnorePattern: '^_',
          destructuredArrayIgnorePattern: '^_',
          ignoreRestSiblings: true,
        },
      ],
      '@typescript-eslint/prefer-nullish-coalescing': [
        'error',
        { ignorePrimitives: { string: true } },
      ],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowBoolean: true, allowNumber: true },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    name: 'javascript',
    files: ['**/*.mjs'],
    extends: [tseslint.configs.strict, tseslint.configs.stylistic],
  },
  {
    name: 'react',
    files: ['src/ui/**', 'dev/console-host/browser/**', '__mocks__/**'],
    extends: [
      eslintReact.configs['strict-type-checked'],
      reactHooks.configs.flat['recommended-latest'],
      eslintReact.configs['disable-conflict-eslint-plugin-react-hooks'],
    ],
  },
  {
    name: 'accessibility',
    files: ['src/ui/**'],
    extends: [jsxA11y.flatConfigs.strict],
    rules: { 'no-console': 'error' },
  },
  {
    name: 'declarations',
    files: ['**/*.d.ts'],
    // Only an interface can add to a type that is declared elsewhere.
    rules: { '@typescript-eslint/consistent-type-definitions': 'off' },
  },
  browser,
  ...sizes,
  ...syntax,
  ...doors,
  ...defaultExports,
  {
    name: 'zones/product',
    files: ['**/*.ts', '**/*.tsx'],
    ignores: testFiles,
    rules: {
      'import-x/no-restricted-paths': [
        'error',
        { basePath: root, zones: buildZones({ forTests: false }) },
      ],
    },
  },
  {
    name: 'zones/tests',
    files: testFiles,
    rules: {
      'import-x/no-restricted-paths': [
        'error',
        { basePath: root, zones: buildZones({ forTests: true }) },
      ],
    },
  },
  tests,
]);
