import { useId, type ReactNode } from "react";

interface Choice<Value extends string | number> {
  value: Value;
  label: string;
}

/** A radio group with a legend. */
export function ChoiceGroup<Value extends string | number>({
  legend,
  description,
  value,
  choices,
  onChange,
  children,
}: {
  legend: string;
  description?: string;
  value: Value;
  choices: readonly Choice<Value>[];
  onChange: (value: Value) => void;
  /** More of the same, below the choices. */
  children?: ReactNode;
}) {
  const id = useId();
  return (
    <fieldset className="py-5" aria-describedby={description ? `${id}-text` : undefined}>
      <legend className="float-start w-full font-semibold">{legend}</legend>
      {description && (
        <p id={`${id}-text`} className="clear-both pt-1 text-muted">
          {description}
        </p>
      )}
      <div className="clear-both flex flex-wrap gap-x-6 gap-y-1 pt-2">
        {choices.map((choice) => (
          <label key={choice.value} className="flex min-h-9 cursor-pointer items-center gap-2">
            <input
              type="radio"
              name={id}
              className="size-4 accent-accent"
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
            />
            {choice.label}
          </label>
        ))}
      </div>
      {children}
    </fieldset>
  );
}
