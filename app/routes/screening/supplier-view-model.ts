import type { DescribedOrder } from '#app/domain/screening/goods-orders.server.ts';
import { listNotice, mustConfirm } from '#app/domain/screening/lists/list-words.ts';
import { writeDate } from '#app/domain/wording/written.ts';
import type { Rerun } from '#app/domain/screening/rerun-screening.server.ts';
import type { SupplierScreening } from '#app/domain/screening/screening-of.server.ts';
import type { ListChangeRun } from '#app/domain/screening/monitoring/list-change.ts';
import type { Screening } from '#app/domain/screening/screening.ts';
import { formatDateTime, formatScore } from '#app/http/format.ts';
import { statusName } from './decision-words.ts';

/** A screening's result in words. Nothing found is never called clear. */
export const RESULT_WORDS = {
  'no-match': 'No match on the extracts. No match is not clear.',
  possible: 'Possible match',
  strong: 'Strong match',
} as const;

/** What the page of a supplier's screenings shows, in words. */
export function supplierViewModel({ latest, screenings, matches }: SupplierScreening) {
  return {
    latest: latest === null ? null : inWords(latest),
    screenings: screenings.map(inWords),
    matches: matches.map((match) => ({
      id: match.matchId,
      listed: match.listedName,
      list: match.listTitle,
      score: formatScore('en', match.score, 2),
      exact: match.exact,
      strength: match.strength,
      status: statusName(match.status),
      current: match.current,
      onEarlierDetails: match.onEarlierDetails,
    })),
  };
}
export type SupplierPageModel = ReturnType<typeof supplierViewModel>;

function inWords(screening: Screening) {
  return {
    id: screening.id,
    at: formatDateTime('en', screening.at),
    result: screening.result,
    cut: screening.candidatesCut,
    found: screening.findings.length,
    engine: screening.engine,
    threshold: formatScore('en', screening.threshold, 2),
    lists: screening.lists.map((list) => ({
      title: list.title,
      edition: list.edition,
      notice: listNotice(list),
    })),
  };
}

/** A change of a list that did not touch the supplier. */
export function followedInWords(run: ListChangeRun) {
  const editions = run.fromEdition === null ? run.toEdition : `${run.fromEdition} to ${run.toEdition}`;
  const entries = run.added + run.changed;
  return {
    id: run.id,
    says: `${formatDateTime('en', run.at)}: ${run.listTitle}, edition ${editions}. None of its ${entries} new or changed entries resembles this supplier at ${formatScore('en', run.threshold, 2)}; the rest of the list was not compared again.`,
  };
}

/** What came of doing a past screening again. */
export function rerunWords(rerun: Rerun): { kind: 'calm' | 'caution'; title: string; text: string } {
  const when = formatDateTime('en', rerun.screening.at);
  if (rerun.same) {
    return {
      kind: 'calm',
      title: 'The same answer',
      text: `The screening of ${when} was done again with its own inputs, list editions and threshold, and agrees to the letter.`,
    };
  }
  const engine =
    rerun.engineThen === rerun.engineNow
      ? 'The engine is the same version.'
      : `The engine was version ${rerun.engineThen} and is ${rerun.engineNow} now.`;
  const gone = rerun.onlyThen.length > 0 ? ` Found only then: ${rerun.onlyThen.join(', ')}.` : '';
  const fresh = rerun.onlyNow.length > 0 ? ` Found only now: ${rerun.onlyNow.join(', ')}.` : '';
  return {
    kind: 'caution',
    title: `The screening of ${when} gives another answer now`,
    text: engine + gone + fresh,
  };
}

/** An order on goods or a region, in words. */
export function orderInWords(order: DescribedOrder) {
  return {
    key: order.key,
    name: order.names[0]?.name ?? order.key,
    goods: order.goods ?? '',
    effective: order.effective === undefined ? 'Not known' : writeDate(order.effective),
    list: order.listTitle,
    notice: order.notice,
    confirm: mustConfirm(order),
  };
}
