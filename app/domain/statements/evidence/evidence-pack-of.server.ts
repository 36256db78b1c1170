import { createHash } from 'node:crypto';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { ACT_WORDS } from '#app/domain/ledger/acts.ts';
import { entriesAbout } from '#app/domain/ledger/entries-about.server.ts';
import { canonicalJson } from '#app/domain/ledger/entry.ts';
import { homepageChecksOf } from '#models/homepage-check.server.ts';
import { type BoardPack, boardPackOf } from '../approval/board-pack-of.server.ts';
import { publicContent } from '../public-content.ts';
import type { AskedAt } from '../registry/registry-view.server.ts';
import { nameInPack, numberedFiles } from './numbered-files.ts';
import { packRows, type PackRow } from './pack-rows.ts';
import { openStoredFile } from './store-file.server.ts';

/** A file of a pack; its bytes are read when its turn comes. */
type PackFile = { path: string; size: number; open: () => Promise<Buffer> };

export type EvidencePack = {
  boardPack: BoardPack;
  rows: PackRow[];
  files: PackFile[];
  /** One line of canonical JSON an entry of the ledger about the statement, the oldest first. */
  ledger: string[];
};

const ACTS = Object.keys(ACT_WORDS).filter((act) => act.startsWith('statement.'));

/**
 * Everything that an auditor needs to follow a statement to what it rests on: the board's papers, the index, the files, and
 * the entries of the ledger about it.
 *
 * @throws NotFound where the organisation has no such statement, or the statement no such version
 */
export async function evidencePackOf(
  viewer: Viewer,
  which: { statementId: string; versionId: string | null },
  at: AskedAt,
): Promise<EvidencePack> {
  const boardPack = await boardPackOf(viewer, which, at);
  const { statement, content, backed, answerFiles } = boardPack;
  const files = numberedFiles([...backed.flatMap((claim) => claim.files), ...answerFiles]);
  const { entries } = await entriesAbout(viewer.organisationId, ACTS, statement.id);
  const facts = new Map(publicContent(content).facts.map((fact) => [fact.key, fact]));
  return {
    boardPack,
    rows: packRows({ ...boardPack, files, factHash: (key) => sha256Of(canonicalJson(facts.get(key))) }),
    files: [
      ...files.map((file) => ({
        path: `evidence/${nameInPack(file)}`,
        size: file.size,
        open: () => openStoredFile(viewer.organisationId, file.fileId),
      })),
      ...(await homepagePicture(viewer.organisationId)),
    ],
    ledger: entries.map(({ entry }) => canonicalJson(entry)),
  };
}

/** So many of the newest looks at the home page are searched for a picture. */
const LOOKED_BACK = 12;

async function homepagePicture(organisationId: string): Promise<PackFile[]> {
  const checks = await homepageChecksOf(organisationId, LOOKED_BACK);
  const picture = checks.find((check) => check.picture)?.picture;
  if (!picture) return [];
  const { fileId, name, size } = picture;
  const path = `home page/${nameInPack({ number: 1, name })}`;
  return [{ path, size, open: () => openStoredFile(organisationId, fileId) }];
}

function sha256Of(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
