/** What the names on a list suggest of the answers: to be accepted or not, never applied by themselves. */
import { withAnswer, type Problem } from '../answers/answers.ts';
import {
  FACT_LABELS,
  isSet,
  valueLabel,
  type ChoiceKey,
  type Facts,
  type SetKey,
  type ValueOf,
} from '../law/fact-values.ts';

/** An answer that a name suggests. Of a set it is one member. */
export interface Suggestion {
  readonly fact: ChoiceKey | SetKey;
  readonly value: string;
  /** 项目类别：运维. */
  readonly label: string;
  /** Which words suggest it, in a sentence. */
  readonly because: string;
}

interface Hint {
  readonly fact: ChoiceKey | SetKey;
  readonly value: string;
  readonly words: RegExp;
  /** Words with which it suggests nothing. */
  readonly unless?: RegExp;
}

function hint<Fact extends ChoiceKey | SetKey>(fact: Fact, value: ValueOf<Fact>, words: RegExp, unless?: RegExp): Hint {
  return unless === undefined ? { fact, value, words } : { fact, value, words, unless };
}

/** What a project's name suggests; of one fact the first, but for sets. */
const IN_NAMES: readonly Hint[] = [
  hint('secrecy', 'state-secret', /涉密|机密|绝密/, /非涉密|不涉密/),
  hint('secrecy', 'work-secret', /工作秘密/),
  hint('category', 'operation', /运维|运行维护|维护服务|维保|驻场维护|系统维护/),
  hint('category', 'service', /购买[^，。]{0,8}服务|服务采购|服务购买|租用|租赁|服务外包|委托服务/),
  hint('category', 'upgrade', /升级|改造|扩建|改建|迁移|扩容|迭代|信创适配|国产化替代|[二三四五]期/),
  hint('category', 'new', /新建/),
  hint('nature', 'integration', /跨部门|跨层级|一体化|集成平台|统一平台|综合指挥平台/),
  hint('nature', 'infrastructure', /机房|数据中心|云平台|政务云|基础设施|网络建设|外网|内网|专网|光纤/),
  hint('traits', 'cross-department', /跨部门|多部门|部门联合|共建/),
  hint('traits', 'cross-level', /跨层级|省市县|市县一体|上下联动/),
  hint('traits', 'public-generic', /便民|惠民|公众号|小程序|门户网站|预约|群众|市民/),
  hint('traits', 'fee-platform', /缴费|收费|代收/),
  hint('traits', 'service-with-goods', /购买[^，。]{0,8}服务[^，。]{0,8}(?:含|及)[^，。]{0,6}(?:设备|硬件|软件)/),
  hint(
    'obstacles',
    'own-infrastructure',
    /(?:新建|扩建|采购|购置)[^，。]{0,10}(?:机房|数据中心|云平台|服务器|存储)|(?:机房|数据中心|云平台)(?:建设|扩建|新建)/,
  ),
  hint(
    'obstacles',
    'own-line',
    /互联网(?:出口|专线|线路)|(?:专线|专网)租[用赁]|租[用赁][^，。]{0,6}(?:专线|专网|线路)/,
  ),
];

/** What the name of a unit suggests; the first counts. */
const IN_UNITS: readonly Hint[] = [
  hint('unit', 'school', /学校|小学|中学|一中|幼儿园|职业学院|中专/),
  hint('unit', 'hospital', /医院/),
  hint('unit', 'state-enterprise', /公司|集团/),
  hint('unit', 'town', /镇$|街道|镇人民政府|镇政府/),
  hint('unit', 'party-organ', /^区?委(?!员会)|区委|区纪委|党校|人大|政协|法院|检察院|总工会|团区委|妇联/),
  hint('unit', 'department', /局$|委员会$|区政府办|人民政府办公室|卫健委|发改委|住建局|大队$|支队$/),
];

const sentenceOf = (whose: string, words: string): string => `${whose}里有“${words}”。`;

function suggestedBy(whose: string, text: string, hints: readonly Hint[]): Suggestion[] {
  const found = hints.flatMap(({ fact, value, words, unless }) => {
    const match = words.exec(text);
    if (match === null || unless?.test(text) === true) return [];
    const label = `${FACT_LABELS[fact]}：${valueLabel(fact, value)}`;
    return [{ fact, value, label, because: sentenceOf(whose, match[0]) }];
  });
  return found.filter(({ fact }, index) => isSet(fact) || found.findIndex((each) => each.fact === fact) === index);
}

/**
 * What a project's name suggests (运维、升级、购买服务……), and its unit's name where that is given. Suggestions only: the words of a name
 * decide nothing, and where they suggest nothing the answer is not “none”.
 */
export function suggestFacts(name: string, unit = ''): Suggestion[] {
  return [...suggestedBy('项目名称', name, IN_NAMES), ...suggestedBy('单位名称', unit, IN_UNITS)];
}

/** The facts with a suggestion that was accepted; a set gets one more member. What cannot stand together drops, and is named. */
export function acceptSuggestion(
  facts: Facts,
  { fact, value }: Pick<Suggestion, 'fact' | 'value'>,
): { facts: Facts; problems: Problem[] } {
  const members: readonly string[] = isSet(fact) ? (facts[fact] ?? []) : [];
  return withAnswer(facts, fact, [...new Set([...members, value])].join());
}
