import { expect, test } from 'vitest';
import { legislationOfAct, legislationOfArticle } from '../../src/site/regulation/legislation.ts';
import { issuerIn } from '../../src/site/regulation/particulars.ts';
import { regulation } from './content.ts';

const HOME = 'https://example.org/x/';
const act = legislationOfAct(regulation, HOME);

test('the first page says what the notice says of the regulation, and no date of posting', () => {
  expect(act).toMatchObject({
    '@type': 'Legislation',
    name: '章贡区数字化项目建设管理实施细则',
    legislationIdentifier: '区府办发〔2024〕5号',
    legislationDate: '2024-09-23',
    legislationJurisdiction: '赣州市章贡区',
    legislationPassedBy: { name: '赣州市章贡区人民政府办公室' },
    inLanguage: 'zh-CN',
  });
  expect(act).not.toHaveProperty('datePublished');
  expect(act.encoding.legislationLegalValue).toBe('https://schema.org/UnofficialLegalValue');
});

test('the whole and its articles name each other', () => {
  expect(act.hasPart.length).toBe(41);
  const parts = regulation.articles.map((article) => legislationOfArticle(regulation, article, HOME));
  expect(parts.map((part) => part['@id'])).toEqual(act.hasPart.map((part) => part['@id']));
  expect(new Set(parts.map((part) => part.isPartOf['@id']))).toEqual(new Set([act['@id']]));
  expect(parts[5]).toMatchObject({ '@id': `${HOME}articles/6/`, legislationIdentifier: '第六条' });
});

test('fails where the issuing office names no jurisdiction', () => {
  const { notice } = regulation;
  const issuer = issuerIn(regulation).words;
  const blocks = notice.text.blocks.map((block) => ({
    ...block,
    sentences: block.sentences.map((each) => (each.text === issuer ? { ...each, text: '某办公室' } : each)),
  }));
  const other = { ...regulation, notice: { ...notice, text: { ...notice.text, blocks } } };
  expect(() => legislationOfAct(other, HOME)).toThrow('某办公室');
});
