/** What stands under every result, on the screen, in copies and on paper. */
export const DISCLAIMERS: readonly string[] = [
  '自查参考，以正式文件和主管部门意见为准。',
  '请勿填写涉密信息。',
  '非官方整理，以正式印发文本为准。',
];

/** Who made a file: never a name that the reader did not give. */
export const AUTHOR = '《章贡区数字化项目建设管理实施细则》网站（非官方整理）';

/** What a result in a file rests on, and where the office itself publishes that. */
export function basisOf({ law, source }: { readonly law: string; readonly source: string }): string[] {
  return [`依据${law}`, ...(source === '' ? [] : [`官方原文：${source}`])];
}
