/** The laws under which one answer set becomes a document. */
export const REGIMES = ['uk', 'australia', 'canada', 'california', 'norway'] as const;
export type Regime = (typeof REGIMES)[number];

export const REGIME_NAMES: Readonly<Record<Regime, string>> = {
  uk: 'United Kingdom: Modern Slavery Act 2015, section 54',
  australia: 'Australia: Modern Slavery Act 2018 (Cth)',
  canada: 'Canada: Fighting Against Forced Labour and Child Labour in Supply Chains Act',
  california: 'California: Transparency in Supply Chains Act of 2010',
  norway: 'Norway: Transparency Act',
};

/**
 * What a law asks to be told, one point each. A question says which points its answer serves; a variant puts the answers
 * under the points of its law.
 */
export const CONTENT_POINTS = [
  // United Kingdom: Modern Slavery Act 2015, s.54(4) and (5)
  'uk.steps',
  'uk.structure',
  'uk.policies',
  'uk.due-diligence',
  'uk.risk',
  'uk.effectiveness',
  'uk.training',
  // Australia: Modern Slavery Act 2018 (Cth), s.16(1)(a) to (g)
  'au.identity',
  'au.structure',
  'au.risks',
  'au.actions',
  'au.effectiveness',
  'au.consultation',
  'au.other',
  // Canada: S-211, s.11(1) and (3)(a) to (g)
  'ca.steps',
  'ca.structure',
  'ca.policies',
  'ca.risks',
  'ca.remediation',
  'ca.lost-income',
  'ca.training',
  'ca.effectiveness',
  // California: Civil Code 1714.43(c)
  'us-ca.verification',
  'us-ca.audits',
  'us-ca.certification',
  'us-ca.accountability',
  'us-ca.training',
  // Norway: Transparency Act, s.5
  'no.organisation',
  'no.impacts',
  'no.measures',
] as const;
export type ContentPoint = (typeof CONTENT_POINTS)[number];
