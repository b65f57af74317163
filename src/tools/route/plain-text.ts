/** A route as plain text with its citations, for a call, a chat or a mail. Pure. */
import {
  sayAnswers,
  sayFacts,
  STAGES,
  STATUS_LABELS,
  type Facts,
  type Readings,
  type Route,
  type Slug,
  type Step,
} from '../../core/index.ts';
import { answerOf } from '../law/readings.ts';
import type { WidgetProps } from '../page/surroundings.ts';
import { DISCLAIMERS } from '../sheet/disclaimers.ts';
import { answerWords, askWords, places, quote, settledOf, triedWords } from '../sheet/words.ts';
import { scopeWords, STANDING_WORDS, summaryOf } from './words.ts';

type Speaking = Pick<WidgetProps, 'spoken' | 'doubts' | 'law'>;

function doubtLines(slugs: readonly Slug[], speaking: Speaking): string[] {
  return askWords(slugs, speaking).map((words) => `    待确认：${words}`);
}

/** What the office has answered, and what is tried, for a step. */
function settledLines({ readings }: Step, speaking: Speaking): string[] {
  const settled = settledOf(readings);
  const tried = Object.fromEntries(
    readings
      .filter(({ slug }) => settled.includes(slug) && answerOf(slug) === undefined)
      .map((each) => [each.slug, each.reading]),
  );
  return [
    ...answerWords(settled, speaking).map((words) => `    答复：${words}`),
    ...triedWords(tried, speaking).map((words) => `    试算：${words}`),
  ];
}

function stepLines(step: Step, speaking: Speaking): string[] {
  const actors = step.to === undefined ? step.by : `${step.by} → ${step.to}`;
  const asks = step.asks.length === 0 ? [] : [`    还要看：${sayFacts(step.asks)}。`];
  return [
    `  【${STATUS_LABELS[step.status]}】${step.title}（${actors}）`,
    ...step.because.map((reason) => `    ${reason}`),
    ...(step.cites.length === 0 ? [] : [`    依据：${places(step.cites, speaking)}`]),
    ...asks,
    ...settledLines(step, speaking),
    ...doubtLines(step.interpretations, speaking),
    ...step.consequences.map(
      ({ cites }) => `    条文写明的后果：${cites.map((cite) => quote(cite, speaking)).join('')}`,
    ),
  ];
}

function stageLines(route: Route, speaking: Speaking): string[] {
  return STAGES.flatMap(({ id, title }) => {
    const steps = route.steps.filter(({ stage }) => stage === id);
    const due = steps.filter(({ status }) => status !== 'not-required');
    const excused = steps.filter(({ status }) => status === 'not-required');
    if (steps.length === 0) return [];
    return ['', title, ...[...due, ...excused].flatMap((step) => stepLines(step, speaking))];
  });
}

function prohibitionLines({ prohibitions }: Route, speaking: Speaking): string[] {
  if (prohibitions.length === 0) return [];
  const lines = prohibitions.flatMap(({ cites, interpretations }) => [
    ...cites.map((cite) => `  ${quote(cite, speaking)}`),
    ...doubtLines(interpretations, speaking),
  ]);
  return ['', '始终禁止', ...lines];
}

function totalLines({ steps, total }: Route, speaking: Speaking): string[] {
  return steps.length === 0 ? [] : ['', '总投资怎么算', ...doubtLines(total.interpretations, speaking)];
}

interface Said {
  readonly facts: Facts;
  readonly readings: Readings;
  readonly route: Route;
}

/** The whole result: answers, the readings that are tried, scope, standing, steps stage by stage, prohibitions, disclaimers; and the address. */
export function routeText({ facts, readings, route }: Said, address: string, speaking: Speaking): string {
  const answers = sayAnswers(facts).map(({ label, words }) => `${label}：${words}`);
  const routed = route.steps.length > 0;
  const { scope, standing } = route;
  return [
    '审批路径（自查用）',
    `依据${speaking.law}`,
    ...answers,
    ...triedWords(readings, speaking).map((words) => `【试算】${words}`),
    ...route.remarks,
    '',
    `适用范围：${scopeWords(scope)}`,
    ...scope.because.map((reason) => `  ${reason}`),
    ...(scope.cites.length === 0 ? [] : [`  依据：${places(scope.cites, speaking)}`]),
    ...doubtLines(scope.outcome === 'in-scope' ? [] : scope.interpretations, speaking),
    ...(routed ? [`支持情形：${STANDING_WORDS[standing.kind]}`, summaryOf(route)] : []),
    ...stageLines(route, speaking),
    ...prohibitionLines(route, speaking),
    ...totalLines(route, speaking),
    ...(routed ? ['', '不按规定办理的后果', ...route.consequences.map((cite) => `  ${quote(cite, speaking)}`)] : []),
    '',
    ...DISCLAIMERS,
    address,
  ].join('\n');
}
