/** Inclusive ranges of code points, in ascending order. */
export type Ranges = readonly (readonly [number, number])[];

/** Reads a list as fonts on npm state it: `U+0000-00FF,U+0131`. */
export function parseRanges(text: string): Ranges {
  return text.split(',').map((part) => {
    const [first = '', last = first] = part.trim().replace(/^U\+/i, '').split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const;
  });
}

export function inRanges(ranges: Ranges, codePoint: number): boolean {
  return ranges.some(([first, last]) => codePoint >= first && codePoint <= last);
}
