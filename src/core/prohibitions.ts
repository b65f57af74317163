/** 第六、十一条: what is forbidden whatever is answered. Always beside a route, and before the first answer. */
import type { Citation } from './cite.ts';
import type { Slug } from './interpretations.ts';
import { NO_SPLITTING } from './rules/06.ts';
import { NOT_BEFORE_APPROVAL } from './rules/11.ts';

export interface Prohibition {
  readonly id: 'not-before-approval' | 'no-splitting';
  readonly title: string;
  readonly cites: readonly Citation[];
  readonly interpretations: readonly Slug[];
}

export const PROHIBITIONS: readonly Prohibition[] = [
  { id: 'not-before-approval', title: '不得未批先建（实施）', cites: [NOT_BEFORE_APPROVAL], interpretations: [] },
  { id: 'no-splitting', title: '相似项目不得拆分申报', cites: [NO_SPLITTING], interpretations: ['splitting'] },
];
