import { describe, expect, it } from 'vitest';
import { listMaterials, type PaperId } from '../../../../src/core/index.ts';
import { factsWith } from '../../plan.ts';
import { listOf, paperOn, placesOf, statusOn } from '../../papers.ts';
import { placeOf } from '../../../place-of.ts';

const status = (id: PaperId, changes: string) => statusOn('declaration', id, changes);
const words = (id: PaperId, changes: string) =>
  paperOn('declaration', id, changes).contents.map((content) => content.words);

describe('第十三条: the basis of a declaration, by the amount', () => {
  it.each([
    ['below-fifty', 'if-applicable', 'if-applicable'],
    ['at-fifty', 'confirm', 'confirm'],
    ['below-two-hundred', 'confirm', 'confirm'],
    ['at-two-hundred', 'required', 'confirm'],
    ['at-thousand', 'required', 'confirm'],
  ])('%s the superior’s consent is %s, the appraisal report %s', (total, consent, report) => {
    expect(status('superior-consent', `total=${total}`)).toBe(consent);
    expect(status('appraisal-report', `total=${total}`)).toBe(report);
    expect(status('superior-document', `total=${total}`)).toBe('if-applicable');
  });

  it('names the doubt on each side of the thresholds, and the place that names the paper first', () => {
    const middle = paperOn('declaration', 'superior-consent', 'total=120');
    expect(middle.interpretations).toEqual(['written-consent']);
    expect(placesOf(middle)).toEqual([
      placeOf(13, '包括上级正式文件'),
      placeOf(12, '需征求对口市直单位意见'),
      placeOf(12, '需征求对口市直单位意见'),
    ]);
    const large = paperOn('declaration', 'superior-consent', 'total=at-two-hundred');
    expect(large).toMatchObject({ status: 'required', interpretations: ['inclusive-bounds', 'written-consent'] });
    expect(large.because.join('')).toContain('是不是就是批复意见，条文没有写');
    const report = paperOn('declaration', 'appraisal-report', 'total=at-fifty');
    expect(report.interpretations).toEqual(['inclusive-bounds', 'appraisal-report-timing']);
    expect(placesOf(report).slice(0, 2)).toEqual([placeOf(13, '包括上级正式文件'), placeOf(16, '形成项目评估报告')]);
  });

  it('stands together as one group, and the text does not say whether all of it is due', () => {
    const groups = listOf('declaration', 'total=120').items.flatMap(({ id, group }) => (group ? [[id, group]] : []));
    const basis = { id: 'basis', title: '项目建设依据', note: '几样要不要齐备，条文没有写。' };
    expect(groups).toEqual([
      ['superior-document', basis],
      ['superior-consent', basis],
      ['appraisal-report', basis],
    ]);
  });
});

describe('第十三条: the plans, by the category', () => {
  it.each([
    ['category=new', ['technical-plan']],
    ['category=upgrade', ['upgrade-plan']],
    ['category=operation&operationPart!', ['operation-plan']],
    ['category=service', ['service-purchase-plan']],
    ['category=service&traits=service-with-goods', ['service-purchase-plan']],
    ['category=service&traits=service-builds-system', ['technical-plan', 'service-purchase-plan']],
  ])('%s hands in %j', (changes, plans) => {
    const ids = listOf('declaration', `total=120&${changes}`).items.filter(({ status: found }) => found === 'required');
    expect(ids.map(({ id }) => id).filter((id) => id.endsWith('-plan'))).toEqual(['construction-plan', ...plans]);
  });

  it('a system built as a service falls under both, which is a reading', () => {
    const built = 'total=120&category=service&traits=service-builds-system';
    expect(paperOn('declaration', 'technical-plan', built).interpretations).toEqual(['category-mapping']);
    expect(paperOn('declaration', 'service-purchase-plan', built).interpretations).toEqual(['category-mapping']);
    expect(placesOf(paperOn('declaration', 'technical-plan', built))).toContain(placeOf(13, '运维（购买服务）类项目'));
    expect(paperOn('declaration', 'technical-plan', 'total=120').interpretations).toEqual([]);
  });

  it('each plan says what must be in it', () => {
    expect(words('construction-plan', 'total=120')).toHaveLength(7);
    expect(words('technical-plan', 'total=120')).toHaveLength(6);
    expect(words('upgrade-plan', 'total=120&category=upgrade')).toEqual([
      '项目合同签订和履行情况',
      '项目运行现状及存在的问题',
      '功能模块变动情况',
      '项目运维防护情况',
    ]);
    expect(words('operation-plan', 'total=120&category=operation&operationPart!')).toEqual([
      '运维年限',
      '人员要求',
      '上一期项目验收情况',
      '当前系统运行情况',
    ]);
    expect(words('service-purchase-plan', 'total=120&category=service')).toEqual([
      '运维年限',
      '人员要求',
      '采购何种服务',
    ]);
  });

  it('定制化还是商业成品 is said only where the service includes goods, and asked while that is unknown', () => {
    const custom = '是定制化还是商业成品';
    expect(words('service-purchase-plan', 'total=120&category=service&traits=service-with-goods')).toContain(custom);
    const unknown = paperOn('declaration', 'service-purchase-plan', 'total=120&category=service&traits!');
    expect(unknown.status).toBe('required');
    expect(unknown.contents.map(({ words: each, asks }) => [each, asks])).toContainEqual([custom, ['traits']]);
    expect(listOf('declaration', 'total=120&category=service&traits!').asks).toEqual(['traits']);
  });
});

describe('第十三条: work secrets', () => {
  it.each(['work-secret-protection', 'graded-protection-plan'] as const)('%s', (id) => {
    expect(status(id, 'total=120')).toBe('absent');
    expect(status(id, 'total=120&secrecy=work-secret')).toBe('required');
    for (const category of ['upgrade', 'operation', 'service']) {
      const found = paperOn('declaration', id, `total=120&secrecy=work-secret&category=${category}`);
      expect(found).toMatchObject({ status: 'confirm', interpretations: ['work-secret-category'] });
      expect(placesOf(found)).toEqual([placeOf(13, '涉及工作秘密的需包含信息防护内容')]);
    }
    const built = 'total=120&secrecy=work-secret&category=service&traits=service-builds-system';
    expect(paperOn('declaration', id, built).interpretations).toEqual(['category-mapping', 'work-secret-category']);
  });

  it('信息防护内容 goes into the technical plan of a new project only', () => {
    expect(words('technical-plan', 'total=120&secrecy=work-secret')).toContain('信息防护内容');
    expect(words('technical-plan', 'total=120')).not.toContain('信息防护内容');
  });
});

describe('第十三条: the list as a whole', () => {
  it('is not exhaustive, and says so in the text’s own words', () => {
    expect(listOf('declaration', 'total=120').notExhaustive).toEqual({
      place: placeOf(13, '申报材料包括但不限于'),
      words: '申报材料包括但不限于',
    });
  });

  it.each([
    ['below-fifty', ['below-50']],
    ['at-fifty', ['inclusive-bounds', 'below-50']],
    ['above-fifty', []],
  ])('%s it is in doubt as a whole: %j', (total, doubts) => {
    expect(listOf('declaration', `total=${total}`).interpretations).toEqual(doubts);
  });

  it('meeting and funding stand in the last paragraph, whatever the amount', () => {
    for (const total of ['20', '120', '300']) {
      expect(placesOf(paperOn('declaration', 'meeting-record', `total=${total}`))).toEqual([
        placeOf(13, '并明确资金来源'),
      ]);
      expect(status('funding-statement', `total=${total}`)).toBe('required');
      expect(status('information-form', `total=${total}`)).toBe('required');
    }
  });
});

it('第十三条 says 或 of the plans of its third class: whether services are O&M too changes neither', () => {
  for (const reading of ['two-classes', 'one-class'] as const) {
    const idsFor = (changes: string) =>
      listMaterials(factsWith(`total=120&${changes}`), 'declaration', { 'service-as-operation': reading }).items.map(
        ({ id }) => id,
      );
    expect(idsFor('category=operation&operationPart!')).toContain('operation-plan');
    expect(idsFor('category=operation&operationPart!')).not.toContain('service-purchase-plan');
    expect(idsFor('category=service')).toContain('service-purchase-plan');
    expect(idsFor('category=service')).not.toContain('operation-plan');
  }
});
