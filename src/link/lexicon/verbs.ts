// Common verbs in dictionary form, used to find where the predicate of a question begins. Data only.

/** Verbs that are rarely anything else after a subject. */
export const VERBS: ReadonlySet<string> = new Set(
  `lay scheme brief abandon abolish absorb abuse accept access accuse achieve acknowledge acquire act adapt add address adjust admit adopt advance advise affect afford agree
  aim allow alter announce answer apologise apologize appeal appear apply appoint approach approve argue arm arrange arrest arrive ask assassinate assault assess assist
  assume attack attempt attend attract avoid award back ban bar beat become befriend beg begin behave believe belong benefit betray blackmail blame block blow bomb boost
  borrow boycott break breach bribe bring broadcast build bully burn buy bypass call cancel carry cast catch cause cease censor challenge change charge chase cheat check choose
  claim clash clean clear climb close collaborate collapse collect combat come commit communicate compensate compete complain complete comply conceal concede conclude condemn
  conduct confess confirm confront connect consider conspire consult consume contain contaminate continue contradict contribute control convict convince cooperate cope copy
  cost cover crack crash create criticise criticize cross cure curb cut damage deal debate deceive decide declare decline decrease defeat defect defend define delay
  delete deliver demand demolish deny depend deploy deport deserve design destroy detain detect deter determine develop die dig disappear disclose discover discriminate
  discuss dismiss dispute disrupt dissolve distribute divide divorce do dominate donate dope double doubt draft drain draw drink drive drop dump earn ease eat educate
  eliminate embezzle emerge emit employ enable encourage end endanger endorse endure enforce engage enjoy ensure enter erupt escalate escape establish evacuate evade
  examine exceed exchange exclude execute exist expand expect expel expire explain explode exploit explore export expose express extend extradite face fail
  fake fall falsify feed feel fight file fill finance find finish fire fit fix flee float flood fly focus follow force forbid forge forget forgive form freeze fuel fulfil function fund gain get give go govern grant grow guarantee guard guide hack halt hand handle hang happen harass harm
  hate have head heal hear help hide hike hire hit hold honour honor host hurt ignore imply import impose imprison improve include increase indict infect infiltrate influence inform inherit injure insist
  inspect install insult intend intercept interfere interrupt intervene introduce invade invent invest investigate invite involve issue jail join judge justify keep kidnap kill know lack
  land last launch lead leak learn leave legalise legalize lend let lie lift limit listen live lobby lose lower maintain make manage manipulate march mark marry match matter mean meddle mediate meet
  merge mine mislead miss misuse mobilise mock modify monitor move murder name nationalise nationalize negotiate neglect nominate notify obey object observe obstruct obtain occupy occur offend offer open operate
  oppose order organise organize oust outlaw overcharge overrule overstate overtake overthrow owe own pardon participate pass pay penalise perform permit persuade plagiarise plan play plead pledge plot poison
  pollute pose possess postpone practise predict prefer prepare present preserve press prevail prevent privatise privatize probe proceed produce profit prohibit promise promote propose prosecute protect protest prove provide
  provoke publish pull punish purchase push put quit raid raise ratify reach react read rebuild recall receive recognise recognize recommend reconsider record recover recruit reduce refer reform refuse regret reject
  relate release relocate rely remain remember remove renew reopen repair repay repeal replace reply report represent request require rescue resign resist resolve respect respond restore restrict result resume retain
  retire return reveal reverse revise revive rig rise risk rob ruin rule run sabotage sack sanction save say scrap seal secure seek seize sell send separate serve settle sever shake share shelve shoot show shrink
  shut sign silence sink sit slow smuggle solve spark speak spend split sponsor spread spy stage stand start starve stay steal step stop strengthen strike struggle submit sue suffer suggest supply support suppress
  surge surrender survive suspect suspend sustain swap switch take talk tamper target tax teach tear tell terminate test testify think threaten throw tolerate torture touch track trade train transfer transform treat
  trigger triumph trust try turn undermine understand undertake unite update uphold urge use vaccinate vanish veto violate visit vote vow wage wait walk want warm warn waste watch weaken wear welcome win withdraw withhold witness work worsen wreck write yield`
    .split(/\s+/)
    .filter(Boolean),
);

/** Forms in -ing and -ed that are nouns or adjectives before a noun, not verbs. */
export const NOT_VERBS: ReadonlySet<string> = new Set(
  "building meeting mining housing banking training spending hearing feeling funding wedding evening morning thing nothing something anything king ring spring string wing bring during being farming fishing shipping planning opening ceiling painting proceeding ruling offering beijing united hundred red bed need speed seed breed creed greed weed shed indeed agreed".split(
    " ",
  ),
);

/** Adjectives that can be a predicate after "is", beside those of the concepts. */
export const ADJECTIVES: ReadonlySet<string> = new Set(
  `able absent accurate active adequate afraid alive alone angry ashamed available aware bad bankrupt beneficial biased big blind bright broken busy calm capable certain cheap clean clear close cold common competent complete confident confidential contagious controversial
  correct corrupt costly credible critical cruel dangerous dead deaf democratic dependent different difficult dirty dishonest doomed due eager early easy edible effective efficient eligible empty enough equal essential evil exempt expensive extinct fair fake false famous fast final
  fine fit flat free fresh full genuine good great guilty happy hard harmful healthy high honest hostile human ill illegal illegitimate immoral immune important impossible inadequate independent inevitable innocent insane insolvent intact intelligent justified late lawful legal legitimate liable likely
  live local long loyal lucky mad main mandatory necessary neutral new normal nuclear obsolete obvious official old open outdated overcrowded overdue overpriced own pregnant present private profitable proud public pure racist rare ready real realistic recyclable relevant reliable responsible reversible rich right ripe risky rough
  sad safe scarce secret secure serious sexist short sick similar slow small smart solvent sound sovereign stable strong stupid successful sufficient suitable sustainable temporary toxic transparent true typical unaware unconstitutional unfair unfit unhappy unique united unlawful unlikely unnecessary unsafe untrue useful useless valid valuable viable violent visible
  voluntary vulnerable weak welcome well wet wide willing wrong young`
    .split(/\s+/)
    .filter(Boolean),
);
