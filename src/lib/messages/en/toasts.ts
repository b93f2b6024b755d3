/** Texts of the toasts. */
export const toastMessages = {
  /** Names the region, and the key that leads to it. */
  region: "Notices (F6)",
};
