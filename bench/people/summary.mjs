// Summary: judged rows as figures, as tables by form and reach, and as the curve of wrong names against unknowns.

const share = (n, of) => (of ? (100 * n) / of : 0);
/** One decimal. */
export const percent = (x) => x.toFixed(1).padStart(5);

const count = (rows, ok) => rows.filter(ok).length;

function speakerFigures(rows, where) {
  const judged = rows.filter((r) => r[where]);
  return {
    of: judged.length,
    right: share(
      count(judged, (r) => r[where].speaker === "right"),
      judged.length,
    ),
    wrong: share(
      count(judged, (r) => r[where].speaker === "wrong"),
      judged.length,
    ),
    unknown: share(
      count(judged, (r) => r[where].speaker === "unknown"),
      judged.length,
    ),
  };
}

/** Of what gold tells: right; of all rows: shown and not so. */
function factFigures(rows, where, what) {
  const judged = rows.filter((r) => r[where]);
  const of = (v) => count(judged, (r) => r[where][what] === v);
  const asked = of("right") + of("wrong") + of("none");
  const shown = of("right") + of("wrong") + of("false") + of("open");
  const bad = of("wrong") + of("false");
  return {
    asked,
    right: share(of("right"), asked),
    wrong: share(of("wrong"), asked),
    none: share(of("none"), asked),
    false: share(bad, judged.length),
    falseOfShown: share(bad, shown),
  };
}

/** The figures that floors are kept for. */
export function summary(rows, full) {
  const out = {};
  const put = (name, f) => {
    if (!f.of) return;
    out[`${name} right`] = round(f.right);
    out[`${name} wrong`] = round(f.wrong);
  };
  put("speaker", speakerFigures(rows, "gold"));
  if (full)
    put(
      "speaker across",
      speakerFigures(
        rows.filter((r) => r.reach === "across"),
        "gold",
      ),
    );
  if (full)
    put(
      "pronoun",
      speakerFigures(
        rows.filter((r) => r.form === "pronoun"),
        "gold",
      ),
    );
  put("found speaker", speakerFigures(rows, "found"));
  if (full)
    for (const where of ["gold", "found"])
      for (const what of ["date", "channel", "addressee"]) {
        const f = factFigures(rows, where, what);
        const name = where === "gold" ? what : `found ${what}`;
        out[`${name} right`] = round(f.right);
        out[`${name} false`] = round(f.false);
      }
  return out;
}

const round = (x) => Math.round(x * 10) / 10;

/** Two tables as text. */
export function table(rows, full) {
  const lines = ["", `${"speaker".padEnd(34)}    n  right  wrong unknown`];
  const line = (name, part, where) => {
    const f = speakerFigures(part, where);
    if (f.of)
      lines.push(
        `${name.padEnd(34)}${String(f.of).padStart(5)}  ${percent(f.right)}  ${percent(f.wrong)}  ${percent(f.unknown)}`,
      );
  };
  for (const where of ["gold", "found"]) {
    line(`on ${where === "gold" ? "gold" : "found"} attributions`, rows, where);
    for (const form of ["name", "nominal", "pronoun", "none"])
      line(
        `  ${form}`,
        rows.filter((r) => r.form === form),
        where,
      );
    for (const reach of ["within", "across", "no name"])
      line(
        `  ${reach}`,
        rows.filter((r) => r.reach === reach),
        where,
      );
    for (const form of ["nominal", "pronoun"])
      line(
        `  ${form}, across`,
        rows.filter((r) => r.form === form && r.reach === "across"),
        where,
      );
  }
  if (!full) return lines.join("\n");
  lines.push(
    "",
    `${"of what gold tells".padEnd(34)}    n  right  wrong   none  not so, of all  of those shown`,
  );
  for (const where of ["gold", "found"])
    for (const what of ["date", "channel", "addressee"]) {
      const f = factFigures(rows, where, what);
      lines.push(
        `${`${what} on ${where === "gold" ? "gold" : "found"} attributions`.padEnd(34)}${String(f.asked).padStart(5)}  ${percent(f.right)}  ${percent(f.wrong)}  ${percent(f.none)}           ${percent(f.false)}           ${percent(f.falseOfShown)}`,
      );
    }
  return lines.join("\n");
}

/** Wrong names against unknowns where decisions under a score count as unknown. */
export function curve(rows) {
  const lines = ["", "speakers under this score unknown   right  wrong unknown"];
  for (const t of [0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95]) {
    const judged = rows.filter((r) => r.gold);
    const of = (v) =>
      count(
        judged,
        (r) =>
          (r.gold.statement.speaker.score < t && r.gold.statement.speaker.value
            ? "unknown"
            : r.gold.speaker) === v,
      );
    const cells = ["right", "wrong", "unknown"].map((v) => percent(share(of(v), judged.length)));
    lines.push(`${t.toFixed(2).padEnd(34)}  ${cells.join("  ")}`);
  }
  return lines.join("\n");
}
