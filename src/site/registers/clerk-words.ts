/** What clerks call things, proved: every way leads to something that is there, and is called as it is called everywhere. */
import { LISTS, readAnswers, sayAnswers, writeAnswers } from '../../core/index.ts';
import { locate, pathOf } from '../../text/index.ts';
import { REGISTERS, WAYS } from '../page/navigation.ts';
import { TOOLS, toolOf } from '../page/tools.ts';
import { sentencesOf } from '../references/occurrences.ts';
import { doubtPath } from '../regulation/doubt-path.ts';
import { citation } from '../regulation/places.ts';
import { throwAll } from '../regulation/prove.ts';
import type { Regulation } from '../regulation/regulation.ts';
import type { Body, ClerkWord, WrittenWay } from '../regulation/schemas.ts';
import { foldText } from '../search/fold.ts';
import type { SaidEntry, Way } from '../search/said-file.ts';
import { DESKS } from './desk.ts';

/** A guide with its headings and their ids. */
interface GuideHeadings {
  readonly id: string;
  readonly title: string;
  readonly headings: readonly { readonly text: string; readonly slug: string }[];
}

/** Everything that a way may lead to. */
export interface Destinations {
  readonly regulation: Regulation;
  readonly bodies: readonly Body[];
  readonly guides: readonly GuideHeadings[];
}

/** The one that is so; throws with what there is none of. */
function found<Thing>(things: readonly Thing[], is: (thing: Thing) => boolean, what: string): Thing {
  const thing = things.find(is);
  if (thing === undefined) throw new Error(`no ${what}`);
  return thing;
}

/** A tool with answers filled in, written as the tool itself writes them. */
function toTool(way: Extract<WrittenWay, { tool: string }>): Way {
  const { path, label, errand } = toolOf(way.tool);
  const facts = 'facts' in way ? (way.facts ?? '') : '';
  if (facts === '') return { kind: '工具', address: path, label: `${label}：${errand}` };
  const { facts: read, problems } = readAnswers(new URLSearchParams(facts));
  const query = new URLSearchParams(writeAnswers(read)).toString();
  if (problems.length > 0 || query !== facts) throw new Error(`no answers “${facts}”`);
  const said = sayAnswers(read).map(({ words }) => words);
  return { kind: '工具', address: `${path}?${facts}`, label: `${label}：${said.join('；')}` };
}

function toList({ list }: Extract<WrittenWay, { list: string }>): Way {
  const { path, label } = TOOLS.materials;
  const { title } = found(LISTS, ({ id }) => id === list, `list “${list}”`);
  return { kind: '工具', address: `${path}?materials=${list}`, label: `${label}：${title}` };
}

function toGuide({ guide, at }: Extract<WrittenWay, { guide: string }>, { guides }: Destinations): Way {
  const { id, title, headings } = found(guides, (each) => each.id === guide, `guide “${guide}”`);
  const address = `guide/${id}/`;
  if (at === undefined) return { kind: '指南', address, label: title };
  const { slug } = found(headings, ({ text }) => text === at, `heading “${at}” in ${guide}`);
  return { kind: '指南', address: `${address}#${slug}`, label: `${title}：${at}` };
}

function toPage({ page }: Extract<WrittenWay, { page: string }>): Way {
  const { path, label } = found([...REGISTERS, ...WAYS, ...DESKS], (way) => way.path === page, `page “${page}”`);
  return { kind: '其他', address: path, label };
}

function toTerm({ term }: Extract<WrittenWay, { term: string }>, { regulation }: Destinations): Way {
  const { id, title } = found(regulation.terms, (each) => each.id === term, `term “${term}”`);
  return { kind: '术语', address: `glossary/#${id}`, label: title };
}

function toBody({ body }: Extract<WrittenWay, { body: string }>, { bodies }: Destinations): Way {
  const { id, name } = found(bodies, (each) => each.id === body, `body “${body}”`);
  return { kind: '其他', address: `bodies/${id}/`, label: name };
}

function toInterpretation(slug: string, { regulation: { interpretations } }: Destinations): Way {
  const { question } = found(interpretations, (each) => each.slug === slug, `interpretation “${slug}”`);
  return { kind: '口径', address: doubtPath(slug), label: question };
}

function toPlace({ in: source, words }: Extract<WrittenWay, { in: unknown }>, { regulation }: Destinations): Way {
  const texts = [...regulation.articles.map(({ text }) => text), regulation.notice.text];
  const located = locate(texts, source, words);
  if (located.found !== 'once') throw new Error(`“${words}” (${String(source)}) stands ${located.found}`);
  const label = `${citation(regulation, located.place)}：${words.replace(/[。；：，]$/, '')}`;
  return { kind: '条文', address: pathOf(located.place), label };
}

/** Throws where there is no such thing. */
function wayOf(way: WrittenWay, to: Destinations): Way {
  if ('tool' in way) return toTool(way);
  if ('list' in way) return toList(way);
  if ('guide' in way) return toGuide(way, to);
  if ('page' in way) return toPage(way);
  if ('term' in way) return toTerm(way, to);
  if ('body' in way) return toBody(way, to);
  return 'interpretation' in way ? toInterpretation(way.interpretation, to) : toPlace(way, to);
}

/** What is wrong with the words of an entry: not as the search compares them, typed under two entries, or no words of the text. */
function faultsOfWords({ said, means }: ClerkWord, entries: readonly ClerkWord[], text: string): string[] {
  return [
    ...said.flatMap((word) => (foldText(word).text === word ? [] : [`“${word}” is not folded`])),
    ...said.flatMap((word) =>
      entries.flatMap((entry) => entry.said).filter((each) => each === word).length > 1
        ? [`“${word}” stands twice`]
        : [],
    ),
    ...(means === undefined || text.includes(means) ? [] : [`“${means}” stands nowhere in the text`]),
  ];
}

/** The table as the search reads it. Throws everything that is wrong with it at once. */
export function proveClerkWords(entries: readonly ClerkWord[], to: Destinations): SaidEntry[] {
  const text = sentencesOf(to.regulation)
    .map((sentence) => sentence.text)
    .join('\n');
  const faults: string[] = [];
  const read = entries.map((entry): SaidEntry => {
    const { said, means = '' } = entry;
    const at = `content/clerk-words.yaml, “${said[0] ?? ''}”`;
    faults.push(...faultsOfWords(entry, entries, text).map((fault) => `${at}: ${fault}`));
    const ways = entry.to.flatMap((way) => {
      try {
        return [wayOf(way, to)];
      } catch (fault) {
        faults.push(`${at}: ${fault instanceof Error ? fault.message : String(fault)}`);
        return [];
      }
    });
    return { said, means, ways };
  });
  throwAll(faults);
  return read;
}
