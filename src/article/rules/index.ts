// The line rules in the order in which they are asked; the first that takes a line gives its role.
import { CREDIT_RULES } from "./credits.ts";
import { FURNITURE_RULES } from "./furniture.ts";
import { NOTE_RULES } from "./notes.ts";
import type { LineRule } from "./rule.ts";

export type { LineRule } from "./rule.ts";

/** Every rule that reads one line alone. */
export const LINE_RULES: readonly LineRule[] = [...FURNITURE_RULES, ...NOTE_RULES, ...CREDIT_RULES];

/** The first rule that takes the line; null where none does. `edge` says that running text has not begun or has ended. */
export const ruleFor = (line: string, edge: boolean): LineRule | null =>
  LINE_RULES.find((rule) => (edge || rule.reach === "anywhere") && takes(rule, line)) ?? null;

/** True where the rule takes the line. */
export const takes = (rule: LineRule, line: string): boolean =>
  line.length <= rule.longest && rule.test(line);
