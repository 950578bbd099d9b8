// Weights of the pronoun ranker. Made by `npm run train:speakers`; not edited by hand.

/** A feature of `../ranker/features.ts` and its weight in hundredths on each line. */
export const PRONOUN_WEIGHTS = `
alone -36
alone of gender -3
began the last 25
content 6
content direct -105
content indirect 44
first 0 -6
first 1 82
first 2 41
form description 41
form full 14
form own 41
form short 15
form some 61
form the -57
gender nominal 88
gender person 53
held by another -1
holds 4
holds direct -80
holds indirect 82
later 0 13
later 1 10
later 2 18
later 3 -7
near 0 68
near 0 apposition 68
near 0 apposition subject 69
near 0 before 38
near 0 behind -2
near 0 inside 25
near 0 none 43
near 0 object 10
near 0 object possessor 32
near 0 object subject -2
near 0 oblique 1
near 0 oblique possessor 12
near 0 oblique subject -3
near 0 other 19
near 0 other subject 23
near 0 possessor 24
near 0 possessor possessor -17
near 0 possessor subject 30
near 0 subject 25
near 0 subject other 2
near 0 subject possessor -20
near 0 subject subject 33
near 1 41
near 1 apposition 45
near 1 apposition subject 47
near 1 before 48
near 1 behind 82
near 1 inside -26
near 1 none -36
near 1 object 4
near 1 object possessor -54
near 1 object subject 14
near 1 oblique 15
near 1 oblique possessor 24
near 1 oblique subject 7
near 1 other -11
near 1 other subject -10
near 1 possessor 34
near 1 possessor possessor 42
near 1 possessor subject 14
near 1 subject 10
near 1 subject other 41
near 1 subject possessor 15
near 2 10
near 2 apposition 32
near 2 apposition possessor 9
near 2 apposition subject 27
near 2 before 18
near 2 behind 34
near 2 inside 1
near 2 none -17
near 2 object -3
near 2 object possessor 34
near 2 object subject -17
near 2 oblique -23
near 2 oblique possessor -6
near 2 oblique subject -21
near 2 other 2
near 2 other possessor -12
near 2 other subject 6
near 2 possessor 31
near 2 possessor possessor -9
near 2 possessor subject 33
near 2 subject -4
near 2 subject other -46
near 2 subject possessor -13
near 2 subject subject 10
near 3 -11
near 3 apposition -10
near 3 object 20
near 3 oblique -6
near 3 other 44
near 3 possessor 3
near 3 subject -49
near 5 -62
near 5 apposition 18
near 5 object -48
near 5 oblique -34
near 5 other -95
near 5 possessor -73
near 5 subject 10
near 9 -38
near 9 apposition -52
near 9 object -79
near 9 oblique -70
near 9 other -76
near 9 possessor -78
near 9 subject 39
no gender nominal -68
no gender other -175
no gender person -10
nobody -95
nobody near 7
nobody of 1 36
nobody of 2 -48
nobody of 3 -82
nobody of 4 -247
nobody spoke 2
often 1 -48
often 10 63
often 2 -46
often 3 14
often 5 38
once 0 36
once 1 -9
once 2 -34
once 3 -21
once 5 -78
once 9 -120
opens 0 71
opens 1 21
opens 2 -24
opens 3 28
opens 5 -83
opens 9 -119
other topic 16
paragraph 66
quoted 30
quoted before 33
quoted behind -103
quoted inside 44
quoted none 6
quoted silent -6
rules 1 -30
rules 2 -26
rules best 107
rules close -13
rules far -113
same 0 -20
same 0 0 50
same 0 1 2
same 0 2 -64
same 0 3 -28
same 0 5 -102
same 0 9 -61
same 1 18
same 1 0 47
same 1 1 31
same 1 2 20
same 1 3 -32
same 1 5 -81
same 1 9 -71
same 2 11
same 2 0 -1
same 2 1 32
same 2 2 50
same 2 3 27
same 2 5 13
same 2 9 8
same 3 78
silent 22
spoke 0 33
spoke 0 0 14
spoke 0 1 22
spoke 0 2 8
spoke 0 3 -60
spoke 0 5 78
spoke 0 9 75
spoke 1 -20
spoke 1 0 -34
spoke 1 1 34
spoke 1 2 8
spoke 1 3 -61
spoke 1 5 -22
spoke 1 9 4
spoke 2 -28
spoke 2 1 -47
spoke 2 2 -13
spoke 2 3 19
spoke 2 5 -31
spoke 2 9 3
spoke 3 -7
spoke 3 3 -18
spoke 3 5 -41
spoke 3 9 29
spoke last adds 59
spoke last before -35
spoke last behind 185
spoke last here -27
spoke last inside 8
spoke last none -5
spoke last other 17
spoke since named 20
subject 0 63
subject 1 -3
subject 2 18
subject 3 26
subject 5 -14
subject 9 12
subject none -34
topic 8
under acl 9
under advcl 42
under advmod 2
under ccomp -4
under conj 65
under nmod 7
under nsubj -53
under obj 37
under obl 15
under parataxis 19
under xcomp -34
unseen -44
`;
