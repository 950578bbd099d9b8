// Words for the ways in which something is said or sent. One fact per entry, lower case.
import type { ChannelType } from "../model/statement.ts";

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));
const types = (rows: readonly (readonly [ChannelType, string])[]): ReadonlyMap<string, ChannelType> =>
  new Map(rows.flatMap(([type, words]) => words.split(/\s+/).map((w) => [w, type] as const)));

/** Head nouns of a channel and the type they give; some ask for a modifier (`NEEDS`). */
export const CHANNEL_NOUNS = types([
  ["interview", "interview interviews sit-down q&a"],
  ["briefing", "briefing briefings press-briefing news-briefing gaggle"],
  ["press conference", "conference conferences presser press-conference availability"],
  [
    "speech",
    "speech speeches address addresses remarks sermon lecture keynote eulogy toast talk rally rallies ceremony stop inauguration monologue homily appearance appearances gala fundraiser fundraisers banquet luncheon dinner convention commencement",
  ],
  ["post", "tweet tweets post posts thread update livestream tweetstorm retweet"],
  [
    "statement",
    "statement statements communique communiqué declaration comments comment resolution decree message messages",
  ],
  ["press release", "release releases"],
  ["testimony", "testimony hearing hearings deposition court trial"],
  [
    "letter",
    "letter letters email emails e-mail e-mails memo memos memorandum note text texts fax cable telegram",
  ],
  ["call", "call calls phone telephone conversation"],
  ["debate", "debate debates"],
  ["report", "report reports analysis study assessment paper audit review bulletin dossier"],
  [
    "article",
    "op-ed op-eds article articles column columns essay editorial editorials piece blog newsletter commentary book memoir biography autobiography excerpt story",
  ],
  [
    "court filing",
    "filing filings lawsuit lawsuits suit suits complaint complaints documents records indictment motion affidavit petition ruling brief opinion papers",
  ],
  [
    "meeting",
    "meeting meetings summit forum panel event events gathering reception lunch breakfast hall session roundtable talks seminar workshop congress townhall",
  ],
  [
    "broadcast",
    "broadcast broadcasts show program programme podcast television tv radio video videos ad ads advert advertisement commercial commercials spot spots documentary segment episode clip footage",
  ],
  ["poll", "poll polls survey surveys polling"],
  ["other", "website site"],
]);

/** Head nouns that are a channel only behind one of these words. */
export const NEEDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["release", list("press news media")],
  ["releases", list("press news media")],
  ["stop", list("campaign")],
  ["hall", list("town")],
  ["availability", list("press media")],
  ["papers", list("court legal")],
  ["documents", list("court legal charging")],
  ["records", list("court legal")],
  ["complaints", list("court legal criminal federal civil")],
  ["suits", list("civil federal law")],
  ["talk", list("a the his her this that ted keynote radio")],
  ["spot", list("tv television radio 30-second 60-second second minute advertising campaign new")],
  ["spots", list("tv television radio second minute advertising campaign new")],
  ["commercial", list("tv television radio new campaign a")],
  ["calls", list("911 emergency phone telephone conference")],
  ["opinion", list("dissenting concurring majority court")],
]);

/** "conference" is a gathering unless one of these stands before it. */
export const PRESS_WORDS = list("press news media joint online virtual");

/** Nouns and adjectives that belong to the name of a channel: "phone interview", "televised address". */
export const MODIFIERS = list(`
  news press media phone telephone television televised tv radio video videotaped recorded pre-recorded prerecorded taped online virtual written joint
  prime-time primetime campaign conference background town emailed e-mailed email sworn court daily weekly monthly annual regular parliamentary congressional
  senate house committee confirmation presidential policy keynote public national nationally opening closing live broadcast state state-of-the-union
  state-of-the-nation farewell victory concession acceptance inaugural commencement cabinet security council board shareholder earnings conference-call
  facebook twitter instagram telegram youtube tiktok blog social-media social group private closed-door face-to-face q&a question-and-answer
  text voice audio open financial research intelligence think-tank opinion exit tracking federal civil legal police incident internal draft final
  prepared impromptu stump foreign-policy economic legislative union union's vice-presidential primary republican democratic debate panel budget
  gala dinner annual charity fundraising convention fundraiser super pac attack campaign-style nightly morning evening
  new-year christmas easter late-night talk game breakfast sunday magazine newspaper
`);

/** Prepositions behind which a channel stands. */
export const CHANNEL_PREPOSITIONS = list("in at on during via through by from over for");

/** Platforms by the words for them. */
export const PLATFORMS: ReadonlyMap<string, string> = new Map(
  "Telegram Twitter Facebook Instagram TikTok YouTube VKontakte VK Weibo WeChat WhatsApp Threads Bluesky Mastodon Reddit LinkedIn Snapchat Parler Gab Substack Odnoklassniki Periscope Tumblr Discord Rumble Gettr Viber"
    .split(" ")
    .map((p) => [p.toLowerCase(), p]),
);

/** Verbs that name the channel themselves: verb to type. */
export const CHANNEL_VERBS = types([
  ["post", "tweeted tweets tweeting tweet retweeted live-tweeted posted posts posting livestreamed"],
  ["testimony", "testified testifies testifying"],
  ["letter", "emailed e-mailed texted messaged faxed"],
  ["call", "phoned telephoned radioed"],
  ["speech", "preached eulogized eulogised"],
  ["article", "blogged"],
]);

/** Verbs with a listener before "to" or "not to": "urged X to". */
export const URGE = list(`
  urged urges urge urging asked asks ask asking ordered orders instructed instructs begged begs implored implores encouraged encourages encouraging
  called calling calls invited invites challenged challenges directed directs pressed presses commanded advised warned told tells telling pleaded
`);
/** Verbs behind which "to" names the listener: "said to parliament". */
export const SAY_TO = list(`
  said says say saying wrote writes write writing spoke speaks speaking talked talking complained complains explained explains confessed admitted
  suggested mentioned replied responded responding appealed appealing remarked read testified responds replies speaks talks
`);
/** The same, where what stands behind "to" can hear: "added to the Courier", not "added to the mess". */
export const SAYS_TOO = list(`
  confided confides confiding vented bragged brags bragging boasted boasts boasting relayed conveyed conveys added announced declared hinted lied pitched
  offered described disclosed revealed vowed whispered repeated insisted presented outlined lamented pointed signalled signaled promised pledged
  proposed disclosing acknowledged expressed gave gives giving delivered issued sent suggests
`);

/** Nouns behind which "to" names the listener. */
export const SAID_TO_NOUNS = list(`
  letter letters speech address remarks comments statement statements message messages email emails e-mail e-mails memo note testimony text texts
  response reply presentation warning appeal report submission interview interviews answer call calls conversation chat sit-down session discussion exchange
  appearance tweet advice plea promise pledge apology question questions instructions pitch briefing lecture sermon voicemail memos toast
`);

/** End a noun phrase that names a listener or a carrier. */
export const NP_END = list(`
  that to in on at during after before while when as by via from about aboard outside inside near through following because how why what whether if
  who which whom where for with over across into amid ahead since until under not despite against last this next yesterday today tonight earlier later
  early late recently previously again also then just he she they it we i you there is was were are has had have would will could can may might
  should but or so than exclusively directly privately publicly separately afterward afterwards flatly simply only even both either per according
  backstage behind never ever adding saying noting citing calling referring
`);

/** Who listens to a speech. */
export const CROWD = list(`
  crowd crowds audience supporters rally rallygoers delegates graduates students cadets troops dignitaries attendees congregation worshippers parishioners
  donors activists onlookers conventiongoers faithful thousands hundreds dozens gathering marchers mourners guests spectators
`);

/** What a crowd lets hear: neither a listener nor the name of an occasion. */
export const NOISE = list("applause cheers boos jeers chants laughter ovation laughs whistles");
