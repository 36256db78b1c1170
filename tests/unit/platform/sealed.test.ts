import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { CannotOpen, createSealer } from '#app/platform/crypto/sealed.server.ts';

const key = () => randomBytes(32).toString('base64');
const place = 'person/65f0c0ffee/second-step';

test('what was sealed opens in its own place', async () => {
  const sealer = await createSealer([key()]);
  for (const text of ['', 'GEZDGNBVGY3TQOJQ', 'ночь, улица, фонарь', 'x'.repeat(10_000)]) {
    expect(sealer.open(sealer.seal(text, place), place)).toBe(text);
  }
});

test('the same text sealed twice looks different, and shows nothing of itself', async () => {
  const sealer = await createSealer([key()]);
  const [first, second] = [sealer.seal('a secret text', place), sealer.seal('a secret text', place)];
  expect(first.box).not.toBe(second.box);
  expect(Buffer.from(first.box, 'base64').toString('latin1')).not.toContain('secret');
});

test('a changed bit anywhere is found out', async () => {
  const sealer = await createSealer([key()]);
  const sealed = sealer.seal('a secret text', place);
  const bytes = Buffer.from(sealed.box, 'base64');
  for (let index = 0; index < bytes.length; index += 1) {
    const changed = Buffer.from(bytes);
    changed[index] = (changed[index] ?? 0) ^ 1;
    expect(() => sealer.open({ ...sealed, box: changed.toString('base64') }, place)).toThrow(CannotOpen);
  }
});

test('a box does not open in another place, shortened, or under another key', async () => {
  const sealer = await createSealer([key()]);
  const sealed = sealer.seal('a secret text', place);
  expect(() => sealer.open(sealed, 'person/65f0c0ffef/second-step')).toThrow(CannotOpen);
  expect(() => sealer.open({ ...sealed, box: sealed.box.slice(0, 20) }, place)).toThrow(CannotOpen);
  expect(() => sealer.open({ ...sealed, box: '' }, place)).toThrow(CannotOpen);
  const other = await createSealer([key()]);
  expect(() => other.open(sealed, place)).toThrow(CannotOpen);
});

test('a new key seals while the old one still opens', async () => {
  const [older, newer] = [key(), key()];
  const before = (await createSealer([older])).seal('a secret text', place);
  const sealer = await createSealer([newer, older]);
  expect(sealer.open(before, place)).toBe('a secret text');
  expect(sealer.seal('x', place).keyId).not.toBe(before.keyId);
});

test('a key of another length is refused', async () => {
  await expect(createSealer([randomBytes(16).toString('base64')])).rejects.toThrow('32 bytes');
});
