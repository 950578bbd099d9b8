// Folds: pages parted by site, the same in every run.

/** FNV-1a. */
export function hash(text: string): number {
  let h = 2166136261;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 16777619);
  return h >>> 0;
}

/** The fold, of `folds`, that a site is in. */
export const foldOf = (site: string, folds: number): number => hash(site) % folds;
