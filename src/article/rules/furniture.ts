// Rules for what surrounds an article on its page: reading time, comments, subscriptions, sharing, advertising.
import { wordsIn } from "../shape.ts";
import type { LineRule } from "./rule.ts";
import { subscribe } from "./subscribe.ts";

const readingTime: LineRule = {
  id: "reading-time",
  longest: 60,
  role: "reading-time",
  about: "How long the reading takes.",
  reach: "anywhere",
  examples: [
    "Estimated read time 2 min read",
    "3 min read",
    "Reading time: 4 minutes",
    "5-minute read",
    "Read time: 2 mins",
  ],
  counterexamples: ["It took him 3 minutes to read the note."],
  test: (line) =>
    /^(?:(?:estimated|average)\s+)?read(?:ing)?\s+time\b/i.test(line) ||
    /^(?:a\s+)?\d{1,3}[\s-]*min(?:ute)?s?\.?\s+(?:read|to read|reading)\b/i.test(line) ||
    /^\d{1,3}\s*mins?$/i.test(line),
};

const comments: LineRule = {
  id: "comments",
  longest: 160,
  role: "comments",
  about: "A comment counter or form.",
  reach: "anywhere",
  examples: [
    "+ There are no comments",
    "Add yours",
    "Leave a comment",
    "12 Comments",
    "Comments (4)",
    "Be the first to comment",
    "Your email address will not be published.",
  ],
  counterexamples: [
    "Comments by the minister caused anger in Ardun.",
    "Comment was not available from the ministry.",
  ],
  test: (line) =>
    /^\W{0,3}(?:there (?:are|is) )?(?:no|\d{1,6})\s+(?:comments?|repl(?:y|ies)|responses?)\W{0,3}(?:yet\W?)?$/i.test(
      line,
    ) ||
    /^\W{0,3}(?:comments?|discussion|responses?|repl(?:y|ies))\s*[(:]?\s*\d{0,6}\s*\)?$/i.test(line) ||
    /^\W{0,3}(?:add (?:yours|a comment|your comment|comment)|(?:leave|post|write|submit) (?:a |your |us a )?(?:comment|reply|response)|(?:show|view|hide|load|see|read|join)(?: all| more| the)?\s*(?:\d+ )?(?:comments|conversation|discussion)|be the first to (?:comment|reply)[^.]{0,40}|cancel reply|comments? (?:are )?(?:closed|off|disabled)[^.]{0,40}|log ?in to (?:comment|reply)[^.]{0,30}|sign in to comment|reply|what do you think\?)\W{0,3}$/i.test(
      line,
    ) ||
    /^(?:your email address will not be published|required fields are marked|save my name, email|you must be logged in to)/i.test(
      line,
    ),
};

const share: LineRule = {
  id: "share",
  longest: 120,
  role: "share",
  about: "Buttons for sharing and printing.",
  reach: "anywhere",
  examples: [
    "Share",
    "Share on Facebook",
    "Tweet",
    "Facebook Twitter WhatsApp Email",
    "Share this article",
    "Copy link",
    "Print",
    "Share: Facebook | X | Telegram",
  ],
  counterexamples: [
    "Shares in the steelmaker fell.",
    "Facebook removed the post on Monday.",
    "Share the burden, NATO urged.",
  ],
  test: (line) => {
    if (
      /^\W{0,3}(?:share(?: this)?(?: (?:article|story|post|page|news))?|share (?:on|via|to|with|in) [\w ,/&.-]{1,60}|tweet(?: this)?|retweet|copy(?: the)? link|copy url|link copied!?|print(?: (?:this|article|page|friendly)[\w ]{0,20})?|e-?mail(?: this)?(?: (?:article|story|to a friend))?|send to a friend|save(?: (?:this |for later|article)[\w ]{0,12})?|bookmark(?: this)?|\d{1,6} shares?|shares? \d{1,6}|pin it|whatsapp|add to favou?rites|like this:?|loading(?:\.\.\.|…)?)\W{0,3}$/i.test(
        line,
      )
    )
      return true;
    const bits = line
      .replace(/^share\s*:?/i, "")
      .split(/[\s|,/•·]+/)
      .filter((b) => b !== "");
    if (/^A[-−–+]?(?:\s*A[-−–+]?)+$/.test(line)) return true;
    if (
      bits.length === 1 &&
      /^(?:facebook|twitter|whatsapp|linkedin|reddit|pinterest|viber|vkontakte|odnoklassniki|messenger)$/i.test(
        line,
      )
    )
      return true;
    return (
      bits.length >= 2 &&
      bits.every((b) =>
        /^(?:facebook|twitter|x|whats ?app|telegram|linkedin|reddit|e-?mail|print|pinterest|viber|vk|vkontakte|ok|odnoklassniki|messenger|skype|tumblr|flipboard|copy|link|threads|bluesky|and|share|tweet|sms|pocket)$/i.test(
          b,
        ),
      )
    );
  },
};

const advertising: LineRule = {
  id: "advertising",
  longest: 220,
  role: "boilerplate",
  about: "Advertising, cookies, players and other remains of the page.",
  reach: "anywhere",
  examples: [
    "Advertisement",
    "Story continues below advertisement",
    "ADVERTISEMENT - SCROLL TO CONTINUE",
    "We use cookies to improve your experience.",
    "Article continues below",
    "Skip to content",
    "Back to top",
    "Listen to this article",
    "Tags: NATO, Velmora",
    "Acquire Licensing Rights",
    "Report a typo",
    "About the author",
    "Load more",
  ],
  counterexamples: [
    "Advertisements for the army ran on state television.",
    "The story continues in Ardun, where talks resume.",
    "Play ended badly for Velmora.",
    "View all of it as one war, Vask told the Compact.",
  ],
  test: (line) =>
    /^\W{0,4}(?:advertisements?|advertising|ad|ads|sponsored(?: content)?|promoted(?: content)?|paid (?:content|post))(?:\s*[-–—:|]\s*(?:scroll|story|continue|article)[\w ]{0,40})?\W{0,4}$/i.test(
      line,
    ) ||
    /^\W{0,3}(?:(?:the )?(?:story|article|text|post) continues (?:below|after)|continue reading(?: below| the main story| after)?|scroll (?:down )?(?:to|for) (?:continue|more)|skip (?:to|advert)|back to top|jump to|listen to this (?:article|story)|play (?:video|audio)|watch (?:the )?video|video player|click (?:here )?to (?:play|watch|expand|enlarge)|accept (?:all )?cookies|manage cookies|cookie (?:policy|settings|consent))[^.!?]{0,60}\W{0,3}$/i.test(
      line,
    ) ||
    /^(?:we|this (?:web ?site|site|page)) uses? cookies\b/i.test(line) ||
    /^(?:tags?|topics?|keywords?|filed under|categories|category|posted in|labels?|in this (?:article|story))\s*:\s*\S/i.test(
      line,
    ) ||
    /^our standards\s*:|^(?:acquire|purchase) licensing rights\b/i.test(line) ||
    /^(?:terms of (?:use|service)|privacy policy|contact us|about us|sitemap|powered by|all content)\b[^.]{0,80}$/i.test(
      line,
    ) ||
    /^(?:audio by|report (?:a|an) (?:typo|error|mistake|correction|problem)|view all|load more|show (?:more|less)|see all|view more|expand|collapse|about the (?:author|writer|reporter)s?|add (?:us )?as (?:a )?preferred source|set as preferred)\b[^.!?,]{0,40}$/i.test(
      line,
    ) ||
    /^(?:please )?(?:enable|turn on|disable) (?:javascript|your ad ?blocker)/i.test(line) ||
    /^(?:this (?:video|content|embed)[^.]{0,60}(?:not (?:available|supported)|unavailable|cannot be (?:shown|played))|your browser does not support)/i.test(
      line,
    ),
};

const debris: LineRule = {
  id: "debris",
  longest: 4000,
  role: "boilerplate",
  about: "Ornaments, page numbers, and bits of style sheet or mark-up that came along.",
  reach: "anywhere",
  examples: ["***", "— — —", "17", ".bio-text {", "margin-left: 12px;", "}", '<tweet data-id="7"'],
  counterexamples: [
    "Premier: we will sign;",
    "2,000 troops moved",
    "“No.”",
    "1,234 people",
    '<post id="7">We will sign it today.</post>',
  ],
  test: (line) =>
    !/[\p{L}\p{N}]/u.test(line) ||
    /^\d{1,3}$/.test(line) ||
    /^[.#@]?[\w.#@:(), -]{1,80}\{\s*$/.test(line) ||
    (/^-?[a-z-]{2,40}\s*:\s*[^;“”"]{1,60};\s*$/.test(line) &&
      /[\d#%]|px|none|left|right|center|inherit|auto|bold|block|solid|serif/.test(line) &&
      !/\s\w+\s\w+\s\w+/.test(line.slice(line.indexOf(":") + 1).replace(/,/g, ""))) ||
    (/^<\/?[a-z][\w-]*(?:\s+[\w-]+=|\s*\/?>|$)/i.test(line) &&
      wordsIn(line.replace(/<[^<>]*>?/g, " ")).length < 3),
};

/** Furniture, most certain first. */
export const FURNITURE_RULES: readonly LineRule[] = [
  debris,
  readingTime,
  comments,
  share,
  subscribe,
  advertising,
];
