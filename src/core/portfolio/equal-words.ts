/** Words of the field that mean one thing, and short words for long ones: what one department writes so, the next writes otherwise. */

/** On each line the first word stands for all. They are compared only where a name has been freed of stage, part, place and act. */
const EQUAL: readonly (readonly string[])[] = [
  '监控 视频监控 监控探头 瞭望探头 探头 摄像头 电子眼',
  '森林 林区',
  '防火 火情 火险 火灾',
  '大气 空气',
  '噪声 噪音',
  '水质 水环境',
  '校园 学校 中小学',
  '居家养老 虚拟养老院',
  '视频会议 电视会议 电视电话会议',
  '协同办公 办公自动化 oa',
  '指挥 指挥调度',
  '一网统管 城市运行管理服务 城市运行管理 城市运行 城运',
  '热线 12345 便民热线',
  '应急广播 村村响 大喇叭',
  '电子档案 数字档案',
  '档案数字化 档案扫描',
  '明厨亮灶 阳光厨房',
  '渣土 建筑垃圾',
  '巡查 巡检',
  '监管 监督管理',
  'his 医院信息系统',
  'lis 检验信息系统',
  'pacs 医学影像',
].map((line) => line.split(' '));

const FIRST = new Map(EQUAL.flatMap(([first = '', ...others]) => others.map((other) => [other, first] as const)));
const ANY = new RegExp([...FIRST.keys()].sort((one, other) => other.length - one.length).join('|'), 'g');

/** A text in lower case with one word for each thing; said twice in a row (城市运行“一网统管”), once. */
export const inOneWay = (text: string): string =>
  text.replace(ANY, (word) => FIRST.get(word) ?? word).replace(/(.{2,8})\1/g, '$1');

/** A short word is made of the first signs of two words of two signs, and of four at most. */
const MOST = 4;

/** The known short words for runs of whole words in a text, each with its run: 社会治安综合治理 has 综治 for 综合治理. */
export function shortWordsOf(text: string, isKnown: (short: string) => boolean): [short: string, run: string][] {
  const found: [string, string][] = [];
  for (let from = 0; from < text.length; from += 1) {
    let short = '';
    for (let at = from; at + 1 < text.length && short.length < MOST; at += 2) {
      short += text.charAt(at);
      if (short.length > 1 && isKnown(short)) found.push([short, text.slice(from, at + 2)]);
    }
  }
  return found;
}
