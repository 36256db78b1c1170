import type { Option } from '../registry/option.ts';
import { YES_NO } from '../registry/required-options.ts';
import {
  CANADA_ACTIVITIES,
  CANADA_EFFECT_WAYS,
  CANADA_EXTENTS,
  CANADA_FORMS,
  CANADA_OECD_STEPS,
  CANADA_REMEDIES,
  CANADA_RISK_ASPECTS,
  CANADA_RISKS_FOUND,
  CANADA_STEPS,
  CANADA_TRAINED,
} from './canada-options.ts';
import { always, countryField, type CountryField, OF_THE_PAPER, where } from './country-field.ts';

/** The longest text of the questionnaire, in characters. */
const TEXT = 1_500;

const identification = (part: Pick<CountryField, 'name' | 'ask'> & Partial<CountryField>): CountryField =>
  countryField({ part: 'Identification', mark: 'confirmed', ...part });

/** Who reports, for which year, revised or not, jointly or not: confirmed at publicsafety.gc.ca. */
const IDENTIFICATION: readonly CountryField[] = [
  identification({
    name: 'reporter',
    ask: 'Who reports?',
    kind: 'one',
    options: [
      { value: 'entity', label: 'An entity' },
      { value: 'institution', label: 'A government institution' },
    ],
    needed: always,
  }),
  identification({
    name: 'revised',
    ask: 'Is it a revised version of a report?',
    kind: 'one',
    options: YES_NO,
    needed: always,
  }),
  identification({
    name: 'revisedOn',
    ask: 'Date of the revision',
    kind: 'date',
    needed: where('revised', 'yes'),
  }),
  identification({
    name: 'changes',
    ask: 'What was changed',
    kind: 'text',
    limit: TEXT,
    needed: where('revised', 'yes'),
  }),
  identification({ name: 'numbers', ask: 'Business numbers', hint: 'With commas between.' }),
  identification({
    name: 'joint',
    ask: 'Is it a joint report?',
    kind: 'one',
    options: YES_NO,
    needed: always,
  }),
  identification({
    name: 'jointNames',
    ask: 'Legal names of the entities of the joint report, with their business numbers',
    kind: 'text',
    limit: TEXT,
    needed: where('joint', 'yes'),
  }),
  identification({
    name: 'contact',
    ask: 'Contact for the report: an address of the organisation, not of a person',
    needed: always,
  }),
];

type Substance = Pick<CountryField, 'name' | 'ask'> & Partial<CountryField>;
const substance = (part: string, field: Substance): CountryField =>
  countryField({ part, mark: 'recalled', ...field });
const choices = (part: string, name: string, ask: string, options: readonly Option[]): CountryField =>
  substance(part, { name, ask, options, kind: 'many' });
const extent = (
  part: string,
  name: string,
  ask: string,
  options: readonly Option[] = CANADA_EXTENTS,
): CountryField => substance(part, { name, ask, options, kind: 'one', needed: always });
const more = (part: string, name: string): CountryField =>
  substance(part, { name, ask: 'More information, if you wish', kind: 'text', limit: TEXT });

const STEPS = 'Steps taken';
const STRUCTURE = 'Structure and activities';
const POLICIES = 'Policies and due diligence';
const RISKS = 'Risks';
const REMEDY = 'Remediation';
const INCOME = 'Lost income';
const TRAINING = 'Training';
const EFFECT = 'Effectiveness';

/** The substance of the questionnaire, recalled or second-hand: never official wording. */
const SUBSTANCE: readonly CountryField[] = [
  { ...choices(STEPS, 'steps', 'Which steps were taken?', CANADA_STEPS), needed: always },
  more(STEPS, 'stepsMore'),
  {
    ...extent(STRUCTURE, 'form', 'How is the reporter structured?', CANADA_FORMS),
    mark: 'second-hand',
  },
  {
    ...choices(STRUCTURE, 'activities', 'Which activities does it carry on?', CANADA_ACTIVITIES),
    mark: 'second-hand',
    needed: always,
  },
  more(STRUCTURE, 'structureMore'),
  extent(POLICIES, 'policies', 'Are policies and due diligence in place?', YES_NO),
  {
    ...choices(POLICIES, 'oecd', 'Which elements do they have?', CANADA_OECD_STEPS),
    mark: 'second-hand',
  },
  more(POLICIES, 'policiesMore'),
  extent(RISKS, 'risks', 'Were parts that carry a risk identified?', CANADA_RISKS_FOUND),
  choices(RISKS, 'aspects', 'Which aspects carry a risk?', CANADA_RISK_ASPECTS),
  more(RISKS, 'risksMore'),
  extent(REMEDY, 'remediation', 'Were measures taken to remediate forced labour or child labour?'),
  choices(REMEDY, 'remedies', 'Which measures?', CANADA_REMEDIES),
  more(REMEDY, 'remediationMore'),
  extent(
    INCOME,
    'lostIncome',
    'Were measures taken to make up for lost income of the most vulnerable families?',
  ),
  more(INCOME, 'lostIncomeMore'),
  extent(TRAINING, 'training', 'Are employees trained on forced labour and child labour?', YES_NO),
  substance(TRAINING, {
    name: 'trained',
    ask: 'For whom is the training?',
    kind: 'one',
    options: CANADA_TRAINED,
    needed: where('training', 'yes'),
  }),
  more(TRAINING, 'trainingMore'),
  extent(EFFECT, 'effectiveness', 'Is the effect of the measures assessed?', YES_NO),
  {
    ...choices(EFFECT, 'effectWays', 'How is it assessed?', CANADA_EFFECT_WAYS),
    mark: 'second-hand',
    needed: where('effectiveness', 'yes'),
  },
  more(EFFECT, 'effectivenessMore'),
];

const part = 'Attestation';

/** The attestation that whoever signs may bind the entity: asked for publication. The words are Daylight's own. */
const ATTESTATION: readonly CountryField[] = [
  countryField({
    name: 'attestor',
    part,
    ask: 'Name of the member of the governing body who attests',
    needed: always,
  }),
  countryField({ name: 'attestorTitle', part, ask: 'Their title', needed: always }),
  countryField({ name: 'attestedOn', part, ask: 'Day of the attestation', kind: 'date', needed: always }),
  countryField({
    name: 'authority',
    part,
    ask: 'They have the authority to bind the entity, and the governing body approved the report',
    kind: 'tick',
    needed: always,
  }),
];

/** The prescribed words, which only the official guidance can give. */
const OFFICIAL_WORDS = countryField({
  name: 'attestation',
  part: OF_THE_PAPER,
  ask: 'The attestation in the words of the official guidance',
  hint: 'Copy it from there with the names and the year filled in. Left empty, the paper carries Daylight’s own words and says that they are not the prescribed ones.',
  kind: 'text',
  limit: 3_000,
});

export const CANADA_FIELDS: readonly CountryField[] = [
  ...IDENTIFICATION,
  ...ATTESTATION,
  ...SUBSTANCE,
  OFFICIAL_WORDS,
];
