/**
 * One of a few values as the browser's own list.
 *
 * @param label accessible name
 */
export function Choice<Value extends string>({
  label,
  value,
  options,
  onChoose,
}: {
  label: string;
  value: Value;
  options: readonly { value: Value; label: string }[];
  onChoose: (value: Value) => void;
}) {
  return (
    <select
      aria-label={label}
      value={value}
      data-keeps-focus
      className="h-9 min-w-0 shrink-0 rounded-lg border border-strong-line bg-surface px-2 font-medium text-muted hover:text-text"
      onChange={(event) => {
        const chosen = options.find((option) => option.value === event.target.value);
        if (chosen) onChoose(chosen.value);
      }}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
