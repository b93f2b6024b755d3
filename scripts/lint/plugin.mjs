import { lateTexts } from "./late-texts.mjs";
import { layers } from "./layers.mjs";
import { moduleState } from "./module-state.mjs";

/** This project's own rules for oxlint. */
export default { meta: { name: "house" }, rules: { "late-texts": lateTexts, layers, "module-state": moduleState } };
