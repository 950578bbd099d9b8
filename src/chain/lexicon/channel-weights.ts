// Weights of the choice of channels. Made by `npm run train:channels`; not edited by hand.

/** A feature of `../choice/features.ts` and its weight in hundredths on each line. */
export const CHANNEL_WEIGHTS = `
after 0 body -6
after 0 lead 5
after 0 noun beside -59
after 0 noun beside other -57
after 0 noun named -6
after 0 noun told -27
after 0 own other -3
after 0 own own 41
after 0 phrase beside -45
after 0 phrase beside other 41
after 0 phrase named -14
after 0 phrase told 13
after 0 verb beside other -1
after 0 verb named 86
after 0 verb told 71
after 1 body -1
after 1 head -12
after 1 lead 6
after 1 noun beside 1
after 1 noun beside other -15
after 1 noun named 6
after 1 noun told 12
after 1 own other 10
after 1 own own 12
after 1 phrase beside 42
after 1 phrase beside other -34
after 1 phrase named 25
after 1 phrase told -3
after 1 stage other -66
after 1 stage own -38
after 1 verb beside -27
after 1 verb beside other -11
after 1 verb named 15
after 1 verb told 23
after 3 body 1
after 3 head -4
after 3 lead -11
after 3 noun beside 21
after 3 noun beside other -3
after 3 noun named 10
after 3 noun told -14
after 3 own other 26
after 3 own own 53
after 3 phrase beside 40
after 3 phrase named 22
after 3 phrase told -7
after 3 stage other -43
after 3 stage own -21
after 3 verb beside 2
after 3 verb beside other -94
after 3 verb named -20
after 3 verb told 25
after 8 body -6
after 8 head -15
after 8 lead -24
after 8 noun beside -41
after 8 noun beside other -3
after 8 noun named -4
after 8 noun told -31
after 8 own other -22
after 8 own own 11
after 8 phrase beside 10
after 8 phrase beside other -47
after 8 phrase named 26
after 8 phrase told 65
after 8 stage own 43
after 8 verb beside other -24
after 8 verb named 55
after 8 verb told 6
after far body -2
after far head -25
after far lead -9
after far noun beside -8
after far noun beside other -4
after far noun named 30
after far noun told -21
after far own other 1
after far own own 78
after far phrase beside other -21
after far phrase named -25
after far phrase told 30
after far verb beside other 32
after far verb told -28
before 0 beside 12
before 0 beside other -15
before 0 named 21
before 0 noun in words -41
before 0 noun plain -6
before 0 other 91
before 0 own 18
before 0 own plain 45
before 0 phrase in words -25
before 0 phrase plain 182
before 0 told 24
before 0 verb plain -72
before 1 beside -7
before 1 beside other -17
before 1 named 27
before 1 noun in words -14
before 1 noun plain -13
before 1 other 20
before 1 own -11
before 1 own in words 12
before 1 own plain 10
before 1 phrase in words 49
before 1 phrase plain 34
before 1 stage plain -39
before 1 verb in words -14
before 1 verb plain 49
before 3 beside 1
before 3 beside other -8
before 3 named 9
before 3 noun in words -8
before 3 noun plain -8
before 3 other 3
before 3 own -29
before 3 own in words -16
before 3 own plain -5
before 3 phrase in words 19
before 3 phrase plain 9
before 3 stage plain -53
before 3 told -3
before 3 verb in words 1
before 3 verb plain 27
before 8 beside -40
before 8 beside other -6
before 8 named -8
before 8 noun in words 4
before 8 noun plain -13
before 8 other 7
before 8 own 12
before 8 own in words -79
before 8 own plain 11
before 8 phrase in words -26
before 8 phrase plain -22
before 8 stage plain 40
before 8 told -5
before 8 verb in words 13
before 8 verb plain 29
before ahead -38
before beside in words since 0 -19
before beside in words since 1 -31
before beside in words since 2+ -11
before beside other in words since 0 11
before beside other in words since 1 -9
before beside other in words since 2+ -15
before beside other plain since 0 -7
before beside other plain since 1 -23
before beside other plain since 2+ -15
before beside plain since 0 28
before beside plain since 1 -49
before beside plain since 2+ -8
before far beside 2
before far beside other -11
before far named -5
before far noun in words -6
before far noun plain -13
before far other -16
before far own 13
before far own plain -9
before far phrase in words -25
before far phrase plain 23
before far stage plain -21
before far told -11
before far verb in words -14
before far verb plain -18
before named in words since 0 -20
before named in words since 1 -11
before named in words since 2+ 19
before named plain since 0 14
before named plain since 1 31
before named plain since 2+ 8
before noun beside -2
before noun beside other -10
before noun named -5
before noun told -13
before other in words since 0 -3
before other in words since 1 -32
before other plain since 0 9
before other plain since 1 7
before other plain since 2+ 14
before own in words since 0 51
before own in words since 1 -7
before own other 10
before own own -3
before own plain since 0 4
before own plain since 1 -59
before own plain since 2+ 14
before phrase beside -19
before phrase beside other -20
before phrase named 50
before phrase told 56
before stage other -25
before stage own -6
before told in words since 0 -11
before told in words since 1 -32
before told in words since 2+ 25
before told plain since 0 7
before told plain since 1 -7
before told plain since 2+ -13
before verb beside -29
before verb beside other 16
before verb named 27
before verb told 1
beside other another -20
beside other has 83
beside other none -25
beside same another -5
beside same has 47
beside same none -8
here another’s 65
here another’s far 24
here another’s own 65
here another’s own lead setting 70
here another’s person 51
here another’s plain 75
here apart 14
here apart 12 9
here apart 2 -24
here apart 3 7
here apart 6 40
here apart ahead -17
here apart far 2
here apart gerund 19
here apart nobody -2
here apart nominal -46
here apart noun -9
here apart noun article -11
here apart noun broadcast 49
here apart noun lead  37
here apart noun lead 's -36
here apart noun lead a -38
here apart noun lead his -47
here apart noun lead of -40
here apart noun lead the 41
here apart noun letter -17
here apart noun meeting -47
here apart noun speech -4
here apart noun statement -35
here apart noun testimony -14
here apart party -8
here apart person 30
here apart phrase 55
here apart phrase broadcast 117
here apart phrase debate -31
here apart phrase lead 's 88
here apart phrase lead a 15
here apart phrase lead the -85
here apart phrase speech -34
here apart phrase statement -1
here apart plain 28
here apart present -49
here apart pronoun 17
here apart verb -3
here apart verb lead  51
here content -1
here content 1 12
here content 12 -42
here content 2 5
here content 3 -23
here content 6 67
here content ahead -77
here content far -14
here content gerund -25
here content nobody -94
here content nominal -35
here content noun -15
here content noun article 20
here content noun broadcast -4
here content noun debate 64
here content noun lead  34
here content noun lead 's -29
here content noun lead a 58
here content noun lead an 53
here content noun lead her -9
here content noun lead his -54
here content noun lead in -5
here content noun lead of -28
here content noun lead on 49
here content noun lead that -33
here content noun lead the -71
here content noun lead to -16
here content noun letter -29
here content noun meeting -7
here content noun poll -14
here content noun speech -44
here content noun statement -1
here content noun testimony -14
here content party 34
here content person 24
here content phrase 28
here content phrase broadcast -21
here content phrase lead 's 51
here content phrase lead a -3
here content phrase lead the -55
here content phrase meeting -14
here content phrase speech -46
here content phrase statement -4
here content plain 10
here content present -12
here content pronoun 5
here content verb 14
here content verb lead  -34
here content verb speech -38
here cue 84
here cue 0 73
here cue 1 -67
here cue 2 40
here cue 3 68
here cue 6 -5
here cue gerund 15
here cue nominal 58
here cue noun 68
here cue noun article 1
here cue noun broadcast 34
here cue noun lead  -17
here cue noun lead 's -70
here cue noun lead a 86
here cue noun lead an 40
here cue noun speech 4
here cue noun statement -96
here cue party 106
here cue person -5
here cue plain 96
here cue present -28
here cue pronoun 29
here cue verb 60
here cue verb article 17
here cue verb lead  26
here cue verb lead the 36
here cue verb speech 6
here cue verb statement -34
here left 43
here left 12 -1
here left 2 36
here left 3 70
here left 6 30
here left ahead -63
here left far -30
here left gerund 64
here left nobody 14
here left nominal 48
here left noun 33
here left noun broadcast 11
here left noun debate 47
here left noun lead  -78
here left noun lead 's -3
here left noun lead a 63
here left noun lead an -74
here left noun lead his 54
here left noun lead in -83
here left noun lead of 19
here left noun lead the 21
here left noun meeting -102
here left noun poll -49
here left noun post 55
here left noun report 22
here left noun speech 27
here left noun statement -46
here left own -48
here left own broadcast -47
here left own interview 19
here left own lead setting -74
here left own lead source 26
here left own speech -70
here left own statement 14
here left party 19
here left person 27
here left phrase 74
here left phrase broadcast 74
here left phrase debate 55
here left phrase lead a 94
here left phrase lead on 82
here left phrase lead the -77
here left phrase speech 34
here left plain 28
here left present 37
here left pronoun 45
here left verb 40
here left verb article 60
here left verb lead  6
here left verb speech -65
here of other voice 28
here of own voice -16
here own 40
here own 0 37
here own 1 8
here own 12 19
here own 2 -4
here own 3 80
here own 6 45
here own counted -31
here own far -20
here own gerund 74
here own modal -1
here own nobody 9
here own nominal 11
here own own 40
here own own article 13
here own own broadcast 25
here own own call 90
here own own court filing -89
here own own debate 55
here own own interview 71
here own own lead clause 22
here own own lead listener -12
here own own lead setting 45
here own own lead source 25
here own own lead told-press -26
here own own lead verb 81
here own own letter -11
here own own meeting -28
here own own other -52
here own own poll 87
here own own post 48
here own own report 122
here own own speech 4
here own own statement -23
here own own testimony -42
here own party 17
here own perfect -39
here own person 36
here own phrase 22
here own plain 49
here own pluperfect -36
here own present 15
here own pronoun 35
here quote 10
here quote 12 91
here quote 6 -54
here quote ahead -16
here quote far -41
here quote gerund 80
here quote nominal 67
here quote noun -27
here quote noun broadcast -16
here quote noun lead  -33
here quote noun lead a -11
here quote noun lead the 8
here quote noun meeting -11
here quote noun speech 62
here quote noun statement -31
here quote party -19
here quote person -33
here quote phrase 61
here quote plain -20
here quote pronoun 23
here quote verb 22
here quote verb lead  32
here right 32
here right 1 -23
here right 12 5
here right 2 118
here right 3 87
here right 6 74
here right ahead -8
here right counted 17
here right far -78
here right gerund 26
here right nobody -7
here right nominal 33
here right noun 51
here right noun broadcast -11
here right noun debate 13
here right noun lead  54
here right noun lead 's 9
here right noun lead a 21
here right noun lead an -29
here right noun lead her 39
here right noun lead his -24
here right noun lead of -43
here right noun lead on 67
here right noun lead the 13
here right noun lead to -24
here right noun letter -16
here right noun meeting -53
here right noun poll 113
here right noun post -42
here right noun report 107
here right noun speech 18
here right noun statement -58
here right own 44
here right own lead source -21
here right party 82
here right person 8
here right phrase 107
here right phrase speech 2
here right plain 10
here right present -42
here right pronoun -21
here right verb -96
here right verb interview 63
here right verb lead  36
here right verb speech -63
here source 48
here source 1 -4
here source 12 46
here source 2 42
here source 3 44
here source 6 32
here source counted 21
here source far -4
here source gerund 64
here source nominal 106
here source noun -18
here source noun article 19
here source noun broadcast -66
here source noun lead  10
here source noun lead a -7
here source noun lead of 110
here source noun lead the -48
here source noun lead to -31
here source noun meeting -23
here source noun poll 126
here source noun post -60
here source noun speech -106
here source party -60
here source person 20
here source phrase 87
here source phrase lead the -102
here source phrase speech 84
here source plain 52
here source present -8
here source verb 70
here source verb lead  36
here source verb lead a -73
here source verb lead the 60
here source verb poll 26
here source verb statement -43
last 0 beside 47
last 0 beside other -17
last 0 gerund -34
last 0 named 56
last 0 other 50
last 0 own -53
last 0 phrase -8
last 0 plain 58
last 0 present 4
last 0 told 11
last 1 beside -30
last 1 beside other -10
last 1 gerund -19
last 1 named 24
last 1 nominal -105
last 1 none 121
last 1 other 18
last 1 own 2
last 1 phrase 39
last 1 plain 12
last 1 present 5
last 1 told 5
last 3 beside 64
last 3 beside other -6
last 3 gerund -39
last 3 named -23
last 3 nominal 89
last 3 other 19
last 3 own 29
last 3 phrase 4
last 3 plain 8
last 3 present -6
last 3 told 13
last 8 beside -26
last 8 beside other 2
last 8 gerund 22
last 8 named -27
last 8 nominal -13
last 8 none 62
last 8 other -24
last 8 own 83
last 8 phrase -60
last 8 plain -9
last 8 present -25
last 8 told -14
last article beside -21
last article beside other 5
last article named -45
last article own -27
last article told -54
last broadcast beside other -27
last broadcast named 5
last broadcast own 108
last broadcast told 42
last call beside other -10
last call named -15
last call told -29
last court filing beside other -29
last court filing named -65
last court filing told 58
last debate beside -71
last debate beside other 9
last debate named -7
last debate other -60
last debate told 39
last far beside other 7
last far gerund -15
last far named -18
last far other -55
last far plain -33
last far present 56
last far told 31
last interview named 109
last interview other 16
last interview own -3
last interview told 116
last lead  -24
last lead 's 13
last lead a -35
last lead after -70
last lead an 27
last lead at -29
last lead by -14
last lead clause 137
last lead for -56
last lead her 23
last lead his 36
last lead in 51
last lead listener -1
last lead of -14
last lead on 34
last lead setting 9
last lead source 8
last lead that 49
last lead the 8
last lead their 98
last lead this -59
last lead to 40
last lead told-press -66
last lead verb -59
last lead with 34
last letter beside other 60
last letter named -32
last letter other 34
last letter own 21
last letter told 50
last meeting beside other -9
last meeting named -78
last meeting other -40
last meeting own -26
last meeting told -9
last other own -44
last other told 83
last poll beside -10
last poll beside other -4
last poll named -105
last poll other -4
last poll own -58
last poll told -11
last post beside 40
last post beside other 3
last post named 2
last post other 58
last post own -2
last post told -30
last press conference told -18
last report beside other 24
last report named -77
last report other 40
last report own 36
last report told -1
last said far other 41
last said far same -46
last said here other 92
last said here same 66
last said near other 73
last said near same 48
last said other article 97
last said other broadcast 105
last said other debate 29
last said other interview 29
last said other letter 16
last said other meeting 36
last said other poll 55
last said other post 20
last said other report -25
last said other speech 56
last said other statement 59
last said other testimony -33
last said otherwise far other 2
last said otherwise far same -2
last said otherwise here other -31
last said otherwise here same -11
last said otherwise near other 6
last said otherwise near same -3
last said same article 28
last said same broadcast 33
last said same call 1
last said same debate 22
last said same interview 34
last said same letter 55
last said same meeting -13
last said same poll 39
last said same post -56
last said same report -19
last said same statement 47
last speech beside 69
last speech beside other -16
last speech named 74
last speech other 26
last speech own 17
last speech told -70
last statement beside other 2
last statement named 54
last statement other -11
last statement own 3
last statement told -21
last testimony beside other -18
last testimony named 45
last testimony other -52
last testimony told -43
later another 0 -21
later another 1 -26
later another 3 -8
later another 8 -2
later another body -8
later another far 29
later another head -33
later another lead 14
later has 0 31
later has 1 46
later has 3 46
later has 8 18
later has body 65
later has far 60
later has head 80
later has lead -36
lead beside 7
lead beside other -30
lead named 24
lead noun body -2
lead noun head -50
lead noun lead -1
lead other -11
lead own 83
lead own body 41
lead own head 44
lead own lead 2
lead phrase body 22
lead phrase head -13
lead phrase lead -26
lead stage body -37
lead told 4
lead verb body 16
lead verb lead 10
main all broadcast 49
main all counted 12
main all gerund 26
main all meeting -69
main all nobody -80
main all nominal 87
main all none -64
main all often 1 36
main all often 12+ 1
main all often 3 -39
main all often 4+ 50
main all often 6+ -4
main all party -8
main all person 11
main all phrase 86
main all plain 27
main all poll 22
main all present 71
main all pronoun 41
main all speech 7
main all thought 45
main all writing 43
main few article -13
main few broadcast -15
main few call -16
main few court filing -28
main few debate -30
main few interview 17
main few letter -4
main few meeting -16
main few often 0 -20
main few often 1 -12
main few often 2 -3
main few often 3 -25
main few often 4+ 3
main few often 6+ -10
main few other -13
main few poll -15
main few post -21
main few press conference 4
main few report -7
main few speech -27
main few statement -16
main few testimony -16
main most broadcast -8
main most counted 92
main most debate 70
main most gerund -37
main most meeting -46
main most nobody -32
main most nominal -16
main most none 123
main most often 1 -63
main most often 2 -32
main most often 3 47
main most often 4+ -21
main most often 6+ 17
main most party 9
main most person -6
main most phrase -52
main most plain 2
main most poll -2
main most present 30
main most pronoun 28
main most speech 20
main most thought 12
main most writing -27
main some article -9
main some broadcast 5
main some debate 44
main some interview -29
main some letter 11
main some meeting -33
main some often 1 -28
main some often 2 -24
main some often 3 32
main some often 4+ -6
main some often 6+ 9
main some other -95
main some poll 28
main some post -9
main some report -2
main some speech 24
main some statement -11
main some testimony 2
new body -9
new counted -2
new cue added 7
new cue announced -23
new cue argued -19
new cue asked -8
new cue called -22
new cue continued -22
new cue declared -36
new cue found 5
new cue issued -19
new cue none 21
new cue other -10
new cue read 50
new cue replied -27
new cue reported -7
new cue responded 29
new cue said -11
new cue saying -16
new cue says -6
new cue showed 17
new cue shows -35
new cue spoke 17
new cue told -68
new cue tweeted -9
new cue urged -50
new cue writes -28
new cue writing 8
new cue wrote -20
new document -21
new gerund -7
new head -46
new lead -16
new leans -5
new nested 9
new nobody -26
new nominal -14
new none 21
new party -14
new person -10
new phrase -10
new plain -9
new present -15
new pronoun -2
none 28
none body 27
none counted -29
none cue added -17
none cue announced 117
none cue argued 69
none cue asked -39
none cue called 4
none cue continued 4
none cue declared 14
none cue found -26
none cue issued -73
none cue none -42
none cue other 34
none cue posted 47
none cue read -9
none cue replied -3
none cue reported 22
none cue responded -60
none cue said 26
none cue saying -46
none cue says -32
none cue showed 74
none cue shows 37
none cue spoke 52
none cue told -6
none cue tweeted -29
none cue urged 22
none cue writes 36
none cue writing -51
none cue wrote 47
none direct -5
none document -8
none gerund 6
none head 31
none here 28
none indirect 40
none lead 26
none leans 23
none mixed 13
none modal 12
none near 18
none nested -32
none nobody 105
none nominal 39
none none -42
none not so 85
none options 1 9
none options 2 9
none options 3 50
none options 4 23
none options 5+ 35
none party 44
none perfect 10
none person 23
none phrase 14
none plain 24
none pluperfect 11
none present 51
none pronoun 7
none rule asked -98
none rule clause -42
none rule lead -40
none rule listener -11
none rule none 44
none rule same-act -27
none rule setting -7
none rule source -47
none rule told-press 31
none rule topic -14
none rule verb -67
none speech 20
none thought 50
none voice 29
none voiced 31
none writing -9
not here -11
often 0 -20
often 1 -15
often 12+ 65
often 2 -4
often 3 -3
often 6+ 5
other than asked -6
other than clause -12
other than lead -11
other than listener -58
other than rule -1
other than same-act 6
other than setting -14
other than source 7
other than told-press -22
other than topic 7
other than verb -7
rule 38
rule asked 100
rule asked poll 100
rule clause 57
rule counted 54
rule gerund 54
rule lead 51
rule lead broadcast 40
rule lead interview 63
rule lead meeting -51
rule lead speech 114
rule listener 28
rule listener interview 81
rule listener speech 39
rule modal -34
rule nobody -44
rule nominal 29
rule none 14
rule party 19
rule perfect -55
rule person 42
rule phrase 30
rule plain 46
rule pluperfect -15
rule present 41
rule same-act 4
rule same-act article -10
rule same-act broadcast 34
rule same-act debate 68
rule same-act interview 35
rule same-act letter 58
rule same-act meeting -38
rule same-act other -68
rule same-act post -45
rule same-act speech -41
rule same-act statement 2
rule setting 41
rule setting article 57
rule setting broadcast 16
rule setting debate 56
rule setting interview 69
rule setting letter 45
rule setting meeting 16
rule setting post -19
rule setting speech -7
rule setting statement 46
rule source 35
rule source article -19
rule source letter -61
rule source poll 134
rule source report 105
rule speech 32
rule thought 55
rule told-press -26
rule told-press other -26
rule topic 5
rule topic debate 5
rule verb 81
rule verb post 63
rule writing 41
titled 13
titled all -44
titled broadcast -53
titled counted 8
titled debate 72
titled few 17
titled gerund -53
titled most -66
titled nobody -29
titled nominal -14
titled none 109
titled party -1
titled person 31
titled phrase 22
titled plain 10
titled poll 8
titled post 45
titled present 41
titled pronoun 21
titled some 78
titled speech -73
type article 4
type article counted -59
type article cue added 51
type article cue announced -25
type article cue argued -11
type article cue asked -36
type article cue called -41
type article cue none 5
type article cue other 1
type article cue reported 103
type article cue responded 41
type article cue said -49
type article cue saying -43
type article cue says -26
type article cue showed -9
type article cue wrote -9
type article nobody -20
type article nominal 13
type article not so 20
type article party 84
type article person 8
type article pronoun -29
type article speech 8
type article thought -5
type article writing -2
type briefing 91
type briefing person 106
type briefing speech 80
type broadcast -7
type broadcast counted -44
type broadcast cue added 6
type broadcast cue announced -19
type broadcast cue argued 11
type broadcast cue asked 40
type broadcast cue called 32
type broadcast cue continued -8
type broadcast cue declared -7
type broadcast cue found -39
type broadcast cue issued -2
type broadcast cue none -32
type broadcast cue other -16
type broadcast cue replied -50
type broadcast cue reported -30
type broadcast cue responded 50
type broadcast cue said -4
type broadcast cue saying -15
type broadcast cue says -17
type broadcast cue showed -7
type broadcast cue shows -40
type broadcast cue spoke -13
type broadcast cue told 23
type broadcast cue tweeted -2
type broadcast cue writing -8
type broadcast cue wrote -32
type broadcast nobody -33
type broadcast nominal -10
type broadcast not so -41
type broadcast party -25
type broadcast person -7
type broadcast pronoun 2
type broadcast speech -6
type broadcast thought -22
type broadcast writing -11
type call -16
type call counted -21
type call cue added -25
type call cue asked -11
type call cue called -16
type call cue none -10
type call cue other -19
type call cue reported -11
type call cue said -16
type call cue saying -25
type call cue says -25
type call cue shows -5
type call cue wrote -13
type call nobody -13
type call nominal -19
type call not so -6
type call party -18
type call person -21
type call pronoun -17
type call speech -21
type call thought -16
type call writing -13
type court filing -35
type court filing cue added -17
type court filing cue other -8
type court filing cue said -49
type court filing cue saying -25
type court filing nobody -11
type court filing nominal 23
type court filing party -21
type court filing person -37
type court filing pronoun -25
type court filing speech -32
type court filing thought 13
type court filing writing -10
type debate 15
type debate counted -21
type debate cue added 10
type debate cue argued -9
type debate cue asked -39
type debate cue continued 11
type debate cue none 66
type debate cue said 38
type debate cue saying 49
type debate cue says 66
type debate cue wrote -36
type debate nobody -39
type debate party -27
type debate person 44
type debate pronoun -20
type debate speech 30
type debate thought -28
type debate writing -60
type interview 9
type interview counted -60
type interview cue added 12
type interview cue argued -21
type interview cue asked 53
type interview cue called -80
type interview cue none -52
type interview cue other -21
type interview cue reported -65
type interview cue said 13
type interview cue saying -69
type interview cue says 104
type interview cue wrote -71
type interview nobody -42
type interview nominal -27
type interview party 5
type interview person 9
type interview pronoun 3
type interview thought -2
type interview writing -73
type letter -9
type letter counted -11
type letter cue added -7
type letter cue announced -7
type letter cue asked -19
type letter cue called -27
type letter cue continued -10
type letter cue none -26
type letter cue other -19
type letter cue reported -21
type letter cue said -34
type letter cue saying -31
type letter cue showed -5
type letter cue told -4
type letter cue wrote 44
type letter nobody -16
type letter nominal -24
type letter party -19
type letter person 4
type letter pronoun -7
type letter speech -7
type letter thought -28
type letter writing 66
type meeting -21
type meeting counted -23
type meeting cue added 8
type meeting cue announced -10
type meeting cue asked -17
type meeting cue called -51
type meeting cue continued -8
type meeting cue found -10
type meeting cue none -17
type meeting cue other -19
type meeting cue reported -21
type meeting cue responded -28
type meeting cue said -15
type meeting cue saying -19
type meeting cue says -24
type meeting cue showed -2
type meeting cue spoke -3
type meeting cue told -20
type meeting cue wrote -54
type meeting nobody -8
type meeting nominal -15
type meeting party -21
type meeting person -25
type meeting pronoun -10
type meeting speech -19
type meeting thought -17
type meeting writing -34
type other -38
type other cue added -20
type other cue other -6
type other cue said -31
type other cue says 9
type other nobody -11
type other nominal -28
type other party -17
type other person -36
type other pronoun 20
type other speech -23
type other thought -24
type other writing -14
type poll -7
type poll counted 161
type poll cue added -45
type poll cue argued -13
type poll cue asked -10
type poll cue called -26
type poll cue continued -9
type poll cue none -8
type poll cue other -4
type poll cue said -38
type poll cue saying 29
type poll cue says -34
type poll cue told -5
type poll cue wrote -12
type poll nobody -42
type poll nominal 13
type poll not so -12
type poll party -8
type poll person -54
type poll pronoun -21
type poll speech -12
type poll thought -19
type poll writing -30
type post -16
type post counted -24
type post cue added 47
type post cue asked -25
type post cue called 39
type post cue none -29
type post cue other -2
type post cue reported -38
type post cue responded -39
type post cue said -46
type post cue saying -31
type post cue says -48
type post cue shows -35
type post cue wrote 84
type post nobody -2
type post nominal -44
type post not so -10
type post party -24
type post person -28
type post pronoun 47
type post speech -22
type post thought -8
type post writing 79
type press conference 5
type press conference counted -24
type press conference cue added 2
type press conference cue other -17
type press conference cue said -20
type press conference nobody -11
type press conference nominal -4
type press conference party -26
type press conference person -24
type press conference pronoun -18
type press conference speech -17
type press conference thought -26
type press conference writing -16
type report 3
type report counted -24
type report cue added -1
type report cue announced -8
type report cue argued -12
type report cue asked -3
type report cue called -22
type report cue other 6
type report cue reported -12
type report cue said -60
type report cue saying -24
type report cue showed 36
type report cue wrote -5
type report nobody -34
type report nominal -33
type report party 32
type report person -25
type report pronoun 30
type report speech -14
type report thought 11
type report writing 32
type speech -3
type speech counted -77
type speech cue added -2
type speech cue announced -21
type speech cue argued -8
type speech cue asked -27
type speech cue called 8
type speech cue continued -23
type speech cue declared 37
type speech cue found -33
type speech cue none -69
type speech cue other 3
type speech cue replied -21
type speech cue reported -45
type speech cue responded -38
type speech cue said -15
type speech cue saying 52
type speech cue says 34
type speech cue showed 61
type speech cue shows -3
type speech cue spoke 52
type speech cue told -107
type speech cue tweeted -4
type speech cue wrote -55
type speech nobody -57
type speech nominal -10
type speech not so -11
type speech party -40
type speech person 3
type speech pronoun 21
type speech speech -3
type speech thought -3
type speech writing -25
type statement -14
type statement counted -35
type statement cue added 20
type statement cue announced -6
type statement cue asked -15
type statement cue called 32
type statement cue continued -11
type statement cue none 84
type statement cue other -20
type statement cue read -11
type statement cue reported -19
type statement cue responded -5
type statement cue said -9
type statement cue saying -34
type statement cue says -37
type statement cue wrote -28
type statement nobody 25
type statement nominal -15
type statement party -27
type statement person -18
type statement pronoun -4
type statement speech -9
type statement thought -25
type statement writing -39
type testimony -17
type testimony counted -23
type testimony cue added -25
type testimony cue asked -11
type testimony cue called -11
type testimony cue other -14
type testimony cue said -6
type testimony cue says -37
type testimony cue wrote -11
type testimony nobody -7
type testimony nominal -30
type testimony not so -7
type testimony party -25
type testimony person -12
type testimony pronoun -7
type testimony speech -13
type testimony thought -20
type testimony writing -24
uses 50
uses alone 39
uses another -7
uses none -14
voice has 0 52
voice has 1 34
voice has 3 27
voice has 8 46
voice has another 0 -13
voice has another 1 2
voice has another 3 -9
voice has another 8 -18
voice has another far -6
voice has another others 0 -5
voice has another others 1 -12
voice has another others 2 -19
voice has another others 3+ -11
voice has article 42
voice has article others 0 28
voice has broadcast 44
voice has broadcast others 0 34
voice has broadcast others 1 106
voice has broadcast others 2+ -17
voice has call -11
voice has call others 0 1
voice has debate 9
voice has debate others 0 24
voice has debate others 1 -36
voice has debate others 2+ -1
voice has direct 80
voice has far -37
voice has gerund 10
voice has indirect 19
voice has interview 20
voice has interview others 0 23
voice has interview others 1 28
voice has interview others 2+ -27
voice has leans 0 30
voice has leans 1 22
voice has leans 3 -78
voice has leans 8 15
voice has leans far 90
voice has letter 37
voice has letter others 0 11
voice has meeting 44
voice has meeting others 0 -4
voice has meeting others 1 92
voice has meeting others 2+ 35
voice has mixed 31
voice has modal -87
voice has nominal -29
voice has none -6
voice has none 0 -20
voice has none 1 -12
voice has none 3 -5
voice has none 8 11
voice has none far -19
voice has none others 0 -13
voice has none others 1 -30
voice has none others 2 -36
voice has none others 3+ 2
voice has others 0 44
voice has others 1 34
voice has others 2 6
voice has others 3+ 21
voice has phrase -55
voice has plain 60
voice has poll 19
voice has poll others 0 39
voice has poll others 2+ -9
voice has post -5
voice has post others 0 -56
voice has present 37
voice has report -17
voice has report others 0 -19
voice has speech 49
voice has speech others 0 7
voice has speech others 1 -30
voice has speech others 2+ -30
voice has statement 39
voice has statement others 0 14
voice has statement others 2+ 42
voice has thought -45
voice has writing -26
voice new -11
voiced 0 gerund 113
voiced 0 plain -16
voiced 0 present 9
voiced 1 gerund 12
voiced 1 plain 44
voiced 1 present -17
voiced 3 gerund -9
voiced 3 plain 41
voiced 3 present -7
voiced 8 gerund -38
voiced 8 plain 31
voiced 8 present -62
voiced article 57
voiced broadcast 47
voiced debate 18
voiced far gerund -7
voiced far plain 62
voiced interview 50
voiced letter -79
voiced meeting 2
voiced other -57
voiced own 0 9
voiced own 1 12
voiced own 3 14
voiced own 8 11
voiced own far 41
voiced poll -68
voiced post -33
voiced report 7
voiced speech 20
voiced stage 0 26
voiced stage 1 24
voiced stage 3 82
voiced stage 8 -38
voiced stage far 16
voiced statement 55
`;
