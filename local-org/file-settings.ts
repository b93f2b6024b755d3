/** How the org treats files that are uploaded. Commands of the control endpoint change it. */
export interface FileSettings {
  /** Milliseconds until the renditions of a new version are there. */
  renderedAfter: number;
  /** Extensions in lower case that the org's admins do not allow; none in a new org. */
  forbiddenExtensions: ReadonlySet<string>;
}

/** The settings that an org begins with. */
export function newFileSettings(): FileSettings {
  return { renderedAfter: 5_000, forbiddenExtensions: new Set() };
}
