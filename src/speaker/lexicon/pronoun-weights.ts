// Weights of the pronoun ranker. Made by `npm run train:speakers`; not edited by hand.

/** A feature of `../ranker/features.ts` and its weight in hundredths on each line. */
export const PRONOUN_WEIGHTS = `
alone -36
began the last 29
content 3
content direct -108
content indirect 41
first 1 88
first 2 41
form description 33
form full 15
form own 44
form short 16
form some 65
form the -60
gender nominal 97
gender person 54
holds 6
holds direct -83
holds indirect 80
later 0 18
later 1 9
later 2 23
later 3 -5
near 0 66
near 0 apposition 70
near 0 apposition subject 71
near 0 before 39
near 0 behind 4
near 0 inside 22
near 0 none 43
near 0 object 14
near 0 object possessor 33
near 0 object subject 4
near 0 oblique -3
near 0 oblique possessor 13
near 0 oblique subject -8
near 0 other 13
near 0 other subject 18
near 0 possessor 23
near 0 possessor possessor -24
near 0 possessor subject 34
near 0 subject 31
near 0 subject other 2
near 0 subject possessor -24
near 0 subject subject 40
near 1 34
near 1 apposition 39
near 1 apposition subject 40
near 1 before 47
near 1 behind 74
near 1 inside -28
near 1 none -36
near 1 object -3
near 1 object possessor -50
near 1 object subject 6
near 1 oblique 15
near 1 oblique possessor 34
near 1 oblique subject 5
near 1 other -15
near 1 other subject -13
near 1 possessor 29
near 1 possessor possessor 46
near 1 possessor subject 11
near 1 subject 10
near 1 subject other 42
near 1 subject possessor 12
near 1 subject subject -2
near 2 15
near 2 apposition 28
near 2 apposition possessor 8
near 2 apposition subject 24
near 2 before 19
near 2 behind 32
near 2 inside -2
near 2 none -16
near 2 object -8
near 2 object possessor 34
near 2 object subject -25
near 2 oblique -25
near 2 oblique possessor -5
near 2 oblique subject -23
near 2 other -1
near 2 other possessor -13
near 2 other subject 4
near 2 possessor 38
near 2 possessor possessor -8
near 2 possessor subject 40
near 2 subject -2
near 2 subject possessor -14
near 2 subject subject 12
near 3 -4
near 3 apposition -7
near 3 object 15
near 3 oblique -6
near 3 other 42
near 3 possessor 7
near 3 subject -51
near 5 -59
near 5 apposition 19
near 5 object -45
near 5 oblique -30
near 5 other -90
near 5 possessor -65
near 5 subject 10
near 9 -22
near 9 apposition -58
near 9 object -78
near 9 oblique -70
near 9 other -72
near 9 possessor -80
near 9 subject 42
no gender nominal -67
no gender other -172
no gender person -20
nobody -80
nobody near 13
nobody of 1 36
nobody of 2 -50
nobody of 3 -77
nobody of 4 -250
nobody spoke 4
often 1 -43
often 10 68
often 2 -47
often 3 14
often 5 40
once 0 30
once 1 2
once 2 -36
once 3 -21
once 5 -74
once 9 -132
opens 0 74
opens 1 19
opens 2 -22
opens 3 27
opens 5 -82
opens 9 -133
other topic 17
paragraph 72
quoted 31
quoted before 37
quoted behind -93
quoted inside 51
quoted none 10
quoted silent -3
rules 1 -14
rules 2 -22
rules best 108
rules close -8
rules far -104
same 0 -23
same 0 0 47
same 0 1 -2
same 0 2 -66
same 0 3 -32
same 0 5 -94
same 0 9 -62
same 1 11
same 1 0 35
same 1 1 32
same 1 2 19
same 1 3 -34
same 1 5 -78
same 1 9 -72
same 2 3
same 2 1 32
same 2 2 61
same 2 3 30
same 2 5 16
same 2 9 11
same 3 72
silent 22
spoke 0 35
spoke 0 0 19
spoke 0 1 16
spoke 0 2 8
spoke 0 3 -58
spoke 0 5 74
spoke 0 9 62
spoke 1 -20
spoke 1 0 -36
spoke 1 1 37
spoke 1 2 20
spoke 1 3 -57
spoke 1 5 -23
spoke 1 9 6
spoke 2 -30
spoke 2 1 -46
spoke 2 2 -16
spoke 2 3 26
spoke 2 5 -34
spoke 2 9 -3
spoke 3 -9
spoke 3 2 3
spoke 3 3 -7
spoke 3 5 -50
spoke 3 9 29
spoke last adds 56
spoke last before -38
spoke last behind 193
spoke last here -29
spoke last inside 9
spoke last none -4
spoke last other 19
spoke since named 25
subject 0 61
subject 1 1
subject 2 18
subject 3 22
subject 5 -13
subject 9 12
subject none -35
topic 14
under acl 8
under advcl 36
under advmod 2
under ccomp -3
under conj 69
under nmod 4
under nsubj -53
under obj 37
under obl 31
under parataxis 18
under xcomp -40
unseen -34
`;
