/** What a printed result carries so that it can be opened again: date, version of the rules, address and QR code. */
import type { ComponentType } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { dateInChinese } from './dates.ts';
import { Surroundings } from './surroundings.ts';

type QrComponent = ComponentType<{ readonly text: string; readonly label: string }>;

/** Fetched after the result is there, so that nobody waits for it. */
function useQrCode(): QrComponent | undefined {
  const [found, setFound] = useState<{ readonly QrCode: QrComponent }>();
  useEffect(() => {
    import('./QrCode.tsx').then(setFound).catch(() => undefined);
  }, []);
  return found?.QrCode;
}

/** The address of a printed result: `path` under the site's base, with the query and under which rules it was made. */
function addressOf(base: string, path: string, query: string, made: string): string {
  return `${window.location.origin}${base}${path}?${query}&made=${made}`;
}

interface PrintFootProps {
  /** `tools/route/` */
  readonly path: string;
  readonly query: string;
  /** The result in letters, as `snapshotOf` gives it. */
  readonly snapshot: string;
}

export function PrintFoot({ path, query, snapshot }: PrintFootProps) {
  const { base, version } = useContext(Surroundings);
  const QrCode = useQrCode();
  const address = addressOf(base, path, query, `${version}-${snapshot}`);
  return (
    <section class="print-foot print-only">
      {QrCode && <QrCode text={address} label="扫码重新打开" />}
      <div>
        <p>打印日期：{dateInChinese(new Date())}</p>
        <p>条文与规则版本：{version}</p>
        <p>扫码或打开下面的网址，可回到同样的答案；规则更新后会列出变化。</p>
        <p class="print-foot__address">{address.replace(/&made=.*$/, '')}</p>
      </div>
    </section>
  );
}
