/** What all printed sheets have in common; each says its own rows. */
import type { ComponentChildren } from 'preact';
import { dateInChinese } from '../law/dates.ts';
import { Disclaimers } from './Disclaimers.tsx';
import { Code, Foot, type Ways } from './Reopening.tsx';
import type { Pair, Sheet } from './sheet.ts';

interface PaperProps {
  readonly sheet: Pick<Sheet<unknown>, 'title' | 'heading' | 'doubts'>;
  readonly ways: Ways;
  /** Beside `sheet print-only`. */
  readonly class: string;
  readonly children: ComponentChildren;
}

/** Title, project and day with the code beside them; what is given, what is to be asked, the line to sign on, and what the sheet is not. */
export function Paper({ sheet: { title, heading = [], doubts }, ways, class: own, children }: PaperProps) {
  return (
    <section class={`sheet ${own} print-only`}>
      <div class="sheet__cover">
        <div>
          <h2>{title}</h2>
          <Pairs class="sheet__heading" pairs={[...heading, ['打印日期', dateInChinese(new Date())]]} />
        </div>
        <Code {...ways} />
      </div>
      {children}
      {doubts.length > 0 && (
        <section class="sheet__doubts">
          <h3>待确认</h3>
          <ul>
            {doubts.map((doubt) => (
              <li key={doubt}>{doubt}</li>
            ))}
          </ul>
        </section>
      )}
      <p class="sheet__signature">
        <span>填表人：</span>
        <span>日期：</span>
      </p>
      <Disclaimers />
      <Foot {...ways} />
    </section>
  );
}

interface PaperTableProps {
  readonly heads: readonly string[];
  /** The `tbody`. */
  readonly children: ComponentChildren;
}

export function PaperTable({ heads, children }: PaperTableProps) {
  return (
    <table class="sheet__table">
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      {children}
    </table>
  );
}

export function Pairs({ pairs, class: own }: { readonly pairs: readonly Pair[]; readonly class: string }) {
  return (
    <dl class={own}>
      {pairs.map(([label, words]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Some lines as one paragraph; nothing where there are none. */
export function Listed({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <p class="sheet__listed">
      <strong>{title}：</strong>
      {lines.join('；')}。
    </p>
  );
}

export function Remarks({ remarks }: Pick<Sheet<unknown>, 'remarks'>) {
  return (
    <>
      {remarks.map((remark) => (
        <p key={remark} class="sheet__remark">
          {remark}
        </p>
      ))}
    </>
  );
}
