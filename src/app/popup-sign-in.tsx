import { PopupSignInPage } from "~/embed/popup-sign-in-page.tsx";
import { BrandMark } from "./brand-mark.tsx";

/** Signing in by a window, under the app's own mark. */
export function PopupSignIn() {
  return <PopupSignInPage mark={<BrandMark className="mx-auto size-12" />} />;
}
