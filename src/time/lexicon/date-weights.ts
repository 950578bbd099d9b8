// Weights of the choice of days. Made by `npm run train:dates`; not edited by hand.

/** A feature of `../choice/features.ts` and its weight in hundredths on each line. */
export const DATE_WEIGHTS = `
act event debate 98
act event interview -17
act event other -2
act event same 26
act event speech -40
act has 77
act has another -10
act has none 23
act sentence here 33
act sentence there -14
act words here 10 94
act words here 2 11
act words here far 1
act words there 10 52
act words there 2 -29
act words there 5 78
act words there far -60
after 1 body -39
after 1 gathering -28
after 1 head 73
after 1 lead 5
after 1 none 9
after 1 other -38
after 2 body -26
after 2 gathering -6
after 2 head -19
after 2 lead 9
after 2 none -21
after far body -29
after far gathering -50
after far head -22
after far lead -12
after far none -23
after here body -20
after here none -83
after other voice body -30
after other voice head 1
after other voice lead -27
after own voice body -31
after own voice head 53
after own voice lead 2
after told body -29
after told head -36
after told lead -14
before 1 in words -33
before 1 plain 2
before 1 since 0 30
before 1 since 1 -17
before 2 in words -8
before 2 plain 14
before 2 since 0 -18
before 2 since 1 -31
before 2 since 2 24
before 3+ since 0 -1
before 3+ since 1 -14
before 3+ since 2 -35
before 3+ since 3+ -25
before 5 in words -21
before 5 plain -12
before act other 21
before ahead -34
before far in words -36
before far plain -25
before here in words 21
before here plain 27
before since 0 in words -13
before since 0 plain 18
before since 1 in words -48
before since 1 plain -10
before since 2 in words -30
before since 2 plain -33
before since 3+ in words -27
before since 3+ plain -24
event named 28
grain day -13
grain month 30
grain week -29
grain year 6
here ago -11
here anaphoric -83
here content -21
here content 12 -74
here content 6 -30
here content direct -31
here content direct 12 -16
here content direct far 8
here content direct none -28
here content direct plain -30
here content direct reach refused -31
here content direct verb under ccomp -23
here content far -64
here content gerund -18
here content last 24
here content last 12 27
here content last 6 84
here content last far -112
here content last gerund -48
here content last none 19
here content last other 13
here content last plain 108
here content last present -70
here content last reach refused 25
here content last verb apart -22
here content last verb cue 65
here content last verb under ccomp -57
here content none -20
here content other -15
here content plain -9
here content present -28
here content reach refused -23
here content verb cue 71
here content verb under ccomp -25
here cue 63
here cue 1 48
here cue 2 22
here cue 6 14
here cue none 73
here cue plain 45
here cue reach cue 74
here cue verb cue 74
here date -2
here day reach after -2
here day reach another’s -54
here day reach between 42
here day reach cue 66
here day reach leading 13
here day reach refused -26
here day reach source 89
here day reach unsure 86
here in another -3
here in another 12 -12
here in another far 12
here in another gerund 65
here in another none 24
here in another other -43
here in another plain -14
here in another present -27
here in another reach refused -3
here in another verb apart 3
here left 17
here left 1 58
here left 12 -77
here left 2 60
here left 3 30
here left 6 -9
here left commas 0 70
here left commas 1 -45
here left commas 2 97
here left commas 3+ 54
here left cues 0 22
here left cues 1 -13
here left cues 2+ -2
here left far 57
here left finite 0 29
here left finite 1 -5
here left finite 2+ -24
here left gathering 54
here left gerund -5
here left modal -27
here left none -11
here left plain 32
here left present -32
here left reach another’s -44
here left reach between 56
here left reach leading -6
here left reach refused -36
here left reach unsure 42
here left saying 45
here left verb apart -58
here left verb cue 89
here left verb over advcl 29
here left verb over ccomp 24
here left verb over conj -51
here left verb over obl 28
here left verb over xcomp 3
here left verb under nsubj -51
here month 29
here month reach after 39
here month reach leading -5
here month reach refused 70
here opens 87
here parted -50
here reach after 7
here reach another’s -44
here reach between 59
here reach cue 82
here reach leading -6
here reach refused 17
here reach source 14
here reach unsure 42
here relative 26
here right 26
here right 1 -8
here right 12 124
here right 2 26
here right 3 -16
here right 6 -33
here right commas 0 54
here right commas 1 -60
here right cues 0 25
here right far -43
here right finite 0 65
here right finite 1 -45
here right finite 2+ -59
here right gathering -50
here right gerund 36
here right none 63
here right plain -2
here right reach after 7
here right reach refused 33
here right verb apart 57
here right verb cue 48
here source 47
here source 1 140
here source 12 -58
here source none 38
here source plain 18
here source reach refused 46
here source reach source 14
here source verb under nsubj -52
here week reach after 60
here week reach leading 105
here week reach refused 10
here weekday 33
here year -22
here year reach after -24
here year reach leading -106
here year reach refused -31
last 1 ahead 24
last 1 gathering 24
last 1 gerund -19
last 1 modal 2
last 1 none 21
last 1 opens 79
last 1 other 11
last 1 other voice 65
last 1 own voice -21
last 1 past 4
last 1 plain -10
last 1 present -39
last 1 speech 4
last 1 thought -7
last 1 told 20
last 1 told of others -5
last 1 told of speaker 45
last 2 ahead -39
last 2 gathering 25
last 2 none -5
last 2 opens -32
last 2 other -78
last 2 other voice -33
last 2 own voice 36
last 2 past 63
last 2 plain 19
last 2 present -81
last 2 speech 6
last 2 thought 8
last 2 told 5
last 2 told of others 12
last 2 told of speaker -8
last 5 gathering 9
last 5 gerund -1
last 5 none 14
last 5 opens 42
last 5 other -50
last 5 other voice 36
last 5 own voice 18
last 5 past 47
last 5 plain 28
last 5 present -46
last 5 speech 40
last 5 thought -61
last 5 told -46
last 5 told of others -40
last far gerund 38
last far none 45
last far own voice -19
last far past 22
last far plain 6
last far present -24
last far speech 1
last far thought -41
last here none -18
last here opens -21
last here other 35
last here other voice 7
last here own voice 23
last here past 4
last here plain 74
last here present -50
last here speech -8
last here thought 79
last here told 54
last here told of speaker 78
last other voice 22
last said far 41
last said far plain 67
last said far present -57
last said here 58
last said here gerund 77
last said here modal 75
last said here plain 25
last said here present 11
last said near 57
last said near gerund 9
last said near modal 60
last said near perfect -43
last said near plain 51
last said near present 25
last said otherwise far -33
last said otherwise here -22
last said otherwise near -23
last told 19
last told of others -32
later another far body -9
later another far head -7
later another far lead -72
later another here body -24
later another near body 22
later another near head -40
later has far body -30
later has far head 17
later has here body 36
later has near body -15
later has near head 82
later has near lead 39
lead 10
lead act other 48
lead act same 77
lead body 6
lead gathering 15
lead head 40
lead lead 20
lead none 6
lead other 33
main act none 2
main act some 42
main all 12
main all gerund 12
main all modal 45
main all none 6
main all phrase -28
main all plain 16
main all present -14
main most 15
main most gerund -9
main most perfect 59
main most plain 33
main most present -67
main not so -27
main some 17
main some gerund 50
main some modal 6
main some perfect -59
main some phrase 26
main some plain 14
main some present -22
main speech 30
main thought -38
main writing 35
none 28
none act  40
none act article 81
none act broadcast -23
none act debate -67
none act interview -58
none act letter -24
none act meeting -8
none act other -31
none act poll -63
none act post 19
none act report 43
none act speech -16
none act statement 119
none ahead 44
none body 33
none direct -1
none document 53
none gerund 18
none head -29
none here 24
none indirect 41
none lead -7
none leans 38
none mixed 4
none modal 16
none near 26
none nested -16
none nobody 94
none nominal 31
none none -33
none not so 67
none options 1 14
none options 2 37
none options 3+ 47
none perfect 57
none phrase 13
none plain 16
none pluperfect 68
none present 66
none rule dated -48
none rule document 92
none rule habit 65
none rule modal 38
none rule nested -62
none rule nominal 60
none rule not-factual 66
none rule perfect 37
none rule pluperfect 51
none rule published 46
none rule same-act -48
none rule thought 54
none rule unspecific-past 101
none rule unsure -113
none speech 19
none thought 47
none writing 29
not before -22
not here -19
often 0 -23
often 1 -29
often 2 -12
often 3 37
often 4+ -21
old 0 -21
old 3 -5
old 8 -24
old far 12
old month 30
old week -29
old year 6
other than lead -15
other than own -17
other than same-act -3
other than same-sentence -11
other than told-of -28
rule 65
rule document -11
rule gerund 49
rule lead 88
rule none -16
rule own speech 67
rule own thought 32
rule own writing -31
rule perfect -31
rule plain 50
rule present 88
rule said-on 42
rule same-act 18
rule same-sentence -43
rule speech 63
rule thought 45
rule told-of 102
said beside gerund gerund 18
said beside gerund plain 33
said beside plain gerund 69
said beside plain modal 79
said beside plain plain -32
voice has 1 39
voice has 3 -6
voice has another 1 -7
voice has another 3 -18
voice has another far 3
voice has another here -11
voice has another others 0 -6
voice has another others 1 -20
voice has another others 2 -4
voice has another others 3+ -11
voice has far 22
voice has gerund 72
voice has here 41
voice has leans 3 -37
voice has leans far -24
voice has leans here 5
voice has modal 11
voice has none 1 3
voice has none 3 -27
voice has none far -21
voice has none here -53
voice has none others 0 -28
voice has none others 1 -25
voice has none others 2 16
voice has none others 3+ -27
voice has others 0 35
voice has others 1 64
voice has others 2 -51
voice has others 3+ 15
voice has perfect -111
voice has plain 50
voice has present -44
voice has speech 46
voice has thought -22
voice has writing 45
voice new -23
`;
