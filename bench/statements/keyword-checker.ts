/** Words that a checker without sentences would look for, one group a subject. */
const KEYWORDS: Readonly<Record<string, readonly string[]>> = {
  approval: ['approved by the board', 'board of directors', 'approved by the members'],
  signature: ['signed by', 'signed'],
  structure: ['registered office', 'employ', 'subsidiar', 'headquarter'],
  policies: ['policy', 'policies', 'code of conduct'],
  risk: ['risk', 'high-risk', 'vulnerable'],
  diligence: ['due diligence', 'audit', 'questionnaire', 'assess'],
  remedy: ['remedy', 'remediation', 'repaid', 'corrective'],
  training: ['training', 'trained', 'e-learning'],
  effectiveness: ['indicator', 'kpi', 'measure', 'progress'],
  reporting: ['whistleblow', 'helpline', 'hotline', 'grievance'],
};

/** The floor: how often each group of keywords stands in the text, without sentences and without sense. */
export function keywordChecker(text: string): Record<string, number> {
  const small = text.toLowerCase();
  return Object.fromEntries(
    Object.entries(KEYWORDS).map(([subject, words]) => [
      subject,
      words.reduce((count, word) => count + small.split(word).length - 1, 0),
    ]),
  );
}
