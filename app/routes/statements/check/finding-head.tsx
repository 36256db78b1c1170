import { FoundMark } from '#app/components/status/found-mark.tsx';
import type { ShownFinding } from './check-view-model.ts';

type FindingHeadProps = { finding: Pick<ShownFinding, 'check' | 'title' | 'kind' | 'word'> };

/** The number and title of a check, and what came of it. */
export function FindingHead({ finding: { check, title, kind, word } }: FindingHeadProps) {
  return (
    <div className="finding-head">
      <h3>
        <span className="finding-number">{check}</span>
        {title}
      </h3>
      <FoundMark kind={kind}>{word}</FoundMark>
    </div>
  );
}
