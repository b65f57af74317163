/** An address as a QR code, drawn as one path: black on white whatever the scheme, so that it prints and scans. */
import { generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';

/** Modules of white that a reader needs around the code. */
const QUIET = 4;

export function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const code = generate(text);
  const size = code.size + 2 * QUIET;
  return (
    <svg class="qr" role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`} shape-rendering="crispEdges">
      <rect class="qr__paper" width={size} height={size} />
      <path class="qr__ink" transform={`translate(${QUIET} ${QUIET})`} d={toSvgPath(code)} />
    </svg>
  );
}
