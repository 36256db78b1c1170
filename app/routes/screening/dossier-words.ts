import type { DossierSection, DossierView } from '#app/documents/pdf/dossier/dossier-view.ts';
import { actWords } from '#app/domain/ledger/acts.ts';
import type { Dossier } from '#app/domain/screening/cases/dossier-of.server.ts';
import { kindWords } from '#app/platform/files/file-kinds.ts';
import { reasonsInWords } from '#app/domain/screening/cases/reasons.ts';
import { listNotice } from '#app/domain/screening/lists/list-words.ts';
import { formatBytes, formatDate, formatDateTime, formatNumber, formatScore } from '#app/http/format.ts';
import { dueInWords } from './case-words.ts';
import { sentenceEnd, STEP_WORDS, STRENGTH_WORDS } from './decision-words.ts';
import { matchViewModel } from './match-view-model.ts';

const STATUS_WORDS = {
  open: 'Possible match, not decided',
  'awaiting-second': 'Awaiting second decision: proposed as confirmed by one person',
  confirmed: 'Confirmed match',
  'not-the-same': 'Not the same',
  unsure: 'Unsure',
} as const;

/** A dossier in words. */
export function dossierView(dossier: Dossier): DossierView {
  const { match, version, screening } = dossier;
  const page = matchViewModel(dossier);
  const assignee = dossier.deciders.find(({ id }) => id === match.assigneeId)?.name ?? 'Nobody';
  return {
    title: `Dossier: ${match.supplierName}`,
    organisation: dossier.organisation,
    lead: `The supplier may be the same company as ${sentenceEnd(match.finding.listedName.name)} This page shows what was compared, what was decided and by whom. The score ranks matches; it is not a probability.`,
    made: `Made on ${formatDateTime('en', dossier.madeAt)} by ${dossier.madeBy}`,
    facts: [
      { label: 'Status', value: STATUS_WORDS[match.status] },
      { label: 'Score', value: `${page.score}, ${STRENGTH_WORDS[match.strength].toLowerCase()}` },
      { label: 'First seen', value: formatDateTime('en', match.firstSeenAt) },
      { label: 'Assigned to', value: assignee },
      { label: 'Due', value: dueText(dossier) },
      { label: 'Match', value: match.id },
    ],
    sections: [
      { title: 'Both names', blocks: namesBlocks(page) },
      {
        title: 'The supplier as it was screened',
        blocks: [
          { kind: 'facts', rows: page.supplierFacts },
          { kind: 'text', soft: true, text: `Screened on ${formatDateTime('en', screening.at)}.` },
        ],
      },
      {
        title: 'The listed entity',
        blocks: [
          {
            kind: 'facts',
            rows: [...page.listedFacts, { label: 'Key on the list', value: match.entityKey }],
          },
          {
            kind: 'facts',
            rows: [
              { label: 'List', value: `${version.title}, ${version.publisher}` },
              { label: 'Edition', value: version.edition },
              { label: 'Loaded', value: formatDate('en', version.loadedAt) },
              { label: 'Source', value: dossier.entity.source || version.source },
            ],
          },
          { kind: 'text', soft: true, text: listNotice(version) },
        ],
      },
      { title: 'Evidence', blocks: evidenceBlocks(dossier) },
      { title: 'What would change this', blocks: [{ kind: 'list', items: page.wouldChange }] },
      decisionsSection(dossier),
      commentsSection(dossier),
      filesSection(dossier),
      screeningsSection(dossier),
      proofSection(dossier),
    ],
  };
}

function dueText({ match, madeAt }: Dossier): string {
  const { words, date } = dueInWords(match.dueAt, match.status, madeAt);
  return date === null ? words : `${date}. ${words}`;
}

function namesBlocks(page: ReturnType<typeof matchViewModel>): DossierSection['blocks'] {
  return [
    {
      kind: 'names',
      names: [
        { label: 'Your supplier', pieces: page.marked.supplier },
        { label: 'Listed entity', pieces: page.marked.listed },
      ],
    },
    { kind: 'text', soft: true, text: 'Solid line: the same word. Dotted line: a word alike.' },
  ];
}

function evidenceBlocks({ match }: Dossier): DossierSection['blocks'] {
  const { reasons } = match.finding;
  const sides = { for: 'For', against: 'Against', note: 'Note' } as const;
  const ordered = (['for', 'against', 'note'] as const).flatMap((side) =>
    reasons.filter((reason) => reason.side === side),
  );
  return [
    {
      kind: 'table',
      columns: [
        { head: 'Side', share: 1 },
        { head: 'Evidence', share: 7 },
        { head: 'Weight', share: 1, end: true },
      ],
      rows: ordered.map(({ side, says, weight }) => [
        sides[side],
        says,
        side === 'note' ? '' : `${weight < 0 ? '−' : '+'}${formatScore('en', Math.abs(weight), 2)}`,
      ]),
      empty: 'No evidence was kept.',
    },
    {
      kind: 'text',
      soft: true,
      text: `The weights add up to the score, ${formatScore('en', match.score, 2)}, cut at 0 and 1.`,
    },
  ];
}

function decisionsSection({ decisions, allowance }: Dossier): DossierSection {
  const events = decisions.toReversed().map((one) => ({
    title: STEP_WORDS[one.decision],
    when: `${formatDateTime('en', one.at)} · ${one.personName}`,
    says: [
      one.reasons.length === 0 ? '' : `Reason: ${reasonsInWords(one.reasons)}.`,
      one.comment,
      one.carriedFrom === null ? '' : 'Carried over: the same question was answered before.',
      one.batchId === null ? '' : `Decided together with other matches, batch ${one.batchId}.`,
    ].filter((text) => text !== ''),
  }));
  const allowed =
    allowance === null
      ? []
      : [
          {
            kind: 'text' as const,
            text: `On the allow-list since ${formatDate('en', allowance.at)}: later screenings do not ask again.`,
          },
        ];
  return {
    title: 'Decisions',
    blocks:
      events.length === 0
        ? [{ kind: 'text', text: 'Nothing has been decided.' }]
        : [{ kind: 'events', events }, ...allowed],
  };
}

function commentsSection({ comments }: Dossier): DossierSection {
  const events = comments.map(({ personName, at, text }) => ({
    title: personName,
    when: formatDateTime('en', at),
    says: [text],
  }));
  return {
    title: 'Comments',
    blocks: events.length === 0 ? [{ kind: 'text', text: 'No comments.' }] : [{ kind: 'events', events }],
  };
}

function filesSection({ files }: Dossier): DossierSection {
  return {
    title: 'Evidence files',
    blocks: [
      {
        kind: 'table',
        columns: [
          { head: 'File', share: 3 },
          { head: 'Added', share: 2.2 },
          { head: 'SHA-256', share: 3.4 },
        ],
        rows: files.map((file) => [
          `${file.name}\n${kindWords(file.kind)}, ${formatBytes('en', file.size)}${file.withdrawnAt === null ? '' : `\nWithdrawn on ${formatDate('en', file.withdrawnAt)}: ${file.withdrawnBecause ?? ''}`}`,
          `${formatDateTime('en', file.at)}\n${file.personName}`,
          file.sha256,
        ]),
        empty: 'No files.',
      },
    ],
  };
}

function screeningsSection({ screenings }: Dossier): DossierSection {
  return {
    title: 'Screenings of the supplier',
    blocks: [
      {
        kind: 'table',
        columns: [
          { head: 'When', share: 2.2 },
          { head: 'Lists and editions', share: 4.6 },
          { head: 'Engine, threshold', share: 1.7 },
          { head: 'This match', share: 1.7 },
        ],
        rows: screenings.map(({ screening, found }) => [
          formatDateTime('en', screening.at),
          screening.lists.map(({ title, edition }) => `${title}, ${edition}`).join('; '),
          `${screening.engine}, ${formatScore('en', screening.threshold, 2)}`,
          `${found ? 'Found' : 'Not found'}${screening.candidatesCut ? ', partial: candidates were cut' : ''}`,
        ]),
        empty: 'No screenings are kept.',
      },
    ],
  };
}

function proofSection({ proof }: Dossier): DossierSection {
  const { head } = proof;
  return {
    title: 'Proof from the ledger',
    blocks: [
      {
        kind: 'text',
        text:
          head === null
            ? 'The chain has no entries yet.'
            : `The chain of this organisation ends at entry ${formatNumber('en', head.sequence)} with the hash ${head.hash}.`,
      },
      {
        kind: 'table',
        columns: [
          { head: 'Entry', share: 0.8, end: true },
          { head: 'When', share: 2.4 },
          { head: 'Act', share: 2.4 },
          { head: 'Hash of the entry', share: 4 },
        ],
        rows: proof.entries.map(({ sequence, at, act, hash }) => [
          formatNumber('en', sequence),
          formatDateTime('en', at),
          actWords(act),
          hash,
        ]),
        empty: 'No act on this match has been recorded: nobody has decided or written anything.',
      },
      {
        kind: 'text',
        soft: true,
        text: 'To verify: an owner exports the ledger under Settings, Ledger, and whoever runs the portal calls “npm run ledger -- verify”. The entries above must stand in the chain with these numbers and hashes; a changed or missing entry breaks every later one.',
      },
    ],
  };
}
