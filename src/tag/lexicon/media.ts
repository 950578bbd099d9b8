// Media: by what means a cue says that words reached the reporter — said, written or thought — for more words than rules look for.
// One word a line: the lemma (a verb with its particle or object noun: `lash-out`, `take-issue`), then marks. Chosen by
// hand; nearly every cue word seen three times or more in training data has a row here or in `cues.ts`; light verbs, prepositions
// and plain acts ("hire", "block", "lead") have none, for they say nothing of a medium.
import type { CueForce, Medium } from "../../model/attribution.ts";
import { CUE_NOUNS, CUE_VERBS } from "./cues.ts";

/** What a cue word says of the act it reports. */
export interface CueMeaning {
  /** Said, written, or thought (wanted, felt, supported, taken for so). */
  readonly medium: Medium;
  /** Whether it reports its content, denies it, or refuses. */
  readonly force: CueForce;
}

/** Marks: ! thought, @ writing, - deny, ~ decline; speech that reports where there is none. */
const VERBS = `
abstain ~
accept !
accord
according
acquiesce !
adopt !
alarm !
align !
anger !
answer
anticipate !
appear !
articulate
ascertain !
aspire !
attempt !
attract !
author @
avoid !
await !
back-away !
baffle !
ban !
bark
beam !
become !
belie -
bellow
beware !
blare
blurt
boo
bother !
boycott ! ~
brand
break-with
bring-up
broadcast
brush-aside
brush-off
buy !
buy-into !
caption @
capture @
care !
caricature
change-mind !
chatter
cheer
cherish !
chide
choose !
chronicle @
circulate @
clear-up
co-author @
co-sign @
co-write @
coin
come-around !
come-out
come-under !
compose @
conceive !
concentrate !
concern !
condone !
confide
confront
confuse !
contrast
count !
cover @
covet !
crave !
croon
cut-off
debate
debunk -
decree
dedicate !
deduce !
deflect
delight !
deliver
demonise
demonize
demur ~
denigrate
depend !
desire !
detest !
devote !
diagnose !
direct
disbelieve !
discern !
disclaim -
discount !
discredit -
disdain !
dislike !
dismay !
disparage
dispatch @
disprove -
distance
distrust !
divide !
divulge
document @
dodge ~
double-down
draft @
dread !
duck ~
e-mail @
editorialise @
editorialize @
embrace !
enjoy !
enrage !
enthuse !
entitle @
enumerate
enunciate
envisage !
envy !
equate
erupt
esteem !
evade ~
excite !
exhort
experience !
expose
extol
fancy !
fathom !
fax @
feature @
fight-back
figure !
figure-out !
file @
fire-back
fixate !
focus !
forbear ~
formulate
frighten !
frustrate !
gainsay -
gauge !
glean !
gloat
go-after
go-on
gossip
grasp !
grieve !
grill
growl
grunt
guess !
guffaw
gush-over
hammer
hanker !
headline @
hear !
heckle
hedge
herald
hesitate ~
hit
hit-back
hold-dear !
hold-forth
holler
horrify !
ignore !
implicate
impress !
incriminate
infer !
infuriate !
ink @
inscribe @
instagram @
interpret !
intrigue !
introduce
intuit !
inveigh
investigate !
irk !
issue @
itemise
itemize
jab
jeer
jest
jibe
jot @
jump-in
kid
lampoon
lash-out
lay-into
lead-with
leak @
lean !
level
lie
light-into
link
loathe !
long !
look !
look-forward !
make-case
malign
mean !
meditate !
message @
mind !
misjudge !
miss !
mistrust !
misunderstand !
moan
nag
need !
negate -
negotiate
nitpick
nix -
nod-to
nominate !
notice !
open-up
opt !
orate
outrage !
overestimate !
overlook !
pan
paraphrase @
pass !
patronise
patronize
peddle
peg !
pelt
pen @
perplex !
pile-on
pitch
play-down
play-up
please !
plug
point-to
pooh-pooh -
pounce
prattle
pray
pray-for !
prescribe
present
presume !
print @
prioritise !
prioritize !
prize !
prod
promote
promulgate
prophesy
publish @
pump
pump-up
pun
pursue !
push-back
put-forth
put-forward
put-it
puzzle !
quash -
quibble
raise
rally !
ramble
rate !
rattle
rattle-off
rave
react
ready !
reaffirm
reassert
reassure
rebound
rebroadcast
recant -
recap
recapitulate
recast
reconsider !
record @
reflect-on !
refrain ! ~
reframe
rejoice !
relate
release @
relish !
rely !
remonstrate
renew
renounce
repel
reprimand
reprint @
reproach
reprove
republish @
require !
resign !
resist
resonate !
restate
retell
rethink !
retract -
return-to
revel !
revere !
review @
revile
rhapsodise
rhapsodize
riff
roar
root !
rubbish
satirise
satirize
satisfy !
savor !
savour !
scapegoat
scare !
scheme !
scotch -
scrawl @
scribble @
seem !
seize-on
select !
sell
sense !
share
shock !
shoot-back
shoot-down
shout-down
shrug-off
shudder !
shun ! ~
shush
shy-away ~
sidestep ~
sign @
single
slander
slap
slur
smear
snarl
snipe
sound !
sound-off
sour-on !
spar
spew
spin
spook !
spot !
spout
spread-word
stammer
stand !
stand-by !
start-with
startle !
stick !
stomach !
stonewall ~
strike-down
strive !
stun !
stutter
submit @
subscribe !
subtitle @
sue
sum-up
summarise
surprise !
swipe
swoon !
sympathise !
sympathize !
take-aim
take-issue
take-on
talk-up
tamp-down
target
tear-into
tend !
thrill !
tick-off
tie
title @
toast
tolerate !
trade-barbs
transcribe @
trash
tremble !
trot-out
trust !
try !
turn-against !
turn-to
tut
type @
underestimate !
unleash
unnerve !
unsettle !
upbraid
uphold !
upset !
utter
value !
vaunt
vent
verbalise
verbalize
verify
veto
vilify
visualise !
visualize !
vote !
wail
wake-up !
walk-back
warm-to !
wary !
watch !
weigh-in
whine
withhold ~
witness !
worship !
yearn !
yelp
zero
zero-in
`;

const NOUNS = `
abstention ~
account
ad @
admiration !
adoration !
advertisement @
advice
advocate !
affection !
agenda !
agreement !
aim !
ambition !
ambivalence !
analogy
anecdote
anger !
anguish !
animosity !
annoyance !
answer
anticipation !
antipathy !
anxiety !
apathy !
apology
appetite !
appreciation !
apprehension !
approval !
article @
aside
aspiration !
assumption !
attack
attention !
attitude !
aversion !
awareness !
awe !
backer !
backing !
backlash
bafflement !
barb
believer !
bet !
bewilderment !
bid !
bitterness !
blast
blog @
boast
boo
book @
brag
brief
briefing
broadside
calculation !
caption @
care !
case
catchphrase
cause
caution !
certainty !
chant
chat
chatter
cheer
choice !
cliche
column @
comeback
comfort !
commentary
commitment !
communique @
comparison
compassion !
complacency !
compliment
concession
confession
confidence !
confusion !
consensus !
consideration !
contempt !
contradiction -
conversation
counsel
counterargument
counterattack
critic
cry
cynicism !
debate
decision !
decree @
dedication !
defender !
desire !
despair !
determination !
devotion !
diagnosis !
diary @
diatribe
dig
directive
disagreement
disappointment !
disapproval !
disavowal -
disbelief !
discomfort !
discontent !
discussion
disdain !
disenchantment !
disgust !
dislike !
dismay !
dispatch @
displeasure !
dispute
disrespect !
dissatisfaction !
dissent !
distaste !
distrust !
document @
dream !
e-mail @
eagerness !
editorial @
effort !
email @
embrace !
empathy !
enthusiasm !
entry @
envy !
essay @
estimate !
estimation !
eulogy
euphemism
exasperation !
excitement !
exhortation
faith !
fan !
fantasy !
fascination !
favor !
favour !
finding
focus !
foe !
fondness !
footage
foreboding !
frustration !
fury !
gibe
goal !
gossip
gratitude !
greeting
grief !
grievance !
gripe
grudge !
guess !
guidance
guilt !
happiness !
harangue
hatred !
headline @
hesitancy !
hesitation !
hint
homily
horror !
hostility !
hunch !
hyperbole
ideology !
illusion !
impatience !
impression !
impulse !
inclination !
incredulity !
indictment
indifference !
indignation !
information
innuendo
insinuation
instinct !
instruction
insult
intent !
intention !
interest !
interjection
interpretation
interview
introduction
intuition !
invective
invitation
ire !
irritation !
jab
jealousy !
jeer
jest
jibe
joke
joy !
judgement !
judgment !
knowledge !
lament
lawsuit
leaning !
lecture
letter @
lie
line
list @
litany
log @
longing !
love !
loyalty !
manifesto @
mantra
maxim
memo @
memoir @
memorandum @
memory !
mind-set !
mindset !
misgiving !
mission !
missive @
mistrust !
mockery
monologue
mood !
motive !
murmur
narrative
nervousness !
news
nickname
nostalgia !
note
novel @
oath
objection
objective !
obsession !
op-ed @
opponent !
optimism !
order
outburst
outcry
outlook !
outrage !
paper @
paragraph @
passion !
perception !
perspective !
pessimism !
petition @
philosophy !
pitch
pity !
plan !
platform @
platitude
plaudit
point
policy !
position !
post @
posting @
prayer
preference !
prejudice !
premise !
press-release @
presumption !
preview
pride !
principle !
priority !
pronouncement
proposition
protest
publication @
punchline
qualm !
query
questionnaire @
quip
quotation
quote
rage !
rant
reaction !
realisation !
realization !
reasoning !
rebuke
rebuttal
recap
recitation
recognition !
recollection !
recommendation
record @
recrimination
reference
refrain
refutation -
regret !
release @
relief !
reluctance !
remorse !
reply
reprimand
repudiation -
resentment !
resignation !
resistance !
resolve !
respect !
response
reticence ~
retort
retraction
review @
rhetoric
riposte
ruling
résumé @
sadness !
said
salvo
satisfaction !
says
scepticism !
scolding
script @
scrutiny !
sense !
sentiment !
sermon
shame !
shock !
shout
shout-out
silence ~
skepticism !
slogan
slur
smear
so-called
sorrow !
soundbite
speculation !
speech
spiel
spin
stance !
standpoint !
stomach !
story
strategy !
study @
summary
supporter !
supposition !
surmise !
surprise !
survey @
swipe
sympathy !
talk
talking-point
taste !
taunt
temptation !
text @
theory !
thinking !
thought !
tidbit
tip
tirade
toast
tolerance !
tongue-lashing
transcript @
transcription @
trepidation !
tribute
trust !
tweet @
uncertainty !
understanding !
unease !
unhappiness !
urge !
utterance
utterances
verdict
viewpoint !
vision !
vitriol
vote !
wariness !
whisper
willingness !
wisecrack
wish !
witticism
wonder !
writing @
yearning !
zeal !
`;

const ADJECTIVES = `
adamant
afraid !
aghast !
agitated !
agnostic !
alarmed !
alleged
amazed !
ambivalent !
amused !
angry !
announced
annoyed !
anxious !
apologetic
appalled !
appreciative
apprehensive !
ashamed !
assured !
astonished !
astounded !
attracted !
averse !
avowed
aware !
baffled !
bewildered !
bitter !
blunt
boastful
bored !
bothered !
bullish
candid
categorical
cautious !
certain !
challenging !
claimed
clear
cognisant !
cognizant !
combative
comfortable !
committed !
complimentary
concerned !
confident !
conflicted !
confused !
conscious !
content !
contrite
convinced !
coy
critical
curious !
cynical !
declared
dedicated !
defensive
defiant
delighted !
desperate !
determined !
devoted !
disappointed !
disdainful !
disgusted !
disillusioned !
dismayed !
dismissive
disparaging
displeased !
dissatisfied !
disturbed !
divided !
doubtful !
dubious !
eager !
ecstatic !
effusive
elated !
embarrassed !
emphatic
enamored !
enamoured !
encouraged !
enraged !
enthralled !
enthusiastic !
envious !
evasive
evident !
exasperated !
excited !
explicit
fearful !
fed-up !
fond !
forthright
frank
frightened !
frustrated !
furious !
glad !
grateful !
guilty !
happy !
hateful !
hesitant !
hopeful !
horrified !
hostile !
impatient !
impressed !
incensed !
incredulous !
indifferent !
indignant !
infuriated !
insistent
inspired !
intent !
interested !
intrigued !
irate !
irked !
irritated !
jealous !
jittery !
jubilant !
keen !
leery !
livid !
loath !
loyal !
mad !
mindful !
mistrustful !
mum
mystified !
nervous !
noncommittal ~
nonplussed !
nostalgic !
obsessed !
obvious !
opposed !
optimistic !
outraged !
outspoken
overjoyed !
partial !
passionate !
perplexed !
perturbed !
pessimistic !
pleased !
positive !
preoccupied !
professed
promising
protective !
proud !
purported
puzzled !
quoted
ready !
reassured !
receptive !
regretful !
relieved !
reluctant !
reported
repulsed !
resentful !
resigned !
resistant !
resolute !
resolved !
respectful !
reticent ~
sad !
saddened !
sanguine !
sarcastic
satisfied !
scared !
sceptical !
scornful !
self-described
self-proclaimed
self-styled
shaken !
shocked !
silent ~
skeptical !
so-called
sorry !
squeamish !
stated
stunned !
supportive !
supposed
sure !
surprised !
suspicious !
sympathetic !
taken !
tempted !
terrified !
thankful !
thrilled !
tight-lipped ~
tired !
tolerant !
torn !
touched !
troubled !
unafraid !
unapologetic
unaware !
unbothered !
uncertain !
unclear !
uncomfortable !
unconcerned !
unconvinced !
undecided !
undeterred !
uneasy !
unequivocal
unfazed !
unhappy !
unimpressed !
uninterested !
united !
unmoved !
unnerved !
unperturbed !
unsure !
unwilling !
upbeat !
upset !
vocal
vociferous
wary !
weary !
willing !
wistful !
worried !
`;

const OTHERS = `
about !
against !
allegedly
apparently !
behind !
evidently !
for !
ostensibly
per
presumably !
purportedly
reportedly
seemingly !
supposedly
under !
via
`;

function parse(table: string): ReadonlyMap<string, CueMeaning> {
  const out = new Map<string, CueMeaning>();
  for (const line of table.split("\n")) {
    const [lemma, ...marks] = line.trim().split(/\s+/);
    if (!lemma) continue;
    const medium = marks.includes("!") ? "thought" : marks.includes("@") ? "writing" : "speech";
    const force = marks.includes("-") ? "deny" : marks.includes("~") ? "decline" : "report";
    out.set(lemma, { medium, force });
  }
  return out;
}

const MORE_VERBS = parse(VERBS);
const MORE_NOUNS = parse(NOUNS);
const MORE_ADJECTIVES = parse(ADJECTIVES);
const MORE_OTHERS = parse(OTHERS);

/** Where a word of this Penn tag is looked up, first to last. */
function tables(xpos: string): readonly ReadonlyMap<string, CueMeaning>[] {
  if (/^VB|^MD/.test(xpos)) return [CUE_VERBS, MORE_VERBS, MORE_ADJECTIVES];
  if (/^NN/.test(xpos)) return [CUE_NOUNS, MORE_NOUNS, CUE_VERBS, MORE_VERBS];
  if (/^JJ/.test(xpos)) return [MORE_ADJECTIVES, CUE_VERBS, MORE_VERBS];
  return [MORE_OTHERS];
}

/**
 * The meaning of one cue word, null where it is not known ("make", "have", "include").
 * @param lemma dictionary form, lower case; a phrasal verb with a hyphen: `lash-out`
 * @param xpos its Penn Treebank tag: a word may mean one thing as a verb and another as a noun
 * @example mediumOf("tweet", "VBD") // { medium: "writing", force: "report" }
 */
export function mediumOf(lemma: string, xpos: string): CueMeaning | null {
  const word = lemma.toLowerCase();
  for (const table of tables(xpos)) {
    const found = table.get(word);
    if (found) return { medium: found.medium, force: found.force };
  }
  return null;
}

/** One word of a cue, as `Token` has it. */
export interface CueWord {
  readonly lemma: string;
  readonly xpos: string;
}

/** Verbs that only carry another word's meaning; looked at last. */
const LIGHT = new Set(
  "be have do make take give get put come go keep stay remain become need try want use".split(" "),
);

/**
 * The meaning of a whole cue, words in order: its verb with a particle or noun behind it ("took issue with"), then its
 * verbs, nouns, adjectives and other words. Null where no word is known; an empty cue and a lone colon or dash are
 * speech, for that is what print uses them for.
 * @example mediumOfCue([{ lemma: "make", xpos: "VBD" }, { lemma: "clear", xpos: "JJ" }]) // { medium: "speech", force: "report" }
 */
export function mediumOfCue(words: readonly CueWord[]): CueMeaning | null {
  if (!words.some((w) => /\p{L}/u.test(w.lemma))) return { medium: "speech", force: "report" };
  for (const [i, verb] of words.entries()) {
    if (!/^VB/.test(verb.xpos)) continue;
    for (const other of words.slice(i + 1, i + 4)) {
      const phrasal = mediumOf(`${verb.lemma}-${other.lemma}`, "VB");
      if (phrasal) return phrasal;
    }
  }
  for (const kind of [/^VB/, /^NN/, /^JJ/, /^(?!VB|NN|JJ)/]) {
    for (const word of words) {
      if (!kind.test(word.xpos) || LIGHT.has(word.lemma.toLowerCase())) continue;
      const found = mediumOf(word.lemma, word.xpos);
      if (found) return found;
    }
  }
  return (
    words.map((w) => (LIGHT.has(w.lemma.toLowerCase()) ? mediumOf(w.lemma, w.xpos) : null)).find((m) => m) ??
    null
  );
}
