import { expect, test } from 'vitest';
import { newRecoveryCodes, newSecondStepSecret } from '#app/domain/access/new-second-step-secrets.server.ts';
import { owesSecondStep } from '#app/domain/access/second-step.ts';
import {
  authenticatorAddress,
  plainRecoveryCode,
  readableRecoveryCode,
  stepOfCode,
} from '#app/domain/access/second-step-codes.ts';

/** The secret of the examples in RFC 6238, appendix B: "12345678901234567890". */
const SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
const at = (seconds: number) => new Date(seconds * 1000);

test('codes are those of RFC 6238', () => {
  expect(stepOfCode(SECRET, '287082', 0, at(59))).toBe(1);
  expect(stepOfCode(SECRET, '081804', 0, at(1_111_111_109))).toBe(37_037_036);
  expect(stepOfCode(SECRET, '005924', 0, at(1_234_567_890))).toBe(41_152_263);
});

test('a code written with a space is read', () => {
  expect(stepOfCode(SECRET, '287 082', 0, at(59))).toBe(1);
});

test('a clock may be one step off, not two', () => {
  expect(stepOfCode(SECRET, '287082', 0, at(59 + 30))).toBe(1);
  expect(stepOfCode(SECRET, '287082', 0, at(59 + 61))).toBeNull();
});

test('a code that was used does not work again, nor one before it', () => {
  expect(stepOfCode(SECRET, '287082', 1, at(59))).toBeNull();
  expect(stepOfCode(SECRET, '287082', 2, at(59))).toBeNull();
});

test.each(['', '28708', '2870822', 'abcdef', '287081'])('"%s" is no code', (code) => {
  expect(stepOfCode(SECRET, code, 0, at(59))).toBeNull();
});

test('analysts owe the second step always, others when their organisation asks for it', () => {
  expect(owesSecondStep({ role: 'intelligence-analyst', required: false, setUp: false })).toBe(true);
  expect(owesSecondStep({ role: 'intelligence-analyst', required: false, setUp: true })).toBe(false);
  expect(owesSecondStep({ role: 'viewer', required: false, setUp: false })).toBe(false);
  expect(owesSecondStep({ role: 'viewer', required: true, setUp: false })).toBe(true);
});

test('recovery codes are ten, all different, and read back however they are typed', () => {
  const codes = newRecoveryCodes();
  expect(new Set(codes).size).toBe(10);
  for (const code of codes) {
    const readable = readableRecoveryCode(code);
    expect(readable).toMatch(/^(\w{4}-){3}\w{4}$/);
    expect(plainRecoveryCode(` ${readable.toUpperCase()} `)).toBe(code);
  }
  expect(plainRecoveryCode('123456')).toBeNull();
});

test('an authenticator app is told whose account it is', () => {
  const secret = newSecondStepSecret();
  expect(secret).toMatch(/^[A-Z2-7]{32}$/);
  const address = new URL(authenticatorAddress(secret, 'ada@example.org'));
  expect(decodeURIComponent(address.pathname)).toContain('Daylight:ada@example.org');
  expect(address.searchParams.get('secret')).toBe(secret);
});
