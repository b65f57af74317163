/** The status of a step, in the order in which a summary counts them, with the words for it. */
export const STATUS_LABELS = {
  required: '应当办理',
  confirm: '待确认',
  optional: '可以办理',
  conditional: '视情形',
  open: '尚未确定',
  'not-required': '无需办理',
} as const;

export type Status = keyof typeof STATUS_LABELS;

export const isStatus = (text: string): text is Status => text in STATUS_LABELS;

/** The status of a paper on a list, in the same order, with the words for it. */
export const MATERIAL_STATUS_LABELS = {
  required: '应当提交',
  confirm: '待确认',
  'if-applicable': '如有则附',
  open: '尚未确定',
} as const;

export type MaterialStatus = keyof typeof MATERIAL_STATUS_LABELS;
