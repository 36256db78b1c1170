import { z } from 'zod';
import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import type { Outside } from '#app/platform/outgoing/fetch-outside.server.ts';
import { keepAddress } from './save-supplier-statement.server.ts';
import { lookAtAddress } from './look-at-address.server.ts';
import type { StatementAddress } from './supplier-statement.ts';

export const AddressDraft = z.object({
  url: z
    .url({
      protocol: /^https?$/,
      error: 'Enter the whole address, such as https://www.example.org/modern-slavery',
    })
    .max(1024, 'Shorten the address to 1,024 characters'),
});

/** Notes where a supplier's statement stands, and looks whether it can be reached there. @throws NotFound */
export async function noteAddress(
  viewer: Viewer,
  { supplierId, url, outside }: { supplierId: string; url: string; outside: Outside },
  now: Date,
): Promise<StatementAddress> {
  authorise(viewer, 'edit', 'statement');
  const address = await lookAtAddress(outside, url, now);
  await keepAddress(viewer, supplierId, address, now);
  return address;
}
