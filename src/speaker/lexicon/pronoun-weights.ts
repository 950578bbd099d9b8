// Weights of the pronoun ranker. Made by `npm run train:speakers`; not edited by hand.

/** A feature of `../ranker/features.ts` and its weight in hundredths on each line. */
export const PRONOUN_WEIGHTS = `
ahead 68
ahead later 5
ahead opens 67
ahead possessor 64
ahead subject 26
alone -16
alone of gender 31
another ahead -25
began the last 5
content -83
content direct -134
content indirect -24
first 0 -14
first 1 67
first 2 12
form description 9
form full 2
form own 49
form short 20
form some 23
form the -134
gender nominal 73
gender person 33
held by another 23
holds -11
holds direct -85
holds indirect 79
later 0 28
later 2 -19
later 3 -6
link another's 6
link another's 0 -4
link another's 1 6
link another's 2 -3
link another's 3 19
link another's free -28
link another's fresh 1
link another's held 38
link another's named 0 -29
link another's named 1 -16
link another's named 2 -10
link another's named 3 4
link another's only 0 11
link another's only 1 29
link another's only 2 20
link another's only 3 33
link another's other 4
link another's stale 10
link another's subject 9
link none -33
link own 15
link own 0 6
link own 2 7
link own 3 7
link own free -9
link own fresh 11
link own held 31
link own named 0 56
link own named 1 -21
link own named 2 -9
link own named 3 -2
link own only 0 -26
link own only 1 22
link own only 2 40
link own only 3 26
link own other -6
link own stale 1
link own subject 21
link unknown 9
link unknown 0 1
link unknown 1 9
link unknown 2 -36
link unknown 3 55
link unknown free 24
link unknown fresh 3
link unknown held -9
link unknown named 0 3
link unknown named 1 7
link unknown named 2 -25
link unknown named 3 40
link unknown only 0 -1
link unknown only 1 11
link unknown only 2 -24
link unknown other 42
link unknown stale 10
link unknown subject -31
links 0 -22
links 1 11
links 2 36
links 3 24
near 0 52
near 0 apposition 101
near 0 apposition subject 113
near 0 before -5
near 0 behind -30
near 0 inside 49
near 0 none 81
near 0 object -20
near 0 object possessor -86
near 0 object subject 30
near 0 oblique 23
near 0 oblique possessor -52
near 0 oblique subject 29
near 0 other 30
near 0 other subject 39
near 0 possessor 21
near 0 possessor possessor -5
near 0 possessor subject 18
near 0 subject 10
near 0 subject other -16
near 0 subject possessor -135
near 0 subject subject 78
near 1 18
near 1 apposition 75
near 1 apposition subject 79
near 1 before 12
near 1 behind 47
near 1 inside -15
near 1 none -28
near 1 object -41
near 1 object possessor -127
near 1 object subject 25
near 1 oblique 7
near 1 oblique possessor -24
near 1 oblique subject 18
near 1 other 16
near 1 other possessor -21
near 1 other subject 20
near 1 possessor 4
near 1 possessor possessor 17
near 1 possessor subject -3
near 1 subject 6
near 1 subject possessor -125
near 1 subject subject 51
near 2 17
near 2 apposition 38
near 2 apposition possessor 10
near 2 apposition subject 32
near 2 before 8
near 2 behind 40
near 2 inside -20
near 2 none 8
near 2 object 13
near 2 object possessor -40
near 2 object subject 23
near 2 oblique -13
near 2 oblique possessor 17
near 2 oblique subject -20
near 2 other possessor 25
near 2 other subject -19
near 2 possessor 52
near 2 possessor possessor 76
near 2 possessor subject 7
near 2 subject -12
near 2 subject other -67
near 2 subject possessor -112
near 2 subject subject 36
near 3 -5
near 3 apposition -58
near 3 object -19
near 3 oblique -2
near 3 other 35
near 3 possessor 26
near 3 subject -11
near 5 -46
near 5 apposition 24
near 5 object -40
near 5 oblique -57
near 5 other -57
near 5 possessor -29
near 5 subject -10
near 9 -46
near 9 apposition -100
near 9 object -62
near 9 oblique -66
near 9 other -77
near 9 possessor 40
near 9 subject -7
no gender nominal -107
no gender other -159
no gender person -20
nobody -8
nobody near -57
nobody of 1 16
nobody of 2 18
nobody of 3 -47
nobody of 4 -8
nobody spoke -19
often 1 -39
often 10 42
often 2 -18
often 5 21
once 0 48
once 1 2
once 2 -32
once 3 -40
once 5 -83
once 9 -82
opens 0 25
opens 1 -6
opens 2 -28
opens 3 7
opens 5 -33
opens 9 -47
other topic -29
paragraph 54
quoted 5
quoted before -9
quoted behind -125
quoted inside 88
quoted none 38
quoted silent 4
rules 1 -2
rules 2 -11
rules best 97
rules close 43
rules far -73
same 0 0 51
same 0 1 13
same 0 2 -37
same 0 3 -31
same 0 5 -101
same 0 9 -57
same 1 6
same 1 0 13
same 1 1 9
same 1 2 31
same 1 3 -11
same 1 5 -73
same 1 9 -22
same 2 -25
same 2 0 -18
same 2 1 11
same 2 2 36
same 2 3 20
same 2 5 4
same 2 9 -26
same 3 30
silent 3
spoke 0 31
spoke 0 0 14
spoke 0 1 35
spoke 0 2 -16
spoke 0 3 -76
spoke 0 5 88
spoke 0 9 113
spoke 1 -27
spoke 1 1 -37
spoke 1 2 -13
spoke 1 3 -33
spoke 1 5 -13
spoke 1 9 65
spoke 2 -64
spoke 2 1 -37
spoke 2 2 11
spoke 2 3 -19
spoke 2 5 -37
spoke 2 9 -42
spoke 3 -3
spoke 3 2 23
spoke 3 3 -26
spoke 3 5 -42
spoke 3 9 35
spoke last adds 111
spoke last before -1
spoke last behind 127
spoke last here -31
spoke last inside -54
spoke last none -24
spoke last other 6
spoke since named 14
subject 0 25
subject 1 -2
subject 2 12
subject 3 9
subject 5 2
subject 9 5
subject link another's 0 -19
subject link another's 1 -26
subject link another's 2 14
subject link another's 3 11
subject link another's free -19
subject link another's fresh other 4
subject link another's fresh possessor -76
subject link another's fresh subject -18
subject link another's held 5
subject link another's stale other 92
subject link another's stale possessor -106
subject link another's stale subject 31
subject link none 17
subject link own 0 52
subject link own 1 11
subject link own 2 -20
subject link own free -25
subject link own fresh other 33
subject link own fresh possessor -68
subject link own fresh subject 75
subject link own held 49
subject link own stale other -96
subject link own stale possessor -109
subject link own stale subject 44
subject link unknown 0 -36
subject link unknown 1 -11
subject link unknown 2 -52
subject link unknown 3 -50
subject link unknown free -102
subject link unknown fresh subject -52
subject link unknown held -12
subject link unknown stale subject -36
subject none -20
topic -4
under acl 14
under advcl 34
under ccomp 36
under conj 66
under nmod 26
under nsubj -13
under obj 17
under obl -14
under parataxis 47
under xcomp -9
unseen -43
`;
