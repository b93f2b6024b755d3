import { expect } from "@playwright/test";
import type { LoggedRequest } from "../../local-org/request-log.ts";
import { TEMPLATE } from "./template-org.ts";

/** One command to the local org's control endpoint, such as `{ do: "expireTokens" }` (local-org/control.ts). */
export interface ControlCommand {
  do: string;
  [option: string]: unknown;
}

/** The local org of a test. */
export class OrgControl {
  /** Its origin. */
  readonly url: string;

  constructor(url: string) {
    this.url = url;
  }

  /** Sends a control command, and returns the org's answer. */
  async control(command: ControlCommand): Promise<unknown> {
    const body = JSON.stringify(command);
    const response = await fetch(`${this.url}/__control`, { method: "POST", body, headers: { "Content-Type": "application/json" } });
    const answer = await response.text();
    if (!response.ok) throw new Error(`The local org refuses ${body}: ${answer}`);
    return answer === "" ? null : JSON.parse(answer);
  }

  /** Lets requests go on that wait because of `delayMs: "until-release"`, as soon as there are so many. */
  async release(count = 1): Promise<void> {
    let released = 0;
    await expect
      .poll(async () => (released += ((await this.control({ do: "release" })) as { released: number }).released))
      .toBeGreaterThanOrEqual(count);
  }

  /**
   * Calls the API as a person, bypassing sign-in, faults and the log.
   *
   * @param as a user id or user name
   * @param path such as `/chatter/feed-elements/0D5…`
   * @throws if it is not found
   */
  async ask<T>(as: string, path: string): Promise<T> {
    const { status, body } = (await this.control({ do: "ask", as, path })) as { status: number; body: T };
    if (status !== 200) throw new Error(`The local org answers ${path} with ${status}: ${JSON.stringify(body)}`);
    return body;
  }

  /** The requests to the org in this test, oldest first, without preflights: those cost no API call. */
  async requests(): Promise<LoggedRequest[]> {
    const response = await fetch(`${this.url}/__control/requests`);
    const entries: LoggedRequest[] = await response.json();
    return entries.filter((entry) => !entry.preflight);
  }

  /** The API calls in this test, oldest first, without images. */
  async calls(): Promise<LoggedRequest[]> {
    return (await this.requests()).filter(({ path }) => path.startsWith("/services/data/v") && !/photo|rendition/.test(path));
  }

  /** The calls that a view made: all but the poll of each minute, which goes on whatever is shown. */
  async viewCalls(): Promise<LoggedRequest[]> {
    return (await this.calls()).filter(({ parts = [] }) => !parts.some((path) => path.includes("/chatter/feeds/to/me/")));
  }

  /** As new, but for who is signed in. */
  async renew(): Promise<void> {
    await this.control({ do: "loadData", from: TEMPLATE });
    await this.refresh();
  }

  /** Clears faults, consents and the log. Data stays. */
  async refresh(): Promise<void> {
    await this.control({ do: "reset-faults" });
    await this.control({ do: "forgetConsents" });
    await this.control({ do: "clear-log" });
  }
}
