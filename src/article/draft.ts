// Draft: a paragraph on its way to a role. Mutable, and never leaves this folder.
import type { ParagraphRole } from "../model/article.ts";
import type { Block } from "./lines.ts";

/** A paragraph before its role is final. */
export interface Draft {
  readonly block: Block;
  /** Role given by the mark-up of a page; null for plain text. */
  readonly hint: ParagraphRole | null;
  role: ParagraphRole | null;
  by: string;
  /** Before the running text, in it, or after it. */
  zone: "head" | "body" | "tail";
  /** True for the first paragraph that no line rule took. */
  first: boolean;
  /** Gives a role and says by which rule. */
  set(role: ParagraphRole, by: string): void;
}

/** A new draft without a role. */
export function draftOf(block: Block, hint: ParagraphRole | null = null): Draft {
  return {
    block,
    hint,
    role: null,
    by: "",
    zone: "body",
    first: false,
    set(role, by) {
      this.role = role;
      this.by = by;
    },
  };
}
