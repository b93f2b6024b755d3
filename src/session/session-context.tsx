import { createContext, use, useSyncExternalStore, type ReactNode } from "react";
import type { Connection } from "~/connect/connection.ts";
import type { Config } from "./config.ts";
import type { Session, SessionStatus } from "./session.ts";

interface SessionValue {
  config: Config;
  session: Session;
  connection: Connection | null;
}

const SessionContext = createContext<SessionValue | null>(null);

/** Hands configuration, session and connection to everything below. */
export function SessionProvider({ children, ...value }: SessionValue & { children: ReactNode }) {
  return <SessionContext value={value}>{children}</SessionContext>;
}

function useSessionValue(): SessionValue {
  const value = use(SessionContext);
  if (!value) throw new Error("There is no SessionProvider above.");
  return value;
}

/** What `config.json` says. */
export function useConfig(): Config {
  return useSessionValue().config;
}

/** The session, for signing in and out. */
export function useSession(): Session {
  return useSessionValue().session;
}

/** Whether somebody is signed in, kept up to date. */
export function useSessionStatus(): SessionStatus {
  const { session } = useSessionValue();
  return useSyncExternalStore(session.subscribe, session.status);
}

/** The connection to the org. Only for what is drawn when somebody is signed in. */
export function useConnection(): Connection {
  const { connection } = useSessionValue();
  if (!connection) throw new Error("Nobody is signed in.");
  return connection;
}
