/** How often a list may be fetched. */
export const FETCH_PACES = [
  { value: '24', label: 'Every day' },
  { value: '168', label: 'Every week' },
  { value: '6', label: 'Every six hours' },
  { value: '1', label: 'Every hour' },
] as const;
