/** Reads a part of an office file as XML, piece by piece. */
import { SaxesParser } from 'saxes';
import { BROKEN } from './limits.ts';
import { Unreadable } from './workbook.ts';
import type { Pieces } from './zip.ts';

/** By their names without prefixes: files of other standards have the same names in other spaces. */
export type Attributes = Readonly<Partial<Record<string, string>>>;

export interface Sink {
  readonly open?: (name: string, attributes: Attributes) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
  /** Asked between pieces: enough was read. */
  readonly isDone?: () => boolean;
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Throws `Unreadable` where it is no XML, or ends too soon. */
export function readXml(pieces: Pieces, sink: Sink): void {
  const parser = new SaxesParser({ position: false, xmlns: false } as const);
  const decoder = new TextDecoder();
  parser.on('error', () => {
    throw new Unreadable(BROKEN);
  });
  parser.on('opentag', ({ name, attributes }) => sink.open?.(local(name), attributes));
  parser.on('closetag', ({ name }) => sink.close?.(local(name)));
  parser.on('text', (text) => sink.text?.(text));
  parser.on('cdata', (text) => sink.text?.(text));
  const reading = { isDone: false };
  pieces((piece) => {
    parser.write(decoder.decode(piece, { stream: true }));
    reading.isDone = sink.isDone?.() === true;
    return reading.isDone ? 'stop' : 'more';
  });
  if (!reading.isDone) parser.write(decoder.decode()).close();
}
