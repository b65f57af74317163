/** 第六、九、十一、三十五条: what is forbidden whatever is answered. Always beside a route, and before the first answer. */
import type { Citation } from '../engine/cite.ts';
import type { Slug } from './interpretations.ts';
import { NO_SPLITTING } from './articles/06.ts';
import { NOT_FOR_SOME_ONLY } from './articles/09.ts';
import { NOT_BEFORE_APPROVAL } from './articles/11.ts';
import { NO_CONCEALMENT } from './articles/35.ts';

export interface Prohibition {
  readonly id: 'not-before-approval' | 'no-splitting' | 'not-for-some-only' | 'no-concealment';
  readonly title: string;
  readonly cites: readonly Citation[];
  readonly interpretations: readonly Slug[];
}

export const PROHIBITIONS: readonly Prohibition[] = [
  { id: 'not-before-approval', title: '不得未批先建（实施）', cites: [NOT_BEFORE_APPROVAL], interpretations: [] },
  { id: 'no-splitting', title: '相似项目不得拆分申报', cites: [NO_SPLITTING], interpretations: ['splitting'] },
  {
    id: 'not-for-some-only',
    title: '应普遍共享的政务数据不得只向特定对象开放',
    cites: [NOT_FOR_SOME_ONLY],
    interpretations: [],
  },
  { id: 'no-concealment', title: '不得拒绝、隐匿、谎报、瞒报', cites: [NO_CONCEALMENT], interpretations: [] },
];
