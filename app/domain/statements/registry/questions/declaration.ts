/** What somebody who submits ticks at the end: five things that have to be so. */
export const DECLARATION = [
  'The answers are true and rest on the statement that the board, or its equivalent, approved and a director, or equivalent, signed.',
  'You are authorised to submit them.',
  'Every organisation of the group knows that they are submitted for it.',
  'You know that the registry publishes the answers.',
  'You know that what is inappropriate may be removed.',
] as const;
