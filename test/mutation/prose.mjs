/**
 * Chinese sentences and labels are no code: an empty one in their place shows only that they were there. What they say is
 * for people to judge; the words of law among them are proven against the text, place by place (test/core/citations.test.ts),
 * and the words that lines are searched for are data, not decisions. 元 and 万元 are compared with, and stay.
 */
const CHINESE = /\p{Script=Han}/u;
const UNITS = ['元', '万元'];

const isProse = (words) => CHINESE.test(words) && !UNITS.includes(words);
/** Only names and plain calls inside: no decision hides in the sentence. */
const isPlain = ({ type }) => ['Identifier', 'MemberExpression', 'CallExpression'].includes(type);

function shouldIgnore({ node }) {
  if (node.type === 'StringLiteral' && isProse(node.value)) return 'prose';
  if (node.type !== 'TemplateLiteral' || !node.expressions.every(isPlain)) return undefined;
  return isProse(node.quasis.map(({ value }) => value.raw).join('')) ? 'prose' : undefined;
}

export const strykerPlugins = [{ kind: 'Ignore', name: 'prose', value: { shouldIgnore } }];
