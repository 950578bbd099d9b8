// Consent: pages whose text is a dialogue that asks to consent to cookies. Such a dialogue is no article, whatever the page's head says.
import { CALLS, DIALOGUE, DIALOGUE_MARKS, DIALOGUE_WORDS } from "./lexicon/consent.ts";
import type { Box, PageBlock, PageBlocks } from "./page/blocks.ts";
import type { Judged } from "./page/choose.ts";
import { bitOf } from "./page/names.ts";

/** A page that is a consent dialogue: which of its blocks are, and what told. */
export interface ConsentWall {
  readonly blocks: ReadonlySet<number>;
  /** "words" and the mark-up or button beside them, or "address". */
  readonly by: string;
}

/** A page with more text of its own than this beside a dialogue holds an article, in UTF-16 units. */
const ARTICLE = 1200;
/** As much beside a dialogue may be what it says without any of its usual words. */
const ASIDE = 200;
/** Longest part of a line that is looked at; dialogues say what they are near their beginning. */
const LOOKED = 3000;
/** A line shorter than this says nothing of an article: buttons, names, counts. */
const LABEL = 60;

/** Stems of which every phrase of a dialogue holds one, so that few lines are asked for all phrases. */
const STEM =
  /cookie|kakor|evästei|süti|çerez|informasjonskapsler|accept|accett|consent|consenso|privac|privée|privat|personvern|integritet|prywatno|yksityisyy|soukrom|magánélet|ιδιωτικ|gizlili|конфиденц|конфіденц|confidenț|partne|parten|socios|fornitori|parceir|kumppan|ortaklar|συνεργάτες|партн|device|gerät|appareil|terminal|dispositivo|apparaat|urządzeni|stocker|armazenar|acceder|accedere|mind at any time|before you continue|zustimmung|einwilligung|werbung|advertising|choix|votre accord|samtyck|samtykk|information|oplysninger|informasjon|nettsted|nettside|webbplats|suostumu|laitteelle|tietoja|souhlas|informacím|dodavatelé|stránk|tento web|consimț|informații|site|adatainak|információk|hozzájárul|weboldal|oldal|απόρρητ|συγκατάθεσ|πληροφορίες|πρόσβαση|ιστότοπος|cihaz|rızan|onayın|соглас|згод|информаци|інформаці|сайт/;

const lowOf = (text: string): string => text.slice(0, LOOKED).toLowerCase();
const holds = (low: string, phrases: readonly string[]): boolean => phrases.some((p) => low.includes(p));
const isDialogue = (low: string): boolean => STEM.test(low) && holds(low, DIALOGUE);

/** Words that speak to a reader, or of those who ask; news speaks so only in quotations. */
const TO_YOU: ReadonlySet<string> = new Set(
  "you your yours we our us sie ihr ihre ihrem ihren ihrer wir uns unser unsere unseren vous votre vos nous nos notre usted su sus tu tus te le nosotros nuestro nuestros ti tuo tua tuoi tue noi nostri você seu sua te nós nossos u uw je jouw wij we ons onze twoje twoich twoją ci ciebie my nas państwa din dina dig vi våra dit ditt deg vores våre sinun sinulle me вы вас вам ваш ваша ваши вашу вашем мы наши ви вам ваші ми sizin siz biz σας εμείς".split(
    " ",
  ),
);
/** True where a line may be part of a dialogue: it speaks to the reader, of what dialogues speak of. */
const isLikeDialogue = (low: string): boolean =>
  holds(low, DIALOGUE_WORDS) && low.split(/[^\p{L}]/u).some((word) => TO_YOU.has(word));

/** True for words that only a consent dialogue says. @example speaksOfConsent("We value your privacy") // true */
export const speaksOfConsent = (text: string): boolean => isDialogue(lowOf(text));

/** True for the address of a page that asks for consent and then leads on. @example isConsentAddress("https://consent.post.example/v2") // true */
export function isConsentAddress(address: string): boolean {
  const m = /^https?:\/\/([^/?#]{1,255})([^?#]{0,300})/i.exec(address.trim());
  if (!m) return false;
  const host = (m[1] as string).toLowerCase();
  const path = (m[2] as string).toLowerCase();
  return (
    /^(?:consent|cmp|guce|privacy-mgmt|cookie-?consent|cookies?wall|myprivacy)[.-]/.test(host) ||
    /\.(?:consent|privacy-mgmt)\./.test(host) ||
    /\/(?:collectconsent|consent|cookie-?consent|cookie-?wall|privacy-?wall|privacy-?gate)(?:\/|\.|$)/.test(
      path,
    )
  );
}

/** Where a page says that it leads at once; null where it does not. */
export function refreshTarget(content: string | undefined): string | null {
  const m = /^\s{0,9}(\d{1,4})\s{0,9}[;,]\s{0,9}url\s{0,9}=\s{0,9}["']?([^"'\s]{1,2000})/i.exec(
    content ?? "",
  );
  return m && Number(m[1]) <= 10 ? (m[2] as string) : null;
}

/** The mark-up or the button that shows a dialogue in a page's source; null where neither does. */
function shownBy(source: string): string | null {
  const low = source.toLowerCase();
  const mark = DIALOGUE_MARKS.find((m) => low.includes(m));
  if (mark !== undefined) return `words, ${mark.replace(/[-_]$/, "")}`;
  return holds(low, CALLS) ? "words, buttons" : null;
}

/**
 * The dialogue that a page's own text is; null where it is an article, with or without a banner. `addresses` are what
 * the page says of where it stands or leads.
 */
export function consentWall(
  page: PageBlocks,
  { own, title }: Judged,
  source: string,
  addresses: readonly string[],
): ConsentWall | null {
  const { blocks } = page;
  const any = own.includes(true);
  const found = new Set<number>();
  const between: number[] = [];
  let said = 0;
  let other = 0;
  for (const [i, { text }] of blocks.entries()) {
    if (any && !own[i]) continue;
    const low = lowOf(text);
    if (isDialogue(low)) {
      found.add(i);
      said += text.length;
    } else if (text.length < LABEL || isLikeDialogue(low)) between.push(i);
    else if (i !== title) other += text.length;
    if (other > ARTICLE) return null;
  }
  const address = addresses.find(isConsentAddress);
  if (found.size === 0 && address === undefined) return null;
  if (address === undefined) {
    for (const i of between) if (i !== title) said += (blocks[i] as PageBlock).text.length;
    if (other > ASIDE && said < 2 * other) return null;
  }
  // Where nothing else is there, the words alone tell.
  const by = address === undefined ? (shownBy(source) ?? (other === 0 ? "words" : null)) : "address";
  if (by === null) return null;
  for (const i of between) found.add(i);
  if (title >= 0 && (speaksOfConsent(blocks[title]?.text ?? "") || address !== undefined)) found.add(title);
  // Under an address for consent nothing is the article.
  if (address !== undefined) for (const i of blocks.keys()) if (!any || own[i]) found.add(i);
  return { blocks: found, by };
}

const NOTICE = bitOf("notice");

/**
 * What was judged, without the lines of a banner: such as say what only dialogues say, in a box that is named as one or
 * holds nothing else of the article.
 */
export function withoutBanners({ blocks }: PageBlocks, found: Judged): Judged {
  const said = new Set<number>();
  for (const [i, { text }] of blocks.entries())
    if (found.own[i] === true && i !== found.title && speaksOfConsent(text)) said.add(i);
  if (said.size === 0) return found;
  const around = (i: number): Box | null => (blocks[i] as PageBlock).box.parent;
  const ofArticle = new Set<Box | null>();
  for (const [i, { text }] of blocks.entries())
    if (found.own[i] === true && !said.has(i) && text.length >= LABEL && !isLikeDialogue(lowOf(text)))
      ofArticle.add(around(i));
  const banner = new Set<Box | null>();
  for (const i of said) {
    const up = around(i);
    const kinds = (blocks[i] as PageBlock).box.kinds | (up?.kinds ?? 0) | (up?.parent?.kinds ?? 0);
    if ((kinds & NOTICE) === 0 && ofArticle.has(up)) said.delete(i);
    else if (!ofArticle.has(up)) banner.add(up);
  }
  // Its headings and its further lines go with it.
  const own = found.own.map((is, i) => is && !said.has(i) && !banner.has(around(i)));
  return own.includes(true) ? { ...found, own } : found;
}
