// Closed classes of English words that the reading of questions and statements leans on. Data only.

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Forms of be, have, do and the modal verbs. */
export const AUXILIARIES = set(
  "is are was were be been being am 's 're 'm has have had having 've 'd do does did will would shall should can could may might must ought 'll n't not never",
);
/** Words that may open a yes/no question. */
export const OPENERS = set(
  "is are was were am do does did has have had will would shall should can could may might must isn't aren't ought need",
);
/** Words that may open another question. */
export const WH = set("who whom whose what which when where why how");
/** Words that open a noun phrase. */
export const DETERMINERS = set(
  "the a an this that these those some any every each no all both either neither its his her their our my your another such several many few most",
);
/** Words that say whose. */
export const POSSESSIVES = set("its his her their our my your 's whose");
/** The speaker with others. */
export const FIRST_PLURAL = set("we us our ours ourselves");
/** The speaker alone. */
export const FIRST_SINGULAR = set("i me my mine myself");
/** Pronouns that may stand for a party or thing named before. */
export const THIRD = set(
  "it its itself they them their theirs themselves he him his himself she her hers herself this that these those which who whose one",
);
/** Prepositions and particles. */
export const PREPOSITIONS = set(
  "of in on at by for with from to into onto against between among over under about after before during within without through across toward towards around behind beyond near upon despite since until till as per than via off out up down inside outside",
);
/** Adverbs and particles skipped inside phrases and verb groups. */
export const ADVERBS = set(
  "already still yet now currently really actually effectively essentially virtually practically basically factually de facto fully directly indirectly openly clearly plainly certainly definitely already just also even ever simply only very quite rather too so more most less much far again once today yesterday tomorrow soon immediately quickly slowly sharply significantly seriously truly increasingly formally officially technically legally deliberately intentionally knowingly personally privately publicly repeatedly constantly always often sometimes usually rarely seldom completely entirely totally absolutely utterly wholly partly largely mostly mainly broadly obviously evidently apparently allegedly reportedly supposedly presumably indeed finally eventually ultimately recently lately long never not n't almost nearly all both well further therefore thus hence together permanently temporarily",
);
/** Words after which a proposition is broken off: what stands before does not reach what stands after. */
export const BREAKERS = set(
  "but although though while whereas because however yet whilst nevertheless nonetheless",
);
/** Words that open a subordinate clause of time or condition. */
export const SUBORDINATORS = set(
  "if unless when whenever once after before until till while although though because since whereas as lest provided providing",
);
/** Months, days and the like: capitalised, but no names of parties. */
export const CALENDAR = set(
  "january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri sat sun christmas easter ramadan",
);
/** Nouns that stand for a body after it was named. */
export const CLASS_NOUNS = set(
  "alliance bloc organization organisation union pact group body club coalition company firm corporation bank agency ministry department government administration party country nation state republic kingdom federation team side club court council commission committee university school hospital institute association league network channel newspaper museum church army military force regulator operator manufacturer maker airline carrier utility union federation authority office city town capital province region",
);
/** Nouns that stand for a person after he or she was named. */
export const PERSON_NOUNS = set(
  "minister president premier chancellor mayor governor senator lawmaker deputy chief head leader chairman chairwoman director manager coach player captain striker goalkeeper runner athlete singer actor writer author professor scientist researcher doctor judge general admiral officer official spokesman spokeswoman spokesperson secretary ambassador envoy candidate man woman prisoner suspect defendant lawyer prosecutor banker owner founder pilot driver",
);
/** Words that carry no content of their own in a question. */
export const STOP = set(
  "the a an this that these those of in on at by for with from to into and or is are was were be been being do does did has have had will would shall should can could may might must it its there he she they we i you his her their our my your as if not no any some ever really actually still already now currently yet so than then also just more most very too even about",
);
/** Verbs that take their sense from the noun after them. */
export const LIGHT_VERBS = set(
  "have make take give get do hold put go come bring keep set pay run lay carry become remain stay",
);
/** Nouns that only frame another noun: "the issue of", "kind of". */
export const FRAMES = set(
  "kind sort type number part issue question matter case process way level form idea plan proposal system",
);
