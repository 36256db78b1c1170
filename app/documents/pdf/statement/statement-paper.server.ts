import type { Readable } from 'node:stream';
import { drawPaper } from '../flow/draw-paper.server.ts';
import { statementView, type StatementPaper } from './statement-view.ts';

/** The statement as a PDF: tagged, bookmarked, with the notes of its numbers, and where it stands. */
export function statementPaper(paper: StatementPaper): Readable {
  return drawPaper(statementView(paper));
}
