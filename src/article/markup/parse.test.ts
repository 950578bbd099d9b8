// Parse: the tree against the one that parse5 builds (a full implementation of the HTML standard), on tables and on random mark-up; and where ours has limits of its own.
import fc from "fast-check";
import { parse, type DefaultTreeAdapterTypes as T } from "parse5";
import { describe, expect, it } from "vitest";
import type { AttributeName } from "./attributes.ts";
import { parseHtml } from "./parse.ts";
import { FOREIGN, SVG } from "./tags.ts";
import { MORE_TEXT, type PageTree, ROOT, TEXT } from "./tree.ts";
import { isHidden, walk, wordsOf } from "./walk.ts";

const ATTRIBUTES: readonly AttributeName[] = ["class", "id", "title", "lang"];
const quoted = (value: string | null | undefined): string =>
  value === undefined || value === null ? "" : JSON.stringify(value);

/** parse5 shows several NULs of a drawing as one sign; that is left out of the comparison. */
const oneSign = (text: string): string => text.replace(/\ufffd+/g, "\ufffd");

/** A tree as a list: elements with their attributes, texts, and ")" where an element ends. */
function ours(source: string): string[] {
  const tree = parseHtml(source);
  const out: string[] = [];
  walk(tree, ROOT, {
    enter(node, tag) {
      const space = tag & SVG ? "svg:" : tag >= FOREIGN ? "math:" : "";
      out.push(`${space}${tree.name(node)}(${ATTRIBUTES.map((a) => quoted(tree.attribute(node, a))).join()}`);
      return true;
    },
    text(node) {
      let value = tree.text(node);
      for (
        let n = tree.nexts[node] as number;
        n >= 0 && tree.tags[n] === MORE_TEXT;
        n = tree.nexts[n] as number
      )
        value += tree.text(n);
      if (value !== "") out.push(quoted(oneSign(value)));
    },
    leave: () => out.push(")"),
  });
  return out;
}

const SPACES: Readonly<Record<string, string>> = {
  "http://www.w3.org/2000/svg": "svg:",
  "http://www.w3.org/1998/Math/MathML": "math:",
};
function theirs(source: string): string[] {
  const out: string[] = [];
  const visit = (node: T.Node): void => {
    if ("value" in node && node.value !== "") out.push(quoted(oneSign(node.value)));
    if (!("childNodes" in node)) return;
    if ("tagName" in node) {
      const value = (name: string) => node.attrs.find((a) => a.name === name)?.value;
      out.push(
        `${SPACES[node.namespaceURI] ?? ""}${node.tagName.toLowerCase()}(${ATTRIBUTES.map((a) => quoted(value(a))).join()}`,
      );
    }
    for (const child of node.childNodes) visit(child);
    if ("tagName" in node) out.push(")");
  };
  visit(parse(source));
  return out;
}

describe("the tree that browsers build", () => {
  it.each([
    ["nothing", ""],
    ["text alone", "One line"],
    [
      "implied ends",
      "<ul><li>a<li>b<p>c<p>d</ul><dl><dt>e<dd>f<dt>g</dl><select><option>h<option>i</select>",
    ],
    ["a paragraph that a block ends", "<p>a<div>b</p>c</div>"],
    ["wrong nesting", "<b>a<i>b</b>c</i>d<p>e<b>f</p>g</b>h"],
    ["a block in formatting", "<b><p>a</b>b</p>c<a href=x><div>d<a href=y>e</div>f"],
    ["four alike", "<p><b><b><b><b>a</p>b"],
    ["text in a table", "<table>a<tr>b<td>c</td>d</tr>e<p>f</table>g"],
    ["a table in a table", "<table><tr><td><table><tr><td>a</table>b</table>c"],
    ["a table in a paragraph, new", "<!doctype html><p>a<table><tr><td>b</table>c"],
    ["a table in a paragraph, old", "<p>a<table><tr><td>b</table>c"],
    [
      "a table in a paragraph, by a DOCTYPE of old",
      '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN"><p>a<table></table>b',
    ],
    [
      "a table in a paragraph, by one that is newer",
      '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x.dtd"><p>a<table></table>b',
    ],
    ["a caption and columns", "<table><caption>a<col><colgroup><col><td>b<th>c</table>"],
    ["svg that HTML ends", "<svg><g><title><p>a</p></title><p>b</svg>c"],
    ["svg within", "<p>a<svg><foreignObject><div>b</div></foreignObject><circle/></svg>c"],
    ["math", "<math><mi><b>a</b></mi><mglyph/><annotation-xml encoding='text/html'><p>b</math>c"],
    ["CDATA in svg and outside", "<svg><![CDATA[a<b]]></svg><![CDATA[c]]>d"],
    [
      "raw text",
      "<title>a<b>&amp;</title><style>p>a</style><script>'<p>'</script><textarea>\n<i>b</textarea>c",
    ],
    ["a script in a comment in a script", "<script><!-- <script>a</script> --></script>b"],
    ["a script that a comment does not keep open", "<script><!-->a</script>b<script><!-- a</script>c"],
    ["comments of every kind", "a<!-->b<!--->c<!--d--!>e<!-- -- >f--><!x>g<?y>h</ z>i</>j"],
    ["references", "&amp;&copy2&notit;&nbsp;&#65;&#x41;&#0;&#x80;&#xD800;&unknown; &lt;p>"],
    ["references in attributes", "<p class='a&amp;b&copy=c&copy;' id=d&ltf title=\"&#38;\">"],
    ["a second html and body", "<html lang=en><body class=a>b<html lang=de id=c><body class=d title=e>f"],
    ["text after the body", "<body>a</body>b</html>c<p>d"],
    ["what comes too late for the head", "<head></head><meta content=a><title>b</title>c"],
    ["templates", "<p>a<template><p>b</div></p><script>'</template>'</script></template>c"],
    ["lists to choose from", "<select><p>a<option>b<hr><input><p>c<table><tr><td><select><tr>d</table>"],
    ["frames", "<frameset><frame><noframes>a</noframes></frameset>b"],
    ["forms in forms", "<form id=a><p><form id=b>c</form>d</p></form>e"],
    ["ruby", "<ruby>a<rb>b<rt>c<rtc>d<rp>e</ruby>f"],
    ["buttons, objects, nobr", "<button>a<button>b<object><b>c</object>d<nobr>e<nobr>f"],
    ["NUL and carriage returns", "a\0b<p\0 id=\0>c\r\nd\re<svg>f\0</svg><title>g\0</title>"],
    ["what stands in a drawing's text", "<dt><li><svg><desc><dt>a<li>b</svg><dt>c<i><svg><title></i><p>d"],
    ["a comment in a drawing behind the end of the body", "<svg>a</body><!-- c -->b"],
    ["nothing but a NUL, with formatting to go on", "<p><a><section>\0</section><p><b></p>\0\0<i>c"],
    [
      "attributes oddly written",
      "<p class = a id='b'title=c/lang=d><p =x class><br/class=y><p class=1 class=2>",
    ],
    ["a tag that does not end", "<p>a<b class="],
    ["an end tag with attributes", "<p>a</p class=x>b"],
    ["headings", "<h1>a<h2>b</h1>c<h3>d</h4>e"],
    ["pre", "<pre>\n\na</pre><listing>\r\nb</listing><pre><b>\nc</pre>"],
    ["text to the end", "<p>a<plaintext>b</plaintext><p>c"],
    ["a less-than sign in text", "a < b <3 c<"],
  ])("%s", (_, source) => {
    expect(ours(source)).toEqual(theirs(source));
    expect(ours(`<!doctype html>${source}`)).toEqual(theirs(`<!doctype html>${source}`));
  });

  const tag = fc.constantFrom(
    ..."a b i font p div span ul li dl dd dt table tr td th tbody thead caption col colgroup h1 h2 form button select option optgroup textarea title script style svg math desc foreignObject mi pre br hr img input object nobr ruby rt rb template body html head section article iframe em x-y address noframes xmp applet marquee".split(
      " ",
    ),
  );
  const attributes = fc.constantFrom(
    "",
    "",
    "",
    "",
    " class=a",
    ' id="x&amp;y"',
    " color=red",
    " type=hidden",
    "/",
  );
  const piece = fc.oneof(
    { weight: 5, arbitrary: fc.tuple(tag, attributes).map(([t, a]) => `<${t}${a}>`) },
    { weight: 3, arbitrary: tag.map((t) => `</${t}>`) },
    {
      weight: 2,
      arbitrary: fc.constantFrom(
        "x",
        " ",
        "\n",
        "a &amp; b",
        "\0",
        "\r\n",
        "<!-- c -->",
        "</>",
        "< ",
        "&copy2",
      ),
    },
  );
  // parse5 takes data for a comment where a drawing or formula holds HTML again (`<svg><title><![CDATA[`), which the standard does not.
  const withData = fc.oneof(
    { weight: 9, arbitrary: piece.filter((p) => !/title|desc|foreignObject|mi/.test(p)) },
    { weight: 1, arbitrary: fc.constant("<![CDATA[z]]>") },
  );
  it.each([
    ["pieces", piece],
    ["pieces with data among them", withData],
  ])("is that of parse5 for any %s in any order", { timeout: 60_000 }, (_, any) => {
    fc.assert(
      fc.property(fc.array(any, { maxLength: 25 }), fc.boolean(), (pieces, fresh) => {
        const source = (fresh ? "<!doctype html>" : "") + pieces.join("");
        expect(ours(source)).toEqual(theirs(source));
      }),
      { numRuns: 1000 },
    );
  });
});

describe("limits", () => {
  const depthOf = (tree: PageTree): number => {
    let depth = 0;
    let most = 0;
    walk(tree, ROOT, {
      enter: () => {
        most = Math.max(most, ++depth);
        return true;
      },
      leave: () => depth--,
    });
    return most;
  };
  it.each(["div", "b", "svg", "a x", "table><tr><td", "x-y"])(
    "a hundred thousand <%s> in each other stand 512 deep at most, and what follows is there",
    (name) => {
      const tree = parseHtml(`<body>${`<${name}>`.repeat(100_000)}deep</body><p>after`);
      expect(depthOf(tree)).toBeLessThanOrEqual(513);
      const words: string[] = [];
      walk(tree, ROOT, { enter: () => true, text: (n) => words.push(tree.text(n)) });
      expect(words.join(" ")).toMatch(/deep.*after/);
    },
  );
});

describe("what is read of the tree", () => {
  const find = (tree: PageTree, name: string): number => {
    let found = -1;
    walk(tree, ROOT, {
      enter(node) {
        if (found < 0 && tree.name(node) === name) found = node;
        return true;
      },
    });
    return found;
  };
  it("keeps where every text stands", () => {
    const source = "<p>One &amp; two</b> three<!-- x --> four";
    const tree = parseHtml(source);
    const places: string[] = [];
    for (let n = 0; n < tree.count; n++)
      if (tree.tags[n] === TEXT || tree.tags[n] === MORE_TEXT)
        places.push(source.slice(tree.froms[n], tree.tos[n]));
    expect(places).toEqual(["One &amp; two", " three", " four"]);
  });
  it("gives the words that are shown", () => {
    const tree = parseHtml("<div>One<nav>no</nav> <b>two\n\n</b><script>no</script>three</div>");
    expect(wordsOf(tree, find(tree, "div"))).toBe("One two three");
    expect(wordsOf(tree, find(tree, "nav"))).toBe("");
  });
  it("knows what is hidden", () => {
    const hidden = (attributes: string) => {
      const tree = parseHtml(`<p ${attributes}>x`);
      return isHidden(tree, find(tree, "p"));
    };
    expect(
      ["hidden", "aria-hidden=true", "style='Display : none'", "style='visibility:hidden'"].map(hidden),
    ).toEqual([true, true, true, true]);
    expect(["", "style='color:red'", "aria-hidden=false"].map(hidden)).toEqual([false, false, false]);
  });
  it("keeps attributes of the page's own that may be times, and no others", () => {
    const tree = parseHtml(
      "<p data-Published='2024-05-06T07:08' data-x=word data-n=12 other=2024-05-06T07:08>x",
    );
    expect(tree.dataAttributes(find(tree, "p"))).toEqual([
      { name: "data-published", value: "2024-05-06T07:08" },
    ]);
  });
});
