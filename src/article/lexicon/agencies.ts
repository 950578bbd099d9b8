// News agencies and stations that datelines, credits and copyright lines name. Data only.

/** Agencies as they are printed; compared without case. Photo agencies and pools are in `PHOTO_AGENCIES`. */
export const AGENCIES: ReadonlySet<string> = new Set(
  `Reuters|Thomson Reuters|AP|The Associated Press|Associated Press|AFP|Agence France-Presse|TASS|ITAR-TASS|Itar-Tass|Sputnik
|RIA Novosti|RIA|Interfax|Interfax-Ukraine|Ukrinform|UNIAN|RBC-Ukraine|Xinhua|ANSA|EFE|DPA|KNA|PTI|ANI|IANS|UNI|IRNA|Tasnim|Fars|Mehr|ISNA
|Anadolu|Anadolu Agency|AA|DHA|IHA|Kyodo|Kyodo News|Jiji|Yonhap|KCNA|UPI|Bloomberg|CNN|BBC|BTA|PAP|BelTA|Belta|MTI|CTK|ČTK|TASR|SITA|Tanjug|Beta
|HINA|STA|Agerpres|Mediafax|ATA|MIA|ANA|ANA-MPA|LUSA|Belga|ANP|NTB|TT|Ritzau|STT|BNS|ELTA|LETA|ERR|KUNA|SPA|WAM|QNA|MENA|SANA|NNA|Petra|Wafa|MAP|APS|TAP
|NAN|PANA|GNA|VOA|RFE/RL|RFERL|RT|Euronews|Al Jazeera|Al Arabiya|Deutsche Welle|DW|France 24|NHK|CGTN|Global Times|Antara|Bernama|VNA|CNA|AAP|NZPA|PA|PA Media
|Press Association|Canadian Press|The Canadian Press|Religion News Service|RNS|CNS|Politico|POLITICO|Axios|NBC|CBS|ABC|Fox News|NPR|Newsmax|McClatchy|States Newsroom
|Azertac|APA|Trend|Report|Armenpress|Interpress|Kazinform|Kabar|UzA|Turan|Mir24|Izvestia|Montsame|CTV|IPS|Inter Press Service`
    .replace(/\n/g, "")
    .split("|")
    .map((a) => a.toLowerCase()),
);

/** True where `name` is a known agency or station, whatever its case. */
export const isAgency = (name: string): boolean => AGENCIES.has(name.trim().toLowerCase());

/** Names met in photo credits, for a regular expression. */
export const PHOTO_AGENCIES =
  "Getty Images|Getty|Shutterstock|REUTERS|Reuters|AFP|EPA-EFE|EPA|Alamy|Unsplash|Pixabay|Pexels|Wikimedia Commons|Wikimedia|AP Photo|AP|PA Wire|PA Media|PA|Rex|REX|ZUMA|Zuma Press|NurPhoto|Anadolu Agency|Anadolu|Sputnik|TASS|RIA Novosti|Xinhua|ANSA|DPA|dpa|Imago|IMAGO|Picture Alliance|iStock|iStockphoto|Adobe Stock|Depositphotos|Bloomberg|Pool|POOL|Handout|Flickr|CC BY(?:-[A-Z]{2})*|Creative Commons|Facebook|Instagram|Telegram|Twitter|YouTube|X";
