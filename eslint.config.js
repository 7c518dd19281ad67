import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

const HEAVY_ROOTS = ['natural', 'compromise'].map((name) => ({
  name,
  message: 'loads far more than it gives: use a deep import, at build time or in training only',
}));

/**
 * Files with a function that does too much: each is to be parted when it is next changed, none may join them.
 */
const TOO_COMPLEX = [
  'src/entities/recognise/propose/model/evidence.ts',
  'src/scan/scan-tokens.ts',
  'src/scan/sentence-ends.ts',
  'src/training/ner/forward-backward.ts',
];

/** Files of more than 220 lines: each is to be split when it is next changed, none may join them. */
const TOO_LONG = ['esbuild.config.js', 'src/training/network/pretrain-words.ts'];

/**
 * Files with a function of more than five parameters, most of them over arrays of numbers; none may join
 * them.
 */
const MANY_PARAMETERS = [
  'src/acts/parties/features/*.ts',
  'src/entities/recognise/propose/model/evidence.ts',
  'src/language/annotate.ts',
  'src/language/parse/relation-scorer.ts',
  'src/training/ner/forward-backward.ts',
  'src/training/network/*.ts',
  'src/training/vectors/k-means.ts',
];

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
      'no-nested-ternary': 'error',
      complexity: ['error', 20],
      // Words in quotation marks, templates and patterns may be longer: a break would be read as theirs.
      'max-len': [
        'error',
        {
          code: 110,
          ignoreStrings: true,
          ignoreTemplateLiterals: true,
          ignoreRegExpLiterals: true,
          ignoreUrls: true,
        },
      ],
      'max-params': ['error', 5],
      'max-lines': ['error', { max: 220 }],
    },
  },
  { files: TOO_LONG, rules: { 'max-lines': 'off' } },
  { files: MANY_PARAMETERS, rules: { 'max-params': 'off' } },
  { files: ['bin/**', 'tests/**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  {
    files: ['tests/**'],
    rules: { 'max-lines': ['error', { max: 450 }] },
  },
  { files: ['src/training/**', 'tests/**'], rules: { 'no-restricted-imports': 'off' } },
  { files: [...TOO_COMPLEX, 'tests/**', 'bin/**', '*.js', 'scripts/**'], rules: { complexity: 'off' } },
);
