/** What a printed result carries so that it can be opened again: version of the rules, address and QR code. */
import { useContext, useEffect } from 'preact/hooks';
import { useFetched } from '../drawing/use-later.ts';
import { Surroundings } from '../page/surroundings.ts';
import type * as QrCodePart from './QrCode.tsx';
import { usePrinting } from './use-printing.ts';

export interface Reopening {
  /** `tools/route/` */
  readonly path: string;
  /** Undefined where the result is too long for an address. */
  readonly query: string | undefined;
  /** The result in letters, as `snapshotOf` gives it; undefined where changes are not listed. */
  readonly snapshot?: string;
  /** What comes back with the address. */
  readonly comesBack?: string;
}

type CodePart = typeof QrCodePart;

/** How a sheet can be opened again. */
export interface Ways {
  /** Undefined where there is nothing to come back to. */
  readonly reopening: Reopening | undefined;
  /** What draws the code; undefined while it has not been fetched. */
  readonly code: CodePart | undefined;
}

/**
 * Whether the page is being printed, and how the sheet can be opened again. What draws the code is fetched while the result is
 * on the screen, because a print does not wait; tried again with every other result, and at every print.
 */
export function usePaper(reopening: Reopening | undefined): Ways & { readonly isPrinting: boolean } {
  const { part, ask } = useFetched(() => import('./QrCode.tsx'));
  const query = reopening?.query;
  useEffect(() => {
    if (query === undefined) return;
    ask();
    window.addEventListener('beforeprint', ask);
    return () => {
      window.removeEventListener('beforeprint', ask);
    };
  }, [query]);
  return { reopening, code: part, isPrinting: usePrinting() };
}

/** The address under the site's base, with the query. */
const addressOf = (base: string, { path, query }: Reopening): string | undefined =>
  query === undefined ? undefined : `${window.location.origin}${base}${path}?${query}`;

/** The code, which also tells under which rules the result was made. */
export function Code({ reopening, code }: Ways) {
  const { base, version } = useContext(Surroundings);
  const address = reopening && addressOf(base, reopening);
  if (code === undefined || address === undefined) return null;
  const snapshot = reopening?.snapshot;
  const made = snapshot === undefined ? version : `${version}-${snapshot}`;
  return <code.QrCode text={`${address}&made=${made}`} label="扫码重新打开" />;
}

const BY_CODE = '扫上面的二维码或打开下面的网址';
const BY_ADDRESS = '二维码没有取到，请打开下面的网址';
const COMES_BACK = '可回到同样的答案；规则更新后会列出变化';

/** The same in words, at the end of the sheet. */
export function Foot({ reopening, code }: Ways) {
  const { base, version } = useContext(Surroundings);
  if (reopening === undefined) return null;
  const address = addressOf(base, reopening);
  return (
    <div class="print-foot">
      <p>
        条文与规则版本：{version}。
        {address !== undefined && `${code ? BY_CODE : BY_ADDRESS}，${reopening.comesBack ?? COMES_BACK}。`}
      </p>
      {address !== undefined && <p class="print-foot__address">{address}</p>}
    </div>
  );
}
