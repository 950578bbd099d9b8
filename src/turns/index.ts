// Turns: the public list of this folder — a printed interview, debate or hearing as turns with their parties.

export { findTalk, type Talk, type Turn } from "./find.ts";
export type { Part, Party } from "./parties.ts";

/** The rule that signs an attribution which is a whole turn. */
export const TURN = "turn";
