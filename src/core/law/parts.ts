/** All parts of steps, by the number of the article that names them. */
import type { PartRule } from './part.ts';
import { parts as article09 } from './articles/09.ts';
import { parts as article10 } from './articles/10.ts';
import { parts as article16 } from './articles/16.ts';
import { parts as article22 } from './articles/22.ts';

export const PARTS: readonly PartRule[] = [...article09, ...article10, ...article16, ...article22];
