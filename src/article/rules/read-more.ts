// Rules for boxes that lead to other articles, with or without a headline of theirs.
import { isHeadlineLike, wordsIn } from "../shape.ts";
import type { LineRule } from "./rule.ts";

const READ_MORE =
  /^\W{0,4}(?:(?:click (?:here )?(?:to|for) )?read (?:more|also|next|on|further|the (?:full|rest|original|entire|whole)[\w ]{0,24}|full (?:story|article|report)|it here|here|this)|also read|see also|more here|see more|find out more|learn more|continue reading|related(?: (?:stories|story|articles?|news|content|topics?|posts?|links?|coverage|reading|items|videos?))?|more (?:on|about) (?:this|the)[\w ]{0,24}|more (?:stories|news|articles|coverage|headlines|top stories)(?: [\w ]{0,20})?|more from[\w' ]{0,40}|more like this|more in[\w ]{0,24}|you (?:may|might) (?:also )?(?:like|be interested in|have missed)[\w ]{0,12}|recommended(?: (?:for you|stories|articles|reading))?|don't miss|must[- ]read|further reading|most (?:read|popular|viewed|shared|commented)(?: [\w ]{0,12})?|popular(?: (?:stories|news|now|articles))?|trending(?: (?:now|stories|news|today))?|latest (?:news|stories|articles|posts|updates|headlines)|top stories|other (?:news|stories|articles)|similar (?:news|articles|stories)|editor'?s'? (?:picks?|choice)|up next|next (?:article|story|post|up)|previous (?:article|story|post)|what to read next|in case you missed it|icymi|also on [\w ]{2,24}|also in [\w ]{2,24}|watch (?:also|more|now)|read (?:our|more about)[\w ]{0,30})\W{0,5}$/i;
const READ_MORE_LABEL =
  /^\W{0,4}(?:read (?:more|also|next|further|on|here)|also read|see also|related(?: (?:story|stories|article|articles|news|content|links?|coverage|reading))?|don't miss|must[- ]read|watch(?: also| more| now)?|listen(?: also)?|more (?:on this|here)|recommended|up next|previously|earlier|in case you missed it|icymi)(?: (?:in|on|about|from|at)(?: [\w ]{1,30})?)?\s*[:|»>–—-]+\s*\S/i;

export const readMore: LineRule = {
  id: "read-more",
  longest: 80,
  role: "read-more",
  about: "The heading of a read-more box.",
  reach: "anywhere",
  examples: [
    "Read more",
    "READ ALSO",
    "Related stories",
    "You May Also Like",
    "More From Author",
    "See also:",
    "Read the full story here.",
    "Most read",
    "Also on NorthPost:",
  ],
  counterexamples: [
    "Related talks failed on Monday.",
    "Read my lips, the premier said.",
    "More from the minister is expected on Monday, officials said.",
    "Popular anger is growing",
  ],
  test: (line) => READ_MORE.test(line),
};

export const readMoreLabel: LineRule = {
  id: "read-more-label",
  longest: 240,
  role: "read-more",
  about: "A read-more label with the other article's headline on the same line.",
  reach: "anywhere",
  examples: [
    "READ MORE: Velmora shuts its border",
    "Related: What the Northern Compact wants",
    "Read also: “We are not at war,” says Vask",
  ],
  counterexamples: [
    "Read more: the minister said the book, which he wrote in a week in Ardun last year, explains why the alliance would never agree to the terms that the other side had set out, and why nobody should expect it to do so before the summit.",
  ],
  test: (line) => {
    const m = line.length <= 240 ? READ_MORE_LABEL.exec(line) : null;
    if (!m) return false;
    const rest = line.slice(m[0].length - 1);
    return wordsIn(rest).length <= 26 && (isHeadlineLike(rest) || wordsIn(rest).length <= 22);
  },
};
