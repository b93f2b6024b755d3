import { Suspense } from "react";
import { useStore } from "~/data/use-store.tsx";
import { lazily } from "~/ui/lazily.ts";
import { hidePeople, useShownPeople } from "./shown.ts";

const PeopleDialog = lazily(() => import("./people-dialog.tsx"), "PeopleDialog");

/** The list of people that a person looks at, if any. */
export function PeopleHost() {
  const store = useStore();
  const shown = useShownPeople();
  return (
    shown && (
      <Suspense fallback={null}>
        <PeopleDialog {...shown} onClose={() => hidePeople(store)} />
      </Suspense>
    )
  );
}
