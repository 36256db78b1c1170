import { BAND_LABELS } from '#app/domain/risk/bands.ts';
import { listNotice } from '#app/domain/screening/lists/list-words.ts';
import { shippedLists } from '#app/domain/screening/lists/shipped-lists.ts';
import type { ScreenedRow } from '#app/domain/screening/screen-file.server.ts';
import type { Finding } from '#app/domain/screening/engine/screen-party.ts';

/** One supplier as a line of JSON. `decision` is always "open": a person decides, never the program. */
export function jsonLine({ row, name, risk, findings }: ScreenedRow): string {
  return JSON.stringify({
    row,
    name,
    risk: {
      score: risk.score,
      band: risk.band,
      terms: risk.terms.map(({ kind, value, because }) => ({ kind, value, because })),
    },
    matches: findings.map((finding) => ({
      list: finding.list,
      edition: editionOf(finding.list),
      name: finding.listedName.name,
      key: finding.key,
      score: finding.score,
      strength: finding.result,
      exact: finding.exact,
      decision: 'open',
      reasons: finding.reasons.map(({ side, weight, says }) => ({
        side,
        weight: Math.round(weight * 1000) / 1000,
        says,
      })),
      notice: noticeOf(finding.list),
    })),
  });
}

/** All suppliers as a table for people: row, name, risk, and whom each may be. */
export function tableOf(suppliers: readonly ScreenedRow[]): string {
  const head = ['Row', 'Supplier', 'Risk', 'May be the same company as'];
  const lines = suppliers.map(({ row, name, risk, findings }) => [
    String(row),
    shorten(name, 44),
    risk.score === null ? BAND_LABELS[risk.band] : `${risk.score.toFixed(1)} ${BAND_LABELS[risk.band]}`,
    findings.map(inShort).join('; '),
  ]);
  const widths = head.map((title, at) =>
    Math.max(...[title, ...lines.map((line) => line[at] ?? '')].map(widthOf)),
  );
  const print = (cells: readonly string[]): string =>
    cells
      .map((cell, at) =>
        at === cells.length - 1 ? cell : cell + ' '.repeat((widths[at] ?? 0) - widthOf(cell)),
      )
      .join('  ');
  return [print(head), ...lines.map(print)].join('\n');
}

function inShort({ listedName, list, score, result, exact }: Finding): string {
  const strength = exact ? 'same name and country' : result;
  return `${listedName.name} (${list}, ${score.toFixed(2)}, ${strength})`;
}

function editionOf(list: string): string {
  return shippedLists().find((file) => file.list === list)?.edition ?? '';
}

function noticeOf(list: string): string {
  const file = shippedLists().find((one) => one.list === list);
  return file === undefined ? '' : listNotice({ ...file, rows: file.entries.length });
}

function shorten(text: string, most: number): string {
  const signs = Array.from(text);
  return signs.length <= most ? text : `${signs.slice(0, most - 1).join('')}…`;
}

/** Columns that a text takes in a terminal: East Asian signs take two, marks none. */
function widthOf(text: string): number {
  let width = 0;
  for (const sign of text) {
    if (/\p{M}/u.test(sign)) continue;
    width += /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\uff00-\uffee]/u.test(
      sign,
    )
      ? 2
      : 1;
  }
  return width;
}
