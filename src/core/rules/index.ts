/** All rules, by the number of the article that decides. */
import type { Rule } from '../rule.ts';
import { rules as article02 } from './02.ts';
import { rules as article03 } from './03.ts';
import { rules as article04 } from './04.ts';
import { rules as article06 } from './06.ts';
import { rules as article07 } from './07.ts';
import { rules as article09 } from './09.ts';
import { rules as article10 } from './10.ts';
import { rules as article11 } from './11.ts';
import { rules as article12 } from './12.ts';
import { rules as article13 } from './13.ts';
import { rules as article14 } from './14.ts';
import { rules as article15 } from './15.ts';
import { rules as article16 } from './16.ts';
import { rules as article17 } from './17.ts';
import { rules as article18 } from './18.ts';
import { rules as article19 } from './19.ts';
import { rules as article20 } from './20.ts';
import { rules as article21 } from './21.ts';
import { rules as article22 } from './22.ts';
import { rules as article23 } from './23.ts';
import { rules as article24 } from './24.ts';
import { rules as article25 } from './25.ts';
import { rules as article26 } from './26.ts';
import { rules as article27 } from './27.ts';
import { rules as article28 } from './28.ts';
import { rules as article30 } from './30.ts';
import { rules as article31 } from './31.ts';
import { rules as article33 } from './33.ts';
import { rules as article34 } from './34.ts';
import { rules as article35 } from './35.ts';
import { rules as article39 } from './39.ts';

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
  ...article30,
  ...article31,
  ...article33,
  ...article34,
  ...article35,
  ...article39,
];
