import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { listLedger } from '#app/domain/ledger/list-ledger.server.ts';
import { commentOnMatch } from '#app/domain/screening/cases/comment-on-match.server.ts';
import { paths } from '#app/http/paths.ts';
import { A_PDF, evidenceOf } from '#tests/support/builders/case.ts';
import { BUILT_AT, memberOf } from '#tests/support/builders/person.ts';
import { confirmedByTwo, loadShipped, screenedSupplierOf } from '#tests/support/builders/screened.ts';
import { startPortal } from '#tests/support/portal.ts';
import { signIn } from '#tests/support/sign-in.ts';

const portal = await startPortal();
const { owner } = portal;
beforeAll(loadShipped);

const squeezed = (text: string) => text.replace(/\s/gu, '');

test('the dossier of a match reads back with both people, the files and the proof', async () => {
  const { matches } = await screenedSupplierOf(owner, {
    name: 'Hetian Taida Apparel',
    otherNames: [{ name: '和田泰达服饰有限公司', kind: 'native' }],
    country: 'CHN',
    sites: [{ name: 'Mill', city: 'Hotan', country: 'CHN' }],
  });
  const id = matches[0]?.matchId ?? '';
  const second = await memberOf(owner.organisationId, 'compliance-officer', 'Ada Kern');
  await evidenceOf(owner, id, 'register extract.pdf');
  await commentOnMatch(owner, id, { text: 'Asked the supplier by letter.' }, BUILT_AT);
  await confirmedByTwo(owner, second, id);
  const officer = await signIn(portal, 'compliance-officer');
  const answer = await officer.fetch(paths.dossier(id));
  expect(answer.headers.get('content-type')).toBe('application/pdf');
  const input = Buffer.from(await answer.arrayBuffer());
  const text = squeezed(execFileSync('pdftotext', ['-', '-'], { input }).toString());
  for (const words of [
    'Dossier: Hetian Taida Apparel',
    '和田泰达服饰有限公司',
    'Confirmed match',
    'Confirmation proposed',
    'Olu Mensah',
    'Ada Kern',
    'Asked the supplier by letter.',
    'register extract.pdf',
    'Extract of the list, 63 of 69 orders',
    'What would change this',
    'npm run ledger -- verify',
  ])
    expect(text).toContain(squeezed(words));
  expect(text).toContain(createHash('sha256').update(A_PDF).digest('hex'));
  const { entries } = await listLedger(owner, { page: 1 });
  const acts = entries.filter(({ subjects }) => subjects.some((subject) => subject.id === id));
  expect(acts.map(({ act }) => act).sort()).toEqual([
    'evidence.kept',
    'match.commented',
    'match.decided',
    'match.proposed',
  ]);
  for (const { hash } of acts) expect(text).toContain(hash);
});

test('whoever may not take results out gets no dossier', async () => {
  const { matches } = await screenedSupplierOf(owner, { name: 'Hero Vast', country: 'CHN' });
  const viewer = await signIn(portal, 'viewer');
  const id = matches[0]?.matchId ?? '';
  expect((await viewer.fetch(paths.dossier(id))).status).toBe(403);
  expect((await viewer.get(paths.match(id))).text).not.toContain('Dossier of this match');
});
