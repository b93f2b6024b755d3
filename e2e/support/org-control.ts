import type { LoggedRequest } from "../../local-org/request-log.ts";

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

  /** Has the org do something that no real org would, and gives its answer. */
  async control(command: ControlCommand): Promise<unknown> {
    const body = JSON.stringify(command);
    const response = await fetch(`${this.url}/__control`, { method: "POST", body, headers: { "Content-Type": "application/json" } });
    const answer = await response.text();
    if (!response.ok) throw new Error(`The local org refuses ${body}: ${answer}`);
    return answer === "" ? null : JSON.parse(answer);
  }

  /**
   * What the API answers a person, whatever the app was told: past sign-in, faults and the log.
   *
   * @param as a user id or user name
   * @param path such as `/chatter/feed-elements/0D5…`
   * @throws where it is not found
   */
  async ask<T>(as: string, path: string): Promise<T> {
    const { status, body } = (await this.control({ do: "ask", as, path })) as { status: number; body: T };
    if (status !== 200) throw new Error(`The local org answers ${path} with ${status}: ${JSON.stringify(body)}`);
    return body;
  }

  /** What has been asked of the org in this test, oldest first. Preflights are left out: they cost no API call. */
  async requests(): Promise<LoggedRequest[]> {
    const response = await fetch(`${this.url}/__control/requests`);
    const entries: LoggedRequest[] = await response.json();
    return entries.filter((entry) => !entry.preflight);
  }

  /** The calls of its API among them, oldest first. What draws pictures is left out. */
  async calls(): Promise<LoggedRequest[]> {
    return (await this.requests()).filter(({ path }) => path.startsWith("/services/data/v") && !/photo|rendition/.test(path));
  }

  /** Forgets faults, what apps were allowed, and the log, as before each test. What people have written stays. */
  async refresh(): Promise<void> {
    await this.control({ do: "reset-faults" });
    await this.control({ do: "forgetConsents" });
    await this.control({ do: "clear-log" });
  }
}
