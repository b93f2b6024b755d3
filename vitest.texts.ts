import { allTexts, loadLanguage } from "~/lib/messages/language.ts";

await loadLanguage();
await allTexts();
