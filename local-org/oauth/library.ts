type Library = typeof import("oidc-provider");

let loaded: Promise<Library> | undefined;

/**
 * Loads the OAuth library without the line in which it says that it would rather have a newer Node: it does all that
 * is asked of it here on Node 20.19, and the line would frighten newcomers.
 */
export function loadOidcProvider(): Promise<Library> {
  loaded ??= quietly(() => import("oidc-provider"));
  return loaded;
}

async function quietly<T>(load: () => Promise<T>): Promise<T> {
  const { warn } = console;
  console.warn = () => {};
  try {
    return await load();
  } finally {
    console.warn = warn;
  }
}
