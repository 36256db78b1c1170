import { expect, test } from 'vitest';
import { holdsHan } from '#app/components/layout/han.ts';

test('a Chinese name is found wherever it stands', () => {
  expect(holdsHan({ rows: [{ cells: { name: '新疆紫金锌业有限公司' } }] })).toBe(true);
  expect(holdsHan(['Hetian', '和田'])).toBe(true);
});

test('pages without Chinese names need no face for them', () => {
  expect(holdsHan({ rows: [{ name: 'Đông Phương', at: new Date(0), none: null, count: 3 }] })).toBe(false);
  expect(holdsHan('カタカナ नमस्ते مرحبا')).toBe(false);
  expect(holdsHan(undefined)).toBe(false);
});
