// The id of a claim, from its words.
import { sha256Hex } from "../model/ids.ts";

/** The id of a claim: its words alone decide it. @example claimId("NATO is at war with Russia") // "cl_…" */
export const claimId = (text: string): string => `cl_${sha256Hex(text.toLowerCase()).slice(0, 16)}`;
