import { bodyLine, columnsIn, type Flow, heightOf, running } from './flow.server.ts';
import type { PaperBlock } from './paper-view.ts';
import { AROUND_HEADING, PAPER, PARAGRAPH_GAP } from './paper-styles.ts';
import { tableHeight } from './table-columns.server.ts';

/** What ends the search for a signature. */
const ENDS: readonly PaperBlock['kind'][] = ['signature', 'heading', 'page-break'];

type Heading = Extract<PaperBlock, { kind: 'heading' }>;

/** A paragraph of at most so many lines that stands before a list or table leads it. */
const LEADING_LINES = 4;
/** What is kept together fills at most this part of a page: more would leave the page before it half empty. */
const MOST_OF_A_PAGE = 0.6;
/** Above the line for a hand, and the white round a signature. */
const SIGNATURE = 46 + 18;

/**
 * The height that has to be free for a block and what belongs under it: a heading with the first lines of what it
 * heads, a sentence with the list or table that it leads, an approval with its signature. Nought where a block may stand
 * wherever there is room.
 */
export function heightToKeep(flow: Flow, blocks: readonly PaperBlock[], at: number): number {
  const block = blocks[at];
  if (block?.kind !== 'heading' && block?.kind !== 'paragraph') return 0;
  const most = (flow.bottom - flow.top) * MOST_OF_A_PAGE;
  const signed = block.kind === 'heading' ? toSignature(flow, blocks, at) : 0;
  return signed > 0 && signed <= most ? signed : Math.min(beginning(flow, blocks, at), most);
}

/** From a heading down to the signature under it; nought where none comes before the next heading. */
function toSignature(flow: Flow, blocks: readonly PaperBlock[], at: number): number {
  const end = blocks.findIndex(({ kind }, place) => place > at && ENDS.includes(kind));
  if (blocks[end]?.kind !== 'signature') return 0;
  return blocks.slice(at, end + 1).reduce((sum, block) => sum + wholeHeight(flow, block), 0);
}

/** How much of a block, and of what follows it, has to stand together at the least. */
function beginning(flow: Flow, blocks: readonly PaperBlock[], at: number): number {
  const block = blocks[at];
  if (block === undefined || block.kind === 'page-break') return 0;
  if (block.kind === 'heading') return headingHeight(flow, block) + beginning(flow, blocks, at + 1);
  if (block.kind === 'paragraph') {
    const leads = ['list', 'table', 'facts'].includes(blocks[at + 1]?.kind ?? '');
    const height = wholeHeight(flow, block);
    if (leads && height <= bodyLine(flow) * LEADING_LINES + PARAGRAPH_GAP)
      return height + beginning(flow, blocks, at + 1);
    return Math.min(height, bodyLine(flow) * 3);
  }
  if (block.kind === 'list') {
    const height = heightOf(flow, block.items[0] ?? '', PAPER.body, running(flow).width - 15);
    return Math.min(height, bodyLine(flow) * 3);
  }
  if (block.kind === 'facts') return wholeHeight(flow, { ...block, rows: block.rows.slice(0, 1) });
  return wholeHeight(flow, block.kind === 'table' ? { ...block, rows: block.rows.slice(0, 1) } : block);
}

function headingHeight(flow: Flow, { level, text }: Heading): number {
  const { above, below, style } = AROUND_HEADING[level];
  return above + heightOf(flow, text, style, running(flow).width) + below;
}

function wholeHeight(flow: Flow, block: PaperBlock): number {
  const { width } = running(flow);
  if (block.kind === 'heading') return headingHeight(flow, block);
  if (block.kind === 'paragraph')
    return heightOf(flow, block.text, block.soft === true ? PAPER.soft : PAPER.body, width) + PARAGRAPH_GAP;
  if (block.kind === 'facts') return factsHeight(flow, block.rows);
  if (block.kind === 'table') return tableHeight(flow, block);
  if (block.kind === 'callout')
    return heightOf(flow, `${block.title}\n${block.text}`, PAPER.strong, width - 28) + 22;
  if (block.kind === 'signature') return SIGNATURE + bodyLine(flow) * (block.lines.length + 1.5);
  if (block.kind === 'list')
    return block.items.reduce((sum, item) => sum + heightOf(flow, item, PAPER.body, width - 15), 0);
  return 0;
}

function factsHeight(flow: Flow, rows: Extract<PaperBlock, { kind: 'facts' }>['rows']): number {
  const [, end] = columnsIn(flow, running(flow), [1, 2.1], 14);
  return rows.reduce((sum, { value }) => sum + heightOf(flow, value, PAPER.cell, end?.width ?? 1) + 4, 0);
}
