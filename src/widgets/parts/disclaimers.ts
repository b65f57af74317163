/** What stands under every result, on the screen, in copies and on paper. */
export const DISCLAIMERS: readonly string[] = [
  '自查参考，以正式文件和主管部门意见为准。',
  '请勿填写涉密信息。',
  '非官方整理，以正式印发文本为准。',
];
