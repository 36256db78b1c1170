import type { StatementContent } from '#app/domain/statements/content.ts';
import { plainText, readBlocks } from '#app/domain/statements/facts/marked-text.ts';
import type { VariantAnswer, VariantPoint } from '#app/domain/statements/variants/compose-variant.ts';
import { problemLine } from '#app/domain/statements/variants/problem-line.ts';
import type { CountryView } from '#app/domain/statements/variants/country-view.ts';
import type { PaperBlock } from '../flow/paper-view.ts';

/** One point of the law: its heading, the answers, where else something of it stands, and what is not said. */
export function pointBlocks(point: VariantPoint, content: StatementContent): PaperBlock[] {
  const { reference, heading, answers, elsewhere, silent } = point;
  return [
    { kind: 'heading', level: 1, text: `${heading} (${reference})` },
    ...(point.point === 'au.identity' ? entityBlocks(content) : []),
    ...answers.flatMap(answerBlocks),
    ...(elsewhere.length === 0 ? [] : [seeAlso(elsewhere)]),
    ...(silent === null ? [] : [silence(point, silent)]),
  ];
}

function answerBlocks({ heading, text, standing }: VariantAnswer): PaperBlock[] {
  const blocks = readBlocks(plainText(text)).map(({ kind, lines }): PaperBlock => {
    const items = lines.map((runs) => runs.map((run) => run.text).join(''));
    if (kind === 'paragraph') return { kind, text: items.join('\n') };
    return { kind: 'list', items, numbered: kind === 'steps' };
  });
  return [
    ...(heading === null ? [] : [{ kind: 'heading' as const, level: 2 as const, text: heading }]),
    ...(standing === 'in-development'
      ? [{ kind: 'paragraph' as const, soft: true, text: 'In development:' }]
      : []),
    ...blocks,
  ];
}

function seeAlso(elsewhere: VariantPoint['elsewhere']): PaperBlock {
  const places = elsewhere.map(({ heading, under }) => `“${heading}” under “${under.heading}”`);
  return { kind: 'paragraph', soft: true, text: `See also ${places.join('; ')}.` };
}

/** A draft remark in place of text: what is missing, and the sentence for "nothing" where the law wants it told. */
function silence({ open, heading }: VariantPoint, silent: string): PaperBlock {
  const none = open.find(({ nothing }) => nothing !== null)?.nothing ?? null;
  const [first] = open;
  const text = [
    first === undefined ? '' : `Answer the question “${first.ask}”`,
    none === null
      ? ''
      : ` If nothing was done, choose “Nothing to report”; the document then says: “${none}”`,
  ].join('');
  return {
    kind: 'callout',
    title: silent,
    text: text || `Say something under “${heading}”.`,
    tone: 'caution',
  };
}

function entityBlocks({ organisation, members }: StatementContent): PaperBlock[] {
  const rows = [
    { label: 'Reporting entity', value: organisation.name },
    { label: 'Company number', value: organisation.companyNumber ?? 'None given' },
    { label: 'Address', value: organisation.address ?? 'None given' },
  ];
  const covered = members.filter(({ included }) => included);
  if (covered.length === 0) return [{ kind: 'facts', rows }];
  const items = covered.map(({ name, companyNumber }) =>
    companyNumber === null ? name : `${name}, company number ${companyNumber}`,
  );
  return [
    { kind: 'facts', rows },
    { kind: 'paragraph', text: 'The statement covers these entities too:' },
    { kind: 'list', items },
  ];
}

/** What the document still lacks, by name, at its beginning. */
export function missingBlocks({ silent, problems, privateDetails }: CountryView): PaperBlock[] {
  const missing = [
    ...silent.map(({ heading, reference }) => `Not said: ${heading} (${reference})`),
    ...problems.map(problemLine),
    ...privateDetails.map(({ what }) => `Personal detail to take out: ${what}`),
  ];
  if (missing.length === 0) return [];
  return [
    { kind: 'heading', level: 1, text: 'Still missing in this draft' },
    { kind: 'list', items: missing },
  ];
}
