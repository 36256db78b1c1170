/**
 * Arrays in memory that threads share. An index is a plain structure of such arrays: handed to a worker thread it is
 * not copied.
 */
export function sharedNumbers(from: ArrayLike<number>, length = from.length): Uint32Array {
  const shared = new Uint32Array(new SharedArrayBuffer(length * 4));
  if (from instanceof Uint32Array) shared.set(from.subarray(0, length));
  else for (let at = 0; at < length; at += 1) shared[at] = from[at] ?? 0;
  return shared;
}

export function sharedBytes(from: ArrayLike<number>, length = from.length): Uint8Array {
  const shared = new Uint8Array(new SharedArrayBuffer(length));
  if (from instanceof Uint8Array) shared.set(from.subarray(0, length));
  else for (let at = 0; at < length; at += 1) shared[at] = from[at] ?? 0;
  return shared;
}

export function sharedFractions(from: ArrayLike<number>): Float64Array {
  const shared = new Float64Array(new SharedArrayBuffer(from.length * 8));
  shared.set(from);
  return shared;
}

/** A list of whole numbers below 2³² that grows. */
export class NumberList {
  length = 0;
  private numbers = new Uint32Array(1024);

  push(number: number): void {
    if (this.length === this.numbers.length) this.makeRoom(1);
    this.numbers[this.length] = number;
    this.length += 1;
  }

  append(numbers: Uint32Array): void {
    if (this.length + numbers.length > this.numbers.length) this.makeRoom(numbers.length);
    this.numbers.set(numbers, this.length);
    this.length += numbers.length;
  }

  view(): Uint32Array {
    return this.numbers.subarray(0, this.length);
  }

  share(): Uint32Array {
    return sharedNumbers(this.numbers, this.length);
  }

  private makeRoom(more: number): void {
    const grown = new Uint32Array(Math.max(this.numbers.length * 2, this.length + more));
    grown.set(this.numbers.subarray(0, this.length));
    this.numbers = grown;
  }
}

/** Many texts in one array of UTF-8 bytes: text `k` is bytes `starts[k]` to `starts[k + 1]`. */
export type PackedTexts = { readonly starts: Uint32Array; readonly bytes: Uint8Array };

export function countTexts({ starts }: PackedTexts): number {
  return starts.length - 1;
}

/** Text number `at`; empty when there is none. */
export function textAt({ starts, bytes }: PackedTexts, at: number): string {
  const from = starts[at] ?? 0;
  const to = starts[at + 1] ?? from;
  return bufferOver(bytes).toString('utf8', from, to);
}

const buffers = new WeakMap<Uint8Array, Buffer>();

function bufferOver(bytes: Uint8Array): Buffer {
  const known = buffers.get(bytes);
  if (known !== undefined) return known;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  buffers.set(bytes, buffer);
  return buffer;
}

/** Gathers texts one by one. */
export class TextPacker {
  private readonly starts = new NumberList();
  private bytes = Buffer.alloc(4096);
  private used = 0;

  constructor() {
    this.starts.push(0);
  }

  add(text: string): void {
    this.makeRoom(text.length * 3);
    this.used += this.bytes.write(text, this.used, 'utf8');
    this.starts.push(this.used);
  }

  /** Texts `from` to `to` (exclusive) of another pack, as they are. */
  addFrom(pack: PackedTexts, from: number, to: number): void {
    const first = pack.starts[from] ?? 0;
    const end = pack.starts[to] ?? first;
    this.makeRoom(end - first);
    this.bytes.set(pack.bytes.subarray(first, end), this.used);
    const moved = this.used - first;
    for (let at = from + 1; at <= to; at += 1) this.starts.push((pack.starts[at] ?? 0) + moved);
    this.used += end - first;
  }

  share(): PackedTexts {
    return { starts: this.starts.share(), bytes: sharedBytes(this.bytes, this.used) };
  }

  private makeRoom(more: number): void {
    if (this.used + more <= this.bytes.length) return;
    const grown = Buffer.alloc(Math.max(this.bytes.length * 2, this.used + more));
    this.bytes.copy(grown, 0, 0, this.used);
    this.bytes = grown;
  }
}
