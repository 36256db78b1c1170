/** A letter that asks a supplier for its statement, to be copied into a mail. Daylight's own words. */
export function requestLetter(
  { supplier, organisation, sender }: { supplier: string; organisation: string; sender: string },
  gaps: readonly string[],
): string {
  const asks =
    gaps.length === 0
      ? []
      : [
          'In the text that we have we did not find the following. Is it there, or could you tell us?',
          gaps
            .slice(0, 10)
            .map((gap) => `- ${gap}`)
            .join('\n'),
        ];
  return [
    `To ${supplier}`,
    `${organisation} asks its suppliers each year what they do against slavery and trafficking in their business and supply chains.`,
    'Please send us the address of your latest modern slavery statement, or the statement itself as a PDF or Word file, with the last day of the period that it covers. If your organisation need not publish one, please tell us why: turnover, or no business in the United Kingdom.',
    ...asks,
    'If you have not published one yet, we are glad to say what has helped others. Nothing changes between us because a first statement is short or admits what is not known.',
    `${sender}\n${organisation}`,
  ].join('\n\n');
}
