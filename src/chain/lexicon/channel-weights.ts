// Weights of the choice of channels. Made by `npm run train:channels`; not edited by hand.

/** A feature of `../choice/features.ts` and its weight in hundredths on each line. */
export const CHANNEL_WEIGHTS = `
after 0 lead -35
after 0 noun beside 3
after 0 noun beside other -15
after 0 noun named -63
after 0 noun told 7
after 0 own other -6
after 0 own own 18
after 0 phrase beside 27
after 0 phrase beside other -1
after 0 phrase named 79
after 0 phrase told -24
after 0 verb beside 21
after 0 verb beside other -13
after 0 verb named 8
after 0 verb told 42
after 1 body 3
after 1 head -1
after 1 lead -10
after 1 noun beside 13
after 1 noun beside other -7
after 1 noun named -22
after 1 noun told 4
after 1 own other 6
after 1 own own 26
after 1 phrase beside 8
after 1 phrase named -17
after 1 phrase told 15
after 1 stage other -16
after 1 stage own -38
after 1 verb beside -35
after 1 verb beside other 14
after 1 verb named 65
after 1 verb told 37
after 3 body -5
after 3 head 9
after 3 lead 21
after 3 noun beside -2
after 3 noun beside other -7
after 3 noun named 10
after 3 noun told 4
after 3 own other -12
after 3 own own 14
after 3 phrase beside -48
after 3 phrase beside other -24
after 3 phrase named 31
after 3 phrase told -13
after 3 stage other -77
after 3 stage own -46
after 3 verb beside 78
after 3 verb beside other -23
after 3 verb named 58
after 3 verb told -27
after 8 body -5
after 8 head -32
after 8 lead -14
after 8 noun beside -42
after 8 noun beside other -4
after 8 noun named -6
after 8 noun told -10
after 8 own other -15
after 8 own own -23
after 8 phrase beside -33
after 8 phrase beside other -41
after 8 phrase named 4
after 8 phrase told 29
after 8 stage other 51
after 8 stage own -5
after 8 verb beside 94
after 8 verb beside other 11
after 8 verb named 45
after 8 verb told 39
after far body 5
after far head -29
after far lead -32
after far noun beside -30
after far noun beside other -2
after far noun named 7
after far noun told -9
after far own other 17
after far own own 16
after far phrase beside -38
after far phrase beside other -6
after far phrase named 2
after far phrase told -7
after far stage other -48
after far stage own -78
after far verb beside other -2
after far verb named 72
after far verb told 49
before 0 beside 23
before 0 beside other 5
before 0 noun in words -1
before 0 noun plain -12
before 0 other 46
before 0 own -4
before 0 own in words 53
before 0 own plain 14
before 0 phrase in words 9
before 0 phrase plain 122
before 0 stage plain 46
before 0 told 37
before 0 verb in words -18
before 0 verb plain -7
before 1 beside 17
before 1 beside other 1
before 1 named 22
before 1 noun plain -4
before 1 own 2
before 1 own in words 1
before 1 own plain 2
before 1 phrase in words 63
before 1 phrase plain 42
before 1 stage plain 2
before 1 told 5
before 1 verb in words 19
before 1 verb plain 31
before 3 beside -14
before 3 beside other -5
before 3 named 3
before 3 noun in words 5
before 3 noun plain -4
before 3 other 4
before 3 own -13
before 3 own in words -6
before 3 phrase in words 9
before 3 phrase plain 6
before 3 stage plain -24
before 3 told 7
before 3 verb in words -29
before 3 verb plain 3
before 8 beside -2
before 8 beside other -8
before 8 noun in words -8
before 8 noun plain -6
before 8 other -9
before 8 own 8
before 8 own in words 6
before 8 own plain -10
before 8 phrase in words -9
before 8 phrase plain -14
before 8 stage plain 53
before 8 told -7
before 8 verb in words 39
before 8 verb plain 13
before ahead -11
before beside in words since 0 22
before beside in words since 1 -42
before beside in words since 2+ -14
before beside other in words since 0 5
before beside other in words since 1 2
before beside other in words since 2+ -4
before beside other plain since 0 -5
before beside other plain since 1 9
before beside other plain since 2+ -10
before beside plain since 0 -9
before beside plain since 1 -8
before beside plain since 2+ -37
before far beside -43
before far beside other 6
before far named -19
before far noun in words -13
before far noun plain -4
before far other 7
before far own 2
before far own in words -34
before far own plain 5
before far phrase in words 3
before far phrase plain -2
before far stage plain 57
before far told -11
before far verb in words -5
before far verb plain -6
before named in words since 0 -4
before named in words since 1 -6
before named in words since 2+ -21
before named plain since 0 17
before named plain since 1 15
before named plain since 2+ -5
before noun beside other -2
before noun named -7
before noun told -7
before other in words since 0 36
before other in words since 1 -37
before other in words since 2+ -20
before other plain since 0 2
before other plain since 1 32
before other plain since 2+ -16
before own in words since 0 15
before own in words since 1 -39
before own in words since 2+ -81
before own own -2
before own plain since 0 9
before own plain since 1 -8
before own plain since 2+ -17
before phrase beside 14
before phrase beside other -7
before phrase named 35
before phrase told 18
before stage other 45
before stage own 19
before told in words since 0 -2
before told in words since 1 -18
before told in words since 2+ 28
before told plain since 0 5
before told plain since 1 -5
before told plain since 2+ -8
before verb beside -68
before verb beside other 15
before verb named 21
before verb told 5
beside other has 101
beside other none -11
beside same another 5
beside same has 37
beside same none -23
doubt clause 58
doubt told passive 52
doubt told passive article -56
doubt told passive broadcast 82
doubt told passive call -15
doubt told passive court filing -42
doubt told passive debate 91
doubt told passive interview 85
doubt told passive letter -39
doubt told passive meeting -10
doubt told passive poll 59
doubt told passive post -48
doubt told passive press conference -29
doubt told passive report -18
doubt told passive speech -52
doubt told passive statement -6
doubt told said-to 16
doubt told said-to article -46
doubt told said-to broadcast 23
doubt told said-to call -20
doubt told said-to court filing -26
doubt told said-to debate -94
doubt told said-to interview 60
doubt told said-to letter 84
doubt told said-to meeting -17
doubt told said-to poll -32
doubt told said-to post 36
doubt told said-to report -65
doubt told said-to speech 33
doubt told said-to statement -22
doubt told said-to testimony -36
doubt told setting 1
doubt told setting article -19
doubt told setting broadcast 23
doubt told setting call -15
doubt told setting court filing -8
doubt told setting debate -56
doubt told setting interview -43
doubt told setting letter -6
doubt told setting meeting -26
doubt told setting other 67
doubt told setting poll -26
doubt told setting post -16
doubt told setting press conference -26
doubt told setting report 100
doubt told setting speech -40
doubt told setting statement -15
doubt told setting testimony -5
doubt told told 16
doubt told told article -36
doubt told told briefing 17
doubt told told broadcast 57
doubt told told call 29
doubt told told court filing -59
doubt told told debate -87
doubt told told interview 64
doubt told told letter 25
doubt told told meeting 37
doubt told told other -24
doubt told told poll -26
doubt told told post 38
doubt told told press conference -23
doubt told told report -39
doubt told told speech 15
doubt told told statement -21
doubt told told testimony 20
doubt told urged 16
doubt told urged article -23
doubt told urged call -30
doubt told urged court filing -7
doubt told urged debate 58
doubt told urged interview -37
doubt told urged letter -52
doubt told urged meeting 29
doubt told urged other -56
doubt told urged poll 4
doubt told urged post -63
doubt told urged press conference 77
doubt told urged report -54
doubt told urged speech 56
doubt told urged statement -26
doubt told urged testimony 41
elsewhere -15
elsewhere article -17
elsewhere briefing -47
elsewhere broadcast -12
elsewhere call -10
elsewhere court filing -16
elsewhere interview -82
elsewhere letter -8
elsewhere meeting -18
elsewhere other -5
elsewhere poll -23
elsewhere post 15
elsewhere press conference -19
elsewhere report 24
elsewhere speech -6
elsewhere statement 3
elsewhere testimony 11
here another’s -7
here another’s 12 3
here another’s far 17
here another’s gerund -30
here another’s nominal -14
here another’s own -7
here another’s own broadcast 70
here another’s own interview 72
here another’s own lead setting 61
here another’s person 10
here another’s plain 45
here another’s pronoun -3
here apart 14
here apart 12 19
here apart 2 72
here apart 3 -64
here apart 6 -3
here apart ahead 47
here apart counted -31
here apart far 9
here apart gerund 42
here apart nobody -2
here apart nominal 24
here apart noun -7
here apart noun article -13
here apart noun broadcast 52
here apart noun call -26
here apart noun court filing 34
here apart noun debate -58
here apart noun interview 9
here apart noun lead  55
here apart noun lead 's 40
here apart noun lead a -69
here apart noun lead an -31
here apart noun lead for -27
here apart noun lead her -50
here apart noun lead his -81
here apart noun lead in -8
here apart noun lead of 62
here apart noun lead on 33
here apart noun lead that 18
here apart noun lead the -30
here apart noun lead to -13
here apart noun meeting -46
here apart noun poll -55
here apart noun post -14
here apart noun press conference 59
here apart noun report -82
here apart noun speech -44
here apart noun statement -38
here apart noun testimony 48
here apart party -41
here apart person 34
here apart phrase 56
here apart phrase broadcast 112
here apart phrase debate -34
here apart phrase lead  51
here apart phrase lead 's 127
here apart phrase lead a 4
here apart phrase lead an -55
here apart phrase lead his 17
here apart phrase lead in 25
here apart phrase lead on 61
here apart phrase lead the -105
here apart phrase letter 30
here apart phrase meeting 6
here apart phrase post -52
here apart phrase speech -1
here apart phrase statement -31
here apart phrase testimony -25
here apart plain -2
here apart present 25
here apart pronoun -16
here apart verb 34
here apart verb lead  32
here apart verb speech 2
here content 5
here content 1 58
here content 12 -27
here content 2 -55
here content 3 49
here content 6 58
here content ahead 3
here content counted -54
here content far -26
here content gerund -16
here content nobody 1
here content nominal -30
here content noun -12
here content noun article -24
here content noun broadcast 12
here content noun call -23
here content noun court filing -66
here content noun debate -49
here content noun interview -6
here content noun lead  2
here content noun lead 's -16
here content noun lead a 56
here content noun lead about -22
here content noun lead an 44
here content noun lead by -70
here content noun lead for 5
here content noun lead from -29
here content noun lead her 22
here content noun lead his 12
here content noun lead in -13
here content noun lead its -35
here content noun lead of -83
here content noun lead on 18
here content noun lead that -122
here content noun lead the -39
here content noun lead their 25
here content noun lead to -38
here content noun lead with -20
here content noun letter -5
here content noun meeting -4
here content noun poll 5
here content noun post -78
here content noun press conference -29
here content noun report 53
here content noun speech -46
here content noun statement 15
here content noun testimony 17
here content own -70
here content party 32
here content person -3
here content phrase 43
here content phrase article 32
here content phrase broadcast 9
here content phrase debate 45
here content phrase interview 60
here content phrase lead  74
here content phrase lead 's 20
here content phrase lead a 135
here content phrase lead an -73
here content phrase lead at -45
here content phrase lead her -30
here content phrase lead his 99
here content phrase lead in 15
here content phrase lead on 40
here content phrase lead the -10
here content phrase letter -46
here content phrase meeting -57
here content phrase poll -80
here content phrase post 107
here content phrase speech -29
here content phrase statement 2
here content phrase testimony 79
here content plain 19
here content present -9
here content pronoun 39
here content verb -2
here content verb interview 49
here content verb lead  29
here content verb lead a -34
here content verb lead that -28
here content verb lead the 47
here content verb lead to 35
here content verb press conference -10
here content verb speech -17
here content verb testimony -42
here cue 54
here cue 0 23
here cue 1 -32
here cue 12 32
here cue 2 54
here cue 3 15
here cue 6 125
here cue counted -5
here cue gerund -1
here cue modal -23
here cue nobody 48
here cue nominal -10
here cue noun 64
here cue noun article 67
here cue noun broadcast 35
here cue noun call -30
here cue noun court filing -32
here cue noun debate -1
here cue noun lead  9
here cue noun lead 's 31
here cue noun lead a 36
here cue noun lead an 51
here cue noun lead her 71
here cue noun lead his -63
here cue noun lead of 13
here cue noun lead on 11
here cue noun lead the -81
here cue noun meeting 29
here cue noun post 116
here cue noun report 43
here cue noun speech 43
here cue noun statement -24
here cue own 37
here cue own lead setting 37
here cue paper 55
here cue party 86
here cue person 14
here cue phrase 51
here cue plain 70
here cue present 34
here cue pronoun 24
here cue verb 29
here cue verb article -45
here cue verb court filing 119
here cue verb lead  22
here cue verb lead 's 37
here cue verb lead the -53
here cue verb letter -35
here cue verb post 128
here cue verb speech -17
here cue verb statement 24
here left 34
here left 1 162
here left 12 23
here left 2 57
here left 3 36
here left 6 16
here left ahead -78
here left counted 43
here left far -3
here left gerund 83
here left nobody -17
here left nominal 47
here left noun 16
here left noun article 56
here left noun broadcast 11
here left noun call -35
here left noun court filing 43
here left noun debate 53
here left noun interview 66
here left noun lead  -36
here left noun lead 's -46
here left noun lead a -7
here left noun lead an -92
here left noun lead by 1
here left noun lead her 81
here left noun lead his -14
here left noun lead in 53
here left noun lead of -22
here left noun lead on 84
here left noun lead over -5
here left noun lead that 15
here left noun lead the -28
here left noun lead their 43
here left noun lead to 88
here left noun lead with -15
here left noun letter 48
here left noun meeting 15
here left noun other -83
here left noun poll -23
here left noun post 88
here left noun press conference -95
here left noun report -94
here left noun speech -11
here left noun statement -71
here left noun testimony -58
here left own -32
here left own broadcast -54
here left own debate 26
here left own interview 30
here left own lead listener 12
here left own lead setting -19
here left own lead source -19
here left own lead told-outlet 43
here left own lead verb -51
here left own letter 47
here left own meeting 88
here left own poll -35
here left own post -112
here left own press conference 56
here left own report 18
here left own speech -97
here left own statement 75
here left party 21
here left person 17
here left phrase 94
here left phrase article 26
here left phrase broadcast 71
here left phrase debate 93
here left phrase interview 67
here left phrase lead  90
here left phrase lead 's -26
here left phrase lead a 97
here left phrase lead an 85
here left phrase lead his 76
here left phrase lead in 21
here left phrase lead on 39
here left phrase lead the -71
here left phrase letter 14
here left phrase meeting 69
here left phrase poll -100
here left phrase post -2
here left phrase speech 29
here left phrase statement -73
here left plain 3
here left present 94
here left pronoun 33
here left stage 54
here left stage lead 's 54
here left stage speech 54
here left verb 38
here left verb article -3
here left verb broadcast -8
here left verb court filing 27
here left verb interview -71
here left verb lead  16
here left verb lead 's -72
here left verb lead a 54
here left verb lead the 83
here left verb poll 50
here left verb press conference 18
here left verb speech -18
here left verb statement 49
here of other voice -3
here of own voice -20
here own 31
here own 0 20
here own 1 25
here own 12 8
here own 2 26
here own 3 60
here own 6 35
here own ahead 115
here own counted 8
here own far -42
here own gerund 70
here own modal 26
here own nobody 76
here own nominal 51
here own none -19
here own own 31
here own own article 3
here own own briefing 80
here own own broadcast -8
here own own call 87
here own own court filing -104
here own own debate 62
here own own interview 72
here own own lead clause 32
here own own lead crowd 28
here own own lead listener -37
here own own lead paper 25
here own own lead setting 24
here own own lead source 29
here own own lead told-outlet 53
here own own lead told-press 35
here own own lead verb 27
here own own letter 47
here own own meeting -82
here own own other -34
here own own poll 70
here own own post 60
here own own press conference 90
here own own press release 87
here own own report 33
here own own speech 20
here own own statement -33
here own own testimony -47
here own paper 10
here own party 1
here own perfect 31
here own person 22
here own phrase -6
here own plain 36
here own pluperfect -63
here own present -5
here own pronoun 14
here quote -12
here quote 12 -14
here quote 3 -46
here quote 6 -3
here quote ahead 4
here quote far -6
here quote gerund 33
here quote nobody -12
here quote nominal 39
here quote none 48
here quote noun -14
here quote noun article -60
here quote noun broadcast -54
here quote noun call -5
here quote noun debate -82
here quote noun interview 25
here quote noun lead  26
here quote noun lead 's 57
here quote noun lead a -17
here quote noun lead for -52
here quote noun lead her -14
here quote noun lead his -8
here quote noun lead of -62
here quote noun lead on -9
here quote noun lead that 47
here quote noun lead the -32
here quote noun lead this -82
here quote noun letter 41
here quote noun meeting -27
here quote noun poll 48
here quote noun report -51
here quote noun speech 62
here quote noun statement -22
here quote noun testimony -52
here quote party 10
here quote person -11
here quote phrase -31
here quote phrase broadcast 53
here quote phrase debate -39
here quote phrase lead a 17
here quote phrase lead in -45
here quote phrase lead on 44
here quote phrase lead the -94
here quote phrase letter -43
here quote phrase meeting -5
here quote phrase speech -25
here quote plain -13
here quote present -63
here quote pronoun -48
here quote verb 24
here quote verb lead  24
here quote verb speech 31
here right 22
here right 1 44
here right 12 16
here right 2 58
here right 3 121
here right 6 79
here right ahead -76
here right counted 66
here right far -71
here right gerund 37
here right nobody 36
here right nominal -12
here right noun 15
here right noun article 31
here right noun broadcast 20
here right noun call -8
here right noun court filing 36
here right noun debate 13
here right noun interview 40
here right noun lead  6
here right noun lead 's 26
here right noun lead a 54
here right noun lead after -105
here right noun lead an 2
here right noun lead by -33
here right noun lead for -26
here right noun lead her 67
here right noun lead his -8
here right noun lead in 130
here right noun lead of 3
here right noun lead on 106
here right noun lead the -68
here right noun lead to -104
here right noun lead with 7
here right noun letter -66
here right noun meeting -61
here right noun other 23
here right noun poll 100
here right noun post 47
here right noun press conference 14
here right noun report 17
here right noun speech -25
here right noun statement -33
here right noun testimony -57
here right own 15
here right own article 51
here right own debate 66
here right own interview 80
here right own lead listener 74
here right own lead setting 8
here right own lead source -114
here right own lead told-outlet 78
here right own lead verb 5
here right own poll -83
here right own post -47
here right own speech -43
here right party 33
here right person 7
here right phrase 112
here right phrase article 42
here right phrase broadcast 18
here right phrase debate -17
here right phrase interview 25
here right phrase lead 's -34
here right phrase lead a 71
here right phrase lead an 44
here right phrase lead his 88
here right phrase lead in -21
here right phrase lead on -46
here right phrase lead the -31
here right phrase meeting -43
here right phrase poll -11
here right phrase post -64
here right phrase speech 7
here right phrase testimony 58
here right plain 6
here right present 34
here right pronoun 21
here right verb -29
here right verb article -71
here right verb court filing -66
here right verb interview 113
here right verb lead  63
here right verb lead a -41
here right verb poll 16
here right verb post 39
here right verb press conference 26
here right verb speech -105
here right verb statement -93
here source 46
here source 1 18
here source 12 -35
here source 2 63
here source 3 91
here source 6 68
here source counted 97
here source far -103
here source gerund 93
here source nominal 118
here source none -66
here source noun 13
here source noun article -50
here source noun broadcast -9
here source noun court filing 54
here source noun debate -14
here source noun lead  7
here source noun lead 's 19
here source noun lead a 13
here source noun lead an 14
here source noun lead at -99
here source noun lead by 22
here source noun lead her -8
here source noun lead his 68
here source noun lead of 73
here source noun lead the -55
here source noun lead to 26
here source noun letter 63
here source noun meeting -127
here source noun other -87
here source noun poll 132
here source noun post -3
here source noun press conference -56
here source noun report 57
here source noun speech -7
here source noun statement -84
here source noun testimony -147
here source own 3
here source own lead source 11
here source party 15
here source person -58
here source phrase 103
here source phrase broadcast 98
here source phrase lead  13
here source phrase lead 's -14
here source phrase lead a 41
here source phrase lead the -89
here source phrase post 27
here source phrase speech -8
here source plain 18
here source present 26
here source verb 42
here source verb article -10
here source verb debate 170
here source verb interview 70
here source verb lead  18
here source verb lead 's -57
here source verb lead a -76
here source verb lead by 101
here source verb lead the 77
here source verb poll 6
here source verb speech -88
here source verb statement -61
last 0 beside 75
last 0 beside other -1
last 0 gerund 17
last 0 named 39
last 0 nominal -11
last 0 other 10
last 0 own -23
last 0 phrase -65
last 0 plain 26
last 0 present 35
last 0 told 42
last 1 beside 9
last 1 beside other -12
last 1 gerund 7
last 1 modal -80
last 1 named 3
last 1 nominal -27
last 1 none 131
last 1 other -31
last 1 own 22
last 1 perfect -116
last 1 phrase 10
last 1 plain -5
last 1 told 2
last 3 beside -32
last 3 beside other 2
last 3 gerund 43
last 3 named 17
last 3 nominal 38
last 3 none 74
last 3 other -3
last 3 own 46
last 3 phrase -27
last 3 plain 7
last 3 present 12
last 3 told 16
last 8 beside -61
last 8 beside other -7
last 8 gerund 33
last 8 named 17
last 8 nominal 20
last 8 none -23
last 8 other 25
last 8 own -17
last 8 phrase -50
last 8 plain -12
last 8 present 15
last 8 told -19
last article beside 33
last article beside other -45
last article named -16
last article other -43
last article own -34
last article told -20
last broadcast beside 68
last broadcast beside other 6
last broadcast named -11
last broadcast other -1
last broadcast own 47
last broadcast told 26
last call beside -15
last call beside other -25
last call named -18
last call other -45
last call own 109
last call told 9
last court filing beside other -35
last court filing named -9
last court filing other 50
last court filing own -1
last court filing told 21
last debate beside 2
last debate beside other 38
last debate named 43
last debate other 9
last debate own -70
last debate told 15
last far beside other -1
last far gerund 28
last far named 28
last far other 68
last far own -123
last far phrase 54
last far plain -34
last far present 57
last far told -19
last interview beside other -3
last interview named 36
last interview other 3
last interview own -2
last interview told 11
last lead  12
last lead 's 2
last lead a 3
last lead after -42
last lead an 37
last lead at 53
last lead by 45
last lead clause -24
last lead crowd 38
last lead for -41
last lead from 7
last lead her 42
last lead his 36
last lead in -2
last lead into -23
last lead its -51
last lead listener 11
last lead of -28
last lead on -15
last lead paper -13
last lead setting 9
last lead source 3
last lead that 12
last lead the -8
last lead their 47
last lead this -21
last lead to 37
last lead told-press 12
last lead verb -17
last lead with -27
last letter beside -66
last letter beside other 58
last letter named 11
last letter other 30
last letter own 55
last letter told -18
last meeting beside 59
last meeting beside other -30
last meeting named 18
last meeting other -47
last meeting own -54
last meeting told 25
last other beside other 90
last other named 87
last other other -85
last other own 42
last other told 86
last poll beside -34
last poll beside other -11
last poll named -39
last poll other -21
last poll own -80
last poll told 8
last post beside -30
last post beside other 31
last post named -24
last post other 21
last post own 29
last post told -47
last press conference beside other -9
last press conference named 46
last press conference other -83
last press conference own 10
last press conference told 28
last report beside 54
last report beside other -31
last report named -132
last report other 10
last report own 26
last report told 8
last said far other 53
last said far same 11
last said here other 110
last said here same 48
last said near other 119
last said near same 37
last said other article 64
last said other briefing 4
last said other broadcast 130
last said other call 76
last said other court filing 110
last said other debate 100
last said other interview 49
last said other letter 55
last said other meeting 118
last said other other 121
last said other poll 69
last said other post 6
last said other press conference 100
last said other report 26
last said other speech 57
last said other statement -16
last said other testimony 103
last said otherwise far other -10
last said otherwise far same -5
last said otherwise here other -21
last said otherwise here same -2
last said otherwise near other -1
last said otherwise near same 1
last said same article 28
last said same briefing 28
last said same broadcast 56
last said same call -5
last said same court filing 26
last said same debate 35
last said same interview 23
last said same letter 57
last said same meeting 35
last said same other 50
last said same poll 43
last said same post 19
last said same press conference -6
last said same report 8
last said same speech 31
last said same statement 16
last said same testimony 64
last speech beside -67
last speech beside other -13
last speech named 33
last speech other 23
last speech own 13
last speech told -28
last statement beside -34
last statement beside other -55
last statement named 68
last statement other 54
last statement own -9
last statement told 22
last testimony beside other 5
last testimony named 26
last testimony other 20
last testimony own 17
last testimony told -8
later another 0 -18
later another 1 -24
later another 3 -14
later another 8 -7
later another body -12
later another far 5
later another head -18
later another lead -6
later has 0 23
later has 1 27
later has 3 25
later has 8 -5
later has body 19
later has far 29
later has head 92
later has lead -10
lead beside 8
lead beside other 12
lead named 9
lead noun body -1
lead noun head 9
lead noun lead -1
lead other 3
lead own 29
lead own body 24
lead own head 21
lead own lead -6
lead phrase body 27
lead phrase head -16
lead phrase lead 61
lead stage body -37
lead stage head 45
lead stage lead -42
lead told -1
lead verb body 25
lead verb head 70
lead verb lead 46
main all article 64
main all broadcast 26
main all counted 40
main all debate 88
main all gerund -2
main all interview 57
main all letter 37
main all meeting -50
main all modal -29
main all nobody -9
main all nominal 10
main all none -33
main all often 1 8
main all often 12+ -1
main all often 2 89
main all often 3 -56
main all often 4+ 35
main all often 6+ -11
main all party 1
main all perfect -59
main all person -2
main all phrase 30
main all plain 18
main all poll 12
main all post -34
main all present 11
main all pronoun -3
main all speech -15
main all statement 35
main all thought 25
main all writing 33
main few article -2
main few briefing -4
main few broadcast -9
main few call -17
main few court filing -1
main few debate -17
main few interview -3
main few letter -7
main few meeting -12
main few often 0 -8
main few often 1 -14
main few often 2 -4
main few often 3 -11
main few often 4+ -3
main few often 6+ 27
main few other -10
main few poll -22
main few post -1
main few press conference -8
main few press release -9
main few report 8
main few speech -9
main few statement -9
main most broadcast -21
main most counted 20
main most court filing -14
main most debate 42
main most gerund -11
main most interview 23
main most letter 1
main most meeting -44
main most modal 11
main most nobody -12
main most nominal -6
main most none -5
main most not so -82
main most often 1 -37
main most often 12+ -25
main most often 2 25
main most often 3 11
main most often 4+ 15
main most often 6+ 4
main most paper 47
main most party -11
main most perfect -12
main most person 4
main most phrase -3
main most plain 5
main most poll 25
main most post -7
main most present -2
main most pronoun 8
main most report 19
main most speech 14
main most statement -26
main most testimony -63
main most thought -14
main most writing -4
main some article -27
main some call 10
main some court filing -8
main some debate 22
main some interview 44
main some letter -9
main some meeting -16
main some often 1 -16
main some often 12+ 46
main some often 2 22
main some often 3 4
main some often 4+ -6
main some often 6+ -4
main some other 20
main some poll 18
main some post 8
main some press conference 45
main some report -16
main some speech -10
main some statement -20
main some testimony -79
new body -7
new counted -5
new cue added 1
new cue announced -26
new cue argued -10
new cue asked -12
new cue called -2
new cue continued -5
new cue declared -31
new cue found 2
new cue issued -72
new cue none 1
new cue other -7
new cue posted -36
new cue read 49
new cue reads -31
new cue replied -13
new cue reported -15
new cue responded -17
new cue said -11
new cue saying -3
new cue says -7
new cue showed 2
new cue shows -8
new cue spoke 16
new cue tells 3
new cue told -5
new cue tweeted 6
new cue urged -16
new cue writes -5
new cue writing -7
new cue wrote 3
new document 7
new gerund -4
new head -36
new lead -5
new leans -4
new nested 6
new nobody -16
new nominal -7
new none 1
new paper -7
new party -10
new person -9
new phrase -7
new plain -6
new present -14
new pronoun -4
none 19
none body 20
none counted -10
none cue added -6
none cue announced 61
none cue argued -10
none cue asked -42
none cue called 44
none cue continued -9
none cue declared 58
none cue found -40
none cue issued 16
none cue none -15
none cue other 23
none cue posted 71
none cue read -61
none cue reads 42
none cue replied -35
none cue reported -14
none cue responded 2
none cue said 21
none cue saying -4
none cue says -6
none cue showed 9
none cue shows -6
none cue spoke 36
none cue tells 17
none cue told -13
none cue tweeted -43
none cue urged 32
none cue writes -12
none cue writing -1
none cue wrote 42
none direct -5
none document -24
none gerund 11
none head 20
none here 20
none indirect 30
none lead 4
none leans 15
none mixed -3
none modal 4
none near 11
none nested -33
none nobody 57
none nominal 17
none none -15
none not so 62
none options 1 17
none options 2 -7
none options 3 18
none options 4 22
none options 5+ 35
none paper 54
none party 28
none perfect 5
none person 20
none phrase 19
none plain 14
none pluperfect 5
none present 39
none pronoun 14
none rule asked -87
none rule clause -14
none rule crowd -51
none rule lead 4
none rule listener -25
none rule none 26
none rule paper 6
none rule same-act 13
none rule setting -27
none rule source -6
none rule stage 47
none rule told-outlet 25
none rule told-press 38
none rule topic -15
none rule verb -20
none speech 11
none thought 42
none voice -10
none voiced 16
none writing -8
not here -9
note counted -44
note cue added 21
note cue announced 40
note cue argued -23
note cue asked -39
note cue called 1
note cue continued 10
note cue declared 6
note cue found -20
note cue issued 30
note cue none 32
note cue other -11
note cue posted -33
note cue read 86
note cue replied -41
note cue reported -56
note cue responded -24
note cue said -8
note cue saying -16
note cue says -18
note cue showed -29
note cue shows 50
note cue spoke -33
note cue tells -140
note cue told 2
note cue tweeted 81
note cue urged -24
note cue writes -62
note cue writing 46
note cue wrote 25
note gerund -11
note main all few -31
note main all some 17
note main few few -10
note main few main -10
note main few some -4
note main most few -17
note main most main -2
note main most some -6
note main some few -4
note main some main 9
note main some some -9
note modal -59
note nobody -18
note nominal -11
note none 32
note paper -90
note party 3
note perfect -46
note person -4
note phrase -6
note plain -1
note present -27
note pronoun -6
note tie beside -5
note tie beside few -15
note tie beside main -1
note tie beside some -2
note tie beside top 3
note tie beside top few -3
note tie beside top main -11
note tie beside top some 18
note tie nobody 34
note tie nobody few -33
note tie none -12
note tie none few -18
note tie none main 1
note tie none some -8
note tie own 5
note tie own few 38
note tie own main -10
note tie own some -21
note tie own top 6
note tie own top few -1
note tie own top main -33
note tie own top some 51
often 0 -8
often 1 -15
often 12+ 13
often 2 5
often 3 -6
often 6+ 6
other than asked -12
other than clause -7
other than crowd 45
other than lead -16
other than listener 5
other than paper -29
other than rule -6
other than same-act -1
other than setting -3
other than source -6
other than stage -44
other than told-outlet -33
other than told-press -57
other than topic -8
other than verb -2
rule 23
rule asked 103
rule asked poll 103
rule clause 23
rule clause meeting -94
rule clause speech 3
rule counted 51
rule crowd 11
rule crowd speech 11
rule gerund 10
rule lead 17
rule lead broadcast 38
rule lead debate -15
rule lead interview -2
rule lead meeting -100
rule lead post -31
rule lead press conference 30
rule lead speech 29
rule lead statement 135
rule listener 15
rule listener interview -16
rule listener meeting -8
rule listener speech 22
rule modal -24
rule nobody -36
rule nominal 22
rule none 28
rule not so -96
rule paper 24
rule paper article 43
rule party 9
rule perfect -43
rule person 33
rule phrase -2
rule plain 26
rule pluperfect -17
rule present 55
rule pronoun 2
rule same-act -12
rule same-act article -72
rule same-act briefing 8
rule same-act broadcast -54
rule same-act call -5
rule same-act debate 2
rule same-act interview 29
rule same-act letter 75
rule same-act meeting -41
rule same-act other -23
rule same-act post -22
rule same-act press conference 5
rule same-act speech -36
rule same-act statement 24
rule same-act testimony -89
rule setting 35
rule setting article -49
rule setting briefing 82
rule setting broadcast 42
rule setting call 65
rule setting court filing -45
rule setting debate 76
rule setting interview 94
rule setting letter 62
rule setting meeting -41
rule setting other -145
rule setting poll -111
rule setting post 57
rule setting press conference 73
rule setting press release 28
rule setting report -62
rule setting speech 30
rule setting statement 23
rule setting testimony -60
rule source 21
rule source article -62
rule source broadcast 94
rule source court filing -83
rule source letter -57
rule source poll 96
rule source post 78
rule source report 31
rule source speech -53
rule source statement -57
rule speech 26
rule stage -26
rule thought 19
rule told-outlet 52
rule told-outlet interview 52
rule told-press 25
rule told-press other 25
rule topic 38
rule topic debate 38
rule verb 27
rule verb letter 127
rule verb post 39
rule verb testimony 88
rule writing 12
talk counted -26
talk cue added -5
talk cue announced -38
talk cue argued 26
talk cue asked 20
talk cue called -22
talk cue continued -12
talk cue declared -33
talk cue found -39
talk cue issued -15
talk cue none 14
talk cue other -7
talk cue posted -24
talk cue read 1
talk cue reads -18
talk cue replied 9
talk cue reported -39
talk cue responded -3
talk cue said -3
talk cue saying -1
talk cue says 9
talk cue showed -19
talk cue shows 7
talk cue spoke -15
talk cue tells 80
talk cue told 6
talk cue tweeted -26
talk cue urged -38
talk cue writes -61
talk cue writing -32
talk cue wrote -74
talk gerund -3
talk main all few -20
talk main all main 15
talk main all some 15
talk main few few -16
talk main few main 5
talk main few some -5
talk main most few -23
talk main most main 18
talk main most some 15
talk main some few 1
talk main some main 5
talk main some some 7
talk modal 28
talk nobody -15
talk nominal -11
talk none 14
talk paper -22
talk party -24
talk perfect -31
talk person -3
talk phrase -33
talk plain -2
talk present -17
talk tie beside 3
talk tie beside few 1
talk tie beside main 16
talk tie beside some -1
talk tie beside top 1
talk tie beside top few -21
talk tie beside top main 13
talk tie beside top some -3
talk tie nobody -38
talk tie nobody few -12
talk tie nobody some -91
talk tie none -10
talk tie none few -14
talk tie none main -2
talk tie none some -1
talk tie own 2
talk tie own few -22
talk tie own main 10
talk tie own some 7
talk tie own top 8
talk tie own top few -14
talk tie own top main 10
talk tie own top some 5
text counted 65
text cue added 8
text cue announced -45
text cue argued -34
text cue asked 23
text cue called -14
text cue continued 24
text cue declared -27
text cue found 73
text cue issued -36
text cue none -33
text cue other -5
text cue posted -57
text cue read -57
text cue reads 61
text cue replied 48
text cue reported 80
text cue responded 13
text cue said -21
text cue saying 16
text cue says -11
text cue showed 29
text cue shows -27
text cue spoke -24
text cue tells -28
text cue told -10
text cue tweeted -9
text cue urged 37
text cue writes 63
text cue writing -5
text cue wrote 50
text main all few 10
text main all main 34
text main all some -9
text main few few -6
text main few main -17
text main few some -6
text main most few 16
text main most main 22
text main most some 5
text main some few 8
text main some main -11
text main some some -11
text modal -39
text nobody -18
text nominal 11
text none -33
text paper 8
text party 17
text perfect 7
text person -18
text phrase 39
text plain -10
text pluperfect 11
text present 7
text pronoun -12
text tie beside -19
text tie beside few 1
text tie beside main -26
text tie beside some -29
text tie beside top -5
text tie beside top few -9
text tie beside top main -20
text tie beside top some 8
text tie nobody 46
text tie nobody few -17
text tie nobody some 54
text tie none -4
text tie none few -3
text tie none main -6
text tie none some -7
text tie own 10
text tie own few 14
text tie own main -33
text tie own some 20
text tie own top 9
text tie own top few -20
text tie own top main 12
text tie own top some 27
tie beside -3
tie beside all 6
tie beside article -47
tie beside broadcast -11
tie beside call -4
tie beside counted -5
tie beside court filing 18
tie beside debate 59
tie beside direct 14
tie beside elsewhere -11
tie beside few -5
tie beside gerund 10
tie beside indirect -14
tie beside interview -3
tie beside letter -12
tie beside main 3
tie beside meeting -6
tie beside mixed 19
tie beside most -25
tie beside nobody -31
tie beside nominal -26
tie beside none -31
tie beside other 13
tie beside party -1
tie beside person 5
tie beside phrase 10
tie beside plain -1
tie beside poll -16
tie beside post 6
tie beside present -13
tie beside press conference -2
tie beside pronoun -12
tie beside report -20
tie beside speech 8
tie beside statement -10
tie beside testimony 25
tie beside top all -8
tie beside top broadcast 28
tie beside top call -54
tie beside top counted -18
tie beside top court filing 11
tie beside top debate -34
tie beside top direct 33
tie beside top elsewhere -32
tie beside top few -16
tie beside top gerund -12
tie beside top indirect -16
tie beside top interview 85
tie beside top letter 42
tie beside top main 5
tie beside top meeting -21
tie beside top mixed 10
tie beside top most 16
tie beside top nobody -39
tie beside top nominal -44
tie beside top none 18
tie beside top other -61
tie beside top party -19
tie beside top person 21
tie beside top phrase -50
tie beside top plain 5
tie beside top poll -30
tie beside top post 31
tie beside top present -19
tie beside top press conference 1
tie beside top pronoun -16
tie beside top report -27
tie beside top some 9
tie beside top speech -26
tie beside top statement 2
tie beside top testimony -72
tie nobody 6
tie nobody all -53
tie nobody article -16
tie nobody broadcast -37
tie nobody call -2
tie nobody court filing -30
tie nobody debate 5
tie nobody elsewhere -37
tie nobody few -35
tie nobody indirect -3
tie nobody interview -13
tie nobody letter 86
tie nobody meeting -14
tie nobody mixed -44
tie nobody most 35
tie nobody nobody -10
tie nobody plain -15
tie nobody poll -61
tie nobody present 61
tie nobody press conference -26
tie nobody pronoun 40
tie nobody report 13
tie nobody some 48
tie nobody speech -72
tie nobody statement -38
tie none -8
tie none all 9
tie none article 5
tie none briefing -74
tie none broadcast -9
tie none call -13
tie none counted 3
tie none court filing -14
tie none debate -9
tie none direct -7
tie none elsewhere -11
tie none few -11
tie none gerund -8
tie none indirect -9
tie none interview 9
tie none letter -11
tie none main -3
tie none meeting -14
tie none mixed -5
tie none modal 48
tie none most 7
tie none nobody 6
tie none nominal -3
tie none none 6
tie none other 3
tie none paper -31
tie none party -14
tie none person -18
tie none phrase -4
tie none plain -8
tie none poll -9
tie none post -13
tie none present -10
tie none press conference -18
tie none pronoun -1
tie none report 9
tie none some -4
tie none speech -15
tie none statement -18
tie none testimony -8
tie own 4
tie own all 30
tie own article -19
tie own broadcast -15
tie own call 36
tie own counted 10
tie own court filing 16
tie own debate 18
tie own direct 8
tie own elsewhere -50
tie own few 7
tie own gerund 4
tie own indirect 2
tie own interview -12
tie own letter 3
tie own main 3
tie own meeting -30
tie own mixed 6
tie own modal -26
tie own most -29
tie own nobody -96
tie own nominal -16
tie own none -30
tie own other -56
tie own paper -23
tie own party 46
tie own perfect 14
tie own person 14
tie own phrase -32
tie own plain 12
tie own pluperfect -35
tie own poll 40
tie own post 6
tie own present -29
tie own press conference 49
tie own pronoun -1
tie own report 9
tie own some 5
tie own speech 13
tie own statement 26
tie own testimony -11
tie own top 8
tie own top all -5
tie own top article 14
tie own top broadcast -33
tie own top call -54
tie own top counted -19
tie own top court filing 21
tie own top debate -3
tie own top direct 19
tie own top elsewhere -38
tie own top few -3
tie own top gerund 23
tie own top indirect 4
tie own top interview 30
tie own top letter 26
tie own top main 5
tie own top meeting -79
tie own top mixed -1
tie own top modal -38
tie own top most 14
tie own top nobody -135
tie own top nominal 7
tie own top none 5
tie own top other -33
tie own top party -6
tie own top perfect -40
tie own top person 34
tie own top phrase 50
tie own top plain 10
tie own top poll 12
tie own top post -14
tie own top present 10
tie own top press conference 70
tie own top report -52
tie own top some 20
tie own top speech 17
tie own top statement 4
titled 5
titled all 4
titled article -46
titled broadcast -46
titled counted 111
titled debate 54
titled few -34
titled gerund -42
titled letter -43
titled meeting -33
titled modal 74
titled most -14
titled nobody -13
titled nominal 20
titled none -25
titled party -9
titled person -5
titled phrase -4
titled poll 83
titled post 35
titled present 52
titled pronoun -3
titled report 11
titled some 44
titled speech -34
titled statement -59
type article -3
type article counted -95
type article cue added 64
type article cue announced -36
type article cue argued -7
type article cue asked -84
type article cue called -22
type article cue continued -50
type article cue declared -8
type article cue none 39
type article cue other -7
type article cue reported 134
type article cue responded 33
type article cue said -25
type article cue saying 62
type article cue says 16
type article cue showed -39
type article cue shows -35
type article cue told -34
type article cue tweeted -9
type article cue urged 55
type article cue writes 18
type article cue wrote -17
type article nobody -38
type article nominal -14
type article not so 32
type article paper 85
type article party 59
type article person 19
type article pronoun -20
type article speech -4
type article thought -2
type article writing 37
type briefing 24
type briefing cue added -41
type briefing cue other -20
type briefing cue said 41
type briefing nominal -34
type briefing party -22
type briefing person 29
type briefing pronoun 3
type briefing speech 30
type briefing thought -37
type broadcast -7
type broadcast counted -17
type broadcast cue added 19
type broadcast cue announced -44
type broadcast cue argued -59
type broadcast cue asked -16
type broadcast cue called -26
type broadcast cue continued -34
type broadcast cue declared -3
type broadcast cue found -38
type broadcast cue issued -2
type broadcast cue none 28
type broadcast cue other -3
type broadcast cue posted -31
type broadcast cue read -59
type broadcast cue replied -73
type broadcast cue reported 14
type broadcast cue responded 44
type broadcast cue said -20
type broadcast cue saying -47
type broadcast cue says 38
type broadcast cue showed 74
type broadcast cue shows 60
type broadcast cue spoke -22
type broadcast cue tells -60
type broadcast cue told -45
type broadcast cue tweeted -10
type broadcast cue urged -63
type broadcast cue writes -59
type broadcast cue writing -11
type broadcast cue wrote -45
type broadcast nobody -20
type broadcast nominal 3
type broadcast not so -36
type broadcast paper -10
type broadcast party -12
type broadcast person -11
type broadcast pronoun -7
type broadcast speech -6
type broadcast thought -15
type broadcast writing -10
type call -15
type call counted -28
type call cue added -44
type call cue announced -8
type call cue argued -16
type call cue asked -33
type call cue called -24
type call cue continued -20
type call cue declared -9
type call cue found -3
type call cue none -52
type call cue other -13
type call cue reported -9
type call cue responded -16
type call cue said -15
type call cue saying -33
type call cue says -34
type call cue showed -7
type call cue shows -21
type call cue told 24
type call cue tweeted -2
type call cue urged -2
type call cue wrote -19
type call nobody -9
type call nominal 3
type call not so -13
type call party -1
type call person -23
type call pronoun -21
type call speech -17
type call thought -11
type call writing -18
type court filing -2
type court filing counted -101
type court filing cue added 11
type court filing cue announced -34
type court filing cue argued -5
type court filing cue asked 19
type court filing cue called -32
type court filing cue continued -61
type court filing cue other 14
type court filing cue reported -44
type court filing cue said -39
type court filing cue saying 47
type court filing cue says 34
type court filing cue told -37
type court filing cue urged -12
type court filing cue wrote 66
type court filing nobody -25
type court filing nominal 21
type court filing not so -9
type court filing party 26
type court filing person 18
type court filing pronoun -10
type court filing speech -30
type court filing thought 69
type court filing writing 7
type debate 2
type debate counted -15
type debate cue added 25
type debate cue announced -25
type debate cue argued 55
type debate cue asked -104
type debate cue called 29
type debate cue continued 29
type debate cue declared -71
type debate cue found -21
type debate cue issued -13
type debate cue none -56
type debate cue other 3
type debate cue posted -2
type debate cue replied 66
type debate cue reported -74
type debate cue responded 51
type debate cue said -6
type debate cue saying 48
type debate cue says 27
type debate cue showed -45
type debate cue shows -88
type debate cue tells -34
type debate cue told -54
type debate cue tweeted -5
type debate cue urged -48
type debate cue wrote -34
type debate nobody -28
type debate nominal -9
type debate not so -2
type debate party -42
type debate person 12
type debate pronoun -3
type debate speech 7
type debate thought -17
type debate writing -61
type interview 7
type interview counted 22
type interview cue added -15
type interview cue announced -74
type interview cue argued 18
type interview cue asked 34
type interview cue called 19
type interview cue continued -35
type interview cue declared -26
type interview cue found -39
type interview cue none 73
type interview cue other -24
type interview cue posted -5
type interview cue read -23
type interview cue replied -19
type interview cue reported -78
type interview cue responded 3
type interview cue said 30
type interview cue saying -60
type interview cue says 50
type interview cue showed -40
type interview cue spoke 8
type interview cue told 72
type interview cue tweeted -2
type interview cue urged -30
type interview cue writes -43
type interview cue wrote -44
type interview nobody -6
type interview nominal 2
type interview not so 11
type interview paper -33
type interview party -22
type interview person -6
type interview pronoun 15
type interview speech 10
type interview thought -29
type interview writing -39
type letter -6
type letter counted -34
type letter cue added 11
type letter cue announced -15
type letter cue argued -20
type letter cue asked 46
type letter cue called 23
type letter cue continued 11
type letter cue declared -9
type letter cue found -66
type letter cue none -36
type letter cue other -20
type letter cue posted -2
type letter cue replied 103
type letter cue reported -77
type letter cue responded -6
type letter cue said -26
type letter cue saying -34
type letter cue says 69
type letter cue showed 39
type letter cue shows -4
type letter cue spoke -12
type letter cue told -24
type letter cue tweeted -3
type letter cue urged 40
type letter cue wrote 123
type letter nobody -6
type letter nominal -16
type letter not so -12
type letter party -10
type letter person -6
type letter pronoun -6
type letter speech -8
type letter thought -19
type letter writing 56
type meeting -15
type meeting counted -32
type meeting cue added -11
type meeting cue announced -21
type meeting cue argued 24
type meeting cue asked 41
type meeting cue called -57
type meeting cue continued -38
type meeting cue declared -16
type meeting cue found -7
type meeting cue issued -2
type meeting cue none -53
type meeting cue other -5
type meeting cue posted -1
type meeting cue read -28
type meeting cue replied -46
type meeting cue reported -18
type meeting cue responded -83
type meeting cue said -23
type meeting cue saying -38
type meeting cue says -30
type meeting cue showed -17
type meeting cue shows -10
type meeting cue spoke -12
type meeting cue tells 35
type meeting cue told 29
type meeting cue tweeted -2
type meeting cue urged -20
type meeting cue writes -12
type meeting cue wrote -41
type meeting nobody -10
type meeting nominal -12
type meeting not so -9
type meeting paper -8
type meeting party -33
type meeting person -11
type meeting pronoun -7
type meeting speech -12
type meeting thought -11
type meeting writing -26
type other -8
type other counted -26
type other cue added -61
type other cue announced -28
type other cue asked -32
type other cue called -69
type other cue none 81
type other cue other 11
type other cue posted -8
type other cue reported -30
type other cue said -40
type other cue saying -24
type other cue says 42
type other cue showed -11
type other cue shows -24
type other cue told -6
type other cue wrote -4
type other nobody -25
type other nominal 51
type other party -5
type other person -31
type other pronoun 14
type other speech -8
type other thought -13
type other writing 58
type poll -8
type poll counted 137
type poll cue announced -34
type poll cue argued -23
type poll cue asked 43
type poll cue called -34
type poll cue continued -21
type poll cue declared -23
type poll cue found 68
type poll cue none -95
type poll cue other -18
type poll cue replied -21
type poll cue reported 66
type poll cue responded -7
type poll cue said -4
type poll cue saying -13
type poll cue says -79
type poll cue showed -12
type poll cue shows -4
type poll cue spoke -5
type poll cue tells -26
type poll cue told -25
type poll cue tweeted -1
type poll cue urged -24
type poll cue writes -36
type poll cue writing -6
type poll cue wrote -33
type poll nobody -2
type poll nominal 24
type poll not so -29
type poll paper -13
type poll party 26
type poll person -54
type poll pronoun -16
type poll speech -10
type poll thought -26
type poll writing -56
type post -1
type post counted -14
type post cue added 66
type post cue announced -58
type post cue asked -58
type post cue called 16
type post cue continued 47
type post cue none -75
type post cue other 8
type post cue reported -55
type post cue responded -26
type post cue said -78
type post cue saying 38
type post cue says -35
type post cue showed -20
type post cue shows 68
type post cue told -65
type post cue wrote 106
type post nobody -27
type post nominal -15
type post not so -10
type post party -29
type post person -6
type post pronoun 6
type post speech -13
type post thought -24
type post writing 80
type press conference -7
type press conference counted -26
type press conference cue added -20
type press conference cue announced -10
type press conference cue asked 5
type press conference cue called -7
type press conference cue none -60
type press conference cue reported -19
type press conference cue said -25
type press conference cue saying 33
type press conference cue says -42
type press conference cue showed -10
type press conference cue told -6
type press conference cue urged 71
type press conference cue wrote -13
type press conference nobody -52
type press conference nominal -30
type press conference party -32
type press conference person 3
type press conference speech -13
type press conference thought -3
type press conference writing -24
type press release 95
type press release cue other -49
type press release person 28
type press release speech 69
type press release thought -58
type report 1
type report counted -105
type report cue added -37
type report cue announced -24
type report cue argued -42
type report cue asked -43
type report cue called 45
type report cue continued 79
type report cue declared -13
type report cue found 103
type report cue none -38
type report cue other 11
type report cue posted -16
type report cue reported -88
type report cue responded -25
type report cue said -31
type report cue saying -61
type report cue says -47
type report cue showed -12
type report cue shows -107
type report cue told -9
type report cue tweeted -8
type report cue urged -25
type report nobody -15
type report nominal 23
type report not so -38
type report party -1
type report person 10
type report pronoun -13
type report speech -7
type report thought -6
type report writing 90
type speech -7
type speech counted -66
type speech cue added -33
type speech cue announced 44
type speech cue argued 21
type speech cue asked -36
type speech cue called -30
type speech cue continued 18
type speech cue declared 11
type speech cue found -31
type speech cue issued -8
type speech cue none -27
type speech cue other -3
type speech cue posted -8
type speech cue read -2
type speech cue replied -25
type speech cue reported -44
type speech cue responded -60
type speech cue said -4
type speech cue saying 28
type speech cue says -35
type speech cue showed -43
type speech cue shows -29
type speech cue spoke 77
type speech cue tells 41
type speech cue told 21
type speech cue tweeted -10
type speech cue urged -87
type speech cue writes -22
type speech cue wrote -63
type speech nobody -33
type speech nominal -32
type speech not so -30
type speech paper -11
type speech party -27
type speech pronoun 20
type speech speech -1
type speech thought -14
type speech writing -34
type statement -10
type statement counted -32
type statement cue added -10
type statement cue announced -54
type statement cue argued -23
type statement cue asked -34
type statement cue called 39
type statement cue continued -6
type statement cue declared -19
type statement cue none 21
type statement cue other -17
type statement cue posted -5
type statement cue replied -14
type statement cue reported -22
type statement cue responded -35
type statement cue saying -7
type statement cue says -39
type statement cue spoke -17
type statement cue told -27
type statement cue tweeted -10
type statement cue urged -18
type statement cue wrote -8
type statement nobody 20
type statement nominal -28
type statement not so -12
type statement paper -10
type statement party 4
type statement person -13
type statement pronoun -19
type statement speech -12
type statement thought -15
type statement writing -29
type testimony -7
type testimony counted -37
type testimony cue added -5
type testimony cue announced -56
type testimony cue argued -21
type testimony cue asked -58
type testimony cue called -31
type testimony cue continued -20
type testimony cue found -12
type testimony cue none 45
type testimony cue other -8
type testimony cue reported -34
type testimony cue responded -16
type testimony cue said 11
type testimony cue saying -25
type testimony cue says -51
type testimony cue shows -13
type testimony cue spoke -10
type testimony cue told 21
type testimony cue urged 47
type testimony cue wrote -34
type testimony nobody 24
type testimony nominal -11
type testimony not so -7
type testimony party -48
type testimony person -2
type testimony pronoun 15
type testimony speech 7
type testimony thought -29
type testimony writing -38
uses -4
uses alone 14
uses another -10
uses none -5
voice has 0 51
voice has 1 27
voice has 3 9
voice has 8 9
voice has another 0 -4
voice has another 1 1
voice has another 3 -3
voice has another 8 -10
voice has another others 0 -1
voice has another others 1 -19
voice has another others 2 -4
voice has another others 3+ -1
voice has article 58
voice has article others 0 29
voice has article others 1 20
voice has article others 2+ 108
voice has briefing 45
voice has briefing others 0 28
voice has broadcast 59
voice has broadcast others 0 55
voice has broadcast others 1 31
voice has broadcast others 2+ 40
voice has call -21
voice has call others 0 -4
voice has call others 2+ -14
voice has court filing 37
voice has court filing others 0 27
voice has court filing others 1 -38
voice has court filing others 2+ 42
voice has debate -1
voice has debate others 0 29
voice has debate others 1 -69
voice has debate others 2+ -26
voice has direct 79
voice has far 32
voice has gerund 36
voice has indirect 4
voice has interview 14
voice has interview others 0 10
voice has interview others 1 19
voice has interview others 2+ 14
voice has leans 0 21
voice has leans 1 7
voice has leans 3 -39
voice has leans 8 -28
voice has leans far 48
voice has letter 30
voice has letter others 0 39
voice has letter others 1 45
voice has letter others 2+ -42
voice has meeting 42
voice has meeting others 0 46
voice has meeting others 1 59
voice has meeting others 2+ -20
voice has mixed 29
voice has modal -90
voice has nominal -45
voice has none 16
voice has none 0 -23
voice has none 1 -18
voice has none 3 -9
voice has none 8 1
voice has none far -1
voice has none others 0 -17
voice has none others 1 -31
voice has none others 2 -22
voice has none others 3+ -7
voice has note 0 30
voice has note 1 33
voice has note 3 -22
voice has note 8 7
voice has note far -55
voice has note gerund 20
voice has note plain 11
voice has note present 16
voice has other 16
voice has other others 0 51
voice has others 0 34
voice has others 1 28
voice has others 2 45
voice has others 3+ 3
voice has perfect -54
voice has phrase 49
voice has plain 35
voice has poll 17
voice has poll others 0 42
voice has poll others 1 29
voice has poll others 2+ -35
voice has post -7
voice has post others 0 18
voice has post others 1 -15
voice has post others 2+ -53
voice has present 33
voice has press conference 7
voice has press conference others 0 -6
voice has press conference others 2+ 31
voice has report 93
voice has report others 0 8
voice has report others 1 121
voice has report others 2+ 89
voice has speech 47
voice has speech others 0 25
voice has speech others 1 -21
voice has speech others 2+ -55
voice has statement 36
voice has statement others 0 16
voice has statement others 2+ 75
voice has talk 0 45
voice has talk 1 22
voice has talk 3 16
voice has talk 8 -18
voice has talk far 18
voice has talk gerund 19
voice has talk modal -92
voice has talk nominal -85
voice has talk none 6
voice has talk phrase 13
voice has talk plain 35
voice has talk present 21
voice has testimony 142
voice has testimony others 0 64
voice has testimony others 2+ 106
voice has text 0 69
voice has text 1 40
voice has text 3 1
voice has text 8 62
voice has text far 60
voice has text gerund 76
voice has text none 66
voice has text phrase 46
voice has text plain 50
voice has text present 36
voice has thought -47
voice has writing -51
voice new -5
voiced 0 gerund 13
voiced 0 phrase -25
voiced 0 plain -28
voiced 0 present 59
voiced 1 gerund 37
voiced 1 nominal -124
voiced 1 none 65
voiced 1 phrase 42
voiced 1 plain -12
voiced 1 present 40
voiced 3 gerund -42
voiced 3 nominal 4
voiced 3 none -35
voiced 3 phrase -15
voiced 3 plain -4
voiced 3 present 17
voiced 8 gerund -1
voiced 8 nominal -56
voiced 8 none -1
voiced 8 phrase -77
voiced 8 plain 1
voiced 8 present -97
voiced article -42
voiced briefing 148
voiced broadcast 7
voiced call 23
voiced court filing 54
voiced debate 8
voiced far gerund -17
voiced far nominal 15
voiced far none 76
voiced far phrase -4
voiced far plain 13
voiced far present 30
voiced interview 4
voiced letter 4
voiced meeting -27
voiced other -9
voiced own 0 -30
voiced own 1 -15
voiced own 3 -12
voiced own 8 1
voiced own far 7
voiced poll -89
voiced post -52
voiced press conference 51
voiced report -91
voiced speech -8
voiced stage 0 69
voiced stage 1 59
voiced stage 3 -14
voiced stage 8 -79
voiced stage far 17
voiced statement -38
voiced testimony 3
`;
