/** The sign of Daylight: a sun that comes over the horizon. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 28 28" width="28" height="28" aria-hidden="true" focusable="false">
      <path className="mark-sun" d="M6 19a8 8 0 0 1 16 0z" />
      <path
        className="mark-line"
        d="M2 19h24M14 3v4M4.500 8.500l2.800 2.800M23.500 8.500l-2.800 2.800M7 24h14"
      />
    </svg>
  );
}
