/** An address as a QR code, drawn as one path: black on white whatever the scheme, so that it prints and scans. */
import { generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';

/** Modules of white that a reader needs around the code. */
const QUIET = 4;

/** A telephone still reads modules of this size from paper; a short address has larger ones. In mm. */
const MODULE = 0.3;
const SMALLEST = 24;

export function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const code = generate(text);
  const size = code.size + 2 * QUIET;
  const side = `${Math.max(SMALLEST, MODULE * size).toFixed(1)}mm`;
  return (
    <svg
      class="qr"
      role="img"
      aria-label={label}
      width={side}
      height={side}
      viewBox={`0 0 ${size} ${size}`}
      shape-rendering="crispEdges"
    >
      <rect class="qr__paper" width={size} height={size} />
      <path class="qr__ink" transform={`translate(${QUIET} ${QUIET})`} d={toSvgPath(code)} />
    </svg>
  );
}
