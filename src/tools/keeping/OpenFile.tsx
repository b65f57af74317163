/** The field that opens a file of what was kept, and what became of it; what reads it is fetched then. */
import { useContext, useState } from 'preact/hooks';
import { RELOAD } from '../page/lazily.ts';
import { Surroundings } from '../page/surroundings.ts';
import type { Opened } from './opened.ts';

/** Where what reads the file did not come. */
export const couldNotOpen = (): Opened => ({ words: `没能打开文件：${RELOAD}。` });

export function WhatBecame({ words, elsewhere, more }: Opened) {
  const { base } = useContext(Surroundings);
  return (
    <>
      <p role="status">
        {words} {elsewhere && <a href={base + elsewhere.path}>去“{elsewhere.tool}”打开</a>}
      </p>
      {more}
    </>
  );
}

interface OpenFileProps {
  readonly label: string;
  readonly open: (file: File) => Promise<Opened>;
}

export function OpenFile({ label, open }: OpenFileProps) {
  const [opened, setOpened] = useState<Opened>({ words: '' });
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
            if (file) open(file).catch(couldNotOpen).then(setOpened, console.error);
          }}
        />
      </label>
      <WhatBecame {...opened} />
    </>
  );
}
