/** A file for the list, by button or dropped on this part of the page; what reads it is fetched then. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PastedLine } from '../../core/index.ts';
import { freshId } from '../keeping/identity.ts';
import { useAlive } from '../page/early.ts';
import { lazily, RELOAD } from '../page/lazily.ts';
import type { IntakeProps } from './intake-props.ts';
import { FULL, takeRead } from './intake.ts';
import { saidOf } from './said.ts';

const loadConfirm = lazily(() => import('../files/Confirm.tsx'));

type ConfirmPart = Awaited<ReturnType<typeof loadConfirm>>;

/** A file that was given, with the part of the page that shows it; the count tells the same file given again. */
interface Given {
  readonly file: File;
  readonly count: number;
  readonly part: ConfirmPart;
}

const filesIn = (transfer: DataTransfer | null): readonly File[] => [...(transfer?.files ?? [])];
const hasFiles = (transfer: DataTransfer | null): boolean => transfer?.types.includes('Files') === true;

/** Files dropped anywhere on the page come here: the browser would open them in place of the page. */
function useDrop(give: (files: readonly File[]) => void): void {
  const latest = useRef(give);
  latest.current = give;
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (hasFiles(event.dataTransfer)) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      if (!hasFiles(event.dataTransfer)) return;
      event.preventDefault();
      latest.current(filesIn(event.dataTransfer));
    };
    window.addEventListener('dragover', over);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('drop', drop);
    };
  }, []);
}

export function GiveFile({ purchases, editing, focusSaid }: IntakeProps) {
  const isAlive = useAlive();
  const [given, setGiven] = useState<Given>();
  const button = useRef<HTMLInputElement>(null);
  const count = useRef(0);
  const now = useRef(purchases);
  now.current = purchases;
  const say = (words: string) => {
    editing.say(words);
    focusSaid();
  };
  const give = ([file, ...others]: readonly File[]) => {
    if (file === undefined) return;
    count.current += 1;
    const own = count.current;
    const only = others.length > 0 ? '一次读一个文件，先读第一个。' : '';
    editing.say(`${only}正在读“${file.name}”……`);
    loadConfirm().then(
      (part) => {
        if (own === count.current) setGiven({ file, count: own, part });
      },
      () => {
        say(`读文件的那一部分没有取到。${RELOAD}；清单没有动。`);
      },
    );
  };
  const close = (words: string) => {
    setGiven(undefined);
    say(words);
  };
  const take = (lines: readonly PastedLine[]) => {
    const taken = takeRead(now.current, freshId, lines);
    if (taken === undefined) {
      say(FULL);
      return;
    }
    editing.change(() => taken.purchases);
    close(saidOf(taken));
  };
  useDrop(give);
  return (
    <div class="intake__file">
      <label class="field">
        <span>或者选一个文件：表格（.xlsx、.csv）、带表格的 Word 文件（.docx），也可以拖到本页</span>
        <input
          type="file"
          ref={button}
          disabled={!isAlive}
          accept=".xlsx,.xlsm,.csv,.tsv,.txt,.docx"
          aria-describedby="file-help"
          onChange={(event) => {
            const files = [...(event.currentTarget.files ?? [])];
            event.currentTarget.value = '';
            give(files);
          }}
        />
      </label>
      <p id="file-help" class="intake__help">
        文件只在本机读，不上传。先看读出来的样子，再决定加不加。
      </p>
      {given && (
        <given.part.Confirm
          key={given.count}
          file={given.file}
          say={editing.say}
          onTake={take}
          onTooMany={() => {
            say(FULL);
          }}
          onCancel={() => {
            setGiven(undefined);
            editing.say('没有加入，清单没有动。');
            button.current?.focus();
          }}
        />
      )}
    </div>
  );
}
