// Rules for copyright lines, photo credits and captions that name their credit.
import { isAgency, PHOTO_AGENCIES } from "../lexicon/agencies.ts";
import { endMark, wordsIn } from "../shape.ts";
import type { LineRule } from "./rule.ts";

const SIGN = /^(?:©|\(c\)\s|&copy;)/i;
// bounded: the last 140 units of a line
const TRAILING_CREDIT = new RegExp(
  `(?:\\(|\\[|\\bphoto(?:graph)?(?: by)?:?\\s|\\bimage:?\\s|\\bvia\\s|/\\s?|©\\s?|\\|\\s?)[^()\\[\\]]{0,60}\\b(?:${PHOTO_AGENCIES})\\b[^()\\[\\]]{0,40}[)\\]]?\\.?$`,
);

const SIGNED =
  /\b(?:REUTERS|EPA|AFP|AP Photo|Reuters)\/\p{Lu}[\p{L}.' -]{2,40}(?:\/[\p{L} ]{2,30})?\.?(?: (?:Acquire|Purchase) Licensing Rights[^.]{0,40})?$/u;

/** "Premier Dorin Vask. Ilan Brask / TASS": a sentence or clause, then one to four capitalised words, a slash, an agency. */
function isSignedBySlash(line: string): boolean {
  const m =
    /(?:^|[.!?)\]]\s)\p{Lu}[\p{L}.'-]*(?: \p{Lu}[\p{L}.'-]*){0,3} ?\/ ?([\p{L}][\p{L} .-]{1,24})$/u.exec(
      line.slice(-90),
    );
  return m !== null && line.length <= 320 && isAgency(m[1] as string);
}

const copyright: LineRule = {
  id: "copyright-line",
  longest: 220,
  role: "copyright",
  about: "A line of copyright: “Copyright …”, “© 2024 …”, “All rights reserved”.",
  reach: "anywhere",
  examples: [
    "Copyright velmorapost",
    "© 2024 Velmora Post. All rights reserved.",
    "All rights reserved.",
    "Copyright © 2023, Ardun Herald",
  ],
  counterexamples: [
    "Copyright law must change, the minister told parliament on Monday, because nobody obeys it any more.",
    "Copyright reform divides the Northern Compact",
  ],
  test: (line) => {
    if (
      /\ball rights reserved\b/i.test(line) ||
      /^(?:©|\(c\))\s*(?:copyright\s*)?(?:19|20)\d\d\b/i.test(line)
    )
      return true;
    if (!/^copyright\b/i.test(line)) return false;
    return /^copyright\s*(?:©|\(c\)|(?:19|20)\d\d\b|by\b|:)/i.test(line) || wordsIn(line).length <= 3;
  },
};

const signCredit: LineRule = {
  id: "credit-sign",
  longest: 70,
  role: "credit",
  about: "A short line that begins with ©: whose picture it is.",
  reach: "anywhere",
  examples: ["© Northwire", "© MILA ORELSKA", "© Northwire / Tom Ketter", "© AP Photo / Ilan Brask"],
  counterexamples: ["© NorthwireTroops on parade during the Steel Harbour exercise near Ardun."],
  test: (line) => SIGN.test(line) && endMark(line) !== "stop" && wordsIn(line).length <= 8,
};

const signCaption: LineRule = {
  id: "caption-after-sign",
  longest: 4000,
  role: "caption",
  about: "A line that begins with © and goes on as a sentence: credit and caption pasted into one.",
  reach: "anywhere",
  examples: ["© NorthwireTroops on parade during the Steel Harbour exercise near Ardun."],
  counterexamples: ["The sign © stands for copyright, the lawyer said."],
  test: (line) => SIGN.test(line),
};

const photoLabel: LineRule = {
  id: "photo-label",
  longest: 160,
  role: "credit",
  about: "A line that begins with “Photo:”, “Image source”, “Credit:” and the like.",
  reach: "anywhere",
  examples: [
    "Photo: Ilan Brask / Northwire",
    "Image source, Getty Images",
    "Photo by Ilan Brask/Getty Images",
    "Credit: Northwire",
    "Picture: Mila Orel",
  ],
  counterexamples: [
    "Photos of the meeting were shown on state television.",
    "Credit where it is due, the premier said.",
    "Image matters in Ardun.",
  ],
  test: (line) =>
    (/^(?:(?:cover |header |featured |main |file |illustrative |stock )?(?:photos?|pictures?|images?|photographs?|illustrations?|graphics?|video)(?: credits?| source| courtesy)?|credits?|photographer)\s*[:|]\s*\S/i.test(
      line,
    ) ||
      /^image (?:source|credit|copyright)\b/i.test(line) ||
      /^(?:photos?|pictures?|images?|photographs?|illustration) (?:by|courtesy(?: of)?|from|via)\s+\p{Lu}/iu.test(
        line,
      ) ||
      /^(?:courtesy of|credit)\s*:/i.test(line)) &&
    !(/[.!?]$/.test(line) && wordsIn(line).length > 14),
};

const captionLabel: LineRule = {
  id: "caption-label",
  longest: 600,
  role: "caption",
  about: "A line that calls itself a caption or a file photo.",
  reach: "anywhere",
  examples: [
    "Image caption, The bridge at Ardun",
    "FILE PHOTO: Premier Dorin Vask arrives in Ardun, March 2, 2023.",
    "FILE - The harbour at Ardun.",
    "Pictured: the old town of Ardun",
    "[1/2] Premier Dorin Vask attends a session in Ardun, April 3, 2024. REUTERS/Ilan Brask Acquire Licensing Rights",
  ],
  counterexamples: ["File a complaint, he told voters."],
  test: (line) =>
    /^image caption\b|^\[\d{1,2}\/\d{1,2}\]|^item \d{1,2} of \d{1,2}\b/i.test(line) ||
    /^(?:file photo|file image|file picture|archive photo|caption|pictured|photo caption|illustrative (?:photo|image))\b\s*[:.,–—-]/i.test(
      line,
    ) ||
    /^FILE\s*[-–—:.]/.test(line),
};

const agencyCredit: LineRule = {
  id: "credit-agency",
  longest: 90,
  role: "credit",
  about: "A short line that is nothing but picture agencies and a name.",
  reach: "anywhere",
  examples: [
    "Getty Images",
    "REUTERS/Ilan Brask",
    "AP Photo/Ilan Brask",
    "Ilan Brask/AFP via Getty Images",
    "(AP Photo/Ilan Brask)",
  ],
  counterexamples: [
    "Reuters reports that talks failed",
    "Ilan Brask told Reuters",
    "AP correspondents in Ardun saw the column",
  ],
  test: (line) => {
    if (/[.!?]$/.test(line)) return false;
    const inner = line.replace(/^[([]|[)\]]$/g, "").trim();
    if (
      /^(?:Getty Images|Shutterstock|Alamy|iStock|Adobe Stock|Wikimedia Commons|AP Photo|EPA-EFE)(?:\s*[/,|-]\s*[\p{L}\p{N} .'/-]+)?$/u.test(
        inner,
      )
    )
      return true;
    const pieces = inner.split(/(?:(?<!\s)\s+)?\/\s*|(?<!\s)\s+via\s+/);
    if (pieces.length < 2 || pieces.some((p) => p === "" || wordsIn(p).length > 4 || !/^[\p{Lu}]/u.test(p)))
      return false;
    return pieces.some(
      (p) =>
        isAgency(p) ||
        /^(?:Getty(?: Images)?|Shutterstock|Pool|POOL|Handout|EPA-EFE|AP Photo|REX|Alamy)$/.test(p),
    );
  },
};

const creditAtEnd: LineRule = {
  id: "caption-with-credit",
  longest: 700,
  role: "caption",
  about: "A line that ends with its picture's credit: “… (Photo by X/Getty Images)”.",
  reach: "anywhere",
  examples: [
    "Premier Dorin Vask arrives for talks in Ardun, March 2, 2023. (AP Photo/Ilan Brask)",
    "Dorin Vask. Photo: Ilan Brask / Getty Images",
    "The port of Ardun [Ilan Brask/Reuters]",
    "Premier Dorin Vask. Ilan Brask / TASS",
    "Ships off Ardun, April 3, 2024. REUTERS/Ilan Brask",
  ],
  counterexamples: [
    "The talks failed, two officials told Reuters.",
    "Dorin Vask denied it on Monday (Reuters)",
    "Northwire reports on Dorin Vask / TASS replies",
    "“We posted the photo on Twitter,” he wrote on Telegram.",
  ],
  test: (line) => {
    if (/["“”]/.test(line.slice(-60))) return false;
    if (line.includes("/") && (SIGNED.test(line.slice(-110)) || isSignedBySlash(line))) return true;
    const m = TRAILING_CREDIT.exec(line.slice(-140));
    if (!m) return false;
    const credit = m[0];
    if (/^\(|^\[/.test(credit))
      return /photo|image|\/|\bvia\b|Getty|Shutterstock|Alamy/i.test(credit) && /[)\]]\.?$/.test(credit);
    if (/^(?:photo|image)/i.test(credit))
      return /^(?:photo|image)\w*(?: by)?:/i.test(credit) || /\/|Getty|Shutterstock/.test(credit);
    return /Getty Images|Shutterstock|Alamy|AP Photo|EPA-EFE/.test(credit) && wordsIn(credit).length <= 7;
  },
};

/** Credits and captions, most certain first. */
export const CREDIT_RULES: readonly LineRule[] = [
  copyright,
  captionLabel,
  photoLabel,
  agencyCredit,
  signCredit,
  signCaption,
  creditAtEnd,
];
