import { expect, test } from 'vitest';
import { withPlaces } from '../../src/build/inline-places.ts';
import { TWO_HUNDRED } from '../../src/core/law/articles/06.ts';

const { place, words } = TWO_HUNDRED.cite;

test('a citation in the scripts of the site has its place written in, and nothing else is touched', () => {
  const code = `const A = cite(6, '${words}');\nexport const B = [within(A, 'x'), recite(6, '${words}')];`;
  expect(withPlaces('06.ts', code)).toBe(
    `const A = ({"place":"${place}","words":"${words}"});\nexport const B = [within(A, 'x'), recite(6, '${words}')];`,
  );
});

test('words that the table does not have stop the build', () => {
  expect(() => withPlaces('06.ts', "cite(6, '没有这几个字')")).toThrow(
    '06.ts: no place for “没有这几个字”: npm run places',
  );
});
