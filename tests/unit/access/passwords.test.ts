import { expect, test } from 'vitest';
import { hashPassword, passwordFits } from '#app/domain/access/hash-password.server.ts';
import { passwordProblem } from '#app/domain/access/password-rules.ts';

test.each([
  'four unrelated words here',
  'correct horse in a field',
  'ÅngströmÅngström',
  '仓库里的四盏灯笼照亮了码头',
])('%s is taken', (password) => {
  expect(passwordProblem(password, ['ada@example.org', 'Ada King'])).toBeNull();
});

test.each([
  ['elevenchars', 'passwordShort'],
  ['x'.repeat(201), 'passwordLong'],
  ['aaaaaaaaaaaa', 'passwordCommon'],
  ['abababababab', 'passwordCommon'],
  ['password1234', 'passwordCommon'],
  ['Password12345!', 'passwordCommon'],
  ['passwordpassword', 'passwordCommon'],
  ['123456789012', 'passwordCommon'],
  ['qwertyuiopasdf', 'passwordCommon'],
  ['ada@example.org', 'passwordCommon'],
  ['adakingadaking', null],
] as const)('%s: %s', (password, problem) => {
  expect(passwordProblem(password, ['ada@example.org', 'Ada King'])).toBe(problem);
});

test('a password is kept as argon2id with 64 MiB and three passes, and fits only itself', async () => {
  const hash = await hashPassword('four unrelated words here');
  expect(hash).toMatch(/^\$argon2id\$v=19\$m=65536,t=3,p=1\$/);
  expect(await passwordFits('four unrelated words here', hash)).toBe(true);
  expect(await passwordFits('four unrelated words there', hash)).toBe(false);
});

test('the same password in composed and decomposed signs fits', async () => {
  const hash = await hashPassword('caf\u00e9 by the station');
  expect(await passwordFits('cafe\u0301 by the station', hash)).toBe(true);
});

test('an unknown account costs the same work and never fits', async () => {
  expect(await passwordFits('no account has this password', null)).toBe(false);
});
