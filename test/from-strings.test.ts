import { ESLint } from 'eslint';
import { expect, it } from 'vitest';

const eslint = new ESLint({ overrideConfigFile: 'test/eslint.config.mjs' });
const GUARDS = ['no-restricted-syntax', 'no-eval', 'no-new-func', 'astro/no-set-html-directive'];

/** The rules that an invented file of the site breaks. */
async function broken(code: string, filePath: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return (result?.messages ?? []).map(({ ruleId }) => ruleId ?? '').filter((rule) => GUARDS.includes(rule));
}

it.each([
  'document.body.innerHTML = words;',
  "document.body['outerHTML'] = words;",
  "document.body.insertAdjacentHTML('beforeend', words);",
  'document.write(words);',
  "new DOMParser().parseFromString(words, 'text/html');",
  'parser.parseFromString(words);',
  'frame.srcdoc = words;',
  'document.createRange().createContextualFragment(words);',
  "h('p', { dangerouslySetInnerHTML: { __html: words } });",
  'eval(words);',
  "new Function('return 1');",
])('a script of the site may not say %s', async (code) => {
  expect(await broken(code, 'src/site/scripts/invented.mjs')).not.toEqual([]);
});

it('nor may a component or a page', async () => {
  expect(await broken('<p set:html={words} />', 'src/components/Invented.astro')).not.toEqual([]);
  expect(await broken('<p innerHTML={words} />', 'src/components/Invented.astro')).not.toEqual([]);
});

it('while setting text and adding elements is free', async () => {
  expect(await broken('document.body.textContent = words;\ndocument.body.append(element);', 'src/site/x.mjs')).toEqual(
    [],
  );
});
