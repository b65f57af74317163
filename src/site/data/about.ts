/** What stands first in every file for other programs: which version it is, and that it is nothing official. */
import { DISCLAIMERS } from '../../tools/sheet/disclaimers.ts';
import { numberOf, titleOf } from '../regulation/particulars.ts';
import type { Regulation } from '../regulation/regulation.ts';
import { versionOf } from '../page/version.ts';

/** The shape of the files: a new number where a field is renamed or goes, or means something else. */
const FORMAT = 2;

/** Who may do what with the files. */
export const LICENCE = '本站编写的部分（校勘说明、口径、规则、提要）按 MIT 许可证使用；条文是公文，本站不主张权利。';

export interface About {
  readonly title: string;
  /** 文号. */
  readonly number: string;
  /** Text, rules and interpretations: see version.ts. */
  readonly version: string;
  readonly format: number;
  readonly disclaimers: readonly string[];
  readonly licence: string;
  /** The site's first page: every `path` in the files is relative to it. */
  readonly home: string;
  /** The office's own page with the text; empty where that is not known. */
  readonly source: string;
  /** The page that says what the fields are. */
  readonly documentation: string;
}

/** `home` is the site's address with its base and a last slash: https://example.org/x/. */
export function aboutData(regulation: Regulation, home: string): About {
  return {
    title: titleOf(regulation),
    number: numberOf(regulation),
    version: versionOf(regulation),
    format: FORMAT,
    disclaimers: DISCLAIMERS,
    licence: LICENCE,
    home,
    source: regulation.site.source,
    documentation: `${home}data/`,
  };
}
