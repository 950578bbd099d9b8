// Raw: where elements end whose content holds no mark-up — scripts, styles, titles and their like.
import { holdsAt } from "./tags.ts";

const endsName = (c: number): boolean =>
  c === 62 || c === 47 || c === 32 || c === 10 || c === 9 || c === 13 || c === 12;

/** Where the end tag of this name begins, from `at` on; the end of the source where none does. */
export function rawEnd(source: string, at: number, name: string): number {
  for (let i = source.indexOf("</", at); i >= 0; i = source.indexOf("</", i + 2))
    if (holdsAt(source, i + 2, name) && endsName(source.charCodeAt(i + 2 + name.length))) return i;
  return source.length;
}

/** Where the end tag of a script begins. A script within a comment within the script does not end it, by an old rule of browsers. */
export function scriptEnd(source: string, at: number): number {
  const end = rawEnd(source, at, "script");
  const comment = source.slice(at, end).indexOf("<!--");
  if (comment < 0) return end;
  const marks = /<!--|-->|<\/?script(?=[\t\n\f\r />])/gi;
  marks.lastIndex = at + comment;
  let state: "plain" | "comment" | "script" = "plain";
  for (let m = marks.exec(source); m !== null; m = marks.exec(source)) {
    const mark = m[0].toLowerCase();
    if (mark === "<!--") {
      if (state === "plain") {
        state = "comment";
        // Its dashes may be those that end it, too.
        marks.lastIndex = m.index + 2;
      }
    } else if (mark === "-->") state = "plain";
    else if (mark === "<script") {
      if (state === "comment") state = "script";
    } else if (state === "script") state = "comment";
    else return m.index;
  }
  return source.length;
}
