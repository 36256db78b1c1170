/**
 * A process of its own that opens one PDF or Word file, answers with what stands in it, and ends; see
 * run-document-process.server.ts. It is plain JavaScript, so that it starts in a fraction of a second.
 *
 * Task: { kind: 'pdf' | 'docx', bytes, pages, pieces }. Answer: { html } | { sheets } | { problem, pages? }.
 */
process.once('message', (task) => {
  void read(task)
    .catch((error) => ({ problem: problemOf(error) }))
    .then((answer) => process.send?.(answer, () => process.exit(0)));
});

function problemOf(error) {
  if (error?.name === 'PasswordException') return 'password';
  return /allocation failed|invalid (typed )?array length/i.test(error?.message ?? '')
    ? 'took-too-much'
    : 'broken';
}

async function read({ kind, bytes, pages, pieces }) {
  return kind === 'pdf' ? readPdf(bytes, pages, pieces) : readDocx(bytes);
}

async function readDocx(bytes) {
  const { default: mammoth } = await import('mammoth');
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    { convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })) },
  );
  return { html: value };
}

async function readPdf(bytes, mostPages, mostPieces) {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const pdf = await getDocument({
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    maxImageSize: 1,
  }).promise;
  if (pdf.numPages > mostPages) return { problem: 'too-long', pages: pdf.numPages };
  const sheets = [];
  let left = mostPieces;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    page.cleanup();
    const sheet = items
      .filter((item) => 'str' in item)
      .slice(0, left)
      .map(pieceOf);
    left -= sheet.length;
    sheets.push(sheet);
  }
  return { sheets };
}

/** Text, x, y, width, size, font, whether a line ends after it. */
function pieceOf({ str, transform, width, fontName, hasEOL }) {
  const [, , c, d, x, y] = transform;
  return [str, x, y, width, Math.hypot(c, d), fontName, hasEOL];
}
