// Weights of the choice of channels. Made by `npm run train:channels`; not edited by hand.

/** A feature of `../choice/features.ts` and its weight in hundredths on each line. */
export const CHANNEL_WEIGHTS = `
after 0 body -7
after 0 lead 5
after 0 noun beside -59
after 0 noun beside other -53
after 0 noun named -13
after 0 noun told -19
after 0 own other 4
after 0 own own 37
after 0 phrase beside -45
after 0 phrase beside other 40
after 0 phrase named -14
after 0 phrase told 9
after 0 verb beside other -44
after 0 verb named 89
after 0 verb told 70
after 1 body -1
after 1 head -13
after 1 lead 10
after 1 noun beside 3
after 1 noun beside other -14
after 1 noun named 4
after 1 noun told 11
after 1 own other 12
after 1 own own 14
after 1 phrase beside 41
after 1 phrase beside other -37
after 1 phrase named 23
after 1 phrase told -3
after 1 stage other -67
after 1 stage own -38
after 1 verb beside -27
after 1 verb beside other -8
after 1 verb named 20
after 1 verb told 22
after 3 head -2
after 3 lead -14
after 3 noun beside 20
after 3 noun beside other -9
after 3 noun named 11
after 3 noun told -13
after 3 own other 25
after 3 own own 54
after 3 phrase beside 42
after 3 phrase beside other 1
after 3 phrase named 21
after 3 phrase told -6
after 3 stage other -42
after 3 stage own -19
after 3 verb beside 1
after 3 verb beside other -90
after 3 verb named -21
after 3 verb told 18
after 8 body -5
after 8 head -15
after 8 lead -27
after 8 noun beside -43
after 8 noun beside other -1
after 8 noun named -6
after 8 noun told -31
after 8 own other -16
after 8 own own 10
after 8 phrase beside 9
after 8 phrase beside other -49
after 8 phrase named 28
after 8 phrase told 66
after 8 stage own 44
after 8 verb beside other -28
after 8 verb named 52
after 8 verb told -1
after far body -2
after far head -25
after far lead -12
after far noun beside -8
after far noun beside other -3
after far noun named 30
after far noun told -20
after far own other -3
after far own own 75
after far phrase beside other -21
after far phrase named -25
after far phrase told 31
after far verb beside other 27
after far verb told -38
before 0 beside 13
before 0 beside other -19
before 0 named 22
before 0 noun in words -41
before 0 noun plain -6
before 0 other 77
before 0 own 17
before 0 own in words 75
before 0 own plain 44
before 0 phrase in words -24
before 0 phrase plain 181
before 0 stage plain -1
before 0 told 20
before 0 verb plain -76
before 1 beside -7
before 1 beside other -15
before 1 named 24
before 1 noun in words -18
before 1 noun plain -12
before 1 other 29
before 1 own -12
before 1 own in words 39
before 1 own plain 9
before 1 phrase in words 50
before 1 phrase plain 33
before 1 stage plain -15
before 1 told -1
before 1 verb in words -10
before 1 verb plain 48
before 3 beside 3
before 3 beside other -8
before 3 named 11
before 3 noun in words -8
before 3 noun plain -7
before 3 other 4
before 3 own -29
before 3 own in words -16
before 3 own plain -4
before 3 phrase in words 22
before 3 phrase plain 7
before 3 stage plain -51
before 3 told -3
before 3 verb in words -3
before 3 verb plain 32
before 8 beside -38
before 8 beside other -5
before 8 named -10
before 8 noun in words 5
before 8 noun plain -12
before 8 other 6
before 8 own 12
before 8 own in words -78
before 8 own plain 12
before 8 phrase in words -24
before 8 phrase plain -21
before 8 stage plain 32
before 8 told -3
before 8 verb in words 4
before 8 verb plain 25
before ahead -41
before beside in words since 0 -18
before beside in words since 1 -29
before beside in words since 2+ -11
before beside other in words since 0 12
before beside other in words since 1 -9
before beside other in words since 2+ -14
before beside other plain since 0 -7
before beside other plain since 1 -22
before beside other plain since 2+ -15
before beside plain since 0 29
before beside plain since 1 -50
before beside plain since 2+ -3
before far beside 2
before far beside other -11
before far named -4
before far noun in words -6
before far noun plain -13
before far other -16
before far own 16
before far own plain -9
before far phrase in words -24
before far phrase plain 23
before far stage plain -22
before far told -11
before far verb in words -12
before far verb plain -15
before named in words since 0 -24
before named in words since 1 -11
before named in words since 2+ 17
before named plain since 0 15
before named plain since 1 33
before named plain since 2+ 9
before noun beside -3
before noun beside other -9
before noun named -6
before noun told -12
before other in words since 0 12
before other in words since 1 -32
before other plain since 0 9
before other plain since 1 5
before other plain since 2+ 14
before own in words since 0 45
before own in words since 1 -7
before own other 9
before own own -2
before own plain since 0 6
before own plain since 1 -59
before own plain since 2+ 15
before phrase beside -19
before phrase beside other -20
before phrase named 50
before phrase told 55
before stage other -12
before stage own -9
before told in words since 0 -12
before told in words since 1 -31
before told in words since 2+ 25
before told plain since 0 6
before told plain since 1 -6
before told plain since 2+ -12
before verb beside -16
before verb beside other 12
before verb named 26
before verb told 2
beside other another -23
beside other has 91
beside other none -24
beside same another -5
beside same has 45
beside same none -9
here another’s 63
here another’s far 24
here another’s own 63
here another’s own lead setting 68
here another’s person 48
here another’s plain 74
here apart 15
here apart 12 10
here apart 2 -26
here apart 3 10
here apart 6 41
here apart ahead -19
here apart far 2
here apart gerund 19
here apart nobody -3
here apart nominal -44
here apart noun -7
here apart noun article -14
here apart noun broadcast 50
here apart noun lead  39
here apart noun lead 's -34
here apart noun lead a -38
here apart noun lead his -44
here apart noun lead of -41
here apart noun lead the 42
here apart noun letter -18
here apart noun meeting -46
here apart noun speech -1
here apart noun statement -33
here apart noun testimony -15
here apart party -7
here apart person 29
here apart phrase 54
here apart phrase broadcast 115
here apart phrase debate -29
here apart phrase lead 's 88
here apart phrase lead a 13
here apart phrase lead the -85
here apart phrase speech -35
here apart phrase statement -1
here apart plain 28
here apart present -48
here apart pronoun 18
here apart verb -5
here apart verb lead  50
here content 4
here content 1 2
here content 12 3
here content 2 -19
here content 3 -27
here content 6 57
here content ahead -87
here content far -24
here content gerund -5
here content nobody -87
here content nominal -46
here content noun -17
here content noun article 16
here content noun broadcast -9
here content noun call -18
here content noun court filing -16
here content noun debate 57
here content noun lead  42
here content noun lead 's -40
here content noun lead a 26
here content noun lead about -17
here content noun lead an 75
here content noun lead for -7
here content noun lead her -11
here content noun lead his -52
here content noun lead in -5
here content noun lead of -29
here content noun lead on 44
here content noun lead that -37
here content noun lead the -67
here content noun lead to -20
here content noun letter -48
here content noun meeting -14
here content noun poll 38
here content noun post -40
here content noun report -17
here content noun speech -50
here content noun statement -22
here content noun testimony -20
here content own 48
here content party 45
here content person 35
here content phrase 51
here content phrase broadcast -36
here content phrase debate 26
here content phrase lead 's 25
here content phrase lead a 43
here content phrase lead his 47
here content phrase lead the -70
here content phrase meeting -26
here content phrase speech -73
here content phrase statement 89
here content plain 11
here content present -26
here content pronoun -10
here content verb 12
here content verb lead  -33
here content verb speech -38
here cue 81
here cue 0 64
here cue 1 -59
here cue 2 46
here cue 3 68
here cue 6 -5
here cue gerund 15
here cue nominal 54
here cue noun 75
here cue noun article 6
here cue noun broadcast 39
here cue noun lead  -12
here cue noun lead 's -67
here cue noun lead a 88
here cue noun lead an 39
here cue noun speech 7
here cue noun statement -96
here cue party 83
here cue person -3
here cue plain 89
here cue present -20
here cue pronoun 37
here cue verb 51
here cue verb article 25
here cue verb lead  25
here cue verb lead the -16
here cue verb speech 17
here cue verb statement -65
here left 44
here left 2 36
here left 3 71
here left 6 31
here left ahead -65
here left far -29
here left gerund 63
here left nobody 11
here left nominal 52
here left noun 34
here left noun broadcast 11
here left noun debate 44
here left noun lead  -77
here left noun lead 's -6
here left noun lead a 60
here left noun lead an -76
here left noun lead his 55
here left noun lead in -78
here left noun lead of 20
here left noun lead the 23
here left noun letter 6
here left noun meeting -104
here left noun poll -52
here left noun post 54
here left noun report 19
here left noun speech 31
here left noun statement -44
here left own -49
here left own broadcast -50
here left own interview 17
here left own lead setting -77
here left own lead source 29
here left own speech -73
here left own statement 13
here left party 20
here left person 25
here left phrase 72
here left phrase broadcast 75
here left phrase debate 56
here left phrase lead a 93
here left phrase lead on 83
here left phrase lead the -77
here left phrase speech 31
here left plain 30
here left present 37
here left pronoun 44
here left verb 40
here left verb article 61
here left verb speech -67
here of other voice 28
here of own voice -3
here own 40
here own 0 39
here own 1 8
here own 12 16
here own 2 -2
here own 3 80
here own 6 48
here own counted -30
here own far -21
here own gerund 73
here own modal -3
here own nobody 8
here own nominal 11
here own own 40
here own own article 15
here own own broadcast 19
here own own call 91
here own own court filing -85
here own own debate 54
here own own interview 71
here own own lead clause 24
here own own lead listener -14
here own own lead setting 44
here own own lead source 26
here own own lead told-press -25
here own own lead verb 83
here own own letter -4
here own own meeting -31
here own own other -53
here own own poll 88
here own own post 45
here own own report 122
here own own speech 3
here own own statement -25
here own own testimony -38
here own party 17
here own perfect -41
here own person 37
here own phrase 22
here own plain 51
here own pluperfect -37
here own present 15
here own pronoun 32
here quote 6
here quote 12 94
here quote 6 -47
here quote ahead -14
here quote far -50
here quote gerund 78
here quote nobody -19
here quote nominal 92
here quote noun -13
here quote noun article 6
here quote noun broadcast -21
here quote noun debate -36
here quote noun lead  -31
here quote noun lead 's -9
here quote noun lead a -20
here quote noun lead the 5
here quote noun lead this -39
here quote noun meeting -13
here quote noun poll -27
here quote noun speech 64
here quote noun statement -31
here quote party -17
here quote person -39
here quote phrase 50
here quote phrase lead the -35
here quote plain -15
here quote pronoun 10
here quote verb -3
here quote verb lead  8
here quote verb speech -2
here right 32
here right 1 -25
here right 12 6
here right 2 117
here right 3 90
here right 6 73
here right ahead -24
here right counted 15
here right far -79
here right gerund 25
here right nobody -9
here right nominal 33
here right noun 52
here right noun broadcast -9
here right noun debate 15
here right noun lead  54
here right noun lead 's 10
here right noun lead a 19
here right noun lead an -29
here right noun lead her 40
here right noun lead his -23
here right noun lead of -43
here right noun lead on 67
here right noun lead the 16
here right noun lead to -24
here right noun letter -14
here right noun meeting -48
here right noun poll 113
here right noun post -44
here right noun report 108
here right noun speech 15
here right noun statement -58
here right own 40
here right own lead source -20
here right party 80
here right person 8
here right phrase 104
here right phrase speech -1
here right plain 9
here right present -31
here right pronoun -20
here right verb -96
here right verb interview 71
here right verb lead  36
here right verb speech -62
here source 47
here source 1 -7
here source 12 49
here source 2 45
here source 3 40
here source 6 40
here source counted 25
here source far -25
here source gerund 64
here source nominal 108
here source noun -17
here source noun article 6
here source noun broadcast -64
here source noun lead  11
here source noun lead a -4
here source noun lead of 110
here source noun lead the -51
here source noun lead to -30
here source noun meeting -20
here source noun poll 127
here source noun post -60
here source noun speech -103
here source party -65
here source person 15
here source phrase 88
here source phrase lead the -100
here source phrase speech 84
here source plain 49
here source present -7
here source verb 56
here source verb lead  9
here source verb lead a -84
here source verb lead the 68
here source verb poll 34
here source verb statement -44
last 0 beside 47
last 0 beside other -15
last 0 gerund -38
last 0 named 55
last 0 other 41
last 0 own -52
last 0 phrase -11
last 0 plain 59
last 0 present 7
last 0 told 15
last 1 beside -33
last 1 beside other -11
last 1 gerund -16
last 1 named 24
last 1 nominal -106
last 1 none 121
last 1 other 22
last 1 own 2
last 1 phrase 34
last 1 plain 13
last 1 present 4
last 1 told 4
last 3 beside 68
last 3 beside other -7
last 3 gerund -38
last 3 named -18
last 3 nominal 89
last 3 other 18
last 3 own 30
last 3 phrase 4
last 3 plain 9
last 3 present -4
last 3 told 12
last 8 beside -27
last 8 beside other 1
last 8 gerund 17
last 8 named -33
last 8 nominal -12
last 8 none 63
last 8 other -25
last 8 own 84
last 8 phrase -67
last 8 plain -10
last 8 present -23
last 8 told -15
last article beside 4
last article beside other 6
last article named -46
last article other 44
last article own -19
last article told -54
last broadcast beside other -27
last broadcast named 5
last broadcast other 1
last broadcast own 109
last broadcast told 41
last call beside other -11
last call named -16
last call told -29
last court filing beside other -31
last court filing named -68
last court filing told 58
last debate beside -71
last debate beside other 11
last debate named -9
last debate other -60
last debate told 34
last far beside other 6
last far gerund -16
last far named -18
last far other -51
last far plain -32
last far present 57
last far told 31
last interview named 110
last interview other 15
last interview own -4
last interview told 116
last lead  -22
last lead 's 12
last lead a -35
last lead after -70
last lead an 26
last lead at -34
last lead by -14
last lead clause 135
last lead for -58
last lead her 25
last lead his 36
last lead in 50
last lead listener -15
last lead of -15
last lead on 35
last lead setting 11
last lead source 8
last lead that 30
last lead the 8
last lead their 105
last lead this -59
last lead to 40
last lead told-press -67
last lead verb -57
last lead with 33
last letter beside other 57
last letter named -30
last letter other 18
last letter own 20
last letter told 54
last meeting beside other -9
last meeting named -68
last meeting other -40
last meeting own -34
last meeting told -10
last other own -44
last other told 84
last poll beside -11
last poll beside other -3
last poll named -105
last poll other -6
last poll own -59
last poll told -15
last post beside 37
last post beside other 3
last post named -2
last post other 53
last post own -3
last post told -29
last press conference told -19
last report beside other 25
last report named -77
last report other 41
last report own 37
last said far other 42
last said far same -47
last said here other 92
last said here same 66
last said near other 75
last said near same 48
last said other article 115
last said other broadcast 105
last said other debate 28
last said other interview 26
last said other letter -3
last said other meeting 33
last said other poll 55
last said other post 15
last said other report -15
last said other speech 52
last said other statement 69
last said other testimony -30
last said otherwise far other 3
last said otherwise far same -2
last said otherwise here other -27
last said otherwise here same -10
last said otherwise near other 4
last said otherwise near same -3
last said same article 30
last said same broadcast 33
last said same call 1
last said same debate 22
last said same interview 33
last said same letter 55
last said same meeting -16
last said same poll 37
last said same post -57
last said same report -20
last said same speech 1
last said same statement 47
last speech beside 68
last speech beside other -19
last speech named 76
last speech other 6
last speech own 21
last speech told -68
last statement beside other -2
last statement named 47
last statement other -6
last statement told -15
last testimony beside other -18
last testimony named 45
last testimony other -39
last testimony told -45
later another 0 -19
later another 1 -27
later another 3 -10
later another 8 -5
later another body -9
later another far 29
later another head -33
later another lead 12
later has 0 42
later has 1 44
later has 3 42
later has 8 16
later has body 66
later has far 61
later has head 81
later has lead -37
lead beside 6
lead beside other -31
lead named 29
lead noun body -2
lead noun head -50
lead noun lead -5
lead other -19
lead own 86
lead own body 34
lead own head 43
lead own lead -5
lead phrase body 22
lead phrase head -12
lead phrase lead -36
lead stage body -33
lead told 3
lead verb body 22
lead verb lead 39
main all broadcast 49
main all counted 13
main all gerund 22
main all meeting -69
main all nobody -81
main all nominal 95
main all none -62
main all often 1 37
main all often 12+ 2
main all often 3 -39
main all often 4+ 43
main all often 6+ 1
main all party -10
main all person 11
main all phrase 74
main all plain 27
main all poll 24
main all present 68
main all pronoun 28
main all speech 5
main all thought 48
main all writing 54
main few article -15
main few broadcast -15
main few call -16
main few court filing -26
main few debate -32
main few interview 17
main few letter -3
main few meeting -16
main few often 0 -20
main few often 1 -12
main few often 2 -2
main few often 3 -25
main few often 4+ 3
main few often 6+ -11
main few other -12
main few poll -13
main few post -19
main few press conference 3
main few report -7
main few speech -26
main few statement -16
main few testimony -15
main most broadcast -7
main most counted 93
main most debate 71
main most gerund -38
main most meeting -50
main most nobody -32
main most nominal -17
main most none 124
main most often 1 -62
main most often 2 -31
main most often 3 45
main most often 4+ -21
main most often 6+ 17
main most party 10
main most person -5
main most phrase -54
main most plain 3
main most poll -2
main most present 31
main most pronoun 30
main most speech 20
main most thought 12
main most writing -30
main some article -9
main some broadcast 4
main some debate 46
main some interview -27
main some letter -10
main some meeting -30
main some often 1 -29
main some often 2 -25
main some often 3 33
main some often 4+ -6
main some often 6+ 9
main some other -97
main some poll 28
main some post -9
main some report 6
main some speech 25
main some statement -17
main some testimony 2
new body -9
new counted -2
new cue added 6
new cue announced -22
new cue asked -8
new cue called -19
new cue continued -22
new cue declared -37
new cue found 6
new cue issued -67
new cue none 21
new cue other -10
new cue read 50
new cue replied -27
new cue reported -23
new cue responded 33
new cue said -11
new cue saying -17
new cue says -6
new cue showed 16
new cue shows -34
new cue spoke 20
new cue told -66
new cue tweeted -8
new cue urged -50
new cue writes -20
new cue writing 6
new cue wrote -17
new document -20
new gerund -6
new head -46
new lead -14
new leans -4
new nested 9
new nobody -26
new nominal -14
new none 21
new party -15
new person -10
new phrase -8
new plain -9
new present -15
new pronoun -2
none 28
none body 28
none counted -27
none cue added -11
none cue announced 116
none cue argued 40
none cue asked -40
none cue called 1
none cue continued 6
none cue declared 16
none cue found -29
none cue issued -22
none cue none -44
none cue other 33
none cue posted 44
none cue read -12
none cue replied -2
none cue reported 70
none cue responded -62
none cue said 28
none cue saying -48
none cue says -32
none cue showed 73
none cue shows 36
none cue spoke 49
none cue told -4
none cue tweeted -29
none cue urged 22
none cue writes 26
none cue writing -50
none cue wrote 41
none direct -5
none document -10
none gerund 4
none head 32
none here 27
none indirect 41
none lead 23
none leans 23
none mixed 13
none modal 13
none near 19
none nested -31
none nobody 107
none nominal 39
none none -44
none not so 84
none options 1 1
none options 2 22
none options 3 44
none options 4 25
none options 5+ 35
none party 48
none perfect 11
none person 22
none phrase 9
none plain 25
none pluperfect 8
none present 52
none pronoun 8
none rule asked -97
none rule clause -44
none rule lead -40
none rule listener -10
none rule none 44
none rule same-act -29
none rule setting -10
none rule source -47
none rule told-press 30
none rule topic -13
none rule verb -68
none speech 21
none thought 49
none voice 30
none voiced 31
none writing -8
not here -11
often 0 -20
often 1 -15
often 12+ 65
often 2 -5
often 3 -3
often 4+ -1
often 6+ 6
other than asked -6
other than clause -12
other than lead -12
other than listener -60
other than rule -1
other than same-act 6
other than setting -13
other than source 7
other than told-press -24
other than topic 7
other than verb -7
rule 38
rule asked 99
rule asked poll 99
rule clause 59
rule counted 55
rule gerund 56
rule lead 52
rule lead broadcast 41
rule lead interview 64
rule lead meeting -50
rule lead speech 114
rule listener 28
rule listener interview 83
rule listener speech 38
rule modal -37
rule nobody -45
rule nominal 28
rule none 16
rule party 19
rule perfect -59
rule person 43
rule phrase 29
rule plain 46
rule pluperfect -11
rule present 41
rule pronoun -1
rule same-act 3
rule same-act article -13
rule same-act broadcast 32
rule same-act debate 68
rule same-act interview 32
rule same-act letter 58
rule same-act meeting -28
rule same-act other -67
rule same-act post -47
rule same-act speech -43
rule same-act statement 4
rule setting 43
rule setting article 59
rule setting broadcast 17
rule setting debate 56
rule setting interview 68
rule setting letter 45
rule setting meeting 15
rule setting post -20
rule setting speech -9
rule setting statement 51
rule source 33
rule source article -18
rule source letter -55
rule source poll 135
rule source report 105
rule speech 32
rule thought 55
rule told-press -25
rule told-press other -25
rule topic 2
rule topic debate 2
rule verb 83
rule verb post 62
rule writing 39
titled 14
titled all -39
titled broadcast -57
titled counted 9
titled debate 71
titled few 15
titled gerund -54
titled most -65
titled nobody -29
titled nominal -18
titled none 109
titled party 9
titled person 30
titled phrase 19
titled plain 12
titled poll 5
titled post 41
titled present 40
titled pronoun 23
titled some 79
titled speech -72
type article counted -59
type article cue added 11
type article cue announced -20
type article cue argued -14
type article cue asked -31
type article cue called -39
type article cue none 10
type article cue other 8
type article cue reported -4
type article cue responded 53
type article cue said -45
type article cue saying -36
type article cue says -23
type article cue showed -8
type article cue wrote -1
type article nobody -22
type article nominal 19
type article not so 27
type article party 60
type article person 14
type article pronoun -39
type article speech -3
type article thought -2
type article writing 9
type briefing 91
type briefing cue other -2
type briefing person 109
type briefing speech 80
type broadcast -7
type broadcast counted -43
type broadcast cue added 10
type broadcast cue announced -20
type broadcast cue argued -7
type broadcast cue asked 39
type broadcast cue called 27
type broadcast cue continued -8
type broadcast cue declared -7
type broadcast cue found -35
type broadcast cue issued -2
type broadcast cue none -32
type broadcast cue other -16
type broadcast cue replied -50
type broadcast cue reported -20
type broadcast cue responded 47
type broadcast cue said -3
type broadcast cue saying -18
type broadcast cue says -17
type broadcast cue showed -10
type broadcast cue shows -36
type broadcast cue spoke -15
type broadcast cue told 24
type broadcast cue tweeted -2
type broadcast cue writing -8
type broadcast cue wrote -33
type broadcast nobody -32
type broadcast nominal -11
type broadcast not so -41
type broadcast party -23
type broadcast person -8
type broadcast pronoun 3
type broadcast speech -6
type broadcast thought -22
type broadcast writing -9
type call -16
type call counted -21
type call cue added -23
type call cue asked -11
type call cue called -19
type call cue none -10
type call cue other -19
type call cue reported -7
type call cue said -15
type call cue saying -26
type call cue says -25
type call cue shows -5
type call cue wrote -13
type call nobody -13
type call nominal -18
type call not so -6
type call party -17
type call person -21
type call pronoun -17
type call speech -20
type call thought -16
type call writing -13
type court filing -33
type court filing cue added -17
type court filing cue other -4
type court filing cue said -45
type court filing cue saying -28
type court filing nobody -13
type court filing nominal 34
type court filing party -23
type court filing person -38
type court filing pronoun -25
type court filing speech -29
type court filing thought 15
type court filing writing -11
type debate 14
type debate counted -20
type debate cue added 14
type debate cue argued -14
type debate cue asked -39
type debate cue continued 16
type debate cue none 66
type debate cue other -1
type debate cue said 37
type debate cue saying 48
type debate cue says 67
type debate cue wrote -37
type debate nobody -38
type debate nominal 3
type debate party -32
type debate person 44
type debate pronoun -20
type debate speech 30
type debate thought -29
type debate writing -60
type interview 9
type interview counted -59
type interview cue added 16
type interview cue argued -29
type interview cue asked 54
type interview cue called -84
type interview cue none -52
type interview cue other -22
type interview cue reported -49
type interview cue said 15
type interview cue saying -69
type interview cue says 104
type interview cue wrote -73
type interview nobody -43
type interview nominal -27
type interview party 10
type interview person 10
type interview pronoun 2
type interview speech 1
type interview thought -1
type interview writing -73
type letter -9
type letter counted -11
type letter cue added -4
type letter cue announced -7
type letter cue asked -18
type letter cue called -30
type letter cue continued -13
type letter cue none -27
type letter cue other -20
type letter cue reported -13
type letter cue said -42
type letter cue saying -29
type letter cue showed -5
type letter cue told -8
type letter cue wrote 46
type letter nobody -16
type letter nominal -28
type letter party -19
type letter pronoun -4
type letter speech -7
type letter thought -26
type letter writing 50
type meeting -20
type meeting counted -22
type meeting cue added 10
type meeting cue announced -13
type meeting cue asked -23
type meeting cue called -55
type meeting cue continued -9
type meeting cue found -10
type meeting cue none -17
type meeting cue other -19
type meeting cue reported -15
type meeting cue responded -31
type meeting cue said -15
type meeting cue saying -20
type meeting cue says -24
type meeting cue showed -2
type meeting cue shows -4
type meeting cue spoke -3
type meeting cue told -19
type meeting cue wrote -56
type meeting nobody -8
type meeting nominal -15
type meeting not so -5
type meeting party -21
type meeting person -25
type meeting pronoun -10
type meeting speech -19
type meeting thought -17
type meeting writing -34
type other -38
type other cue added -19
type other cue other -7
type other cue said -30
type other cue says 11
type other nobody -11
type other nominal -28
type other party -15
type other person -35
type other pronoun 20
type other speech -23
type other thought -25
type other writing -14
type poll -6
type poll counted 161
type poll cue added -41
type poll cue argued -15
type poll cue asked -10
type poll cue called -27
type poll cue continued -9
type poll cue none -8
type poll cue other -2
type poll cue said -37
type poll cue saying 27
type poll cue says -35
type poll cue told -6
type poll cue wrote -13
type poll nobody -43
type poll nominal 12
type poll not so -13
type poll party 7
type poll person -55
type poll pronoun -21
type poll speech -9
type poll thought -20
type poll writing -30
type post -14
type post counted -24
type post cue added 46
type post cue asked -26
type post cue called 75
type post cue none -31
type post cue other -4
type post cue reported -27
type post cue responded -41
type post cue said -47
type post cue saying -32
type post cue says -50
type post cue shows -37
type post cue wrote 89
type post nobody -2
type post nominal -44
type post not so -11
type post party -18
type post person -24
type post pronoun 45
type post speech -20
type post thought -9
type post writing 83
type press conference 5
type press conference counted -24
type press conference cue added 2
type press conference cue other -17
type press conference cue said -20
type press conference nobody -13
type press conference nominal -4
type press conference party -25
type press conference person -25
type press conference pronoun -18
type press conference speech -17
type press conference thought -26
type press conference writing -14
type report 3
type report counted -24
type report cue added 1
type report cue announced -8
type report cue argued -18
type report cue asked -3
type report cue called -56
type report cue other 5
type report cue reported 50
type report cue said -60
type report cue saying -25
type report cue showed 37
type report cue wrote -6
type report nobody -33
type report nominal -38
type report party 44
type report person -25
type report pronoun 29
type report speech -14
type report thought 9
type report writing 32
type speech -3
type speech counted -74
type speech cue announced -20
type speech cue argued 57
type speech cue asked -27
type speech cue called 6
type speech cue continued -23
type speech cue declared 34
type speech cue found -32
type speech cue none -68
type speech cue other 3
type speech cue replied -25
type speech cue reported -34
type speech cue responded -40
type speech cue said -18
type speech cue saying 50
type speech cue says 29
type speech cue showed 57
type speech cue shows -5
type speech cue spoke 59
type speech cue told -107
type speech cue tweeted -5
type speech cue wrote -52
type speech nobody -55
type speech nominal -13
type speech not so -13
type speech party -37
type speech person 4
type speech pronoun 24
type speech speech -1
type speech thought -3
type speech writing -35
type statement -14
type statement counted -36
type statement cue added 19
type statement cue announced -6
type statement cue asked -15
type statement cue called 16
type statement cue continued -11
type statement cue none 84
type statement cue other -16
type statement cue read -12
type statement cue replied -12
type statement cue reported -13
type statement cue responded -6
type statement cue said -14
type statement cue saying -32
type statement cue says -37
type statement cue wrote -34
type statement nobody 23
type statement nominal -15
type statement party -38
type statement person -17
type statement pronoun -4
type statement speech -11
type statement thought -22
type statement writing -21
type testimony -16
type testimony counted -23
type testimony cue added -28
type testimony cue asked -11
type testimony cue called -12
type testimony cue other -14
type testimony cue said -5
type testimony cue says -37
type testimony cue wrote -12
type testimony nobody -7
type testimony nominal -28
type testimony not so -7
type testimony party -25
type testimony person -13
type testimony pronoun -7
type testimony speech -13
type testimony thought -19
type testimony writing -22
uses 51
uses alone 38
uses another -7
uses none -14
voice has 0 54
voice has 1 34
voice has 3 25
voice has 8 46
voice has another 0 -13
voice has another 1 1
voice has another 3 -9
voice has another 8 -19
voice has another far -7
voice has another others 0 -5
voice has another others 1 -14
voice has another others 2 -17
voice has another others 3+ -11
voice has article 50
voice has article others 0 30
voice has broadcast 44
voice has broadcast others 0 34
voice has broadcast others 1 107
voice has broadcast others 2+ -19
voice has call -11
voice has call others 0 1
voice has court filing -4
voice has debate 9
voice has debate others 0 23
voice has debate others 1 -34
voice has debate others 2+ 1
voice has direct 82
voice has far -37
voice has gerund 8
voice has indirect 18
voice has interview 20
voice has interview others 0 22
voice has interview others 1 28
voice has interview others 2+ -24
voice has leans 0 32
voice has leans 1 25
voice has leans 3 -79
voice has leans 8 15
voice has leans far 92
voice has letter 39
voice has letter others 0 10
voice has meeting 41
voice has meeting others 0 -7
voice has meeting others 1 91
voice has meeting others 2+ 34
voice has mixed 31
voice has modal -88
voice has nominal -30
voice has none -7
voice has none 0 -20
voice has none 1 -12
voice has none 3 -3
voice has none 8 6
voice has none far -20
voice has none others 0 -13
voice has none others 1 -28
voice has none others 2 -36
voice has none others 3+ -2
voice has others 0 44
voice has others 1 31
voice has others 2 12
voice has others 3+ 19
voice has phrase -55
voice has plain 60
voice has poll 18
voice has poll others 0 37
voice has poll others 2+ -9
voice has post -11
voice has post others 0 -57
voice has present 36
voice has report -19
voice has report others 0 -20
voice has speech 49
voice has speech others 0 10
voice has speech others 1 -39
voice has speech others 2+ -32
voice has statement 41
voice has statement others 0 17
voice has statement others 2+ 42
voice has thought -45
voice has writing -25
voice new -10
voiced 0 gerund 113
voiced 0 plain -16
voiced 0 present 3
voiced 1 gerund 12
voiced 1 plain 44
voiced 1 present -20
voiced 3 gerund -12
voiced 3 plain 42
voiced 3 present -6
voiced 8 gerund -35
voiced 8 plain 33
voiced 8 present -63
voiced article 60
voiced broadcast 44
voiced debate 17
voiced far gerund -7
voiced far plain 60
voiced interview 49
voiced letter -79
voiced meeting 10
voiced other -56
voiced own 0 7
voiced own 1 12
voiced own 3 14
voiced own 8 11
voiced own far 43
voiced poll -67
voiced post -34
voiced report 8
voiced speech 19
voiced stage 0 28
voiced stage 1 23
voiced stage 3 80
voiced stage 8 -30
voiced stage far 12
voiced statement 51
`;
