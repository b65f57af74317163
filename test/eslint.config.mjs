import { fileURLToPath } from 'node:url';
import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

const tsconfigRootDir = fileURLToPath(new URL('..', import.meta.url));
const scriptsInAstro = '**/*.astro/*.ts';

const extensions = {
  regex: '^\\.{1,2}/(?!.*\\.[a-z0-9]+(\\?\\w+)?$)',
  message: 'Spell relative imports with their extension (./route.ts): Node runs them as is.',
};
const tests = {
  regex: '^\\.{1,2}/(.*/)?test/',
  message: 'The site does not know its tests.',
};

const MAKES_HTML =
  'innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment|srcdoc';
const fromStrings = [
  `MemberExpression[property.name=/^(${MAKES_HTML})$/]`,
  `MemberExpression[property.value=/^(${MAKES_HTML})$/]`,
  'MemberExpression[object.name="document"][property.name=/^(write|writeln)$/]',
  'CallExpression[callee.property.name="parseFromString"]',
  'Identifier[name="DOMParser"]',
  'JSXAttribute[name.name=/^(dangerouslySetInnerHTML|innerHTML|srcDoc|srcdoc)$/]',
  'Property[key.name="dangerouslySetInnerHTML"]',
].map((selector) => ({ selector, message: 'No HTML is made from strings (docs/SECURITY.md).' }));

const OF_A_LAW = '章贡|赣州|第[一二三四五六七八九十百]+[章条款项]|[0-9]万元';
const ofALaw = [`Literal[value=/${OF_A_LAW}/]`, `TemplateElement[value.raw=/${OF_A_LAW}/]`].map((selector) => ({
  selector,
  message: 'The engine names no place, no article and no amount: these stand in src/core/law.',
}));

export default defineConfig(
  { ignores: ['dist/', '.astro/', 'public/'] },
  {
    files: ['**/*.{ts,tsx}'],
    ignores: [scriptsInAstro],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Chinese has no ligatures to break: [...text] is its characters.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // Leaving a key out: const { gone: _, ...rest } = facts.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    files: ['src/tools/sheet/clipboard.ts'],
    rules: { '@typescript-eslint/no-deprecated': ['error', { allow: [{ from: 'lib', name: 'execCommand' }] }] },
  },
  {
    files: ['**/*.{astro,mjs}', scriptsInAstro],
    extends: [tseslint.configs.strict],
  },
  astro.configs.recommended,
  {
    files: ['**/*.astro'],
    rules: { 'astro/no-set-html-directive': 'error' },
  },
  {
    files: ['**/*.{ts,tsx,mjs,astro}'],
    rules: {
      eqeqeq: 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      // `as const` stays allowed.
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-restricted-imports': ['error', { patterns: [extensions] }],
    },
  },
  {
    files: ['src/**'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [extensions, tests] }],
      'no-eval': 'error',
      'no-new-func': 'error',
    },
  },
  {
    files: ['src/**'],
    // A data block, written into the page at build: it never runs in a browser.
    ignores: ['src/components/JsonLd.tsx'],
    rules: { 'no-restricted-syntax': ['error', ...fromStrings] },
  },
  {
    files: ['src/core/engine/**'],
    // The options of a rule are replaced, not added to.
    rules: { 'no-restricted-syntax': ['error', ...fromStrings, ...ofALaw] },
  },
);
