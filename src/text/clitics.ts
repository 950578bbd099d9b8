// Clitics: "don’t" and "Russia’s" in two; what is one word for all its apostrophe stays whole.
import { isApostrophe } from "./characters.ts";

const CLITICS: ReadonlySet<string> = new Set(["s", "re", "ve", "ll", "d", "m"]);
/** Words with an apostrophe that stay one token, in lower case. */
export const WHOLE: ReadonlySet<string> = new Set([
  "'tis",
  "'twas",
  "'em",
  "'til",
  "'cause",
  "'t",
  "o'clock",
  "ma'am",
  "y'all",
]);

/** Splits "Russia’s" and "don’t"; keeps "O’Brien" and "d’Orsay". */
export function splitClitic(
  text: string,
  start: number,
  end: number,
  put: (s: number, e: number) => void,
): void {
  let mark = -1;
  for (let k = end - 1; k > start && end - k <= 4; k--) {
    if (isApostrophe(text.charCodeAt(k))) {
      mark = k;
      break;
    }
  }
  if (mark < 0) {
    const lower = end - start === 6 ? text.slice(start, end).toLowerCase() : "";
    if (lower === "cannot") {
      put(start, start + 3);
      put(start + 3, end);
      return;
    }
    put(start, end);
    return;
  }
  const whole = text.slice(start, end).toLowerCase().replace(/[’ʼ‘]/g, "'");
  if (WHOLE.has(whole)) {
    put(start, end);
    return;
  }
  const tail = whole.slice(mark - start + 1);
  if (tail === "t" && whole[mark - start - 1] === "n" && mark - start > 1) {
    put(start, mark - 1);
    put(mark - 1, end);
  } else if (CLITICS.has(tail)) {
    put(start, mark);
    put(mark, end);
  } else put(start, end);
}
