import { area } from "./language.ts";

/** Texts of the toasts. */
export const toastMessages = area("toasts");
