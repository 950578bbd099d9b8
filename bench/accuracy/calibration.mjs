// Calibration: whether a score means what it says — of all statements scored 0.7, seven in ten should be right.

/**
 * Bins of equal width over `[{score, found, right}]`, and the expected calibration error (Guo et al. 2017): the mean
 * distance between score and share, weighted by the bins' counts, 0 to 1. Once for found, once for found with the right source.
 */
export function reliability(rows, count = 10) {
  const bins = Array.from({ length: count }, (_, i) => ({
    from: i / count,
    to: (i + 1) / count,
    n: 0,
    score: 0,
    found: 0,
    right: 0,
  }));
  for (const row of rows) {
    const bin = bins[Math.min(count - 1, Math.max(0, Math.floor(row.score * count)))];
    bin.n++;
    bin.score += row.score;
    if (row.found) bin.found++;
    if (row.right) bin.right++;
  }
  const error = (what) =>
    rows.length ? bins.reduce((sum, b) => sum + Math.abs(b.score - b[what]), 0) / rows.length : 0;
  return { bins, found: error("found"), right: error("right") };
}

const WIDTH = 40;

/** Bins as lines; the bar is the share right, `|` stands where it should end. */
export function drawReliability({ bins, found, right }) {
  const pc = (n, of) => (of ? ((100 * n) / of).toFixed(1) : "–").padStart(6);
  const lines = [`score        count  mean   found  right  ${"found and right source".padEnd(WIDTH)}`];
  for (const b of bins) {
    if (b.n === 0) continue;
    const end = Math.round((WIDTH * b.right) / b.n);
    const should = Math.min(WIDTH - 1, Math.round((WIDTH * b.score) / b.n));
    const bar = [...`${"█".repeat(end)}${"·".repeat(WIDTH - end)}`];
    bar[should] = "|";
    const range = `${b.from.toFixed(1)}–${b.to.toFixed(1)}`;
    lines.push(
      `${range.padEnd(11)}${String(b.n).padStart(7)}${pc(b.score, b.n)} ${pc(b.found, b.n)} ${pc(b.right, b.n)}  ${bar.join("")}`,
    );
  }
  lines.push(
    `expected calibration error: found ${(100 * found).toFixed(1)}, with the right source ${(100 * right).toFixed(1)}`,
  );
  return lines.join("\n");
}
