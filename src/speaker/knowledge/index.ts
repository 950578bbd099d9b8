// Knowledge as a value: the table that ships, a user's own, and the two merged.
export { isMediaName } from "../../tag/mentions/gazetteer.ts";
export { builtinKnowledge, KNOWN_TO } from "./builtin.ts";
export { checkKnowledge, checkTable, type KnowledgeCheck, type KnowledgeFinding } from "./check.ts";
export {
  coverageOf,
  coverageRows,
  LISTED_STATES,
  MAIN_OFFICES,
  type StateCoverage,
} from "./coverage.ts";
export { type Held, holderOn, officesOn } from "./holders.ts";
export { mergeKnowledge } from "./merge.ts";
export { parseKnowledge } from "./parse.ts";
export {
  type Get,
  type OfficeLine,
  officeLines,
  type PositionQuery,
  positionUrl,
  refreshPosition,
} from "./wikidata.ts";
