import { Banner } from '#app/components/status/banner.tsx';
import { MatchStatus, StatusWord } from '#app/components/status/match-status.tsx';
import { Progress } from '#app/components/status/progress.tsx';
import { RiskBand } from '#app/components/status/risk-band.tsx';
import { Sources } from '#app/components/status/sources.tsx';
import { Timeline } from '#app/components/status/timeline.tsx';
import { Example } from './example.tsx';

const HISTORY = [
  {
    key: '2',
    title: 'Country changed from not known to Türkiye',
    at: '2026-11-22T14:05:00Z',
    when: '22 November 2026, 14:05 UTC',
    who: 'Amira Haddad',
  },
  {
    key: '1',
    title: 'Imported with 150 others',
    at: '2026-11-20T09:12:00Z',
    when: '20 November 2026, 09:12 UTC',
    who: 'Tom Whitfield',
  },
];

/** What happened, how far it is, and where things stand. */
export function StatusExamples() {
  return (
    <>
      <Example title="Banners">
        <Banner kind="calm" title="Supplier saved">
          <p>It is being cross-checked now.</p>
        </Banner>
        <Banner kind="notice" title="Extract of the list, 67 of 144 names, as of 15 January 2025">
          <p>No match is not clear.</p>
        </Banner>
        <Banner kind="caution" title="3 rows were refused">
          <p>
            The other 147 were saved. <a href="#refused">See the three rows</a>
          </p>
        </Banner>
        <Banner kind="alarm" title="The import stopped after 400 rows">
          <p>What was saved is kept. Start it again to go on where it stopped.</p>
        </Banner>
      </Example>
      <Example title="Progress">
        <Progress done={62} total={150} note="Cross-checking suppliers" refreshHref="/examples" />
        <Progress done={0} total={0} note="Reading the file" />
        <Progress done={150} total={150} note="Done" />
      </Example>
      <Example title="Bands of risk">
        <ul className="example-row">
          <li>
            <RiskBand band="low" score="2.6" />
          </li>
          <li>
            <RiskBand band="medium" score="4.8" />
          </li>
          <li>
            <RiskBand band="high" score="6.7" />
          </li>
          <li>
            <RiskBand band="very-high" score="9.7" />
          </li>
          <li>
            <RiskBand band="not-scored" />
          </li>
          <li>
            <RiskBand band="medium" score="4.8" awaiting />
          </li>
        </ul>
      </Example>
      <Example title="Matches and other states">
        <ul className="example-row">
          <li>
            <MatchStatus status="possible" />
          </li>
          <li>
            <MatchStatus status="confirmed" />
          </li>
          <li>
            <MatchStatus status="not-the-same" />
          </li>
          <li>
            <MatchStatus status="unsure" />
          </li>
          <li>
            <StatusWord kind="calm">Active</StatusWord>
          </li>
          <li>
            <StatusWord>Left the organisation</StatusWord>
          </li>
        </ul>
      </Example>
      <Example title="Source, edition and date">
        <Sources
          items={[
            {
              source: 'US Department of State, Trafficking in Persons Report',
              edition: '2025 edition',
              date: '29 September 2025',
              note: 'Grades a government’s effort against US minimum standards, not the size of the problem.',
            },
          ]}
        />
      </Example>
      <Example title="History">
        <Timeline entries={HISTORY} />
      </Example>
    </>
  );
}
