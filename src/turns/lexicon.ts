// Words that printed talk is known by: labels of those who ask and answer, and labels that open no turn.

/** Labels of those who ask. */
export const ASKING: ReadonlySet<string> = new Set([
  "interviewer",
  "question",
  "questioner",
  "reporter",
  "reporters",
  "journalist",
  "moderator",
  "host",
  "anchor",
  "presenter",
  "reader",
  "caller",
  "audience",
]);

/** Labels of those who answer. */
export const ANSWERING: ReadonlySet<string> = new Set(["answer", "interviewee", "guest", "respondent"]);

/** Further labels by the part that somebody has in a hearing, a debate, a hall. */
export const PARTS: ReadonlySet<string> = new Set([
  "member",
  "chair",
  "chairman",
  "chairwoman",
  "chairperson",
  "speaker",
  "judge",
  "clerk",
  "witness",
  "counsel",
  "attorney",
  "prosecutor",
  "court",
  "president",
  "minister",
  "senator",
  "operator",
  "narrator",
  "announcer",
  "translator",
  "interpreter",
  "voice",
  "man",
  "woman",
  "student",
  "voter",
  "editor",
  "panellist",
  "panelist",
  "participant",
  "commissioner",
  "secretary",
  "ambassador",
  "mayor",
  "governor",
  "spokesman",
  "spokeswoman",
  "spokesperson",
  "protester",
  "crowd",
]);

/** Words that no label of a turn holds: times, forms of text, fields of a list. */
export const NO_LABEL =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|today|tomorrow|yesterday|tonight|january|february|march|april|june|july|august|september|october|november|december|morning|afternoon|evening|week|day|year|month|round|game|match|score|scores|winner|loser|winners|losers|result|results|update|updates|updated|note|notes|editor['’]s|correction|photo|photos|picture|video|clip|audio|source|sources|related|more|read|watch|listen|see|live|breaking|analysis|opinion|background|context|facts?|claim|verdict|rating|ingredients?|method|directions|serves|makes|step|filling|topping|sauce|time|date|place|venue|where|when|what|who|why|how|tickets|price|cost|age|name|party|hometown|home|occupation|education|experience|born|career|family|email|e-mail|phone|website|twitter|facebook|address|category|tags?|topics?|issue|issues|summary|recap|transcript|exclusive|poll|headline|quote|pros|cons|bottom|line|tip|tips|example|warning|reminder|chapter|part|section|figure|table|option|scenario|number|numbers|yes|no|total|pledged|delegates|superdelegates|director|cast|stars?|genre|runtime|network|here['’]s|there['’]s|it['’]s|that['’]s|this|these|those|he|she|they|it|we|i|you|and|but|or|so|then|now|also|still|yet|because|after|before|if|as|said|says|added|wrote|tweeted|continued|concluded|argued|asked|replied|told|is|are|was|were|has|had|have|will|would|can|could|should|must|may|do|does|did)$/i;

/** Titles that stand before a name in a label. */
export const LABEL_TITLE =
  /^(?:mr|mrs|ms|miss|dr|prof|professor|sen|senator|rep|representative|congressman|congresswoman|gov|governor|president|vice|prime|minister|secretary|chairman|chairwoman|chair|judge|justice|gen|general|col|colonel|capt|captain|lt|sgt|sir|lord|lady|dame|baroness|mayor|ambassador|commissioner|councillor|councilman|councilwoman|chancellor|king|queen|prince|princess|pope|father|sister|rev|reverend|the|hon|madam|attorney|deputy|former|first)\.?$/i;

/** Words of an opening that announce a printed talk. */
export const ANNOUNCES =
  /\b(?:transcripts?|Q ?& ?A|Q and A|questions and answers|interview(?:ed|s)?|conversation|exchange|excerpts?|edited for (?:length|clarity|space)|condensed|sat down|spoke (?:with|to)|talked (?:with|to)|debate|hearing|press conference|news conference|panel|live chat|town hall|answer(?:s|ed)? (?:your |readers[’'] |our )?questions)\b/i;

/** Words for journalists, before a name. */
export const JOURNALIST =
  /^(?:writer|reporter|correspondent|journalist|editor|host|anchor|presenter|columnist|interviewer|moderator|moderated|broadcaster|interviewed|critic)$/;

/** Verbs and nouns of an opening by which somebody talks with somebody. */
export const TALKS =
  /^(?:spoke|speaks|spoken|sat|sits|talked|talks|chatted|interview|interviewed|interviews|conversation|answered|answers|questions|asked|met|discussed|discusses|discuss|q&a|exchange)$/;

/** Occasions at which many ask: nobody by name is behind a bare “Q”. */
export const MANY_ASK =
  /\b(?:press conference|news conference|briefing|town hall|readers|audience|students|viewers|listeners|callers|live chat|hearing|reporters|journalists)\b/i;
