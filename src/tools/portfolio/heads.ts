/** Headings of project lists → what their columns are. Pure. */
import { FACT_LABELS, type FactKey } from '../../core/index.ts';
import { foldCell, isUnsaid, membersIn, VALUES, valueIn, yesNoIn } from './cell-words.ts';
import { headOf, isFact, memberOf, ROLES, roleLabel, type Role } from './roles.ts';

/** How people head such columns; of several roles the first whose cells can be read, else the last. */
const HEADINGS: readonly (readonly [RegExp, readonly Role[]])[] = [
  [/^(?:序号|编号|项目编号|no\.?)$/, ['serial']],
  [/^(?:项目)?(?:单位|部门)(?:类别|类型|性质)$|^单位(?:属性|分类)$/, ['unit']],
  [/^项目单位$/, ['unit', 'unit-name']],
  [/^(?:项目)?(?:申报|申请|建设|实施|使用|责任|采购|牵头|填报|预算)?(?:单位|部门)(?:名称|全称)?$/, ['unit-name']],
  [/^(?:(?:建设|数字化|信息化|申报|拟建)?项目)?(?:名称|全称)$|^(?:建设|数字化|信息化|申报)?项目名?$/, ['project-name']],
  [/^(?:计划|实施|建设|申报|预算|立项|项目)?(?:年度|年份)$/, ['year']],
  [/^(?:项目)?(?:是否)?涉密(?:项目|情况|与否)?$|^(?:项目)?密级$/, ['secrecy']],
  [/^(?:项目)?(?:资金|经费)(?:来源|渠道)$/, ['funds']],
  [/^(?:项目|建设|申报)?(?:类别|类型|分类)$/, ['category', 'nature', 'category']],
  [/^(?:项目|建设)性质$|^性质$/, ['nature', 'category', 'nature']],
  [
    /^(?:其中)?[:(]?(?:运维|运行维护)(?:部分|费用?|经费|资金|金额|投资|预算)?\)?$|^其中[:(]?(?:含)?运维/,
    ['operationPart'],
  ],
  [
    /^(?:项目|建设|计划|估算|预计|申报|拟)?(?:总投资|投资总额|总金额|总预算|总概算|投资估算|投资概算|投资额|资金总额|投资金额)(?:额|估算|概算)?$/,
    ['total'],
  ],
  [/^(?:项目|申报|计划|投资)?(?:金额|预算|投资|经费|概算|估算)(?:金额|总额|额)?$/, ['total']],
  [/^(?:项目)?(?:特点|特征)$/, ['traits']],
  [/^重点支持/, ['priorities']],
  [/^(?:原则上)?不予支持/, ['obstacles']],
];

/** ＊项目名称（必填） is 项目名称; 总投资（万元） is 总投资. */
function bare(heading: string): string {
  return foldCell(heading)
    .replace(/^[*★]+|[*★:]+$/g, '')
    .replace(/(?:\([^()]*\))+$/, '')
    .replace(/,?(?:万元|元)$/, '');
}

const BY_LABEL: ReadonlyMap<string, Role> = new Map(
  [...ROLES].reverse().flatMap((role) => [
    [foldCell(headOf(role)), role],
    [foldCell(roleLabel(role)), role],
  ]),
);

/** A heading that is one value of a set: 跨部门共建, 是否跨部门. What heads columns of other kinds is none. */
function memberNamed(heading: string): Role | undefined {
  const words = heading.replace(/^是否(?:属于|为)?/, '');
  return ROLES.find((role) => {
    const member = memberOf(role);
    return member !== undefined && member.set !== 'funds' && valueIn(member.set, words) === member.value;
  });
}

/** The roles that a heading may stand for, the likeliest first. */
export function rolesNamed(heading: string): readonly Role[] {
  const whole = foldCell(heading);
  if (whole === '' || whole.length > 80) return [];
  const named = HEADINGS.find(([words]) => words.test(bare(heading)));
  const label = BY_LABEL.get(whole) ?? BY_LABEL.get(whole.replace(/^[*★]+/, ''));
  if (label !== undefined && whole !== foldCell(FACT_LABELS.unit) && whole !== foldCell(FACT_LABELS.nature))
    return [label];
  if (named) return named[1];
  const member = memberNamed(bare(heading));
  return member === undefined ? [] : [member];
}

/** 金额（元） says 元; undefined for a heading without a unit. */
export function unitOfHead(heading: string): '元' | '万元' | undefined {
  const said = /(万)?\s*元/.exec(heading);
  return said ? (said[1] === undefined ? '元' : '万元') : undefined;
}

const isChoiceOrSet = (fact: FactKey): fact is keyof typeof VALUES => fact in VALUES;

/** Whether a cell could be read as the role; amounts and words are not looked at. */
function fits(role: Role, cell: string): boolean {
  const member = memberOf(role);
  if (member) return yesNoIn(cell) !== undefined;
  if (!isFact(role) || !isChoiceOrSet(role)) return true;
  if (role === 'funds' || role === 'traits' || role === 'priorities' || role === 'obstacles')
    return membersIn(role, cell).strangers.length === 0;
  return valueIn(role, cell) !== undefined;
}

const HALF = 0.5;

/** Of the roles that a heading may stand for, the first whose cells can mostly be read; else the last. */
export function roleFor(heading: string, cells: readonly string[]): Role | undefined {
  const roles = rolesNamed(heading);
  const said = cells.filter((cell) => !isUnsaid(cell));
  const fitting = roles.find(
    (role) => said.length > 0 && said.filter((cell) => fits(role, cell)).length / said.length >= HALF,
  );
  return fitting ?? roles[roles.length - 1];
}
