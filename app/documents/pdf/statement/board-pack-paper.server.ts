import type { Readable } from 'node:stream';
import { drawPaper } from '../flow/draw-paper.server.ts';
import { type BoardPackPaper, boardPackView } from './board-pack-view.ts';

/** The pack for the approving body as a PDF. */
export function boardPackPaper(pack: BoardPackPaper): Readable {
  return drawPaper(boardPackView(pack));
}
