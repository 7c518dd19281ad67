import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

const HEAVY_ROOTS = ['natural', 'compromise'].map((name) => ({
  name,
  message: 'loads far more than it gives: use a deep import, at build time or in training only',
}));

export default tseslint.config(
  { ignores: ['dist/', 'build/', 'coverage/', 'node_modules/', 'src/language/kernel/assembly/'] },
  tseslint.configs.strict,
  regexp.configs['flat/recommended'],
  {
    rules: {
      'no-restricted-imports': ['error', { paths: HEAVY_ROOTS }],
      'no-restricted-syntax': [
        'error',
        {
          selector: "MemberExpression[property.name='localeCompare']",
          message: 'the order would depend on the locale: compare with < and >',
        },
        {
          selector: 'MemberExpression[property.name=/^toLocale/]',
          message: 'the result would depend on the locale',
        },
        {
          selector: "CallExpression[callee.object.name='process'][callee.property.name='exit']",
          message: 'a pipe loses what is buffered: set process.exitCode',
        },
      ],
      'regexp/no-super-linear-backtracking': ['error', { report: 'certain' }],
      'regexp/no-super-linear-move': 'error',
      // Typed arrays and parallel arrays are indexed inside their bounds by construction.
      '@typescript-eslint/no-non-null-assertion': 'off',
      'max-lines': ['error', { max: 300 }],
    },
  },
  { files: ['bin/**', 'tests/**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  {
    files: ['src/analysis.ts', 'src/acts/rules/recipients.ts', 'tests/**'],
    rules: { 'max-lines': ['error', { max: 450 }] },
  },
  { files: ['src/training/**', 'tests/**'], rules: { 'no-restricted-imports': 'off' } },
);
