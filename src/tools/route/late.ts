/** For pages that fetch the tool only when it is wanted. */
import { mount } from '../page/mount.tsx';
import { RouteTool } from './RouteTool.tsx';

export function begin(element: HTMLElement): void {
  mount(RouteTool, element);
}
