import { expect, test } from 'vitest';
import { TokenDraft } from '#app/domain/integrations/api-token.ts';
import { readArguments } from '../../../commands/token/read-arguments.ts';

test('scopes may be repeated or set apart by commas', () => {
  const asked = readArguments(['create', '--scope', 'match,lists:read', '--scope', 'screening:read']);
  expect(asked).toMatchObject({ draft: { scopes: ['match', 'lists:read', 'screening:read'] } });
});

test('a token to take back is named by its id', () => {
  expect(readArguments(['revoke', '64b0'])).toEqual({ verb: 'revoke', id: '64b0', organisation: undefined });
  expect(readArguments(['revoke'])).toBeNull();
});

test.each([[['make']], [['list', 'all']], [['create', '--scopes', 'match']], [[]]])(
  '%j is no use of the command',
  (words) => {
    expect(readArguments(words)).toBeNull();
  },
);

test('a draft without days works for a year, and its scopes stand in one order, once', () => {
  const draft = TokenDraft.parse({ name: 'Purchasing', scopes: ['screening:read', 'match', 'match'] });
  expect(draft).toEqual({ name: 'Purchasing', scopes: ['match', 'screening:read'], days: 365 });
});

test('a scope that is not there is named with those that are', () => {
  const draft = TokenDraft.safeParse({ name: 'Purchasing', scopes: ['everything'] });
  expect(draft.error?.issues.map(({ message }) => message)).toEqual([
    'A scope is one of match, lists:read, screening:read.',
  ]);
});
