import type { ContentAnswer, StatementContent } from '../content.ts';
import { plainText } from '../facts/marked-text.ts';
import type { AnswerSpan } from './check-input.ts';

/**
 * The running text of our own statement as the finished document has it, head and all, and where in it each answer
 * stands. What is asked for one other country only is left out.
 */
export function textOfContent({ title, organisation, members, sections }: StatementContent): {
  text: string;
  spans: AnswerSpan[];
} {
  const spans: AnswerSpan[] = [];
  let text = title;
  const add = (words: string) => {
    const from = text.length + 2;
    text += `\n\n${words}`;
    return { from, to: text.length };
  };
  add(`Organisation: ${organisation.name}.`);
  const covered = members.filter(({ included }) => included).map(({ name }) => name);
  if (covered.length > 0) add(`Companies covered as well: ${covered.join('; ')}.`);
  for (const { key, title: heading, answers } of sections) {
    const told = answers.filter(isInMainText);
    if (told.some(({ text: words }) => words.trim() !== '')) add(heading);
    for (const answer of told) {
      const words = plainText(answer.text).trim();
      if (words !== '' && answer.heading !== null) add(answer.heading);
      const place = words === '' ? { from: text.length, to: text.length } : add(words);
      spans.push({ questionId: answer.questionId, section: key, standing: answer.standing, ...place });
    }
  }
  return { text, spans };
}

function isInMainText({ onlyFor }: ContentAnswer): boolean {
  return onlyFor.length === 0 || onlyFor.includes('uk');
}
