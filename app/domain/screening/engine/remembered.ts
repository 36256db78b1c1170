/** Things made on demand and kept until there are too many; then it starts afresh. */
export class Remembered<T> {
  private readonly things = new Map<number, T>();

  constructor(private readonly most: number) {}

  get(number: number, make: () => T): T {
    const known = this.things.get(number);
    if (known !== undefined) return known;
    const made = make();
    if (this.things.size >= this.most) this.things.clear();
    this.things.set(number, made);
    return made;
  }
}
