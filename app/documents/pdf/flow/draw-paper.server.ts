import type { Readable } from 'node:stream';
import { drawBlocks } from './draw-blocks.server.ts';
import { completeContents, drawContents } from './draw-contents.server.ts';
import { drawCover } from './draw-cover.server.ts';
import { drawFeet, drawMark } from './draw-feet.server.ts';
import { openFlow } from './flow.server.ts';
import type { PaperView } from './paper-view.ts';

const WORDS = {
  en: { contents: 'Contents', page: (page: number, pages: number) => `Page ${page} of ${pages}` },
  ar: { contents: 'المحتويات', page: (page: number, pages: number) => `صفحة ${page} من ${pages}` },
} as const;

/**
 * Draws a paper of several pages: A4, tagged, with bookmarks, a running foot and, where it is long, a cover and a table
 * of contents. Names in other scripts come out right inside the text.
 */
export function drawPaper(view: PaperView): Readable {
  const { mark } = view;
  const flow = openFlow(view, (page) => {
    if (mark !== null) drawMark(page, mark);
  });
  const words = WORDS[view.locale];
  drawCover(flow, view.cover, view.long);
  const contents = view.long ? drawContents(flow, words.contents, view.blocks) : null;
  drawBlocks(flow, view.blocks);
  if (contents) completeContents(flow, contents, flow.entries);
  drawFeet(flow, view.foot, words.page);
  flow.root.end();
  flow.doc.end();
  return flow.doc;
}
