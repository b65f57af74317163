/** How citations and doubts are said on paper, in files and in copies. Pure. */
import type { Citation, Slug } from '../../core/index.ts';
import { inTextOrder } from '../../text/place.ts';
import type { WidgetProps } from '../page/surroundings.ts';

export type Speaking = Pick<WidgetProps, 'spoken' | 'doubts'>;

/** The places of some citations, spoken, each once. */
export function places(cites: readonly Citation[], { spoken }: Pick<Speaking, 'spoken'>): string {
  return inTextOrder(cites.map(({ place }) => place))
    .map((place) => spoken[place] ?? place)
    .join('、');
}

/** The words of a citation with their place. */
export function quote(cite: Citation, speaking: Pick<Speaking, 'spoken'>): string {
  return `“${cite.words}”（${places([cite], speaking)}）`;
}

/** What is in doubt and whom to ask, in a sentence each. */
export function askWords(slugs: readonly Slug[], { doubts }: Pick<Speaking, 'doubts'>): string[] {
  return slugs.flatMap((slug) => {
    const doubt = doubts[slug];
    return doubt === undefined ? [] : [`${doubt.question}请向${doubt.ask.join('、')}确认。`];
  });
}
