// Classes of words that lead to a listener: verbs and nouns of one kind have one weight where each alone is too rare to learn from.

const table = (rows: readonly (readonly [string, string])[]): ReadonlyMap<string, string> =>
  new Map(
    rows.flatMap(([name, words]) =>
      words
        .trim()
        .split(/\s+/)
        .map((w) => [w, name] as const),
    ),
  );

/** Dictionary forms to their class; each word has one. */
const CLASSES = table([
  [
    "tell",
    "tell inform assure reassure remind warn advise notify brief caution counsel alert apprise update instruct convince persuade",
  ],
  ["ask", "ask press quiz grill challenge confront poll survey pose"],
  [
    "urge",
    "urge encourage implore beg beseech exhort order direct command invite push lobby pressure prod nudge cajole coax",
  ],
  ["praise", "thank congratulate welcome greet praise salute bless endear"],
  [
    "scold",
    "scold berate heckle chide taunt mock accuse attack rebuke reprimand admonish harangue needle rib tease",
  ],
  [
    "talk",
    "talk speak converse joke banter spar meet huddle confer mingle plead pray testify appear sit visit discuss consult negotiate",
  ],
  [
    "say",
    "say state announce declare add explain repeat claim insist argue describe disclose reveal admit confess acknowledge concede boast brag gripe grouse complain vent confide whisper shout yell scream chant bark mouth suggest hint indicate signal vow swear apologize apologise lie proclaim mention relay convey express lament",
  ],
  ["write", "write send fax mail pen circulate forward"],
  ["give", "give deliver offer make present issue provide hand submit show outline read recite release"],
  ["answer", "respond retort counter"],
  ["reach", "contact reach telephone ring approach"],
  [
    "talk-noun",
    "interview call conversation chat sit-down session discussion exchange meeting talks lunch dinner breakfast conference briefing debate gathering appearance encounter phone",
  ],
  [
    "text-noun",
    "letter email e-mail memo note message text tweet statement report submission filing complaint request petition post voicemail telegram cable mailing op-ed",
  ],
  [
    "speech-noun",
    "speech address remarks remark comment lecture sermon toast testimony presentation pitch warning plea appeal case advice promise pledge apology endorsement eulogy monologue rally event speeches",
  ],
  ["question-noun", "question query inquiry answer response reply"],
]);

/** The class of a word by its dictionary form, "" where it has none. */
export const classOf = (lemma: string): string => CLASSES.get(lemma) ?? "";

/** Nouns of listeners by kind. */
const HEARERS = table([
  [
    "press",
    "reporter reporters journalist journalists press media correspondent correspondents host hosts moderator moderators anchor anchors interviewer newsman columnist board",
  ],
  [
    "crowd",
    "crowd crowds audience audiences rally rallygoers gathering congregation convention attendees spectators onlookers guests followers fans viewers listeners readers supporters voters delegates students donors activists volunteers graduates people thousands hundreds dozens faithful",
  ],
  [
    "members",
    "lawmakers senators congress senate house committee parliament council panel members deputies jury jurors judge judges court investigators",
  ],
  [
    "staff",
    "aides staff staffers advisers advisors colleagues friends allies family officials employees workers leaders executives counterparts bankers",
  ],
]);

/** The kind of listener that a noun names, "" where it is none of those. */
export const hearerOf = (lower: string): string => HEARERS.get(lower) ?? "";
