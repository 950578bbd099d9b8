// Irregular inflections of English. One base form with its other forms a line.

/** Verbs: base, past, participle (several by "/"); forms that are regular are left out. */
export const VERBS = `
be am is are was were been being 'm 's 're
have has had having 've 'd
do does did done
go goes went gone gon
say said says
abide abode
arise arose arisen
awake awoke awoken
bear bore borne born
beat beaten
become became
befall befell befallen
beget begot begotten
begin began begun
behold beheld
bend bent
bereave bereft
beseech besought
bet
bid bade bidden
bind bound
bite bit bitten
bleed bled
blow blew blown
break broke broken
breed bred
bring brought
broadcast
build built
burn burnt
burst
buy bought
cast
catch caught
choose chose chosen
cling clung
come came
cost
creep crept
cut cutting
deal dealt
die dying died dies
dig dug
draw drew drawn
dream dreamt
drink drank drunk
drive drove driven
dwell dwelt
eat ate eaten
fall fell fallen
feed fed
feel felt
fight fought
find found
flee fled
fling flung
fly flew flown flies
forbid forbade forbidden
forecast
foresee foresaw foreseen
forget forgot forgotten
forgive forgave forgiven
forgo forwent forgone
forsake forsook forsaken
freeze froze frozen
get got gotten
give gave given
grind ground
grow grew grown
hang hung
hear heard
hide hid hidden
hit
hold held
hurt
keep kept
kneel knelt
know knew known
lay laid
lead led
leap leapt
learn learnt
leave left
lend lent
let
lie lying
light lit
lose lost
make made
mean meant
meet met
mislead misled
mistake mistook mistaken
misunderstand misunderstood
outdo outdid outdone
overcome overcame
overhear overheard
override overrode overridden
oversee oversaw overseen
overtake overtook overtaken
overthrow overthrew overthrown
partake partook partaken
pay paid
plead pled
prove proven
put
quit
read
rebuild rebuilt
repay repaid
resell resold
retell retold
rethink rethought
rewrite rewrote rewritten
rid
ride rode ridden
ring rang rung
rise rose risen
run ran running
see saw seen
seek sought
sell sold
send sent
set
sew sewn
shake shook shaken
shear shorn
shed
shine shone
shoot shot
show shown
shrink shrank shrunk
shut
sing sang sung
sink sank sunk
sit sat
slay slew slain
sleep slept
slide slid
sling slung
slit
smell smelt
sow sown
speak spoke spoken
speed sped
spell spelt
spend spent
spill spilt
spin spun
spit spat
split
spoil spoilt
spread
spring sprang sprung
stand stood
steal stole stolen
stick stuck
sting stung
stink stank stunk
stride strode stridden
strike struck stricken
string strung
strive strove striven
swear swore sworn
sweep swept
swell swollen
swim swam swum
swing swung
take took taken
teach taught
tear tore torn
tell told
think thought
throw threw thrown
thrust
tie tying
tread trod trodden
undergo underwent undergone
understand understood
undertake undertook undertaken
undo undid undone
unwind unwound
uphold upheld
upset
vie vying
wake woke woken
wear wore worn
weave wove woven
weep wept
win won
wind wound
withdraw withdrew withdrawn
withhold withheld
withstand withstood
wring wrung
write wrote written
`;

/** Nouns: singular, plural. */
export const NOUNS = `
man men
woman women
child children
schoolchild schoolchildren
grandchild grandchildren
person people
foot feet
tooth teeth
goose geese
mouse mice
louse lice
ox oxen
die dice
life lives
wife wives
knife knives
half halves
leaf leaves
loaf loaves
wolf wolves
calf calves
elf elves
shelf shelves
self selves
thief thieves
sheaf sheaves
hoof hooves
scarf scarves
dwarf dwarves
criterion criteria
phenomenon phenomena
medium mediums
media media
datum data
bacterium bacteria
curriculum curricula
memorandum memoranda
referendum referenda
millennium millennia
stratum strata
analysis analyses
basis bases
crisis crises
thesis theses
hypothesis hypotheses
diagnosis diagnoses
parenthesis parentheses
synthesis syntheses
emphasis emphases
oasis oases
axis axes
appendix appendices
index indices
matrix matrices
vertex vertices
alumnus alumni
fungus fungi
stimulus stimuli
syllabus syllabi
nucleus nuclei
radius radii
cactus cacti
formula formulae
larva larvae
antenna antennae
shoe shoes
toe toes
movie movies
cookie cookies
zombie zombies
tie ties
lie lies
pie pies
ache aches
headache headaches
cache caches
niche niches
axe axes
bus buses
gas gases
lens lenses
virus viruses
bonus bonuses
campus campuses
census censuses
status statuses
chorus choruses
surplus surpluses
consensus consensuses
caucus caucuses
genius geniuses
bias biases
alias aliases
canvas canvases
atlas atlases
house houses
horse horses
course courses
nurse nurses
purse purses
verse verses
universe universes
case cases
phase phases
phrase phrases
base bases
vase vases
release releases
increase increases
decrease decreases
disease diseases
lease leases
purchase purchases
database databases
exercise exercises
promise promises
premise premises
enterprise enterprises
compromise compromises
franchise franchises
surprise surprises
noise noises
rise rises
cause causes
clause clauses
pause pauses
excuse excuses
use uses
abuse abuses
spouse spouses
warehouse warehouses
response responses
expense expenses
license licenses
offense offenses
defense defenses
sense senses
nose noses
rose roses
hose hoses
purpose purposes
dose doses
corpse corpses
collapse collapses
lapse lapses
glimpse glimpses
eclipse eclipses
curse curses
reverse reverses
size sizes
prize prizes
breeze breezes
maze mazes
gaze gazes
bronze bronzes
quiz quizzes
potato potatoes
tomato tomatoes
hero heroes
veto vetoes
echo echoes
torpedo torpedoes
embargo embargoes
mosquito mosquitoes
volcano volcanoes
cargo cargoes
`;

/** Nouns that end in -s or look like plurals and are their own dictionary form. */
export const UNCHANGED_NOUNS =
  "news series species means headquarters politics economics ethics physics mathematics athletics logistics tactics " +
  "statistics analytics dynamics mechanics electronics linguistics diabetes measles gallows barracks crossroads " +
  "whereabouts aircraft spacecraft sheep deer fish offspring thanks goods clothes outskirts remains surroundings " +
  "proceeds premises proceedings earnings savings belongings customs police cattle chaos crisis basis press business " +
  "bus gas process congress access success progress address class glass pass loss boss cross";

/** Comparatives and superlatives: base and other forms. */
export const ADJECTIVES = `
good better best
well better best
bad worse worst
far farther farthest further furthest
little less least
old elder eldest
late latter last
`;

/** Modals that are not their own dictionary form. */
export const MODALS: Readonly<Record<string, string>> = {
  "'ll": "will",
  wo: "will",
  ca: "can",
  sha: "shall",
  "'d": "would",
};

/** Pronouns and contractions by form. */
export const CLOSED: Readonly<Record<string, string>> = {
  me: "I",
  i: "I",
  him: "he",
  her: "she",
  us: "we",
  them: "they",
  "'em": "they",
  "n't": "not",
  an: "a",
  hers: "she",
  theirs: "they",
  ours: "we",
  mine: "I",
  yours: "you",
  "'s": "we",
  whom: "who",
  these: "this",
  those: "that",
};
