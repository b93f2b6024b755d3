/** An `updatesUrl` contains only the token: repeats the other parameters of the feed's path, such as its order. */
export function updatesPath(updatesUrl: string, path: string): string {
  const given = new URLSearchParams(updatesUrl.split("?")[1]);
  const missing = [...new URLSearchParams(path.split("?")[1])].filter(([name]) => !given.has(name));
  return missing.reduce((url, [name, value]) => `${url}&${name}=${encodeURIComponent(value)}`, updatesUrl);
}
