import { YES_NO } from '../registry/required-options.ts';
import { always, countryField, type CountryField, where } from './country-field.ts';

/** How a joint statement is approved: each body, a body above them, or at least one with the reason. */
export const JOINT_APPROVALS = [
  { value: 'each', label: 'The principal governing body of each reporting entity' },
  { value: 'higher', label: 'The principal governing body of an entity that controls all of them' },
  { value: 'one', label: 'The principal governing body of at least one of them, for a reason given below' },
];

const part = 'Approval in Australia';

/** What the Australian Act asks beyond words: who approves without delegation, who signs, and how a joint statement stands. */
export const AUSTRALIA_FIELDS: readonly CountryField[] = [
  countryField({
    name: 'body',
    part,
    ask: 'Principal governing body of the reporting entity',
    hint: 'For instance “the board of directors of Tarnbrook Mills plc”.',
    needed: always,
    mark: 'second-hand',
  }),
  countryField({
    name: 'undelegated',
    part,
    ask: 'That body approved the statement itself and did not delegate it',
    kind: 'tick',
    needed: always,
    mark: 'second-hand',
  }),
  countryField({
    name: 'responsible',
    part,
    ask: 'Whoever signs is a responsible member of that body',
    hint: 'An unclear approval or signature is refused by the register.',
    kind: 'tick',
    needed: always,
    mark: 'second-hand',
  }),
  countryField({
    name: 'joint',
    part: 'Joint statement',
    ask: 'Is it a joint statement of several reporting entities?',
    kind: 'one',
    options: YES_NO,
    needed: always,
    mark: 'second-hand',
  }),
  countryField({
    name: 'jointApproval',
    part: 'Joint statement',
    ask: 'Who approved the joint statement?',
    kind: 'one',
    options: JOINT_APPROVALS,
    needed: where('joint', 'yes'),
    mark: 'second-hand',
  }),
  countryField({
    name: 'jointReason',
    part: 'Joint statement',
    ask: 'Why was it not practicable for the others to approve?',
    hint: 'Asked where at least one of them approved.',
    kind: 'text',
    limit: 1_000,
    needed: (answers) => where('joint', 'yes')(answers) && where('jointApproval', 'one')(answers),
    mark: 'second-hand',
  }),
  countryField({
    name: 'controlled',
    part: 'Owned and controlled entities',
    ask: 'Entities that you own or control, one a line',
    hint: 'Those that report and those that do not, in Australia and elsewhere. Write “None” where there are none.',
    kind: 'text',
    limit: 4_000,
    needed: always,
    mark: 'second-hand',
  }),
];
