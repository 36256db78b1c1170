import { countryName } from '#app/domain/reference/countries.ts';
import { DEFAULT_THRESHOLD, ENGINE_VERSION, screenParty, type Screened } from './engine/screen-party.ts';
import type { ScreenedParty } from './engine/party.ts';
import { hashOf } from './hash.server.ts';
import type { Engine } from './load-engine.server.ts';
import type { Screening } from './screening.ts';

/** Findings kept of one screening; more say nothing more. */
const MOST_FINDINGS = 25;

export type Outcome = Pick<
  Screening,
  | 'engine'
  | 'threshold'
  | 'lists'
  | 'inputs'
  | 'inputsHash'
  | 'result'
  | 'candidatesCut'
  | 'findings'
  | 'outcomeHash'
>;

/** Screens one set of inputs and hashes the answer, so that a later run can be held against it. */
export function screenOne(engine: Engine, inputs: ScreenedParty, threshold = DEFAULT_THRESHOLD): Outcome {
  return outcomeOf(engine, inputs, screenParty(engine.index, inputs, { threshold, countryName }), threshold);
}

/** What is kept of the answer to one set of inputs. */
export function outcomeOf(
  engine: Engine,
  inputs: ScreenedParty,
  screened: Screened,
  threshold: number,
): Outcome {
  const findings = screened.findings.slice(0, MOST_FINDINGS);
  return {
    engine: ENGINE_VERSION,
    threshold,
    lists: [...engine.lists],
    inputs,
    inputsHash: hashOf(inputs),
    result: screened.result,
    candidatesCut: screened.candidatesCut || screened.findings.length > MOST_FINDINGS,
    findings,
    outcomeHash: hashOf([screened.result, findings]),
  };
}
