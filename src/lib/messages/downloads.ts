/** Texts of downloading files. Loaded with the first download. */
export const downloadMessages = {
  failed: (name: string, reason: string) => `“${name}” could not be downloaded. ${reason}`,
};
