import { describe, expect, test } from 'vitest';
import { buildRegulation } from '../../src/site/regulation/build-regulation.ts';
import { marksAt, wordsAt } from '../../src/site/regulation/places.ts';
import * as schemas from '../../src/site/regulation/schemas.ts';
import { groupByTerm, termMarks } from '../../src/site/registers/glossary-marks.ts';
import { occurrencesIn } from '../../src/site/references/words-in.ts';
import { segment } from '../../src/text/index.ts';
import { entries, regulation } from './content.ts';
import { placeOf } from '../place-of.ts';

const { articles, terms } = regulation;
const termCalled = (title: string) => {
  const found = terms.find((term) => term.title === title);
  if (!found) throw new Error(`no term ${title}`);
  return found;
};
const placesOf = (title: string) => [...new Set(termCalled(title).uses.map(({ place }) => place))];

/** A build with one entry more; its id is `made-up`. */
const withEntry = (entry: Record<string, unknown>) => () =>
  buildRegulation({
    ...entries,
    glossary: [...entries.glossary, schemas.glossaryEntry.parse({ id: 'made-up', order: 99, ...entry })],
  });

describe('the glossary', () => {
  test('quotes the sentence that each word is explained by', () => {
    const quotes = ['五统一', '限额', '联合会审', '入库管理', '工作秘密', '省、市领导小组'].map((title) => {
      const { standing, quote } = termCalled(title);
      return [title, standing, quote.place];
    });
    expect(quotes).toEqual([
      ['五统一', 'defined', placeOf(3, '应当做到“五统一”')],
      ['限额', 'defined', placeOf(20, '限额（即本办法')],
      ['联合会审', 'governed', placeOf(17, '建立区级数字化项目联合会审机制')],
      ['入库管理', 'governed', placeOf(16, '论证评估通过的项目入库管理')],
      ['工作秘密', 'governed', placeOf(13, '涉及工作秘密的需包含信息防护内容')],
      ['省、市领导小组', 'defined', placeOf(7, '在每年6月底前按程序报')],
    ]);
  });

  test.each(terms)('$title: its words stand where they are quoted from, and it in them', ({ quote, forms }) => {
    expect(wordsAt(regulation, quote.place)).toContain(quote.words);
    expect(forms.some((form) => wordsAt(regulation, quote.place).includes(form))).toBe(true);
  });

  test('has an editor’s word only where the text does not define, and always where the text only uses', () => {
    const [defined, used] = (['defined', 'used'] as const).map((kind) =>
      terms.filter(({ standing }) => standing === kind),
    );
    expect(defined?.map(({ note }) => note)).toEqual(defined?.map(() => undefined));
    expect(used?.filter(({ note }) => !note?.endsWith('。'))).toEqual([]);
    expect([defined?.length, used?.length].every((length) => length !== undefined && length > 3)).toBe(true);
  });

  test.each(terms)('$title: every place is given, and none where it does not stand', ({ forms, uses }) => {
    for (const { place, form, start, end } of uses) {
      expect(forms).toContain(form);
      expect(wordsAt(regulation, place).slice(start, end)).toBe(form);
    }
  });

  test('leaves no occurrence out but those inside a longer word of the glossary', () => {
    const whole = articles.flatMap(({ text }) => text.blocks.flatMap(({ sentences }) => sentences.map((s) => s.text)));
    const count = (word: string) => whole.join('\n').split(word).length - 1;
    expect(termCalled('限额').uses).toHaveLength(count('限额'));
    expect(termCalled('竣工验收').uses).toHaveLength(count('竣工验收'));
    expect(termCalled('涉密').uses).toHaveLength(count('涉密') - count('非涉密'));
    expect(placesOf('限额')).toEqual([placeOf(20, '限额（即本办法'), placeOf(20, '限额以下的数字化项目')]);
    expect(placesOf('涉密')).toEqual([
      placeOf(12, '涉密数字化项目审批'),
      placeOf(16, '选取至少2名专家参与'),
      placeOf(22, '涉及国家安全或涉密事项等数字化系统的'),
      placeOf(25, '安全风险评估报告（包括涉密数字化系统分级保护测评报告或者非涉密数字化系统网络安全等级保护测评报告'),
    ]);
  });

  test('knows words that are written in more than one way', () => {
    const { uses } = termCalled('投资额');
    expect(uses.filter(({ form }) => form === '总投资').map(({ place }) => place)).toEqual([
      placeOf(16, '形成项目评估报告'),
      placeOf(19, '市财政部门组织开展预算评审'),
      placeOf(34, '项目建设目标和内容不变'),
    ]);
  });
});

test('the longest form wins, from left to right', () => {
  const found = occurrencesIn('非涉密项目和涉密项目', ['涉密', '非涉密']);
  expect(found.map(({ word, start, end }) => [word, start, end])).toEqual([
    ['非涉密', 0, 3],
    ['涉密', 6, 8],
  ]);
});

describe('the build fails', () => {
  const note = '编者的话。';
  test('where a form stands nowhere', () => {
    expect(withEntry({ forms: ['区块链'], governed: '统一汇总报', note })).toThrow('区块链');
  });

  test('where a form stands only inside a longer one', () => {
    expect(withEntry({ forms: ['领导小组办公'], governed: '统一汇总报', note })).toThrow('领导小组办公');
  });

  test('where a form is another entry’s already', () => {
    expect(withEntry({ forms: ['限额'], defined: '统一汇总报' })).toThrow('twice');
  });

  test('where the quotation stands nowhere, or in several sentences', () => {
    expect(withEntry({ forms: ['动态管理'], used: '动态的管理', note })).toThrow('动态的管理');
    expect(withEntry({ forms: ['动态管理'], used: '项目', note })).toThrow('several');
  });

  test('where the quotation is said to be the first use and is not', () => {
    expect(withEntry({ forms: ['抄送', '绩效'], used: '经费预算文件抄送', note })).toThrow(
      `before ${placeOf(18, '抄送')}`,
    );
  });

  test('where an interpretation has nothing to do with the word', () => {
    const entry = { forms: ['抄送'], used: '经费预算文件抄送', note };
    expect(withEntry(entry)).not.toThrow();
    expect(withEntry({ ...entry, interpretations: ['limit'] })).toThrow('limit');
    expect(withEntry({ ...entry, interpretations: ['no-such'] })).toThrow('no-such');
  });

  test('where an editor explains what the text defines', () => {
    expect(withEntry({ forms: ['抄送'], defined: '经费预算文件抄送', note })).toThrow();
  });
});

describe('in the text', () => {
  const linkedAt = (place: string) =>
    termMarks(regulation, place).map(({ start, end }) => wordsAt(regulation, place).slice(start, end));

  test('a word is linked where it first stands in a 款, its 项 included', () => {
    expect(linkedAt(placeOf(20, '限额（即本办法'))).toContain('限额');
    expect(linkedAt(placeOf(20, '限额以下的数字化项目'))).not.toContain('限额');
    expect(linkedAt(placeOf(25, '项目验收包括初步验收和竣工验收'))).toEqual(['初步验收', '竣工验收']);
    expect(linkedAt(placeOf(25, '及时向审批部门申请竣工验收'))).toEqual([]);
    expect(linkedAt(placeOf(13, '单位数据专员应参与项目的监督指导'))).toEqual(['单位数据专员']);
  });

  test('each 款 links a word once', () => {
    for (const { uses } of terms) {
      const first = uses.filter((use) => use.first).map(({ place }) => place.replace(/\..*?(p\d+)?s\d+$/, '.$1'));
      const paragraphs = first.map((place) => (place.endsWith('.') ? `${place}p1` : place));
      expect(new Set(paragraphs).size).toBe(paragraphs.length);
    }
  });

  test('words of nearly every 款 are not linked', () => {
    expect(termCalled('数字化项目').linked).toBe(false);
    expect(articles.flatMap(({ number }) => linkedAt(`${String(number)}.p1s1`))).not.toContain('数字化项目');
  });

  test('a word that an emendation cuts stays one link, with the mark inside', () => {
    const text = '列入区级财政预算';
    const groups = groupByTerm(
      segment(text, [
        { kind: 'restored', entry: 'made-up', start: 2, end: 3 },
        { kind: 'term', term: 'made-up', start: 2, end: 6 },
      ]),
    );
    expect(groups.map(({ term, pieces }) => [term, pieces.map((piece) => piece.text)])).toEqual([
      [undefined, ['列入']],
      ['made-up', ['区', '级财政']],
      [undefined, ['预算']],
    ]);
  });

  test('no two links overlap, nor a link and a reference', () => {
    for (const { number, text } of articles)
      for (const { id } of text.blocks.flatMap(({ sentences }) => sentences)) {
        const place = `${String(number)}.${id}`;
        const references = marksAt(regulation, place).filter(({ kind }) => kind === 'reference');
        const links = [...termMarks(regulation, place), ...references].sort((a, b) => a.start - b.start);
        const overlapping = links.slice(1).filter(({ start }, index) => start < (links[index]?.end ?? 0));
        expect(overlapping).toEqual([]);
      }
  });
});
