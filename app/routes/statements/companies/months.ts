export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** The months for a select field. */
export const MONTH_CHOICES = MONTHS.map((label, place) => ({ value: String(place + 1), label }));
