import { ESLint } from 'eslint';
import { expect, it } from 'vitest';

const eslint = new ESLint({ overrideConfigFile: 'test/eslint.config.mjs' });

async function isForbidden(code: string, filePath: string): Promise<boolean> {
  const [result] = await eslint.lintText(code, { filePath });
  return (result?.messages ?? []).some(({ ruleId }) => ruleId === 'no-restricted-syntax');
}

it.each([
  "export const body = '章贡区政府';",
  "export const city = '赣州市';",
  "export const article = '第三十八条';",
  'export const paragraph = `第${one}条第二款`;',
  "export const bound = '50万元';",
  'document.body.innerHTML = words;',
])('the engine may not say %s', async (code) => {
  expect(await isForbidden(code, 'src/core/engine/condition.ts')).toBe(true);
});

it('but may speak of amounts in general', async () => {
  expect(await isForbidden('export const words = `在${amount}万元以上（含）`;', 'src/core/engine/condition.ts')).toBe(
    false,
  );
});
