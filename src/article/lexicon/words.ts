// Words that tell page furniture apart: section names, outlet nouns, job titles, words that begin no name. Data only.

/** Section labels as pages print them above a headline, lower case. */
export const SECTIONS: ReadonlySet<string> = new Set(
  `other|world|world news|news|latest|latest news|top news|top stories|top story|breaking|breaking news|politics|political news
|international|national|local|local news|regional|region|europe|asia|africa|americas|america|middle east|asia pacific|asia-pacific
|latin america|north america|south america|central asia|balkans|russia|ukraine|china|us|u.s.|usa|uk|eu|nato|united states
|united kingdom|us news|uk news|us politics|uk politics|eu politics|business|economy|economics|finance|markets|money|technology|tech
|science|health|environment|climate|climate crisis|energy|education|culture|arts|life|lifestyle|style|travel|food|sport|sports
|opinion|opinions|editorial|editorials|op-ed|commentary|comment|analysis|explainer|explained|feature|features|interview|interviews
|exclusive|investigation|investigations|special report|report|reports|in depth|in-depth|long read|longread|fact check|fact-check
|live|live updates|live blog|video|videos|photos|gallery|pictures|multimedia|podcast|podcasts|newsletter|defence|defense|military
|security|defence and security|army|war|war in ukraine|russia-ukraine war|ukraine war|war update|conflict|conflicts|diplomacy
|foreign affairs|foreign policy|foreign|government|parliament|congress|elections|election|society|community|crime|law|justice|courts
|human rights|history|religion|people|media|press releases|press release|statements|speeches|home|homepage|front page|archive|blog
|blogs|all news|general|uncategorized|uncategorised|miscellaneous|trending|popular|featured|must read|editor's pick|editors' picks
|global|global affairs|geopolitics|policy|public affairs|nation|metro|city|state|states|weather|entertainment|voices|perspectives
|views|viewpoint|letters|letters to the editor|obituaries|obituary|briefing|brief|news in brief|in brief|wire|from the wire|agencies
|sponsored|advertorial|partner content|premium|subscribers only|daily briefing|wars & conflicts|law & order|russia & fsu|ex-ussr`
    .replace(/\n/g, "")
    .split("|"),
);

/** Nouns that the names of papers, agencies and stations end in or hold. */
export const OUTLET_NOUN =
  /\b(?:Times|Post|News|Herald|Tribune|Gazette|Journal|Guardian|Observer|Telegraph|Express|Independent|Chronicle|Daily|Weekly|Press|Agency|Wire|Radio|TV|Television|Broadcasting|Media|Network|Review|Courier|Dispatch|Sentinel|Monitor|Standard|Mirror|Globe|Pravda|Bulletin|Register|Examiner|Inquirer|Newswire|Newsroom|Echo|Argus|Messenger|Ledger|Mail|Today|Insider|Record|Digest|Magazine|Newspaper|Online|Tidende|Zeitung|Gazeta)\b/;

/** Words that say what a reporter is. */
export const JOB =
  /\b(?:writers?|correspondents?|reporters?|editors?|journalists?|columnists?|contributors?|commentators?|analysts?|producers?|photographers?|bureau(?: chief)?|newsroom|desk|staff|intern|fellow|presenter|anchor|researcher|blogger|author)\b/i;

/** Words that begin or make up no person's name, lower case. */
export const NOT_NAME: ReadonlySet<string> = new Set(
  `the|a|an|this|that|these|those|in|on|at|to|for|from|of|with|without|by|as|and|or|but|not|no|if|when|while|why|how|what|who|where|is
|are|was|were|be|will|would|can|could|should|may|might|must|it|its|he|she|they|we|you|i|his|her|their|our|your|my|all|any|some|more
|most|many|new|now|here|there|after|before|under|over|against|amid|during|until|since|than|then|up|down|out|off
|january|february|march|april|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec
|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tomorrow
|war|peace|crisis|conflict|attack|attacks|talks|deal|summit|vote|election|elections|president|minister|government|parliament|army
|military|police|court|law|security|defence|defense|foreign|affairs|policy|politics|world|news|live|video|watch|read|related|latest
|breaking|opinion|analysis|exclusive|update|updates|updated|published|subscribe|newsletter|share|comments|advertisement|copyright
|reserved|rights|photo|photos|image|images|credit|source|editor|editors|about|contact|terms|privacy|home|menu|search|login|sign|log
|east|west|north|south|middle|eastern|western|northern|southern|central|united|european|union|states|kingdom|republic|federation
|council|commission|committee|alliance|nations|international|national|white|house|state|city|county|day|night|week|month|year|years
|key|points|things|know|facts|story|stories|report|reports|sea|land|air|air-force|force|forces|nuclear|economic|economy|energy|oil|gas
|trade|tariffs|sanctions|border|drone|drones|missile|missiles|troops|statement|press|release|speech|remarks|full|text|transcript`
    .replace(/\n/g, "")
    .split("|"),
);

/** Particles inside names, lower case. */
export const PARTICLE: ReadonlySet<string> = new Set(
  "de|van|von|der|den|ten|ter|bin|ibn|al|el|la|le|du|da|das|dos|di|del|della|y|e|zu|zur|af|av|ben|bint|op".split(
    "|",
  ),
);
