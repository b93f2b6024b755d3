import type { ReactNode } from "react";
import { Avatar } from "./avatar.tsx";
import { classNames } from "./class-names.ts";
import { Skeleton } from "./skeleton.tsx";

/**
 * What a page is about, at its top: a person or a group with photo, name, a line of facts, and what follows.
 *
 * @param isPending while the subject is on its way
 */
export function SubjectHeader({
  name,
  photoUrl,
  shape,
  isPending,
  children,
}: {
  name: string;
  photoUrl: string | null;
  shape: "person" | "group";
  isPending: boolean;
  children?: ReactNode;
}) {
  return (
    <section className="flex gap-4 border-b border-line px-4 py-5 sm:px-5">
      {isPending ? (
        <Skeleton className={classNames("size-20", shape === "person" && "rounded-full")} />
      ) : (
        <Avatar name={name} photoUrl={photoUrl} size="large" shape={shape} />
      )}
      <div className="min-w-0 flex-1">
        {isPending ? (
          <Skeleton className="h-5 w-40" />
        ) : (
          <p className="text-lg font-semibold" dir="auto">
            {name}
          </p>
        )}
        {children}
      </div>
    </section>
  );
}
