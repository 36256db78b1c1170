/** Rows of an import on one page of its review. */
export const ROWS_A_PAGE = 50;
