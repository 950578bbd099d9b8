// Words and phrases that change how a proposition stands: denial, doubt, wish, condition, report, refusal. Data only.

/** What an operator does to what follows it in its clause. */
export type Effect =
  /** Turns it round: "not", "denied that". */
  | "negate"
  /** Leaves it as it is, though it holds a negative word: "no doubt that". */
  | "keep"
  /** Lowers the commitment: "may", "it seems that". */
  | "hedge"
  /** Speaks of a wish, plan or duty, not of what is: "wants to", "should". */
  | "wish"
  /** A wish or duty that it be not so: "must not", "warned against". */
  | "unwish"
  /** Speaks of the future: "will", "plans to". */
  | "future"
  /** Says neither: "not because", "not saying that". */
  | "void"
  /** A question: "asked whether". */
  | "ask"
  /** Another's words: "according to", "alleged". */
  | "report"
  /** A refusal to answer. */
  | "decline";

/** Comma-separated phrases by effect, matched by dictionary form before the proposition; longest first. */
export const OPERATORS: Readonly<Record<Effect, string>> = {
  keep: `no doubt, without doubt, without a doubt, without question, without any doubt, beyond doubt, no question that, no question about, not only, not just, not merely, not simply, not solely, no wonder, nothing less than, nothing but, nothing short of, not to mention, no less than,
    not be denied, not deny, no denying, never deny, never denied, no secret, no matter, whether or not, cannot hide, not hide, not be ignored, not forget, never forget, not be forgotten, not overlook, not ignore, not regret, not apologise for, not apologize for, not surprised,
    no surprise, not afraid, not shy, not hesitate, never hesitate, no hesitation, will not stop, not stop, never stop, not cease, not be stopped, not avoid, not fail, never fail, never failed, not be prevented, not dispute, nobody disputes, no one disputes, nobody doubts, no one doubts, nobody denies, no one denies, not doubt, never doubted, do not contest, not contest, leave no doubt, not reject, not oppose, not opposed to, nothing against,
    nothing wrong with, no objection to, no objections to, no problem with, not against, nothing to stop, nothing stops, not refuse, no choice but to, no alternative but to, no option but to, no other way than, no reason to deny, no reason to doubt, not under any illusion, no illusion, not coincidence, no coincidence, no accident that, not regret that, not for nothing, no end to, no stopping, not the end, not a secret, not unaware, as if not, not without,
    not least, no exaggeration, no later than, not once but, no more than fair, would not be here if not, not alone in, not the only, not the first, not the last, not exaggerate, no time to lose, not wait to, stop pretending, stop pretending that, stop denying, stop claiming otherwise, let us not pretend`,
  negate: `not, n't, never, no, neither, nor, none, nobody, no one, no-one, nothing, nowhere, without, hardly, barely, scarcely, rarely, seldom, no longer, not any longer, not yet, nothing to do with, have nothing to do with, far from, anything but, by no means, in no way, at no point, at no time,
    under no circumstances, on no account, refuse to, refuse, fail to, decline to, stop, cease, avoid, rule out, deny, denial, reject, rejection, dismiss, refute, rebut, debunk, repudiate, disavow, disprove, no evidence, no proof, no sign, no indication, no reason to believe, no reason to think, no reason to assume, no question of, no intention of, no intention to, no plan to, no plans to, no plans for, no plan for, no desire to, no wish to, no interest in,
    not intend to, not plan to, not want to, not going to, have no part in, no part in, have yet to, yet to, be yet to, incapable of, unable to, unwilling to, free of, free from, lack of, absence of, instead of, rather than, as opposed to, stop short of, contrary to, contradict, pour cold water on, brush off, brush aside, laugh off, shrug off, scotch, quash, wave away, hit back at, push back against, bristle at, take issue with, distance * from, call off,
    it is false that, it is untrue that, it is not true that, not true that, not the case that, wrong to say, wrong to claim, wrong to suggest, wrong to think, wrong to speak of, false to say, absurd to say, absurd to suggest, absurd to claim, absurd to think, ridiculous to say, ridiculous to suggest, nonsense to say, nonsense to suggest, nonsense that, lie that, myth that, the myth of, false claim, false claims, false allegation, false allegations, false accusation, false report, false reports, baseless claim, baseless claims, baseless allegation, baseless allegations, baseless accusation, baseless accusations, unfounded, groundless, fairy tale,
    mistaken to think, misleading to say, incorrect to say, it would be wrong to say, not correct to say, not fair to say, not accurate to say, too much to say, an exaggeration to say, exaggerated, end to, put an end to, can not speak of, can not talk of, mock the idea, ridicule, scoff at, not be the case, short of, never once, not a single, not one, abstain from, refrain from, desist from, give up, abandon, drop, scrap, cancel, too early to speak of`,
  hedge: `may, might, could, perhaps, maybe, possibly, probably, presumably, likely, unlikely, apparently, seemingly, seem, seem to, appear to, it appear, appear that, suggest that, it suggest, point to, possible, it is possible, it is possible that, possibility that, chance that, chance of, possibility of, likelihood of, probability of, not rule out, not ruled out, never rule out, never ruled out, not exclude, not be excluded, not be ruled out, refuse to rule out, decline to rule out, refused to rule out, stop short of ruling out, without ruling out, suspect, suspicion that, guess, suppose, i assume, we assume, imagine,
    unclear whether, unclear if, not clear whether, not clear if, not clear that, not sure, not certain, not convinced, uncertain, not know whether, not know if, do not know, don't know, not yet know, too early to, too soon to, premature to, remain to be seen, can not say, could not say, can not confirm, could not confirm, not able to confirm, unable to confirm, can not guarantee, could not guarantee, can not exclude, could not exclude, can not tell, open question, an open question, in some sense, in a sense, in a way, in some way, sort of, kind of, to some extent, to a degree, partly, partially, arguably, potentially, almost, nearly, not quite, not exactly, not entirely, not necessarily, not fully, on the verge of, on the brink of, close to, fear that, fear, hope that, if i am not mistaken, as far as i know, as far as we know, to my knowledge, to our knowledge, to the best of my knowledge, doubt, doubt whether, doubt that, doubtful, sceptical, skeptical, question whether, speculate, speculation that, risk of, risk that, danger of, danger that, could well, inclined to, tend to, i would say, i'd say, some evidence, signs that, sign that, conceivable, plausible, in theory, theoretically, hypothetically, in principle, more or less, so to speak, if you will, not impossible, believed to, thought to, wait and see, jury is out, can neither confirm nor, not have enough information, do not yet know, no final decision, not decided, not yet decided, undecided, not been decided, not made up, not yet been decided, keep an open mind, both yes and no, still assess, still examine, still study, still weigh, weigh whether, consider whether, consider, mull, an option, not preclude`,
  wish: `ask * to, tell * to, order * to, beg * to, press * to, pressure * to, instruct * to, invite * to, force * to, oblige * to, want, want to, wish, wish to, hope, hope to, aim to, seek, seek to, try to, attempt to, call for, call on, urge, demand, ask for, press for, push for, appeal for, plead for, lobby for, campaign for, argue for, in favour of, in favor of, favour, favor, support, back, endorse, welcome, approve of, advocate, propose, recommend, champion, embrace, prefer, should, must, ought to, have to, need to, need, necessary to, time to, high time, right to, duty to, obligation to, desire to, would like, would love, insist on, let us, dream of, in need of, require, it is time, overdue, agree to, open to, ready to, willing to, prepared to, the case for, give * backing to, throw * weight behind, no alternative to, in support of, push, rally for, rally behind, cry out for, cannot wait for, better off with, applaud, praise, hail, petition for, beg for, vote for, stand behind, sign up to, look forward to`,
  unwish: `must not, mustn't, should not, shouldn't, ought not, must never, should never, can not allow, not allow, never allow, never accept, not accept, warn against, caution against, advise against, argue against, campaign against, lobby against, speak against, oppose, opposed to, against, object to, condemn, criticise, criticize, slam, blast, denounce, decry, attack the idea, protest against, protest, resist, veto, block, prevent, avert, say no to, no need for, no need to, no case for, no reason for, no reason to, no place for, no room for, not want, not want to, not need, not support, not favour, not favor, not back, not in favour of, not in favor of, not call for, not need to, not have to, not agree to, disagree with, disapprove of, mistake to, wrong to, folly to, madness to, reckless to, dangerous to, irresponsible to, foolish to, threat of, no appetite for, red line, no support for, not the time for, not the time to, not the moment to, vote against, hands off, lambast, deplore, voice concern about, voice concern over, express concern about, express concern over, alarmed by, concern about, worried about, scrap plans for, push back on, pour scorn on`,
  future: `will, shall, going to, be to, plan to, intend to, set to, due to, about to, vow to, pledge to, promise to, threaten to, prepare to, decide to, expect to, expected to, poised to, on course to, on track to, ready to start, gonna, 'll, swear to, commit to, determined to, bound to, destined to, sooner or later, in the future, one day, planning to, intention to, plans to, a plan to, vow, pledge, promise, threaten, plan, prepare for, gear up for, brace for`,
  void: `not because, not say that, never say that, not claim that, not suggest that, not suggest, never suggest, never claim, not allege that, not imply that, ask not whether, pretend, pretend that, as if, as though, what if, like saying, imagine if, imagine that, not a matter of whether, not mean that, not to say that, does not mean that`,
  ask: `ask whether, ask if, asked whether, asked if, wonder whether, wonder if, question is whether, the question of whether, inquire whether, inquire if, demand to know whether, asked about, ask about, ask why, ask how, wonder, whether or if, debate whether, discuss whether, discuss, debate, find out whether, establish whether, determine whether, investigate whether, see whether, check whether, look into whether, look into, examine whether, investigate`,
  report: `according to, in the words of, it is claimed, it is said, it is alleged, it has been claimed, it has been said, it has been alleged, it has been reported, it is reported, we are told, i am told, we were told, we hear that, we have heard that, people say, some say, critics say, they say, they claim, they think, they believe, they keep saying, they keep repeating, they tell us, he says, she says, he claims, she claims, allegation that, rumour that, rumor that, rumours that, rumors that, reports that, report that, claim that, claims that, accusation that, accusations that, talk of, theory that, narrative that, belief that, idea that, view that, opinion that, are told that, suggestion that, insinuation that, notion that, assertion that, argument that, mantra that, story that, complaint that`,
  decline: `decline to comment, decline to say, decline to answer, decline to discuss, decline to be drawn, refuse to comment, refuse to say, refuse to answer, refuse to be drawn, refuse to discuss, no comment, not comment, not be drawn, not going to comment, not discuss, not speculate, not go into, not going to discuss, not say whether, would not answer question, would not answer the question, not answer the question, will not answer, would not say, neither confirm nor deny, neither confirmed nor denied, not confirm or deny, not confirm nor deny, cannot comment, have nothing to say, nothing to add, not respond, sidestep, dodge, evade, duck, avoid the question, avoid answering, skirt, leave * unanswered, wouldn't say, remain silent, keep silent, stay silent, not the right person to, not for me to say, not my place to, not prejudge, take no questions, next question`,
};

/** What is said of a proposition after it: "claims that … are false", "a war … is out of the question". */
export const VERDICTS: Readonly<Record<"negate" | "keep" | "hedge" | "unwish" | "wish", string>> = {
  negate: `false, untrue, wrong, incorrect, inaccurate, nonsense, absurd, ridiculous, laughable, baseless, unfounded, groundless, lie, a lie, myth, fabrication, fantasy, fiction, rubbish, garbage, out of the question, impossible, rule out, off the table, over, behind us, invented, invention, made up, propaganda, without foundation, without basis, no basis, no foundation, no truth, hold no water, nothing to do with reality, fake, hoax, a joke, exaggerated, wide of the mark, dead, unthinkable, inconceivable, far-fetched, slander, smear, misinformation, disinformation, not happen, not take place, not exist, not real, figment, far from the truth, contrary to the facts, pure speculation, scaremongering, come to an end, end, stop, cease, off the agenda, mistaken, bogus, delusion, conspiracy theory, never happen, never took place, never exist, without merit, no merit, unsubstantiated, unproven`,
  keep: `true, correct, accurate, right, real, a fact, obvious, evident, clear, undeniable, under way, underway, go on, continue, inevitable, unavoidable, certain, confirm, begin, happen, take place, start, break out, beyond doubt, proven, in full swing, rage, a reality, well founded, borne out, beyond dispute, plain to see, common knowledge, exist, on the way, come`,
  hedge: `possible, likely, probable, unlikely, improbable, uncertain, unclear, plausible, conceivable, not rule out, not ruled out, not be ruled out, remain to be seen, an open question, open, not clear, on the cards, a possibility, under discussion, under consideration, under review, being considered, an option, loom, not impossible, on the table, cannot be excluded, not be excluded`,
  unwish: `mistake, a mistake, disaster, catastrophe, dangerous, reckless, irresponsible, folly, madness, wrong, unacceptable, unnecessary, needless, premature, counterproductive, unworkable, too risky, too expensive, too costly, unaffordable, pointless, harmful, unjust, unfair, immoral, crime, betrayal, a step too far, bad idea, terrible idea, not the answer, no solution, not help, make things worse, do more harm than good, crazy, stupid, insane, illegal, provocation, provocative, not the solution, not work, unwise, hurt, harm, kill, cripple, wreck, devastate, punish, penalise, threaten, endanger, be the end of, be the death of, drive * away, worse off, a waste of money, a waste of time, the wrong answer, undermine, damage, destroy, backfire, ruin, unrealistic, escalation, a non-starter, foolish, suicidal, not necessary, not needed, not justified, cost lives, cost jobs, ill-conceived`,
  wish: `necessary, needed, essential, vital, overdue, right, good idea, sensible, welcome, justified, urgent, the answer, solution, only way, best way, save lives, help, benefit, make sense, long overdue, wise, fair, indispensable, crucial, desirable, the right thing, common sense, a must, worth it, needed now, in the interest of, protect, a step in the right direction, imperative, the least we can do, pay off, deserve`,
};

/** Words that open a condition. */
export const CONDITIONS = `if, unless, provided that, provided, providing that, assuming that, assuming, supposing, as long as, so long as, only if, only when, only after, only once, on condition that, on the condition that, in the event of, in the event that, in case of, in case, in such a case, in that case, in this case, in such a scenario, in such an event, under such circumstances, under those circumstances, under those conditions, under these conditions, depend on, depend upon, depending on, depending upon, subject to, conditional on, contingent on, hinge on, were * to, in return for, in exchange for, until, not until, not before, without, once, when, as soon as, the moment, should`;

/** Of these, the ones that hold only for a question about the future or a duty. */
export const LATER_CONDITIONS: ReadonlySet<string> = new Set([
  "until",
  "not until",
  "not before",
  "without",
  "once",
  "when",
  "as soon as",
  "the moment",
  "in return for",
  "in exchange for",
  "only after",
  "only once",
  "only when",
]);

/** No conditions, though they hold "if". */
export const NO_CONDITION = `even if, as if, what if, if only, if anything, if at all, if ever, if you like, if you will, if i am not mistaken, if i'm not mistaken, if not more, if not, once again, once more, at once, once and for all, for once, all at once, until now, until recently, up until, know if, ask if, wonder if, see if, say if, unclear if, clear if, sure if, check if, decide if, matter if, tell if, doubt if, in any case, in each case, in many cases, when it comes to, when asked, when it come to, since when, without doubt, without question, without a doubt, without exception, without any doubt, if that, when i, when we, as if to, without precedent, if necessary, if needed, without hesitation`;

/** Verbs by which one event brings another about: "a blockade would mean war". */
export const CONSEQUENCES = `mean, lead to, result in, amount to, spell, trigger, bring, bring about, provoke, end in, be tantamount to, tantamount to, equal, equate to, drag, draw, plunge, push, tip, usher in, entail, set off, unleash, ignite, spark, be the start of, be seen as, be regarded as, be treated as, be considered, force`;

/** Verbs of saying and thinking whose subject is the one who says it. */
export const SAYING: ReadonlySet<string> = new Set(
  "say claim allege argue insist believe think tell report write maintain assert repeat suggest warn announce declare contend complain assume assure pretend".split(
    " ",
  ),
);
/** Of what follows these, the speaker takes it as given, negated or not. */
export const FACTIVE: ReadonlySet<string> = new Set(
  "know realise realize forget regret acknowledge notice recognise recognize ignore overlook hide admit concede remember remind prove fact aware surprise surprised".split(
    " ",
  ),
);
/** Nouns and phrases that make what follows a fact. */
export const TAKEN_AS_GIVEN = `the fact that, fact that, proof that, proof of, evidence that, evidence of, recognition that, recognition of, acknowledgement that, admission that, confirmation that, reality that, truth is that, know that, realise that, realize that, aware that`;

/** "It can be described as": words of naming, in which "can" is no doubt. */
export const NAMING = `can say, can call, can describe, can be describe, can be consider, can be call, can be regard, can be see, can be view, can be say, can speak of, can talk of, can be speak of, may be say, could be call a`;

/** Yes as an answer. */
export const YES = `yes, in the affirmative, affirmatively, that is correct, that is right, that is true, that's correct, that's right, that's true, of course, absolutely, certainly, definitely, indeed, exactly, it is, it does, it did, it has, they are, they do, they did, they have, we are, we do, we did, we have, i do, i did, i am, i have, it will, we will, they will, i will, without a doubt, no doubt about it, undoubtedly, naturally, correct, of course it is, precisely, quite so, you bet, sure`;
/** No as an answer. */
export const NO = `no, absolutely not, certainly not, definitely not, of course not, not at all, never, in the negative, that is not true, that's not true, that is not correct, that is false, that is a lie, that is nonsense, that's nonsense, nonsense, not true, it is not, it isn't, it does not, it did not, they are not, they do not, they did not, we are not, we do not, we did not, i did not, i do not, i am not, it will not, it won't, we will not, by no means, nothing of the sort, nothing of the kind, far from it, on the contrary, out of the question, rubbish, not a chance, no way, ridiculous, absurd, false, untrue, categorically not, not so, under no circumstances, no chance, lies, this is a lie, it has not, we have not, i have not`;

/** Words that only point back at what was said before: "those claims", "it". */
export const ANAPHORIC = `claim, allegation, accusation, charge, report, rumour, rumor, suggestion, idea, notion, assertion, assessment, conclusion, speculation, statement, comment, remark, criticism, finding, figure, prediction, proposal, plan, call, demand, request, appeal, it, this, that, them, such, those, these, any, wrongdoing, assumption, theory, characterisation, characterization, description, view, version, story, the, a, an, all, both, such, of, as, strongly, categorically, flatly, firmly, outright, so, again, repeatedly, his, her, their, its, on, sunday, monday, tuesday, wednesday, thursday, friday, saturday, false, baseless, unfounded, groundless, nonsense, untrue, absurd, ridiculous, propaganda, complete, pure, total, and, fake, lies, lie, rubbish, to, be, completely, utterly, wholly, entirely`;
