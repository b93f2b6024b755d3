import type { SeedOrg } from "./server.ts";

/** Loads the content that a new org begins with. */
export async function loadSeed(): Promise<SeedOrg> {
  try {
    return (await import("./seed/seed.ts")).seedOrg;
  } catch (error) {
    console.error("The content is not there yet.", error);
    return () => {};
  }
}
