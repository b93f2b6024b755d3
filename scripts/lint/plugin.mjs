import { lateTexts } from "./late-texts.mjs";
import { layers } from "./layers.mjs";
import { moduleState } from "./module-state.mjs";

/** The project's own oxlint rules. */
export default { meta: { name: "house" }, rules: { "late-texts": lateTexts, layers, "module-state": moduleState } };
