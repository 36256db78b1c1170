import type { Attachment } from './evidence-file.ts';

/** A file under the number by which papers name it: "File 3". */
export type NumberedFile = Attachment & { number: number };

/** Each file once, however often it is attached, numbered in the order in which it is met. */
export function numberedFiles(files: readonly Attachment[]): NumberedFile[] {
  const once = new Map<string, Attachment>();
  for (const file of files) if (!once.has(file.sha256)) once.set(file.sha256, file);
  return [...once.values()].map((file, at) => ({ ...file, number: at + 1 }));
}

/** "003 training log.pdf": unique by its number, and a name that every system can unpack. */
export function nameInPack({ number, name }: Pick<NumberedFile, 'number' | 'name'>): string {
  const plain = name.replace(/[^\p{L}\p{N}.() _-]/gu, '_').replace(/^\.+/, '');
  return `${String(number).padStart(3, '0')} ${plain}`;
}
