/** Where an article goes on from another without naming it: the words that do, and the article that they go on from. */
import type { Citation } from '../core/index.ts';

export interface Implied extends Citation {
  /** The article that the words go on from. */
  readonly from: number;
}

const after = (from: number, place: string, words: string): Implied => ({ from, place, words });

/** Read from the text by hand; a test proves the words at their places. */
export const IMPLIED: readonly Implied[] = [
  after(3, '10.p1s3', '“五统一”原则'),
  after(3, '16.p1s1', '“五统一”原则'),
  after(12, '13.i2s2', '省、市主管部门书面批复意见'),
  after(16, '17.p1s1', '论证评估通过的项目'),
  after(17, '18.p1s1', '根据联合会审意见'),
  after(24, '23.p1s1', '未及时开工'),
  after(25, '23.p1s1', '未及时开展竣工验收'),
  after(18, '25.i2s2', '审批部门'),
  after(25, '26.p1s1', '竣工验收结论'),
  after(25, '28.p1s1', '组织竣工验收'),
  after(9, '33.i1s1', '共享数据资源'),
  after(22, '33.i2s1', '安全可靠应用、密码应用、网络安全要求'),
  after(15, '33.i3s1', '未依托政务外网和政务云承载'),
  after(2, '38.p1s1', '不属于本细则管理范围'),
  after(2, '39.p1s1', '参照本细则执行'),
];
