import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import {
  actsInLedger,
  countLedgerEntries,
  type LedgerFilter,
  pageOfLedger,
} from '#models/ledger-entry.server.ts';
import type { LedgerEntry } from './entry.ts';

export const LEDGER_PAGE_SIZE = 50;

/** One page of the ledger for its owners, and the acts to filter by. Pages count from 1. */
export type LedgerPage = {
  entries: LedgerEntry[];
  total: number;
  page: number;
  pages: number;
  acts: string[];
};

/** The organisation's entries, newest first. A page past the last one gives the last. */
export async function listLedger(
  viewer: Viewer,
  search: LedgerFilter & { page: number },
): Promise<LedgerPage> {
  authorise(viewer, 'read', 'ledger');
  const { organisationId } = viewer;
  const { page: wanted, ...filter } = search;
  const total = await countLedgerEntries(organisationId, filter);
  const pages = Math.max(1, Math.ceil(total / LEDGER_PAGE_SIZE));
  const page = Math.min(wanted, pages);
  const skip = (page - 1) * LEDGER_PAGE_SIZE;
  const entries = await pageOfLedger(organisationId, filter, { skip, limit: LEDGER_PAGE_SIZE });
  return { entries, total, page, pages, acts: await actsInLedger(organisationId) };
}
