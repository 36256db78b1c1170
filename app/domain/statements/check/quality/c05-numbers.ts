import type { Check } from '../check.ts';

const NUMBER =
  /\b\d[\d,.]*\b|%|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|no|none|zero|nil)\b/;

const COUNTED: readonly { name: string; words: RegExp }[] = [
  {
    name: 'suppliers',
    words:
      /\b(?:\d[\d,.]*|hundred|thousand)\+? (?:[\w-]+ ){0,3}(?:suppliers|vendors|factories|supplier sites|subcontractors|growers)\b/,
  },
  {
    name: 'share assessed',
    words:
      /(?:\b\d[\d,.]*(?: out)? of (?:our |the |these |them)?|%|\bper ?cent\b|\b\d[\d,.]* (?:[\w-]+ ){0,3}(?:suppliers|sites|factories)\b).{0,90}\b(?:assess|screen|questionnaire|risk[- ]rat|self-assessment|mapped|evaluat)|\b(?:assess|screen|mapp|evaluat|risk[- ]rat)\w*.{0,60}(?:%|\bper ?cent\b|\b\d[\d,.]* (?:[\w-]+ ){0,3}(?:suppliers|sites|factories)\b)/,
  },
  { name: 'audits or visits', words: /\b(?:audit|inspect|site visit|visit)\w*/ },
  {
    name: 'people trained',
    words: /\btrain(?:ed|ing)\b|\bcomplet\w+ (?:the |our )?(?:course|module|e-?learning)\b/,
  },
  {
    name: 'reports received',
    words:
      /\b(?:reports?|concerns?|complaints?|grievances?|calls|cases|allegations?|incidents?)\b.{0,50}\b(?:received|raised|made|reported|recorded|lodged|came|reached)\b|\b(?:received|recorded|had|took|logged|answered)\b.{0,30}\b(?:reports?|concerns?|complaints?|grievances?|calls|cases|allegations?)\b/,
  },
];

export const NUMBERS: Check = {
  number: 'C5',
  group: 'quality',
  title: 'Numbers',
  looksFor: 'Numbers for suppliers, the share assessed, audits, people trained and reports received.',
  mend: 'Give the numbers of the year: suppliers, how many were assessed and audited, people trained, reports received.',
  questions: ['due-diligence.suppliers', 'training.who', 'due-diligence.grievance'],
  read({ body }) {
    const counted = COUNTED.map(({ name, words }) => ({
      name,
      evidence: body.filter(({ folded }) => words.test(folded) && NUMBER.test(withoutYears(folded))),
    }));
    const there = counted.filter(({ evidence }) => evidence.length > 0);
    const missing = counted.filter(({ evidence }) => evidence.length === 0).map(({ name }) => name);
    const evidence = there.flatMap(({ evidence: own }) => own.slice(0, 2));
    if (there.length === 0)
      return { outcome: 'not-found', says: 'No numbers were found for any of the five.' };
    const says = `Numbers for ${there.map(({ name }) => name).join(', ')}${missing.length > 0 ? `; none for ${missing.join(', ')}` : ''}.`;
    return {
      outcome: there.length >= 3 ? 'found' : 'in-development',
      says,
      evidence: [...new Set(evidence)],
    };
  },
};

/** Years and named days are no counts. */
function withoutYears(folded: string): string {
  return folded.replaceAll(
    /\b(?:\d{1,2} (?=january|february|march|april|may|june|july|august|september|october|november|december)|20\d\d(?:[/–-]\d\d)?|tier[ -]?\d|section \d+)\b/g,
    ' ',
  );
}
