import { useEffect, useEffectEvent } from "react";
import type { Store } from "~/data/store.ts";
import { useStore } from "~/data/use-store.tsx";
import { fieldsOf, threadsField } from "./open-fields.ts";

/** Takes a field away. What was written in it is its draft's. */
export function closeField(store: Store, name: string): void {
  const fields = fieldsOf(store);
  fields.open.delete(name);
  fields.tell();
}

/** Lets a field take focus when it is opened, or opened again. */
export function useFieldFocus(name: string, focus: () => void): void {
  const fields = fieldsOf(useStore());
  const takeFocus = useEffectEvent(() => {
    if (fields.takes(name)) focus();
  });
  useEffect(() => {
    takeFocus();
    return fields.subscribe(() => takeFocus());
  }, [fields, name]);
}

/** Shows all comments of an element, in threads. */
export function openThreads(store: Store, elementId: string): void {
  const fields = fieldsOf(store);
  fields.open.add(threadsField(elementId));
  fields.tell();
}
