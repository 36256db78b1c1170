import type { EnglishSubject } from '#app/http/message.ts';

/** The home page: what Daylight is, for whom, and what it is not. */
export const home = {
  title: 'Know who is in your supply chain, and where people may be at risk',
  lead: 'Daylight helps a business lay its supply chain open: list the suppliers, cross-check them against forced-labour lists, and see where the risk to people is greatest, with the reason for every score.',
  metaDescription:
    'A portal for businesses to register suppliers, cross-check them against forced-labour lists, and see where the risk to people is greatest.',
  whatTitle: 'What you can do here',
  registerTitle: 'Register your suppliers',
  register:
    'Upload the spreadsheet that you have. A dry run shows what is new, what changed, and which cells need attention, before anything is saved.',
  crossCheckTitle: 'Cross-check them',
  crossCheck:
    'Each supplier is compared with dated lists, under its other names and in its own script. Every possible match shows its reasons, and a person decides.',
  riskTitle: 'See the risk to people',
  risk: 'A score from country, trade, goods and kind of work. Each part names its source and date. Where facts are missing, it says so.',
  recordTitle: 'Keep a record',
  record: 'Every change and decision is written to a record that nobody can alter unnoticed.',
  forTitle: 'Who it is for',
  forText:
    'Compliance and procurement teams who must find, and answer for, forced labour and trafficking in their supply chains. Accounts come by invitation from your organisation.',
  notTitle: 'What it cannot tell you',
  notText:
    'A list that has no match does not make a supplier clear: lists are incomplete, and the shipped ones are extracts. A score says where to look first. It does not say what happened at a site.',
  sourcesLink: 'See every source, its date and its terms',
} as const satisfies EnglishSubject;
