/** What a built style sheet (or a style attribute) uses that the oldest browser lacks, by css-tree and MDN. */
import { parse, walk, type CssNode } from 'css-tree';
import { featureAt, namesBelow, newer, type Newer } from './support.ts';

const css = (...path: readonly string[]) => newer('css', ...path);

/** Units that MDN lists in groups. */
const UNIT_GROUPS: readonly (readonly [RegExp, string])[] = [
  [/^d(vh|vw|vi|vb|vmin|vmax)$/, 'viewport_percentage_units_dynamic'],
  [/^s(vh|vw|vi|vb|vmin|vmax)$/, 'viewport_percentage_units_small'],
  [/^l(vh|vw|vi|vb|vmin|vmax)$/, 'viewport_percentage_units_large'],
  [/^cq(w|h|i|b|min|max)$/, 'container_query_length_units'],
];

function newerUnit(unit: string): Newer[] {
  const group = UNIT_GROUPS.find(([pattern]) => pattern.test(unit));
  return css('types', 'length', group?.[1] ?? unit);
}

/** Types that list functions below them: `color.color-mix`, `gradient.conic-gradient`. */
const TYPES = namesBelow('css', 'types');

/** Newer where everything of that name is: `rect()` is a shape of its own, and an old value of `clip`. */
function newerFunction(name: string): Newer[] {
  const paths = [[name], ...TYPES.map((type) => [type, name])].filter((path) => featureAt('css', 'types', ...path));
  const found = paths.map((path) => css('types', ...path));
  return found.every((each) => each.length > 0) ? found.slice(0, 1).flat() : [];
}

/** A keyword of a property, where MDN lists it below the property or a type of values. */
function newerKeyword(property: string, word: string): Newer[] {
  const own = [word, word.replaceAll('-', '_')].find((key) => featureAt('css', 'properties', property, key));
  return own === undefined ? css('types', 'color', word) : css('properties', property, own);
}

function newerValue(property: string, value: CssNode): Newer[] {
  const found: Newer[] = [];
  walk(value, (node) => {
    if (node.type === 'Dimension') found.push(...newerUnit(node.unit));
    if (node.type === 'Function') found.push(...newerFunction(node.name));
    if (node.type === 'Identifier') found.push(...newerKeyword(property, node.name));
  });
  return found;
}

/** `min-width` is MDN’s `width`; `(width >= 40em)` is a syntax of its own. */
function newerCondition(node: CssNode): Newer[] {
  if (node.type === 'FeatureRange') return css('at-rules', 'media', 'range_syntax');
  return node.type === 'Feature' ? css('at-rules', 'media', node.name.replace(/^(min|max)-/, '')) : [];
}

const LINES = ['none', 'underline', 'overline', 'line-through', 'inherit', 'initial', 'unset'];

/** WebKit before 26.2 drops the shorthand where it says more than the line: longhands are understood by all. */
function shorthandOnlyForSome(property: string, value: CssNode): string[] {
  if (property !== 'text-decoration') return [];
  const words: string[] = [];
  walk(value, (node) => {
    if (node.type !== 'Value') words.push(node.type === 'Identifier' ? node.name : node.type);
  });
  return words.every((word) => LINES.includes(word)) ? [] : ['text-decoration as a shorthand with a style or a colour'];
}

interface Around {
  readonly atrule: string | undefined;
  readonly isNested: boolean;
}

function newerProperty(property: string, atrule: string | undefined): Newer[] {
  if (property.startsWith('--')) return [];
  const isDescriptor = atrule !== undefined && featureAt('css', 'at-rules', atrule, property) !== undefined;
  return isDescriptor ? css('at-rules', atrule, property) : css('properties', property);
}

function newerIn(node: CssNode, { atrule, isNested }: Around): Newer[] {
  if (node.type === 'Declaration')
    return [...newerProperty(node.property, atrule), ...newerValue(node.property, node.value)];
  if (node.type === 'Atrule') return [...css('at-rules', node.name), ...css('at-rules', 'page', `at_${node.name}`)];
  if (node.type === 'PseudoClassSelector' || node.type === 'PseudoElementSelector') return css('selectors', node.name);
  if (node.type === 'NestingSelector' || (node.type === 'Rule' && isNested)) return css('selectors', 'nesting');
  return newerCondition(node);
}

type Context = 'stylesheet' | 'declarationList';

/** Everything newer, each once, as `feature since`; what css-tree cannot parse is a finding as well. */
export function newerInStyles(code: string, context: Context = 'stylesheet'): string[] {
  const found: string[] = [];
  const tree = parse(code, {
    context,
    parseCustomProperty: true,
    onParseError: ({ message }) => found.push(`not parsed: ${message}`),
  });
  walk(tree, function (node) {
    const isNested = node.type === 'Rule' && this.rule !== null && this.rule !== node;
    if (node.type === 'Declaration') found.push(...shorthandOnlyForSome(node.property, node.value));
    const around = { atrule: this.atrule?.name, isNested };
    for (const { feature, since } of newerIn(node, around)) found.push(`${feature} ${String(since)}`);
  });
  return [...new Set(found)];
}
