// Words that stand before a name and are no part of it, and what they tell of gender; also the particles inside names.

const list = (words: string): readonly string[] => words.split(",").map((w) => w.trim());

/** Forms of address that tell a man. Lower case, without the full stop. */
export const MALE_TITLES: ReadonlySet<string> = new Set(
  list(`mr, mister, sir, lord, herr, monsieur, m, senor, señor, signor, don, king, prince, duke, baron, count, earl,
  emperor, tsar, sultan, sheikh, shaikh, emir, imam, ayatollah, mullah, rabbi, father, fr, brother, pope, archbishop, cardinal, monsignor, patriarch,
  metropolitan, congressman, councilman, assemblyman, alderman, chairman, spokesman, businessman, policeman, serviceman`),
);

/** Forms of address that tell a woman. */
export const FEMALE_TITLES: ReadonlySet<string> = new Set(
  list(`mrs, ms, miss, madam, madame, mme, mlle, frau, senora, señora, signora, dame, lady, queen, princess, duchess,
  baroness, countess, empress, sister, mother, congresswoman, councilwoman, assemblywoman, chairwoman, spokeswoman,
  businesswoman, policewoman, servicewoman, first lady`),
);

/** Forms of address and ranks of either gender: always followed by a name, never themselves a party. */
export const PLAIN_TITLES: ReadonlySet<string> = new Set(
  list(`dr, doctor, prof, professor, rev, reverend, hon, honourable, honorable, sen, rep, reps, sens, gov, govs, lt, gen, col, maj, capt, cpt, sgt, cpl, pvt,
  adm, cmdr, cdr, brig, supt, insp, det, ald, amb, asst, pres, messrs, justice, comrade, atty, sec, st`),
);

/**
 * Words that end the description before a name: "Foreign Minister", "Secretary General", "spokesman". Each is also the
 * head of a nominal mention. The value says whose gender the word tells.
 */
const M =
  list(`spokesman, chairman, congressman, councilman, assemblyman, alderman, businessman, policeman, serviceman,
  congressmen, anchorman, newsman, clergyman, craftsman, fisherman, frontman, gentleman, salesman, sportsman, statesman, stuntman, nobleman,
  king, prince, duke, baron, earl, emperor, tsar, sultan, sheikh, emir, pope, archbishop, cardinal, imam, ayatollah, rabbi, priest, bishop, monk,
  actor, waiter, host, husband, father, son, brother, uncle, nephew, grandfather, grandson, stepfather, widower, boyfriend, groom, fiancé, patriarch,
  boy, man, guy, father-in-law, brother-in-law, son-in-law, dad, grandpa, godfather, ombudsman, marksman, gunman, cameraman, lineman, layman, middleman, foreman, fireman`);
const F =
  list(`spokeswoman, chairwoman, congresswoman, councilwoman, assemblywoman, businesswoman, policewoman, servicewoman,
  stateswoman, sportswoman, anchorwoman, noblewoman, queen, princess, duchess, baroness, countess, empress, nun, actress, waitress, hostess, wife, mother,
  daughter, sister, aunt, niece, grandmother, granddaughter, stepmother, widow, girlfriend, bride, fiancée, matriarch, heiress, girl, woman, lady, mother-in-law,
  sister-in-law, daughter-in-law, mom, mum, grandma, godmother, socialite, ombudswoman, gunwoman, camerawoman, housewife, midwife, stewardess`);
const E =
  list(`president, vice-president, premier, minister, chancellor, secretary, undersecretary, subsecretary, senator, representative, governor, mayor, deputy, delegate, councillor, councilor,
  commissioner, ambassador, envoy, diplomat, consul, attaché, spokesperson, speaker, leader, chief, head, boss, chair, chairperson, director, president-elect, director-general, governor-general, secretary-general,
  attorney-general, executive, ceo, cfo, coo, cto, founder, co-founder, cofounder, owner, co-owner, manager, administrator, officer, official, aide, adviser, advisor, counsellor, counselor, strategist, consultant, analyst, economist, expert,
  researcher, scientist, scholar, professor, lecturer, academic, historian, author, co-author, writer, novelist, poet, journalist, reporter, correspondent, columnist, commentator, editor, editor-in-chief, publisher,
  presenter, anchor, broadcaster, blogger, pundit, moderator, host, co-host, producer, filmmaker, photographer, artist, singer, musician, rapper, comedian, comic, activist, campaigner, organiser, organizer, advocate, lobbyist, donor, fundraiser,
  attorney, lawyer, solicitor, barrister, prosecutor, judge, justice, sheriff, detective, inspector, superintendent, constable, officer, general, admiral, colonel, major, captain, lieutenant, sergeant, corporal, commander, commandant, marshal, brigadier, commodore, veteran, soldier,
  doctor, physician, surgeon, nurse, psychologist, psychiatrist, dentist, pharmacist, epidemiologist, virologist, engineer, architect, pilot, astronaut, teacher, principal, headteacher, headmaster, dean, provost, rector, student, farmer, worker, employee, staffer, coach, player, athlete, goalkeeper, striker, pitcher, catcher, quarterback, linebacker, referee, umpire, skipper, captain, golfer, boxer, swimmer, runner, gymnast, cricketer, footballer, jockey, racer, midfielder, defender,
  candidate, nominee, contender, challenger, front-runner, frontrunner, hopeful, rival, opponent, incumbent, lawmaker, legislator, parliamentarian, politician, congressperson, backbencher, mp, mep, msp, statesperson, royal, monarch, ruler, dictator, strongman,
  treasurer, comptroller, auditor, clerk, coroner, whip, leader-in-waiting, chairman-designate, trustee, regulator, banker, investor, trader, businessperson, entrepreneur, industrialist, developer, tycoon, mogul, magnate, billionaire, millionaire,
  witness, defendant, plaintiff, suspect, victim, survivor, resident, neighbour, neighbor, voter, supporter, opponent, critic, ally, friend, colleague, partner, spouse, relative, parent, child, cousin, twin, sibling, native, citizen, immigrant, refugee, migrant,
  pastor, minister, preacher, evangelist, chaplain, deacon, theologian, missionary, dissident, whistleblower, hacker, negotiator, mediator, rapporteur, ombudsperson, coordinator, co-ordinator, prime minister, insider, surrogate, operative, pollster, chairperson, lobbyist, technician, programmer, librarian, mathematician, physicist, chemist, biologist, geologist,
  meteorologist, climatologist, seismologist, astronomer, archaeologist, anthropologist, sociologist, philosopher, curator, conductor, composer, dancer, designer, chef, cook, baker, driver, mechanic, plumber, electrician, firefighter, paramedic, lifeguard, farmworker,
  shopkeeper, landlord, tenant, homeowner, contractor, applicant, graduate, alumnus, freshman, sophomore, teenager, adult, pensioner, retiree, person, passenger, pedestrian, cyclist, motorist, customer, client, patient, user, viewer, listener, reader, bystander, onlooker, eyewitness,
  operator, executive, cleric, vicar, envoy, plenipotentiary, interlocutor, source, informant, whistle-blower, guest, member, fellow, associate, successor, predecessor, counterpart, namesake, star, legend, icon, hero, newcomer, outsider, democrat, republican, liberal, conservative, socialist, communist, libertarian, independent, nationalist, populist, progressive, hawk, centrist, lecturer, warlord, insurgent, militant, fighter, rebel, separatist, jihadist, extremist, terrorist, spy, agent, handler, minder, bodyguard`);

/** Nouns for one person, with the gender they tell. */
export const PERSON_NOUNS: ReadonlyMap<string, "m" | "f" | null> = new Map<string, "m" | "f" | null>([
  ...E.map((w): [string, null] => [w, null]),
  ...M.filter((w) => w !== "host" && w !== "actor").map((w): [string, "m"] => [w, "m"]),
  ...["actor", "host"].map((w): [string, null] => [w, null]),
  ...F.map((w): [string, "f"] => [w, "f"]),
]);

/** Words that may stand before a title word inside a capitalised description: "Deputy Foreign Minister", "former". */
export const TITLE_MODIFIERS: ReadonlySet<string> = new Set(
  list(`deputy, vice, assistant, associate, acting, interim, former, ex, then, chief, senior, junior, first, second, third, foreign, prime, defence, defense, finance, interior, justice,
  health, education, trade, energy, environment, economy, economic, agriculture, transport, culture, labour, labor, home, shadow, permanent, special, general, attorney, press, state, national, federal, lead, leading,
  top, principal, executive, managing, founding, supreme, grand, crown, major, lieutenant, rear, brigadier, republican, democratic, presidential, parliamentary, opposition, longtime, veteran, retired, co, under, lord, communications, campaign, policy, political, media, military, intelligence, security, police, party, government`),
);

/** Small words inside a person's name: "Ursula von der Leyen", "Ludwig van Beethoven". */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  list(
    `van, von, der, den, de, del, della, di, da, dos, das, do, du, la, le, las, los, bin, bint, ibn, al, el, ul, ur, ben, ter, ten, ould, zu, zur, af, av, st, san, y, e`,
  ),
);

/** Small words before a Dutch article inside a name: "Robin in 't Veen". */
export const BEFORE_ARTICLE: ReadonlySet<string> = new Set(list(`in, op, van, aan, bij, uit, onder`));

/** Endings of a person's name. */
export const NAME_SUFFIXES: ReadonlySet<string> = new Set(
  list(`jr, sr, ii, iii, iv, jnr, snr, esq, phd, md`),
);
