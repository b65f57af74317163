/** A file for the list, by button or dropped on the page; what reads it and shows it is fetched then. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { freshId } from '../keeping/identity.ts';
import { useAlive } from '../page/early.ts';
import type { IntakeProps } from './intake-props.ts';
import { takeRead } from './intake.ts';
import { bringIn } from './said.ts';

/** What was given, with the part of the page that shows it; the same file may be given again. */
interface Given {
  readonly files: readonly File[];
  readonly part: typeof import('../files/Confirm.tsx');
}

export function GiveFile(props: IntakeProps) {
  const isAlive = useAlive();
  const [given, setGiven] = useState<Given>();
  const input = useRef<HTMLInputElement>(null);
  const now = useRef(props.purchases);
  now.current = props.purchases;
  const say = (words: string) => {
    props.editing.say(words);
    props.focusSaid();
  };
  const give = (list: FileList | undefined | null) => {
    // The list of a field empties when the field does.
    const files = [...(list ?? [])];
    if (files.length === 0) return;
    import('../files/Confirm.tsx').then(
      (part) => {
        setGiven({ files, part });
      },
      () => {
        say('读文件的那一部分没有取到。请检查网络，刷新本页再选；清单没有动。');
      },
    );
  };
  // Dropped anywhere: the browser would open the file in place of the page.
  useEffect(() => {
    const onDrop = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files') !== true) return;
      event.preventDefault();
      if (event.type === 'drop') give(event.dataTransfer.files);
    };
    for (const type of ['dragover', 'drop'] as const) window.addEventListener(type, onDrop);
    return () => {
      for (const type of ['dragover', 'drop'] as const) window.removeEventListener(type, onDrop);
    };
  }, []);
  return (
    <>
      <label class="field">
        <span>或者选一个文件：.xlsx、.csv、带表格的 .docx，也可以拖进本页。只在本机读，不上传</span>
        <input
          type="file"
          ref={input}
          disabled={!isAlive}
          accept=".xlsx,.xlsm,.csv,.tsv,.txt,.docx"
          onChange={({ currentTarget }) => {
            give(currentTarget.files);
            currentTarget.value = '';
          }}
        />
      </label>
      {given && (
        <given.part.Confirm
          files={given.files}
          onTake={(lines) => {
            const taken = lines && takeRead(now.current, freshId, lines);
            if (taken !== undefined) setGiven(undefined);
            bringIn(props, taken);
          }}
          onCancel={() => {
            setGiven(undefined);
            props.editing.say('文件没有加入，清单没有动。');
            input.current?.focus();
          }}
        />
      )}
    </>
  );
}
