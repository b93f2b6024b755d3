/** Texts of downloading files. */
export const downloadMessages = {
  failed: (name: string) => `“${name}” could not be downloaded.`,
};
