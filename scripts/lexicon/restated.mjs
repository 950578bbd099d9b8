// The claim of a question said plainly, denied, left open, passed on, put under a condition, refused, and said of somebody
// else: rows of a kind that nobody needs to write by hand, without which plain words are read with suspicion.

/** What may be added to a claim without changing how it stands, by the time that is asked about. */
const ADDED = {
  now: ["these days", "by any measure", "in every respect", "as things stand", "more than ever"],
  past: [
    "that night",
    "in the spring of last year",
    "as the records show",
    "twice in one year",
    "from the first day",
  ],
  later: ["next year", "before the summer", "within the next two months", "when parliament meets again"],
  ought: ["at once", "without further delay", "for the sake of the children", "this very week"],
};
const BEHIND = [
  ", and the figures show it",
  ", she has seen it with her own eyes",
  ", whatever the ministry says",
  "; there are papers on it",
  ", and it has been so in other towns",
  ", which surprised nobody",
];
/** What stands before the claim inside the statement, and the words of the reporter where they are not "said". */
const FRAMES = {
  affirms: [
    ["", "confirmed that"],
    ["there was no doubt that ", "said"],
    ["", "had known for a long time that"],
    ["it is a fact that ", "said"],
    ["", "admitted that"],
    ["nobody could deny that ", "said"],
  ],
  denies: [
    ["", "denied that"],
    ["it is not true that ", "said"],
    ["", "ruled out that"],
    ["there is no evidence that ", "said"],
    ["", "rejected the claim that"],
    ["it was wrong to say that ", "said"],
    ["it was nonsense that ", "said"],
  ],
  hedged: [
    ["perhaps ", "said"],
    ["it was possible that ", "said"],
    ["it is not clear whether ", "said"],
    ["it was too early to say whether ", "said"],
    ["she could not rule out that ", "said"],
    ["she was not sure whether ", "said"],
    ["it looks as though ", "said"],
    ["nobody knows yet whether ", "said"],
  ],
  declines: [
    ["", "would not say whether"],
    ["", "declined to comment on reports that"],
    ["", "refused to say whether"],
    ["", "would neither confirm nor deny that"],
    ["", "left without answering the question whether"],
    ["", "gave no answer when she was asked whether"],
  ],
  relays: [
    ["critics claim that ", "said"],
    ["her neighbours had told her that ", "said"],
    ["newspapers report that ", "said"],
    ["the union keeps saying that ", "said"],
    ["in the opposition's view ", "said"],
    ["her colleague Harlin Dask believes that ", "said"],
  ],
  conditional: [
    ["if nothing is done, ", "said"],
    ["if the papers are genuine, ", "said"],
    ["unless something changes soon, ", "said"],
    ["as long as nobody acts, ", "said"],
    ["if the court agrees, ", "said"],
  ],
};
const UNDER = [
  " only if the money is found",
  ", provided that the others agree",
  " unless the court steps in",
];
const BESIDE = ["driver", "brother", "old rival", "spokeswoman", "neighbour", "history", "name", "lawyer"];
const OTHERS = ["Harlin Dask", "Marrowby", "the Dask works", "Ollen"];
const OPENS = /^(?:The|A|An|There|It|This|These|Those|Any|All)\b/;

const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
/** A common word at its beginning loses its capital inside a sentence. */
const within = (text) => (OPENS.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text);

/** Rows for one question, which `parseQuestion` has read. */
export function restated(question, asked) {
  const { claim, form } = asked;
  if (form !== "yes-no" || question.trim().startsWith(claim)) return [];
  // The same question always gets the same rows, whatever others there are.
  const turn = [...question].reduce((n, c) => n + c.charCodeAt(0), 0);
  const pick = (list, k = 0) => list[(turn + k) % list.length];
  const rows = [];
  const put = (stance, statement, sentence) =>
    rows.push({
      question,
      statement,
      sentence,
      context: "",
      speaker: "Ada Brenn",
      speakerRole: null,
      stance,
    });
  const say = (stance, inner, k = 0) =>
    put(
      stance,
      inner,
      pick(
        [
          `Ada Brenn said ${inner}.`,
          `“${capital(inner)},” Brenn told reporters.`,
          `According to Ada Brenn, ${inner}.`,
          `“${capital(inner)},” said Ada Brenn, who has followed the matter for years.`,
        ],
        k,
      ),
    );
  const { who, rest, opener } = parts(question, claim);
  const inner = who === "" ? within(claim) : who + rest;
  put("affirms", claim, `${claim}, Brenn said.`);
  put("affirms", `${claim}.`, `“${claim}.”`);
  say("affirms", inner);
  for (const [stance, frames] of Object.entries(FRAMES))
    for (let k = 0; k < 2; k++) {
      const [before, says] = pick(frames, k * 3 + (k > 0 ? 1 : 0));
      if (before === "") put(stance, inner, `Ada Brenn ${says} ${inner}.`);
      else say(stance, `${before}${inner}`, k);
    }
  say("conditional", `${inner}${pick(UNDER)}`, 1);
  put("unrelated", `whether ${inner}`, `Ada Brenn asked whether ${inner}.`);
  if (who !== "") changed(question, asked, { who, rest, opener, pick, say });
  return rows;
}

/** The subject as the question has it, what the claim says of it, and the verb that opens the question; "" where they do not fit. */
function parts(question, claim) {
  const opener = /^(Is|Are|Was|Were|Has|Have|Had|Will|Would|Should|Can|Could|Must|Did|Do|Does) /.exec(
    question,
  );
  const none = { who: "", rest: "", opener: "" };
  if (!opener) return none;
  const asks = question.slice(opener[0].length).split(" ");
  const says = claim.split(" ");
  let same = 0;
  while (same < says.length && asks[same]?.toLowerCase() === says[same].toLowerCase()) same++;
  if (same === 0 || same === says.length) return none;
  return {
    who: asks.slice(0, same).join(" "),
    rest: ` ${says.slice(same).join(" ")}`,
    opener: opener[1],
  };
}

/** The claim with more in it, with a "not", and said of somebody else, where its subject is found. */
function changed(question, { mode }, { who, rest, opener, pick, say }) {
  const plus =
    mode === "future" || mode === "ought"
      ? ADDED[mode === "ought" ? "ought" : "later"]
      : ADDED[/^(?:Is|Are|Does|Do|Can)$/.test(opener) ? "now" : "past"];
  say("affirms", `${who}${rest} ${pick(plus)}`, 1);
  say("affirms", `${who}${rest}${pick(BEHIND)}`, 2);
  const aux = opener.toLowerCase();
  const what = question
    .trim()
    .replace(/[?\s]+$/, "")
    .slice(opener.length + 1 + who.length);
  const no = `${who} ${aux === "can" ? "cannot" : `${aux} not`}${what}`;
  say("denies", no, 2);
  say("denies", `${no} ${pick(plus, 2)}`, 3);
  say("denies", `${no}${pick(BEHIND, 2)}`);
  if (/^(?:there|it)$/i.test(who)) return;
  const one = rest.replace(
    /^ (are|were|have) /,
    (_, verb) => ` ${{ are: "is", were: "was", have: "has" }[verb]} `,
  );
  const of = `${who}${who.endsWith("s") ? "’" : "’s"}`;
  say("unrelated", `${of} ${pick(BESIDE)}${one}`);
  say("unrelated", `${of} ${pick(BESIDE, 3)}${one}`, 1);
  if (/^\p{Lu}/u.test(who)) say("unrelated", `${pick(OTHERS)}${one}`, 2);
}
