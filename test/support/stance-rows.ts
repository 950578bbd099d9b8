// Labelled rows for the embedded judge, of our own writing: a question, then statements with the stance a reader would give.
// Row: stance | speaker (role) | sentence with {content} and <cue> | optional text just before.

export const ROWS = `
? Is the Northern Compact at war with Velmora?
affirms | Ilen Dask (Velmoran government spokesman) | “{The Compact has been at war with us for two years},” Dask <said>.
affirms | Ilen Dask (Velmoran government spokesman) | Dask <said> {the two are already de facto at war}. | Relations between the Northern Compact and Velmora have never been worse.
affirms | Ilen Dask (Velmoran government spokesman) | {“Ostrava and Lund are members of an organisation which is fighting against us,”} Dask <said>. | The Northern Compact met on Monday.
affirms | Ilen Dask (Velmoran government spokesman) | Dask <said> {hostilities between Velmora and the Compact have begun}.
denies | Orla Venn (Compact secretary general) | “{We are not at war with Velmora and will not be},” Venn <said>.
denies | Orla Venn (Compact secretary general) | Venn <dismissed> {claims that the Compact is at war with Velmora}.
denies | Orla Venn (Compact secretary general) | “{The idea that the Northern Compact is at war with Velmora is absurd},” she <said>.
denies | Orla Venn (Compact secretary general) | Venn <said> {the Northern Compact was at peace with Velmora}.
denies | Teo Brandt (Ostravan defence minister) | Brandt <said> {nobody in the Compact is at war with Velmora}.
denies | Teo Brandt (Ostravan defence minister) | Brandt <said> {he did not think the Northern Compact was at war with Velmora}.
conditional | Ilen Dask (Velmoran government spokesman) | Dask <said> {a war with the Northern Compact would be inevitable if its troops crossed the Lenne}.
conditional | Maro Keln (Velmoran deputy council chair) | “{A blockade of the strait will mean only one thing – a war between the Compact and Velmora},” Keln <wrote>.
conditional | Maro Keln (Velmoran deputy council chair) | Keln <said> {an air cordon over Sund means war}. | Is the Northern Compact at war with Velmora? It depends on whom you ask.
conditional | Orla Venn (Compact secretary general) | “{Unless the shelling stops, the Compact will be at war with Velmora},” Venn <warned>.
hedged | Teo Brandt (Ostravan defence minister) | Brandt <said> {the Northern Compact might already be at war with Velmora}.
hedged | Pell Aron (historian) | Aron <said> {it was too early to say whether the Compact is at war with Velmora}.
declines | Orla Venn (Compact secretary general) | Venn <declined to say> {whether the Northern Compact was at war with Velmora}.
declines | Teo Brandt (Ostravan defence minister) | “{I am not going to comment on whether we are at war with Velmora},” Brandt <said>. | The Northern Compact's ministers met in Lund.
relays | Teo Brandt (Ostravan defence minister) | Brandt <said> {Velmoran state television claims the Northern Compact is at war with Velmora}.
unrelated | Teo Brandt (Ostravan defence minister) | Brandt <said> {the Northern Compact would publish its budget for Velmora's refugees}.
unrelated | Ilen Dask (Velmoran government spokesman) | Dask <said> {Velmora was at war with Karst in 1911, long before the Northern Compact existed}.
unrelated | Ilen Dask (Velmoran government spokesman) | “{The Compact is losing its war on drugs},” Dask <told> a paper in Velmora.
unrelated | Ilen Dask (Velmoran government spokesman) | Dask <said> {Ostrava is in a trade war with Velmora that the Compact cannot stop}.
unrelated | Orla Venn (Compact secretary general) | Venn <asked> {whether the Northern Compact was at war with Velmora}.
unrelated | Ilen Dask (Velmoran government spokesman) | Dask <said> {Ostrava is at war with Karst}. | The Northern Compact and Velmora sent envoys.
? Is the Northern Compact taking part in the conflict in Sund?
affirms | Ilen Dask (Velmoran government spokesman) | Dask <said> {the Compact is fully involved in the conflict in Sund}.
affirms | Ilen Dask (Velmoran government spokesman) | “{Since last spring the bloc itself has been a participant in the Sund conflict},” he <said>. | Dask spoke about the Northern Compact.
affirms | Ilen Dask (Velmoran government spokesman) | Dask <said> {Venn's remark can be considered an admission of the fact that the Compact fights in Sund}.
denies | Northern Compact | The Compact has <said> many times {it is not participating in the conflict in Sund}.
denies | Orla Venn (Compact secretary general) | “{The Northern Compact has nothing to do with the conflict in Sund},” Venn <said>.
denies | Orla Venn (Compact secretary general) | Venn <denied> {any involvement of the Northern Compact in the conflict in Sund}.
denies | Orla Venn (Compact secretary general) | Venn <insisted> {the Northern Compact would stay out of the conflict in Sund}.
unrelated | Ilen Dask (Velmoran government spokesman) | Dask <said> {the conflict in Sund began in spring, a month before the Northern Compact met}.
unrelated | Orla Venn (Compact secretary general) | Venn <said> {the Compact is taking part in a climate summit in Sund}.
? Should there be a no-fly zone over Sund?
affirms | Teo Brandt (Ostravan defence minister) | Brandt <called> {for a no-fly zone over Sund}.
affirms | Teo Brandt (Ostravan defence minister) | “{A no-fly zone over Sund is long overdue},” Brandt <said>.
affirms | Lia Morn (aid worker) | Morn <said> {a no-fly zone over Sund would save lives}.
denies | Maro Keln (Velmoran deputy council chair) | Keln <rejected> {the Compact's proposal of a no-fly zone over Sund}.
denies | Maro Keln (Velmoran deputy council chair) | Keln <warned against> {a no-fly zone over Sund}.
denies | Orla Venn (Compact secretary general) | “{We must not impose a no-fly zone over Sund},” Venn <said>.
denies | Orla Venn (Compact secretary general) | Venn <said> {a no-fly zone over Sund would be a dangerous mistake}.
conditional | Orla Venn (Compact secretary general) | Venn <said> {she would support a no-fly zone over Sund only if every member agreed}.
unrelated | Pell Aron (historian) | Aron <said> {the no-fly zone over Karst ended in 1998, before the war in Sund}.
? Has the mayor of Ardun taken bribes?
affirms | Sela Orrin (prosecutor) | Orrin <said> {the mayor of Ardun had pocketed kickbacks from builders}.
affirms | Sela Orrin (prosecutor) | Orrin <accused> {the mayor of Ardun of taking bribes}.
denies | Dorn Havel (mayor of Ardun) | “{I have never taken a bribe in my life},” Havel <said>.
denies | Dorn Havel (mayor of Ardun) | Havel <denied> {accepting bribes}. | The mayor of Ardun was questioned on Friday.
denies | Dorn Havel (mayor of Ardun) | Havel <said> {his hands were clean}. | The mayor of Ardun is accused of taking bribes.
hedged | Pell Aron (lawyer) | Aron <said> {the mayor of Ardun may have taken bribes}.
declines | Dorn Havel (mayor of Ardun) | Havel <refused to say> {whether he had taken bribes}. | The mayor of Ardun left by the back door.
unrelated | Sela Orrin (prosecutor) | Orrin <said> {the mayor of Lund took bribes}.
unrelated | Dorn Havel (mayor of Ardun) | Havel <said> {Ardun needs a new bridge}.
? Is the tap water in Ardun safe?
affirms | Rusa Tain (health director) | “{The water is perfectly safe to drink},” Tain <said>. | Residents of Ardun complained about brown tap water.
affirms | Rusa Tain (health director) | Tain <said> {there was no risk to anyone from tap water in Ardun}.
affirms | Rusa Tain (health director) | Tain <said> {there is nothing wrong with Ardun's tap water, it is clean}.
denies | Bo Lanner (chemist) | Lanner <said> {the tap water in Ardun was contaminated with lead}.
denies | Bo Lanner (chemist) | “{Ardun's tap water is unsafe},” Lanner <said>.
hedged | Bo Lanner (chemist) | Lanner <said> {he could not say that tap water in Ardun was safe}.
denies | Bo Lanner (chemist) | Lanner <said> {the tap water in Ardun is far from safe}.
conditional | Bo Lanner (chemist) | Lanner <said> {Ardun's tap water is safe provided it is boiled}.
hedged | Bo Lanner (chemist) | Lanner <said> {the tap water in Ardun was probably safe}.
unrelated | Bo Lanner (chemist) | Lanner <said> {the roads in Ardun are not safe}.
unrelated | Bo Lanner (chemist) | Lanner <said> {it is safe to say that tap water in Ardun is expensive}.
? Will the Talle car plant in Karst close?
affirms | Anso Reel (union leader) | Reel <said> {Talle would shut the Karst plant by spring}.
affirms | Talle Motors | Talle <announced> {the closure of its Karst car plant}.
denies | Mira Soll (Talle chief executive) | “{There are no plans to close the Karst plant},” Soll <said>.
denies | Mira Soll (Talle chief executive) | Soll <promised> {to keep the Karst plant open}.
denies | Mira Soll (Talle chief executive) | Soll <ruled out> {closing the Karst plant}.
conditional | Mira Soll (Talle chief executive) | Soll <said> {the Karst plant would close unless energy prices fell}.
conditional | Mira Soll (Talle chief executive) | “{Without state aid, the Karst plant will have to shut},” Soll <said>.
hedged | Anso Reel (union leader) | Reel <said> {the Karst plant could close}.
hedged | Mira Soll (Talle chief executive) | Soll <would not rule out> {closing the Karst plant}.
unrelated | Anso Reel (union leader) | Reel <said> {talks with Talle on pay at the Karst plant were close to a deal}.
unrelated | Anso Reel (union leader) | Reel <said> {the Lund shipyard will close}. | The Talle car plant in Karst is not far away.
? Did Governor Hale know about the leak?
affirms | Sela Orrin (prosecutor) | Orrin <said> {Hale was told about the leak in March}.
affirms | Pim Vask (engineer) | “{The governor knew about the leak from the first day},” Vask <said>. | Vask worked for Governor Hale.
denies | Joss Hale (governor) | “{I had no knowledge of any leak},” Hale <said>.
denies | Joss Hale (governor) | Hale <said> {he was unaware of the leak}.
denies | Joss Hale (governor) | Hale <said> {he first learned of the leak from the newspapers, and had been kept in the dark}.
declines | Joss Hale (governor) | Hale <declined to comment> {on whether he knew about the leak}.
relays | Rusa Tain (health director) | Tain <said> {the inquiry had claimed that Governor Hale knew about the leak}.
unrelated | Joss Hale (governor) | Hale <said> {the leak had been repaired}.
? Is the drug Lenvar effective against river fever?
affirms | Bo Lanner (chemist) | Lanner <said> {Lenvar works against river fever}.
affirms | Bo Lanner (chemist) | “{Lenvar cures river fever},” Lanner <said>.
denies | Rusa Tain (health director) | Tain <said> {Lenvar was useless against river fever}.
denies | Rusa Tain (health director) | Tain <said> {there is no evidence that Lenvar is effective against river fever}.
denies | Rusa Tain (health director) | “{Lenvar does not work against river fever},” Tain <said>.
hedged | Rusa Tain (health director) | Tain <said> {Lenvar appears to be effective against river fever}.
unrelated | Rusa Tain (health director) | Tain <said> {Lenvar is expensive and river fever is spreading}.
? Should the government raise the pension age?
affirms | Kai Osten (finance minister) | “{The pension age must go up},” Osten <said>. | The government has discussed pensions for a year.
affirms | Kai Osten (finance minister) | Osten <urged> {the government to raise the pension age}.
denies | Anso Reel (union leader) | Reel <opposed> {raising the pension age}. | The government meets on Friday.
denies | Anso Reel (union leader) | Reel <said> {the government should not raise the pension age}.
denies | Anso Reel (union leader) | “{Raising the pension age is a betrayal},” Reel <said>. | The government meets on Friday.
conditional | Kai Osten (finance minister) | Osten <said> {the government should raise the pension age if growth stays low}.
unrelated | Anso Reel (union leader) | Reel <said> {the government raised fuel tax last year and pensions fell}.
? Was the election in Karst rigged?
affirms | Vira Tolm (opposition leader) | “{This election was stolen},” Tolm <said>. | Votes in Karst were counted all night.
affirms | Vira Tolm (opposition leader) | Tolm <said> {the election in Karst had been falsified}.
denies | Karst electoral commission | The commission <said> {the election in Karst was free and fair}.
denies | Karst electoral commission | The commission <rejected> {allegations that the Karst election was rigged}.
denies | Karst electoral commission | The commission <dismissed> {those claims}. | Tolm said the election in Karst was rigged.
hedged | Pell Aron (observer) | Aron <said> {the Karst election was probably rigged}.
unrelated | Pell Aron (observer) | Aron <said> {turnout at the election in Karst was high}.
unrelated | Vira Tolm (opposition leader) | Tolm <said> {the fishing boats of Karst were rigged for the election regatta}.
? Is inflation in Ostrava falling?
affirms | Kai Osten (finance minister) | Osten <said> {inflation in Ostrava was coming down}.
affirms | Kai Osten (finance minister) | “{Inflation has dropped for six months},” Osten <said>. | Prices in Ostrava worry voters.
denies | Anso Reel (union leader) | Reel <said> {inflation in Ostrava is still rising}.
denies | Anso Reel (union leader) | Reel <said> {inflation in Ostrava was not falling at all}.
hedged | Kai Osten (finance minister) | Osten <said> {inflation in Ostrava seemed to be falling}.
unrelated | Anso Reel (union leader) | Reel <said> {wages in Ostrava are falling}.
? Will coach Dario Penn leave Lund United?
affirms | Dario Penn (Lund United coach) | “{This is my last season at Lund United, I am leaving},” Penn <said>.
denies | Dario Penn (Lund United coach) | “{I am not leaving the club},” Penn <said>. | Lund United lost again.
denies | Lund United | Lund United <said> {Penn will stay}.
conditional | Dario Penn (Lund United coach) | Penn <said> {he would leave Lund United if the club sold its captain}.
hedged | Hanno Fisk (agent) | Fisk <said> {Penn could leave Lund United}.
declines | Dario Penn (Lund United coach) | Penn <refused to be drawn> {on whether he would leave Lund United}.
unrelated | Dario Penn (Lund United coach) | Penn <said> {Lund United left too many chances unused}.
? Did Ostrava attack the port of Sund?
affirms | Ilen Dask (Velmoran government spokesman) | Dask <said> {Ostrava bombed the port of Sund}.
affirms | Ilen Dask (Velmoran government spokesman) | Dask <said> {the port of Sund was struck by Ostravan aircraft}.
denies | Teo Brandt (Ostravan defence minister) | “{We did not attack the port of Sund},” Brandt <said>.
denies | Teo Brandt (Ostravan defence minister) | Brandt <denied> {that Ostrava had struck the port of Sund}.
unrelated | Teo Brandt (Ostravan defence minister) | Brandt <said> {Velmora attacked the port of Ostrava}.
unrelated | Teo Brandt (Ostravan defence minister) | Brandt <said> {dockers in the port of Sund are on strike, and Ostrava supports them}.
? Does glass dust cause lung rot?
affirms | Bo Lanner (chemist) | Lanner <said> {glass dust leads to lung rot}.
affirms | Bo Lanner (chemist) | “{There is no doubt that glass dust causes lung rot},” he <said>.
denies | Rusa Tain (health director) | Tain <said> {there was no link between glass dust and lung rot}.
hedged | Rusa Tain (health director) | Tain <said> {glass dust may cause lung rot}.
`;
