/** As much of jsforce as is used here; its own types are there only once it is. */
export interface Jsforce {
  Connection: new (options: ConnectionOptions) => JsforceConnection;
}

interface ConnectionOptions {
  oauth2: { clientId: string; loginUrl: string; redirectUri: string };
  instanceUrl: string;
  accessToken: string;
  refreshToken: string | undefined;
  version: string;
}

export interface JsforceConnection {
  request<T>(path: string): Promise<T>;
  on(event: "refresh", listener: (accessToken: string) => void): void;
  chatter: Chatter;
}

export interface Chatter {
  resource<T>(path: string, query?: Record<string, string | number>): Resource<T>;
  request<T>(request: { method: string; url: string; body?: object }): PromiseLike<T>;
  batch(requests: readonly unknown[]): Promise<{ hasErrors: boolean; results: { statusCode: number; result: unknown }[] }>;
}

export interface Resource<T> extends PromiseLike<T> {
  create(data: object | string | null): PromiseLike<T>;
  retrieve(): PromiseLike<T>;
  /** A POST, whatever its name says. */
  update(data: object): PromiseLike<T>;
  delete(): PromiseLike<null>;
}
