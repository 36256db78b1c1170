import { expect, test } from 'vitest';
import { z } from 'zod';
import { answerForm, readForm } from '#app/http/forms.ts';
import { InvalidInput, NotFound, Refused } from '#app/platform/problems.ts';

const Schema = z.object({
  name: z.string({ error: 'Enter the name' }),
  workers: z.number({ error: 'Enter the number of workers' }).int('Enter a whole number').optional(),
  sites: z.array(z.object({ city: z.string({ error: 'Enter the city' }) })).default([]),
  tags: z.array(z.string()).default([]),
  password: z.string().optional(),
});

function post(fields: readonly (readonly [string, string])[]): Request {
  return new Request('http://localhost/', {
    method: 'POST',
    body: new URLSearchParams(fields.map(([key, value]) => [key, value])),
  });
}

test('names lead into the schema, and texts become what the schema says', async () => {
  const form = await readForm(
    post([
      ['name', 'Mill'],
      ['workers', '120'],
      ['sites[0].city', 'Tiruppur'],
      ['sites[1].city', 'Karur'],
      ['tags', 'a'],
      ['tags', 'b'],
    ]),
    Schema,
  );
  expect(form).toMatchObject({
    ok: true,
    value: { name: 'Mill', workers: 120, sites: [{ city: 'Tiruppur' }, { city: 'Karur' }], tags: ['a', 'b'] },
  });
});

test('messages come by field, and what was typed comes back, without passwords', async () => {
  const form = await readForm(
    post([
      ['name', ''],
      ['workers', 'many'],
      ['sites[0].city', ''],
      ['password', 'do not show'],
    ]),
    Schema,
  );
  expect(form).toEqual({
    ok: false,
    fields: {
      name: ['Enter the name'],
      workers: ['Enter the number of workers'],
      'sites[0].city': ['Enter the city'],
    },
    typed: { name: '', workers: 'many', 'sites[0].city': '' },
  });
});

test('what a use-case finds wrong goes back to the form; other problems go their way', async () => {
  const request = () => post([['name', 'Mill']]);
  const refuse = (problem: Error) => answerForm(request(), Schema, () => Promise.reject(problem));
  const reply = await refuse(new InvalidInput({ name: ['There is a supplier with this name already'] }));
  expect(reply).toMatchObject({
    data: { fields: { name: ['There is a supplier with this name already'] }, typed: { name: 'Mill' } },
    init: { status: 400 },
  });
  await expect(refuse(new NotFound('supplier'))).rejects.toThrow(NotFound);
  await expect(answerForm(request(), Schema, () => Promise.resolve('done'))).resolves.toBe('done');
});

test('a form that is too large is refused before it is read', async () => {
  const request = post([['name', 'x'.repeat(1_000_001)]]);
  const large = new Request(request, {
    headers: { ...Object.fromEntries(request.headers), 'content-length': '1000010' },
  });
  await expect(readForm(large, Schema)).rejects.toThrow(new Refused('form.too-large'));
});
