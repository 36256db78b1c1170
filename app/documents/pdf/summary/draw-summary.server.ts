import type { Readable } from 'node:stream';
import { formatDate, formatNumber } from '#app/http/format.ts';
import { translate } from '#app/http/translate.ts';
import { COLOURS } from '../colours.ts';
import {
  closeSheet,
  columnsOf,
  isolate,
  openSheet,
  rule,
  setText,
  type Sheet,
  STYLES,
} from '../sheet.server.ts';
import { drawBands } from './draw-bands.server.ts';
import { drawMatches } from './draw-matches.server.ts';
import { drawNotices, noticesHeight } from './draw-notices.server.ts';
import { drawTopSuppliers } from './draw-top-suppliers.server.ts';
import type { SummaryView } from './summary-view.ts';

/**
 * The summary of a supply chain on one A4 page: bands, matches that wait, the highest risks with what they are made of,
 * and the notices that must stand beside them. As many suppliers as the page has room for.
 */
export function drawSummary(view: SummaryView): Readable {
  const sheet = openSheet({
    title: `${translate(view.locale, 'documents.summaryTitle')} · ${view.organisation}`,
    locale: view.locale,
  });
  drawHead(sheet, view);
  drawFigures(sheet, view);
  const top = sheet.y;
  const [start, end] = columnsOf(sheet, [1, 1], 26);
  if (!start || !end) throw new Error('A page has two columns');
  const afterBands = drawBands(sheet, view, start, top);
  const afterMatches = drawMatches(sheet, view, end, top);
  sheet.y = Math.max(afterBands, afterMatches) + 12;
  rule(sheet, sheet.y);
  sheet.y += 10;
  drawTopSuppliers(sheet, view, sheet.bottom - noticesHeight(sheet, view) - 12);
  drawNotices(sheet, view);
  return closeSheet(sheet);
}

function drawHead(sheet: Sheet, view: SummaryView): void {
  const [name, day] = columnsOf(sheet, [1, 1], 10);
  const whole = { x: sheet.left, width: sheet.right - sheet.left };
  if (!name || !day) return;
  sheet.add('P', () => {
    setText(sheet, 'Daylight', { ...STYLES.strong, colour: COLOURS.accent }, name, sheet.y);
    setText(sheet, formatDate(view.locale, view.date), STYLES.soft, { ...day, align: 'end' }, sheet.y);
  });
  sheet.y += 20;
  sheet.add('H1', () => {
    sheet.y = setText(sheet, translate(view.locale, 'documents.summaryTitle'), STYLES.title, whole, sheet.y);
  });
  sheet.add('P', () => {
    sheet.y = setText(
      sheet,
      isolate(view.organisation),
      { ...STYLES.heading, weight: 'plain' },
      whole,
      sheet.y,
    );
    if (view.remark) sheet.y = setText(sheet, isolate(view.remark), STYLES.soft, whole, sheet.y);
  });
  sheet.y += 9;
}

function drawFigures(sheet: Sheet, { locale, suppliers, matches }: SummaryView): void {
  rule(sheet, sheet.y);
  const figures = [
    [translate(locale, 'documents.suppliers'), suppliers.total],
    [translate(locale, 'documents.countries'), suppliers.countries],
    [translate(locale, 'documents.waiting'), matches.open],
    [translate(locale, 'documents.confirmed'), matches.confirmed],
    [translate(locale, 'documents.critical'), matches.critical],
  ] as const;
  const columns = columnsOf(
    sheet,
    figures.map(() => 1),
    10,
  );
  const top = sheet.y + 8;
  let lowest = top;
  figures.forEach(([label, value], place) => {
    const column = columns[place];
    if (!column) return;
    sheet.add('P', () => {
      const below = setText(sheet, label, STYLES.soft, column, top);
      lowest = Math.max(lowest, setText(sheet, formatNumber(locale, value), STYLES.figure, column, below));
    });
  });
  sheet.y = lowest + 8;
  rule(sheet, sheet.y);
  sheet.y += 12;
}
