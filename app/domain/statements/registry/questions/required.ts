import { AREA_QUESTIONS } from '../answers.ts';
import { choice, question, type RegistryQuestion } from '../question.ts';
import { KINDS, SECTORS, TURNOVERS, YEARS, YES_NO } from '../required-options.ts';
import { SECTION_TITLES } from '../../area.ts';

const NAMES = 50;
const SPLIT =
  'Filled in from the signature, its last word as the last name. Correct it where the name falls apart elsewhere.';

const OPENING: readonly RegistryQuestion[] = [
  choice({
    number: '1',
    group: 'organisations',
    field: 'kind',
    official: 'GroupSubmission',
    ask: 'Is the statement for one organisation or for a group?',
    kind: 'one',
    options: KINDS,
    known: true,
  }),
  question({
    number: '2a',
    group: 'about',
    field: 'statementUrl',
    official: 'StatementUrl',
    ask: 'Address of the statement on your own website',
    hint: 'Give this or the e-mail address, not both. Begins with http:// or https://.',
    limit: 1024,
  }),
  question({
    number: '2b',
    group: 'about',
    field: 'statementEmail',
    official: 'StatementEmail',
    ask: 'E-mail address for copies, if you have no website',
    hint: 'The registry publishes it. Whoever asks in writing gets a copy within 30 days: section 54(8) of the Act.',
    limit: 254,
  }),
  question({
    number: '2c',
    group: 'about',
    field: 'from',
    official: 'StatementStartDate',
    ask: 'First day of the period',
    kind: 'date',
    known: true,
  }),
  question({
    number: '2c',
    group: 'about',
    field: 'to',
    official: 'StatementEndDate',
    ask: 'Last day of the period',
    kind: 'date',
    known: true,
  }),
  question({
    number: '2d',
    group: 'about',
    field: 'approverFirstName',
    official: 'ApproverFirstName',
    ask: 'First name of the person who signed it off',
    hint: SPLIT,
    limit: NAMES,
  }),
  question({
    number: '2d',
    group: 'about',
    field: 'approverLastName',
    official: 'ApproverLastName',
    ask: 'Last name of the person who signed it off',
    hint: SPLIT,
    limit: NAMES,
  }),
  question({
    number: '2d',
    group: 'about',
    field: 'approverJobTitle',
    official: 'ApproverJobTitle',
    ask: 'Job title of the person who signed it off',
    limit: NAMES,
    known: true,
  }),
  question({
    number: '2e',
    group: 'about',
    field: 'approvedOn',
    official: 'ApprovedDate',
    ask: 'Day on which the board, or its equivalent, approved it',
    kind: 'date',
    known: true,
  }),
];

const OFFICIAL_AREAS = {
  structure: ['IncludesStructure', 'StructureDetails'],
  policies: ['IncludesPolicies', 'PolicyDetails'],
  risk: ['IncludesRisks', 'RisksDetails'],
  'due-diligence': ['IncludesDueDiligence', 'DueDiligenceDetails'],
  training: ['IncludesTraining', 'TrainingDetails'],
  effectiveness: ['IncludesGoals', 'GoalsDetails'],
} as const;

const AREAS: readonly RegistryQuestion[] = AREA_QUESTIONS.flatMap(({ area, covered, details }) => [
  choice({
    number: '3',
    group: 'areas',
    field: covered,
    official: OFFICIAL_AREAS[area][0],
    ask: `Does the statement cover this area: ${SECTION_TITLES[area]}?`,
    kind: 'one',
    options: YES_NO,
    known: true,
  }),
  question({
    number: '3',
    group: 'areas',
    field: details,
    official: OFFICIAL_AREAS[area][1],
    ask: `More about this area: ${SECTION_TITLES[area]}`,
    hint: 'Where it is not covered, say why.',
    kind: 'text',
    limit: 200,
  }),
]);

const BUSINESS: readonly RegistryQuestion[] = [
  choice({
    number: '4a',
    group: 'sectors',
    field: 'sectors',
    official: 'Sectors',
    ask: 'In which sectors do you work?',
    hint: 'All that apply. A group ticks the sectors of every member.',
    options: SECTORS,
  }),
  question({
    number: '4a',
    group: 'sectors',
    field: 'otherSectors',
    official: 'OtherSectors',
    ask: 'Which other sector?',
    hint: 'Only where “Other” is ticked.',
    limit: 128,
    asked: ({ sectors }) => sectors.includes('other'),
  }),
  choice({
    number: '4b',
    group: 'sectors',
    field: 'turnover',
    official: 'Turnover',
    ask: 'Turnover in the year of the statement',
    hint: 'A group gives the total, a public body its budget.',
    kind: 'one',
    options: TURNOVERS,
  }),
  choice({
    number: '5',
    group: 'years',
    field: 'years',
    official: 'StatementYears',
    ask: 'For how many years have you produced statements?',
    hint: 'A group gives the longest of its members.',
    kind: 'one',
    options: YEARS,
  }),
];

/** The questions of the five required sections, in the order of the form. */
export const REQUIRED_QUESTIONS: readonly RegistryQuestion[] = [...OPENING, ...AREAS, ...BUSINESS];
