/** Brings the tool to life where the page has put it. */
import { hydrate, render } from 'preact';
import { propsSchema } from '../parts/surroundings.ts';
import { RouteTool } from './RouteTool.tsx';

/** Takes over what the server rendered in `element`, or renders where it left that out. */
export function mount(element: HTMLElement): void {
  const props = propsSchema.parse(JSON.parse(element.dataset['props'] ?? ''));
  const tool = <RouteTool {...props} />;
  if (element.childElementCount > 0) hydrate(tool, element);
  else render(tool, element);
}
