import { readdirSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { citesOf, readGuide } from '../../src/site/guides/guide-source.ts';
import { guideFaults } from '../../src/site/guides/prove-guide.ts';
import * as schemas from '../../src/site/regulation/schemas.ts';
import { isSource, locate } from '../../src/text/index.ts';
import { bodyOf, readArticles, readContent } from '../regulation.ts';
import { regulation } from './content.ts';

const GUIDES = ['accept', 'declare', 'exclusions', 'institutions', 'towns'];
const articles = readArticles();
const bodies = GUIDES.map((id) => [id, bodyOf(`guide/${id}.mdx`)] as const);
const faults = (body: string) => guideFaults(regulation, body);

/** The ids that a guide gives to one kind of element. */
const idsOf = (body: string, name: string, attribute: string) =>
  readGuide(body)
    .elements.filter((element) => element.name === name)
    .map(({ attributes }) => attributes[attribute]);

test('there are five guides', () => {
  expect(readdirSync(new URL('../../content/guide/', import.meta.url)).sort()).toEqual(GUIDES.map((id) => `${id}.mdx`));
});

describe.each(bodies)('the guide %s', (id, body) => {
  test('quotes what stands, names what exists and types no number', () => {
    expect(faults(body)).toEqual([]);
  });

  test('quotes a single sentence each time', () => {
    for (const { in: source, words } of citesOf(readGuide(body))) {
      const located = isSource(source) && locate(articles, source, words);
      const place = located && located.found === 'once' ? located.place : '';
      expect(place, words).toMatch(/s\d+$/);
    }
  });

  test('quotes the text in every section', () => {
    for (const section of body.split(/^## /m).slice(1)) {
      const { elements } = readGuide(section);
      const grounds = elements.filter(({ name }) => ['Cite', 'Doubt', 'Tool'].includes(name));
      expect(grounds, section.slice(0, 20)).not.toHaveLength(0);
    }
  });

  test('is short, and says what the text leaves open', () => {
    const { prose } = readGuide(body);
    const length = prose.replace(/\s/g, '').length;
    expect(length).toBeGreaterThan(400);
    expect(length).toBeLessThan(900);
    expect(idsOf(body, 'Doubt', 'slug')).not.toHaveLength(0);
  });

  test('leads only to guides that exist, and not to itself', () => {
    const others = idsOf(body, 'Guide', 'id');
    expect(others.filter((other) => other === id || !GUIDES.includes(other ?? ''))).toEqual([]);
  });

  test('has a title and a line without numbers', () => {
    const [, frontmatter = ''] = readContent(`guide/${id}.mdx`).split(/^---$/m);
    const { title, about } = schemas.guide.parse(parse(frontmatter));
    expect(faults(`${title}\n\n${about}`)).toEqual([]);
  });
});

describe('a guide fails', () => {
  test.each([
    ['where the words stand in another article', '<Cite in="7">50万元以下的</Cite>', 'nowhere'],
    ['where the words stand twice', '<Cite in="6">项目</Cite>', 'more than once'],
    ['where the words run over two sentences', '<Cite in="6">备案。数字化项目经论证评估后</Cite>', 'several sentences'],
    ['where a place is typed', '<Cite in="6.p1s4">50万元以下的</Cite>', '6.p1s4'],
    ['where the article does not exist', '<Cite in="99">项目</Cite>', '99'],
    ['where a quotation is empty', '<Cite in="6"></Cite>', 'nowhere'],
    ['where there is no such step', '<Step id="dance" />', 'dance'],
    ['where there is no such doubt', '<Doubt slug="weather" />', 'weather'],
    ['where there is no such amount', '<Amount of="06.sixty" />', '06.sixty'],
    ['where there is no such list', '<Materials list="wishes" />', 'wishes'],
    ['where a link to a tool has answers that nobody can give', '<Tool of="route" facts="unit=moon">看</Tool>', 'moon'],
    ['where an element is unknown', '<Marquee id="x" />', 'Marquee'],
    ['where an amount is typed', '不足30万元的备案。', '30'],
    ['where an amount is typed in Chinese', '不足五十万元的备案。', '五十万元'],
    ['where an amount is typed full-width', '不足５０万的备案。', '５０'],
    ['where a number stands within an item', '1. 要等2个月。', '2'],
    ['where an article is typed', '依据第六条第三句。', '第六条'],
    ['where a period is typed', '批复后半年内开工。', '半年'],
    ['where a number is typed inside a link', '<Tool of="route">不足30万元</Tool>', '30'],
    ['where it has code', '一共{1 + 1}项。', '{'],
    ['where it imports', "import x from 'x'", 'import'],
    ['where a paragraph is broken', '一行，\n又一行。', 'line break'],
    ['where an element is not closed', '<Cite in="6">50万元以下的', '<'],
  ])('%s', (_name, body, fault) => {
    expect(faults(body).join('; ')).toContain(fault);
  });

  test('in nothing else: lists, headings and names are free', () => {
    expect(faults('## 三件事\n\n1. 备案\n2. 上会\n\n- 一样\n- <Step id="joint-review" />\n\n完。')).toEqual([]);
  });
});
