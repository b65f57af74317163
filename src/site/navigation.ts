/** The pages that every page leads to. */

export interface Way {
  readonly path: string;
  readonly label: string;
}

export const WAYS: readonly Way[] = [
  { path: 'text/', label: '全文' },
  { path: 'tools/route/', label: '审批路径' },
  { path: 'notice/', label: '印发通知' },
  { path: 'emendations/', label: '校勘' },
  { path: 'interpretations/', label: '口径' },
];
