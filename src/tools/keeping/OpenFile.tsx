/** The field that opens a file of what was kept, and what became of it; what reads it is fetched then. */
import type { ComponentChildren } from 'preact';
import { useContext, useState } from 'preact/hooks';
import { RELOAD } from '../page/lazily.ts';
import { Surroundings } from '../page/surroundings.ts';

/** What became of a file, in words; `elsewhere`: the page that opens it. */
export interface Opened {
  readonly words: string;
  readonly elsewhere?: { readonly tool: string; readonly path: string };
  /** What the rules have changed since it was saved. */
  readonly more?: ComponentChildren;
}

interface OpenFileProps {
  readonly label: string;
  readonly open: (file: File) => Promise<Opened>;
}

export function OpenFile({ label, open }: OpenFileProps) {
  const { base } = useContext(Surroundings);
  const [{ words, elsewhere, more }, setOpened] = useState<Opened>({ words: '' });
  return (
    <>
      <label class="field">
        <span>{label}</span>
        <input
          type="file"
          accept=".json,application/json"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            currentTarget.value = '';
            if (file)
              open(file).then(setOpened, () => {
                setOpened({ words: `没能打开文件：${RELOAD}。` });
              });
          }}
        />
      </label>
      <p role="status">
        {words} {elsewhere && <a href={base + elsewhere.path}>去“{elsewhere.tool}”打开</a>}
      </p>
      {more}
    </>
  );
}
