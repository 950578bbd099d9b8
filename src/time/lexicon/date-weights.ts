// Weights of the choice of days. Made by `npm run train:dates`; not edited by hand.

/** A feature of `../choice/features.ts` and its weight in hundredths on each line. */
export const DATE_WEIGHTS = `
act event debate 46
act event interview 50
act event meeting 86
act event other 6
act event same 34
act event speech -62
act event statement 65
act has 49
act has another -2
act has none -30
act sentence here 27
act sentence there 18
act words here 10 55
act words here 2 12
act words here 5 27
act words here far 1
act words there 10 39
act words there 2 60
act words there 5 40
act words there far -70
after 1 body -40
after 1 gathering -57
after 1 head 79
after 1 lead -20
after 1 none -9
after 1 other -84
after 1 saying 54
after 2 body -22
after 2 gathering -18
after 2 head -22
after 2 lead -6
after 2 none -25
after 2 other -37
after 2 saying 45
after far body -31
after far gathering -50
after far head -31
after far lead -22
after far none -27
after far other -20
after far saying -28
after here body -30
after here gathering -21
after here lead -70
after here none -51
after other voice body -31
after other voice head -25
after other voice lead -32
after own voice body -25
after own voice head 55
after own voice lead 12
after told body -34
after told head -1
after told lead -23
before 1 in words -4
before 1 plain -7
before 1 since 0 40
before 1 since 1 -29
before 2 in words -32
before 2 plain 8
before 2 since 0 22
before 2 since 1 -26
before 2 since 2 -26
before 3+ since 0 -6
before 3+ since 1 -7
before 3+ since 2 -20
before 3+ since 3+ -28
before 5 in words -8
before 5 plain -4
before act other 5
before act same 11
before ahead -44
before far in words -23
before far plain -14
before here in words 28
before since 0 in words 2
before since 0 plain 14
before since 1 in words -34
before since 1 plain -2
before since 2 in words -16
before since 2 plain -23
before since 3+ in words -40
before since 3+ plain -26
event named -14
grain day -12
grain month 19
grain week -24
grain year -4
here ago -24
here anaphoric -132
here content -8
here content 12 -49
here content 2 56
here content 6 63
here content direct -25
here content direct 12 -59
here content direct 6 -24
here content direct far 26
here content direct none -37
here content direct plain -25
here content direct reach refused -25
here content direct verb under ccomp -19
here content far -69
here content first 6
here content first plain 12
here content first reach refused 14
here content first verb cue 36
here content gathering 46
here content gerund -48
here content last 21
here content last 12 -2
here content last 2 44
here content last 6 62
here content last far -69
here content last gerund -71
here content last none 16
here content last other 16
here content last phrase -36
here content last plain 103
here content last present -89
here content last reach refused 9
here content last verb apart -45
here content last verb cue 101
here content last verb over obl -41
here content last verb under advcl 23
here content last verb under ccomp -73
here content none -16
here content other -35
here content phrase -9
here content plain -20
here content present -22
here content reach refused -14
here content verb apart -19
here content verb cue 97
here content verb over obl 8
here content verb under advcl -19
here content verb under ccomp -21
here content verb under obj -36
here cue 65
here cue 1 68
here cue 12 -1
here cue 2 70
here cue 3 34
here cue 6 -27
here cue modal -19
here cue none 64
here cue plain 80
here cue reach cue 70
here cue saying 19
here cue verb cue 72
here date 4
here day reach after 7
here day reach another’s -7
here day reach between -7
here day reach circumstance -9
here day reach cue 75
here day reach leading -24
here day reach refused 13
here day reach source 99
here day reach unsure 53
here in another 4
here in another 12 -32
here in another 6 -33
here in another far 28
here in another gathering 49
here in another gerund 43
here in another modal 45
here in another none 3
here in another other -69
here in another perfect -22
here in another plain -4
here in another present -79
here in another reach refused 4
here in another verb apart -33
here in another verb over advcl 109
here in another verb over obl -58
here in another verb under advcl -90
here in another verb under xcomp -59
here left 23
here left 1 94
here left 12 -31
here left 2 67
here left 3 71
here left 6 -10
here left commas 0 52
here left commas 1 -32
here left commas 2 65
here left commas 3+ 111
here left cues 0 33
here left cues 1 -30
here left cues 2+ -13
here left finite 0 33
here left finite 1 -10
here left finite 2+ -9
here left gathering 44
here left gerund 20
here left modal 7
here left none 2
here left other -16
here left perfect -60
here left plain 62
here left present -109
here left reach another’s -15
here left reach between 9
here left reach circumstance 52
here left reach leading 10
here left reach refused -17
here left reach unsure 41
here left saying 121
here left verb apart -65
here left verb cue 87
here left verb none -21
here left verb over advcl 22
here left verb over ccomp 91
here left verb over conj -91
here left verb over obj 17
here left verb over obl -53
here left verb over xcomp -22
here left verb under advcl -2
here left verb under nsubj -33
here month -12
here month reach after 27
here month reach between -35
here month reach leading 65
here month reach refused 18
here month reach unsure -27
here opens 75
here parted -41
here quoted 57
here quoted none 56
here quoted plain 50
here quoted reach refused 57
here reach after 9
here reach another’s -12
here reach between 26
here reach circumstance 56
here reach cue 82
here reach leading 10
here reach refused 8
here reach source 19
here reach unsure 41
here relative 33
here right 22
here right 1 -58
here right 12 128
here right 2 82
here right 3 63
here right commas 0 60
here right commas 1 -60
here right commas 2 -81
here right cues 0 36
here right cues 1 -74
here right cues 2+ 1
here right far -97
here right finite 0 64
here right finite 1 -82
here right finite 2+ -78
here right gathering -16
here right gerund 53
here right modal 31
here right none 46
here right other -78
here right plain 1
here right present -2
here right reach after 9
here right reach refused 24
here right saying -19
here right verb apart -28
here right verb cue 56
here right verb over nsubj -78
here right verb under advcl 68
here right verb under ccomp -5
here right verb under conj 55
here right verb under obl 3
here right verb under xcomp 24
here season 62
here season reach refused 22
here source 49
here source 1 124
here source 12 -33
here source 2 6
here source 6 29
here source far -60
here source none 45
here source other 20
here source phrase 112
here source plain 59
here source reach refused 31
here source reach source 19
here source verb apart -69
here source verb cue 102
here source verb under nsubj -94
here week reach after 101
here week reach between 32
here week reach cue -30
here week reach leading 54
here week reach refused 17
here week reach unsure -21
here weekday 51
here weekend 77
here year 2
here year reach after -57
here year reach between 82
here year reach leading -45
here year reach refused -26
here year reach unsure 9
last 1 ahead 15
last 1 gathering -2
last 1 modal -16
last 1 none 40
last 1 opens 32
last 1 other 36
last 1 other voice 40
last 1 own voice -4
last 1 past -13
last 1 perfect -50
last 1 plain 1
last 1 present -22
last 1 saying 65
last 1 speech 10
last 1 thought 1
last 1 told 4
last 1 told of others -33
last 1 told of speaker 65
last 1 writing 19
last 2 ahead -123
last 2 gathering 61
last 2 gerund -44
last 2 modal -56
last 2 none -12
last 2 opens -15
last 2 other 2
last 2 other voice 34
last 2 own voice 11
last 2 past 58
last 2 perfect -60
last 2 plain 24
last 2 present 14
last 2 saying 12
last 2 speech 5
last 2 thought -6
last 2 told -15
last 2 told of others 6
last 2 told of speaker -26
last 2 writing 77
last 5 ahead -38
last 5 gathering 38
last 5 gerund 10
last 5 modal -64
last 5 none -14
last 5 opens 47
last 5 other 20
last 5 other voice -9
last 5 own voice 51
last 5 past 28
last 5 perfect -49
last 5 plain 26
last 5 present -42
last 5 saying 39
last 5 speech 15
last 5 thought -12
last 5 told -33
last 5 told of others -61
last 5 told of speaker 41
last far gathering -19
last far gerund 73
last far modal 46
last far none -3
last far opens 55
last far other 35
last far other voice 24
last far own voice -29
last far past 50
last far perfect -74
last far plain -41
last far present 54
last far speech -2
last far thought 19
last far told 15
last far told of others 27
last far told of speaker -29
last far writing 58
last here ahead 21
last here gathering 58
last here none 4
last here opens -1
last here other 28
last here other voice 12
last here own voice 9
last here past -5
last here plain 48
last here present -74
last here speech 7
last here thought 33
last here told 25
last here told of others -44
last here told of speaker 54
last here writing 42
last other voice 35
last said far 29
last said far gerund 67
last said far modal 10
last said far perfect -32
last said far plain -10
last said far present 50
last said here 74
last said here gerund 69
last said here modal 85
last said here perfect -47
last said here plain 50
last said here present 80
last said near 61
last said near gerund 27
last said near modal 44
last said near nominal -92
last said near perfect -72
last said near phrase 71
last said near plain 66
last said near pluperfect 5
last said near present 63
last said otherwise far -29
last said otherwise here -18
last said otherwise near -19
last told -5
last told of others -30
later another far body -22
later another far head -4
later another far lead -62
later another here body -54
later another near body 31
later another near head -27
later another near lead -15
later has far body 29
later has far head 47
later has far lead 6
later has here body -33
later has here lead -12
later has near body -9
later has near head 102
later has near lead 28
lead 8
lead act same 20
lead body 7
lead gathering 37
lead head 10
lead lead 16
lead none 4
lead other 12
main act none 13
main act some 31
main all 19
main all gerund 13
main all modal 52
main all nominal 57
main all none 43
main all perfect -51
main all phrase -1
main all plain 9
main all pluperfect -1
main all present 37
main most 24
main most gerund 66
main most modal 12
main most nominal -106
main most perfect 1
main most phrase -80
main most plain 34
main most present -4
main not so -42
main some 16
main some gerund 18
main some modal -25
main some perfect -44
main some phrase -1
main some plain 31
main some pluperfect -30
main some present -69
main speech 31
main thought -17
main writing 27
none 27
none act  42
none act article 6
none act broadcast -67
none act call -20
none act court -129
none act debate 29
none act interview 39
none act letter -55
none act meeting -4
none act other -39
none act poll 30
none act post 69
none act press -66
none act report 7
none act speech -79
none act statement 68
none act testimony -18
none ahead 60
none body 29
none direct 2
none document 7
none gerund 33
none head 7
none here 21
none indirect 36
none lead 3
none leans 22
none mixed 17
none modal 26
none near 22
none nested -26
none nobody 122
none nominal 52
none none -53
none not so -16
none options 1 22
none options 2 48
none options 3+ 26
none perfect 50
none phrase 46
none plain 16
none pluperfect 39
none present 47
none rule dated -19
none rule document 48
none rule habit 140
none rule modal 6
none rule nested -45
none rule nominal 52
none rule not-factual -16
none rule perfect 61
none rule pluperfect 76
none rule published 33
none rule same-act -30
none rule thought 36
none rule unspecific-past 129
none rule unsure -45
none speech 23
none thought 39
none writing 17
not before -25
not here -18
often 0 -27
often 1 -19
often 2 -14
often 3 6
often 4+ 18
old 0 -21
old 1 41
old 3 -21
old 40 38
old 8 -59
old far -35
old month 19
old week -24
old year -4
other than act-event -25
other than lead -56
other than own -22
other than same-act 7
other than same-sentence -17
other than told-of -42
rule 44
rule act-event 11
rule circumstance 56
rule document 45
rule gerund 29
rule lead 183
rule modal -23
rule none 42
rule own speech 59
rule own thought 4
rule own writing -30
rule perfect -11
rule phrase 109
rule plain 38
rule present 46
rule said-on 23
rule same-act -26
rule same-sentence -5
rule speech 44
rule thought 17
rule told-of 82
rule writing 22
said beside gerund gerund 78
said beside gerund plain -22
said beside modal plain 11
said beside plain gerund 78
said beside plain modal 64
said beside plain perfect -16
said beside plain plain -11
said beside plain present -69
voice has 1 42
voice has 3 27
voice has another 1 -6
voice has another 3 2
voice has another far -4
voice has another here -8
voice has another others 0 -6
voice has another others 1 -9
voice has another others 2 15
voice has another others 3+ -7
voice has far 30
voice has gerund 17
voice has here 42
voice has leans 1 3
voice has leans 3 -84
voice has leans far 25
voice has leans here 10
voice has modal 37
voice has nominal -32
voice has none 1 -9
voice has none 3 8
voice has none far -24
voice has none here -41
voice has none others 0 -26
voice has none others 1 -26
voice has none others 2 18
voice has none others 3+ -8
voice has others 0 33
voice has others 1 64
voice has others 2 36
voice has others 3+ 41
voice has perfect -150
voice has phrase 53
voice has plain 57
voice has present 78
voice has speech 58
voice has thought -32
voice has writing 16
voice new -32
`;
