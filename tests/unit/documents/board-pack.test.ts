import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { boardPackPaper } from '#app/documents/pdf/statement/board-pack-paper.server.ts';
import type { BoardPackPaper } from '#app/documents/pdf/statement/board-pack-view.ts';
import { changesSince } from '#app/domain/statements/approval/changes-since.ts';
import { checkStatement } from '#app/domain/statements/check/check-statement.ts';
import { textOfContent } from '#app/domain/statements/check/text-of-content.ts';
import type { Attachment } from '#app/domain/statements/evidence/evidence-file.ts';
import type { BackedClaim } from '#app/domain/statements/facts/claim-evidence.ts';
import { openClaims } from '#app/domain/statements/facts/open-claims.ts';
import { contentOf } from '#tests/support/builders/publication.ts';
import { type ReadBack, readBack, squeezed } from './paper.ts';

const HASH = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';
const TRAINED = 'We trained 412 people in March.';

function packOf(part: Partial<BoardPackPaper> = {}): BoardPackPaper {
  const content = contentOf();
  const [answer] = content.sections[0]?.answers ?? [];
  if (answer) answer.text += `\n\n${TRAINED}`;
  const { organisation } = content;
  return {
    content,
    state: 'submitted',
    hash: HASH,
    approval: null,
    signature: null,
    today: '2026-11-22',
    publishedOn: null,
    replacedOn: null,
    verifyAt: null,
    number: 2,
    open: openClaims(content),
    backed: [],
    answerFiles: [],
    report: checkStatement({
      ...textOfContent(content),
      organisation: organisation.name,
      today: '2026-11-22',
    }),
    registry: [
      {
        section: 'Which organisations',
        number: '1',
        question: 'Is it for one organisation or a group?',
        official: 'GroupSubmission',
        answer: 'Single organisation',
        limit: null,
        used: null,
        state: 'ready',
        boxes: [],
        single: false,
      },
    ],
    corrects: null,
    changes: changesSince(contentOf(), content),
    ...part,
  };
}

const drawn: { pack: ReadBack | null } = { pack: null };
const pack = () => {
  if (!drawn.pack) throw new Error('The pack was not drawn');
  return drawn.pack;
};

beforeAll(async () => {
  drawn.pack = await readBack(boardPackPaper(packOf()));
}, 60_000);

test('the cover says what is asked, of which text, and how much of it is open', () => {
  const [cover = ''] = pack().text.split('\f');
  expect(cover).toContain('What is asked of the board of directors');
  expect(cover).toContain('Version 2');
  expect(squeezed(cover)).toContain(HASH);
  expect(cover).toContain('One sentence has no evidence in Daylight');
});

test('it holds the statement, its evidence, what changed, the minute and the place to sign', () => {
  for (const heading of [
    'The statement',
    'Evidence',
    'Sentences without evidence in Daylight',
    'What the checks found',
    'Answers for the government registry',
    'What changed since last year',
    'Words for the minute',
    'Decision and signature',
  ])
    expect(pack().structure).toMatch(new RegExp(`H[1-3] \\(block\\)\\s+"${heading}"`));
  expect(pack().text).toContain('Single organisation');
  expect(pack().text).toContain('Title (a director):');
});

test('an open sentence stands in the statement, among what is open, and among what changed', () => {
  expect(pack().text.split(TRAINED).length - 1).toBe(3);
});

test('no check is called a verdict', () => {
  expect(pack().text).not.toMatch(/\bcompliant\b/i);
  expect(pack().text).toContain('no verdict on the statement');
});

test('without last year it says that there is nothing to compare with', async () => {
  const { text } = await readBack(boardPackPaper(packOf({ changes: null, hash: null, number: null })));
  expect(text).toContain('There is no statement of last year in Daylight');
  expect(text).toContain('Draft of 22 November 2026');
});

describe('evidence that people gave', () => {
  const at = new Date('2026-05-02T09:00:00Z');
  const file = (id: string, name: string): Attachment => ({
    id,
    organisationId: 'o',
    statementId: 's',
    fileId: id,
    name,
    kind: 'pdf',
    size: 37,
    sha256: createHash('sha256').update(name).digest('hex'),
    to: { kind: 'claim', id: '0123456789abcdef' },
    questionId: 'structure.business',
    personId: 'p',
    personName: 'Ruth Ashby (invented)',
    at,
  });

  test('stands under what is open, each sentence with its files, each file once with its hash', async () => {
    const log = file('1', 'training log.pdf');
    const map = file('2', 'map of mills.pdf');
    const claim = (sentence: string, files: Attachment[]): BackedClaim => ({
      ...{ id: sentence, questionId: 'structure.business', section: 'structure', sentence },
      ...{ kind: 'act', because: '', files },
      evidence: { note: 'Training log, HR', byName: 'Ruth Ashby (invented)', at },
    });
    const backed = [claim('We trained buyers.', [log]), claim('We mapped mills.', [map, log])];
    const { text } = await readBack(boardPackPaper(packOf({ backed, answerFiles: [map] })));
    const evidence = text.slice(text.lastIndexOf('Sentences without evidence in Daylight'));
    expect(evidence.indexOf(TRAINED)).toBeLessThan(evidence.indexOf('We trained buyers.'));
    expect(evidence).toContain('File 1: training log.pdf');
    expect(evidence).toContain('File 2: map of mills.pdf');
    expect(evidence).toContain('The answer to: What does the organisation do?');
    for (const { sha256 } of [log, map]) expect(squeezed(evidence).split(sha256)).toHaveLength(2);
  });
});
