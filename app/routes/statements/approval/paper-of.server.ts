import type { BoardPackPaper } from '#app/documents/pdf/statement/board-pack-view.ts';
import type { BoardPack } from '#app/domain/statements/approval/board-pack-of.server.ts';
import { paths } from '#app/http/paths.ts';
import { environment } from '#app/platform/environment.server.ts';
import { paperOf } from './paper-of.ts';

/** What the paper of a board pack is made from. */
export function boardPackPaperOf(pack: BoardPack, at: Date): BoardPackPaper {
  const verifyAt = environment().publicUrl + paths.verifyStatement('en');
  const { open, backed, answerFiles, report, registry, changes, corrects, version } = pack;
  return {
    ...paperOf(pack, { today: at.toISOString().slice(0, 10), verifyAt }),
    number: version?.number ?? null,
    open,
    backed,
    answerFiles,
    report,
    registry,
    changes,
    corrects,
  };
}
