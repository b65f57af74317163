/** Folding: what the fidelity check treats as the same character. */

const NARROW: Readonly<Record<string, string>> = { '，': ',', '（': '(', '）': ')', '；': ';', '：': ':' };

/** Full-width ，（）；： become ASCII and all white space falls away; nothing else changes. */
export function fold(text: string): string {
  return text.replace(/[，（）；：]/g, (mark) => NARROW[mark] ?? mark).replace(/\s+/g, '');
}
