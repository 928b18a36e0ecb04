import js from '@eslint/js';
import jest from 'eslint-plugin-jest';
import jsdoc from 'eslint-plugin-jsdoc';
import tseslint from 'typescript-eslint';

/** Same input, same output: no clock and no locale in the libraries. */
const NO_CLOCK = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'No clock in libraries.' },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'No clock in libraries.',
  },
  { selector: 'CallExpression[callee.property.name=/^toLocale/]', message: 'No locale in libraries.' },
];

export default tseslint.config(
  { ignores: ['**/dist/**', '**/generated/**', 'node_modules/**', 'coverage/**', 'artefacts/**', '.harmattan/**'] },
  js.configs.recommended,
  {
    files: ['packages/**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { jsdoc },
    rules: {
      // `const { secret, ...told } = record` leaves a field out.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      'no-console': 'error',
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      'jsdoc/require-jsdoc': [
        'error',
        {
          publicOnly: true,
          require: { FunctionDeclaration: true, ArrowFunctionExpression: true, ClassDeclaration: true },
        },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    files: ['packages/{types,gazetteer,extract}/src/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...NO_CLOCK] },
  },
  {
    files: ['packages/**/*.test.ts'],
    plugins: { jest },
    rules: {
      'jest/no-identical-title': 'error',
      'jest/expect-expect': ['error', { assertFunctionNames: ['expect', 'expect*', 'fc.assert', 'check*'] }],
      'jest/no-disabled-tests': 'error',
      'jest/no-focused-tests': 'error',
      'jsdoc/require-jsdoc': 'off',
    },
  },
  { files: ['packages/**/corpus.ts', 'packages/**/*.corpus.ts'], rules: { 'max-lines': 'off' } },
  {
    files: ['**/*.mjs', '**/*.cjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        module: 'writable',
        URL: 'readonly',
        Buffer: 'readonly',
        performance: 'readonly',
      },
    },
  },
  {
    // Parts of these run in the page.
    files: ['benchmarks/report/*.mjs'],
    languageOptions: {
      globals: { document: 'readonly', requestAnimationFrame: 'readonly', cancelAnimationFrame: 'readonly' },
    },
  },
);
