import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import {
  readVerificationCode,
  verificationCode,
} from '#app/domain/statements/publication/verification-code.ts';

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
const code = verificationCode(hashOf('a statement'));

test('a code has three groups of four signs that are not taken for others', () => {
  expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/);
  expect(verificationCode(hashOf('a statement'))).toBe(code);
});

test('a thousand texts have a thousand codes', () => {
  const codes = Array.from({ length: 1000 }, (_, number) => verificationCode(hashOf(`text ${number}`)));
  expect(new Set(codes).size).toBe(1000);
});

test('a code is read as people type it', () => {
  const zeros = verificationCode('0'.repeat(64));
  expect(zeros).toBe('0000-0000-0000');
  expect(readVerificationCode(' oooo 0000 OO0o ')).toBe(zeros);
  expect(readVerificationCode(code.toLowerCase().replaceAll('-', ' '))).toBe(code);
});

test('every single wrong sign is noticed', () => {
  const bare = code.replaceAll('-', '');
  for (let place = 0; place < bare.length; place += 1) {
    for (const other of '0123456789ABCDEFGHJKMNPQRSTVWXYZ') {
      if (bare[place] === other) continue;
      expect(readVerificationCode(bare.slice(0, place) + other + bare.slice(place + 1))).toBeNull();
    }
  }
});

test.each(['', 'K7QF', `${code}0`, 'ÄÖÜ', '0000-0000-000U'])('"%s" is no code', (typed) => {
  expect(readVerificationCode(typed)).toBeNull();
});
