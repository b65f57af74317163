/** Where an article goes on from another without naming it: the words that do, and the article that they go on from. */
import type { Source } from '../../text/index.ts';
import { placeIn } from '../regulation/places.ts';
import type { Regulation } from '../regulation/regulation.ts';

export interface Implied {
  /** The article that the words go on from. */
  readonly from: number;
  readonly place: string;
  readonly words: string;
}

const after = (from: number, source: Source, words: string) => ({ from, source, words });

/** Read from the text by hand. */
const IMPLIED = [
  after(3, 10, '“五统一”原则'),
  after(3, 16, '“五统一”原则'),
  after(12, 13, '省、市主管部门书面批复意见'),
  after(16, 17, '论证评估通过的项目'),
  after(17, 18, '根据联合会审意见'),
  after(24, 23, '未及时开工'),
  after(25, 23, '未及时开展竣工验收'),
  after(18, 25, '审批部门'),
  after(25, 26, '竣工验收结论'),
  after(25, 28, '组织竣工验收'),
  after(9, 33, '共享数据资源'),
  after(22, 33, '安全可靠应用、密码应用、网络安全要求'),
  after(15, 33, '未依托政务外网和政务云承载'),
  after(2, 38, '不属于本细则管理范围'),
  after(2, '39第一句', '参照本细则执行'),
];

/** Every one with the place of its words. Throws where some do not stand in their article, or stand twice. */
export function impliedIn(regulation: Regulation): Implied[] {
  return IMPLIED.map(({ from, source, words }) => ({ from, place: placeIn(regulation, source, words), words }));
}
