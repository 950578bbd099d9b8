// Words of the reporter's clause around a saying. One fact per entry, lower case.

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Weekdays, in small letters. */
export const WEEKDAY = /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;
/** Months, in small letters: "may" is the verb as well. */
export const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** Begin a clause or phrase of their own; what stands behind them does not set the saying. */
export const BLOCKERS = list(`
  after before when as while since until because although though if whether where who which whose whom that following amid despite
  ahead about regarding concerning against unless than whereas how why what referring
`);

/** Auxiliaries and modals: a clause of its own. */
export const AUXILIARIES = list(`
  is are was were be been being am has have had having do does did will would can could shall should might must 're 've 'll 'd
  wo ca
`);

/** "a statement issued on Monday": participles that join a saying to its setting. */
export const ISSUED = list(`
  issued released published posted made delivered recorded broadcast aired airing sent dated obtained given held convened hosted organised
  organized taped conducted televised sponsored written shared uploaded filed streamed carried printed emailed e-mailed circulated unveiled
  submitted signed provided set scheduled running ran appearing appeared
`);

/** "the interview, which aired Sunday": the words came out on that day; when they were said may be earlier. */
export const CAME_OUT = list(
  "published aired airing broadcast airs released posted ran running printed televised",
);

/** Gerunds that begin a phrase about the same saying: "speaking on Monday". */
export const SAYING_GERUNDS = list(`
  speaking writing responding replying commenting answering talking addressing testifying appearing tweeting posting reacting briefing
  asked pressed questioned interviewed quoted addressed speaks spoke announcing delivering giving campaigning visiting touring attending
  stumping arriving
`);

/** Gatherings and acts that happen on one day: "after a meeting on Monday" is said on that day. */
export const GATHERINGS = list(`
  meeting meetings talks summit session briefing hearing debate call vote visit ceremony rally conference lunch dinner breakfast speech
  address event service mass inspection tour gathering forum appearance reception arrival ruling verdict announcement interview
  fundraiser roundtable congress convention townhall panel
`);

/** Cues whose object is a plain noun phrase: a date behind the object is the date of the act. */
export const ACT_CUES = list(`
  call called calls calling reject rejected rejects rejecting announce announced announces announcing condemn condemned condemns condemning
  demand demanded demands demanding dismiss dismissed dismisses dismissing denounce denounced denounces criticise criticised criticize
  criticized criticizes criticizing praise praised praises praising unveil unveiled propose proposed proposes back backed endorse endorsed
  endorses endorsing defend defended defends welcome welcomed urge urged mock mocked attack attacked blast blasted slam slammed ridicule
  ridiculed disavow disavowed apologise apologised apologize apologized declare declared outline outlined vow vowed promise promised pledge
  pledged warn warned confirm confirmed deny denied dispute disputed acknowledge acknowledged ruled rule
`);

/** Cues that go on with what the same speaker was saying. */
export const GO_ON = list(`
  add added adds adding continue continued continues continuing explain explained explaining note noted noting conclude concluded stress
  stressed stressing elaborate elaborated observe observed reiterate reiterated joke joked quip quipped recall recalled
`);

/** Nouns for something that was said. */
export const SAYING_NOUNS = list(`
  comment comments remark remarks statement statements speech interview announcement post tweet tweets message letter address testimony
  words claim claims warning appeal call answer response reply assertion assertions accusation accusations criticism declaration
  denial proposal proposals outburst rant op-ed pledge promise apology briefing
`);

/** Heads of sources that are texts, not people. */
export const DOCUMENT_NOUNS = list(`
  report reports study studies survey surveys poll polls documents document records record analysis book memoir filing lawsuit complaint
  indictment affidavit transcript transcripts data figures statistics census law constitution email emails e-mails memo letter article
  articles research review audit paper papers rule rules bill resolution treaty files website site page media reports
`);

/** Adverbs of repeated saying. */
export const HABIT_ADVERBS = list(
  "repeatedly often frequently consistently always routinely regularly long usually sometimes constantly continually traditionally generally occasionally famously infamously variously typically ever",
);

/** Verbs with a listener as their object. */
export const TELLING = list(`
  told tell tells telling informed informs inform informing assured assures assure assuring reminded reminds remind reminding warned warns warn warning
  advised advises advise advising notified notifies notify notifying briefed
`);
