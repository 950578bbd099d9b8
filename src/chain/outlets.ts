// Well-known carriers by name, for texts that name them without saying what they are. Names only, no judgement.

const split = (names: string): readonly string[] =>
  names
    .split(/[|\n]/)
    .map((w) => w.trim())
    .filter(Boolean);

const BROADCASTERS = split(`
BBC|BBC News|BBC Radio|CNN|NBC|NBC News|CBS|CBS News|ABC|ABC News|Fox|Fox News|Fox Business|MSNBC|CNBC|PBS|NPR|C-SPAN|Univision|Telemundo|HBO|Al Jazeera|Al Arabiya|France 24|Deutsche Welle|DW|ARD|ZDF|NTV|RTL|TF1|BFM TV|RFI|RFE/RL|Radio Free Europe|Voice of America|VOA|ITV|ITV News|Sky News|Channel 4|Channel 4 News|CBC|CTV|ABC Radio|NHK|TRT|TVP|TVN|RAI|RTE|SVT|NRK|YLE|ORF|SRF|Rossiya 1|Rossiya-1|Channel One|Russia-1|Zvezda|Newsmax|One America News|OAN|WABC|WNYC
`);

/** Agencies, papers, broadcasters and sites, without "the". */
export const OUTLETS: readonly string[] = [
  ...BROADCASTERS,
  ...split(`
AP|Associated Press|Reuters|AFP|Agence France-Presse|Bloomberg|Bloomberg News|UPI|United Press International|DPA|ANSA|EFE|Kyodo|Yonhap|Xinhua|TASS|ITAR-TASS|RIA|RIA Novosti|Interfax|Interfax-Ukraine|Ukrinform|UNIAN|Belta|BELTA|Anadolu|Anadolu Agency|PTI|ANI|IRNA|Tasnim|Fars|SANA|WAFA|KCNA|APA|PAP|CTK|MTI|Agerpres|Tanjug|BNS|LETA|Kyiv Independent|Kyiv Post|Ukrainska Pravda|European Pravda
RT|Sputnik|Izvestia|Kommersant|Vedomosti|Rossiyskaya Gazeta|Komsomolskaya Pravda|Novaya Gazeta|Meduza|Moscow Times|Argumenty i Fakty|Lenta|Gazeta.ru|RBC|Mash|Baza
New York Times|Washington Post|Wall Street Journal|USA Today|Los Angeles Times|Chicago Tribune|Boston Globe|Miami Herald|Dallas Morning News|Philadelphia Inquirer|New York Post|New York Daily News|Daily News|Washington Times|Washington Examiner|Politico|Axios|Hill|Roll Call|Huffington Post|HuffPost|BuzzFeed|BuzzFeed News|Vox|Slate|Salon|Breitbart|Breitbart News|Daily Caller|Daily Beast|National Review|Weekly Standard|Atlantic|New Yorker|New Republic|Mother Jones|ProPublica|Vice|Vice News|Business Insider|Insider|Forbes|Fortune|Time|Time magazine|Newsweek|Foreign Policy|Foreign Affairs|People|Rolling Stone|Vanity Fair|GQ|Esquire|Variety|Hollywood Reporter|Deadline|TMZ|Yahoo News|Yahoo|Intercept|Mediaite|Des Moines Register|Tampa Bay Times|Denver Post|Detroit News|Detroit Free Press|Cleveland Plain Dealer|Plain Dealer|Columbus Dispatch|Arizona Republic|Las Vegas Review-Journal|San Francisco Chronicle|Houston Chronicle|Union Leader|FiveThirtyEight|RealClearPolitics|PolitiFact|FactCheck.org|Gawker|Drudge Report|Infowars|InfoWars|Western Journalism|Right Side Broadcasting
Guardian|Times|Sunday Times|Financial Times|FT|Telegraph|Daily Telegraph|Sunday Telegraph|Independent|Daily Mail|Mail on Sunday|Sun|Mirror|Daily Mirror|Express|Daily Express|Economist|Spectator|Observer|Evening Standard|Scotsman|Irish Times|Globe and Mail|Toronto Star|Sydney Morning Herald|Age|Australian
Le Monde|Le Figaro|Libération|Le Parisien|Les Echos|Spiegel|Der Spiegel|Bild|Die Welt|Welt|Welt am Sonntag|Die Zeit|Zeit|Frankfurter Allgemeine Zeitung|FAZ|Süddeutsche Zeitung|Handelsblatt|Tagesspiegel|Focus|Stern|Corriere della Sera|La Repubblica|La Stampa|El País|El Pais|El Mundo|ABC de Sevilla|Gazeta Wyborcza|Rzeczpospolita|Fakt|Onet|Wirtualna Polska|Polsat|Neue Zürcher Zeitung|NZZ|Die Presse|Der Standard|Kurier|Helsingin Sanomat|Dagens Nyheter|Aftonbladet|Aftenposten|Politiken|Berlingske|NRC|De Telegraaf|Volkskrant|Le Soir|Hürriyet|Hurriyet|Haaretz|Jerusalem Post|Times of Israel|Yedioth Ahronoth|Maariv|Global Times|China Daily|People’s Daily|South China Morning Post|Nikkei|Asahi Shimbun|Yomiuri Shimbun|Mainichi|Japan Times|Korea Herald|Straits Times|Times of India|Hindu|Hindustan Times|Indian Express|Dawn|Kathimerini|POLITICO
`),
];

const ON_AIR = new Set(BROADCASTERS);

/** Whether a carrier of that name may be heard or seen as well as read; "News" is in names of both. @example mayBeOnAir("Radio Velmora") // true */
export const mayBeOnAir = (name: string): boolean =>
  ON_AIR.has(name) ||
  isCallSign(name) ||
  /\b(?:Radio|TV|Television|Broadcasting|Channel|Network|News)\b/.test(name);

/** Common nouns that say that a party is a carrier of news. */
export const MEDIA_CLASS: ReadonlySet<string> = new Set(
  `newspaper newspapers paper outlet outlets agency broadcaster broadcasters magazine magazines channel channels daily dailies tabloid tabloids weekly
  newswire network networks wire radio tv television website site portal station podcast journalists broadcast publication publications programme program show media press`.split(
    /\s+/,
  ),
);
/** Classes that need another word beside them: "news agency", "news site". */
export const CLASS_NEEDS: ReadonlyMap<string, RegExp> = new Map([
  ["agency", /^(?:news|press|wire|state|telegraph|information)$/],
  ["site", /^(?:news|media)$/],
  ["website", /^(?:news|media|investigative)$/],
  ["network", /^(?:news|television|tv|cable|broadcast)$/],
  ["networks", /^(?:news|television|tv|cable)$/],
  ["portal", /^(?:news)$/],
  ["paper", /^(?:news|daily|local|weekly|sunday|\p{Lu}.*)$/u],
  ["wire", /^(?:news)$/],
  ["media", /^(?:state|russian|local|social|\p{L}+n|\p{L}+sh)$/u],
  ["channel", /^(?:tv|television|news|state|youtube|telegram|cable)$/],
  ["station", /^(?:tv|television|radio|news|local)$/],
  ["show", /^(?:talk|radio|tv|morning|news)$/],
]);
/** Last words of carriers’ names. */
export const NAME_TAILS: ReadonlySet<string> = new Set(
  `Times Post News Herald Tribune Journal Gazette Guardian Telegraph Chronicle Courier Observer Register Inquirer Examiner Globe Dispatch Sentinel Standard
  Mirror Express Weekly Magazine Review Today Radio TV Television Broadcasting Press Newspaper Agency Pravda Zeitung Mail Ledger Bulletin Bee Wire Newswire
  Independent Echo Sun Star Daily Record Reporter Argus Beacon Monitor Citizen`.split(/\s+/),
);
/** First words of carriers’ names. */
export const NAME_HEADS: ReadonlySet<string> = new Set(
  "Radio Channel TV Agence Agencia Daily Evening Sunday".split(" "),
);

/** Four capitals that are no station, though they begin as call signs do. */
const NO_STATION = new Set(
  "KFOR WADA WITH WHEN WILL WERE WHAT WEST WANT WEEK WORK WORD WENT WALL KEEP KNOW KIDS KIEV KYIV".split(" "),
);

/** "WKAR", "KVLM-TV", "WOR710": the call sign of a station. @example isCallSign("WKAR-FM") // true */
export const isCallSign = (word: string): boolean =>
  (/^[KW][A-Z]{3}(?:-?(?:TV|FM|AM))?\d{0,4}$/.test(word) ||
    /^[KW][A-Z]{2}(?:-(?:TV|FM|AM)|\d{2,4})$/.test(word)) &&
  !NO_STATION.has(word);
