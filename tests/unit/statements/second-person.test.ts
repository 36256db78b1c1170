import { describe, expect, test } from 'vitest';
import { secondPersonNeeded, whoMayConfirm } from '#app/domain/statements/approval/second-person.ts';

describe('nobody approves alone what they wrote', () => {
  const asked = { fourEyes: true, recorderId: 'ada', writers: ['ada', 'bo'], deciders: ['ada', 'bo', 'cy'] };

  test('a recorder who wrote nothing needs nobody', () => {
    expect(secondPersonNeeded({ ...asked, writers: ['bo'] })).toBe('not-needed');
    expect(secondPersonNeeded({ ...asked, fourEyes: false })).toBe('not-needed');
  });

  test('a recorder who wrote waits for somebody who has written nothing', () => {
    expect(secondPersonNeeded(asked)).toBe('waits');
    expect(whoMayConfirm(asked)).toEqual(['cy']);
  });

  test('where everybody wrote, anybody else confirms; where there is nobody else, it is said', () => {
    expect(whoMayConfirm({ ...asked, deciders: ['ada', 'bo'] })).toEqual(['bo']);
    expect(secondPersonNeeded({ ...asked, deciders: ['ada'] })).toBe('nobody-else');
  });
});
