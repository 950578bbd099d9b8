// Weights of the pronoun ranker. Made by `npm run train:speakers`; not edited by hand.

/** A feature of `../ranker/features.ts` and its weight in hundredths on each line. */
export const PRONOUN_WEIGHTS = `
ahead 68
ahead later 5
ahead opens 67
ahead possessor 64
ahead subject 26
alone -16
alone of gender 32
another ahead -25
began the last 5
content -84
content direct -135
content indirect -25
first 0 -13
first 1 67
first 2 12
form description 6
form full 2
form own 49
form short 21
form some 22
form the -134
gender nominal 72
gender person 34
held by another 23
holds -11
holds direct -85
holds indirect 79
later 0 28
later 2 -19
later 3 -6
link another's 6
link another's 0 -4
link another's 1 5
link another's 2 -3
link another's 3 18
link another's free -28
link another's held 38
link another's named 0 -30
link another's named 1 -16
link another's named 2 -9
link another's named 3 4
link another's only 0 11
link another's only 1 28
link another's only 2 19
link another's only 3 33
link another's other 4
link another's stale 10
link another's subject 9
link none -33
link own 15
link own 0 6
link own 2 7
link own 3 7
link own free -10
link own fresh 11
link own held 31
link own named 0 57
link own named 1 -21
link own named 2 -10
link own named 3 -1
link own only 0 -26
link own only 1 22
link own only 2 42
link own only 3 25
link own other -6
link own stale 1
link own subject 21
link unknown 9
link unknown 0 1
link unknown 1 8
link unknown 2 -36
link unknown 3 55
link unknown free 22
link unknown fresh 3
link unknown held -9
link unknown named 0 3
link unknown named 1 8
link unknown named 2 -25
link unknown named 3 40
link unknown only 0 -1
link unknown only 1 8
link unknown only 2 -24
link unknown other 43
link unknown stale 10
link unknown subject -31
links 0 -23
links 1 11
links 2 39
links 3 22
near 0 52
near 0 apposition 101
near 0 apposition subject 114
near 0 before -5
near 0 behind -31
near 0 inside 49
near 0 none 81
near 0 object -20
near 0 object possessor -86
near 0 object subject 30
near 0 oblique 23
near 0 oblique possessor -52
near 0 oblique subject 28
near 0 other 30
near 0 other subject 39
near 0 possessor 21
near 0 possessor possessor -5
near 0 possessor subject 18
near 0 subject 10
near 0 subject other -16
near 0 subject possessor -134
near 0 subject subject 78
near 1 18
near 1 apposition 76
near 1 apposition subject 80
near 1 before 12
near 1 behind 47
near 1 inside -16
near 1 none -28
near 1 object -41
near 1 object possessor -127
near 1 object subject 26
near 1 oblique 7
near 1 oblique possessor -25
near 1 oblique subject 18
near 1 other 16
near 1 other possessor -21
near 1 other subject 20
near 1 possessor 4
near 1 possessor possessor 17
near 1 possessor subject -4
near 1 subject 6
near 1 subject possessor -125
near 1 subject subject 51
near 2 17
near 2 apposition 39
near 2 apposition possessor 10
near 2 apposition subject 33
near 2 before 10
near 2 behind 37
near 2 inside -19
near 2 none 7
near 2 object 12
near 2 object possessor -41
near 2 object subject 23
near 2 oblique -12
near 2 oblique possessor 17
near 2 oblique subject -19
near 2 other possessor 25
near 2 other subject -19
near 2 possessor 48
near 2 possessor possessor 78
near 2 possessor subject 4
near 2 subject -11
near 2 subject other -67
near 2 subject possessor -111
near 2 subject subject 37
near 3 -5
near 3 apposition -58
near 3 object -18
near 3 oblique -1
near 3 other 35
near 3 possessor 21
near 3 subject -9
near 5 -45
near 5 apposition 25
near 5 object -39
near 5 oblique -57
near 5 other -57
near 5 possessor -29
near 5 subject -10
near 9 -46
near 9 apposition -99
near 9 object -62
near 9 oblique -65
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
nobody of 3 -46
nobody of 4 -8
nobody spoke -18
often 1 -38
often 10 42
often 2 -18
often 3 1
often 5 20
once 0 48
once 1 2
once 2 -31
once 3 -40
once 5 -83
once 9 -81
opens 0 26
opens 1 -5
opens 2 -30
opens 3 7
opens 5 -33
opens 9 -47
other topic -29
paragraph 54
quoted 4
quoted before -10
quoted behind -125
quoted inside 88
quoted none 38
quoted silent 4
rules 1 -2
rules 2 -14
rules best 96
rules close 42
rules far -70
same 0 0 51
same 0 1 14
same 0 2 -35
same 0 3 -34
same 0 5 -101
same 0 9 -57
same 1 6
same 1 0 13
same 1 1 9
same 1 2 30
same 1 3 -11
same 1 5 -73
same 1 9 -23
same 2 -25
same 2 0 -19
same 2 1 11
same 2 2 36
same 2 3 21
same 2 5 4
same 2 9 -27
same 3 30
silent 4
spoke 0 31
spoke 0 0 14
spoke 0 1 37
spoke 0 2 -20
spoke 0 3 -74
spoke 0 5 88
spoke 0 9 113
spoke 1 -27
spoke 1 1 -38
spoke 1 2 -15
spoke 1 3 -30
spoke 1 5 -12
spoke 1 9 65
spoke 2 -65
spoke 2 1 -38
spoke 2 2 10
spoke 2 3 -18
spoke 2 5 -38
spoke 2 9 -43
spoke 3 -3
spoke 3 2 23
spoke 3 3 -26
spoke 3 5 -42
spoke 3 9 34
spoke last adds 111
spoke last before -1
spoke last behind 124
spoke last here -30
spoke last inside -54
spoke last none -23
spoke last other 6
spoke since named 14
subject 0 25
subject 1 -2
subject 2 13
subject 3 8
subject 5 3
subject 9 5
subject link another's 0 -19
subject link another's 1 -25
subject link another's 2 14
subject link another's 3 11
subject link another's free -19
subject link another's fresh other 5
subject link another's fresh possessor -77
subject link another's fresh subject -17
subject link another's held 5
subject link another's stale other 92
subject link another's stale possessor -105
subject link another's stale subject 31
subject link none 18
subject link own 0 52
subject link own 1 10
subject link own 2 -19
subject link own free -25
subject link own fresh other 33
subject link own fresh possessor -69
subject link own fresh subject 74
subject link own held 50
subject link own stale other -96
subject link own stale possessor -110
subject link own stale subject 45
subject link unknown 0 -36
subject link unknown 1 -12
subject link unknown 2 -52
subject link unknown 3 -50
subject link unknown free -99
subject link unknown fresh subject -52
subject link unknown held -12
subject link unknown stale subject -35
subject none -21
topic -4
under acl 14
under advcl 33
under ccomp 36
under conj 66
under nmod 26
under nsubj -13
under obj 18
under obl -14
under parataxis 49
under xcomp -10
unseen -43
`;
