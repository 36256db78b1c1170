import { dayInWords, dayOf } from '#app/domain/statements/day-words.ts';
import { textAt } from '#app/domain/statements/variants/country-field.ts';
import type { CountryView } from '#app/domain/statements/variants/country-view.ts';
import { VARIANTS } from '#app/domain/statements/variants/law-points.ts';
import { isLong, type PaperCover, type PaperView } from '../flow/paper-view.ts';
import { correctionBlocks } from '../statement/statement-standing.ts';
import { approvalOf } from './approval-blocks.ts';
import { missingBlocks, pointBlocks } from './point-blocks.ts';

const FINAL = ['signed', 'published'];

/** The statement for another country, its law's points in order, then approval and signature by its rule. */
export function variantView(country: CountryView): PaperView {
  const { regime, content, points, version, today } = country;
  const final = isFinal(country);
  const blocks = [
    ...(final ? [] : missingBlocks(country)),
    ...correctionBlocks({ content, publishedOn: version?.publishedAt ? dayOf(version.publishedAt) : null }),
    ...points.flatMap((point) => pointBlocks(point, content)),
    ...approvalOf(country),
  ];
  const long = isLong(blocks);
  const { title } = VARIANTS[regime];
  const period = `${dayInWords(content.period.from)} to ${dayInWords(content.period.to)}`;
  return {
    title: `${title}: ${content.organisation.name}`,
    locale: content.language,
    cover: coverOf(country, period, final),
    long,
    foot: {
      first: `\u2068${content.organisation.name}\u2069 · ${period}`,
      second: final ? title : `Draft of ${dayInWords(today)}${version ? '' : ', not approved'}`,
    },
    mark: final ? null : 'DRAFT',
    blocks,
  };
}

/** Signed, every point told, and nothing of the country's own fields missing. */
function isFinal({ version, silent, problems }: CountryView): boolean {
  return version !== null && FINAL.includes(version.state) && silent.length === 0 && problems.length === 0;
}

function coverOf({ regime, content, answers }: CountryView, period: string, final: boolean): PaperCover {
  const { title, under, standing, href } = VARIANTS[regime];
  const { name, companyNumber, address, website } = content.organisation;
  // Of a draft nobody can say that it was held against the official page.
  const confirmed = final && textAt(answers, 'headingsConfirmed') === 'yes';
  return {
    over: under,
    title,
    organisation: name,
    under: period,
    facts: [
      { label: 'Company number', value: companyNumber ?? '' },
      { label: 'Registered address', value: address ?? '' },
      { label: 'Website', value: website ?? '' },
    ].filter(({ value }) => value !== ''),
    table: null,
    standing: confirmed
      ? null
      : { title: 'About the headings', text: `${standing} ${href}`, tone: 'caution' },
  };
}
