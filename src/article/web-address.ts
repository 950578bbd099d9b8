// Web address: whether what a page calls its own address is one that can be shown as a link.

// bounded: one attribute, cut to the longest address
const ADDRESS = /^https?:\/\/[^\s/?#@\\<>"]{1,255}(?:[/?#][^\s<>"]{0,2000})?$/i;

/** True for a whole address of the web without credentials. @example isWebPage("javascript:alert(1)") // false */
export const isWebPage = (text: string): boolean => text.length <= 2300 && ADDRESS.test(text);
