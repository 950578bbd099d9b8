// Robots: what a site's robots.txt allows (RFC 9309), and how long it asks to wait between requests.

/** The rules for one user agent. */
export interface Robots {
  /** True where this path, with its query, may be fetched. */
  readonly allows: (path: string) => boolean;
  /** Seconds between requests; null where it does not say. */
  readonly delay: number | null;
}

interface Rule {
  readonly allow: boolean;
  readonly pattern: string;
}

/** Longest robots.txt that is read, in units (RFC 9309 asks for at least 500 KiB). */
const LONGEST = 512 * 1024;
/** Most rules of a group. */
const MOST_RULES = 5000;

/** Percent signs and letters outside ASCII written in one way, so that two spellings of a path are equal. */
function canonical(path: string): string {
  return path
    .replace(/%[\da-f]{2}/gi, (code) => {
      const c = String.fromCharCode(Number.parseInt(code.slice(1), 16));
      return /[A-Za-z\d._~-]/.test(c) ? c : code.toUpperCase();
    })
    .replace(/[^\x21-\x7e]/gu, (c) => encodeURIComponent(/[\ud800-\udfff]/u.test(c) ? "\ufffd" : c));
}

/** True where a path matches a pattern with `*` and `$`: the usual two-pointer walk, linear but for one star at a time. */
export function matchesPath(pattern: string, path: string): boolean {
  const end = pattern.endsWith("$");
  const body = end ? pattern.slice(0, -1) : pattern;
  const parts = body.split("*");
  let at = 0;
  for (const [i, part] of parts.entries()) {
    if (i === 0) {
      if (!path.startsWith(part)) return false;
      at = part.length;
    } else if (i === parts.length - 1 && end) {
      return path.length - part.length >= at && path.endsWith(part);
    } else {
      const found = path.indexOf(part, at);
      if (found < 0) return false;
      at = found + part.length;
    }
  }
  return !end || at === path.length;
}

/** Reads a robots.txt for a user agent's name. @example readRobots("User-agent: *\nDisallow: /a", "onrecord").allows("/a/b") // false */
export function readRobots(text: string, agent: string): Robots {
  const groups: { agents: string[]; rules: Rule[]; delay: number | null }[] = [];
  let open: (typeof groups)[number] | null = null;
  let naming = false;
  for (const raw of text
    .slice(0, LONGEST)
    .replace(/^\ufeff/, "")
    .split(/\r\n|\r|\n/)) {
    const line = (raw.split("#")[0] as string).trim();
    const colon = line.indexOf(":");
    if (colon < 0) continue;
    const key = line.slice(0, colon).trim().toLowerCase();
    const value = line.slice(colon + 1).trim();
    if (key === "user-agent") {
      if (!naming || !open) {
        open = { agents: [], rules: [], delay: null };
        groups.push(open);
      }
      open.agents.push(value.toLowerCase());
      naming = true;
      continue;
    }
    naming = false;
    if (!open) continue;
    if ((key === "allow" || key === "disallow") && value !== "" && open.rules.length < MOST_RULES)
      open.rules.push({ allow: key === "allow", pattern: canonical(value) });
    else if (key === "crawl-delay" && /^\d{1,5}(?:\.\d{1,3})?$/.test(value)) open.delay = Number(value);
  }
  const name = agent.toLowerCase();
  const own = groups.filter((g) => g.agents.some((a) => a !== "*" && a !== "" && name.startsWith(a)));
  const mine = own.length > 0 ? own : groups.filter((g) => g.agents.includes("*"));
  const rules = mine.flatMap((g) => g.rules);
  return {
    delay: mine.map((g) => g.delay).find((d) => d !== null) ?? null,
    allows(path) {
      const wanted = canonical(path);
      let best: Rule | null = null;
      for (const rule of rules) {
        if (!matchesPath(rule.pattern, wanted)) continue;
        const longer = best === null ? 1 : rule.pattern.length - best.pattern.length;
        if (longer > 0 || (longer === 0 && rule.allow)) best = rule;
      }
      return best?.allow ?? true;
    },
  };
}
