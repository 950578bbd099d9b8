// The cue lexicon: which words signal that somebody is credited with something, and what they take as content.
// One word a line: lemma, frames, then marks. Chosen by hand; how often each is a cue was checked on training data.

/**
 * What a cue takes as content:
 * `s` a clause ("said (that) …"), `q` a quotation, `w` a question ("asked whether …"), `n` a noun phrase ("rejected the plan"),
 * `i` a to-infinitive ("vowed to …"), `g` an -ing clause ("suggested going"), `t` it may name who is told before the content
 * ("told Orlo that …"), `c` object with what is said of it ("called him a liar", "described it as …"), `p:for` a phrase with that preposition.
 */
export interface Cue {
  readonly lemma: string;
  readonly frames: ReadonlySet<string>;
  /** Prepositions of `p:` frames. */
  readonly prepositions: ReadonlySet<string>;
  readonly medium: "speech" | "writing" | "thought";
  /** `deny`: the source denies the content; `decline`: it refuses to speak or act. */
  readonly force: "report" | "deny" | "decline";
  /** Seldom a cue: wants a person or body as subject, and no first or second person. */
  readonly weak: boolean;
  /** Typical subjects are documents and findings ("the study shows that …"). */
  readonly finding: boolean;
}

/** Marks: ! thought, @ writing, - deny, ~ decline, ? weak, = finding. */
const VERBS = `
say s q w i
tell s q w t
add s q
ask s q w t i p:for
write s q w @
note s q
report s q g =
argue s q p:for p:against
announce s q n
insist s q p:on
warn s q t i p:of p:against p:about
declare s q c i
acknowledge s q
admit s q g p:to
concede s q n
contend s q
assert s q n
allege s q n
explain s q w
suggest s q g
reply s q p:to
respond s q
remark s q
stress s q n w
emphasize s q n
emphasise s q n
underline s q n
underscore s q n
reiterate s q n
repeat s q
point s q
maintain s q
claim s q i
state s q
caution s q t p:against
predict s q
forecast s q n
estimate s q
disclose s q n
reveal s q w n
confirm s q n
complain s q p:about p:of
conclude s q =
recall s q g
promise s q i n t
vow s q i n
pledge s q i
threaten s q i
hint s q p:at
imply s q
boast s q p:of p:about
brag s q p:about
lament s q n
observe s q
testify s q p:about
swear s q
clarify s q w n
confess s q p:to
counter s q
quip s q
joke s q p:about
indicate s q =
inform s t
remind s t q p:of
assure s t q
notify s t
advise s t i q p:against
mention s n
proclaim s q n
pronounce s
protest s q
propose s i g n
recommend s g n
demand s i n q
request i
urge s t q i
order t i
instruct t i
command t i
beg t i
implore t q
plead p:for q
relay s n
reckon s !
speculate s q p:about
surmise s !
opine s q
tweet s q @
retweet n @
post s q @
blog s q @
text s q @
email s q @
read q @
continue q
begin q
conclude q s
interject q
exclaim q
shout q s
yell q
scream q
cry q
whisper q s
mutter q
murmur q
sigh q
laugh q
chuckle q
snap q
chant q n
sing q
mouth q
gush q
muse q s
chime q
agree s q i p:with p:on
deny s n g -
refute n s -
reject n p:as -
dismiss n c -
rebuff n -
disavow n -
disown n -
repudiate n -
dispute n s -
contradict n -
decline i ~
refuse i ~
balk p:at ~
contest n -
doubt s w n ! -
criticize n c q
criticise n c q
condemn n c q
denounce n c
decry n
deplore n
slam n c
blast n c
lambast n c
lambaste n c
excoriate n c
castigate n
chastise n
rebuke n
scold n
berate n
deride n c
ridicule n
mock n c
taunt n
insult n
bash n
rip n
attack n ?
assail n
savage n
knock n ?
fault n
blame n c p:for p:on
accuse n c
charge s ?
praise n c
laud n c
hail n c
applaud n c
commend n c
thank n c ?
congratulate n c
salute n
celebrate n ?
tout n c
defend n c
endorse n c
champion n
back n ? !
support n g ! ?
favor n g ! ?
favour n g ! ?
oppose n g ! ?
advocate n g p:for
vouch p:for
echo n ?
cite n =
quote n ?
name n ?
label c
brand c
dub c
call c p:for p:on t
describe n c
characterize n c
characterise n c
portray n c
depict n c
paint n c ?
cast c
frame n c ?
liken n c
compare n c
deem c !
identify n c ?
regard c !
view c !
see c ! ?
consider n c g s ! ?
perceive c !
list n ?
question n w q
challenge n ?
discuss n w
address n ?
detail w
outline n w
highlight n ? s
summarize n
recount n w s
narrate n
reference n
voice n
express n
air n ?
signal s n
telegraph n s
downplay n
minimize n ?
exaggerate n
trumpet n
unveil n ?
publicize n
invoke n
float n ?
envision n s !
foresee n s !
speak p:of p:about
talk p:about p:of
refer p:to
allude p:to
comment q
touch p:on
dwell p:on
elaborate p:on
expound p:on
opine p:on s
object p:to
apologize p:for s
apologise p:for s
rail p:against
lash p:at
call-out n
think s q ! ?
believe s q i ! ?
feel s ! ?
hope s i p:for ! ?
fear s n ! ?
worry s p:about ! ?
expect s i n ! ?
want i n ! ?
wish s i ! ?
seek i n ! ?
plan i ! ?
intend i ! ?
aim i ! ?
prefer n i g ! ?
wonder w q !
know s w n ! ?
understand s w ! ?
assume s !
suppose s !
suspect s n !
realize s w ! ?
realise s w ! ?
recognize s n !
recognise s n !
remember s n g ! ?
forget s ! ?
imagine s n ! ?
dream p:of !
decide s i w ! ?
determine s w ! ?
resolve i s ! ?
judge s c !
conclude s !
learn s w ! ?
find s ! ? =
discover s ! ?
show s w = ?
demonstrate s = ?
prove s = ?
illustrate s = ?
calculate s =
project s n = ?
rule s q
guarantee s i
bet s
swear s i
appeal p:for q
lobby i
press p:for i ?
push p:for ?
campaign p:for p:against ?
petition t
encourage t i
persuade t s ?
convince t s ?
invite t ?
authorize t ?
allow n ? !
threaten i s
offer i
agree i s
volunteer i q s
undertake i
attribute n
credit n c ?
ascribe n
pledge i
swear-off n
caution i
enquire w q
inquire w q p:about
query n w q
interview n ?
brief t
scoff q p:at
sneer q p:at
grumble q s
gripe q s
fume q s
rage q
rant q
stipulate s
specify s w
posit s
postulate s
theorize s
theorise s
hypothesize s
rebut n q -
retort q s
rejoin q
intone q
declaim q
expand p:on ?
venture q s
marvel q s p:at
bemoan n q
bewail n
rue n
regret s n g !
welcome n ?
greet n ?
appreciate n ! ?
mourn n ?
admire n ! ?
respect n ! ?
despise n ! ?
hate n ! ?
love n ! ?
like n i ! ?
fret s p:about !
agonize p:over !
resent n ! ?
approve p:of n ! ?
disapprove p:of !
disagree p:with s
concur p:with s
side p:with ?
tease s n ?
recite n
read-out n
preach n s
lecture n ?
teach s n ?
advertise n ?
advance n ?
table n ?
moot n
mull n ! ?
weigh n ! ?
ponder n w !
contemplate n g ! ?
entertain n ! ?
rule-out n g
single-out n
spell-out n w
lay-out n w
lay n ?
set-out n w
point-out s q n
make-clear s
go-on i
`;

/** Nouns that hold a statement: "the claim that …", "remarks by Orlo that …", "her call for …". */
const NOUNS = `
statement s
claim s p:of i
remark s p:about p:on
comment s p:about
assertion s p:of
allegation s p:of p:against
accusation s p:of p:against
suggestion s p:of
argument s p:for
announcement s
warning s p:of p:about
insistence s p:on
assurance s
promise s i p:of
pledge s i p:of
vow s i p:of
threat i p:of
demand s p:for i
call p:for i
appeal p:for i
request p:for s i
proposal i p:for s
plea p:for i
admission s p:of
acknowledgement s p:of
acknowledgment s p:of
confirmation s p:of
denial s p:of -
rejection p:of -
dismissal p:of -
refusal i ~ ?
revelation s
disclosure s p:of
prediction s p:of
forecast s p:of
complaint s p:about
criticism s
critique s
condemnation p:of
denunciation p:of
praise p:for p:of
endorsement s
defence p:of
defense p:of
mention p:of
description p:of
characterization p:of
characterisation p:of
assessment s
observation s
conclusion s
contention s
declaration s p:of
explanation s p:of
message s
report s
rumour s p:of
rumor s p:of
testimony s
word s
reminder s p:of
conviction s !
belief s !
view s !
opinion s p:of !
hope s p:of !
fear s p:of !
concern s p:about p:over !
worry s p:about !
doubt s p:about ! -
suspicion s !
expectation s !
notion s !
idea s !
opposition p:to ! -
support p:for p:of ! ?
question p:about w
`;

function parse(table: string): ReadonlyMap<string, Cue> {
  const out = new Map<string, Cue>();
  for (const line of table.split("\n")) {
    const [lemma, ...rest] = line.trim().split(/\s+/);
    if (!lemma) continue;
    const old = out.get(lemma);
    const frames = new Set<string>(old?.frames);
    const prepositions = new Set<string>(old?.prepositions);
    for (const r of rest) {
      if (r.startsWith("p:")) prepositions.add(r.slice(2));
      else if (/^[a-z]/.test(r)) frames.add(r);
    }
    out.set(lemma, {
      lemma,
      frames,
      prepositions,
      medium: old?.medium ?? (rest.includes("!") ? "thought" : rest.includes("@") ? "writing" : "speech"),
      force: rest.includes("-") ? "deny" : rest.includes("~") ? "decline" : (old?.force ?? "report"),
      weak: rest.includes("?"),
      finding: rest.includes("="),
    });
  }
  return out;
}

/** Verbs by lemma. */
export const CUE_VERBS: ReadonlyMap<string, Cue> = parse(VERBS);
/** Nouns by lemma. */
export const CUE_NOUNS: ReadonlyMap<string, Cue> = parse(NOUNS);

/** Common nouns for parties that speak or publish; used to tell a credited subject from a thing. */
export const DOCUMENT_NOUNS: ReadonlySet<string> = new Set(
  `report study survey poll statement letter document memo memorandum analysis paper review investigation article editorial story book
  lawsuit complaint filing indictment ruling verdict transcript email message post tweet release bill law act treaty resolution charter plan
  data figure statistic finding result research evidence record ad advertisement headline video footage recording text survey census
  communique communiqué declaration dossier assessment audit briefing bulletin newsletter website page account diary memoir`
    .split(/\s+/)
    .filter(Boolean),
);
