// The commands of onrecord, in the order in which help lists them. Each is loaded when it is called.
import type { Command } from "../command.ts";

/** A command's name and how to get the rest of it. */
export interface CommandEntry {
  readonly name: string;
  readonly load: () => Promise<Command>;
}

/** Every command. */
export const COMMANDS: readonly CommandEntry[] = [
  { name: "demo", load: async () => (await import("./demo.ts")).demoCommand },
  { name: "read", load: async () => (await import("./read.ts")).readCommand },
  { name: "extract", load: async () => (await import("./extract.ts")).extractCommand },
  { name: "add", load: async () => (await import("./add.ts")).addCommand },
  { name: "watch", load: async () => (await import("./watch.ts")).watchCommand },
  { name: "ask", load: async () => (await import("./ask.ts")).askCommand },
  { name: "questions", load: async () => (await import("./questions.ts")).questionsCommand },
  { name: "utterance", load: async () => (await import("./utterance.ts")).utteranceCommand },
  { name: "cite", load: async () => (await import("./cite.ts")).citeCommand },
  { name: "export", load: async () => (await import("./export.ts")).exportCommand },
  { name: "judge", load: async () => (await import("./judge.ts")).judgeCommand },
  { name: "list", load: async () => (await import("./list.ts")).listCommand },
  { name: "show", load: async () => (await import("./show.ts")).showCommand },
  { name: "copies", load: async () => (await import("./copies.ts")).copiesCommand },
  { name: "diff", load: async () => (await import("./diff.ts")).diffCommand },
  { name: "speakers", load: async () => (await import("./speakers.ts")).speakersCommand },
  { name: "knowledge", load: async () => (await import("./knowledge.ts")).knowledgeCommand },
  { name: "search", load: async () => (await import("./search.ts")).searchCommand },
  { name: "set", load: async () => (await import("./set.ts")).setCommand },
  { name: "review", load: async () => (await import("./review.ts")).reviewCommand },
  { name: "reextract", load: async () => (await import("./reextract.ts")).reextractCommand },
  { name: "verify", load: async () => (await import("./verify.ts")).verifyCommand },
  { name: "doctor", load: async () => (await import("./doctor.ts")).doctorCommand },
];
