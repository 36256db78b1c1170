import { afterAll, beforeAll, expect, test } from 'vitest';
import { ScreeningPool } from '#app/domain/screening/engine/screening-pool.server.ts';
import { aParty, screen, shippedIndex, shippedParties } from '#tests/support/screening.ts';

const suppliers = shippedParties()
  .slice(0, 120)
  .map((one, at) => {
    const name = one.names[0]?.name ?? '';
    return aParty(at % 2 === 0 ? name.toUpperCase() : name.slice(1), {
      countries: at % 3 === 0 ? [] : ['CHN'],
    });
  });
let pool: ScreeningPool;

beforeAll(() => {
  pool = new ScreeningPool(shippedIndex(), 2);
});
afterAll(() => pool.close());

test(
  'two threads give the answers of one, to the byte and in the same order',
  { timeout: 60_000 },
  async () => {
    const alone = suppliers.map((one) => screen(one, shippedIndex(), 0.58));
    const shared = await pool.screenAll(suppliers, 0.58);
    expect(JSON.stringify(shared) === JSON.stringify(alone)).toBe(true);
  },
);

test('nobody to screen is nothing to wait for', async () => {
  expect(await pool.screenAll([], 0.58)).toEqual([]);
});

test('a pool that was closed says so instead of waiting for ever', { timeout: 60_000 }, async () => {
  const closed = new ScreeningPool(shippedIndex(), 1);
  await closed.close();
  await expect(closed.screenAll(suppliers.slice(0, 1), 0.58)).rejects.toThrow('A screening thread has gone.');
});
