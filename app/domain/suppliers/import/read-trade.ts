import { isCurrency, toMinor } from '../currency.ts';
import type { Good, Spend, Supplier } from '../supplier.ts';
import { type DecimalMark, parseNumber } from './parse-number.ts';
import { isUnknownWord, parseFlag, parseTier, splitList } from './parse-words.ts';
import type { RowCells } from './read-cells.ts';
import { optional } from './optional.ts';
import { sectorOf } from './sector-words.ts';

type Trade = {
  tier?: NonNullable<Supplier['tier']>;
  sectors?: string[];
  goods?: Good[];
  spend?: Spend;
  soleSource?: boolean;
  noteLines: string[];
};

/** Tier, sectors, goods, spend and sole source. */
export function readTrade(row: RowCells, mark: DecimalMark, currency: string | null): Trade {
  const { sectors, unknown } = readSectors(row);
  return {
    ...optional('tier', readTier(row)),
    ...(sectors.length > 0 ? { sectors } : {}),
    ...optional('goods', readGoods(row)),
    ...optional('spend', readSpend(row, mark, currency)),
    ...optional('soleSource', readFlag(row, 'soleSource')),
    noteLines: unknown.length > 0 ? [`Sector: ${unknown.join('; ')}`] : [],
  };
}

/** Yes, no, or nothing said. */
function readFlag(row: RowCells, field: 'soleSource'): boolean | undefined {
  const typed = row.text(field);
  if (!typed) return undefined;
  const flag = parseFlag(typed);
  return flag === undefined
    ? row.refuse(field, 'Write yes or no, or leave the cell empty.')
    : (flag ?? undefined);
}

function readTier(row: RowCells) {
  const typed = row.text('tier');
  if (!typed || isUnknownWord(typed)) return undefined;
  if (row.kind('tier') === 'date')
    return row.refuse(
      'tier',
      'Enter the tier as a number from 1 to 5: the spreadsheet turned this cell into a date.',
    );
  return parseTier(typed) ?? row.refuse('tier', 'Enter the tier as a number from 1 to 5.');
}

function readSectors(row: RowCells): { sectors: string[]; unknown: string[] } {
  const typed = row.text('sectors');
  const parts = typed && !isUnknownWord(typed) ? splitList(typed) : [];
  const whole = typed ? sectorOf(typed) : null;
  const found = whole ? [whole] : parts.map(sectorOf);
  const unknown = whole
    ? []
    : parts.filter((_part, place) => !found[place]).map((part) => part.slice(0, 100));
  if (unknown.length > 0)
    row.assume('sectors', `No ISIC sector is known under “${unknown.join('; ')}”; it was kept in the notes.`);
  return { sectors: [...new Set(found.filter((code) => code !== null))].slice(0, 20), unknown };
}

function readGoods(row: RowCells): Good[] | undefined {
  const names = splitList(row.text('goods') ?? '').map((name) => name.replace(/\s+/g, ' ').slice(0, 200));
  const typedCodes = row.text('hs');
  const codes = splitList(typedCodes ?? '').map((code) => code.replace(/[\s.]/g, ''));
  if (codes.some((code) => !/^(\d{2,10}|-)$/.test(code)))
    return row.refuse(
      'hs',
      'Enter each HS code as two to ten digits, such as 5201, separated by a semicolon.',
    );
  const count = Math.min(50, Math.max(names.length, codes.length));
  const goods = Array.from({ length: count }, (_none, place) => ({
    hs: codes[place] === '-' ? null : (codes[place] ?? null),
    name: names[place] ?? names.at(-1) ?? `HS ${codes[place] ?? ''}`,
  }));
  return goods.length > 0 ? goods : undefined;
}

function readSpend(row: RowCells, mark: DecimalMark, fallback: string | null): Spend | undefined {
  const typed = row.text('spend');
  if (!typed || isUnknownWord(typed)) return undefined;
  if (row.kind('spend') === 'date')
    return row.refuse('spend', 'Enter an amount: the spreadsheet turned this cell into a date.');
  const parsed = parseNumber(typed, mark);
  if (!parsed.ok || parsed.percent || parsed.range)
    return row.refuse('spend', 'Enter the yearly spend as one amount, such as 125,000.');
  if (parsed.number < 0)
    return row.refuse('spend', 'Enter the yearly spend as zero or more; a credit note does not belong here.');
  const code = row.text('currency')?.toUpperCase() ?? parsed.currency ?? fallback;
  if (!code)
    return row.refuse(
      'spend',
      'Say the currency: add a column Currency, or write it with the amount, such as GBP 1,200.',
    );
  if (!isCurrency(code))
    return row.refuse(
      row.text('currency') ? 'currency' : 'spend',
      'Write the currency as its ISO code, such as GBP, EUR or USD.',
    );
  if (!row.text('currency') && !parsed.currency)
    row.assume('spend', `The amount was taken to be in ${code}.`);
  return { amountMinor: toMinor(parsed.number, code), currency: code };
}
