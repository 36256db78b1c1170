import type { Cell } from 'exceljs';

/** What a cell takes when somebody types into it: so many characters, or only what stands in a range of cells. */
export type Guard = { most: number } | { range: string };

/** Has the spreadsheet refuse what the guard does not let through, and say why. */
export function guardCell(cell: Cell, guard: Guard): void {
  cell.dataValidation =
    'most' in guard
      ? {
          type: 'textLength',
          operator: 'lessThanOrEqual',
          formulae: [guard.most],
          allowBlank: true,
          showErrorMessage: true,
          errorStyle: 'stop',
          errorTitle: 'Too long',
          error: `Shorten this to ${guard.most} characters: the form takes no more.`,
        }
      : {
          type: 'list',
          formulae: [guard.range],
          allowBlank: true,
          showErrorMessage: true,
          errorStyle: 'stop',
          errorTitle: 'Not on the form',
          error: 'Choose one of the answers that the form offers.',
        };
}
