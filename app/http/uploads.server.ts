import { unstable_parseMultipartFormData as parseMultipart, type UploadHandlerPart } from '@remix-run/node';
import { Refused } from '#app/platform/problems.ts';
import { readPlainForm } from './forms.ts';

type Upload = { name: string; type: string; bytes: Buffer };

export type ReadUpload =
  | { ok: true; file: Upload; form: FormData }
  | { ok: false; status: 400 | 413; fields: Record<string, string[]>; form: FormData };

/** The largest supplier file that the portal takes, in bytes. */
const LARGEST_UPLOAD = 25 * 1024 * 1024;

/** What is read and thrown away of a body that is too large, so that the browser can show the answer. */
export const LARGEST_BODY = 200 * 1024 * 1024;

/**
 * Reads a form with one file. A file that is missing, empty or too large comes back as a message for its field; a
 * large one is read to its end without being kept, because a browser shows no answer while it still sends.
 *
 * @example
 * const upload = await readUpload(request, { field: 'file' });
 * if (!upload.ok) return refuseForm({ fields: upload.fields, typed: {} }, upload.status);
 */
export async function readUpload(
  request: Request,
  { field, largest = LARGEST_UPLOAD }: { field: string; largest?: number },
): Promise<ReadUpload> {
  const received: { file: Upload | null; size: number } = { file: null, size: 0 };
  const form = await parseMultipart(request, async (part) => {
    if (part.name !== field) return readText(part);
    const { bytes, size } = await readAtMost(part.data, largest);
    received.size = size;
    received.file = { name: part.filename ?? '', type: part.contentType, bytes };
    return undefined;
  });
  if (received.size > largest) {
    return { ok: false, status: 413, form, fields: { [field]: [tooLarge(received.size, largest)] } };
  }
  if (received.file === null || (received.file.name === '' && received.size === 0)) {
    return { ok: false, status: 400, form, fields: { [field]: ['Choose a file'] } };
  }
  if (received.size === 0) {
    return {
      ok: false,
      status: 400,
      form,
      fields: { [field]: ['This file is empty. Choose a file with at least one row'] },
    };
  }
  return { ok: true, file: received.file, form };
}

export type ReadUploads =
  | { ok: true; files: Upload[]; form: FormData }
  | { ok: false; status: 400 | 413; fields: Record<string, string[]>; form: FormData };

/**
 * Reads a form that may carry several files in one field; one without any is read too. No file is no fault here: the caller
 * says whether one is needed.
 */
export async function readUploads(
  request: Request,
  { field, largest, most }: { field: string; largest: number; most: number },
): Promise<ReadUploads> {
  if (!(request.headers.get('content-type') ?? '').startsWith('multipart/'))
    return { ok: true, files: [], form: await readPlainForm(request) };
  const files: Upload[] = [];
  let size = 0;
  const form = await parseMultipart(request, async (part) => {
    if (part.name !== field) return readText(part);
    const read = await readAtMost(part.data, Math.max(0, largest - size));
    size += read.size;
    if (read.size > 0 && files.length < most)
      files.push({ name: part.filename ?? '', type: part.contentType, bytes: read.bytes });
    return undefined;
  });
  if (size > largest) return { ok: false, status: 413, form, fields: { [field]: [tooLarge(size, largest)] } };
  return { ok: true, files, form };
}

async function readText(part: UploadHandlerPart): Promise<string> {
  const { bytes, size } = await readAtMost(part.data, 1_000_000);
  if (size > 1_000_000) throw new Refused('form.too-large');
  return bytes.toString('utf8');
}

async function readAtMost(
  data: AsyncIterable<Uint8Array>,
  largest: number,
): Promise<{ bytes: Buffer; size: number }> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of data) {
    size += chunk.byteLength;
    if (size > LARGEST_BODY) throw new Refused('upload.too-large');
    if (size <= largest) chunks.push(chunk);
  }
  return { bytes: size <= largest ? Buffer.concat(chunks) : Buffer.alloc(0), size };
}

function tooLarge(size: number, largest: number): string {
  const mebibytes = (bytes: number) => Math.ceil(bytes / 1024 / 1024);
  return `This file is ${mebibytes(size)} MB and the limit is ${mebibytes(largest)} MB. Split it into smaller files, or save it as CSV`;
}
