import { randomBytes } from "node:crypto";
import type { Provider } from "oidc-provider";

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._";

/** Gives tokens the look of Salesforce's: `00D…!…` for access tokens, `5Aep…` for refresh tokens. */
export function opaqueTokenIds(provider: Provider, orgId: string): void {
  prefixIds(provider.AccessToken.prototype, `${orgId.slice(0, 15)}!AQ`);
  prefixIds(provider.RefreshToken.prototype, "5Aep861");
}

function prefixIds(model: object, prefix: string): void {
  const original = Reflect.get(model, "generateTokenId") as () => string;
  Object.defineProperty(model, "generateTokenId", {
    value(this: object): string {
      // The original also notes down the format of the token, which is read when the token is saved.
      Reflect.apply(original, this, []);
      return prefix + randomText(88);
    },
  });
}

function randomText(length: number): string {
  return Array.from(randomBytes(length), (byte) => ALPHABET[byte & 63]).join("");
}
