import { Link } from '@remix-run/react';
import { useLocale, useWords } from '#app/components/layout/language.ts';
import { Banner } from '#app/components/status/banner.tsx';
import type { PublicStatement } from '#app/domain/statements/publication/public-statement.ts';
import { formatPartialDate } from '#app/http/format.ts';
import { paths } from '#app/http/paths.ts';

type Part = { statement: PublicStatement };

/** Says where the text stands: withdrawn, replaced by a later version, or itself a correction. */
export function StandingNotice({ statement }: Part) {
  return (
    <>
      <Withdrawn statement={statement} />
      <Replaced statement={statement} />
      <Corrected statement={statement} />
    </>
  );
}

/** Dates of addresses and records, as the language of the page writes them. */
function useDay(): (date: string) => string {
  const locale = useLocale();
  return (date) => formatPartialDate(locale, date.slice(0, 10));
}

function Withdrawn({ statement: { withdrawn, withheld, revision } }: Part) {
  const say = useWords();
  const day = useDay();
  const said = withheld ?? withdrawn;
  if (said === null) return null;
  const key = withdrawn === null ? 'publicStatement.withheldTitle' : 'publicStatement.withdrawnTitle';
  return (
    <Banner kind="caution" title={say(key, { date: day(said.at) })}>
      <p>
        {say('publicStatement.withdrawnReason')} <bdi>{said.reason}</bdi>
      </p>
      <p>
        {withheld === null
          ? say('publicStatement.withdrawnText')
          : say('publicStatement.withheldText', { code: `\u2066${revision.code}\u2069` })}
      </p>
    </Banner>
  );
}

function Replaced({ statement: { revision, revisions, slug, year, content } }: Part) {
  const say = useWords();
  const day = useDay();
  const locale = useLocale();
  const next = revisions.find(({ number }) => number === revision.number + 1);
  if (next === undefined) return null;
  return (
    <Banner kind="notice" title={say('publicStatement.earlierTitle')}>
      <p>
        {say('publicStatement.earlierText', { date: day(next.publishedAt) })}{' '}
        <Link to={paths.publicStatement(locale, slug, year)}>{say('publicStatement.earlierLink')}</Link>
      </p>
      {next.changes.length === 0 ? null : <p>{say('publicStatement.earlierBy')}</p>}
      <Changes changes={next.changes} language={content.language} />
    </Banner>
  );
}

/** Of the correction that counts: when, what was changed, and what it takes the place of. */
function Corrected({ statement: { content, revision, revisions, slug, year } }: Part) {
  const say = useWords();
  const day = useDay();
  const locale = useLocale();
  const { correction } = content;
  if (correction === undefined) return null;
  const { publishedOn, number } = correction.of;
  const before = revisions.find((one) => one.number === number);
  return (
    <Banner kind="notice" title={say('publicStatement.correctedTitle', { date: day(revision.publishedAt) })}>
      <p>{say('publicStatement.changedTitle')}</p>
      <Changes changes={correction.changed} language={content.language} />
      <p>
        {say('publicStatement.correctedTo', { date: day(publishedOn) })}{' '}
        {before === undefined || before.withheld ? null : (
          <Link to={paths.publicVersion(locale, slug, year, number)}>
            {say('publicStatement.correctedLink')}
          </Link>
        )}
      </p>
    </Banner>
  );
}

function Changes({ changes, language }: { changes: readonly string[]; language: string }) {
  if (changes.length === 0) return null;
  return (
    <ul>
      {changes.map((change) => (
        <li key={change}>
          <bdi lang={language}>{change}</bdi>
        </li>
      ))}
    </ul>
  );
}
