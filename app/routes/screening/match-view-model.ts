import { countryName } from '#app/domain/reference/countries.ts';
import type { Reason } from '#app/domain/screening/engine/evidence.ts';
import type { ListEntry } from '#app/domain/screening/lists/list-file.ts';
import { listNotice, mustConfirm } from '#app/domain/screening/lists/list-words.ts';
import { beginLine, writeDate } from '#app/domain/wording/written.ts';
import { decidedOnEarlierDetails } from '#app/domain/screening/screening.ts';
import type { MatchView } from '#app/domain/screening/view-match.server.ts';
import { whatWouldChange } from '#app/domain/screening/what-would-change.ts';
import { formatDate, formatDateTime, formatScore } from '#app/http/format.ts';
import { reasonsInWords } from '#app/domain/screening/cases/reasons.ts';
import { statusName, STEP_WORDS } from './decision-words.ts';

const NAME_KINDS = {
  main: 'Name',
  alias: 'Also known as',
  weak: 'Weak alias',
  former: 'Formerly',
  native: 'Native name',
  trading: 'Trades as',
  'also-named': 'Named in the same order',
} as const;

/** Everything the page of a match shows, already in words. */
export function matchViewModel({ match, entity, version, screening, decisions }: MatchView) {
  const { finding } = match;
  const { inputs } = screening;
  return {
    id: match.id,
    supplierId: match.supplierId,
    supplier: finding.supplierName.name,
    supplierName: match.supplierName,
    listed: finding.listedName.name,
    marked: finding.marked,
    score: formatScore('en', match.score, 2),
    strength: match.strength,
    exact: match.exact,
    current: match.current,
    status: statusName(match.status),
    onEarlierDetails: decidedOnEarlierDetails(match),
    for: finding.reasons.filter((reason) => reason.side === 'for').map(inWords),
    against: finding.reasons.filter((reason) => reason.side === 'against').map(inWords),
    notes: finding.reasons.filter((reason) => reason.side === 'note').map((reason) => reason.says),
    wouldChange: whatWouldChange({ inputs, entity, match, publisher: version.publisher }),
    supplierFacts: [
      ...inputs.names.map(({ name, kind }) => ({ label: NAME_KINDS[kind], value: name })),
      {
        label: 'Country',
        value: inputs.countries.map((one) => countryName(one)).join(', ') || 'Not recorded',
      },
      { label: 'Places', value: inputs.places.join('; ') || 'Not recorded' },
      {
        label: 'Identifiers',
        value:
          inputs.identifiers.map(({ scheme, value }) => `${scheme} ${value}`).join(', ') || 'Not recorded',
      },
    ],
    listedFacts: listedFacts(entity),
    confirmWith: mustConfirm(entity) ? version.publisher : null,
    list: {
      id: version.list,
      title: version.title,
      edition: version.edition,
      address: version.address,
      notice: listNotice(version),
      source: entity.source,
    },
    screenedAt: formatDateTime('en', screening.at),
    firstSeen: formatDate('en', match.firstSeenAt),
    decisions: decisions.map((one) => ({
      id: one.id,
      step: STEP_WORDS[one.decision],
      reasons: reasonsInWords(one.reasons),
      comment: one.comment,
      who: one.personName,
      at: one.at.toISOString(),
      when: formatDateTime('en', one.at),
      carried: one.carriedFrom !== null,
      inBatch: one.batchId !== null,
    })),
  };
}

export type MatchPageModel = ReturnType<typeof matchViewModel>;

function inWords({ kind, says, weight }: Reason) {
  return {
    key: `${kind} ${says}`,
    says,
    weight: `${weight < 0 ? '−' : '+'}${formatScore('en', Math.abs(weight), 2)}`,
  };
}

/** The listed side, label by label. What the list does not give is said, not left out. */
export function listedFacts(entity: ListEntry) {
  return [
    ...entity.names.map(({ name, kind }) => ({ label: NAME_KINDS[kind], value: name })),
    { label: 'Country', value: entity.countries.map((one) => countryName(one)).join(', ') || 'Not given' },
    { label: 'Place', value: entity.location ?? 'Not given' },
    {
      label: 'Kind of entry',
      value:
        entity.order ??
        (entity.subLists.length > 0 ? `Sub-list ${entity.subLists.join(', ')}` : 'Listed entity'),
    },
    { label: 'Goods or trade', value: entity.goods ?? 'Not given' },
    { label: 'Covers also', value: entity.scope ?? 'Nothing further' },
    {
      label: 'In effect since',
      value: entity.effective === undefined ? 'Not known' : writeDate(entity.effective),
    },
    ...(entity.effectiveNote === undefined ? [] : [{ label: 'About the date', value: entity.effectiveNote }]),
    ...(entity.corroboration === undefined
      ? []
      : [{ label: 'Evidence', value: beginLine(entity.corroboration) }]),
  ];
}
