/**
 * What is kept in this browser as a file that another machine opens: one envelope for all tools. It names what it holds (`kind`),
 * in which form (`version`, of that kind), under which rules and on which day it was saved. docs/data.md tells of it. Pure.
 */
import * as z from 'zod/mini';
import { FILE_KINDS, FORMAT, sayElsewhere, type FileKind } from './kinds.ts';

/** How one kind is written: the version rises with every part that is added, so that an older site never drops one unsaid. */
export interface FileForm<Schema extends z.ZodMiniType> {
  readonly kind: FileKind;
  readonly version: number;
  /** Of this version and of all older ones, unless `older` brings those up to it. */
  readonly schema: Schema;
  readonly older?: (value: unknown, version: number) => unknown;
  /** Which thing in the file does not fit, in words: 第 3 个项目. Undefined: the file as a whole. */
  readonly placeOf?: (path: readonly PropertyKey[]) => string | undefined;
}

/** When and under which rules (eight letters and digits; empty where it is not known) a file was saved. */
export interface Saved {
  readonly rules: string;
  /** 2026-11-29, or empty. */
  readonly saved: string;
}

export type FileRead<Value> =
  | (Saved & { readonly value: Value })
  /** `elsewhere`: it belongs to another tool. */
  | { readonly problem: string; readonly elsewhere?: FileKind };

/** In characters. The browser keeps no more than about five million of them for the whole site. */
const LONGEST = 20_000_000;
/** A character takes at most so many bytes in a file. */
const WIDEST = 3;

const rules = z.string().check(z.regex(/^(?:[0-9a-f]{8})?$/));
const saved = z.string().check(z.regex(/^(?:\d{4}-\d{2}-\d{2})?$/));

export const envelopeSchema = z.object({
  format: z.literal(FORMAT),
  kind: z.enum(FILE_KINDS),
  version: z.int(),
  rules,
  saved,
  value: z.unknown(),
});

/** Read piece by piece, to say what is wrong. */
const looseSchema = z.object({
  format: z.optional(z.unknown()),
  kind: z.optional(z.unknown()),
  version: z.int(),
  rules: z.catch(rules, ''),
  saved: z.catch(saved, ''),
  value: z.unknown(),
});

const UNTOUCHED = '没有打开，已存的内容没有变。';
const PICK = '请选本站“存为文件”得到的 .json 文件。';
const TOO_LARGE = `文件太大，不像是本站存的。${UNTOUCHED}${PICK}`;
const NOT_OURS = `文件不完整，或者不是本站存的文件。${UNTOUCHED}${PICK}`;
const GONE = `文件没有读到：可能已经移走、改名，或者没有权限。${UNTOUCHED}请再选一次。`;
const NEWER = `文件是本站较新的版本存的，这里读不了。${UNTOUCHED}请刷新页面，再打开一次。`;

/** The text of a file: what `readKept` reads. */
export function writeKept<Schema extends z.ZodMiniType>(
  { kind, version }: FileForm<Schema>,
  value: z.output<Schema>,
  { rules, saved }: Saved,
): string {
  return JSON.stringify({ format: FORMAT, kind, version, rules, saved, value });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The kind; the first files of this site did not name theirs and held projects. Undefined: none of this site’s. */
function kindOf({ format, kind, value }: z.output<typeof looseSchema>): FileKind | 'newer' | undefined {
  if (format === FORMAT) return FILE_KINDS.find((each) => each === kind) ?? 'newer';
  const isFirst = format === undefined && kind === undefined && typeof value === 'object' && value !== null;
  return isFirst && 'projects' in value ? 'projects' : undefined;
}

/** What a file of this kind holds, or in words why it cannot be used and what to do. Never throws. */
export function readKept<Schema extends z.ZodMiniType>(
  file: string,
  { kind, version, schema, older, placeOf }: FileForm<Schema>,
): FileRead<z.output<Schema>> {
  if (file.length > LONGEST) return { problem: TOO_LARGE };
  const { data } = looseSchema.safeParse(parseJson(file.replace(/^\uFEFF/, '')));
  const found = data && kindOf(data);
  if (data === undefined || found === undefined) return { problem: NOT_OURS };
  if (found === 'newer') return { problem: NEWER };
  if (found !== kind) return { problem: sayElsewhere(found) + UNTOUCHED, elsewhere: found };
  if (data.version > version) return { problem: NEWER };
  const isOlder = data.version < version && older !== undefined;
  const read = schema.safeParse(isOlder ? older(data.value, data.version) : data.value);
  if (read.success) return { value: read.data, rules: data.rules, saved: data.saved };
  const place = placeOf?.(read.error.issues[0]?.path ?? []);
  return { problem: place === undefined ? NOT_OURS : `文件里${place}读不懂。${UNTOUCHED}${PICK}` };
}

/** The same of a file as it is given; one that is too large is not even read. */
export async function openKept<Schema extends z.ZodMiniType>(
  file: Pick<File, 'size' | 'text'>,
  form: FileForm<Schema>,
): Promise<FileRead<z.output<Schema>>> {
  if (file.size > LONGEST * WIDEST) return { problem: TOO_LARGE };
  const text = await file.text().catch(() => undefined);
  return text === undefined ? { problem: GONE } : readKept(text, form);
}
