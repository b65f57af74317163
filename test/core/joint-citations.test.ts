import { describe, expect, it } from 'vitest';
import { jointCitations } from '../../src/core/index.ts';
import { placeOf } from '../place-of.ts';

const joint = jointCitations();
/** The places cited together under a title, rule by rule. */
const places = (title: string) =>
  joint.filter(({ about }) => about === title).map(({ cites }) => cites.map(({ place }) => place));

describe('what is cited together', () => {
  it('is two places or more', () => {
    expect(joint.filter(({ cites }) => cites.length < 2)).toEqual([]);
  });

  it.each([
    [
      '涉密项目',
      [
        placeOf(12, '涉密数字化项目审批'),
        placeOf(4, '密码应用及安全性评估'),
        placeOf(4, '保密审查'),
        placeOf(9, '涉及国家秘密和安全的政务数据共享'),
        placeOf(16, '选取至少2名专家参与'),
        placeOf(22, '涉及国家安全或涉密事项等数字化系统的'),
        placeOf(25, '安全风险评估报告（包括涉密数字化系统分级保护测评报告或者非涉密数字化系统网络安全等级保护测评报告'),
      ],
    ],
    ['适用范围', [placeOf(2, '本细则适用于'), placeOf(39, '企事业单位')]],
    ['总投资', [placeOf(16, '进行论证把关'), placeOf(19, '市财政部门组织开展预算评审')]],
    ['是否在管理范围内', [placeOf(38, '下列不属于本细则管理范围'), placeOf(2, '本细则适用于')]],
  ])('of “%s” is among them', (title, cited) => {
    expect(places(title)).toContainEqual(cited);
  });

  it('speaks of papers and steps by their names', () => {
    const titles = new Set(joint.map(({ about }) => about));
    expect(titles).toContain('省、市主管部门书面批复意见');
    expect(titles).toContain('行业联审报备');
    expect([...titles].filter((title) => /^[a-z-]*$/.test(title))).toEqual([]);
  });
});
