/** The conditions of 第三十八条 as questions, in the article's words. */
import type { Citations } from '../../engine/cite.ts';
import { conditionsOf, type ConditionId, type KindId, type YesNo } from './kinds.ts';
import {
  DESKTOP_SOFTWARE,
  FOR_RESEARCH,
  INDEPENDENT,
  KINDS,
  NO_DEVELOPMENT,
  NOT_GOVERNMENT,
  OUTDOOR,
  SEPARATE_OFFICE,
  SEPARATE_PROFESSIONAL,
} from '../articles/38.ts';

export interface ExclusionCondition {
  readonly id: ConditionId;
  readonly question: string;
  readonly labels: Readonly<Record<YesNo, string>>;
  readonly cites: Citations;
  /** The kinds whose result can hang on it. */
  readonly kinds: readonly KindId[];
}

const ask = (id: ConditionId, question: string, yes: string, no: string, ...cites: Citations): ExclusionCondition => ({
  id,
  question,
  labels: { yes, no },
  cites,
  kinds: KINDS.filter((kind) => conditionsOf(kind).includes(id)).map((kind) => kind.id),
});

/** The six, in the order of asking. */
export const CONDITIONS: readonly ExclusionCondition[] = [
  ask(
    'bundled',
    '是单独购置，还是随数字化项目一并购置？',
    '随数字化项目一并购置',
    '单独购置',
    SEPARATE_OFFICE,
    INDEPENDENT,
    SEPARATE_PROFESSIONAL,
  ),
  ask('customDevelopment', '需要自定义开发吗？', '需要自定义开发', '无需自定义开发', NO_DEVELOPMENT),
  ask(
    'commercialDesktop',
    '是桌面端通用商业软件吗？',
    '是桌面端通用商业软件',
    '不是桌面端通用商业软件',
    DESKTOP_SOFTWARE,
  ),
  ask('research', '是支撑科研用途的吗？', '支撑科研用途', '不支撑科研用途', FOR_RESEARCH),
  ask('outdoor', '属于室外通信吗？', '属于室外通信', '不属于室外通信', OUTDOOR),
  ask('governmentSystem', '用于政务信息系统吗？', '用于政务信息系统', '用于非政务信息系统', NOT_GOVERNMENT),
];
