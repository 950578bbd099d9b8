// Titles of a spell that somebody holds for the time being.

/**
 * The titles under which an acting holder goes: "acting mayor of Ardun" first, the plain ones after. Interim and caretaker
 * count as acting wherever titles are compared.
 * @example actingTitles(["Ardun mayor"]) // ["acting Ardun mayor", "Ardun mayor"]
 */
export const actingTitles = (titles: readonly string[]): string[] => [
  ...titles.map((t) => `acting ${t}`),
  ...titles,
];
