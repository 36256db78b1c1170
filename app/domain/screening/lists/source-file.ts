/** A file of a list as it came, wherever it is kept; it can be read as often as asked. */
export type SourceFile = { name: string; size: number; bytes(): AsyncIterable<Buffer> };
