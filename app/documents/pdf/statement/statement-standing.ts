import { APPROVING } from '#app/domain/statements/approval/approving.ts';
import { dayInWords } from '#app/domain/statements/day-words.ts';
import type { PaperBlock, PaperCover } from '../flow/paper-view.ts';
import type { StatementPaper } from './statement-view.ts';

/** Public once, and replaced by a later version since. */
export function wasReplaced({ state, publishedOn, replacedOn }: StatementPaper): boolean {
  return replacedOn !== null || (state === 'superseded' && publishedOn !== null);
}

/** Where the text stands, for the cover: a draft, approved, signed, replaced. */
export function standingOf(paper: StatementPaper): PaperCover['standing'] {
  const { content, state, approval, signature, today, publishedOn, replacedOn } = paper;
  const { bodyWords } = APPROVING[content.organisation.legalForm];
  const caution = (title: string, text: string) => ({ title, text, tone: 'caution' as const });
  if (wasReplaced(paper)) {
    const since = replacedOn === null ? 'since' : `on ${dayInWords(replacedOn)}`;
    const published = publishedOn === null ? '' : `Published on ${dayInWords(publishedOn)}. `;
    return caution('Replaced', `${published}A later version took its place ${since}.`);
  }
  if (state === 'refused' || state === 'superseded')
    return caution(
      'Not in force',
      'This version was not approved, or was taken back. It is kept for the record.',
    );
  if (state === 'draft' || state === 'submitted' || approval === null)
    return caution(
      state === 'draft' ? `Draft of ${dayInWords(today)}` : 'Before the approving body',
      `The statement has not been approved by ${bodyWords} and is not signed.`,
    );
  const approved = `Approved by ${bodyWords} on ${dayInWords(approval.approvedOn)}`;
  if (signature === null) return caution('Approved, not signed yet', `${approved}.`);
  const signed = `signed by \u2068${signature.name}\u2069, ${signature.title}, on ${dayInWords(signature.signedOn)}`;
  return { title: 'Approved and signed', text: `${approved}; ${signed}.`, tone: 'calm' };
}

/** What a corrected text says of itself before it begins; nothing for a text that corrects none. */
export function correctionBlocks({
  content: { correction },
  publishedOn,
}: Pick<StatementPaper, 'content' | 'publishedOn'>): PaperBlock[] {
  if (correction === undefined) return [];
  const { publishedOn: before, code } = correction.of;
  return [
    {
      kind: 'callout',
      title:
        publishedOn === null ? 'A correction, not published yet' : `Corrected on ${dayInWords(publishedOn)}`,
      text: `It takes the place of the version published on ${dayInWords(before)}, verification code ${code}. What was changed:`,
      tone: 'calm',
    },
    { kind: 'list', items: correction.changed },
  ];
}
