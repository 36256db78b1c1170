import type { ContentPoint, Regime } from '../regime.ts';

/** The laws of other countries that one answer set becomes a document for. */
export const VARIANT_REGIMES = [
  'australia',
  'canada',
  'california',
  'norway',
] as const satisfies readonly Regime[];
export type VariantRegime = (typeof VARIANT_REGIMES)[number];

export function variantRegimeOf(text: string | undefined): VariantRegime | null {
  return VARIANT_REGIMES.find((regime) => regime === text) ?? null;
}

/** One thing that a law asks to be told. References are the law's; the words are Daylight's own. */
export type LawPoint = {
  point: ContentPoint;
  /** "s.16(1)(a)". */
  reference: string;
  /** The heading in the document. */
  heading: string;
  /** What is asked for, as it stands in "Nothing is said about …". */
  about: string;
};

/** What each law asks for, in the order of its list: Australia s.16(1), Canada s.11(1) and (3), California 1714.43(c), Norway s.5. */
export const LAW_POINTS: Readonly<Record<VariantRegime, readonly LawPoint[]>> = {
  australia: [
    {
      point: 'au.identity',
      reference: 's.16(1)(a)',
      heading: 'The reporting entity',
      about: 'which entity reports',
    },
    {
      point: 'au.structure',
      reference: 's.16(1)(b)',
      heading: 'Structure, operations and supply chains',
      about: 'the structure, operations and supply chains of the reporting entity',
    },
    {
      point: 'au.risks',
      reference: 's.16(1)(c)',
      heading: 'Risks of modern slavery practices',
      about:
        'the risks in the operations and supply chains, those of owned and controlled entities with them',
    },
    {
      point: 'au.actions',
      reference: 's.16(1)(d)',
      heading: 'Actions to assess and address the risks',
      about: 'the actions taken, due diligence and remediation among them',
    },
    {
      point: 'au.effectiveness',
      reference: 's.16(1)(e)',
      heading: 'How we assess whether the actions are effective',
      about: 'how the effect of the actions is assessed',
    },
    {
      point: 'au.consultation',
      reference: 's.16(1)(f)',
      heading: 'Consultation with entities we own or control',
      about: 'how owned and controlled entities were consulted',
    },
    {
      point: 'au.other',
      reference: 's.16(1)(g)',
      heading: 'Other relevant information',
      about: 'anything else that is relevant',
    },
  ],
  canada: [
    {
      point: 'ca.steps',
      reference: 's.11(1)',
      heading: 'Steps taken to prevent and reduce the risk of forced labour and child labour',
      about: 'the steps taken in the financial year',
    },
    {
      point: 'ca.structure',
      reference: 's.11(3)(a)',
      heading: 'Structure, activities and supply chains',
      about: 'structure, activities and supply chains',
    },
    {
      point: 'ca.policies',
      reference: 's.11(3)(b)',
      heading: 'Policies and due diligence on forced labour and child labour',
      about: 'policies and due diligence',
    },
    {
      point: 'ca.risks',
      reference: 's.11(3)(c)',
      heading: 'Parts that carry a risk, and steps to assess and manage it',
      about: 'the parts of the business and of its supply chains that carry a risk',
    },
    {
      point: 'ca.remediation',
      reference: 's.11(3)(d)',
      heading: 'Remediation of forced labour and child labour',
      about: 'measures to remediate forced labour or child labour',
    },
    {
      point: 'ca.lost-income',
      reference: 's.11(3)(e)',
      heading: 'Remediation of the loss of income of the most vulnerable families',
      about: 'measures to make up for lost income of the most vulnerable families',
    },
    {
      point: 'ca.training',
      reference: 's.11(3)(f)',
      heading: 'Training of employees',
      about: 'the training of employees',
    },
    {
      point: 'ca.effectiveness',
      reference: 's.11(3)(g)',
      heading: 'How we assess our effectiveness',
      about: 'how effectiveness is assessed',
    },
  ],
  california: [
    {
      point: 'us-ca.verification',
      reference: '1714.43(c)(1)',
      heading: 'Verification',
      about: 'verification of product supply chains, and whether a third party does it',
    },
    {
      point: 'us-ca.audits',
      reference: '1714.43(c)(2)',
      heading: 'Supplier audits',
      about: 'audits of suppliers, and whether they are independent and unannounced',
    },
    {
      point: 'us-ca.certification',
      reference: '1714.43(c)(3)',
      heading: 'Certification by direct suppliers',
      about: 'certification by direct suppliers that materials follow the laws on slavery and trafficking',
    },
    {
      point: 'us-ca.accountability',
      reference: '1714.43(c)(4)',
      heading: 'Internal accountability',
      about: 'internal accountability standards and procedures',
    },
    {
      point: 'us-ca.training',
      reference: '1714.43(c)(5)',
      heading: 'Training',
      about: 'training of those who are responsible for supply chains',
    },
  ],
  norway: [
    {
      point: 'no.organisation',
      reference: 's.5(a)',
      heading: 'Our organisation, area of operations, guidelines and procedures',
      about: 'structure, area of operations, guidelines and procedures',
    },
    {
      point: 'no.impacts',
      reference: 's.5(b)',
      heading: 'Actual adverse impacts and significant risks',
      about: 'actual adverse impacts and significant risks that due diligence found',
    },
    {
      point: 'no.measures',
      reference: 's.5(c)',
      heading: 'Measures, and their results or expected results',
      about: 'measures taken or planned, and their results or expected results',
    },
  ],
};

/** What each document is, how far the reading of its law can be relied on, and the official page to confirm it. */
export const VARIANTS: Readonly<
  Record<VariantRegime, { title: string; under: string; standing: string; href: string }>
> = {
  australia: {
    title: 'Modern slavery statement for Australia',
    under: 'Modern Slavery Act 2018 (Cth), section 16',
    standing:
      "The seven criteria are headings in Daylight's own words. Confirm them, and the form in which the register takes the statement, on the official page.",
    href: 'https://modernslaveryregister.gov.au/',
  },
  canada: {
    title: 'Report on forced labour and child labour in supply chains',
    under: 'Fighting Against Forced Labour and Child Labour in Supply Chains Act (S-211), section 11',
    standing:
      "Headings and attestation are Daylight's own words, not the prescribed ones. Confirm both, and every question of the online questionnaire, in the official guidance.",
    href: 'https://www.publicsafety.gc.ca/cnt/cntrng-crm/frcd-lbr-cndn-spply-chns/index-en.aspx',
  },
  california: {
    title: 'Disclosures on supply chains',
    under: 'California Transparency in Supply Chains Act of 2010, Civil Code section 1714.43',
    standing: "The five disclosures are headings in Daylight's own words. Confirm them on the official page.",
    href: 'https://oag.ca.gov/SB657',
  },
  norway: {
    title: 'Account of due diligence',
    under: 'Norwegian Transparency Act, section 5',
    standing:
      "This is Daylight's reading of section 5 from general knowledge, not official wording and not checked against the law. Confirm it on the official page.",
    href: 'https://lovdata.no/dokument/NLE/lov/2021-06-18-99',
  },
};
