import type { ReactNode } from "react";

/** The top of the page of a group or record: its picture, and what there is to say of it. */
export function SubjectHeader({ photo, children }: { photo: ReactNode; children: ReactNode }) {
  return (
    <section className="flex gap-4 border-b border-line px-4 py-5 sm:px-5">
      {photo}
      <div className="min-w-0 flex-1">{children}</div>
    </section>
  );
}

/** The name in the head of a page. Screen readers hear it as the page's heading, whose bar has its button in this corner on phones. */
export function SubjectName({ children }: { children: string }) {
  return (
    <div className="max-md:pe-10">
      <p aria-hidden className="text-xl font-semibold wrap-anywhere rtl:text-right" dir="auto">
        {children}
      </p>
    </div>
  );
}
