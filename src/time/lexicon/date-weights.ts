// Weights of the choice of days. Made by `npm run train:dates`; not edited by hand.

/** A feature of `../choice/features.ts` and its weight in hundredths on each line. */
export const DATE_WEIGHTS = `
act event debate 98
act event interview -19
act event other -1
act event same 30
act event speech -35
act has 75
act has another -10
act has none 22
act sentence here 35
act sentence there -17
act words here 10 95
act words here 2 8
act words here 5 8
act words here far -1
act words there 10 53
act words there 2 -30
act words there 5 79
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
after 2 lead 7
after 2 none -21
after far body -29
after far gathering -50
after far head -22
after far lead -12
after far none -23
after here body -20
after here none -84
after other voice body -30
after other voice head 1
after other voice lead -28
after own voice body -32
after own voice head 53
after own voice lead 1
after told body -29
after told head -36
after told lead -14
before 1 in words -32
before 1 plain 1
before 1 since 0 30
before 1 since 1 -17
before 2 in words -8
before 2 plain 13
before 2 since 0 -19
before 2 since 1 -31
before 2 since 2 23
before 3+ since 0 -1
before 3+ since 1 -15
before 3+ since 2 -35
before 3+ since 3+ -25
before 5 in words -21
before 5 plain -12
before act other 19
before act same -3
before ahead -35
before far in words -36
before far plain -25
before here in words 21
before here plain 27
before since 0 in words -14
before since 0 plain 18
before since 1 in words -48
before since 1 plain -10
before since 2 in words -29
before since 2 plain -34
before since 3+ in words -27
before since 3+ plain -25
event named 23
grain day -13
grain month 34
grain week -29
grain year 6
here ago -11
here anaphoric -86
here content -22
here content 12 -75
here content 6 -30
here content direct -31
here content direct 12 -16
here content direct far 8
here content direct none -28
here content direct plain -30
here content direct reach refused -31
here content direct verb under ccomp -23
here content far -64
here content gerund -20
here content last 24
here content last 12 25
here content last 6 84
here content last far -112
here content last gerund -47
here content last none 18
here content last other 12
here content last plain 108
here content last present -69
here content last reach refused 24
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
here cue 64
here cue 1 50
here cue 2 22
here cue 6 14
here cue none 73
here cue plain 46
here cue reach cue 75
here cue verb cue 75
here date -3
here day reach after -2
here day reach another’s -53
here day reach between 41
here day reach cue 67
here day reach leading 12
here day reach refused -24
here day reach source 90
here day reach unsure 75
here in another -4
here in another 12 -12
here in another far 11
here in another gerund 66
here in another none 24
here in another other -44
here in another plain -13
here in another present -27
here in another reach refused -4
here in another verb apart 2
here left 18
here left 1 59
here left 12 -68
here left 2 58
here left 3 33
here left 6 -14
here left commas 0 74
here left commas 1 -43
here left commas 2 95
here left commas 3+ 51
here left cues 0 23
here left cues 1 -13
here left cues 2+ 1
here left far 51
here left finite 0 31
here left finite 1 -5
here left finite 2+ -23
here left gathering 74
here left gerund -7
here left modal 7
here left none -15
here left plain 28
here left present -38
here left reach another’s -42
here left reach between 57
here left reach leading -8
here left reach refused -35
here left reach unsure 50
here left saying 45
here left verb apart -60
here left verb cue 86
here left verb over advcl 28
here left verb over ccomp 24
here left verb over conj -53
here left verb over obl 71
here left verb under nsubj -52
here month 36
here month reach after 36
here month reach leading -9
here month reach refused 63
here opens 87
here parted -53
here reach after 7
here reach another’s -42
here reach between 59
here reach cue 82
here reach leading -8
here reach refused 16
here reach source 13
here reach unsure 50
here relative 24
here right 26
here right 1 -7
here right 12 124
here right 2 26
here right 3 -16
here right 6 -33
here right commas 0 55
here right commas 1 -60
here right cues 0 24
here right far -43
here right finite 0 65
here right finite 1 -45
here right finite 2+ -59
here right gathering -50
here right gerund 37
here right none 63
here right plain -2
here right reach after 7
here right reach refused 33
here right verb apart 57
here right verb cue 48
here source 45
here source 1 138
here source 12 -58
here source none 40
here source plain 17
here source reach refused 44
here source reach source 13
here source verb under nsubj -51
here week reach after 60
here week reach leading 103
here week reach refused 8
here weekday 31
here year -21
here year reach after -24
here year reach leading -104
here year reach refused -30
last 1 ahead 24
last 1 gathering 25
last 1 gerund -19
last 1 modal 1
last 1 none 20
last 1 opens 78
last 1 other 10
last 1 other voice 65
last 1 own voice -21
last 1 past 4
last 1 plain -10
last 1 present -40
last 1 speech 4
last 1 thought -7
last 1 told 20
last 1 told of others -4
last 1 told of speaker 45
last 2 ahead -39
last 2 gathering 26
last 2 none -5
last 2 opens -32
last 2 other -78
last 2 other voice -33
last 2 own voice 37
last 2 past 64
last 2 plain 19
last 2 present -81
last 2 speech 6
last 2 thought 8
last 2 told 5
last 2 told of others 11
last 2 told of speaker -6
last 5 gathering 9
last 5 gerund -1
last 5 none 14
last 5 opens 41
last 5 other -49
last 5 other voice 37
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
last far own voice -18
last far past 22
last far plain 5
last far present -23
last far speech 2
last far thought -40
last here none -18
last here opens -22
last here other 35
last here other voice 7
last here own voice 23
last here past 4
last here plain 74
last here present -49
last here speech -8
last here thought 79
last here told 54
last here told of speaker 78
last other voice 22
last said far 38
last said far plain 67
last said far present -57
last said here 58
last said here gerund 77
last said here modal 75
last said here plain 25
last said here present 11
last said near 57
last said near gerund 9
last said near modal 59
last said near perfect -43
last said near plain 52
last said near present 24
last said otherwise far -32
last said otherwise here -22
last said otherwise near -24
last told 19
last told of others -32
later another far body -8
later another far head -7
later another far lead -75
later another here body -23
later another near body 22
later another near head -40
later has far body -29
later has far head 17
later has far lead 1
later has here body 37
later has near body -15
later has near head 82
later has near lead 39
lead 10
lead act other 50
lead act same 76
lead body 6
lead gathering 15
lead head 40
lead lead 19
lead none 5
lead other 33
main act none 2
main act some 43
main all 12
main all gerund 11
main all modal 41
main all none 6
main all phrase -27
main all plain 17
main all present -14
main most 15
main most gerund -8
main most perfect 59
main most plain 33
main most present -66
main not so -29
main some 17
main some gerund 51
main some modal 5
main some perfect -59
main some phrase 26
main some plain 13
main some present -21
main speech 29
main thought -38
main writing 35
none 28
none act  40
none act article 80
none act broadcast -22
none act debate -67
none act interview -58
none act letter -23
none act meeting -7
none act other -30
none act poll -67
none act post 19
none act report 42
none act speech -23
none act statement 120
none ahead 48
none body 33
none direct -1
none document 56
none gerund 18
none head -29
none here 24
none indirect 41
none lead -6
none leans 39
none mixed 4
none modal 10
none near 26
none nested -16
none nobody 94
none nominal 30
none none -33
none not so 57
none options 1 13
none options 2 37
none options 3+ 47
none perfect 57
none phrase 15
none plain 16
none pluperfect 68
none present 66
none rule dated -48
none rule document 93
none rule habit 65
none rule modal 34
none rule nested -62
none rule nominal 60
none rule not-factual 57
none rule perfect 37
none rule pluperfect 51
none rule published 46
none rule same-act -48
none rule thought 54
none rule unspecific-past 96
none rule unsure -109
none speech 19
none thought 47
none writing 30
not before -22
not here -19
often 0 -23
often 1 -29
often 2 -12
often 3 37
often 4+ -21
old 0 -21
old 1 -1
old 3 -5
old 8 -24
old far 13
old month 34
old week -29
old year 6
other than lead -15
other than own -17
other than same-act -4
other than same-sentence -11
other than told-of -28
rule 64
rule document -12
rule gerund 47
rule lead 88
rule modal -6
rule none -16
rule own speech 66
rule own thought 33
rule own writing -31
rule perfect -31
rule plain 50
rule present 88
rule said-on 42
rule same-act 18
rule same-sentence -42
rule speech 63
rule thought 45
rule told-of 102
said beside gerund gerund 17
said beside gerund plain 34
said beside plain gerund 69
said beside plain modal 79
said beside plain plain -31
voice has 1 39
voice has 3 -7
voice has another 1 -7
voice has another 3 -19
voice has another far 3
voice has another here -11
voice has another others 0 -6
voice has another others 1 -20
voice has another others 2 -4
voice has another others 3+ -12
voice has far 21
voice has gerund 72
voice has here 42
voice has leans 1 1
voice has leans 3 -38
voice has leans far -25
voice has leans here 5
voice has modal 10
voice has none 1 3
voice has none 3 -27
voice has none far -22
voice has none here -54
voice has none others 0 -28
voice has none others 1 -26
voice has none others 2 16
voice has none others 3+ -28
voice has others 0 35
voice has others 1 63
voice has others 2 -50
voice has others 3+ 14
voice has perfect -112
voice has plain 50
voice has present -43
voice has speech 47
voice has thought -22
voice has writing 43
voice new -22
`;
