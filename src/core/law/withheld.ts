/**
 * 不安排资金的情形: every time the text says that no budget, no project money or no O&M money is given, or that money is
 * taken back. What triggers it and what follows are words of the quoted sentences; a test proves it, and that none is missing.
 */
import type { Citation } from '../engine/cite.ts';
import type { Slug } from './interpretations.ts';
import { CONSEQUENCES_OF, type Consequence } from './articles/36.ts';
import type { StepId } from './steps.ts';

export interface WithheldFunds {
  /** The step that it hangs on. */
  readonly step: StepId;
  /** The text's own words: in which case, for what there is an exception, what follows. */
  readonly triggers: readonly Citation[];
  readonly exception?: Citation;
  readonly effect: Citation;
  /** 原则上 stands in the sentence: a general rule that leaves room. */
  readonly strength: 'flat' | 'in-principle';
  readonly cites: readonly Citation[];
  readonly interpretations: readonly Slug[];
}

interface Words {
  readonly triggers?: readonly string[];
  readonly exception?: string;
  readonly effect: string;
  readonly doubts: readonly Slug[];
}

const IN_PRINCIPLE = '原则上';

/** The first sentence says what follows; the triggers are its own words or, with none given, the items after it. */
function withheld(step: StepId, { triggers, exception, effect, doubts }: Words): WithheldFunds[] {
  return (CONSEQUENCES_OF[step] ?? [])
    .filter(({ cites }) => cites[0].words.includes(effect))
    .map(({ cites, interpretations }: Consequence): WithheldFunds => {
      const [says, ...items] = cites;
      const here = (words: string): Citation => ({ place: says.place, words });
      return {
        ...{ step, effect: here(effect), cites },
        triggers: triggers === undefined ? items : triggers.map(here),
        ...(exception === undefined ? {} : { exception: here(exception) }),
        strength: says.words.includes(IN_PRINCIPLE) ? 'in-principle' : 'flat',
        interpretations: [...new Set([...interpretations, ...doubts])],
      };
    });
}

/** In the order of the text. */
export const WITHHELD_FUNDS: readonly WithheldFunds[] = [
  ...withheld('fiscal-capacity-assessment', {
    triggers: ['未通过评估的'],
    effect: '不得安排预算',
    doubts: ['fiscal-assessment', 'below-50'],
  }),
  ...withheld('expert-appraisal', {
    triggers: ['未经论证评估的项目'],
    exception: '除国家和省委、省政府重大部署外',
    effect: '不安排项目资金',
    doubts: ['below-50'],
  }),
  ...withheld('start-within-half-year', {
    triggers: ['项目批复后原则上半年未组织开工建设的'],
    exception: '除不可抗力原因外',
    effect: '收回项目资金',
    doubts: ['operation-start'],
  }),
  ...withheld('pre-acceptance-confirmation', {
    triggers: ['确认不通过的'],
    effect: '不安排运维经费',
    doubts: ['acceptance-actors'],
  }),
  ...withheld('operation-funding', { effect: '有下列情形之一的，不安排运维经费', doubts: [] }),
];
