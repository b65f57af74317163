/** A file for the list, by button or dropped on the page; what reads it and shows it is fetched then. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { freshId } from '../keeping/identity.ts';
import { useAlive } from '../page/early.ts';
import type * as GivenPart from './Given.tsx';
import type { IntakeProps } from './intake-props.ts';
import { takeTable } from './intake.ts';
import { bringIn, NOT_FETCHED, tell } from './said.ts';

/** What was given, with the part of the page that shows it; the same file may be given again. */
interface Given {
  readonly files: readonly File[];
  readonly part: typeof GivenPart;
}

export function GiveFile(props: IntakeProps) {
  const isAlive = useAlive();
  const [given, setGiven] = useState<Given>();
  const input = useRef<HTMLInputElement>(null);
  const now = useRef(props.purchases);
  now.current = props.purchases;
  const give = (list: FileList | undefined | null) => {
    // The list of a field empties when the field does.
    const files = [...(list ?? [])];
    if (files.length === 0) return;
    import('./Given.tsx').then(
      (part) => {
        setGiven({ files, part });
      },
      () => {
        tell(props, NOT_FETCHED);
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
    window.ondragover = onDrop;
    window.ondrop = onDrop;
    return () => {
      window.ondragover = null;
      window.ondrop = null;
    };
  }, []);
  return (
    <>
      <label class="field">
        <span>或者选一个文件（.xlsx、.csv、.docx 里的表格），也可以拖进本页</span>
        <input
          type="file"
          ref={input}
          disabled={!isAlive}
          accept=".xlsx,.xlsm,.csv,.tsv,.txt,.docx,.json"
          onChange={({ currentTarget }) => {
            give(currentTarget.files);
            currentTarget.value = '';
          }}
        />
      </label>
      {given && (
        <given.part.Given
          intake={props}
          files={given.files}
          onTake={(table, file) => {
            const taken = table && takeTable(now.current, freshId, { ...table, file });
            if (taken !== undefined) setGiven(undefined);
            bringIn(props, taken);
          }}
          onCancel={() => {
            setGiven(undefined);
            props.editing.say('没有加入。');
            input.current?.focus();
          }}
        />
      )}
    </>
  );
}
