// Every error that a user can meet: its code, what was wrong, what to do. `docs/errors.md` is checked against this list.

/** Codes and what they mean. Numbers are never reused. ON1xx reading, ON2xx ledger, ON3xx command line, ON4xx asking, ON5xx knowledge, ON6xx models. */
export const ERRORS = {
  ON101: "The input is empty.",
  ON102: "The input is not text.",
  ON103: "The input is larger than the limit.",
  ON104: "The path cannot be read.",
  ON105: "A line of the dump is not a valid article.",
  ON106: "The encoding cannot be decoded.",
  ON107: "A metadata line cannot be used.",
  ON108: "The page holds no article text.",
  ON109: "The feed or archive cannot be read.",
  ON110: "The address is not fetched.",
  ON111: "The address could not be fetched.",
  ON112: "The article could not be read within its limits.",
  ON113: "The article is in quarantine.",
  ON114: "The address leads to a consent dialogue.",
  ON201: "The ledger folder cannot be written.",
  ON202: "The ledger was made by a newer version.",
  ON203: "The folder holds no ledger.",
  ON204: "The ledger file is damaged or is not a ledger.",
  ON205: "No SQLite driver is available.",
  ON206: "The ledger is busy.",
  ON207: "The disk is full or failing.",
  ON208: "Nothing on record has this id.",
  ON301: "The command or flag is not known.",
  ON302: "A flag's value cannot be used.",
  ON303: "Some items failed.",
  ON304: "Verification failed.",
  ON305: "The output cannot be written.",
  ON401: "The question names nothing that could be looked for.",
  ON402: "A line to judge cannot be used.",
  ON403: "A judge cannot be used.",
  ON501: "A knowledge file cannot be used.",
  ON502: "Wikidata's answer cannot be used.",
  ON601: "A model file is damaged or does not fit this version.",
} as const;

/** A key of `ERRORS`. */
export type ErrorCode = keyof typeof ERRORS;

/** An error that is the user's to mend: one clear sentence and the next step. */
export class OnrecordError extends Error {
  readonly code: ErrorCode;
  /** What to do about it, one sentence. */
  readonly hint: string;
  constructor(code: ErrorCode, message: string, hint: string) {
    super(message);
    this.name = "OnrecordError";
    this.code = code;
    this.hint = hint;
  }
}
