import type { Check } from '../check.ts';

const PUBLISHED =
  /\b(?:published|available|found|posted|displayed)\b.{0,60}\b(?:website|site|web page|online|www\.|https?:)|https?:\/\/|\bwww\./;

/** Section 54(7): published on the organisation's website. */
export const ADDRESS: Check = {
  number: 'A8',
  group: 'legal',
  title: 'Published where anybody can open it',
  looksFor: 'An address on the website that opens without a login.',
  mend: 'Publish it on the website and check that the address opens without a login.',
  read({ input: { form }, body }) {
    const told = body.filter(({ folded }) => PUBLISHED.test(folded));
    if (!form)
      return told.length > 0
        ? {
            outcome: 'found',
            says: 'The text speaks of its place on the web. Whether it opens, only a look tells.',
            evidence: told,
          }
        : {
            outcome: 'cannot-tell',
            says: 'A text cannot show where it is published. Look whether its address opens without a login.',
          };
    if (form.url === null)
      return { outcome: 'not-found', says: 'No address of publication is recorded yet.' };
    if (form.urlResult === 'reached') return { outcome: 'found', says: `${form.url} opened.` };
    if (form.urlResult === 'login')
      return {
        outcome: 'look',
        says: `${form.url} leads to a login page.`,
        fix: 'Give an address that opens for everybody.',
      };
    if (form.urlResult === 'not-reached')
      return {
        outcome: 'look',
        says: `${form.url} did not open.`,
        fix: 'Check the address, or confirm by hand that it opens.',
      };
    return {
      outcome: 'in-development',
      says: `${form.url} is recorded, but nobody has checked that it opens.`,
    };
  },
};
