import { choice, question, type RegistryQuestion } from '../question.ts';
import {
  AUDITS,
  ENGAGEMENT,
  GRIEVANCE,
  INDICATORS,
  POLICIES,
  REMEDIATION,
  TRAINING,
} from '../summary-options.ts';
import { foundIndicators } from '../found-indicators.ts';

const OTHER_TEXT = 256;

/** Sections 6 to 8: policies, training, monitoring of working conditions. */
export const PRACTICE_QUESTIONS: readonly RegistryQuestion[] = [
  choice({
    number: '6',
    group: 'policies',
    field: 'policies',
    official: 'Policies',
    ask: 'Which of these do your policies provide for?',
    options: POLICIES,
  }),
  question({
    number: '6',
    group: 'policies',
    field: 'otherPolicies',
    official: 'OtherPolicies',
    ask: 'What else do they provide for?',
    hint: 'Only where “Other” is ticked.',
    limit: OTHER_TEXT,
    asked: ({ policies }) => policies.includes('other'),
  }),
  choice({
    number: '7',
    group: 'training',
    field: 'training',
    official: 'TrainingTargets',
    ask: 'Who was trained on modern slavery in the period?',
    options: TRAINING,
  }),
  question({
    number: '7',
    group: 'training',
    field: 'otherTraining',
    official: 'OtherTrainingTargets',
    ask: 'Who else was trained?',
    hint: 'Only where “Other” is ticked.',
    limit: OTHER_TEXT,
    asked: ({ training }) => training.includes('other'),
  }),
  choice({
    number: '8a',
    group: 'monitoring',
    field: 'engagement',
    official: 'Partners',
    ask: 'With whom did you work to watch over working conditions?',
    options: ENGAGEMENT,
  }),
  choice({
    number: '8b',
    group: 'monitoring',
    field: 'audits',
    official: 'SocialAudits',
    ask: 'Which social audits were carried out?',
    options: AUDITS,
  }),
  choice({
    number: '8c',
    group: 'monitoring',
    field: 'grievance',
    official: 'GrievanceMechanisms',
    ask: 'How could workers raise concerns or complain?',
    options: GRIEVANCE,
  }),
  question({
    number: '8d',
    group: 'monitoring',
    field: 'otherMonitoring',
    official: 'OtherWorkConditionsMonitoring',
    ask: 'Another way in which you watched over working conditions',
    kind: 'text',
    limit: 200,
  }),
];

/** Sections 10 and 11: what was found, what was done, how progress is shown. */
export const FINDING_QUESTIONS: readonly RegistryQuestion[] = [
  choice({
    number: '10a',
    group: 'indicators',
    field: 'indicators',
    official: 'Indicators',
    ask: 'Which indicators of forced labour does the statement say were found?',
    hint: 'The eleven indicators of the International Labour Organization.',
    options: INDICATORS,
  }),
  choice({
    number: '10b',
    group: 'indicators',
    field: 'remediation',
    official: 'Remediations',
    ask: 'What was done after they were found?',
    hint: 'Asked where an indicator is ticked above.',
    options: REMEDIATION,
    asked: foundIndicators,
  }),
  question({
    number: '10b',
    group: 'indicators',
    field: 'otherRemediation',
    official: 'OtherRemediations',
    ask: 'What else was done?',
    hint: 'Only where “Other” is ticked.',
    limit: OTHER_TEXT,
    asked: (answers) => foundIndicators(answers) && answers.remediation.includes('other'),
  }),
  question({
    number: '11',
    group: 'progress',
    field: 'progress',
    official: 'ProgressMeasures',
    ask: 'How do you show progress: measures, and goals for the next statement?',
    kind: 'text',
    limit: 500,
  }),
];
