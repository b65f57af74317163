import { gzipSync } from 'node:zlib';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { departures, findNewer } from './check.ts';
import { newerInPage } from './pages.ts';
import { newerInScript } from './scripts.ts';
import { newerInStyles } from './styles.ts';
import { newerInProgram } from './wasm.ts';
import { OLDEST } from './support.ts';

const script = (code: string) => newerInScript(code, 'seeded.js').join();

it('the build lowers scripts and styles to the browser that is checked', () => {
  const config = readFileSync('astro.config.mjs', 'utf8');
  expect(OLDEST).toBe(90);
  expect(config).toContain('cssTarget: OLDEST');
  expect(config).toContain('scriptsFor(OLDEST)');
});

describe('a script that the oldest browser cannot run is found', () => {
  it.each([
    ['list.at(-1)', 'Array.at 92'],
    ['list.findLast(Boolean)', 'findLast 97'],
    ['list.toSorted()', 'toSorted 110'],
    ['structuredClone(list)', 'structuredClone 98'],
    ['window.structuredClone(list)', 'structuredClone 98'],
    ['Object.hasOwn(list, 1)', 'hasOwn 93'],
    ['Object.groupBy(list, Boolean)', 'groupBy'],
    ['AbortSignal.timeout(5)', 'timeout_static 103'],
    ['CSS.highlights.clear()', 'highlights_static 105'],
    ['new Highlight()', 'Highlight 105'],
    ['navigator.virtualKeyboard.show()', 'virtualKeyboard 94'],
    ['crypto.randomUUID()', 'randomUUID 92'],
    ['element.showPopover()', 'showPopover 114'],
    ["element['showPopover']()", 'showPopover 114'],
    ['element.checkVisibility()', 'checkVisibility 105'],
    ['const { requestSubmit, showPopover } = element', 'showPopover 114'],
    ['document.startViewTransition()', 'startViewTransition 111'],
    ['class A { static { begin(); } }', 'es-x/no-class-static-block'],
    ['class A { #x; has(o) { return #x in o; } }', 'es-x/no-private-in'],
    ["new Error('a', { cause: 1 })", 'es-x/no-error-cause'],
    ['/[a--b]/v', 'es-x/no-regexp-v-flag'],
    ['/(?i:a)/', 'es-x/no-regexp-modifiers'],
    ["import data from './a.json' with { type: 'json' }", 'es-x/no-import-attributes'],
    ['let = = 1', 'Parsing error'],
  ])('%s', (code, found) => {
    expect(script(code)).toContain(found);
  });

  it.each([
    "'a'.replaceAll('a', 'b')",
    'a?.b ?? c; d ??= 1; e ||= 1_000',
    '/(?<=a)b/d.exec(text)',
    'class A { static b = 1; #c = 2; #d() { return this.#c; } }',
    'await Promise.any([])',
    'element.replaceChildren(); element.toggleAttribute(name)',
    'navigator.clipboard.writeText(text); new ResizeObserver(go); new URLSearchParams()',
    'new WeakRef(element)',
    'const at = { price: 1 }; use(at)',
  ])('and %s is not', (code) => {
    expect(script(code)).toBe('');
  });
});

describe('a style that the oldest browser drops is found', () => {
  it.each([
    ['a:has(b) { color: red }', 'selectors.has 105'],
    ['dialog:popover-open { color: red }', 'popover-open 114'],
    ['a { &:hover { color: red } }', 'nesting 112'],
    ['a { .b { color: red } }', 'not parsed'],
    ['@layer base { a { color: red } }', 'layer 99'],
    ['@container (min-width: 1px) { a { color: red } }', 'container 105'],
    ['@media (width >= 40em) { a { color: red } }', 'range_syntax 104'],
    ['@media (prefers-contrast: more) { a { color: red } }', 'prefers-contrast 96'],
    ['a { color: color-mix(in srgb, red, blue) }', 'color-mix 111'],
    ['a { color: light-dark(red, blue) }', 'light-dark 123'],
    ['a { --x: oklch(1 0 0) }', 'oklch 111'],
    ['a { height: 100dvh }', 'viewport_percentage_units_dynamic 108'],
    ['a { width: 10cqw }', 'container_query_length_units 105'],
    ['a { text-wrap: balance }', 'text-wrap 114'],
    ['a { accent-color: red }', 'accent-color 93'],
    ['a { translate: 1px }', 'translate 104'],
    ['a { scrollbar-gutter: stable }', 'scrollbar-gutter 94'],
    ['@page { @bottom-left { content: "a" } }', 'at_bottom-left 131'],
    ['a { text-decoration: underline dotted var(--x) }', 'text-decoration as a shorthand'],
    ['a { text-decoration: underline 2px }', 'text-decoration as a shorthand'],
    ['a { color red }', 'not parsed'],
  ])('%s', (code, found) => {
    expect(newerInStyles(code).join()).toContain(found);
  });

  it.each([
    'a:is(b):where(c):focus-visible { inset: 0; aspect-ratio: 1; overflow: clip }',
    '@media (min-width: 40em) and (prefers-color-scheme: dark) { a { gap: 1px; width: min(1px, 2vw) } }',
    '@page { size: A4; margin: 25mm }',
    'a { text-decoration: none } b { text-decoration-line: underline; text-decoration-style: dotted }',
    'a { --x: var(--y, 1px); clip: rect(0 0 0 0); display: flow-root }',
  ])('and %s is not', (code) => {
    expect(newerInStyles(code)).toEqual([]);
  });
});

describe('an element or attribute that the oldest browser does not know is found', () => {
  it.each([
    ['<p popover>a</p>', 'popover 114'],
    ['<details name="a"></details>', 'details.name 120'],
    ['<search>a</search>', 'search 118'],
    ['<p inert>a</p>', 'inert 102'],
    ['<p hidden="until-found">a</p>', 'until-found 102'],
    ['<button command="close">a</button>', 'command 135'],
  ])('%s', (code, found) => {
    expect(newerInPage(code).join()).toContain(found);
  });

  it('and what it knows is not', () => {
    expect(
      newerInPage(
        '<dialog open></dialog><details open></details><img loading="lazy"><input type="date" enterkeyhint="search"><svg><path d="M0 0" fill="red"/></svg>',
      ),
    ).toEqual([]);
  });
});

describe('the exceptions', () => {
  const folder = mkdtempSync(join(tmpdir(), 'baseline-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  writeFileSync(join(folder, 'a.js'), 'list.at(-1)');
  writeFileSync(join(folder, 'b.js'), 'list.at(-1)');
  writeFileSync(join(folder, 'a.css'), 'a { text-wrap: balance }');
  const findings = findNewer(folder);

  it('allow what they name, where they name it', () => {
    expect(
      departures(findings, [
        { feature: 'javascript.builtins.Array.at', files: ['a'], why: '' },
        { feature: 'css.properties.text-wrap*', why: '' },
      ]),
    ).toEqual(['b.js: javascript.builtins.Array.at 92']);
  });

  it('are themselves at fault where nothing needs them', () => {
    expect(departures(new Map(), [{ feature: 'api.Highlight', why: '' }])).toEqual([
      'exceptions.ts: nothing uses api.Highlight',
    ]);
  });
});

describe('in a WebAssembly program', () => {
  const program = (...sections: number[]) => Buffer.from([0, 97, 115, 109, 1, 0, 0, 0, ...sections]);

  it('two tables, or one of references to objects, are newer; one of functions is not', () => {
    expect(newerInProgram(program(4, 7, 2, 0x70, 0, 0, 0x70, 0, 0))).toEqual(['webassembly.reference-types 96']);
    expect(newerInProgram(program(4, 4, 1, 0x6f, 0, 0))).toEqual(['webassembly.reference-types 96']);
    expect(newerInProgram(program(4, 4, 1, 0x70, 0, 0))).toEqual([]);
  });

  it('a second memory and tags are newer', () => {
    expect(newerInProgram(program(5, 5, 2, 0, 0, 0, 0))).toEqual(['webassembly.multiMemory 120']);
    expect(newerInProgram(program(13, 3, 1, 0, 0))).toEqual(['webassembly.exception-handling 95']);
  });

  it('it is found where Pagefind packs it, and nowhere else', () => {
    const packed = gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), program(4, 4, 1, 0x6f, 0, 0)]));
    expect(newerInProgram(packed)).toEqual(['webassembly.reference-types 96']);
    expect(newerInProgram(Buffer.from('not a program'))).toEqual([]);
  });
});
