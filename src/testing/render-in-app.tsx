import { render, type RenderResult } from "@testing-library/react";
import type { ReactNode } from "react";
import { MemoryRouter } from "react-router";
import { type Connection, createConnection } from "~/connect/connection.ts";
import { openStore, type Store } from "~/data/store.ts";
import { StoreProvider } from "~/data/use-store.tsx";
import type { Config } from "~/session/config.ts";
import { SessionProvider } from "~/session/session-context.tsx";
import type { Session } from "~/session/session.ts";
import { testSignIn } from "./test-sign-in.ts";

/** The origin of the org in tests. */
export const TEST_ORG = "https://acme.my.salesforce.com";

const ORG = { id: "acme", name: "Acme", loginUrl: TEST_ORG, clientId: "client", apiVersion: null, site: null };

const CONFIG: Config = {
  orgs: [ORG],
  defaultOrg: ORG,
  auth: { popupMode: "auto", storage: "memory", scopes: "" },
  embed: { allowedOrigins: [] },
  router: "browser",
  branding: { name: "Acme", accent: null, logoUrl: null },
  locale: null,
};

const SESSION: Session = {
  org: ORG,
  token: () => "token",
  renew: async () => "token",
  status: () => "signed-in",
  record: () => null,
  site: () => null,
  ended: () => null,
  end: () => undefined,
  subscribe: () => () => undefined,
  signIn: async () => undefined,
  signInByPopup: async () => undefined,
  signInAgain: async () => undefined,
  signOut: async () => undefined,
};

const CONNECTION = { baseUrl: () => TEST_ORG, apiVersion: "66.0", tokens: SESSION };

/** The store of a person signed in to {@link TEST_ORG}. Calls use `fetch`, or the given methods of a connection. */
export function testStore(connection: Partial<Connection> = {}, userId = ""): Store {
  return openStore(testSignIn({ connection: { ...createConnection(CONNECTION), ...connection }, userId }));
}

/** Renders something inside the app's providers, for a person signed in to {@link TEST_ORG}. */
export function renderInApp(children: ReactNode, store = testStore()): RenderResult {
  return render(children, { wrapper: ({ children: inside }) => <TestApp store={store}>{inside}</TestApp> });
}

/**
 * All of the app's providers.
 *
 * @param at the current route
 */
export function TestApp({ store, at = "/", children }: { store: Store; at?: string; children: ReactNode }) {
  return (
    <SessionProvider config={CONFIG} session={SESSION} connection={store.connection}>
      <StoreProvider store={store}>
        <MemoryRouter initialEntries={[at]}>{children}</MemoryRouter>
      </StoreProvider>
    </SessionProvider>
  );
}
