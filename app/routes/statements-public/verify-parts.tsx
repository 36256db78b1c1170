import { Link } from '@remix-run/react';
import { FileField } from '#app/components/forms/file-field.tsx';
import type { Problems, TypedValues } from '#app/components/forms/form-state.ts';
import { Form } from '#app/components/forms/form.tsx';
import { SubmitButton } from '#app/components/forms/submit-button.tsx';
import { TextArea } from '#app/components/forms/text-field.tsx';
import { FactList } from '#app/components/layout/facts.tsx';
import { useLocale, useServerWords } from '#app/components/layout/language.ts';
import { Section } from '#app/components/layout/section.tsx';
import { Banner } from '#app/components/status/banner.tsx';
import {
  type ComparedPart,
  type Comparison,
  wordsIn,
} from '#app/domain/statements/publication/compare-copy.ts';
import type { Verification } from '#app/domain/statements/publication/verify-statement.server.ts';
import { formatDate, formatPartialDate } from '#app/http/format.ts';
import { paths } from '#app/http/paths.ts';

/** An entry of the ledger in the words of the page; whatever is neither of the others approves. */
function actKey(act: string) {
  if (act === 'statement.submitted') return 'verify.submitted';
  return act === 'statement.signed' ? 'verify.signed' : 'verify.approved';
}

/** Whether the text is proven, and everything that the answer rests on. */
export function Verdict({ found }: { found: Verification }) {
  const say = useServerWords();
  const locale = useLocale();
  const { approvedOn, newest, withdrawn, withheld, slug, year, number } = found;
  const page = newest
    ? paths.publicStatement(locale, slug, year)
    : paths.publicVersion(locale, slug, year, number);
  const title =
    found.doubts.length > 0
      ? say('verify.notProven')
      : withheld
        ? say('verify.stoodHere')
        : approvedOn === null
          ? say('verify.proven')
          : say('verify.provenOn', { date: formatPartialDate(locale, approvedOn) });
  return (
    <>
      <Banner kind={found.doubts.length > 0 ? 'alarm' : 'calm'} title={title}>
        <Doubts found={found} />
        {newest ? null : <p>{say('verify.notNewest')}</p>}
        {withheld ? <p>{say('verify.withheld')}</p> : null}
        {withdrawn && !withheld ? <p>{say('verify.withdrawn')}</p> : null}
        <p>
          <Link to={page}>{withheld ? say('verify.readNotice') : say('verify.read')}</Link>
        </p>
      </Banner>
      <FactList items={useGrounds(found)} />
    </>
  );
}

function Doubts({ found: { doubts, chain } }: { found: Verification }) {
  const say = useServerWords();
  return doubts.map((doubt) => (
    <p key={doubt}>
      {doubt === 'text-changed' ? say('verify.textChanged') : null}
      {doubt === 'not-in-ledger' ? say('verify.notInLedger') : null}
      {doubt === 'chain-broken' ? say('verify.chainBroken', { number: chain.brokenAt ?? 0 }) : null}
    </p>
  ));
}

function useGrounds(found: Verification) {
  const say = useServerWords();
  const locale = useLocale();
  const day = (date: Date) => formatDate(locale, date);
  const { chain, entries } = found;
  const print = (hash: string) => (
    <code dir="ltr" className="fingerprint">
      {hash}
    </code>
  );
  return [
    { label: say('verify.organisation'), value: <bdi>{found.organisation}</bdi> },
    { label: say('verify.statement'), value: <bdi lang="en">{found.title}</bdi> },
    {
      label: say('verify.version'),
      value: say('verify.versionText', { number: found.number, date: day(found.publishedAt) }),
    },
    { label: say('verify.approvedPrint'), value: print(found.approvedHash) },
    { label: say('verify.presentPrint'), value: print(found.presentHash) },
    {
      label: say('verify.entries'),
      value: (
        <ul>
          {entries.map(({ sequence, at, act, holds }) => {
            const words = { number: sequence, date: day(at), act: say(actKey(act)) };
            return (
              <li key={sequence}>{holds ? say('verify.entry', words) : say('verify.entryBroken', words)}</li>
            );
          })}
        </ul>
      ),
    },
    {
      label: say('verify.chain'),
      value:
        chain.brokenAt === null
          ? say('verify.chainHolds', { count: chain.entries, date: day(chain.checkedAt) })
          : say('verify.chainFails', { number: chain.brokenAt, date: day(chain.checkedAt) }),
    },
  ];
}

/** Takes a copy to compare: pasted, or as a file. */
export function CompareForm(props: { problems: Problems | undefined; typed: TypedValues | undefined }) {
  const say = useServerWords();
  return (
    <Section title={say('verify.compareTitle')}>
      <p>{say('verify.compareLead')}</p>
      <Form upload problems={props.problems} values={props.typed}>
        <TextArea name="text" label={say('verify.copy')} rows={8} optional />
        <FileField
          name="file"
          label={say('verify.file')}
          hint={say('verify.fileHint')}
          accept=".txt,.json,text/plain,application/json"
          optional
        />
        <SubmitButton kind="plain">{say('verify.compare')}</SubmitButton>
      </Form>
    </Section>
  );
}

/** What came of the comparison, with the words that differ in their places. */
export function Compared({ compared, approvedOn }: { compared: Comparison; approvedOn: string | null }) {
  const say = useServerWords();
  const locale = useLocale();
  if (compared.outcome === 'differs') return <Differences {...compared} />;
  if (compared.outcome === 'within') {
    return (
      <Banner kind="calm" title={say('verify.within')}>
        <p>{say('verify.withinText')}</p>
      </Banner>
    );
  }
  if (compared.outcome === 'other') {
    return (
      <Banner kind="caution" title={say('verify.other')}>
        <p>{say('verify.otherText')}</p>
      </Banner>
    );
  }
  const date = approvedOn === null ? null : formatPartialDate(locale, approvedOn);
  return <Banner kind="calm" title={date === null ? say('verify.same') : say('verify.sameOn', { date })} />;
}

type Differing = Omit<Extract<Comparison, { outcome: 'differs' }>, 'outcome'>;

function Differences({ parts, missing, added }: Differing) {
  const say = useServerWords();
  return (
    <>
      <Banner kind="caution" title={say('verify.differs')}>
        <p>{say('verify.differsText', { missing, added })}</p>
      </Banner>
      <p className="compared" lang="en" dir="ltr">
        {parts.map((part, place) => (
          <Part key={place} part={part} />
        ))}
      </p>
    </>
  );
}

/** Longer stretches of the same words are shortened to their ends. */
const LONG = 24;

function Part({ part: { kind, text } }: { part: ComparedPart }) {
  const say = useServerWords();
  if (kind === 'same') {
    const words = text.split(' ');
    if (words.length <= LONG) return text;
    const hidden = wordsIn(words.slice(8, -8).join(' '));
    return (
      <>
        {words.slice(0, 8).join(' ')}{' '}
        <span className="hint">[{say('verify.unchanged', { count: hidden })}]</span>{' '}
        {words.slice(-8).join(' ')}
      </>
    );
  }
  const Mark = kind === 'missing' ? 'del' : 'ins';
  return (
    <Mark>
      <span className="visually-hidden">{say(kind === 'missing' ? 'verify.missing' : 'verify.added')} </span>
      {text}
    </Mark>
  );
}
