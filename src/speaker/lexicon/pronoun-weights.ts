// Weights of the pronoun ranker. Made by `npm run train:speakers`; not edited by hand.

/** A feature of `../ranker/features.ts` and its weight in hundredths on each line. */
export const PRONOUN_WEIGHTS = `
alone -38
alone of gender -1
began the last 32
content 5
content direct -118
content indirect 39
first 0 1
first 1 89
first 2 43
form description 45
form full 13
form own 48
form short 14
form some 65
form the -60
gender nominal 98
gender person 57
held by another 5
holds 9
holds direct -74
holds indirect 84
later 0 16
later 1 10
later 2 25
later 3 -8
near 0 68
near 0 apposition 70
near 0 apposition subject 71
near 0 before 47
near 0 behind -2
near 0 inside 18
near 0 none 41
near 0 object 14
near 0 object possessor 30
near 0 object subject 1
near 0 oblique possessor 12
near 0 oblique subject -8
near 0 other 20
near 0 other subject 26
near 0 possessor 22
near 0 possessor possessor -24
near 0 possessor subject 30
near 0 subject 28
near 0 subject other 2
near 0 subject possessor -28
near 0 subject subject 39
near 1 37
near 1 apposition 39
near 1 apposition subject 41
near 1 before 45
near 1 behind 84
near 1 inside -28
near 1 none -38
near 1 object -5
near 1 object possessor -51
near 1 object subject 4
near 1 oblique 14
near 1 oblique possessor 33
near 1 oblique subject 3
near 1 other -12
near 1 other subject -11
near 1 possessor 29
near 1 possessor possessor 42
near 1 possessor subject 9
near 1 subject 12
near 1 subject other 45
near 1 subject possessor 16
near 1 subject subject 2
near 2 18
near 2 apposition 28
near 2 apposition possessor 6
near 2 apposition subject 26
near 2 before 8
near 2 behind 30
near 2 inside -5
near 2 none -23
near 2 object -7
near 2 object possessor 34
near 2 object subject -23
near 2 oblique -19
near 2 oblique possessor -7
near 2 oblique subject -17
near 2 other 2
near 2 other possessor -12
near 2 other subject 6
near 2 possessor 33
near 2 possessor possessor -8
near 2 possessor subject 35
near 2 subject possessor -12
near 2 subject subject 12
near 3 -4
near 3 apposition -6
near 3 object 18
near 3 oblique -4
near 3 other 42
near 3 possessor 7
near 3 subject -43
near 5 -53
near 5 apposition 16
near 5 object -49
near 5 oblique -28
near 5 other -87
near 5 possessor -68
near 5 subject 12
near 9 -22
near 9 apposition -59
near 9 object -79
near 9 oblique -72
near 9 other -77
near 9 possessor -79
near 9 subject 40
no gender nominal -69
no gender other -169
no gender person -14
nobody -73
nobody near 13
nobody of 1 38
nobody of 2 -54
nobody of 3 -76
nobody of 4 -243
nobody spoke 5
often 1 -44
often 10 72
often 2 -45
often 3 13
often 5 40
once 0 29
once 1 3
once 2 -34
once 3 -17
once 5 -76
once 9 -125
opens 0 75
opens 1 18
opens 2 -21
opens 3 27
opens 5 -86
opens 9 -132
other topic 20
paragraph 73
quoted 29
quoted before 34
quoted behind -96
quoted inside 52
quoted none 7
rules 1 -23
rules 2 -24
rules best 107
rules close -13
rules far -104
same 0 -20
same 0 0 51
same 0 1 2
same 0 2 -61
same 0 3 -29
same 0 5 -108
same 0 9 -63
same 1 18
same 1 0 40
same 1 1 29
same 1 2 19
same 1 3 -35
same 1 5 -80
same 1 9 -74
same 2 6
same 2 0 2
same 2 1 31
same 2 2 58
same 2 3 31
same 2 5 17
same 2 9 15
same 3 73
silent 19
spoke 0 34
spoke 0 0 22
spoke 0 1 17
spoke 0 2 2
spoke 0 3 -60
spoke 0 5 73
spoke 0 9 70
spoke 1 -19
spoke 1 0 -33
spoke 1 1 37
spoke 1 2 14
spoke 1 3 -61
spoke 1 5 -22
spoke 1 9 1
spoke 2 -32
spoke 2 1 -44
spoke 2 2 -13
spoke 2 3 22
spoke 2 5 -39
spoke 2 9 -1
spoke 3 -12
spoke 3 3 -5
spoke 3 5 -46
spoke 3 9 27
spoke last adds 56
spoke last before -34
spoke last behind 186
spoke last here -28
spoke last inside 6
spoke last none -6
spoke last other 19
spoke since named 22
subject 0 66
subject 1 -2
subject 2 21
subject 3 26
subject 5 -13
subject 9 13
subject none -32
topic 15
under acl 9
under advcl 35
under advmod 2
under ccomp -1
under conj 56
under nmod 6
under nsubj -54
under obj 35
under obl 36
under parataxis 18
under xcomp -35
unseen -33
`;
