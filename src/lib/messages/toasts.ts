/** Texts of the toasts. Loaded with them. */
export const toastMessages = {
  /** Names the region, and the key that leads to it. */
  region: "Notices (F6)",
};
