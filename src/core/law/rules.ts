/** All rules, by the number of the article that decides. */
import type { Rule } from './rule.ts';
import { rules as article02 } from './articles/02.ts';
import { rules as article03 } from './articles/03.ts';
import { rules as article04 } from './articles/04.ts';
import { rules as article06 } from './articles/06.ts';
import { rules as article07 } from './articles/07.ts';
import { rules as article09 } from './articles/09.ts';
import { rules as article10 } from './articles/10.ts';
import { rules as article11 } from './articles/11.ts';
import { rules as article12 } from './articles/12.ts';
import { rules as article13 } from './articles/13.ts';
import { rules as article14 } from './articles/14.ts';
import { rules as article15 } from './articles/15.ts';
import { rules as article16 } from './articles/16.ts';
import { rules as article17 } from './articles/17.ts';
import { rules as article18 } from './articles/18.ts';
import { rules as article19 } from './articles/19.ts';
import { rules as article20 } from './articles/20.ts';
import { rules as article21 } from './articles/21.ts';
import { rules as article22 } from './articles/22.ts';
import { rules as article23 } from './articles/23.ts';
import { rules as article24 } from './articles/24.ts';
import { rules as article25 } from './articles/25.ts';
import { rules as article26 } from './articles/26.ts';
import { rules as article27 } from './articles/27.ts';
import { rules as article28 } from './articles/28.ts';
import { rules as article31 } from './articles/31.ts';
import { rules as article33 } from './articles/33.ts';
import { rules as article34 } from './articles/34.ts';
import { rules as article35 } from './articles/35.ts';
import { rules as article39 } from './articles/39.ts';

export const RULES: readonly Rule[] = [
  ...article02,
  ...article03,
  ...article04,
  ...article06,
  ...article07,
  ...article09,
  ...article10,
  ...article11,
  ...article12,
  ...article13,
  ...article14,
  ...article15,
  ...article16,
  ...article17,
  ...article18,
  ...article19,
  ...article20,
  ...article21,
  ...article22,
  ...article23,
  ...article24,
  ...article25,
  ...article26,
  ...article27,
  ...article28,
  ...article31,
  ...article33,
  ...article34,
  ...article35,
  ...article39,
];
