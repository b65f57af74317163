import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { listMaterials, readAnswers } from '../../src/core/index.ts';
import { docxOf } from '../../src/tools/materials/docx.ts';
import { sheetOf } from '../../src/tools/materials/sheet.ts';

const PROJECT =
  'secrecy=none&unit=department&funds=district&category=new&nature=other&total=180&operationPart=0&traits=';

/** The parts of the file that a word processor reads, by their names. */
async function partsOf(): Promise<(name: string) => string> {
  const { facts } = readAnswers(new URLSearchParams(PROJECT));
  const sheet = sheetOf({ facts, readings: {}, list: listMaterials(facts, 'declaration') }, undefined, {
    spoken: {},
    doubts: {},
  });
  const files = unzipSync(new Uint8Array(await (await docxOf(sheet, ['非官方整理'])).arrayBuffer()));
  return (name) => strFromU8(files[name] ?? new Uint8Array());
}

it('a word processor finds a title, headings, Chinese and the site as the author', async () => {
  const part = await partsOf();
  const paragraphs = part('word/document.xml').match(/<w:p>.*?<\/w:p>/g) ?? [];
  const styled = paragraphs.flatMap((paragraph) => {
    const style = /<w:pStyle w:val="(Title|Heading1)"\/>/.exec(paragraph)?.[1];
    return style === undefined ? [] : [[style, paragraph.replace(/<[^>]+>/g, '')]];
  });
  expect(styled[0]).toEqual(['Title', '材料清单（自查用）']);
  expect(styled.slice(1)).toEqual(
    expect.arrayContaining([
      ['Heading1', '材料'],
      ['Heading1', '说明'],
    ]),
  );
  const styles = part('word/styles.xml');
  for (const id of ['Title', 'Heading1']) expect(styles).toContain(`w:styleId="${id}"`);
  expect(styles).toMatch(/<w:docDefaults>.*<w:lang [^>]*w:eastAsia="zh-CN".*<\/w:docDefaults>/);
  expect(styles).toMatch(/<w:lang [^>]*w:val="zh-CN"/);
  const author = '《章贡区数字化项目建设管理实施细则》网站（非官方整理）';
  expect(part('docProps/core.xml')).toContain(`<dc:creator>${author}</dc:creator>`);
  expect(part('docProps/core.xml')).toContain(`<cp:lastModifiedBy>${author}</cp:lastModifiedBy>`);
  expect(part('docProps/core.xml')).not.toContain('Un-named');
});
