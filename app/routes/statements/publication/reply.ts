import type { Problems, TypedValues } from '#app/components/forms/form-state.ts';

/** What came back with a form of this page, and which form it was. */
export type PublicationReply = {
  fields: Problems | undefined;
  typed: TypedValues | undefined;
  intent: string | undefined;
};

/** What belongs to one of the forms. */
export function replyFor(reply: PublicationReply, intent: string) {
  return reply.intent === intent ? { problems: reply.fields, values: reply.typed } : {};
}
