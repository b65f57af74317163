/** For pages that fetch the tool only when it is wanted. */
import { mount } from '../page/mount.tsx';
import { ExclusionsTool } from './ExclusionsTool.tsx';

export function begin(element: HTMLElement): void {
  mount(ExclusionsTool, element);
}
