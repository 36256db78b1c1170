const FIRST = 0xe000;
const LAST = 0xe7ff;
/** Every character for private use: nothing that people type, but what word processors leave behind. */
const PRIVATE = /[\ue000-\uf8ff]/g;

/** The sign that stands in a text for a reference to a note: set small above the line as "[12]". */
export function noteMark(number: number): string {
  return String.fromCharCode(Math.min(FIRST + number, LAST));
}

export function isNoteMark(codePoint: number): boolean {
  return codePoint >= FIRST && codePoint <= LAST;
}

/** A text of people without the characters that would be taken for references. */
export function withoutNoteMarks(text: string): string {
  return text.replaceAll(PRIVATE, '');
}

/** What is drawn for references beside one another: "[3,4]". Bare digits behind a number would be taken for a part of it. */
export function spellNotes(marks: string): string {
  return `[${numbersOf(marks).join(',')}]`;
}

/** The numbers of the notes that a text refers to, in order. */
export function numbersOf(marks: string): number[] {
  return Array.from(marks, (mark) => mark.charCodeAt(0))
    .filter(isNoteMark)
    .map((code) => code - FIRST);
}
