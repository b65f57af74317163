/** A kept file that was given where tables are read: opened there, or said where it belongs. Fetched when a file is given. */
import { useEffect, useState } from 'preact/hooks';
import type { Opened } from './opened.ts';
import { couldNotOpen, WhatBecame } from './OpenFile.tsx';

interface KeptGivenProps {
  readonly file: File;
  readonly open: (file: File) => Promise<Opened>;
}

export function KeptGiven({ file, open }: KeptGivenProps) {
  const [opened, setOpened] = useState<Opened>({ words: '正在打开文件……' });
  useEffect(() => {
    open(file).catch(couldNotOpen).then(setOpened, console.error);
  }, [file]);
  return <WhatBecame {...opened} />;
}
