import { z } from 'zod';
import { RegistryAnswers, type RegistryField } from './answers.ts';
import { questionsOfGroup } from './questions/registry-questions.ts';
import { type RegistryGroup } from './sections.ts';

/** A page of the form that is saved by itself: a section, or the declaration at the end. */
export type RegistryPage = RegistryGroup | 'declaration';

/** The fields of a page as they are typed: what the portal knows from elsewhere is not among them. */
export function fieldsOfPage(page: RegistryPage): z.ZodType<Partial<RegistryAnswers>> {
  const typed: RegistryField[] =
    page === 'declaration'
      ? ['declaration']
      : questionsOfGroup(page)
          .filter(({ known }) => !known)
          .map(({ field }) => field);
  const { shape } = RegistryAnswers;
  return z.object(Object.fromEntries(typed.map((field) => [field, shape[field]])));
}

/** Whether anything on a page of the form is typed at all. */
export function isTyped(group: RegistryGroup): boolean {
  return questionsOfGroup(group).some(({ known }) => !known);
}
