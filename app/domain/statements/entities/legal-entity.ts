/** The forms that section 54(6) tells apart, and public bodies, who report by choice. */
export const LEGAL_FORMS = [
  'company',
  'llp',
  'limited-partnership',
  'partnership',
  'public-body',
  'other-body-corporate',
] as const;
export type LegalForm = (typeof LEGAL_FORMS)[number];

export const LEGAL_FORM_NAMES: Readonly<Record<LegalForm, string>> = {
  company: 'Company',
  llp: 'Limited liability partnership',
  'limited-partnership': 'Limited partnership',
  partnership: 'Other partnership',
  'public-body': 'Public body',
  'other-body-corporate': 'Other body corporate',
};

/** Offices that may qualify somebody to approve or sign, depending on the form. */
export const OFFICES = [
  'director',
  'member',
  'designated-member',
  'general-partner',
  'partner',
  'accountable-officer',
  'other',
] as const;
export type Office = (typeof OFFICES)[number];

/** A person who holds an office in a company. */
export type Officer = {
  id: string;
  name: string;
  /** As it is printed under the statement: "Chief executive and director". */
  title: string;
  office: Office;
  /** The person of the portal, where they sign in themselves. */
  personId: string | null;
  /** First and last day in office, ISO dates; null where it is not known or has not ended. */
  from: string | null;
  until: string | null;
};

/** A company of the organisation: the one that reports, its parent, or a subsidiary. */
export type LegalEntity = {
  id: string;
  organisationId: string;
  name: string;
  companyNumber: string | null;
  legalForm: LegalForm;
  /** ISO 3166-1 alpha-3. */
  country: string | null;
  address: string | null;
  website: string | null;
  /** Somebody has said that there is none, so that nobody looks for one. */
  hasNoWebsite: boolean;
  parentId: string | null;
  /** The day it joined or left the group, ISO dates. */
  joinedOn: string | null;
  leftOn: string | null;
  /** Last day of the financial year as month and day: "03-31". */
  yearEnd: string | null;
  officers: Officer[];
  version: number;
};
