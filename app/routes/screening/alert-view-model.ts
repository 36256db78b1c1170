import { formatDateTime, formatNumber, formatScore } from '#app/http/format.ts';
import type { ShownAlert } from '#app/domain/screening/monitoring/read-alerts.server.ts';
import { statusName } from './decision-words.ts';

/** An alert as its card shows it. */
export function toAlertCard(alert: ShownAlert) {
  const { id, at, cause, unread, list, matches } = alert;
  return {
    id,
    at: at.toISOString(),
    when: formatDateTime('en', at),
    cause,
    unread,
    list,
    title: titleOf(alert),
    sentence: sentenceOf(alert),
    total: alert.newMatches + alert.changedMatches + alert.retiredMatches,
    matches: matches.map((match) => ({
      id: match.matchId,
      supplier: match.supplierName,
      listed: match.listedName,
      score: formatScore('en', match.score, 2),
      note: match.changeNote,
      status: match.current ? statusName(match.status) : 'no longer found',
      onEarlierDetails: match.onEarlierDetails,
    })),
  };
}
export type AlertCard = ReturnType<typeof toAlertCard>;

function titleOf({ cause, listTitle, fromEdition, toEdition, screened }: ShownAlert): string {
  if (cause === 'webhook') return 'A webhook was switched off after repeated failures';
  if (cause === 'suppliers')
    return screened === 1
      ? 'A supplier was cross-checked'
      : `${formatNumber('en', screened)} suppliers were cross-checked`;
  const editions = fromEdition === null ? `edition ${toEdition}` : `edition ${fromEdition} to ${toEdition}`;
  return `${listTitle} changed: ${editions}`;
}

function sentenceOf(alert: ShownAlert): string {
  const { entities, screened, newMatches, changedMatches, retiredMatches } = alert;
  const list =
    entities === null
      ? ''
      : `${formatNumber('en', entities.added)} entries new, ${formatNumber('en', entities.changed)} changed, ${formatNumber('en', entities.removed)} gone; ${formatNumber('en', screened)} of your suppliers were cross-checked again. `;
  const parts = [
    [newMatches, 'new'],
    [changedMatches, 'changed'],
    [retiredMatches, 'no longer found'],
  ] as const;
  const said = parts
    .filter(([count]) => count > 0)
    .map(([count, words]) => `${formatNumber('en', count)} ${words}`);
  if (alert.cause === 'webhook') return 'Nothing is sent to it until somebody switches it on again.';
  return `${list}${said.length === 0 ? 'Nothing came of it.' : `Matches: ${said.join(', ')}.`}`;
}
