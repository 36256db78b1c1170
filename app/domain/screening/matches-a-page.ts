/** How many matches a page of the review queue has. In a file of its own, so that a browser need not load the schema. */
export const MATCHES_A_PAGE = 50;
