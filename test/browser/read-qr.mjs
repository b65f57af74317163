// Runs in a browser page made by pdf.ts: draws one page of the PDF and reads its code into the title.
const { getDocument } = await import(new URL('/pdfjs.mjs', import.meta.url).href);

const number = Number(new URL(import.meta.url).searchParams.get('page'));
const pdf = await getDocument({ url: '/printed.pdf' }).promise;
const page = await pdf.getPage(number);
const viewport = page.getViewport({ scale: 4 });
const canvas = document.createElement('canvas');
canvas.width = viewport.width;
canvas.height = viewport.height;
const canvasContext = canvas.getContext('2d');
await page.render({ canvasContext, viewport, canvas }).promise;
const { data, width, height } = canvasContext.getImageData(0, 0, canvas.width, canvas.height);
document.title = `said: ${globalThis.jsQR(data, width, height)?.data ?? ''}`;
