/** A result that was printed or saved under other rules: what has changed for this project since. */
import { useContext } from 'preact/hooks';
import { changesSince, type Change, type Matter } from '../../core/index.ts';
import { Surroundings } from '../page/surroundings.ts';

/** `version-snapshot` as an address or a saved list has it. */
export interface Made {
  readonly version: string;
  readonly snapshot: string;
}

/** Reads `made`; undefined where it is absent or not of that form. */
export function readMade(text: string | undefined): Made | undefined {
  const match = /^([0-9a-f]{8})-([0-9a-z]*)$/.exec(text ?? '');
  return match ? { version: match[1] ?? '', snapshot: match[2] ?? '' } : undefined;
}

type Labels = Readonly<Record<string, string>>;

function ChangeLine({ change, labels }: { readonly change: Change; readonly labels: Labels }) {
  const words = (status: string | undefined, absent: string) =>
    status === undefined ? absent : (labels[status] ?? status);
  return (
    <li>
      {change.title ?? '原来的一项，现在的规则里没有了'}：{words(change.from, '原来不需要')} →{' '}
      {words(change.to, '不再需要')}
    </li>
  );
}

interface UpdatedProps {
  readonly made: Made | undefined;
  readonly now: readonly Matter[];
  /** All matters there are, with their titles. */
  readonly known: readonly Omit<Matter, 'status'>[];
  /** Status → its word. */
  readonly labels: Labels;
}

export function Updated({ made, now, known, labels }: UpdatedProps) {
  const { version } = useContext(Surroundings);
  if (made === undefined || made.version === version) return null;
  const changes = changesSince(made.snapshot, now, known);
  return (
    <section class="notice-line updated" role="status">
      <p>
        <strong>规则已更新</strong>：这份结果原来按版本 {made.version} 做出，现在的版本是 {version}。
      </p>
      {changes === undefined && <p>原来的结果读不出来，请以现在的为准。</p>}
      {changes?.length === 0 && <p>对这个项目没有变化。</p>}
      {changes !== undefined && changes.length > 0 && (
        <ul>
          {changes.map((change) => (
            <ChangeLine key={change.code} change={change} labels={labels} />
          ))}
        </ul>
      )}
    </section>
  );
}
