import type { Viewer } from '#app/domain/access/viewer.ts';
import { recordChange } from '#app/domain/ledger/record-change.server.ts';
import { statementHash } from '#app/domain/statements/approval/statement-hash.server.ts';
import { subjectsOf } from '#app/domain/statements/approval/take-step.server.ts';
import { SECTION_TITLES, type SectionKey } from '#app/domain/statements/area.ts';
import type { ContentAnswer, StatementContent, StatementVersion } from '#app/domain/statements/content.ts';
import { chooseAddress } from '#app/domain/statements/publication/choose-address.server.ts';
import type { PublicationDraft } from '#app/domain/statements/publication/publication.ts';
import { publishStatement } from '#app/domain/statements/publication/publish-statement.server.ts';
import type { Statement } from '#app/domain/statements/statement.ts';
import { newId } from '#models/new-id.server.ts';
import { addVersion, versionsOf } from '#models/statement-version.server.ts';
import { inTransaction } from '#models/transaction.server.ts';
import { BUILT_AT } from './person.ts';
import { statementOf } from './statement.ts';

/** One answer of a version. */
export function saidAnswer(part: Partial<ContentAnswer> & Pick<ContentAnswer, 'text'>): ContentAnswer {
  return {
    questionId: 'structure.business',
    ask: 'What does the organisation do?',
    heading: null,
    level: 1,
    standing: 'answered',
    serves: ['uk.structure'],
    onlyFor: [],
    ...part,
  };
}

/** A section of a version. */
export function saidSection(key: SectionKey, answers: ContentAnswer[]) {
  return { key, title: SECTION_TITLES[key], answers };
}

/** What a version of an invented company says; give what matters to the test. */
export function contentOf(part: Partial<StatementContent> = {}): StatementContent {
  return {
    title: 'Modern slavery statement of Tarnbrook Mills plc (invented), year to 31 March 2026',
    language: 'en',
    kind: 'single',
    organisation: {
      name: 'Tarnbrook Mills plc (invented)',
      companyNumber: '01234567',
      legalForm: 'company',
      country: 'GBR',
      address: '1 Weir Lane, Tarnbrook',
      website: 'https://tarnbrook.example.org',
    },
    members: [],
    period: { from: '2025-04-01', to: '2026-03-31' },
    regimes: ['uk'],
    sections: [
      saidSection('structure', [
        saidAnswer({
          heading: 'What we do',
          text: 'We weave cotton cloth in Tarnbrook.\n\nWe buy from [204](fact:suppliers.total) suppliers:\n- raw cotton\n- dyes',
        }),
      ]),
      saidSection('risk', [
        saidAnswer({
          questionId: 'risk.where',
          text: 'The highest risk is in spinning, in [61 per cent](fact:risk.assessed) of the mills that we assessed.',
        }),
      ]),
    ],
    facts: [
      {
        key: 'suppliers.total',
        label: 'Suppliers in the register',
        state: 'recorded',
        written: '204',
        value: 204,
        link: '/suppliers?tier=1',
        source: null,
        at: '2026-05-02T09:00:00.000Z',
      },
      {
        key: 'risk.assessed',
        label: 'Share of suppliers whose risk is assessed',
        state: 'recorded',
        written: '61 per cent',
        value: 0.61,
        link: '/risk',
        source: { title: 'List of goods (invented)', edition: '2024', date: '2024-09-05' },
        at: '2026-05-02T09:00:00.000Z',
      },
    ],
    ...part,
  };
}

/** A version that was approved and signed, of a statement of the viewer's organisation. */
export async function signedVersionOf(
  viewer: Viewer,
  statement: Statement,
  content = contentOf(),
): Promise<StatementVersion> {
  const { organisationId, personId } = viewer;
  const versions = await versionsOf(organisationId, statement.id);
  const version: StatementVersion = {
    id: newId(),
    organisationId,
    statementId: statement.id,
    number: versions.length + 1,
    content,
    hash: statementHash(content),
    state: 'signed',
    createdAt: BUILT_AT,
    createdBy: personId,
    writtenBy: [personId],
    openClaims: [],
    evidence: null,
    approval: {
      body: 'board',
      approvedOn: '2026-05-11',
      minute: 'Minute 7/2026',
      recordedBy: personId,
      recordedAt: BUILT_AT,
      confirmedBy: null,
      officers: [],
      secondPerson: 'not-needed',
      confirmedAt: null,
    },
    refusal: null,
    signature: {
      officerId: newId(),
      name: 'Imogen Farrow',
      title: 'Chief executive and director',
      signedOn: '2026-05-12',
      recordedBy: personId,
      recordedAt: BUILT_AT,
    },
    publishedAt: null,
  };
  await inTransaction(async () => {
    await addVersion(version);
    const signed = {
      act: 'statement.signed',
      subjects: subjectsOf(version),
      content: { hash: version.hash },
    };
    await recordChange(viewer, signed, BUILT_AT);
  });
  return version;
}

/** The settings of a public address; give what matters to the test. */
export function addressDraft(slug: string, part: Partial<PublicationDraft> = {}): PublicationDraft {
  return { slug, embedAllowed: true, askAllowed: true, ...part };
}

/** A statement that is public under the slug. */
export async function publishedStatementOf(
  viewer: Viewer,
  slug: string,
  {
    statement: part = {},
    content = contentOf(),
    at = BUILT_AT,
  }: { statement?: Partial<Statement>; content?: StatementContent; at?: Date } = {},
): Promise<{ statement: Statement; version: StatementVersion }> {
  const statement = await statementOf(viewer, { period: content.period, ...part });
  const version = await signedVersionOf(viewer, statement, content);
  await chooseAddress(viewer, addressDraft(slug), at);
  await publishStatement(viewer, statement.id, at);
  return { statement, version };
}
