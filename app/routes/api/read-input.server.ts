import express, { type Request, type Response } from 'express';
import { z } from 'zod';
import { inputFaults } from '#app/domain/integrations/match/input-faults.ts';
import { ApiProblem } from './api-problem.server.ts';

const JSON_TYPE = 'application/json';
const readJson = express.json({ limit: '1mb', type: () => true, strict: false });

/**
 * A value as a schema takes it.
 *
 * @throws ApiProblem 400 with the path of every field that cannot be taken
 */
export function take<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> {
  const taken = schema.safeParse(value);
  if (!taken.success) throw new ApiProblem(400, { errors: inputFaults(taken.error) });
  return taken.data;
}

/** The query of a request as a schema takes it: every value of a list, the last one of anything else. */
export function takeQuery<Schema extends z.ZodObject>(request: Request, schema: Schema): z.output<Schema> {
  const at = request.url.indexOf('?');
  const given = new URLSearchParams(at === -1 ? '' : request.url.slice(at + 1));
  const read: [string, string | string[]][] = [];
  for (const [name, field] of Object.entries(schema.shape)) {
    const values = given.getAll(name).filter((value) => value !== '');
    const last = values.at(-1);
    if (last !== undefined) read.push([name, isList(field) ? values : last]);
  }
  return take(schema, Object.fromEntries(read));
}

function isList(field: unknown): boolean {
  if (field instanceof z.ZodDefault || field instanceof z.ZodOptional) return isList(field.unwrap());
  return field instanceof z.ZodArray;
}

/** @throws ApiProblem 415 when the body is said to be of another kind */
export function requireType(request: Request, type: string): void {
  const said = (request.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase();
  if (said !== type) throw new ApiProblem(415, { detail: `Send the body as ${type}.` });
}

/** Reads a JSON body of at most a megabyte. @throws ApiProblem, or the parser's own problem */
export async function readJsonBody(request: Request, response: Response): Promise<unknown> {
  requireType(request, JSON_TYPE);
  await new Promise<void>((resolve, reject) => {
    readJson(request, response, (problem?: unknown) => {
      if (problem === undefined) resolve();
      else reject(problem instanceof Error ? problem : new Error('The body could not be read'));
    });
  });
  const body: unknown = request.body;
  return body;
}
