/** The template that is filled in with a spreadsheet program, and lists written with its drop-downs. */
import { describe, expect, it } from 'vitest';
import {
  FACT_KEYS,
  isChoice,
  isSet,
  NONE_LABEL,
  readAnswers,
  valueLabel,
  wan,
  type FileRow,
} from '../../src/core/index.ts';
import { readFile } from '../../src/tools/files/read-file.ts';
import { VALUES } from '../../src/tools/portfolio/cell-words.ts';
import { proposeProjectColumns } from '../../src/tools/portfolio/columns.ts';
import { readProjects } from '../../src/tools/portfolio/read-projects.ts';
import { templateTable } from '../../src/tools/portfolio/template.ts';
import { WRITTEN, writeProjects } from '../../src/tools/portfolio/write-projects.ts';
import { toXlsx } from '../../src/tools/sheet/xlsx.ts';
import { hasOffice, savedAgain } from './office.ts';

const MADE = new Date('2026-11-29T08:00:00Z');

function sheetsOf(bytes: Uint8Array): readonly (readonly FileRow[])[] {
  const reading = readFile(bytes, 'list.xlsx');
  if ('problem' in reading) throw new Error(reading.problem);
  return reading.workbook.sheets.map(({ rows }) => rows);
}

describe('the template', () => {
  it('has a column for every fact, all of them known again', () => {
    const [rows = []] = sheetsOf(toXlsx(templateTable(), MADE));
    expect(proposeProjectColumns(rows).roles).toEqual(WRITTEN);
    expect(FACT_KEYS.filter((fact) => !WRITTEN.includes(fact))).toEqual([]);
  });

  it('offers every value of every choice and set but 涉密', () => {
    const { choices = [] } = templateTable();
    WRITTEN.forEach((role, column) => {
      const options = choices[column]?.options ?? [];
      if (!isChoice(role) && !isSet(role)) return;
      const labels = VALUES[role].filter((value) => value !== 'state-secret').map((value) => valueLabel(role, value));
      expect(options).toEqual(isSet(role) && role !== 'funds' ? [...labels, NONE_LABEL] : labels);
    });
  });

  it('takes whatever is chosen from its drop-downs', () => {
    const { choices = [] } = templateTable();
    const most = Math.max(...choices.map((each) => each?.options.length ?? 0));
    const { head } = writeProjects([]);
    const rows = Array.from({ length: most }, (_, index): FileRow => {
      const cells = WRITTEN.map(
        (role, column) => choices[column]?.options[index] ?? (role === 'project-name' ? '甲' : ''),
      );
      return { number: index + 2, cells };
    });
    const all = [{ number: 1, cells: head }, ...rows];
    const wrong = readProjects(all, proposeProjectColumns(all)).remarks.filter(({ words }) =>
      words.startsWith('看不懂'),
    );
    expect(wrong).toEqual([]);
  });
});

describe.skipIf(!hasOffice())('LibreOffice', () => {
  it('has the drop-downs of the template, and saves it so that it is still known', () => {
    const bytes = toXlsx(templateTable(), MADE);
    const rules = savedAgain(bytes, 'fods')
      .toString()
      .match(/<table:content-validation /g);
    const { choices = [] } = templateTable();
    expect(rules).toHaveLength(choices.filter((each) => each !== undefined).length);
    const [rows = [], options = []] = sheetsOf(savedAgain(bytes, 'xlsx'));
    expect(proposeProjectColumns(rows).roles).toEqual(WRITTEN);
    expect(options.length).toBeGreaterThan(5);
  }, 120_000);

  it('saves a filled list so that nothing is lost', () => {
    const { facts } = readAnswers(
      new URLSearchParams(
        'secrecy=none&unit=town&funds=district,superior&category=new&total=180.5&traits=&obstacles=off-cloud',
      ),
    );
    const projects = [
      { unit: '某镇', name: '网格平台', year: 2026, facts, own: { 联系人: '王' } },
      { unit: '区教育局', name: '=阅卷', facts: { total: wan(0.0001) }, unread: { category: '软件' } },
    ];
    const table = { ...templateTable(), ...writeProjects(projects) };
    const [rows = []] = sheetsOf(savedAgain(toXlsx(table, MADE), 'xlsx'));
    const back = readProjects(rows, proposeProjectColumns(rows));
    expect(back.projects).toMatchObject(projects);
  }, 120_000);
});
