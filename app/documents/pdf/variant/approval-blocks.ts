import { dayInWords } from '#app/domain/statements/day-words.ts';
import { JOINT_APPROVALS } from '#app/domain/statements/variants/australia-fields.ts';
import { attestationWords } from '#app/domain/statements/variants/attestation.ts';
import { textAt } from '#app/domain/statements/variants/country-field.ts';
import type { CountryView } from '#app/domain/statements/variants/country-view.ts';
import { VARIANTS, type VariantRegime } from '#app/domain/statements/variants/law-points.ts';
import type { PaperBlock, PaperFact } from '../flow/paper-view.ts';

/** Approval, signature or attestation as the law of the country wants them, and what else it asks in fields. */
export function approvalOf(country: CountryView): PaperBlock[] {
  return BLOCKS[country.regime](country);
}

const heading = (text: string): PaperBlock => ({ kind: 'heading', level: 1, text });
const paragraph = (text: string): PaperBlock[] => (text.trim() === '' ? [] : [{ kind: 'paragraph', text }]);
const NOT_YET = 'Not given yet';

const BLOCKS: Readonly<Record<VariantRegime, (country: CountryView) => PaperBlock[]>> = {
  australia: (country) => [
    heading('Approval by the principal governing body, and signature'),
    { kind: 'facts', rows: australianApproval(country) },
    ...entities(country),
    signature(country, 'a responsible member of the principal governing body'),
  ],
  canada: (country) => [
    heading('About this report'),
    { kind: 'facts', rows: canadianReport(country) },
    ...controlled(country),
    heading('Attestation'),
    ...attestationWords(country).split('\n').flatMap(paragraph),
    ...ownWords(country),
    attested(country),
  ],
  california: ({ answers }) => [
    heading('Publication'),
    {
      kind: 'paragraph',
      text:
        textAt(answers, 'homepage') === 'yes'
          ? 'The homepage carries a conspicuous link to these disclosures.'
          : 'The homepage has to carry a conspicuous link to these disclosures. This has not been confirmed yet.',
    },
  ],
  norway: (country) => [
    heading('Requests for information'),
    {
      kind: 'paragraph',
      text: `Anybody may write for information to: ${textAt(country.answers, 'informationAddress') || NOT_YET}.`,
    },
    heading('Signature by the board'),
    ...norwegianSigners(country),
  ],
};

function approvedOn({ version }: CountryView): string {
  return version?.approval ? dayInWords(version.approval.approvedOn) : NOT_YET;
}

function australianApproval(country: CountryView): PaperFact[] {
  const { answers } = country;
  const text = (name: string) => textAt(answers, name);
  const joint = text('joint') === 'yes';
  const option = JOINT_APPROVALS.find(({ value }) => value === text('jointApproval'));
  return [
    { label: 'Principal governing body', value: text('body') || NOT_YET },
    { label: 'Approved on', value: approvedOn(country) },
    { label: 'Approved by that body itself, not delegated', value: confirmed(text('undelegated')) },
    { label: 'Signed by a responsible member', value: confirmed(text('responsible')) },
    { label: 'Joint statement', value: joint ? 'Yes' : text('joint') === 'no' ? 'No' : NOT_YET },
    ...(joint ? [{ label: 'Approved by', value: option?.label ?? NOT_YET }] : []),
    ...(joint && text('jointApproval') === 'one'
      ? [{ label: 'Why the others did not approve', value: text('jointReason') || NOT_YET }]
      : []),
  ];
}

const confirmed = (tick: string) => (tick === 'yes' ? 'Confirmed' : 'Not confirmed yet');

function entities({ answers }: CountryView): PaperBlock[] {
  const items = linesOf(textAt(answers, 'controlled'));
  if (items.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: 'Entities owned or controlled' },
    { kind: 'list', items },
  ];
}

function signature({ version, content }: CountryView, who: string): PaperBlock {
  const signed = version?.signature ?? null;
  return {
    kind: 'signature',
    label: `Signed for ${content.organisation.name} by ${who}`,
    signed: signed !== null,
    lines: signed ? [signed.name, signed.title, dayInWords(signed.signedOn)] : ['Name:', 'Title:', 'Date:'],
  };
}

function canadianReport(country: CountryView): PaperFact[] {
  const { answers, content } = country;
  const text = (name: string) => textAt(answers, name);
  const revised = text('revised') === 'yes';
  const institution = text('reporter') === 'institution';
  return [
    { label: institution ? 'Government institution' : 'Reporting entity', value: content.organisation.name },
    { label: 'Business numbers', value: text('numbers') || 'None given' },
    { label: 'Joint report', value: text('joint') === 'yes' ? text('jointNames') || 'Yes' : 'No' },
    { label: 'Revised version', value: revised ? `Yes, ${dayInWords(text('revisedOn'))}` : 'No' },
    ...(revised ? [{ label: 'What was changed', value: text('changes') || NOT_YET }] : []),
    { label: 'Approved by the governing body on', value: approvedOn(country) },
    { label: 'Contact', value: text('contact') || NOT_YET },
  ];
}

/** Every item of the report covers the entities that the reporter controls. */
function controlled({ content }: CountryView): PaperBlock[] {
  const covered = content.members.filter(({ included }) => included).map(({ name }) => name);
  if (covered.length === 0) return [];
  const text = 'Every part of this report covers the entities that the reporting entity controls:';
  return [
    { kind: 'paragraph', text },
    { kind: 'list', items: covered },
  ];
}

/** Said until somebody has copied the prescribed words. */
function ownWords({ answers }: CountryView): PaperBlock[] {
  if (textAt(answers, 'attestation') !== '') return [];
  return [
    {
      kind: 'callout',
      title: 'These words are Daylight’s own',
      text: `The attestation is prescribed: take its wording from the official guidance before you sign. ${VARIANTS.canada.href}`,
      tone: 'caution',
    },
  ];
}

function attested({ answers, content }: CountryView): PaperBlock {
  const [name, title, day] = ['attestor', 'attestorTitle', 'attestedOn'].map((field) =>
    textAt(answers, field),
  );
  const signed = Boolean(name && title && day) && textAt(answers, 'authority') === 'yes';
  return {
    kind: 'signature',
    label: `For ${content.organisation.name}, with authority to bind it`,
    signed,
    lines: signed ? [name ?? '', title ?? '', dayInWords(day ?? '')] : ['Name:', 'Title:', 'Date:'],
  };
}

function norwegianSigners({ answers, content }: CountryView): PaperBlock[] {
  const signers = linesOf(textAt(answers, 'signers'));
  const day = textAt(answers, 'signedOn');
  const label = `Signed for ${content.organisation.name}`;
  if (signers.length === 0)
    return [{ kind: 'signature', label, signed: false, lines: ['Name:', 'Office:', 'Date:'] }];
  return signers.map((signer) => ({
    kind: 'signature',
    label,
    signed: day !== '',
    lines: [signer, day === '' ? 'Date:' : dayInWords(day)],
  }));
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
