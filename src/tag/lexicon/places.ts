// Names of countries, well-known regions and cities, and the words for what comes from them: lower case, single words.

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Countries, regions, cities. Of names of several words, the words that tell. */
export const PLACES: ReadonlySet<string> = list(`
afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahamas bahrain bangladesh
barbados belarus belgium belize benin bhutan bolivia bosnia botswana brazil britain brunei bulgaria burkina burma burundi
cambodia cameroon canada chad chile china colombia comoros congo croatia cuba cyprus czechia denmark djibouti dominica
ecuador egypt england eritrea estonia eswatini ethiopia fiji finland france gabon gambia germany ghana greece grenada
guatemala guinea guyana haiti honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica japan
jordan kazakhstan kenya kiribati kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya liechtenstein
lithuania luxembourg macedonia madagascar malawi malaysia maldives mali malta mauritania mauritius mexico micronesia
moldova monaco mongolia montenegro morocco mozambique myanmar namibia nauru nepal netherlands nicaragua niger nigeria
norway oman pakistan palau palestine panama paraguay peru philippines poland portugal qatar romania russia rwanda samoa
scotland senegal serbia seychelles singapore slovakia slovenia somalia spain sudan suriname sweden switzerland syria
taiwan tajikistan tanzania thailand timor togo tonga tunisia turkey türkiye turkmenistan tuvalu uganda ukraine uruguay
uzbekistan vanuatu venezuela vietnam wales yemen zambia zimbabwe u.s. us u.s.a. usa u.k. uk uae dprk ussr
africa america antarctica asia europe eurasia oceania arctic atlantic pacific baltic balkans caucasus caribbean
mediterranean scandinavia siberia crimea donbas donbass donetsk luhansk lugansk kherson zaporizhzhia zaporozhye kursk
belgorod bryansk transnistria abkhazia ossetia chechnya dagestan tatarstan karabakh gaza kashmir kurdistan tibet xinjiang
bavaria catalonia lapland silesia flanders wallonia brittany normandy tuscany sicily sardinia corsica
alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana
iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska
nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia wisconsin wyoming
ontario quebec alberta manitoba saskatchewan queensland tasmania
abidjan accra addis algiers almaty amman amsterdam ankara antwerp ashgabat asmara astana athens atlanta auckland baghdad
baku bangkok barcelona basel basra beijing beirut belfast belgrade berlin bern birmingham bishkek bogota bonn boston
brasilia bratislava brisbane brussels bucharest budapest cairo calgary canberra caracas chicago chisinau cologne
colombo copenhagen dakar dallas damascus davos delhi denver detroit dhaka doha dresden dubai dublin dushanbe düsseldorf
edinburgh frankfurt gdansk geneva ghent glasgow gothenburg guangzhou hague hamburg hanoi harare havana helsinki hiroshima
houston islamabad istanbul jakarta jerusalem johannesburg kabul kaliningrad kampala karachi kathmandu kazan kharkiv
kharkov khartoum kiev kigali kinshasa kolkata krakow kyiv kyoto lagos lahore leipzig lima lisbon liverpool ljubljana
london luanda lviv lyon madrid managua manchester manila maputo mariupol marrakesh marseille mecca melbourne miami milan
minneapolis minsk mogadishu montevideo montreal moscow mosul mumbai munich nagasaki nairobi naples nicosia odesa odessa
osaka oslo ottawa paris perth philadelphia pittsburgh podgorica prague pretoria pristina pyongyang quito rabat ramallah
reykjavik riga riyadh rome rotterdam salzburg samarkand sanaa santiago sarajevo seattle seoul sevastopol shanghai
shenzhen skopje sochi sofia srebrenica stockholm strasbourg stuttgart sydney taipei tallinn tashkent tbilisi tehran
tirana tokyo toronto tripoli tunis turin ulaanbaatar vancouver venice vienna vientiane vilnius vladivostok warsaw
washington kremlin pentagon westminster wellington wuhan yerevan zagreb zaporizhzhya zurich brooklyn manhattan queens harlem hollywood
`);

/** Adjectives and nouns for what or who comes from a place or holds a creed. */
export const DEMONYMS: ReadonlySet<string> = list(`
afghan african albanian algerian american angolan arab arabic argentine argentinian armenian asian australian austrian
azerbaijani azeri bahraini bangladeshi basque belarusian belgian bolivian bosnian brazilian british briton bulgarian
burmese cambodian cameroonian canadian catalan chechen chilean chinese colombian congolese croatian cuban cypriot czech
danish dane dutch ecuadorian egyptian emirati english eritrean estonian ethiopian european filipino finnish flemish
french georgian german ghanaian greek guatemalan haitian honduran hungarian icelandic indian indonesian iranian iraqi
irish israeli italian jamaican japanese jewish jordanian kazakh kenyan korean kosovar kurd kurdish kuwaiti kyrgyz latvian
lebanese liberian libyan lithuanian macedonian malaysian maltese mexican moldovan mongolian montenegrin moroccan
muslim namibian nepalese nigerian norwegian omani ottoman pakistani palestinian panamanian paraguayan persian peruvian
polish pole portuguese prussian qatari romanian russian rwandan saudi scottish senegalese serb serbian shia shiite sikh
singaporean slovak slovene slovenian somali soviet spanish sudanese sunni swede swedish swiss syrian taiwanese tajik
tamil tanzanian tatar thai tibetan tunisian turk turkish turkmen ugandan ukrainian uruguayan uyghur uzbek venezuelan
vietnamese welsh yemeni zambian zimbabwean catholic christian orthodox protestant hindu buddhist islamic islamist
republican democratic democrat western eastern communist nazi zionist
`);
