import { formatScore } from '#app/http/format.ts';
import { translate } from '#app/http/translate.ts';
import { type Column, isolate, setOneLine, setText, type Sheet, STYLES } from '../sheet.server.ts';
import type { SummaryView } from './summary-view.ts';

const SHOWN = 4;

/** The strongest matches that nobody has decided yet, each named as what it may be. */
export function drawMatches(sheet: Sheet, view: SummaryView, column: Column, top: number): number {
  const { locale, openMatches, matches } = view;
  let y = top;
  sheet.add('H2', () => {
    y = setText(sheet, translate(locale, 'documents.toReview'), STYLES.heading, column, y);
  });
  sheet.add('P', () => {
    const key = matches.open === 0 ? 'documents.nothingToReview' : 'documents.toReviewSentence';
    y = setText(sheet, translate(locale, key), STYLES.soft, column, y) + 4;
  });
  for (const { supplier, listed, list, score } of openMatches.slice(0, SHOWN)) {
    sheet.add('P', () => {
      const sentence = translate(locale, 'documents.mayBe', {
        supplier: isolate(supplier),
        listed: isolate(listed),
      });
      y = setOneLine(sheet, sentence, STYLES.body, column, y);
      y =
        setOneLine(sheet, `${isolate(list)} · ${formatScore(locale, score, 2)}`, STYLES.soft, column, y) + 2;
    });
  }
  const rest = matches.open - Math.min(SHOWN, openMatches.length);
  if (rest > 0) {
    sheet.add('P', () => {
      y = setText(
        sheet,
        translate(locale, 'documents.moreToReview', { count: rest }),
        STYLES.soft,
        column,
        y,
      );
    });
  }
  return y;
}
