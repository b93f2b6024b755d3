import type { ReactNode } from "react";
import { messages } from "~/lib/messages/messages.ts";
import { peopleMessages } from "~/lib/messages/people.ts";
import { classNames } from "~/ui/class-names.ts";
import { ErrorReason } from "~/ui/error-reason.tsx";
import { Skeleton } from "~/ui/skeleton.tsx";
import { EntityLink } from "./entity-link.tsx";

/** Id of the element that names the card: the subject's name, or what stands in its place. Only one card is open at a time. */
export const CARD_NAME = "entity-card-name";

/**
 * Layout of a hover card.
 *
 * @param facts secondary texts, one per line; empty ones are skipped
 * @param children shown below, over the full width
 */
export function CardLayout({
  id,
  name,
  photo,
  facts,
  marks,
  action,
  children,
}: {
  id: string;
  name: string;
  photo: ReactNode;
  facts: readonly string[];
  marks?: ReactNode;
  action?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <div className="space-y-2 text-sm">
      <div className="flex gap-3">
        {photo}
        <div className="min-w-0 flex-1">
          <EntityLink id={id} className="inline-block py-0.5 text-base font-semibold hover:underline">
            <bdi id={CARD_NAME}>{name}</bdi>
          </EntityLink>
          {facts.map(
            (fact, index) =>
              fact && (
                <p key={index} className="line-clamp-2 text-muted">
                  <bdi>{fact}</bdi>
                </p>
              ),
          )}
          <div className="mt-1 flex flex-wrap gap-1.5 empty:hidden">{marks}</div>
        </div>
      </div>
      {children}
      <div className="flex flex-wrap gap-2 pt-1 empty:hidden">{action}</div>
    </div>
  );
}

/** Placeholder for a card. */
export function CardSkeleton({ shape }: { shape: "person" | "group" }) {
  return (
    <div id={CARD_NAME} role="status" aria-label={messages.app.loading} className="flex gap-3">
      <Skeleton className={classNames("size-14 shrink-0", shape === "person" && "rounded-full")} />
      <div className="flex-1 space-y-2 pt-1">
        <Skeleton className="h-4 w-36" />
        <Skeleton className="h-3 w-44" />
        <Skeleton className="h-3 w-28" />
      </div>
    </div>
  );
}

/** Shown in a card whose subject could not be read. */
export function CardProblem({ error }: { error: Error }) {
  return (
    <div id={CARD_NAME} role="alert" className="text-start text-sm text-muted">
      {peopleMessages.cardFailed} <ErrorReason error={error} />
    </div>
  );
}
