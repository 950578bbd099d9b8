// Flat: values whose texts hold nothing but themselves. A piece cut out of a text keeps all of that text in memory.

/** The same value of plain data, with texts of its own: what is kept of a page of megabytes is not the page. */
export const flat = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
