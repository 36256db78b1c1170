import type { Finding } from '#app/domain/screening/engine/screen-party.ts';
import type { Entity, ScoredEntity } from './answer.ts';

/** A finding of the engine with the entity it found: features and explanations by kind of evidence. */
export function writeResult(finding: Finding, entity: Entity, threshold: number): ScoredEntity {
  const query = finding.supplierName.name;
  const candidate = finding.listedName.name;
  const features: ScoredEntity['features'] = {};
  const explanations: ScoredEntity['explanations'] = {};
  for (const { kind, weight, says } of finding.reasons) {
    const score = round((features[kind] ?? 0) + weight);
    const known = explanations[kind];
    features[kind] = score;
    explanations[kind] = {
      score,
      detail: known === undefined ? says : `${known.detail} ${says}`,
      query,
      candidate,
    };
  }
  return { ...entity, score: finding.score, match: finding.score >= threshold, features, explanations };
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
