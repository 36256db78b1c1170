/**
 * The button that the Enter key presses: the first of a form. It stands out of sight before all others, so that Enter in a
 * field does what the main button does.
 */
export function EnterButton({ value }: { value: string }) {
  return (
    <button className="visually-hidden" type="submit" name="intent" value={value} tabIndex={-1} aria-hidden>
      Go
    </button>
  );
}
