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
