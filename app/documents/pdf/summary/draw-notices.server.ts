import type { SummaryList } from '#app/domain/summary/summary.ts';
import { formatNumber, formatPartialDate } from '#app/http/format.ts';
import { translate } from '#app/http/translate.ts';
import { isolate, rule, setText, type Sheet, STYLES, textHeight } from '../sheet.server.ts';
import type { SummaryView } from './summary-view.ts';

const HEAD = 20;
const GAP = 2;

/** How much room the notices take at the foot of the page. */
export function noticesHeight(sheet: Sheet, view: SummaryView): number {
  const width = sheet.right - sheet.left;
  return noticesOf(view).reduce(
    (sum, text) => sum + textHeight(sheet, text, STYLES.soft, width) + GAP,
    HEAD + 6,
  );
}

/** Sets the notices against the foot of the page: the lists' extents, the method, the sources, the record. */
export function drawNotices(sheet: Sheet, view: SummaryView): void {
  const column = { x: sheet.left, width: sheet.right - sheet.left };
  let y = sheet.bottom - noticesHeight(sheet, view);
  rule(sheet, y);
  y += 6;
  sheet.add('H2', () => {
    y = setText(sheet, translate(view.locale, 'documents.notices'), STYLES.strong, column, y) + 2;
  });
  for (const notice of noticesOf(view)) {
    sheet.add('P', () => {
      y = setText(sheet, notice, STYLES.soft, column, y) + GAP;
    });
  }
}

function noticesOf(view: SummaryView): string[] {
  const { locale, lists, record } = view;
  const notices = [
    ...lists.map((list) => listNotice(locale, list)),
    translate(locale, 'documents.method'),
    translate(locale, 'documents.sources'),
  ];
  if (!record) return notices;
  const values = { sequence: formatNumber(locale, record.sequence), hash: record.hash.slice(0, 16) };
  return [...notices, translate(locale, 'documents.record', values)];
}

function listNotice(
  locale: SummaryView['locale'],
  { title, rows, total, counted, asOf }: SummaryList,
): string {
  const values = { title: isolate(title), rows, total, date: formatPartialDate(locale, asOf) };
  const key = counted === 'names' ? 'documents.extract' : 'documents.orders';
  return translate(locale, key, values);
}
