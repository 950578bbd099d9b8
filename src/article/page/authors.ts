// Authors: what a page's mark-up says of who wrote it, made into names.
import type { Found } from "../html-meta.ts";
import { foldLine } from "../shape.ts";

/** What stands before a name. */
const BEFORE =
  /^(?:[-–—|•·:>\s]{1,4}|(?:(?:article|story|text|words|interview|posted|written|geschrieben|veröffentlicht|verfasst|publié|escrito|scritto|published|eingestellt|erstellt|submitted|reported|edited|analyse|ein (?:beitrag|artikel|gastbeitrag)|eine analyse|gastbeitrag|artikel|rezept|un documentaire)\s)?(?:by|von der|von|vom|par|di|da|por|door|af|av|przez|de)\s(?=[\p{Lu}\p{N}@„"“]|\p{Ll}[\p{L}\d_]+$)|(?:autor(?:in|en|innen)?(?:\/-?in)?|autor:in(?:nen)?|authors?|auteurs?|autore|redakteur(?:in)?|verfasser(?:in)?|text|texte|words|interview|schrijver|reporter|by|von|written by|name|kontakt|ansprechpartner)\s?:\s{0,3}|about (?:the author)?:?\s{0,2}|authors?\s(?=\p{Lu})|über (?:den autor|die autorin)?:?\s{0,2}(?=\p{Lu})|zum profil von\s)/iu;
/** What follows a name and is none of it. */
const AFTER =
  /\s(?:\||•|·|–|—|»|›|\/\/)\s.*$|\s-(?:\s.*)?$|\s?\((?:[^()]{0,60})\)?$|,?\s(?:on|am|vom|le|il|el|at|um|den|in)\s\d.*$|\s\d{1,2}[./-]\d.*$|\s\d{1,2}\.?\s(?:de\s)?\p{L}{3,}.*$|\s\p{Lu}\p{Ll}{2,8}\.?\s\d{1,2},.*$|\s@\w.*$|\s\S{1,40}@\S.*$|,\s(?:senior|staff|chief|political|foreign|associated press|reuters|redakteur|redaktion|chefredakteur|journalist|correspondent|reporter|editor|writer|author|autor|digital|special|contributor|columnist|bureau|für |for |freier|freie|leiter|prof\.|dr\.|phd|md|bbc|updated)\b.*$|\s(?:staff writer|follow|folgen|view profile|all posts|alle beiträge|mehr von|more by|website|e-?mail|profile|kommentare?|comments?|mitglied der|stand|quelle|datum|source|published|updated|veröffentlicht|aktualisiert)\b.*$/iu;
/** Names that name nobody. */
const NOBODY = new Set(
  "admin administrator redaktion die redaktion online redaktion editor editors the editors editorial staff staff writer webmaster author autor autoren unknown guest gast gastautor anonymous anonym team das team web admin root user redakcja redazione la redaction redaction redaccion newsroom newsdesk news desk press office pressestelle presse super user superuser info home contributor contributors mitarbeiter wordpress blog redaktionsteam onlineredaktion kein autor none null undefined n a share teilen kontakt impressum by von par di por de posted publiziert veröffentlicht geschrieben autoren community collectif support profil website full bio home news".split(
    " ",
  ),
);
const NOBODY_WHOLE = new Set([
  "die redaktion",
  "online redaktion",
  "the editors",
  "editorial staff",
  "staff writer",
  "das team",
  "la redaction",
  "news desk",
  "press office",
  "super user",
  "kein autor",
  "web admin",
  "n a",
  "associated press staff",
  "red",
  "von redaktion",
  "site admin",
  "all posts",
  "view all posts",
]);

/** Words of bodies, newsrooms and picture credits: none is a writer's name. */
const BODY =
  /redaktion|redacci[oó]n|redazione|r[ée]daction|\bonline\b|verlag|\bgmbh\b|\bag\b|\be\.\s?v\b|\binc\b|\bltd\b|anstalt|bundes|landes|fraktion|\bstaff\b|\bteam\b|inhalte|\bnews\b|\bpress\b|magazin|verband|verein|institut|universit|stiftung|ministeri|\bfoto|\bphoto|фото|cortes[ií]a|\bzvg\b|\bimage|\bbild\b|\bnoticias\b|zeitung|\bmedia\b|newsroom|artikel$|welle\b|\.(?:com|de|org|net|at|ch|it|fr)\b/iu;

const nobody = (name: string): boolean => {
  const fold = foldLine(name);
  return fold === "" || NOBODY.has(fold) || NOBODY_WHOLE.has(fold) || /^\d+$/.test(fold) || BODY.test(name);
};

/** Parts of a line that names several. */
const PARTS =
  /\s?[;/&|]\s?|\s(?:and|und|et|sowie|with|y|e)\s|,\s?(?=\p{Lu}[\p{L}'’.-]+\s\p{Lu})|\s?,\s(?=and\b|und\b)/u;

/** Takes what stands around a name away from it. @example bareName("Von Mila Orel, Redakteurin") // "Mila Orel" */
export function bareName(line: string): string {
  let name = line.replace(/[\s\u00a0]+/g, " ").trim();
  for (let i = 0; i < 3; i++) {
    const cut = name.replace(BEFORE, "").replace(AFTER, "").trim();
    if (cut === name || cut === "") break;
    name = cut;
  }
  return name.replace(/[\s,;:|•·–—-]{1,4}$/u, "").replace(/^["'„“]|["'“”]$/g, "");
}

/** The names in a line that names authors; none where it reads as something else. */
export function namesOf(line: string): string[] {
  if (line.length > 160 || /^(?:https?:|www\.)/i.test(line)) return [];
  const out: string[] = [];
  for (const part of bareName(line).split(PARTS)) {
    // "Mila Orel, Ardun": the place that she writes from.
    const name = bareName(part).replace(/^(\S+ \S.{0,40}), \p{Lu}[\p{L}.]{1,14}$/u, "$1");
    const words = name.split(" ");
    if (name.length < 2 || name.length > 60 || words.length > 6) continue;
    if (
      !/\p{L}/u.test(name) ||
      /https?:|www\.|\.(?:com|de|org|net)\b|[<>{}=]|\d{3}/i.test(name) ||
      nobody(name)
    )
      continue;
    if (words.length > 1 && !/\p{Lu}/u.test(name)) continue;
    if (!out.includes(name)) out.push(name);
  }
  return out;
}

/** True where two names are one: the same letters. */
const same = (a: string, b: string): boolean => foldLine(a) === foldLine(b);

/** True where the name is the outlet's, or that of its address. */
function isOutlet(name: string, outlet: string | null, host: string): boolean {
  const fold = foldLine(name).replace(/ /g, "");
  const own = outlet === null ? "" : foldLine(outlet).replace(/ /g, "");
  return (
    fold.length > 1 &&
    (own === fold ||
      (fold.length >= 4 && (own.startsWith(fold) || (fold.startsWith(own) && own.length >= 4))) ||
      host === fold)
  );
}

/** Two to five words of which the first and last begin as names do. */
const PERSON =
  /^\p{Lu}[\p{L}'’.-]*(?: (?:\p{Lu}[\p{L}'’.-]*|van|von|de|der|da|di|del|la|le|zu|dos|bin|al)){1,4}$/u;

/** How much a way of stating is worth. */
const WORTH: readonly (readonly [string, number])[] = [
  ["json-ld", 3],
  ["microdata", 2.6],
  ["printed", 2.7],
  ["byline", 1.6],
  ["meta", 1.5],
];

/** Who wrote a page, and where that was found; null where nothing says. */
export function authorsFound(
  candidates: readonly Found<readonly string[]>[],
  outlet: string | null,
  url: string | null,
  visible: (name: string) => boolean,
): Found<readonly string[]> | null {
  const host = (/^[a-z]+:\/\/(?:www\.)?([^/:]{1,100})\.[a-z]+(?:[/:]|$)/i.exec(url ?? "")?.[1] ?? "")
    .toLowerCase()
    .replace(/[^a-z\d]/g, "");
  const keep = (name: string, by: string): boolean =>
    by === "printed" ||
    (PERSON.test(name) && /^(?:microdata|byline)/.test(by)) ||
    !isOutlet(name, outlet, host);
  const named = candidates
    .map(({ value, by }) => ({
      by,
      value: [...new Set(value.filter((line) => keep(line, by)).flatMap(namesOf))].filter((n) => keep(n, by)),
    }))
    .filter(({ value }) => value.length > 0);
  const rank = ({ value, by }: Found<readonly string[]>): number => {
    const first = value[0] as string;
    const way = WORTH.find(([start]) => by.startsWith(start))?.[1] ?? 1;
    const agree = named.filter((o) => o.by !== by && o.value.some((n) => same(n, first))).length;
    return way + (PERSON.test(first) ? 1 : 0) + (visible(first) ? 1.2 : 0) + 0.4 * Math.min(3, agree);
  };
  let best: Found<readonly string[]> | null = null;
  let most = 2.55;
  for (const each of named) {
    const r = rank(each);
    if (r > most) {
      most = r;
      best = each;
    }
  }
  // Another line may name the same and more.
  const chosen = best;
  const wider =
    chosen &&
    named.find(
      (o) =>
        o.value.length > chosen.value.length &&
        o.value.length <= 6 &&
        chosen.value.every((n) => o.value.some((m) => same(n, m))),
    );
  return wider ?? chosen;
}
