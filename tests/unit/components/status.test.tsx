import { expect, test } from 'vitest';
import { Banner } from '#app/components/status/banner.tsx';
import { readProgress } from '#app/components/status/live-progress.ts';
import { MatchStatus } from '#app/components/status/match-status.tsx';
import { Progress } from '#app/components/status/progress.tsx';
import { RiskBand } from '#app/components/status/risk-band.tsx';
import { Sources } from '#app/components/status/sources.tsx';
import { Timeline } from '#app/components/status/timeline.tsx';
import { renderPage, textOf } from '#tests/support/render-page.tsx';

const BANDS = ['low', 'medium', 'high', 'very-high', 'not-scored'] as const;

test('each band has a word and a shape of its own', () => {
  const drawn = BANDS.map((band) => renderPage(<RiskBand band={band} />));
  expect(drawn.map(textOf)).toEqual(['Low', 'Medium', 'High', 'Very high', 'Not scored']);
  const shapes = drawn.map((html) => /<svg.*<\/svg>/.exec(html)?.[0]);
  expect(shapes[0]).toBe(shapes[4]); // told apart by its dashes, which the stylesheet draws
  expect(new Set(shapes).size).toBe(4);
  expect(drawn[4]).toContain('band-not-scored');
});

test('an exact name that waits for a person is marked beside the unchanged score', () => {
  expect(textOf(renderPage(<RiskBand band="medium" score="4.8" awaiting />))).toBe(
    'Medium 4.8 Critical, awaiting review',
  );
});

test('a match says where it stands in words', () => {
  const statuses = ['possible', 'confirmed', 'not-the-same', 'unsure'] as const;
  expect(statuses.map((status) => textOf(renderPage(<MatchStatus status={status} />)))).toEqual([
    'Possible match',
    'Confirmed match',
    'Not the same',
    'Unsure',
  ]);
});

test('an alarm is announced at once, other banners are not', () => {
  expect(renderPage(<Banner kind="alarm" title="The import stopped" />)).toContain('role="alert"');
  expect(renderPage(<Banner kind="calm" title="Supplier saved" />)).not.toContain('role="alert"');
});

test('progress says how far it is, and can be refreshed without script', () => {
  const html = renderPage(
    <Progress done={1062} total={2150} note="Cross-checking suppliers" refreshHref="/jobs/1" />,
  );
  expect(textOf(html)).toContain('1\u202f062 of 2\u202f150'.replace(/\s/g, ' '));
  expect(html).toContain('max="2150"');
  expect(html).toContain('href="/jobs/1"');
});

test('progress without a known total does not pretend one', () => {
  const html = renderPage(<Progress done={0} total={0} note="Reading the file" />);
  expect(html).not.toContain('max=');
  expect(textOf(html)).toContain('Starting Reading the file');
});

test('only well-formed messages of a job move the bar', () => {
  expect(readProgress('{"done":3,"total":10,"note":"Saving","state":"running"}')).toEqual({
    done: 3,
    total: 10,
    note: 'Saving',
    state: 'running',
  });
  expect(readProgress('{"done":3,"total":10,"note":null}')).toEqual({
    done: 3,
    total: 10,
    note: '',
    state: '',
  });
  expect(readProgress('{"done":"3"}')).toBeNull();
  expect(readProgress('not json')).toBeNull();
  expect(readProgress(7)).toBeNull();
});

test('a figure names its source, edition and date, and what must stand beside it', () => {
  const html = renderPage(
    <Sources
      items={[
        { source: 'Walk Free', edition: 'Global Slavery Index 2023', date: '2023', note: 'An estimate.' },
      ]}
    />,
  );
  expect(textOf(html)).toBe('Source: Walk Free, Global Slavery Index 2023, 2023. An estimate.');
});

test('history tells what happened, when and by whom', () => {
  const entry = {
    key: '1',
    title: 'Imported',
    at: '2026-11-20T09:12:00Z',
    when: '20 November 2026',
    who: 'Tom',
  };
  const html = renderPage(<Timeline entries={[entry]} />);
  expect(textOf(html)).toBe('Imported 20 November 2026 · Tom');
  expect(html).toContain('dateTime="2026-11-20T09:12:00Z"');
});
