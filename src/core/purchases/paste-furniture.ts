/** What stands around the things of a pasted list and is nothing to buy: titles, units, notes, sums. */

/** 合 计: headings are often spread out. */
const spread = (words: string): string => words.split('').join('\\s*');
const SUMS = ['合计', '总计', '共计', '小计', '累计', '总金额', '总价', '总额'].map(spread).join('|');
/** What a sum may be said to be of: 硬件设备费小计. A name of a thing before it is that thing's own sum. */
const OF_WHAT =
  '(?:以上|本页|本表|硬件|软件|设备|货物|工程|服务|集成|费用|投资|项目|部分|费|类|各项|含税|不含税|人民币|金额|报价|预算)*';
const ENDS = '(?:金额|价款?|费用?|人民币)?(?=$|[\\s:：（(¥￥\\d０-９,，=])';
const TOTAL = new RegExp(`^${OF_WHAT}\\s*(?:${SUMS})${ENDS}|^[（(]?${spread('大写')}`);

/** A row that adds up others. */
export function isTotal(text: string): boolean {
  return TOTAL.test(text);
}

const TOTAL_CELL = new RegExp(`^(?:${SUMS})[:：]?$`);

/** A cell that says that its row adds up others. */
export function isTotalCell(cell: string): boolean {
  return TOTAL_CELL.test(cell);
}

const LISTED =
  '采购|购置|设备|货物|物品|物资|产品|硬件|软件|报价|预算|费用|经费|项目|配置|建设|需求|服务|工程量|投资|材料|标的|分项';
const BRACKETS = '(?:\\s*[（(][^（）()]*[）)])?';
const ENDING = `[》”"]?(?:如下)?${BRACKETS}[:：]?$`;
/** Tables by their name alone: nobody buys a 预算表. */
const TABLES = '预算表|报价表|报价单|采购清单|采购单|采购申请表|采购需求表|采购计划表|设备清单|货物清单';
const TITLE = new RegExp(
  `(?:${LISTED})\\s*(?:明细)?(?:清单|明细|一览表|明细表|汇总表|清单表|需求表|计划表)${ENDING}|(?:${TABLES})${ENDING}|^(?:采购)?清单${ENDING}`,
);
const NOTE =
  /^(?:备注|说明|注|附注|(?:填报|采购|编制|编报|申报|使用|建设)?(?:单位|部门)|(?:填表|填报|制表|编制|审核|审批|复核|联系|经办|负责)人|(?:联系)?电话|日期|时间|项目名称)[:：]/;
const UNIT = /^[（(]?(?:金额|计价|货币)?单位[:：\s]*(?:人民币)?(万元|元)[）)]?$/;
const UNIT_IN_TITLE = /单位[:：\s]*(?:人民币)?(万元|元)/;

/** 一、硬件: heads a part of the list. 软件 alone names nothing that could be bought. */
const PART = /^(?:软硬件|硬件|软件|设备|货物|服务|工程|其他)(?:设备|产品|购置|采购|建设|部分|类)*[:：]?$/;

const isHeading = (text: string): boolean => TITLE.test(text) || NOTE.test(text) || UNIT.test(text) || PART.test(text);

/** A line that heads or explains the list: …采购清单, 单位：万元, 备注：含税; or several of these side by side. */
export function isTitle(text: string): boolean {
  if (isHeading(text)) return true;
  const parts = text.replace(/单位[:：]\s+/, '单位：').split(/\s+/);
  return parts.length > 1 && parts.every(isHeading);
}

/** 单位：元 in a line of its own, or in a title: the unit of all that follows. */
export function unitSaid(text: string): '万元' | '元' | undefined {
  const said = UNIT.exec(text) ?? (isTitle(text) ? UNIT_IN_TITLE.exec(text) : null);
  return said?.[1] === '元' ? '元' : said ? '万元' : undefined;
}
