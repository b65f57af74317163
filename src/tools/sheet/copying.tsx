/** Copying, and where the browser does not allow it, the text selected to be copied by hand. */
import { useState } from 'preact/hooks';
import { copyText } from './clipboard.ts';

export interface Copying {
  readonly copy: (text: string, done: string) => void;
  /** What has been said of it, and the field to copy from. */
  readonly outcome: preact.JSX.Element;
}

export function useCopying(): Copying {
  const [said, setSaid] = useState('');
  const [byHand, setByHand] = useState<string>();
  const copy = async (text: string, done: string) => {
    const copied = await copyText(text);
    setSaid(copied ? done : '');
    setByHand(copied ? undefined : text);
  };
  return {
    copy: (text, done) => {
      void copy(text, done);
    },
    outcome: (
      <>
        <span class="actions__said" role="status">
          {said}
        </span>
        {byHand !== undefined && <ByHand text={byHand} />}
      </>
    ),
  };
}

function ByHand({ text }: { readonly text: string }) {
  return (
    <label class="by-hand">
      浏览器不允许直接复制，请在下面选中后复制：
      <textarea
        readOnly
        rows={8}
        value={text}
        ref={(field) => {
          field?.select();
        }}
      />
    </label>
  );
}
