import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { Connection } from "~/connect/connection.ts";
import { useConnection } from "~/session/session-context.tsx";
import { showToast } from "~/ui/toast.ts";
import { patchCapability, type Capabilities } from "./cache.ts";

interface CapabilityChange<Name extends keyof Capabilities, Value> {
  /** The capability as it will be. */
  show: (capability: NonNullable<Capabilities[Name]>, value: Value) => NonNullable<Capabilities[Name]>;
  /** Asks the org, which answers with the capability as it is then. */
  call: (connection: Connection, elementId: string, value: Value) => Promise<NonNullable<Capabilities[Name]>>;
  /** What to say where that failed. */
  failure: (value: Value) => string;
}

/**
 * Changes one capability of an element. It shows at once; calls of one element go one after another. When the last of
 * them has ended, what the org confirmed last is what shows.
 */
export function useCapabilityChange<Name extends keyof Capabilities, Value>(
  elementId: string,
  name: Name,
  { show, call, failure }: CapabilityChange<Name, Value>,
) {
  type Capability = NonNullable<Capabilities[Name]>;
  const client = useQueryClient();
  const connection = useConnection();
  const mutationKey = [name, elementId];
  const confirmedKey = ["confirmed", name, elementId];

  /** @returns whether this was the last */
  function settle(): boolean {
    if (client.isMutating({ mutationKey }) > 1) return false;
    const confirmed = client.getQueryData<Capability>(confirmedKey);
    client.removeQueries({ queryKey: confirmedKey });
    patchCapability(client, elementId, name, (capability) => ({ ...capability, ...confirmed }));
    return true;
  }

  return useMutation({
    mutationKey,
    scope: { id: mutationKey.join() },
    mutationFn: (value: Value) => call(connection, elementId, value),
    onMutate: (value) => {
      patchCapability(client, elementId, name, (capability) => {
        client.setQueryData<Capability>(confirmedKey, (confirmed) => confirmed ?? capability);
        return show(capability, value);
      });
    },
    onSuccess: (answer, value) => {
      client.setQueryData<Capability>(confirmedKey, (confirmed) => confirmed && { ...show(confirmed, value), ...answer });
      settle();
    },
    onError: (_error, value) => {
      if (settle()) showToast(failure(value));
    },
  });
}
