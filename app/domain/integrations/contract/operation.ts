import type { z } from 'zod';
import type { Scope } from '../scopes.ts';

/** A schema with the name that it has in the document, and a value that it takes. */
export type Shape = { name: string; schema: z.ZodType; example: unknown };

/** One thing that the API does: all that the document, the page and the router need to know of it. */
export type Operation = {
  id: string;
  method: 'get' | 'post';
  /** With its places in braces, such as /match/{dataset}. */
  path: string;
  title: string;
  about: string;
  group: 'Matching' | 'Lists' | 'Register' | 'Service';
  /** A token with any of these scopes may do it; null: no token is asked for. */
  scopes: readonly Scope[] | null;
  places: Readonly<Record<string, string>>;
  query: z.ZodObject | null;
  body: (Shape & { type: string; largest: string }) | null;
  answer: Shape & { type: string };
  /** The statuses of its refusals. */
  refusals: readonly number[];
};
