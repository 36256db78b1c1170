import { countryOptions } from '#app/domain/reference/countries.ts';
import type { Fact } from '../facts/fact.ts';
import { plainText } from '../facts/marked-text.ts';
import { splitSentences } from '../reading/sentences.ts';
import type { Answer } from '../statement.ts';
import type { RegistryAnswers, RegistryField } from './answers.ts';
import { CUES, NOT_DONE } from './proposal-cues.ts';

/** A choice that the portal proposes, and from where. It counts only once a writer has saved it. */
export type Proposal = {
  field: RegistryField;
  value: string;
  /** The question of the statement whose answer it comes from; null where it comes from the record. */
  questionId: string | null;
  /** The sentence, the fact or the earlier form that it rests on. */
  because: string;
};

export type ProposalSources = {
  answers: readonly Pick<Answer, 'questionId' | 'standing' | 'text'>[];
  facts: readonly Fact[];
  /** What was typed for the registry a year ago, where it was. */
  lastYear: RegistryAnswers | null;
  /** Statements of earlier periods that the organisation made in the portal. */
  earlierStatements: number;
};

const LONGEST_REASON = 220;

/**
 * What the answers of the statement, the record and last year's form make likely, each with what it rests on; one
 * proposal a choice. A sentence that tells of something missing or planned proposes nothing.
 */
export function proposeAnswers(sources: ProposalSources): Proposal[] {
  const all = [
    ...fromWords(sources.answers),
    ...countriesFrom(sources),
    ...riskFrom(sources.answers),
    ...fromLastYear(sources.lastYear),
    ...yearsFrom(sources.earlierStatements),
  ];
  const seen = new Set<string>();
  return all.filter(({ field, value }) => {
    const key = `${field} ${value}`;
    return seen.has(key) ? false : Boolean(seen.add(key));
  });
}

type Said = { questionId: string; sentence: string };

function saidIn(answers: ProposalSources['answers'], section: string): Said[] {
  return answers
    .filter(({ questionId, standing }) => questionId.startsWith(`${section}.`) && standing === 'answered')
    .flatMap(({ questionId, text }) =>
      splitSentences(plainText(text))
        .map((sentence) => ({ questionId, sentence: sentence.text }))
        .filter(({ sentence }) => !NOT_DONE.test(sentence)),
    );
}

function fromWords(answers: ProposalSources['answers']): Proposal[] {
  return CUES.flatMap(({ field, value, sections, words }) => {
    const found = sections
      .flatMap((section) => saidIn(answers, section))
      .find(({ sentence }) => words.test(sentence));
    return found ? [{ field, value, questionId: found.questionId, because: short(found.sentence) }] : [];
  });
}

const MOST_COUNTRIES = 8;

/** Countries that the answers on risk name, and those that the record's facts on risk name. */
function countriesFrom({ answers, facts }: ProposalSources): Proposal[] {
  const said = saidIn(answers, 'risk');
  const recorded = facts.filter(({ key, state }) => key.startsWith('risk.') && state === 'recorded');
  const found = countryOptions().flatMap(({ value, label }): Proposal[] => {
    const named = (text: string) => new RegExp(`(?<![\\p{L}-])${escaped(label)}(?!\\p{L})`, 'u').test(text);
    const answer = said.find(({ sentence }) => named(sentence));
    const place = { field: 'risk1Countries', value } as const;
    if (answer) return [{ ...place, questionId: answer.questionId, because: short(answer.sentence) }];
    const fact = recorded.find(({ written }) => named(written));
    return fact ? [{ ...place, questionId: null, because: short(`${fact.label}: ${fact.written}`) }] : [];
  });
  return found.slice(0, MOST_COUNTRIES);
}

/** The first sentence on where risk is highest, where it fits into the form's line. */
function riskFrom(answers: ProposalSources['answers']): Proposal[] {
  const first = saidIn(answers, 'risk').find(({ questionId }) => questionId === 'risk.where');
  const done = saidIn(answers, 'risk').find(({ questionId }) => questionId === 'risk.response');
  const fitting = (said: Said | undefined, field: RegistryField, limit: number): Proposal[] =>
    said && said.sentence.length <= limit
      ? [{ field, value: said.sentence, questionId: said.questionId, because: short(said.sentence) }]
      : [];
  return [...fitting(first, 'risk1', 200), ...fitting(done, 'risk1Actions', 500)];
}

function fromLastYear(lastYear: RegistryAnswers | null): Proposal[] {
  if (lastYear === null) return [];
  const because = "Last year's answer";
  const sectors = lastYear.sectors.map((value) => ({ field: 'sectors' as const, value }));
  const turnover = lastYear.turnover === '' ? [] : [{ field: 'turnover' as const, value: lastYear.turnover }];
  return [...sectors, ...turnover].map((proposal) => ({ ...proposal, questionId: null, because }));
}

function yearsFrom(earlier: number): Proposal[] {
  if (earlier === 0) return [];
  const value = earlier > 5 ? 'over-5' : '1-5';
  const statements = earlier === 1 ? 'one earlier statement' : `${earlier} earlier statements`;
  return [{ field: 'years', value, questionId: null, because: `Daylight holds ${statements}` }];
}

function short(text: string): string {
  return text.length <= LONGEST_REASON ? text : `${text.slice(0, LONGEST_REASON - 1).trimEnd()}…`;
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
