import type { OfficerDraft } from '#app/domain/statements/entities/company-draft.ts';
import { DEMO_MARK } from '../company.ts';

/** A company of the invented group, as its form would give it. */
export type DemoCompanyDraft = {
  name: string;
  companyNumber: string;
  address: string;
  leftOn?: string;
  officers: readonly Omit<OfficerDraft, 'personId'>[];
};

/** The company that reports. Numbers beginning with 99 belong to no registered company. */
export const REPORTING: DemoCompanyDraft = {
  name: `Alderwick Stores plc ${DEMO_MARK}`,
  companyNumber: '99100417',
  address: '4 Harbour Lights, Alderwick (invented)',
  officers: [
    officer('Margaret Ellwood', 'Chief executive and director', '2019-05-01'),
    officer('Ranjit Sandhu', 'Chair of the board and director', '2021-02-15'),
    officer('Fiona Achterberg', 'Chief financial officer and director', '2022-09-01'),
  ],
};

export const LOGISTICS: DemoCompanyDraft = {
  name: `Alderwick Logistics Limited ${DEMO_MARK}`,
  companyNumber: '99100542',
  address: 'Unit 9, Saltmarsh Park, Alderwick (invented)',
  officers: [officer('Dewi Prosser', 'Managing director', '2020-11-02')],
};

/** Sold in the course of the year that this year's statement speaks of. */
export const HOME: DemoCompanyDraft = {
  name: `Alderwick Home Limited ${DEMO_MARK}`,
  companyNumber: '99100988',
  address: '17 Ropewalk, Alderwick (invented)',
  leftOn: '2026-06-30',
  officers: [officer('Agnieszka Thorne', 'Managing director', '2018-03-12')],
};

function officer(name: string, title: string, from: string): Omit<OfficerDraft, 'personId'> {
  return { name: `${name} ${DEMO_MARK}`, title, office: 'director', from, until: null };
}
