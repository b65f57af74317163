import { describe, expect, it } from 'vitest';
import { jointCitations } from '../../src/core/index.ts';

const joint = jointCitations();
/** The places cited together under a title, rule by rule. */
const places = (title: string) =>
  joint.filter(({ about }) => about === title).map(({ cites }) => cites.map(({ place }) => place));

describe('what is cited together', () => {
  it('is two places or more', () => {
    expect(joint.filter(({ cites }) => cites.length < 2)).toEqual([]);
  });

  it.each([
    ['涉密项目', ['12.p1s2', '4.p4s1', '4.p4s2', '9.p1s2', '16.p1s3', '22.p1s3', '25.i2n8s1']],
    ['是否适用', ['2.p1s1', '39.p1s1']],
    ['投资额', ['16.p1s1', '19.p1s1']],
    ['是否在管理范围内', ['38.p1s1', '2.p1s1']],
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
