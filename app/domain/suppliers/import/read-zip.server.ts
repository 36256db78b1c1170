import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import { UnreadableFile } from './unreadable-file.ts';

const MOST_ENTRIES = 2_000;
const MOST_UNPACKED = 400 * 1024 * 1024;
const RATIO_MATTERS_FROM = 30 * 1024 * 1024;
const MOST_RATIO = 250;

/** The parts of a workbook by name, checked against bombs before anything is unpacked. */
export type ZipParts = {
  names: string[];
  /** The part's bytes as they are inflated, or null where there is none; more than its stated size is refused. */
  open(name: string): Promise<AsyncIterable<Buffer> | null>;
};

/**
 * Reads the central directory and refuses too many parts, too much in all, or a part packed too hard; while a part is
 * inflated its bytes are counted against what the directory said.
 *
 * @throws UnreadableFile
 */
export async function openZip(bytes: Buffer): Promise<ZipParts> {
  const zip = await openDirectory(bytes);
  const entries = await readEntries(zip);
  return {
    names: [...entries.keys()],
    async open(name) {
      const entry = entries.get(name);
      return entry ? inflate(zip, entry) : null;
    },
  };
}

function openDirectory(bytes: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true, autoClose: false, validateEntrySizes: true }, (error, zip) => {
      if (zip && !error) resolve(zip);
      else reject(damaged());
    });
  });
}

function readEntries(zip: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  let unpacked = 0;
  return new Promise((resolve, reject) => {
    zip.on('entry', (entry: Entry) => {
      unpacked += entry.uncompressedSize;
      const fix = whatIsWrong(entry, entries.size + 1, unpacked);
      if (fix) return reject(new UnreadableFile(fix));
      entries.set(entry.fileName.replace(/^\//, ''), entry);
      zip.readEntry();
    });
    zip.on('end', () => resolve(entries));
    zip.on('error', () => reject(damaged()));
    zip.readEntry();
  });
}

function whatIsWrong(entry: Entry, count: number, unpacked: number): string | null {
  const isBomb =
    count > MOST_ENTRIES ||
    unpacked > MOST_UNPACKED ||
    (entry.uncompressedSize > RATIO_MATTERS_FROM &&
      entry.uncompressedSize > MOST_RATIO * Math.max(1, entry.compressedSize));
  if (isBomb)
    return 'The workbook unpacks to far more than a list of suppliers needs. Copy the list into a new workbook and upload that.';
  if (entry.isEncrypted()) return 'The workbook has a password. Save it without one and upload that.';
  return null;
}

async function* inflate(zip: ZipFile, entry: Entry): AsyncGenerator<Buffer> {
  const stream = await new Promise<NodeJS.ReadableStream>((resolve, reject) => {
    zip.openReadStream(entry, (error, opened) => (opened && !error ? resolve(opened) : reject(damaged())));
  });
  let counted = 0;
  try {
    for await (const chunk of stream) {
      const bytes = Buffer.from(chunk);
      counted += bytes.length;
      if (counted > entry.uncompressedSize) throw damaged();
      yield bytes;
    }
  } catch {
    throw damaged();
  }
}

function damaged(): UnreadableFile {
  return new UnreadableFile(
    'The workbook is damaged. Open it, save it again as “Excel workbook (.xlsx)” and upload that.',
  );
}
