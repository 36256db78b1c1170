import { WORKER_GROUPS } from '../text/named-things.ts';
import { checkOfWords } from './words-check.ts';

export const WORKERS_NAMED = checkOfWords({
  number: 'C3',
  title: 'Which workers are at risk',
  looksFor: 'Groups of workers by name: migrant, agency, seasonal or home workers, women, young people.',
  mend: 'Say which workers are most at risk and from what.',
  questions: ['risk.workers'],
  words: WORKER_GROUPS,
  with: /\brisk|\bvulnerab|\bexploit|\bforced|\brecruit|\bfees?\b|\bdebt|\bpassport|\bprotect|\babus|\bemploy|\bhire|\bwork/,
  found: 'The text names groups of workers.',
});
