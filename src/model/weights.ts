// Weights of a trained choice by the names of its features, as its file has them.

/** Reads a name and hundredths on each line. @example readWeights("near 120").get("near") // 1.2 */
export const readWeights = (rows: string): ReadonlyMap<string, number> =>
  new Map(
    rows
      .trim()
      .split("\n")
      .map((row): [string, number] => {
        const at = row.lastIndexOf(" ");
        return [row.slice(0, at), Number(row.slice(at + 1)) / 100];
      }),
  );
