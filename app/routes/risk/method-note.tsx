import { Section } from '#app/components/layout/section.tsx';
import { BAND_THRESHOLDS, BANDS_SET_ON } from '#app/domain/risk/bands.ts';
import { formatPartialDate } from '#app/http/format.ts';

/** What the score is, and where it is known to be weak: printed wherever a score is explained. */
export function MethodNote() {
  return (
    <Section title="What this score is, and what it is not">
      <p>
        It is the inherent risk of forced labour before any controls, on a scale from 0 to 10: country (1 to
        6), sector (1 to 4), goods (0 to 2) and worker profile (0 to 1), at most 10. Bands set on{' '}
        {formatPartialDate('en', BANDS_SET_ON)}: medium from {BAND_THRESHOLDS.medium}, high from{' '}
        {BAND_THRESHOLDS.high}, very high from {BAND_THRESHOLDS['very-high']}. A missing fact is never counted
        as zero. Only a list match that a person confirmed lifts a score.
      </p>
      <p>
        <strong>Known weakness.</strong> Published country figures look at where people come from, so they
        under-read the Gulf and other destinations with tied visas. Labour forced by a state, or in one region
        only, does not show in a country’s figure: it needs a match to a list. There is no clean outside
        measure of forced labour to check any such score against. A low score is not a clear supplier.
      </p>
    </Section>
  );
}
