// Doctype: whether a page is of before the standards, so that a table in it does not end a paragraph.

/** Public identifiers that tell of old pages, as the HTML standard lists them. */
const OLD =
  /^(?:-\/\/w3c\/\/dtd html (?:3|4\.0 (?:frameset|transitional)\/\/|experimental)|-\/\/ietf\/\/dtd html|-\/\/netscape comm\. corp\.\/\/dtd|-\/\/microsoft\/\/dtd internet explorer|-\/\/w3c\/\/dtd w3 html|-\/\/w3o\/\/dtd w3 html|-\/\/webtechs\/\/dtd mozilla|-\/\/softquad|-\/\/sq\/\/dtd|-\/\/spyglass|-\/\/sun microsystems|-\/\/o'reilly|-\/\/metrius|-\/\/as\/\/dtd|-\/\/advasoft|\+\/\/silmaril|-\/w3c\/dtd html 4\.0 transitional\/en$|html$)/;
/** Those that do so where no address follows. */
const OLD_ALONE = /^-\/\/w3c\/\/dtd html 4\.01 (?:frameset|transitional)\/\//;

/** True for a DOCTYPE of old pages. The text is what follows `<!DOCTYPE`. */
export function isOldPage(text: string): boolean {
  const m =
    /^[\t\n\f\r ]*([^\t\n\f\r >]*)[\t\n\f\r ]*(?:(public|system)[\t\n\f\r ]*(?:"([^">]*)"|'([^'>]*)')[\t\n\f\r ]*(["'])?)?/i.exec(
      text,
    );
  if (m === null || m[1]?.toLowerCase() !== "html") return true;
  const id = (m[3] ?? m[4] ?? "").toLowerCase();
  if (m[2] === undefined) return false;
  if (m[2].toLowerCase() === "system") return id.endsWith("/ibmxhtml1-transitional.dtd");
  return OLD.test(id) || (m[5] === undefined && OLD_ALONE.test(id));
}
