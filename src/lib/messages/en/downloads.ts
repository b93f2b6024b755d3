/** Texts of downloading files. */
export const downloadMessages = {
  failed: (name: string, reason: string) => `“${name}” could not be downloaded. ${reason}`,
};
