// Weights of the pronoun ranker. Made by `npm run train:speakers`; not edited by hand.

/** A feature of `../ranker/features.ts` and its weight in hundredths on each line. */
export const PRONOUN_WEIGHTS = `
alone -34
began the last 39
content 1
content direct -90
content indirect 39
first 0 3
first 1 81
first 2 41
form description 39
form full 4
form own 53
form short 11
form some 40
form the -45
gender nominal 99
gender person 55
held by another 5
holds -2
holds direct -81
holds indirect 81
later 0 20
later 1 12
later 2 21
later 3 -3
near 0 59
near 0 apposition 73
near 0 apposition subject 73
near 0 before 37
near 0 behind -7
near 0 inside 16
near 0 none 50
near 0 object 24
near 0 object possessor 31
near 0 object subject 12
near 0 oblique -5
near 0 oblique possessor 15
near 0 oblique subject -12
near 0 other subject 7
near 0 possessor 11
near 0 possessor possessor -9
near 0 possessor subject 13
near 0 subject 29
near 0 subject other 4
near 0 subject possessor -47
near 0 subject subject 52
near 1 31
near 1 apposition 37
near 1 apposition subject 38
near 1 before 51
near 1 behind 73
near 1 inside -23
near 1 none -42
near 1 object -1
near 1 object possessor -27
near 1 object subject 2
near 1 oblique 16
near 1 oblique possessor 35
near 1 oblique subject 5
near 1 other -22
near 1 other subject -21
near 1 possessor 28
near 1 possessor possessor 39
near 1 possessor subject 7
near 1 subject 7
near 1 subject other 33
near 1 subject possessor 3
near 1 subject subject 4
near 2 21
near 2 apposition 34
near 2 apposition possessor 6
near 2 apposition subject 31
near 2 before 19
near 2 behind 33
near 2 inside -2
near 2 none -18
near 2 object 8
near 2 object possessor 28
near 2 object subject -4
near 2 oblique -29
near 2 oblique possessor -5
near 2 oblique subject -27
near 2 other 4
near 2 other possessor -10
near 2 other subject 8
near 2 possessor 44
near 2 possessor possessor -3
near 2 possessor subject 45
near 2 subject -6
near 2 subject possessor -15
near 2 subject subject 5
near 3 -3
near 3 apposition -31
near 3 object -1
near 3 oblique 9
near 3 other 45
near 3 possessor 2
near 3 subject -45
near 5 -61
near 5 apposition 19
near 5 object -42
near 5 oblique -31
near 5 other -86
near 5 possessor -72
near 5 subject 9
near 9 -22
near 9 apposition -61
near 9 object -84
near 9 oblique -66
near 9 other -74
near 9 possessor -81
near 9 subject 45
no gender nominal -70
no gender other -158
no gender person -17
nobody -77
nobody near 12
nobody of 1 34
nobody of 2 -44
nobody of 3 -84
nobody of 4 -243
nobody spoke -2
often 1 -48
often 10 67
often 2 -46
often 3 6
often 5 40
once 0 32
once 1 3
once 2 -52
once 3 -14
once 5 -75
once 9 -131
opens 0 80
opens 1 12
opens 2 -13
opens 3 18
opens 5 -90
opens 9 -112
other topic 20
paragraph 73
quoted 29
quoted before 23
quoted behind -108
quoted inside 61
quoted none 17
quoted silent -4
rules 1 -13
rules 2 -25
rules best 107
rules close -4
rules far -106
same 0 -27
same 0 0 47
same 0 2 -77
same 0 3 -34
same 0 5 -100
same 0 9 -61
same 1 4
same 1 0 24
same 1 1 30
same 1 2 25
same 1 3 -30
same 1 5 -68
same 1 9 -67
same 2 11
same 2 0 7
same 2 1 31
same 2 2 63
same 2 3 25
same 2 5 9
same 2 9 17
same 3 76
silent 22
spoke 0 33
spoke 0 0 16
spoke 0 1 30
spoke 0 2 -2
spoke 0 3 -65
spoke 0 5 68
spoke 0 9 68
spoke 1 -8
spoke 1 0 -31
spoke 1 1 46
spoke 1 2 -8
spoke 1 3 -56
spoke 1 5 -2
spoke 1 9 20
spoke 2 -23
spoke 2 1 -53
spoke 2 2 12
spoke 2 3 38
spoke 2 5 -39
spoke 2 9 -9
spoke 3 -17
spoke 3 3 1
spoke 3 5 -44
spoke 3 9 16
spoke last adds 48
spoke last before -41
spoke last behind 189
spoke last here -27
spoke last inside 5
spoke last none -2
spoke last other 19
spoke since named 15
subject 0 58
subject 1 -2
subject 2 5
subject 3 23
subject 5 -6
subject 9 14
subject none -35
topic 14
under acl 5
under advcl 7
under advmod 2
under ccomp 6
under conj 65
under nmod 4
under nsubj -29
under obj -4
under obl 7
under parataxis 30
under xcomp -44
unseen -24
`;
