/** The sentences of a guide that state a duty, in plain words: what the reader sees, without the components. */
import { STEPS } from '../../src/core/index.ts';
import { amountInWords } from '../../src/site/references/amounts.ts';
import { GUIDE_ELEMENT } from '../../src/site/guides/guide-source.ts';

/** Words that lay something on somebody. */
const DUTY =
  /应当|应该|必须|务必|不得|不许|不能|禁止|方可|均需|(?<!相)应(?![用急含付对])|需(?!求)|须|(?<![主重简只])要(?!求|点|素)|先(?!后)|收回|不予|不安排|不组织|备案|由您单位|一律|都得/;
/** To ask, and to look before one acts, is advice of ours; 要不要 is a question. */
const ADVICE =
  /(?:请|要)?(?:一并|先|再)*(?:去)?问(?:清|的)?|要不要|用不用|先(?:看|想|分出)|看要(?:办|不要)什么|要办什么|看(?:[^，。]{0,12})要(?:报|办)什么/g;

const attribute = (attributes: string, name: string) => new RegExp(`${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';

/** What an element reads as. */
function wordsOf(name: string, attributes: string, inner: string): string {
  if (name === 'Cite') return `“${inner}”`;
  if (name === 'Amount') return amountInWords(attribute(attributes, 'of'));
  if (name === 'Step') return STEPS.find(({ id }) => id === attribute(attributes, 'id'))?.title ?? '';
  return name === 'Tool' ? inner : '';
}

/** A guide's body as sentences, headings among them. */
export function sentencesOfGuide(body: string): string[] {
  const flat = body.replace(GUIDE_ELEMENT, (_all, name: string, attributes: string, inner = '') =>
    wordsOf(name, attributes, String(inner)),
  );
  return flat
    .split('\n')
    .map((line) => line.replace(/^(?:#+ | *\d+\. | *- )/, ''))
    .flatMap((line) => line.split(/(?<=[。？！])/))
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

/** Whether the sentence lays something on the reader, in the editor's words or in the quoted ones. */
export const isDuty = (text: string): boolean => DUTY.test(text.replace(ADVICE, ''));
