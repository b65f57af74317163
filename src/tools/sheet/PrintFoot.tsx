/** What a printed result carries so that it can be opened again: date, version of the rules, address and QR code. */
import { useContext, useEffect } from 'preact/hooks';
import { useAfterPaint } from '../drawing/after-paint.ts';
import { dateInChinese } from '../law/dates.ts';
import { drawnOnce } from '../drawing/drawn-once.tsx';
import { Surroundings } from '../page/surroundings.ts';
import { useFetched } from '../drawing/use-later.ts';

/** Fetched after the result is there, so that nobody waits for it; tried again with every other result, and at every print. */
function useQrCode(address: string | undefined) {
  const { part, ask } = useFetched(() => import('./QrCode.tsx'));
  useEffect(ask, [address]);
  useEffect(() => {
    window.addEventListener('beforeprint', ask);
    return () => {
      window.removeEventListener('beforeprint', ask);
    };
  }, []);
  return part?.QrCode;
}

/** The address of a printed result: `path` under the site's base, with the query. */
function addressOf(base: string, path: string, query: string): string {
  return `${window.location.origin}${base}${path}?${query}`;
}

interface PrintFootProps {
  /** `tools/route/` */
  readonly path: string;
  /** Undefined where the result is too long for an address. */
  readonly query: string | undefined;
  /** The result in letters, as `snapshotOf` gives it; undefined where changes are not listed. */
  readonly snapshot?: string;
  /** What comes back with the address. */
  readonly comesBack?: string;
}

const Foot = drawnOnce(({ path, query, snapshot, comesBack }: PrintFootProps) => {
  const { base, version } = useContext(Surroundings);
  const made = snapshot === undefined ? version : `${version}-${snapshot}`;
  const address = query === undefined ? undefined : addressOf(base, path, query);
  const QrCode = useQrCode(address);
  return (
    <section class="print-foot print-only">
      {QrCode && address !== undefined && <QrCode text={`${address}&made=${made}`} label="扫码重新打开" />}
      <div>
        <p>打印日期：{dateInChinese(new Date())}</p>
        <p>条文与规则版本：{version}</p>
        {address !== undefined && (
          <>
            <p>
              {QrCode ? '扫码或打开下面的网址' : '二维码没有取到，请打开下面的网址'}，
              {comesBack ?? '可回到同样的答案；规则更新后会列出变化'}。
            </p>
            <p class="print-foot__address">{address}</p>
          </>
        )}
      </div>
    </section>
  );
});

/** Nobody waits for it: the code takes longer to draw than the answer. */
export function PrintFoot(props: PrintFootProps) {
  return <Foot {...useAfterPaint(props)} />;
}
