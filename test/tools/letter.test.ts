import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readAnswers, type Slug } from '../../src/core/index.ts';
import { docxOfLetter } from '../../src/tools/doubts/letter-docx.ts';
import { letterOf, textOfLetter, type LetterGiven } from '../../src/tools/doubts/letter.ts';

const PROJECT =
  'secrecy=none&unit=department&funds=district&category=new&nature=other&operationPart=0&traits=&priorities=&obstacles=';

const written = (slug: Slug, ids: readonly string[], ask: readonly string[]): LetterGiven['about'][number] => ({
  slug,
  interpretation: {
    slug,
    question: `${slug}是什么？`,
    words: [{ place: '20.p1s2', words: '限额以下的数字化项目', spoken: '第二十条第二句' }],
    readings: ids.map((id) => ({ id, name: '', label: '', text: `${id}的说法。` })),
    adopted: null,
    why: '',
    ask,
  },
});
const LIMIT = written('limit', ['article-6', 'article-7', 'tracks'], ['区局', '市局']);
const CONSENT = written('written-consent', ['from-200', 'from-50'], ['区局']);

function letter(query: string, more: Partial<LetterGiven> = {}) {
  const { facts, readings } = readAnswers(new URLSearchParams(`${PROJECT}&${query}`));
  return letterOf({
    ...{ kind: 'inquiry', facts, readings, about: [LIMIT], law: '《实施细则》（5号）', project: '', unit: '' },
    ...more,
  });
}
const bodyOf = ({ parts }: ReturnType<typeof letter>) => parts.map(({ text }) => text).join('\n');

describe('the letter', () => {
  it('goes to whom the doubt is asked, and says the project without a name that nobody typed', () => {
    const { to, parts, unit } = letter('total=300');
    expect(to).toBe('区局、市局：');
    expect(parts[0]?.text).toContain('一个数字化项目');
    expect(parts[0]?.text).toContain('总投资：300 万元');
    expect(unit).toBe('');
  });

  it('leaves out answers that say there is nothing', () => {
    expect(letter('total=300').parts[0]?.text).not.toContain('无');
  });

  it('quotes the words of law with their spoken place', () => {
    expect(bodyOf(letter('total=300'))).toContain('条文：“限额以下的数字化项目”（第二十条第二句）。');
  });

  it('says of every reading what it makes of this project', () => {
    const readings = letter('total=300').parts.filter(({ kind }) => kind === 'reading');
    expect(readings.map(({ text }) => text.slice(0, 3))).toEqual(['读法一', '读法二', '读法三']);
    expect(readings[0]?.text).toContain('与读法三相比，本项目要多办省级论证评估和联合会审。');
    expect(readings[2]?.text).toContain('先按这种读法准备');
  });

  it('says so where a reading changes nothing for the project', () => {
    expect(bodyOf(letter('total=20'))).toContain('与读法三相比，本项目没有不同。');
  });

  it('asks about several at once, numbered, each office named once', () => {
    const { to, parts } = letter('total=180', { about: [LIMIT, CONSENT] });
    expect(to).toBe('区局、市局：');
    expect(parts.filter(({ kind }) => kind === 'question').map(({ text }) => text)).toEqual([
      '一、limit是什么？',
      '二、written-consent是什么？',
    ]);
    expect(parts[1]?.text).toContain('有两处条文');
  });

  it('tells which other readings it is reckoned with', () => {
    expect(bodyOf(letter('total=300&reading.written-consent=from-200'))).toContain(
      '按读法一（书面同意只管最高一档）试算，未经确认',
    );
    expect(bodyOf(letter('total=300&reading.limit=article-6'))).not.toContain('试算');
  });

  it('ends as a 请示 where it is one, and as plain text has the lines to sign on', () => {
    expect(letter('total=300', { kind: 'request' }).title).toContain('请示');
    const text = textOfLetter(letter('total=300', { kind: 'request', project: '智慧城管', unit: '区城管局' }));
    expect(text).toContain('请批示');
    expect(text).toContain('“智慧城管”项目');
    expect(text.split('\n').slice(-2)).toEqual([
      expect.stringContaining('区城管局'),
      expect.stringMatching(/年\s+月\s+日$/),
    ]);
  });

  it('is the same in Word', async () => {
    const made = letter('total=300');
    const files = unzipSync(new Uint8Array(await (await docxOfLetter(made)).arrayBuffer()));
    const xml = strFromU8(files['word/document.xml'] ?? new Uint8Array());
    const paragraphs = (xml.match(/<w:p>.*?<\/w:p>/g) ?? []).map((each) => each.replace(/<[^>]+>/g, ''));
    for (const { text } of made.parts) expect(paragraphs).toContain(text);
    expect(paragraphs[0]).toBe(made.title);
  });
});
