// Words that bodies of every country, town and trade share in their names: they do not tell which one is meant.

const list = (words: string): ReadonlySet<string> => new Set(words.split(/[\s,]+/).filter(Boolean));

/** What such a body is: "… Ministry", "… Court", "Ministry of …". */
export const COMMON_HEADS: ReadonlySet<string> = list(`
  academy, administration, agency, archives, army, assembly, association, authority, bank, board, bureau, cabinet, chamber, command, commission, committee, congress,
  corps, council, court, courts, department, directorate, embassy, federation, force, forces, fund, government, guard, inspectorate, institute, legislature, ministry, navy,
  office, parliament, party, police, prosecutors, reserve, secretariat, senate, service, services, staff, treasury, tribunal, union`);

/** What it is for, or which of several: "Foreign …", "Supreme …", "… of Public Health". */
export const COMMON_FIELDS: ReadonlySet<string> = list(`
  affairs, agricultural, agriculture, air, and, anti-corruption, antitrust, appeals, armed, aviation, border, budget, central, centre, children, citizens, city, civil, coast, commerce,
  communications, communist, communities, competition, conservative, constitutional, consumer, corruption, county, criminal, culture, customs, data, defence, defense, democratic,
  development, digital, disaster, district, drug, economic, economy, education, election, elections, electoral, emergencies, emergency, energy, environment, environmental, family, farmers, federal,
  finance, financial, fire, fisheries, food, for, foreign, forestry, general, green, ground, health, high, higher, home, housing, human, immigration, independence, industry, information, infrastructure, integration,
  intelligence, interior, internal, international, investigative, joint, justice, labor, labour, land, law, liberal, local, lower, maritime, media, meteorological, migration, military, municipal, national, natural,
  naval, nuclear, of, open, people, planning, police, political, postal, power, presidential, press, prison, progress, protection, public, railway, refugee, regional, regulatory, republican, research, resources, revenue,
  rights, road, royal, rural, science, security, social, socialist, space, special, sports, state, statistics, supreme, tax, teachers, technology, the, tourism, trade, transport, transportation, treasury, upper, urban, veterans, water, weather,
  welfare, women, workers, youth`);

/** People that a body is named after as its owners: "Farmers’ Union", "Women’s Fund". */
export const NAMED_OWNERS: ReadonlySet<string> = list(`
  actors, artists, authors, bankers, brewers, builders, carers, carpenters, children, citizens, coaches, consumers, dentists, directors, doctors, dockers, drivers, editors, employees, employers, engineers, farmers,
  fishermen, girls, boys, growers, hunters, investors, jewellers, journalists, judges, landlords, lawyers, manufacturers, mariners, men, merchants, miners, mothers, musicians, nurses, officers, owners, parents, patients, pensioners,
  people, peoples, physicians, pilots, players, police, producers, prosecutors, publishers, railwaymen, sailors, seafarers, seamen, senators, shareholders, shopkeepers, smallholders, soldiers, students, taxpayers, teachers,
  tenants, traders, veterans, villagers, voters, women, workers, writers`);

/** Bodies that hardly anybody but a state has: a lone word before one is a state’s name, whatever the recogniser takes it for. */
export const STATE_BODIES: ReadonlySet<string> = list(`ministry, parliament, army, navy, senate, court`);

/** Matters of which a country has one body each: a finance ministry is no foreign ministry. */
export const BODY_MATTERS: ReadonlySet<string> = list(`
  foreign, finance, defence, interior, health, justice, education, energy, transport, culture, agriculture, labour, economy, environment, trade, tourism, industry, treasury,
  police, fire, sanitation, supreme, constitutional, appeals, district, school, election, security, intelligence, parks, housing, water, customs, immigration`);

/** Other words for such matters. */
export const SAME_MATTER: ReadonlyMap<string, string> = new Map([
  ["defense", "defence"],
  ["labor", "labour"],
  ["economics", "economy"],
  ["economic", "economy"],
  ["financial", "finance"],
  ["agricultural", "agriculture"],
  ["transportation", "transport"],
]);
