// Visits: which pages an archive has shown so far, so that a record that says "as before" can be told from one that leads nowhere.

/** Head fields of a record, names in lower case. */
type Fields = ReadonlyMap<string, string>;

/** The pages shown so far. */
export interface Visits {
  /** Notes a page. */
  readonly note: (fields: Fields) => void;
  /** True where the page that a revisit stands for was noted. Nothing is followed: a revisit of a revisit leads nowhere. */
  readonly known: (fields: Fields) => boolean;
}

/** Most pages that are kept in mind, by three keys each; the oldest are forgotten first. */
const MOST = 100_000;

/** No pages yet. */
export function makeVisits(): Visits {
  const seen = new Set<string>();
  const put = (key: string) => {
    seen.add(key);
    if (seen.size > 3 * MOST) for (const oldest of seen) if (seen.delete(oldest)) break;
  };
  const key = (name: string, value: string | undefined): string[] =>
    value === undefined || value === "" ? [] : [`${name} ${value.slice(0, 500)}`];
  return {
    note(fields) {
      for (const k of key("id", fields.get("warc-record-id"))) put(k);
      for (const k of key("digest", fields.get("warc-payload-digest"))) put(k);
      const uri = fields.get("warc-target-uri");
      if (uri !== undefined) for (const k of key(`at ${fields.get("warc-date")}`, uri)) put(k);
    },
    known: (fields) =>
      [
        ...key("id", fields.get("warc-refers-to")),
        ...key("digest", fields.get("warc-payload-digest")),
        ...key(`at ${fields.get("warc-refers-to-date")}`, fields.get("warc-refers-to-target-uri")),
      ].some((k) => seen.has(k)),
  };
}
