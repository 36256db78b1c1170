import { expect, test } from 'vitest';
import { problemPage, readProblem } from '#app/http/problems.ts';
import { InvalidInput, NotFound, Refused } from '#app/platform/problems.ts';

test.each([
  [new NotFound('supplier'), 404],
  [new InvalidInput({ name: ['Enter the name'] }), 400],
  [new Refused('access.not-allowed'), 403],
  [new Refused('access.last-owner'), 409],
  [new Refused('form.too-large'), 413],
  [new Refused('supplier.conflict'), 409],
  [new Refused('something.new'), 403],
])('%s is answered with %i', (problem, status) => {
  expect(problemPage(problem)?.status).toBe(status);
});

test('a surprise has no page of its own', () => {
  expect(problemPage(new TypeError('x is not a function'))).toBeNull();
});

test('a use-case may give its own words', () => {
  expect(problemPage(new Refused('x.conflict', { text: 'Somebody took it.' }))?.text).toBe(
    'Somebody took it.',
  );
});

test('the words come back from an answer, and from nothing else', () => {
  expect(readProblem(problemPage(new NotFound('job')))).toEqual({
    title: 'There is nothing at this address',
    text: 'It may have been removed, or the address may be incomplete. Use the menu to find what you need.',
  });
  expect(readProblem('text')).toBeNull();
});
