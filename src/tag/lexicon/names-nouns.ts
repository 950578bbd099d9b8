// Common nouns by what they refer to: bodies, groups of people, documents. A nominal mention is typed by its head.

const list = (words: string): ReadonlySet<string> => new Set(words.split(",").map((w) => w.trim()));

/** Nouns for a body: a state, an office, a firm, a party. */
export const BODY_NOUNS: ReadonlySet<string> = list(`
  administration, agency, airline, alliance, army, assembly, association, authority, automaker, bank, bloc, board, body, broadcaster, brokerage, bureau, business, cabinet, campaign, carmaker, centre, center, chain, chamber, channel, charity, church,
  city, club, coalition, college, commission, committee, community, company, conference, confederation, congress, conglomerate, consortium, consultancy, cooperative, corporation, council, country, county, court, delegation, department, directorate, district, duma,
  embassy, enterprise, establishment, federation, firm, fleet, force, foundation, front, fund, giant, government, group, grouping, headquarters, hospital, industry, initiative, inspectorate, institute, institution, jury, junta, kingdom, laboratory,
  lab, leadership, league, legislature, lender, maker, manufacturer, media, military, militia, ministry, mission, monarchy, monitor, movement, municipality, museum, nation, navy, network, newspaper, ngo, nonprofit, non-profit, office, operator, opposition, organisation, organization, outfit, outlet,
  pact, paper, parliament, partnership, party, plant, police, presidency, press, prosecution, province, publication, publisher, rada, regime, region, regulator, republic, retailer, school, secretariat, senate, service, society, squad, staff, startup, start-up, state, station, studio,
  supplier, team, tank, think-tank, town, treasury, tribunal, troika, union, unit, university, utility, vendor, venture, village, watchdog, website, wing, magazine, daily, weekly, tabloid, site, blog, pac, super-pac, panel, house, chamber, commune, diaspora, faction, caucus, syndicate, sect, order, cartel, gang, battalion, brigade, regiment, division, garrison, air force, coastguard, chancellery, mosque, diocese, archdiocese, vatican, crown, throne, palace, ngos, camp, platform, exchange, insurer, refinery, airport, port, trust, ombudsman's office, supermarket, brand, label, orchestra, theatre, academy, observatory, clinic, pharmacy, firm's`);

/** Nouns for several people at once. Plural person nouns ("officials") are added by form. */
export const GROUP_NOUNS: ReadonlySet<string> = list(`
  people, persons, police, officials, leaders, voters, residents, critics, experts, analysts, observers, allies, aides, sources, authorities, forces, troops, lawmakers, republicans, democrats, conservatives, liberals, americans, men, women, children, kids, guys, folks, crowd, crowds, public, majority, minority,
  families, relatives, parents, witnesses, protesters, demonstrators, activists, supporters, opponents, opposition, members, countries, nations, states, governments, powers, parties, companies, firms, businesses, investors, traders, economists, scientists, researchers, doctors, historians, scholars, lawyers, prosecutors, investigators,
  reporters, journalists, media, outlets, newspapers, agencies, organisations, organizations, groups, unions, workers, students, teachers, farmers, soldiers, veterans, rebels, separatists, militants, insurgents, terrorists, hackers, attackers, users, customers, readers, viewers, listeners, audience, audiences, insiders, pundits, strategists, operatives, staffers, donors, backers, delegates, candidates, rivals, contenders, hopefuls, respondents, participants,
  speakers, ministers, senators, representatives, governors, mayors, diplomats, envoys, ambassadors, generals, commanders, officers, judges, jurors, editors, columnists, commentators, conservationists, environmentalists, believers, christians, muslims, jews, catholics, whites, blacks, latinos, hispanics, evangelicals, millennials, immigrants, migrants, refugees, neighbours, neighbors, friends, colleagues, fans, detractors, skeptics, sceptics, proponents, advocates, campaigners, organisers, organizers, lobbyists, attorneys, advisers, advisors, counterparts, elites, establishment, others, some, many, most, both, several, few, all, those, none, half, two, three, dozens, hundreds, thousands, millions, percent, thirds, folk, populace, pollsters, contributors, spokesmen, spokeswomen, spokespeople, businessmen, businesswomen, congressmen, congresswomen, policemen, servicemen, fishermen, firemen, clergymen, countrymen, noblemen, laymen, gunmen, statesmen`);

/** Nouns for bodies that are written in capitals and name none: "a super PAC", "the NGO". */
export const CAPITAL_NOUNS: ReadonlySet<string> = list(`pac, ngo`);

/** Nouns for something that says by being read. */
export const DOCUMENT_NOUNS: ReadonlySet<string> = list(`
  report, study, statement, letter, document, documents, paper, piece, ad, poll, polls, survey, surveys, book, article, articles, story, stories, email, e-mail, emails, e-mails, memo, memorandum, note, notes, message, messages, post, posts, tweet, tweets, filing, filings, lawsuit, suit, complaint, indictment, affidavit, ruling, verdict, opinion, order, transcript, transcripts, testimony,
  release, communique, communiqué, declaration, resolution, bill, law, act, constitution, treaty, agreement, plan, proposal, draft, manifesto, editorial, op-ed, column, essay, analysis, assessment, audit, review, estimate, estimates, forecast, figures, data, records, statistics, research, evidence, papers, studies, reports, statements, letters, ad, ads, advert, advertisement, commercial, video, videos, clip, footage, recording, tape, tapes, film, documentary, film, movie, song, speech, remarks, comments, interview, broadcast, podcast, programme, program, show, website, page, blog, petition, pamphlet, leaflet, sign, signs, slogan, headline, headlines, caption, script, biography, memoir, novel, autobiography, diary, journal, dossier, file, files, cable, cables, report's, rumour, rumours, rumor, rumors, accounts, account, results, findings, numbers, projections, census, index, ranking, chart, map, contract, policy, platform, guidelines, rule, rules, text, texts, version, motion, brief, briefing, subpoena, warrant, decree, edict, pledge, charter, protocol, bulletin, newsletter, dispatch, excerpt, excerpts, passage, chapter, bible, quran, koran, scripture, investigation, inquiry, probe`);

/** Nouns of documents whose possessor or author speaks through them. */
export const AUTHORED: ReadonlySet<string> = list(`
  report, study, statement, letter, document, paper, survey, book, article, story, email, e-mail, memo, memorandum, note, message, post, tweet, filing, release, communique, communiqué, declaration, editorial, op-ed, column, essay, analysis, assessment, audit, review, estimate, forecast, research, testimony, speech, remarks, comments, interview, affidavit, complaint, lawsuit, opinion, video, ad, transcript, memoir, autobiography, dispatch, bulletin, newsletter, briefing, investigation, poll, polls, data, figures, findings, statements, tweets, posts, letters, emails, words, account`);

/** Plural forms that a rule would not find; value: the singular. */
export const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map([
  ["men", "man"],
  ["women", "woman"],
  ["children", "child"],
  ["people", "person"],
  ["spokesmen", "spokesman"],
  ["spokeswomen", "spokeswoman"],
  ["chairmen", "chairman"],
  ["businessmen", "businessman"],
  ["congressmen", "congressman"],
  ["policemen", "policeman"],
  ["servicemen", "serviceman"],
  ["fishermen", "fisherman"],
  ["wives", "wife"],
  ["allies", "ally"],
  ["attorneys-general", "attorney-general"],
]);

/** Last words of names of bodies: "… Institute", "… Party". */
export const BODY_SUFFIXES: ReadonlySet<string> = list(`
  academy, administration, agency, airlines, airways, alliance, army, assembly, associates, association, authority, bank, board, brigade, broadcasting, bundestag, bundeswehr, bureau, cabinet, campaign, capital, caucus, centre, center, chamber, channel, church, club, coalition, college, commission, committee, community, company, confederation, conference, congress, consortium, corp, corporation, corps, council, court, department, directorate, division, dome, duma, embassy, enterprises, exchange, federation, fleet, force, forces, forum, foundation, front, fund, gmbh, group, guard, hall, herald, holdings, hospital, house, inc, independent, industries, initiative, inspectorate, institute, institution, international, journal, jury, knesset, labs, laboratory, league, legion, llc, llp, ltd, magazine, mail, media, ministry, mirror, mission, monitor, motors, movement, museum, navy, network, networks, news, newspaper, observatory, observer, office, organisation, organization, pac, pact, palace, parliament, partners, partnership, party, plc, police, post, press, project, prosecutors, rada, radio, records, registry, republic, reserve, review, school, secretariat, senate, service, services, society, solutions, standard, state, station, studios, sun, systems, taskforce, team, technologies, telegraph, television, times, tribune, treasury, tribunal, trust, tv, union, university, watch, weekly, workers`);

/** Last words of names of firms, papers and pacts that the list above lacks; none is a common surname. */
export const FIRM_SUFFIXES: ReadonlySet<string> = list(`
  power, energy, electric, electricity, gas, oil, petroleum, gold, steel, mining, minerals, metals, chemicals, pharma, pharmaceuticals, foods, beverages, brewery, breweries, logistics, shipping, shipyard, rail, railway, railways, telecom, telecoms, communications, software, robotics, aerospace, aviation, automotive, insurance, assurance, savings, securities, ventures, equity, brands, stores, supermarkets, pictures, entertainment, productions, records, wire, courier, gazette, chronicle, dispatch, bulletin, tribune, examiner, inquirer, sentinel, ledger, globe, star, journal, compact, accord, entente, waterways, utilities, builders, engineering, construction, laboratories, analytics, consulting, advisers, advisors, hotels, resorts`);

/** Last words of names of bodies that are surnames as well ("Hall", "Church"): the recogniser's word counts. */
export const SURNAME_SUFFIXES: ReadonlySet<string> = list(`
  church, hall, house, post, press, front, fund, guard, harbor, harbour, bank, banks, college, court, fleet, independent, league, legion, mail, mirror, mission, office, pact, palace, pac, chambers, dome, sun, station, standard, state, times, trust, watch, weekly, union, corps, gold, steel, gas, rail, foods, records, power, globe, fox, international, group, council, school, service, society, police, radio, reserve, chamber, club, records, brigade, capital, court, energy`);

/** Words that begin the name of a body by themselves: "Channel Nine", "Radio Velmora". */
export const BODY_HEADS: ReadonlySet<string> = list(
  `channel, radio, television, tv, ministry, university, bank, airline, agency, banque, banco, universidad, grupo`,
);

/** Words that begin the name of a body before "of", "for" or "on": "Ministry of …", "Bank of …". */
export const BODY_OPENERS: ReadonlySet<string> = list(`
  academy, administration, agency, alliance, arab league, assembly, association, bank, board, bureau, cabinet, campaign, center, centre, chamber, church, coalition, college, commission, committee, community, confederation, conference, congress, council, court, daughters, department, directorate, embassy, federation, foundation, friends, fund, general staff, government, group, house, institute, institution, international, joint chiefs, league, library, ministry, movement, museum, national, network, office, organisation, organization, parliament, party, people, press, project, republic, school, secretariat, senate, service, services, society, sons, state, treasury, tribunal, trust, union, university, office, city, mothers, veterans, citizens, americans, chamber, parliamentary assembly, bulletin, journal`);

/** Capitalised words that are no names of parties: days, months, forms of the calendar. */
export const CALENDAR: ReadonlySet<string> = list(`
  monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, march, april, may, june, july, august, september, october, november, december, jan, feb, mar, apr, jun, jul, aug, sept, sep, oct, nov, dec, mon, tue, tues, wed, thu, thurs, fri, sat, sun, easter, christmas, ramadan, gmt, est, edt, cet, utc, am, pm, ad, bc`);
