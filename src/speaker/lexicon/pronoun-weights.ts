// Weights of the pronoun ranker. Made by `npm run train:speakers`; not edited by hand.

/** A feature of `../ranker/features.ts` and its weight in hundredths on each line. */
export const PRONOUN_WEIGHTS = `
alone -33
alone of gender -1
began the last 31
content 4
content direct -101
content indirect 45
first 0 6
first 1 76
first 2 29
form description 39
form full 11
form own 33
form short 18
form some 35
form the -64
gender nominal 73
gender person 52
held by another 8
holds 6
holds direct -85
holds indirect 88
later 0 11
later 1 6
later 2 22
later 3 6
near 0 64
near 0 apposition 65
near 0 apposition subject 66
near 0 before 32
near 0 behind 5
near 0 inside 29
near 0 none 55
near 0 object 14
near 0 object possessor 32
near 0 object subject 5
near 0 oblique 10
near 0 oblique possessor 13
near 0 oblique subject -3
near 0 other 36
near 0 other subject 41
near 0 possessor 14
near 0 possessor possessor -10
near 0 possessor subject 18
near 0 subject 22
near 0 subject other -28
near 0 subject possessor -21
near 0 subject subject 34
near 1 34
near 1 apposition 44
near 1 apposition subject 46
near 1 before 40
near 1 behind 82
near 1 inside -23
near 1 none -34
near 1 object 23
near 1 object possessor -51
near 1 object subject 32
near 1 oblique 8
near 1 oblique possessor 26
near 1 oblique subject 1
near 1 other -10
near 1 other subject -6
near 1 possessor 25
near 1 possessor possessor 29
near 1 possessor subject 13
near 1 subject 4
near 1 subject other 41
near 1 subject possessor -5
near 1 subject subject -2
near 2 13
near 2 apposition 31
near 2 apposition possessor 11
near 2 apposition subject 24
near 2 before 14
near 2 behind 34
near 2 inside -4
near 2 none -8
near 2 object -5
near 2 object possessor 34
near 2 object subject -18
near 2 oblique -23
near 2 oblique possessor -12
near 2 oblique subject -19
near 2 other 2
near 2 other possessor -10
near 2 other subject 6
near 2 possessor 41
near 2 possessor possessor -9
near 2 possessor subject 43
near 2 subject 1
near 2 subject other -48
near 2 subject possessor -14
near 2 subject subject 14
near 3 -5
near 3 apposition -16
near 3 object -10
near 3 oblique -11
near 3 other 47
near 3 possessor 14
near 3 subject -44
near 5 -63
near 5 apposition 18
near 5 object -44
near 5 oblique -29
near 5 other -85
near 5 possessor -75
near 5 subject 5
near 9 -55
near 9 apposition -58
near 9 object -63
near 9 oblique -44
near 9 other -72
near 9 possessor -35
near 9 subject 14
no gender nominal -74
no gender other -177
no gender person -8
nobody -102
nobody near 5
nobody of 1 33
nobody of 2 -50
nobody of 3 -88
nobody of 4 -255
nobody spoke -1
often 1 -44
often 10 65
often 2 -42
often 3 11
often 5 21
once 0 40
once 1 7
once 2 -38
once 3 -26
once 5 -88
once 9 -104
opens 0 63
opens 1 21
opens 2 -26
opens 3 22
opens 5 -90
opens 9 -63
other topic 18
paragraph 69
quoted 25
quoted before 31
quoted behind -137
quoted inside 48
quoted none 17
quoted silent -7
rules 1 -33
rules 2 -24
rules best 109
rules close -11
rules far -122
same 0 -19
same 0 0 50
same 0 1 -7
same 0 2 -63
same 0 3 -31
same 0 5 -108
same 0 9 -61
same 1 16
same 1 0 47
same 1 1 36
same 1 2 13
same 1 3 -36
same 1 5 -73
same 1 9 -72
same 2 8
same 2 0 -2
same 2 1 34
same 2 2 57
same 2 3 28
same 2 5 12
same 2 9 -18
same 3 59
silent 17
spoke 0 29
spoke 0 0 9
spoke 0 1 27
spoke 0 2 1
spoke 0 3 -59
spoke 0 5 78
spoke 0 9 92
spoke 1 -21
spoke 1 0 -37
spoke 1 1 51
spoke 1 2 -6
spoke 1 3 -65
spoke 1 5 -28
spoke 1 9 16
spoke 2 -32
spoke 2 1 -44
spoke 2 2 -3
spoke 2 3 5
spoke 2 5 -37
spoke 2 9 2
spoke 3 -8
spoke 3 2 -13
spoke 3 3 -17
spoke 3 5 -47
spoke 3 9 33
spoke last adds 50
spoke last before -30
spoke last behind 185
spoke last here -37
spoke last inside 15
spoke last none 5
spoke last other 17
spoke since named 10
subject 0 55
subject 1 -3
subject 2 14
subject 3 20
subject 5 -14
subject 9 -20
subject none -25
topic 12
under acl 9
under advcl 23
under advmod 3
under conj 73
under nmod 6
under nsubj -64
under obj 42
under obl -12
under parataxis 26
under xcomp -29
unseen -25
`;
