// Phrases: short lines that pages of several languages put around an article, one bit for each sort.
import { finderOf } from "./finder.ts";

const SORTS: readonly RegExp[] = [
  // Comments and forms to write one.
  /comment|kommentar|antwort|repl(?:y|ies)\b|leave a|schreib|hinterlass|commentaire|respuesta|reageer|deine e-mail|your e-?mail|e-mail-adresse|benachrichtig|notify me|moderat|logged in|angemeldet|eingeloggt|gedanken zu|thoughts on|responses? to|reaktionen|discussion/,
  // Sharing and following.
  /\bshare|teilen|tweet|twitter|facebook|whatsapp|pinterest|instagram|linkedin|\bfollow|folg(?:e|t|en) (?:uns|mir)|gefällt|like (?:this|it)|drucken|print|empfehlen|weiterleiten|partager|compart/,
  // Other articles.
  /related|ähnlich|verwandt|weitere|mehr (?:zum|zu|aus|von)|lesen sie|read (?:more|next|also)|see also|siehe auch|more (?:from|on|stories|in)|also (?:on|read)|auch interessant|you may|you might|das könnte|beiträge|popular|beliebt|trending|latest|neueste|aktuelle|meistgelesen|most read|recommended|empfohlen|voir aussi|à lire|zum thema|previous|next|vorherig|nächst|zurück|weiter|older|newer|ältere|neuere|lire (?:aussi|la suite)|leggi|leer más|lees ook/,
  // Rights, imprint, cookies.
  /©|copyright|all rights|alle rechte|impressum|imprint|datenschutz|privacy|cookie|agb\b|terms (?:of|and)|nutzungsbedingungen|lizenz|licen[cs]e|powered by|designed by|webdesign|tous droits|theme by|contact us|kontakt|disclaimer|haftung/,
  // Newsletters, subscriptions, adverts, shops.
  /newsletter|subscri|abonn|sign up|anmelden|registr|log ?in|einloggen|anzeige|advert|sponsor|werbung|spende|donat|support us|unterstütz|warenkorb|in den|versand|mwst|add to|premium|member|gratis|kostenlos|jetzt|e-?paper|free trial|download/,
  // Tags, sections, bylines, times.
  /^(?:tags?|schlagw|schlagwörter|kategorie|categor|filed|posted|veröffentlicht|published|erstellt|abgelegt|verschlagwortet|thema|themen|autor|author|von |by |par |di |foto|photo|bild|image|quelle|source|stand|datum|updated|aktualisiert|last (?:updated|modified)|eingestellt|geschrieben|written|lesezeit|reading time|ressort)|\bposted (?:by|on|in)\b|min read/,
  // An author, told.
  /\b(?:is a|is an|is the|ist (?:ein|freie|autor|redakteur|journalist)|arbeitet als|studierte|lebt in|lives in|writer|editor at|redakteur|journalist|freelance|über den autor|about the author|founder|gründer)\b/,
];

/** Counts and times of day, which belong to the sort of tags, bylines and times. */
const COUNTED = /\d (?:min|views|aufrufe)|\b\d{1,2}[:.]\d{2} (?:uhr|am|pm)/;
const COUNTED_SORT = 1 << 5;

let finder: ((text: string) => number) | null = null;

/** A bit for each sort of phrase that the beginning of the text holds. */
export function phrasesOf(text: string): number {
  finder ??= finderOf(SORTS);
  const low = text.slice(0, 160).toLowerCase();
  const bits = finder(low);
  return bits & COUNTED_SORT || !COUNTED.test(low) ? bits : bits | COUNTED_SORT;
}

/** Number of sorts. */
export const PHRASE_SORTS = SORTS.length;
