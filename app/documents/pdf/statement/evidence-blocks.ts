import { countsInWords, GROUP_TITLES, outcomeWords } from '#app/domain/statements/check/outcome-words.ts';
import { CHECK_GROUPS, type CheckGroup, type CheckReport } from '#app/domain/statements/check/report.ts';
import type { StatementContent } from '#app/domain/statements/content.ts';
import { dayInWords } from '#app/domain/statements/day-words.ts';
import type { Attachment } from '#app/domain/statements/evidence/evidence-file.ts';
import type { BackedClaim } from '#app/domain/statements/facts/claim-evidence.ts';
import type { OpenClaim } from '#app/domain/statements/facts/open-claims.ts';
import { FORM_NOTE } from '#app/domain/statements/registry/sections.ts';
import type { SheetLine } from '#app/domain/statements/registry/sheet-lines.ts';
import type { PaperBlock } from '../flow/paper-view.ts';
import { fileBlocks } from './file-blocks.ts';

export type Evidence = {
  content: StatementContent;
  open: readonly OpenClaim[];
  backed: readonly BackedClaim[];
  answerFiles: readonly Attachment[];
  report: CheckReport;
  registry: readonly SheetLine[];
};

/** What the statement rests on: open sentences first, then evidence and files, its numbers, checks and registry answers. */
export function evidenceBlocks(pack: Evidence): PaperBlock[] {
  return [
    { kind: 'heading', level: 1, text: 'Evidence' },
    ...openBlocks(pack.open),
    ...fileBlocks(pack),
    ...factBlocks(pack.content),
    ...checkBlocks(pack.report),
    ...registryBlocks(pack.registry),
  ];
}

function factBlocks({ facts }: StatementContent): PaperBlock[] {
  return [
    { kind: 'heading', level: 2, text: 'Numbers from the record' },
    {
      kind: 'table',
      columns: [
        { head: 'What', share: 2.6 },
        { head: 'Value', share: 1.5 },
        { head: 'Source and edition', share: 2.6 },
        { head: 'Day', share: 1.5 },
      ],
      rows: facts.map(({ label, written, source, at }) => [
        label,
        written,
        source
          ? `${source.title}, ${source.edition}, ${dayInWords(source.date)}`
          : 'The organisation’s own record',
        dayInWords(at.slice(0, 10)),
      ]),
      empty: 'No number in the text is linked to the record.',
    },
  ];
}

function openBlocks(open: readonly OpenClaim[]): PaperBlock[] {
  return [
    { kind: 'heading', level: 2, text: 'Sentences without evidence in Daylight' },
    {
      kind: 'table',
      columns: [
        { head: 'Sentence', share: 3 },
        { head: 'Why it is listed', share: 2 },
      ],
      rows: open.map(({ sentence, because }) => [sentence, because]),
      empty: 'None was found. Read the text yourself: one may have been missed.',
    },
  ];
}

const NOTABLE = ['not-found', 'look', 'in-development'];

function checkBlocks({ findings }: CheckReport): PaperBlock[] {
  const of = (group: CheckGroup) => findings.filter((finding) => finding.group === group);
  const notable = CHECK_GROUPS.flatMap(of).filter(
    ({ group, outcome }) => NOTABLE.includes(outcome) && (group !== 'flags' || outcome === 'look'),
  );
  return [
    { kind: 'heading', level: 2, text: 'What the checks found' },
    {
      kind: 'paragraph',
      soft: true,
      text: 'Read by a machine, sentence by sentence: hints to a person, no verdict on the statement.',
    },
    {
      kind: 'facts',
      rows: CHECK_GROUPS.map((group) => ({ label: GROUP_TITLES[group], value: countsInWords(of(group)) })),
    },
    {
      kind: 'table',
      columns: [
        { head: 'Check', share: 2 },
        { head: 'Outcome', share: 1.4 },
        { head: 'What would mend it', share: 3 },
      ],
      rows: notable.map((finding) => [
        `${finding.check} ${finding.title}`,
        outcomeWords(finding),
        finding.fix ?? finding.says,
      ]),
      empty: 'Nothing to confirm.',
    },
  ];
}

function registryBlocks(lines: readonly SheetLine[]): PaperBlock[] {
  const answered = lines.filter(({ answer, state }) => answer !== '' || state === 'missing');
  return [
    { kind: 'heading', level: 2, text: 'Answers for the government registry' },
    { kind: 'paragraph', soft: true, text: FORM_NOTE },
    {
      kind: 'table',
      columns: [
        { head: 'Question', share: 2.6 },
        { head: 'Answer', share: 3 },
        { head: 'State', share: 1 },
      ],
      rows: answered.map(({ number, question, answer, state }) => [`${number} ${question}`, answer, state]),
      empty: 'Nothing is answered yet.',
    },
  ];
}
