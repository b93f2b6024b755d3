/** Path of the first page of the elements in a bundle. Source: `GET …/capabilities/bundle/feed-elements`, a FeedElementPage. */
export function bundledElementsPath(id: string): string {
  return `/chatter/feed-elements/${encodeURIComponent(id)}/capabilities/bundle/feed-elements`;
}
