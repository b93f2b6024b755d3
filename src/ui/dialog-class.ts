/** The backdrop of a dialog. */
export const BACKDROP = "fixed inset-0 z-40 bg-[#0008]";

/** The dialog box, in the upper half of the window. Scrolls when it is taller. */
export const POPUP =
  "fixed inset-x-4 top-[12vh] z-50 mx-auto max-h-[76vh] max-w-md overflow-y-auto rounded-xl border border-line bg-raised p-5 shadow-xl";
