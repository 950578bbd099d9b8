// Weights of the choice of days. Made by `npm run train:dates`; not edited by hand.

/** A feature of `../choice/features.ts` and its weight in hundredths on each line. */
export const DATE_WEIGHTS = `
act event debate 94
act event interview -34
act event other 7
act event same 59
act event speech 27
act has 63
act has another -12
act has none 57
act sentence here 42
act sentence there -4
act words here 10 73
act words here 2 29
act words here 5 27
act words here far -25
act words there 2 29
act words there 5 -16
act words there far -63
after 1 body -37
after 1 gathering -22
after 1 head 42
after 1 lead -8
after 1 none -3
after 2 body -25
after 2 gathering -11
after 2 head -22
after 2 lead -14
after 2 none -28
after far body -28
after far gathering -34
after far head -44
after far lead -13
after far none -25
after here body -19
after here none -79
after other voice body -27
after other voice head 23
after other voice lead -17
after own voice body -27
after own voice head -16
after own voice lead -26
after told body -33
after told head -32
after told lead -29
before 1 in words -7
before 1 plain -2
before 1 since 0 7
before 1 since 1 9
before 2 in words -29
before 2 plain 24
before 2 since 0 -29
before 2 since 1 -11
before 2 since 2 34
before 3+ since 0 2
before 3+ since 1 -12
before 3+ since 2 -36
before 3+ since 3+ -16
before 5 in words -14
before 5 plain -8
before act other 1
before act same 18
before ahead -52
before far in words -37
before far plain -24
before here in words -34
before here plain 24
before since 0 in words -22
before since 0 plain 12
before since 1 in words -34
before since 1 plain -6
before since 2 in words -27
before since 2 plain -36
before since 3+ in words -38
before since 3+ plain -9
event named 18
grain day -12
grain month 17
grain week -28
grain year -5
here content 7
here content 12 -28
here content 6 -27
here content far -66
here content last 11
here content last none 11
here content last plain 32
here content last reach refused 12
here content none 16
here content plain 12
here content reach refused 7
here content verb apart -15
here content verb under ccomp -15
here cue 66
here cue 1 49
here cue 2 37
here cue none 60
here cue plain 54
here cue reach cue 66
here cue verb cue 66
here day reach after 37
here day reach another’s -64
here day reach between 38
here day reach cue 54
here day reach leading -1
here day reach refused -9
here day reach unsure 61
here in another 24
here in another far 16
here in another gerund 50
here in another none 78
here in another reach refused 24
here in another verb apart 20
here left 21
here left 12 -65
here left 2 68
here left 3 -12
here left 6 45
here left commas 0 119
here left commas 1 -48
here left commas 2 48
here left commas 3+ 67
here left cues 0 36
here left cues 1 -19
here left cues 2+ -53
here left far 53
here left finite 0 28
here left finite 1 16
here left finite 2+ -38
here left gathering 95
here left modal -26
here left none -22
here left plain 35
here left present 1
here left reach another’s -44
here left reach between 55
here left reach leading -3
here left reach refused -31
here left reach unsure 55
here left saying 42
here left verb apart -58
here left verb cue 64
here left verb over advcl -31
here left verb over conj -71
here left verb over obl 83
here left verb over xcomp 22
here month 74
here month reach after 31
here month reach leading 69
here opens 42
here parted -11
here reach after 21
here reach another’s -44
here reach between 63
here reach cue 73
here reach leading -3
here reach refused -11
here reach source 53
here reach unsure 55
here relative 59
here right 22
here right 1 -12
here right 12 53
here right 2 18
here right 6 56
here right commas 0 54
here right commas 1 -80
here right cues 0 31
here right far -15
here right finite 0 37
here right finite 1 9
here right gathering 33
here right none 18
here right plain 9
here right reach after 21
here right reach refused -3
here right verb cue 38
here source 36
here source 12 3
here source none 22
here source reach refused -6
here source reach source 53
here source verb under nsubj 32
here week reach refused -23
here weekday 18
here year -76
here year reach leading -65
last 1 ahead 15
last 1 gathering 26
last 1 gerund -18
last 1 modal -15
last 1 none -4
last 1 opens 25
last 1 other 39
last 1 other voice 79
last 1 own voice -26
last 1 past -7
last 1 plain 9
last 1 present -23
last 1 speech 15
last 1 thought -63
last 1 told 10
last 1 told of others -31
last 1 told of speaker 41
last 2 ahead -22
last 2 gathering 33
last 2 none -2
last 2 opens -43
last 2 other -78
last 2 other voice -45
last 2 own voice 53
last 2 past 63
last 2 plain 10
last 2 present -67
last 2 thought 30
last 2 told 1
last 2 told of others 11
last 5 gathering -11
last 5 gerund 17
last 5 none 16
last 5 opens 19
last 5 other -48
last 5 other voice 12
last 5 own voice 13
last 5 past 53
last 5 perfect -42
last 5 plain 14
last 5 present -58
last 5 speech 17
last 5 thought -22
last 5 told -15
last 5 told of others -24
last far none 44
last far own voice -30
last far past -3
last far perfect -12
last far plain 13
last far speech -19
last far thought -26
last here none -27
last here opens -36
last here other 89
last here other voice 59
last here own voice -43
last here past 8
last here plain 55
last here present -33
last here speech -4
last here thought 71
last here told 59
last here told of others -26
last other voice 45
last said far 41
last said far perfect -11
last said far plain 56
last said far present -34
last said here 61
last said here gerund 85
last said here modal 31
last said here plain 32
last said near 72
last said near gerund -26
last said near perfect -54
last said near plain 69
last said near present 21
last said otherwise far -23
last said otherwise here -29
last said otherwise near -12
last told of others -42
later another far body -19
later another far head -14
later another far lead -57
later another here body -20
later another near body -5
later another near head -51
later has far body -26
later has far head -18
later has far lead 8
later has here body 13
later has near body -22
later has near head 4
lead 2
lead act other 81
lead body -1
lead gathering -1
lead head 22
lead lead 9
lead none -6
main act none 2
main act some 41
main all 11
main all gerund 5
main all modal 57
main all none -2
main all perfect -15
main all phrase -19
main all plain 18
main all present -54
main most 1
main most gerund 15
main most perfect -16
main most plain 7
main most present -39
main not so -28
main some 26
main some gerund 46
main some modal 11
main some perfect -58
main some phrase 30
main some plain 35
main some present -38
main speech 24
main thought -20
main writing 40
none 28
none act  40
none act article 65
none act broadcast -52
none act debate -36
none act interview -29
none act letter -11
none act meeting -37
none act poll -36
none act post 76
none act report 25
none act speech -59
none act statement 107
none ahead 37
none body 31
none direct -12
none document 80
none gerund 10
none here 30
none indirect 42
none lead 1
none leans 44
none mixed 16
none modal 17
none near 27
none nested -19
none nobody 136
none nominal -12
none none 57
none not so 51
none options 1 26
none options 2 20
none options 3+ 43
none perfect 85
none phrase 35
none plain 10
none pluperfect 54
none present 64
none rule dated -38
none rule document 87
none rule habit 87
none rule modal 18
none rule nested -65
none rule nominal 16
none rule not-factual 50
none rule perfect 66
none rule pluperfect 42
none rule published 41
none rule thought 57
none rule unspecific-past 1
none rule unsure -74
none speech 18
none thought 52
none writing 21
not before -22
not here -18
often 0 -18
often 1 -18
often 2 -15
often 3 22
often 4+ -56
old 0 -25
old 1 1
old 3 -2
old 8 -26
old month 17
old week -28
old year -5
other than lead -46
other than own -18
other than same-act 8
other than same-sentence -9
other than told-of -33
rule 56
rule gerund 27
rule lead -30
rule modal -12
rule none -51
rule own speech 91
rule own thought 42
rule own writing -26
rule plain 67
rule present 7
rule said-on 70
rule same-act 3
rule same-sentence -31
rule speech 52
rule thought 44
rule told-of 91
rule writing 2
said beside gerund gerund 27
said beside gerund plain 12
said beside plain gerund 71
said beside plain modal 21
said beside plain plain 7
voice has 1 40
voice has 3 -14
voice has another 1 -8
voice has another 3 -24
voice has another far -4
voice has another here -16
voice has another others 0 -10
voice has another others 1 -37
voice has another others 2 -28
voice has another others 3+ -6
voice has far 32
voice has gerund 68
voice has here 33
voice has leans 1 18
voice has leans 3 -14
voice has leans far -23
voice has leans here 18
voice has modal -18
voice has none 1 9
voice has none 3 -35
voice has none far -19
voice has none here -39
voice has none others 0 -18
voice has none others 1 -14
voice has none others 2 23
voice has none others 3+ -31
voice has others 0 35
voice has others 1 18
voice has others 2 16
voice has others 3+ 16
voice has perfect -96
voice has plain 48
voice has present -75
voice has speech 51
voice has thought -33
voice has writing 22
voice new -26
`;
