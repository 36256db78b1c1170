import type { SummarySupplier } from '#app/domain/summary/summary.ts';
import { countryName } from '#app/domain/reference/countries.ts';
import { formatScore } from '#app/http/format.ts';
import { translate } from '#app/http/translate.ts';
import { drawBandMark } from '../band-mark.server.ts';
import { COLOURS } from '../colours.ts';
import {
  type Column,
  columnsOf,
  isolate,
  rule,
  setOneLine,
  setText,
  type Sheet,
  STYLES,
} from '../sheet.server.ts';
import { bandWord } from './draw-bands.server.ts';
import type { SummaryView } from './summary-view.ts';

const SHARES = [3.5, 1.6, 0.7, 1.2, 4.1];
const ROW = 15.5;
/** A row with a remark below the name. */
const REMARKED_ROW = 25.5;

const TERM_KEYS = {
  country: 'documents.termCountry',
  sector: 'documents.termSector',
  goods: 'documents.termGoods',
  profile: 'documents.termProfile',
} as const;

/** The suppliers of the highest inherent risk, as many as there is room for above `lowest`. */
export function drawTopSuppliers(sheet: Sheet, view: SummaryView, lowest: number): void {
  const { locale, top } = view;
  const columns = columnsOf(sheet, SHARES, 8);
  sheet.add('H2', () => {
    const whole = { x: sheet.left, width: sheet.right - sheet.left };
    sheet.y = setText(sheet, translate(locale, 'documents.highest'), STYLES.heading, whole, sheet.y) + 3;
  });
  const heads = ['supplier', 'country', 'score', 'band', 'madeOf'] as const;
  sheet.add('P', () => {
    heads.forEach((head, place) => {
      const column = columns[place];
      if (column) setOneLine(sheet, translate(locale, `documents.${head}`), STYLES.soft, column, sheet.y);
    });
  });
  sheet.y += ROW - 1;
  for (const supplier of top) {
    const height = remarkOf(locale, supplier) === null ? ROW : REMARKED_ROW;
    if (sheet.y + height > lowest) break;
    rule(sheet, sheet.y - 1.5);
    sheet.add('P', () => drawRow(sheet, view, supplier, columns));
    sheet.y += height;
  }
}

function drawRow(sheet: Sheet, { locale }: SummaryView, supplier: SummarySupplier, columns: Column[]): void {
  const [name, country, score, band, terms] = columns;
  if (!name || !country || !score || !band || !terms) return;
  setOneLine(sheet, isolate(supplier.name), STYLES.strong, name, sheet.y);
  const remark = remarkOf(locale, supplier);
  if (remark) setOneLine(sheet, remark, { ...STYLES.soft, colour: COLOURS.accent }, name, sheet.y + 11);
  setOneLine(
    sheet,
    supplier.country ? countryName(supplier.country, locale) : '–',
    STYLES.body,
    country,
    sheet.y,
  );
  setOneLine(sheet, formatScore(locale, supplier.score), STYLES.strong, score, sheet.y);
  const markX = sheet.direction === 'ltr' ? band.x + 4 : band.x + band.width - 4;
  drawBandMark(sheet.doc, supplier.band, markX, sheet.y + 6.5);
  const word = { ...band, width: band.width - 13, x: sheet.direction === 'ltr' ? band.x + 13 : band.x };
  setOneLine(sheet, bandWord(locale, supplier.band), STYLES.body, word, sheet.y);
  setOneLine(sheet, madeOf(locale, supplier), STYLES.soft, terms, sheet.y + 0.5);
}

/** What stands below the name: that a confirmed match sets the score, or that one waits for a person. */
function remarkOf(locale: SummaryView['locale'], { floor, critical }: SummarySupplier): string | null {
  if (floor) return translate(locale, 'documents.termFloor');
  return critical ? translate(locale, 'documents.critical') : null;
}

function madeOf(locale: SummaryView['locale'], { terms }: SummarySupplier): string {
  return terms
    .filter((term) => term.value !== null)
    .map((term) => translate(locale, TERM_KEYS[term.kind], { value: formatScore(locale, term.value ?? 0) }))
    .join(' · ');
}
