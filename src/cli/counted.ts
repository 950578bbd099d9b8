// Counts as people write them: one thing, several things, for everything that the terminal prints.

/** The word that agrees with a number. @example agreeing(1, "is", "are") // "is" */
export const agreeing = (n: number, one: string, many: string): string => (n === 1 ? one : many);

/**
 * A number with its noun; `many` where the noun does not end in a plain s.
 * @example counted(1, "statement") // "1 statement"
 * @example counted(2, "copy", "copies") // "2 copies"
 */
export const counted = (n: number, one: string, many = `${one}s`): string => `${n} ${agreeing(n, one, many)}`;
