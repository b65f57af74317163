/**
 * What the built site uses although the oldest browser lacks it, each with what happens there. Nothing else may be newer, and
 * nothing may stand here that is not used.
 */

export interface Exception {
  /** MDN’s name of it; with `*` at its end, and everything below. */
  readonly feature: string;
  /** The built files it is allowed in, by the beginning of their names; absent: everywhere. */
  readonly files?: readonly string[];
  readonly why: string;
}

/** Left out by an old browser; the page stays whole. */
const PROGRESSIVE: readonly Exception[] = [
  { feature: 'css.properties.text-autospace*', why: 'Chinese and figures stand without the thin gap between them.' },
  { feature: 'css.properties.text-spacing-trim*', why: 'Punctuation keeps its full width.' },
  { feature: 'css.properties.accent-color', why: 'Boxes are ticked in the browser’s own blue.' },
  {
    feature: 'css.at-rules.page.at_bottom-center',
    why: 'Printed pages have no number from the site; the browser prints its own.',
  },
  {
    feature: 'css.properties.print-color-adjust*',
    why: '-webkit-print-color-adjust stands beside it and is understood.',
  },
  { feature: 'css.properties.font-family.ui-monospace', why: 'A list of type faces: the next is taken.' },
  {
    feature: 'css.selectors.highlight',
    why: 'A rule of its own: searched words are not marked on the page they lead to.',
  },
  {
    feature: 'css.selectors.has',
    why: 'Rules of their own, for paper alone: the foot of a printed result says the disclaimer once more, or takes a sheet of its own.',
  },
  {
    feature: 'html.elements.script.blocking',
    why: 'With 关怀版 on, an old browser may show a page at its usual size for a moment before it grows.',
  },
  {
    feature: 'html.elements.meta.name.viewport',
    why: 'Every Chrome on a phone has it; MDN’s figure is of the desktop, which needs none.',
  },
];

/** Asked for before it is used, or harmless where it is missing. */
const GUARDED: readonly Exception[] = [
  {
    feature: 'css.properties.-webkit-nbsp-mode',
    why: 'Asked of in @supports only, to leave WebKit out of the spacing between Chinese and figures.',
  },
  ...['api.CSS.highlights_static', 'api.Highlight'].map((feature) => ({
    feature,
    why: 'Only where `highlights` is in CSS; the hit still leads to its sentence.',
  })),
  {
    feature: 'webassembly.reference-types',
    files: ['wasm.'],
    why: 'Pagefind, which search-pages.ts (canRunPagefind) asks only where such a program is valid; exact words are found without it.',
  },
  {
    feature: 'javascript.builtins.Symbol.dispose',
    files: ['signals.module'],
    why: 'Preact’s signals name a way to dispose; without the symbol it has another name that nobody asks for.',
  },
];

const own = (why: string, ...features: readonly string[]): Exception[] => features.map((feature) => ({ feature, why }));

/** Names of the site and its libraries that a newer interface has as well: members are known by their name, not their type. */
const OWN: readonly Exception[] = [
  ...own(
    'Rules, findings, steps and lists of the core have such parts.',
    'api.EventTarget.when',
    'api.CSSContainerRule.conditions',
    'api.NotRestoredReasons.reasons',
    'api.SharedStorage.run',
    'api.SpeechRecognition.phrases',
    'api.CSSCounterStyleRule.system',
  ),
  ...own(
    'What the tools call what they keep, and what readings do.',
    'api.GamepadHapticActuator.effects',
    'api.HTMLGeolocationElement.watch',
    'api.ContentVisibilityAutoStateChangeEvent.skipped',
  ),
  ...own(
    'What the search and the page on offline use call their parts.',
    'api.PushMessageData.bytes',
    'api.NavigationActivation.entry',
  ),
  ...own('Options of the picture of a QR code.', 'api.CSSCounterStyleRule.pad'),
  ...own(
    'Parts of a Word document, and of the streams that pack it.',
    'api.XRCubeLayer.space',
    'api.CSSPositionTryDescriptors.margin',
    'api.Observable.first',
    'api.XRCompositionLayer.layout',
    'api.ViewTimeline.subject',
    'api.CSSCounterStyleRule.suffix',
    'api.HTMLFencedFrameElement.config',
    'api.GPUBuffer.destroy',
    'javascript.builtins.AsyncDisposableStack.use',
  ),
];

export const EXCEPTIONS: readonly Exception[] = [...PROGRESSIVE, ...GUARDED, ...OWN];
