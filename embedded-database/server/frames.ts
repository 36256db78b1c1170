import { LARGEST_MESSAGE, SMALLEST_MESSAGE, WireError } from '../wire/message.ts';

/** Cuts a stream of bytes into messages. A length that no message can have is a WireError. */
export class FrameReader {
  private chunks: Buffer[] = [];
  private held = 0;

  /** The messages that are complete with this chunk. */
  push(chunk: Buffer): Buffer[] {
    this.chunks.push(chunk);
    this.held += chunk.length;
    const messages: Buffer[] = [];
    for (let length = this.nextLength(); length !== null && this.held >= length; length = this.nextLength())
      messages.push(this.take(length));
    return messages;
  }

  private nextLength(): number | null {
    if (this.held < 4) return null;
    const [first] = this.chunks;
    if (first && first.length < 4) this.join();
    const length = this.chunks[0]?.readInt32LE(0) ?? 0;
    if (length < SMALLEST_MESSAGE || length > LARGEST_MESSAGE)
      throw new WireError(`a message cannot be ${length} bytes long`);
    return length;
  }

  private join(): Buffer {
    const [first] = this.chunks;
    if (this.chunks.length === 1 && first) return first;
    const all = Buffer.concat(this.chunks);
    this.chunks = [all];
    return all;
  }

  private take(length: number): Buffer {
    const all = this.join();
    const rest = all.subarray(length);
    this.chunks = rest.length ? [rest] : [];
    this.held = rest.length;
    return all.subarray(0, length);
  }
}
