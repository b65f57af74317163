/** Brings a tool to life where the page has put it. */
import { hydrate, render, type ComponentType } from 'preact';
import { EarlyInput, readEarly } from './early.ts';
import { areProps, type WidgetProps } from './surroundings.ts';
import { tell } from './tool-place.ts';

/** Takes over what the server rendered in `element` and what was typed there, or renders where it left that out. */
export function mount(Tool: ComponentType<WidgetProps>, element: HTMLElement): void {
  const props: unknown = JSON.parse(element.dataset['props'] ?? '');
  if (!areProps(props)) throw new Error('a tool without its surroundings');
  const tool = (
    <EarlyInput.Provider value={readEarly(element)}>
      <Tool {...props} />
    </EarlyInput.Provider>
  );
  if (element.childElementCount > 0) hydrate(tool, element);
  else render(tool, element);
  tell(element, 'alive');
}

/** On a tool's own page: at once. */
export function start(selector: string, Tool: ComponentType<WidgetProps>): void {
  document.querySelectorAll<HTMLElement>(selector).forEach((element) => {
    mount(Tool, element);
  });
}
