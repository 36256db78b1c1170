import { ScopeProfile, type Subsidiary } from './scope-profile.ts';
import { SCOPE_QUESTIONS, type ScopeQuestion } from './scope-questions.ts';
import { NOT_KNOWN } from './scope-words.ts';

const MOST_SUBSIDIARIES = 500;

type ReadAnswers =
  { ok: true; answers: Partial<ScopeProfile> } | { ok: false; problems: Record<string, string[]> };

/** Reads what was typed to some of the questions. An empty answer is "not known". */
export function readScopeAnswers(
  questions: readonly ScopeQuestion[],
  typed: (key: string) => string,
): ReadAnswers {
  const read: Record<string, unknown> = {};
  const problems: Record<string, string[]> = {};
  for (const question of questions) {
    const text = typed(question.key).trim();
    const answer = readOne(question, text);
    if ('problem' in answer) problems[question.key] = [answer.problem];
    else read[question.key] = answer.value;
  }
  if (Object.keys(problems).length > 0) return { ok: false, problems };
  return { ok: true, answers: onlyThese(ScopeProfile.parse(read), read) };
}

/** The part of a profile that was asked for. */
function onlyThese(profile: ScopeProfile, asked: Record<string, unknown>): Partial<ScopeProfile> {
  const answers: Partial<ScopeProfile> = { ...profile };
  for (const { key } of SCOPE_QUESTIONS) if (!(key in asked)) delete answers[key];
  return answers;
}

type OneAnswer = { value: unknown } | { problem: string };

function readOne(question: ScopeQuestion, text: string): OneAnswer {
  if (question.kind === 'subsidiaries') return readSubsidiaries(text);
  if (text === '' || text === NOT_KNOWN) return { value: null };
  if (question.kind === 'choice') {
    const known = question.choices.some(({ value }) => value === text);
    return known ? { value: text } : { problem: `Choose an answer: ${question.label}` };
  }
  const value = readAmount(text);
  if (value === null)
    return { problem: `Enter a number such as 36,000,000, or leave it empty: ${question.label}` };
  return { value };
}

/** "36,000,000", "£36 000 000.50" and "36m" as numbers; null for anything else. */
export function readAmount(text: string): number | null {
  const bare = text.replace(/^(?:A\$|C\$|US\$|[£€$]|NOK|GBP|EUR)/i, '').replace(/[\s,'’\u202f]/g, '');
  const read = /^(\d+(?:\.\d+)?)(m|bn)?$/i.exec(bare);
  if (!read) return null;
  const [, digits = '', scale = ''] = read;
  const times = { m: 1e6, bn: 1e9 }[scale.toLowerCase()] ?? 1;
  const value = Number(digits) * times;
  return Number.isFinite(value) && value <= Number.MAX_SAFE_INTEGER ? value : null;
}

/** "Mill 16m", "Mill £4,200,000" and "Mill 4200000", but not "Studio 54". */
const ENDS_IN_AMOUNT =
  /\s(?:[£€$]\s?\d[\d,.\s]*|\d+(?:[.,]\d+)?\s?(?:m|bn|million|billion)|\d{1,3}(?:,\d{3})+|\d{5,})$/i;

function readSubsidiaries(text: string): OneAnswer {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (lines.length > MOST_SUBSIDIARIES)
    return { problem: `Enter at most ${MOST_SUBSIDIARIES} subsidiaries; sum the smallest on one line` };
  const value: Subsidiary[] = [];
  for (const line of lines) {
    const at = line.lastIndexOf(':');
    if (at < 0 && ENDS_IN_AMOUNT.test(line))
      return { problem: `Put a colon between the name and the figure: “${line}”` };
    const name = (at < 0 ? line : line.slice(0, at)).trim().slice(0, 160);
    const figure = at < 0 ? '' : line.slice(at + 1).trim();
    const turnover = figure === '' ? null : readAmount(figure);
    if (figure !== '' && turnover === null)
      return { problem: `Enter the figure after the colon as a number such as 4,200,000: “${line}”` };
    value.push({ name, turnover });
  }
  return { value };
}
