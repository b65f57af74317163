import { build } from 'vite';
import { expect, it } from 'vitest';
import { PAPER_RULES } from '../../src/core/law/paper-rules.ts';
import { RULES } from '../../src/core/law/rules.ts';

/** A module as the bundler of the site leaves it, with all that it needs. */
async function bundled(path: string): Promise<string> {
  const found = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, lib: { entry: path, formats: ['es'] } },
  });
  const outputs = Array.isArray(found) ? found.flatMap(({ output }) => output) : [];
  return outputs.map((part) => (part.type === 'chunk' ? part.code : '')).join('');
}

/** Sentences that stand in the source as they are, without an amount put in. */
const reasonsOf = (rules: readonly object[]) =>
  rules.flatMap((rule) =>
    'reason' in rule && typeof rule.reason === 'string' && /^[^\d“”]+$/.test(rule.reason) ? [rule.reason] : [],
  );

it('the route carries its own rules to the reader and none of the paper lists', async () => {
  const code = await bundled('src/core/answers/route.ts');
  expect(reasonsOf(RULES).filter((reason) => code.includes(reason)).length).toBeGreaterThan(20);
  const ofRoute = new Set(reasonsOf(RULES));
  expect(reasonsOf(PAPER_RULES).filter((reason) => !ofRoute.has(reason) && code.includes(reason))).toEqual([]);
  expect(code).not.toContain('.papers');
});
