/** What stands within a step: what to prepare for, what else it takes, and what only some projects meet. */
import { within, type Citation } from '../engine/cite.ts';
import type { StepId } from './steps.ts';

/** How a part belongs to its step, with the words over such parts. */
export const PART_KINDS = {
  prepare: '可以对照着准备',
  within: '这一步还包括',
  event: '视情形',
} as const;

export type PartKind = keyof typeof PART_KINDS;

export interface StepPart {
  /** `sharing`: its own within the step. */
  readonly id: string;
  readonly kind: PartKind;
  /** In the law's own words. */
  readonly words: string;
  readonly cites: readonly [Citation, ...Citation[]];
}

/** A part, and the step that it belongs to. */
export interface PartRule extends StepPart {
  readonly step: StepId;
}

/** Ids and words of what one sentence names: `partsOf('expert-appraisal', 'prepare', ASPECTS, { sharing: '数据共享' })`. */
export function partsOf(
  step: StepId,
  kind: PartKind,
  sentence: Citation,
  named: Readonly<Record<string, string>>,
): PartRule[] {
  return Object.entries(named).map(([id, words]) => ({ step, kind, id, words, cites: [within(sentence, words)] }));
}
