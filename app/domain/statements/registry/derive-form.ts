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
  const approver = approverOf(version, typed);
  const fallback = typed.statementEmail === '' ? (publicAddress ?? '') : '';
  return {
    members: kind === 'group' ? membersOf(sources) : [],
    leftOut: namesLeftOut(version, typed),
    answers: {
      ...NO_ANSWERS,
      ...typed,
      kind,
      from: period.from,
      to: period.to,
      statementUrl: typed.statementUrl || fallback,
      ...approver,
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

/**
 * The form asks for first and last name apart. The split that somebody typed counts while it holds the words of the
 * signer's name; without one the last word is taken for the last name.
 */
function approverOf(version: FormSources['version'], typed: RegistryAnswers): Approver {
  const name = version?.signature?.name ?? '';
  const words = name.split(/\s+/).filter((word) => word !== '');
  const split = isSplitOf(name, typed)
    ? { approverFirstName: typed.approverFirstName, approverLastName: typed.approverLastName }
    : { approverFirstName: words.slice(0, -1).join(' '), approverLastName: words.at(-1) ?? '' };
  return { ...split, approverJobTitle: version?.signature?.title ?? '' };
}

/** What was typed for the names and is not the name of the signer; null where nothing was left out. */
function namesLeftOut(version: FormSources['version'], typed: RegistryAnswers): RegistryForm['leftOut'] {
  const name = version?.signature?.name ?? '';
  const said = `${typed.approverFirstName} ${typed.approverLastName}`.trim();
  return name === '' || said === '' || isSplitOf(name, typed) ? null : { typed: said, signer: name };
}

function isSplitOf(name: string, { approverFirstName, approverLastName }: RegistryAnswers): boolean {
  const sorted = (text: string) => text.toLowerCase().split(/\s+/).toSorted().join(' ').trim();
  const split = approverLastName !== '' && name !== '';
  return split && sorted(`${approverFirstName} ${approverLastName}`) === sorted(name);
}

/** An area without any answer is open while the statement is a draft, and not covered afterwards. */
function areasOf({ statement, answers }: FormSources): Partial<RegistryAnswers> {
  const settled = statement.state !== 'draft' || statement.correction !== null;
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
