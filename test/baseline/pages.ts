/** What a built page (or an inline picture) uses that the oldest browser lacks: elements, attributes, styles on them. */
import { parse } from 'node-html-parser';
import { featureAt, newer, type Newer } from './support.ts';

/** An attribute of an element, and its value where MDN has it; those of every element otherwise. */
function newerAttribute(element: string, name: string, value: string): Newer[] {
  const own = [
    ['html', 'elements', element, name],
    ['svg', 'elements', element, name],
    ['html', 'global_attributes', name],
    ['svg', 'global_attributes', name],
  ].find((path) => featureAt(...path));
  if (own === undefined) return [];
  const valued = [...own, name === 'type' ? `${name}_${value}` : value];
  return [
    ...newer(...own),
    ...(name === 'type' ? newer('html', 'elements', element, `type_${value}`) : newer(...valued)),
  ];
}

function newerElement(element: string): Newer[] {
  const path = ['html', 'svg'].map((language) => [language, 'elements', element]).find((each) => featureAt(...each));
  return path === undefined ? [] : newer(...path);
}

/** Everything newer, each once, as `feature since`. */
export function newerInPage(code: string): string[] {
  const found = parse(code, { comment: false })
    .querySelectorAll('*')
    .flatMap(({ rawTagName, attributes }) => [
      ...newerElement(rawTagName),
      ...Object.entries(attributes).flatMap(([name, value]) => newerAttribute(rawTagName, name, value)),
    ]);
  return [...new Set(found.map(({ feature, since }) => `${feature} ${String(since)}`))];
}
