import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, type RenderResult } from "@testing-library/react";
import type { ReactNode } from "react";
import { MemoryRouter } from "react-router";
import { createConnection } from "~/connect/connection.ts";
import type { Config } from "~/session/config.ts";
import { SessionProvider } from "~/session/session-context.tsx";
import type { Session } from "~/session/session.ts";

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
  subscribe: () => () => undefined,
  signIn: async () => undefined,
  signInByPopup: async () => undefined,
  signInAgain: async () => undefined,
  signOut: async () => undefined,
};

/** For tests: draws something as it stands in the app, for a person who is signed in to {@link TEST_ORG}. */
export function renderInApp(children: ReactNode): RenderResult {
  const connection = createConnection({ instanceUrl: TEST_ORG, apiVersion: "66.0", tokens: SESSION });
  return render(children, {
    wrapper: ({ children: inside }) => (
      <QueryClientProvider client={new QueryClient()}>
        <SessionProvider config={CONFIG} session={SESSION} connection={connection}>
          <MemoryRouter>{inside}</MemoryRouter>
        </SessionProvider>
      </QueryClientProvider>
    ),
  });
}
