import tseslint from 'typescript-eslint';

const inWords = 'Words are looked for whole (`exact: true`) or by a pattern: a part of them stands elsewhere, too.';

/** A string is met by any text or name that contains it, in capitals or not; a pattern says itself where it ends. */
const wholeWords = [
  {
    selector:
      "CallExpression[callee.property.name=/^getBy(Text|Label|Placeholder|Title)$/][arguments.0.callee.name='say']:not(:has(Property[key.name='exact']))",
    message: inWords,
  },
  {
    selector:
      "CallExpression[callee.property.name='getByRole'] > ObjectExpression:has(Property[key.name='name']:not([value.regex]):not([value.callee.name=/^(saying|starting)$/]):not([value.type='Identifier'])):not(:has(Property[key.name='exact']))",
    message: inWords,
  },
];

export default tseslint.config(
  { ignores: ['**/node_modules/', '**/dist/', 'out/', '.local/', '.nx/', 'portal/src/api/wire.d.ts'] },
  ...tseslint.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/no-extraneous-class': 'off',
      'max-lines': ['error', { max: 200, skipBlankLines: false, skipComments: false }],
      'no-console': 'error',
      eqeqeq: ['error', 'smart'],
    },
  },
  { files: ['e2e/src/portal/**'], rules: { 'no-restricted-syntax': ['error', ...wholeWords] } },
  { files: ['cli/**', 'local/**', 'bench/**', '**/*.mjs'], rules: { 'no-console': 'off' } },
);
