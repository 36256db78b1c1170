import { expect, test } from 'vitest';
import { LAWS, SCOPE_LAWS } from '#app/domain/statements/regimes/law.ts';
import { THRESHOLDS } from '#app/domain/statements/regimes/thresholds.ts';

test('every threshold has a source and a mark, and every law its state, day and official page', () => {
  for (const threshold of Object.values(THRESHOLDS)) {
    expect(threshold.source).not.toBe('');
    expect(['confirmed', 'second-hand', 'recalled']).toContain(threshold.mark);
  }
  for (const law of SCOPE_LAWS) {
    expect(LAWS[law].stateOn).toMatch(/^\d{4}-\d{2}$/);
    expect(LAWS[law].href).toMatch(/^https:\/\//);
  }
});
