/** Words by which two names tell of two things, however much else of them is the same. */
import { sharedRun } from './shared-run.ts';

/** Of each set a project has one as its subject: what is measured, what is watched over, for whom it is, what is done in a case. */
const SUBJECTS: readonly (readonly string[])[] = [
  '大气 噪声 土壤 尾气 扬尘 水质',
  '食品 药品 特种设备',
  '学生 教师 家长',
  '抓拍 处理 复议',
  '门诊 住院 体检 检验 护理',
].map((line) => line.split(' '));

/** Every unit has its own for its own office; that others have one too says nothing. */
export const OWN_USE =
  /办公|档案室|内部控制|内控|财务(?!公开|监管|监督)|人事|考勤|公文|会议室|机房|门禁|固定资产|正版|信创|国产/;

/** Whether both have a subject of the same set, and not the same one. */
export const areOfOtherSubjects = (one: string, other: string): boolean =>
  SUBJECTS.some((subjects) => {
    const said = subjects.filter((subject) => one.includes(subject));
    return (
      said.length > 0 &&
      subjects.some((subject) => other.includes(subject)) &&
      !said.some((subject) => other.includes(subject))
    );
  });

/** How many signs of one after the words that both share are nowhere in the other. */
function ownAtTheEnd(one: string, other: string, run: string): number {
  const end = one.slice(one.indexOf(run) + run.length);
  return new Set([...end].filter((sign) => !other.includes(sign))).size;
}

/**
 * Whether both end in words of their own after the same words: the end of a name says what the thing is, what stands before it often only
 * where it is.
 */
export function haveOwnEnds(one: string, other: string): boolean {
  const run = sharedRun(one, other);
  return Math.min(ownAtTheEnd(one, other, run), ownAtTheEnd(other, one, run)) > 1;
}
