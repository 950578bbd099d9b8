// Knowledge as a value: the table that ships, a user's own, and the two merged.
export { isMediaName } from "../../tag/mentions/gazetteer.ts";
export { builtinKnowledge } from "./builtin.ts";
export { type Held, holderOn, officesOn } from "./holders.ts";
export { mergeKnowledge } from "./merge.ts";
export { parseKnowledge } from "./parse.ts";
