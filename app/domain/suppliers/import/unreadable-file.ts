/** A file that cannot be read at all; the message says what to do. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
  constructor(
    readonly fix: string,
    readonly tooLarge = false,
  ) {
    super(fix);
  }
}
