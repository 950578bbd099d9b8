// Weights of the choice of listeners. Made by `npm run train:listeners`; not edited by hand.

/** A feature of `../hearing/features.ts` and its weight in hundredths on each line. */
export const LISTENER_WEIGHTS = `
above answer lead (verb) -42
above ask lead (verb) 31
above ask lead (verb) hearer crowd 45
above ask lead (verb) hearer name 77
above ask lead (verb) hearer noun -16
above ask lead (verb) hearer person 73
above ask lead (verb) hearer pronoun -80
above ask lead (verb) tie apart -40
above ask lead (verb) tie cue 42
above ask lead (verb) tie under advcl -43
above ask lead (verb) tie under ccomp 22
above ask lead , 31
above ask lead , tie cue 38
above ask lead - 31
above ask lead - hearer outlet -21
above ask lead - tie apart -18
above ask lead ^ 4
above ask lead ^ hearer person -17
above ask lead ^ tie cue 9
above ask lead about -19
above ask lead by 47
above ask lead by hearer person 72
above ask lead by tie under advcl 98
above ask lead for -40
above ask lead in -42
above ask lead in hearer place -19
above ask lead to 51
above ask rel compound lead - left -27
above ask rel nsubj:pass lead , left 14
above ask rel nsubj:pass lead ^ left 105
above ask rel obj lead (verb) elsewhere -70
above ask rel obj lead (verb) left -45
above ask rel obj lead (verb) opens 33
above ask rel obj lead (verb) quoted 70
above ask rel obj lead (verb) right 18
above ask rel obj lead (verb) said 10
above ask rel obl:agent lead by left 78
above give lead (verb) -12
above give lead (verb) hearer crowd -10
above give lead (verb) hearer name -46
above give lead (verb) hearer noun -41
above give lead (verb) hearer person -45
above give lead (verb) hearer place -54
above give lead (verb) hearer pronoun 46
above give lead (verb) tie apart 17
above give lead (verb) tie cue -2
above give lead (verb) tie over advcl -39
above give lead (verb) tie over conj -23
above give lead (verb) tie over obj -33
above give lead (verb) tie under advcl -26
above give lead (verb) tie under ccomp -23
above give lead (verb) tie under obj -12
above give lead (verb) tie under xcomp -33
above give lead - -36
above give lead - hearer name -19
above give lead - hearer noun -28
above give lead - tie apart -9
above give lead - tie under ccomp -11
above give lead about -21
above give lead after -34
above give lead as -22
above give lead at -46
above give lead at tie apart -38
above give lead by -41
above give lead by hearer body -9
above give lead by hearer noun -17
above give lead by hearer person -28
above give lead by tie apart -18
above give lead for -33
above give lead for hearer crowd -13
above give lead for hearer noun -13
above give lead for tie under ccomp -16
above give lead from 40
above give lead in -22
above give lead in hearer noun -19
above give lead in hearer place -15
above give lead in tie apart -8
above give lead in tie cue -14
above give lead in tie under ccomp -11
above give lead on -29
above give lead on tie under ccomp -13
above give lead that -20
above give lead that hearer crowd -13
above give lead that hearer noun -12
above give lead that hearer person -18
above give lead that tie apart -9
above give lead that tie under ccomp -18
above give lead to 25
above give lead to hearer body 47
above give lead to hearer crowd -7
above give lead to hearer noun -72
above give lead to hearer outlet 19
above give lead to hearer person 13
above give lead to hearer place 46
above give lead to tie apart 59
above give lead to tie cue 32
above give lead to tie under advcl -69
above give lead to tie under ccomp -45
above give lead to tie under conj -43
above give lead to tie under obl 30
above give lead with -61
above give lead with hearer person -15
above give rel iobj lead (verb) elsewhere -23
above give rel iobj lead (verb) left -27
above give rel iobj lead (verb) right 8
above give rel iobj lead (verb) said -28
above give rel nsubj lead (verb) elsewhere -8
above give rel nsubj lead (verb) opens -14
above give rel nsubj lead (verb) said -15
above give rel nsubj lead that elsewhere -12
above give rel nsubj lead that opens -13
above give rel nsubj lead that said -14
above give rel obj lead (verb) elsewhere -21
above give rel obj lead (verb) left 51
above give rel obj lead (verb) opens -44
above give rel obj lead (verb) quoted -26
above give rel obj lead (verb) right 24
above give rel obj lead (verb) said -28
above give rel obl lead (verb) said -15
above give rel obl lead at said -9
above give rel obl lead for elsewhere -7
above give rel obl lead for said -16
above give rel obl lead in left -12
above give rel obl lead in said -13
above give rel obl lead to elsewhere -68
above give rel obl lead to left 47
above give rel obl lead to quoted 25
above give rel obl lead to right 77
above give rel obl lead to said -16
above give rel obl lead with said -9
above give rel obl:agent lead by left -36
above give rel obl:agent lead by right -17
above give rel obl:agent lead by said -12
above other lead (verb) -17
above other lead (verb) hearer body -14
above other lead (verb) hearer crowd -23
above other lead (verb) hearer members -20
above other lead (verb) hearer name -14
above other lead (verb) hearer noun -16
above other lead (verb) hearer outlet -40
above other lead (verb) hearer person -14
above other lead (verb) hearer place -19
above other lead (verb) hearer press -27
above other lead (verb) hearer pronoun -6
above other lead (verb) hearer staff -39
above other lead (verb) tie apart -14
above other lead (verb) tie cue -23
above other lead (verb) tie no cue -20
above other lead (verb) tie over acl -58
above other lead (verb) tie over advcl -10
above other lead (verb) tie over appos 47
above other lead (verb) tie over ccomp -48
above other lead (verb) tie over conj -37
above other lead (verb) tie over nmod -16
above other lead (verb) tie over nsubj -23
above other lead (verb) tie over obj 14
above other lead (verb) tie over obl -21
above other lead (verb) tie over parataxis -57
above other lead (verb) tie over punct -14
above other lead (verb) tie over xcomp -87
above other lead (verb) tie root -22
above other lead (verb) tie under acl -30
above other lead (verb) tie under advcl -15
above other lead (verb) tie under advmod -15
above other lead (verb) tie under ccomp -17
above other lead (verb) tie under conj -6
above other lead (verb) tie under nmod -21
above other lead (verb) tie under nsubj -25
above other lead (verb) tie under obj -9
above other lead (verb) tie under obl -19
above other lead (verb) tie under parataxis -19
above other lead (verb) tie under xcomp -11
above other lead , -36
above other lead , hearer crowd -2
above other lead , hearer name -23
above other lead , hearer noun -2
above other lead , hearer person -36
above other lead , tie apart -11
above other lead , tie cue -31
above other lead , tie over advcl 30
above other lead , tie over obl -47
above other lead , tie under ccomp -24
above other lead - -20
above other lead - hearer body -22
above other lead - hearer crowd -13
above other lead - hearer members -21
above other lead - hearer name -17
above other lead - hearer noun -23
above other lead - hearer outlet -47
above other lead - hearer person -21
above other lead - hearer place -19
above other lead - hearer press -31
above other lead - hearer staff -21
above other lead - tie apart -17
above other lead - tie cue -33
above other lead - tie no cue -15
above other lead - tie over acl -22
above other lead - tie over advcl -32
above other lead - tie over conj -26
above other lead - tie over nmod -17
above other lead - tie over nsubj -12
above other lead - tie over obl -16
above other lead - tie over xcomp -19
above other lead - tie root 21
above other lead - tie under acl -16
above other lead - tie under advcl -25
above other lead - tie under advmod -19
above other lead - tie under ccomp -18
above other lead - tie under conj -17
above other lead - tie under nmod -24
above other lead - tie under nsubj -21
above other lead - tie under obj -19
above other lead - tie under obl -15
above other lead - tie under parataxis -14
above other lead - tie under xcomp -16
above other lead ^ -16
above other lead ^ hearer crowd -23
above other lead ^ hearer name -21
above other lead ^ hearer noun 8
above other lead ^ tie apart -1
above other lead ^ tie cue -3
above other lead ^ tie over advcl -21
above other lead ^ tie over nsubj -16
above other lead ^ tie over obl -41
above other lead ^ tie over xcomp 13
above other lead ^ tie under ccomp -20
above other lead ^ tie under nsubj -17
above other lead about -15
above other lead about hearer body -16
above other lead about hearer crowd -34
above other lead about hearer name -24
above other lead about hearer noun -21
above other lead about hearer person -20
above other lead about hearer place -17
above other lead about tie apart -19
above other lead about tie cue -25
above other lead about tie under advcl -35
above other lead about tie under ccomp -20
above other lead about tie under nmod -14
above other lead about tie under obj -21
above other lead about tie under obl -21
above other lead across -48
above other lead across hearer noun -13
above other lead after -9
above other lead after hearer crowd -28
above other lead after hearer name -21
above other lead after hearer noun 18
above other lead after hearer person 7
above other lead after tie apart 30
above other lead after tie cue -22
above other lead after tie under advcl -60
above other lead after tie under ccomp -18
above other lead after tie under obl -31
above other lead against -23
above other lead against hearer body -18
above other lead against hearer crowd -22
above other lead against hearer name -18
above other lead against hearer noun -21
above other lead against hearer person -20
above other lead against hearer place -14
above other lead against hearer pronoun -21
above other lead against tie apart -18
above other lead against tie cue -26
above other lead against tie under advcl -21
above other lead against tie under ccomp -16
above other lead against tie under conj -11
above other lead against tie under obj -17
above other lead against tie under obl -26
above other lead against tie under xcomp -19
above other lead although -38
above other lead although tie under advcl -20
above other lead among -25
above other lead among hearer crowd -21
above other lead among hearer name -18
above other lead among hearer noun -25
above other lead among tie apart -21
above other lead among tie cue -18
above other lead among tie over obl -13
above other lead among tie under ccomp -19
above other lead among tie under conj -13
above other lead among tie under obj -9
above other lead among tie under obl -11
above other lead around -12
above other lead around tie apart 29
above other lead around tie under ccomp -22
above other lead as -20
above other lead as hearer body -22
above other lead as hearer crowd -22
above other lead as hearer name -20
above other lead as hearer noun -18
above other lead as hearer person -19
above other lead as hearer place -17
above other lead as tie apart -20
above other lead as tie cue -18
above other lead as tie over acl -13
above other lead as tie over advcl -18
above other lead as tie over conj -12
above other lead as tie over nsubj -7
above other lead as tie over obl -14
above other lead as tie over xcomp -20
above other lead as tie under acl -6
above other lead as tie under advcl -26
above other lead as tie under ccomp -16
above other lead as tie under conj -18
above other lead as tie under nsubj -16
above other lead as tie under obj -21
above other lead as tie under obl -20
above other lead as tie under parataxis -9
above other lead as tie under xcomp -17
above other lead at -19
above other lead at hearer body -21
above other lead at hearer crowd 26
above other lead at hearer members -25
above other lead at hearer name -31
above other lead at hearer noun -24
above other lead at hearer outlet -20
above other lead at hearer person -19
above other lead at hearer place -21
above other lead at tie apart 7
above other lead at tie cue -14
above other lead at tie over advcl -29
above other lead at tie over conj -23
above other lead at tie over obl -25
above other lead at tie under advcl -34
above other lead at tie under ccomp -22
above other lead at tie under conj -14
above other lead at tie under nsubj -21
above other lead at tie under obj -24
above other lead at tie under obl -39
above other lead at tie under parataxis -16
above other lead at tie under xcomp 54
above other lead because -28
above other lead because hearer crowd -19
above other lead because hearer noun -14
above other lead because hearer person -14
above other lead because tie under ccomp -17
above other lead before -8
above other lead before hearer crowd -61
above other lead before hearer noun -19
above other lead before hearer person -24
above other lead before tie apart -24
above other lead before tie under advcl -31
above other lead before tie under xcomp -51
above other lead behind -34
above other lead behind hearer noun -18
above other lead behind hearer person -24
above other lead behind hearer pronoun -23
above other lead behind tie apart -17
above other lead behind tie under ccomp -12
above other lead behind tie under xcomp -15
above other lead between -25
above other lead between hearer crowd -24
above other lead between hearer name -15
above other lead between hearer noun -22
above other lead between hearer person -20
above other lead between hearer place -19
above other lead between tie apart -24
above other lead between tie under advcl -16
above other lead between tie under ccomp -14
above other lead between tie under obj -16
above other lead between tie under obl -21
above other lead beyond -32
above other lead by -25
above other lead by hearer body -20
above other lead by hearer crowd -18
above other lead by hearer members -18
above other lead by hearer name -19
above other lead by hearer noun -19
above other lead by hearer outlet -71
above other lead by hearer person -24
above other lead by hearer place -23
above other lead by hearer press -21
above other lead by hearer staff -13
above other lead by tie apart -22
above other lead by tie cue -25
above other lead by tie over advcl -13
above other lead by tie over conj -10
above other lead by tie over nsubj -9
above other lead by tie over obl -14
above other lead by tie under advcl -73
above other lead by tie under ccomp -17
above other lead by tie under conj -13
above other lead by tie under nsubj -28
above other lead by tie under obj -19
above other lead by tie under obl -21
above other lead by tie under xcomp -22
above other lead despite -33
above other lead down -42
above other lead down hearer noun -17
above other lead during -28
above other lead during hearer crowd -30
above other lead during hearer name -14
above other lead during hearer noun -17
above other lead during hearer person -10
above other lead during tie apart -12
above other lead during tie cue -15
above other lead during tie under ccomp -10
above other lead for -22
above other lead for hearer body -19
above other lead for hearer crowd -24
above other lead for hearer members -22
above other lead for hearer name -28
above other lead for hearer noun -22
above other lead for hearer outlet -75
above other lead for hearer person -13
above other lead for hearer place -18
above other lead for hearer pronoun -19
above other lead for hearer staff -22
above other lead for tie apart -22
above other lead for tie cue -14
above other lead for tie no cue -15
above other lead for tie over acl -9
above other lead for tie over advcl -14
above other lead for tie over conj -16
above other lead for tie over nmod -13
above other lead for tie over nsubj -11
above other lead for tie over obl -15
above other lead for tie under acl -11
above other lead for tie under advcl -25
above other lead for tie under ccomp -20
above other lead for tie under conj -16
above other lead for tie under nmod -13
above other lead for tie under nsubj -19
above other lead for tie under obj -23
above other lead for tie under obl -31
above other lead for tie under xcomp -17
above other lead from -17
above other lead from hearer body -8
above other lead from hearer crowd 24
above other lead from hearer members -74
above other lead from hearer name -26
above other lead from hearer noun -33
above other lead from hearer outlet 24
above other lead from hearer person -24
above other lead from hearer place -22
above other lead from hearer pronoun -23
above other lead from hearer staff -18
above other lead from tie apart 1
above other lead from tie cue 33
above other lead from tie over advcl 23
above other lead from tie over conj -18
above other lead from tie over nsubj -12
above other lead from tie over obl -31
above other lead from tie over parataxis -20
above other lead from tie under advcl -29
above other lead from tie under ccomp -20
above other lead from tie under conj -18
above other lead from tie under nsubj -27
above other lead from tie under obj -26
above other lead from tie under obl -65
above other lead from tie under xcomp 32
above other lead if -20
above other lead if hearer crowd -38
above other lead if hearer name -19
above other lead if hearer noun 21
above other lead if hearer person -28
above other lead if hearer place -11
above other lead if tie apart -24
above other lead if tie under advcl 14
above other lead if tie under ccomp -25
above other lead in -17
above other lead in hearer body -23
above other lead in hearer crowd 2
above other lead in hearer members -23
above other lead in hearer name -21
above other lead in hearer noun -16
above other lead in hearer outlet -26
above other lead in hearer person -18
above other lead in hearer place -18
above other lead in tie apart -20
above other lead in tie cue 1
above other lead in tie no cue -15
above other lead in tie over acl -13
above other lead in tie over advcl -23
above other lead in tie over conj -17
above other lead in tie over nmod -14
above other lead in tie over nsubj -15
above other lead in tie over obl -13
above other lead in tie over xcomp -10
above other lead in tie under acl -14
above other lead in tie under advcl 3
above other lead in tie under advmod -15
above other lead in tie under ccomp -16
above other lead in tie under conj -19
above other lead in tie under nmod -13
above other lead in tie under nsubj -26
above other lead in tie under obj -20
above other lead in tie under obl -22
above other lead in tie under parataxis -10
above other lead in tie under xcomp -19
above other lead inside -47
above other lead into -26
above other lead into hearer crowd -17
above other lead into hearer name -22
above other lead into hearer noun -14
above other lead into hearer person -18
above other lead into hearer place -21
above other lead into tie apart -18
above other lead into tie under ccomp -14
above other lead into tie under xcomp -13
above other lead like -25
above other lead like hearer body -12
above other lead like hearer crowd -16
above other lead like hearer name -15
above other lead like hearer noun -16
above other lead like hearer person -25
above other lead like hearer place -16
above other lead like tie apart -18
above other lead like tie cue -19
above other lead like tie under advcl -8
above other lead like tie under ccomp -17
above other lead like tie under obj -10
above other lead like tie under obl -19
above other lead like tie under xcomp -10
above other lead of -12
above other lead of hearer body -20
above other lead of hearer name -19
above other lead of hearer person -26
above other lead of hearer place -20
above other lead of tie apart -20
above other lead of tie under advcl 39
above other lead of tie under ccomp -14
above other lead of tie under conj -11
above other lead of tie under obj -16
above other lead of tie under obl 20
above other lead of tie under xcomp -10
above other lead off -42
above other lead off hearer crowd -20
above other lead off tie under ccomp -15
above other lead on -20
above other lead on hearer body -23
above other lead on hearer crowd -12
above other lead on hearer members -19
above other lead on hearer name -18
above other lead on hearer noun -22
above other lead on hearer outlet -33
above other lead on hearer person -12
above other lead on hearer place -21
above other lead on hearer press -32
above other lead on hearer pronoun -21
above other lead on tie apart -19
above other lead on tie cue -20
above other lead on tie over advcl -25
above other lead on tie over conj -14
above other lead on tie over obj -15
above other lead on tie over obl -17
above other lead on tie over xcomp -24
above other lead on tie under acl -8
above other lead on tie under advcl -22
above other lead on tie under ccomp -17
above other lead on tie under conj -14
above other lead on tie under nsubj -16
above other lead on tie under obj 3
above other lead on tie under obl -25
above other lead on tie under parataxis -10
above other lead on tie under xcomp -15
above other lead out -39
above other lead out hearer crowd -32
above other lead out hearer person -14
above other lead out tie under ccomp -20
above other lead outside -46
above other lead outside hearer noun -18
above other lead over -24
above other lead over hearer crowd -23
above other lead over hearer name -12
above other lead over hearer noun -21
above other lead over hearer person -20
above other lead over hearer place -19
above other lead over tie apart -17
above other lead over tie under advcl -14
above other lead over tie under ccomp -17
above other lead over tie under obj -12
above other lead over tie under obl -19
above other lead over tie under xcomp -10
above other lead since -33
above other lead since hearer name -14
above other lead since hearer noun -21
above other lead since hearer person -16
above other lead since tie under advcl -15
above other lead since tie under ccomp -16
above other lead than -23
above other lead than hearer crowd 4
above other lead than hearer name -22
above other lead than hearer noun -27
above other lead than hearer person -22
above other lead than tie apart -24
above other lead than tie cue 23
above other lead than tie under advcl -18
above other lead than tie under ccomp -18
above other lead than tie under obj -15
above other lead than tie under obl -11
above other lead than tie under xcomp -11
above other lead that -18
above other lead that hearer body -18
above other lead that hearer crowd -19
above other lead that hearer members -21
above other lead that hearer name -18
above other lead that hearer noun -18
above other lead that hearer outlet -21
above other lead that hearer person -18
above other lead that hearer place -18
above other lead that hearer staff -18
above other lead that tie apart -19
above other lead that tie over advcl -17
above other lead that tie over obl -9
above other lead that tie under acl -19
above other lead that tie under advcl -20
above other lead that tie under ccomp -17
above other lead that tie under conj -17
above other lead that tie under nsubj -15
above other lead that tie under obj -17
above other lead that tie under obl -10
above other lead that tie under parataxis -9
above other lead that tie under xcomp -17
above other lead though -25
above other lead though hearer crowd -14
above other lead though tie under advcl -16
above other lead through -36
above other lead through hearer noun -16
above other lead through hearer place -19
above other lead through tie apart -16
above other lead through tie under ccomp -17
above other lead throughout -33
above other lead to -18
above other lead to hearer body -52
above other lead to hearer crowd -22
above other lead to hearer members 12
above other lead to hearer name 11
above other lead to hearer noun -28
above other lead to hearer outlet 37
above other lead to hearer person -31
above other lead to hearer place -28
above other lead to hearer press 6
above other lead to hearer pronoun 46
above other lead to hearer staff 2
above other lead to tie apart -18
above other lead to tie cue 30
above other lead to tie no cue -3
above other lead to tie over acl -35
above other lead to tie over advcl -81
above other lead to tie over ccomp -23
above other lead to tie over conj -53
above other lead to tie over nmod -29
above other lead to tie over nsubj -57
above other lead to tie over obl -40
above other lead to tie under acl -33
above other lead to tie under advcl -2
above other lead to tie under ccomp -4
above other lead to tie under conj -32
above other lead to tie under nmod -23
above other lead to tie under nsubj -99
above other lead to tie under obj 24
above other lead to tie under obl -26
above other lead to tie under parataxis -19
above other lead to tie under xcomp -39
above other lead toward -47
above other lead toward hearer crowd -30
above other lead toward hearer person -20
above other lead toward tie cue -23
above other lead toward tie under ccomp -31
above other lead under -37
above other lead under hearer body -22
above other lead under hearer noun -16
above other lead under hearer person -23
above other lead under tie apart -20
above other lead under tie under ccomp -14
above other lead unlike -48
above other lead until -30
above other lead up -33
above other lead up hearer crowd -21
above other lead up hearer noun -13
above other lead up tie apart -12
above other lead up tie under ccomp -16
above other lead whether -13
above other lead whether hearer noun -36
above other lead whether hearer person -41
above other lead whether tie apart -18
above other lead whether tie under advcl -21
above other lead whether tie under ccomp 16
above other lead while -16
above other lead while hearer crowd -23
above other lead while hearer name -19
above other lead while hearer noun -27
above other lead while hearer person 5
above other lead while tie apart -29
above other lead while tie cue -17
above other lead while tie over obl -16
above other lead while tie under advcl 10
above other lead while tie under ccomp -23
above other lead with -10
above other lead with hearer body 40
above other lead with hearer crowd -8
above other lead with hearer members -15
above other lead with hearer name 5
above other lead with hearer noun -10
above other lead with hearer outlet -1
above other lead with hearer person -29
above other lead with hearer place -31
above other lead with hearer press 42
above other lead with hearer pronoun -28
above other lead with hearer staff 8
above other lead with tie apart -39
above other lead with tie cue 18
above other lead with tie over advcl -17
above other lead with tie over conj 52
above other lead with tie over nmod 45
above other lead with tie over nsubj -30
above other lead with tie over obj -11
above other lead with tie over obl -4
above other lead with tie over xcomp -16
above other lead with tie under acl -20
above other lead with tie under advcl -48
above other lead with tie under ccomp -25
above other lead with tie under conj 26
above other lead with tie under nsubj -41
above other lead with tie under obj -23
above other lead with tie under obl 29
above other lead with tie under parataxis -14
above other lead with tie under xcomp -28
above other lead within -37
above other lead within hearer noun -26
above other lead within tie under ccomp -20
above other lead without -45
above other rel acl lead (verb) said -23
above other rel acl:relcl lead (verb) left -22
above other rel acl:relcl lead (verb) quoted -17
above other rel acl:relcl lead (verb) right -23
above other rel acl:relcl lead (verb) said -23
above other rel advcl lead (verb) elsewhere -12
above other rel advcl lead (verb) quoted -7
above other rel advcl lead (verb) said -20
above other rel advmod lead (verb) quoted -52
above other rel advmod lead (verb) said -48
above other rel advmod lead ^ left -20
above other rel amod lead (verb) elsewhere -16
above other rel amod lead (verb) left 68
above other rel amod lead (verb) opens -46
above other rel amod lead (verb) quoted -8
above other rel amod lead (verb) right 53
above other rel amod lead (verb) said -12
above other rel amod lead - elsewhere -17
above other rel amod lead - left -17
above other rel amod lead - quoted -20
above other rel amod lead - right -17
above other rel amod lead - said -13
above other rel amod lead in said -6
above other rel amod lead of left -13
above other rel amod lead of said -16
above other rel amod lead on said -7
above other rel amod lead to said -27
above other rel appos lead (verb) left -50
above other rel appos lead (verb) right 48
above other rel appos lead (verb) said -18
above other rel appos lead - left -24
above other rel appos lead - right 3
above other rel appos lead - said -20
above other rel case lead (verb) said 25
above other rel ccomp lead (verb) elsewhere -20
above other rel ccomp lead (verb) quoted -23
above other rel ccomp lead (verb) said -21
above other rel compound lead (verb) elsewhere -24
above other rel compound lead (verb) left -38
above other rel compound lead (verb) opens -15
above other rel compound lead (verb) quoted -12
above other rel compound lead (verb) right 55
above other rel compound lead (verb) said -19
above other rel compound lead - cue -28
above other rel compound lead - elsewhere -21
above other rel compound lead - left -25
above other rel compound lead - quoted -17
above other rel compound lead - right -29
above other rel compound lead - said -16
above other rel compound lead for said -11
above other rel compound lead in elsewhere -9
above other rel compound lead in left -24
above other rel compound lead in right -20
above other rel compound lead in said -15
above other rel compound lead of elsewhere -11
above other rel compound lead of left -30
above other rel compound lead of said -20
above other rel compound lead on left -5
above other rel compound lead on right -22
above other rel compound lead on said -12
above other rel compound lead that opens -5
above other rel compound lead that said -8
above other rel compound lead to left 97
above other rel compound lead to said -32
above other rel conj lead (verb) elsewhere -10
above other rel conj lead (verb) left -18
above other rel conj lead (verb) quoted -18
above other rel conj lead (verb) right -13
above other rel conj lead (verb) said -23
above other rel conj lead - elsewhere -14
above other rel conj lead - left -17
above other rel conj lead - right -21
above other rel conj lead - said -16
above other rel conj lead as said -10
above other rel det lead - quoted -17
above other rel det lead ^ elsewhere -7
above other rel det lead ^ left -20
above other rel det lead ^ opens -13
above other rel iobj lead (verb) said -13
above other rel nmod lead (verb) elsewhere -17
above other rel nmod lead (verb) left -36
above other rel nmod lead (verb) opens 44
above other rel nmod lead (verb) quoted -21
above other rel nmod lead (verb) right 21
above other rel nmod lead (verb) said -23
above other rel nmod lead - elsewhere -17
above other rel nmod lead - left -23
above other rel nmod lead - quoted -13
above other rel nmod lead - right 1
above other rel nmod lead - said -19
above other rel nmod lead about opens -21
above other rel nmod lead about said -18
above other rel nmod lead against elsewhere -15
above other rel nmod lead against left -17
above other rel nmod lead against opens -13
above other rel nmod lead against right -14
above other rel nmod lead against said -18
above other rel nmod lead among left -19
above other rel nmod lead among right -16
above other rel nmod lead among said -15
above other rel nmod lead as elsewhere -17
above other rel nmod lead as left -29
above other rel nmod lead as quoted -13
above other rel nmod lead as right -15
above other rel nmod lead as said -18
above other rel nmod lead at elsewhere -31
above other rel nmod lead at left -33
above other rel nmod lead at quoted -15
above other rel nmod lead at right -29
above other rel nmod lead at said -22
above other rel nmod lead between elsewhere -12
above other rel nmod lead between left -24
above other rel nmod lead between quoted -11
above other rel nmod lead between said -22
above other rel nmod lead by elsewhere -10
above other rel nmod lead by left -34
above other rel nmod lead by quoted -15
above other rel nmod lead by right -14
above other rel nmod lead by said -14
above other rel nmod lead for elsewhere -22
above other rel nmod lead for left -29
above other rel nmod lead for opens -31
above other rel nmod lead for quoted -25
above other rel nmod lead for right -27
above other rel nmod lead for said -21
above other rel nmod lead from elsewhere 48
above other rel nmod lead from left -13
above other rel nmod lead from quoted -11
above other rel nmod lead from right -27
above other rel nmod lead from said -23
above other rel nmod lead in cue -38
above other rel nmod lead in elsewhere -20
above other rel nmod lead in left -5
above other rel nmod lead in quoted -17
above other rel nmod lead in right -21
above other rel nmod lead in said -16
above other rel nmod lead like elsewhere -11
above other rel nmod lead like left -23
above other rel nmod lead like quoted -10
above other rel nmod lead like right -11
above other rel nmod lead like said -19
above other rel nmod lead of elsewhere -8
above other rel nmod lead of left 37
above other rel nmod lead of quoted -9
above other rel nmod lead of said -18
above other rel nmod lead on elsewhere -20
above other rel nmod lead on left -23
above other rel nmod lead on quoted -12
above other rel nmod lead on right -29
above other rel nmod lead on said -21
above other rel nmod lead over elsewhere -8
above other rel nmod lead over right -17
above other rel nmod lead over said -16
above other rel nmod lead than right -18
above other rel nmod lead than said -21
above other rel nmod lead that said -9
above other rel nmod lead to elsewhere -33
above other rel nmod lead to left -7
above other rel nmod lead to opens -72
above other rel nmod lead to quoted -41
above other rel nmod lead to right 23
above other rel nmod lead to said -38
above other rel nmod lead under said -16
above other rel nmod lead with elsewhere -27
above other rel nmod lead with left 19
above other rel nmod lead with quoted -23
above other rel nmod lead with right -27
above other rel nmod lead with said -20
above other rel nmod:poss lead (verb) elsewhere -13
above other rel nmod:poss lead (verb) left 6
above other rel nmod:poss lead (verb) opens -6
above other rel nmod:poss lead (verb) quoted -14
above other rel nmod:poss lead (verb) right 11
above other rel nmod:poss lead (verb) said -15
above other rel nmod:poss lead - said -10
above other rel nmod:poss lead ^ opens -14
above other rel nmod:poss lead about elsewhere -11
above other rel nmod:poss lead about left -15
above other rel nmod:poss lead about opens -14
above other rel nmod:poss lead about said -13
above other rel nmod:poss lead against said -10
above other rel nmod:poss lead as said -10
above other rel nmod:poss lead at opens -16
above other rel nmod:poss lead at said -20
above other rel nmod:poss lead by said -5
above other rel nmod:poss lead for elsewhere -4
above other rel nmod:poss lead for left -6
above other rel nmod:poss lead for right -8
above other rel nmod:poss lead for said -11
above other rel nmod:poss lead from said -8
above other rel nmod:poss lead in left -13
above other rel nmod:poss lead in right -12
above other rel nmod:poss lead in said -12
above other rel nmod:poss lead on elsewhere -6
above other rel nmod:poss lead on left -10
above other rel nmod:poss lead on opens -7
above other rel nmod:poss lead on right -16
above other rel nmod:poss lead on said -11
above other rel nmod:poss lead over said -7
above other rel nmod:poss lead that elsewhere -8
above other rel nmod:poss lead that opens -13
above other rel nmod:poss lead that said -12
above other rel nmod:poss lead to elsewhere -18
above other rel nmod:poss lead to left -28
above other rel nmod:poss lead to opens -29
above other rel nmod:poss lead to right -15
above other rel nmod:poss lead to said -27
above other rel nmod:poss lead with elsewhere -13
above other rel nmod:poss lead with left 52
above other rel nmod:poss lead with said -14
above other rel nsubj lead (verb) elsewhere -19
above other rel nsubj lead (verb) left -36
above other rel nsubj lead (verb) opens -14
above other rel nsubj lead (verb) quoted -18
above other rel nsubj lead (verb) right -16
above other rel nsubj lead (verb) said -16
above other rel nsubj lead - elsewhere -44
above other rel nsubj lead - left -32
above other rel nsubj lead - quoted -20
above other rel nsubj lead - right -17
above other rel nsubj lead - said -15
above other rel nsubj lead after left -43
above other rel nsubj lead after right 95
above other rel nsubj lead after said -27
above other rel nsubj lead as left -29
above other rel nsubj lead as right -29
above other rel nsubj lead as said -14
above other rel nsubj lead because quoted -15
above other rel nsubj lead because said -20
above other rel nsubj lead before said -37
above other rel nsubj lead if elsewhere -21
above other rel nsubj lead if left -30
above other rel nsubj lead if quoted -24
above other rel nsubj lead if said 3
above other rel nsubj lead since said -18
above other rel nsubj lead than said -10
above other rel nsubj lead that elsewhere -18
above other rel nsubj lead that left -27
above other rel nsubj lead that opens -19
above other rel nsubj lead that quoted -17
above other rel nsubj lead that right -19
above other rel nsubj lead that said -17
above other rel nsubj lead to said -23
above other rel nsubj lead whether elsewhere -15
above other rel nsubj lead whether said 4
above other rel nsubj lead while left 4
above other rel nsubj lead while right -42
above other rel nsubj lead while said -22
above other rel nsubj lead with said -15
above other rel nsubj:pass lead (verb) elsewhere -13
above other rel nsubj:pass lead (verb) opens -21
above other rel nsubj:pass lead (verb) said -10
above other rel nsubj:pass lead , left -30
above other rel nsubj:pass lead , opens -48
above other rel nsubj:pass lead , quoted -27
above other rel nsubj:pass lead , right -39
above other rel nsubj:pass lead , said -25
above other rel nsubj:pass lead - elsewhere -15
above other rel nsubj:pass lead - left -20
above other rel nsubj:pass lead - opens -19
above other rel nsubj:pass lead - quoted -19
above other rel nsubj:pass lead - right -15
above other rel nsubj:pass lead - said -21
above other rel nsubj:pass lead ^ elsewhere -24
above other rel nsubj:pass lead ^ left -49
above other rel nsubj:pass lead ^ opens -4
above other rel nsubj:pass lead ^ quoted -15
above other rel nsubj:pass lead if said -11
above other rel nsubj:pass lead that elsewhere -17
above other rel nsubj:pass lead that opens -16
above other rel nsubj:pass lead that quoted -9
above other rel nsubj:pass lead that said -18
above other rel obj lead (verb) cue -22
above other rel obj lead (verb) elsewhere -24
above other rel obj lead (verb) left 9
above other rel obj lead (verb) opens -30
above other rel obj lead (verb) quoted -22
above other rel obj lead (verb) right -7
above other rel obj lead (verb) said -19
above other rel obj lead - elsewhere -19
above other rel obj lead - left -23
above other rel obj lead - quoted -12
above other rel obj lead - right -11
above other rel obj lead - said -21
above other rel obj lead in said -24
above other rel obj lead off said -25
above other rel obj lead on said -11
above other rel obj lead out said -22
above other rel obj lead than said -44
above other rel obj lead that said -14
above other rel obj lead to elsewhere -27
above other rel obj lead to said -41
above other rel obj lead up said -18
above other rel obj lead with said -24
above other rel obl lead (verb) elsewhere -20
above other rel obl lead (verb) left -34
above other rel obl lead (verb) opens -12
above other rel obl lead (verb) quoted -16
above other rel obl lead (verb) right -34
above other rel obl lead (verb) said -21
above other rel obl lead - elsewhere -18
above other rel obl lead - left -30
above other rel obl lead - right -23
above other rel obl lead - said -16
above other rel obl lead about elsewhere -14
above other rel obl lead about opens -18
above other rel obl lead about quoted -13
above other rel obl lead about right 51
above other rel obl lead about said -21
above other rel obl lead across said -15
above other rel obl lead after left -35
above other rel obl lead after right -14
above other rel obl lead after said -20
above other rel obl lead against elsewhere -25
above other rel obl lead against left -28
above other rel obl lead against opens -22
above other rel obl lead against quoted -13
above other rel obl lead against right -14
above other rel obl lead against said -20
above other rel obl lead among left -25
above other rel obl lead among right -15
above other rel obl lead among said -14
above other rel obl lead as elsewhere -17
above other rel obl lead as left -24
above other rel obl lead as opens -9
above other rel obl lead as quoted -14
above other rel obl lead as right -21
above other rel obl lead as said -15
above other rel obl lead at elsewhere -36
above other rel obl lead at left 21
above other rel obl lead at opens -67
above other rel obl lead at quoted -24
above other rel obl lead at right 38
above other rel obl lead at said -35
above other rel obl lead behind elsewhere -12
above other rel obl lead behind left -21
above other rel obl lead behind said -15
above other rel obl lead between said -13
above other rel obl lead by elsewhere -7
above other rel obl lead by left -14
above other rel obl lead by right -20
above other rel obl lead by said -16
above other rel obl lead during left -23
above other rel obl lead during right -15
above other rel obl lead during said -9
above other rel obl lead for elsewhere -18
above other rel obl lead for left -31
above other rel obl lead for opens -31
above other rel obl lead for quoted -23
above other rel obl lead for right -39
above other rel obl lead for said -19
above other rel obl lead from elsewhere -40
above other rel obl lead from left -22
above other rel obl lead from quoted -33
above other rel obl lead from right 2
above other rel obl lead from said -12
above other rel obl lead in cue -24
above other rel obl lead in elsewhere -19
above other rel obl lead in left -28
above other rel obl lead in quoted -17
above other rel obl lead in right -22
above other rel obl lead in said -16
above other rel obl lead into elsewhere -16
above other rel obl lead into left -19
above other rel obl lead into right -15
above other rel obl lead into said -20
above other rel obl lead like left -24
above other rel obl lead like right -16
above other rel obl lead like said -14
above other rel obl lead on elsewhere -22
above other rel obl lead on left -30
above other rel obl lead on opens -40
above other rel obl lead on quoted -17
above other rel obl lead on right -30
above other rel obl lead on said -21
above other rel obl lead over elsewhere -12
above other rel obl lead over left -19
above other rel obl lead over said -16
above other rel obl lead than elsewhere -14
above other rel obl lead than left -23
above other rel obl lead than quoted -10
above other rel obl lead than right 44
above other rel obl lead than said -22
above other rel obl lead through left -28
above other rel obl lead through right -24
above other rel obl lead through said -21
above other rel obl lead to elsewhere -38
above other rel obl lead to left -42
above other rel obl lead to opens -115
above other rel obl lead to quoted -45
above other rel obl lead to right 26
above other rel obl lead to said -22
above other rel obl lead toward said -29
above other rel obl lead under said -14
above other rel obl lead with cue 31
above other rel obl lead with elsewhere -3
above other rel obl lead with left 43
above other rel obl lead with opens -63
above other rel obl lead with quoted -27
above other rel obl lead with right 21
above other rel obl lead with said -31
above other rel obl:agent lead - said -9
above other rel obl:agent lead by elsewhere -21
above other rel obl:agent lead by left -50
above other rel obl:agent lead by quoted -23
above other rel obl:agent lead by right -28
above other rel obl:agent lead by said -17
above other rel parataxis lead (verb) quoted -10
above other rel parataxis lead (verb) said -11
above other rel root lead (verb) cue -11
above other rel root lead (verb) left -25
above other rel root lead (verb) said -9
above other rel root lead - left -37
above other rel xcomp lead (verb) elsewhere -19
above other rel xcomp lead (verb) left -30
above other rel xcomp lead (verb) quoted -20
above other rel xcomp lead (verb) right -20
above other rel xcomp lead (verb) said -20
above praise lead (verb) -4
above praise lead (verb) hearer crowd 42
above praise lead (verb) hearer noun 38
above praise lead (verb) hearer person -35
above praise lead (verb) hearer pronoun -56
above praise lead (verb) tie cue 16
above praise lead (verb) tie under advcl -25
above praise lead (verb) tie under ccomp -23
above praise lead to -57
above praise rel obj lead (verb) elsewhere -41
above praise rel obj lead (verb) opens 40
above praise rel obj lead (verb) said -26
above question-noun lead (verb) 51
above question-noun lead (verb) hearer person 38
above question-noun lead (verb) tie under ccomp 44
above question-noun lead - -1
above question-noun lead to -2
above reach lead (verb) 25
above reach lead (verb) hearer crowd -24
above reach lead (verb) tie under ccomp -15
above reach lead to -18
above reach rel obj lead (verb) said -15
above say lead (verb) -18
above say lead (verb) hearer crowd -25
above say lead (verb) hearer name -32
above say lead (verb) hearer noun -18
above say lead (verb) hearer person 5
above say lead (verb) hearer place -31
above say lead (verb) hearer pronoun -22
above say lead (verb) tie apart -35
above say lead (verb) tie cue -27
above say lead (verb) tie over advcl -28
above say lead (verb) tie over conj -22
above say lead (verb) tie over nsubj -27
above say lead (verb) tie under advcl -20
above say lead (verb) tie under ccomp -19
above say lead (verb) tie under conj -21
above say lead (verb) tie under obj -15
above say lead (verb) tie under xcomp -17
above say lead , -23
above say lead , hearer noun -19
above say lead , tie over advcl -26
above say lead - 1
above say lead - hearer name -42
above say lead - hearer noun 5
above say lead - hearer person -56
above say lead - tie apart -18
above say lead - tie cue 6
above say lead - tie under ccomp -25
above say lead ^ -25
above say lead about -35
above say lead about hearer person -20
above say lead about tie cue -30
above say lead after -50
above say lead after hearer noun -21
above say lead after hearer person -50
above say lead after tie under advcl -25
above say lead as -22
above say lead as hearer noun -17
above say lead as tie cue -13
above say lead at -2
above say lead at hearer crowd -52
above say lead at hearer noun -26
above say lead at tie cue -10
above say lead by -35
above say lead for -32
above say lead for hearer person -17
above say lead for tie cue -29
above say lead from -33
above say lead in -25
above say lead in hearer noun -17
above say lead in hearer place -19
above say lead in tie apart -11
above say lead in tie cue -26
above say lead in tie under ccomp -7
above say lead like -30
above say lead like hearer place -16
above say lead on -35
above say lead on hearer name -17
above say lead on hearer outlet -29
above say lead on tie cue -34
above say lead that -23
above say lead that hearer noun -15
above say lead that hearer person -16
above say lead that tie under ccomp -20
above say lead to 44
above say lead to hearer crowd 32
above say lead to hearer noun 58
above say lead to hearer outlet -47
above say lead to hearer person 52
above say lead to hearer pronoun -67
above say lead to tie cue 16
above say lead to tie under ccomp -72
above say lead while -14
above say lead while tie under advcl -51
above say lead with 12
above say lead with hearer outlet 39
above say lead with hearer person 21
above say lead with tie cue 35
above say rel amod lead - said -8
above say rel ccomp lead (verb) elsewhere -28
above say rel ccomp lead (verb) quoted -11
above say rel ccomp lead (verb) said -11
above say rel nsubj lead (verb) left -26
above say rel nsubj lead (verb) opens -16
above say rel nsubj lead (verb) right -26
above say rel nsubj lead , right -17
above say rel nsubj lead - right 12
above say rel nsubj lead after right -36
above say rel nsubj lead that elsewhere -9
above say rel nsubj lead that opens -12
above say rel nsubj lead that said -15
above say rel nsubj lead while left 2
above say rel nsubj lead while right -24
above say rel obj lead (verb) elsewhere -26
above say rel obj lead (verb) left -13
above say rel obj lead (verb) opens -35
above say rel obj lead (verb) quoted -30
above say rel obj lead (verb) right -41
above say rel obj lead (verb) said -34
above say rel obl lead - elsewhere 65
above say rel obl lead about opens -17
above say rel obl lead as elsewhere -13
above say rel obl lead as said -10
above say rel obl lead at cue -11
above say rel obl lead at left -32
above say rel obl lead at right 33
above say rel obl lead at said -11
above say rel obl lead for elsewhere -7
above say rel obl lead for said -18
above say rel obl lead in left -21
above say rel obl lead in right -22
above say rel obl lead in said -9
above say rel obl lead on cue -22
above say rel obl lead on right -37
above say rel obl lead to quoted 55
above say rel obl lead to right -11
above say rel obl lead to said -10
above say rel obl lead with elsewhere -45
above say rel obl lead with right 21
above say rel obl lead with said -9
above scold lead (verb) -18
above scold lead (verb) hearer crowd 11
above scold lead (verb) hearer name -35
above scold lead (verb) hearer noun 11
above scold lead (verb) hearer person -41
above scold lead (verb) hearer pronoun 92
above scold lead (verb) tie apart -11
above scold lead (verb) tie cue -5
above scold lead (verb) tie over advcl -26
above scold lead (verb) tie under advcl -27
above scold lead (verb) tie under ccomp -16
above scold lead (verb) tie under conj -24
above scold lead (verb) tie under xcomp -20
above scold lead - -22
above scold lead - hearer name -10
above scold lead - hearer place -14
above scold lead - tie apart -6
above scold lead - tie under ccomp -13
above scold lead against -15
above scold lead by -33
above scold lead in -21
above scold lead in hearer place -20
above scold lead in tie apart -11
above scold lead on -30
above scold lead on hearer person -22
above scold lead on tie apart -11
above scold lead on tie cue -32
above scold lead on tie under ccomp -9
above scold rel compound lead - said -8
above scold rel nmod lead in left -9
above scold rel nmod lead in said -10
above scold rel nmod lead on elsewhere -10
above scold rel nmod lead on opens -29
above scold rel nmod lead on said -12
above scold rel obj lead (verb) elsewhere -34
above scold rel obj lead (verb) opens -17
above scold rel obj lead (verb) quoted -12
above scold rel obj lead (verb) right 41
above scold rel obj lead (verb) said -23
above speech-noun lead (verb) hearer crowd 56
above speech-noun lead (verb) hearer noun -38
above speech-noun lead (verb) hearer person -11
above speech-noun lead (verb) tie apart -24
above speech-noun lead (verb) tie cue 50
above speech-noun lead (verb) tie under advcl 14
above speech-noun lead (verb) tie under ccomp -23
above speech-noun lead (verb) tie under obj -14
above speech-noun lead (verb) tie under xcomp -48
above speech-noun lead - -25
above speech-noun lead - hearer body -12
above speech-noun lead - hearer name -10
above speech-noun lead - hearer person -16
above speech-noun lead - tie apart -13
above speech-noun lead - tie under ccomp -10
above speech-noun lead - tie under obl -31
above speech-noun lead ^ -19
above speech-noun lead about 50
above speech-noun lead at -33
above speech-noun lead for -34
above speech-noun lead for hearer person -29
above speech-noun lead from -39
above speech-noun lead from hearer person -8
above speech-noun lead in -24
above speech-noun lead in hearer place -22
above speech-noun lead in tie apart -12
above speech-noun lead in tie under obl -21
above speech-noun lead on -28
above speech-noun lead on hearer person -13
above speech-noun lead that -11
above speech-noun lead that hearer person -7
above speech-noun lead that tie under ccomp -5
above speech-noun lead to 58
above speech-noun lead to hearer noun -113
above speech-noun lead to hearer person 6
above speech-noun lead to tie apart 37
above speech-noun lead to tie cue -23
above speech-noun lead to tie under obl 52
above speech-noun lead with 73
above speech-noun lead with hearer person -29
above speech-noun rel compound lead - elsewhere -8
above speech-noun rel compound lead - left -11
above speech-noun rel compound lead - right -31
above speech-noun rel compound lead - said -10
above speech-noun rel nmod lead in left -18
above speech-noun rel nmod:poss lead (verb) elsewhere -9
above speech-noun rel nmod:poss lead (verb) opens -10
above speech-noun rel nmod:poss lead (verb) said -13
above speech-noun rel nmod:poss lead that opens -3
above speech-noun rel nmod:poss lead that said -3
above speech-noun rel obj lead (verb) elsewhere -37
above speech-noun rel obj lead (verb) left 76
above speech-noun rel obj lead (verb) right 32
above speech-noun rel obj lead (verb) said -44
above speech-noun rel obl lead to said -42
above talk lead (verb) -33
above talk lead (verb) hearer name -10
above talk lead (verb) hearer noun -35
above talk lead (verb) hearer person -16
above talk lead (verb) tie apart -9
above talk lead (verb) tie cue -57
above talk lead (verb) tie under ccomp -20
above talk lead (verb) tie under xcomp -10
above talk lead - -35
above talk lead - hearer noun -22
above talk lead about -29
above talk lead about hearer person -12
above talk lead about tie cue -16
above talk lead as -17
above talk lead at -37
above talk lead before 104
above talk lead before hearer members -57
above talk lead from -50
above talk lead in -25
above talk lead in hearer place -18
above talk lead on -52
above talk lead that -18
above talk lead that hearer person -13
above talk lead that tie under ccomp -16
above talk lead to 19
above talk lead to hearer crowd -22
above talk lead to tie apart 33
above talk lead to tie cue 15
above talk lead to tie under advcl 88
above talk lead to tie under ccomp -31
above talk lead with 52
above talk lead with hearer noun -34
above talk lead with hearer person 41
above talk lead with tie apart 11
above talk lead with tie cue 75
above talk lead with tie under ccomp -40
above talk rel nsubj lead (verb) opens -9
above talk rel nsubj lead that opens -12
above talk rel nsubj lead that said -10
above talk rel obj lead (verb) elsewhere -20
above talk rel obj lead (verb) said -16
above talk rel obl lead - said -7
above talk rel obl lead about elsewhere -14
above talk rel obl lead about opens -14
above talk rel obl lead at left -32
above talk rel obl lead in left -19
above talk rel obl lead to left 85
above talk rel obl lead to right 46
above talk rel obl lead to said -59
above talk rel obl lead with elsewhere -59
above talk rel obl lead with left 96
above talk rel obl lead with quoted -47
above talk rel obl lead with right 96
above talk rel obl lead with said -33
above talk-noun lead (verb) 15
above talk-noun lead (verb) hearer body -36
above talk-noun lead (verb) hearer crowd -39
above talk-noun lead (verb) hearer name -54
above talk-noun lead (verb) hearer noun -34
above talk-noun lead (verb) hearer person -10
above talk-noun lead (verb) hearer pronoun 35
above talk-noun lead (verb) tie apart -36
above talk-noun lead (verb) tie cue 32
above talk-noun lead (verb) tie under advcl -36
above talk-noun lead (verb) tie under ccomp -26
above talk-noun lead (verb) tie under obj 5
above talk-noun lead (verb) tie under xcomp 50
above talk-noun lead - -2
above talk-noun lead - hearer name 1
above talk-noun lead - hearer outlet -38
above talk-noun lead - hearer person -67
above talk-noun lead - hearer place 49
above talk-noun lead - tie apart -31
above talk-noun lead - tie cue -22
above talk-noun lead - tie under advcl 28
above talk-noun lead - tie under ccomp -67
above talk-noun lead - tie under obl 41
above talk-noun lead at -28
above talk-noun lead by -69
above talk-noun lead for 23
above talk-noun lead for hearer person -20
above talk-noun lead for tie cue -31
above talk-noun lead from -29
above talk-noun lead in -30
above talk-noun lead in hearer place -24
above talk-noun lead in tie apart -13
above talk-noun lead in tie under obl -21
above talk-noun lead on 41
above talk-noun lead on hearer name 48
above talk-noun lead on hearer noun 5
above talk-noun lead on hearer person 17
above talk-noun lead on tie apart -47
above talk-noun lead on tie cue 53
above talk-noun lead on tie under ccomp 23
above talk-noun lead to -45
above talk-noun lead with 47
above talk-noun lead with hearer outlet 65
above talk-noun lead with hearer person 14
above talk-noun lead with hearer press 60
above talk-noun lead with tie apart 89
above talk-noun lead with tie under ccomp -37
above talk-noun lead with tie under obl 73
above talk-noun rel amod lead - left -20
above talk-noun rel amod lead - right -21
above talk-noun rel compound lead - left 47
above talk-noun rel compound lead - right 7
above talk-noun rel compound lead - said 19
above talk-noun rel iobj lead (verb) elsewhere 27
above talk-noun rel iobj lead (verb) opens -31
above talk-noun rel nmod lead in left -18
above talk-noun rel nmod lead in said -11
above talk-noun rel nmod lead with left 51
above talk-noun rel nmod lead with right 39
above talk-noun rel nmod lead with said -68
above talk-noun rel nmod:poss lead (verb) opens -20
above talk-noun rel obj lead (verb) elsewhere -44
above talk-noun rel obj lead (verb) left 51
above talk-noun rel obj lead (verb) opens 21
above talk-noun rel obj lead (verb) said -38
above talk-noun rel obl lead for elsewhere -18
above talk-noun rel obl lead for opens -21
above talk-noun rel obl lead on elsewhere 32
above talk-noun rel obl lead on opens 23
above talk-noun rel obl lead on right -58
above talk-noun rel obl lead on said -47
above tell lead (verb) 24
above tell lead (verb) hearer body -20
above tell lead (verb) hearer crowd 17
above tell lead (verb) hearer members 35
above tell lead (verb) hearer name 41
above tell lead (verb) hearer noun 29
above tell lead (verb) hearer outlet 32
above tell lead (verb) hearer person 18
above tell lead (verb) hearer press 45
above tell lead (verb) hearer pronoun -31
above tell lead (verb) hearer staff -34
above tell lead (verb) tie apart -31
above tell lead (verb) tie cue 13
above tell lead (verb) tie over advcl 17
above tell lead (verb) tie over ccomp 29
above tell lead (verb) tie over conj 42
above tell lead (verb) tie under advcl 48
above tell lead (verb) tie under ccomp -13
above tell lead (verb) tie under conj 10
above tell lead (verb) tie under nsubj -36
above tell lead (verb) tie under xcomp 26
above tell lead - 71
above tell lead in -15
above tell lead in hearer place -8
above tell lead in tie cue -10
above tell rel obj lead (verb) elsewhere -9
above tell rel obj lead (verb) left 91
above tell rel obj lead (verb) opens 30
above tell rel obj lead (verb) quoted -31
above tell rel obj lead (verb) right 15
above tell rel obj lead (verb) said 20
above tell rel obl lead in right -8
above text-noun lead (verb) 15
above text-noun lead (verb) hearer person 78
above text-noun lead (verb) tie apart -25
above text-noun lead (verb) tie cue 17
above text-noun lead (verb) tie under ccomp -25
above text-noun lead (verb) tie under obj -29
above text-noun lead - -10
above text-noun lead - hearer name -15
above text-noun lead - hearer person -20
above text-noun lead - tie apart -8
above text-noun lead - tie under ccomp -11
above text-noun lead ^ -11
above text-noun lead about -22
above text-noun lead by -51
above text-noun lead from -45
above text-noun lead in -24
above text-noun lead on -30
above text-noun lead on hearer name -19
above text-noun lead on tie cue -20
above text-noun lead that -19
above text-noun lead that tie under ccomp -15
above text-noun lead to 67
above text-noun lead to tie under obl 46
above text-noun rel compound lead - left -21
above text-noun rel compound lead - right -10
above text-noun rel compound lead - said -8
above text-noun rel nmod:poss lead (verb) elsewhere -29
above text-noun rel nmod:poss lead (verb) opens -27
above text-noun rel obl lead on right -13
above urge lead (verb) 51
above urge lead (verb) hearer body 20
above urge lead (verb) hearer crowd 67
above urge lead (verb) hearer members 57
above urge lead (verb) hearer name 79
above urge lead (verb) hearer noun -12
above urge lead (verb) hearer person -45
above urge lead (verb) hearer pronoun -55
above urge lead (verb) tie apart -78
above urge lead (verb) tie cue 44
above urge lead (verb) tie under advcl 31
above urge lead (verb) tie under ccomp 18
above urge lead (verb) tie under conj 21
above urge lead (verb) tie under xcomp 84
above urge lead at -49
above urge lead to -31
above urge rel obj lead (verb) elsewhere -2
above urge rel obj lead (verb) left -58
above urge rel obj lead (verb) opens 65
above urge rel obj lead (verb) right 69
above urge rel obj lead (verb) said 56
above urge rel obl lead to said -49
above write lead (verb) 29
above write lead (verb) hearer crowd -52
above write lead (verb) hearer noun -69
above write lead (verb) hearer person 82
above write lead (verb) tie apart -20
above write lead (verb) tie under ccomp -33
above write lead - -24
above write lead in -39
above write lead in tie cue -38
above write lead on -31
above write lead on tie cue -30
above write lead to 54
above write lead to hearer crowd -71
above write lead to hearer person 1
above write lead to hearer place -34
above write lead to tie cue 17
above write lead to tie under ccomp -37
above write rel obj lead (verb) left 31
above write rel obj lead (verb) said -22
above write rel obl lead on right -23
above write rel obl lead to left 90
above write rel obl lead to right -2
above write rel obl lead to said 36
after ! -32
after " 23
after ' 8
after '' -26
after 's -18
after ( -18
after ) -34
after , -20
after - 11
after -- -11
after . -16
after / -15
after 11 -14
after : 9
after ; -32
after ? -28
after ] 95
after a -5
after about 45
after account -10
after across -31
after ad -9
after administration -9
after after 19
after again 19
after against -25
after ahead -19
after also -16
after an 7
after and -20
after announced -28
after appears -17
after are -28
after as -19
after at 21
after attack -9
after attacks -15
after base -7
after because -25
after before -35
after began -21
after behind -47
after border -12
after but -18
after by -19
after ca -20
after called -34
after campaign -16
after can -27
after case -11
after caucuses -10
after convention -12
after could -31
after deal -10
after debate -37
after despite -16
after did -26
after do -14
after does -21
after during 72
after earlier -16
after early -56
after economy -7
after efforts -10
after email -10
after emails -29
after entering -8
after even -29
after event -25
after family -8
after feel -15
after field -8
after for -22
after friday 33
after from 5
after gave -22
after great -5
after had -4
after has -17
after have -31
after he -41
after her -19
after himself -12
after his -2
after history -6
after how 5
after i -18
after if -28
after in -8
after interview 80
after into -15
after investigation -13
after is -26
after it -11
after just 20
after last 51
after late 64
after later -3
after made -25
after may -25
after might -26
after monday 123
after more -9
after must -20
after needs -12
after next -68
after night -9
after nomination -13
after not 45
after now -13
after of -19
after on 26
after only -44
after or -32
after out -21
after outside -16
after over -18
after people -8
after policy -9
after politics -10
after poll -16
after polls -13
after presidential -18
after primaries -11
after primary -12
after program -9
after race -8
after recently -22
after said 36
after say -20
after says -3
after seeking -27
after she 23
after should -23
after side -10
after since 27
after so -25
after spoke -28
after states -9
after support -15
after supported 63
after talking -23
after tax -12
after terrorism -14
after than -25
after that 19
after the -6
after their -25
after there -22
after they -38
after this -9
after through 65
after ticket -5
after to -8
after today -16
after took -21
after tuesday 6
after under -19
after until -22
after used -34
after voters -10
after wanted -15
after war -9
after was -16
after we -14
after wednesday 60
after went -30
after were -17
after what 30
after when -39
after where -32
after which -55
after while -27
after who -45
after will -23
after win -7
after wins -13
after with 28
after would -32
after you -23
after – -38
after — -44
after ― -34
after “ -23
after ” 12
after … -16
cue  lead (verb) quoted -21
cue  lead (verb) said -17
cue  lead (verb) tie no cue -23
cue  lead - said -12
cue  lead - tie no cue -18
cue  lead for quoted -12
cue  lead for said -8
cue  lead for tie no cue -17
cue  lead in quoted -13
cue  lead in said -6
cue  lead in tie no cue -16
cue  lead to quoted 33
cue  lead to tie no cue 43
cue  rel compound tie no cue -17
cue  rel nmod tie no cue 2
cue  rel nsubj tie no cue -23
cue  rel obj tie no cue -19
cue  rel obl tie no cue -14
cue  rel root tie root -7
cue : lead (verb) said -22
cue : lead (verb) tie apart -21
cue : lead (verb) tie over punct -16
cue : lead - said -13
cue : lead - tie apart -13
cue : lead in said -5
cue : lead in tie apart -6
cue : lead to said -21
cue : lead to tie apart -16
cue : rel compound tie apart -9
cue : rel nmod tie apart -25
cue : rel obj tie apart -13
cue : rel obl tie apart 14
cue : rel obl tie over punct -22
cue about lead (verb) elsewhere -11
cue about lead (verb) left -49
cue about lead (verb) tie apart -14
cue about lead - tie apart -6
cue about lead about opens -16
cue about lead about tie cue -11
cue about rel nmod tie apart 59
cue about rel nmod tie cue -16
cue about rel nmod:poss tie apart -4
cue about rel nsubj tie apart -10
cue about rel obj tie apart -12
cue about rel obl tie apart -19
cue accord lead (verb) elsewhere -8
cue accord lead (verb) right -9
cue accord lead (verb) said -26
cue accord lead (verb) tie apart -15
cue accord lead (verb) tie over advcl -13
cue accord lead (verb) tie over obl -32
cue accord lead - said -13
cue accord lead - tie apart -11
cue accord lead - tie over obl -13
cue accord lead ^ opens -22
cue accord lead about said -14
cue accord lead among said -9
cue accord lead at said -19
cue accord lead at tie apart -18
cue accord lead by right -13
cue accord lead by said -10
cue accord lead by tie apart -13
cue accord lead by tie over obl -8
cue accord lead for said -9
cue accord lead for tie apart -22
cue accord lead from said -18
cue accord lead from tie apart -28
cue accord lead from tie over obl -9
cue accord lead in said -11
cue accord lead in tie apart -10
cue accord lead in tie over obl -6
cue accord lead on said -8
cue accord lead on tie apart -5
cue accord lead than said -10
cue accord lead than tie apart -7
cue accord lead to said 7
cue accord lead to tie apart -3
cue accord lead to tie over obl -32
cue accord lead while said -8
cue accord lead with said -81
cue accord lead with tie apart 14
cue accord rel amod tie apart -7
cue accord rel compound tie apart -10
cue accord rel nmod tie apart -18
cue accord rel nmod:poss tie apart -9
cue accord rel nsubj tie apart -25
cue accord rel nsubj tie over obl -17
cue accord rel nsubj:pass tie over obl -24
cue accord rel obj tie apart -14
cue accord rel obj tie over obl -34
cue accord rel obl tie apart -4
cue accord rel obl tie over advcl -19
cue accord rel obl tie over obl -21
cue accord rel obl:agent tie apart -12
cue accord rel obl:agent tie over obl -7
cue accuse lead (verb) elsewhere -13
cue accuse lead (verb) left -17
cue accuse lead (verb) opens -15
cue accuse lead (verb) said -18
cue accuse lead (verb) tie apart -20
cue accuse lead (verb) tie cue -24
cue accuse lead (verb) tie under advcl -15
cue accuse lead (verb) tie under obj -17
cue accuse lead - said -13
cue accuse rel nmod tie apart -16
cue accuse rel obj tie cue -25
cue accuse rel obl tie apart -11
cue accuse rel obl tie under obj -16
cue acknowledge lead (verb) elsewhere -14
cue acknowledge lead (verb) left -41
cue acknowledge lead (verb) said -30
cue acknowledge lead (verb) tie under ccomp -12
cue acknowledge lead that opens -4
cue acknowledge lead that said -7
cue acknowledge lead that tie under ccomp -10
cue acknowledge rel nsubj tie under ccomp -15
cue acknowledge rel obj tie under ccomp -7
cue acknowledge rel obl tie under ccomp -15
cue add lead (verb) elsewhere -27
cue add lead (verb) quoted -33
cue add lead (verb) said 22
cue add lead (verb) tie apart -15
cue add lead (verb) tie under ccomp 9
cue add lead - quoted -13
cue add lead - said -10
cue add lead - tie under ccomp -15
cue add lead for quoted -10
cue add lead for said -10
cue add lead for tie under ccomp -10
cue add lead in quoted -12
cue add lead in said -5
cue add lead in tie apart -13
cue add lead in tie under ccomp -11
cue add lead that opens -13
cue add lead that said -12
cue add lead that tie under ccomp -18
cue add lead to tie under ccomp -16
cue add lead with tie under ccomp -58
cue add rel nmod tie apart 50
cue add rel nmod tie under ccomp -46
cue add rel nmod:poss tie under ccomp -9
cue add rel nsubj tie under ccomp -25
cue add rel obj tie apart 4
cue add rel obj tie under ccomp 23
cue add rel obl tie apart -27
cue add rel obl tie under ccomp -27
cue admit lead (verb) elsewhere -22
cue admit lead (verb) said -15
cue admit rel obl tie under ccomp -25
cue against lead (verb) elsewhere -6
cue against lead (verb) tie apart -5
cue against lead against opens -12
cue against lead against tie cue -10
cue against rel nmod tie cue -10
cue agree lead (verb) said -9
cue agree lead (verb) tie under ccomp -6
cue agree lead - said -5
cue agree rel nsubj tie under ccomp -7
cue allege lead that opens -8
cue allege lead that said -6
cue allege lead that tie under ccomp -12
cue allege rel nsubj tie under ccomp -11
cue allow lead (verb) opens -21
cue allow lead (verb) tie cue -20
cue allow rel obj tie cue -21
cue announce lead (verb) elsewhere -10
cue announce lead (verb) left 82
cue announce lead (verb) right 38
cue announce lead (verb) said -20
cue announce lead (verb) tie apart 25
cue announce lead (verb) tie cue -17
cue announce lead (verb) tie under advcl 54
cue announce lead (verb) tie under ccomp -16
cue announce lead (verb) tie under obj -13
cue announce lead - left -17
cue announce lead - said -9
cue announce lead - tie apart -11
cue announce lead - tie under ccomp -9
cue announce lead for said -11
cue announce lead in left -8
cue announce lead in said -8
cue announce lead in tie apart -10
cue announce lead that opens -5
cue announce lead that said -5
cue announce lead that tie under ccomp -8
cue announce lead with said -24
cue announce rel nmod tie apart -26
cue announce rel nmod tie under ccomp -8
cue announce rel nmod tie under obl -58
cue announce rel nsubj tie under ccomp -11
cue announce rel obj tie under advcl 43
cue announce rel obj tie under ccomp -13
cue announce rel obl tie cue -96
cue announce rel obl tie under ccomp -28
cue appear lead (verb) right -34
cue appear lead (verb) said 40
cue appear lead (verb) tie under xcomp 29
cue appear lead - said -11
cue appear lead - tie under xcomp -7
cue appear rel nmod:poss tie under xcomp -13
cue appear rel obj tie under xcomp 41
cue appear rel obl tie under xcomp -18
cue argue lead (verb) elsewhere -14
cue argue lead (verb) said -18
cue argue lead (verb) tie apart -10
cue argue lead (verb) tie under ccomp -16
cue argue lead - said -8
cue argue lead - tie under ccomp -8
cue argue lead that opens -11
cue argue lead that said -11
cue argue lead that tie under ccomp -13
cue argue lead to said -25
cue argue lead to tie under ccomp -10
cue argue rel compound tie under ccomp -8
cue argue rel nmod tie apart -15
cue argue rel nmod tie under ccomp -14
cue argue rel nmod:poss tie under ccomp -12
cue argue rel nsubj tie under ccomp -12
cue argue rel obj tie under ccomp -16
cue argue rel obl tie under ccomp -28
cue ask lead (verb) elsewhere 14
cue ask lead (verb) left 61
cue ask lead (verb) opens 60
cue ask lead (verb) right 17
cue ask lead (verb) said -31
cue ask lead (verb) tie apart 33
cue ask lead (verb) tie cue 14
cue ask lead (verb) tie over advcl 16
cue ask lead (verb) tie under advcl -15
cue ask lead (verb) tie under ccomp -30
cue ask lead (verb) tie under obj 15
cue ask lead (verb) tie under xcomp 66
cue ask lead , left 20
cue ask lead , right 53
cue ask lead , tie cue 38
cue ask lead , tie over advcl 5
cue ask lead - elsewhere -48
cue ask lead - left 22
cue ask lead - right 40
cue ask lead - said -16
cue ask lead - tie apart 26
cue ask lead - tie under ccomp -6
cue ask lead - tie under obl -55
cue ask lead ^ left 11
cue ask lead ^ tie cue -31
cue ask lead about opens -6
cue ask lead about said -3
cue ask lead from said -8
cue ask lead if said 55
cue ask lead in said -30
cue ask lead on elsewhere -13
cue ask lead to elsewhere -37
cue ask lead to left 122
cue ask lead to said -42
cue ask lead to tie apart 71
cue ask lead whether said 36
cue ask lead whether tie under ccomp 45
cue ask rel compound tie apart -40
cue ask rel compound tie under obl -28
cue ask rel nmod tie apart 86
cue ask rel nmod tie under obl 72
cue ask rel nmod:poss tie apart -8
cue ask rel nsubj tie apart -30
cue ask rel nsubj tie over advcl 28
cue ask rel nsubj tie under advcl 46
cue ask rel nsubj tie under ccomp 45
cue ask rel nsubj:pass tie cue -18
cue ask rel obj tie apart 25
cue ask rel obj tie cue 3
cue ask rel obj tie over advcl 16
cue ask rel obj tie under advcl 14
cue ask rel obj tie under ccomp -30
cue ask rel obj tie under xcomp -61
cue ask rel obl tie apart -63
cue ask rel obl tie cue -26
cue ask rel obl tie under ccomp -25
cue ask rel obl tie under obj -9
cue ask rel obl tie under xcomp -16
cue assert lead that opens -5
cue assert lead that said -5
cue assert lead that tie under ccomp -9
cue assert rel nsubj tie under ccomp -8
cue assure lead (verb) right 49
cue assure lead (verb) tie cue 71
cue assure rel obj tie cue 71
cue attack lead (verb) elsewhere -21
cue attack lead (verb) opens -34
cue attack lead (verb) tie cue -38
cue attack rel obj tie cue -38
cue back lead (verb) elsewhere -10
cue back lead (verb) opens -24
cue back lead (verb) right -22
cue back lead (verb) tie cue -24
cue back rel obj tie cue -34
cue be lead (verb) cue -14
cue be lead (verb) elsewhere -14
cue be lead (verb) left -20
cue be lead (verb) right 53
cue be lead (verb) said 34
cue be lead (verb) tie apart -14
cue be lead (verb) tie root -8
cue be lead (verb) tie under advcl -11
cue be lead (verb) tie under ccomp -54
cue be lead (verb) tie under obl -10
cue be lead (verb) tie under xcomp 41
cue be lead - elsewhere -4
cue be lead - left -7
cue be lead - right -6
cue be lead - said -9
cue be lead - tie apart -8
cue be lead about opens -10
cue be lead about tie cue -5
cue be lead in right -4
cue be lead in said -8
cue be lead in tie apart -4
cue be lead on said -7
cue be lead on tie apart -6
cue be lead that said -10
cue be lead that tie under ccomp -6
cue be lead to said -22
cue be rel compound tie apart -6
cue be rel nmod tie apart -12
cue be rel nmod tie cue -35
cue be rel nmod tie under ccomp -6
cue be rel nmod tie under obl -17
cue be rel nmod:poss tie apart -17
cue be rel nsubj tie under advcl -9
cue be rel nsubj tie under ccomp -12
cue be rel obj tie apart -9
cue be rel obj tie under advcl -8
cue be rel obj tie under ccomp -56
cue be rel obj tie under xcomp 47
cue be rel obl tie apart -15
cue be rel obl tie cue -32
cue be rel obl tie under advcl -11
cue be rel obl tie under ccomp -8
cue be rel obl tie under conj -13
cue be rel root tie root -20
cue believe lead (verb) left -26
cue believe lead (verb) opens -9
cue believe lead (verb) said -13
cue believe lead (verb) tie apart -19
cue believe lead (verb) tie under ccomp -13
cue believe lead for said -10
cue believe lead in said -9
cue believe lead that said -4
cue believe rel nmod tie under ccomp -8
cue believe rel nsubj tie under ccomp -10
cue believe rel obl tie under ccomp -7
cue blame lead (verb) opens -27
cue blame lead (verb) tie cue -25
cue blame rel obj tie cue -25
cue blame rel obl tie cue -27
cue blast lead (verb) opens -33
cue blast lead (verb) said -14
cue blast lead (verb) tie cue -45
cue blast lead (verb) tie under obj -15
cue blast rel obj tie cue -45
cue call lead (verb) elsewhere 5
cue call lead (verb) left -47
cue call lead (verb) opens -37
cue call lead (verb) right -55
cue call lead (verb) said -28
cue call lead (verb) tie apart -27
cue call lead (verb) tie cue -30
cue call lead (verb) tie over advcl -24
cue call lead (verb) tie under advcl -14
cue call lead (verb) tie under ccomp -9
cue call lead (verb) tie under conj -22
cue call lead (verb) tie under obj -18
cue call lead (verb) tie under xcomp -20
cue call lead - elsewhere -17
cue call lead - left -30
cue call lead - right -11
cue call lead - said -21
cue call lead - tie apart -14
cue call lead - tie under advcl -11
cue call lead - tie under obl -11
cue call lead - tie under xcomp -6
cue call lead at left -23
cue call lead for elsewhere -8
cue call lead for opens -21
cue call lead for said -27
cue call lead for tie cue -27
cue call lead in left -19
cue call lead in said -10
cue call lead in tie apart -13
cue call lead in tie under obl -6
cue call lead on elsewhere -44
cue call lead on left -38
cue call lead on opens 93
cue call lead on said 37
cue call lead on tie cue 53
cue call lead to elsewhere -38
cue call lead to left 60
cue call lead to said -47
cue call lead to tie apart 19
cue call lead with tie apart -50
cue call rel amod tie apart -8
cue call rel compound tie apart -9
cue call rel compound tie under obl -16
cue call rel iobj tie cue -31
cue call rel nmod tie apart 12
cue call rel nmod tie under obj -18
cue call rel nmod tie under obl 32
cue call rel nmod tie under xcomp -16
cue call rel nmod:poss tie apart -15
cue call rel nmod:poss tie under obj -11
cue call rel nmod:poss tie under xcomp -8
cue call rel nsubj tie apart -19
cue call rel nsubj tie under advcl -20
cue call rel nsubj tie under xcomp -10
cue call rel obj tie apart -29
cue call rel obj tie cue 17
cue call rel obj tie over advcl -27
cue call rel obj tie under advcl -13
cue call rel obj tie under xcomp -24
cue call rel obl tie apart -48
cue call rel obl tie cue -40
cue call rel obl tie over obl -9
cue call rel obl tie under advcl -32
cue call rel obl tie under xcomp -38
cue cast rel obl tie cue -15
cue cite lead (verb) elsewhere -20
cue cite lead (verb) left -48
cue cite lead (verb) opens -27
cue cite lead (verb) said -11
cue cite lead (verb) tie apart -15
cue cite lead (verb) tie cue -26
cue cite lead (verb) tie over advcl 55
cue cite lead - said -11
cue cite lead - tie under obj -5
cue cite lead for said -14
cue cite lead in tie apart -11
cue cite rel obj tie apart -13
cue cite rel obj tie cue -27
cue cite rel obl tie apart 55
cue cite rel obl tie cue -67
cue claim lead (verb) elsewhere -20
cue claim lead (verb) left -62
cue claim lead (verb) right -22
cue claim lead (verb) said -29
cue claim lead (verb) tie apart -12
cue claim lead (verb) tie under ccomp -17
cue claim lead in said -11
cue claim lead that opens -9
cue claim lead that said -12
cue claim lead that tie apart -9
cue claim lead that tie under ccomp -12
cue claim rel nmod tie apart -57
cue claim rel nmod:poss tie apart -9
cue claim rel nsubj tie apart -9
cue claim rel nsubj tie under ccomp -19
cue claim rel obj tie apart -20
cue compare lead (verb) opens -47
cue compare lead to said -54
cue complain lead that opens -6
cue complain lead that tie under ccomp -9
cue complain rel nsubj tie under ccomp -10
cue conclude lead (verb) said -18
cue conclude lead (verb) tie under ccomp -10
cue consider lead (verb) opens -14
cue consider lead (verb) said -15
cue continue lead (verb) quoted -26
cue continue lead (verb) tie under ccomp -22
cue criticize lead (verb) elsewhere -9
cue criticize lead (verb) left -61
cue criticize lead (verb) opens -23
cue criticize lead (verb) said -14
cue criticize lead (verb) tie cue -26
cue criticize lead (verb) tie under advcl -12
cue criticize lead (verb) tie under obj -10
cue criticize rel nmod:poss tie under obj -6
cue criticize rel obj tie cue -26
cue criticize rel obj tie under advcl -13
cue criticize rel obl tie cue 63
cue criticize rel obl tie under advcl -10
cue declare lead (verb) elsewhere -42
cue declare lead (verb) opens -27
cue declare lead (verb) tie under ccomp -23
cue declare lead - left -20
cue declare lead - said -12
cue declare lead - tie under ccomp -10
cue declare rel nsubj tie under ccomp -11
cue declare rel obl tie under ccomp -21
cue decline lead (verb) elsewhere -12
cue decline lead (verb) said -22
cue decline lead (verb) tie under xcomp -20
cue defend lead (verb) elsewhere -15
cue defend lead (verb) opens -16
cue defend lead (verb) tie apart -9
cue defend lead (verb) tie cue -17
cue defend lead (verb) tie under obj -9
cue defend rel obj tie cue -16
cue defend rel obl tie cue -3
cue denounce lead (verb) opens -22
cue denounce lead (verb) tie cue -21
cue denounce lead (verb) tie under obj -11
cue denounce rel nmod:poss tie under obj -11
cue denounce rel obj tie cue -31
cue deny lead (verb) elsewhere -17
cue describe lead (verb) elsewhere -14
cue describe lead (verb) opens -25
cue describe lead (verb) said -12
cue describe lead (verb) tie apart -7
cue describe lead (verb) tie cue -22
cue describe lead - left -14
cue describe lead - said -13
cue describe lead - tie apart -5
cue describe lead as said -12
cue describe lead as tie cue -8
cue describe lead in said -7
cue describe lead in tie apart -6
cue describe lead to said -58
cue describe rel nmod tie apart -8
cue describe rel obj tie cue -26
cue describe rel obl tie apart -14
cue describe rel obl tie cue -25
cue discuss lead (verb) said -20
cue discuss lead - said -20
cue discuss rel obl tie cue 76
cue dismiss lead (verb) opens -20
cue echo lead (verb) elsewhere -11
cue encourage lead (verb) opens -14
cue encourage lead (verb) tie cue 3
cue encourage rel obj tie cue 3
cue endorse lead (verb) elsewhere -10
cue endorse lead (verb) left -14
cue endorse lead (verb) opens -22
cue endorse lead (verb) right -56
cue endorse lead (verb) tie apart -14
cue endorse lead (verb) tie cue -22
cue endorse lead (verb) tie under advcl -19
cue endorse lead (verb) tie under obj -7
cue endorse lead - right -7
cue endorse lead - tie under obj -6
cue endorse rel nmod tie apart -15
cue endorse rel obj tie apart -15
cue endorse rel obj tie cue -22
cue endorse rel obj tie under advcl -19
cue endorse rel obl tie cue -21
cue expect lead (verb) left -23
cue expect lead (verb) opens -20
cue expect lead (verb) right -8
cue expect lead (verb) said -20
cue expect lead (verb) tie apart -7
cue expect lead (verb) tie cue -23
cue expect lead (verb) tie under xcomp -18
cue expect lead - left -10
cue expect lead - said -9
cue expect lead - tie apart -7
cue expect lead ^ opens -24
cue expect lead ^ tie cue -29
cue expect lead ^ tie under nsubj -7
cue expect lead in said -3
cue expect rel nmod tie apart -10
cue expect rel nsubj:pass tie cue -28
cue expect rel obj tie cue -22
cue expect rel obj tie under xcomp -19
cue expect rel obl tie under xcomp -7
cue explain lead (verb) said -24
cue explain lead (verb) tie under ccomp -27
cue explain rel nmod tie apart -15
cue explain rel obl tie under ccomp -27
cue express lead (verb) said -16
cue express lead - said -12
cue express lead that opens -7
cue express lead that said -8
cue express lead that tie under ccomp -10
cue express rel nsubj tie under ccomp -8
cue express rel obl tie cue -56
cue fear lead (verb) tie under ccomp -8
cue find lead (verb) opens -10
cue find lead (verb) said -21
cue find lead (verb) tie cue -8
cue find lead (verb) tie under ccomp -22
cue find lead - said -4
cue find lead for said -5
cue find lead in said -8
cue find lead that opens -6
cue find lead that said -6
cue find lead that tie under ccomp -9
cue find lead with said -6
cue find rel nmod tie under ccomp -13
cue find rel nsubj tie under ccomp -9
cue find rel obj tie under ccomp -23
cue find rel obl tie under ccomp -12
cue focus lead (verb) said -10
cue focus rel obl tie cue -14
cue for lead (verb) said -4
cue for lead (verb) tie apart -8
cue for lead - tie apart -3
cue for lead for opens -20
cue for lead for tie cue -17
cue for rel nmod tie apart -4
cue for rel nmod tie cue -17
cue for rel nsubj tie apart -6
cue for rel obj tie apart -6
cue for rel obl tie apart -9
cue give lead (verb) tie cue -54
cue go lead (verb) tie under xcomp -12
cue go rel obl tie cue -25
cue have lead (verb) said -18
cue have rel nmod tie cue 40
cue highlight lead (verb) opens -7
cue hit lead (verb) tie cue -16
cue hit rel obj tie cue -16
cue hope lead (verb) left -19
cue hope lead (verb) said -19
cue hope lead (verb) tie under ccomp -7
cue hope lead - said -5
cue hope lead for said -6
cue hope rel nmod tie apart -12
cue hope rel nmod tie under ccomp -7
cue hope rel obj tie apart -12
cue hope rel obj tie under xcomp -21
cue hope rel obl tie under xcomp -7
cue identify rel obl tie cue 17
cue in lead (verb) said -13
cue in lead (verb) tie apart -8
cue in lead (verb) tie over obl -10
cue in lead - tie apart -4
cue in rel nmod tie apart -8
cue in rel obj tie over obl -9
cue in rel obl tie apart -15
cue in rel obl tie over obl -18
cue include lead (verb) said -26
cue insist lead (verb) elsewhere -16
cue insist lead (verb) said -13
cue insist lead (verb) tie under ccomp -18
cue insist lead that opens -6
cue insist lead that said -6
cue insist lead that tie under ccomp -10
cue insist lead to said 18
cue insist rel nsubj tie under ccomp -13
cue insist rel obj tie under ccomp -13
cue insist rel obl tie under ccomp -21
cue know lead (verb) elsewhere -7
cue know lead (verb) opens -12
cue know lead (verb) said -8
cue know lead (verb) tie apart -13
cue know lead (verb) tie cue -13
cue know lead (verb) tie under ccomp -6
cue know lead - right -3
cue know lead - said -6
cue know lead - tie apart -6
cue know lead ^ opens -24
cue know lead ^ tie cue -25
cue know lead as opens -8
cue know lead as tie cue -5
cue know rel nmod tie apart -8
cue know rel nmod tie under obl -19
cue know rel nsubj tie under ccomp -7
cue know rel nsubj:pass tie cue -28
cue know rel obj tie apart -9
cue know rel obj tie cue -13
cue know rel obl tie apart -17
cue know rel obl tie cue -16
cue look rel nmod tie under obl -15
cue look rel obl tie cue -44
cue make lead (verb) elsewhere -33
cue make lead (verb) left -16
cue make lead (verb) right -11
cue make lead (verb) said -28
cue make lead (verb) tie apart -9
cue make lead (verb) tie under advcl -21
cue make lead (verb) tie under ccomp -10
cue make lead - said -10
cue make lead to right 109
cue make lead to said -47
cue make lead to tie cue 36
cue make rel obj tie under ccomp -9
cue make rel obl tie cue 57
cue make rel obl tie under advcl -37
cue make rel obl tie under ccomp -13
cue mention lead (verb) elsewhere -16
cue mention lead (verb) opens -16
cue mention lead (verb) tie cue -15
cue mention rel obj tie cue -17
cue mock lead (verb) opens -25
cue mock lead (verb) tie cue -26
cue mock rel obj tie cue -29
cue name lead (verb) opens -21
cue name lead (verb) tie cue -20
cue name rel obj tie cue -21
cue name rel obl tie cue -58
cue nominate lead (verb) opens -19
cue nominate lead (verb) tie cue -19
cue nominate rel obj tie cue -19
cue note lead (verb) elsewhere -27
cue note lead (verb) opens -45
cue note lead (verb) said -22
cue note lead (verb) tie apart -17
cue note lead (verb) tie under ccomp -16
cue note lead - said -11
cue note lead - tie apart -10
cue note lead - tie under ccomp -9
cue note lead by said -10
cue note lead for said -12
cue note lead in said -13
cue note lead in tie apart -9
cue note lead in tie under ccomp -6
cue note lead on said -12
cue note lead that opens -13
cue note lead that said -13
cue note lead that tie under ccomp -15
cue note lead to said -67
cue note lead to tie under ccomp -14
cue note lead with said -23
cue note lead with tie under ccomp -13
cue note rel nmod tie apart -18
cue note rel nmod tie under ccomp -15
cue note rel nsubj tie under ccomp -15
cue note rel obj tie apart -10
cue note rel obj tie under ccomp -16
cue note rel obl tie apart -8
cue note rel obl tie cue -81
cue note rel obl tie under ccomp -18
cue of lead (verb) elsewhere -10
cue of lead (verb) left 49
cue of lead (verb) right -34
cue of lead (verb) said -12
cue of lead (verb) tie apart -14
cue of lead (verb) tie under acl -15
cue of lead (verb) tie under nmod -6
cue of lead - elsewhere -5
cue of lead - left -6
cue of lead - right -5
cue of lead - said -9
cue of lead - tie apart -7
cue of lead by tie apart -5
cue of lead in left -6
cue of lead in tie apart -6
cue of lead that tie apart -4
cue of rel compound tie apart -10
cue of rel nmod tie apart -14
cue of rel nmod tie under nmod -10
cue of rel nmod:poss tie apart -7
cue of rel nsubj tie apart -16
cue of rel obj tie apart -9
cue of rel obl tie apart -21
cue of rel obl tie over obl 6
cue offer lead (verb) tie cue 54
cue offer rel obl tie cue -28
cue on lead (verb) right -10
cue on lead (verb) tie apart -9
cue on lead - tie apart -4
cue on lead on opens -17
cue on lead on tie cue -15
cue on rel nmod tie apart -9
cue on rel nmod tie cue -16
cue oppose lead (verb) elsewhere -14
cue oppose lead (verb) opens -12
cue persuade lead (verb) tie cue 26
cue persuade rel obj tie cue 26
cue plan lead (verb) said -14
cue plan lead (verb) tie under xcomp -13
cue plan lead - said -5
cue plan rel obj tie under xcomp -13
cue plan rel obl tie under xcomp -18
cue pledge lead (verb) elsewhere -9
cue pledge lead (verb) said -27
cue pledge lead (verb) tie under xcomp -28
cue pledge rel obj tie under xcomp -32
cue point lead (verb) elsewhere -16
cue point lead (verb) said -26
cue point lead (verb) tie under ccomp -20
cue point lead (verb) tie under obl -12
cue point lead - said -30
cue point lead in said -10
cue point lead that elsewhere -7
cue point lead that opens -13
cue point lead that said -13
cue point lead that tie under ccomp -18
cue point lead to opens -53
cue point lead to tie under obl -29
cue point rel nmod tie under ccomp -14
cue point rel nmod tie under obl 3
cue point rel nmod:poss tie under obl -25
cue point rel nsubj tie under ccomp -20
cue point rel obl tie under ccomp -14
cue portray lead (verb) opens -16
cue portray lead (verb) tie cue -19
cue portray rel obj tie cue -25
cue post lead (verb) elsewhere 54
cue post lead on right -13
cue post lead on tie cue -25
cue post rel obl tie cue -16
cue praise lead (verb) elsewhere -20
cue praise lead (verb) opens -44
cue praise lead (verb) tie cue -52
cue praise lead (verb) tie under obj -5
cue praise rel nmod:poss tie under obj -4
cue praise rel obj tie cue -64
cue prefer lead (verb) opens -20
cue promise lead (verb) said -19
cue promise lead (verb) tie apart -13
cue promise lead (verb) tie under xcomp -15
cue promise rel nsubj tie apart -15
cue promise rel obj tie under xcomp -15
cue propose lead (verb) elsewhere -8
cue propose lead (verb) said -8
cue question lead (verb) elsewhere -30
cue question lead (verb) left 4
cue question lead (verb) opens 38
cue question lead (verb) said -28
cue question lead (verb) tie apart -13
cue question lead (verb) tie under obj -17
cue question lead in said -21
cue question rel nmod:poss tie under obj -17
cue quote lead (verb) opens -31
cue read lead (verb) quoted -23
cue recall lead (verb) said -15
cue recall lead - said -7
cue refer lead (verb) elsewhere -19
cue refer lead (verb) tie apart -8
cue refer lead - said -18
cue refer lead - tie under obl -20
cue refer lead to opens -40
cue refer lead to tie cue -39
cue refer lead to tie under obl -29
cue refer rel compound tie under obl -12
cue refer rel nmod tie apart -20
cue refer rel nmod:poss tie under obl -18
cue refer rel obj tie apart -7
cue refer rel obl tie cue -35
cue refuse lead (verb) elsewhere -5
cue refuse lead (verb) said -22
cue refuse lead (verb) tie under xcomp -23
cue refuse rel obj tie under xcomp -18
cue refuse rel obl tie under xcomp -11
cue reject lead (verb) opens -15
cue release lead (verb) said 52
cue release rel obl tie cue -60
cue remind lead (verb) right 6
cue remind lead (verb) tie cue 32
cue remind rel obj tie cue 32
cue report lead (verb) elsewhere -12
cue report lead (verb) said -18
cue report lead (verb) tie apart -7
cue report lead (verb) tie under ccomp -22
cue report lead - said -10
cue report lead - tie under ccomp -4
cue report lead in said -7
cue report lead in tie under ccomp -5
cue report lead on said -5
cue report lead that opens -5
cue report lead that said -5
cue report lead that tie under ccomp -9
cue report lead to said -20
cue report lead with said -30
cue report rel nmod tie apart -16
cue report rel nmod tie under ccomp -7
cue report rel nsubj tie under ccomp -13
cue report rel obj tie under ccomp -25
cue report rel obl tie apart -29
cue report rel obl tie cue -83
cue report rel obl tie under ccomp -18
cue respond lead (verb) said -24
cue respond lead to opens 33
cue respond lead to tie under obl -7
cue respond rel nmod:poss tie under obl 1
cue respond rel obl tie apart -40
cue reveal lead (verb) opens -12
cue reveal lead (verb) said -11
cue reveal lead (verb) tie under ccomp -13
cue reveal rel obl tie under ccomp -12
cue say lead (verb) elsewhere -25
cue say lead (verb) left 7
cue say lead (verb) opens -22
cue say lead (verb) quoted -19
cue say lead (verb) right 18
cue say lead (verb) said -22
cue say lead (verb) tie apart -21
cue say lead (verb) tie cue -18
cue say lead (verb) tie over advcl 41
cue say lead (verb) tie over ccomp 27
cue say lead (verb) tie over conj -46
cue say lead (verb) tie over nsubj -17
cue say lead (verb) tie over obj 42
cue say lead (verb) tie over obl -44
cue say lead (verb) tie over parataxis -39
cue say lead (verb) tie under advcl -9
cue say lead (verb) tie under ccomp -19
cue say lead (verb) tie under conj -25
cue say lead (verb) tie under nsubj -27
cue say lead (verb) tie under obj -23
cue say lead (verb) tie under obl -31
cue say lead (verb) tie under parataxis -17
cue say lead (verb) tie under xcomp 21
cue say lead , said -29
cue say lead , tie under ccomp -18
cue say lead - cue -35
cue say lead - elsewhere 43
cue say lead - left -17
cue say lead - quoted 10
cue say lead - right -28
cue say lead - said -17
cue say lead - tie apart -20
cue say lead - tie cue 21
cue say lead - tie under advcl -3
cue say lead - tie under ccomp -5
cue say lead - tie under conj -15
cue say lead - tie under nsubj -21
cue say lead - tie under obj -11
cue say lead - tie under obl 10
cue say lead - tie under xcomp -29
cue say lead ^ left 32
cue say lead ^ opens -17
cue say lead ^ quoted -19
cue say lead ^ tie apart 40
cue say lead ^ tie under ccomp -18
cue say lead about elsewhere -22
cue say lead about left -28
cue say lead about quoted -16
cue say lead about right -21
cue say lead about said -19
cue say lead about tie apart -14
cue say lead about tie cue -15
cue say lead about tie under advcl -20
cue say lead about tie under ccomp -21
cue say lead after left -27
cue say lead after right -27
cue say lead after said -17
cue say lead after tie under advcl -27
cue say lead after tie under ccomp -16
cue say lead against elsewhere -13
cue say lead against left -18
cue say lead against quoted -13
cue say lead against said -13
cue say lead against tie apart -13
cue say lead against tie under ccomp -13
cue say lead among said -11
cue say lead among tie under ccomp -21
cue say lead as elsewhere -18
cue say lead as left -15
cue say lead as quoted -16
cue say lead as right -21
cue say lead as said -13
cue say lead as tie apart -13
cue say lead as tie under advcl -15
cue say lead as tie under ccomp -15
cue say lead as tie under nsubj -10
cue say lead at cue -11
cue say lead at elsewhere -17
cue say lead at left -31
cue say lead at quoted -15
cue say lead at right 15
cue say lead at said -23
cue say lead at tie apart -34
cue say lead at tie cue -43
cue say lead at tie under ccomp -20
cue say lead at tie under nsubj -21
cue say lead because quoted -12
cue say lead because said -17
cue say lead because tie under ccomp -16
cue say lead between said -14
cue say lead between tie under ccomp -14
cue say lead by elsewhere -29
cue say lead by left 54
cue say lead by quoted -21
cue say lead by right -32
cue say lead by said -28
cue say lead by tie apart -20
cue say lead by tie under advcl 38
cue say lead by tie under ccomp -17
cue say lead by tie under nsubj -22
cue say lead by tie under obl -10
cue say lead for elsewhere -17
cue say lead for left -27
cue say lead for quoted 24
cue say lead for right -20
cue say lead for said -20
cue say lead for tie apart -16
cue say lead for tie cue -22
cue say lead for tie under advcl -14
cue say lead for tie under ccomp 1
cue say lead for tie under nsubj -19
cue say lead from elsewhere -22
cue say lead from left -46
cue say lead from quoted -21
cue say lead from right 31
cue say lead from said -21
cue say lead from tie apart -31
cue say lead from tie under advcl -20
cue say lead from tie under ccomp -20
cue say lead from tie under nsubj -24
cue say lead if quoted -19
cue say lead if said -22
cue say lead if tie under advcl -28
cue say lead if tie under ccomp -17
cue say lead in cue 52
cue say lead in elsewhere -13
cue say lead in left -21
cue say lead in quoted -16
cue say lead in right -21
cue say lead in said -16
cue say lead in tie apart -15
cue say lead in tie cue 13
cue say lead in tie under advcl -23
cue say lead in tie under ccomp -16
cue say lead in tie under conj -5
cue say lead in tie under nsubj -14
cue say lead in tie under obj -11
cue say lead in tie under obl -21
cue say lead in tie under xcomp -14
cue say lead into quoted -10
cue say lead into said -9
cue say lead into tie under ccomp -11
cue say lead like quoted -15
cue say lead like said -15
cue say lead like tie under ccomp -14
cue say lead of quoted -11
cue say lead of said -10
cue say lead of tie apart -8
cue say lead of tie under ccomp -12
cue say lead on cue -25
cue say lead on elsewhere -26
cue say lead on left -22
cue say lead on quoted -22
cue say lead on right -23
cue say lead on said -16
cue say lead on tie apart -14
cue say lead on tie cue -23
cue say lead on tie under advcl -8
cue say lead on tie under ccomp -18
cue say lead on tie under nsubj -19
cue say lead on tie under obl -26
cue say lead over said -9
cue say lead over tie under ccomp -11
cue say lead since said -10
cue say lead since tie under ccomp -12
cue say lead than quoted -14
cue say lead than said -12
cue say lead than tie under ccomp -15
cue say lead that elsewhere -14
cue say lead that opens -17
cue say lead that quoted -15
cue say lead that said -14
cue say lead that tie apart -12
cue say lead that tie under advcl -10
cue say lead that tie under ccomp -15
cue say lead that tie under conj -10
cue say lead that tie under nsubj -11
cue say lead that tie under xcomp -11
cue say lead through tie under ccomp -14
cue say lead to elsewhere -39
cue say lead to left 54
cue say lead to quoted -18
cue say lead to right 6
cue say lead to said -18
cue say lead to tie apart -42
cue say lead to tie cue 13
cue say lead to tie under advcl -8
cue say lead to tie under ccomp -20
cue say lead to tie under nsubj -49
cue say lead to tie under obl 80
cue say lead to tie under xcomp -33
cue say lead under tie under ccomp -8
cue say lead up said -10
cue say lead up tie under ccomp -12
cue say lead while left 38
cue say lead while right -13
cue say lead while said -23
cue say lead while tie under advcl 40
cue say lead while tie under ccomp -23
cue say lead with elsewhere 25
cue say lead with left 23
cue say lead with quoted -31
cue say lead with right -17
cue say lead with said -31
cue say lead with tie apart -23
cue say lead with tie cue 8
cue say lead with tie under advcl 53
cue say lead with tie under ccomp -21
cue say lead with tie under nsubj -18
cue say lead with tie under obl 31
cue say rel acl:relcl tie under ccomp -10
cue say rel acl:relcl tie under nsubj -21
cue say rel advcl tie under ccomp -18
cue say rel advmod tie under ccomp 53
cue say rel amod tie apart -24
cue say rel amod tie under advcl -9
cue say rel amod tie under ccomp -15
cue say rel amod tie under nsubj -11
cue say rel amod tie under obl -16
cue say rel appos tie under ccomp -15
cue say rel appos tie under nsubj -25
cue say rel ccomp tie cue -21
cue say rel ccomp tie under ccomp -16
cue say rel compound tie under advcl 26
cue say rel compound tie under ccomp -19
cue say rel compound tie under nsubj -18
cue say rel compound tie under obl -5
cue say rel compound tie under xcomp -18
cue say rel conj tie under ccomp -24
cue say rel conj tie under nsubj -10
cue say rel det tie under ccomp -19
cue say rel iobj tie under ccomp -16
cue say rel nmod tie apart -20
cue say rel nmod tie cue 29
cue say rel nmod tie under advcl 4
cue say rel nmod tie under ccomp -20
cue say rel nmod tie under conj -11
cue say rel nmod tie under nsubj -21
cue say rel nmod tie under obj -15
cue say rel nmod tie under obl -19
cue say rel nmod tie under xcomp -46
cue say rel nmod:poss tie apart -20
cue say rel nmod:poss tie under advcl 23
cue say rel nmod:poss tie under ccomp -10
cue say rel nmod:poss tie under conj -6
cue say rel nmod:poss tie under nsubj -18
cue say rel nmod:poss tie under obj -7
cue say rel nmod:poss tie under obl 45
cue say rel nmod:poss tie under xcomp -15
cue say rel nsubj tie apart -22
cue say rel nsubj tie cue -29
cue say rel nsubj tie over advcl -28
cue say rel nsubj tie over ccomp -55
cue say rel nsubj tie over conj -34
cue say rel nsubj tie over nsubj -13
cue say rel nsubj tie under advcl -10
cue say rel nsubj tie under ccomp -19
cue say rel nsubj tie under conj -18
cue say rel nsubj tie under nsubj -14
cue say rel nsubj tie under obj -13
cue say rel nsubj tie under obl -20
cue say rel nsubj tie under xcomp -19
cue say rel nsubj:pass tie apart -17
cue say rel nsubj:pass tie under advcl -17
cue say rel nsubj:pass tie under ccomp -18
cue say rel obj tie apart -21
cue say rel obj tie cue -27
cue say rel obj tie over advcl 52
cue say rel obj tie over conj 26
cue say rel obj tie over obj 43
cue say rel obj tie over obl -44
cue say rel obj tie over parataxis -38
cue say rel obj tie under advcl -35
cue say rel obj tie under ccomp -14
cue say rel obj tie under conj -26
cue say rel obj tie under nsubj -27
cue say rel obj tie under obj -21
cue say rel obj tie under obl -13
cue say rel obj tie under parataxis -18
cue say rel obj tie under xcomp 30
cue say rel obl tie apart -12
cue say rel obl tie cue -14
cue say rel obl tie over advcl 6
cue say rel obl tie over conj 33
cue say rel obl tie over obl 22
cue say rel obl tie over parataxis -23
cue say rel obl tie over xcomp -70
cue say rel obl tie under advcl -7
cue say rel obl tie under ccomp -18
cue say rel obl tie under conj -20
cue say rel obl tie under nsubj -36
cue say rel obl tie under obj -25
cue say rel obl tie under obl 7
cue say rel obl tie under parataxis -26
cue say rel obl tie under xcomp 57
cue say rel obl:agent tie apart -19
cue say rel obl:agent tie under advcl 46
cue say rel obl:agent tie under ccomp -18
cue say rel obl:agent tie under nsubj -22
cue say rel obl:agent tie under obl -10
cue say rel parataxis tie under ccomp -15
cue say rel root tie root -23
cue say rel xcomp tie apart -13
cue say rel xcomp tie under ccomp -17
cue see lead (verb) left -37
cue see lead (verb) opens -17
cue see lead (verb) said -11
cue see lead (verb) tie cue -19
cue see lead (verb) tie under obj -11
cue see lead - said -7
cue see lead ^ opens -25
cue see lead as said -7
cue see lead for said -8
cue see lead in said -5
cue see rel nsubj tie under advcl -9
cue see rel nsubj tie under ccomp -5
cue see rel nsubj:pass tie cue -31
cue see rel obj tie cue -19
cue see rel obl tie apart -17
cue see rel obl tie cue -19
cue seek lead (verb) said 62
cue seek lead (verb) tie under xcomp 72
cue seek rel obj tie under xcomp 85
cue seek rel obl tie under xcomp -24
cue seem lead (verb) elsewhere -14
cue seem lead (verb) right 34
cue seem lead (verb) said 18
cue seem lead (verb) tie apart -9
cue seem lead (verb) tie under xcomp 19
cue seem lead - said -11
cue seem rel nmod tie under xcomp -16
cue seem rel nmod:poss tie under xcomp -6
cue seem rel obj tie under xcomp 22
cue seem rel obl tie under xcomp -17
cue show lead (verb) elsewhere -9
cue show lead (verb) left 8
cue show lead (verb) opens -16
cue show lead (verb) right 13
cue show lead (verb) said -14
cue show lead (verb) tie apart -9
cue show lead (verb) tie cue 4
cue show lead (verb) tie under advcl -8
cue show lead (verb) tie under ccomp -13
cue show lead (verb) tie under obj -15
cue show lead - left -20
cue show lead - said -11
cue show lead - tie apart -8
cue show lead - tie under ccomp -8
cue show lead among said -12
cue show lead at said -11
cue show lead by said -8
cue show lead for said -6
cue show lead in left -6
cue show lead in said -11
cue show lead in tie under ccomp -8
cue show lead over said -8
cue show lead that opens -10
cue show lead that said -11
cue show lead that tie under ccomp -13
cue show lead to said -42
cue show lead with said -11
cue show rel amod tie under ccomp -4
cue show rel compound tie under ccomp -6
cue show rel nmod tie apart -33
cue show rel nmod tie under ccomp -16
cue show rel nmod tie under obj -20
cue show rel nmod:poss tie under ccomp -5
cue show rel nsubj tie under ccomp -16
cue show rel obj tie apart -9
cue show rel obj tie cue 5
cue show rel obj tie under ccomp -13
cue show rel obj tie under obj -9
cue show rel obl tie apart -40
cue show rel obl tie cue -28
cue show rel obl tie under ccomp -18
cue show rel obl tie under obj -17
cue slam lead (verb) elsewhere -13
cue slam lead (verb) opens -36
cue slam lead (verb) tie cue -40
cue slam rel obj tie cue -40
cue speak lead (verb) elsewhere -6
cue speak lead (verb) right -36
cue speak lead (verb) said -7
cue speak lead about opens -4
cue speak rel nmod tie under obl -31
cue speak rel obl tie cue -35
cue state lead (verb) elsewhere -20
cue state lead that said -7
cue state lead that tie under ccomp -13
cue suggest lead (verb) elsewhere -16
cue suggest lead (verb) left -41
cue suggest lead (verb) opens -16
cue suggest lead (verb) right 42
cue suggest lead (verb) said -17
cue suggest lead (verb) tie apart -17
cue suggest lead (verb) tie cue -12
cue suggest lead (verb) tie under ccomp -18
cue suggest lead - left -26
cue suggest lead - said -13
cue suggest lead - tie apart -10
cue suggest lead - tie under ccomp -18
cue suggest lead for elsewhere -7
cue suggest lead for said -7
cue suggest lead for tie under ccomp -20
cue suggest lead in left -8
cue suggest lead in said -10
cue suggest lead in tie apart -7
cue suggest lead in tie under ccomp -8
cue suggest lead on said -8
cue suggest lead on tie under ccomp -9
cue suggest lead that opens -12
cue suggest lead that said -13
cue suggest lead that tie under ccomp -12
cue suggest lead to said 15
cue suggest lead to tie under ccomp -15
cue suggest lead with said -16
cue suggest lead with tie under ccomp -15
cue suggest rel amod tie apart -6
cue suggest rel amod tie under ccomp -5
cue suggest rel compound tie under ccomp -19
cue suggest rel nmod tie apart -12
cue suggest rel nmod tie under ccomp -17
cue suggest rel nmod:poss tie under ccomp -20
cue suggest rel nsubj tie under ccomp -19
cue suggest rel nsubj:pass tie under ccomp -8
cue suggest rel obj tie apart -17
cue suggest rel obj tie under ccomp -17
cue suggest rel obl tie apart -7
cue suggest rel obl tie cue 17
cue suggest rel obl tie under ccomp -28
cue support lead (verb) elsewhere -15
cue support lead (verb) left -20
cue support lead (verb) opens -19
cue support lead (verb) right -14
cue support lead (verb) said -14
cue support lead (verb) tie apart -12
cue support lead (verb) tie cue -20
cue support lead (verb) tie over obj -19
cue support lead (verb) tie under obj -8
cue support lead (verb) tie under xcomp -13
cue support lead - left -6
cue support lead - tie apart -5
cue support lead for said -8
cue support lead in left -7
cue support lead in right -8
cue support lead in tie apart -5
cue support lead to tie apart -20
cue support rel nmod tie apart -13
cue support rel nmod tie under obj -8
cue support rel nmod:poss tie apart -3
cue support rel nsubj tie apart -6
cue support rel obj tie apart -6
cue support rel obj tie cue -20
cue support rel obj tie over obj -19
cue support rel obl tie apart -21
cue take lead (verb) elsewhere -8
cue take lead at opens -28
cue take lead at tie cue -23
cue take rel obl tie cue -14
cue talk lead (verb) elsewhere -16
cue talk lead (verb) said -27
cue talk lead (verb) tie under advcl -23
cue talk lead about opens -15
cue talk lead about tie cue -15
cue talk lead to right 21
cue talk rel obj tie under advcl -21
cue talk rel obl tie cue -7
cue tell lead (verb) elsewhere 42
cue tell lead (verb) left -26
cue tell lead (verb) opens 134
cue tell lead (verb) quoted -18
cue tell lead (verb) right 26
cue tell lead (verb) said -10
cue tell lead (verb) tie apart -14
cue tell lead (verb) tie cue 9
cue tell lead (verb) tie under advcl -26
cue tell lead (verb) tie under ccomp 55
cue tell lead (verb) tie under nsubj -5
cue tell lead (verb) tie under obj 83
cue tell lead - left -12
cue tell lead - quoted -1
cue tell lead - right -12
cue tell lead - said -17
cue tell lead - tie apart -12
cue tell lead - tie under ccomp -3
cue tell lead as quoted -1
cue tell lead at right -5
cue tell lead for said -3
cue tell lead for tie under ccomp -3
cue tell lead in left -8
cue tell lead in quoted -2
cue tell lead in right -6
cue tell lead in said -7
cue tell lead in tie apart -4
cue tell lead in tie cue -6
cue tell lead in tie under ccomp -2
cue tell lead in tie under obj -7
cue tell lead in tie under obl -3
cue tell lead on tie under ccomp -2
cue tell lead that opens -4
cue tell lead that said -4
cue tell lead that tie under ccomp -5
cue tell lead to elsewhere -4
cue tell lead to quoted -1
cue tell lead to right -19
cue tell lead to said -3
cue tell lead to tie under ccomp -7
cue tell lead with said -4
cue tell lead with tie under ccomp -3
cue tell rel amod tie apart -2
cue tell rel amod tie under ccomp -2
cue tell rel ccomp tie cue -8
cue tell rel compound tie under ccomp -2
cue tell rel compound tie under obl 33
cue tell rel nmod tie apart -19
cue tell rel nmod tie under advcl -2
cue tell rel nmod tie under ccomp -3
cue tell rel nmod tie under nsubj -3
cue tell rel nmod tie under obj 9
cue tell rel nmod tie under obl -7
cue tell rel nmod:poss tie apart -5
cue tell rel nmod:poss tie under ccomp 44
cue tell rel nmod:poss tie under obj 72
cue tell rel nsubj tie under ccomp 51
cue tell rel nsubj:pass tie under ccomp -2
cue tell rel obj tie apart -11
cue tell rel obj tie cue 9
cue tell rel obj tie under advcl -23
cue tell rel obj tie under ccomp 2
cue tell rel obj tie under obj -14
cue tell rel obl tie apart -16
cue tell rel obl tie cue 6
cue tell rel obl tie under advcl -7
cue tell rel obl tie under ccomp -4
cue tell rel obl tie under obj -7
cue thank lead (verb) opens 63
cue thank lead (verb) tie cue 31
cue thank rel obj tie cue 31
cue think lead (verb) left -26
cue think lead (verb) opens -14
cue think lead (verb) said -12
cue think lead (verb) tie apart -8
cue think lead (verb) tie under ccomp -13
cue think rel nmod tie under ccomp -7
cue think rel nsubj tie under ccomp -12
cue think rel obj tie apart -9
cue think rel obj tie under ccomp -7
cue think rel obl tie under ccomp -8
cue to lead (verb) tie apart -6
cue to lead - said -5
cue to lead to opens -42
cue to lead to tie cue -33
cue to rel nmod tie cue -32
cue to rel obj tie apart -7
cue to rel obl tie apart -11
cue tweet lead (verb) elsewhere -38
cue tweet lead (verb) quoted -29
cue tweet lead (verb) said -23
cue tweet lead (verb) tie under ccomp -28
cue tweet rel nmod tie under ccomp -23
cue urge lead (verb) right 53
cue urge lead (verb) said -14
cue urge lead (verb) tie cue -30
cue urge rel nmod tie apart -7
cue urge rel obj tie cue -30
cue urge rel obl tie under xcomp -7
cue view lead (verb) opens -16
cue view lead (verb) said -7
cue view lead (verb) tie cue -13
cue vote lead (verb) said -10
cue vote lead for opens -17
cue vote lead for tie cue -17
cue vote rel obl tie cue -19
cue vow lead (verb) elsewhere -30
cue vow lead (verb) left 82
cue vow lead (verb) said -20
cue vow lead (verb) tie under xcomp -20
cue vow rel obj tie under xcomp -34
cue vow rel obl tie under xcomp -18
cue want lead (verb) elsewhere -7
cue want lead (verb) left -12
cue want lead (verb) opens -25
cue want lead (verb) said -14
cue want lead (verb) tie apart -6
cue want lead (verb) tie cue -25
cue want lead (verb) tie under xcomp -13
cue want lead - said -4
cue want rel obj tie apart -4
cue want rel obj tie cue -25
cue want rel obj tie under xcomp -13
cue want rel obl tie apart -6
cue want rel obl tie under xcomp -43
cue warn lead (verb) right 14
cue warn lead (verb) said -33
cue warn lead (verb) tie cue 45
cue warn lead (verb) tie under ccomp -28
cue warn lead that opens -10
cue warn lead that said -8
cue warn lead that tie under ccomp -15
cue warn rel nsubj tie under ccomp -26
cue warn rel obj tie cue 45
cue warn rel obj tie under ccomp -26
cue warn rel obl tie under ccomp -20
cue write lead (verb) elsewhere -28
cue write lead (verb) quoted 6
cue write lead (verb) right 70
cue write lead (verb) said -2
cue write lead (verb) tie apart -19
cue write lead (verb) tie under ccomp 1
cue write lead - quoted -15
cue write lead - right -19
cue write lead - said -16
cue write lead - tie under ccomp -16
cue write lead - tie under nsubj -13
cue write lead for quoted -11
cue write lead for tie under ccomp -7
cue write lead in quoted -14
cue write lead in right -34
cue write lead in said -10
cue write lead in tie under ccomp -14
cue write lead on right -29
cue write lead on tie cue -30
cue write lead that quoted -9
cue write lead that said -9
cue write lead that tie under ccomp -15
cue write lead to quoted -20
cue write lead to right 65
cue write lead to said 16
cue write lead to tie cue 86
cue write lead to tie under ccomp -15
cue write rel compound tie under ccomp -9
cue write rel nmod tie apart -12
cue write rel nmod tie under ccomp -20
cue write rel nmod tie under nsubj -34
cue write rel nsubj tie under advcl -32
cue write rel nsubj tie under ccomp -19
cue write rel obj tie apart -14
cue write rel obj tie under ccomp 14
cue write rel obl tie cue -7
cue write rel obl tie under ccomp -22
gap 0 cue -61
gap 1 cue 12
gap 1 elsewhere -15
gap 1 left 91
gap 1 opens -3
gap 1 right 54
gap 1 said -57
gap 12 cue 30
gap 12 elsewhere -18
gap 12 left -4
gap 12 opens -43
gap 12 quoted -16
gap 12 right -3
gap 12 said -24
gap 2 cue 15
gap 2 elsewhere -33
gap 2 left 13
gap 2 opens -16
gap 2 quoted -47
gap 2 right 54
gap 2 said -20
gap 3 cue 19
gap 3 elsewhere -33
gap 3 left 7
gap 3 opens -7
gap 3 quoted -28
gap 3 right 87
gap 3 said 5
gap 6 cue 18
gap 6 elsewhere -27
gap 6 left -8
gap 6 opens -11
gap 6 quoted -23
gap 6 right 30
gap 6 said -20
gap far elsewhere -25
gap far left -8
gap far opens -12
gap far quoted -21
gap far right -30
gap far said -23
hearer body -16
hearer body lead (verb) -8
hearer body lead (verb) tie apart -10
hearer body lead (verb) tie cue 23
hearer body lead (verb) tie over -7
hearer body lead (verb) tie under -18
hearer body lead - -14
hearer body lead - tie apart -2
hearer body lead - tie cue -31
hearer body lead - tie over -15
hearer body lead - tie under -14
hearer body lead about -21
hearer body lead against -27
hearer body lead against tie under -15
hearer body lead as -23
hearer body lead as tie apart -15
hearer body lead as tie under -15
hearer body lead at -27
hearer body lead at tie apart -28
hearer body lead at tie cue -45
hearer body lead at tie over -20
hearer body lead at tie under -19
hearer body lead by -23
hearer body lead by tie apart -17
hearer body lead by tie over -15
hearer body lead by tie under -16
hearer body lead for -22
hearer body lead for tie apart -15
hearer body lead for tie over -12
hearer body lead for tie under -18
hearer body lead from 7
hearer body lead from tie apart 43
hearer body lead from tie cue 18
hearer body lead from tie over -26
hearer body lead from tie under -41
hearer body lead in -24
hearer body lead in tie apart -19
hearer body lead in tie over -8
hearer body lead in tie under -18
hearer body lead like -16
hearer body lead of -20
hearer body lead on -24
hearer body lead on tie apart -11
hearer body lead on tie under -17
hearer body lead that -18
hearer body lead that tie under -17
hearer body lead to -3
hearer body lead to tie apart 62
hearer body lead to tie cue -6
hearer body lead to tie over -51
hearer body lead to tie under -34
hearer body lead under -22
hearer body lead with 27
hearer body lead with tie apart -60
hearer body lead with tie over -59
hearer body lead with tie under 24
hearer body rel compound tie apart -6
hearer body rel compound tie under -17
hearer body rel nmod tie apart -7
hearer body rel nmod tie cue 11
hearer body rel nmod tie over -30
hearer body rel nmod tie under -24
hearer body rel nmod:poss tie apart -39
hearer body rel nmod:poss tie under 13
hearer body rel nsubj tie apart -30
hearer body rel nsubj tie over -33
hearer body rel nsubj tie under -25
hearer body rel nsubj:pass tie under -19
hearer body rel obj tie apart 12
hearer body rel obj tie cue 21
hearer body rel obj tie over 1
hearer body rel obj tie under -27
hearer body rel obl tie apart 25
hearer body rel obl tie cue 9
hearer body rel obl tie over -56
hearer body rel obl tie under -10
hearer body rel obl:agent tie apart -13
hearer body rel obl:agent tie over -9
hearer body rel obl:agent tie under -13
hearer crowd -11
hearer crowd lead (verb) -11
hearer crowd lead (verb) tie apart -29
hearer crowd lead (verb) tie cue 12
hearer crowd lead (verb) tie over 3
hearer crowd lead (verb) tie under -13
hearer crowd lead , -7
hearer crowd lead , tie cue -12
hearer crowd lead , tie under -13
hearer crowd lead - -14
hearer crowd lead - tie apart -22
hearer crowd lead - tie cue -7
hearer crowd lead - tie over -12
hearer crowd lead - tie under -25
hearer crowd lead ^ -27
hearer crowd lead about -40
hearer crowd lead about tie apart -14
hearer crowd lead about tie cue -22
hearer crowd lead about tie over -18
hearer crowd lead about tie under -40
hearer crowd lead after -28
hearer crowd lead after tie under -23
hearer crowd lead against -26
hearer crowd lead against tie cue -14
hearer crowd lead against tie under -21
hearer crowd lead among -26
hearer crowd lead among tie apart -12
hearer crowd lead among tie cue -25
hearer crowd lead among tie over -25
hearer crowd lead among tie under -24
hearer crowd lead as -24
hearer crowd lead as tie apart -18
hearer crowd lead as tie cue -19
hearer crowd lead as tie over -15
hearer crowd lead as tie under -22
hearer crowd lead at -9
hearer crowd lead at tie apart 49
hearer crowd lead at tie cue -18
hearer crowd lead at tie over -58
hearer crowd lead at tie under -23
hearer crowd lead because -20
hearer crowd lead because tie under -18
hearer crowd lead before 62
hearer crowd lead before tie under 33
hearer crowd lead between -24
hearer crowd lead between tie apart -10
hearer crowd lead between tie under -17
hearer crowd lead by -23
hearer crowd lead by tie apart -21
hearer crowd lead by tie over -17
hearer crowd lead by tie under -22
hearer crowd lead down -32
hearer crowd lead during -33
hearer crowd lead for -19
hearer crowd lead for tie apart -22
hearer crowd lead for tie cue 6
hearer crowd lead for tie over -20
hearer crowd lead for tie under -23
hearer crowd lead from 19
hearer crowd lead from tie apart 24
hearer crowd lead from tie cue 23
hearer crowd lead from tie over 24
hearer crowd lead from tie under -6
hearer crowd lead if -38
hearer crowd lead if tie under -38
hearer crowd lead in -2
hearer crowd lead in tie apart -28
hearer crowd lead in tie cue -15
hearer crowd lead in tie over -25
hearer crowd lead in tie under 16
hearer crowd lead into -21
hearer crowd lead into tie under -15
hearer crowd lead like -29
hearer crowd lead off -20
hearer crowd lead on -5
hearer crowd lead on tie apart -19
hearer crowd lead on tie cue 60
hearer crowd lead on tie over -24
hearer crowd lead on tie under -31
hearer crowd lead out -11
hearer crowd lead out tie under 3
hearer crowd lead over -23
hearer crowd lead over tie apart -9
hearer crowd lead over tie under -16
hearer crowd lead than -2
hearer crowd lead than tie apart -22
hearer crowd lead than tie under -37
hearer crowd lead that -20
hearer crowd lead that tie apart -16
hearer crowd lead that tie over -9
hearer crowd lead that tie under -19
hearer crowd lead though -23
hearer crowd lead though tie under -14
hearer crowd lead to 5
hearer crowd lead to tie apart -66
hearer crowd lead to tie cue 42
hearer crowd lead to tie over -12
hearer crowd lead to tie under 13
hearer crowd lead toward 38
hearer crowd lead up -21
hearer crowd lead up tie under -16
hearer crowd lead while -27
hearer crowd lead while tie under -25
hearer crowd lead with -10
hearer crowd lead with tie apart -47
hearer crowd lead with tie cue -38
hearer crowd lead with tie over 60
hearer crowd lead with tie under -13
hearer crowd rel acl:relcl tie under -27
hearer crowd rel ccomp tie cue -40
hearer crowd rel ccomp tie under -20
hearer crowd rel conj tie apart -18
hearer crowd rel conj tie under -25
hearer crowd rel nmod tie apart -11
hearer crowd rel nmod tie cue 65
hearer crowd rel nmod tie over -60
hearer crowd rel nmod tie under -3
hearer crowd rel nmod:poss tie apart -15
hearer crowd rel nmod:poss tie under -26
hearer crowd rel nsubj tie apart -22
hearer crowd rel nsubj tie over -25
hearer crowd rel nsubj tie under -15
hearer crowd rel nsubj:pass tie apart -19
hearer crowd rel nsubj:pass tie cue 8
hearer crowd rel nsubj:pass tie over -40
hearer crowd rel nsubj:pass tie under -20
hearer crowd rel obj tie apart -28
hearer crowd rel obj tie cue 7
hearer crowd rel obj tie over -5
hearer crowd rel obj tie under -11
hearer crowd rel obl tie apart -16
hearer crowd rel obl tie cue 12
hearer crowd rel obl tie over -5
hearer crowd rel obl tie under -10
hearer crowd rel obl:agent tie apart -19
hearer crowd rel obl:agent tie over -11
hearer crowd rel obl:agent tie under -25
hearer crowd rel root tie root 49
hearer members -8
hearer members lead (verb) 4
hearer members lead (verb) tie apart -38
hearer members lead (verb) tie cue 42
hearer members lead (verb) tie over 24
hearer members lead (verb) tie under -7
hearer members lead - -28
hearer members lead - tie apart -19
hearer members lead - tie over -13
hearer members lead - tie under -25
hearer members lead as -25
hearer members lead at -34
hearer members lead at tie under -22
hearer members lead before 7
hearer members lead before tie under -35
hearer members lead by -25
hearer members lead for -23
hearer members lead for tie under -20
hearer members lead from 48
hearer members lead from tie under 79
hearer members lead in -25
hearer members lead in tie apart -14
hearer members lead in tie over -23
hearer members lead in tie under -21
hearer members lead on -30
hearer members lead on tie under -30
hearer members lead that -21
hearer members lead that tie under -20
hearer members lead to 1
hearer members lead to tie apart -22
hearer members lead to tie cue 32
hearer members lead to tie over -52
hearer members lead to tie under -5
hearer members lead with 34
hearer members lead with tie under -8
hearer members rel compound tie apart 1
hearer members rel compound tie under -24
hearer members rel nmod tie apart -54
hearer members rel nmod tie under 13
hearer members rel nmod:poss tie under -10
hearer members rel nsubj tie apart -23
hearer members rel nsubj tie under -29
hearer members rel nsubj:pass tie under -22
hearer members rel obj tie apart -37
hearer members rel obj tie cue 71
hearer members rel obj tie over 27
hearer members rel obj tie under 1
hearer members rel obl tie apart -46
hearer members rel obl tie cue 8
hearer members rel obl tie over 3
hearer members rel obl tie under 8
hearer name -17
hearer name lead (verb) -13
hearer name lead (verb) tie apart -12
hearer name lead (verb) tie cue 17
hearer name lead (verb) tie no -16
hearer name lead (verb) tie over -24
hearer name lead (verb) tie under -17
hearer name lead , -27
hearer name lead - -11
hearer name lead - tie apart -16
hearer name lead - tie cue -44
hearer name lead - tie no -12
hearer name lead - tie over -29
hearer name lead - tie under -5
hearer name lead ^ -26
hearer name lead ^ tie apart -28
hearer name lead ^ tie cue -25
hearer name lead ^ tie over -24
hearer name lead ^ tie under -19
hearer name lead about -31
hearer name lead about tie apart -20
hearer name lead about tie cue -17
hearer name lead about tie under -22
hearer name lead after -25
hearer name lead after tie under -17
hearer name lead against -20
hearer name lead against tie apart -12
hearer name lead against tie under -15
hearer name lead among -19
hearer name lead among tie apart -8
hearer name lead among tie under -14
hearer name lead as -21
hearer name lead as tie apart -14
hearer name lead as tie cue -8
hearer name lead as tie over -13
hearer name lead as tie under -19
hearer name lead at -32
hearer name lead at tie apart -16
hearer name lead at tie under -12
hearer name lead between -15
hearer name lead between tie under -12
hearer name lead by -24
hearer name lead by tie apart -8
hearer name lead by tie under -21
hearer name lead during -21
hearer name lead for 2
hearer name lead for tie apart -21
hearer name lead for tie cue 64
hearer name lead for tie over -22
hearer name lead for tie under -23
hearer name lead from -33
hearer name lead from tie apart -31
hearer name lead from tie over -21
hearer name lead from tie under -19
hearer name lead if -28
hearer name lead in -25
hearer name lead in tie apart -16
hearer name lead in tie cue -28
hearer name lead in tie over -22
hearer name lead in tie under -19
hearer name lead into -23
hearer name lead like -21
hearer name lead like tie under -11
hearer name lead of -22
hearer name lead of tie apart -13
hearer name lead of tie under -23
hearer name lead on -17
hearer name lead on tie apart -27
hearer name lead on tie cue 4
hearer name lead on tie over -23
hearer name lead on tie under -20
hearer name lead over -12
hearer name lead since -16
hearer name lead than -22
hearer name lead than tie under -15
hearer name lead that -18
hearer name lead that tie apart -10
hearer name lead that tie under -16
hearer name lead to 2
hearer name lead to tie apart 34
hearer name lead to tie cue -38
hearer name lead to tie over -23
hearer name lead to tie under 2
hearer name lead while -22
hearer name lead while tie under -18
hearer name lead with -18
hearer name lead with tie apart -58
hearer name lead with tie cue -47
hearer name lead with tie over 60
hearer name lead with tie under -31
hearer name rel advcl tie under -12
hearer name rel advmod tie apart -22
hearer name rel advmod tie over -37
hearer name rel advmod tie under -42
hearer name rel amod tie apart -16
hearer name rel amod tie cue -16
hearer name rel amod tie over -19
hearer name rel amod tie under -18
hearer name rel appos tie under -32
hearer name rel case tie under -6
hearer name rel ccomp tie cue -42
hearer name rel ccomp tie over -17
hearer name rel ccomp tie under -22
hearer name rel compound tie apart -30
hearer name rel compound tie cue -31
hearer name rel compound tie over -25
hearer name rel compound tie under -17
hearer name rel conj tie under -20
hearer name rel det tie apart -22
hearer name rel det tie under -20
hearer name rel nmod tie apart -35
hearer name rel nmod tie cue -40
hearer name rel nmod tie no 32
hearer name rel nmod tie over 21
hearer name rel nmod tie under -24
hearer name rel nmod:poss tie apart -9
hearer name rel nmod:poss tie under -20
hearer name rel nsubj tie apart -20
hearer name rel nsubj tie cue -20
hearer name rel nsubj tie over -26
hearer name rel nsubj tie under -19
hearer name rel nsubj:pass tie cue -12
hearer name rel nsubj:pass tie over -23
hearer name rel nsubj:pass tie under -25
hearer name rel obj tie apart -6
hearer name rel obj tie cue 14
hearer name rel obj tie no -9
hearer name rel obj tie over -17
hearer name rel obj tie under -17
hearer name rel obl tie apart 8
hearer name rel obl tie cue -21
hearer name rel obl tie no -25
hearer name rel obl tie over -20
hearer name rel obl tie under -23
hearer name rel obl:agent tie apart -8
hearer name rel obl:agent tie under -24
hearer name rel obl:tmod tie under 51
hearer name rel root tie root -32
hearer name rel xcomp tie apart -10
hearer name rel xcomp tie cue 38
hearer name rel xcomp tie over -28
hearer name rel xcomp tie under -30
hearer noun -21
hearer noun lead (verb) -18
hearer noun lead (verb) tie apart -15
hearer noun lead (verb) tie cue -15
hearer noun lead (verb) tie no -7
hearer noun lead (verb) tie over -27
hearer noun lead (verb) tie root -20
hearer noun lead (verb) tie under -18
hearer noun lead , 13
hearer noun lead , tie cue -50
hearer noun lead , tie over 37
hearer noun lead , tie under 24
hearer noun lead - -16
hearer noun lead - tie apart -10
hearer noun lead - tie cue 5
hearer noun lead - tie over -12
hearer noun lead - tie under -21
hearer noun lead ^ 20
hearer noun lead ^ tie cue -16
hearer noun lead ^ tie over 22
hearer noun lead about -24
hearer noun lead about tie apart -8
hearer noun lead about tie cue -15
hearer noun lead about tie over -16
hearer noun lead about tie under -25
hearer noun lead across -13
hearer noun lead after -13
hearer noun lead after tie apart -38
hearer noun lead after tie over -20
hearer noun lead after tie under 24
hearer noun lead against -24
hearer noun lead against tie apart -7
hearer noun lead against tie cue -7
hearer noun lead against tie under -19
hearer noun lead among -27
hearer noun lead as -19
hearer noun lead as tie apart -18
hearer noun lead as tie cue -15
hearer noun lead as tie over -21
hearer noun lead as tie under -19
hearer noun lead at -26
hearer noun lead at tie apart -21
hearer noun lead at tie cue -24
hearer noun lead at tie over -27
hearer noun lead at tie under -23
hearer noun lead because -16
hearer noun lead because tie under -16
hearer noun lead before -19
hearer noun lead behind -18
hearer noun lead between -24
hearer noun lead between tie under -20
hearer noun lead by -22
hearer noun lead by tie apart -17
hearer noun lead by tie cue -9
hearer noun lead by tie over -19
hearer noun lead by tie under -22
hearer noun lead down -17
hearer noun lead during -30
hearer noun lead during tie cue -27
hearer noun lead during tie under -14
hearer noun lead for -24
hearer noun lead for tie apart -19
hearer noun lead for tie cue -27
hearer noun lead for tie over -20
hearer noun lead for tie under -24
hearer noun lead from -35
hearer noun lead from tie apart -30
hearer noun lead from tie cue -37
hearer noun lead from tie over -32
hearer noun lead from tie under -28
hearer noun lead if 8
hearer noun lead if tie under 28
hearer noun lead in -19
hearer noun lead in tie apart -24
hearer noun lead in tie cue 14
hearer noun lead in tie over -21
hearer noun lead in tie under -25
hearer noun lead into -15
hearer noun lead into tie under -14
hearer noun lead like -20
hearer noun lead like tie under -12
hearer noun lead on -20
hearer noun lead on tie apart -18
hearer noun lead on tie over -22
hearer noun lead on tie under -24
hearer noun lead outside -24
hearer noun lead over -26
hearer noun lead over tie apart -10
hearer noun lead over tie under -16
hearer noun lead since -21
hearer noun lead than -29
hearer noun lead than tie apart -10
hearer noun lead than tie under -18
hearer noun lead that -19
hearer noun lead that tie apart -15
hearer noun lead that tie over -22
hearer noun lead that tie under -18
hearer noun lead though -50
hearer noun lead through -44
hearer noun lead to -16
hearer noun lead to tie apart -42
hearer noun lead to tie cue -20
hearer noun lead to tie over 7
hearer noun lead to tie under -4
hearer noun lead under -17
hearer noun lead under tie under -13
hearer noun lead up -13
hearer noun lead whether -50
hearer noun lead whether tie under -52
hearer noun lead while -31
hearer noun lead while tie apart -11
hearer noun lead while tie under -27
hearer noun lead with -25
hearer noun lead with tie apart 3
hearer noun lead with tie cue -87
hearer noun lead with tie over -60
hearer noun lead with tie under 4
hearer noun lead within -27
hearer noun lead within tie under -15
hearer noun rel acl tie under 51
hearer noun rel acl:relcl tie apart -17
hearer noun rel acl:relcl tie under -25
hearer noun rel advcl tie apart -18
hearer noun rel advcl tie cue -31
hearer noun rel advcl tie over -31
hearer noun rel advcl tie under -23
hearer noun rel advmod tie apart -16
hearer noun rel advmod tie under 41
hearer noun rel amod tie apart 57
hearer noun rel amod tie under -50
hearer noun rel appos tie apart 14
hearer noun rel appos tie under -22
hearer noun rel ccomp tie apart -12
hearer noun rel ccomp tie cue -27
hearer noun rel ccomp tie over -30
hearer noun rel ccomp tie under -24
hearer noun rel compound tie under -50
hearer noun rel conj tie apart -24
hearer noun rel conj tie cue -25
hearer noun rel conj tie over -22
hearer noun rel conj tie under -25
hearer noun rel det tie under -20
hearer noun rel nmod tie apart -10
hearer noun rel nmod tie cue -84
hearer noun rel nmod tie over -30
hearer noun rel nmod tie under -15
hearer noun rel nmod:poss tie apart -14
hearer noun rel nmod:poss tie over -18
hearer noun rel nmod:poss tie under -16
hearer noun rel nsubj tie apart -27
hearer noun rel nsubj tie cue -19
hearer noun rel nsubj tie over -3
hearer noun rel nsubj tie under -14
hearer noun rel nsubj:pass tie apart -27
hearer noun rel nsubj:pass tie cue -29
hearer noun rel nsubj:pass tie over 36
hearer noun rel nsubj:pass tie under -26
hearer noun rel nummod tie under -22
hearer noun rel obj tie apart -23
hearer noun rel obj tie cue -4
hearer noun rel obj tie over -21
hearer noun rel obj tie under -18
hearer noun rel obl tie apart -24
hearer noun rel obl tie cue -34
hearer noun rel obl tie no -25
hearer noun rel obl tie over -30
hearer noun rel obl tie under -28
hearer noun rel obl:agent tie apart -18
hearer noun rel obl:agent tie over -14
hearer noun rel obl:agent tie under -22
hearer noun rel parataxis tie under -9
hearer noun rel root tie root -35
hearer noun rel xcomp tie apart -18
hearer noun rel xcomp tie cue -78
hearer noun rel xcomp tie over -32
hearer noun rel xcomp tie under -22
hearer outlet 6
hearer outlet lead (verb) 16
hearer outlet lead (verb) tie apart 16
hearer outlet lead (verb) tie cue 8
hearer outlet lead (verb) tie over 22
hearer outlet lead (verb) tie under 11
hearer outlet lead - -17
hearer outlet lead - tie apart -74
hearer outlet lead - tie cue 86
hearer outlet lead - tie under -23
hearer outlet lead after -34
hearer outlet lead at -24
hearer outlet lead at tie under -17
hearer outlet lead by 1
hearer outlet lead by tie apart 7
hearer outlet lead by tie under 3
hearer outlet lead for 35
hearer outlet lead for tie under 67
hearer outlet lead from 18
hearer outlet lead in -48
hearer outlet lead in tie cue -50
hearer outlet lead in tie under -19
hearer outlet lead on -31
hearer outlet lead on tie apart -21
hearer outlet lead on tie cue -15
hearer outlet lead on tie over -35
hearer outlet lead on tie under -38
hearer outlet lead that -25
hearer outlet lead that tie under -22
hearer outlet lead to 40
hearer outlet lead to tie cue -26
hearer outlet lead to tie over 53
hearer outlet lead to tie under 13
hearer outlet lead with 67
hearer outlet lead with tie apart 80
hearer outlet lead with tie cue 58
hearer outlet lead with tie under 9
hearer outlet rel compound tie apart 21
hearer outlet rel compound tie under 22
hearer outlet rel nmod tie apart -3
hearer outlet rel nmod tie over -27
hearer outlet rel nmod tie under -21
hearer outlet rel nmod:poss tie under -31
hearer outlet rel nsubj tie over -73
hearer outlet rel nsubj tie under -54
hearer outlet rel obj tie cue 5
hearer outlet rel obj tie over 35
hearer outlet rel obj tie under 7
hearer outlet rel obl tie apart 43
hearer outlet rel obl tie cue 32
hearer outlet rel obl tie under -13
hearer outlet rel obl:agent tie apart 24
hearer outlet rel obl:agent tie under 9
hearer outlet rel obl:tmod tie under -10
hearer person -14
hearer person lead (verb) -10
hearer person lead (verb) tie apart -9
hearer person lead (verb) tie cue -5
hearer person lead (verb) tie no -11
hearer person lead (verb) tie over 3
hearer person lead (verb) tie root -13
hearer person lead (verb) tie under -14
hearer person lead , -2
hearer person lead , tie cue 31
hearer person lead , tie over -34
hearer person lead , tie under -12
hearer person lead - -17
hearer person lead - tie apart -23
hearer person lead - tie cue -20
hearer person lead - tie over -36
hearer person lead - tie under -10
hearer person lead ^ -11
hearer person lead ^ tie apart -26
hearer person lead ^ tie cue 13
hearer person lead ^ tie over -36
hearer person lead ^ tie under -18
hearer person lead about -23
hearer person lead about tie apart -14
hearer person lead about tie cue -24
hearer person lead about tie over -19
hearer person lead about tie under -23
hearer person lead after 2
hearer person lead after tie apart 46
hearer person lead after tie cue -28
hearer person lead after tie over -53
hearer person lead against -22
hearer person lead against tie apart -15
hearer person lead against tie cue -21
hearer person lead against tie over -22
hearer person lead against tie under -19
hearer person lead although -31
hearer person lead although tie under -23
hearer person lead around 25
hearer person lead around tie under -36
hearer person lead as -23
hearer person lead as tie apart -21
hearer person lead as tie over -14
hearer person lead as tie under -22
hearer person lead at 20
hearer person lead at tie apart -30
hearer person lead at tie cue 9
hearer person lead at tie over 21
hearer person lead at tie under 21
hearer person lead because -18
hearer person lead because tie under -17
hearer person lead before -45
hearer person lead before tie under -28
hearer person lead behind -27
hearer person lead behind tie apart -14
hearer person lead behind tie under -19
hearer person lead between -22
hearer person lead between tie apart -16
hearer person lead between tie under -20
hearer person lead by -20
hearer person lead by tie apart -26
hearer person lead by tie cue -15
hearer person lead by tie over -33
hearer person lead by tie under -12
hearer person lead despite -19
hearer person lead despite tie under -16
hearer person lead during -10
hearer person lead for -18
hearer person lead for tie apart -24
hearer person lead for tie cue 8
hearer person lead for tie over -27
hearer person lead for tie under -22
hearer person lead from -28
hearer person lead from tie apart -23
hearer person lead from tie cue -44
hearer person lead from tie over -18
hearer person lead from tie under -21
hearer person lead if -26
hearer person lead if tie apart -14
hearer person lead if tie under -25
hearer person lead in -19
hearer person lead in tie apart -10
hearer person lead in tie cue -16
hearer person lead in tie under -16
hearer person lead into -21
hearer person lead into tie under -13
hearer person lead like -24
hearer person lead like tie apart -11
hearer person lead like tie cue -12
hearer person lead like tie over -24
hearer person lead like tie under -20
hearer person lead of -29
hearer person lead of tie apart -26
hearer person lead of tie under -22
hearer person lead on -14
hearer person lead on tie apart -19
hearer person lead on tie cue -1
hearer person lead on tie over -24
hearer person lead on tie under -6
hearer person lead out -34
hearer person lead out tie under -8
hearer person lead over -23
hearer person lead over tie apart -14
hearer person lead over tie under -20
hearer person lead since -23
hearer person lead since tie under -19
hearer person lead than -22
hearer person lead than tie apart -13
hearer person lead than tie under -17
hearer person lead that -18
hearer person lead that tie apart -19
hearer person lead that tie over -27
hearer person lead that tie under -17
hearer person lead though -27
hearer person lead though tie under -20
hearer person lead to 6
hearer person lead to tie apart -1
hearer person lead to tie cue 57
hearer person lead to tie over -22
hearer person lead to tie under -11
hearer person lead toward -22
hearer person lead under -23
hearer person lead under tie under -15
hearer person lead whether -40
hearer person lead whether tie apart -14
hearer person lead whether tie under -45
hearer person lead while -7
hearer person lead while tie apart 5
hearer person lead while tie over -33
hearer person lead while tie under 1
hearer person lead with -15
hearer person lead with tie apart -13
hearer person lead with tie cue -3
hearer person lead with tie over -18
hearer person lead with tie under -11
hearer person rel appos tie apart -17
hearer person rel appos tie under 5
hearer person rel ccomp tie cue -57
hearer person rel compound tie apart 12
hearer person rel compound tie over 51
hearer person rel compound tie under -16
hearer person rel conj tie apart -12
hearer person rel conj tie under 1
hearer person rel iobj tie cue -18
hearer person rel iobj tie over -34
hearer person rel iobj tie under -22
hearer person rel nmod tie apart -1
hearer person rel nmod tie cue 28
hearer person rel nmod tie over -41
hearer person rel nmod tie under -8
hearer person rel nmod:poss tie apart -15
hearer person rel nmod:poss tie cue -26
hearer person rel nmod:poss tie over -48
hearer person rel nmod:poss tie under -14
hearer person rel nsubj tie apart -6
hearer person rel nsubj tie cue -41
hearer person rel nsubj tie over -11
hearer person rel nsubj tie under -16
hearer person rel nsubj:pass tie apart -19
hearer person rel nsubj:pass tie cue 20
hearer person rel nsubj:pass tie over -37
hearer person rel nsubj:pass tie under -20
hearer person rel obj tie apart -18
hearer person rel obj tie cue 5
hearer person rel obj tie over -11
hearer person rel obj tie under -15
hearer person rel obl tie apart -36
hearer person rel obl tie cue -10
hearer person rel obl tie no 41
hearer person rel obl tie over -22
hearer person rel obl tie under -22
hearer person rel obl:agent tie apart -19
hearer person rel obl:agent tie over -32
hearer person rel obl:agent tie under -2
hearer person rel root tie root -18
hearer person rel xcomp tie under -19
hearer place -19
hearer place lead (verb) -14
hearer place lead (verb) tie apart -16
hearer place lead (verb) tie cue 28
hearer place lead (verb) tie over -40
hearer place lead (verb) tie under -15
hearer place lead - -9
hearer place lead - tie apart -19
hearer place lead - tie cue -31
hearer place lead - tie over 51
hearer place lead - tie under -11
hearer place lead about -20
hearer place lead about tie apart -7
hearer place lead about tie under -20
hearer place lead after -19
hearer place lead against -15
hearer place lead against tie under -10
hearer place lead as -19
hearer place lead as tie under -15
hearer place lead at -25
hearer place lead at tie apart -20
hearer place lead at tie cue -21
hearer place lead at tie over -15
hearer place lead at tie under -18
hearer place lead between -20
hearer place lead between tie under -17
hearer place lead by -25
hearer place lead by tie under -24
hearer place lead for -21
hearer place lead for tie apart -10
hearer place lead for tie under -17
hearer place lead from -24
hearer place lead from tie apart -22
hearer place lead from tie cue -39
hearer place lead from tie over -19
hearer place lead from tie under -18
hearer place lead if -11
hearer place lead in -18
hearer place lead in tie apart -18
hearer place lead in tie cue -21
hearer place lead in tie no -9
hearer place lead in tie over -20
hearer place lead in tie under -18
hearer place lead into -23
hearer place lead into tie apart -9
hearer place lead into tie under -16
hearer place lead like -20
hearer place lead like tie under -17
hearer place lead of -20
hearer place lead of tie apart -9
hearer place lead of tie under -18
hearer place lead on -20
hearer place lead on tie apart -12
hearer place lead on tie cue -49
hearer place lead on tie under 8
hearer place lead over -19
hearer place lead over tie under -13
hearer place lead that -18
hearer place lead that tie apart -14
hearer place lead that tie under -17
hearer place lead through -19
hearer place lead to -17
hearer place lead to tie apart -23
hearer place lead to tie cue 59
hearer place lead to tie over -37
hearer place lead to tie under -28
hearer place lead with -31
hearer place lead with tie apart -19
hearer place lead with tie under -22
hearer place rel compound tie apart -19
hearer place rel compound tie over -19
hearer place rel compound tie under -16
hearer place rel conj tie under -14
hearer place rel nmod tie apart -21
hearer place rel nmod tie cue -30
hearer place rel nmod tie over -22
hearer place rel nmod tie under -20
hearer place rel nmod:poss tie apart -15
hearer place rel nmod:poss tie under -4
hearer place rel nsubj tie apart -18
hearer place rel nsubj tie over -20
hearer place rel nsubj tie under -20
hearer place rel obj tie apart -16
hearer place rel obj tie cue 32
hearer place rel obj tie over 19
hearer place rel obj tie under -21
hearer place rel obl tie apart -19
hearer place rel obl tie cue -25
hearer place rel obl tie over -28
hearer place rel obl tie under -18
hearer place rel obl:agent tie under -26
hearer press 25
hearer press lead (verb) 1
hearer press lead (verb) tie cue 2
hearer press lead (verb) tie over 8
hearer press lead (verb) tie under 7
hearer press lead - -35
hearer press lead - tie under -19
hearer press lead by -38
hearer press lead by tie under -23
hearer press lead in -21
hearer press lead in tie under -20
hearer press lead on -64
hearer press lead on tie cue -72
hearer press lead on tie under -31
hearer press lead to 39
hearer press lead to tie cue -12
hearer press lead to tie under 35
hearer press lead with 102
hearer press lead with tie under 17
hearer press rel nmod tie apart -14
hearer press rel nmod tie under 39
hearer press rel obj tie cue 1
hearer press rel obj tie over 9
hearer press rel obj tie under -34
hearer press rel obl tie apart -47
hearer press rel obl tie cue 39
hearer press rel obl tie over 53
hearer press rel obl tie under 25
hearer press rel obl:agent tie under -20
hearer pronoun -13
hearer pronoun lead (verb) -8
hearer pronoun lead (verb) tie apart -30
hearer pronoun lead (verb) tie cue -3
hearer pronoun lead (verb) tie no -15
hearer pronoun lead (verb) tie over 14
hearer pronoun lead (verb) tie under -12
hearer pronoun lead ^ -24
hearer pronoun lead about 39
hearer pronoun lead against -23
hearer pronoun lead against tie apart -10
hearer pronoun lead against tie under -21
hearer pronoun lead at 72
hearer pronoun lead behind -26
hearer pronoun lead for -21
hearer pronoun lead for tie apart -8
hearer pronoun lead for tie cue -17
hearer pronoun lead for tie under -21
hearer pronoun lead from -24
hearer pronoun lead from tie under -20
hearer pronoun lead on -38
hearer pronoun lead on tie cue -31
hearer pronoun lead on tie under -18
hearer pronoun lead to -14
hearer pronoun lead to tie apart -30
hearer pronoun lead to tie cue -5
hearer pronoun lead to tie under -2
hearer pronoun lead with -40
hearer pronoun lead with tie under -49
hearer pronoun rel iobj tie cue -67
hearer pronoun rel iobj tie under 23
hearer pronoun rel nmod tie apart -55
hearer pronoun rel nmod tie under -55
hearer pronoun rel nmod:poss tie apart -28
hearer pronoun rel nmod:poss tie under -42
hearer pronoun rel nsubj tie apart -19
hearer pronoun rel nsubj tie under -25
hearer pronoun rel obj tie apart -26
hearer pronoun rel obj tie cue 11
hearer pronoun rel obj tie over 23
hearer pronoun rel obj tie under -14
hearer pronoun rel obl tie apart -32
hearer pronoun rel obl tie cue 15
hearer pronoun rel obl tie over -42
hearer pronoun rel obl tie under 3
hearer staff -9
hearer staff lead (verb) 6
hearer staff lead (verb) tie apart -21
hearer staff lead (verb) tie cue 16
hearer staff lead (verb) tie over 36
hearer staff lead (verb) tie under -10
hearer staff lead - -25
hearer staff lead - tie apart -13
hearer staff lead - tie under -18
hearer staff lead by -24
hearer staff lead by tie under -13
hearer staff lead for -24
hearer staff lead for tie under -17
hearer staff lead from -22
hearer staff lead from tie under -13
hearer staff lead on 64
hearer staff lead than -36
hearer staff lead that -19
hearer staff lead that tie under -18
hearer staff lead to 46
hearer staff lead to tie cue 4
hearer staff lead to tie under -21
hearer staff lead with -37
hearer staff lead with tie apart -27
hearer staff lead with tie cue -23
hearer staff lead with tie over 8
hearer staff lead with tie under -43
hearer staff rel conj tie under -19
hearer staff rel nmod tie apart 56
hearer staff rel nmod tie under -21
hearer staff rel nmod:poss tie under -17
hearer staff rel nsubj tie apart -21
hearer staff rel nsubj tie over -27
hearer staff rel nsubj tie under -29
hearer staff rel nsubj:pass tie under -12
hearer staff rel obj tie apart -19
hearer staff rel obj tie cue 33
hearer staff rel obj tie over 26
hearer staff rel obj tie under 12
hearer staff rel obl tie apart -52
hearer staff rel obl tie cue 8
hearer staff rel obl tie over 36
hearer staff rel obl tie under -45
inside -16
inside " -22
inside " type outlet 10
inside ' -11
inside '' -3
inside '' type name 15
inside '' type person -9
inside 's -17
inside 's type person -9
inside - 11
inside - type name -15
inside - type person -15
inside - type place -10
inside -- -12
inside 11 -9
inside 11 type name -9
inside ability -15
inside account -26
inside account type name -9
inside account type person -11
inside action -15
inside action type person -12
inside ad -10
inside ad type name -7
inside address -17
inside agenda -11
inside ago -12
inside announcement -15
inside appeal -19
inside appearance -40
inside approach -26
inside attack -19
inside attack type person -17
inside attack type place -14
inside base -9
inside border -12
inside border type name -9
inside call -26
inside call type person -25
inside candidacy -11
inside candidacy type person -11
inside case -11
inside caucus -12
inside caucus type place -11
inside chance -7
inside claim -35
inside comment -18
inside comment type person -15
inside contest -7
inside contest type name -6
inside convention -14
inside convention type name -13
inside convention type noun -9
inside criticism -10
inside day -21
inside deal -14
inside death -9
inside debate -40
inside debate type name -33
inside decision -19
inside decision type person -8
inside economy -8
inside economy type place -5
inside effort -17
inside effort type name -12
inside effort type noun -10
inside election -8
inside email -20
inside email type person -20
inside endorsement -7
inside endorsement type person -7
inside enter -7
inside enter type name -7
inside event -30
inside family -8
inside family type person -7
inside field -10
inside field type name -10
inside go -20
inside go type person -14
inside great -5
inside here -9
inside here type person -5
inside himself -12
inside himself type person -11
inside history -10
inside interest -7
inside interview 104
inside interview type outlet 22
inside investigation -32
inside issue -47
inside law -9
inside lead -12
inside lead type person -11
inside life -11
inside meeting -14
inside message -13
inside more -8
inside name -9
inside night -9
inside night type name -8
inside nomination -13
inside nomination type name -13
inside nomination type noun -9
inside now 44
inside number -18
inside office 109
inside one -18
inside out 61
inside out type person 70
inside part -9
inside plan -13
inside plan type person -9
inside point -11
inside policy -13
inside policy type person -8
inside policy type place -11
inside politics -10
inside politics type name -9
inside poll -24
inside poll type outlet -20
inside position -13
inside position type person -8
inside primary -13
inside primary type body -10
inside primary type name -12
inside primary type place -13
inside program -13
inside proposal -15
inside proposal type person -14
inside question 134
inside race -9
inside race type name -8
inside rally -14
inside record -16
inside record type person -10
inside remark -25
inside remark type person -24
inside report -21
inside request -43
inside response -63
inside rhetoric -8
inside right -12
inside role -12
inside role type person -8
inside show 38
inside side -11
inside side type name -10
inside speech -26
inside state -12
inside state type name -9
inside statement -22
inside statement type person -22
inside story -11
inside strategy -13
inside success -5
inside support -15
inside support type name -9
inside support type person -13
inside system -10
inside talk -25
inside terrorism -14
inside terrorism type name -14
inside ticket -5
inside time -14
inside use -10
inside use type person -9
inside victory -12
inside victory type person -11
inside view -10
inside vote -11
inside war -8
inside war type place -7
inside win -7
inside work -15
inside ” 23
inside ” type name -42
inside ” type outlet 30
inside ” type person -16
lead (verb) -11
lead (verb) tie apart -17
lead (verb) tie cue 3
lead (verb) tie no cue -23
lead (verb) tie over acl 15
lead (verb) tie over advcl -9
lead (verb) tie over appos 47
lead (verb) tie over ccomp 33
lead (verb) tie over conj -37
lead (verb) tie over nmod -17
lead (verb) tie over nsubj -38
lead (verb) tie over obj 9
lead (verb) tie over obl -7
lead (verb) tie over parataxis 4
lead (verb) tie over punct -16
lead (verb) tie over xcomp 34
lead (verb) tie root -22
lead (verb) tie under acl -17
lead (verb) tie under advcl -13
lead (verb) tie under advmod -16
lead (verb) tie under ccomp -17
lead (verb) tie under conj -9
lead (verb) tie under nmod -30
lead (verb) tie under nsubj -30
lead (verb) tie under obj -7
lead (verb) tie under obl -24
lead (verb) tie under parataxis -35
lead (verb) type body -11
lead (verb) type crowd -12
lead (verb) type name -14
lead (verb) type noun -12
lead (verb) type outlet 12
lead (verb) type person -10
lead (verb) type place -16
lead (verb) type pronoun -8
lead , -10
lead , tie apart -16
lead , tie cue -24
lead , tie over advcl -4
lead , tie over obl 77
lead , type crowd -35
lead , type name -27
lead , type noun 20
lead , type person -2
lead - -14
lead - tie apart -20
lead - tie cue -2
lead - tie no cue -18
lead - tie over acl -27
lead - tie over advcl 11
lead - tie over ccomp -6
lead - tie over conj 22
lead - tie over nmod -50
lead - tie over nsubj -33
lead - tie over obj 30
lead - tie over obl -30
lead - tie over xcomp -35
lead - tie root 21
lead - tie under acl -16
lead - tie under advcl -6
lead - tie under advmod -19
lead - tie under ccomp -11
lead - tie under conj -19
lead - tie under nmod 18
lead - tie under nsubj -22
lead - tie under obj -20
lead - tie under obl -7
lead - tie under parataxis -17
lead - tie under xcomp -20
lead - type body -15
lead - type crowd -23
lead - type name -12
lead - type noun -12
lead - type outlet -18
lead - type person -17
lead - type place -12
lead ^ -16
lead ^ tie apart 14
lead ^ tie cue -12
lead ^ tie over advcl -7
lead ^ tie over conj -24
lead ^ tie over nsubj 12
lead ^ tie over obl -44
lead ^ tie over xcomp 5
lead ^ tie under ccomp -20
lead ^ tie under nsubj -18
lead ^ type crowd -28
lead ^ type name -27
lead ^ type noun 20
lead ^ type person -11
lead ^ type place -23
lead ^ type pronoun -24
lead about -15
lead about tie apart -24
lead about tie cue -36
lead about tie over advcl -15
lead about tie over obl -33
lead about tie under advcl 46
lead about tie under ccomp -25
lead about tie under nmod -14
lead about tie under nsubj -22
lead about tie under obj -23
lead about tie under obl -27
lead about tie under xcomp -15
lead about type body -23
lead about type crowd 19
lead about type name -31
lead about type noun -26
lead about type person -23
lead about type place -20
lead about type pronoun 39
lead across -48
lead across type noun -21
lead after -22
lead after tie apart 15
lead after tie cue -68
lead after tie over obl -30
lead after tie under advcl -22
lead after tie under ccomp -25
lead after tie under obl -35
lead after tie under xcomp -22
lead after type body -34
lead after type crowd -27
lead after type name -25
lead after type noun -14
lead after type outlet -51
lead after type person 2
lead after type place -19
lead against -26
lead against tie apart -19
lead against tie cue -35
lead against tie over advcl -27
lead against tie under advcl -20
lead against tie under ccomp -17
lead against tie under conj -11
lead against tie under obj -21
lead against tie under obl -27
lead against tie under xcomp -20
lead against type body -30
lead against type crowd -30
lead against type name -20
lead against type noun -33
lead against type person -22
lead against type place -18
lead against type pronoun -23
lead although -51
lead although tie apart -17
lead although tie under advcl -33
lead although type person -31
lead among -28
lead among tie apart -21
lead among tie cue -28
lead among tie over advcl -17
lead among tie over obl -13
lead among tie under ccomp -19
lead among tie under conj -13
lead among tie under obj -9
lead among tie under obl -25
lead among type crowd -28
lead among type name -19
lead among type noun -27
lead around -34
lead around tie apart 27
lead around tie under ccomp -25
lead around type person 25
lead as -22
lead as tie apart -22
lead as tie cue -19
lead as tie over acl -13
lead as tie over advcl -26
lead as tie over conj -13
lead as tie over nsubj -7
lead as tie over obl -17
lead as tie over xcomp -23
lead as tie under acl -7
lead as tie under advcl -28
lead as tie under ccomp -17
lead as tie under conj -19
lead as tie under nsubj -16
lead as tie under obj -21
lead as tie under obl -21
lead as tie under parataxis -12
lead as tie under xcomp -18
lead as type body -23
lead as type crowd -25
lead as type name -21
lead as type noun -20
lead as type outlet -34
lead as type person -23
lead as type place -19
lead at -16
lead at tie apart -7
lead at tie cue 6
lead at tie over advcl -45
lead at tie over conj -30
lead at tie over obj -35
lead at tie over obl -26
lead at tie over xcomp 26
lead at tie under acl -18
lead at tie under advcl -43
lead at tie under ccomp -11
lead at tie under conj -21
lead at tie under nsubj -21
lead at tie under obj -27
lead at tie under obl -37
lead at tie under parataxis -16
lead at tie under xcomp 46
lead at type body -27
lead at type crowd 50
lead at type name -35
lead at type noun -39
lead at type outlet -24
lead at type person 20
lead at type place -27
lead at type pronoun 72
lead because -30
lead because tie under advcl -20
lead because tie under ccomp -19
lead because type crowd -21
lead because type noun -16
lead because type person -18
lead before 16
lead before tie apart 22
lead before tie cue -27
lead before tie under advcl 37
lead before tie under ccomp -48
lead before tie under obl -25
lead before tie under xcomp -64
lead before type body 24
lead before type crowd 100
lead before type name -42
lead before type noun -65
lead before type person -45
lead behind -35
lead behind tie apart -17
lead behind tie cue -26
lead behind tie under ccomp -14
lead behind tie under xcomp -16
lead behind type noun -18
lead behind type person -27
lead behind type pronoun -26
lead beside -51
lead between -26
lead between tie apart -27
lead between tie under advcl -19
lead between tie under ccomp -15
lead between tie under obj -16
lead between tie under obl -27
lead between type crowd -28
lead between type name -15
lead between type noun -24
lead between type person -22
lead between type place -24
lead beyond -36
lead by -22
lead by tie apart -21
lead by tie cue -30
lead by tie over advcl -15
lead by tie over conj -22
lead by tie over nsubj -23
lead by tie over obl -24
lead by tie under acl -22
lead by tie under advcl 29
lead by tie under ccomp -20
lead by tie under conj -18
lead by tie under nsubj -29
lead by tie under obj -28
lead by tie under obl -27
lead by tie under xcomp -23
lead by type body -25
lead by type crowd -26
lead by type name -24
lead by type noun -22
lead by type outlet -6
lead by type person -20
lead by type place -25
lead despite -50
lead despite type person -19
lead down -47
lead down type crowd -32
lead down type noun -17
lead during -44
lead during tie apart -25
lead during tie cue -42
lead during tie under advcl -9
lead during tie under ccomp -12
lead during tie under obl -19
lead during type name -21
lead during type noun -46
lead during type person -10
lead for -13
lead for tie apart -23
lead for tie cue 8
lead for tie no cue -17
lead for tie over acl -9
lead for tie over advcl -25
lead for tie over conj -16
lead for tie over nmod -13
lead for tie over nsubj -14
lead for tie over obj -11
lead for tie over obl -18
lead for tie under acl -11
lead for tie under advcl -27
lead for tie under ccomp -8
lead for tie under conj -19
lead for tie under nmod -14
lead for tie under nsubj -20
lead for tie under obj -24
lead for tie under obl 8
lead for tie under xcomp -17
lead for type body -22
lead for type crowd -28
lead for type name 1
lead for type noun -1
lead for type outlet 21
lead for type person -18
lead for type place -23
lead for type pronoun -21
lead from -13
lead from tie apart -6
lead from tie cue 29
lead from tie over acl -21
lead from tie over advcl 20
lead from tie over conj -21
lead from tie over nmod -18
lead from tie over nsubj -12
lead from tie over obl -32
lead from tie over parataxis -20
lead from tie under advcl -31
lead from tie under ccomp -20
lead from tie under conj -20
lead from tie under nsubj -30
lead from tie under obj -31
lead from tie under obl 18
lead from tie under xcomp 20
lead from type body -6
lead from type crowd -44
lead from type name -33
lead from type noun 44
lead from type outlet 15
lead from type person -28
lead from type place -25
lead from type pronoun -24
lead if -25
lead if tie apart -24
lead if tie under advcl 8
lead if tie under ccomp -26
lead if type crowd -38
lead if type name -29
lead if type noun 8
lead if type person -26
lead if type place -11
lead in -19
lead in tie apart -20
lead in tie cue -22
lead in tie no cue -16
lead in tie over acl -13
lead in tie over advcl -27
lead in tie over ccomp -21
lead in tie over conj -20
lead in tie over nmod -18
lead in tie over nsubj -16
lead in tie over obl -14
lead in tie over xcomp -22
lead in tie under acl -16
lead in tie under advcl -1
lead in tie under advmod -15
lead in tie under ccomp -17
lead in tie under conj -20
lead in tie under nmod -14
lead in tie under nsubj -25
lead in tie under obj -22
lead in tie under obl -23
lead in tie under parataxis -11
lead in tie under xcomp -20
lead in type body -24
lead in type crowd -37
lead in type name -25
lead in type noun -8
lead in type outlet -48
lead in type person -19
lead in type place -18
lead inside -47
lead into -27
lead into tie apart -21
lead into tie under ccomp -15
lead into tie under xcomp -13
lead into type crowd -19
lead into type name -23
lead into type noun -18
lead into type person -21
lead into type place -25
lead like -27
lead like tie apart -21
lead like tie cue -32
lead like tie under advcl -8
lead like tie under ccomp -18
lead like tie under nsubj -22
lead like tie under obj -10
lead like tie under obl -21
lead like tie under xcomp -10
lead like type body -16
lead like type crowd -30
lead like type name -21
lead like type noun -20
lead like type person -24
lead like type place -20
lead near -49
lead of -14
lead of tie apart -22
lead of tie under advcl 39
lead of tie under ccomp -14
lead of tie under conj -11
lead of tie under obj -17
lead of tie under obl 11
lead of tie under xcomp -12
lead of type body -26
lead of type name -22
lead of type person -29
lead of type place -19
lead off -42
lead off tie under ccomp -15
lead off type crowd -22
lead on -20
lead on tie apart -24
lead on tie cue -9
lead on tie over advcl -26
lead on tie over conj -34
lead on tie over nsubj -13
lead on tie over obj -17
lead on tie over obl -21
lead on tie over xcomp -34
lead on tie under acl -8
lead on tie under advcl -26
lead on tie under ccomp -15
lead on tie under conj -29
lead on tie under nsubj -20
lead on tie under obj 29
lead on tie under obl -29
lead on tie under parataxis -24
lead on tie under xcomp -22
lead on type body -30
lead on type crowd -3
lead on type name -18
lead on type noun -23
lead on type outlet -31
lead on type person -14
lead on type place -20
lead on type pronoun -38
lead out -36
lead out tie cue -44
lead out tie under ccomp -20
lead out type crowd -11
lead out type noun -17
lead out type person -34
lead outside -48
lead outside type noun -33
lead over -27
lead over tie apart -21
lead over tie cue -23
lead over tie over obl -11
lead over tie under advcl -14
lead over tie under ccomp -18
lead over tie under obj -13
lead over tie under obl -25
lead over tie under xcomp -10
lead over type crowd -25
lead over type name -12
lead over type noun -25
lead over type person -23
lead over type place -19
lead since -36
lead since tie under advcl -23
lead since tie under ccomp -17
lead since type name -16
lead since type noun -21
lead since type person -23
lead than -24
lead than tie apart -24
lead than tie cue 18
lead than tie under advcl -18
lead than tie under ccomp -19
lead than tie under obj -17
lead than tie under obl -12
lead than tie under xcomp -14
lead than type crowd -12
lead than type name -22
lead than type noun -28
lead than type person -22
lead that -19
lead that tie apart -19
lead that tie cue -20
lead that tie over advcl -18
lead that tie over conj -11
lead that tie over obl -12
lead that tie under acl -21
lead that tie under advcl -23
lead that tie under ccomp -17
lead that tie under conj -17
lead that tie under nsubj -17
lead that tie under obj -20
lead that tie under obl -10
lead that tie under parataxis -12
lead that tie under xcomp -19
lead that type body -19
lead that type crowd -20
lead that type name -18
lead that type noun -19
lead that type outlet -25
lead that type person -18
lead that type place -18
lead though -54
lead though tie under advcl -24
lead though tie under ccomp -15
lead though type crowd -22
lead though type noun -51
lead though type person -27
lead through -53
lead through tie apart -18
lead through tie cue -52
lead through tie under ccomp -27
lead through type body -29
lead through type noun -44
lead through type place -19
lead throughout -41
lead to -1
lead to tie apart -8
lead to tie cue 34
lead to tie no cue 43
lead to tie over acl -80
lead to tie over advcl 25
lead to tie over ccomp -65
lead to tie over conj -61
lead to tie over nmod -14
lead to tie over nsubj 10
lead to tie over obj 48
lead to tie over obl -4
lead to tie over parataxis 18
lead to tie over xcomp 96
lead to tie under acl -43
lead to tie under advcl 27
lead to tie under ccomp -19
lead to tie under conj -53
lead to tie under nmod -25
lead to tie under nsubj 9
lead to tie under obj 54
lead to tie under obl 21
lead to tie under parataxis -43
lead to tie under xcomp -21
lead to type crowd -17
lead to type name 4
lead to type noun 21
lead to type outlet 31
lead to type person 6
lead to type place -19
lead to type pronoun -14
lead toward -6
lead toward tie apart -27
lead toward tie cue -32
lead toward tie under ccomp 44
lead toward type crowd -41
lead toward type person -22
lead under -37
lead under tie apart -20
lead under tie under ccomp -16
lead under type body -22
lead under type noun -17
lead under type person -23
lead unlike -50
lead until -52
lead up -40
lead up tie apart -21
lead up tie under ccomp -21
lead up type crowd -21
lead up type noun -13
lead whether -22
lead whether tie apart -25
lead whether tie under advcl -21
lead whether tie under ccomp 6
lead whether type crowd 81
lead whether type noun -50
lead whether type person -40
lead while -23
lead while tie apart -10
lead while tie cue -25
lead while tie over obl -16
lead while tie under advcl -16
lead while tie under ccomp -26
lead while type crowd -31
lead while type name -22
lead while type noun -32
lead while type person -7
lead with -4
lead with tie apart -10
lead with tie cue 23
lead with tie over advcl -51
lead with tie over conj 61
lead with tie over nmod 42
lead with tie over nsubj -41
lead with tie over obj -11
lead with tie over obl 2
lead with tie over xcomp 48
lead with tie under acl -20
lead with tie under advcl -35
lead with tie under ccomp -28
lead with tie under conj 20
lead with tie under nmod 45
lead with tie under nsubj -36
lead with tie under obj -42
lead with tie under obl 60
lead with tie under parataxis -20
lead with tie under xcomp -46
lead with type crowd 9
lead with type name -18
lead with type noun -2
lead with type outlet 60
lead with type person -15
lead with type place -31
lead with type pronoun -40
lead within -39
lead within tie under ccomp -24
lead within type noun -27
lead without -51
no rule -18
none 27
none cue  36
none cue : 20
none cue about 7
none cue accept 28
none cue accord 37
none cue accuse 77
none cue acknowledge 40
none cue add 10
none cue address -47
none cue admit -26
none cue advocate 63
none cue against 54
none cue agree 48
none cue aim 67
none cue allege -33
none cue allow 52
none cue anger 23
none cue announce 31
none cue answer 73
none cue apologize -17
none cue appear 22
none cue applaud 32
none cue approve 14
none cue argue 44
none cue ask -46
none cue assail 33
none cue assert 38
none cue assume 25
none cue assure -41
none cue at 29
none cue attack 52
none cue attempt 26
none cue be 21
none cue become 41
none cue begin 29
none cue believe 27
none cue blame 56
none cue blast -32
none cue boast 53
none cue brag 41
none cue bring -4
none cue by 12
none cue call 41
none cue campaign 21
none cue cast 49
none cue caution 90
none cue celebrate -50
none cue challenge 5
none cue chant -29
none cue charge 45
none cue cheer 27
none cue choose 71
none cue cite 17
none cue claim -4
none cue clear -68
none cue come -33
none cue comment 57
none cue compare 14
none cue complain 43
none cue complaint 19
none cue concede 75
none cue concern 37
none cue condemn -56
none cue confirm 4
none cue consider 61
none cue continue -29
none cue convince 23
none cue count 23
none cue credit 27
none cue criticism -30
none cue criticize 41
none cue debate -24
none cue decide 86
none cue decision 70
none cue declare -31
none cue decline -31
none cue decry 42
none cue deem 39
none cue defend 53
none cue deliver -15
none cue demand 28
none cue demonstrate 13
none cue denounce -22
none cue deny 17
none cue describe 44
none cue determine 60
none cue disclose 64
none cue discuss -39
none cue dismiss 60
none cue do 20
none cue doubt 22
none cue draw -44
none cue echo 51
none cue email -90
none cue embrace 32
none cue emphasize 76
none cue encourage 7
none cue endorse 54
none cue endorsement 41
none cue estimate 59
none cue expect 57
none cue explain -26
none cue express 2
none cue favor 51
none cue fear 42
none cue feel 47
none cue file -46
none cue find 43
none cue fire 33
none cue focus 46
none cue follow 25
none cue for 58
none cue from 19
none cue get 14
none cue give 86
none cue go 39
none cue have -35
none cue hear 11
none cue highlight 66
none cue hint -1
none cue hit 43
none cue hold 30
none cue hope 50
none cue identify 34
none cue ignore 32
none cue imply -60
none cue in 35
none cue include -19
none cue indicate -25
none cue insist 42
none cue intend -70
none cue introduce 58
none cue issue -69
none cue joke -55
none cue know 50
none cue lament 36
none cue lay 57
none cue learn 51
none cue like 37
none cue list 42
none cue look 49
none cue maintain 20
none cue make 2
none cue mean 20
none cue meet 88
none cue mention 97
none cue mock 80
none cue name 55
none cue nominate 54
none cue note 43
none cue of 26
none cue offer -23
none cue on 45
none cue oppose 64
none cue order -92
none cue outline 27
none cue over -44
none cue pass -19
none cue persuade -9
none cue plan 52
none cue pledge 66
none cue point -17
none cue portray 63
none cue post 35
none cue praise 83
none cue predict -17
none cue prefer 53
none cue present 39
none cue press -40
none cue promise 69
none cue promote 40
none cue propose 73
none cue prove 32
none cue provide -45
none cue publish -19
none cue push 36
none cue put 41
none cue question 28
none cue quote -2
none cue rail 35
none cue raise 85
none cue read 14
none cue realize -26
none cue rebuke 55
none cue recall 73
none cue recognize 28
none cue recommend -22
none cue refer 16
none cue reference -14
none cue refuse 55
none cue reiterate 42
none cue reject 54
none cue release 22
none cue remain 24
none cue remark 23
none cue remember 47
none cue remind -24
none cue repeat 51
none cue reply -26
none cue report 81
none cue reportedly 65
none cue request 29
none cue require 60
none cue respond 1
none cue reveal 71
none cue rule -28
none cue run 22
none cue say 25
none cue see 52
none cue seek 3
none cue seem 15
none cue send -68
none cue share -4
none cue shout 61
none cue show 56
none cue sign 40
none cue signal 26
none cue slam -25
none cue sound 19
none cue speak 81
none cue stand 26
none cue start -46
none cue state -6
none cue stress -68
none cue struggle 16
none cue suggest 33
none cue suggestion 22
none cue support 53
none cue supporter 49
none cue take 10
none cue talk 55
none cue tell -19
none cue thank -26
none cue think 42
none cue threaten 45
none cue title 28
none cue to 23
none cue tout -28
none cue try -38
none cue turn -39
none cue tweet -26
none cue underscore -93
none cue understand 14
none cue urge -12
none cue use -29
none cue view 46
none cue voice 46
none cue vote 44
none cue vow -11
none cue want 86
none cue warn 28
none cue watch 63
none cue welcome 64
none cue wonder 50
none cue worry 35
none cue write 23
none cue yell -15
none direct 8
none document 38
none gerund 10
none indirect 35
none mixed 13
none modal 38
none nested 63
none nobody 24
none nominal 57
none none 36
none not so 58
none parties 0 2
none parties 1 27
none parties 2 26
none parties 3 39
none parties 4+ 48
none perfect 55
none phrase 26
none plain 26
none pluperfect 46
none rule none 31
none rule passive -36
none rule said-to -63
none rule setting -47
none rule told -33
none rule urged -9
none speech 23
none thought 36
none writing 20
other than rule -6
over  lead (verb) -22
over  lead - 21
over Carolina lead in -10
over Center lead for -7
over Clinton lead (verb) -19
over Clinton lead in -11
over Hampshire lead in -8
over Trump lead (verb) -14
over Trump lead as -8
over Tuesday lead on -12
over University lead in -2
over accept lead (verb) -15
over account lead - -9
over accuse lead (verb) -29
over action lead (verb) -15
over ad lead - -10
over add lead (verb) -21
over add lead to 58
over address lead (verb) 20
over administration lead - -7
over advise lead (verb) 2
over adviser lead to -42
over advocate lead for -16
over affect lead (verb) -13
over aim lead at 66
over align lead with -14
over allow lead (verb) -26
over alternative lead to -22
over analyst lead at -17
over announce lead (verb) -16
over appeal lead (verb) -12
over appeal lead to -82
over appoint lead (verb) -33
over approach lead (verb) -19
over argue lead (verb) -13
over ask lead (verb) 18
over ask lead , 31
over ask lead ^ -34
over ask lead about -19
over ask lead by 67
over assure lead (verb) 59
over attack lead (verb) -29
over attack lead - -17
over attack lead against -15
over attack lead in -18
over attack lead on -27
over attend lead (verb) -17
over attract lead (verb) -10
over back lead (verb) -21
over back lead in -8
over back lead to -29
over ban lead (verb) -25
over ban lead on -8
over base lead - -6
over battle lead with -42
over be lead (verb) -18
over bear lead (verb) -16
over bear lead in -7
over beat lead (verb) -15
over become lead (verb) -21
over become lead - -12
over begin lead (verb) -16
over believe lead (verb) -21
over benefit lead (verb) -10
over blame lead (verb) -36
over blast lead (verb) -44
over block lead (verb) -13
over border lead - -12
over break lead (verb) -15
over bring lead (verb) -26
over bring lead in -10
over bring lead to -34
over build lead (verb) -22
over call lead (verb) 7
over call lead - -45
over call lead for -34
over call lead on 55
over call lead with 53
over campaign lead (verb) -13
over campaign lead - -10
over campaign lead for -17
over campaign lead in -9
over candidacy lead (verb) -8
over candidate lead (verb) -13
over candidate lead for -21
over case lead - -12
over cast lead (verb) -19
over cast lead for -8
over caucus lead - -11
over cause lead (verb) -19
over chairman lead - -9
over challenge lead (verb) -75
over charge lead (verb) -23
over choice lead (verb) -9
over choice lead for -11
over choose lead (verb) -15
over cite lead (verb) -29
over claim lead (verb) -12
over close lead to -49
over come lead (verb) -14
over come lead from -19
over come lead in -10
over come lead to -35
over commander lead in -13
over comment lead (verb) -9
over comment lead on -17
over compare lead (verb) 35
over concern lead (verb) -17
over confront lead (verb) 30
over consider lead (verb) -21
over contest lead - -8
over continue lead (verb) -11
over contrast lead with -26
over convention lead - -12
over convention lead in -13
over convince lead (verb) 14
over cover lead (verb) -13
over create lead (verb) -24
over criticize lead (verb) -27
over deal lead - -13
over deal lead with -32
over debate lead - -38
over debate lead in -18
over decision lead (verb) -10
over declare lead (verb) -24
over defeat lead (verb) -37
over defend lead (verb) -29
over deliver lead to 45
over denounce lead (verb) -42
over deny lead (verb) -15
over deport lead (verb) -22
over deprive lead (verb) -10
over describe lead (verb) -21
over describe lead as -16
over destroy lead (verb) -14
over difference lead between -13
over director lead at -4
over director lead for -7
over do lead (verb) -22
over do lead as -10
over do lead for -8
over do lead in -9
over do lead that -12
over do lead to -20
over do lead with -72
over draw lead (verb) -13
over draw lead from 130
over drive lead (verb) -35
over economy lead - -7
over effort lead (verb) -9
over elect lead (verb) -19
over elect lead if -7
over email lead (verb) 86
over email lead - -17
over embrace lead (verb) -26
over encourage lead (verb) -19
over end lead (verb) -19
over endorse lead (verb) -6
over enter lead (verb) -16
over event lead - -25
over event lead in -16
over expand lead (verb) -20
over expect lead (verb) -24
over expect lead ^ -32
over face lead (verb) -32
over face lead in 61
over face lead that -7
over family lead - -9
over favor lead (verb) -22
over fear lead (verb) -8
over feel lead (verb) -9
over fellow lead at -5
over field lead - -9
over fight lead (verb) -35
over fight lead against -9
over fight lead in -6
over find lead (verb) -27
over focus lead (verb) -11
over focus lead on -14
over follow lead (verb) -26
over follow lead by -7
over force lead (verb) -28
over get lead (verb) -24
over get lead from -21
over get lead in -5
over get lead that -9
over get lead to -33
over give lead (verb) -18
over give lead that -12
over give lead to 14
over go lead (verb) -16
over go lead after -45
over go lead that -12
over go lead to -65
over go lead with -6
over great lead (verb) -9
over happen lead in -6
over happen lead to -28
over have lead (verb) -24
over have lead - -9
over have lead as -8
over have lead in -9
over have lead that -18
over have lead whether -46
over have lead with -46
over hear lead from -23
over help lead (verb) -22
over hire lead (verb) 40
over history lead in -7
over hit lead (verb) -27
over hold lead (verb) -33
over hold lead in -11
over host lead by -20
over hurt lead (verb) -18
over identify lead (verb) -28
over ignore lead (verb) -25
over include lead (verb) -44
over inform lead (verb) -29
over interview lead - 81
over interview lead with 19
over introduce lead (verb) 77
over investigation lead - -13
over invite lead (verb) -31
over involve lead (verb) 52
over issue lead in -15
over join lead (verb) -41
over keep lead (verb) -32
over kill lead (verb) -25
over know lead (verb) -18
over know lead ^ -25
over know lead as -17
over know lead that -6
over launch lead (verb) -42
over lawsuit lead against -21
over lead lead (verb) -24
over lead lead by -17
over lead lead in -25
over lead lead over -11
over leader lead in -10
over leave lead (verb) -21
over let lead (verb) -27
over like lead (verb) -21
over live lead in -11
over look lead (verb) -12
over look lead at 106
over lose lead (verb) -20
over lose lead that -8
over lose lead to -17
over love lead (verb) -18
over make lead (verb) -37
over make lead - -28
over make lead by -30
over make lead for -31
over make lead in -15
over make lead that -13
over make lead to 24
over make lead with -60
over mean lead (verb) -14
over meet lead (verb) -28
over meet lead with -51
over meeting lead - -42
over meeting lead in -8
over meeting lead with -77
over member lead - -15
over mention lead (verb) -21
over mock lead (verb) -33
over move lead (verb) -20
over move lead to -16
over name lead (verb) -24
over need lead (verb) -22
over need lead that -11
over news lead for -13
over nominate lead (verb) -22
over nomination lead (verb) -12
over nomination lead - -13
over nominee lead for -11
over offer lead (verb) -8
over offer lead to 2
over official lead in -5
over one lead - -14
over open lead (verb) -15
over opportunity lead for -11
over oppose lead (verb) -15
over order lead (verb) 1
over paint lead (verb) -26
over pay lead (verb) -10
over pay lead that -9
over percent lead to -32
over person lead (verb) 1
over person lead - -8
over person lead in -10
over persuade lead (verb) -27
over pick lead (verb) -25
over place lead in -10
over plan lead (verb) -10
over plan lead that -12
over play lead (verb) -26
over pledge lead (verb) -48
over pledge lead to -47
over point lead (verb) -46
over point lead to 69
over policy lead (verb) -7
over policy lead - -10
over poll lead - -23
over portray lead (verb) -24
over position lead (verb) -14
over post lead on -20
over praise lead (verb) -51
over prefer lead (verb) -21
over press lead (verb) 86
over prevent lead (verb) -25
over primary lead - -12
over primary lead in -9
over professor lead at -7
over program lead - -11
over prompt lead (verb) -75
over proposal lead (verb) -12
over protect lead (verb) -26
over provide lead (verb) 48
over provide lead to -12
over push lead (verb) 95
over put lead (verb) -42
over question lead (verb) 99
over question lead to 46
over race lead - -10
over race lead in -4
over raise lead (verb) -22
over raise lead from -29
over rally lead (verb) 35
over rally lead in -16
over reach lead (verb) -26
over read lead (verb) -23
over reassure lead (verb) 143
over receive lead (verb) -34
over receive lead from -40
over recognize lead (verb) -15
over record lead (verb) -8
over refer lead to -37
over reject lead (verb) -21
over relationship lead with -34
over release lead (verb) -49
over release lead by -32
over remain lead (verb) -16
over remark lead (verb) -11
over remind lead (verb) -25
over replace lead (verb) -20
over report lead (verb) -52
over report lead - -15
over represent lead (verb) -21
over require lead (verb) -37
over return lead to -41
over right lead (verb) -13
over role lead (verb) -8
over role lead in -11
over run lead (verb) -25
over run lead against -13
over run lead for -15
over say lead (verb) -10
over say lead , -23
over say lead - 30
over say lead about -26
over say lead at -41
over say lead for -25
over say lead in -28
over say lead on -18
over say lead that -21
over say lead to 15
over say lead while 6
over say lead with -32
over see lead (verb) -25
over see lead as -8
over see lead that -10
over seek lead (verb) -22
over sell lead to -57
over senator lead from -11
over send lead (verb) 5
over send lead to 19
over serve lead as -15
over serve lead in -10
over share lead with 98
over shooting lead in -11
over show lead (verb) 13
over show lead to -60
over show lead with -20
over side lead - -10
over sign lead (verb) -17
over slam lead (verb) -40
over speak lead (verb) -17
over speak lead at -23
over speak lead to 43
over speak lead with 69
over speech lead - -16
over speech lead to 83
over spend lead (verb) -32
over spend lead in -5
over spokesman lead for -9
over stand lead (verb) -12
over stand lead with -17
over start lead (verb) -28
over state lead (verb) -10
over state lead - -15
over state lead in -10
over state lead like -14
over statement lead (verb) -24
over stay lead in -8
over stop lead (verb) -23
over sue lead (verb) -42
over suggest lead (verb) -19
over support lead (verb) -18
over support lead - -9
over support lead for -17
over support lead in -10
over support lead that -10
over supporter lead in -8
over suspend lead (verb) -14
over take lead (verb) 60
over take lead as -12
over take lead at -44
over take lead from -20
over take lead in -17
over take lead on -19
over take lead that -9
over take lead to -75
over talk lead about -26
over talk lead to 53
over target lead (verb) -23
over tell lead (verb) 27
over tell lead - 72
over tell lead in -10
over thank lead (verb) 21
over that lead that -16
over think lead (verb) -19
over ticket lead - -5
over tie lead (verb) -49
over trail lead (verb) -20
over treat lead (verb) -27
over trust lead (verb) -23
over try lead that -11
over turn lead (verb) -30
over turn lead on -12
over turn lead to 50
over unfit lead (verb) -13
over unify lead (verb) -18
over unite lead (verb) -23
over urge lead (verb) 19
over use lead (verb) -30
over use lead by -17
over use lead that -12
over victory lead - -10
over victory lead for -10
over view lead (verb) -21
over visit lead (verb) -16
over vote lead (verb) -15
over vote lead - -13
over vote lead for -16
over vote lead in -12
over voter lead in -9
over want lead (verb) -27
over want lead that -16
over war lead - -9
over warn lead (verb) 45
over watch lead (verb) -23
over win lead (verb) -25
over win lead - -12
over win lead if -14
over win lead in -12
over win lead over -14
over win lead that -8
over work lead (verb) -24
over work lead - -9
over work lead for -14
over work lead in -10
over work lead on -7
over work lead with -55
over write lead (verb) 40
over write lead - -22
over write lead in -40
over write lead on -30
over write lead to 90
own  lead (verb) cue hearer name -45
own  lead (verb) cue hearer noun -46
own  lead (verb) cue hearer person -31
own  lead (verb) cue hearer pronoun -42
own  lead (verb) elsewhere hearer body -23
own  lead (verb) elsewhere hearer crowd -27
own  lead (verb) elsewhere hearer members -20
own  lead (verb) elsewhere hearer name -28
own  lead (verb) elsewhere hearer noun -22
own  lead (verb) elsewhere hearer person -27
own  lead (verb) elsewhere hearer place -14
own  lead (verb) elsewhere hearer pronoun -7
own  lead (verb) elsewhere hearer staff -37
own  lead (verb) left hearer body 53
own  lead (verb) left hearer crowd -4
own  lead (verb) left hearer members -27
own  lead (verb) left hearer name -50
own  lead (verb) left hearer noun -39
own  lead (verb) left hearer outlet -5
own  lead (verb) left hearer person -20
own  lead (verb) left hearer place -23
own  lead (verb) left hearer pronoun 18
own  lead (verb) left hearer staff -34
own  lead (verb) opens hearer body -55
own  lead (verb) opens hearer crowd 12
own  lead (verb) opens hearer members 36
own  lead (verb) opens hearer name -44
own  lead (verb) opens hearer noun -34
own  lead (verb) opens hearer outlet -40
own  lead (verb) opens hearer person -24
own  lead (verb) opens hearer place -34
own  lead (verb) opens hearer press 14
own  lead (verb) opens hearer pronoun -46
own  lead (verb) quoted hearer body -17
own  lead (verb) quoted hearer crowd -20
own  lead (verb) quoted hearer name -34
own  lead (verb) quoted hearer noun -25
own  lead (verb) quoted hearer person -20
own  lead (verb) quoted hearer pronoun -20
own  lead (verb) right hearer body -31
own  lead (verb) right hearer crowd 23
own  lead (verb) right hearer members -40
own  lead (verb) right hearer name -39
own  lead (verb) right hearer noun -35
own  lead (verb) right hearer outlet -17
own  lead (verb) right hearer person 11
own  lead (verb) right hearer place -39
own  lead (verb) right hearer pronoun -8
own  lead (verb) right hearer staff -29
own  lead (verb) said hearer body -26
own  lead (verb) said hearer crowd -5
own  lead (verb) said hearer members 2
own  lead (verb) said hearer name -34
own  lead (verb) said hearer noun -4
own  lead (verb) said hearer outlet -39
own  lead (verb) said hearer person -12
own  lead (verb) said hearer place -21
own  lead (verb) said hearer pronoun -34
own  lead (verb) said hearer staff -33
own  lead (verb) tie apart -18
own  lead (verb) tie cue -22
own  lead (verb) tie no -23
own  lead (verb) tie over -14
own  lead (verb) tie root -19
own  lead (verb) tie under -22
own  lead , opens hearer person -34
own  lead , said hearer person -11
own  lead , tie cue -31
own  lead , tie under -28
own  lead - cue hearer name -17
own  lead - cue hearer noun 22
own  lead - elsewhere hearer body -15
own  lead - elsewhere hearer crowd -15
own  lead - elsewhere hearer name -15
own  lead - elsewhere hearer noun -19
own  lead - elsewhere hearer person -14
own  lead - elsewhere hearer place -11
own  lead - left hearer body 15
own  lead - left hearer crowd -20
own  lead - left hearer members -18
own  lead - left hearer name -18
own  lead - left hearer noun -29
own  lead - left hearer outlet -39
own  lead - left hearer person -20
own  lead - left hearer place -17
own  lead - opens hearer person -15
own  lead - quoted hearer name -9
own  lead - right hearer body -16
own  lead - right hearer crowd 2
own  lead - right hearer members -30
own  lead - right hearer name -22
own  lead - right hearer noun -25
own  lead - right hearer outlet -20
own  lead - right hearer person -17
own  lead - right hearer place -26
own  lead - said hearer body -16
own  lead - said hearer crowd -22
own  lead - said hearer members -9
own  lead - said hearer name -16
own  lead - said hearer noun -21
own  lead - said hearer outlet 17
own  lead - said hearer person -20
own  lead - said hearer place -16
own  lead - said hearer staff -9
own  lead - tie apart -14
own  lead - tie cue -23
own  lead - tie no -18
own  lead - tie over -29
own  lead - tie root 32
own  lead - tie under -19
own  lead ^ elsewhere hearer name -7
own  lead ^ elsewhere hearer person -12
own  lead ^ left hearer name -24
own  lead ^ left hearer person -21
own  lead ^ opens hearer name -14
own  lead ^ opens hearer noun -36
own  lead ^ opens hearer person 18
own  lead ^ tie apart -25
own  lead ^ tie cue -6
own  lead ^ tie over -44
own  lead ^ tie under -18
own  lead about elsewhere hearer noun -10
own  lead about elsewhere hearer person -13
own  lead about opens hearer name -6
own  lead about opens hearer noun -6
own  lead about opens hearer person -18
own  lead about said hearer crowd -32
own  lead about said hearer noun -12
own  lead about said hearer person -10
own  lead about tie apart -25
own  lead about tie cue -29
own  lead about tie over -42
own  lead about tie under 1
own  lead after left hearer person -32
own  lead after opens hearer person -14
own  lead after right hearer noun -29
own  lead after right hearer person -43
own  lead after tie apart -62
own  lead after tie cue -27
own  lead after tie over -52
own  lead after tie under -47
own  lead against elsewhere hearer person -8
own  lead against left hearer person -10
own  lead against opens hearer person -15
own  lead against right hearer person -9
own  lead against said hearer crowd -10
own  lead against said hearer name -4
own  lead against said hearer noun -6
own  lead against said hearer person -14
own  lead against said hearer pronoun -14
own  lead against tie apart -16
own  lead against tie cue -28
own  lead against tie over -31
own  lead against tie under -26
own  lead among left hearer crowd -28
own  lead among right hearer crowd -12
own  lead among said hearer crowd -12
own  lead among said hearer name -11
own  lead among tie apart -17
own  lead among tie cue -19
own  lead among tie over -24
own  lead among tie under -25
own  lead as elsewhere hearer noun -15
own  lead as left hearer crowd -17
own  lead as left hearer name -15
own  lead as left hearer noun -20
own  lead as left hearer person -17
own  lead as left hearer place -10
own  lead as opens hearer noun -5
own  lead as right hearer name -6
own  lead as right hearer noun -16
own  lead as right hearer person -8
own  lead as said hearer crowd -18
own  lead as said hearer name -10
own  lead as said hearer noun -17
own  lead as said hearer person -12
own  lead as said hearer place -8
own  lead as tie apart -20
own  lead as tie cue -19
own  lead as tie over -26
own  lead as tie under -20
own  lead at elsewhere hearer noun -12
own  lead at elsewhere hearer person -31
own  lead at left hearer body -18
own  lead at left hearer crowd -46
own  lead at left hearer noun -25
own  lead at left hearer place -11
own  lead at opens hearer noun -5
own  lead at opens hearer person -38
own  lead at right hearer crowd -40
own  lead at right hearer noun -13
own  lead at said hearer body -12
own  lead at said hearer crowd -35
own  lead at said hearer name -11
own  lead at said hearer noun -11
own  lead at said hearer place -6
own  lead at tie apart -37
own  lead at tie cue -12
own  lead at tie over -14
own  lead at tie under -37
own  lead because tie under -23
own  lead before tie apart -36
own  lead before tie under -35
own  lead behind said hearer person -10
own  lead behind tie apart -14
own  lead behind tie cue -22
own  lead behind tie under -18
own  lead between left hearer person -14
own  lead between tie apart -22
own  lead between tie under -24
own  lead by elsewhere hearer noun -8
own  lead by elsewhere hearer person -9
own  lead by left hearer crowd -18
own  lead by left hearer name -12
own  lead by left hearer noun -9
own  lead by left hearer outlet 30
own  lead by left hearer person -10
own  lead by right hearer body -11
own  lead by right hearer crowd -11
own  lead by right hearer name -18
own  lead by right hearer noun -11
own  lead by right hearer person -24
own  lead by said hearer body -16
own  lead by said hearer crowd -15
own  lead by said hearer name -9
own  lead by said hearer noun -13
own  lead by said hearer person -20
own  lead by tie apart -21
own  lead by tie cue -25
own  lead by tie over -31
own  lead by tie under -12
own  lead down tie under -15
own  lead during tie under -19
own  lead for elsewhere hearer crowd -10
own  lead for elsewhere hearer name -12
own  lead for elsewhere hearer noun -14
own  lead for elsewhere hearer person -15
own  lead for elsewhere hearer pronoun -8
own  lead for left hearer body -12
own  lead for left hearer crowd -20
own  lead for left hearer name -15
own  lead for left hearer noun -18
own  lead for left hearer person -22
own  lead for opens hearer noun -15
own  lead for opens hearer person -27
own  lead for opens hearer pronoun -12
own  lead for right hearer body -11
own  lead for right hearer crowd 49
own  lead for right hearer noun -21
own  lead for right hearer person -19
own  lead for said hearer body -9
own  lead for said hearer crowd -24
own  lead for said hearer members -9
own  lead for said hearer name -25
own  lead for said hearer noun -19
own  lead for said hearer person -21
own  lead for said hearer place -12
own  lead for said hearer pronoun -11
own  lead for tie apart -21
own  lead for tie cue 7
own  lead for tie no -17
own  lead for tie over -26
own  lead for tie under -22
own  lead from elsewhere hearer person -6
own  lead from elsewhere hearer place -13
own  lead from left hearer crowd 40
own  lead from left hearer noun -22
own  lead from left hearer person -15
own  lead from left hearer place -17
own  lead from right hearer body -22
own  lead from right hearer crowd -39
own  lead from right hearer noun -21
own  lead from right hearer person -15
own  lead from right hearer place -13
own  lead from said hearer body -47
own  lead from said hearer crowd -52
own  lead from said hearer name -8
own  lead from said hearer noun -25
own  lead from said hearer person -27
own  lead from said hearer place -18
own  lead from tie apart -14
own  lead from tie cue 7
own  lead from tie over -5
own  lead from tie under -31
own  lead if left hearer person -13
own  lead if said hearer person -12
own  lead if tie apart -18
own  lead if tie under -30
own  lead in cue hearer place -14
own  lead in elsewhere hearer crowd -12
own  lead in elsewhere hearer members -6
own  lead in elsewhere hearer noun -12
own  lead in elsewhere hearer person -6
own  lead in elsewhere hearer place -15
own  lead in left hearer body -11
own  lead in left hearer crowd -23
own  lead in left hearer members -17
own  lead in left hearer name -14
own  lead in left hearer noun -26
own  lead in left hearer place -23
own  lead in quoted hearer place -15
own  lead in right hearer body -10
own  lead in right hearer crowd -21
own  lead in right hearer members -16
own  lead in right hearer name -16
own  lead in right hearer noun -21
own  lead in right hearer outlet -20
own  lead in right hearer person -9
own  lead in right hearer place -19
own  lead in said hearer body -9
own  lead in said hearer crowd -27
own  lead in said hearer members -11
own  lead in said hearer name -14
own  lead in said hearer noun -18
own  lead in said hearer person -11
own  lead in said hearer place -16
own  lead in tie apart -18
own  lead in tie cue -34
own  lead in tie no -16
own  lead in tie over -22
own  lead in tie under -22
own  lead into said hearer crowd -10
own  lead into tie apart -14
own  lead into tie over -26
own  lead into tie under -26
own  lead like left hearer person -17
own  lead like said hearer person -9
own  lead like said hearer place -10
own  lead like tie apart -19
own  lead like tie cue -19
own  lead like tie over -20
own  lead like tie under -21
own  lead of elsewhere hearer name -6
own  lead of left hearer name -11
own  lead of said hearer name -13
own  lead of said hearer person -13
own  lead of tie apart -19
own  lead of tie under -1
own  lead on elsewhere hearer crowd -25
own  lead on elsewhere hearer name -13
own  lead on elsewhere hearer noun -10
own  lead on elsewhere hearer person -18
own  lead on elsewhere hearer place -8
own  lead on left hearer crowd -17
own  lead on left hearer name -16
own  lead on left hearer noun -19
own  lead on left hearer outlet -25
own  lead on left hearer person -19
own  lead on opens hearer crowd -50
own  lead on opens hearer noun -8
own  lead on opens hearer person -29
own  lead on right hearer name -24
own  lead on right hearer outlet -28
own  lead on right hearer person -12
own  lead on right hearer press -17
own  lead on said hearer crowd -27
own  lead on said hearer members -9
own  lead on said hearer name -12
own  lead on said hearer noun -14
own  lead on said hearer person -23
own  lead on said hearer place -14
own  lead on tie apart -21
own  lead on tie cue -22
own  lead on tie over -32
own  lead on tie under -27
own  lead out tie under -23
own  lead over said hearer noun -10
own  lead over said hearer person -9
own  lead over tie apart -20
own  lead over tie over -25
own  lead over tie under -23
own  lead since tie under -21
own  lead than elsewhere hearer noun -7
own  lead than right hearer crowd 47
own  lead than right hearer noun -27
own  lead than said hearer crowd -26
own  lead than said hearer noun -10
own  lead than said hearer person -12
own  lead than tie apart -20
own  lead than tie cue 26
own  lead than tie over -32
own  lead than tie under -31
own  lead that elsewhere hearer crowd -11
own  lead that elsewhere hearer members -7
own  lead that elsewhere hearer noun -15
own  lead that elsewhere hearer person -15
own  lead that elsewhere hearer place -10
own  lead that left hearer person -20
own  lead that opens hearer body -7
own  lead that opens hearer crowd -17
own  lead that opens hearer name -7
own  lead that opens hearer noun -18
own  lead that opens hearer person -19
own  lead that opens hearer place -7
own  lead that right hearer noun -9
own  lead that right hearer person -12
own  lead that said hearer body -8
own  lead that said hearer crowd -19
own  lead that said hearer members -9
own  lead that said hearer name -9
own  lead that said hearer noun -18
own  lead that said hearer person -18
own  lead that said hearer place -10
own  lead that tie apart -18
own  lead that tie over -31
own  lead that tie under -20
own  lead though tie under -13
own  lead through tie apart -16
own  lead through tie under -28
own  lead to elsewhere hearer body -35
own  lead to elsewhere hearer crowd -41
own  lead to elsewhere hearer name -46
own  lead to elsewhere hearer noun -35
own  lead to elsewhere hearer person -36
own  lead to elsewhere hearer place -9
own  lead to left hearer crowd 32
own  lead to left hearer name 100
own  lead to left hearer noun -52
own  lead to left hearer person 20
own  lead to left hearer place -38
own  lead to opens hearer crowd -100
own  lead to opens hearer name -36
own  lead to opens hearer noun -27
own  lead to opens hearer person -19
own  lead to quoted hearer noun -37
own  lead to right hearer crowd 7
own  lead to right hearer name 41
own  lead to right hearer noun -36
own  lead to right hearer outlet 99
own  lead to right hearer person 21
own  lead to right hearer place -42
own  lead to said hearer body -37
own  lead to said hearer crowd -8
own  lead to said hearer members 31
own  lead to said hearer name -63
own  lead to said hearer noun -23
own  lead to said hearer person -73
own  lead to said hearer place -40
own  lead to said hearer pronoun -38
own  lead to tie apart -11
own  lead to tie cue 17
own  lead to tie no 43
own  lead to tie over 34
own  lead to tie under 2
own  lead toward tie cue -30
own  lead toward tie under -25
own  lead under tie under -19
own  lead up tie under -12
own  lead whether said hearer person -8
own  lead whether tie apart -17
own  lead whether tie under -27
own  lead while left hearer crowd -17
own  lead while left hearer noun -16
own  lead while left hearer person -32
own  lead while right hearer person -27
own  lead while said hearer person -11
own  lead while tie apart -23
own  lead while tie cue -17
own  lead while tie over -20
own  lead while tie under -35
own  lead with elsewhere hearer crowd -43
own  lead with elsewhere hearer name -19
own  lead with elsewhere hearer noun -27
own  lead with elsewhere hearer person -43
own  lead with left hearer crowd 55
own  lead with left hearer name 66
own  lead with left hearer noun -53
own  lead with left hearer outlet 79
own  lead with left hearer person 21
own  lead with opens hearer noun -24
own  lead with opens hearer person -51
own  lead with right hearer crowd 7
own  lead with right hearer name -24
own  lead with right hearer noun -23
own  lead with right hearer person -57
own  lead with said hearer body 23
own  lead with said hearer crowd -61
own  lead with said hearer members -36
own  lead with said hearer name -21
own  lead with said hearer noun -23
own  lead with said hearer person -48
own  lead with said hearer place -14
own  lead with said hearer staff -39
own  lead with tie apart 14
own  lead with tie cue -12
own  lead with tie over 27
own  lead with tie under -20
own  rel advcl tie apart after - -13
own  rel advcl tie over after - -20
own  rel advcl tie under after - -21
own  rel advmod tie under after - -28
own  rel amod tie apart after - -17
own  rel amod tie cue after - -14
own  rel amod tie over after - -24
own  rel amod tie under after - -18
own  rel appos tie apart after , -24
own  rel appos tie apart after - -20
own  rel appos tie under after , -12
own  rel appos tie under after - -25
own  rel case tie under after - -32
own  rel ccomp tie apart after , -13
own  rel ccomp tie apart after - -12
own  rel ccomp tie cue after - -17
own  rel ccomp tie over after - -17
own  rel ccomp tie under after - -22
own  rel compound tie apart after , -19
own  rel compound tie apart after - -5
own  rel compound tie cue after - 11
own  rel compound tie no after - -16
own  rel compound tie over after - -54
own  rel compound tie under after , -6
own  rel compound tie under after - -22
own  rel conj tie apart after , -14
own  rel conj tie apart after - -23
own  rel conj tie cue after - -19
own  rel conj tie under after , -16
own  rel conj tie under after - -28
own  rel det tie apart after - -17
own  rel det tie under after - -10
own  rel iobj tie apart after - -30
own  rel iobj tie under after - 20
own  rel nmod tie apart after , -24
own  rel nmod tie apart after - -27
own  rel nmod tie apart after for -13
own  rel nmod tie apart after in -33
own  rel nmod tie apart after on -32
own  rel nmod tie apart after that -18
own  rel nmod tie apart after to -26
own  rel nmod tie cue after , -25
own  rel nmod tie cue after - -45
own  rel nmod tie cue after in -28
own  rel nmod tie no after - -36
own  rel nmod tie over after , -11
own  rel nmod tie over after - -34
own  rel nmod tie under after , -4
own  rel nmod tie under after - -26
own  rel nmod tie under after for -34
own  rel nmod tie under after in -31
own  rel nmod tie under after on -6
own  rel nmod tie under after that -48
own  rel nmod tie under after to -23
own  rel nmod:poss tie apart after - -22
own  rel nmod:poss tie cue after - -41
own  rel nmod:poss tie over after - -46
own  rel nmod:poss tie under after - -24
own  rel nsubj tie apart after , -9
own  rel nsubj tie apart after - -26
own  rel nsubj tie cue after - -23
own  rel nsubj tie no after - -19
own  rel nsubj tie over after , -36
own  rel nsubj tie over after - -42
own  rel nsubj tie under after , -27
own  rel nsubj tie under after - -26
own  rel nsubj tie under after in -9
own  rel nsubj:pass tie apart after - -21
own  rel nsubj:pass tie cue after , -44
own  rel nsubj:pass tie cue after - -7
own  rel nsubj:pass tie over after , -19
own  rel nsubj:pass tie over after - -15
own  rel nsubj:pass tie under after - -27
own  rel obj tie apart after , -29
own  rel obj tie apart after - -24
own  rel obj tie apart after by -6
own  rel obj tie apart after for -12
own  rel obj tie apart after in -28
own  rel obj tie apart after on -20
own  rel obj tie apart after that -30
own  rel obj tie apart after to -24
own  rel obj tie cue after , -42
own  rel obj tie cue after - -33
own  rel obj tie cue after at -81
own  rel obj tie cue after for -6
own  rel obj tie cue after in 2
own  rel obj tie cue after on -59
own  rel obj tie cue after to 47
own  rel obj tie no after , -8
own  rel obj tie no after - -15
own  rel obj tie over after , -21
own  rel obj tie over after - -20
own  rel obj tie over after by -40
own  rel obj tie over after for -46
own  rel obj tie over after in -65
own  rel obj tie over after on 68
own  rel obj tie over after that 49
own  rel obj tie over after to -27
own  rel obj tie under after , -13
own  rel obj tie under after - -24
own  rel obj tie under after at -35
own  rel obj tie under after by -32
own  rel obj tie under after for -24
own  rel obj tie under after in -61
own  rel obj tie under after on -7
own  rel obj tie under after that 31
own  rel obj tie under after to 2
own  rel obl tie apart after , -12
own  rel obl tie apart after - -14
own  rel obl tie apart after for -12
own  rel obl tie apart after in -39
own  rel obl tie apart after on 108
own  rel obl tie apart after to -40
own  rel obl tie cue after , -14
own  rel obl tie cue after - -15
own  rel obl tie cue after for -43
own  rel obl tie cue after in 2
own  rel obl tie cue after on 53
own  rel obl tie cue after that 20
own  rel obl tie cue after to -64
own  rel obl tie no after , 42
own  rel obl tie no after - -50
own  rel obl tie over after , -39
own  rel obl tie over after - 4
own  rel obl tie over after at 29
own  rel obl tie over after for -16
own  rel obl tie over after in 46
own  rel obl tie over after on 16
own  rel obl tie over after that 8
own  rel obl tie over after to -48
own  rel obl tie under after , -39
own  rel obl tie under after - -17
own  rel obl tie under after at -27
own  rel obl tie under after by -22
own  rel obl tie under after for -31
own  rel obl tie under after in -33
own  rel obl tie under after on 62
own  rel obl tie under after that 61
own  rel obl tie under after to -41
own  rel obl:agent tie apart after , -11
own  rel obl:agent tie apart after - -20
own  rel obl:agent tie over after , -36
own  rel obl:agent tie over after - -24
own  rel obl:agent tie under after , 1
own  rel obl:agent tie under after - -25
own  rel parataxis tie over after - -14
own  rel root tie root after , -39
own  rel root tie root after - -34
own  rel xcomp tie apart after - -14
own  rel xcomp tie cue after - -21
own  rel xcomp tie over after - -21
own  rel xcomp tie under after , -13
own  rel xcomp tie under after - -32
own answer lead (verb) tie under -32
own answer lead to tie under -12
own answer rel nmod:poss tie under after - -4
own answer rel nsubj tie under after - -22
own answer rel obl tie under after - -31
own ask lead (verb) elsewhere hearer noun -19
own ask lead (verb) elsewhere hearer person 67
own ask lead (verb) left hearer person 51
own ask lead (verb) opens hearer crowd 42
own ask lead (verb) opens hearer noun 17
own ask lead (verb) opens hearer person 116
own ask lead (verb) right hearer crowd -22
own ask lead (verb) right hearer noun -51
own ask lead (verb) right hearer person 93
own ask lead (verb) right hearer pronoun 17
own ask lead (verb) said hearer name -35
own ask lead (verb) said hearer noun 7
own ask lead (verb) said hearer person -37
own ask lead (verb) tie apart 27
own ask lead (verb) tie cue 39
own ask lead (verb) tie over 13
own ask lead (verb) tie under 29
own ask lead , right hearer noun 45
own ask lead , tie cue 38
own ask lead , tie over 9
own ask lead - left hearer noun 18
own ask lead - said hearer name -7
own ask lead - tie apart 25
own ask lead - tie over 65
own ask lead - tie under -46
own ask lead ^ tie cue 9
own ask lead about said hearer person -3
own ask lead about tie under -10
own ask lead as tie under -38
own ask lead for tie under -15
own ask lead from tie under -12
own ask lead if tie under 58
own ask lead in tie under -40
own ask lead on tie under -11
own ask lead that tie under -28
own ask lead to tie apart 71
own ask lead to tie under -2
own ask lead whether tie under 36
own ask lead with tie under -16
own ask rel amod tie under after - -8
own ask rel compound tie apart after - -39
own ask rel compound tie under after - -8
own ask rel nmod tie apart after - 14
own ask rel nmod tie under after , 65
own ask rel nmod tie under after - -72
own ask rel nmod:poss tie apart after - -8
own ask rel nmod:poss tie under after - -22
own ask rel nsubj tie apart after - -32
own ask rel nsubj tie over after - 40
own ask rel nsubj tie under after - 58
own ask rel nsubj:pass tie cue after - 15
own ask rel obj tie apart after - -17
own ask rel obj tie cue after - 5
own ask rel obj tie cue after if -35
own ask rel obj tie cue after to -44
own ask rel obj tie over after - -112
own ask rel obj tie under after , -28
own ask rel obj tie under after - -28
own ask rel obj tie under after to -33
own ask rel obl tie apart after - -11
own ask rel obl tie cue after , 49
own ask rel obl tie cue after - -35
own ask rel obl tie under after , -9
own ask rel obl tie under after - -42
own give lead (verb) elsewhere hearer crowd -40
own give lead (verb) elsewhere hearer noun -13
own give lead (verb) elsewhere hearer person -17
own give lead (verb) elsewhere hearer pronoun -24
own give lead (verb) left hearer crowd -23
own give lead (verb) left hearer noun -33
own give lead (verb) left hearer person -13
own give lead (verb) opens hearer crowd -53
own give lead (verb) opens hearer noun 12
own give lead (verb) opens hearer person -49
own give lead (verb) right hearer crowd -31
own give lead (verb) right hearer noun -31
own give lead (verb) said hearer crowd 17
own give lead (verb) said hearer name -16
own give lead (verb) said hearer noun -23
own give lead (verb) said hearer person -14
own give lead (verb) said hearer pronoun -17
own give lead (verb) tie apart -34
own give lead (verb) tie cue 26
own give lead (verb) tie over -28
own give lead (verb) tie under -19
own give lead - said hearer name -14
own give lead - said hearer place -11
own give lead - tie apart -17
own give lead - tie over -24
own give lead - tie under -5
own give lead ^ tie under -20
own give lead against tie under -13
own give lead among tie under -16
own give lead as said hearer noun -8
own give lead as tie under -25
own give lead at tie under -20
own give lead between tie under -10
own give lead by said hearer person -10
own give lead by tie under -31
own give lead for tie apart -9
own give lead for tie cue -48
own give lead for tie under -24
own give lead from tie under -10
own give lead in left hearer place -21
own give lead in right hearer place -9
own give lead in said hearer place -14
own give lead in tie apart -19
own give lead in tie cue -17
own give lead in tie under -21
own give lead on tie under 43
own give lead over tie under -9
own give lead that opens hearer person -11
own give lead that said hearer crowd -6
own give lead that said hearer person -8
own give lead that tie under -19
own give lead to said hearer noun -38
own give lead to said hearer person 106
own give lead to tie apart -22
own give lead to tie cue 59
own give lead to tie under 48
own give lead with said hearer noun -8
own give lead with tie apart -23
own give lead with tie cue -12
own give lead with tie under -19
own give rel amod tie apart after - -6
own give rel amod tie under after - -13
own give rel compound tie apart after - -18
own give rel compound tie under after - 4
own give rel iobj tie cue after - 50
own give rel nmod tie apart after , 53
own give rel nmod tie apart after - -29
own give rel nmod tie cue after - 24
own give rel nmod tie under after , -55
own give rel nmod tie under after - 12
own give rel nmod tie under after in -15
own give rel nmod tie under after to -11
own give rel nmod:poss tie apart after - -12
own give rel nmod:poss tie under after - -44
own give rel nsubj tie apart after - -10
own give rel nsubj tie over after - -27
own give rel nsubj tie under after - -2
own give rel nsubj:pass tie under after - -20
own give rel obj tie apart after - -21
own give rel obj tie cue after - 26
own give rel obj tie over after - 46
own give rel obj tie under after , -15
own give rel obj tie under after - -23
own give rel obj tie under after in 43
own give rel obj tie under after to -39
own give rel obl tie apart after - -24
own give rel obl tie cue after , -77
own give rel obl tie cue after - -51
own give rel obl tie cue after in 25
own give rel obl tie over after , -23
own give rel obl tie over after - -10
own give rel obl tie under after , -51
own give rel obl tie under after - 13
own nmod against type person -10
own nmod for type noun 48
own nmod for type person -45
own nmod in type place -24
own nmod on type person -35
own nsubj (verb) type person -29
own nsubj:pass , type crowd -13
own nsubj:pass , type noun 18
own nsubj:pass , type person 31
own nsubj:pass - type person 20
own nsubj:pass ^ type name -13
own nsubj:pass ^ type noun 40
own nsubj:pass ^ type person 13
own obj (verb) type body 27
own obj (verb) type crowd 18
own obj (verb) type name 17
own obj (verb) type noun 9
own obj (verb) type outlet 9
own obj (verb) type place 35
own obj (verb) type pronoun 7
own obj - type crowd -22
own obj - type name -28
own obj - type noun 26
own obl (verb) type crowd -34
own obl (verb) type noun -21
own obl (verb) type person 2
own obl - type name -17
own obl - type noun -35
own obl - type person -35
own obl about type crowd -25
own obl about type noun -14
own obl about type person -19
own obl after type person -15
own obl against type person -17
own obl among type crowd -24
own obl as type crowd -18
own obl as type name -8
own obl as type noun -14
own obl at type body -43
own obl at type noun -50
own obl at type person 9
own obl at type place -30
own obl by type person -12
own obl during type noun -38
own obl for type crowd -51
own obl for type name 66
own obl for type noun -14
own obl for type person -32
own obl for type place -25
own obl for type pronoun -13
own obl from type body 30
own obl from type crowd -58
own obl from type noun -47
own obl from type person -38
own obl from type place -32
own obl in type body -24
own obl in type noun -26
own obl in type outlet -50
own obl in type place -18
own obl like type person -9
own obl on type body -23
own obl on type crowd 37
own obl on type name -42
own obl on type noun 6
own obl on type outlet -11
own obl on type person -4
own obl on type place -49
own obl to type body 13
own obl to type crowd 18
own obl to type name -25
own obl to type noun 43
own obl to type outlet -30
own obl to type person 38
own obl to type place 60
own obl to type pronoun -4
own obl with type crowd 9
own obl with type noun 17
own obl with type outlet 39
own obl with type person 2
own praise lead (verb) opens hearer noun 22
own praise lead (verb) opens hearer person -31
own praise lead (verb) tie apart -8
own praise lead (verb) tie cue 16
own praise lead (verb) tie over 30
own praise lead (verb) tie under -18
own praise rel nmod tie under after - -11
own praise rel nmod:poss tie under after - -8
own praise rel obj tie cue after - 29
own praise rel obj tie cue after for -6
own question-noun lead (verb) elsewhere hearer pronoun -28
own question-noun lead (verb) opens hearer person 43
own question-noun lead (verb) said hearer noun -24
own question-noun lead (verb) tie apart -15
own question-noun lead (verb) tie over 91
own question-noun lead (verb) tie under -42
own question-noun lead - tie under 68
own question-noun rel nmod:poss tie under after - -22
own question-noun rel nsubj tie under after - 82
own question-noun rel obj tie under after - -31
own question-noun rel obl tie under after - -20
own say lead (verb) elsewhere hearer body -24
own say lead (verb) elsewhere hearer crowd -38
own say lead (verb) elsewhere hearer members 42
own say lead (verb) elsewhere hearer name -29
own say lead (verb) elsewhere hearer noun -24
own say lead (verb) elsewhere hearer person -29
own say lead (verb) elsewhere hearer place -20
own say lead (verb) elsewhere hearer press -32
own say lead (verb) elsewhere hearer pronoun -58
own say lead (verb) elsewhere hearer staff -33
own say lead (verb) left hearer body 58
own say lead (verb) left hearer crowd 71
own say lead (verb) left hearer members 43
own say lead (verb) left hearer name -28
own say lead (verb) left hearer noun 20
own say lead (verb) left hearer outlet 11
own say lead (verb) left hearer person -7
own say lead (verb) left hearer place -25
own say lead (verb) left hearer pronoun 31
own say lead (verb) opens hearer body -24
own say lead (verb) opens hearer crowd -22
own say lead (verb) opens hearer members -17
own say lead (verb) opens hearer name -25
own say lead (verb) opens hearer noun -18
own say lead (verb) opens hearer person -25
own say lead (verb) opens hearer place -17
own say lead (verb) opens hearer pronoun -19
own say lead (verb) opens hearer staff -19
own say lead (verb) quoted hearer body -17
own say lead (verb) quoted hearer crowd -24
own say lead (verb) quoted hearer members -17
own say lead (verb) quoted hearer name -22
own say lead (verb) quoted hearer noun -18
own say lead (verb) quoted hearer person -22
own say lead (verb) quoted hearer place -15
own say lead (verb) quoted hearer pronoun -21
own say lead (verb) quoted hearer staff -14
own say lead (verb) right hearer body -32
own say lead (verb) right hearer crowd 4
own say lead (verb) right hearer name 29
own say lead (verb) right hearer noun -41
own say lead (verb) right hearer person -76
own say lead (verb) right hearer place -22
own say lead (verb) right hearer pronoun 76
own say lead (verb) said hearer body -18
own say lead (verb) said hearer crowd -27
own say lead (verb) said hearer members -22
own say lead (verb) said hearer name -27
own say lead (verb) said hearer noun -20
own say lead (verb) said hearer person -11
own say lead (verb) said hearer place -18
own say lead (verb) said hearer pronoun -29
own say lead (verb) said hearer staff -50
own say lead (verb) tie apart -16
own say lead (verb) tie cue -26
own say lead (verb) tie over 17
own say lead (verb) tie root -15
own say lead (verb) tie under -17
own say lead , tie over 23
own say lead , tie under -35
own say lead - elsewhere hearer body -16
own say lead - elsewhere hearer crowd -16
own say lead - elsewhere hearer name 13
own say lead - elsewhere hearer noun -27
own say lead - elsewhere hearer outlet 76
own say lead - elsewhere hearer person -37
own say lead - elsewhere hearer place 37
own say lead - left hearer body -16
own say lead - left hearer crowd -32
own say lead - left hearer name 9
own say lead - left hearer noun -32
own say lead - left hearer outlet -50
own say lead - left hearer person -61
own say lead - left hearer place 41
own say lead - quoted hearer body -15
own say lead - quoted hearer crowd -16
own say lead - quoted hearer name 44
own say lead - quoted hearer noun -22
own say lead - quoted hearer person -16
own say lead - quoted hearer place -14
own say lead - right hearer body -25
own say lead - right hearer crowd -15
own say lead - right hearer members -20
own say lead - right hearer name -27
own say lead - right hearer noun -26
own say lead - right hearer outlet 19
own say lead - right hearer person -8
own say lead - right hearer place -11
own say lead - said hearer body -16
own say lead - said hearer crowd -18
own say lead - said hearer members -7
own say lead - said hearer name -17
own say lead - said hearer noun -21
own say lead - said hearer outlet -12
own say lead - said hearer person -16
own say lead - said hearer place -15
own say lead - said hearer staff -15
own say lead - tie apart -35
own say lead - tie cue 1
own say lead - tie over 2
own say lead - tie under -8
own say lead ^ left hearer name -20
own say lead ^ opens hearer name -14
own say lead ^ opens hearer person -33
own say lead ^ quoted hearer name -16
own say lead ^ tie apart 29
own say lead ^ tie over -37
own say lead ^ tie under -19
own say lead about elsewhere hearer noun -13
own say lead about elsewhere hearer person -12
own say lead about left hearer person -17
own say lead about quoted hearer noun -7
own say lead about right hearer person -18
own say lead about said hearer crowd -7
own say lead about said hearer noun -11
own say lead about said hearer person -12
own say lead about tie apart -19
own say lead about tie cue -30
own say lead about tie over -17
own say lead about tie under 12
own say lead after left hearer noun -27
own say lead after left hearer person -21
own say lead after tie under -43
own say lead against left hearer person -16
own say lead against said hearer crowd -7
own say lead against said hearer name -8
own say lead against said hearer person -9
own say lead against tie apart -16
own say lead against tie under -19
own say lead among said hearer crowd -10
own say lead among tie under -26
own say lead around tie under -32
own say lead as elsewhere hearer noun -15
own say lead as left hearer crowd -7
own say lead as left hearer noun -17
own say lead as left hearer person -8
own say lead as quoted hearer noun -12
own say lead as right hearer crowd -10
own say lead as right hearer noun -12
own say lead as said hearer crowd -11
own say lead as said hearer name -11
own say lead as said hearer noun -13
own say lead as said hearer person -9
own say lead as tie apart -20
own say lead as tie cue -13
own say lead as tie over -18
own say lead as tie under -18
own say lead at left hearer body -14
own say lead at left hearer crowd 55
own say lead at left hearer place -14
own say lead at quoted hearer noun -7
own say lead at right hearer body -22
own say lead at right hearer crowd 19
own say lead at right hearer noun -34
own say lead at right hearer place -12
own say lead at said hearer body -9
own say lead at said hearer crowd -40
own say lead at said hearer noun -9
own say lead at said hearer person -27
own say lead at said hearer place -9
own say lead at tie apart 40
own say lead at tie cue -11
own say lead at tie over -50
own say lead at tie under 4
own say lead because tie under -23
own say lead before tie under 18
own say lead behind tie under -26
own say lead between said hearer noun -9
own say lead between said hearer person -11
own say lead between tie under -22
own say lead by left hearer noun -25
own say lead by left hearer outlet 80
own say lead by left hearer person 49
own say lead by quoted hearer crowd -12
own say lead by said hearer body -10
own say lead by said hearer crowd -7
own say lead by said hearer noun -11
own say lead by said hearer person -27
own say lead by said hearer place -8
own say lead by tie apart -1
own say lead by tie over -25
own say lead by tie under -14
own say lead down tie under -33
own say lead during tie under -20
own say lead for elsewhere hearer crowd -15
own say lead for elsewhere hearer noun -13
own say lead for elsewhere hearer person -13
own say lead for left hearer body -8
own say lead for left hearer crowd -16
own say lead for left hearer noun -11
own say lead for left hearer person -26
own say lead for quoted hearer crowd -22
own say lead for quoted hearer name -16
own say lead for quoted hearer noun -26
own say lead for quoted hearer person -26
own say lead for right hearer body -14
own say lead for right hearer noun -15
own say lead for right hearer person -15
own say lead for said hearer body -9
own say lead for said hearer crowd -18
own say lead for said hearer name -21
own say lead for said hearer noun -21
own say lead for said hearer person -19
own say lead for said hearer place -11
own say lead for said hearer pronoun -11
own say lead for tie apart -18
own say lead for tie cue -31
own say lead for tie over -29
own say lead for tie under -3
own say lead from elsewhere hearer noun -15
own say lead from left hearer crowd -36
own say lead from left hearer name -11
own say lead from left hearer person -11
own say lead from quoted hearer noun -12
own say lead from quoted hearer place -6
own say lead from right hearer place -22
own say lead from said hearer body -19
own say lead from said hearer crowd -30
own say lead from said hearer name -8
own say lead from said hearer noun -20
own say lead from said hearer person -13
own say lead from said hearer place -11
own say lead from tie apart -34
own say lead from tie over -41
own say lead from tie under 4
own say lead if left hearer person -10
own say lead if quoted hearer person -7
own say lead if said hearer noun -30
own say lead if said hearer person -12
own say lead if tie apart -10
own say lead if tie under -25
own say lead in elsewhere hearer noun -11
own say lead in elsewhere hearer place -15
own say lead in left hearer crowd -21
own say lead in left hearer noun -20
own say lead in left hearer place -21
own say lead in quoted hearer crowd -17
own say lead in quoted hearer members -12
own say lead in quoted hearer noun -17
own say lead in quoted hearer place -15
own say lead in right hearer members -6
own say lead in right hearer noun -19
own say lead in right hearer place -19
own say lead in said hearer body -8
own say lead in said hearer crowd -21
own say lead in said hearer members -17
own say lead in said hearer name -10
own say lead in said hearer noun -22
own say lead in said hearer person -9
own say lead in said hearer place -14
own say lead in tie apart -18
own say lead in tie cue 9
own say lead in tie over -27
own say lead in tie under -19
own say lead into tie under -20
own say lead like said hearer person -7
own say lead like tie under -21
own say lead of said hearer name -12
own say lead of said hearer person -6
own say lead of said hearer place -7
own say lead of tie apart -12
own say lead of tie under 7
own say lead off tie under -22
own say lead on elsewhere hearer crowd -7
own say lead on elsewhere hearer name -5
own say lead on elsewhere hearer outlet -21
own say lead on elsewhere hearer person -12
own say lead on left hearer name -12
own say lead on left hearer outlet -21
own say lead on left hearer person -11
own say lead on quoted hearer crowd -10
own say lead on quoted hearer name -8
own say lead on quoted hearer noun -16
own say lead on right hearer name -22
own say lead on right hearer outlet -33
own say lead on said hearer crowd -13
own say lead on said hearer name -11
own say lead on said hearer noun -16
own say lead on said hearer person -14
own say lead on said hearer place -14
own say lead on tie apart -17
own say lead on tie cue -39
own say lead on tie over -35
own say lead on tie under -23
own say lead out tie under -19
own say lead over said hearer person -8
own say lead over tie apart -9
own say lead over tie under -20
own say lead since tie under -16
own say lead than quoted hearer crowd -12
own say lead than quoted hearer person -12
own say lead than said hearer crowd -11
own say lead than said hearer noun -8
own say lead than said hearer person -8
own say lead than tie under -20
own say lead that elsewhere hearer crowd -8
own say lead that elsewhere hearer noun -13
own say lead that elsewhere hearer person -16
own say lead that opens hearer body -6
own say lead that opens hearer crowd -15
own say lead that opens hearer members -7
own say lead that opens hearer name -10
own say lead that opens hearer noun -18
own say lead that opens hearer person -17
own say lead that opens hearer place -9
own say lead that opens hearer staff -6
own say lead that quoted hearer body -6
own say lead that quoted hearer crowd -13
own say lead that quoted hearer noun -12
own say lead that quoted hearer person -12
own say lead that said hearer body -9
own say lead that said hearer crowd -15
own say lead that said hearer members -8
own say lead that said hearer name -11
own say lead that said hearer noun -16
own say lead that said hearer person -15
own say lead that said hearer place -11
own say lead that said hearer staff -8
own say lead that tie apart -18
own say lead that tie over -16
own say lead that tie under -16
own say lead though tie under -18
own say lead through tie under -19
own say lead to elsewhere hearer crowd -28
own say lead to elsewhere hearer noun -22
own say lead to elsewhere hearer person -46
own say lead to elsewhere hearer place -5
own say lead to left hearer body -86
own say lead to left hearer crowd 111
own say lead to left hearer name -59
own say lead to left hearer noun 53
own say lead to left hearer person -56
own say lead to left hearer place -12
own say lead to quoted hearer body -14
own say lead to quoted hearer crowd 6
own say lead to quoted hearer name -27
own say lead to quoted hearer noun 49
own say lead to quoted hearer person -26
own say lead to quoted hearer place -18
own say lead to right hearer crowd 34
own say lead to right hearer name -6
own say lead to right hearer noun 53
own say lead to right hearer outlet -3
own say lead to right hearer person -9
own say lead to right hearer place 37
own say lead to said hearer body -30
own say lead to said hearer crowd -51
own say lead to said hearer members -29
own say lead to said hearer name 16
own say lead to said hearer noun -8
own say lead to said hearer person -32
own say lead to said hearer place -5
own say lead to said hearer pronoun 3
own say lead to tie apart -2
own say lead to tie cue 16
own say lead to tie over -16
own say lead to tie under -13
own say lead toward tie under 46
own say lead under tie under -14
own say lead up tie under -17
own say lead whether tie apart -14
own say lead whether tie under -35
own say lead while left hearer person 26
own say lead while tie over -29
own say lead with elsewhere hearer crowd -57
own say lead with elsewhere hearer noun -19
own say lead with elsewhere hearer person -50
own say lead with left hearer crowd 81
own say lead with left hearer noun -48
own say lead with left hearer outlet 102
own say lead with left hearer person -9
own say lead with quoted hearer body -26
own say lead with quoted hearer crowd -19
own say lead with quoted hearer noun -19
own say lead with quoted hearer person -33
own say lead with right hearer body -62
own say lead with right hearer noun -77
own say lead with right hearer outlet 26
own say lead with right hearer person 49
own say lead with said hearer body -38
own say lead with said hearer crowd -22
own say lead with said hearer name -9
own say lead with said hearer noun -20
own say lead with said hearer person 3
own say lead with said hearer place -6
own say lead with said hearer staff -17
own say lead with tie apart -32
own say lead with tie cue 54
own say lead with tie over 42
own say lead with tie under -3
own say lead within tie under -19
own say rel acl:relcl tie under after , -16
own say rel acl:relcl tie under after - -24
own say rel advcl tie over after - -12
own say rel advcl tie under after , -15
own say rel advcl tie under after - -16
own say rel advmod tie under after - 57
own say rel amod tie apart after - 5
own say rel amod tie under after - -18
own say rel appos tie under after , -22
own say rel appos tie under after - -27
own say rel appos tie under after for -9
own say rel case tie under after - -37
own say rel ccomp tie cue after , -28
own say rel ccomp tie cue after - -17
own say rel ccomp tie under after , -18
own say rel ccomp tie under after - -19
own say rel compound tie apart after , -15
own say rel compound tie apart after - -3
own say rel compound tie cue after - -23
own say rel compound tie over after - -30
own say rel compound tie under after , -34
own say rel compound tie under after - -8
own say rel conj tie under after , 11
own say rel conj tie under after - -20
own say rel det tie under after - -21
own say rel iobj tie under after - -18
own say rel nmod tie apart after , -27
own say rel nmod tie apart after - -24
own say rel nmod tie apart after in -20
own say rel nmod tie over after , -18
own say rel nmod tie over after - -37
own say rel nmod tie under after , -17
own say rel nmod tie under after - -18
own say rel nmod tie under after at -33
own say rel nmod tie under after for -14
own say rel nmod tie under after in -5
own say rel nmod tie under after on -11
own say rel nmod tie under after that 66
own say rel nmod tie under after to -18
own say rel nmod:poss tie apart after - -21
own say rel nmod:poss tie over after - 47
own say rel nmod:poss tie under after - -11
own say rel nsubj tie apart after - -25
own say rel nsubj tie cue after , 8
own say rel nsubj tie cue after - -23
own say rel nsubj tie over after , -39
own say rel nsubj tie over after - -47
own say rel nsubj tie under after , -18
own say rel nsubj tie under after - -20
own say rel nsubj tie under after in -26
own say rel nsubj:pass tie apart after - -24
own say rel nsubj:pass tie over after - 31
own say rel nsubj:pass tie under after - -20
own say rel obj tie apart after , -21
own say rel obj tie apart after - -24
own say rel obj tie apart after in -17
own say rel obj tie apart after to -20
own say rel obj tie cue after , -29
own say rel obj tie cue after - -41
own say rel obj tie cue after by -15
own say rel obj tie over after , 42
own say rel obj tie over after - 9
own say rel obj tie over after for -44
own say rel obj tie over after in 74
own say rel obj tie over after on 76
own say rel obj tie over after to -10
own say rel obj tie under after , -23
own say rel obj tie under after - -9
own say rel obj tie under after about -31
own say rel obj tie under after at -23
own say rel obj tie under after by -16
own say rel obj tie under after for -17
own say rel obj tie under after in 24
own say rel obj tie under after of -17
own say rel obj tie under after on -41
own say rel obj tie under after that -43
own say rel obj tie under after to -6
own say rel obl tie apart after , -3
own say rel obl tie apart after - -9
own say rel obl tie apart after in 1
own say rel obl tie apart after to -13
own say rel obl tie cue after , -20
own say rel obl tie cue after - -39
own say rel obl tie cue after in 48
own say rel obl tie cue after on -57
own say rel obl tie cue after that 111
own say rel obl tie over after , -10
own say rel obl tie over after - -15
own say rel obl tie over after in -42
own say rel obl tie over after on -29
own say rel obl tie over after to -75
own say rel obl tie under after , -16
own say rel obl tie under after - -18
own say rel obl tie under after at 86
own say rel obl tie under after for -15
own say rel obl tie under after if -11
own say rel obl tie under after in -20
own say rel obl tie under after on 14
own say rel obl tie under after that 38
own say rel obl tie under after to -30
own say rel obl:agent tie apart after - -15
own say rel obl:agent tie under after , 36
own say rel obl:agent tie under after - -35
own say rel obl:tmod tie under after - 65
own say rel parataxis tie under after , -12
own say rel root tie root after , -21
own say rel root tie root after - -13
own say rel xcomp tie apart after - -8
own say rel xcomp tie cue after - 11
own say rel xcomp tie under after , -22
own say rel xcomp tie under after - -19
own scold lead (verb) elsewhere hearer noun -6
own scold lead (verb) elsewhere hearer person -19
own scold lead (verb) left hearer noun -12
own scold lead (verb) opens hearer crowd -37
own scold lead (verb) opens hearer noun 37
own scold lead (verb) opens hearer person -64
own scold lead (verb) opens hearer pronoun 99
own scold lead (verb) tie apart -25
own scold lead (verb) tie cue -5
own scold lead (verb) tie over -31
own scold lead (verb) tie under -11
own scold lead - tie apart -15
own scold lead - tie under -17
own scold lead in left hearer place -10
own scold lead in tie under -20
own scold lead to tie under -11
own scold rel compound tie under after - -18
own scold rel nmod tie apart after , -14
own scold rel nmod tie under after - -26
own scold rel nmod:poss tie apart after - -27
own scold rel nmod:poss tie under after - -19
own scold rel nsubj tie apart after - -10
own scold rel obj tie cue after , 3
own scold rel obj tie cue after - -6
own scold rel obj tie cue after for -76
own scold rel obj tie cue after of 34
own scold rel obj tie under after , -14
own scold rel obj tie under after - 32
own scold rel obl tie apart after - -10
own scold rel obl tie over after - -12
own scold rel obl tie under after , -10
own scold rel obl tie under after - -41
own speech-noun lead (verb) elsewhere hearer person -7
own speech-noun lead (verb) said hearer crowd -32
own speech-noun lead (verb) said hearer noun -18
own speech-noun lead (verb) tie apart -24
own speech-noun lead (verb) tie cue 53
own speech-noun lead (verb) tie over -73
own speech-noun lead (verb) tie under 1
own speech-noun lead - tie apart -16
own speech-noun lead - tie over -30
own speech-noun lead - tie under -14
own speech-noun lead as tie under -8
own speech-noun lead for tie apart -16
own speech-noun lead for tie under -8
own speech-noun lead in tie apart -16
own speech-noun lead in tie under -14
own speech-noun lead on tie under -8
own speech-noun lead that tie under -14
own speech-noun lead to tie apart -52
own speech-noun lead to tie cue -23
own speech-noun lead to tie under -22
own speech-noun rel amod tie under after - -9
own speech-noun rel compound tie apart after - -8
own speech-noun rel compound tie under after - -31
own speech-noun rel nmod tie apart after , 43
own speech-noun rel nmod tie apart after - -18
own speech-noun rel nmod tie under after - -22
own speech-noun rel nmod:poss tie apart after - -14
own speech-noun rel nmod:poss tie under after - -27
own speech-noun rel nsubj tie apart after - -18
own speech-noun rel nsubj tie under after - -41
own speech-noun rel obj tie apart after - -18
own speech-noun rel obj tie under after , 72
own speech-noun rel obj tie under after - -19
own speech-noun rel obl tie apart after - -16
own speech-noun rel obl tie cue after - -63
own speech-noun rel obl tie over after - -34
own speech-noun rel obl tie under after - -36
own talk lead (verb) elsewhere hearer crowd -11
own talk lead (verb) elsewhere hearer noun -13
own talk lead (verb) right hearer noun -21
own talk lead (verb) said hearer crowd -16
own talk lead (verb) said hearer name -8
own talk lead (verb) said hearer noun -20
own talk lead (verb) said hearer person -43
own talk lead (verb) tie apart -22
own talk lead (verb) tie cue -57
own talk lead (verb) tie over -49
own talk lead (verb) tie under -32
own talk lead - left hearer name -10
own talk lead - said hearer name -12
own talk lead - tie apart -16
own talk lead - tie cue -24
own talk lead - tie under -2
own talk lead about opens hearer person -7
own talk lead about tie cue -15
own talk lead about tie under -9
own talk lead as tie under -11
own talk lead by tie under -17
own talk lead for tie under -18
own talk lead in left hearer place -18
own talk lead in said hearer place -30
own talk lead in tie apart -9
own talk lead in tie under 58
own talk lead on tie cue -58
own talk lead on tie under -21
own talk lead that tie under -16
own talk lead to tie cue 19
own talk lead to tie under -15
own talk lead with tie cue 61
own talk lead with tie under -82
own talk rel amod tie under after - -42
own talk rel compound tie apart after - -20
own talk rel compound tie under after - 22
own talk rel nmod tie apart after , -11
own talk rel nmod tie apart after - -26
own talk rel nmod tie under after , -35
own talk rel nmod tie under after - 53
own talk rel nmod:poss tie apart after - -8
own talk rel nmod:poss tie under after - -23
own talk rel nsubj tie under after - -28
own talk rel obj tie over after - -38
own talk rel obj tie under after , -13
own talk rel obj tie under after - -39
own talk rel obj tie under after to 45
own talk rel obl tie apart after - -36
own talk rel obl tie cue after , -11
own talk rel obl tie cue after - -25
own talk rel obl tie cue after about -3
own talk rel obl tie over after , -23
own talk rel obl tie over after - -56
own talk rel obl tie under after , -19
own talk rel obl tie under after - -29
own talk-noun lead (verb) elsewhere hearer crowd -10
own talk-noun lead (verb) elsewhere hearer noun -16
own talk-noun lead (verb) elsewhere hearer person 35
own talk-noun lead (verb) left hearer crowd -32
own talk-noun lead (verb) left hearer person -13
own talk-noun lead (verb) opens hearer body -45
own talk-noun lead (verb) opens hearer name -30
own talk-noun lead (verb) opens hearer noun -34
own talk-noun lead (verb) opens hearer person -1
own talk-noun lead (verb) opens hearer pronoun -73
own talk-noun lead (verb) said hearer crowd -18
own talk-noun lead (verb) said hearer name -15
own talk-noun lead (verb) said hearer noun -9
own talk-noun lead (verb) said hearer person -26
own talk-noun lead (verb) said hearer place -12
own talk-noun lead (verb) tie apart -27
own talk-noun lead (verb) tie cue 12
own talk-noun lead (verb) tie over -4
own talk-noun lead (verb) tie under -23
own talk-noun lead - left hearer name -19
own talk-noun lead - said hearer name -10
own talk-noun lead - tie apart -18
own talk-noun lead - tie over -31
own talk-noun lead - tie under -18
own talk-noun lead as tie under -11
own talk-noun lead at tie under -21
own talk-noun lead for tie cue -27
own talk-noun lead for tie under -19
own talk-noun lead from tie under -23
own talk-noun lead in left hearer place -15
own talk-noun lead in said hearer place -11
own talk-noun lead in tie apart -13
own talk-noun lead in tie under -16
own talk-noun lead on said hearer name -12
own talk-noun lead on tie cue 53
own talk-noun lead on tie under 45
own talk-noun lead to tie apart 19
own talk-noun lead to tie under 21
own talk-noun lead with tie apart -50
own talk-noun lead with tie under -30
own talk-noun rel amod tie apart after - -9
own talk-noun rel amod tie under after - -12
own talk-noun rel compound tie apart after - -12
own talk-noun rel compound tie under after - -19
own talk-noun rel iobj tie cue after - -31
own talk-noun rel nmod tie apart after , -11
own talk-noun rel nmod tie apart after - 19
own talk-noun rel nmod tie under after , -54
own talk-noun rel nmod tie under after - -30
own talk-noun rel nmod:poss tie apart after - -15
own talk-noun rel nmod:poss tie under after - -16
own talk-noun rel nsubj tie apart after - -19
own talk-noun rel nsubj tie over after - -35
own talk-noun rel nsubj tie under after - -24
own talk-noun rel obj tie apart after - -5
own talk-noun rel obj tie cue after , 26
own talk-noun rel obj tie cue after - -112
own talk-noun rel obj tie over after - -39
own talk-noun rel obj tie under after , -9
own talk-noun rel obj tie under after - 7
own talk-noun rel obj tie under after to -13
own talk-noun rel obl tie apart after , -62
own talk-noun rel obl tie apart after - -11
own talk-noun rel obl tie cue after , -83
own talk-noun rel obl tie cue after - 101
own talk-noun rel obl tie cue after to -54
own talk-noun rel obl tie over after , -57
own talk-noun rel obl tie over after - -15
own talk-noun rel obl tie under after , -31
own talk-noun rel obl tie under after - 32
own tell lead (verb) elsewhere hearer crowd 22
own tell lead (verb) elsewhere hearer noun -7
own tell lead (verb) elsewhere hearer person -10
own tell lead (verb) left hearer noun -3
own tell lead (verb) left hearer person -19
own tell lead (verb) opens hearer crowd -25
own tell lead (verb) quoted hearer crowd -2
own tell lead (verb) quoted hearer noun -7
own tell lead (verb) quoted hearer person -2
own tell lead (verb) right hearer body 23
own tell lead (verb) right hearer crowd -11
own tell lead (verb) right hearer members 47
own tell lead (verb) right hearer name 86
own tell lead (verb) right hearer noun 3
own tell lead (verb) right hearer outlet 24
own tell lead (verb) right hearer person 25
own tell lead (verb) right hearer press 52
own tell lead (verb) right hearer pronoun -4
own tell lead (verb) right hearer staff -13
own tell lead (verb) said hearer crowd -7
own tell lead (verb) said hearer name 24
own tell lead (verb) said hearer noun -25
own tell lead (verb) said hearer person 15
own tell lead (verb) said hearer pronoun -22
own tell lead (verb) tie apart 16
own tell lead (verb) tie cue 17
own tell lead (verb) tie over -24
own tell lead (verb) tie under 46
own tell lead - left hearer name -6
own tell lead - left hearer noun 29
own tell lead - said hearer name -18
own tell lead - tie apart -16
own tell lead - tie cue 16
own tell lead - tie under -12
own tell lead about tie under -5
own tell lead after tie under -17
own tell lead as said hearer noun -6
own tell lead as tie under -6
own tell lead at tie under -16
own tell lead by tie apart -4
own tell lead by tie under -8
own tell lead for tie under -4
own tell lead from tie under -10
own tell lead in left hearer place -11
own tell lead in quoted hearer place -1
own tell lead in right hearer noun -5
own tell lead in right hearer place -5
own tell lead in said hearer noun -3
own tell lead in said hearer place -7
own tell lead in tie apart -9
own tell lead in tie cue -10
own tell lead in tie under -9
own tell lead on tie under -9
own tell lead that opens hearer noun -7
own tell lead that opens hearer person -6
own tell lead that said hearer noun -6
own tell lead that said hearer person -5
own tell lead that tie under -10
own tell lead to said hearer person -9
own tell lead to tie apart -30
own tell lead to tie under -12
own tell lead with tie apart -13
own tell lead with tie under -13
own tell rel amod tie apart after - -10
own tell rel amod tie under after - 35
own tell rel compound tie apart after - -9
own tell rel compound tie under after , -6
own tell rel compound tie under after - -24
own tell rel nmod tie apart after , -6
own tell rel nmod tie apart after - -13
own tell rel nmod tie under after , -6
own tell rel nmod tie under after - -7
own tell rel nmod:poss tie apart after - 48
own tell rel nmod:poss tie under after - 3
own tell rel nsubj tie apart after - -4
own tell rel nsubj tie under after - 19
own tell rel nsubj:pass tie under after - -2
own tell rel obj tie apart after - -11
own tell rel obj tie cue after , -17
own tell rel obj tie cue after - 22
own tell rel obj tie cue after at 52
own tell rel obj tie cue after in 99
own tell rel obj tie cue after of -85
own tell rel obj tie cue after on 50
own tell rel obj tie cue after that -28
own tell rel obj tie cue after to 18
own tell rel obj tie under after , -9
own tell rel obj tie under after - -31
own tell rel obj tie under after in 28
own tell rel obj tie under after to -10
own tell rel obl tie apart after , -15
own tell rel obl tie apart after - -7
own tell rel obl tie cue after , -10
own tell rel obl tie cue after - 23
own tell rel obl tie cue after that 25
own tell rel obl tie under after , -8
own tell rel obl tie under after - -11
own tell rel obl tie under after in 4
own text-noun lead (verb) elsewhere hearer crowd 49
own text-noun lead (verb) elsewhere hearer noun -18
own text-noun lead (verb) elsewhere hearer person -20
own text-noun lead (verb) quoted hearer crowd -16
own text-noun lead (verb) said hearer body -9
own text-noun lead (verb) said hearer crowd -37
own text-noun lead (verb) said hearer name -18
own text-noun lead (verb) said hearer noun -11
own text-noun lead (verb) said hearer person -17
own text-noun lead (verb) tie apart -28
own text-noun lead (verb) tie cue 6
own text-noun lead (verb) tie over -41
own text-noun lead (verb) tie under -10
own text-noun lead - quoted hearer name -12
own text-noun lead - said hearer name -10
own text-noun lead - tie apart -17
own text-noun lead - tie under -26
own text-noun lead as tie under -11
own text-noun lead at tie under -27
own text-noun lead by tie apart -10
own text-noun lead by tie under -32
own text-noun lead for tie under -15
own text-noun lead from tie under -9
own text-noun lead in left hearer place -11
own text-noun lead in said hearer noun -6
own text-noun lead in said hearer place -12
own text-noun lead in tie apart -14
own text-noun lead in tie under -16
own text-noun lead on right hearer name -14
own text-noun lead on tie cue -27
own text-noun lead on tie under -30
own text-noun lead that opens hearer noun -6
own text-noun lead that opens hearer person -11
own text-noun lead that said hearer noun -12
own text-noun lead that said hearer person -12
own text-noun lead that tie under -19
own text-noun lead to tie apart -44
own text-noun lead to tie over -37
own text-noun lead to tie under -50
own text-noun lead with said hearer person -21
own text-noun lead with tie under 46
own text-noun rel amod tie apart after - -10
own text-noun rel amod tie under after - -14
own text-noun rel compound tie apart after - -13
own text-noun rel compound tie under after - -39
own text-noun rel nmod tie apart after , -16
own text-noun rel nmod tie apart after - -21
own text-noun rel nmod tie under after , -16
own text-noun rel nmod tie under after - -28
own text-noun rel nmod:poss tie apart after - -27
own text-noun rel nmod:poss tie under after - 23
own text-noun rel nsubj tie apart after - 63
own text-noun rel nsubj tie over after - -32
own text-noun rel nsubj tie under after - -26
own text-noun rel nsubj:pass tie under after - -22
own text-noun rel obj tie apart after - -15
own text-noun rel obj tie under after , 22
own text-noun rel obj tie under after - -24
own text-noun rel obj tie under after in -17
own text-noun rel obj tie under after to -50
own text-noun rel obl tie apart after - -16
own text-noun rel obl tie cue after , 23
own text-noun rel obl tie cue after - 52
own text-noun rel obl tie over after , -25
own text-noun rel obl tie over after - -61
own text-noun rel obl tie under after , -26
own text-noun rel obl tie under after - -38
own text-noun rel obl:agent tie under after - -33
own urge lead (verb) opens hearer crowd 51
own urge lead (verb) opens hearer name 63
own urge lead (verb) opens hearer noun 38
own urge lead (verb) opens hearer pronoun 9
own urge lead (verb) right hearer crowd -36
own urge lead (verb) said hearer noun -9
own urge lead (verb) tie apart -41
own urge lead (verb) tie cue 43
own urge lead (verb) tie over -68
own urge lead (verb) tie under 38
own urge lead - tie apart -10
own urge lead - tie under -18
own urge lead for tie under -18
own urge lead in tie apart -16
own urge lead in tie under -25
own urge lead to tie under -41
own urge rel compound tie under after - -19
own urge rel nmod tie under after - -25
own urge rel nmod:poss tie under after - 65
own urge rel nsubj tie apart after - -26
own urge rel nsubj tie under after - 69
own urge rel obj tie cue after to -1
own urge rel obj tie under after - -33
own urge rel obl tie under after - -34
own write lead (verb) quoted hearer crowd 58
own write lead (verb) quoted hearer noun -37
own write lead (verb) quoted hearer person -16
own write lead (verb) said hearer crowd -18
own write lead (verb) said hearer noun -18
own write lead (verb) said hearer person -15
own write lead (verb) tie apart -21
own write lead (verb) tie under 16
own write lead - said hearer name -15
own write lead - tie under -26
own write lead as tie under -13
own write lead at tie under -11
own write lead for tie under -18
own write lead in quoted hearer place -9
own write lead in tie under -19
own write lead on tie cue -30
own write lead on tie under -34
own write lead that said hearer person -6
own write lead that tie under -17
own write lead to right hearer person 31
own write lead to tie cue 57
own write lead to tie under -17
own write lead with tie under -29
own write rel compound tie under after - -25
own write rel nmod tie under after , -28
own write rel nmod tie under after - -28
own write rel nmod:poss tie under after - -25
own write rel nsubj tie under after - -33
own write rel obj tie under after , -36
own write rel obj tie under after - -41
own write rel obj tie under after to 75
own write rel obl tie cue after , 10
own write rel obl tie cue after - -6
own write rel obl tie over after - -21
own write rel obl tie under after , -30
own write rel obl tie under after - -26
quoted elsewhere -6
quoted opens -53
quoted quoted -21
quoted said -23
rel acl tie apart -17
rel acl:relcl tie apart -21
rel acl:relcl tie apart type noun -17
rel acl:relcl tie under ccomp -19
rel acl:relcl tie under ccomp type noun -10
rel acl:relcl tie under nsubj -23
rel acl:relcl tie under nsubj type noun -19
rel acl:relcl tie under obl -18
rel advcl tie apart -21
rel advcl tie apart type noun -18
rel advcl tie cue -28
rel advcl tie cue type noun -32
rel advcl tie over advcl -33
rel advcl tie over advcl type noun -15
rel advcl tie under ccomp -22
rel advcl tie under ccomp type noun -16
rel advcl tie under xcomp -15
rel advmod tie apart -33
rel advmod tie apart type name -22
rel advmod tie apart type noun -16
rel advmod tie cue -9
rel advmod tie under ccomp 37
rel advmod tie under ccomp type name -42
rel advmod tie under ccomp type noun 60
rel advmod tie under obj -33
rel amod tie apart -9
rel amod tie apart type name -16
rel amod tie apart type noun 57
rel amod tie cue -17
rel amod tie cue type name -16
rel amod tie over acl -13
rel amod tie over acl type name -12
rel amod tie under advcl -18
rel amod tie under advcl type name -18
rel amod tie under ccomp -16
rel amod tie under ccomp type name -16
rel amod tie under conj -15
rel amod tie under conj type name -15
rel amod tie under nmod -13
rel amod tie under nmod type name -13
rel amod tie under nsubj -17
rel amod tie under nsubj type name -16
rel amod tie under obj -9
rel amod tie under obj type name -5
rel amod tie under obl -30
rel amod tie under obl type name -23
rel amod tie under parataxis -11
rel amod tie under parataxis type name -11
rel amod tie under xcomp -17
rel amod tie under xcomp type name -17
rel appos tie apart -20
rel appos tie apart type noun 14
rel appos tie apart type person -17
rel appos tie over appos 31
rel appos tie under ccomp -24
rel appos tie under ccomp type noun -14
rel appos tie under nsubj -9
rel appos tie under nsubj type noun -23
rel appos tie under obj -34
rel appos tie under obl 2
rel appos tie under obl type noun 20
rel ccomp tie apart -26
rel ccomp tie apart type noun -12
rel ccomp tie cue -37
rel ccomp tie cue type crowd -39
rel ccomp tie cue type name -42
rel ccomp tie cue type noun -27
rel ccomp tie cue type person -57
rel ccomp tie under advcl -22
rel ccomp tie under ccomp -23
rel ccomp tie under ccomp type crowd -16
rel ccomp tie under ccomp type name -11
rel ccomp tie under ccomp type noun -19
rel compound tie apart -14
rel compound tie apart type body -3
rel compound tie apart type name -30
rel compound tie apart type outlet 21
rel compound tie apart type person 12
rel compound tie apart type place -20
rel compound tie cue -40
rel compound tie cue type name -31
rel compound tie cue type place -27
rel compound tie no cue -17
rel compound tie over acl 18
rel compound tie over acl type place -15
rel compound tie under acl -11
rel compound tie under advcl -6
rel compound tie under advcl type body -20
rel compound tie under advcl type name 30
rel compound tie under advcl type outlet 67
rel compound tie under advcl type person -61
rel compound tie under advcl type place -22
rel compound tie under ccomp -20
rel compound tie under ccomp type body -17
rel compound tie under ccomp type name -14
rel compound tie under ccomp type noun -23
rel compound tie under ccomp type outlet -70
rel compound tie under ccomp type person -18
rel compound tie under ccomp type place -14
rel compound tie under conj -22
rel compound tie under conj type body -7
rel compound tie under conj type name -6
rel compound tie under conj type person -13
rel compound tie under conj type place -13
rel compound tie under nmod 20
rel compound tie under nmod type name -14
rel compound tie under nmod type person -13
rel compound tie under nmod type place -11
rel compound tie under nsubj -29
rel compound tie under nsubj type body -12
rel compound tie under nsubj type name -18
rel compound tie under nsubj type person -15
rel compound tie under nsubj type place -16
rel compound tie under obj -15
rel compound tie under obj type body -31
rel compound tie under obj type name -15
rel compound tie under obj type outlet -21
rel compound tie under obj type person 23
rel compound tie under obj type place -18
rel compound tie under obl -3
rel compound tie under obl type body 21
rel compound tie under obl type name -29
rel compound tie under obl type outlet 37
rel compound tie under obl type person 8
rel compound tie under obl type place -15
rel compound tie under parataxis -15
rel compound tie under xcomp -23
rel compound tie under xcomp type body -13
rel compound tie under xcomp type name -18
rel compound tie under xcomp type person -14
rel compound tie under xcomp type place -14
rel conj tie apart -30
rel conj tie apart type crowd -15
rel conj tie apart type noun -25
rel conj tie apart type person -12
rel conj tie cue -40
rel conj tie cue type noun -25
rel conj tie over conj -36
rel conj tie over conj type noun -18
rel conj tie under advcl -22
rel conj tie under ccomp -25
rel conj tie under ccomp type crowd -15
rel conj tie under ccomp type noun -23
rel conj tie under ccomp type person -18
rel conj tie under conj -13
rel conj tie under nsubj -13
rel conj tie under obj -19
rel conj tie under obl type crowd -17
rel conj tie under xcomp -19
rel conj tie under xcomp type noun -11
rel det tie apart -24
rel det tie apart type name -22
rel det tie under ccomp -21
rel det tie under ccomp type name -17
rel det tie under nsubj -11
rel det tie under nsubj type name -11
rel iobj tie apart -32
rel iobj tie cue -25
rel iobj tie cue type person -18
rel iobj tie cue type pronoun -67
rel iobj tie under advcl -31
rel iobj tie under ccomp -25
rel iobj tie under ccomp type person -9
rel iobj tie under ccomp type pronoun -23
rel iobj tie under obj -38
rel nmod tie apart -15
rel nmod tie apart type body -22
rel nmod tie apart type crowd -13
rel nmod tie apart type name -37
rel nmod tie apart type noun 1
rel nmod tie apart type outlet -5
rel nmod tie apart type person -1
rel nmod tie apart type place -21
rel nmod tie apart type pronoun -55
rel nmod tie cue -2
rel nmod tie cue type body 7
rel nmod tie cue type crowd -3
rel nmod tie cue type name -42
rel nmod tie cue type noun -6
rel nmod tie cue type person 28
rel nmod tie cue type place -30
rel nmod tie no cue 2
rel nmod tie no cue type name 32
rel nmod tie over acl -37
rel nmod tie over acl type body -21
rel nmod tie over acl type noun -15
rel nmod tie over acl type person -22
rel nmod tie over acl type place -11
rel nmod tie over advcl -33
rel nmod tie over appos -20
rel nmod tie over compound -17
rel nmod tie over conj -43
rel nmod tie over nmod -12
rel nmod tie over nmod type crowd -19
rel nmod tie over nmod type name -36
rel nmod tie over nmod type noun -19
rel nmod tie over nmod type person -41
rel nmod tie over nmod type place -13
rel nmod tie over nsubj -16
rel nmod tie under acl -24
rel nmod tie under acl type noun -10
rel nmod tie under acl type place -15
rel nmod tie under advcl -19
rel nmod tie under advcl type body -28
rel nmod tie under advcl type crowd 6
rel nmod tie under advcl type name -21
rel nmod tie under advcl type noun 28
rel nmod tie under advcl type outlet -83
rel nmod tie under advcl type person 2
rel nmod tie under advcl type place -24
rel nmod tie under advmod 47
rel nmod tie under ccomp -17
rel nmod tie under ccomp type body -22
rel nmod tie under ccomp type crowd -23
rel nmod tie under ccomp type name -21
rel nmod tie under ccomp type noun -6
rel nmod tie under ccomp type outlet -48
rel nmod tie under ccomp type person -21
rel nmod tie under ccomp type place -16
rel nmod tie under ccomp type pronoun -16
rel nmod tie under conj -34
rel nmod tie under conj type body -5
rel nmod tie under conj type crowd -24
rel nmod tie under conj type name -13
rel nmod tie under conj type noun -19
rel nmod tie under conj type person -17
rel nmod tie under conj type place -14
rel nmod tie under nmod -27
rel nmod tie under nmod type name -16
rel nmod tie under nmod type noun -14
rel nmod tie under nmod type place -10
rel nmod tie under nsubj -24
rel nmod tie under nsubj type body -19
rel nmod tie under nsubj type crowd -31
rel nmod tie under nsubj type name -22
rel nmod tie under nsubj type noun -25
rel nmod tie under nsubj type outlet -51
rel nmod tie under nsubj type person -27
rel nmod tie under nsubj type place -20
rel nmod tie under obj -11
rel nmod tie under obj type body -25
rel nmod tie under obj type crowd -26
rel nmod tie under obj type name -24
rel nmod tie under obj type noun 20
rel nmod tie under obj type person -4
rel nmod tie under obj type place -21
rel nmod tie under obl 8
rel nmod tie under obl type body -45
rel nmod tie under obl type crowd 50
rel nmod tie under obl type name -38
rel nmod tie under obl type noun 5
rel nmod tie under obl type outlet 54
rel nmod tie under obl type person 38
rel nmod tie under obl type place -26
rel nmod tie under parataxis -27
rel nmod tie under parataxis type noun -12
rel nmod tie under xcomp -28
rel nmod tie under xcomp type body -15
rel nmod tie under xcomp type crowd -29
rel nmod tie under xcomp type name -14
rel nmod tie under xcomp type noun -19
rel nmod tie under xcomp type person -20
rel nmod tie under xcomp type place -17
rel nmod:poss tie apart -15
rel nmod:poss tie apart type body -39
rel nmod:poss tie apart type crowd -16
rel nmod:poss tie apart type name -9
rel nmod:poss tie apart type noun -15
rel nmod:poss tie apart type outlet 32
rel nmod:poss tie apart type person -15
rel nmod:poss tie apart type place -15
rel nmod:poss tie apart type pronoun -28
rel nmod:poss tie cue -5
rel nmod:poss tie cue type noun 16
rel nmod:poss tie cue type person -26
rel nmod:poss tie over acl 11
rel nmod:poss tie over acl type person -45
rel nmod:poss tie over conj -19
rel nmod:poss tie over nmod -15
rel nmod:poss tie under acl -11
rel nmod:poss tie under acl type person -8
rel nmod:poss tie under advcl -12
rel nmod:poss tie under advcl type noun -20
rel nmod:poss tie under advcl type person -29
rel nmod:poss tie under advcl type place -8
rel nmod:poss tie under ccomp -11
rel nmod:poss tie under ccomp type body -19
rel nmod:poss tie under ccomp type crowd -18
rel nmod:poss tie under ccomp type name -8
rel nmod:poss tie under ccomp type noun 8
rel nmod:poss tie under ccomp type person -16
rel nmod:poss tie under ccomp type place 22
rel nmod:poss tie under conj -22
rel nmod:poss tie under conj type noun -12
rel nmod:poss tie under conj type person -17
rel nmod:poss tie under nmod -24
rel nmod:poss tie under nmod type person -13
rel nmod:poss tie under nsubj -22
rel nmod:poss tie under nsubj type noun -9
rel nmod:poss tie under nsubj type person -18
rel nmod:poss tie under obj -8
rel nmod:poss tie under obj type body -5
rel nmod:poss tie under obj type name -8
rel nmod:poss tie under obj type noun -25
rel nmod:poss tie under obj type outlet 38
rel nmod:poss tie under obj type person -5
rel nmod:poss tie under obj type place -16
rel nmod:poss tie under obl -13
rel nmod:poss tie under obl type body -39
rel nmod:poss tie under obl type noun 19
rel nmod:poss tie under obl type outlet -42
rel nmod:poss tie under obl type person -9
rel nmod:poss tie under obl type place -11
rel nmod:poss tie under parataxis -10
rel nmod:poss tie under parataxis type person -6
rel nmod:poss tie under xcomp -23
rel nmod:poss tie under xcomp type noun -16
rel nmod:poss tie under xcomp type person -22
rel nmod:poss tie under xcomp type place -9
rel nsubj tie apart -22
rel nsubj tie apart type body -30
rel nsubj tie apart type crowd -25
rel nsubj tie apart type name -20
rel nsubj tie apart type noun -27
rel nsubj tie apart type person -6
rel nsubj tie apart type place -18
rel nsubj tie apart type pronoun -19
rel nsubj tie cue -38
rel nsubj tie cue type name -20
rel nsubj tie cue type noun -19
rel nsubj tie cue type person -41
rel nsubj tie no cue -23
rel nsubj tie over advcl -18
rel nsubj tie over advcl type crowd -27
rel nsubj tie over advcl type noun 15
rel nsubj tie over advcl type person -40
rel nsubj tie over ccomp 33
rel nsubj tie over ccomp type noun -25
rel nsubj tie over ccomp type person 63
rel nsubj tie over conj -48
rel nsubj tie over conj type crowd -9
rel nsubj tie over conj type person -28
rel nsubj tie over nsubj -28
rel nsubj tie over nsubj type crowd -9
rel nsubj tie over nsubj type noun -2
rel nsubj tie over nsubj type person -32
rel nsubj tie over obj -7
rel nsubj tie over obj type person -28
rel nsubj tie over obl -28
rel nsubj tie over obl type crowd -12
rel nsubj tie over obl type noun -24
rel nsubj tie over obl type person -24
rel nsubj tie over parataxis -55
rel nsubj tie over xcomp -11
rel nsubj tie over xcomp type noun 16
rel nsubj tie over xcomp type person -17
rel nsubj tie under acl 59
rel nsubj tie under acl type person -19
rel nsubj tie under advcl -13
rel nsubj tie under advcl type body -12
rel nsubj tie under advcl type crowd -41
rel nsubj tie under advcl type name 25
rel nsubj tie under advcl type noun -13
rel nsubj tie under advcl type person 1
rel nsubj tie under advcl type place -25
rel nsubj tie under advmod -26
rel nsubj tie under ccomp -17
rel nsubj tie under ccomp type body -22
rel nsubj tie under ccomp type crowd -10
rel nsubj tie under ccomp type name -36
rel nsubj tie under ccomp type noun -18
rel nsubj tie under ccomp type outlet -33
rel nsubj tie under ccomp type person -17
rel nsubj tie under ccomp type place -17
rel nsubj tie under ccomp type pronoun -19
rel nsubj tie under conj -25
rel nsubj tie under conj type crowd -19
rel nsubj tie under conj type noun -19
rel nsubj tie under conj type person -19
rel nsubj tie under conj type place -5
rel nsubj tie under nsubj -28
rel nsubj tie under nsubj type person -15
rel nsubj tie under obj -35
rel nsubj tie under obj type crowd -13
rel nsubj tie under obj type noun -17
rel nsubj tie under obj type person -36
rel nsubj tie under obl -28
rel nsubj tie under obl type noun -19
rel nsubj tie under obl type person -22
rel nsubj tie under parataxis -34
rel nsubj tie under parataxis type noun -17
rel nsubj tie under parataxis type person -18
rel nsubj tie under xcomp -28
rel nsubj tie under xcomp type body -15
rel nsubj tie under xcomp type crowd -21
rel nsubj tie under xcomp type name -18
rel nsubj tie under xcomp type noun -29
rel nsubj tie under xcomp type person -24
rel nsubj tie under xcomp type place -19
rel nsubj tie under xcomp type pronoun -14
rel nsubj:pass tie apart -31
rel nsubj:pass tie apart type crowd -19
rel nsubj:pass tie apart type noun -30
rel nsubj:pass tie apart type person -19
rel nsubj:pass tie cue -1
rel nsubj:pass tie cue type crowd 3
rel nsubj:pass tie cue type name -14
rel nsubj:pass tie cue type noun -29
rel nsubj:pass tie cue type person 20
rel nsubj:pass tie over advcl -42
rel nsubj:pass tie over advcl type person -15
rel nsubj:pass tie over conj -35
rel nsubj:pass tie over nsubj -25
rel nsubj:pass tie over obl 29
rel nsubj:pass tie over obl type noun 75
rel nsubj:pass tie over obl type person -26
rel nsubj:pass tie over parataxis -23
rel nsubj:pass tie over xcomp -43
rel nsubj:pass tie under advcl -31
rel nsubj:pass tie under advcl type crowd -14
rel nsubj:pass tie under advcl type noun -25
rel nsubj:pass tie under advcl type person -14
rel nsubj:pass tie under ccomp -20
rel nsubj:pass tie under ccomp type crowd -18
rel nsubj:pass tie under ccomp type name -17
rel nsubj:pass tie under ccomp type noun -22
rel nsubj:pass tie under ccomp type person -18
rel nsubj:pass tie under conj -16
rel nsubj:pass tie under obj -16
rel nsubj:pass tie under obl -17
rel nsubj:pass tie under xcomp -10
rel nummod tie under ccomp -27
rel obj tie apart -20
rel obj tie apart type body 9
rel obj tie apart type crowd -27
rel obj tie apart type name -6
rel obj tie apart type noun -23
rel obj tie apart type person -18
rel obj tie apart type place -25
rel obj tie apart type pronoun -26
rel obj tie cue 12
rel obj tie cue type body 24
rel obj tie cue type crowd 16
rel obj tie cue type name 8
rel obj tie cue type noun 10
rel obj tie cue type outlet 6
rel obj tie cue type person 5
rel obj tie cue type place 32
rel obj tie cue type pronoun 11
rel obj tie no cue -19
rel obj tie no cue type name -9
rel obj tie over advcl -2
rel obj tie over advcl type body -55
rel obj tie over advcl type crowd -13
rel obj tie over advcl type name 29
rel obj tie over advcl type noun 7
rel obj tie over advcl type person -68
rel obj tie over advcl type place -22
rel obj tie over advcl type pronoun 30
rel obj tie over ccomp -22
rel obj tie over ccomp type crowd -61
rel obj tie over ccomp type noun 21
rel obj tie over conj -19
rel obj tie over conj type body -29
rel obj tie over conj type crowd -12
rel obj tie over conj type noun -23
rel obj tie over conj type person -33
rel obj tie over conj type pronoun -45
rel obj tie over nsubj -43
rel obj tie over nsubj type crowd -17
rel obj tie over nsubj type noun -12
rel obj tie over nsubj type person -13
rel obj tie over obj 4
rel obj tie over obj type body -39
rel obj tie over obj type crowd -73
rel obj tie over obj type name -36
rel obj tie over obj type noun 16
rel obj tie over obj type person 1
rel obj tie over obl -1
rel obj tie over obl type crowd -21
rel obj tie over obl type name -22
rel obj tie over obl type noun 77
rel obj tie over obl type person -22
rel obj tie over obl type pronoun -55
rel obj tie over parataxis 19
rel obj tie over parataxis type noun -30
rel obj tie over xcomp 57
rel obj tie over xcomp type person 50
rel obj tie under acl -10
rel obj tie under acl type crowd 26
rel obj tie under acl type name -14
rel obj tie under acl type noun -19
rel obj tie under acl type person -17
rel obj tie under advcl -12
rel obj tie under advcl type body -25
rel obj tie under advcl type crowd -16
rel obj tie under advcl type name -36
rel obj tie under advcl type noun -20
rel obj tie under advcl type person 19
rel obj tie under advcl type place -31
rel obj tie under advcl type pronoun 19
rel obj tie under advmod -15
rel obj tie under ccomp -14
rel obj tie under ccomp type body -20
rel obj tie under ccomp type crowd -12
rel obj tie under ccomp type name 9
rel obj tie under ccomp type noun -22
rel obj tie under ccomp type person -23
rel obj tie under ccomp type place -18
rel obj tie under ccomp type pronoun -31
rel obj tie under conj -1
rel obj tie under conj type body -20
rel obj tie under conj type crowd -19
rel obj tie under conj type name -11
rel obj tie under conj type noun 42
rel obj tie under conj type person -37
rel obj tie under conj type place -13
rel obj tie under conj type pronoun 25
rel obj tie under nmod -22
rel obj tie under nsubj -30
rel obj tie under nsubj type body -30
rel obj tie under nsubj type crowd -40
rel obj tie under nsubj type name -16
rel obj tie under nsubj type noun -23
rel obj tie under nsubj type person -24
rel obj tie under nsubj type place -7
rel obj tie under nsubj type pronoun -14
rel obj tie under obj -18
rel obj tie under obj type body -23
rel obj tie under obj type crowd 18
rel obj tie under obj type name -24
rel obj tie under obj type noun -24
rel obj tie under obj type person -26
rel obj tie under obj type place -24
rel obj tie under obj type pronoun -25
rel obj tie under obl -25
rel obj tie under obl type body -13
rel obj tie under obl type crowd -28
rel obj tie under obl type name -11
rel obj tie under obl type noun -18
rel obj tie under obl type person -22
rel obj tie under obl type place -14
rel obj tie under obl type pronoun -21
rel obj tie under parataxis -39
rel obj tie under parataxis type crowd -28
rel obj tie under parataxis type name -14
rel obj tie under parataxis type noun -12
rel obj tie under parataxis type person -12
rel obj tie under xcomp -9
rel obj tie under xcomp type body 23
rel obj tie under xcomp type crowd 28
rel obj tie under xcomp type name -53
rel obj tie under xcomp type noun -38
rel obj tie under xcomp type person -3
rel obj tie under xcomp type place -25
rel obj tie under xcomp type pronoun -8
rel obl tie apart -20
rel obl tie apart type body 10
rel obl tie apart type crowd -14
rel obl tie apart type name 8
rel obl tie apart type noun -31
rel obl tie apart type outlet 15
rel obl tie apart type person -36
rel obl tie apart type place -20
rel obl tie apart type pronoun -32
rel obl tie cue -8
rel obl tie cue type crowd 12
rel obl tie cue type name -18
rel obl tie cue type noun -18
rel obl tie cue type outlet 34
rel obl tie cue type person -10
rel obl tie cue type place -28
rel obl tie cue type pronoun 15
rel obl tie no cue -14
rel obl tie no cue type name -27
rel obl tie no cue type noun -26
rel obl tie no cue type person 41
rel obl tie over advcl -7
rel obl tie over advcl type body 57
rel obl tie over advcl type crowd 31
rel obl tie over advcl type name -34
rel obl tie over advcl type noun 14
rel obl tie over advcl type person -57
rel obl tie over advcl type place -34
rel obl tie over advcl type pronoun -28
rel obl tie over advmod -65
rel obl tie over ccomp -23
rel obl tie over ccomp type crowd -26
rel obl tie over ccomp type noun 32
rel obl tie over ccomp type person -56
rel obl tie over ccomp type place -16
rel obl tie over conj -20
rel obl tie over conj type body -45
rel obl tie over conj type crowd -2
rel obl tie over conj type name -40
rel obl tie over conj type noun -54
rel obl tie over conj type person 3
rel obl tie over conj type place -19
rel obl tie over nsubj -23
rel obl tie over nsubj type crowd -49
rel obl tie over nsubj type noun -35
rel obl tie over nsubj type person -29
rel obl tie over nsubj type place -14
rel obl tie over obj -8
rel obl tie over obj type noun -31
rel obl tie over obj type person -18
rel obl tie over obl -27
rel obl tie over obl type body -49
rel obl tie over obl type crowd -21
rel obl tie over obl type name 27
rel obl tie over obl type noun -26
rel obl tie over obl type outlet -104
rel obl tie over obl type person -14
rel obl tie over obl type place -18
rel obl tie over parataxis -42
rel obl tie over parataxis type crowd -37
rel obl tie over parataxis type noun -28
rel obl tie over punct -25
rel obl tie over xcomp 32
rel obl tie over xcomp type crowd 44
rel obl tie over xcomp type name -54
rel obl tie over xcomp type noun 15
rel obl tie over xcomp type person 50
rel obl tie over xcomp type place -33
rel obl tie under acl -34
rel obl tie under acl type crowd -20
rel obl tie under acl type name -11
rel obl tie under acl type noun -21
rel obl tie under acl type person -19
rel obl tie under acl type place -10
rel obl tie under advcl -11
rel obl tie under advcl type body -30
rel obl tie under advcl type crowd 10
rel obl tie under advcl type name -45
rel obl tie under advcl type noun 25
rel obl tie under advcl type outlet 5
rel obl tie under advcl type person -28
rel obl tie under advcl type place -29
rel obl tie under advcl type pronoun -16
rel obl tie under advmod -49
rel obl tie under advmod type noun -22
rel obl tie under ccomp -19
rel obl tie under ccomp type body -28
rel obl tie under ccomp type crowd -27
rel obl tie under ccomp type name -24
rel obl tie under ccomp type noun -6
rel obl tie under ccomp type outlet -78
rel obl tie under ccomp type person -20
rel obl tie under ccomp type place -17
rel obl tie under ccomp type pronoun -29
rel obl tie under conj -6
rel obl tie under conj type body 69
rel obl tie under conj type crowd -45
rel obl tie under conj type name -25
rel obl tie under conj type noun -34
rel obl tie under conj type person -27
rel obl tie under conj type place -24
rel obl tie under conj type pronoun 51
rel obl tie under nmod 29
rel obl tie under nsubj -12
rel obl tie under nsubj type body -30
rel obl tie under nsubj type crowd 29
rel obl tie under nsubj type name 53
rel obl tie under nsubj type noun -34
rel obl tie under nsubj type person -52
rel obl tie under nsubj type place -23
rel obl tie under obj -3
rel obl tie under obj type body -15
rel obl tie under obj type crowd -59
rel obl tie under obj type name -42
rel obl tie under obj type noun 35
rel obl tie under obj type person -45
rel obl tie under obj type place 4
rel obl tie under obj type pronoun -24
rel obl tie under obl -52
rel obl tie under obl type body -72
rel obl tie under obl type crowd -59
rel obl tie under obl type name -14
rel obl tie under obl type noun -22
rel obl tie under obl type person -44
rel obl tie under obl type place -22
rel obl tie under parataxis -35
rel obl tie under parataxis type crowd -33
rel obl tie under parataxis type noun -13
rel obl tie under parataxis type person -19
rel obl tie under parataxis type place -13
rel obl tie under xcomp -14
rel obl tie under xcomp type body -49
rel obl tie under xcomp type crowd -21
rel obl tie under xcomp type name -27
rel obl tie under xcomp type noun -9
rel obl tie under xcomp type person 25
rel obl tie under xcomp type place -18
rel obl tie under xcomp type pronoun -20
rel obl:agent tie apart -18
rel obl:agent tie apart type body -14
rel obl:agent tie apart type crowd -24
rel obl:agent tie apart type name -8
rel obl:agent tie apart type noun -18
rel obl:agent tie apart type outlet 24
rel obl:agent tie apart type person -19
rel obl:agent tie cue -21
rel obl:agent tie over conj -21
rel obl:agent tie over nsubj -23
rel obl:agent tie over obl -24
rel obl:agent tie over obl type crowd -14
rel obl:agent tie over obl type person -16
rel obl:agent tie under advcl 43
rel obl:agent tie under advcl type crowd -22
rel obl:agent tie under advcl type noun -21
rel obl:agent tie under advcl type outlet 59
rel obl:agent tie under advcl type person 57
rel obl:agent tie under ccomp -22
rel obl:agent tie under ccomp type body -15
rel obl:agent tie under ccomp type crowd -13
rel obl:agent tie under ccomp type name -9
rel obl:agent tie under ccomp type noun -13
rel obl:agent tie under ccomp type person -20
rel obl:agent tie under conj -17
rel obl:agent tie under nsubj -33
rel obl:agent tie under nsubj type outlet -30
rel obl:agent tie under nsubj type person -15
rel obl:agent tie under obj -24
rel obl:agent tie under obj type crowd -12
rel obl:agent tie under obj type person -16
rel obl:agent tie under obl -26
rel obl:agent tie under obl type outlet -24
rel obl:agent tie under obl type person -13
rel obl:agent tie under xcomp -17
rel obl:agent tie under xcomp type person -12
rel obl:tmod tie cue -4
rel obl:tmod tie under obl 65
rel parataxis tie under ccomp -16
rel parataxis tie under ccomp type noun -9
rel root tie root -26
rel root tie root type crowd -26
rel root tie root type name -32
rel root tie root type noun -8
rel root tie root type person -18
rel xcomp tie apart -25
rel xcomp tie apart type name -10
rel xcomp tie apart type noun -18
rel xcomp tie cue -28
rel xcomp tie cue type name 36
rel xcomp tie cue type noun -65
rel xcomp tie over advcl -14
rel xcomp tie over xcomp -33
rel xcomp tie under advcl -25
rel xcomp tie under advcl type noun -20
rel xcomp tie under ccomp -22
rel xcomp tie under ccomp type name -23
rel xcomp tie under ccomp type noun -17
rel xcomp tie under nsubj -16
rel xcomp tie under obj -22
rel xcomp tie under obl -15
rel xcomp tie under obl type noun -14
rel xcomp tie under xcomp -13
rel xcomp tie under xcomp type noun -8
rule 49
rule gerund 30
rule modal -30
rule not so 6
rule passive 59
rule passive noun 14
rule passive person 127
rule perfect 27
rule plain 58
rule pluperfect -36
rule said-to 6
rule said-to crowd 105
rule said-to noun 1
rule said-to outlet 116
rule said-to person 54
rule setting 58
rule setting body 117
rule setting crowd 20
rule setting noun 13
rule setting outlet 15
rule setting person 90
rule speech 42
rule thought 74
rule told 48
rule told body 58
rule told crowd 30
rule told name 104
rule told noun 110
rule told outlet 19
rule told person 66
rule told pronoun -59
rule urged 15
rule urged body -41
rule urged crowd 2
rule urged name 121
rule urged noun 2
rule urged person 59
rule urged pronoun -9
rule writing 29
side cue 23
side elsewhere -24
side left -2
side opens -11
side quoted -21
side said -22
speaks elsewhere -24
speaks left 7
speaks opens -13
speaks right 8
speaks said 12
type body -18
type crowd -16
type name -18
type noun -12
type outlet 1
type person -14
type place -20
type pronoun -13
within ask -32
within ask hearer name -14
within ask hearer outlet -23
within ask left -26
within ask right -15
within give 12
within give hearer name -19
within give hearer person -28
within give left 17
within give said -21
within other -16
within other cue 13
within other elsewhere -15
within other hearer body -11
within other hearer crowd -24
within other hearer members -32
within other hearer name -19
within other hearer noun -11
within other hearer outlet -24
within other hearer person -14
within other hearer place -12
within other hearer pronoun -20
within other hearer staff -12
within other left -21
within other opens -18
within other quoted -22
within other right -6
within other said -16
within question-noun 97
within question-noun hearer person 20
within question-noun said -61
within reach -28
within say -35
within say elsewhere -11
within say hearer name -14
within say hearer person -21
within say hearer place -11
within say said -11
within scold -19
within scold elsewhere -9
within scold hearer person -17
within scold hearer place -14
within scold left -15
within scold right -12
within scold said -12
within speech-noun -27
within speech-noun elsewhere -18
within speech-noun hearer body -12
within speech-noun hearer name -11
within speech-noun hearer noun -12
within speech-noun hearer person -27
within speech-noun hearer place -9
within speech-noun left -42
within speech-noun opens -29
within speech-noun right -36
within speech-noun said -22
within talk -30
within talk hearer person -22
within talk said -6
within talk-noun 14
within talk-noun elsewhere -27
within talk-noun hearer name 4
within talk-noun hearer outlet 5
within talk-noun hearer person -62
within talk-noun left 42
within talk-noun opens -21
within talk-noun right 6
within talk-noun said 10
within text-noun -39
within text-noun elsewhere -25
within text-noun hearer name -18
within text-noun hearer outlet -48
within text-noun hearer person -27
within text-noun left -28
within text-noun opens -44
within text-noun right -27
within text-noun said -17
`;
