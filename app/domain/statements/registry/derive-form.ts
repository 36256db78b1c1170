import type { Area } from '../area.ts';
import type { StatementVersion } from '../content.ts';
import type { Answer, Statement } from '../statement.ts';
import { dayInWords } from '../day-words.ts';
import { AREA_QUESTIONS, NO_ANSWERS, type RegistryAnswers, type RegistryForm } from './answers.ts';

/** What the portal holds already, and what was typed. */
export type FormSources = {
  statement: Statement;
  /** The organisation's other statements, given up ones aside. */
  others: readonly Statement[];
  answers: readonly Pick<Answer, 'questionId' | 'standing' | 'text'>[];
  /** The version before the board or after it. */
  version: Pick<StatementVersion, 'approval' | 'signature'> | null;
  /** The statement's public address, once it is published. */
  publicAddress: string | null;
  typed: RegistryAnswers;
};

/**
 * The whole form: what people typed, and over it what the portal knows, so that nobody types it twice. Kind, members and
 * period are the statement's; approver and day of approval those of its version; an area is covered when something is
 * answered in its section.
 */
export function deriveForm(sources: FormSources): RegistryForm {
  const { statement, version, typed, publicAddress } = sources;
  const { kind, period } = statement;
  const fallback = typed.statementEmail === '' ? (publicAddress ?? '') : '';
  return {
    members: kind === 'group' ? membersOf(sources) : [],
    answers: {
      ...NO_ANSWERS,
      ...typed,
      kind,
      from: period.from,
      to: period.to,
      statementUrl: typed.statementUrl || fallback,
      ...approverOf(version),
      approvedOn: version?.approval?.approvedOn ?? '',
      ...areasOf(sources),
    },
  };
}

function membersOf({ statement, others }: FormSources): RegistryForm['members'] {
  return statement.members.map(({ name, companyNumber, included, entityId }) => ({
    name,
    companyNumber,
    included,
    coveredElsewhere: others.flatMap((other) => coveredBy(other, statement, entityId))[0] ?? null,
  }));
}

/** Another statement of an overlapping period that names the same company. */
function coveredBy(other: Statement, statement: Statement, entityId: string | null): string[] {
  const { period } = other;
  const overlaps = period.from <= statement.period.to && period.to >= statement.period.from;
  const reports = other.entityId === entityId;
  const isMember = other.members.some((member) => member.included && member.entityId === entityId);
  if (entityId === null || other.id === statement.id || !overlaps || !(reports || isMember)) return [];
  return [`${dayInWords(period.from)} to ${dayInWords(period.to)}`];
}

type Approver = Pick<RegistryAnswers, 'approverFirstName' | 'approverLastName' | 'approverJobTitle'>;

/** The last word of the name is taken for the last name, as the form asks for the two apart. */
function approverOf(version: FormSources['version']): Approver {
  const words = (version?.signature?.name ?? '').split(/\s+/).filter((word) => word !== '');
  return {
    approverFirstName: words.slice(0, -1).join(' '),
    approverLastName: words.at(-1) ?? '',
    approverJobTitle: version?.signature?.title ?? '',
  };
}

/** An area without any answer is open while the statement is a draft, and not covered afterwards. */
function areasOf({ statement, answers }: FormSources): Partial<RegistryAnswers> {
  const settled = statement.state !== 'draft';
  return Object.fromEntries(
    AREA_QUESTIONS.map(({ area, covered }) => {
      const said = answers.filter(({ questionId }) => isOf(questionId, area));
      const told = said.some(({ standing, text }) => isTold(standing) && text.trim() !== '');
      return [covered, told ? 'yes' : said.length > 0 || settled ? 'no' : ''];
    }),
  );
}

const isOf = (questionId: string, area: Area) => questionId.startsWith(`${area}.`);
const isTold = (standing: Answer['standing']) => standing === 'answered' || standing === 'in-development';
