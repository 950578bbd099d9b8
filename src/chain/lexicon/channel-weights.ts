// Weights of the choice of channels. Made by `npm run train:channels`; not edited by hand.

/** A feature of `../choice/features.ts` and its weight in hundredths on each line. */
export const CHANNEL_WEIGHTS = `
after 0 body -14
after 0 lead 8
after 0 noun beside -43
after 0 noun beside other -58
after 0 noun named -9
after 0 noun told -19
after 0 own other -28
after 0 phrase beside -28
after 0 phrase beside other 46
after 0 phrase named -15
after 0 phrase told -14
after 0 verb beside other 7
after 0 verb named 90
after 0 verb told 77
after 1 body 2
after 1 head -28
after 1 noun beside 6
after 1 noun beside other -9
after 1 noun named 6
after 1 noun told 22
after 1 own other 14
after 1 own own 9
after 1 phrase beside 34
after 1 phrase beside other -27
after 1 phrase named -8
after 1 phrase told -18
after 1 stage other -59
after 1 stage own -57
after 1 verb beside other 8
after 1 verb named -14
after 1 verb told 7
after 3 head -4
after 3 lead -11
after 3 noun beside 26
after 3 noun beside other -1
after 3 noun named -3
after 3 noun told -2
after 3 own other 18
after 3 own own 24
after 3 phrase beside 12
after 3 phrase beside other -9
after 3 phrase named 18
after 3 phrase told 13
after 3 stage other -38
after 3 stage own -19
after 3 verb beside -16
after 3 verb beside other -79
after 3 verb named -21
after 3 verb told -3
after 8 body -8
after 8 head -10
after 8 lead -19
after 8 noun beside -21
after 8 noun named -2
after 8 noun told -30
after 8 own other -18
after 8 own own -17
after 8 phrase beside 6
after 8 phrase beside other -41
after 8 phrase told 54
after 8 stage other 21
after 8 stage own 3
after 8 verb beside other -27
after 8 verb named 47
after 8 verb told -29
after far body -3
after far head -26
after far lead -15
after far noun beside -5
after far noun beside other -3
after far noun named 8
after far noun told -15
after far own other -8
after far own own -20
after far phrase beside other -5
after far phrase named 2
after far phrase told 24
after far verb beside other 20
after far verb told -2
before 0 beside 39
before 0 beside other -11
before 0 named 7
before 0 noun in words -37
before 0 noun plain -7
before 0 other 88
before 0 own 12
before 0 own plain 38
before 0 phrase in words -39
before 0 phrase plain 171
before 0 stage plain -5
before 0 told 30
before 0 verb plain -71
before 1 beside -13
before 1 beside other -12
before 1 named 23
before 1 noun in words -1
before 1 noun plain -24
before 1 other 18
before 1 own -12
before 1 own in words 23
before 1 own plain 3
before 1 phrase in words 69
before 1 phrase plain 24
before 1 stage plain -6
before 1 told -2
before 1 verb in words -33
before 1 verb plain 50
before 3 beside -4
before 3 beside other -2
before 3 noun in words -1
before 3 noun plain -7
before 3 other 8
before 3 own -28
before 3 own in words -36
before 3 own plain 1
before 3 phrase in words 2
before 3 phrase plain 6
before 3 stage plain -64
before 3 told 2
before 3 verb in words 8
before 3 verb plain 22
before 8 beside -35
before 8 beside other -4
before 8 named -20
before 8 noun in words 3
before 8 noun plain -15
before 8 other 9
before 8 own -14
before 8 own in words -70
before 8 own plain 5
before 8 phrase in words -12
before 8 phrase plain -13
before 8 stage plain 32
before 8 told -5
before 8 verb in words 23
before 8 verb plain -2
before ahead -25
before beside in words since 0 -7
before beside in words since 1 -25
before beside in words since 2+ -10
before beside other in words since 0 14
before beside other in words since 1 -2
before beside other in words since 2+ -8
before beside other plain since 0 -3
before beside other plain since 1 -21
before beside other plain since 2+ -10
before beside plain since 0 23
before beside plain since 1 -44
before beside plain since 2+ 5
before far beside other -5
before far named -17
before far noun in words -3
before far noun plain -11
before far other -12
before far own 24
before far own in words -30
before far own plain -2
before far phrase in words -14
before far phrase plain 11
before far stage plain -12
before far told -7
before far verb in words 9
before far verb plain -4
before named in words since 0 -4
before named in words since 2+ 6
before named plain since 0 14
before named plain since 1 -1
before named plain since 2+ -21
before noun beside -9
before noun beside other -6
before noun named -20
before noun told -7
before other in words since 0 19
before other in words since 1 -22
before other in words since 2+ -15
before other plain since 0 1
before other plain since 1 26
before other plain since 2+ 9
before own in words since 0 43
before own in words since 1 -30
before own other 10
before own own -8
before own plain since 0 7
before own plain since 1 -64
before own plain since 2+ 1
before phrase beside 3
before phrase beside other -15
before phrase named 48
before phrase told 35
before stage other -3
before stage own -16
before told in words since 0 -16
before told in words since 1 -4
before told in words since 2+ 21
before told plain since 0 9
before told plain since 1 -7
before told plain since 2+ -8
before verb beside -17
before verb beside other 23
before verb named 26
before verb told -32
beside other another -5
beside other has 101
beside other none -24
beside same has 35
beside same none -16
doubt clause 28
doubt told passive 45
doubt told said-to 45
doubt told said-to broadcast 70
doubt told said-to call -8
doubt told said-to poll -14
doubt told said-to speech -29
doubt told said-to statement -21
doubt told setting 6
doubt told setting article -6
doubt told setting broadcast -5
doubt told setting court filing -1
doubt told setting debate -11
doubt told setting interview -19
doubt told setting letter 69
doubt told setting meeting -2
doubt told setting poll -4
doubt told setting post -1
doubt told setting speech -15
doubt told setting statement -2
doubt told setting testimony -1
doubt told told -10
doubt told told article -10
doubt told told broadcast -11
doubt told told call -11
doubt told told debate 30
doubt told told interview -71
doubt told told letter -47
doubt told told meeting -12
doubt told told other -1
doubt told told poll -12
doubt told told post -8
doubt told told press conference -13
doubt told told report -5
doubt told told speech 9
doubt told told statement -15
doubt told told testimony -12
doubt told urged -11
doubt told urged article 9
doubt told urged broadcast -29
doubt told urged call -18
doubt told urged court filing -7
doubt told urged debate 35
doubt told urged interview -33
doubt told urged letter -13
doubt told urged meeting -7
doubt told urged other -7
doubt told urged poll -16
doubt told urged post -38
doubt told urged report -4
doubt told urged speech 6
doubt told urged statement -19
doubt told urged testimony -5
elsewhere -20
elsewhere article -24
elsewhere broadcast -21
elsewhere call -11
elsewhere court filing -10
elsewhere debate -7
elsewhere interview -67
elsewhere letter 3
elsewhere meeting -27
elsewhere other -19
elsewhere poll -27
elsewhere post -14
elsewhere press conference -15
elsewhere report 24
elsewhere speech -11
elsewhere statement -17
elsewhere testimony 13
here another’s 66
here another’s far 40
here another’s own 66
here another’s own lead setting 65
here another’s person 41
here another’s plain 79
here apart 12
here apart 12 15
here apart 2 -20
here apart 3 8
here apart 6 -13
here apart ahead -4
here apart far 16
here apart gerund 30
here apart nobody -27
here apart nominal -51
here apart noun 1
here apart noun article -16
here apart noun broadcast 33
here apart noun lead  37
here apart noun lead 's -20
here apart noun lead a -27
here apart noun lead his -47
here apart noun lead of -55
here apart noun lead the 37
here apart noun letter -15
here apart noun meeting -7
here apart noun speech 8
here apart noun statement -31
here apart noun testimony -5
here apart party -5
here apart person 33
here apart phrase 33
here apart phrase broadcast 100
here apart phrase debate -11
here apart phrase lead 's 93
here apart phrase lead a 15
here apart phrase lead the -64
here apart phrase speech -36
here apart phrase statement 8
here apart plain 20
here apart present -39
here apart pronoun 17
here apart verb -3
here apart verb lead  44
here content 2
here content 1 -6
here content 12 -51
here content 2 26
here content 3 -18
here content 6 77
here content ahead -86
here content far -15
here content nobody -99
here content nominal -34
here content noun -9
here content noun article 20
here content noun broadcast 5
here content noun debate 75
here content noun lead  35
here content noun lead 's -17
here content noun lead a 47
here content noun lead an 35
here content noun lead her -7
here content noun lead his -47
here content noun lead of -23
here content noun lead that -46
here content noun lead the -66
here content noun lead to -15
here content noun letter -48
here content noun meeting -4
here content noun poll -12
here content noun speech -40
here content noun statement -12
here content party 37
here content person 25
here content phrase 19
here content phrase broadcast -53
here content phrase lead 's 52
here content phrase lead a 1
here content phrase lead the -29
here content phrase meeting -21
here content phrase speech -18
here content phrase statement -8
here content plain 13
here content present -29
here content pronoun 15
here content verb 15
here content verb interview 57
here content verb lead  -26
here content verb speech -37
here cue 69
here cue 0 47
here cue 1 -43
here cue 2 56
here cue 3 45
here cue 6 6
here cue gerund 32
here cue nobody 36
here cue nominal 24
here cue noun 35
here cue noun article 17
here cue noun broadcast 16
here cue noun call -45
here cue noun court filing -33
here cue noun lead  -7
here cue noun lead 's -35
here cue noun lead a 69
here cue noun lead an 37
here cue noun letter 41
here cue noun report 35
here cue noun speech 16
here cue noun statement -77
here cue party 60
here cue person -16
here cue plain 75
here cue present -19
here cue pronoun 47
here cue verb 57
here cue verb article 34
here cue verb lead  45
here cue verb lead the 20
here cue verb speech 23
here cue verb statement -33
here left 42
here left 12 -26
here left 2 38
here left 3 84
here left 6 25
here left ahead -42
here left far -9
here left gerund 71
here left nobody 59
here left nominal 34
here left noun 21
here left noun article -41
here left noun broadcast -7
here left noun call -29
here left noun court filing 16
here left noun debate 39
here left noun lead  -80
here left noun lead 's -11
here left noun lead a 33
here left noun lead an -79
here left noun lead his -45
here left noun lead in 11
here left noun lead of 23
here left noun lead the 20
here left noun letter 47
here left noun meeting -76
here left noun poll -50
here left noun post 82
here left noun report 14
here left noun speech 30
here left noun statement -78
here left own -49
here left own broadcast -54
here left own interview 11
here left own lead setting -69
here left own lead source 24
here left own speech -48
here left own statement 16
here left party 42
here left person 7
here left phrase 91
here left phrase broadcast 107
here left phrase debate 36
here left phrase lead a 103
here left phrase lead an 110
here left phrase lead on 60
here left phrase lead the -69
here left phrase post -62
here left phrase speech 9
here left plain 16
here left present 64
here left pronoun 32
here left verb 51
here left verb article 62
here left verb lead  19
here left verb lead a -22
here left verb speech -47
here of other voice 25
here of own voice -20
here own 29
here own 0 41
here own 1 7
here own 12 17
here own 2 -17
here own 3 61
here own 6 35
here own counted -36
here own far -19
here own gerund 76
here own modal 9
here own nobody 3
here own nominal 7
here own own 29
here own own article -5
here own own broadcast -7
here own own call 75
here own own court filing -89
here own own debate 55
here own own interview 52
here own own lead clause -7
here own own lead crowd 6
here own own lead listener -11
here own own lead setting 31
here own own lead source 24
here own own lead told-outlet 3
here own own lead told-press -7
here own own lead verb 76
here own own letter -12
here own own meeting -46
here own own other -47
here own own poll 77
here own own post 59
here own own report 87
here own own speech 12
here own own statement -12
here own own testimony -57
here own paper -41
here own party 3
here own perfect -35
here own person 29
here own phrase 7
here own plain 38
here own pluperfect -42
here own present 5
here own pronoun 39
here quote 6
here quote 12 75
here quote 6 -50
here quote far -28
here quote gerund 75
here quote nominal 58
here quote noun -26
here quote noun broadcast -18
here quote noun lead  -22
here quote noun lead a -7
here quote noun lead the -3
here quote noun meeting -9
here quote noun speech 25
here quote noun statement -15
here quote party -19
here quote person -22
here quote phrase 50
here quote plain -28
here quote pronoun -1
here quote verb 10
here quote verb lead  16
here right 22
here right 1 51
here right 12 31
here right 2 69
here right 3 68
here right 6 63
here right counted 28
here right far -82
here right gerund -5
here right nobody -29
here right nominal 30
here right noun 35
here right noun article 7
here right noun broadcast -5
here right noun call -10
here right noun debate 1
here right noun lead  80
here right noun lead 's 36
here right noun lead a 19
here right noun lead an -37
here right noun lead her 40
here right noun lead his -24
here right noun lead of -41
here right noun lead on 65
here right noun lead the -48
here right noun lead with -43
here right noun letter -12
here right noun meeting -21
here right noun poll 116
here right noun post -29
here right noun report 49
here right noun speech 18
here right noun statement -66
here right own 14
here right own lead setting 46
here right own lead source -31
here right own speech -9
here right party 49
here right person -4
here right phrase 125
here right phrase lead a -54
here right phrase speech 43
here right plain 3
here right present -16
here right pronoun 15
here right verb -100
here right verb interview 46
here right verb lead  55
here right verb speech -57
here source 50
here source 1 15
here source 12 25
here source 2 51
here source 3 27
here source 6 33
here source counted -7
here source far -15
here source gerund 67
here source nominal 130
here source noun -20
here source noun article 34
here source noun broadcast -70
here source noun lead  -1
here source noun lead a 3
here source noun lead of 96
here source noun lead the -56
here source noun lead to -25
here source noun meeting -26
here source noun poll 98
here source noun speech -76
here source party -50
here source person -13
here source phrase 73
here source phrase lead the -92
here source phrase speech 86
here source plain 54
here source present -18
here source verb 78
here source verb lead  51
here source verb lead a -53
here source verb lead the 60
here source verb poll 38
here source verb statement -37
last 0 beside 72
last 0 beside other -5
last 0 gerund -20
last 0 named 47
last 0 other 43
last 0 own -49
last 0 phrase -40
last 0 plain 54
last 0 present 19
last 0 told 22
last 1 beside -64
last 1 beside other -2
last 1 gerund -2
last 1 named 30
last 1 nominal -95
last 1 none 107
last 1 own 6
last 1 phrase 41
last 1 plain 13
last 1 present -7
last 3 beside 47
last 3 beside other -4
last 3 gerund -30
last 3 named -23
last 3 nominal 86
last 3 other 8
last 3 own 38
last 3 phrase -29
last 3 plain 10
last 3 present 1
last 3 told 17
last 8 beside -25
last 8 beside other 8
last 8 gerund 24
last 8 named -42
last 8 nominal -10
last 8 other -17
last 8 own 67
last 8 phrase -50
last 8 plain -7
last 8 present -32
last 8 told -7
last article beside -11
last article beside other -14
last article named -28
last article other 3
last article own -48
last article told -57
last broadcast beside -20
last broadcast beside other -26
last broadcast named -10
last broadcast other 20
last broadcast own 96
last broadcast told 34
last call beside other -6
last call named -20
last call told -26
last court filing beside other -18
last court filing named -50
last court filing told 51
last debate beside -55
last debate beside other 16
last debate named 6
last debate other -95
last debate own -13
last debate told 57
last far beside other -26
last far gerund -16
last far named -3
last far other -34
last far plain -78
last far present 97
last far told 27
last interview named 84
last interview other 15
last interview own -12
last interview told 109
last lead  -16
last lead 's 26
last lead a -16
last lead after -55
last lead an 41
last lead at -26
last lead by -14
last lead clause 18
last lead for -64
last lead her -26
last lead his 56
last lead in 62
last lead listener 13
last lead of -20
last lead on 41
last lead setting 20
last lead source 8
last lead that 50
last lead the -2
last lead their 99
last lead this -95
last lead to 38
last lead told-outlet -54
last lead told-press -37
last lead verb -38
last lead with 24
last letter beside other 44
last letter named -30
last letter other 34
last letter own 62
last letter told 48
last meeting beside other 13
last meeting named -58
last meeting other -20
last meeting own -40
last meeting told -1
last other beside other -8
last other own -16
last other told 91
last poll beside -6
last poll beside other -14
last poll named -92
last poll other 4
last poll own -73
last poll told -27
last post beside other 41
last post named 4
last post other 35
last post own 29
last post told -20
last press conference named -5
last press conference told -19
last report beside other -3
last report named -70
last report other 42
last report own -4
last report told -58
last said far other 11
last said far same -40
last said here other 113
last said here same 52
last said near other 70
last said near same 35
last said other article 111
last said other broadcast 113
last said other call 4
last said other debate 41
last said other interview 31
last said other letter 25
last said other meeting 32
last said other poll 47
last said other post 7
last said other report -23
last said other speech 53
last said other statement 4
last said other testimony -23
last said otherwise far other 5
last said otherwise far same -7
last said otherwise here other -22
last said otherwise here same -7
last said otherwise near other 4
last said otherwise near same -2
last said same article 23
last said same broadcast 41
last said same call 3
last said same debate 21
last said same interview 11
last said same letter 40
last said same meeting 11
last said same poll 31
last said same post -29
last said same report -14
last said same statement 57
last speech beside 24
last speech named 60
last speech other -10
last speech own 16
last speech told -64
last statement beside other -23
last statement named 55
last statement other -27
last statement own 1
last statement told -13
last testimony beside other -18
last testimony named 31
last testimony other -40
last testimony told -36
later another 0 -16
later another 1 -3
later another 3 -20
later another 8 -12
later another body -5
later another far 20
later another head -50
later another lead 4
later has 0 50
later has 1 28
later has 3 24
later has 8 -19
later has body 39
later has far 20
later has head 73
later has lead -61
lead beside 10
lead beside other -16
lead noun body -5
lead noun head -31
lead noun lead 1
lead other -6
lead own 61
lead own body 34
lead own head 46
lead own lead 3
lead phrase body 26
lead phrase head -20
lead phrase lead -53
lead stage body -48
lead told 4
lead verb body 30
lead verb lead 6
main all broadcast 30
main all counted 5
main all gerund 47
main all meeting -37
main all nobody -48
main all nominal 49
main all none -60
main all often 12+ 25
main all often 3 -39
main all often 4+ 19
main all often 6+ -12
main all party -16
main all person 11
main all phrase 60
main all plain 28
main all poll 14
main all present 31
main all pronoun 22
main all speech 2
main all thought 30
main all writing 42
main few article -6
main few broadcast -6
main few call -12
main few court filing -25
main few debate -22
main few interview 8
main few letter -1
main few meeting -12
main few often 0 -9
main few often 1 -10
main few often 2 -5
main few often 3 -29
main few often 4+ 5
main few often 6+ -6
main few other -17
main few poll -10
main few post -17
main few press conference 12
main few report -3
main few speech -26
main few statement -9
main few testimony -14
main most article 18
main most broadcast -6
main most counted 89
main most debate 58
main most gerund -11
main most interview -51
main most nobody -9
main most nominal -26
main most none 93
main most not so -9
main most often 1 -70
main most often 2 -7
main most often 3 19
main most often 4+ 1
main most often 6+ 13
main most paper 53
main most party -14
main most person -4
main most phrase -66
main most plain 7
main most poll 16
main most post -46
main most present 9
main most pronoun 26
main most speech 19
main most thought 16
main most writing -45
main some article -17
main some broadcast -6
main some debate 36
main some interview 11
main some letter 5
main some meeting -32
main some often 1 -35
main some often 2 -10
main some often 3 27
main some often 4+ -6
main some often 6+ 6
main some poll -1
main some post 1
main some report -15
main some speech 4
main some statement 3
main some testimony 2
new body -7
new counted -5
new cue added 5
new cue announced -23
new cue argued -6
new cue asked -14
new cue called -26
new cue continued -5
new cue declared -38
new cue found 21
new cue issued -15
new cue none 1
new cue other -8
new cue read 51
new cue replied -9
new cue reported 1
new cue responded 20
new cue said -8
new cue saying -16
new cue says -7
new cue showed 12
new cue shows -29
new cue spoke 24
new cue told -27
new cue tweeted -3
new cue urged -34
new cue writes -20
new cue writing 20
new cue wrote 3
new document -16
new gerund -7
new head -28
new lead -19
new leans -3
new nested 9
new nobody -20
new nominal -8
new none 1
new paper -8
new party -12
new person -10
new phrase -6
new plain -8
new present -11
new pronoun -1
none 23
none body 22
none counted -17
none cue added -12
none cue announced 106
none cue argued 53
none cue asked -20
none cue called 19
none cue continued 6
none cue declared 18
none cue found -43
none cue issued -71
none cue none -30
none cue other 30
none cue posted 39
none cue read -14
none cue replied -18
none cue reported 5
none cue responded -42
none cue said 22
none cue saying -39
none cue says -31
none cue showed 66
none cue shows 35
none cue spoke 36
none cue told -10
none cue tweeted -18
none cue urged 32
none cue writes 32
none cue writing -51
none cue wrote 22
none direct -9
none document -8
none gerund 7
none head 19
none here 30
none indirect 36
none lead 33
none leans 17
none mixed 5
none modal 5
none near 14
none nested -27
none nobody 66
none nominal 23
none none -30
none not so 62
none options 1 -22
none options 2 23
none options 3 37
none options 4 1
none options 5+ 38
none paper 38
none party 37
none perfect 10
none person 23
none phrase 9
none plain 21
none pluperfect 16
none present 36
none pronoun 8
none rule asked -98
none rule clause -33
none rule lead -34
none rule listener 4
none rule none 40
none rule same-act -21
none rule setting -18
none rule source -51
none rule told-outlet 43
none rule told-press 16
none rule topic -18
none rule verb -69
none speech 16
none thought 45
none voice 20
none voiced 23
none writing -22
not here -9
note counted -23
note cue added 30
note cue announced -4
note cue argued -3
note cue asked -20
note cue called 25
note cue continued 18
note cue declared 24
note cue found -3
note cue issued 40
note cue none 46
note cue other -14
note cue read -38
note cue reported -36
note cue responded -46
note cue said -8
note cue saying -20
note cue says -12
note cue showed 4
note cue shows -10
note cue spoke -10
note cue told -16
note cue tweeted 22
note cue urged -15
note cue wrote 62
note gerund 14
note main few few -6
note main few main -29
note main few some -13
note main most few -47
note main most some -17
note main some few -20
note main some main 50
note main some some -3
note nobody -20
note nominal -8
note none 46
note paper -65
note party -23
note person -8
note phrase 4
note plain -8
note present -30
note pronoun -4
note tie beside -12
note tie beside few 9
note tie beside main -26
note tie beside some -20
note tie beside top 36
note tie beside top few 7
note tie beside top main 25
note tie beside top some 38
note tie nobody -6
note tie nobody few -6
note tie none -12
note tie none few -16
note tie none main 19
note tie none some -10
note tie own -14
note tie own few 18
note tie own some -16
note tie own top -32
note tie own top few -3
note tie own top some 9
often 0 -9
often 1 -14
often 12+ 40
often 2 -3
often 3 -6
often 4+ 1
often 6+ 4
other than asked -5
other than clause -11
other than lead -12
other than listener -14
other than rule 1
other than same-act 6
other than setting -6
other than source 9
other than told-outlet -31
other than told-press -16
other than topic -4
other than verb -4
rule 29
rule asked 99
rule asked poll 99
rule clause 48
rule counted 52
rule gerund 51
rule lead 47
rule lead broadcast 25
rule lead interview 52
rule lead meeting -70
rule lead speech 103
rule listener 21
rule listener interview 52
rule listener speech 43
rule modal -20
rule nobody 2
rule nominal 20
rule none 36
rule paper -39
rule party 7
rule perfect -46
rule person 32
rule phrase 16
rule plain 33
rule pluperfect -21
rule present 38
rule pronoun -8
rule same-act -4
rule same-act article -2
rule same-act broadcast 25
rule same-act debate 70
rule same-act interview 27
rule same-act letter 42
rule same-act meeting -28
rule same-act other -25
rule same-act post -111
rule same-act speech -33
rule same-act statement -10
rule setting 35
rule setting article 50
rule setting broadcast 8
rule setting debate 56
rule setting interview 85
rule setting letter 32
rule setting meeting 29
rule setting post -1
rule setting speech -1
rule setting statement 33
rule source 32
rule source article -40
rule source letter -52
rule source poll 127
rule source report 76
rule speech 27
rule thought 24
rule told-outlet -7
rule told-outlet interview -7
rule told-press -6
rule told-press other -6
rule topic 25
rule topic debate 25
rule verb 76
rule verb post 53
rule writing 30
talk counted -37
talk cue added -6
talk cue announced -66
talk cue argued -32
talk cue asked 31
talk cue called -15
talk cue continued -13
talk cue declared -17
talk cue found -42
talk cue issued -14
talk cue none -4
talk cue other -8
talk cue read 22
talk cue replied -34
talk cue reported -39
talk cue responded 34
talk cue saying 25
talk cue says 25
talk cue showed -57
talk cue shows -29
talk cue spoke -27
talk cue told 14
talk cue tweeted -4
talk cue urged -19
talk cue writing -16
talk cue wrote -86
talk main all few -36
talk main all main 11
talk main all some 16
talk main few few -13
talk main few some -6
talk main most few -1
talk main most main 36
talk main most some 1
talk main some few -7
talk main some main 37
talk main some some 2
talk modal -47
talk nobody -10
talk nominal -8
talk none -4
talk paper -19
talk party -17
talk perfect -1
talk person -3
talk phrase -41
talk plain -2
talk present -10
talk pronoun 2
talk tie beside 5
talk tie beside few 12
talk tie beside main 7
talk tie beside some -1
talk tie beside top -7
talk tie beside top few -13
talk tie beside top main -9
talk tie beside top some -3
talk tie nobody -8
talk tie nobody few -8
talk tie none -10
talk tie none few -14
talk tie none main 7
talk tie none some -9
talk tie own 17
talk tie own few -1
talk tie own main 28
talk tie own some 13
talk tie own top 16
talk tie own top few -55
talk tie own top main 27
talk tie own top some 20
text counted 86
text cue added 5
text cue announced -18
text cue argued -18
text cue asked -31
text cue called -27
text cue continued -6
text cue declared -12
text cue found 67
text cue none -3
text cue other -6
text cue read 40
text cue reported 59
text cue responded 28
text cue said -32
text cue says -14
text cue showed 19
text cue shows 10
text cue spoke -8
text cue told -9
text cue tweeted -1
text cue urged 6
text cue writing 44
text cue wrote 31
text gerund -16
text main all few 20
text main all main 34
text main all some 45
text main few few -5
text main few main -15
text main few some -7
text main most few -2
text main most some -2
text main some few -2
text main some main 14
text main some some -25
text modal 48
text nobody -31
text nominal -4
text none -3
text paper 46
text party 11
text person -14
text phrase 48
text plain -11
text present 7
text pronoun -8
text tie beside -13
text tie beside few -12
text tie beside main -20
text tie beside some -6
text tie beside top -3
text tie beside top few -50
text tie beside top main -31
text tie beside top some 49
text tie nobody -8
text tie nobody few -8
text tie none -5
text tie none few -2
text tie none main -11
text tie none some -10
text tie own 6
text tie own few -9
text tie own main 39
text tie own some 7
text tie own top 29
text tie own top few 56
text tie own top some -28
tie beside -2
tie beside all -41
tie beside article -33
tie beside broadcast -4
tie beside call -1
tie beside court filing -28
tie beside debate 88
tie beside direct 21
tie beside elsewhere 7
tie beside few -5
tie beside gerund 10
tie beside indirect -11
tie beside interview 28
tie beside letter 52
tie beside main -6
tie beside meeting -29
tie beside mixed 1
tie beside most -12
tie beside nobody -7
tie beside nominal -44
tie beside none 13
tie beside other -13
tie beside party -15
tie beside person 12
tie beside phrase 42
tie beside plain -3
tie beside poll -24
tie beside post -45
tie beside present -16
tie beside press conference -4
tie beside pronoun -16
tie beside report 4
tie beside some 7
tie beside speech -35
tie beside statement -2
tie beside testimony -44
tie beside top all 67
tie beside top article 18
tie beside top broadcast 8
tie beside top call -32
tie beside top court filing -25
tie beside top debate -116
tie beside top direct 20
tie beside top elsewhere -51
tie beside top few -8
tie beside top gerund 13
tie beside top indirect -17
tie beside top interview 41
tie beside top letter 32
tie beside top main -8
tie beside top meeting -31
tie beside top mixed 26
tie beside top most -7
tie beside top nobody -32
tie beside top nominal -26
tie beside top none 16
tie beside top party 1
tie beside top person 11
tie beside top phrase -21
tie beside top plain 5
tie beside top poll 4
tie beside top post 44
tie beside top present -13
tie beside top pronoun -5
tie beside top report -64
tie beside top some 9
tie beside top speech 52
tie beside top statement 30
tie nobody -10
tie nobody all -6
tie nobody broadcast -6
tie nobody debate 4
tie nobody elsewhere -7
tie nobody few -10
tie nobody indirect -16
tie nobody interview -3
tie nobody letter -6
tie nobody meeting -4
tie nobody most 26
tie nobody nobody -8
tie nobody plain -13
tie nobody present -11
tie nobody pronoun -10
tie nobody some -26
tie nobody speech -9
tie nobody statement -6
tie none -9
tie none all 36
tie none article 1
tie none briefing -86
tie none broadcast -9
tie none call -15
tie none counted 5
tie none court filing -7
tie none debate -10
tie none direct -6
tie none elsewhere -14
tie none few -11
tie none gerund -8
tie none indirect -10
tie none interview -3
tie none letter -12
tie none main 3
tie none meeting -10
tie none mixed -13
tie none most 8
tie none nobody 3
tie none nominal -9
tie none none 31
tie none paper -12
tie none party -10
tie none person -20
tie none phrase -9
tie none plain -9
tie none poll -2
tie none post -8
tie none present -7
tie none press conference -20
tie none pronoun 4
tie none report -10
tie none some -10
tie none speech -9
tie none statement -15
tie none testimony -15
tie own 10
tie own all -38
tie own article 46
tie own broadcast 30
tie own call 12
tie own counted -49
tie own debate 20
tie own direct 13
tie own elsewhere -95
tie own few 14
tie own gerund -21
tie own indirect 4
tie own interview 2
tie own letter -23
tie own main 18
tie own meeting -85
tie own mixed 20
tie own modal -25
tie own most 14
tie own nobody -93
tie own nominal 4
tie own none -33
tie own other -96
tie own party -11
tie own perfect -35
tie own person 25
tie own phrase 3
tie own plain 27
tie own pluperfect -21
tie own poll 21
tie own post 5
tie own present -21
tie own pronoun 1
tie own report 106
tie own some 4
tie own statement 23
tie own testimony 4
tie own top 12
tie own top all 33
tie own top article 1
tie own top broadcast -4
tie own top debate 3
tie own top direct 14
tie own top elsewhere -89
tie own top few -8
tie own top gerund 53
tie own top indirect -5
tie own top interview 12
tie own top main 18
tie own top meeting -19
tie own top mixed 47
tie own top modal 6
tie own top most -2
tie own top nobody -119
tie own top nominal 69
tie own top none -28
tie own top party 5
tie own top person 34
tie own top phrase 1
tie own top plain 22
tie own top poll -14
tie own top post -38
tie own top present 15
tie own top pronoun -36
tie own top report 15
tie own top some 14
tie own top speech 33
tie own top statement -42
titled 16
titled all -23
titled broadcast -61
titled counted 6
titled debate 77
titled few 12
titled gerund -54
titled most -57
titled nobody -32
titled nominal 2
titled none 117
titled party 18
titled person 24
titled phrase 8
titled plain -2
titled poll -14
titled present 77
titled pronoun 16
titled some 78
titled speech -74
type article 2
type article counted -82
type article cue added 32
type article cue announced -15
type article cue argued -10
type article cue asked -21
type article cue called -23
type article cue none 10
type article cue other -3
type article cue reported 100
type article cue responded 44
type article cue said -35
type article cue saying -29
type article cue says -32
type article cue showed -9
type article cue told -6
type article cue urged 21
type article cue wrote 10
type article nobody -9
type article not so 22
type article paper 86
type article party 70
type article person 8
type article pronoun -23
type article speech 2
type article thought 1
type article writing 13
type briefing 36
type briefing cue other 13
type briefing person 97
type briefing speech 30
type broadcast -5
type broadcast counted -23
type broadcast cue added 20
type broadcast cue announced -9
type broadcast cue argued 27
type broadcast cue asked 67
type broadcast cue called 34
type broadcast cue continued -9
type broadcast cue declared -5
type broadcast cue found -21
type broadcast cue issued -2
type broadcast cue none -31
type broadcast cue other -10
type broadcast cue replied -53
type broadcast cue reported -25
type broadcast cue responded 54
type broadcast cue said -7
type broadcast cue saying -23
type broadcast cue says -8
type broadcast cue showed -10
type broadcast cue shows -28
type broadcast cue spoke -11
type broadcast cue told -18
type broadcast cue tweeted -2
type broadcast cue urged -2
type broadcast cue writing -7
type broadcast cue wrote -23
type broadcast nobody -13
type broadcast nominal -3
type broadcast not so -34
type broadcast paper -10
type broadcast party -15
type broadcast person -7
type broadcast pronoun -1
type broadcast speech -5
type broadcast thought -11
type broadcast writing -10
type call -12
type call counted -11
type call cue added -17
type call cue asked -22
type call cue called -10
type call cue none -16
type call cue other -11
type call cue reported -6
type call cue said -14
type call cue saying -16
type call cue says -36
type call cue shows -4
type call cue told -7
type call cue wrote -8
type call nobody 28
type call nominal -17
type call not so -5
type call party -15
type call person -17
type call pronoun -17
type call speech -14
type call thought -14
type call writing -9
type court filing -30
type court filing cue added -15
type court filing cue called -8
type court filing cue other -11
type court filing cue said -27
type court filing cue saying -16
type court filing nobody -12
type court filing nominal 9
type court filing party -19
type court filing person -22
type court filing pronoun -18
type court filing speech -25
type court filing thought 10
type court filing writing -17
type debate 10
type debate counted -9
type debate cue added -33
type debate cue argued -1
type debate cue asked -78
type debate cue continued -15
type debate cue none 45
type debate cue other 4
type debate cue said 31
type debate cue saying 25
type debate cue says 68
type debate cue told -13
type debate cue wrote -37
type debate nobody -26
type debate nominal 14
type debate party -42
type debate person 33
type debate pronoun -28
type debate speech 19
type debate thought -24
type debate writing -44
type interview 5
type interview counted -37
type interview cue added -24
type interview cue announced -38
type interview cue argued -10
type interview cue asked 46
type interview cue called -57
type interview cue none -40
type interview cue other -14
type interview cue reported -43
type interview cue said 7
type interview cue saying -53
type interview cue says 94
type interview cue showed -6
type interview cue told -73
type interview cue urged -19
type interview cue wrote -48
type interview nobody -20
type interview nominal -15
type interview paper -19
type interview party -3
type interview person -6
type interview pronoun 6
type interview speech -8
type interview thought 1
type interview writing -53
type letter -6
type letter counted -49
type letter cue added 5
type letter cue announced -5
type letter cue asked -34
type letter cue called -13
type letter cue continued -7
type letter cue none -20
type letter cue other -15
type letter cue reported -37
type letter cue said -27
type letter cue saying -17
type letter cue showed -5
type letter cue told -5
type letter cue urged -9
type letter cue wrote 48
type letter nobody -16
type letter nominal -26
type letter party -1
type letter person 8
type letter pronoun -6
type letter thought -30
type letter writing 51
type meeting -17
type meeting counted -15
type meeting cue added 15
type meeting cue announced -4
type meeting cue asked -20
type meeting cue called -42
type meeting cue declared -3
type meeting cue none -12
type meeting cue other -16
type meeting cue reported -12
type meeting cue responded -25
type meeting cue said -13
type meeting cue saying -15
type meeting cue says -23
type meeting cue showed -1
type meeting cue spoke -5
type meeting cue told -10
type meeting cue wrote -40
type meeting nobody -14
type meeting nominal -12
type meeting party -17
type meeting person -22
type meeting pronoun -4
type meeting speech -15
type meeting thought -15
type meeting writing -24
type other -25
type other cue added -23
type other cue other -6
type other cue said -25
type other cue says 19
type other cue told -7
type other nobody -50
type other nominal -3
type other party -12
type other person -29
type other pronoun 22
type other speech -13
type other thought -28
type other writing -14
type poll -5
type poll counted 116
type poll cue added -32
type poll cue argued -13
type poll cue asked -11
type poll cue called -16
type poll cue continued -6
type poll cue none -6
type poll cue other -6
type poll cue said -23
type poll cue saying 42
type poll cue says -31
type poll cue told -9
type poll cue urged -4
type poll cue wrote -15
type poll nobody -44
type poll nominal 10
type poll not so -12
type poll party -10
type poll person -37
type poll pronoun -12
type poll speech -9
type poll thought -16
type poll writing -34
type post -10
type post counted -9
type post cue added 67
type post cue asked -15
type post cue called 37
type post cue none -59
type post cue other -1
type post cue reported -36
type post cue said -43
type post cue says -32
type post cue shows -8
type post cue told -15
type post cue wrote 110
type post nobody -27
type post nominal -23
type post paper -24
type post party -32
type post person -8
type post pronoun 46
type post speech -15
type post thought -7
type post writing 101
type press conference 8
type press conference counted -11
type press conference cue added 2
type press conference cue other -14
type press conference cue said -19
type press conference cue told 46
type press conference nobody -14
type press conference party -19
type press conference person -14
type press conference pronoun -19
type press conference speech -10
type press conference thought -24
type press conference writing -14
type report -2
type report counted -38
type report cue added 16
type report cue announced -6
type report cue argued -11
type report cue asked -3
type report cue called -9
type report cue reported -21
type report cue said -38
type report cue saying -14
type report cue showed 18
type report cue told -1
type report cue wrote -47
type report nobody -26
type report nominal -39
type report party 8
type report person -19
type report pronoun 31
type report speech -13
type report thought 4
type report writing 20
type speech -5
type speech counted -55
type speech cue added -11
type speech cue announced -22
type speech cue argued -6
type speech cue asked -61
type speech cue called -54
type speech cue continued -21
type speech cue declared 32
type speech cue found -21
type speech cue none -64
type speech cue replied -10
type speech cue reported -24
type speech cue responded -48
type speech cue said -3
type speech cue saying 24
type speech cue says -15
type speech cue showed 56
type speech cue shows -1
type speech cue spoke 60
type speech cue told -65
type speech cue tweeted -1
type speech cue urged -47
type speech cue wrote -40
type speech nobody -33
type speech nominal -3
type speech not so -10
type speech paper -14
type speech party -29
type speech person -8
type speech pronoun 16
type speech speech -2
type speech thought -15
type speech writing -13
type statement -9
type statement counted -24
type statement cue added 10
type statement cue announced -3
type statement cue asked -12
type statement cue called 20
type statement cue continued -10
type statement cue none 72
type statement cue other -17
type statement cue read -7
type statement cue reported -10
type statement cue responded -3
type statement cue said -2
type statement cue saying -29
type statement cue says -28
type statement cue told -12
type statement cue urged -15
type statement cue wrote -52
type statement nobody 18
type statement nominal -12
type statement not so -3
type statement paper -6
type statement party -20
type statement person -14
type statement pronoun -4
type statement speech -7
type statement thought -21
type statement writing -40
type testimony -16
type testimony counted -12
type testimony cue added -19
type testimony cue asked -12
type testimony cue called -4
type testimony cue other -8
type testimony cue said -8
type testimony cue says -37
type testimony cue told -14
type testimony cue wrote -4
type testimony nobody -11
type testimony nominal -29
type testimony party -23
type testimony person -10
type testimony speech -10
type testimony thought -17
type testimony writing -21
uses 11
uses alone 8
uses another -8
uses none -7
voice has 0 38
voice has 1 22
voice has 3 13
voice has 8 39
voice has another 0 -7
voice has another 1 5
voice has another 3 -9
voice has another 8 -11
voice has another far 2
voice has another others 0 -2
voice has another others 1 2
voice has another others 2 -9
voice has another others 3+ -3
voice has article 29
voice has article others 0 23
voice has broadcast 36
voice has broadcast others 0 40
voice has broadcast others 1 82
voice has broadcast others 2+ -48
voice has call -19
voice has call others 0 4
voice has court filing -12
voice has debate 7
voice has debate others 0 27
voice has debate others 1 -77
voice has debate others 2+ 9
voice has direct 72
voice has far -35
voice has gerund 17
voice has indirect 4
voice has interview 3
voice has interview others 0 4
voice has interview others 1 32
voice has interview others 2+ -36
voice has leans 0 21
voice has leans 1 26
voice has leans 3 -70
voice has leans 8 26
voice has leans far 83
voice has letter 56
voice has letter others 0 19
voice has meeting 40
voice has meeting others 0 19
voice has meeting others 2+ 35
voice has mixed 15
voice has modal -47
voice has nominal -18
voice has none 27
voice has none 0 -19
voice has none 1 -20
voice has none 3 -10
voice has none 8 14
voice has none far -16
voice has none others 0 -14
voice has none others 1 -45
voice has none others 2 -50
voice has none others 3+ 1
voice has note 0 13
voice has note 1 16
voice has note 3 -16
voice has note 8 62
voice has note gerund -2
voice has note plain 12
voice has note present -32
voice has others 0 31
voice has others 1 8
voice has others 2 27
voice has others 3+ 3
voice has phrase -52
voice has plain 36
voice has poll 10
voice has poll others 0 31
voice has poll others 2+ -20
voice has post -16
voice has post others 0 -29
voice has post others 2+ 67
voice has present 17
voice has report -12
voice has report others 0 -14
voice has speech 39
voice has speech others 0 1
voice has speech others 1 -12
voice has speech others 2+ -22
voice has statement 43
voice has statement others 0 27
voice has statement others 2+ 22
voice has talk 0 33
voice has talk 1 20
voice has talk 3 18
voice has talk 8 13
voice has talk far -31
voice has talk gerund 18
voice has talk modal -47
voice has talk nominal -63
voice has talk plain 35
voice has talk present 13
voice has text 0 39
voice has text 1 19
voice has text 3 1
voice has text 8 49
voice has text far -25
voice has text gerund 8
voice has text phrase -67
voice has text plain 35
voice has text present 30
voice has thought -67
voice has writing -17
voice new -7
voiced 0 gerund 99
voiced 0 plain -20
voiced 0 present 19
voiced 1 gerund 46
voiced 1 plain 21
voiced 1 present 14
voiced 3 gerund -21
voiced 3 plain 35
voiced 3 present -18
voiced 8 gerund -31
voiced 8 plain 15
voiced 8 present -51
voiced article 25
voiced broadcast 27
voiced debate 18
voiced far gerund -49
voiced far nominal 20
voiced far plain 47
voiced interview 28
voiced letter -71
voiced meeting -20
voiced other -35
voiced own 0 9
voiced own 1 3
voiced own 3 14
voiced own 8 -3
voiced own far 20
voiced poll -59
voiced post -5
voiced report -22
voiced speech 2
voiced stage 0 12
voiced stage 1 61
voiced stage 3 40
voiced stage 8 -28
voiced stage far 6
voiced statement 37
`;
