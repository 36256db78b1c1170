import { type Column, columnsOf, rule, setText, type Sheet, STYLES, textHeight } from '../sheet.server.ts';
import type { DossierBlock } from './dossier-view.ts';
import { makeRoom, roomOfPage, type Pages, whole } from './pages.server.ts';

type TableBlock = Extract<DossierBlock, { kind: 'table' }>;

const GAP = 8;
const ROW_GAP = 5;

/** Rows and columns over as many pages as they need; the heads stand again on each. */
export function drawTable(pages: Pages, { columns, rows, empty }: TableBlock): void {
  const { sheet } = pages;
  if (rows.length === 0) {
    sheet.add('P', () => {
      sheet.y = setText(sheet, empty, STYLES.body, whole(sheet), sheet.y);
    });
    return;
  }
  const places = columnsOf(
    sheet,
    columns.map(({ share }) => share),
    GAP,
  ).map((place, at): Column => (columns[at]?.end === true ? { ...place, align: 'end' } : place));
  const heads = columns.map(({ head }) => head);
  makeRoom(pages, 40);
  drawHeads(sheet, heads, places);
  for (const row of rows) {
    const height = heightOf(sheet, row, places);
    if (makeRoom(pages, Math.min(height, roomOfPage(pages)))) drawHeads(sheet, heads, places);
    rule(sheet, sheet.y - 2);
    sheet.add('P', () => {
      row.forEach((text, at) => {
        const place = places[at];
        if (place) setText(sheet, text, STYLES.body, place, sheet.y);
      });
    });
    sheet.y += height;
  }
}

function drawHeads(sheet: Sheet, heads: readonly string[], places: readonly Column[]): void {
  const height = Math.max(
    ...heads.map((head, at) => textHeight(sheet, head, STYLES.soft, places[at]?.width ?? 1)),
  );
  sheet.add('P', () => {
    heads.forEach((head, at) => {
      const place = places[at];
      if (place) setText(sheet, head, STYLES.soft, place, sheet.y);
    });
  });
  sheet.y += height + ROW_GAP;
}

function heightOf(sheet: Sheet, row: readonly string[], places: readonly Column[]): number {
  const heights = row.map((text, at) => textHeight(sheet, text, STYLES.body, places[at]?.width ?? 1));
  return Math.max(...heights) + ROW_GAP;
}
