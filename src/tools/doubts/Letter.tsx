/** The letter to ask the office with: as it will be printed, to copy, to print and to take along. Fetched when it is asked for. */
import { render } from 'preact';
import { useContext, useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { isSlug, type Facts, type Readings, type Slug } from '../../core/index.ts';
import { RELOAD } from '../page/lazily.ts';
import { Surroundings } from '../page/surroundings.ts';
import { useCopying } from '../sheet/copying.tsx';
import { download, fileName } from '../sheet/download.ts';
import { LETTER_KINDS, letterOf, textOfLetter, type Letter, type LetterKind } from './letter.ts';
import { LetterSheet } from './LetterSheet.tsx';

/** Printed, the letter stands alone: beside the page, which is left out as long as it prints. */
function useLetterOnPaper(letter: Letter | undefined): () => void {
  const sheet = useRef<HTMLElement>();
  useEffect(() => {
    const made = document.createElement('div');
    made.className = 'letter-paper print-only';
    document.body.append(made);
    sheet.current = made;
    const leave = () => {
      delete document.documentElement.dataset['printing'];
    };
    window.addEventListener('afterprint', leave);
    return () => {
      window.removeEventListener('afterprint', leave);
      leave();
      render(null, made);
      made.remove();
    };
  }, []);
  useEffect(() => {
    if (sheet.current && letter) render(<LetterSheet letter={letter} />, sheet.current);
  }, [letter]);
  return () => {
    document.documentElement.dataset['printing'] = 'letter';
    window.print();
  };
}

interface TypedProps {
  readonly label: string;
  readonly value: string;
  readonly onType: (typed: string) => void;
}

function Typed({ label, value, onType }: TypedProps) {
  return (
    <label class="letter-field">
      <span>{label}</span>
      <input
        type="text"
        autoComplete="off"
        value={value}
        onInput={(event) => {
          onType(event.currentTarget.value);
        }}
      />
    </label>
  );
}

function Kinds({ kind, onPick }: { readonly kind: LetterKind; readonly onPick: (kind: LetterKind) => void }) {
  const name = useId();
  return (
    <fieldset class="letter-kinds">
      <legend class="visually-hidden">写成哪一种</legend>
      {(['inquiry', 'request'] as const).map((each) => (
        <label key={each} class="tick">
          <input
            type="radio"
            name={name}
            checked={each === kind}
            onChange={() => {
              onPick(each);
            }}
          />
          <span>{LETTER_KINDS[each]}</span>
        </label>
      ))}
    </fieldset>
  );
}

interface ActionsProps {
  readonly letter: Letter;
  readonly print: () => void;
  readonly onClose: () => void;
}

function Actions({ letter, print, onClose }: ActionsProps) {
  const { where } = useContext(Surroundings);
  const { copy, outcome } = useCopying();
  const [said, setSaid] = useState('');
  const word = async () => {
    setSaid('正在生成 Word 文件…');
    const { docxOfLetter } = await import('./letter-docx.ts');
    download(`${fileName(letter.title)}.docx`, await docxOfLetter(letter));
    setSaid('Word 文件已生成。');
  };
  return (
    <div class="actions">
      <button
        type="button"
        class="button"
        onClick={() => {
          copy(textOfLetter(letter), '已复制');
        }}
      >
        复制全文
      </button>
      {where === 'own-page' && (
        <button type="button" class="button" onClick={print}>
          打印这份函
        </button>
      )}
      <button
        type="button"
        class="button"
        onClick={() => {
          word().catch(() => {
            setSaid(`没能生成 Word 文件：${RELOAD}，或者改用打印、复制。`);
          });
        }}
      >
        存为 Word
      </button>
      <button type="button" class="button" onClick={onClose}>
        收起
      </button>
      <span class="actions__said" role="status">
        {said}
      </span>
      {outcome}
    </div>
  );
}

interface LetterPanelProps {
  readonly facts: Facts;
  readonly readings: Readings;
  readonly slugs: readonly Slug[];
  readonly onClose: () => void;
}

export function LetterPanel({ facts, readings, slugs, onClose }: LetterPanelProps) {
  const { law, interpretations } = useContext(Surroundings);
  const [kind, setKind] = useState<LetterKind>('inquiry');
  const [unit, setUnit] = useState('');
  const [project, setProject] = useState('');
  const asked = slugs.join();
  const letter = useMemo(() => {
    if (interpretations === undefined || interpretations === 'failed') return undefined;
    const about = asked
      .split(',')
      .filter(isSlug)
      .flatMap((slug) => {
        const interpretation = interpretations.get(slug);
        return interpretation === undefined ? [] : [{ slug, interpretation }];
      });
    return letterOf({ kind, facts, readings, about, law, project: project.trim(), unit: unit.trim() });
  }, [interpretations, asked, kind, facts, readings, law, project, unit]);
  const print = useLetterOnPaper(letter);
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.focus(), []);
  if (letter === undefined)
    return <p role="status">{interpretations === 'failed' ? `各种读法没有取到：${RELOAD}。` : '正在取各种读法……'}</p>;
  return (
    <section class="letter-panel" aria-label="咨询函" tabIndex={-1} ref={panel}>
      <Kinds kind={kind} onPick={setKind} />
      <Typed label="单位名称（可不填）" value={unit} onType={setUnit} />
      <Typed label="项目名称（可不填）" value={project} onType={setProject} />
      <p class="letter-note">
        这两项只写进这份函，不保存，不进网址。请勿填写涉密信息。给上级机关的用请示，其他的用函；发出前请核对。
      </p>
      <Actions letter={letter} print={print} onClose={onClose} />
      <LetterSheet letter={letter} />
    </section>
  );
}
