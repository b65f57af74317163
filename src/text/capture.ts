/** The text as received, line by line: where the captured words of an emendation stand. */
import { fold } from './fold.ts';

/** Words of the capture, and what tells their line from others that have them too. */
export interface Captured {
  readonly words: string;
  readonly near: string | undefined;
}

/** The lines, from 1, that have the words; where `near` is given, those of them that have it as well. */
export function captureLines(capture: string, { words, near = '' }: Captured): number[] {
  const wanted = [fold(words), fold(near)];
  return capture.split('\n').flatMap((line, index) => {
    const folded = fold(line);
    return wanted.every((each) => folded.includes(each)) ? [index + 1] : [];
  });
}

/** What is wrong where the words do not stand on one line of the capture. `at` says where they are written. */
export function faultOfLine(capture: string, at: string, captured: Captured): string | undefined {
  const lines = captureLines(capture, captured);
  if (lines.length === 1) return undefined;
  const where = lines.length === 0 ? 'on no line' : `on several lines (${lines.join(', ')}): add \`near\``;
  return `${at}: “${captured.words}” stands in the capture ${where}`;
}
