// Concepts of public affairs, part five: diplomacy, justice, administration, trade, science and everyday life. Data only.
import type { Concept } from "./concept.ts";

/** Concepts of affairs that the other files do not hold. */
export const AFFAIRS: readonly Concept[] = [
  {
    id: "recall",
    v: "recall, summon",
    n: "recall",
    p: "call home, call back, bring home, summon back, summon home",
    against: "stay at * post, remain at * post, keep in place, stay put, return to * post",
  },
  {
    id: "expel",
    v: "expel, deport, banish, repatriate",
    n: "expulsion, deportation, removal",
    p: "throw out, kick out, send back, send home, show the door, persona non grata, turn back",
    against:
      "let stay, allow to stay, may stay, can stay, right to stay, leave to remain, grant asylum, grant refuge, give shelter, welcome",
  },
  {
    id: "forgo",
    v: "forgo, renounce, relinquish, abandon, quit",
    p: "give up, do without, part with, stop buying, stop using, stop taking, wean * off, phase out, turn away from",
    against:
      "cling to, hold on to, hang on to, keep buying, go on buying, continue to buy, stick with, cannot do without",
  },
  {
    id: "refuse-entry",
    p: "turn away, turn back, push back, send back, shut out, lock out, close the door, close the border, bar from, deny entry",
    n: "pushback, pushbacks",
    against: "let in, take in, admit, welcome, open the door, door be open, open door, give shelter, come in",
  },
  {
    id: "abide",
    v: "observe, uphold",
    p: "abide by, comply with, stick to, live up to, keep to, hold to, in line with, in accordance with, in keeping with, to the letter, by the book, within the rules, within the law",
    n: "compliance",
    against:
      "breach, break, flout, violate, tear up, ignore, circumvent, disregard, contravene, defy, evade, get round, slip through",
  },
  {
    id: "cooperate",
    v: "cooperate, collaborate",
    n: "cooperation, collaboration",
    p: "work together, work with, join forces, pull together, work hand in hand, in step with",
    against: "obstruct, stonewall, hinder, drag * feet, go it alone, refuse to work with, hold back, block",
  },
  {
    id: "isolate",
    v: "isolate",
    a: "isolated, friendless",
    n: "isolation",
    p: "cut off, out in the cold, without friends, stand alone",
    against: "connected, welcome, many friends, rejoin, back at the table",
  },
  {
    id: "relations",
    v: "normalise, normalize",
    p: "restore ties, resume ties, establish ties, open an embassy, reopen the embassy, restore relations",
    against: "sever ties, break off relations, cut ties, close the embassy, cut off ties",
  },
  {
    id: "mediate",
    v: "mediate, broker, arbitrate",
    n: "mediation, mediator, go-between",
    p: "bring together, act as go-between, honest broker, good offices",
    against: "take sides, partisan",
  },
  {
    id: "bomb",
    v: "bomb, shell, bombard",
    n: "bombing, shelling, airstrike, bombardment",
    p: "drop bombs, open fire on, fire on, come from * lines",
    against: "spare, hold * fire, nowhere near, stray rocket",
  },
  {
    id: "shoot",
    v: "shoot, gun down",
    n: "shooting",
    p: "open fire, open fire on, pull the trigger, fire at",
    against: "hold fire, not a shot, no shot",
  },
  {
    id: "sink",
    v: "sink, torpedo, scuttle",
    n: "sinking",
    p: "send to the bottom, send * to the bottom, go down",
    against: "afloat, stay afloat, run onto a rock, run aground, refloat",
  },
  {
    id: "arm",
    v: "arm, equip",
    n: "armament, rearmament",
    p: "build up arms",
    against: "disarm, lay down * arms, disarmament, hand in * weapons",
  },
  {
    id: "draft",
    v: "draft, conscript, call up, mobilise, mobilize",
    n: "draft, conscription, call-up, mobilisation, mobilization",
    against: "volunteer, exempt, exemption, volunteers only, demobilise, demobilize",
  },
  {
    id: "occupy",
    v: "occupy, annex, overrun, conquer",
    n: "occupation, annexation, capture, seizure",
    p: "take control of, in the hands of, under the control of",
    against: "retreat, repel, pull out, lose control, beat back, give up, vacate, hand back, drive out",
  },
  {
    id: "blockade",
    v: "blockade, besiege, encircle, blockade",
    n: "blockade, siege",
    p: "cut off, seal off, under siege",
    against: "lift the siege, reopen, free passage, get through, let through",
  },
  {
    id: "commute",
    v: "commute, pardon, reprieve, spare",
    n: "clemency, pardon, mercy, reprieve, commutation",
    p: "reduce to, show mercy",
    against: "carry out, execute, uphold the sentence, deny clemency, hang",
  },
  {
    id: "convict",
    v: "convict, sentence, jail, imprison",
    n: "conviction, prison term",
    p: "find guilty, go to prison, go to jail, behind bars, send to prison, serve time, send down",
    against:
      "acquit, walk free, clear, drop the charges, throw out the case, set free, not guilty, release, suspended sentence, let off, go free",
  },
  {
    id: "charge-crime",
    v: "indict, prosecute",
    n: "indictment, prosecution, charges",
    p: "bring charges, put on trial, stand trial, face trial, face charges, face * charges, press charges, take to court, in the dock",
    against:
      "drop the case, drop the charges, close the case, no case, shelve the case, let off, drop the investigation, immunity",
  },
  {
    id: "hear-case",
    v: "hear",
    p: "take up, agree to hear, set a date, go ahead with the case, take the case",
    n: "hearing",
    against: "throw out, dismiss, reject, turn down, refuse to hear, strike out, turn away, shut the door",
  },
  {
    id: "bail",
    p: "on bail, go home, walk out of prison, set free, free to go, walk free, let go",
    against:
      "remain in custody, stay in custody, in custody, behind bars, remand, stay in prison, remain in prison, keep locked up, flight risk, danger that he would flee",
  },
  {
    id: "extradite",
    v: "extradite",
    n: "extradition",
    p: "hand over, hand * over, send to face",
    against: "shelter, grant asylum, refuse to hand over, keep, stay in the country, protect from",
  },
  {
    id: "appeal",
    v: "appeal, contest, challenge",
    n: "appeal, challenge",
    p: "take to a higher court, go to appeal, fight the verdict",
    against: "accept the verdict, accept the ruling, let it rest, let the verdict stand",
  },
  {
    id: "overturn",
    v: "overturn, quash, annul, reverse, void, invalidate, nullify",
    n: "annulment, reversal",
    p: "strike down, set aside, null and void",
    against: "uphold, confirm, let stand, affirm, stand, remain valid, stay in force",
  },
  {
    id: "valid",
    a: "valid, binding, effective, in force",
    p: "in force, hold good, hold up, still stand",
    n: "validity",
    against: "invalid, void, expired, null and void, worthless, not worth the paper, lapse, out of date",
  },
  {
    id: "fraud",
    v: "defraud, swindle, cheat, embezzle, con, fleece",
    n: "fraud, embezzlement, swindle, scam, con",
    p: "cook the books, rip off, cheat out of, line * pockets, pocket the money",
    against: "honest, clean, in order, above board, legitimate, by the book, nothing improper",
  },
  {
    id: "evade",
    v: "evade, dodge, underpay",
    n: "evasion, dodging",
    p: "hide * profits, hide from the taxman, fail to declare, never declare, not declare, cheat the taxman",
    against: "pay in full, pay what * owe, pay * taxes, in order, every penny, pay every, up to date",
  },
  {
    id: "launder",
    v: "launder",
    n: "laundering",
    p: "clean dirty money, dirty money",
    against: "legitimate, clean",
  },
  {
    id: "mistreat",
    v: "mistreat, maltreat, ill-treat, neglect",
    n: "mistreatment, abuse, cruelty, neglect, ill-treatment",
    p: "in chains, treat badly, keep in filth, treated like",
    a: "cruel, inhumane",
    against:
      "look after, care for, well cared for, well looked after, treat well, well treated, humane, kindly, pamper, well fed",
  },
  {
    id: "harass",
    v: "harass, bully, grope, intimidate, stalk",
    n: "harassment, bullying, intimidation",
    against: "respectful, behave correctly, polite, never laid a hand, courteous",
  },
  {
    id: "armed",
    a: "armed",
    p: "carry a weapon, hold a gun, point a gun, carry a gun, pull a knife, have a gun, with a weapon",
    against: "unarmed, empty hands, empty, carry no weapon, without a weapon, no weapon",
  },
  {
    id: "too-late",
    a: "late, slow, belated, overdue",
    p: "too late, lose time, lose minutes, after the event, in ashes, come late",
    n: "delay",
    against:
      "in time, in good time, promptly, within minutes, at once, on the spot, without delay, early, punctual, quickly, immediately",
  },
  {
    id: "overcrowd",
    a: "overcrowded, full, packed, crammed, crowded",
    p: "burst at the seams, too many, full to bursting, share a cell, no room, no bed left, out of space, beyond capacity",
    v: "burst",
    n: "overcrowding",
    against:
      "room to spare, empty beds, half empty, spare capacity, plenty of room, enough room, vacant, space left",
  },
  {
    id: "call-election",
    p: "go to the polls, early election, snap election, dissolve parliament, send voters to the polls, go to the country, call an election, have * say",
    n: "dissolution",
    against:
      "serve full term, serve * full term, see out the term, full term, no election, sit out * term, govern to the end",
  },
  {
    id: "vote-for",
    p: "vote for, vote in favour, vote yes, raise * hand for, give * vote, say yes to",
    against: "vote against, vote down, vote no, abstain, withhold * vote, say no to",
  },
  {
    id: "fit",
    a: "fit, suitable, qualified, competent, capable, suited",
    p: "have what it takes, up to the job, up to the task, in good hands, the right man, the right woman, have everything",
    against:
      "unfit, unsuitable, unqualified, incompetent, out of * depth, lack the character, lack the experience, not up to, disqualify, unsuited, incapable",
  },
  {
    id: "survive",
    v: "survive, outlast, weather, endure, withstand",
    n: "survival",
    p: "pull through, live on, hold together, ride out, make it through, last the distance, govern to the end, stay afloat",
    against:
      "fall apart, collapse, break up, go under, fall, perish, at an end, be over, be finished, crumble, come apart, die, fold",
  },
  {
    id: "abdicate",
    v: "abdicate",
    n: "abdication",
    p: "step aside, hand over the crown, hand the crown, give up the throne, renounce the throne, make way for",
    against:
      "die on the throne, reign on, stay on the throne, remain on the throne, keep the crown, for life",
  },
  {
    id: "represent",
    v: "represent, reflect",
    p: "speak for, stand for, voice of",
    a: "representative",
    against: "out of touch, speak for nobody, speak only for itself",
  },
  {
    id: "grow",
    v: "grow, boom, expand, flourish, thrive, prosper",
    n: "growth, boom, expansion, upswing, prosperity",
    p: "pick up, gather pace, gain ground",
    against:
      "shrink, contract, stagnate, stall, slow, decline, wither, wilt, slump, in recession, go backwards, flatline",
  },
  {
    id: "recover",
    v: "recover, rebound, revive, heal",
    n: "recovery, upturn, rebound",
    p: "back on * feet, bounce back, out of the woods, turn the corner, on the mend, pick up",
    against:
      "relapse, struggle, ail, worsen, sink further, deeper into trouble, double dip, on * knees, slide",
  },
  {
    id: "cool",
    v: "cool, slow, soften, weaken, slip, ease",
    n: "slowdown, cooling, softening",
    p: "lose steam, cool off, cool down, run out of steam, come off the boil",
    against:
      "boom, overheat, hot, for record sums, record, red-hot, surge, heat up, accelerate, as hot as ever",
  },
  {
    id: "control-inflation",
    p: "under control, bring to heel, in check, in hand, worst be over, rein in, tame, curb, have a grip on, get a grip on, keep a lid on",
    against:
      "out of control, out of hand, run away, spiral, get away from, run riot, unchecked, lose * grip, rampant",
  },
  {
    id: "raise-rates",
    p: "put up, get more expensive, go up, tighten policy",
    v: "hike",
    n: "hike, rise",
    against:
      "leave * where, leave unchanged, hold, keep unchanged, lower, cut, bring down, down, on hold, unchanged, loosen",
  },
  {
    id: "charge-fee",
    v: "charge, bill",
    p: "make * pay, ask * for, reach into * pocket, ask a fee, introduce a fee, introduce fees, have to pay",
    against: "free, free of charge, cost nothing, stay free, remain free, waive, for nothing, without charge",
  },
  {
    id: "free-of-charge",
    a: "free, gratis",
    p: "free of charge, cost nothing, for nothing, not pay, nobody pay, without charge, at no cost, without paying, on the house",
    against: "cost, pay, charge, fee, fare, have to pay, paid for",
  },
  {
    id: "subsidise",
    v: "subsidise, subsidize, bankroll",
    n: "subsidy, subsidies, grant",
    p: "prop up, bail out, keep afloat",
    against:
      "stand on * own feet, not a penny, no public money, cut off funding, withdraw funding, not a cent",
  },
  {
    id: "bail-out",
    v: "rescue",
    p: "bail out, come to the rescue, save from collapse, throw a lifeline, step in",
    n: "bailout, rescue",
    against: "let fail, let * fail, let go under, let * go under, leave to its fate, not a penny, go under",
  },
  {
    id: "tariff",
    v: "tariff",
    n: "tariff, duty, tariffs, levy",
    p: "slap * on, put a duty on, tax imports",
    against: "free trade, duty-free, tariff-free, scrap tariffs, lift tariffs, zero tariff",
  },
  {
    id: "dump-goods",
    v: "dump, undercut, flood",
    n: "dumping",
    p: "below cost, sell below, at a loss, below what it costs",
    against: "fair price, market price, at a fair price",
  },
  {
    id: "mislead",
    v: "mislead, deceive, misinform, hoodwink, dupe",
    n: "deception, misinformation",
    p: "lead up the garden path, pull the wool over, false impression, paint a false picture",
    a: "misleading, deceptive",
    against:
      "inform fully, open with, honest with, upfront, transparent, frank, candid, knew what, keep informed",
  },
  {
    id: "monopoly",
    v: "dominate, monopolise, monopolize",
    n: "monopoly, dominance, stranglehold",
    p: "corner the market, squeeze out, dictate prices, dictate * price",
    against: "plenty of rivals, fierce competition, compete hard, many competitors, compete",
  },
  {
    id: "hire",
    v: "hire, recruit",
    n: "hiring, recruitment",
    p: "take on, fill posts, create jobs",
    against:
      "lay off, cut jobs, shed, let go, hiring freeze, axe, dismiss, fire, sack, cut staff, show the door",
  },
  {
    id: "cut-jobs",
    p: "lay off, let go, cut jobs, shed jobs, shed staff, have to go, show the door, hand out notices, lose * jobs, axe jobs, cut posts, put out of work",
    n: "layoffs, redundancies, job cuts",
    against:
      "hire, take on, every job be secure, jobs be safe, job be secure, recruit, no redundancies, keep every, create jobs",
  },
  {
    id: "raise-age",
    p: "work longer, later retirement, retire later",
    against: "retire earlier, at seventy, earlier retirement",
  },
  {
    id: "deserve",
    v: "deserve, merit, earn",
    p: "be worth, be owed, have a right to, be entitled to",
    a: "worthy, deserving",
    against: "unworthy, undeserved, unearned, unmerited, no right to",
  },
  {
    id: "legalise",
    v: "legalise, legalize, decriminalise, decriminalize",
    n: "legalisation, legalization",
    p: "make legal, lift the ban, allow by law",
    against:
      "outlaw, keep illegal, criminalise, criminalize, stay banned, remain banned, stay illegal, remain illegal, prohibit, ban",
  },
  {
    id: "abolish",
    v: "abolish, scrap, repeal, axe, ditch",
    n: "abolition, repeal",
    p: "do away with, get rid of, switch off, a thing of the past, consign to history, outlive * purpose, get along without, do without",
    against:
      "keep, retain, maintain, preserve, protect, indispensable, here to stay, stay, remain, defend, uphold, need, safeguard",
  },
  {
    id: "introduce",
    v: "introduce, impose, institute",
    n: "introduction, launch",
    p: "bring in, roll out, put in place, come into force, come into effect, take effect",
    against: "drop, shelve, scrap, abandon, delay, off the table, withdraw, ditch, bury, no plans",
  },
  {
    id: "bring-back",
    v: "reintroduce, reinstate, restore, revive, resurrect, reopen, relaunch",
    n: "reintroduction, return, comeback, revival",
    p: "bring back, come back, back to life, run again, open again, return of",
    against:
      "history, gone for good, never come back, stay shut, stay closed, be over, dead and buried, a thing of the past, scrap, stay away, remain shut",
  },
  {
    id: "resume",
    v: "resume, restart, continue",
    n: "resumption, restart",
    p: "back at, start again, begin again, pick up where, back to work",
    against: "remain suspended, stay suspended, on hold, stay shut, halt, break off",
  },
  {
    id: "expand",
    v: "expand, extend, enlarge, widen, lengthen",
    n: "expansion, extension, enlargement",
    p: "second runway, get bigger, add a wing, diggers move in",
    against:
      "stay the size it is, shrink, scale back, scale down, keep as it is, no more concrete, cut back, reduce, downsize",
  },
  {
    id: "easy",
    a: "easy, simple, light, soft, lenient, effortless",
    p: "dumb down, sail through, water down, child's play, walk in the park",
    v: "simplify",
    against:
      "hard, tough, difficult, demanding, strict, harder, tougher, challenging, as hard as, steep, stiff, uphill",
  },
  {
    id: "replace",
    v: "replace, supplant, supersede, displace, substitute",
    n: "replacement, substitute, substitution",
    p: "take the place of, take over from, stand in for, take * job, as good as",
    against: "irreplaceable, complement, no substitute, indispensable, only a tool, never do what",
  },
  {
    id: "track",
    v: "track, monitor, trace, surveil, eavesdrop",
    n: "tracking, surveillance, monitoring",
    p: "know where, listen in, keep an eye on, log every, look over * shoulder",
    against: "anonymous, no way of knowing, not collect, switch off, turn off, leave alone, encrypted",
  },
  {
    id: "share-data",
    v: "share, peddle",
    p: "hand over to, pass on, pass to, give away, go to the advertisers, for a price",
    against: "never leave, keep private, stay on, keep to itself, keep safe, protect, encrypt",
  },
  {
    id: "secure-system",
    a: "secure, protected, encrypted, hack-proof",
    p: "under lock and key, keep hackers out",
    against: "vulnerable, wide open, hackable, insecure, full of holes, exposed, breach",
  },
  {
    id: "addictive",
    v: "hook, addict",
    a: "addictive, habit-forming, addicted",
    n: "addiction, dependence",
    p: "cannot get off, cannot stop, get hooked, crave",
    against: "stop taking, give up easily, non-addictive, quit without trouble, come off",
  },
  {
    id: "side-effect",
    v: "damage, harm, destroy, ruin, injure, impair",
    n: "damage, harm, injury, side effect",
    p: "eat away at, wreck, take a toll",
    against: "easy on, harmless, gentle, no connection, nothing to do with, well tolerated, spare, protect",
  },
  {
    id: "infect",
    v: "infect, sicken",
    n: "infection",
    p: "fall ill, come down with, test positive",
    against: "immune, keep out, spare, test negative, healthy, protect",
  },
  {
    id: "protects",
    v: "protect, shield, guard, prevent, shelter",
    n: "protection",
    p: "keep out, keep from, keep safe, ward off, guard against, far less often, less often",
    against:
      "make no difference, useless, just as often, expose, let through, no protection, might as well, fail, do nothing",
  },
  {
    id: "polluted",
    a: "polluted, foul, toxic, contaminated, tainted, dirty, filthy",
    v: "taint, foul",
    n: "pollution, contamination",
    p: "belly up, full of chemicals, carry mercury, above the limit",
    against:
      "clean, pure, drinkable, crystal clear, cleanest, drink from, come back, within the limits, spotless, unspoilt",
  },
  {
    id: "leak-oil",
    v: "leak, spill, seep, drip, ooze, escape",
    n: "leak, spill, seepage",
    p: "run into, flow into, start at",
    against: "tight, watertight, sealed, come from, intact, not one drop",
  },
  {
    id: "log-forest",
    v: "log, deforest",
    n: "logging, felling, deforestation",
    p: "cut down, chop down, take the axe",
    against: "leave standing, spare, protect, preserve, let grow, plant, chain",
  },
  {
    id: "endangered",
    a: "endangered, threatened, threatened with extinction",
    p: "on the brink, dying out, at risk, last of its kind, few left",
    v: "vanish, disappear, dwindle",
    against: "thrive, plentiful, abundant, common, multiply, safe, recover, flourish, plenty of",
  },
  {
    id: "hit-target",
    p: "meet * target, hit * target, reach * target, on course, on target, on track, within reach, keep to the target",
    v: "achieve, attain",
    against:
      "miss, fall short, out of reach, nowhere near, off track, off course, behind target, fail, not on track, slip",
  },
  {
    id: "renewable",
    p: "phase out coal, go green, switch to wind, green power",
    against: "cling to coal, keep burning",
  },
  {
    id: "blackout",
    p: "in the dark, without power, lights out, lights go out, cut off from power",
    n: "blackout, outage, power cut",
    against: "lights stay on, keep the lights on, enough power, power be back",
  },
  {
    id: "crash",
    v: "crash",
    n: "crash, wreck",
    p: "come down, fall from the sky, go down, hit the ground",
    against: "land safely, touch down, in one piece, still flying, stay in the air",
  },
  {
    id: "explode",
    v: "explode, detonate, burst",
    n: "explosion, blast, fireball",
    p: "blow up, go up in flames, ball of fire, tear apart, go off",
    against: "intact, in one piece, in orbit, unharmed, fly on, undamaged, fail to go off",
  },
  {
    id: "break-dam",
    v: "burst, give way, rupture",
    p: "give way, come down, not hold, cave in",
    n: "breach, rupture, collapse",
    against:
      "hold, hold firm, stand, safe, sound, withstand, on the surface only, danger pass, intact, stable",
  },
  {
    id: "habitable",
    a: "habitable, liveable, livable",
    v: "inhabit, colonise, colonize",
    p: "home to, live on, move to, live there",
    against: "uninhabitable, no place for, dead in, hostile, barren, lifeless, dead",
  },
  {
    id: "over-budget",
    p: "over budget, run out of control, twice what was planned, over the limit, swallow, cost more than planned, exceed the budget, blow the budget, cost overrun, through the roof",
    n: "overrun, overspend",
    against:
      "within budget, within * budget, under budget, on budget, as planned, not a penny more, below budget, as calculated, spend what",
  },
  {
    id: "stay-club",
    p: "stay at, stay with, remain at, remain with, go nowhere, sign until, sign a new contract, extend * contract, new deal, see out * contract",
    against:
      "leave, move on, part company, last match, last game, time for something new, pack, say goodbye, transfer, depart, farewell",
  },
  {
    id: "injured",
    a: "injured, hurt, unfit, sidelined",
    n: "injury",
    p: "out for, out of action, miss the match, miss the season, pulled muscle, on crutches",
    against: "fit, ready to play, back in training, recover, fully fit, available, unhurt, unharmed",
  },
  {
    id: "host",
    v: "host, stage",
    p: "win the bid, be held, take place, play host, flame be lit",
    against:
      "withdraw * bid, withdraw bid, lose the bid, go to another, go elsewhere, pull out, vote down, move to",
  },
  {
    id: "postpone",
    v: "postpone, defer, reschedule, suspend",
    p: "put off, put back, push back, on ice, at a later date",
    n: "postponement, deferral",
    against:
      "as planned, go ahead, on schedule, take place as planned, on the day, stick to the date, bring forward",
  },
  {
    id: "cover-up",
    v: "conceal, suppress, bury, whitewash",
    n: "cover-up, whitewash",
    p: "cover up, hush up, sweep under the carpet, sweep under the rug, burn the letters, keep quiet, move from parish to parish, look the other way, turn a blind eye",
    against:
      "disclose, come clean, report every, hide nothing, publish, open the books, hand over, come forward",
  },
  {
    id: "warned",
    v: "warn, alert, notify, inform",
    p: "tell of, sound the alarm, alarm ring, give notice",
    n: "warning, alarm",
    against:
      "unaware, in the dark, no warning, never told, keep from, nobody breathe a word, never reach, ignorant of",
  },
  {
    id: "marry",
    v: "marry, wed",
    n: "marriage, wedding, wedlock",
    p: "tie the knot, take a wife, take a husband",
    against: "celibate, celibacy, unmarried, single, stay single, divorce",
  },
  {
    id: "religious",
    a: "religious, devout, pious",
    n: "faith",
    against: "atheist, secular, unbeliever, godless",
  },
  {
    id: "racist",
    a: "racist, bigoted, prejudiced, biased",
    n: "racism, prejudice, bigotry, bias",
    p: "look down on, because of * skin, because of * colour",
    against: "colour-blind, tolerant, open-minded, impartial, unbiased, treat everyone alike",
  },
  {
    id: "ration",
    v: "ration, restrict, limit",
    n: "rationing, ration, restrictions",
    p: "hours a day, litres and no more, per household, turn off the taps",
    against: "plenty, as much as, unlimited, no limits, untouched, enough for everybody, no restrictions",
  },
  {
    id: "too-high",
    a: "high, excessive, exorbitant, steep, unaffordable, sky-high, extortionate",
    p: "too high, daylight robbery, cannot afford, no longer afford, through the roof, out of reach, a rip-off",
    against: "low, reasonable, fair, a bargain, cheap, moderate, affordable, modest, too low",
  },
  {
    id: "get-dearer",
    p: "go up, get dearer, cost more, twice what, more expensive, dearer, through the roof",
    against: "cheaper, fall, come down, level off, go down, drop, stable, behind us, ease",
  },
  {
    id: "lower-wages",
    v: "lower, depress, undercut, push down, drive down",
    p: "go down the drain, push down, drive down, less in * pocket",
    against: "rise, raise, push up, no effect on, lift, higher, go up",
  },
  {
    id: "traffic",
    a: "congested, clogged, gridlocked",
    n: "congestion, gridlock, jam, traffic jam",
    p: "at a standstill, bumper to bumper",
    against: "free-flowing, flow, empty roads, clear roads, move freely",
  },
  {
    id: "reach-all",
    v: "cover, connect",
    p: "not a village without, every corner",
    n: "coverage",
    against: "cut off from, no signal, out of reach, dead zone, left behind, blank spot, without",
  },
  {
    id: "belong-to",
    v: "own, possess",
    p: "belong to, be ours, property of, part of, in the hands of, in * hands",
    n: "ownership, possession",
    against: "no right to, steal, rightful owner, no claim to, somebody else's, disputed",
  },
  {
    id: "give-back",
    v: "return, restitute",
    p: "give back, hand back, send back, come home, send home, hand over, no right to keep",
    n: "restitution, return",
    against: "keep, stay, hold on to, part with, in the best of hands, remain, retain, here to stay",
  },
  {
    id: "terror",
    n: "terrorism, terror, terrorist",
    p: "spread fear, swear allegiance, act of terror, in the name of",
    a: "terrorist, politically motivated",
    against:
      "jealous, accident, no political background, lone, ordinary crime, deranged, confused, not political, private quarrel",
  },
  {
    id: "forced",
    v: "force, coerce, push, compel, drive out, oust",
    p: "leave no choice, no choice but, push out, hand forced, under pressure, against * will",
    against: "own free will, free will, own decision, voluntarily, own accord, by choice, chose to, of * own",
  },
  {
    id: "understaffed",
    p: "lack nurses, lack staff, lack teachers, too few, short of, not enough, short of staff, unfilled posts, vacant posts",
    v: "lack",
    a: "short-staffed, understaffed",
    n: "shortage, lack",
    against: "fully staffed, enough, plenty of, more than enough, fill, filled, every post",
  },
  {
    id: "biodegrade",
    v: "recycle, reuse",
    n: "recycling",
    against: "landfill, burn, incinerate, throw away",
  },
  {
    id: "cheaper-than",
    a: "cheap, inexpensive, economical",
    p: "pay half, cost less, cost half, save money, cut bills, less than",
    against: "dear, expensive, cost more, cost twice, dearer, costly, beat on price, drive up",
  },
  {
    id: "safer-than",
    p: "save lives, fewer accidents, a tenth of the accidents",
    against: "kill, more accidents, outperform",
  },
  {
    id: "willing",
    a: "willing, keen, eager",
    n: "willingness, readiness",
    p: "open to, ready to, ready for, prepared to, at * disposal",
    against: "unwilling, reluctant, refuse to, not interested in, in no mood",
    not: "open to question, open to debate, open to interpretation, open to the public, open to visitors, open to traffic",
  },
  {
    id: "intend",
    v: "intend, plan, aim, aspire",
    n: "intention, plan, aim, design",
    p: "set out to, have in mind, mean to, on purpose, by design, deliberately",
    against:
      "by accident, by mistake, no intention, no plans, never meant, inadvertently, no wish to, no desire to",
  },
  {
    id: "aware",
    a: "aware, informed, conscious",
    p: "know of, know about, in the know, in the loop, copied in on, in the picture, hear of",
    against: "unaware, in the dark, ignorant, clueless, out of the loop, out of the blue, first heard",
  },
  {
    id: "vaccinate",
    v: "vaccinate, inoculate, immunise, immunize, jab",
    n: "vaccination, jab, inoculation",
    against: "unvaccinated, refuse the jab",
  },
  {
    id: "approve-drug",
    v: "authorise, authorize, license, clear, green-light",
    p: "give the go-ahead, give the green light, wave through, sign off, sign off on",
    n: "authorisation, authorization, licence, clearance, go-ahead",
    against: "refuse, block, veto, withhold approval, turn down, send back, bar, halt",
  },
  {
    id: "meddle",
    v: "meddle, tamper, intervene, interfere",
    p: "pull the strings, stick * nose, have a hand in, flow into",
    n: "meddling, tampering",
    against: "keep out of, stay out of, leave alone, hands off, mind * own business",
  },
  {
    id: "popular-with",
    p: "have the backing, go down well, enjoy support, majority behind, majority want",
    a: "popular, beloved, well-liked",
    n: "popularity, approval",
    against: "unpopular, hated, booed, detested, disliked, nobody want, resented",
  },
  {
    id: "divided",
    a: "divided, split, torn, at odds",
    n: "split, rift, division",
    v: "splinter, quarrel",
    p: "at loggerheads, at each other's throats, tear apart, pull in different directions",
    against:
      "united, at one, speak with one voice, unanimous, behind * leader, close ranks, as one, in unison",
  },
  {
    id: "transparent",
    a: "transparent, open",
    p: "lay bare, open the books, nothing to hide, in full view",
    n: "transparency, openness",
    against: "secretive, opaque, behind closed doors, hide, in secret, murky",
  },
  {
    id: "negligent",
    a: "negligent, careless, reckless, sloppy",
    v: "neglect",
    n: "negligence, carelessness, recklessness",
    p: "cut corners, look the other way, asleep at the wheel, ignore warnings",
    against: "careful, diligent, by the book, every precaution, do everything, all precautions, meticulous",
  },
];

/** Being somewhere: what is asked where a question has no predicate but a place ("Are there soldiers in the valley?"). No word of a question leads to it. */
export const PRESENCE: Concept = {
  id: "presence",
  v: "deploy, station, base, garrison, operate, serve, work, fight, patrol, train, live, stay, remain, enter, arrive, appear, land, settle, hide, cross, move",
  a: "present, active",
  p: "be see, be spot, be observe, be find, be hold, be in, be inside, be at, be on, set foot, be there, be here, be back, be still",
  of: "there be, see, spot, observe",
  n: "presence",
  against:
    "absent, be away, be gone, leave, withdraw, depart, pull out, go home, be home, send away, get out of",
};
