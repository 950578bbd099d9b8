// Weights of the choice of days. Made by `npm run train:dates`; not edited by hand.

/** A feature of `../choice/features.ts` and its weight in hundredths on each line. */
export const DATE_WEIGHTS = `
act event debate 46
act event interview 50
act event meeting 89
act event other 5
act event same 37
act event speech -56
act event statement 60
act has 52
act has another -2
act has none -35
act sentence here 26
act sentence there 11
act words here 10 56
act words here 2 17
act words here 5 15
act words here far 5
act words there 10 23
act words there 2 56
act words there 5 37
act words there far -74
after 1 body -40
after 1 gathering -58
after 1 head 80
after 1 lead -21
after 1 none -9
after 1 other -82
after 1 saying 54
after 2 body -22
after 2 gathering -18
after 2 head -22
after 2 lead -6
after 2 none -25
after 2 other -38
after 2 saying 43
after far body -31
after far gathering -50
after far head -31
after far lead -21
after far none -27
after far other -20
after far saying -28
after here body -31
after here gathering -21
after here lead -71
after here none -53
after other voice body -31
after other voice head -26
after other voice lead -32
after own voice body -26
after own voice head 56
after own voice lead 14
after told body -34
after told head -1
after told lead -23
before 1 in words -5
before 1 plain -6
before 1 since 0 42
before 1 since 1 -31
before 2 in words -30
before 2 plain 9
before 2 since 0 23
before 2 since 1 -26
before 2 since 2 -26
before 3+ since 0 -5
before 3+ since 1 -7
before 3+ since 2 -20
before 3+ since 3+ -28
before 5 in words -7
before 5 plain -5
before act other 4
before act same 4
before ahead -43
before far in words -23
before far plain -13
before here in words 25
before here plain 6
before since 0 in words 2
before since 0 plain 15
before since 1 in words -35
before since 1 plain -2
before since 2 in words -15
before since 2 plain -23
before since 3+ in words -40
before since 3+ plain -27
event named -18
grain day -12
grain month 19
grain week -25
grain year -4
here ago -29
here anaphoric -132
here content -8
here content 12 -48
here content 2 57
here content 6 63
here content direct -25
here content direct 12 -58
here content direct 6 -22
here content direct far 26
here content direct none -37
here content direct plain -24
here content direct reach refused -25
here content direct verb under ccomp -17
here content far -69
here content first 5
here content first plain 11
here content first reach refused 14
here content first verb cue 37
here content gathering 45
here content gerund -48
here content last 21
here content last 12 -3
here content last 2 45
here content last 6 63
here content last far -67
here content last gerund -70
here content last none 16
here content last other 17
here content last phrase -35
here content last plain 102
here content last present -88
here content last reach refused 9
here content last verb apart -45
here content last verb cue 102
here content last verb over obl -40
here content last verb under advcl 22
here content last verb under ccomp -72
here content none -16
here content other -34
here content phrase -9
here content plain -19
here content present -24
here content reach refused -14
here content verb apart -20
here content verb cue 98
here content verb over obl 7
here content verb under advcl -18
here content verb under ccomp -22
here content verb under obj -33
here cue 64
here cue 1 67
here cue 12 -2
here cue 2 69
here cue 3 39
here cue 6 -28
here cue modal -19
here cue none 63
here cue plain 79
here cue reach cue 70
here cue saying 24
here cue verb cue 72
here date 5
here day reach after 6
here day reach another’s -6
here day reach between -5
here day reach circumstance -9
here day reach cue 75
here day reach leading -22
here day reach refused 9
here day reach source 99
here day reach unsure 53
here in another 4
here in another 12 -33
here in another 6 -34
here in another far 29
here in another gathering 48
here in another gerund 45
here in another modal 45
here in another none 4
here in another other -69
here in another perfect -23
here in another plain -4
here in another present -79
here in another reach refused 4
here in another verb apart -33
here in another verb over advcl 110
here in another verb over obl -59
here in another verb under advcl -91
here in another verb under xcomp -57
here left 22
here left 1 93
here left 12 -28
here left 2 73
here left 3 59
here left 6 -9
here left commas 0 57
here left commas 1 -36
here left commas 2 66
here left commas 3+ 110
here left cues 0 32
here left cues 1 -29
here left cues 2+ -14
here left far 1
here left finite 0 32
here left finite 1 -10
here left finite 2+ -11
here left gathering 45
here left gerund 19
here left modal 6
here left none 1
here left other -14
here left perfect -58
here left plain 60
here left present -106
here left reach another’s -14
here left reach between 12
here left reach circumstance 53
here left reach leading 11
here left reach refused -32
here left reach unsure 43
here left saying 120
here left verb apart -61
here left verb cue 89
here left verb none -21
here left verb over advcl 25
here left verb over ccomp 91
here left verb over conj -89
here left verb over obj 17
here left verb over obl -54
here left verb over xcomp -23
here left verb under advcl 2
here left verb under nsubj -95
here month -10
here month reach after 29
here month reach between -34
here month reach leading 63
here month reach refused 21
here month reach unsure -22
here opens 78
here parted -40
here quoted 58
here quoted none 58
here quoted plain 50
here quoted reach refused 58
here reach after 8
here reach another’s -11
here reach between 28
here reach circumstance 57
here reach cue 82
here reach leading 11
here reach refused 7
here reach source 19
here reach unsure 43
here relative 34
here right 21
here right 1 -56
here right 12 127
here right 2 81
here right 3 61
here right commas 0 60
here right commas 1 -61
here right commas 2 -81
here right cues 0 36
here right cues 1 -73
here right far -97
here right finite 0 64
here right finite 1 -81
here right finite 2+ -80
here right gathering -15
here right gerund 53
here right modal 32
here right none 46
here right other -79
here right plain 1
here right present -2
here right reach after 8
here right reach refused 26
here right saying -20
here right verb apart -28
here right verb cue 57
here right verb over nsubj -79
here right verb under advcl 70
here right verb under ccomp -7
here right verb under conj 55
here right verb under obl 4
here right verb under xcomp 24
here season 62
here season reach refused 22
here source 49
here source 1 125
here source 12 -34
here source 6 28
here source far -60
here source none 43
here source other 24
here source phrase 113
here source plain 55
here source reach refused 32
here source reach source 19
here source verb apart -68
here source verb cue 100
here source verb under nsubj -90
here week reach after 102
here week reach between 35
here week reach cue -26
here week reach leading 54
here week reach refused 16
here week reach unsure -17
here weekday 49
here weekend 77
here year 3
here year reach after -60
here year reach between 82
here year reach leading -45
here year reach refused -25
here year reach unsure 8
last 1 ahead 14
last 1 gathering -2
last 1 gerund -7
last 1 modal -14
last 1 none 42
last 1 opens 29
last 1 other 46
last 1 other voice 45
last 1 own voice -1
last 1 past -14
last 1 perfect -52
last 1 plain -1
last 1 present -9
last 1 saying 65
last 1 speech 10
last 1 thought -1
last 1 told of others -36
last 1 told of speaker 62
last 1 writing 29
last 2 ahead -113
last 2 gathering 65
last 2 gerund -35
last 2 modal -56
last 2 none -13
last 2 opens -18
last 2 other -2
last 2 other voice 35
last 2 own voice 12
last 2 past 57
last 2 perfect -60
last 2 plain 23
last 2 present 12
last 2 saying 14
last 2 speech 7
last 2 thought -8
last 2 told -15
last 2 told of others 13
last 2 told of speaker -31
last 2 writing 76
last 5 ahead -38
last 5 gathering 39
last 5 gerund 19
last 5 modal -65
last 5 none -14
last 5 opens 46
last 5 other 21
last 5 other voice -12
last 5 own voice 51
last 5 past 26
last 5 perfect -52
last 5 plain 26
last 5 present -41
last 5 saying 33
last 5 speech 14
last 5 thought -9
last 5 told -32
last 5 told of others -58
last 5 told of speaker 38
last far gathering -17
last far gerund 69
last far modal 46
last far none 3
last far opens 53
last far other 27
last far other voice 27
last far own voice -34
last far past 47
last far perfect -76
last far plain -42
last far present 57
last far speech -1
last far thought 18
last far told 16
last far told of others 28
last far told of speaker -31
last far writing 53
last here ahead 15
last here gathering 59
last here none 22
last here opens -16
last here other 66
last here other voice 6
last here own voice 30
last here past -24
last here plain 56
last here present -88
last here speech 19
last here thought 26
last here told 11
last here told of others -59
last here told of speaker 48
last here writing 30
last other voice 36
last said far 31
last said far gerund 66
last said far modal 9
last said far perfect -32
last said far plain -5
last said far present 48
last said here 76
last said here gerund 76
last said here modal 83
last said here perfect -47
last said here plain 50
last said here present 83
last said near 62
last said near gerund 27
last said near modal 43
last said near nominal -76
last said near perfect -76
last said near phrase 70
last said near plain 67
last said near present 68
last said otherwise far -27
last said otherwise here -18
last said otherwise near -19
last told -8
last told of others -30
later another far body -24
later another far lead -62
later another here body -56
later another near body 30
later another near head -28
later another near lead -16
later has far body 29
later has far head 47
later has far lead 5
later has here body -34
later has here lead -12
later has near body -13
later has near head 103
later has near lead 30
lead 8
lead act other 1
lead act same 14
lead body 7
lead gathering 45
lead head 11
lead lead 16
lead none 2
lead other 16
main act none 12
main act some 33
main all 20
main all gerund 13
main all modal 51
main all nominal 72
main all none 62
main all perfect -57
main all phrase -4
main all plain 9
main all pluperfect -5
main all present 36
main most 20
main most gerund 65
main most modal 13
main most nominal -111
main most perfect 5
main most phrase -80
main most plain 33
main most present -15
main not so -41
main some 15
main some gerund 14
main some modal -24
main some perfect -47
main some plain 31
main some pluperfect -30
main some present -68
main speech 31
main thought -18
main writing 22
none 27
none act  42
none act article -17
none act broadcast -50
none act call -19
none act court -128
none act debate 25
none act interview 39
none act letter -55
none act meeting -3
none act other -39
none act poll 28
none act post 70
none act press -66
none act report 1
none act speech -79
none act statement 67
none act testimony -17
none ahead 59
none body 29
none direct 3
none document 7
none gerund 34
none head 6
none here 20
none indirect 34
none lead 3
none leans 23
none mixed 21
none modal 27
none near 22
none nested -25
none nobody 118
none nominal 48
none none -67
none not so -16
none options 1 23
none options 2 49
none options 3+ 25
none perfect 51
none phrase 47
none plain 16
none pluperfect 40
none present 48
none rule dated -18
none rule document 49
none rule habit 143
none rule modal 8
none rule nested -46
none rule nominal 46
none rule not-factual -16
none rule perfect 61
none rule pluperfect 79
none rule published 31
none rule same-act -32
none rule thought 37
none rule unspecific-past 131
none rule unsure -45
none speech 23
none thought 39
none writing 18
not before -25
not here -18
often 0 -28
often 1 -19
often 2 -15
often 3 8
often 4+ 21
old 0 -20
old 1 42
old 3 -22
old 40 36
old 8 -60
old far -35
old month 19
old week -25
old year -4
other than act-event -24
other than lead -55
other than own -23
other than same-act 7
other than same-sentence -18
other than told-of -45
rule 43
rule act-event 7
rule circumstance 57
rule document 48
rule gerund 31
rule lead 186
rule modal -24
rule none 24
rule own speech 60
rule own thought 4
rule own writing -30
rule perfect -14
rule phrase 109
rule plain 38
rule present 46
rule said-on 24
rule same-act -27
rule same-sentence -3
rule speech 42
rule thought 21
rule told-of 80
rule writing 27
said beside gerund gerund 77
said beside gerund plain -22
said beside modal plain 12
said beside plain gerund 80
said beside plain modal 62
said beside plain perfect -11
said beside plain plain -11
said beside plain present -55
voice has 1 43
voice has 3 24
voice has another 1 -6
voice has another 3 4
voice has another far -3
voice has another here -8
voice has another others 0 -6
voice has another others 1 -4
voice has another others 2 16
voice has another others 3+ -6
voice has far 32
voice has gerund 18
voice has here 42
voice has leans 1 -1
voice has leans 3 -83
voice has leans far 29
voice has leans here 4
voice has modal 34
voice has nominal -25
voice has none 1 -10
voice has none 3 7
voice has none far -20
voice has none here -39
voice has none others 0 -24
voice has none others 1 -26
voice has none others 2 15
voice has none others 3+ -8
voice has others 0 33
voice has others 1 69
voice has others 2 27
voice has others 3+ 43
voice has perfect -152
voice has phrase 47
voice has plain 58
voice has present 76
voice has speech 59
voice has thought -32
voice has writing 12
voice new -33
`;
