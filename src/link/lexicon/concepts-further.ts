// Concepts of time, amount, duty, condition and proof that cut across fields. Data only.
import type { Concept } from "./concept.ts";

/** Concepts that cut across fields. */
export const FURTHER: readonly Concept[] = [
  {
    id: "on-time",
    p: "on time, on schedule, in time, on track, on course, as planned, as scheduled, ahead of schedule, meet the deadline, by the deadline, to plan, to schedule, punctual",
    against:
      "late, delay, delayed, behind schedule, overrun, overdue, slip, slippage, postpone, put back, push back, miss the deadline, setback, not before, slow progress, drag on",
  },
  {
    id: "mandatory",
    a: "mandatory, compulsory, obligatory, binding, required",
    n: "obligation, duty, requirement, mandate",
    v: "oblige, compel",
    p: "must wear, have to wear, be made to",
    against:
      "voluntary, optional, a matter of choice, matter of choice, free to choose, up to the individual, up to each, own choice, personal choice, recommendation only, merely a recommendation",
  },
  {
    id: "drain",
    v: "drain, empty, pump",
    a: "dry, empty, drained",
    n: "drainage, emptying",
    p: "run dry, let out the water, let the water out, let * water out, lower the level, pump out, dry up, walk across the bottom",
    against: "stay full, remain full, full to the brim, keep its water, refill, top up",
  },
  {
    id: "large",
    a: "large, big, oversized, huge, vast, enormous, overcrowded, crowded, packed",
    p: "burst at the seams, bursting at the seams, out of hand, too many",
    against: "small, little, tiny, compact, modest, manageable, smallest",
  },
  {
    id: "strong",
    a: "strong, robust, solid, sturdy, resilient, sound",
    p: "hold up, withstand, stand up to, up to the job, up to the task, fit for purpose",
    against:
      "weak, fragile, flimsy, feeble, brittle, inadequate, crumbling, crack, give way, not up to, unfit for purpose, unfit for",
  },
  {
    id: "effective",
    a: "effective, efficient, successful, efficacious, useful",
    v: "work, protect, pay off, deliver",
    n: "effectiveness, efficacy",
    p: "make a difference, have an effect, bear fruit, do its job, do the trick, show results, yield results",
    against:
      "useless, ineffective, pointless, futile, a failure, fail, worthless, no effect, waste of time, make no difference, of no use, a flop, toothless",
  },
  {
    id: "overload",
    v: "overload, overburden, overwhelm, overstretch",
    a: "overloaded, overburdened, overwhelmed, overstretched, overcrowded",
    p: "too heavy, too many people, too much cargo, beyond capacity, over capacity, at the limit, more than it was built for, more than * carry, at breaking point, bursting",
    against:
      "within limits, within its limits, spare capacity, room to spare, below capacity, within capacity, half empty",
  },
  {
    id: "overcharge",
    v: "overcharge, fleece, gouge, overprice, swindle",
    p: "charge too much, pay too much, paid too much, inflated bills, inflate * bill, twice what, twice the, pad the bill, rip off",
    against: "fair price, refund every, correct bill, properly billed, billed correctly",
  },
  {
    id: "overfish",
    v: "overfish, plunder, deplete, exhaust",
    a: "overfished, depleted, exhausted, endangered",
    p: "faster than it can, faster than they can, fished out, wiped out, on the brink, running out of",
    against: "plenty of, sustainable, healthy stock, recover, abundant, thriving, well stocked, plentiful",
  },
  {
    id: "fabricate",
    v: "fabricate, falsify, forge, invent, fake, doctor, fudge, manipulate, massage",
    n: "fabrication, falsification, forgery, fraud, manipulation",
    p: "make up, made up, cook the books, tamper with, never existed, out of thin air, tampered with",
    against:
      "genuine, authentic, every figure, properly measured, real data, above board, honest work, stand up to scrutiny",
  },
  {
    id: "poison",
    v: "poison, envenom",
    n: "poison, poisoning, nerve agent, toxin",
    p: "lace with, laced with, slip * poison, attempt on * life, try to murder, tried to murder, try to kill, tried to kill",
  },
  {
    id: "order",
    v: "order, command, instruct, direct, authorise, authorize",
    n: "order, instruction, command",
    p: "give the order, gave the order, on * orders, at the behest, sign off on, signed off on, give the go-ahead, green light, from the top",
    against:
      "know nothing of, knew nothing of, known nothing, behind * back, without * knowledge, was not told, unaware",
    not: "in order to, law and order, public order, out of order, order book, restraining order, order a meal",
  },
  {
    id: "leak",
    v: "leak, divulge, disclose",
    n: "leak, leakage, leaker",
    p: "pass on, passed on, hand over to the press, give to the paper, gave * to the, tip off, source of the leak, go out from, went out from",
    against: "watertight, sealed, keep secret, kept secret, not the source",
  },
  {
    id: "pressure",
    v: "pressure, pressurise, coerce, bully, strong-arm",
    n: "pressure, coercion, arm-twisting",
    p: "lean on, leaned on, put pressure on, apply pressure, exert pressure, put * under pressure, turn up the heat, twist * arm, under duress, breathe down, interfere with, call from the ministry",
    against:
      "of its own accord, of their own accord, of * own accord, freely, own free will, of * own free will, independent decision, own decision, voluntarily",
  },
  {
    id: "return-things",
    v: "return, restitute, repatriate, restore",
    n: "return, restitution, repatriation",
    p: "give back, hand back, send back, belong in, go home, send home",
    against: "keep, hold on to, retain, better off where, stay where, remain in * collection",
  },
  {
    id: "solvent",
    a: "solvent, liquid, sound, healthy",
    n: "solvency, liquidity",
    p: "meet all its obligations, meet * obligations, able to pay, can pay its debts, well capitalised, in good health, on a sound footing, enough capital",
    opposite: "bankrupt",
    against:
      "insolvent, broke, losses larger than, hole in * books, run out of money, on its knees, going under, go under",
  },
  {
    id: "ordain",
    v: "ordain, consecrate",
    n: "ordination",
    p: "become a priest, become priests, take holy orders, at the altar, to the priesthood, to the altar",
    against: "reserve for men, reserved for men, kept from the altar, for men only",
  },
  {
    id: "take-over",
    v: "acquire, buy, absorb, swallow",
    n: "takeover, take-over, acquisition, buyout, purchase",
    p: "take over, snap up, gobble up, buy out",
    against:
      "stay independent, remain independent, walk away from, withdraw * offer, drop * bid, not for sale, keep its independence",
    not: "take over as, take over from",
  },
  {
    id: "lay-off",
    v: "sack, fire, dismiss, axe",
    n: "layoff, lay-off, redundancy, dismissal",
    p: "lay off, make redundant, made redundant, show * the door, let go, cut jobs, shed jobs, lose * jobs, lose * job, given notice, hand * notice, for the chop, days are over, days here are over",
    against:
      "stay on, keep * job, remain on the payroll, on the payroll, full backing, see out * contract, safe in * job, part with nobody, keep all, retain, confidence in",
    not: "fire at, fire on, forest fire, ceasefire",
  },
  {
    id: "fall-of-government",
    v: "fall, collapse, topple",
    n: "fall, downfall, collapse",
    p: "lose power, lose its majority, lose a confidence vote, be toppled, on its last legs, be finished, days are numbered, not survive",
    against:
      "survive, last, serve out, stay in office, hold on, stay in power, stable majority, remain in office, weather the storm",
    not: "fall in price, fall in temperature, fall short, prices fall, fall ill, rainfall",
  },
  {
    id: "constitutional",
    a: "constitutional, lawful, legal",
    n: "constitutionality",
    p: "in keeping with the constitution, in line with the constitution, compatible with, within the constitution, in conformity with, conform to, pass muster",
    against:
      "unconstitutional, violate, breach, infringe, contravene, incompatible with, at odds with, offend against, drive a coach and horses, strike down, struck down, at variance with",
  },
  {
    id: "excessive",
    a: "excessive, disproportionate, brutal, heavy-handed, undue, unjustified",
    n: "excess, brutality",
    p: "too far, go too far, went too far, beyond what, more than was needed, too much, more force than, out of proportion, over the top, beat people, beat up",
    against:
      "proportionate, restraint, restrained, measured, appropriate, justified, within the law, minimum force, by the rules",
  },
  {
    id: "ratify",
    v: "sign, ratify, seal, conclude, clinch, finalise, ink",
    n: "signing, signature, ratification, conclusion",
    p: "put * name to, put * names to, the ink is dry, shake hands on, put pen to paper, done and dusted",
    against:
      "lack * signature, lacked * signatures, yet to sign, not yet signed, still open, fall through, collapse, tear up, unsigned, stall",
  },
  {
    id: "take-in",
    v: "accept, admit, shelter, welcome, host, resettle",
    n: "admission, shelter, asylum, resettlement",
    p: "take in, open * doors, open the border, open * border, grant asylum, stand open, door open, offer refuge, make room for",
    against:
      "turn away, turn back, send back, close the border, border closed, shut the door, full, no room, reject, push back, keep out",
    not: "taken in by, take in a film",
  },
  {
    id: "cap",
    v: "cap, limit, freeze, restrict, curb",
    n: "cap, limit, ceiling, freeze, brake",
    p: "put a ceiling on, put a lid on, a limit to, keep a lid on",
    against: "uncapped, free market, let the market, left to the market, without limit",
    not: "ice cap, cap and gown, cap in hand",
  },
  {
    id: "paid-enough",
    p: "paid enough, well paid, paid well, decent wage, fair wage, paid better, earn enough, living wage, decent pay, paid fairly",
    against:
      "underpaid, paid too little, earn too little, too little to, a pittance, pittance, starvation wages, poorly paid, badly paid, hardly make ends meet, make ends meet",
  },
  {
    id: "contagious",
    a: "contagious, infectious, transmissible",
    p: "pass from person to person, catch it from, jump from",
    against: "not catching, cannot be passed on",
  },
  {
    id: "drought",
    n: "drought, dryness, aridity",
    a: "parched, arid, dry",
    p: "no rain, lack of rain, fields are dry, wells run dry",
    against: "plenty of rain, full reservoirs, wet, rainfall is normal",
  },
  {
    id: "blame-cause",
    v: "cause, trigger",
    p: "to blame, be to blame, at fault, be the cause, is why, be why, owe to, owed to, down to, attribute to, attributed to, due to, the result of, responsible for, be behind, bring down, brought down, root of, lie at the door",
    against:
      "not the cause, by the book, nothing to do with, no fault, blameless, did everything right, no connection",
  },
  {
    id: "purposely",
    p: "on purpose, deliberate, deliberately, intentional, intentionally, by design, wilful, wilfully, knowingly, intended, calculated, premeditated, in cold blood, with intent",
    against:
      "by mistake, by accident, accident, accidental, accidentally, unintentional, unintentionally, inadvertent, inadvertently, technical fault, a fault, broken, malfunction, mishap",
  },
  {
    id: "dangerous",
    a: "dangerous, hazardous, harmful, unsafe, risky, perilous, toxic, deadly",
    n: "danger, hazard, peril",
    p: "pose a danger, put at risk, end up in hospital, ended up in, an accident waiting to happen, playing with fire, anything but harmless",
    against:
      "harmless, safe, without risk, without the slightest risk, no risk, no danger, benign, as harmless as",
  },
];
