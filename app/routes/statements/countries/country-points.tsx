import { Link } from '@remix-run/react';
import { Section } from '#app/components/layout/section.tsx';
import { Banner } from '#app/components/status/banner.tsx';
import { plainText, readBlocks } from '#app/domain/statements/facts/marked-text.ts';
import type { VariantAnswer, VariantPoint } from '#app/domain/statements/variants/compose-variant.ts';
import { paths } from '#app/http/paths.ts';

/** Each thing that the law asks for, with the answers that serve it. */
export function CountryPoints({ id, points }: { id: string; points: readonly VariantPoint[] }) {
  return (
    <Section title="What the law asks for">
      {points.map((point) => (
        <Section key={point.point} level={3} title={`${point.heading} (${point.reference})`}>
          {point.silent === null ? null : <Silence id={id} point={point} silent={point.silent} />}
          {point.answers.map((answer) => (
            <AnswerUnderPoint key={answer.questionId} id={id} answer={answer} />
          ))}
          {point.elsewhere.length === 0 ? null : (
            <p className="hint">
              See also{' '}
              {point.elsewhere
                .map(({ heading, under }) => `“${heading}” under ${under.reference}`)
                .join('; ')}
              .
            </p>
          )}
        </Section>
      ))}
    </Section>
  );
}

function Silence({ id, point, silent }: { id: string; point: VariantPoint; silent: string }) {
  const none = point.open.find(({ nothing }) => nothing !== null)?.nothing ?? null;
  return (
    <Banner kind="caution" title={silent}>
      <p>Questions that would fill it:</p>
      <ul>
        {point.open.map(({ questionId, ask }) => (
          <li key={questionId}>
            <Link to={paths.statementQuestion(id, questionId)}>{ask}</Link>
          </li>
        ))}
      </ul>
      {none === null ? null : (
        <p>If there is nothing to tell, “Nothing to report” makes the document say: “{none}”</p>
      )}
    </Banner>
  );
}

const LONGEST = 420;

function AnswerUnderPoint({ id, answer }: { id: string; answer: VariantAnswer }) {
  const { questionId, ask, heading, standing, text, check } = answer;
  const plain = plainText(text);
  return (
    <div>
      <p>
        <strong>{heading ?? ask}</strong>
        {standing === 'in-development' ? ' (in development)' : null}
      </p>
      <Blocks text={plain.length > LONGEST ? `${plain.slice(0, LONGEST).trimEnd()}…` : plain} />
      <p className="hint">
        {check === null ? null : `${check} `}
        <Link to={paths.statementQuestion(id, questionId)}>
          Open the answer<span className="visually-hidden">: {ask}</span>
        </Link>
      </p>
    </div>
  );
}

/** Paragraphs and lists as they stand in the document. */
function Blocks({ text }: { text: string }) {
  return readBlocks(text).map(({ kind, lines }, index) => {
    const said = lines.map((runs) => runs.map((run) => run.text).join(''));
    if (kind === 'paragraph') return <p key={index}>{said.join(' ')}</p>;
    const List = kind === 'list' ? 'ul' : 'ol';
    return (
      <List key={index}>
        {said.map((item, line) => (
          <li key={line}>{item}</li>
        ))}
      </List>
    );
  });
}
