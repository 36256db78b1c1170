import type { Readable } from 'node:stream';
import { COLOURS } from '../colours.ts';
import {
  closeSheet,
  columnsOf,
  isolate,
  openSheet,
  rule,
  setText,
  type Sheet,
  STYLES,
  textHeight,
} from '../sheet.server.ts';
import type { DossierBlock, DossierSection, DossierView } from './dossier-view.ts';
import { drawNames } from './draw-names.server.ts';
import { drawTable } from './draw-table.server.ts';
import { drawFoot, LABEL_GAP, LABEL_SHARES, makeRoom, type Pages, whole } from './pages.server.ts';

/** The dossier of one match: A4, tagged, a bookmark for each section, names in whatever script they are written. */
export function drawDossier(view: DossierView): Readable {
  const sheet = openSheet({ title: view.title, locale: 'en' });
  const pages: Pages = { sheet, number: 1, foot: `${view.title} · ${view.made}` };
  drawHead(sheet, view);
  drawFacts(pages, view.facts);
  for (const section of view.sections) drawSection(pages, section);
  drawFoot(pages);
  return closeSheet(sheet);
}

function drawHead(sheet: Sheet, view: DossierView): void {
  const [name, made] = columnsOf(sheet, [1, 1], 10);
  if (!name || !made) return;
  sheet.add('P', () => {
    setText(sheet, 'Daylight', { ...STYLES.strong, colour: COLOURS.accent }, name, sheet.y);
    setText(sheet, view.made, STYLES.soft, { ...made, align: 'end' }, sheet.y);
  });
  sheet.y += 20;
  sheet.add('H1', () => {
    sheet.y = setText(sheet, view.title, STYLES.title, whole(sheet), sheet.y);
  });
  sheet.add('P', () => {
    const plain = { ...STYLES.heading, weight: 'plain' as const };
    sheet.y = setText(sheet, isolate(view.organisation), plain, whole(sheet), sheet.y);
    sheet.y = setText(sheet, view.lead, STYLES.body, whole(sheet), sheet.y + 4);
  });
  sheet.y += 8;
  rule(sheet, sheet.y);
  sheet.y += 8;
}

function drawSection(pages: Pages, { title, blocks }: DossierSection): void {
  const { sheet } = pages;
  makeRoom(pages, 70);
  sheet.y += 12;
  sheet.doc.outline.addItem(title);
  sheet.add('H2', () => {
    sheet.y = setText(sheet, title, STYLES.heading, whole(sheet), sheet.y) + 4;
  });
  for (const block of blocks) {
    drawBlock(pages, block);
    sheet.y += 4;
  }
}

function drawBlock(pages: Pages, block: DossierBlock): void {
  if (block.kind === 'facts') drawFacts(pages, block.rows);
  else if (block.kind === 'names') drawNames(pages, block.names);
  else if (block.kind === 'table') drawTable(pages, block);
  else if (block.kind === 'text')
    drawParagraph(pages, block.text, block.soft === true ? STYLES.soft : STYLES.body);
  else if (block.kind === 'list')
    for (const item of block.items) drawParagraph(pages, `•  ${item}`, STYLES.body);
  else for (const event of block.events) drawEvent(pages, event);
}

function drawFacts(pages: Pages, rows: readonly { label: string; value: string }[]): void {
  const { sheet } = pages;
  const [label, value] = columnsOf(sheet, LABEL_SHARES, LABEL_GAP);
  if (!label || !value) return;
  for (const row of rows) {
    const height = Math.max(
      textHeight(sheet, row.label, STYLES.soft, label.width),
      textHeight(sheet, row.value, STYLES.body, value.width),
    );
    makeRoom(pages, height);
    sheet.add('P', () => {
      setText(sheet, row.label, STYLES.soft, label, sheet.y + 0.8);
      setText(sheet, row.value, STYLES.body, value, sheet.y);
    });
    sheet.y += height + 2;
  }
}

/** A long text is set line by line where it would not fit on one page. */
function drawParagraph(pages: Pages, text: string, style: (typeof STYLES)[keyof typeof STYLES]): void {
  const { sheet } = pages;
  for (const line of text.split('\n')) {
    makeRoom(pages, textHeight(sheet, line, style, whole(sheet).width));
    sheet.add('P', () => {
      sheet.y = setText(sheet, line, style, whole(sheet), sheet.y);
    });
  }
  sheet.y += 2;
}

function drawEvent(
  pages: Pages,
  { title, when, says }: { title: string; when: string; says: readonly string[] },
): void {
  const { sheet } = pages;
  makeRoom(pages, 34);
  sheet.add('P', () => {
    sheet.y = setText(sheet, title, STYLES.strong, whole(sheet), sheet.y);
    sheet.y = setText(sheet, when, STYLES.soft, whole(sheet), sheet.y);
  });
  for (const text of says) drawParagraph(pages, text, STYLES.body);
  sheet.y += 4;
}
