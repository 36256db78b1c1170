import type { BandOrNone } from '#app/domain/risk/bands.ts';
import { formatNumber } from '#app/http/format.ts';
import type { Locale } from '#app/http/locale.ts';
import { translate } from '#app/http/translate.ts';
import { drawBandMark } from '../band-mark.server.ts';
import { BAND_COLOURS } from '../colours.ts';
import { type Column, setText, type Sheet, STYLES } from '../sheet.server.ts';
import type { SummaryView } from './summary-view.ts';

const ROW = 17;
const NAME_WIDTH = 62;

/** The word for a band in the language of the page. */
export function bandWord(locale: Locale, band: BandOrNone): string {
  if (band === 'very-high') return translate(locale, 'documents.veryHigh');
  return translate(locale, band === 'not-scored' ? 'documents.notScored' : `documents.${band}`);
}

/** How many suppliers are in each band: sign, word, bar and number, with a sentence above. */
export function drawBands(sheet: Sheet, view: SummaryView, column: Column, top: number): number {
  const counts = new Map(view.bands.map(({ band, count }) => [band, count]));
  const high = (counts.get('high') ?? 0) + (counts.get('very-high') ?? 0);
  let y = top;
  sheet.add('H2', () => {
    y = setText(sheet, translate(view.locale, 'documents.byBand'), STYLES.heading, column, y);
  });
  sheet.add('P', () => {
    const values = { high, total: view.suppliers.total };
    y =
      setText(sheet, translate(view.locale, 'documents.byBandSentence', values), STYLES.soft, column, y) + 4;
  });
  const most = Math.max(1, ...view.bands.map(({ count }) => count));
  for (const { band, count } of gravestFirst(view.bands)) {
    sheet.add('P', () => drawBandRow(sheet, view.locale, { band, count, share: count / most }, column, y));
    y += ROW;
  }
  return y;
}

/** Very high down to low, and what could not be scored last. */
function gravestFirst(bands: SummaryView['bands']): SummaryView['bands'] {
  const isScored = ({ band }: { band: BandOrNone }) => band !== 'not-scored';
  return [...bands.filter(isScored).toReversed(), ...bands.filter((one) => !isScored(one))];
}

type BandRow = { band: BandOrNone; count: number; share: number };

function drawBandRow(sheet: Sheet, locale: Locale, row: BandRow, column: Column, y: number): void {
  const fromStart = (offset: number, width: number): Column => ({
    x: sheet.direction === 'ltr' ? column.x + offset : column.x + column.width - offset - width,
    width,
  });
  const mark = fromStart(0, 8);
  drawBandMark(sheet.doc, row.band, mark.x + 4, y + 6.5);
  setText(sheet, bandWord(locale, row.band), STYLES.body, fromStart(14, NAME_WIDTH), y);
  const free = column.width - NAME_WIDTH - 50;
  const length = row.count === 0 ? 0 : Math.max(1.5, free * row.share);
  const bar = fromStart(NAME_WIDTH + 16, length);
  sheet.doc.rect(bar.x, y + 2, bar.width, 9).fill(BAND_COLOURS[row.band]);
  setText(sheet, formatNumber(locale, row.count), STYLES.strong, fromStart(NAME_WIDTH + 22 + length, 30), y);
}
