import { Children, isValidElement, type ReactNode } from "react";

/** Facts under a heading; renders nothing without any. Its children are {@link Fact}s. */
export function FactList({ title, children }: { title: string; children: ReactNode }) {
  const facts = Children.toArray(children).filter(
    (child) => isValidElement<{ children?: ReactNode }>(child) && isThere(child.props.children),
  );
  if (facts.length === 0) return null;
  return (
    <section className="px-4 py-5 sm:px-5">
      <h2 className="text-sm font-semibold text-muted">{title}</h2>
      <dl className="mt-2 grid gap-x-6 gap-y-2 sm:grid-cols-2">{facts}</dl>
    </section>
  );
}

/** A label and its value. */
export function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="min-w-0">
      <dt className="text-sm text-muted">{label}</dt>
      <dd className="whitespace-pre-line">
        <bdi>{children}</bdi>
      </dd>
    </div>
  );
}

function isThere(value: ReactNode): boolean {
  return value !== null && value !== undefined && value !== "" && value !== false;
}
