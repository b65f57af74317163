/** JSON Schemas (draft 7) of what other programs must read with care: the doubts, and the conditions of rules. */
import { z } from 'astro/zod';
import { DOUBTS, SLUGS } from '../../core/index.ts';
import type { Regulation } from '../regulation/regulation.ts';
import { aboutData } from './about.ts';

const said = (description: string) => z.string().describe(description);
const count = (description: string) => z.number().int().nonnegative().describe(description);
const cite = z.object({ place: said('位置'), words: said('原文') });
const SHOWN = ['ask', 'ask-for-more', 'adopt'] as const;
const shown = z
  .enum(SHOWN)
  .describe('没有答复时：ask 标待确认；ask-for-more 只在别的读法多要求时标；adopt 照所取读法，旁边列出疑问');
const slug = z.enum(SLUGS).describe('口径的代号，不改');

const under = z.object({
  status: said('结论；absent 是清单上没有'),
  by: said('换了谁办').optional(),
  to: said('换了向谁办').optional(),
  contents: z.boolean().describe('材料照交，里面要写的不同').optional(),
});

const effect = z.object({
  step: said('步骤').optional(),
  list: said('材料清单').optional(),
  paper: said('材料').optional(),
  under: z.record(z.string(), under).describe('按读法的 id：各是什么结论'),
  totals: z.array(z.number().int()).describe('在试算的哪些总投资上是这样，单位元'),
  cases: count('多少种情形是这样'),
});

const doubt = z.object({
  slug,
  question: said('问题'),
  words: z
    .array(cite.extend({ spoken: said('位置，用人话说') }))
    .min(1)
    .describe('疑问所系的原文'),
  readings: z
    .array(
      z.object({ id: said('不改'), name: said('读法一、读法二……'), label: said('几个字的说法'), text: said('读法') }),
    )
    .min(2),
  adopted: z.string().nullable().describe('本站采用的读法，null 是不采用、只提示'),
  taken: said('没有答复时计算所用的读法'),
  shown,
  shownAt: z
    .record(z.string(), z.object({ shown, among: z.array(z.string()).optional() }))
    .describe('在这些步骤、材料上另是一样；among 是只在这几种读法之间问'),
  affects: z
    .enum([...new Set(SLUGS.map((each) => DOUBTS[each].affects))])
    .describe(
      '影响什么：route 步骤和材料，purchases 采购，dates 日期，total 总投资，scope 范围，manner 怎样办，none 不影响',
    ),
  why: said('理由'),
  otherwise: said('按别的读法会怎样；能算出来的不写').optional(),
  ask: z.array(z.string()).describe('向谁确认'),
  answers: z
    .array(
      z.object({
        reading: said('答复的读法'),
        who: said('谁答复'),
        when: said('哪天答复'),
        source: said('文件或者原话'),
        from: said('从哪天起适用'),
      }),
    )
    .describe('已有的答复，适用的在前'),
  weight: z.object({
    cases: count('只换这一处读法就有结果变的情形数'),
    together: count('要和别处一起换才变的情形数'),
    projects: count('一共试算多少种情形'),
  }),
  effects: z.array(effect).describe('每个步骤、每份材料怎样变，照规则算出'),
});

const fact = said('哪一项情况');
const values = z.array(z.string());
const common = { words: said('中文'), facts: values.describe('取决于哪几项情况') };

const condition = z.union([
  z.object({
    kind: z.literal('amount'),
    of: z.enum(['total', 'net']),
    comparison: z.enum(['orMore', 'below', 'exactly', 'above']),
    bound: z.object({ amount: z.number().int(), cite }),
    ...common,
  }),
  z.object({ kind: z.literal('one-of'), fact, values, ...common }),
  z.object({ kind: z.enum(['any', 'none']), fact, members: values, ...common }),
  z.object({ kind: z.literal('reads'), doubt: slug, readings: values.describe('按其中一种读'), ...common }),
  z.object({
    kind: z.literal('found'),
    about: said('另一步骤'),
    values: values.describe('它的结论是其中之一'),
    number: z.enum(['at', 'past']).describe('at：总投资（或者扣除运维的）恰为它所依的数额；past：不是恰为').optional(),
    ...common,
  }),
]);

const rule = z.object({ id: z.string(), when: z.array(condition), value: z.string() });
const content = z.object({ id: z.string(), when: z.array(condition) });

/** What rules.json has that is more than names and words; its other fields are free. */
const rulesFile = z.object({
  rules: z.array(rule.extend({ about: z.string(), overrides: z.literal(true).optional() })),
  numbers: z.object({ doubt: slug, below: z.string(), when: z.array(z.array(condition)) }),
  materials: z.object({ rules: z.array(rule), contents: z.array(content) }),
  interpretations: z.array(doubt),
});

const withHead = (schema: z.ZodType, path: string, title: string, regulation: Regulation, home: string) => {
  const about = aboutData(regulation, home);
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input', target: 'draft-7' });
  return {
    $schema,
    $id: home + path,
    $comment: [`版本 ${about.version}，格式 ${about.format}。`, ...about.disclaimers].join(''),
    title: `${about.title}：${title}`,
    ...rest,
  };
};

export const DOUBTS_SCHEMA = 'data/interpretations.schema.json';
export const RULES_SCHEMA = 'data/rules.schema.json';

/** Of interpretations.json. `home` as in about.ts. */
export const doubtsJsonSchema = (regulation: Regulation, home: string) =>
  withHead(z.array(doubt), DOUBTS_SCHEMA, '口径', regulation, home);

/** Of rules.json, as far as its conditions and doubts go. `home` as in about.ts. */
export const rulesJsonSchema = (regulation: Regulation, home: string) =>
  withHead(rulesFile, RULES_SCHEMA, '规则的条件和口径', regulation, home);
