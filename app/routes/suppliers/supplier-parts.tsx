import { Link } from '@remix-run/react';
import { Section } from '#app/components/layout/section.tsx';
import { MatchStatus, type MatchStatusName } from '#app/components/status/match-status.tsx';
import { RiskBand, type RiskBandName } from '#app/components/status/risk-band.tsx';
import { Table } from '#app/components/tables/table.tsx';
import { formatDate, formatScore } from '#app/http/format.ts';
import { paths } from '#app/http/paths.ts';

type MatchLine = {
  matchId: string;
  listedName: string;
  listTitle: string;
  notice: string;
  score: number;
  status: 'open' | Exclude<MatchStatusName, 'possible'>;
};

/** What the page shows of the latest cross-check. */
export function screeningSummary({ latest, matches }: { latest: { at: Date } | null; matches: MatchLine[] }) {
  return {
    at: latest ? formatDate('en', latest.at) : null,
    notices: [...new Set(matches.map(({ notice }) => notice))],
    matches: matches.slice(0, 10).map(({ matchId, listedName, listTitle, score, status }) => ({
      matchId,
      listedName,
      listTitle,
      score: formatScore('en', score, 2),
      status: status === 'open' ? ('possible' as const) : status,
    })),
    more: Math.max(0, matches.length - 10),
  };
}

type ScreeningProps = { supplierId: string; screening: ReturnType<typeof screeningSummary> };

export function SupplierScreening({ supplierId, screening }: ScreeningProps) {
  return (
    <Section
      title="Cross-check"
      action={<Link to={paths.supplierScreening(supplierId)}>Cross-check in full</Link>}
    >
      {screening.at === null ? (
        <p>This supplier has not been cross-checked yet.</p>
      ) : (
        <Table
          caption={`Possible and decided matches, last checked on ${screening.at}`}
          columns={[
            { key: 'listed', label: 'May be the same as' },
            { key: 'list', label: 'List' },
            { key: 'score', label: 'Score', numeric: true },
            { key: 'status', label: 'Status' },
          ]}
          rows={screening.matches.map((match) => ({
            key: match.matchId,
            cells: {
              listed: <Link to={paths.match(match.matchId)}>{match.listedName}</Link>,
              list: match.listTitle,
              score: match.score,
              status: <MatchStatus status={match.status} />,
            },
          }))}
          empty={
            <p>
              No match in the extracts of the lists, last checked on {screening.at}. The lists here are
              extracts: no match is not clear.
            </p>
          }
        />
      )}
      {screening.notices.map((notice) => (
        <p className="hint" key={notice}>
          {notice}
        </p>
      ))}
      {screening.more > 0 ? <p>And {screening.more} more in the cross-check.</p> : null}
    </Section>
  );
}

type RiskProps = {
  supplierId: string;
  risk: { band: RiskBandName; score: number | null; awaiting: boolean } | null;
};

export function SupplierRisk({ supplierId, risk }: RiskProps) {
  return (
    <Section title="Inherent risk" action={<Link to={paths.supplierRisk(supplierId)}>Why this score</Link>}>
      {risk ? (
        <p>
          <RiskBand
            band={risk.band}
            awaiting={risk.awaiting}
            {...(risk.score === null ? {} : { score: formatScore('en', risk.score) })}
          />
        </p>
      ) : (
        <p>The risk of this supplier has not been worked out yet. It follows the cross-check by itself.</p>
      )}
    </Section>
  );
}
