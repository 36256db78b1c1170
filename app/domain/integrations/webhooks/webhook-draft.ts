import { z } from 'zod';
import { WEBHOOK_EVENTS } from './webhook.ts';

const https = z
  .string({ error: 'Enter the address to send to' })
  .trim()
  .max(500, 'Use an address of at most 500 characters')
  .superRefine((text, check) => {
    const fault = faultOfAddress(text);
    if (fault !== null) check.addIssue({ code: 'custom', message: fault });
  });

/** What is wrong with an address for a webhook, in words; null when it can be tried. */
function faultOfAddress(text: string): string | null {
  if (!URL.canParse(text)) return 'Enter a whole address, such as https://hooks.example.org/daylight';
  const url = new URL(text);
  if (url.protocol !== 'https:') return 'Use an address that begins with https://';
  if (url.username !== '' || url.password !== '') return 'Leave the name and password out of the address';
  if (url.port !== '' && url.port !== '443') return 'Use the usual port for https, 443';
  return null;
}

/** What a person says of a webhook. */
export const WebhookDraft = z.object({
  url: https,
  events: z
    .array(z.enum(WEBHOOK_EVENTS, 'Choose events from the list'))
    .min(1, 'Choose at least one event')
    .transform((events) => WEBHOOK_EVENTS.filter((event) => events.includes(event))),
});
