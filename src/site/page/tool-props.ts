/** What the pages hand to the tools: spoken places and the questions of the doubts. */
import { SLUGS, type ListId } from '../../core/index.ts';
import type { WidgetProps } from '../../tools/page/surroundings.ts';
import { citedTitle } from '../regulation/particulars.ts';
import { href } from '../regulation/href.ts';
import { citation } from '../regulation/places.ts';
import type { Regulation } from '../regulation/regulation.ts';
import { toolOf, type PageTool } from './tools.ts';
import { versionOf } from './version.ts';

interface Options {
  readonly where: WidgetProps['where'];
  /** The list of papers that the page is about. */
  readonly list?: ListId | undefined;
}

/** Everything a tool needs from the page, ready to be written into it. */
export function widgetProps(regulation: Regulation, of: PageTool, { where, list }: Options): WidgetProps {
  const places = [
    ...new Set(
      toolOf(of)
        .cites()
        .map(({ place }) => place),
    ),
  ];
  const written = new Map(regulation.interpretations.map((each) => [each.slug, each]));
  const doubts = SLUGS.map((slug): [string, WidgetProps['doubts'][string]] => {
    const found = written.get(slug);
    if (!found) throw new Error(`content/interpretations.yaml has no ${slug}`);
    return [slug, { question: found.question, ask: found.ask }];
  });
  return {
    base: href(''),
    law: citedTitle(regulation),
    source: regulation.site.source,
    where,
    ...(list === undefined ? {} : { list }),
    version: versionOf(regulation),
    spoken: Object.fromEntries(places.map((place) => [place, citation(regulation, place)])),
    doubts: Object.fromEntries(doubts),
  };
}
