import { PopupSignInPage } from "~/embed/popup-sign-in-page.tsx";
import { BrandMark } from "./brand-mark.tsx";

/** Sign-in through a popup window, with the app's own logo. */
export function PopupSignIn() {
  return <PopupSignInPage mark={<BrandMark className="mx-auto size-12" />} />;
}
