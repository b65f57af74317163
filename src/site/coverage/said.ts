/** The rules of the route and of the papers in words: what each is about, what follows, and why. */
import { contentsLabel, LISTS, PAPERS, paperStatus, STATUS_LABELS, STEPS } from '../../core/index.ts';
import type { MaterialStatus, PaperId } from '../../core/index.ts';
import { statementsOf, type Statement } from '../../core/law/statements.ts';

/** What a rule of either kind comes to, in words. */
export interface Said extends Pick<Statement, 'id' | 'reason' | 'when' | 'cites' | 'interpretations'> {
  /** The step, or the list with its paper. */
  readonly topic: string;
  /** 应当办理、待确认……, or that a doubt stands beside it. */
  readonly value: string;
}

const DOUBT = '另有疑问';

const VALUES = new Map<string, string>([
  ...Object.entries(STATUS_LABELS),
  ['note', DOUBT],
  ['absent', '不在清单上'],
  ['in-scope', '适用'],
  ['out-of-scope', '不适用'],
  ['state-secret', '涉密，工具到此为止'],
  ['direct', '直接适用'],
  ['by-reference', '参照执行'],
  ['not-supported-in-principle', '原则上不予支持'],
  ['priority', '重点支持'],
  ['normal', '没有特别规定'],
]);
const LIST_TITLES = new Map<string, string>(LISTS.map(({ id, title }) => [id, title]));

const isPaper = (paper: string): paper is PaperId => paper in PAPERS;
const isPaperStatus = (value: string): value is MaterialStatus => value !== 'note' && value !== 'absent';

/** What a statement comes to about the paper on a list that it is about. */
function sayPaper({ about, kind, value, title }: Statement): Pick<Said, 'topic' | 'value'> {
  const [list = '', paper = ''] = about.split('/');
  if (!isPaper(paper)) throw new Error(`${about} is no paper of a list`);
  if (kind === 'content') return { topic: title, value: contentsLabel(paper) };
  return {
    topic: `${LIST_TITLES.get(list) ?? list}：${title}`,
    value: isPaperStatus(value) ? paperStatus(paper, value) : (VALUES.get(value) ?? value),
  };
}

function say(statement: Statement): Said {
  const { id, title, value, when, cites, interpretations, reason } = statement;
  const grounds = { id, ...(reason !== undefined && { reason }), when, cites, interpretations };
  if (statement.tool === 'materials') return { ...grounds, ...sayPaper(statement) };
  return { ...grounds, topic: title, value: VALUES.get(value) ?? value };
}

/** Route order; what is no step comes first. */
function byStep(a: Statement, b: Statement): number {
  const at = ({ about }: Statement) => STEPS.findIndex(({ id }) => id === about);
  return at(a) - at(b);
}

/** All of them: of the route in its order, then of the papers and of what must be in them. */
export const SAID: readonly Said[] = [
  ...statementsOf('rule').sort(byStep),
  ...statementsOf('paper'),
  ...statementsOf('content'),
].map(say);
