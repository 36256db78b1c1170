import { type Column, setText, type Sheet, STYLES } from '../sheet.server.ts';

/** How a label and its value share the width. */
export const LABEL_SHARES = [1, 3.4];
export const LABEL_GAP = 12;

const TOP = 44;
const FOOT = 26;

/** A sheet of several pages, each with its number at the foot. */
export type Pages = { sheet: Sheet; number: number; foot: string };

/** Goes on to a new page when less than this height is left. Gives back whether it did. */
export function makeRoom(pages: Pages, height: number): boolean {
  const { sheet } = pages;
  if (sheet.y + height <= sheet.bottom - FOOT) return false;
  drawFoot(pages);
  sheet.doc.addPage({ size: 'A4', margin: 0 });
  sheet.y = TOP;
  pages.number += 1;
  return true;
}

/** The line at the foot of a page: what it belongs to, and its number. */
export function drawFoot({ sheet, number, foot }: Pages): void {
  const y = sheet.bottom - 8;
  sheet.doc.markContent('Artifact', { type: 'Pagination' });
  setText(sheet, foot, STYLES.soft, { x: sheet.left, width: sheet.right - sheet.left - 60 }, y);
  const end = { x: sheet.right - 60, width: 60, align: 'end' as const };
  setText(sheet, `Page ${number}`, STYLES.soft, end, y);
  sheet.doc.endMarkedContent();
}

/** The height that a page has for its content. */
export function roomOfPage({ sheet }: Pages): number {
  return sheet.bottom - FOOT - TOP;
}

/** The whole width of the page. */
export function whole(sheet: Sheet): Column {
  return { x: sheet.left, width: sheet.right - sheet.left };
}
