import { afterEach, describe, expect, test, vi } from 'vitest';
import { buildRegulation, type Entries } from '../../src/site/regulation/build-regulation.ts';
import { dateInChinese } from '../../src/site/regulation/dates.ts';
import { bySlug, single } from '../../src/site/regulation/parsers.ts';
import * as schemas from '../../src/site/regulation/schemas.ts';
import type { Restoration } from '../../src/site/regulation/schemas.ts';
import { entries } from './content.ts';
import { placeOf } from '../place-of.ts';

const restoration: Restoration = {
  id: 'made-up',
  order: 0,
  place: placeOf(6, '提交项目建设申请'),
  line: 48,
  certainty: 'certain',
  captured: '必向',
  published: '必须向',
  why: '试验',
};

/** A build of the real content with one entry more in the register. */
const withEntry = (entry: Entries['emendations'][number]) => () =>
  buildRegulation({ ...entries, emendations: [...entries.emendations, entry] });

describe('the build', () => {
  test('takes an emendation whose words stand at its place', () => {
    expect(withEntry(restoration)).not.toThrow();
  });

  test('fails where the words stand in another sentence', () => {
    expect(withEntry({ ...restoration, place: placeOf(6, '建设年度计划') })).toThrow('made-up');
  });

  test('fails where the place does not exist', () => {
    expect(withEntry({ ...restoration, place: '6.p1s99' })).toThrow('6.p1s99');
    expect(withEntry({ ...restoration, place: '99.p1s1' })).toThrow('99');
  });

  test('fails where an emendation does more than restore characters', () => {
    expect(withEntry({ ...restoration, captured: '应须向' })).toThrow('应须向');
  });

  test('fails where the words stand twice and the place is not decided', () => {
    expect(
      withEntry({
        ...restoration,
        place: placeOf(4, '密码应用及安全性评估'),
        captured: '指导监督',
        published: '指导、监督',
      }),
    ).toThrow('twice');
  });

  test('fails where doubtful words do not stand', () => {
    const { id, order, place, line, why } = restoration;
    expect(withEntry({ id, order, place, line, why, certainty: 'doubtful', words: '可以' })).toThrow('可以');
  });

  test('fails where an interpretation quotes what is not there', () => {
    const [first] = entries.interpretations;
    if (!first) throw new Error('no interpretation to try with');
    const wrong = { ...first, words: [{ place: placeOf(6, '建设年度计划'), words: '不在此处' }] };
    expect(() => buildRegulation({ ...entries, interpretations: [wrong] })).toThrow(first.slug);
  });

  test('fails where a sentence names an article that does not exist', () => {
    const articles = entries.articles.map((article) =>
      article.number === 20 ? { ...article, body: article.body.replace('第六、七条', '第六、七十条') } : article,
    );
    expect(() => buildRegulation({ ...entries, articles })).toThrow('70');
  });
});

describe('schemas', () => {
  test('refuse an emendation that is both doubtful and published', () => {
    const { place: _place, line: _line, ...rest } = restoration;
    const written = { ...rest, in: 6 };
    expect(schemas.emendation.safeParse(written).success).toBe(true);
    expect(schemas.emendation.safeParse({ ...written, certainty: 'doubtful' }).success).toBe(false);
  });

  test('refuse a date of checking that is none', () => {
    const site = { maintainer: '', contact: '', checked: '2024-02-30', source: '' };
    expect(schemas.site.safeParse(site).success).toBe(false);
    expect(schemas.site.safeParse({ ...site, checked: '' }).success).toBe(true);
  });

  test('refuse an official text that is not a page reached safely', () => {
    const site = { maintainer: '', contact: '', checked: '' };
    for (const source of ['章贡区政府网', 'http://a.example/', 'javascript:alert(1)'])
      expect(schemas.site.safeParse({ ...site, source }).success, source).toBe(false);
    expect(schemas.site.safeParse({ ...site, source: 'https://a.example/' }).success).toBe(true);
  });
});

describe('parsers', () => {
  test('key a list and keep its order', () => {
    expect(bySlug([{ id: 'b' }, { id: 'a' }], 'id')).toEqual({ b: { id: 'b', order: 0 }, a: { id: 'a', order: 1 } });
  });

  test('refuse what is not such a list', () => {
    expect(() => bySlug({ id: 'a' }, 'id')).toThrow('list');
    expect(() => bySlug(['a'], 'id')).toThrow('entry 1');
    expect(() => bySlug([{ slug: 'a' }], 'id')).toThrow('no id');
    expect(() => bySlug([{ id: 'a' }, { id: 'a' }], 'id')).toThrow('twice');
    expect(() => single([])).toThrow('mapping');
  });
});

test('dates are written as Chinese readers write them', () => {
  expect(dateInChinese('2024-09-03')).toBe('2024年9月3日');
  expect(() => dateInChinese('2024-9-3')).toThrow('2024-9-3');
});

describe('addresses', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.resetModules();
  });

  test.each([
    ['/', '/articles/6/#p1s3'],
    ['/x', '/x/articles/6/#p1s3'],
    ['/x/', '/x/articles/6/#p1s3'],
  ])('stand below the base %s', async (base, expected) => {
    vi.stubEnv('BASE_URL', base);
    vi.resetModules();
    const { href, placeHref } = await import('../../src/site/regulation/href.ts');
    expect(placeHref('6.p1s3')).toBe(expected);
    expect(href('/articles/6/#p1s3')).toBe(expected);
  });
});
