/** `/data/regulation.json`: the published text by place, with what editors did to it. */
import { findReferences, pathOf, type Block } from '../../text/index.ts';
import { certaintyWord } from '../regulation/marks.ts';
import { citation } from '../regulation/places.ts';
import type { ArticleEntry, Document, Regulation } from '../regulation/regulation.ts';
import type { DoubtfulWords, Restoration } from '../regulation/schemas.ts';
import { aboutData } from './about.ts';
import { eIdOf } from './eids.ts';

const located = (regulation: Regulation, place: string) => ({
  place,
  citation: citation(regulation, place),
  path: pathOf(place),
  eId: eIdOf(place),
});

function blockData(regulation: Regulation, document: string, { id, kind, marker, sentences }: Block) {
  return {
    ...located(regulation, `${document}.${id}`),
    kind,
    marker,
    sentences: sentences.map((sentence) => ({
      ...located(regulation, `${document}.${sentence.id}`),
      text: sentence.text,
    })),
  };
}

const blocksData = (regulation: Regulation, { text }: Document) =>
  text.blocks.map((block) => blockData(regulation, String(text.number), block));

const articleData = (regulation: Regulation, article: ArticleEntry) => ({
  number: article.number,
  heading: article.text.heading,
  chapter: article.chapter,
  gist: article.gist,
  path: pathOf(String(article.number)),
  eId: `art_${article.number}`,
  citedFrom: regulation.citedFrom.get(article.number) ?? [],
  blocks: blocksData(regulation, article),
});

const entryData = (regulation: Regulation, entry: Restoration | DoubtfulWords) => ({
  id: entry.id,
  ...located(regulation, entry.place),
  certainty: entry.certainty,
  certaintyWord: certaintyWord(entry),
  captureLine: entry.line,
  why: entry.why,
  ...(entry.note === undefined ? {} : { note: entry.note }),
});

/** Every sentence that names another article, with the words that do. */
function referencesData({ articles }: Regulation) {
  const sentences = articles.flatMap(({ number, text }) =>
    text.blocks.flatMap((block) => block.sentences.map(({ id, text: words }) => ({ from: `${number}.${id}`, words }))),
  );
  return sentences.flatMap(({ from, words }) =>
    findReferences(words).map(({ start, end, article }) => ({ from, words: words.slice(start, end), article })),
  );
}

/** The whole text, plain JSON. `home` as in about.ts. */
export function regulationData(regulation: Regulation, home: string) {
  return {
    about: aboutData(regulation, home),
    chapters: regulation.chapters.map(({ number, heading, articles }) => ({
      number,
      heading,
      place: `chapter.${number}`,
      eId: eIdOf(`chapter.${number}`),
      articles: articles.map((article) => article.number),
    })),
    articles: regulation.articles.map((article) => articleData(regulation, article)),
    notice: { title: regulation.notice.title, blocks: blocksData(regulation, regulation.notice) },
    emendations: {
      restored: regulation.restorations.map((entry) => ({
        ...entryData(regulation, entry),
        captured: entry.captured,
        published: entry.published,
      })),
      doubtful: regulation.doubtful.map((entry) => ({ ...entryData(regulation, entry), words: entry.words })),
    },
    references: referencesData(regulation),
  };
}
