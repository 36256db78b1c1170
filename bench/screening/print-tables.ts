import { meanOf } from '../measure/recall.ts';
import { SYNTHETIC } from '../measure/retrieval-set.ts';
import type { ListChangeFigures } from './measure-list-change.ts';
import type { PeerRecall } from './measure-peers.ts';
import type { NotHad, SpeedFigures } from './measure-speed.ts';
import type { UploadFigures } from './measure-upload.ts';

/** Speed as a table in Markdown, so that it can be put into a document as it is. */
export function printSpeed(figures: readonly (SpeedFigures | NotHad)[]): void {
  print(
    [
      'engine',
      'names',
      'names/s',
      'names/processor s',
      'p50 ms',
      'p99 ms',
      'build s',
      'bytes a name',
      'asked',
    ],
    figures.map((one) =>
      'reason' in one
        ? [one.engine, whole(one.names), `not had: ${one.reason}`, '', '', '', '', '', '']
        : [
            one.engine,
            whole(one.names),
            rate(one.namesPerSecond),
            one.namesPerProcessorSecond === null ? '–' : rate(one.namesPerProcessorSecond),
            one.p50Ms.toFixed(2),
            one.p99Ms.toFixed(1),
            (one.buildMs / 1000).toFixed(1),
            one.bytesPerName === null ? '–' : whole(one.bytesPerName),
            whole(one.queries),
          ],
    ),
  );
}

/** Recall at 1 % false alerts, a row each class, a column each engine. */
export function printRecall(figures: readonly PeerRecall[]): void {
  const groups = [...new Set(figures.flatMap(({ classes }) => classes.map(({ group }) => group)))];
  const shown = (
    engine: PeerRecall,
    group: string,
    value: (one: { recall: readonly number[]; top1: number }) => number,
  ) => {
    const own = engine.classes.find((one) => one.group === group);
    return own === undefined ? '' : cell(engine, value(own));
  };
  const first = (one: { recall: readonly number[] }): number => one.recall[0] ?? 0;
  const header = figures.map(({ engine, forms }) => `${engine}, ${forms}`);
  print(
    ['class', ...header],
    [
      ...groups.map((group) => [group, ...figures.map((engine) => shown(engine, group, first))]),
      ['mean of the classes made by rule', ...figures.map((one) => cell(one, first(madeByRule(one))))],
      ['the same, right one first', ...figures.map((one) => madeByRule(one).top1.toFixed(3))],
      [
        'names asked',
        ...figures.map((one) => whole(one.classes.reduce((sum, { queries }) => sum + queries, 0))),
      ],
    ],
  );
}

/** flexsearch gives no score, so no share of false alerts can be set for it. */
function cell({ engine }: PeerRecall, value: number): string {
  return engine === 'flexsearch' ? '–' : value.toFixed(3);
}

function madeByRule({ classes }: PeerRecall) {
  return meanOf(
    'mean',
    classes.filter(({ group }) => group in SYNTHETIC),
  );
}

export function printUpload(figures: UploadFigures): void {
  console.log(
    `${whole(figures.suppliers)} suppliers with country and address against ${whole(figures.names)} names ` +
      `(${whole(figures.real)} on real lists) on two threads: ${(figures.screenMs / 1000).toFixed(2)} s; index ${(figures.buildMs / 1000).toFixed(2)} s`,
  );
}

export function printListChange(figures: ListChangeFigures): void {
  const { changed, suppliers, updateMs, rescreenMs, touched, findings, buildMs } = figures;
  console.log(
    `${changed} new entities against ${whole(suppliers)} suppliers: ${rescreenMs} ms (${whole(touched)} suppliers touched, ` +
      `${findings} findings); index of lists brought up to date in ${updateMs} ms; index of suppliers built in ${buildMs} ms`,
  );
}

export function print(header: readonly string[], rows: readonly (readonly string[])[]): void {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  console.log([line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n'));
}

function whole(value: number): string {
  return Math.round(value).toLocaleString('en-GB').replaceAll(',', ' ');
}

function rate(value: number): string {
  return value < 10 ? value.toFixed(1) : whole(value);
}
