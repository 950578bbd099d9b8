// Columns: statements and articles as tables, for `--format csv`.
import type { RecordedStatement } from "../model/statement.ts";
import type { ArticleRow, SpeakerRow } from "../store/index.ts";
import { edtf } from "../time/calendar.ts";
import type { Column } from "./csv.ts";
import { channelShown } from "./views/statement.ts";
import { carriersOf } from "./wire.ts";

/** A statement a row. */
export const statementColumns: readonly Column<RecordedStatement>[] = [
  { name: "id", value: ({ statement }) => statement.id },
  { name: "speaker", value: ({ statement }) => statement.speaker.value?.name },
  { name: "speaker_id", value: ({ statement }) => statement.speaker.value?.id },
  { name: "speaker_kind", value: ({ statement }) => statement.speaker.value?.kind },
  { name: "speaker_role", value: ({ statement }) => statement.speaker.value?.role },
  { name: "said_from", value: ({ statement }) => statement.saidAt.value?.from },
  { name: "said_to", value: ({ statement }) => statement.saidAt.value?.to },
  { name: "said_grain", value: ({ statement }) => statement.saidAt.value?.grain },
  {
    name: "said_edtf",
    value: ({ statement }) => (statement.saidAt.value ? edtf(statement.saidAt.value) : null),
  },
  {
    name: "said_basis",
    value: ({ statement }) => (statement.saidAt.value ? statement.saidAt.basis : null),
  },
  { name: "said_words", value: ({ statement }) => statement.saidAt.value?.words },
  { name: "words", value: ({ content }) => content.join(" … ") },
  { name: "source", value: ({ source }) => source },
  { name: "cue", value: ({ cue }) => cue },
  { name: "kind", value: ({ statement }) => statement.kind },
  { name: "medium", value: ({ statement }) => statement.medium },
  { name: "force", value: ({ statement }) => statement.force },
  { name: "factual", value: ({ statement }) => (statement.factual ? "yes" : "no") },
  { name: "channel", value: ({ statement }) => channelShown(statement.channel.value) },
  { name: "addressee", value: ({ statement }) => statement.addressee.value },
  { name: "via", value: ({ statement }) => carriersOf(statement.chain).join("; ") },
  { name: "parent", value: ({ statement }) => statement.parent },
  { name: "review", value: ({ statement }) => statement.review },
  { name: "sentence", value: ({ sentence }) => sentence },
  { name: "article", value: ({ article }) => article.id },
  { name: "file", value: ({ article }) => article.file },
  { name: "title", value: ({ article }) => article.title },
  { name: "outlet", value: ({ article }) => article.outlet },
  { name: "author", value: ({ article }) => article.byline },
  { name: "published", value: ({ article }) => article.published?.iso },
];

/** An article a row. */
export const articleColumns: readonly Column<ArticleRow>[] = [
  { name: "id", value: (row) => row.id },
  { name: "file", value: (row) => row.file },
  { name: "external_id", value: (row) => row.externalId },
  { name: "title", value: (row) => row.title },
  { name: "outlet", value: (row) => row.outlet },
  { name: "author", value: (row) => row.byline },
  { name: "published", value: (row) => row.published },
  { name: "updated", value: (row) => row.updated },
  { name: "url", value: (row) => row.url },
  { name: "section", value: (row) => row.section },
  { name: "access", value: (row) => row.access },
  { name: "language", value: (row) => row.lang },
  { name: "read", value: (row) => (row.read ? "yes" : "no") },
  { name: "statements", value: (row) => row.statements },
  { name: "words_kept", value: (row) => row.wordsKept },
  { name: "words_dropped", value: (row) => row.wordsDropped },
  { name: "version", value: (row) => row.version },
  { name: "current", value: (row) => (row.current ? "yes" : "no") },
  { name: "added", value: (row) => row.addedAt },
  { name: "sha256", value: (row) => row.sha256 },
];

/** A speaker a row. */
export const speakerColumns: readonly Column<SpeakerRow>[] = [
  { name: "id", value: (row) => row.speaker.id },
  { name: "name", value: (row) => row.speaker.name },
  { name: "kind", value: (row) => row.speaker.kind },
  { name: "aliases", value: (row) => row.speaker.aliases.join("; ") },
  { name: "roles", value: (row) => row.speaker.roles.map((role) => role.title).join("; ") },
  { name: "wikidata", value: (row) => row.speaker.wikidata },
  { name: "statements", value: (row) => row.statements },
  { name: "articles", value: (row) => row.articles },
  { name: "first_said", value: (row) => row.firstSaid },
  { name: "last_said", value: (row) => row.lastSaid },
];
