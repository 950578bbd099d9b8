// Weights of the choice of listeners. Made by `npm run train:listeners`; not edited by hand.

/** A feature of `../hearing/features.ts` and its weight in hundredths on each line. */
export const LISTENER_WEIGHTS = `
above answer lead (verb) -37
above answer lead , -17
above answer lead - -29
above answer lead ^ 57
above answer rel nsubj lead ^ left 67
above ask lead (verb) 31
above ask lead (verb) hearer crowd 38
above ask lead (verb) hearer name 70
above ask lead (verb) hearer noun -6
above ask lead (verb) hearer person 76
above ask lead (verb) hearer pronoun -85
above ask lead (verb) tie apart -32
above ask lead (verb) tie cue 44
above ask lead (verb) tie under advcl -43
above ask lead (verb) tie under ccomp 1
above ask lead , 73
above ask lead , hearer noun 57
above ask lead , hearer person 40
above ask lead , tie cue -10
above ask lead - 22
above ask lead - hearer body -13
above ask lead - hearer name -25
above ask lead - hearer outlet 56
above ask lead - hearer person 27
above ask lead - tie apart -33
above ask lead - tie cue 25
above ask lead - tie under ccomp 45
above ask lead ^ 9
above ask lead ^ hearer name -18
above ask lead ^ hearer person -23
above ask lead ^ tie apart -8
above ask lead ^ tie cue 28
above ask lead about -19
above ask lead by 51
above ask lead by hearer person 74
above ask lead by tie under advcl 99
above ask lead for -46
above ask lead in -36
above ask lead in hearer place -18
above ask lead of -17
above ask lead to 47
above ask rel compound lead - left -29
above ask rel compound lead - right -12
above ask rel nsubj:pass lead , left 15
above ask rel nsubj:pass lead ^ left 78
above ask rel obj lead (verb) elsewhere -71
above ask rel obj lead (verb) left -36
above ask rel obj lead (verb) opens 38
above ask rel obj lead (verb) quoted 58
above ask rel obj lead (verb) right 27
above ask rel obj lead (verb) said 16
above ask rel obl:agent lead by left 80
above give lead (verb) -8
above give lead (verb) hearer crowd -6
above give lead (verb) hearer name -40
above give lead (verb) hearer noun -37
above give lead (verb) hearer person -42
above give lead (verb) hearer place -48
above give lead (verb) hearer pronoun 49
above give lead (verb) tie apart 11
above give lead (verb) tie cue 5
above give lead (verb) tie over advcl -39
above give lead (verb) tie over conj -22
above give lead (verb) tie over obj -28
above give lead (verb) tie under advcl -23
above give lead (verb) tie under ccomp -21
above give lead (verb) tie under obj -12
above give lead (verb) tie under xcomp -27
above give lead , -29
above give lead , hearer crowd -13
above give lead , hearer name -15
above give lead , hearer noun -20
above give lead , hearer person -21
above give lead , tie over advcl -8
above give lead , tie over obl -18
above give lead , tie under ccomp -12
above give lead - -21
above give lead - hearer body -11
above give lead - hearer crowd -20
above give lead - hearer name -15
above give lead - hearer noun -28
above give lead - hearer person -18
above give lead - hearer place -8
above give lead - tie apart -15
above give lead - tie cue -20
above give lead - tie under advcl -10
above give lead - tie under ccomp -15
above give lead - tie under nsubj -10
above give lead - tie under obj -11
above give lead - tie under xcomp -13
above give lead ^ -22
above give lead ^ hearer name -20
above give lead ^ hearer person -18
above give lead ^ tie apart -10
above give lead ^ tie cue -17
above give lead ^ tie over advcl -13
above give lead ^ tie over conj -21
above give lead ^ tie over nsubj -6
above give lead ^ tie over obl -9
above give lead ^ tie under ccomp -13
above give lead about -19
above give lead after -29
above give lead as -18
above give lead at -41
above give lead at tie apart -35
above give lead by -36
above give lead by hearer body -9
above give lead by hearer noun -15
above give lead by hearer person -28
above give lead by tie apart -15
above give lead for -30
above give lead for hearer crowd -12
above give lead for hearer noun -11
above give lead for tie under ccomp -13
above give lead from 40
above give lead in -20
above give lead in hearer noun -19
above give lead in hearer place -13
above give lead in tie apart -7
above give lead in tie cue -15
above give lead in tie under ccomp -9
above give lead of -29
above give lead of hearer crowd -14
above give lead of tie apart -10
above give lead on -24
above give lead on tie under ccomp -11
above give lead that -17
above give lead that hearer crowd -12
above give lead that hearer noun -11
above give lead that hearer person -14
above give lead that tie apart -8
above give lead that tie under ccomp -15
above give lead to 29
above give lead to hearer body 55
above give lead to hearer crowd -7
above give lead to hearer noun -71
above give lead to hearer outlet 23
above give lead to hearer person 13
above give lead to hearer place 48
above give lead to tie apart 65
above give lead to tie cue 32
above give lead to tie under advcl -69
above give lead to tie under ccomp -41
above give lead to tie under conj -41
above give lead to tie under obl 30
above give lead with -56
above give lead with hearer person -16
above give rel advmod lead ^ left -9
above give rel det lead ^ left -6
above give rel iobj lead (verb) elsewhere -20
above give rel iobj lead (verb) left -19
above give rel iobj lead (verb) right 14
above give rel iobj lead (verb) said -22
above give rel nmod lead of said -13
above give rel nsubj lead (verb) elsewhere -8
above give rel nsubj lead (verb) opens -13
above give rel nsubj lead (verb) said -14
above give rel nsubj lead , left -24
above give rel nsubj lead , opens -8
above give rel nsubj lead , quoted -12
above give rel nsubj lead , right -13
above give rel nsubj lead , said -7
above give rel nsubj lead - elsewhere -5
above give rel nsubj lead - left -15
above give rel nsubj lead - quoted -14
above give rel nsubj lead - right -26
above give rel nsubj lead - said -13
above give rel nsubj lead ^ left -24
above give rel nsubj lead ^ opens -12
above give rel nsubj lead ^ quoted -11
above give rel nsubj lead that elsewhere -11
above give rel nsubj lead that opens -11
above give rel nsubj lead that said -12
above give rel obj lead (verb) elsewhere -23
above give rel obj lead (verb) left 52
above give rel obj lead (verb) opens -39
above give rel obj lead (verb) quoted -23
above give rel obj lead (verb) right 27
above give rel obj lead (verb) said -27
above give rel obj lead - said -16
above give rel obl lead (verb) said -15
above give rel obl lead - said -5
above give rel obl lead at said -8
above give rel obl lead for elsewhere -6
above give rel obl lead for said -15
above give rel obl lead in left -11
above give rel obl lead in said -12
above give rel obl lead to elsewhere -59
above give rel obl lead to left 45
above give rel obl lead to quoted 31
above give rel obl lead to right 79
above give rel obl lead to said -15
above give rel obl lead with said -8
above give rel obl:agent lead by left -31
above give rel obl:agent lead by right -14
above give rel obl:agent lead by said -12
above other lead (verb) -15
above other lead (verb) hearer body -11
above other lead (verb) hearer crowd -21
above other lead (verb) hearer members -18
above other lead (verb) hearer name -12
above other lead (verb) hearer noun -14
above other lead (verb) hearer outlet -39
above other lead (verb) hearer person -14
above other lead (verb) hearer place -18
above other lead (verb) hearer press -24
above other lead (verb) hearer pronoun -2
above other lead (verb) hearer staff -37
above other lead (verb) tie apart -13
above other lead (verb) tie cue -21
above other lead (verb) tie no cue -18
above other lead (verb) tie over acl -49
above other lead (verb) tie over advcl -10
above other lead (verb) tie over appos 49
above other lead (verb) tie over ccomp -40
above other lead (verb) tie over conj -39
above other lead (verb) tie over nmod -15
above other lead (verb) tie over nsubj -21
above other lead (verb) tie over obj 9
above other lead (verb) tie over obl -18
above other lead (verb) tie over parataxis -53
above other lead (verb) tie over punct -14
above other lead (verb) tie over xcomp -81
above other lead (verb) tie root -20
above other lead (verb) tie under acl -27
above other lead (verb) tie under advcl -12
above other lead (verb) tie under advmod -13
above other lead (verb) tie under ccomp -15
above other lead (verb) tie under conj -2
above other lead (verb) tie under nmod -17
above other lead (verb) tie under nsubj -22
above other lead (verb) tie under obj -8
above other lead (verb) tie under obl -16
above other lead (verb) tie under parataxis -16
above other lead (verb) tie under xcomp -8
above other lead , -13
above other lead , hearer body -21
above other lead , hearer crowd -3
above other lead , hearer members 11
above other lead , hearer name -5
above other lead , hearer noun -25
above other lead , hearer outlet -31
above other lead , hearer person -4
above other lead , hearer place -19
above other lead , hearer press -47
above other lead , hearer pronoun -19
above other lead , hearer staff -21
above other lead , tie apart -17
above other lead , tie no cue -27
above other lead , tie over acl -23
above other lead , tie over advcl 16
above other lead , tie over appos 1
above other lead , tie over case -9
above other lead , tie over ccomp -31
above other lead , tie over conj -43
above other lead , tie over nmod -19
above other lead , tie over nsubj -23
above other lead , tie over obj -2
above other lead , tie over obl -29
above other lead , tie over parataxis -28
above other lead , tie over punct -24
above other lead , tie over xcomp 20
above other lead , tie root -22
above other lead , tie under acl -15
above other lead , tie under advcl 4
above other lead , tie under advmod -17
above other lead , tie under ccomp -15
above other lead , tie under conj -21
above other lead , tie under nmod -15
above other lead , tie under nsubj -13
above other lead , tie under obj 11
above other lead , tie under obl -11
above other lead , tie under parataxis -24
above other lead , tie under xcomp -23
above other lead - -16
above other lead - hearer body -18
above other lead - hearer crowd -15
above other lead - hearer members 1
above other lead - hearer name -16
above other lead - hearer noun -15
above other lead - hearer outlet -41
above other lead - hearer person -15
above other lead - hearer place -18
above other lead - hearer press -24
above other lead - hearer pronoun -17
above other lead - hearer staff -18
above other lead - tie apart -14
above other lead - tie cue -30
above other lead - tie no cue -29
above other lead - tie over acl -21
above other lead - tie over advcl -18
above other lead - tie over appos 8
above other lead - tie over case -6
above other lead - tie over ccomp -18
above other lead - tie over conj -31
above other lead - tie over nmod 34
above other lead - tie over nsubj -18
above other lead - tie over obj -40
above other lead - tie over obl -20
above other lead - tie over parataxis 19
above other lead - tie over punct -15
above other lead - tie over xcomp -26
above other lead - tie root -3
above other lead - tie under acl -22
above other lead - tie under advcl -21
above other lead - tie under advmod -19
above other lead - tie under ccomp -14
above other lead - tie under conj -16
above other lead - tie under nmod -21
above other lead - tie under nsubj -16
above other lead - tie under obj -17
above other lead - tie under obl -20
above other lead - tie under parataxis -16
above other lead - tie under xcomp -15
above other lead ^ -14
above other lead ^ hearer body 1
above other lead ^ hearer crowd -23
above other lead ^ hearer members -13
above other lead ^ hearer name -16
above other lead ^ hearer noun -12
above other lead ^ hearer outlet -54
above other lead ^ hearer person -9
above other lead ^ hearer place -16
above other lead ^ hearer press -42
above other lead ^ hearer pronoun -12
above other lead ^ hearer staff -19
above other lead ^ tie apart -14
above other lead ^ tie cue -11
above other lead ^ tie no cue -14
above other lead ^ tie over acl -18
above other lead ^ tie over advcl -33
above other lead ^ tie over advmod -14
above other lead ^ tie over appos -16
above other lead ^ tie over ccomp 12
above other lead ^ tie over conj -7
above other lead ^ tie over nmod -19
above other lead ^ tie over nsubj -27
above other lead ^ tie over obj 10
above other lead ^ tie over obl -28
above other lead ^ tie over parataxis -28
above other lead ^ tie over xcomp 8
above other lead ^ tie root -7
above other lead ^ tie under advcl -19
above other lead ^ tie under advmod -21
above other lead ^ tie under ccomp -12
above other lead ^ tie under nsubj -15
above other lead ^ tie under obl -17
above other lead about -13
above other lead about hearer crowd -31
above other lead about hearer name -22
above other lead about hearer noun -19
above other lead about hearer person -19
above other lead about hearer place -16
above other lead about tie apart -17
above other lead about tie cue -23
above other lead about tie under advcl -34
above other lead about tie under ccomp -19
above other lead about tie under nmod -12
above other lead about tie under obj -20
above other lead about tie under obl -19
above other lead across -39
above other lead across hearer noun -11
above other lead after -11
above other lead after hearer crowd -24
above other lead after hearer name -19
above other lead after hearer noun 13
above other lead after hearer person 5
above other lead after tie apart 36
above other lead after tie cue -24
above other lead after tie under advcl -66
above other lead after tie under ccomp -17
above other lead after tie under obl -27
above other lead against -21
above other lead against hearer body -17
above other lead against hearer crowd -20
above other lead against hearer name -17
above other lead against hearer noun -20
above other lead against hearer person -18
above other lead against hearer place -13
above other lead against hearer pronoun -19
above other lead against tie apart -16
above other lead against tie cue -24
above other lead against tie under advcl -20
above other lead against tie under ccomp -15
above other lead against tie under conj -10
above other lead against tie under obj -14
above other lead against tie under obl -25
above other lead against tie under xcomp -16
above other lead although -32
above other lead although tie under advcl -16
above other lead among -22
above other lead among hearer crowd -19
above other lead among hearer name -17
above other lead among hearer noun -18
above other lead among tie apart -18
above other lead among tie cue -16
above other lead among tie over obl -13
above other lead among tie under ccomp -15
above other lead among tie under conj -12
above other lead among tie under obj -8
above other lead among tie under obl -9
above other lead around -5
above other lead around tie apart 33
above other lead around tie under ccomp -19
above other lead as -18
above other lead as hearer body -19
above other lead as hearer crowd -19
above other lead as hearer name -18
above other lead as hearer noun -16
above other lead as hearer person -18
above other lead as hearer place -15
above other lead as tie apart -17
above other lead as tie cue -16
above other lead as tie over acl -11
above other lead as tie over advcl -15
above other lead as tie over conj -14
above other lead as tie over nsubj -7
above other lead as tie over obl -13
above other lead as tie over xcomp -17
above other lead as tie under advcl -22
above other lead as tie under ccomp -15
above other lead as tie under conj -17
above other lead as tie under nsubj -14
above other lead as tie under obj -17
above other lead as tie under obl -18
above other lead as tie under parataxis -8
above other lead as tie under xcomp -15
above other lead at -16
above other lead at hearer body -19
above other lead at hearer crowd 32
above other lead at hearer members -23
above other lead at hearer name -30
above other lead at hearer noun -21
above other lead at hearer outlet -18
above other lead at hearer person -17
above other lead at hearer place -19
above other lead at tie apart 10
above other lead at tie cue -14
above other lead at tie over advcl -27
above other lead at tie over conj -25
above other lead at tie over obl -25
above other lead at tie under advcl -33
above other lead at tie under ccomp -22
above other lead at tie under conj -12
above other lead at tie under nsubj -19
above other lead at tie under obj -21
above other lead at tie under obl -35
above other lead at tie under parataxis -14
above other lead at tie under xcomp 58
above other lead because -25
above other lead because hearer crowd -17
above other lead because hearer noun -12
above other lead because hearer person -13
above other lead because tie under ccomp -15
above other lead before -1
above other lead before hearer crowd -58
above other lead before hearer noun -22
above other lead before hearer person -24
above other lead before tie apart -22
above other lead before tie under advcl -29
above other lead before tie under xcomp -49
above other lead behind -31
above other lead behind hearer noun -15
above other lead behind hearer person -21
above other lead behind hearer pronoun -21
above other lead behind tie apart -14
above other lead behind tie under ccomp -12
above other lead between -22
above other lead between hearer crowd -21
above other lead between hearer name -12
above other lead between hearer noun -19
above other lead between hearer person -18
above other lead between hearer place -18
above other lead between tie apart -21
above other lead between tie under advcl -16
above other lead between tie under ccomp -13
above other lead between tie under obj -14
above other lead between tie under obl -17
above other lead by -23
above other lead by hearer body -18
above other lead by hearer crowd -16
above other lead by hearer members -16
above other lead by hearer name -17
above other lead by hearer noun -17
above other lead by hearer outlet -66
above other lead by hearer person -22
above other lead by hearer place -22
above other lead by hearer press -21
above other lead by hearer staff -12
above other lead by tie apart -19
above other lead by tie cue -23
above other lead by tie over advcl -13
above other lead by tie over conj -8
above other lead by tie over nsubj -9
above other lead by tie over obl -13
above other lead by tie under advcl -71
above other lead by tie under ccomp -16
above other lead by tie under conj -12
above other lead by tie under nsubj -26
above other lead by tie under obj -17
above other lead by tie under obl -20
above other lead by tie under xcomp -20
above other lead despite -27
above other lead down -42
above other lead down hearer noun -13
above other lead during -24
above other lead during hearer crowd -24
above other lead during hearer name -12
above other lead during hearer noun -15
above other lead during hearer person -9
above other lead during tie apart -11
above other lead during tie cue -13
above other lead during tie under ccomp -9
above other lead for -19
above other lead for hearer body -17
above other lead for hearer crowd -21
above other lead for hearer members -21
above other lead for hearer name -27
above other lead for hearer noun -20
above other lead for hearer outlet -70
above other lead for hearer person -11
above other lead for hearer place -16
above other lead for hearer pronoun -18
above other lead for hearer staff -18
above other lead for tie apart -19
above other lead for tie cue -11
above other lead for tie no cue -13
above other lead for tie over advcl -14
above other lead for tie over conj -14
above other lead for tie over nmod -13
above other lead for tie over obl -13
above other lead for tie under acl -10
above other lead for tie under advcl -23
above other lead for tie under ccomp -19
above other lead for tie under conj -15
above other lead for tie under nmod -10
above other lead for tie under nsubj -18
above other lead for tie under obj -19
above other lead for tie under obl -28
above other lead for tie under xcomp -16
above other lead from -15
above other lead from hearer body -29
above other lead from hearer crowd 30
above other lead from hearer members -72
above other lead from hearer name -23
above other lead from hearer noun -30
above other lead from hearer outlet 26
above other lead from hearer person -23
above other lead from hearer place -19
above other lead from hearer pronoun -16
above other lead from hearer staff -16
above other lead from tie apart -4
above other lead from tie cue 37
above other lead from tie over advcl 26
above other lead from tie over conj -23
above other lead from tie over nsubj -11
above other lead from tie over obl -28
above other lead from tie over parataxis -22
above other lead from tie under advcl -28
above other lead from tie under ccomp -19
above other lead from tie under conj -18
above other lead from tie under nsubj -25
above other lead from tie under obj -26
above other lead from tie under obl -63
above other lead from tie under xcomp 36
above other lead if -19
above other lead if hearer crowd -35
above other lead if hearer name -16
above other lead if hearer noun 20
above other lead if hearer person -26
above other lead if hearer place -10
above other lead if tie apart -24
above other lead if tie under advcl 15
above other lead if tie under ccomp -21
above other lead in -15
above other lead in hearer body -21
above other lead in hearer crowd 9
above other lead in hearer members -21
above other lead in hearer name -19
above other lead in hearer noun -13
above other lead in hearer outlet -24
above other lead in hearer person -17
above other lead in hearer place -16
above other lead in tie apart -17
above other lead in tie cue 1
above other lead in tie no cue -13
above other lead in tie over acl -11
above other lead in tie over advcl -22
above other lead in tie over conj -15
above other lead in tie over nmod -12
above other lead in tie over nsubj -13
above other lead in tie over obl -11
above other lead in tie over xcomp -9
above other lead in tie under acl -13
above other lead in tie under advcl 9
above other lead in tie under advmod -13
above other lead in tie under ccomp -15
above other lead in tie under conj -18
above other lead in tie under nmod -11
above other lead in tie under nsubj -23
above other lead in tie under obj -18
above other lead in tie under obl -21
above other lead in tie under parataxis -9
above other lead in tie under xcomp -17
above other lead inside -43
above other lead into -23
above other lead into hearer crowd -14
above other lead into hearer name -18
above other lead into hearer noun -12
above other lead into hearer person -18
above other lead into hearer place -18
above other lead into tie apart -17
above other lead into tie under ccomp -13
above other lead into tie under xcomp -11
above other lead like -22
above other lead like hearer body -10
above other lead like hearer crowd -13
above other lead like hearer name -14
above other lead like hearer noun -14
above other lead like hearer person -22
above other lead like hearer place -15
above other lead like tie apart -15
above other lead like tie cue -17
above other lead like tie under advcl -8
above other lead like tie under ccomp -16
above other lead like tie under obj -9
above other lead like tie under obl -16
above other lead like tie under xcomp -9
above other lead of -16
above other lead of hearer body -12
above other lead of hearer crowd -14
above other lead of hearer members -31
above other lead of hearer name -15
above other lead of hearer noun -18
above other lead of hearer outlet -24
above other lead of hearer person -19
above other lead of hearer place -16
above other lead of hearer press -26
above other lead of hearer pronoun -20
above other lead of hearer staff -18
above other lead of tie apart -17
above other lead of tie cue -23
above other lead of tie no cue -17
above other lead of tie over acl -18
above other lead of tie over advcl -16
above other lead of tie over conj -14
above other lead of tie over nmod -19
above other lead of tie over nsubj -11
above other lead of tie over obl -15
above other lead of tie under acl -16
above other lead of tie under advcl -8
above other lead of tie under ccomp -11
above other lead of tie under conj -16
above other lead of tie under nmod -17
above other lead of tie under nsubj -19
above other lead of tie under obj -18
above other lead of tie under obl -25
above other lead of tie under parataxis -12
above other lead of tie under xcomp -14
above other lead off -36
above other lead off hearer crowd -18
above other lead off tie under ccomp -14
above other lead on -18
above other lead on hearer body -20
above other lead on hearer crowd -8
above other lead on hearer members -17
above other lead on hearer name -17
above other lead on hearer noun -18
above other lead on hearer outlet -26
above other lead on hearer person -12
above other lead on hearer place -19
above other lead on hearer press -29
above other lead on hearer pronoun -18
above other lead on tie apart -17
above other lead on tie cue -16
above other lead on tie over advcl -28
above other lead on tie over conj -13
above other lead on tie over obj -14
above other lead on tie over obl -15
above other lead on tie over xcomp -20
above other lead on tie under acl -7
above other lead on tie under advcl -20
above other lead on tie under ccomp -15
above other lead on tie under conj -14
above other lead on tie under nsubj -14
above other lead on tie under obj 3
above other lead on tie under obl -21
above other lead on tie under parataxis -8
above other lead on tie under xcomp -14
above other lead out -37
above other lead out hearer crowd -29
above other lead out hearer person -13
above other lead out tie under ccomp -18
above other lead outside -38
above other lead outside hearer noun -16
above other lead over -22
above other lead over hearer crowd -20
above other lead over hearer name -11
above other lead over hearer noun -19
above other lead over hearer person -18
above other lead over hearer place -19
above other lead over tie apart -16
above other lead over tie under advcl -15
above other lead over tie under ccomp -16
above other lead over tie under obj -10
above other lead over tie under obl -20
above other lead over tie under xcomp -10
above other lead since -29
above other lead since hearer name -12
above other lead since hearer noun -19
above other lead since hearer person -15
above other lead since tie under advcl -11
above other lead since tie under ccomp -15
above other lead than -19
above other lead than hearer crowd 7
above other lead than hearer name -18
above other lead than hearer noun -23
above other lead than hearer person -20
above other lead than tie apart -21
above other lead than tie cue 27
above other lead than tie under advcl -18
above other lead than tie under ccomp -16
above other lead than tie under obj -13
above other lead than tie under obl -11
above other lead than tie under xcomp -10
above other lead that -17
above other lead that hearer body -18
above other lead that hearer crowd -17
above other lead that hearer members -20
above other lead that hearer name -16
above other lead that hearer noun -16
above other lead that hearer outlet -22
above other lead that hearer person -16
above other lead that hearer place -16
above other lead that hearer staff -16
above other lead that tie apart -17
above other lead that tie over advcl -16
above other lead that tie over obl -8
above other lead that tie under acl -15
above other lead that tie under advcl -17
above other lead that tie under ccomp -15
above other lead that tie under conj -15
above other lead that tie under nsubj -13
above other lead that tie under obj -15
above other lead that tie under obl -11
above other lead that tie under parataxis -7
above other lead that tie under xcomp -16
above other lead though -25
above other lead though hearer crowd -14
above other lead though tie under advcl -13
above other lead through -33
above other lead through hearer noun -15
above other lead through hearer place -15
above other lead through tie apart -14
above other lead through tie under ccomp -16
above other lead throughout -28
above other lead to -17
above other lead to hearer body -51
above other lead to hearer crowd -17
above other lead to hearer members 17
above other lead to hearer name 13
above other lead to hearer noun -33
above other lead to hearer outlet 46
above other lead to hearer person -32
above other lead to hearer place -27
above other lead to hearer press 12
above other lead to hearer pronoun 49
above other lead to hearer staff 13
above other lead to tie apart -16
above other lead to tie cue 35
above other lead to tie no cue 4
above other lead to tie over acl -36
above other lead to tie over advcl -81
above other lead to tie over ccomp -20
above other lead to tie over conj -52
above other lead to tie over nmod -28
above other lead to tie over nsubj -57
above other lead to tie over obj 46
above other lead to tie over obl -39
above other lead to tie under acl -31
above other lead to tie under advcl 5
above other lead to tie under ccomp -9
above other lead to tie under conj -31
above other lead to tie under nmod -21
above other lead to tie under nsubj -100
above other lead to tie under obj 29
above other lead to tie under obl -24
above other lead to tie under parataxis -18
above other lead to tie under xcomp -36
above other lead toward -45
above other lead toward hearer crowd -29
above other lead toward hearer person -19
above other lead toward tie cue -23
above other lead toward tie under ccomp -28
above other lead under -32
above other lead under hearer body -19
above other lead under hearer noun -13
above other lead under hearer person -21
above other lead under tie apart -16
above other lead under tie under ccomp -13
above other lead unlike -38
above other lead until -26
above other lead up -30
above other lead up hearer crowd -18
above other lead up hearer noun -11
above other lead up tie apart -10
above other lead up tie under ccomp -15
above other lead whether -10
above other lead whether hearer noun -36
above other lead whether hearer person -37
above other lead whether tie apart -17
above other lead whether tie under advcl -20
above other lead whether tie under ccomp 17
above other lead while -14
above other lead while hearer crowd -21
above other lead while hearer name -17
above other lead while hearer noun -24
above other lead while hearer person 6
above other lead while tie apart -25
above other lead while tie cue -16
above other lead while tie over obl -15
above other lead while tie under advcl 13
above other lead while tie under ccomp -21
above other lead with -7
above other lead with hearer body 42
above other lead with hearer crowd -7
above other lead with hearer members -14
above other lead with hearer outlet 7
above other lead with hearer person -28
above other lead with hearer place -30
above other lead with hearer press 46
above other lead with hearer pronoun -26
above other lead with hearer staff 12
above other lead with tie apart -40
above other lead with tie cue 24
above other lead with tie over advcl -16
above other lead with tie over conj 53
above other lead with tie over nmod 39
above other lead with tie over nsubj -29
above other lead with tie over obj -14
above other lead with tie over obl 1
above other lead with tie over xcomp -10
above other lead with tie under acl -20
above other lead with tie under advcl -51
above other lead with tie under ccomp -25
above other lead with tie under conj 29
above other lead with tie under nmod 35
above other lead with tie under nsubj -41
above other lead with tie under obj -22
above other lead with tie under obl 32
above other lead with tie under parataxis -13
above other lead with tie under xcomp -28
above other lead within -33
above other lead within hearer noun -23
above other lead within tie under ccomp -18
above other lead without -39
above other rel acl lead (verb) said -19
above other rel acl:relcl lead (verb) left -18
above other rel acl:relcl lead (verb) quoted -13
above other rel acl:relcl lead (verb) right -19
above other rel acl:relcl lead (verb) said -20
above other rel acl:relcl lead - left -12
above other rel acl:relcl lead - right -14
above other rel acl:relcl lead - said -12
above other rel advcl lead (verb) elsewhere -12
above other rel advcl lead (verb) quoted -7
above other rel advcl lead (verb) said -19
above other rel advcl lead - said -10
above other rel advmod lead (verb) quoted -34
above other rel advmod lead (verb) said -34
above other rel advmod lead , elsewhere -10
above other rel advmod lead , opens -13
above other rel advmod lead , quoted -17
above other rel advmod lead , said -12
above other rel advmod lead - elsewhere -11
above other rel advmod lead - left -11
above other rel advmod lead - quoted -18
above other rel advmod lead - said -13
above other rel advmod lead ^ elsewhere -11
above other rel advmod lead ^ left -21
above other rel advmod lead ^ opens -16
above other rel advmod lead ^ quoted 26
above other rel amod lead (verb) elsewhere -15
above other rel amod lead (verb) left 73
above other rel amod lead (verb) opens -41
above other rel amod lead (verb) quoted -8
above other rel amod lead (verb) right 56
above other rel amod lead (verb) said -12
above other rel amod lead - elsewhere -13
above other rel amod lead - left -16
above other rel amod lead - quoted -12
above other rel amod lead - right -15
above other rel amod lead - said -11
above other rel amod lead ^ left -14
above other rel amod lead ^ opens -7
above other rel amod lead in said -6
above other rel amod lead of left -13
above other rel amod lead of right -10
above other rel amod lead of said -11
above other rel amod lead on said -7
above other rel amod lead to said -29
above other rel appos lead (verb) left -35
above other rel appos lead (verb) right 50
above other rel appos lead (verb) said -14
above other rel appos lead , elsewhere 39
above other rel appos lead , left -26
above other rel appos lead , opens -23
above other rel appos lead , quoted -31
above other rel appos lead , right -12
above other rel appos lead , said -8
above other rel appos lead - elsewhere -19
above other rel appos lead - left -24
above other rel appos lead - quoted -20
above other rel appos lead - right -13
above other rel appos lead - said -18
above other rel aux lead ^ quoted -10
above other rel case lead (verb) said 25
above other rel case lead , opens -7
above other rel case lead , quoted -17
above other rel case lead - quoted -14
above other rel case lead - said -14
above other rel case lead ^ elsewhere -5
above other rel case lead ^ left -23
above other rel case lead ^ opens -9
above other rel case lead ^ quoted -15
above other rel cc lead ^ quoted -11
above other rel ccomp lead (verb) elsewhere -17
above other rel ccomp lead (verb) quoted -19
above other rel ccomp lead (verb) said -20
above other rel ccomp lead - elsewhere -10
above other rel ccomp lead - quoted -12
above other rel ccomp lead - said -18
above other rel ccomp lead ^ quoted -10
above other rel compound lead (verb) elsewhere -18
above other rel compound lead (verb) left -27
above other rel compound lead (verb) opens -11
above other rel compound lead (verb) quoted -12
above other rel compound lead (verb) right 59
above other rel compound lead (verb) said -18
above other rel compound lead , left -26
above other rel compound lead , right -14
above other rel compound lead , said -15
above other rel compound lead - cue -25
above other rel compound lead - elsewhere -17
above other rel compound lead - left -22
above other rel compound lead - quoted -15
above other rel compound lead - right -22
above other rel compound lead - said -13
above other rel compound lead ^ left -21
above other rel compound lead ^ opens -11
above other rel compound lead for said -10
above other rel compound lead in elsewhere -8
above other rel compound lead in left -23
above other rel compound lead in right -18
above other rel compound lead in said -13
above other rel compound lead of elsewhere -8
above other rel compound lead of left -25
above other rel compound lead of quoted -8
above other rel compound lead of right -16
above other rel compound lead of said -15
above other rel compound lead on left -4
above other rel compound lead on right -18
above other rel compound lead on said -11
above other rel compound lead that opens -4
above other rel compound lead that said -7
above other rel compound lead to left 104
above other rel compound lead to said -28
above other rel conj lead (verb) elsewhere -8
above other rel conj lead (verb) left -10
above other rel conj lead (verb) quoted -15
above other rel conj lead (verb) right -10
above other rel conj lead (verb) said -18
above other rel conj lead , elsewhere -24
above other rel conj lead , left -26
above other rel conj lead , opens -10
above other rel conj lead , quoted -16
above other rel conj lead , right -25
above other rel conj lead , said -21
above other rel conj lead - cue -27
above other rel conj lead - elsewhere -18
above other rel conj lead - left -10
above other rel conj lead - opens -5
above other rel conj lead - quoted -17
above other rel conj lead - right -18
above other rel conj lead - said -15
above other rel conj lead as said -8
above other rel det lead - elsewhere -7
above other rel det lead - quoted -14
above other rel det lead - said -10
above other rel det lead ^ cue -7
above other rel det lead ^ elsewhere -8
above other rel det lead ^ left -15
above other rel det lead ^ opens -12
above other rel det lead ^ quoted -6
above other rel discourse lead , quoted -20
above other rel discourse lead - elsewhere -12
above other rel discourse lead - quoted -19
above other rel discourse lead - said -3
above other rel discourse lead ^ quoted -12
above other rel iobj lead (verb) said -10
above other rel mark lead , quoted -16
above other rel mark lead - quoted -13
above other rel mark lead - said -7
above other rel mark lead ^ left -17
above other rel mark lead ^ opens -10
above other rel mark lead ^ quoted -16
above other rel nmod lead (verb) elsewhere -15
above other rel nmod lead (verb) left -30
above other rel nmod lead (verb) opens 48
above other rel nmod lead (verb) quoted -17
above other rel nmod lead (verb) right 36
above other rel nmod lead (verb) said -22
above other rel nmod lead , left 33
above other rel nmod lead , quoted -12
above other rel nmod lead , right -15
above other rel nmod lead , said -15
above other rel nmod lead - elsewhere -19
above other rel nmod lead - left -25
above other rel nmod lead - quoted -16
above other rel nmod lead - right -17
above other rel nmod lead - said -19
above other rel nmod lead ^ left 47
above other rel nmod lead about opens -22
above other rel nmod lead about said -16
above other rel nmod lead against elsewhere -14
above other rel nmod lead against left -17
above other rel nmod lead against opens -13
above other rel nmod lead against right -14
above other rel nmod lead against said -17
above other rel nmod lead among left -15
above other rel nmod lead among right -14
above other rel nmod lead among said -14
above other rel nmod lead as elsewhere -15
above other rel nmod lead as left -27
above other rel nmod lead as quoted -11
above other rel nmod lead as right -13
above other rel nmod lead as said -16
above other rel nmod lead at elsewhere -31
above other rel nmod lead at left -28
above other rel nmod lead at quoted -14
above other rel nmod lead at right -25
above other rel nmod lead at said -21
above other rel nmod lead between elsewhere -11
above other rel nmod lead between left -21
above other rel nmod lead between quoted -10
above other rel nmod lead between said -19
above other rel nmod lead by elsewhere -9
above other rel nmod lead by left -31
above other rel nmod lead by quoted -11
above other rel nmod lead by right -11
above other rel nmod lead by said -14
above other rel nmod lead for elsewhere -20
above other rel nmod lead for left -25
above other rel nmod lead for opens -30
above other rel nmod lead for quoted -24
above other rel nmod lead for right -24
above other rel nmod lead for said -19
above other rel nmod lead from elsewhere 19
above other rel nmod lead from left -6
above other rel nmod lead from quoted -10
above other rel nmod lead from right -25
above other rel nmod lead from said -21
above other rel nmod lead in cue -33
above other rel nmod lead in elsewhere -17
above other rel nmod lead in left 1
above other rel nmod lead in quoted -16
above other rel nmod lead in right -19
above other rel nmod lead in said -15
above other rel nmod lead like elsewhere -10
above other rel nmod lead like left -20
above other rel nmod lead like quoted -9
above other rel nmod lead like right -9
above other rel nmod lead like said -18
above other rel nmod lead of cue -5
above other rel nmod lead of elsewhere -17
above other rel nmod lead of left -19
above other rel nmod lead of opens -21
above other rel nmod lead of quoted -16
above other rel nmod lead of right -16
above other rel nmod lead of said -17
above other rel nmod lead on elsewhere -18
above other rel nmod lead on left -21
above other rel nmod lead on quoted -12
above other rel nmod lead on right -26
above other rel nmod lead on said -20
above other rel nmod lead over right -15
above other rel nmod lead over said -15
above other rel nmod lead than right -15
above other rel nmod lead than said -19
above other rel nmod lead that said -8
above other rel nmod lead to elsewhere -31
above other rel nmod lead to left 2
above other rel nmod lead to opens -70
above other rel nmod lead to quoted -36
above other rel nmod lead to right 32
above other rel nmod lead to said -37
above other rel nmod lead under said -16
above other rel nmod lead with elsewhere -27
above other rel nmod lead with left 24
above other rel nmod lead with quoted -24
above other rel nmod lead with right -19
above other rel nmod lead with said -3
above other rel nmod:poss lead (verb) elsewhere -13
above other rel nmod:poss lead (verb) left 12
above other rel nmod:poss lead (verb) opens -13
above other rel nmod:poss lead (verb) quoted -13
above other rel nmod:poss lead (verb) right 15
above other rel nmod:poss lead (verb) said -15
above other rel nmod:poss lead , left -16
above other rel nmod:poss lead , opens -11
above other rel nmod:poss lead , quoted -10
above other rel nmod:poss lead , right -14
above other rel nmod:poss lead , said -8
above other rel nmod:poss lead - elsewhere -13
above other rel nmod:poss lead - left -15
above other rel nmod:poss lead - opens -6
above other rel nmod:poss lead - quoted -13
above other rel nmod:poss lead - right -11
above other rel nmod:poss lead - said -11
above other rel nmod:poss lead ^ elsewhere -11
above other rel nmod:poss lead ^ left -18
above other rel nmod:poss lead ^ opens -13
above other rel nmod:poss lead ^ quoted -10
above other rel nmod:poss lead about elsewhere -10
above other rel nmod:poss lead about left -17
above other rel nmod:poss lead about opens -13
above other rel nmod:poss lead about said -12
above other rel nmod:poss lead against said -10
above other rel nmod:poss lead as said -9
above other rel nmod:poss lead at elsewhere -22
above other rel nmod:poss lead at opens -17
above other rel nmod:poss lead at said -20
above other rel nmod:poss lead by said -5
above other rel nmod:poss lead for elsewhere -4
above other rel nmod:poss lead for left -6
above other rel nmod:poss lead for right -7
above other rel nmod:poss lead for said -11
above other rel nmod:poss lead from said -7
above other rel nmod:poss lead in left -12
above other rel nmod:poss lead in right -11
above other rel nmod:poss lead in said -11
above other rel nmod:poss lead of elsewhere -10
above other rel nmod:poss lead of left -17
above other rel nmod:poss lead of opens -9
above other rel nmod:poss lead of quoted -10
above other rel nmod:poss lead of right -14
above other rel nmod:poss lead of said -11
above other rel nmod:poss lead on elsewhere -7
above other rel nmod:poss lead on left -9
above other rel nmod:poss lead on opens -7
above other rel nmod:poss lead on right -13
above other rel nmod:poss lead on said -10
above other rel nmod:poss lead over said -7
above other rel nmod:poss lead that elsewhere -8
above other rel nmod:poss lead that opens -12
above other rel nmod:poss lead that said -11
above other rel nmod:poss lead to elsewhere -19
above other rel nmod:poss lead to left -31
above other rel nmod:poss lead to opens -30
above other rel nmod:poss lead to right -12
above other rel nmod:poss lead to said -26
above other rel nmod:poss lead with elsewhere -16
above other rel nmod:poss lead with left 55
above other rel nmod:poss lead with said -29
above other rel nsubj lead (verb) elsewhere -18
above other rel nsubj lead (verb) left -32
above other rel nsubj lead (verb) opens -12
above other rel nsubj lead (verb) quoted -16
above other rel nsubj lead (verb) right -11
above other rel nsubj lead (verb) said -15
above other rel nsubj lead , elsewhere -28
above other rel nsubj lead , left 12
above other rel nsubj lead , opens -23
above other rel nsubj lead , quoted -24
above other rel nsubj lead , right 7
above other rel nsubj lead , said -19
above other rel nsubj lead - elsewhere -20
above other rel nsubj lead - left -8
above other rel nsubj lead - opens -20
above other rel nsubj lead - quoted -10
above other rel nsubj lead - right -21
above other rel nsubj lead - said -10
above other rel nsubj lead ^ cue -9
above other rel nsubj lead ^ elsewhere -20
above other rel nsubj lead ^ left -19
above other rel nsubj lead ^ opens -10
above other rel nsubj lead ^ quoted -16
above other rel nsubj lead ^ said -24
above other rel nsubj lead after left -52
above other rel nsubj lead after right 97
above other rel nsubj lead after said -29
above other rel nsubj lead as left -26
above other rel nsubj lead as right -25
above other rel nsubj lead as said -12
above other rel nsubj lead because quoted -13
above other rel nsubj lead because said -18
above other rel nsubj lead before said -38
above other rel nsubj lead if elsewhere -21
above other rel nsubj lead if left -26
above other rel nsubj lead if quoted -33
above other rel nsubj lead if said 5
above other rel nsubj lead of said -11
above other rel nsubj lead since said -16
above other rel nsubj lead than said -9
above other rel nsubj lead that elsewhere -17
above other rel nsubj lead that left -23
above other rel nsubj lead that opens -18
above other rel nsubj lead that quoted -15
above other rel nsubj lead that right -17
above other rel nsubj lead that said -15
above other rel nsubj lead to said -25
above other rel nsubj lead whether elsewhere -16
above other rel nsubj lead whether said 6
above other rel nsubj lead while left 10
above other rel nsubj lead while right -36
above other rel nsubj lead while said -21
above other rel nsubj lead with said -19
above other rel nsubj:pass lead (verb) elsewhere -13
above other rel nsubj:pass lead (verb) opens -20
above other rel nsubj:pass lead (verb) said -10
above other rel nsubj:pass lead , left -22
above other rel nsubj:pass lead , opens -41
above other rel nsubj:pass lead , quoted -17
above other rel nsubj:pass lead , right -21
above other rel nsubj:pass lead , said -15
above other rel nsubj:pass lead - elsewhere -11
above other rel nsubj:pass lead - opens -16
above other rel nsubj:pass lead - quoted -14
above other rel nsubj:pass lead - right -13
above other rel nsubj:pass lead - said -19
above other rel nsubj:pass lead ^ elsewhere -15
above other rel nsubj:pass lead ^ left -30
above other rel nsubj:pass lead ^ opens 12
above other rel nsubj:pass lead ^ quoted -14
above other rel nsubj:pass lead if said -11
above other rel nsubj:pass lead that elsewhere -17
above other rel nsubj:pass lead that opens -14
above other rel nsubj:pass lead that quoted -8
above other rel nsubj:pass lead that said -16
above other rel nummod lead ^ left -14
above other rel obj lead (verb) cue -19
above other rel obj lead (verb) elsewhere -26
above other rel obj lead (verb) left 13
above other rel obj lead (verb) opens -27
above other rel obj lead (verb) quoted -21
above other rel obj lead (verb) right -2
above other rel obj lead (verb) said -17
above other rel obj lead , elsewhere -18
above other rel obj lead , left -28
above other rel obj lead , opens -9
above other rel obj lead , quoted 70
above other rel obj lead , right 3
above other rel obj lead , said -18
above other rel obj lead - elsewhere -21
above other rel obj lead - left -28
above other rel obj lead - quoted -19
above other rel obj lead - right -1
above other rel obj lead - said -19
above other rel obj lead ^ elsewhere -8
above other rel obj lead ^ left -11
above other rel obj lead ^ quoted -18
above other rel obj lead in said -23
above other rel obj lead of elsewhere -6
above other rel obj lead of said -9
above other rel obj lead off said -21
above other rel obj lead on said -10
above other rel obj lead out said -20
above other rel obj lead than said -40
above other rel obj lead that said -12
above other rel obj lead to said -40
above other rel obj lead up said -16
above other rel obj lead with said -22
above other rel obl lead (verb) elsewhere -22
above other rel obl lead (verb) left -32
above other rel obl lead (verb) opens -12
above other rel obl lead (verb) quoted -15
above other rel obl lead (verb) right -32
above other rel obl lead (verb) said -20
above other rel obl lead , elsewhere -12
above other rel obl lead , left -24
above other rel obl lead , opens -9
above other rel obl lead , quoted -15
above other rel obl lead , right -19
above other rel obl lead , said -20
above other rel obl lead - elsewhere -22
above other rel obl lead - left -22
above other rel obl lead - quoted -18
above other rel obl lead - right -19
above other rel obl lead - said -18
above other rel obl lead ^ left -28
above other rel obl lead ^ quoted -15
above other rel obl lead about elsewhere -13
above other rel obl lead about opens -16
above other rel obl lead about quoted -14
above other rel obl lead about right 53
above other rel obl lead about said -19
above other rel obl lead across said -13
above other rel obl lead after left -31
above other rel obl lead after right -15
above other rel obl lead after said -20
above other rel obl lead against elsewhere -23
above other rel obl lead against left -24
above other rel obl lead against opens -20
above other rel obl lead against quoted -12
above other rel obl lead against right -10
above other rel obl lead against said -18
above other rel obl lead among left -23
above other rel obl lead among right -12
above other rel obl lead among said -12
above other rel obl lead as elsewhere -16
above other rel obl lead as left -20
above other rel obl lead as opens -8
above other rel obl lead as quoted -14
above other rel obl lead as right -18
above other rel obl lead as said -14
above other rel obl lead at elsewhere -36
above other rel obl lead at left 26
above other rel obl lead at opens -67
above other rel obl lead at quoted -23
above other rel obl lead at right 41
above other rel obl lead at said -35
above other rel obl lead behind elsewhere -11
above other rel obl lead behind left -22
above other rel obl lead behind said -14
above other rel obl lead between said -12
above other rel obl lead by elsewhere -7
above other rel obl lead by left -14
above other rel obl lead by right -18
above other rel obl lead by said -15
above other rel obl lead during left -19
above other rel obl lead during right -12
above other rel obl lead during said -9
above other rel obl lead for elsewhere -17
above other rel obl lead for left -28
above other rel obl lead for opens -30
above other rel obl lead for quoted -22
above other rel obl lead for right -37
above other rel obl lead for said -18
above other rel obl lead from elsewhere -36
above other rel obl lead from left -16
above other rel obl lead from quoted -33
above other rel obl lead from right 8
above other rel obl lead from said -10
above other rel obl lead in cue -23
above other rel obl lead in elsewhere -18
above other rel obl lead in left -25
above other rel obl lead in quoted -15
above other rel obl lead in right -21
above other rel obl lead in said -15
above other rel obl lead into elsewhere -14
above other rel obl lead into left -16
above other rel obl lead into right -13
above other rel obl lead into said -18
above other rel obl lead like left -20
above other rel obl lead like right -14
above other rel obl lead like said -13
above other rel obl lead of elsewhere -14
above other rel obl lead of left -28
above other rel obl lead of opens -13
above other rel obl lead of quoted -9
above other rel obl lead of right -19
above other rel obl lead of said -15
above other rel obl lead on elsewhere -21
above other rel obl lead on left -28
above other rel obl lead on opens -41
above other rel obl lead on quoted -16
above other rel obl lead on right -26
above other rel obl lead on said -20
above other rel obl lead over elsewhere -12
above other rel obl lead over left -17
above other rel obl lead over said -15
above other rel obl lead than elsewhere -12
above other rel obl lead than left -19
above other rel obl lead than quoted -10
above other rel obl lead than right 45
above other rel obl lead than said -21
above other rel obl lead through left -25
above other rel obl lead through right -23
above other rel obl lead through said -18
above other rel obl lead to elsewhere -38
above other rel obl lead to left -37
above other rel obl lead to opens -112
above other rel obl lead to quoted -40
above other rel obl lead to right 27
above other rel obl lead to said -20
above other rel obl lead toward said -26
above other rel obl lead under said -13
above other rel obl lead with cue 32
above other rel obl lead with left 49
above other rel obl lead with opens -62
above other rel obl lead with quoted -26
above other rel obl lead with right 24
above other rel obl lead with said -30
above other rel obl:agent lead - left -14
above other rel obl:agent lead by elsewhere -20
above other rel obl:agent lead by left -47
above other rel obl:agent lead by quoted -20
above other rel obl:agent lead by right -25
above other rel obl:agent lead by said -16
above other rel obl:tmod lead - left -31
above other rel obl:tmod lead - said -9
above other rel parataxis lead (verb) quoted -9
above other rel parataxis lead (verb) said -10
above other rel parataxis lead - said -9
above other rel root lead (verb) cue -10
above other rel root lead (verb) left -23
above other rel root lead (verb) said -8
above other rel root lead - left -23
above other rel root lead - said -17
above other rel root lead ^ cue -12
above other rel root lead ^ left 1
above other rel root lead ^ opens -14
above other rel xcomp lead (verb) elsewhere -19
above other rel xcomp lead (verb) left -27
above other rel xcomp lead (verb) quoted -17
above other rel xcomp lead (verb) right -18
above other rel xcomp lead (verb) said -18
above other rel xcomp lead - quoted -19
above other rel xcomp lead - said -15
above praise lead (verb) -3
above praise lead (verb) hearer crowd 45
above praise lead (verb) hearer noun 40
above praise lead (verb) hearer person -35
above praise lead (verb) hearer pronoun -60
above praise lead (verb) tie cue 19
above praise lead (verb) tie under advcl -26
above praise lead (verb) tie under ccomp -20
above praise lead , -38
above praise lead - -19
above praise lead - hearer person -16
above praise lead ^ -23
above praise lead to -57
above praise rel obj lead (verb) elsewhere -44
above praise rel obj lead (verb) opens 42
above praise rel obj lead (verb) said -26
above question-noun lead (verb) 61
above question-noun lead (verb) hearer person 47
above question-noun lead (verb) tie under ccomp 55
above question-noun lead , 69
above question-noun lead - -26
above question-noun lead - hearer name -29
above question-noun lead - hearer person -3
above question-noun lead - tie under ccomp -14
above question-noun lead ^ 21
above question-noun lead ^ hearer name -28
above question-noun lead ^ tie apart -18
above question-noun lead ^ tie cue -28
above question-noun lead to 12
above reach lead (verb) 27
above reach lead (verb) hearer crowd -21
above reach lead (verb) tie under ccomp -13
above reach lead - -13
above reach lead - tie under ccomp -10
above reach lead to -15
above reach rel obj lead (verb) said -13
above say lead (verb) -15
above say lead (verb) hearer crowd -24
above say lead (verb) hearer name -28
above say lead (verb) hearer noun -17
above say lead (verb) hearer person 6
above say lead (verb) hearer place -28
above say lead (verb) hearer pronoun -21
above say lead (verb) tie apart -22
above say lead (verb) tie cue -25
above say lead (verb) tie over advcl -26
above say lead (verb) tie over conj -24
above say lead (verb) tie over nsubj -24
above say lead (verb) tie under advcl -17
above say lead (verb) tie under ccomp -19
above say lead (verb) tie under conj -16
above say lead (verb) tie under obj -13
above say lead (verb) tie under xcomp -15
above say lead , -21
above say lead , hearer crowd -20
above say lead , hearer name -60
above say lead , hearer noun 4
above say lead , hearer person -6
above say lead , hearer place -4
above say lead , tie apart -13
above say lead , tie cue -18
above say lead , tie over advcl -1
above say lead , tie over ccomp -15
above say lead , tie over conj -33
above say lead , tie over obl -21
above say lead , tie under ccomp -7
above say lead , tie under parataxis -13
above say lead - -10
above say lead - hearer body -11
above say lead - hearer crowd -25
above say lead - hearer name -31
above say lead - hearer noun -11
above say lead - hearer person -6
above say lead - hearer place -29
above say lead - hearer staff -12
above say lead - tie apart -22
above say lead - tie cue 5
above say lead - tie over advcl 22
above say lead - tie over ccomp -23
above say lead - tie over conj -21
above say lead - tie over nsubj -11
above say lead - tie over obl -15
above say lead - tie over xcomp -27
above say lead - tie under advcl -22
above say lead - tie under ccomp -23
above say lead - tie under conj -18
above say lead - tie under obj -9
above say lead - tie under obl -13
above say lead ^ -18
above say lead ^ hearer crowd -12
above say lead ^ hearer name -15
above say lead ^ hearer noun -17
above say lead ^ hearer person -21
above say lead ^ tie apart -11
above say lead ^ tie cue -18
above say lead ^ tie over advcl -6
above say lead ^ tie over ccomp -24
above say lead ^ tie over conj -16
above say lead ^ tie over nsubj -11
above say lead ^ tie over parataxis -9
above say lead ^ tie under advcl -11
above say lead ^ tie under ccomp -12
above say lead about -28
above say lead about hearer person -18
above say lead about tie cue -25
above say lead after -49
above say lead after hearer noun -17
above say lead after hearer person -52
above say lead after tie under advcl -28
above say lead as -20
above say lead as hearer noun -16
above say lead as tie cue -12
above say lead at 4
above say lead at hearer crowd -51
above say lead at hearer noun -26
above say lead at tie cue -7
above say lead by -31
above say lead for -30
above say lead for hearer person -18
above say lead for tie cue -28
above say lead from -29
above say lead in -22
above say lead in hearer noun -16
above say lead in hearer place -17
above say lead in tie apart -9
above say lead in tie cue -23
above say lead in tie under ccomp -6
above say lead like -24
above say lead like hearer place -15
above say lead of -7
above say lead of hearer noun -20
above say lead of hearer person -30
above say lead of hearer place 39
above say lead of tie apart -22
above say lead of tie cue -36
above say lead of tie under ccomp -27
above say lead of tie under obj -18
above say lead on -32
above say lead on hearer name -15
above say lead on hearer outlet -27
above say lead on tie cue -32
above say lead that -20
above say lead that hearer noun -12
above say lead that hearer person -17
above say lead that tie under ccomp -17
above say lead to 53
above say lead to hearer crowd 36
above say lead to hearer noun 65
above say lead to hearer outlet -54
above say lead to hearer person 57
above say lead to hearer pronoun -67
above say lead to tie cue 17
above say lead to tie under ccomp -63
above say lead while -6
above say lead while hearer person 10
above say lead while tie under advcl -46
above say lead with 18
above say lead with hearer outlet 39
above say lead with hearer person 19
above say lead with tie cue 39
above say rel advmod lead , quoted -5
above say rel advmod lead ^ left -13
above say rel advmod lead ^ opens -6
above say rel amod lead - said -4
above say rel ccomp lead (verb) elsewhere -24
above say rel ccomp lead (verb) quoted -11
above say rel ccomp lead (verb) said -11
above say rel ccomp lead , quoted -5
above say rel ccomp lead - elsewhere -17
above say rel ccomp lead - quoted -23
above say rel ccomp lead - said -21
above say rel ccomp lead ^ opens -3
above say rel ccomp lead ^ quoted -8
above say rel conj lead - said -12
above say rel nmod lead of elsewhere -19
above say rel nmod lead of opens -12
above say rel nmod lead of right -22
above say rel nmod lead of said 55
above say rel nsubj lead (verb) left -24
above say rel nsubj lead (verb) opens -15
above say rel nsubj lead (verb) right -26
above say rel nsubj lead , elsewhere -9
above say rel nsubj lead , left -36
above say rel nsubj lead , opens -9
above say rel nsubj lead , quoted -18
above say rel nsubj lead , right -1
above say rel nsubj lead , said -15
above say rel nsubj lead - elsewhere -18
above say rel nsubj lead - left -24
above say rel nsubj lead - quoted 44
above say rel nsubj lead - right -1
above say rel nsubj lead - said -30
above say rel nsubj lead ^ elsewhere -13
above say rel nsubj lead ^ left -20
above say rel nsubj lead ^ opens -16
above say rel nsubj lead ^ quoted -11
above say rel nsubj lead after right -31
above say rel nsubj lead that elsewhere -9
above say rel nsubj lead that opens -10
above say rel nsubj lead that said -13
above say rel nsubj lead while left 8
above say rel nsubj lead while right -19
above say rel obj lead (verb) elsewhere -25
above say rel obj lead (verb) left -12
above say rel obj lead (verb) opens -32
above say rel obj lead (verb) quoted -26
above say rel obj lead (verb) right -34
above say rel obj lead (verb) said -31
above say rel obj lead - elsewhere -20
above say rel obj lead - quoted -30
above say rel obj lead - said -28
above say rel obl lead - elsewhere 72
above say rel obl lead - said -17
above say rel obl lead about opens -15
above say rel obl lead as elsewhere -12
above say rel obl lead as said -9
above say rel obl lead at cue -11
above say rel obl lead at left -31
above say rel obl lead at right 41
above say rel obl lead at said -11
above say rel obl lead for elsewhere -7
above say rel obl lead for said -17
above say rel obl lead in left -18
above say rel obl lead in right -20
above say rel obl lead in said -9
above say rel obl lead of right -34
above say rel obl lead on cue -21
above say rel obl lead on right -34
above say rel obl lead to elsewhere -73
above say rel obl lead to quoted 54
above say rel obl lead to right -7
above say rel obl lead to said -9
above say rel obl lead with elsewhere -45
above say rel obl lead with right 21
above say rel obl lead with said -10
above scold lead (verb) -16
above scold lead (verb) hearer crowd 9
above scold lead (verb) hearer name -31
above scold lead (verb) hearer noun 11
above scold lead (verb) hearer person -36
above scold lead (verb) hearer pronoun 90
above scold lead (verb) tie apart -10
above scold lead (verb) tie cue -3
above scold lead (verb) tie over advcl -28
above scold lead (verb) tie under advcl -26
above scold lead (verb) tie under ccomp -16
above scold lead (verb) tie under conj -22
above scold lead (verb) tie under xcomp -21
above scold lead , 6
above scold lead - 1
above scold lead - hearer name -13
above scold lead - hearer person 29
above scold lead - hearer place -15
above scold lead - tie apart -14
above scold lead - tie cue -19
above scold lead - tie under ccomp -14
above scold lead - tie under obj -19
above scold lead - tie under obl -13
above scold lead ^ -27
above scold lead ^ hearer person -24
above scold lead ^ tie cue -18
above scold lead against -13
above scold lead by -31
above scold lead in -19
above scold lead in hearer place -18
above scold lead in tie apart -9
above scold lead on -27
above scold lead on hearer person -20
above scold lead on tie apart -9
above scold lead on tie cue -26
above scold lead on tie under ccomp -8
above scold rel compound lead - said -9
above scold rel nmod lead in left -8
above scold rel nmod lead in said -9
above scold rel nmod lead on opens -24
above scold rel nmod lead on said -10
above scold rel obj lead (verb) elsewhere -29
above scold rel obj lead (verb) opens -16
above scold rel obj lead (verb) quoted -11
above scold rel obj lead (verb) right 45
above scold rel obj lead (verb) said -22
above scold rel obj lead - said -19
above speech-noun lead (verb) 2
above speech-noun lead (verb) hearer crowd 56
above speech-noun lead (verb) hearer noun -36
above speech-noun lead (verb) hearer person -11
above speech-noun lead (verb) tie apart -25
above speech-noun lead (verb) tie cue 54
above speech-noun lead (verb) tie under advcl -24
above speech-noun lead (verb) tie under ccomp -22
above speech-noun lead (verb) tie under obj -13
above speech-noun lead (verb) tie under xcomp -45
above speech-noun lead , -36
above speech-noun lead , hearer person -39
above speech-noun lead , hearer place -14
above speech-noun lead , tie apart -8
above speech-noun lead , tie under obl -10
above speech-noun lead - 8
above speech-noun lead - hearer body -18
above speech-noun lead - hearer name 87
above speech-noun lead - hearer person -26
above speech-noun lead - hearer place -9
above speech-noun lead - tie apart -21
above speech-noun lead - tie cue 28
above speech-noun lead - tie under advcl -9
above speech-noun lead - tie under ccomp -14
above speech-noun lead - tie under obj -12
above speech-noun lead - tie under obl -35
above speech-noun lead ^ -3
above speech-noun lead ^ hearer name -17
above speech-noun lead ^ hearer person 35
above speech-noun lead ^ hearer pronoun -48
above speech-noun lead ^ tie apart 13
above speech-noun lead ^ tie under ccomp -11
above speech-noun lead ^ tie under nsubj -7
above speech-noun lead about 54
above speech-noun lead at -30
above speech-noun lead for -30
above speech-noun lead for hearer person -26
above speech-noun lead from -29
above speech-noun lead from hearer person -8
above speech-noun lead in -21
above speech-noun lead in hearer place -19
above speech-noun lead in tie apart -10
above speech-noun lead in tie under obl -20
above speech-noun lead of -21
above speech-noun lead of hearer person -16
above speech-noun lead of tie apart -11
above speech-noun lead of tie cue -17
above speech-noun lead of tie under ccomp -10
above speech-noun lead on -24
above speech-noun lead on hearer person -11
above speech-noun lead that -11
above speech-noun lead that hearer person -8
above speech-noun lead that tie under ccomp -6
above speech-noun lead to 65
above speech-noun lead to hearer noun -97
above speech-noun lead to hearer person -2
above speech-noun lead to tie apart 42
above speech-noun lead to tie cue -22
above speech-noun lead to tie under obl 49
above speech-noun lead with 78
above speech-noun lead with hearer person -25
above speech-noun rel compound lead - elsewhere -6
above speech-noun rel compound lead - left -19
above speech-noun rel compound lead - said -11
above speech-noun rel det lead ^ left -10
above speech-noun rel nmod lead , left -12
above speech-noun rel nmod lead in left -16
above speech-noun rel nmod lead of elsewhere -9
above speech-noun rel nmod lead of opens -10
above speech-noun rel nmod lead of said -15
above speech-noun rel nmod:poss lead (verb) elsewhere -10
above speech-noun rel nmod:poss lead (verb) opens -10
above speech-noun rel nmod:poss lead (verb) said -13
above speech-noun rel nmod:poss lead - said -6
above speech-noun rel nmod:poss lead ^ left 20
above speech-noun rel nmod:poss lead ^ opens -11
above speech-noun rel nmod:poss lead of elsewhere -4
above speech-noun rel nmod:poss lead of said -4
above speech-noun rel nmod:poss lead that opens -3
above speech-noun rel nmod:poss lead that said -4
above speech-noun rel obj lead (verb) elsewhere -33
above speech-noun rel obj lead (verb) left 73
above speech-noun rel obj lead (verb) right 35
above speech-noun rel obj lead (verb) said -40
above speech-noun rel obl lead to said -41
above talk lead (verb) -31
above talk lead (verb) hearer name -9
above talk lead (verb) hearer noun -35
above talk lead (verb) hearer person -14
above talk lead (verb) tie apart -8
above talk lead (verb) tie cue -53
above talk lead (verb) tie under ccomp -18
above talk lead (verb) tie under xcomp -8
above talk lead , 30
above talk lead , hearer noun 71
above talk lead , hearer person -36
above talk lead , tie cue -20
above talk lead , tie over advcl -38
above talk lead - -25
above talk lead - hearer crowd -13
above talk lead - hearer noun -21
above talk lead - hearer person -23
above talk lead - tie apart -11
above talk lead - tie cue -21
above talk lead - tie under advcl -23
above talk lead - tie under ccomp -13
above talk lead ^ -21
above talk lead ^ hearer name -14
above talk lead ^ hearer noun -14
above talk lead ^ hearer person -21
above talk lead ^ tie cue -12
above talk lead ^ tie under ccomp -14
above talk lead about -28
above talk lead about hearer person -12
above talk lead about tie cue -15
above talk lead as -14
above talk lead at -34
above talk lead before 106
above talk lead before hearer members -60
above talk lead from -41
above talk lead in -23
above talk lead in hearer place -16
above talk lead of -23
above talk lead of tie cue -20
above talk lead on -49
above talk lead that -15
above talk lead that hearer person -11
above talk lead that tie under ccomp -13
above talk lead to 24
above talk lead to hearer crowd -27
above talk lead to tie apart 32
above talk lead to tie cue 22
above talk lead to tie under advcl 80
above talk lead to tie under ccomp -23
above talk lead with 58
above talk lead with hearer noun -37
above talk lead with hearer person 45
above talk lead with tie apart 12
above talk lead with tie cue 73
above talk lead with tie under ccomp -41
above talk rel advmod lead ^ left -7
above talk rel nsubj lead (verb) opens -8
above talk rel nsubj lead , left -34
above talk rel nsubj lead , opens -15
above talk rel nsubj lead - quoted -11
above talk rel nsubj lead - right -18
above talk rel nsubj lead - said -11
above talk rel nsubj lead ^ left -23
above talk rel nsubj lead ^ opens -12
above talk rel nsubj lead ^ quoted -9
above talk rel nsubj lead that opens -10
above talk rel nsubj lead that said -9
above talk rel obj lead (verb) elsewhere -19
above talk rel obj lead (verb) said -16
above talk rel obj lead - said -11
above talk rel obl lead - said -10
above talk rel obl lead about elsewhere -14
above talk rel obl lead about opens -13
above talk rel obl lead at left -30
above talk rel obl lead in left -16
above talk rel obl lead to left 84
above talk rel obl lead to right 47
above talk rel obl lead to said -56
above talk rel obl lead with elsewhere -62
above talk rel obl lead with left 102
above talk rel obl lead with quoted -46
above talk rel obl lead with right 99
above talk rel obl lead with said -30
above talk-noun lead (verb) 15
above talk-noun lead (verb) hearer body -35
above talk-noun lead (verb) hearer crowd -35
above talk-noun lead (verb) hearer name -50
above talk-noun lead (verb) hearer noun -34
above talk-noun lead (verb) hearer person -3
above talk-noun lead (verb) hearer pronoun 22
above talk-noun lead (verb) tie apart -30
above talk-noun lead (verb) tie cue 35
above talk-noun lead (verb) tie under advcl -25
above talk-noun lead (verb) tie under ccomp -21
above talk-noun lead (verb) tie under obj 14
above talk-noun lead (verb) tie under xcomp -21
above talk-noun lead , 14
above talk-noun lead , hearer person 41
above talk-noun lead , tie apart -16
above talk-noun lead - 3
above talk-noun lead - hearer body 58
above talk-noun lead - hearer crowd -24
above talk-noun lead - hearer name 6
above talk-noun lead - hearer noun -21
above talk-noun lead - hearer outlet -18
above talk-noun lead - hearer person -2
above talk-noun lead - hearer place 49
above talk-noun lead - tie apart -27
above talk-noun lead - tie cue -20
above talk-noun lead - tie under advcl 59
above talk-noun lead - tie under ccomp -47
above talk-noun lead - tie under obj -14
above talk-noun lead - tie under obl 47
above talk-noun lead - tie under xcomp -22
above talk-noun lead ^ 15
above talk-noun lead ^ hearer name -21
above talk-noun lead ^ hearer person -28
above talk-noun lead ^ tie apart -22
above talk-noun lead ^ tie cue -16
above talk-noun lead at -25
above talk-noun lead by -64
above talk-noun lead for 29
above talk-noun lead for hearer person -20
above talk-noun lead for tie cue -30
above talk-noun lead from -29
above talk-noun lead in -26
above talk-noun lead in hearer place -21
above talk-noun lead in tie apart -12
above talk-noun lead in tie under obl -18
above talk-noun lead of 22
above talk-noun lead of hearer person -26
above talk-noun lead of tie apart -16
above talk-noun lead of tie under ccomp -16
above talk-noun lead of tie under obl 71
above talk-noun lead on 46
above talk-noun lead on hearer name 47
above talk-noun lead on hearer noun 8
above talk-noun lead on hearer person 21
above talk-noun lead on tie cue 53
above talk-noun lead on tie under ccomp 26
above talk-noun lead to -44
above talk-noun lead with 56
above talk-noun lead with hearer outlet 57
above talk-noun lead with hearer person 20
above talk-noun lead with hearer press 69
above talk-noun lead with tie apart 111
above talk-noun lead with tie under ccomp -41
above talk-noun lead with tie under obl 83
above talk-noun rel amod lead - left -16
above talk-noun rel amod lead - right -14
above talk-noun rel compound lead - left 44
above talk-noun rel compound lead - right 26
above talk-noun rel compound lead - said 28
above talk-noun rel det lead ^ left -10
above talk-noun rel iobj lead (verb) elsewhere -31
above talk-noun rel iobj lead (verb) opens -28
above talk-noun rel nmod lead in left -17
above talk-noun rel nmod lead in said -10
above talk-noun rel nmod lead of left -54
above talk-noun rel nmod lead with left 62
above talk-noun rel nmod lead with right 35
above talk-noun rel nmod lead with said -56
above talk-noun rel nmod:poss lead (verb) opens -17
above talk-noun rel nsubj lead ^ left 56
above talk-noun rel obj lead (verb) elsewhere -37
above talk-noun rel obj lead (verb) left 58
above talk-noun rel obj lead (verb) opens 24
above talk-noun rel obj lead (verb) said -35
above talk-noun rel obj lead - elsewhere -26
above talk-noun rel obj lead - said -21
above talk-noun rel obl lead for elsewhere -17
above talk-noun rel obl lead for opens -20
above talk-noun rel obl lead on elsewhere 35
above talk-noun rel obl lead on opens 24
above talk-noun rel obl lead on right -56
above talk-noun rel obl lead on said -46
above talk-noun rel xcomp lead - elsewhere -17
above talk-noun rel xcomp lead - said -23
above tell lead (verb) 30
above tell lead (verb) hearer body -25
above tell lead (verb) hearer crowd 21
above tell lead (verb) hearer members 38
above tell lead (verb) hearer name 39
above tell lead (verb) hearer noun 30
above tell lead (verb) hearer outlet 37
above tell lead (verb) hearer person 18
above tell lead (verb) hearer press 47
above tell lead (verb) hearer pronoun -16
above tell lead (verb) hearer staff -34
above tell lead (verb) tie apart 3
above tell lead (verb) tie cue 13
above tell lead (verb) tie over advcl 13
above tell lead (verb) tie over ccomp 30
above tell lead (verb) tie over conj 72
above tell lead (verb) tie under advcl 48
above tell lead (verb) tie under ccomp -13
above tell lead (verb) tie under conj 5
above tell lead (verb) tie under nsubj -33
above tell lead (verb) tie under xcomp 27
above tell lead , -9
above tell lead , hearer person -21
above tell lead , tie cue 16
above tell lead - 25
above tell lead - hearer name -10
above tell lead - hearer noun -42
above tell lead - hearer person -35
above tell lead - tie apart -10
above tell lead - tie cue 20
above tell lead - tie under ccomp -22
above tell lead ^ -9
above tell lead ^ hearer name -29
above tell lead ^ hearer person 33
above tell lead ^ tie cue 5
above tell lead in -12
above tell lead in hearer place -7
above tell lead in tie cue -8
above tell lead of -24
above tell rel nsubj lead , right -15
above tell rel nsubj lead - left 2
above tell rel nsubj lead - quoted -16
above tell rel nsubj lead ^ left -16
above tell rel obj lead (verb) elsewhere 58
above tell rel obj lead (verb) left 82
above tell rel obj lead (verb) opens 34
above tell rel obj lead (verb) quoted -31
above tell rel obj lead (verb) right 15
above tell rel obj lead (verb) said 23
above tell rel obl lead in right -6
above text-noun lead (verb) 10
above text-noun lead (verb) hearer person 70
above text-noun lead (verb) tie apart -27
above text-noun lead (verb) tie cue 28
above text-noun lead (verb) tie under ccomp -31
above text-noun lead (verb) tie under obj -28
above text-noun lead , -35
above text-noun lead - 11
above text-noun lead - hearer body -12
above text-noun lead - hearer name -23
above text-noun lead - hearer noun 82
above text-noun lead - hearer person -17
above text-noun lead - tie apart -21
above text-noun lead - tie cue -18
above text-noun lead - tie under ccomp -26
above text-noun lead - tie under xcomp -7
above text-noun lead ^ -23
above text-noun lead ^ hearer name -15
above text-noun lead ^ hearer person -15
above text-noun lead ^ tie apart -13
above text-noun lead ^ tie cue -16
above text-noun lead ^ tie under nsubj -6
above text-noun lead about -19
above text-noun lead by -48
above text-noun lead from -40
above text-noun lead in -24
above text-noun lead of 46
above text-noun lead of hearer person 67
above text-noun lead of tie under obj -25
above text-noun lead of tie under obl -22
above text-noun lead on -24
above text-noun lead on hearer name -16
above text-noun lead on tie cue -17
above text-noun lead that -18
above text-noun lead that tie under ccomp -13
above text-noun lead to 73
above text-noun lead to tie under obl 43
above text-noun rel compound lead - elsewhere 14
above text-noun rel compound lead - left -23
above text-noun rel compound lead - right -10
above text-noun rel compound lead - said -12
above text-noun rel det lead ^ left -7
above text-noun rel det lead ^ opens -6
above text-noun rel nmod:poss lead (verb) elsewhere -31
above text-noun rel nmod:poss lead (verb) opens -32
above text-noun rel nmod:poss lead of said -26
above text-noun rel nsubj lead - left -16
above text-noun rel nsubj lead ^ left -21
above text-noun rel obl lead on right -11
above urge lead (verb) 54
above urge lead (verb) hearer body 26
above urge lead (verb) hearer crowd 69
above urge lead (verb) hearer members 59
above urge lead (verb) hearer name 79
above urge lead (verb) hearer noun -8
above urge lead (verb) hearer person -46
above urge lead (verb) hearer pronoun -55
above urge lead (verb) tie apart -75
above urge lead (verb) tie cue 44
above urge lead (verb) tie under advcl 35
above urge lead (verb) tie under ccomp 25
above urge lead (verb) tie under conj 23
above urge lead (verb) tie under xcomp 87
above urge lead , -11
above urge lead - 144
above urge lead - tie under ccomp 82
above urge lead ^ -25
above urge lead ^ hearer person -24
above urge lead at -47
above urge lead to -31
above urge rel nsubj lead ^ left -16
above urge rel obj lead (verb) elsewhere -1
above urge rel obj lead (verb) left -58
above urge rel obj lead (verb) opens 63
above urge rel obj lead (verb) right 73
above urge rel obj lead (verb) said 61
above urge rel obl lead to said -49
above write lead (verb) 39
above write lead (verb) hearer crowd -48
above write lead (verb) hearer noun -68
above write lead (verb) hearer person 83
above write lead (verb) tie under ccomp -36
above write lead , -63
above write lead - -22
above write lead - hearer name -14
above write lead - hearer person -13
above write lead - tie cue -20
above write lead ^ -21
above write lead ^ hearer name -10
above write lead ^ hearer person -17
above write lead ^ tie cue -13
above write lead in -37
above write lead in tie cue -36
above write lead on -28
above write lead on tie cue -27
above write lead to 62
above write lead to hearer crowd -78
above write lead to hearer person 23
above write lead to hearer place -34
above write lead to tie cue 8
above write lead to tie under ccomp -35
above write rel obj lead (verb) said -23
above write rel obl lead on right -21
above write rel obl lead to left 113
above write rel obl lead to right -6
above write rel obl lead to said 35
after ! -28
after " 12
after ' 2
after '' -19
after 's -16
after ( -22
after ) -24
after , -15
after - 23
after -- -12
after . -16
after / -16
after 1 -7
after 11 -11
after : 2
after ; -26
after ? -37
after [ -25
after ] 70
after a -13
after about 54
after account -7
after acknowledged -17
after across -26
after ad -7
after address -23
after administration -8
after after 14
after again 14
after against -3
after agreed -10
after ahead -14
after also -30
after an 4
after and -18
after announced -29
after appeared -25
after appears -18
after are -21
after area -7
after as -16
after asked 130
after at 21
after attack -7
after attacks -14
after base -6
after became -22
after because -23
after before -37
after began -22
after behind -42
after believe -13
after believes 58
after bill -9
after border -11
after brought -17
after but -17
after by -17
after ca -20
after called -44
after calling -23
after calls -25
after came -22
after campaign -15
after can -30
after candidates -15
after case -12
after caucuses -8
after comes -24
after comments -10
after continues -16
after convention -11
after could -25
after day -5
after deal -10
after debate -36
after decision -5
after declared -13
after despite -14
after did 4
after do -18
after does -21
after down -7
after during 60
after earlier -18
after early -52
after economic -7
after economy -7
after efforts -11
after electorate -4
after email -16
after emails -41
after entering -9
after even -34
after event -26
after ever -13
after faced 54
after faces -13
after fact -9
after failed 63
after family -10
after far -21
after feel -15
after fell -14
after field -7
after first -8
after focused -15
after following -10
after for -14
after found -20
after friday 29
after from 1
after gave -27
after get -22
after got -17
after great -5
after had -5
after has -21
after have -24
after he -33
after held -24
after here -4
after himself 52
after his -8
after history -6
after how 5
after i -28
after idea -4
after if -26
after in -4
after interview 71
after into -14
after investigation -11
after is -17
after it -17
after just 5
after last 51
after late 62
after later -23
after leads -18
after led -16
after left -18
after lot -5
after made -24
after make -18
after may -25
after meeting -29
after might -22
after monday 120
after more -9
after most 46
after must -22
after my -13
after need -10
after needs -14
after never 4
after new -20
after next -65
after night -11
after no -25
after nomination -10
after nominee -6
after not 33
after noted -21
after now -17
after of -12
after on 21
after one -8
after only -39
after or -25
after out -20
after outside -17
after over -17
after people -8
after personally -17
after plans -11
after political -8
after politics -10
after poll -21
after polls -11
after presidential -15
after primaries -8
after primary -11
after program -7
after race -8
after raised -35
after ran -12
after recently -21
after released -21
after remain -17
after remains 52
after report -13
after reported -26
after results -7
after said 6
after say -18
after saying 60
after says -16
after see -19
after seeking -29
after seemed -44
after seems -12
after sent -51
after she 4
after should -21
after show -12
after showed -35
after side -8
after since 28
after so -22
after some -29
after sought -12
after spoke -36
after started -22
after state -5
after states -7
after still -7
after suggested -16
after support -15
after supported 54
after talking -21
after tax -10
after terrorism -13
after than -21
after that 15
after the -8
after their -22
after then -14
after there -21
after they -37
after this -11
after thought 97
after through 62
after ticket -4
after to -6
after today -16
after told -20
after took -23
after tried -66
after tuesday 3
after turned -16
after under -22
after until -23
after used -7
after victory -8
after view -6
after vote -7
after voted -63
after voters -9
after want -13
after wanted -15
after wants -16
after war -8
after was -12
after we -27
after wednesday 60
after went -27
after were -16
after what 31
after when -36
after where -29
after which -58
after while -24
after who -32
after why 23
after will -25
after win -10
after wins -14
after with 23
after without -4
after wo -17
after won -21
after would -26
after wrote -24
after years -8
after you -27
after – -38
after — -34
after ― -30
after “ -22
after ” 13
after … -16
cue  lead (verb) quoted -19
cue  lead (verb) said -16
cue  lead (verb) tie no cue -20
cue  lead , opens -10
cue  lead , quoted -21
cue  lead , tie no cue -19
cue  lead - quoted -23
cue  lead - said 31
cue  lead - tie no cue 3
cue  lead - tie root -10
cue  lead ^ quoted -13
cue  lead ^ tie no cue -15
cue  lead for quoted -9
cue  lead for said -7
cue  lead for tie no cue -14
cue  lead in quoted -12
cue  lead in said -6
cue  lead in tie no cue -14
cue  lead of quoted -14
cue  lead of said -7
cue  lead of tie no cue -17
cue  lead to quoted 32
cue  lead to tie no cue 47
cue  rel advmod tie no cue -12
cue  rel amod tie no cue -18
cue  rel appos tie no cue 56
cue  rel case tie no cue -15
cue  rel compound tie no cue -17
cue  rel conj tie no cue -15
cue  rel nmod tie no cue 1
cue  rel nmod:poss tie no cue -14
cue  rel nsubj tie no cue -21
cue  rel obj tie no cue -20
cue  rel obl tie no cue -14
cue  rel root tie root -17
cue : lead (verb) said -22
cue : lead (verb) tie apart -19
cue : lead (verb) tie over punct -16
cue : lead , opens -25
cue : lead , quoted 57
cue : lead , said -7
cue : lead , tie apart -17
cue : lead , tie over appos -12
cue : lead , tie over punct -23
cue : lead - quoted 4
cue : lead - said -21
cue : lead - tie apart -16
cue : lead - tie over punct -14
cue : lead in said -5
cue : lead in tie apart -7
cue : lead of said -8
cue : lead of tie apart -6
cue : lead to said -20
cue : lead to tie apart -15
cue : rel appos tie over appos -20
cue : rel case tie apart -9
cue : rel compound tie apart -10
cue : rel conj tie apart -5
cue : rel nmod tie apart -24
cue : rel nmod:poss tie apart -10
cue : rel nsubj tie apart -13
cue : rel nsubj tie over punct -16
cue : rel obj tie apart -15
cue : rel obl tie apart 11
cue : rel obl tie over punct -24
cue : rel root tie root -13
cue about lead (verb) elsewhere -14
cue about lead (verb) left -60
cue about lead (verb) tie apart -17
cue about lead , left 60
cue about lead - elsewhere -8
cue about lead - left 48
cue about lead - said -13
cue about lead - tie apart 41
cue about lead ^ left 72
cue about lead ^ tie apart -13
cue about lead about opens -20
cue about lead about tie cue -13
cue about rel nmod tie apart 19
cue about rel nmod tie cue -21
cue about rel nmod:poss tie apart -10
cue about rel nsubj tie apart -17
cue about rel nsubj tie over obl 49
cue about rel obj tie apart -16
cue about rel obl tie apart -23
cue accord lead (verb) elsewhere -6
cue accord lead (verb) right -7
cue accord lead (verb) said -24
cue accord lead (verb) tie apart -12
cue accord lead (verb) tie over advcl -12
cue accord lead (verb) tie over obl -31
cue accord lead , opens -16
cue accord lead , right -8
cue accord lead , said -17
cue accord lead , tie apart -12
cue accord lead , tie over case -12
cue accord lead , tie over obl -14
cue accord lead - elsewhere -5
cue accord lead - left -5
cue accord lead - opens -4
cue accord lead - right -13
cue accord lead - said -13
cue accord lead - tie apart -11
cue accord lead - tie over advcl -10
cue accord lead - tie over case -7
cue accord lead - tie over obl -18
cue accord lead ^ left -7
cue accord lead ^ opens -14
cue accord lead ^ tie apart -11
cue accord lead ^ tie over advcl -8
cue accord lead ^ tie over ccomp -6
cue accord lead ^ tie over nmod -5
cue accord lead ^ tie over obl -13
cue accord lead about said -12
cue accord lead among said -7
cue accord lead at said -15
cue accord lead at tie apart -14
cue accord lead by right -9
cue accord lead by said -9
cue accord lead by tie apart -10
cue accord lead by tie over obl -7
cue accord lead for said -8
cue accord lead for tie apart -19
cue accord lead from said -14
cue accord lead from tie apart -19
cue accord lead from tie over obl -8
cue accord lead in said -9
cue accord lead in tie apart -8
cue accord lead in tie over obl -5
cue accord lead of elsewhere -2
cue accord lead of right -5
cue accord lead of said -9
cue accord lead of tie apart -9
cue accord lead on said -6
cue accord lead on tie apart -5
cue accord lead than said -9
cue accord lead than tie apart -6
cue accord lead to said 9
cue accord lead to tie apart 5
cue accord lead to tie over obl -30
cue accord lead while said -7
cue accord lead with said -74
cue accord lead with tie apart 18
cue accord rel amod tie apart -6
cue accord rel appos tie apart -10
cue accord rel appos tie over case -11
cue accord rel compound tie apart -8
cue accord rel conj tie apart -10
cue accord rel det tie apart -6
cue accord rel nmod tie apart -13
cue accord rel nmod:poss tie apart -9
cue accord rel nsubj tie apart -25
cue accord rel nsubj tie over advcl -14
cue accord rel nsubj tie over ccomp -8
cue accord rel nsubj tie over conj -12
cue accord rel nsubj tie over obl -14
cue accord rel nsubj tie over xcomp -16
cue accord rel nsubj:pass tie over obl -17
cue accord rel obj tie apart -11
cue accord rel obj tie over obl -33
cue accord rel obl tie apart 3
cue accord rel obl tie over advcl -18
cue accord rel obl tie over obl -17
cue accord rel obl:agent tie apart -10
cue accord rel obl:agent tie over obl -6
cue accuse lead (verb) elsewhere -13
cue accuse lead (verb) left -15
cue accuse lead (verb) opens -12
cue accuse lead (verb) said -16
cue accuse lead (verb) tie apart -24
cue accuse lead (verb) tie cue -20
cue accuse lead (verb) tie under advcl -13
cue accuse lead (verb) tie under obj -15
cue accuse lead , left -13
cue accuse lead - elsewhere -8
cue accuse lead - left -13
cue accuse lead - said -10
cue accuse lead - tie apart -8
cue accuse lead - tie under obj -8
cue accuse lead ^ left -9
cue accuse lead of said -8
cue accuse lead of tie under obj -6
cue accuse rel nmod tie apart -14
cue accuse rel nmod tie under obj -16
cue accuse rel obj tie cue -20
cue accuse rel obj tie under obj -15
cue accuse rel obl tie apart -10
cue accuse rel obl tie under obj -14
cue acknowledge lead (verb) elsewhere -12
cue acknowledge lead (verb) left -47
cue acknowledge lead (verb) said -30
cue acknowledge lead (verb) tie under ccomp -10
cue acknowledge lead - elsewhere -9
cue acknowledge lead - said -13
cue acknowledge lead - tie under ccomp -15
cue acknowledge lead of said -6
cue acknowledge lead that opens -3
cue acknowledge lead that said -6
cue acknowledge lead that tie under ccomp -8
cue acknowledge rel nmod tie under ccomp -8
cue acknowledge rel nsubj tie under ccomp -14
cue acknowledge rel obj tie under ccomp -7
cue acknowledge rel obl tie under ccomp -14
cue add lead (verb) elsewhere -21
cue add lead (verb) quoted -27
cue add lead (verb) said 27
cue add lead (verb) tie apart -12
cue add lead (verb) tie under ccomp 16
cue add lead , left -13
cue add lead , quoted -19
cue add lead , said -19
cue add lead , tie under ccomp -19
cue add lead - elsewhere -27
cue add lead - left -26
cue add lead - quoted -22
cue add lead - said -15
cue add lead - tie apart -18
cue add lead - tie cue -21
cue add lead - tie under ccomp -17
cue add lead ^ elsewhere -17
cue add lead ^ left -12
cue add lead ^ opens -12
cue add lead ^ quoted -17
cue add lead ^ tie apart -14
cue add lead ^ tie under ccomp -18
cue add lead for quoted -8
cue add lead for said -9
cue add lead for tie under ccomp -8
cue add lead in quoted -10
cue add lead in said -4
cue add lead in tie apart -10
cue add lead in tie under ccomp -8
cue add lead of elsewhere -20
cue add lead of quoted -13
cue add lead of said -12
cue add lead of tie apart -17
cue add lead of tie under ccomp -13
cue add lead that opens -11
cue add lead that said -10
cue add lead that tie under ccomp -14
cue add lead to tie under ccomp -13
cue add lead with tie under ccomp -58
cue add rel advmod tie under ccomp -18
cue add rel appos tie under ccomp -10
cue add rel ccomp tie cue -9
cue add rel compound tie under ccomp -8
cue add rel conj tie apart -9
cue add rel conj tie under ccomp -9
cue add rel nmod tie apart 36
cue add rel nmod tie under ccomp -36
cue add rel nmod:poss tie under ccomp -11
cue add rel nsubj tie apart -13
cue add rel nsubj tie under ccomp -19
cue add rel obj tie apart 1
cue add rel obj tie under ccomp 22
cue add rel obl tie apart -22
cue add rel obl tie cue 76
cue add rel obl tie under ccomp -22
cue admit lead (verb) elsewhere -24
cue admit lead (verb) said -14
cue admit lead - said -13
cue admit rel obl tie under ccomp -25
cue against lead (verb) elsewhere -9
cue against lead (verb) tie apart -7
cue against lead - said -5
cue against lead ^ left -12
cue against lead against opens -13
cue against lead against tie cue -11
cue against rel nmod tie cue -13
cue agree lead (verb) said -8
cue agree lead (verb) tie under ccomp -6
cue agree lead - left -9
cue agree lead - said -8
cue agree lead - tie apart -6
cue agree lead ^ left -8
cue agree rel nsubj tie under ccomp -5
cue allege lead that opens -7
cue allege lead that said -6
cue allege lead that tie under ccomp -11
cue allege rel nsubj tie under ccomp -10
cue allow lead (verb) opens -20
cue allow lead (verb) tie cue -19
cue allow rel obj tie cue -19
cue announce lead (verb) elsewhere -8
cue announce lead (verb) left 86
cue announce lead (verb) right 38
cue announce lead (verb) said -18
cue announce lead (verb) tie apart 26
cue announce lead (verb) tie cue -14
cue announce lead (verb) tie under advcl 56
cue announce lead (verb) tie under ccomp -15
cue announce lead (verb) tie under obj -12
cue announce lead , left -10
cue announce lead , right -20
cue announce lead - elsewhere -7
cue announce lead - left -12
cue announce lead - right -12
cue announce lead - said -15
cue announce lead - tie apart -10
cue announce lead - tie under ccomp -13
cue announce lead ^ left -18
cue announce lead for said -10
cue announce lead in left -7
cue announce lead in said -8
cue announce lead in tie apart -8
cue announce lead of said -14
cue announce lead of tie under ccomp -8
cue announce lead that opens -4
cue announce lead that said -4
cue announce lead that tie under ccomp -7
cue announce lead with said -24
cue announce rel compound tie apart -16
cue announce rel nmod tie apart -21
cue announce rel nmod tie under ccomp -12
cue announce rel nmod tie under obl -61
cue announce rel nsubj tie over advcl -23
cue announce rel nsubj tie under ccomp -11
cue announce rel obj tie under advcl 47
cue announce rel obj tie under ccomp -13
cue announce rel obl tie apart -7
cue announce rel obl tie cue -88
cue announce rel obl tie under ccomp -26
cue appear lead (verb) right -30
cue appear lead (verb) said 45
cue appear lead (verb) tie under xcomp 35
cue appear lead , opens -12
cue appear lead , tie cue -14
cue appear lead - said -12
cue appear lead - tie apart -7
cue appear lead - tie under xcomp -9
cue appear lead ^ left -13
cue appear lead ^ opens -11
cue appear lead ^ tie cue -10
cue appear lead ^ tie under nsubj -7
cue appear lead of said -6
cue appear rel nmod tie apart -8
cue appear rel nmod tie under xcomp -13
cue appear rel nmod:poss tie under xcomp -10
cue appear rel nsubj tie cue -17
cue appear rel obj tie under xcomp 46
cue appear rel obl tie under xcomp -16
cue argue lead (verb) elsewhere -12
cue argue lead (verb) said -17
cue argue lead (verb) tie apart -9
cue argue lead (verb) tie under ccomp -15
cue argue lead , left -12
cue argue lead , said -8
cue argue lead - elsewhere -8
cue argue lead - left -12
cue argue lead - said -12
cue argue lead - tie apart -6
cue argue lead - tie under ccomp -12
cue argue lead ^ left -16
cue argue lead of said -11
cue argue lead of tie apart -7
cue argue lead of tie under ccomp -9
cue argue lead that opens -9
cue argue lead that said -9
cue argue lead that tie under ccomp -11
cue argue lead to said -25
cue argue lead to tie under ccomp -9
cue argue rel compound tie under ccomp -7
cue argue rel conj tie under ccomp -7
cue argue rel nmod tie apart -15
cue argue rel nmod tie under ccomp -14
cue argue rel nmod:poss tie apart -7
cue argue rel nmod:poss tie under ccomp -10
cue argue rel nsubj tie under ccomp -13
cue argue rel obj tie under ccomp -15
cue argue rel obl tie under ccomp -29
cue ask lead (verb) elsewhere -47
cue ask lead (verb) left 61
cue ask lead (verb) opens 60
cue ask lead (verb) right 27
cue ask lead (verb) said -33
cue ask lead (verb) tie apart 10
cue ask lead (verb) tie cue 16
cue ask lead (verb) tie over advcl 25
cue ask lead (verb) tie under advcl -13
cue ask lead (verb) tie under ccomp -26
cue ask lead (verb) tie under obj 14
cue ask lead (verb) tie under xcomp 65
cue ask lead , elsewhere -8
cue ask lead , left 61
cue ask lead , right 21
cue ask lead , tie apart -7
cue ask lead , tie cue -10
cue ask lead , tie over advcl 19
cue ask lead - elsewhere -37
cue ask lead - left 68
cue ask lead - quoted -57
cue ask lead - right 2
cue ask lead - said 39
cue ask lead - tie apart 43
cue ask lead - tie cue 39
cue ask lead - tie over advcl 65
cue ask lead - tie under advcl -42
cue ask lead - tie under ccomp 38
cue ask lead - tie under obj -16
cue ask lead - tie under obl -76
cue ask lead ^ left 47
cue ask lead ^ opens -24
cue ask lead ^ quoted -30
cue ask lead ^ tie cue -10
cue ask lead about opens -7
cue ask lead about said -4
cue ask lead from said -8
cue ask lead if said 55
cue ask lead in said -21
cue ask lead of elsewhere -9
cue ask lead of left -23
cue ask lead of said -20
cue ask lead of tie apart -21
cue ask lead of tie under ccomp -11
cue ask lead on elsewhere -11
cue ask lead to elsewhere -38
cue ask lead to left 129
cue ask lead to said -44
cue ask lead to tie apart 64
cue ask lead whether said 34
cue ask lead whether tie under ccomp 42
cue ask rel compound tie apart -33
cue ask rel compound tie under obl -28
cue ask rel conj tie apart 15
cue ask rel nmod tie apart 62
cue ask rel nmod tie under ccomp -22
cue ask rel nmod tie under obl 61
cue ask rel nmod:poss tie apart 29
cue ask rel nsubj tie apart 41
cue ask rel nsubj tie over advcl 43
cue ask rel nsubj tie under advcl 27
cue ask rel nsubj tie under ccomp 69
cue ask rel nsubj:pass tie cue -29
cue ask rel obj tie apart -39
cue ask rel obj tie over advcl 18
cue ask rel obj tie under advcl 17
cue ask rel obj tie under ccomp -22
cue ask rel obj tie under xcomp -60
cue ask rel obl tie apart -61
cue ask rel obl tie cue 32
cue ask rel obl tie under advcl -49
cue ask rel obl tie under ccomp -25
cue ask rel obl tie under obj -11
cue ask rel obl tie under xcomp -20
cue assert lead that opens -4
cue assert lead that said -4
cue assert lead that tie under ccomp -8
cue assert rel nsubj tie under ccomp -9
cue assure lead (verb) right 52
cue assure lead (verb) tie cue 73
cue assure rel obj tie cue 73
cue attack lead (verb) elsewhere -12
cue attack lead (verb) opens -31
cue attack lead (verb) tie cue -36
cue attack lead - elsewhere -10
cue attack lead - said -13
cue attack lead - tie apart -8
cue attack lead ^ left -17
cue attack rel obj tie cue -40
cue back lead (verb) elsewhere -9
cue back lead (verb) opens -21
cue back lead (verb) tie cue -21
cue back lead - elsewhere -6
cue back lead ^ left -12
cue back rel obj tie cue -32
cue be lead (verb) cue -13
cue be lead (verb) elsewhere -12
cue be lead (verb) left -19
cue be lead (verb) right 51
cue be lead (verb) said 35
cue be lead (verb) tie apart -13
cue be lead (verb) tie root -7
cue be lead (verb) tie under advcl -9
cue be lead (verb) tie under ccomp -54
cue be lead (verb) tie under obl -8
cue be lead (verb) tie under xcomp 43
cue be lead , right -13
cue be lead , said -6
cue be lead , tie apart -5
cue be lead - elsewhere -6
cue be lead - left -8
cue be lead - right -13
cue be lead - said -12
cue be lead - tie apart -11
cue be lead - tie cue -11
cue be lead - tie under advcl -5
cue be lead - tie under ccomp -5
cue be lead - tie under conj -4
cue be lead - tie under nmod -5
cue be lead - tie under obl -5
cue be lead ^ cue -6
cue be lead ^ left -17
cue be lead ^ opens -5
cue be lead ^ tie apart -4
cue be lead ^ tie cue -11
cue be lead ^ tie under nsubj -4
cue be lead about opens -8
cue be lead about tie cue -4
cue be lead in said -7
cue be lead in tie apart -3
cue be lead of elsewhere -4
cue be lead of left -8
cue be lead of opens -8
cue be lead of right -5
cue be lead of said -11
cue be lead of tie apart -8
cue be lead of tie cue -6
cue be lead of tie under nmod -4
cue be lead of tie under obl -5
cue be lead on said -7
cue be lead on tie apart -6
cue be lead that said -8
cue be lead that tie under ccomp -6
cue be lead to said -21
cue be rel compound tie apart -6
cue be rel conj tie apart -6
cue be rel det tie apart -3
cue be rel nmod tie apart -13
cue be rel nmod tie cue -27
cue be rel nmod tie under advcl -6
cue be rel nmod tie under ccomp -8
cue be rel nmod tie under nmod -6
cue be rel nmod tie under obl -19
cue be rel nmod:poss tie apart -16
cue be rel nmod:poss tie under obl -4
cue be rel nsubj tie apart -10
cue be rel nsubj tie cue -6
cue be rel nsubj tie over advcl -12
cue be rel nsubj tie over nsubj -14
cue be rel nsubj tie under advcl -9
cue be rel nsubj tie under ccomp -12
cue be rel obj tie apart -8
cue be rel obj tie under advcl -7
cue be rel obj tie under ccomp -57
cue be rel obj tie under xcomp 49
cue be rel obl tie apart -14
cue be rel obl tie cue -28
cue be rel obl tie under advcl -10
cue be rel obl tie under ccomp -8
cue be rel obl tie under conj -12
cue be rel root tie root -20
cue believe lead (verb) left -27
cue believe lead (verb) opens -10
cue believe lead (verb) said -15
cue believe lead (verb) tie apart -20
cue believe lead (verb) tie under ccomp -15
cue believe lead - left -9
cue believe lead - said -9
cue believe lead - tie under ccomp -7
cue believe lead ^ left 54
cue believe lead for said -13
cue believe lead in said -10
cue believe lead that said -5
cue believe rel nmod tie apart -9
cue believe rel nmod tie under ccomp -11
cue believe rel nsubj tie under ccomp -12
cue believe rel obl tie under ccomp -8
cue blame lead (verb) opens -25
cue blame lead (verb) tie cue -24
cue blame lead - said -8
cue blame rel obj tie cue -25
cue blame rel obl tie cue -24
cue blast lead (verb) opens -32
cue blast lead (verb) said -13
cue blast lead (verb) tie cue -41
cue blast lead (verb) tie under obj -14
cue blast lead - said -16
cue blast rel obj tie cue -43
cue call lead (verb) elsewhere 2
cue call lead (verb) left -42
cue call lead (verb) opens -36
cue call lead (verb) right -57
cue call lead (verb) said -27
cue call lead (verb) tie apart -29
cue call lead (verb) tie cue -27
cue call lead (verb) tie over advcl -22
cue call lead (verb) tie under advcl -16
cue call lead (verb) tie under ccomp -8
cue call lead (verb) tie under conj -19
cue call lead (verb) tie under obj -16
cue call lead (verb) tie under xcomp -19
cue call lead , elsewhere 49
cue call lead , left -42
cue call lead , right -22
cue call lead , said -32
cue call lead , tie apart 33
cue call lead , tie under nsubj -7
cue call lead - elsewhere -4
cue call lead - left -24
cue call lead - right -18
cue call lead - said -17
cue call lead - tie apart -16
cue call lead - tie cue -26
cue call lead - tie under advcl -13
cue call lead - tie under obj -14
cue call lead - tie under obl -10
cue call lead - tie under xcomp -8
cue call lead ^ left -38
cue call lead ^ tie apart -10
cue call lead ^ tie cue -15
cue call lead ^ tie over advcl -14
cue call lead at left -20
cue call lead for elsewhere -8
cue call lead for opens -20
cue call lead for said -27
cue call lead for tie cue -27
cue call lead in left -18
cue call lead in said -11
cue call lead in tie apart -12
cue call lead in tie under obl -7
cue call lead of elsewhere -11
cue call lead of left -15
cue call lead of right -10
cue call lead of said -17
cue call lead of tie apart -16
cue call lead of tie under advcl -10
cue call lead of tie under obj -9
cue call lead of tie under obl -16
cue call lead of tie under xcomp -6
cue call lead on elsewhere -42
cue call lead on left -35
cue call lead on opens 93
cue call lead on said 39
cue call lead on tie cue 54
cue call lead to elsewhere -28
cue call lead to left 61
cue call lead to said -48
cue call lead to tie apart 25
cue call lead with tie apart -47
cue call rel amod tie apart -7
cue call rel appos tie apart 46
cue call rel appos tie under nsubj -7
cue call rel appos tie under obj -21
cue call rel compound tie apart -11
cue call rel compound tie under obj 41
cue call rel compound tie under obl -13
cue call rel conj tie apart -8
cue call rel conj tie under xcomp -7
cue call rel iobj tie cue -28
cue call rel nmod tie apart 14
cue call rel nmod tie under advcl -21
cue call rel nmod tie under conj -10
cue call rel nmod tie under nsubj -9
cue call rel nmod tie under obj -19
cue call rel nmod tie under obl 21
cue call rel nmod tie under xcomp -16
cue call rel nmod:poss tie apart -20
cue call rel nmod:poss tie under obj -10
cue call rel nmod:poss tie under xcomp -8
cue call rel nsubj tie apart -20
cue call rel nsubj tie over advcl -28
cue call rel nsubj tie over nsubj -11
cue call rel nsubj tie over obl -19
cue call rel nsubj tie under advcl -24
cue call rel nsubj tie under ccomp -6
cue call rel nsubj tie under xcomp -10
cue call rel obj tie apart -32
cue call rel obj tie cue 16
cue call rel obj tie over advcl -22
cue call rel obj tie under advcl -18
cue call rel obj tie under xcomp -23
cue call rel obl tie apart -48
cue call rel obl tie cue -38
cue call rel obl tie over obl -9
cue call rel obl tie over xcomp -71
cue call rel obl tie under advcl -31
cue call rel obl tie under obl -8
cue call rel obl tie under xcomp -28
cue call rel root tie root -14
cue call rel xcomp tie cue 32
cue cast lead - said -10
cue cast lead - tie under obl -4
cue cast rel obl tie cue -15
cue chant lead - quoted -23
cue cite lead (verb) elsewhere -21
cue cite lead (verb) left -50
cue cite lead (verb) opens -25
cue cite lead (verb) said -10
cue cite lead (verb) tie apart -13
cue cite lead (verb) tie cue -24
cue cite lead (verb) tie over advcl 53
cue cite lead - elsewhere -10
cue cite lead - said -14
cue cite lead - tie apart -12
cue cite lead - tie under obj -8
cue cite lead ^ elsewhere -15
cue cite lead ^ left -8
cue cite lead for said -11
cue cite lead in tie apart -9
cue cite lead of elsewhere -4
cue cite lead of said -6
cue cite lead of tie apart -10
cue cite rel nmod tie apart -19
cue cite rel nmod tie under obj -9
cue cite rel nmod tie under obl -11
cue cite rel nsubj tie apart -10
cue cite rel obj tie apart -12
cue cite rel obj tie cue -27
cue cite rel obl tie apart 54
cue cite rel obl tie cue -59
cue claim lead (verb) elsewhere -19
cue claim lead (verb) left -59
cue claim lead (verb) right -19
cue claim lead (verb) said -25
cue claim lead (verb) tie apart -11
cue claim lead (verb) tie under ccomp -14
cue claim lead , left -18
cue claim lead - left -19
cue claim lead - said -18
cue claim lead - tie apart -9
cue claim lead - tie under ccomp -11
cue claim lead ^ left -21
cue claim lead ^ tie apart -7
cue claim lead in said -10
cue claim lead of tie apart -11
cue claim lead that opens -8
cue claim lead that said -10
cue claim lead that tie under ccomp -11
cue claim rel nmod tie apart -51
cue claim rel nmod:poss tie apart -15
cue claim rel nsubj tie apart -9
cue claim rel nsubj tie under ccomp -17
cue claim rel obj tie apart -15
cue comment lead - said -9
cue comment lead ^ left -11
cue compare lead (verb) opens -44
cue compare lead to said -54
cue complain lead that opens -5
cue complain lead that tie under ccomp -8
cue complain rel nsubj tie under ccomp -9
cue conclude lead (verb) said -15
cue conclude lead (verb) tie under ccomp -9
cue conclude lead - quoted -12
cue conclude lead - said -11
cue conclude lead - tie under ccomp -13
cue conclude rel nsubj tie under ccomp -16
cue consider lead (verb) opens -14
cue consider lead (verb) said -15
cue consider lead - said -4
cue consider lead ^ left -7
cue continue lead (verb) quoted -23
cue continue lead (verb) tie under ccomp -19
cue continue lead , quoted -12
cue continue lead - quoted -20
cue continue lead - said -17
cue continue lead - tie under ccomp -14
cue continue lead ^ quoted -14
cue continue rel nsubj tie under ccomp -17
cue criticize lead (verb) elsewhere -7
cue criticize lead (verb) left -63
cue criticize lead (verb) opens -20
cue criticize lead (verb) said -11
cue criticize lead (verb) tie cue -24
cue criticize lead (verb) tie under advcl -10
cue criticize lead (verb) tie under obj -8
cue criticize lead , left -14
cue criticize lead - left -38
cue criticize lead - said -8
cue criticize lead - tie apart -6
cue criticize lead ^ left -15
cue criticize lead of said -8
cue criticize rel nmod:poss tie under obj -5
cue criticize rel obj tie cue -24
cue criticize rel obj tie under advcl -10
cue criticize rel obl tie cue 61
cue criticize rel obl tie under advcl -9
cue decide lead - said -3
cue decide lead ^ left -7
cue decide lead ^ tie apart -5
cue declare lead (verb) elsewhere -54
cue declare lead (verb) opens -24
cue declare lead (verb) tie under ccomp -22
cue declare lead - left -9
cue declare lead - said -19
cue declare lead - tie under ccomp -14
cue declare rel nsubj tie under ccomp -20
cue declare rel obl tie under ccomp -21
cue decline lead (verb) elsewhere -13
cue decline lead (verb) said -21
cue decline lead (verb) tie under xcomp -19
cue decline lead - tie apart -10
cue defend lead (verb) elsewhere -10
cue defend lead (verb) opens -15
cue defend lead (verb) tie apart -9
cue defend lead (verb) tie cue -16
cue defend lead (verb) tie under obj -8
cue defend lead - elsewhere -7
cue defend lead - left -7
cue defend lead - said -6
cue defend lead - tie apart -6
cue defend rel nmod tie apart -5
cue defend rel nmod tie under obj -10
cue defend rel obj tie cue -15
cue defend rel obl tie cue -8
cue denounce lead (verb) opens -25
cue denounce lead (verb) tie cue -24
cue denounce lead (verb) tie under obj -12
cue denounce lead - left -19
cue denounce rel nmod:poss tie under obj -12
cue denounce rel obj tie cue -39
cue deny lead (verb) elsewhere -15
cue deny lead ^ left -13
cue describe lead (verb) elsewhere -13
cue describe lead (verb) opens -23
cue describe lead (verb) said -12
cue describe lead (verb) tie apart -6
cue describe lead (verb) tie cue -22
cue describe lead , left -16
cue describe lead - elsewhere -7
cue describe lead - left -19
cue describe lead - right -11
cue describe lead - said -15
cue describe lead - tie apart -6
cue describe lead - tie under obl -10
cue describe lead ^ left -15
cue describe lead as said -11
cue describe lead as tie cue -8
cue describe lead in said -7
cue describe lead in tie apart -6
cue describe lead of said -7
cue describe lead of tie apart -8
cue describe lead to said -59
cue describe rel nmod tie apart -10
cue describe rel nmod tie under obl -15
cue describe rel obj tie cue -26
cue describe rel obl tie apart -14
cue describe rel obl tie cue -32
cue discuss lead (verb) said -18
cue discuss lead - elsewhere -16
cue discuss lead - said -20
cue discuss lead - tie apart -14
cue discuss rel nmod tie under obl 13
cue discuss rel obl tie cue 79
cue dismiss lead (verb) opens -20
cue dismiss lead - said -5
cue dismiss rel obl tie cue -11
cue echo lead (verb) elsewhere -16
cue encourage lead (verb) opens -23
cue encourage lead (verb) tie cue -7
cue encourage rel obj tie cue 19
cue endorse lead (verb) elsewhere -9
cue endorse lead (verb) left -14
cue endorse lead (verb) opens -19
cue endorse lead (verb) right -53
cue endorse lead (verb) tie apart -13
cue endorse lead (verb) tie cue -19
cue endorse lead (verb) tie under advcl -17
cue endorse lead (verb) tie under obj -6
cue endorse lead , left -9
cue endorse lead - elsewhere -6
cue endorse lead - left -10
cue endorse lead - right -9
cue endorse lead - said -7
cue endorse lead - tie apart -7
cue endorse lead - tie under conj -4
cue endorse lead - tie under obj -6
cue endorse lead ^ left -12
cue endorse lead ^ tie over nsubj -6
cue endorse lead of left -7
cue endorse rel nmod tie apart -14
cue endorse rel nmod tie under obj -8
cue endorse rel nsubj tie over nsubj -7
cue endorse rel obj tie apart -13
cue endorse rel obj tie cue -20
cue endorse rel obj tie under advcl -17
cue endorse rel obl tie cue -20
cue expect lead (verb) left -21
cue expect lead (verb) opens -20
cue expect lead (verb) right -8
cue expect lead (verb) said -18
cue expect lead (verb) tie apart -6
cue expect lead (verb) tie cue -23
cue expect lead (verb) tie under xcomp -17
cue expect lead , left -8
cue expect lead , right -6
cue expect lead - left -8
cue expect lead - right -7
cue expect lead - said -8
cue expect lead - tie apart -7
cue expect lead - tie cue -8
cue expect lead - tie under xcomp -7
cue expect lead ^ left -13
cue expect lead ^ opens -21
cue expect lead ^ tie apart -6
cue expect lead ^ tie cue -26
cue expect lead ^ tie under nsubj -4
cue expect lead in said -3
cue expect lead of left -9
cue expect lead of said -5
cue expect lead of tie apart -4
cue expect lead of tie under xcomp -4
cue expect rel compound tie under xcomp -6
cue expect rel nmod tie apart -9
cue expect rel nmod tie under xcomp -4
cue expect rel nmod:poss tie apart -6
cue expect rel nsubj tie apart -7
cue expect rel nsubj tie under xcomp -4
cue expect rel nsubj:pass tie cue -25
cue expect rel obj tie cue -21
cue expect rel obj tie under xcomp -18
cue expect rel obl tie under xcomp -7
cue explain lead (verb) said -18
cue explain lead (verb) tie under ccomp -22
cue explain lead - elsewhere -15
cue explain lead - said -20
cue explain lead - tie apart -13
cue explain lead - tie under advcl 53
cue explain lead - tie under ccomp -16
cue explain lead of said -17
cue explain lead of tie apart -10
cue explain rel nmod tie apart -15
cue explain rel nmod tie under ccomp -15
cue explain rel nsubj tie under ccomp -14
cue explain rel obj tie under ccomp -20
cue explain rel obl tie under ccomp -23
cue express lead (verb) said -15
cue express lead - elsewhere -10
cue express lead - said -11
cue express lead - tie apart -10
cue express lead that opens -6
cue express lead that said -6
cue express lead that tie under ccomp -9
cue express rel nmod tie under obl 35
cue express rel nsubj tie under ccomp -10
cue express rel obl tie cue -54
cue fear lead (verb) tie under ccomp -7
cue fear lead ^ left -9
cue feel lead ^ left -7
cue find lead (verb) opens -9
cue find lead (verb) said -19
cue find lead (verb) tie cue -7
cue find lead (verb) tie under ccomp -19
cue find lead , said -7
cue find lead - said -10
cue find lead - tie under ccomp -10
cue find lead ^ left -10
cue find lead for said -5
cue find lead in said -6
cue find lead of said -6
cue find lead that opens -5
cue find lead that said -5
cue find lead that tie under ccomp -7
cue find lead with said -6
cue find rel conj tie under ccomp -6
cue find rel nmod tie under ccomp -11
cue find rel nsubj tie under ccomp -8
cue find rel obj tie under ccomp -22
cue find rel obl tie under ccomp -12
cue focus lead (verb) said -9
cue focus lead - said -9
cue focus rel obl tie cue -14
cue for lead (verb) said -4
cue for lead (verb) tie apart -9
cue for lead , left -12
cue for lead , tie apart -6
cue for lead - left -8
cue for lead - said -6
cue for lead - tie apart -9
cue for lead ^ left 28
cue for lead ^ tie apart -7
cue for lead ^ tie over obl 43
cue for lead for opens -20
cue for lead for tie cue -17
cue for lead of tie apart -6
cue for rel amod tie apart -3
cue for rel nmod tie apart -10
cue for rel nmod tie cue -17
cue for rel nmod:poss tie apart -6
cue for rel nsubj tie apart -10
cue for rel nsubj tie over obl 39
cue for rel obj tie apart -6
cue for rel obl tie apart -10
cue give lead (verb) tie cue -48
cue go lead (verb) tie under xcomp -11
cue go lead - tie under xcomp -6
cue go rel nmod tie under xcomp -4
cue go rel obl tie cue -24
cue have lead (verb) said -17
cue have lead - tie apart -9
cue have lead ^ left -17
cue have rel nmod tie cue 41
cue highlight lead (verb) opens -6
cue highlight lead - said -4
cue hit lead (verb) tie cue -16
cue hit rel obj tie cue -16
cue hope lead (verb) left -18
cue hope lead (verb) said -17
cue hope lead (verb) tie under ccomp -6
cue hope lead - left -11
cue hope lead - said -7
cue hope lead - tie apart -8
cue hope lead ^ left -12
cue hope lead ^ tie apart -7
cue hope lead for said -5
cue hope lead of left -9
cue hope lead of tie apart -6
cue hope rel nmod tie apart -12
cue hope rel nmod tie under ccomp -7
cue hope rel obj tie apart -11
cue hope rel obj tie under xcomp -19
cue hope rel obl tie apart -14
cue hope rel obl tie under xcomp -6
cue identify rel obl tie cue 16
cue in lead (verb) said -12
cue in lead (verb) tie apart -5
cue in lead (verb) tie over obl -9
cue in lead , opens -12
cue in lead , tie apart -4
cue in lead , tie over obl -7
cue in lead - said -7
cue in lead - tie apart -7
cue in lead ^ opens -10
cue in lead ^ tie over obl -4
cue in lead of said -6
cue in lead of tie apart -7
cue in rel nmod tie apart -9
cue in rel nsubj tie apart -7
cue in rel nsubj tie over obl -9
cue in rel obj tie over obl -10
cue in rel obl tie apart -10
cue in rel obl tie over obl -14
cue include lead (verb) said -24
cue include lead - said -11
cue indicate rel nsubj tie under ccomp -10
cue insist lead (verb) elsewhere -15
cue insist lead (verb) said -12
cue insist lead (verb) tie under ccomp -17
cue insist lead - said -10
cue insist lead - tie under ccomp -10
cue insist lead ^ left -7
cue insist lead that opens -6
cue insist lead that said -6
cue insist lead that tie under ccomp -10
cue insist lead to said 19
cue insist rel nmod tie under ccomp -9
cue insist rel nsubj tie under ccomp -14
cue insist rel obj tie under ccomp -13
cue insist rel obl tie under ccomp -19
cue know lead (verb) elsewhere -6
cue know lead (verb) opens -11
cue know lead (verb) said -8
cue know lead (verb) tie apart -10
cue know lead (verb) tie cue -13
cue know lead (verb) tie under ccomp -6
cue know lead - elsewhere -6
cue know lead - left -10
cue know lead - right -8
cue know lead - said -9
cue know lead - tie apart -8
cue know lead - tie under ccomp -6
cue know lead - tie under obl -7
cue know lead ^ left -11
cue know lead ^ opens -19
cue know lead ^ tie cue -19
cue know lead as opens -7
cue know lead as tie cue -4
cue know lead of left -4
cue know lead of said -5
cue know lead of tie apart -5
cue know rel nmod tie apart -8
cue know rel nmod tie under obl -18
cue know rel nsubj tie under ccomp -9
cue know rel nsubj:pass tie cue -25
cue know rel obj tie apart -8
cue know rel obj tie cue -13
cue know rel obl tie apart -16
cue know rel obl tie cue -15
cue look lead ^ left -10
cue look rel nmod tie under obl -13
cue look rel obl tie cue -42
cue make lead (verb) elsewhere -31
cue make lead (verb) left -15
cue make lead (verb) right -17
cue make lead (verb) said -27
cue make lead (verb) tie apart -8
cue make lead (verb) tie under advcl -14
cue make lead (verb) tie under ccomp -9
cue make lead - elsewhere -12
cue make lead - left 26
cue make lead - right 48
cue make lead - said -19
cue make lead - tie apart -11
cue make lead - tie under advcl 55
cue make lead - tie under ccomp -8
cue make lead ^ left -19
cue make lead of said -15
cue make lead to right 112
cue make lead to said -47
cue make lead to tie cue 39
cue make rel nmod tie cue -20
cue make rel nmod tie under obj -16
cue make rel nmod tie under obl -17
cue make rel nsubj tie under advcl 40
cue make rel nsubj tie under ccomp -7
cue make rel obj tie under ccomp -8
cue make rel obl tie cue 57
cue make rel obl tie under advcl -43
cue make rel obl tie under ccomp -14
cue mention lead (verb) elsewhere -17
cue mention lead (verb) opens -15
cue mention lead (verb) tie cue -14
cue mention lead - elsewhere -12
cue mention lead - said -8
cue mention lead ^ left -5
cue mention rel obj tie cue -16
cue mock lead (verb) opens -22
cue mock lead (verb) tie cue -24
cue mock rel obj tie cue -31
cue name lead (verb) opens -20
cue name lead (verb) tie cue -19
cue name lead of said -5
cue name rel obj tie cue -19
cue name rel obl tie cue -56
cue nominate lead (verb) opens -19
cue nominate lead (verb) tie cue -19
cue nominate rel obj tie cue -19
cue note lead (verb) elsewhere -26
cue note lead (verb) opens -42
cue note lead (verb) said -20
cue note lead (verb) tie apart -15
cue note lead (verb) tie under ccomp -15
cue note lead , left -14
cue note lead , opens -12
cue note lead , said -12
cue note lead , tie apart -11
cue note lead , tie under ccomp -13
cue note lead - elsewhere -11
cue note lead - left -14
cue note lead - said -13
cue note lead - tie apart -12
cue note lead - tie under ccomp -11
cue note lead ^ elsewhere -9
cue note lead ^ left -14
cue note lead ^ opens -9
cue note lead ^ tie apart -10
cue note lead by said -9
cue note lead in said -12
cue note lead in tie apart -7
cue note lead in tie under ccomp -5
cue note lead of said -11
cue note lead of tie apart -12
cue note lead of tie under ccomp -9
cue note lead on said -11
cue note lead that opens -12
cue note lead that said -11
cue note lead that tie under ccomp -13
cue note lead to said -65
cue note lead to tie under ccomp -14
cue note lead with said -24
cue note rel appos tie under ccomp -9
cue note rel compound tie apart -5
cue note rel conj tie apart -13
cue note rel conj tie under ccomp -6
cue note rel nmod tie apart -16
cue note rel nmod tie under ccomp -14
cue note rel nmod:poss tie apart -11
cue note rel nmod:poss tie under ccomp -8
cue note rel nsubj tie apart -15
cue note rel nsubj tie over advcl -20
cue note rel nsubj tie under ccomp -14
cue note rel obj tie apart -11
cue note rel obj tie under ccomp -15
cue note rel obl tie apart -8
cue note rel obl tie cue -76
cue note rel obl tie under ccomp -17
cue of lead (verb) elsewhere -8
cue of lead (verb) left 52
cue of lead (verb) right -31
cue of lead (verb) said -10
cue of lead (verb) tie apart -11
cue of lead (verb) tie under acl -14
cue of lead (verb) tie under nmod -5
cue of lead , left -21
cue of lead , right -17
cue of lead , tie apart -4
cue of lead , tie over obl -10
cue of lead - elsewhere -6
cue of lead - left -13
cue of lead - right -11
cue of lead - said -9
cue of lead - tie apart -13
cue of lead - tie over obl -4
cue of lead - tie under nmod -8
cue of lead ^ cue -7
cue of lead ^ left -14
cue of lead ^ tie apart -9
cue of lead ^ tie over obl -5
cue of lead by tie apart -4
cue of lead in left -5
cue of lead in tie apart -5
cue of lead of elsewhere -3
cue of lead of left -6
cue of lead of opens -11
cue of lead of right -5
cue of lead of said -5
cue of lead of tie apart -7
cue of lead of tie cue -11
cue of lead of tie under nmod -8
cue of lead that tie apart -3
cue of rel amod tie apart -3
cue of rel compound tie apart -9
cue of rel compound tie under nmod -8
cue of rel conj tie apart -5
cue of rel det tie apart -9
cue of rel nmod tie apart -11
cue of rel nmod tie cue -12
cue of rel nmod tie under nmod -8
cue of rel nmod:poss tie apart -9
cue of rel nmod:poss tie under nmod -5
cue of rel nsubj tie apart -15
cue of rel nsubj tie over advcl -12
cue of rel nsubj tie over nsubj -15
cue of rel nsubj tie over obj -15
cue of rel nsubj tie over obl -11
cue of rel obj tie apart -7
cue of rel obl tie apart -13
cue of rel obl tie over obl 10
cue offer lead (verb) tie cue 57
cue offer lead - elsewhere -9
cue offer lead - said -16
cue offer lead - tie apart -12
cue offer lead - tie under obl -13
cue offer lead ^ left -16
cue offer lead of said -19
cue offer rel nmod tie apart 63
cue offer rel obl tie cue -24
cue on lead (verb) right -9
cue on lead (verb) tie apart -7
cue on lead - elsewhere -4
cue on lead - right -7
cue on lead - tie apart -8
cue on lead ^ left -6
cue on lead of tie apart -4
cue on lead on opens -16
cue on lead on tie cue -13
cue on rel nmod tie apart -10
cue on rel nmod tie cue -13
cue oppose lead (verb) elsewhere -14
cue oppose lead (verb) opens -11
cue oppose lead - right -5
cue oppose lead - said -6
cue oppose lead - tie apart -6
cue oppose lead ^ left -17
cue oppose rel nmod tie apart -8
cue order lead - said -16
cue over lead ^ left -12
cue persuade lead (verb) tie cue 29
cue persuade rel obj tie cue 29
cue plan lead (verb) said -13
cue plan lead (verb) tie under xcomp -12
cue plan lead - right -6
cue plan lead - said -6
cue plan lead ^ left -10
cue plan rel obj tie under xcomp -12
cue plan rel obl tie under xcomp -18
cue pledge lead (verb) elsewhere -7
cue pledge lead (verb) said -22
cue pledge lead (verb) tie under xcomp -22
cue pledge lead - said -8
cue pledge lead ^ left -11
cue pledge rel obj tie under xcomp -28
cue point lead (verb) elsewhere -17
cue point lead (verb) said -25
cue point lead (verb) tie under ccomp -17
cue point lead (verb) tie under obl -12
cue point lead , said -9
cue point lead - elsewhere -19
cue point lead - said -31
cue point lead - tie under ccomp -35
cue point lead - tie under obl -19
cue point lead ^ left -13
cue point lead in said -10
cue point lead of said -17
cue point lead of tie under ccomp -11
cue point lead that elsewhere -8
cue point lead that opens -11
cue point lead that said -12
cue point lead that tie under ccomp -15
cue point lead to opens -53
cue point lead to tie under obl -31
cue point rel nmod tie under ccomp -17
cue point rel nmod tie under obl -5
cue point rel nmod:poss tie under obl -26
cue point rel nsubj tie under ccomp -18
cue point rel obl tie under ccomp -14
cue portray lead (verb) opens -16
cue portray lead (verb) tie cue -18
cue portray lead - said -6
cue portray rel obj tie cue -25
cue post lead (verb) elsewhere 56
cue post lead - said -13
cue post lead on right -11
cue post lead on tie cue -22
cue post rel obl tie cue -17
cue praise lead (verb) elsewhere -21
cue praise lead (verb) opens -45
cue praise lead (verb) tie cue -53
cue praise lead (verb) tie under obj -4
cue praise lead - said -9
cue praise lead ^ left -12
cue praise rel nmod:poss tie under obj -4
cue praise rel obj tie cue -56
cue predict lead - said -13
cue predict rel nsubj tie under ccomp -10
cue prefer lead (verb) opens -19
cue promise lead (verb) said -17
cue promise lead (verb) tie apart -9
cue promise lead (verb) tie under xcomp -13
cue promise lead - elsewhere -9
cue promise lead - left -15
cue promise lead - said -9
cue promise lead - tie apart -8
cue promise lead ^ left -22
cue promise lead of said -10
cue promise rel nmod tie apart -11
cue promise rel nsubj tie apart -13
cue promise rel obj tie under xcomp -13
cue propose lead (verb) elsewhere -7
cue propose lead (verb) said -7
cue provide lead - said -13
cue put lead - said -5
cue question lead (verb) elsewhere -10
cue question lead (verb) left -4
cue question lead (verb) opens 39
cue question lead (verb) said -26
cue question lead (verb) tie apart -24
cue question lead (verb) tie under obj -14
cue question lead - left 29
cue question lead - said -16
cue question lead - tie apart -11
cue question lead ^ left 33
cue question lead in said -21
cue question rel nmod tie apart 43
cue question rel nmod:poss tie under obj -14
cue quote lead (verb) opens -19
cue read lead (verb) quoted -19
cue read lead - quoted -17
cue read lead - tie under ccomp -13
cue recall lead (verb) said -15
cue recall lead - said -9
cue recall lead - tie apart -9
cue refer lead (verb) elsewhere -16
cue refer lead (verb) tie apart -7
cue refer lead , tie under obl -11
cue refer lead - elsewhere -15
cue refer lead - left -13
cue refer lead - right -5
cue refer lead - said -18
cue refer lead - tie apart -15
cue refer lead - tie under obl -19
cue refer lead ^ elsewhere -6
cue refer lead to opens -37
cue refer lead to tie cue -37
cue refer lead to tie under obl -26
cue refer rel compound tie under obl -10
cue refer rel conj tie apart -8
cue refer rel nmod tie apart -22
cue refer rel nmod tie under obl -20
cue refer rel nmod:poss tie under obl -17
cue refer rel nsubj tie apart -10
cue refer rel obj tie apart -8
cue refer rel obl tie cue -35
cue refer rel obl tie under obl -16
cue refuse lead (verb) elsewhere -6
cue refuse lead (verb) said -22
cue refuse lead (verb) tie under xcomp -22
cue refuse lead - elsewhere -5
cue refuse lead - left -9
cue refuse lead - said -7
cue refuse lead - tie under xcomp -7
cue refuse lead ^ left -8
cue refuse rel nmod tie apart -16
cue refuse rel nsubj tie under xcomp -8
cue refuse rel obj tie under xcomp -19
cue refuse rel obl tie under xcomp -11
cue reject lead (verb) opens -14
cue reject lead ^ left -9
cue release lead (verb) said 52
cue release lead - said -14
cue release lead - tie under obl -7
cue release rel obl tie cue -58
cue remind lead (verb) right 8
cue remind lead (verb) tie cue 34
cue remind rel obj tie cue 34
cue reply lead - quoted -31
cue report lead (verb) elsewhere -10
cue report lead (verb) said -17
cue report lead (verb) tie apart -4
cue report lead (verb) tie under ccomp -21
cue report lead , opens -14
cue report lead , right -12
cue report lead , said -12
cue report lead , tie apart -8
cue report lead , tie over advcl -19
cue report lead , tie under ccomp -12
cue report lead - elsewhere -5
cue report lead - left -7
cue report lead - said -11
cue report lead - tie apart -9
cue report lead - tie under ccomp -12
cue report lead ^ left -9
cue report lead ^ opens -12
cue report lead ^ tie under ccomp -8
cue report lead in said -6
cue report lead in tie under ccomp -4
cue report lead of said -10
cue report lead of tie apart -4
cue report lead of tie under ccomp -10
cue report lead on said -5
cue report lead that opens -4
cue report lead that said -4
cue report lead that tie under ccomp -7
cue report lead to said -20
cue report lead with said -27
cue report rel compound tie apart -8
cue report rel conj tie apart -8
cue report rel nmod tie apart -13
cue report rel nmod tie under ccomp -11
cue report rel nmod:poss tie under ccomp -7
cue report rel nsubj tie apart -10
cue report rel nsubj tie over advcl -17
cue report rel nsubj tie under ccomp -17
cue report rel obj tie under ccomp -23
cue report rel obl tie apart -25
cue report rel obl tie cue -83
cue report rel obl tie under ccomp -15
cue respond lead (verb) said -20
cue respond lead - quoted -22
cue respond lead - tie apart -11
cue respond lead to opens 31
cue respond lead to tie under obl -1
cue respond rel nmod:poss tie under obl 6
cue respond rel nsubj tie under ccomp -23
cue respond rel obl tie apart -35
cue reveal lead (verb) opens -13
cue reveal lead (verb) said -10
cue reveal lead (verb) tie under ccomp -13
cue reveal lead - said -6
cue reveal lead ^ left -9
cue reveal rel obl tie under ccomp -11
cue say lead (verb) elsewhere -23
cue say lead (verb) left 6
cue say lead (verb) opens -20
cue say lead (verb) quoted -17
cue say lead (verb) right 27
cue say lead (verb) said -21
cue say lead (verb) tie apart -20
cue say lead (verb) tie cue -18
cue say lead (verb) tie over advcl 42
cue say lead (verb) tie over ccomp 34
cue say lead (verb) tie over conj -51
cue say lead (verb) tie over nsubj -17
cue say lead (verb) tie over obj 53
cue say lead (verb) tie over obl -44
cue say lead (verb) tie over parataxis -36
cue say lead (verb) tie under advcl -16
cue say lead (verb) tie under ccomp -17
cue say lead (verb) tie under conj -23
cue say lead (verb) tie under nsubj -24
cue say lead (verb) tie under obj -20
cue say lead (verb) tie under obl -26
cue say lead (verb) tie under parataxis -13
cue say lead (verb) tie under xcomp 27
cue say lead , elsewhere 23
cue say lead , left -20
cue say lead , opens -20
cue say lead , quoted -16
cue say lead , right -22
cue say lead , said -2
cue say lead , tie apart -19
cue say lead , tie cue -13
cue say lead , tie over advcl -27
cue say lead , tie over conj 37
cue say lead , tie over parataxis -15
cue say lead , tie under advcl -30
cue say lead , tie under ccomp -17
cue say lead , tie under conj -11
cue say lead , tie under nsubj -6
cue say lead , tie under obl -19
cue say lead , tie under parataxis -13
cue say lead , tie under xcomp -27
cue say lead - elsewhere 5
cue say lead - left -4
cue say lead - opens -13
cue say lead - quoted -5
cue say lead - right -18
cue say lead - said -15
cue say lead - tie apart -14
cue say lead - tie cue 27
cue say lead - tie over advcl -27
cue say lead - tie over ccomp -9
cue say lead - tie over conj 78
cue say lead - tie over parataxis 56
cue say lead - tie under advcl 13
cue say lead - tie under ccomp -12
cue say lead - tie under conj -15
cue say lead - tie under nsubj -18
cue say lead - tie under obj -16
cue say lead - tie under obl -24
cue say lead - tie under parataxis -11
cue say lead - tie under xcomp -18
cue say lead ^ elsewhere -13
cue say lead ^ left -20
cue say lead ^ opens -17
cue say lead ^ quoted -10
cue say lead ^ tie apart -15
cue say lead ^ tie cue -15
cue say lead ^ tie over acl -8
cue say lead ^ tie over advcl -12
cue say lead ^ tie over ccomp -16
cue say lead ^ tie over conj -22
cue say lead ^ tie over nsubj -7
cue say lead ^ tie over obl -13
cue say lead ^ tie over parataxis -15
cue say lead ^ tie root -18
cue say lead ^ tie under advcl -17
cue say lead ^ tie under ccomp -12
cue say lead ^ tie under nsubj -9
cue say lead ^ tie under obl -13
cue say lead about elsewhere -20
cue say lead about left -27
cue say lead about quoted -15
cue say lead about right -19
cue say lead about said -18
cue say lead about tie apart -10
cue say lead about tie cue -14
cue say lead about tie under advcl -22
cue say lead about tie under ccomp -20
cue say lead after left -30
cue say lead after right -30
cue say lead after said -22
cue say lead after tie under advcl -37
cue say lead after tie under ccomp -13
cue say lead against elsewhere -13
cue say lead against left -16
cue say lead against quoted -10
cue say lead against said -12
cue say lead against tie apart -11
cue say lead against tie under ccomp -12
cue say lead among said -11
cue say lead among tie under ccomp -16
cue say lead as elsewhere -16
cue say lead as left -13
cue say lead as quoted -15
cue say lead as right -18
cue say lead as said -13
cue say lead as tie apart -12
cue say lead as tie under advcl -15
cue say lead as tie under ccomp -14
cue say lead as tie under nsubj -9
cue say lead at cue -11
cue say lead at elsewhere -19
cue say lead at left -27
cue say lead at quoted -15
cue say lead at right 20
cue say lead at said -23
cue say lead at tie apart -32
cue say lead at tie cue -42
cue say lead at tie under ccomp -20
cue say lead at tie under nsubj -20
cue say lead because quoted -11
cue say lead because said -16
cue say lead because tie under ccomp -14
cue say lead between said -13
cue say lead between tie under ccomp -13
cue say lead by elsewhere -28
cue say lead by left 58
cue say lead by quoted -19
cue say lead by right -28
cue say lead by said -27
cue say lead by tie apart -18
cue say lead by tie under advcl 42
cue say lead by tie under ccomp -16
cue say lead by tie under nsubj -19
cue say lead by tie under obl -9
cue say lead for elsewhere -16
cue say lead for left -24
cue say lead for quoted 26
cue say lead for right -18
cue say lead for said -20
cue say lead for tie apart -16
cue say lead for tie cue -22
cue say lead for tie under advcl -13
cue say lead for tie under ccomp 2
cue say lead for tie under nsubj -17
cue say lead from elsewhere -21
cue say lead from left -40
cue say lead from quoted -21
cue say lead from right 35
cue say lead from said -21
cue say lead from tie apart -25
cue say lead from tie under advcl -19
cue say lead from tie under ccomp -19
cue say lead from tie under nsubj -22
cue say lead if quoted -17
cue say lead if said -21
cue say lead if tie under advcl -26
cue say lead if tie under ccomp -16
cue say lead in cue 51
cue say lead in elsewhere -12
cue say lead in left -18
cue say lead in quoted -16
cue say lead in right -18
cue say lead in said -14
cue say lead in tie apart -13
cue say lead in tie cue 13
cue say lead in tie under advcl -19
cue say lead in tie under ccomp -14
cue say lead in tie under conj -5
cue say lead in tie under nsubj -12
cue say lead in tie under obj -10
cue say lead in tie under obl -20
cue say lead in tie under xcomp -11
cue say lead into quoted -8
cue say lead into said -8
cue say lead into tie under ccomp -10
cue say lead like quoted -14
cue say lead like said -13
cue say lead like tie under ccomp -13
cue say lead of cue 39
cue say lead of elsewhere -15
cue say lead of left 14
cue say lead of quoted -15
cue say lead of right -11
cue say lead of said -15
cue say lead of tie apart -1
cue say lead of tie cue 8
cue say lead of tie under advcl -27
cue say lead of tie under ccomp -9
cue say lead of tie under conj -9
cue say lead of tie under nsubj -18
cue say lead of tie under obj -13
cue say lead of tie under obl 20
cue say lead of tie under xcomp -11
cue say lead on cue -25
cue say lead on elsewhere -25
cue say lead on left -21
cue say lead on quoted -17
cue say lead on right -20
cue say lead on said -15
cue say lead on tie apart -14
cue say lead on tie cue -23
cue say lead on tie under advcl -7
cue say lead on tie under ccomp -16
cue say lead on tie under nsubj -17
cue say lead on tie under obl -20
cue say lead over said -9
cue say lead over tie under ccomp -10
cue say lead since said -9
cue say lead since tie under ccomp -11
cue say lead than quoted -13
cue say lead than said -12
cue say lead than tie under ccomp -14
cue say lead that elsewhere -13
cue say lead that opens -15
cue say lead that quoted -13
cue say lead that said -13
cue say lead that tie apart -12
cue say lead that tie under advcl -9
cue say lead that tie under ccomp -14
cue say lead that tie under conj -8
cue say lead that tie under nsubj -9
cue say lead that tie under xcomp -10
cue say lead through tie under ccomp -12
cue say lead to elsewhere -39
cue say lead to left 55
cue say lead to quoted -43
cue say lead to right 13
cue say lead to said -16
cue say lead to tie apart -43
cue say lead to tie cue 11
cue say lead to tie under advcl -4
cue say lead to tie under ccomp -28
cue say lead to tie under nsubj -49
cue say lead to tie under obl 87
cue say lead to tie under xcomp -31
cue say lead under tie under ccomp -7
cue say lead up tie under ccomp -11
cue say lead while left 40
cue say lead while right -10
cue say lead while said -22
cue say lead while tie under advcl 40
cue say lead while tie under ccomp -21
cue say lead with elsewhere 19
cue say lead with left 22
cue say lead with quoted -32
cue say lead with right -13
cue say lead with said -30
cue say lead with tie apart -26
cue say lead with tie cue 4
cue say lead with tie under advcl 54
cue say lead with tie under ccomp -22
cue say lead with tie under nsubj -12
cue say lead with tie under obl 42
cue say rel acl:relcl tie under ccomp -14
cue say rel acl:relcl tie under nsubj -20
cue say rel advcl tie under ccomp -16
cue say rel advmod tie apart -7
cue say rel advmod tie cue -12
cue say rel advmod tie under advcl -8
cue say rel advmod tie under ccomp 15
cue say rel amod tie apart -17
cue say rel amod tie under advcl -7
cue say rel amod tie under ccomp -11
cue say rel amod tie under nsubj -9
cue say rel amod tie under obl -10
cue say rel appos tie apart -16
cue say rel appos tie under advcl -19
cue say rel appos tie under ccomp -16
cue say rel appos tie under nsubj -6
cue say rel appos tie under xcomp -19
cue say rel case tie under ccomp -14
cue say rel case tie under obl -10
cue say rel cc tie under ccomp -8
cue say rel ccomp tie cue -18
cue say rel ccomp tie under ccomp -16
cue say rel compound tie apart -18
cue say rel compound tie under advcl 13
cue say rel compound tie under ccomp -15
cue say rel compound tie under conj -11
cue say rel compound tie under nsubj -16
cue say rel compound tie under obj -6
cue say rel compound tie under obl 2
cue say rel compound tie under xcomp -14
cue say rel conj tie apart -14
cue say rel conj tie under advcl -17
cue say rel conj tie under ccomp -15
cue say rel conj tie under conj -11
cue say rel conj tie under nsubj -18
cue say rel conj tie under obl -17
cue say rel det tie apart -11
cue say rel det tie under ccomp -13
cue say rel det tie under nsubj -5
cue say rel discourse tie under ccomp -14
cue say rel iobj tie under ccomp -10
cue say rel mark tie under advcl -13
cue say rel mark tie under ccomp -16
cue say rel nmod tie apart -19
cue say rel nmod tie cue 27
cue say rel nmod tie over nmod -18
cue say rel nmod tie under advcl -9
cue say rel nmod tie under ccomp -15
cue say rel nmod tie under conj -12
cue say rel nmod tie under nsubj -19
cue say rel nmod tie under obj -16
cue say rel nmod tie under obl -8
cue say rel nmod tie under xcomp -36
cue say rel nmod:poss tie apart -1
cue say rel nmod:poss tie under advcl 1
cue say rel nmod:poss tie under ccomp -10
cue say rel nmod:poss tie under conj -9
cue say rel nmod:poss tie under nsubj -17
cue say rel nmod:poss tie under obj -11
cue say rel nmod:poss tie under obl 41
cue say rel nmod:poss tie under xcomp -15
cue say rel nsubj tie apart -18
cue say rel nsubj tie cue 25
cue say rel nsubj tie over advcl -26
cue say rel nsubj tie over ccomp -26
cue say rel nsubj tie over conj 5
cue say rel nsubj tie over nsubj -16
cue say rel nsubj tie over obj -25
cue say rel nsubj tie over obl -14
cue say rel nsubj tie over parataxis 44
cue say rel nsubj tie over xcomp -19
cue say rel nsubj tie under advcl 13
cue say rel nsubj tie under ccomp -17
cue say rel nsubj tie under conj -15
cue say rel nsubj tie under nsubj -16
cue say rel nsubj tie under obj -14
cue say rel nsubj tie under obl -21
cue say rel nsubj tie under parataxis -13
cue say rel nsubj tie under xcomp -17
cue say rel nsubj:pass tie apart -14
cue say rel nsubj:pass tie under advcl -13
cue say rel nsubj:pass tie under ccomp -16
cue say rel obj tie apart -19
cue say rel obj tie cue -30
cue say rel obj tie over advcl 49
cue say rel obj tie over conj 47
cue say rel obj tie over obj 56
cue say rel obj tie over obl -44
cue say rel obj tie over parataxis -37
cue say rel obj tie under advcl -28
cue say rel obj tie under ccomp -14
cue say rel obj tie under conj -24
cue say rel obj tie under nsubj -25
cue say rel obj tie under obj -20
cue say rel obj tie under obl -13
cue say rel obj tie under parataxis -14
cue say rel obj tie under xcomp 31
cue say rel obl tie apart -11
cue say rel obl tie cue -9
cue say rel obl tie over advcl 8
cue say rel obl tie over conj 39
cue say rel obl tie over obl 13
cue say rel obl tie over parataxis -26
cue say rel obl tie over xcomp -71
cue say rel obl tie under advcl -5
cue say rel obl tie under ccomp -15
cue say rel obl tie under conj -17
cue say rel obl tie under nsubj -33
cue say rel obl tie under obj -25
cue say rel obl tie under obl 10
cue say rel obl tie under parataxis -24
cue say rel obl tie under xcomp 60
cue say rel obl:agent tie apart -18
cue say rel obl:agent tie under advcl 49
cue say rel obl:agent tie under ccomp -16
cue say rel obl:agent tie under nsubj -19
cue say rel obl:agent tie under obl -10
cue say rel parataxis tie under ccomp -14
cue say rel root tie root -25
cue say rel xcomp tie apart -12
cue say rel xcomp tie cue -20
cue say rel xcomp tie under ccomp -15
cue see lead (verb) left -37
cue see lead (verb) opens -16
cue see lead (verb) said -12
cue see lead (verb) tie cue -18
cue see lead (verb) tie under obj -11
cue see lead - left -18
cue see lead - said -9
cue see lead - tie apart -9
cue see lead - tie under advcl -6
cue see lead ^ left -14
cue see lead ^ opens -14
cue see lead ^ tie apart -6
cue see lead ^ tie cue -15
cue see lead as said -6
cue see lead for said -7
cue see lead in said -4
cue see lead of said -9
cue see rel nmod tie apart -6
cue see rel nmod tie under obj -5
cue see rel nmod tie under obl -10
cue see rel nsubj tie under advcl -8
cue see rel nsubj tie under ccomp -5
cue see rel nsubj:pass tie cue -23
cue see rel obj tie cue -18
cue see rel obl tie apart -14
cue see rel obl tie cue -17
cue seek lead (verb) said 65
cue seek lead (verb) tie under xcomp 74
cue seek lead - left -16
cue seek lead - said -13
cue seek lead - tie under xcomp -8
cue seek lead ^ left -21
cue seek lead ^ tie apart -6
cue seek lead of said -7
cue seek rel nmod tie under xcomp -11
cue seek rel nmod:poss tie under xcomp -16
cue seek rel obj tie under xcomp 88
cue seek rel obl tie under xcomp -23
cue seem lead (verb) elsewhere -11
cue seem lead (verb) right 36
cue seem lead (verb) said 19
cue seem lead (verb) tie under xcomp 21
cue seem lead , opens -7
cue seem lead , tie cue -6
cue seem lead - left -10
cue seem lead - said -8
cue seem lead - tie under xcomp -7
cue seem lead ^ left -9
cue seem lead ^ opens -11
cue seem lead ^ tie cue -10
cue seem lead ^ tie under nsubj -5
cue seem lead of said -6
cue seem rel nmod tie apart -8
cue seem rel nmod tie under xcomp -14
cue seem rel nmod:poss tie under xcomp -5
cue seem rel nsubj tie cue -12
cue seem rel obj tie under xcomp 23
cue seem rel obl tie under xcomp -15
cue show lead (verb) elsewhere -9
cue show lead (verb) left 10
cue show lead (verb) opens -13
cue show lead (verb) right 14
cue show lead (verb) said -12
cue show lead (verb) tie apart -8
cue show lead (verb) tie cue 8
cue show lead (verb) tie under advcl -7
cue show lead (verb) tie under ccomp -11
cue show lead (verb) tie under obj -14
cue show lead , left -9
cue show lead , right -9
cue show lead , said -15
cue show lead , tie apart -10
cue show lead , tie under ccomp -9
cue show lead - elsewhere -10
cue show lead - left -16
cue show lead - right -10
cue show lead - said -11
cue show lead - tie apart -9
cue show lead - tie under ccomp -9
cue show lead - tie under obj -8
cue show lead ^ left -16
cue show lead ^ opens -8
cue show lead ^ tie apart -6
cue show lead ^ tie under nsubj -6
cue show lead among said -10
cue show lead by said -7
cue show lead in left -5
cue show lead in said -9
cue show lead in tie under ccomp -7
cue show lead of said -13
cue show lead of tie apart -7
cue show lead of tie under ccomp -11
cue show lead of tie under obj -9
cue show lead over said -8
cue show lead that opens -8
cue show lead that said -10
cue show lead that tie under ccomp -11
cue show lead to said -41
cue show lead with said -11
cue show rel amod tie under ccomp -3
cue show rel compound tie under ccomp -8
cue show rel conj tie apart -7
cue show rel conj tie under ccomp -7
cue show rel conj tie under obj -6
cue show rel det tie apart -5
cue show rel nmod tie apart -28
cue show rel nmod tie under ccomp -16
cue show rel nmod tie under obj -19
cue show rel nmod:poss tie apart -6
cue show rel nmod:poss tie under ccomp -6
cue show rel nsubj tie apart -12
cue show rel nsubj tie over obl -7
cue show rel nsubj tie under ccomp -12
cue show rel obj tie apart -7
cue show rel obj tie cue 6
cue show rel obj tie under ccomp -13
cue show rel obj tie under obj -10
cue show rel obl tie apart -40
cue show rel obl tie cue -26
cue show rel obl tie under ccomp -15
cue show rel obl tie under obj -15
cue slam lead (verb) elsewhere -14
cue slam lead (verb) opens -34
cue slam lead (verb) tie cue -37
cue slam rel obj tie cue -37
cue speak lead (verb) elsewhere -6
cue speak lead (verb) right -34
cue speak lead (verb) said -7
cue speak lead - left -8
cue speak lead - said -8
cue speak lead ^ left -8
cue speak lead about opens -3
cue speak lead of said -8
cue speak lead of tie apart -8
cue speak lead of tie under obl -8
cue speak rel nmod tie apart -10
cue speak rel nmod tie under obl -17
cue speak rel nmod:poss tie under obl -19
cue speak rel nsubj tie under advcl -9
cue speak rel obl tie cue -38
cue state lead (verb) elsewhere -21
cue state lead - said -15
cue state lead - tie under ccomp -10
cue state lead that said -7
cue state lead that tie under ccomp -12
cue suggest lead (verb) elsewhere -16
cue suggest lead (verb) left -40
cue suggest lead (verb) opens -15
cue suggest lead (verb) right 41
cue suggest lead (verb) said -15
cue suggest lead (verb) tie apart -18
cue suggest lead (verb) tie cue -12
cue suggest lead (verb) tie under ccomp -17
cue suggest lead , left -19
cue suggest lead , said -10
cue suggest lead , tie apart -10
cue suggest lead , tie under ccomp -8
cue suggest lead , tie under nsubj -8
cue suggest lead - elsewhere -12
cue suggest lead - left -18
cue suggest lead - right -21
cue suggest lead - said -12
cue suggest lead - tie apart -12
cue suggest lead - tie under ccomp -17
cue suggest lead ^ left -18
cue suggest lead ^ tie apart -7
cue suggest lead for elsewhere -6
cue suggest lead for said -6
cue suggest lead for tie under ccomp -16
cue suggest lead in elsewhere -5
cue suggest lead in left -7
cue suggest lead in said -7
cue suggest lead in tie apart -7
cue suggest lead in tie under ccomp -6
cue suggest lead of left -11
cue suggest lead of said -9
cue suggest lead of tie apart -8
cue suggest lead of tie under ccomp -10
cue suggest lead that opens -11
cue suggest lead that said -11
cue suggest lead that tie under ccomp -11
cue suggest lead to said 15
cue suggest lead to tie under ccomp -13
cue suggest lead with said -17
cue suggest lead with tie under ccomp -13
cue suggest rel amod tie apart -6
cue suggest rel amod tie under ccomp -6
cue suggest rel appos tie under nsubj -11
cue suggest rel compound tie apart -9
cue suggest rel compound tie under ccomp -19
cue suggest rel conj tie under ccomp -9
cue suggest rel nmod tie apart -13
cue suggest rel nmod tie under ccomp -15
cue suggest rel nmod:poss tie apart -17
cue suggest rel nmod:poss tie under ccomp -16
cue suggest rel nsubj tie apart -8
cue suggest rel nsubj tie under ccomp -16
cue suggest rel nsubj:pass tie under ccomp -7
cue suggest rel obj tie apart -17
cue suggest rel obj tie under ccomp -16
cue suggest rel obl tie apart -7
cue suggest rel obl tie cue 17
cue suggest rel obl tie under ccomp -26
cue support lead (verb) elsewhere -14
cue support lead (verb) left -19
cue support lead (verb) opens -17
cue support lead (verb) right -12
cue support lead (verb) said -13
cue support lead (verb) tie apart -10
cue support lead (verb) tie cue -18
cue support lead (verb) tie over obj -18
cue support lead (verb) tie under obj -7
cue support lead (verb) tie under xcomp -11
cue support lead , left -11
cue support lead , right -26
cue support lead , tie apart -7
cue support lead - elsewhere -5
cue support lead - left -9
cue support lead - right -8
cue support lead - said -5
cue support lead - tie apart -8
cue support lead - tie under obj -5
cue support lead ^ left -13
cue support lead ^ tie apart -7
cue support lead for said -7
cue support lead in left -6
cue support lead in right -7
cue support lead in tie apart -5
cue support lead of left -5
cue support lead of tie apart -6
cue support lead to tie apart -21
cue support rel conj tie apart -6
cue support rel nmod tie apart -13
cue support rel nmod tie over nmod -9
cue support rel nmod tie under obj -7
cue support rel nmod:poss tie apart -5
cue support rel nsubj tie apart -6
cue support rel nsubj tie over advcl -16
cue support rel obj tie apart -6
cue support rel obj tie cue -18
cue support rel obj tie over obj -21
cue support rel obl tie apart -19
cue take lead - said -12
cue take lead at opens -27
cue take lead at tie cue -21
cue take rel obl tie cue -18
cue talk lead (verb) elsewhere -14
cue talk lead (verb) said -25
cue talk lead (verb) tie under advcl -22
cue talk lead - left -9
cue talk lead - right -16
cue talk lead - said -8
cue talk lead - tie apart -13
cue talk lead - tie under obl -2
cue talk lead ^ left -16
cue talk lead about opens -13
cue talk lead about tie cue -15
cue talk lead to right 26
cue talk rel nmod tie under obl -12
cue talk rel obj tie under advcl -21
cue talk rel obl tie cue -6
cue tell lead (verb) elsewhere 27
cue tell lead (verb) left -25
cue tell lead (verb) opens 139
cue tell lead (verb) quoted -16
cue tell lead (verb) right 27
cue tell lead (verb) said -11
cue tell lead (verb) tie apart -13
cue tell lead (verb) tie cue 7
cue tell lead (verb) tie under advcl -25
cue tell lead (verb) tie under ccomp 57
cue tell lead (verb) tie under nsubj -5
cue tell lead (verb) tie under obj 95
cue tell lead , left 71
cue tell lead , quoted -3
cue tell lead , right 31
cue tell lead , said -10
cue tell lead , tie apart -9
cue tell lead , tie under ccomp -4
cue tell lead , tie under nsubj -19
cue tell lead , tie under obl -10
cue tell lead - elsewhere -8
cue tell lead - left -24
cue tell lead - opens -4
cue tell lead - quoted -3
cue tell lead - right -14
cue tell lead - said -6
cue tell lead - tie apart -7
cue tell lead - tie cue -10
cue tell lead - tie under advcl -6
cue tell lead - tie under ccomp -3
cue tell lead - tie under nsubj -2
cue tell lead - tie under obj -3
cue tell lead - tie under obl -8
cue tell lead ^ left -8
cue tell lead ^ opens -25
cue tell lead ^ quoted -3
cue tell lead ^ tie cue 8
cue tell lead ^ tie under ccomp -4
cue tell lead as quoted -1
cue tell lead at right -4
cue tell lead for said -3
cue tell lead for tie under ccomp -4
cue tell lead in left -7
cue tell lead in quoted -2
cue tell lead in right -6
cue tell lead in said -6
cue tell lead in tie apart -4
cue tell lead in tie cue -5
cue tell lead in tie under ccomp -2
cue tell lead in tie under obj -7
cue tell lead in tie under obl -5
cue tell lead of elsewhere -1
cue tell lead of left -4
cue tell lead of quoted -1
cue tell lead of said -8
cue tell lead of tie apart -5
cue tell lead of tie under ccomp -2
cue tell lead of tie under nsubj -1
cue tell lead of tie under obj -9
cue tell lead on tie under ccomp -2
cue tell lead that opens -3
cue tell lead that said -4
cue tell lead that tie under ccomp -4
cue tell lead to elsewhere -5
cue tell lead to right -20
cue tell lead to said -4
cue tell lead to tie under ccomp -8
cue tell lead with said -4
cue tell lead with tie under ccomp -3
cue tell rel amod tie apart -2
cue tell rel amod tie under ccomp -2
cue tell rel appos tie under nsubj -4
cue tell rel appos tie under obl -2
cue tell rel ccomp tie cue -7
cue tell rel compound tie under ccomp -2
cue tell rel compound tie under obl 29
cue tell rel conj tie apart -7
cue tell rel conj tie under ccomp -1
cue tell rel det tie under ccomp -1
cue tell rel nmod tie apart -13
cue tell rel nmod tie under advcl -3
cue tell rel nmod tie under ccomp -4
cue tell rel nmod tie under nsubj -4
cue tell rel nmod tie under obj 13
cue tell rel nmod tie under obl -7
cue tell rel nmod:poss tie apart -6
cue tell rel nmod:poss tie under ccomp 39
cue tell rel nmod:poss tie under obj 69
cue tell rel nsubj tie apart -4
cue tell rel nsubj tie cue -11
cue tell rel nsubj tie over advcl 86
cue tell rel nsubj tie under ccomp 25
cue tell rel nsubj tie under obj -9
cue tell rel nsubj:pass tie under ccomp -2
cue tell rel obj tie apart -10
cue tell rel obj tie cue 7
cue tell rel obj tie under advcl -23
cue tell rel obj tie under obj -16
cue tell rel obl tie apart -18
cue tell rel obl tie cue 2
cue tell rel obl tie under advcl -7
cue tell rel obl tie under ccomp -5
cue tell rel obl tie under obj -7
cue thank lead (verb) opens 68
cue thank lead (verb) tie cue 37
cue thank rel obj tie cue 35
cue think lead (verb) left -27
cue think lead (verb) opens -14
cue think lead (verb) said -12
cue think lead (verb) tie apart -8
cue think lead (verb) tie under ccomp -13
cue think lead - left -11
cue think lead - said -10
cue think lead - tie under ccomp -7
cue think lead ^ left -22
cue think lead of said -6
cue think rel nmod tie apart -12
cue think rel nmod tie under ccomp -10
cue think rel nsubj tie under ccomp -12
cue think rel obj tie apart -9
cue think rel obj tie under ccomp -8
cue think rel obl tie under ccomp -8
cue to lead (verb) tie apart -5
cue to lead - elsewhere -6
cue to lead - said -7
cue to lead - tie apart -8
cue to lead ^ left -13
cue to lead of tie apart -6
cue to lead to opens -42
cue to rel conj tie apart -5
cue to rel nmod tie apart 35
cue to rel nmod tie cue -30
cue to rel nmod:poss tie apart -7
cue to rel nsubj tie apart -7
cue to rel obj tie apart -5
cue to rel obl tie apart -9
cue tweet lead (verb) elsewhere -34
cue tweet lead (verb) quoted -26
cue tweet lead (verb) said -23
cue tweet lead (verb) tie under ccomp -26
cue tweet lead , quoted -21
cue tweet lead - quoted -22
cue tweet lead - said -22
cue tweet lead - tie apart -17
cue tweet lead - tie cue -26
cue tweet lead - tie under ccomp -17
cue tweet rel nmod tie under ccomp -22
cue tweet rel nsubj tie under ccomp -21
cue urge lead (verb) opens 6
cue urge lead (verb) right 59
cue urge lead (verb) said -14
cue urge lead (verb) tie cue -25
cue urge lead - left -14
cue urge lead ^ left -11
cue urge rel nmod tie apart -8
cue urge rel obj tie cue -25
cue urge rel obl tie under xcomp -6
cue view lead (verb) opens -14
cue view lead (verb) said -6
cue view lead (verb) tie cue -12
cue vote lead (verb) said -9
cue vote lead - left -7
cue vote lead - right -5
cue vote lead - said -5
cue vote lead ^ left -8
cue vote lead for opens -15
cue vote lead for tie cue -15
cue vote rel nmod tie under obl -14
cue vote rel obl tie cue -17
cue vow lead (verb) elsewhere -27
cue vow lead (verb) left 82
cue vow lead (verb) said -19
cue vow lead (verb) tie under xcomp -20
cue vow lead - elsewhere -16
cue vow lead - said -12
cue vow lead ^ left -15
cue vow lead of said -10
cue vow lead of tie under xcomp -10
cue vow rel obj tie under xcomp -31
cue vow rel obl tie under xcomp -18
cue want lead (verb) elsewhere -6
cue want lead (verb) left -11
cue want lead (verb) opens -24
cue want lead (verb) said -11
cue want lead (verb) tie apart -5
cue want lead (verb) tie cue -25
cue want lead (verb) tie under xcomp -10
cue want lead , left -11
cue want lead - elsewhere -3
cue want lead - left -5
cue want lead - said -7
cue want lead - tie apart -5
cue want lead - tie under xcomp -6
cue want lead ^ left -8
cue want lead ^ tie apart -2
cue want lead of left -6
cue want lead of tie apart -5
cue want rel conj tie apart -3
cue want rel nmod tie apart -7
cue want rel obj tie apart -3
cue want rel obj tie cue -24
cue want rel obj tie under xcomp -10
cue want rel obl tie under xcomp -44
cue warn lead (verb) right 8
cue warn lead (verb) said -38
cue warn lead (verb) tie cue 33
cue warn lead (verb) tie under ccomp -33
cue warn lead - left -2
cue warn lead - said -16
cue warn lead that opens -10
cue warn lead that said -9
cue warn lead that tie under ccomp -15
cue warn rel nsubj tie under ccomp -37
cue warn rel obj tie cue 33
cue warn rel obj tie under ccomp -30
cue warn rel obl tie under ccomp -24
cue worry lead - said -6
cue worry lead ^ left -9
cue write lead (verb) elsewhere -27
cue write lead (verb) quoted -12
cue write lead (verb) right 77
cue write lead (verb) said -8
cue write lead (verb) tie apart -19
cue write lead (verb) tie under ccomp -21
cue write lead , left -26
cue write lead , quoted 29
cue write lead , right 45
cue write lead , said 37
cue write lead , tie under ccomp 24
cue write lead , tie under nsubj -30
cue write lead - elsewhere -10
cue write lead - left -22
cue write lead - quoted -6
cue write lead - right -18
cue write lead - said -17
cue write lead - tie apart -13
cue write lead - tie cue -17
cue write lead - tie under advcl -7
cue write lead - tie under ccomp -7
cue write lead - tie under nsubj -20
cue write lead - tie under obl -21
cue write lead ^ left -25
cue write lead ^ opens -16
cue write lead ^ quoted -18
cue write lead ^ tie cue -14
cue write lead ^ tie under ccomp -18
cue write lead for quoted -11
cue write lead for tie under ccomp -7
cue write lead in quoted -13
cue write lead in right -30
cue write lead in said -10
cue write lead in tie under ccomp -13
cue write lead of quoted -16
cue write lead of right -20
cue write lead of said -14
cue write lead of tie apart -12
cue write lead of tie under ccomp -14
cue write lead of tie under nsubj -8
cue write lead on right -25
cue write lead on tie cue -27
cue write lead that quoted -7
cue write lead that said -7
cue write lead that tie under ccomp -12
cue write lead to quoted -20
cue write lead to right 69
cue write lead to said 16
cue write lead to tie cue 84
cue write lead to tie under ccomp -14
cue write rel amod tie under ccomp -10
cue write rel appos tie under nsubj -29
cue write rel case tie under ccomp -9
cue write rel compound tie under ccomp -12
cue write rel compound tie under obl -17
cue write rel det tie under ccomp -14
cue write rel nmod tie apart -15
cue write rel nmod tie under ccomp -18
cue write rel nmod tie under nsubj -30
cue write rel nmod tie under obl -30
cue write rel nmod:poss tie apart 40
cue write rel nmod:poss tie under ccomp -12
cue write rel nsubj tie cue -12
cue write rel nsubj tie under advcl -33
cue write rel nsubj tie under ccomp -28
cue write rel obj tie apart -13
cue write rel obj tie under ccomp 60
cue write rel obl tie cue -8
cue write rel obl tie under ccomp -22
gap 0 cue -45
gap 1 cue 24
gap 1 elsewhere -12
gap 1 left 93
gap 1 opens -2
gap 1 quoted -23
gap 1 right 52
gap 1 said -39
gap 12 cue 26
gap 12 elsewhere -17
gap 12 left -5
gap 12 opens -30
gap 12 quoted -16
gap 12 right -1
gap 12 said -20
gap 2 cue 12
gap 2 elsewhere -23
gap 2 left 11
gap 2 opens -13
gap 2 quoted -36
gap 2 right 54
gap 2 said -20
gap 3 cue 14
gap 3 elsewhere -20
gap 3 left -1
gap 3 opens -8
gap 3 quoted -22
gap 3 right 77
gap 3 said 7
gap 6 cue 25
gap 6 elsewhere -14
gap 6 left -1
gap 6 opens -9
gap 6 quoted -14
gap 6 right 19
gap 6 said -17
gap far elsewhere -21
gap far left -11
gap far opens -15
gap far quoted -16
gap far right -23
gap far said -19
hearer body -13
hearer body lead (verb) -4
hearer body lead (verb) tie apart -8
hearer body lead (verb) tie cue 26
hearer body lead (verb) tie over -2
hearer body lead (verb) tie under -16
hearer body lead , -23
hearer body lead , tie apart -13
hearer body lead , tie over -20
hearer body lead , tie under -24
hearer body lead - -12
hearer body lead - tie apart -9
hearer body lead - tie cue -26
hearer body lead - tie over 2
hearer body lead - tie under -14
hearer body lead ^ -5
hearer body lead ^ tie apart 42
hearer body lead ^ tie over -29
hearer body lead ^ tie under -20
hearer body lead about -22
hearer body lead against -25
hearer body lead against tie under -15
hearer body lead as -20
hearer body lead as tie apart -13
hearer body lead as tie under -14
hearer body lead at -26
hearer body lead at tie apart -24
hearer body lead at tie cue -50
hearer body lead at tie over -16
hearer body lead at tie under -18
hearer body lead by -20
hearer body lead by tie apart -15
hearer body lead by tie over -13
hearer body lead by tie under -14
hearer body lead for -19
hearer body lead for tie apart -12
hearer body lead for tie over -11
hearer body lead for tie under -18
hearer body lead from tie apart 20
hearer body lead from tie cue 27
hearer body lead from tie over -19
hearer body lead from tie under -33
hearer body lead in -21
hearer body lead in tie apart -17
hearer body lead in tie over -6
hearer body lead in tie under -17
hearer body lead like -14
hearer body lead of -15
hearer body lead of tie apart -20
hearer body lead of tie cue -7
hearer body lead of tie over -20
hearer body lead of tie under -13
hearer body lead on -22
hearer body lead on tie apart -7
hearer body lead on tie under -17
hearer body lead that -18
hearer body lead that tie under -15
hearer body lead to 1
hearer body lead to tie apart 68
hearer body lead to tie cue -1
hearer body lead to tie over -46
hearer body lead to tie under -36
hearer body lead under -19
hearer body lead with 30
hearer body lead with tie apart -58
hearer body lead with tie over -57
hearer body lead with tie under 23
hearer body rel appos tie apart -15
hearer body rel appos tie under -22
hearer body rel compound tie apart -5
hearer body rel compound tie over -12
hearer body rel compound tie under -16
hearer body rel conj tie apart -16
hearer body rel conj tie under -19
hearer body rel nmod tie apart -11
hearer body rel nmod tie cue 18
hearer body rel nmod tie over -28
hearer body rel nmod tie under -18
hearer body rel nmod:poss tie apart -38
hearer body rel nmod:poss tie under 10
hearer body rel nsubj tie apart -25
hearer body rel nsubj tie cue -18
hearer body rel nsubj tie over -14
hearer body rel nsubj tie under -20
hearer body rel nsubj:pass tie under -15
hearer body rel obj tie apart 11
hearer body rel obj tie cue 23
hearer body rel obj tie over -2
hearer body rel obj tie under -27
hearer body rel obl tie apart 27
hearer body rel obl tie cue 16
hearer body rel obl tie over -49
hearer body rel obl tie under -5
hearer body rel obl:agent tie apart -12
hearer body rel obl:agent tie over -8
hearer body rel obl:agent tie under -12
hearer body rel root tie root -23
hearer body rel xcomp tie under -22
hearer crowd -10
hearer crowd lead (verb) -8
hearer crowd lead (verb) tie apart -27
hearer crowd lead (verb) tie cue 12
hearer crowd lead (verb) tie over 11
hearer crowd lead (verb) tie under -11
hearer crowd lead , -8
hearer crowd lead , tie apart -19
hearer crowd lead , tie cue -29
hearer crowd lead , tie over 26
hearer crowd lead , tie under -23
hearer crowd lead - -13
hearer crowd lead - tie apart -17
hearer crowd lead - tie cue 6
hearer crowd lead - tie no -12
hearer crowd lead - tie over -18
hearer crowd lead - tie under -15
hearer crowd lead ^ -25
hearer crowd lead ^ tie apart -10
hearer crowd lead ^ tie cue -16
hearer crowd lead ^ tie over -33
hearer crowd lead ^ tie under -14
hearer crowd lead about -37
hearer crowd lead about tie apart -12
hearer crowd lead about tie cue -20
hearer crowd lead about tie over -16
hearer crowd lead about tie under -37
hearer crowd lead after -24
hearer crowd lead after tie under -19
hearer crowd lead against -23
hearer crowd lead against tie cue -13
hearer crowd lead against tie under -17
hearer crowd lead among -22
hearer crowd lead among tie apart -12
hearer crowd lead among tie cue -20
hearer crowd lead among tie over -22
hearer crowd lead among tie under -20
hearer crowd lead as -21
hearer crowd lead as tie apart -16
hearer crowd lead as tie cue -16
hearer crowd lead as tie over -14
hearer crowd lead as tie under -19
hearer crowd lead at -3
hearer crowd lead at tie apart 52
hearer crowd lead at tie cue -14
hearer crowd lead at tie over -52
hearer crowd lead at tie under -19
hearer crowd lead because -17
hearer crowd lead because tie under -16
hearer crowd lead before 69
hearer crowd lead before tie under 33
hearer crowd lead between -21
hearer crowd lead between tie apart -9
hearer crowd lead between tie under -14
hearer crowd lead by -20
hearer crowd lead by tie apart -18
hearer crowd lead by tie over -15
hearer crowd lead by tie under -19
hearer crowd lead during -27
hearer crowd lead for -17
hearer crowd lead for tie apart -20
hearer crowd lead for tie cue 7
hearer crowd lead for tie over -18
hearer crowd lead for tie under -20
hearer crowd lead from 25
hearer crowd lead from tie apart 30
hearer crowd lead from tie cue 25
hearer crowd lead from tie over 28
hearer crowd lead from tie under -3
hearer crowd lead if -35
hearer crowd lead if tie under -35
hearer crowd lead in 6
hearer crowd lead in tie apart -23
hearer crowd lead in tie cue -15
hearer crowd lead in tie over -24
hearer crowd lead in tie under 24
hearer crowd lead into -18
hearer crowd lead into tie under -13
hearer crowd lead like -24
hearer crowd lead of -15
hearer crowd lead of tie apart -18
hearer crowd lead of tie cue -37
hearer crowd lead of tie over -27
hearer crowd lead of tie under -12
hearer crowd lead off -18
hearer crowd lead on -2
hearer crowd lead on tie apart -17
hearer crowd lead on tie cue 62
hearer crowd lead on tie over -21
hearer crowd lead on tie under -29
hearer crowd lead out -4
hearer crowd lead out tie under 9
hearer crowd lead over -20
hearer crowd lead over tie apart -8
hearer crowd lead over tie under -15
hearer crowd lead than 2
hearer crowd lead than tie apart -20
hearer crowd lead than tie under -34
hearer crowd lead that -18
hearer crowd lead that tie apart -14
hearer crowd lead that tie over -10
hearer crowd lead that tie under -17
hearer crowd lead though -23
hearer crowd lead though tie under -13
hearer crowd lead to 11
hearer crowd lead to tie apart -67
hearer crowd lead to tie cue 46
hearer crowd lead to tie over -13
hearer crowd lead to tie under 23
hearer crowd lead toward 41
hearer crowd lead up -18
hearer crowd lead up tie under -14
hearer crowd lead while -24
hearer crowd lead while tie under -23
hearer crowd lead with -7
hearer crowd lead with tie apart -59
hearer crowd lead with tie cue -32
hearer crowd lead with tie over 64
hearer crowd lead with tie under -10
hearer crowd rel acl:relcl tie under -24
hearer crowd rel appos tie apart -24
hearer crowd rel appos tie under -18
hearer crowd rel ccomp tie cue -33
hearer crowd rel ccomp tie under -18
hearer crowd rel conj tie apart -21
hearer crowd rel conj tie over -25
hearer crowd rel conj tie under -11
hearer crowd rel nmod tie apart -14
hearer crowd rel nmod tie cue 60
hearer crowd rel nmod tie over -43
hearer crowd rel nmod tie under -9
hearer crowd rel nmod:poss tie apart -18
hearer crowd rel nmod:poss tie under -22
hearer crowd rel nsubj tie apart -18
hearer crowd rel nsubj tie cue -17
hearer crowd rel nsubj tie no -12
hearer crowd rel nsubj tie under -12
hearer crowd rel nsubj:pass tie apart -14
hearer crowd rel nsubj:pass tie cue 8
hearer crowd rel nsubj:pass tie over -33
hearer crowd rel nsubj:pass tie under -16
hearer crowd rel obj tie apart -25
hearer crowd rel obj tie cue 12
hearer crowd rel obj tie over 1
hearer crowd rel obj tie under -9
hearer crowd rel obl tie apart -13
hearer crowd rel obl tie cue 10
hearer crowd rel obl tie over -4
hearer crowd rel obl tie under -10
hearer crowd rel obl:agent tie apart -17
hearer crowd rel obl:agent tie over -9
hearer crowd rel obl:agent tie under -23
hearer crowd rel root tie root 31
hearer members -2
hearer members lead (verb) 7
hearer members lead (verb) tie apart -36
hearer members lead (verb) tie cue 47
hearer members lead (verb) tie over 25
hearer members lead (verb) tie under -6
hearer members lead , 8
hearer members lead , tie apart -12
hearer members lead , tie over 34
hearer members lead , tie under -26
hearer members lead - -9
hearer members lead - tie apart -19
hearer members lead - tie cue -39
hearer members lead - tie over 67
hearer members lead - tie under -25
hearer members lead ^ -18
hearer members lead ^ tie over -12
hearer members lead as -25
hearer members lead at -30
hearer members lead at tie under -19
hearer members lead before 10
hearer members lead before tie under -40
hearer members lead by -22
hearer members lead for -22
hearer members lead for tie under -20
hearer members lead from 57
hearer members lead from tie under 83
hearer members lead in -23
hearer members lead in tie apart -13
hearer members lead in tie over -19
hearer members lead in tie under -20
hearer members lead of 1
hearer members lead of tie apart -16
hearer members lead of tie under 14
hearer members lead on -30
hearer members lead on tie under -29
hearer members lead that -20
hearer members lead that tie under -18
hearer members lead to 1
hearer members lead to tie apart -21
hearer members lead to tie cue 31
hearer members lead to tie over -47
hearer members lead to tie under -5
hearer members lead with 36
hearer members lead with tie under -9
hearer members rel compound tie apart -1
hearer members rel compound tie under -21
hearer members rel conj tie apart -9
hearer members rel conj tie under -20
hearer members rel nmod tie apart -43
hearer members rel nmod tie over -25
hearer members rel nmod tie under 18
hearer members rel nmod:poss tie under -15
hearer members rel nsubj tie apart -21
hearer members rel nsubj tie over 22
hearer members rel nsubj tie under -26
hearer members rel nsubj:pass tie under -23
hearer members rel obj tie apart -36
hearer members rel obj tie cue 69
hearer members rel obj tie over 30
hearer members rel obj tie under 1
hearer members rel obl tie apart -43
hearer members rel obl tie cue 9
hearer members rel obl tie over 7
hearer members rel obl tie under 11
hearer name -15
hearer name lead (verb) -11
hearer name lead (verb) tie apart -10
hearer name lead (verb) tie cue 19
hearer name lead (verb) tie no -15
hearer name lead (verb) tie over -19
hearer name lead (verb) tie under -16
hearer name lead , -16
hearer name lead , tie apart -19
hearer name lead , tie cue -42
hearer name lead , tie no -21
hearer name lead , tie over -5
hearer name lead , tie under -12
hearer name lead - -13
hearer name lead - tie apart -15
hearer name lead - tie cue -23
hearer name lead - tie no -26
hearer name lead - tie over -11
hearer name lead - tie root -19
hearer name lead - tie under -11
hearer name lead ^ -16
hearer name lead ^ tie apart -16
hearer name lead ^ tie cue -20
hearer name lead ^ tie no -13
hearer name lead ^ tie over -18
hearer name lead ^ tie root 7
hearer name lead ^ tie under -17
hearer name lead about -28
hearer name lead about tie apart -19
hearer name lead about tie cue -15
hearer name lead about tie under -20
hearer name lead after -23
hearer name lead after tie under -16
hearer name lead against -18
hearer name lead against tie apart -9
hearer name lead against tie under -15
hearer name lead among -18
hearer name lead among tie apart -7
hearer name lead among tie under -13
hearer name lead as -19
hearer name lead as tie apart -14
hearer name lead as tie cue -8
hearer name lead as tie over -13
hearer name lead as tie under -16
hearer name lead at -31
hearer name lead at tie apart -14
hearer name lead at tie under -10
hearer name lead between -12
hearer name lead between tie under -10
hearer name lead by -22
hearer name lead by tie apart -7
hearer name lead by tie under -19
hearer name lead during -18
hearer name lead for 4
hearer name lead for tie apart -19
hearer name lead for tie cue 65
hearer name lead for tie over -23
hearer name lead for tie under -22
hearer name lead from -30
hearer name lead from tie apart -26
hearer name lead from tie over -22
hearer name lead from tie under -16
hearer name lead if -27
hearer name lead in -22
hearer name lead in tie apart -16
hearer name lead in tie cue -25
hearer name lead in tie over -17
hearer name lead in tie under -16
hearer name lead into -20
hearer name lead like -17
hearer name lead like tie under -11
hearer name lead of -16
hearer name lead of tie apart -15
hearer name lead of tie cue -5
hearer name lead of tie over -17
hearer name lead of tie under -16
hearer name lead on -18
hearer name lead on tie apart -22
hearer name lead on tie cue -2
hearer name lead on tie over -26
hearer name lead on tie under -18
hearer name lead over -11
hearer name lead since -14
hearer name lead than -18
hearer name lead than tie under -12
hearer name lead that -16
hearer name lead that tie apart -8
hearer name lead that tie under -15
hearer name lead to 7
hearer name lead to tie apart 35
hearer name lead to tie cue -36
hearer name lead to tie over -15
hearer name lead to tie under 3
hearer name lead while -18
hearer name lead while tie under -15
hearer name lead with -10
hearer name lead with tie apart -27
hearer name lead with tie cue -50
hearer name lead with tie over 55
hearer name lead with tie under -32
hearer name rel acl:relcl tie under -9
hearer name rel advcl tie cue 29
hearer name rel advcl tie under -14
hearer name rel advmod tie apart -19
hearer name rel advmod tie cue -19
hearer name rel advmod tie no -9
hearer name rel advmod tie over -23
hearer name rel advmod tie under -24
hearer name rel amod tie apart -14
hearer name rel amod tie cue -15
hearer name rel amod tie over -18
hearer name rel amod tie under -14
hearer name rel appos tie apart -16
hearer name rel appos tie over -39
hearer name rel appos tie under -20
hearer name rel aux tie under -22
hearer name rel case tie apart -19
hearer name rel case tie no -15
hearer name rel case tie over -22
hearer name rel case tie under -16
hearer name rel cc tie under -15
hearer name rel ccomp tie cue -25
hearer name rel ccomp tie over -22
hearer name rel ccomp tie under -19
hearer name rel compound tie apart -25
hearer name rel compound tie cue -24
hearer name rel compound tie over -22
hearer name rel compound tie under -13
hearer name rel conj tie apart -17
hearer name rel conj tie over -14
hearer name rel conj tie under -18
hearer name rel cop tie under -18
hearer name rel det tie apart -15
hearer name rel det tie cue -21
hearer name rel det tie over -18
hearer name rel det tie under -14
hearer name rel discourse tie apart -14
hearer name rel discourse tie cue -27
hearer name rel discourse tie over -28
hearer name rel discourse tie under -20
hearer name rel mark tie apart -18
hearer name rel mark tie cue -17
hearer name rel mark tie under 16
hearer name rel nmod tie apart -20
hearer name rel nmod tie cue -29
hearer name rel nmod tie no 33
hearer name rel nmod tie over 17
hearer name rel nmod tie under -18
hearer name rel nmod:poss tie apart -10
hearer name rel nmod:poss tie under -17
hearer name rel nsubj tie apart -16
hearer name rel nsubj tie cue -26
hearer name rel nsubj tie no -7
hearer name rel nsubj tie over -8
hearer name rel nsubj tie under -17
hearer name rel nsubj:pass tie cue -13
hearer name rel nsubj:pass tie over -17
hearer name rel nsubj:pass tie under -19
hearer name rel nummod tie apart -13
hearer name rel nummod tie under -17
hearer name rel obj tie apart -5
hearer name rel obj tie cue 8
hearer name rel obj tie no -10
hearer name rel obj tie over -16
hearer name rel obj tie under -9
hearer name rel obl tie apart 9
hearer name rel obl tie cue -11
hearer name rel obl tie no -25
hearer name rel obl tie over 2
hearer name rel obl tie under -20
hearer name rel obl:agent tie apart -7
hearer name rel obl:agent tie under -21
hearer name rel obl:tmod tie cue -18
hearer name rel obl:tmod tie under -18
hearer name rel parataxis tie over -12
hearer name rel root tie root -7
hearer name rel xcomp tie apart -13
hearer name rel xcomp tie cue 24
hearer name rel xcomp tie over -33
hearer name rel xcomp tie under -26
hearer noun -18
hearer noun lead (verb) -15
hearer noun lead (verb) tie apart -11
hearer noun lead (verb) tie cue -11
hearer noun lead (verb) tie no -7
hearer noun lead (verb) tie over -27
hearer noun lead (verb) tie root -17
hearer noun lead (verb) tie under -15
hearer noun lead , -17
hearer noun lead , tie apart -21
hearer noun lead , tie cue -3
hearer noun lead , tie over 2
hearer noun lead , tie under -21
hearer noun lead - -16
hearer noun lead - tie apart 1
hearer noun lead - tie cue -24
hearer noun lead - tie over -14
hearer noun lead - tie root -18
hearer noun lead - tie under -18
hearer noun lead ^ 1
hearer noun lead ^ tie apart -25
hearer noun lead ^ tie cue 18
hearer noun lead ^ tie over -14
hearer noun lead ^ tie under 30
hearer noun lead about -21
hearer noun lead about tie apart -6
hearer noun lead about tie cue -14
hearer noun lead about tie over -14
hearer noun lead about tie under -22
hearer noun lead across -11
hearer noun lead after -9
hearer noun lead after tie apart -36
hearer noun lead after tie over -15
hearer noun lead after tie under 18
hearer noun lead against -23
hearer noun lead against tie apart -5
hearer noun lead against tie cue -7
hearer noun lead against tie under -19
hearer noun lead among -20
hearer noun lead as -17
hearer noun lead as tie apart -16
hearer noun lead as tie cue -14
hearer noun lead as tie over -18
hearer noun lead as tie under -17
hearer noun lead at -23
hearer noun lead at tie apart -18
hearer noun lead at tie cue -24
hearer noun lead at tie over -22
hearer noun lead at tie under -21
hearer noun lead because -13
hearer noun lead because tie under -13
hearer noun lead before -22
hearer noun lead behind -15
hearer noun lead between -21
hearer noun lead between tie under -18
hearer noun lead by -20
hearer noun lead by tie apart -14
hearer noun lead by tie cue -8
hearer noun lead by tie over -16
hearer noun lead by tie under -21
hearer noun lead down -13
hearer noun lead during -29
hearer noun lead during tie cue -31
hearer noun lead during tie under -13
hearer noun lead for -21
hearer noun lead for tie apart -16
hearer noun lead for tie cue -27
hearer noun lead for tie over -17
hearer noun lead for tie under -22
hearer noun lead from -32
hearer noun lead from tie apart -21
hearer noun lead from tie cue -36
hearer noun lead from tie over -31
hearer noun lead from tie under -26
hearer noun lead if 9
hearer noun lead if tie under 29
hearer noun lead in -17
hearer noun lead in tie apart -20
hearer noun lead in tie cue 15
hearer noun lead in tie over -18
hearer noun lead in tie under -22
hearer noun lead into -13
hearer noun lead into tie under -12
hearer noun lead like -17
hearer noun lead like tie under -11
hearer noun lead of -18
hearer noun lead of tie apart -16
hearer noun lead of tie cue -20
hearer noun lead of tie over -18
hearer noun lead of tie under -19
hearer noun lead on -16
hearer noun lead on tie apart -15
hearer noun lead on tie cue 3
hearer noun lead on tie over -20
hearer noun lead on tie under -21
hearer noun lead outside -21
hearer noun lead over -23
hearer noun lead over tie apart -8
hearer noun lead over tie under -15
hearer noun lead since -19
hearer noun lead than -24
hearer noun lead than tie apart -9
hearer noun lead than tie under -16
hearer noun lead that -17
hearer noun lead that tie apart -17
hearer noun lead that tie over -17
hearer noun lead that tie under -16
hearer noun lead through -37
hearer noun lead to -15
hearer noun lead to tie apart -36
hearer noun lead to tie cue -17
hearer noun lead to tie over 7
hearer noun lead to tie under -7
hearer noun lead under -14
hearer noun lead under tie under -10
hearer noun lead up -11
hearer noun lead whether -49
hearer noun lead whether tie under -51
hearer noun lead while -28
hearer noun lead while tie apart -13
hearer noun lead while tie under -26
hearer noun lead with -18
hearer noun lead with tie apart 1
hearer noun lead with tie cue -86
hearer noun lead with tie over -64
hearer noun lead with tie under 16
hearer noun lead within -24
hearer noun lead within tie under -13
hearer noun rel acl tie under 57
hearer noun rel acl:relcl tie apart -17
hearer noun rel acl:relcl tie under -22
hearer noun rel advcl tie apart -15
hearer noun rel advcl tie cue -34
hearer noun rel advcl tie over -33
hearer noun rel advcl tie under -21
hearer noun rel advmod tie apart -15
hearer noun rel advmod tie cue 6
hearer noun rel advmod tie over -21
hearer noun rel advmod tie under 42
hearer noun rel amod tie apart 63
hearer noun rel amod tie under -37
hearer noun rel appos tie apart -15
hearer noun rel appos tie over -44
hearer noun rel appos tie under -21
hearer noun rel ccomp tie apart -15
hearer noun rel ccomp tie cue -24
hearer noun rel ccomp tie over -28
hearer noun rel ccomp tie under -22
hearer noun rel compound tie apart -22
hearer noun rel compound tie under -45
hearer noun rel conj tie apart -20
hearer noun rel conj tie cue -23
hearer noun rel conj tie over -24
hearer noun rel conj tie under -17
hearer noun rel det tie under -23
hearer noun rel det:predet tie under -31
hearer noun rel nmod tie apart -16
hearer noun rel nmod tie cue -62
hearer noun rel nmod tie over -28
hearer noun rel nmod tie under -11
hearer noun rel nmod:poss tie apart -14
hearer noun rel nmod:poss tie cue 51
hearer noun rel nmod:poss tie over -19
hearer noun rel nmod:poss tie under -12
hearer noun rel nsubj tie apart -3
hearer noun rel nsubj tie cue -28
hearer noun rel nsubj tie over -19
hearer noun rel nsubj tie under -15
hearer noun rel nsubj:pass tie apart -21
hearer noun rel nsubj:pass tie cue -12
hearer noun rel nsubj:pass tie over 57
hearer noun rel nsubj:pass tie under -20
hearer noun rel nummod tie under -19
hearer noun rel obj tie apart -22
hearer noun rel obj tie cue -1
hearer noun rel obj tie over -7
hearer noun rel obj tie under -17
hearer noun rel obl tie apart -21
hearer noun rel obl tie cue -32
hearer noun rel obl tie no -25
hearer noun rel obl tie over -28
hearer noun rel obl tie under -24
hearer noun rel obl:agent tie apart -15
hearer noun rel obl:agent tie over -11
hearer noun rel obl:agent tie under -21
hearer noun rel parataxis tie under -10
hearer noun rel root tie root -23
hearer noun rel xcomp tie apart -17
hearer noun rel xcomp tie cue -68
hearer noun rel xcomp tie over -28
hearer noun rel xcomp tie under -19
hearer outlet 6
hearer outlet lead (verb) 20
hearer outlet lead (verb) tie apart 19
hearer outlet lead (verb) tie cue 8
hearer outlet lead (verb) tie over 35
hearer outlet lead (verb) tie under 13
hearer outlet lead , -13
hearer outlet lead , tie apart -17
hearer outlet lead , tie over 22
hearer outlet lead , tie under -33
hearer outlet lead - -8
hearer outlet lead - tie apart -53
hearer outlet lead - tie cue 81
hearer outlet lead - tie over -61
hearer outlet lead ^ 1
hearer outlet lead ^ tie apart -23
hearer outlet lead ^ tie over 28
hearer outlet lead ^ tie under -16
hearer outlet lead after -33
hearer outlet lead at -21
hearer outlet lead at tie under -15
hearer outlet lead by 7
hearer outlet lead by tie apart 11
hearer outlet lead by tie under 8
hearer outlet lead for 41
hearer outlet lead for tie under 70
hearer outlet lead from 21
hearer outlet lead in -43
hearer outlet lead in tie cue -46
hearer outlet lead in tie under -17
hearer outlet lead of -31
hearer outlet lead of tie apart -13
hearer outlet lead of tie under -24
hearer outlet lead on -28
hearer outlet lead on tie apart -18
hearer outlet lead on tie cue -18
hearer outlet lead on tie over -30
hearer outlet lead on tie under -30
hearer outlet lead that -25
hearer outlet lead that tie under -23
hearer outlet lead to 44
hearer outlet lead to tie cue -31
hearer outlet lead to tie over 54
hearer outlet lead to tie under 15
hearer outlet lead with 71
hearer outlet lead with tie apart 77
hearer outlet lead with tie cue 59
hearer outlet lead with tie under 8
hearer outlet rel appos tie apart -16
hearer outlet rel appos tie under -22
hearer outlet rel compound tie apart 5
hearer outlet rel compound tie under 27
hearer outlet rel conj tie apart -12
hearer outlet rel conj tie under -24
hearer outlet rel nmod tie apart -18
hearer outlet rel nmod tie over -21
hearer outlet rel nmod tie under -22
hearer outlet rel nmod:poss tie apart 34
hearer outlet rel nmod:poss tie under -31
hearer outlet rel nsubj tie apart -25
hearer outlet rel nsubj tie cue -33
hearer outlet rel nsubj tie over 8
hearer outlet rel nsubj tie under -8
hearer outlet rel obj tie apart -31
hearer outlet rel obj tie cue 5
hearer outlet rel obj tie over 41
hearer outlet rel obj tie under 12
hearer outlet rel obl tie apart 44
hearer outlet rel obl tie cue 40
hearer outlet rel obl tie over 9
hearer outlet rel obl tie under -6
hearer outlet rel obl:agent tie apart 25
hearer outlet rel obl:agent tie under 12
hearer outlet rel obl:tmod tie under -13
hearer person -11
hearer person lead (verb) -9
hearer person lead (verb) tie apart -12
hearer person lead (verb) tie cue -3
hearer person lead (verb) tie no -8
hearer person lead (verb) tie over 3
hearer person lead (verb) tie root -10
hearer person lead (verb) tie under -13
hearer person lead , -2
hearer person lead , tie apart -17
hearer person lead , tie cue 31
hearer person lead , tie no -21
hearer person lead , tie over -6
hearer person lead , tie under 3
hearer person lead - -15
hearer person lead - tie apart -18
hearer person lead - tie cue 5
hearer person lead - tie no -21
hearer person lead - tie over -9
hearer person lead - tie root -13
hearer person lead - tie under -17
hearer person lead ^ -7
hearer person lead ^ tie apart -1
hearer person lead ^ tie cue 7
hearer person lead ^ tie over -6
hearer person lead ^ tie root -16
hearer person lead ^ tie under -19
hearer person lead about -22
hearer person lead about tie apart -13
hearer person lead about tie cue -23
hearer person lead about tie over -18
hearer person lead about tie under -21
hearer person lead after 19
hearer person lead after tie apart 51
hearer person lead after tie cue -29
hearer person lead after tie over -57
hearer person lead after tie under 28
hearer person lead against -20
hearer person lead against tie apart -13
hearer person lead against tie cue -19
hearer person lead against tie over -20
hearer person lead against tie under -17
hearer person lead although -22
hearer person lead although tie under -16
hearer person lead around 29
hearer person lead around tie under -34
hearer person lead as -20
hearer person lead as tie apart -16
hearer person lead as tie over -17
hearer person lead as tie under -19
hearer person lead at 25
hearer person lead at tie apart -30
hearer person lead at tie cue 11
hearer person lead at tie over 23
hearer person lead at tie under 27
hearer person lead because -16
hearer person lead because tie under -16
hearer person lead before -35
hearer person lead before tie under -26
hearer person lead behind -23
hearer person lead behind tie apart -12
hearer person lead behind tie under -16
hearer person lead between -20
hearer person lead between tie apart -13
hearer person lead between tie under -18
hearer person lead by -18
hearer person lead by tie apart -22
hearer person lead by tie cue -13
hearer person lead by tie over -33
hearer person lead by tie under -9
hearer person lead despite -17
hearer person lead despite tie under -15
hearer person lead during -9
hearer person lead for -15
hearer person lead for tie apart -19
hearer person lead for tie cue 11
hearer person lead for tie over -26
hearer person lead for tie under -20
hearer person lead from -27
hearer person lead from tie apart -18
hearer person lead from tie cue -46
hearer person lead from tie over -20
hearer person lead from tie under -20
hearer person lead if -25
hearer person lead if tie apart -11
hearer person lead if tie under -18
hearer person lead in -17
hearer person lead in tie apart -9
hearer person lead in tie cue -17
hearer person lead in tie under -14
hearer person lead into -20
hearer person lead into tie under -12
hearer person lead like -22
hearer person lead like tie apart -9
hearer person lead like tie cue -11
hearer person lead like tie over -23
hearer person lead like tie under -18
hearer person lead of -15
hearer person lead of tie apart -5
hearer person lead of tie cue -5
hearer person lead of tie over -21
hearer person lead of tie under -21
hearer person lead on -11
hearer person lead on tie apart -17
hearer person lead on tie cue 3
hearer person lead on tie over -23
hearer person lead on tie under -5
hearer person lead out -32
hearer person lead out tie under -7
hearer person lead over -21
hearer person lead over tie apart -11
hearer person lead over tie under -19
hearer person lead since -20
hearer person lead since tie under -16
hearer person lead than -20
hearer person lead than tie apart -10
hearer person lead than tie under -15
hearer person lead that -17
hearer person lead that tie apart -15
hearer person lead that tie over -26
hearer person lead that tie under -16
hearer person lead though -22
hearer person lead to 11
hearer person lead to tie apart -10
hearer person lead to tie cue 57
hearer person lead to tie over 4
hearer person lead to tie under -8
hearer person lead toward -21
hearer person lead under -21
hearer person lead under tie under -15
hearer person lead whether -38
hearer person lead whether tie apart -10
hearer person lead whether tie under -43
hearer person lead while -3
hearer person lead while tie apart 14
hearer person lead while tie over -34
hearer person lead while tie under 4
hearer person lead with -12
hearer person lead with tie apart -13
hearer person lead with tie cue -6
hearer person lead with tie over -14
hearer person lead with tie under -7
hearer person rel appos tie apart -1
hearer person rel appos tie over -32
hearer person rel appos tie under 20
hearer person rel ccomp tie cue -54
hearer person rel ccomp tie under -27
hearer person rel compound tie apart 8
hearer person rel compound tie cue -48
hearer person rel compound tie over 39
hearer person rel compound tie under -16
hearer person rel conj tie apart -5
hearer person rel conj tie over -27
hearer person rel conj tie under -14
hearer person rel iobj tie cue -16
hearer person rel iobj tie over -29
hearer person rel iobj tie under -17
hearer person rel nmod tie apart -7
hearer person rel nmod tie cue 12
hearer person rel nmod tie no -14
hearer person rel nmod tie over -9
hearer person rel nmod tie under -5
hearer person rel nmod:poss tie apart -8
hearer person rel nmod:poss tie cue 24
hearer person rel nmod:poss tie no -8
hearer person rel nmod:poss tie over -35
hearer person rel nmod:poss tie under -16
hearer person rel nsubj tie apart -17
hearer person rel nsubj tie cue -8
hearer person rel nsubj tie no -17
hearer person rel nsubj tie over -12
hearer person rel nsubj tie under -16
hearer person rel nsubj:pass tie apart -15
hearer person rel nsubj:pass tie cue 21
hearer person rel nsubj:pass tie over -34
hearer person rel nsubj:pass tie under -19
hearer person rel obj tie apart -24
hearer person rel obj tie cue 5
hearer person rel obj tie over -6
hearer person rel obj tie under -13
hearer person rel obl tie apart -31
hearer person rel obl tie cue -4
hearer person rel obl tie no 41
hearer person rel obl tie over -13
hearer person rel obl tie under -20
hearer person rel obl:agent tie apart -20
hearer person rel obl:agent tie over -31
hearer person rel root tie root -23
hearer person rel xcomp tie cue -19
hearer person rel xcomp tie under -21
hearer place -16
hearer place lead (verb) -11
hearer place lead (verb) tie apart -15
hearer place lead (verb) tie cue 38
hearer place lead (verb) tie over -43
hearer place lead (verb) tie under -14
hearer place lead , -23
hearer place lead , tie apart -16
hearer place lead , tie cue -56
hearer place lead , tie over -33
hearer place lead , tie under -18
hearer place lead - -8
hearer place lead - tie apart -17
hearer place lead - tie cue 6
hearer place lead - tie over 53
hearer place lead - tie under -13
hearer place lead ^ -18
hearer place lead ^ tie apart -8
hearer place lead ^ tie cue -16
hearer place lead ^ tie over -17
hearer place lead ^ tie under -14
hearer place lead about -19
hearer place lead about tie apart -6
hearer place lead about tie under -19
hearer place lead after -15
hearer place lead against -14
hearer place lead against tie under -8
hearer place lead as -17
hearer place lead as tie under -15
hearer place lead at -23
hearer place lead at tie apart -16
hearer place lead at tie cue -20
hearer place lead at tie over -14
hearer place lead at tie under -17
hearer place lead between -18
hearer place lead between tie under -14
hearer place lead by -23
hearer place lead by tie under -23
hearer place lead for -19
hearer place lead for tie apart -10
hearer place lead for tie under -16
hearer place lead from -22
hearer place lead from tie apart -18
hearer place lead from tie cue -35
hearer place lead from tie over -17
hearer place lead from tie under -17
hearer place lead if -10
hearer place lead in -17
hearer place lead in tie apart -16
hearer place lead in tie cue -19
hearer place lead in tie no -8
hearer place lead in tie over -17
hearer place lead in tie under -17
hearer place lead into -19
hearer place lead into tie apart -7
hearer place lead into tie under -14
hearer place lead like -18
hearer place lead like tie under -16
hearer place lead of -12
hearer place lead of tie apart -17
hearer place lead of tie over -15
hearer place lead of tie under -7
hearer place lead on -18
hearer place lead on tie apart -11
hearer place lead on tie cue -47
hearer place lead on tie under 9
hearer place lead over -19
hearer place lead over tie under -13
hearer place lead that -16
hearer place lead that tie apart -11
hearer place lead that tie under -16
hearer place lead through -15
hearer place lead to -16
hearer place lead to tie apart -22
hearer place lead to tie cue 61
hearer place lead to tie over -37
hearer place lead to tie under -27
hearer place lead with -30
hearer place lead with tie apart -18
hearer place lead with tie under -23
hearer place rel appos tie apart -19
hearer place rel appos tie under -15
hearer place rel compound tie apart -16
hearer place rel compound tie cue -29
hearer place rel compound tie over -25
hearer place rel compound tie under -13
hearer place rel conj tie apart -16
hearer place rel conj tie under -17
hearer place rel nmod tie apart -19
hearer place rel nmod tie cue -26
hearer place rel nmod tie over -19
hearer place rel nmod tie under -17
hearer place rel nmod:poss tie apart -16
hearer place rel nmod:poss tie under -5
hearer place rel nsubj tie apart -17
hearer place rel nsubj tie cue -21
hearer place rel nsubj tie over -28
hearer place rel nsubj tie under -19
hearer place rel obj tie apart -14
hearer place rel obj tie cue 20
hearer place rel obj tie over 43
hearer place rel obj tie under -20
hearer place rel obl tie apart -16
hearer place rel obl tie cue -22
hearer place rel obl tie over -25
hearer place rel obl tie under -16
hearer place rel obl:agent tie under -24
hearer press 25
hearer press lead (verb) 6
hearer press lead (verb) tie over 15
hearer press lead (verb) tie under 12
hearer press lead , 19
hearer press lead , tie under -23
hearer press lead - -29
hearer press lead - tie apart -12
hearer press lead - tie under -27
hearer press lead ^ -42
hearer press lead by -35
hearer press lead by tie under -19
hearer press lead in -19
hearer press lead in tie under -18
hearer press lead of -26
hearer press lead of tie under -26
hearer press lead on -57
hearer press lead on tie cue -66
hearer press lead on tie under -27
hearer press lead to 50
hearer press lead to tie cue -12
hearer press lead to tie under 43
hearer press lead with 111
hearer press lead with tie under 21
hearer press rel appos tie under -20
hearer press rel conj tie under -13
hearer press rel nmod tie apart 9
hearer press rel nmod tie under 37
hearer press rel nsubj tie over 27
hearer press rel nsubj tie under -29
hearer press rel obj tie over 15
hearer press rel obj tie under -37
hearer press rel obl tie apart -39
hearer press rel obl tie cue 47
hearer press rel obl tie over 59
hearer press rel obl tie under 27
hearer press rel obl:agent tie under -17
hearer pronoun -11
hearer pronoun lead (verb) -5
hearer pronoun lead (verb) tie apart -8
hearer pronoun lead (verb) tie cue -1
hearer pronoun lead (verb) tie over 17
hearer pronoun lead (verb) tie under -13
hearer pronoun lead , -19
hearer pronoun lead , tie under -13
hearer pronoun lead - -17
hearer pronoun lead - tie apart -10
hearer pronoun lead - tie under -16
hearer pronoun lead ^ -31
hearer pronoun lead ^ tie apart -37
hearer pronoun lead ^ tie under -14
hearer pronoun lead about 39
hearer pronoun lead against -21
hearer pronoun lead against tie apart -10
hearer pronoun lead against tie under -17
hearer pronoun lead at 77
hearer pronoun lead behind -23
hearer pronoun lead for -19
hearer pronoun lead for tie apart -7
hearer pronoun lead for tie cue -15
hearer pronoun lead for tie under -19
hearer pronoun lead from -16
hearer pronoun lead of -22
hearer pronoun lead of tie apart -13
hearer pronoun lead of tie under -19
hearer pronoun lead on -35
hearer pronoun lead on tie cue -30
hearer pronoun lead on tie under -14
hearer pronoun lead to -11
hearer pronoun lead to tie apart -30
hearer pronoun lead to tie cue -3
hearer pronoun lead to tie under 3
hearer pronoun lead with -39
hearer pronoun lead with tie under -50
hearer pronoun rel iobj tie cue -68
hearer pronoun rel iobj tie under -25
hearer pronoun rel nmod tie apart -29
hearer pronoun rel nmod tie cue -20
hearer pronoun rel nmod tie under -41
hearer pronoun rel nmod:poss tie apart -32
hearer pronoun rel nmod:poss tie over -9
hearer pronoun rel nmod:poss tie under -21
hearer pronoun rel nsubj tie apart -18
hearer pronoun rel nsubj tie under -22
hearer pronoun rel obj tie apart 1
hearer pronoun rel obj tie cue 12
hearer pronoun rel obj tie over 23
hearer pronoun rel obj tie under -11
hearer pronoun rel obl tie apart -31
hearer pronoun rel obl tie cue 19
hearer pronoun rel obl tie over -40
hearer pronoun rel obl tie under 6
hearer staff -10
hearer staff lead (verb) 10
hearer staff lead (verb) tie apart -19
hearer staff lead (verb) tie cue 17
hearer staff lead (verb) tie over 38
hearer staff lead (verb) tie under -6
hearer staff lead , -33
hearer staff lead , tie over -30
hearer staff lead , tie under -13
hearer staff lead - -19
hearer staff lead - tie apart -24
hearer staff lead - tie over -16
hearer staff lead - tie under -16
hearer staff lead ^ -23
hearer staff lead ^ tie over -19
hearer staff lead by -19
hearer staff lead by tie under -11
hearer staff lead for -20
hearer staff lead for tie under -14
hearer staff lead from -20
hearer staff lead from tie under -13
hearer staff lead of -21
hearer staff lead of tie apart -24
hearer staff lead of tie under -17
hearer staff lead on 69
hearer staff lead than -35
hearer staff lead that -17
hearer staff lead that tie under -17
hearer staff lead to 52
hearer staff lead to tie cue -2
hearer staff lead to tie under -20
hearer staff lead with -31
hearer staff lead with tie apart -31
hearer staff lead with tie cue -19
hearer staff lead with tie over 12
hearer staff lead with tie under -37
hearer staff rel conj tie apart -22
hearer staff rel conj tie under -17
hearer staff rel nmod tie apart 37
hearer staff rel nmod tie over -20
hearer staff rel nmod tie under -17
hearer staff rel nmod:poss tie under -14
hearer staff rel nsubj tie apart -26
hearer staff rel nsubj tie over -29
hearer staff rel nsubj tie under -23
hearer staff rel nsubj:pass tie under -11
hearer staff rel obj tie apart -17
hearer staff rel obj tie cue 36
hearer staff rel obj tie over 29
hearer staff rel obj tie under 17
hearer staff rel obl tie apart -52
hearer staff rel obl tie cue 6
hearer staff rel obl tie over 42
hearer staff rel obl tie under -43
hearer staff rel obl:agent tie apart -11
inside -13
inside " -22
inside " type outlet 12
inside ' -14
inside ' type name -9
inside '' -3
inside '' type name 14
inside '' type person -11
inside 's -14
inside 's type name -11
inside 's type person -10
inside - 19
inside - type body 46
inside - type name -17
inside - type person 32
inside - type place -12
inside -- -12
inside -- type person -7
inside -- type place -7
inside 11 -9
inside 11 type name -9
inside ability -12
inside account -21
inside account type name -5
inside account type person -11
inside accusation -14
inside action -13
inside action type person -11
inside ad -9
inside ad type name -8
inside address -18
inside agenda -11
inside ago -11
inside ago type person -5
inside agreement -10
inside announcement -14
inside appeal -14
inside appeal type person -12
inside appearance -34
inside approach -26
inside area -8
inside argument -7
inside attack -17
inside attack type name -15
inside attack type person -17
inside attack type place -14
inside attempt -8
inside back -8
inside base -9
inside base type name -8
inside behavior -10
inside between -6
inside bid -7
inside bill -11
inside border -11
inside border type name -7
inside border type place -9
inside call -25
inside call type person -24
inside candidacy -10
inside candidacy type person -10
inside case -12
inside caucus -10
inside caucus type place -10
inside challenge -10
inside chance -12
inside change -7
inside claim -29
inside claim type person -8
inside class -20
inside comment -5
inside comment type name -11
inside comment type person 14
inside commitment -5
inside concern -11
inside contest -7
inside contest type name -5
inside convention -13
inside convention type name -11
inside convention type noun -11
inside country -5
inside crisis -12
inside criticism -15
inside critique -6
inside day -17
inside day type name -5
inside deal -11
inside deal type name -8
inside deal type place -7
inside death -10
inside debate -37
inside debate type name -27
inside decision -17
inside decision type person -10
inside down -5
inside economy -8
inside economy type name -6
inside economy type place -5
inside effort -15
inside effort type name -12
inside effort type noun -10
inside election -9
inside electorate -50
inside email -34
inside email type person -37
inside endorsement -11
inside endorsement type person -10
inside enter -7
inside enter type name -7
inside event -30
inside face 61
inside fact -7
inside fact type name -6
inside failure -10
inside family -9
inside family type person -7
inside far -13
inside far type name -7
inside field -8
inside field type name -8
inside figure -7
inside focus -5
inside go -24
inside go type person -17
inside great -6
inside here -9
inside here type name -7
inside here type person -5
inside himself 50
inside himself type person 54
inside history -9
inside history type name -5
inside home -10
inside idea -9
inside idea type name -5
inside interest -6
inside interview 84
inside interview type outlet 8
inside investigation -26
inside investigation type outlet -29
inside issue -18
inside issue type name -7
inside job -13
inside law -8
inside lead -12
inside lead type person -12
inside legacy -8
inside life -10
inside list -9
inside lot -8
inside lot type name -6
inside meeting -12
inside message 59
inside message type name -13
inside message type person 75
inside money -6
inside more -8
inside move -7
inside name -9
inside name type person -7
inside night -11
inside night type name -10
inside nomination -12
inside nomination type name -11
inside nomination type noun -9
inside nomination type person -6
inside now 18
inside now type name 33
inside now type person -8
inside number -9
inside number type name -8
inside office 78
inside one -15
inside one type name -14
inside out 53
inside out type name -13
inside out type person 72
inside page -14
inside page type name -12
inside part -9
inside part type name -7
inside path -7
inside performance -8
inside performance type person -7
inside plan -11
inside plan type person -9
inside point -12
inside policy -10
inside policy type person -7
inside policy type place -11
inside politics -10
inside politics type name -9
inside poll -21
inside poll type body -7
inside poll type name -8
inside poll type outlet -24
inside position -12
inside position type person -9
inside post -10
inside power -5
inside primary -11
inside primary type body -9
inside primary type name -9
inside primary type place -12
inside priority -8
inside problem -14
inside problem type name -5
inside program -13
inside program type name -7
inside proposal -13
inside proposal type person -13
inside question 127
inside question type name -33
inside race -9
inside race type body -5
inside race type name -7
inside rally -14
inside rally type person -12
inside rate -8
inside reason -7
inside reason type name -5
inside record -14
inside record type person -11
inside refusal -8
inside release 16
inside remark -24
inside remark type person -23
inside report -20
inside request -48
inside response -45
inside response type person -45
inside result -10
inside result type name -8
inside rhetoric -9
inside rhetoric type person -8
inside right -11
inside rise -8
inside role -12
inside role type person -8
inside ruling -11
inside run -61
inside scandal -10
inside security -5
inside server -9
inside server type person -9
inside show 29
inside side -8
inside side type name -8
inside speech -22
inside speech type person -20
inside state -9
inside state type name -7
inside statement -27
inside statement type person -28
inside still -6
inside still type person -5
inside story -12
inside strategy -13
inside success -7
inside support -15
inside support type name -8
inside support type person -13
inside system -11
inside talk -21
inside talk type person -16
inside term -7
inside terrorism -13
inside terrorism type name -13
inside threat -5
inside ticket -4
inside time -15
inside time type name -5
inside trip -7
inside tweet -27
inside up -12
inside up type person -11
inside use 29
inside use type person 32
inside value -18
inside victory -12
inside victory type person -11
inside video -6
inside video type name -5
inside view -10
inside view type person -7
inside vote -9
inside vote type name -5
inside war -8
inside war type place -7
inside way -13
inside week -6
inside week type name -6
inside win -9
inside win type person -7
inside word -12
inside work -15
inside year -9
inside ” 18
inside ” type name -22
inside ” type outlet 26
inside ” type person -22
inside ” type place 78
lead (verb) -8
lead (verb) tie apart -15
lead (verb) tie cue 6
lead (verb) tie no cue -20
lead (verb) tie over acl 5
lead (verb) tie over advcl -9
lead (verb) tie over appos 49
lead (verb) tie over ccomp 30
lead (verb) tie over conj -29
lead (verb) tie over nmod -17
lead (verb) tie over nsubj -35
lead (verb) tie over obj 17
lead (verb) tie over obl -4
lead (verb) tie over parataxis 12
lead (verb) tie over punct -16
lead (verb) tie over xcomp 41
lead (verb) tie root -20
lead (verb) tie under acl -12
lead (verb) tie under advcl -11
lead (verb) tie under advmod -14
lead (verb) tie under ccomp -16
lead (verb) tie under conj -6
lead (verb) tie under nmod -26
lead (verb) tie under nsubj -27
lead (verb) tie under obj -5
lead (verb) tie under obl -20
lead (verb) tie under parataxis -34
lead (verb) type body -7
lead (verb) type crowd -9
lead (verb) type name -12
lead (verb) type noun -10
lead (verb) type outlet 18
lead (verb) type person -9
lead (verb) type place -14
lead (verb) type pronoun -5
lead , -12
lead , tie apart -19
lead , tie cue -17
lead , tie no cue -19
lead , tie over acl -23
lead , tie over advcl 21
lead , tie over appos 1
lead , tie over case -14
lead , tie over ccomp -42
lead , tie over conj 22
lead , tie over nmod -19
lead , tie over nsubj -24
lead , tie over obj -13
lead , tie over obl -6
lead , tie over parataxis -32
lead , tie over punct -25
lead , tie over xcomp 37
lead , tie root -22
lead , tie under acl -15
lead , tie under advcl -5
lead , tie under advmod -17
lead , tie under ccomp -17
lead , tie under conj -25
lead , tie under nmod -17
lead , tie under nsubj -13
lead , tie under obj 9
lead , tie under obl -13
lead , tie under parataxis -24
lead , tie under xcomp -25
lead , type body -25
lead , type crowd -12
lead , type name -16
lead , type noun -14
lead , type outlet -15
lead , type person -2
lead , type place -23
lead , type pronoun -19
lead - -14
lead - tie apart -16
lead - tie cue -5
lead - tie no cue 3
lead - tie over acl -23
lead - tie over advcl 18
lead - tie over appos 8
lead - tie over case -11
lead - tie over ccomp -25
lead - tie over conj -2
lead - tie over nmod 19
lead - tie over nsubj -28
lead - tie over obj 17
lead - tie over obl -22
lead - tie over parataxis 10
lead - tie over punct -15
lead - tie over xcomp -29
lead - tie root -3
lead - tie under acl -24
lead - tie under advcl -12
lead - tie under advmod -19
lead - tie under ccomp -13
lead - tie under conj -18
lead - tie under nmod 3
lead - tie under nsubj -17
lead - tie under obj -19
lead - tie under obl -16
lead - tie under parataxis -17
lead - tie under xcomp -16
lead - type body -15
lead - type crowd -15
lead - type name -12
lead - type noun -15
lead - type outlet -9
lead - type person -15
lead - type place -9
lead - type pronoun -17
lead ^ -14
lead ^ tie apart -13
lead ^ tie cue -13
lead ^ tie no cue -15
lead ^ tie over acl -19
lead ^ tie over advcl -19
lead ^ tie over advmod -15
lead ^ tie over appos -16
lead ^ tie over ccomp -7
lead ^ tie over conj -13
lead ^ tie over nmod -19
lead ^ tie over nsubj -23
lead ^ tie over obj 29
lead ^ tie over obl -12
lead ^ tie over parataxis -29
lead ^ tie over xcomp -5
lead ^ tie root -7
lead ^ tie under advcl -21
lead ^ tie under advmod -21
lead ^ tie under ccomp -13
lead ^ tie under nsubj -16
lead ^ tie under obl -18
lead ^ tie under parataxis -10
lead ^ type body -10
lead ^ type crowd -23
lead ^ type name -16
lead ^ type noun -5
lead ^ type outlet -10
lead ^ type person -7
lead ^ type place -18
lead ^ type pronoun -31
lead about -11
lead about tie apart -23
lead about tie cue -33
lead about tie over advcl -14
lead about tie over obl -32
lead about tie under advcl 49
lead about tie under ccomp -23
lead about tie under nmod -12
lead about tie under nsubj -20
lead about tie under obj -22
lead about tie under obl -23
lead about tie under xcomp -14
lead about type body -24
lead about type crowd 26
lead about type name -29
lead about type noun -23
lead about type person -22
lead about type place -19
lead about type pronoun 39
lead across -39
lead across type noun -18
lead after -10
lead after tie apart 21
lead after tie cue -53
lead after tie over obl -25
lead after tie under advcl 6
lead after tie under ccomp -23
lead after tie under obl -30
lead after tie under xcomp -19
lead after type body -36
lead after type crowd -23
lead after type name -23
lead after type noun -11
lead after type outlet -45
lead after type person 19
lead after type place -15
lead against -23
lead against tie apart -17
lead against tie cue -32
lead against tie over advcl -25
lead against tie under advcl -19
lead against tie under ccomp -16
lead against tie under conj -10
lead against tie under obj -17
lead against tie under obl -26
lead against tie under xcomp -16
lead against type body -28
lead against type crowd -26
lead against type name -18
lead against type noun -29
lead against type person -20
lead against type place -17
lead against type pronoun -21
lead although -42
lead although tie apart -14
lead although tie under advcl -25
lead although type person -22
lead among -24
lead among tie apart -19
lead among tie cue -23
lead among tie over advcl -15
lead among tie over obl -13
lead among tie under ccomp -15
lead among tie under conj -12
lead among tie under obj -9
lead among tie under obl -18
lead among type crowd -25
lead among type name -18
lead among type noun -20
lead around -24
lead around tie apart 31
lead around tie under ccomp -22
lead around type person 29
lead as -19
lead as tie apart -19
lead as tie cue -17
lead as tie over acl -11
lead as tie over advcl -27
lead as tie over conj -14
lead as tie over nsubj -7
lead as tie over obl -15
lead as tie over xcomp -19
lead as tie under acl -7
lead as tie under advcl -23
lead as tie under ccomp -15
lead as tie under conj -17
lead as tie under nsubj -14
lead as tie under obj -18
lead as tie under obl -19
lead as tie under parataxis -11
lead as tie under xcomp -16
lead as type body -20
lead as type crowd -23
lead as type name -19
lead as type noun -18
lead as type outlet -31
lead as type person -20
lead as type place -18
lead at -12
lead at tie apart -3
lead at tie cue 12
lead at tie over advcl -41
lead at tie over conj -31
lead at tie over obj -33
lead at tie over obl -26
lead at tie over xcomp 29
lead at tie under advcl -43
lead at tie under ccomp -8
lead at tie under conj -19
lead at tie under nsubj -20
lead at tie under obj -24
lead at tie under obl -34
lead at tie under parataxis -14
lead at tie under xcomp 50
lead at type body -26
lead at type crowd 55
lead at type name -33
lead at type noun -36
lead at type outlet -21
lead at type person 25
lead at type place -24
lead at type pronoun 77
lead because -26
lead because tie under advcl -19
lead because tie under ccomp -17
lead because type crowd -18
lead because type noun -14
lead because type person -16
lead before 28
lead before tie apart 28
lead before tie cue -17
lead before tie under advcl 41
lead before tie under obl -26
lead before tie under xcomp -65
lead before type body 30
lead before type crowd 106
lead before type name -40
lead before type noun -69
lead before type person -35
lead behind -31
lead behind tie apart -15
lead behind tie cue -23
lead behind tie under ccomp -14
lead behind tie under xcomp -10
lead behind type noun -15
lead behind type person -23
lead behind type pronoun -23
lead beside -43
lead between -23
lead between tie apart -22
lead between tie under advcl -19
lead between tie under ccomp -14
lead between tie under obj -14
lead between tie under obl -21
lead between type crowd -23
lead between type name -12
lead between type noun -21
lead between type person -20
lead between type place -22
lead beyond -33
lead by -19
lead by tie apart -17
lead by tie cue -27
lead by tie over advcl -14
lead by tie over conj -19
lead by tie over nsubj -22
lead by tie over obl -22
lead by tie under acl -19
lead by tie under advcl 33
lead by tie under ccomp -18
lead by tie under conj -16
lead by tie under nsubj -26
lead by tie under obj -26
lead by tie under obl -25
lead by tie under xcomp -20
lead by type body -22
lead by type crowd -22
lead by type name -22
lead by type noun -19
lead by type person -18
lead by type place -23
lead despite -42
lead despite type person -17
lead down -45
lead down type noun -13
lead during -40
lead during tie apart -18
lead during tie cue -41
lead during tie under advcl -9
lead during tie under ccomp -11
lead during tie under obl -16
lead during type name -18
lead during type noun -44
lead during type person -9
lead for -10
lead for tie apart -20
lead for tie cue 11
lead for tie no cue -14
lead for tie over acl -8
lead for tie over advcl -25
lead for tie over conj -14
lead for tie over nmod -13
lead for tie over nsubj -13
lead for tie over obj -11
lead for tie over obl -16
lead for tie under acl -10
lead for tie under advcl -25
lead for tie under ccomp -6
lead for tie under conj -18
lead for tie under nmod -11
lead for tie under nsubj -18
lead for tie under obj -20
lead for tie under obl 15
lead for tie under xcomp -16
lead for type body -20
lead for type crowd -25
lead for type name 3
lead for type noun 2
lead for type outlet 29
lead for type person -15
lead for type place -20
lead for type pronoun -19
lead from -10
lead from tie apart -9
lead from tie cue 35
lead from tie over acl -18
lead from tie over advcl 23
lead from tie over conj -26
lead from tie over nmod -21
lead from tie over nsubj -11
lead from tie over obl -29
lead from tie over parataxis -22
lead from tie under advcl -29
lead from tie under ccomp -19
lead from tie under conj -20
lead from tie under nsubj -28
lead from tie under obj -30
lead from tie under obl 26
lead from tie under xcomp 26
lead from type body -13
lead from type crowd -35
lead from type name -30
lead from type noun 47
lead from type outlet 19
lead from type person -27
lead from type place -23
lead from type pronoun -16
lead if -23
lead if tie apart -24
lead if tie under advcl 11
lead if tie under ccomp -21
lead if type crowd -35
lead if type name -28
lead if type noun 9
lead if type person -25
lead if type place -10
lead in -17
lead in tie apart -17
lead in tie cue -20
lead in tie no cue -14
lead in tie over acl -11
lead in tie over advcl -25
lead in tie over ccomp -16
lead in tie over conj -18
lead in tie over nmod -15
lead in tie over nsubj -14
lead in tie over obl -12
lead in tie over xcomp -19
lead in tie under acl -14
lead in tie under advcl 5
lead in tie under advmod -13
lead in tie under ccomp -15
lead in tie under conj -18
lead in tie under nmod -12
lead in tie under nsubj -23
lead in tie under obj -20
lead in tie under obl -22
lead in tie under parataxis -9
lead in tie under xcomp -18
lead in type body -22
lead in type crowd -36
lead in type name -22
lead in type noun -3
lead in type outlet -43
lead in type person -17
lead in type place -17
lead inside -43
lead into -24
lead into tie apart -18
lead into tie under ccomp -14
lead into tie under xcomp -11
lead into type crowd -17
lead into type name -20
lead into type noun -14
lead into type person -20
lead into type place -21
lead like -24
lead like tie apart -17
lead like tie cue -27
lead like tie under advcl -8
lead like tie under ccomp -17
lead like tie under nsubj -17
lead like tie under obj -9
lead like tie under obl -19
lead like tie under xcomp -9
lead like type body -14
lead like type crowd -24
lead like type name -17
lead like type noun -17
lead like type person -22
lead like type place -18
lead near -41
lead of -15
lead of tie apart -15
lead of tie cue -22
lead of tie no cue -17
lead of tie over acl -19
lead of tie over advcl -21
lead of tie over conj -16
lead of tie over nmod -21
lead of tie over nsubj -11
lead of tie over obl -19
lead of tie under acl -19
lead of tie under advcl -16
lead of tie under ccomp -12
lead of tie under conj -18
lead of tie under nmod -18
lead of tie under nsubj -20
lead of tie under obj -20
lead of tie under obl -3
lead of tie under parataxis -12
lead of tie under xcomp -17
lead of type body -9
lead of type crowd -18
lead of type name -16
lead of type noun -18
lead of type outlet -31
lead of type person -15
lead of type place -12
lead of type pronoun -22
lead off -36
lead off tie under ccomp -14
lead off type crowd -20
lead on -17
lead on tie apart -20
lead on tie cue -7
lead on tie over advcl -29
lead on tie over conj -33
lead on tie over nsubj -13
lead on tie over obj -16
lead on tie over obl -19
lead on tie over xcomp -28
lead on tie under acl -7
lead on tie under advcl -24
lead on tie under ccomp -12
lead on tie under conj -28
lead on tie under nsubj -18
lead on tie under obj 32
lead on tie under obl -25
lead on tie under parataxis -21
lead on tie under xcomp -20
lead on type body -30
lead on type crowd 2
lead on type name -18
lead on type noun -19
lead on type outlet -28
lead on type person -11
lead on type place -18
lead on type pronoun -35
lead out -31
lead out tie cue -38
lead out tie under ccomp -18
lead out type crowd -4
lead out type noun -15
lead out type person -32
lead outside -39
lead outside type noun -27
lead over -24
lead over tie apart -18
lead over tie cue -18
lead over tie over obl -10
lead over tie under advcl -15
lead over tie under ccomp -16
lead over tie under obj -11
lead over tie under obl -26
lead over tie under xcomp -10
lead over type crowd -21
lead over type name -11
lead over type noun -23
lead over type person -21
lead over type place -19
lead since -32
lead since tie under advcl -17
lead since tie under ccomp -16
lead since type name -14
lead since type noun -19
lead since type person -20
lead than -21
lead than tie apart -22
lead than tie cue 22
lead than tie under advcl -18
lead than tie under ccomp -17
lead than tie under obj -15
lead than tie under obl -12
lead than tie under xcomp -12
lead than type crowd -8
lead than type name -18
lead than type noun -24
lead than type person -20
lead that -17
lead that tie apart -17
lead that tie cue -20
lead that tie over advcl -16
lead that tie over conj -14
lead that tie over obl -12
lead that tie under acl -18
lead that tie under advcl -20
lead that tie under ccomp -16
lead that tie under conj -15
lead that tie under nsubj -14
lead that tie under obj -18
lead that tie under obl -11
lead that tie under parataxis -9
lead that tie under xcomp -18
lead that type body -19
lead that type crowd -18
lead that type name -16
lead that type noun -17
lead that type outlet -25
lead that type person -17
lead that type place -16
lead though -50
lead though tie under advcl -18
lead though tie under ccomp -13
lead though type crowd -22
lead though type noun -48
lead though type person -22
lead through -45
lead through tie apart -15
lead through tie cue -44
lead through tie under ccomp -24
lead through type body -29
lead through type noun -37
lead through type place -15
lead throughout -33
lead to 4
lead to tie apart -4
lead to tie cue 36
lead to tie no cue 47
lead to tie over acl -70
lead to tie over advcl 25
lead to tie over ccomp -61
lead to tie over conj -57
lead to tie over nmod -17
lead to tie over nsubj 16
lead to tie over obj 43
lead to tie over obl -5
lead to tie over xcomp 91
lead to tie under acl -40
lead to tie under advcl 37
lead to tie under ccomp -21
lead to tie under conj -50
lead to tie under nmod -22
lead to tie under nsubj 9
lead to tie under obj 60
lead to tie under obl 29
lead to tie under parataxis -41
lead to tie under xcomp -18
lead to type body -1
lead to type crowd -11
lead to type name 9
lead to type noun 26
lead to type outlet 37
lead to type person 11
lead to type place -18
lead to type pronoun -11
lead toward 1
lead toward tie cue -29
lead toward tie under ccomp 46
lead toward type crowd -38
lead toward type person -21
lead under -32
lead under tie apart -16
lead under tie under ccomp -14
lead under type body -19
lead under type noun -14
lead under type person -21
lead unlike -39
lead until -44
lead up -33
lead up tie apart -16
lead up tie under ccomp -17
lead up type crowd -18
lead up type noun -11
lead whether -18
lead whether tie apart -23
lead whether tie under advcl -20
lead whether tie under ccomp 7
lead whether type crowd 84
lead whether type noun -49
lead whether type person -38
lead while -19
lead while tie apart -4
lead while tie cue -22
lead while tie over obl -15
lead while tie under advcl -10
lead while tie under ccomp -23
lead while type crowd -27
lead while type name -18
lead while type noun -28
lead while type person -3
lead with 1
lead with tie apart -6
lead with tie cue 27
lead with tie over advcl -53
lead with tie over conj 63
lead with tie over nmod 35
lead with tie over nsubj -39
lead with tie over obj -14
lead with tie over obl 6
lead with tie over xcomp 60
lead with tie under acl -20
lead with tie under advcl -36
lead with tie under ccomp -28
lead with tie under conj 24
lead with tie under nmod 37
lead with tie under nsubj -31
lead with tie under obj -37
lead with tie under obl 68
lead with tie under parataxis -18
lead with tie under xcomp -47
lead with type body 2
lead with type crowd 14
lead with type name -10
lead with type noun 5
lead with type outlet 68
lead with type person -12
lead with type place -30
lead with type pronoun -39
lead within -35
lead within tie under ccomp -22
lead within type noun -24
lead without -44
no rule -14
none 35
none cue  35
none cue : 10
none cue about -43
none cue accept 37
none cue accord 51
none cue accuse 83
none cue acknowledge 52
none cue add 30
none cue address -61
none cue admit -24
none cue advocate 69
none cue against -1
none cue agree 62
none cue aim 71
none cue allege -32
none cue allow 59
none cue anger 32
none cue announce 42
none cue answer 91
none cue apologize -15
none cue appear 29
none cue applaud 37
none cue approve 17
none cue argue 55
none cue ask -61
none cue assail 46
none cue assert 50
none cue assume 27
none cue assure -32
none cue at 33
none cue attack 59
none cue attempt 29
none cue back 19
none cue be 29
none cue become 43
none cue begin 33
none cue believe 8
none cue blame 64
none cue blast -21
none cue boast 65
none cue brag 47
none cue bring 6
none cue by 18
none cue call 42
none cue campaign 27
none cue cast 60
none cue caution 97
none cue celebrate -48
none cue challenge -37
none cue chant -35
none cue charge 53
none cue cheer 36
none cue choose 71
none cue cite 27
none cue claim 7
none cue clear -66
none cue come -22
none cue comment 65
none cue compare 23
none cue complain 48
none cue complaint 34
none cue concede 86
none cue concern 45
none cue conclude 14
none cue condemn -48
none cue confirm 10
none cue consider 69
none cue continue -16
none cue convince 22
none cue count 30
none cue credit 32
none cue criticism -23
none cue criticize 55
none cue debate -22
none cue decide 94
none cue decision 78
none cue declare -18
none cue decline -23
none cue decry 59
none cue deem 49
none cue defend 59
none cue deliver -10
none cue demand 38
none cue demonstrate 19
none cue denounce -49
none cue deny 29
none cue describe 47
none cue determine 64
none cue disclose 69
none cue discuss -28
none cue dismiss 64
none cue do 29
none cue doubt 27
none cue draw -34
none cue echo 7
none cue email -84
none cue embrace 35
none cue emphasize 83
none cue encourage -35
none cue endorse 61
none cue endorsement 62
none cue estimate 67
none cue expect 61
none cue explain -10
none cue express 13
none cue favor 63
none cue fear 55
none cue feel 62
none cue file -40
none cue find 52
none cue fire 39
none cue focus 53
none cue follow 28
none cue for 38
none cue from 31
none cue get 23
none cue give 89
none cue go 49
none cue have -26
none cue hear 14
none cue highlight 72
none cue hint 5
none cue hit 46
none cue hold 39
none cue hope 60
none cue identify 41
none cue ignore 45
none cue imply -79
none cue in 46
none cue include -10
none cue indicate -19
none cue insist 49
none cue intend -67
none cue introduce 61
none cue issue -98
none cue joke -47
none cue know 58
none cue lament 50
none cue lay 64
none cue learn 55
none cue like 47
none cue list 53
none cue look 58
none cue maintain 24
none cue make 5
none cue mean 28
none cue meet 83
none cue mention 106
none cue mock 90
none cue name 65
none cue nominate 65
none cue note 51
none cue of 41
none cue offer -12
none cue on 53
none cue oppose 72
none cue order -101
none cue outline 40
none cue over -35
none cue pass -10
none cue persuade -7
none cue plan 60
none cue pledge 86
none cue point -10
none cue portray 68
none cue post 54
none cue praise 88
none cue predict -19
none cue prefer 58
none cue present 54
none cue press -37
none cue promise 83
none cue promote 53
none cue propose 81
none cue prove 38
none cue provide -44
none cue publish -8
none cue push 2
none cue put 55
none cue question 32
none cue quote 69
none cue rail 40
none cue raise 88
none cue read 29
none cue realize -26
none cue rebuke 53
none cue recall 84
none cue recognize 35
none cue recommend -14
none cue refer 29
none cue reference -8
none cue refuse 46
none cue reiterate 49
none cue reject 62
none cue release 25
none cue remain 28
none cue remark -24
none cue remember 55
none cue remind -15
none cue repeat 55
none cue reply -65
none cue report 90
none cue reportedly 73
none cue request 39
none cue require 69
none cue respond 14
none cue reveal 74
none cue rule -23
none cue run 27
none cue say 34
none cue see 61
none cue seek 12
none cue seem 21
none cue send -62
none cue share -5
none cue shout 77
none cue show 64
none cue sign 50
none cue signal 35
none cue slam -15
none cue sound 22
none cue speak 86
none cue stand 38
none cue start -43
none cue state -2
none cue stress -65
none cue struggle 20
none cue suggest 42
none cue suggestion 34
none cue support 65
none cue supporter 54
none cue take 15
none cue talk 64
none cue tell -22
none cue thank -18
none cue think 32
none cue threaten 52
none cue title 36
none cue to 42
none cue tout -27
none cue try -37
none cue turn -54
none cue tweet -17
none cue underscore -84
none cue understand 27
none cue urge -5
none cue use -24
none cue view 53
none cue voice 53
none cue vote 62
none cue vow -7
none cue want 94
none cue warn -5
none cue watch 68
none cue welcome 75
none cue wonder 56
none cue worry 48
none cue write 24
none cue yell 10
none direct 21
none document 46
none gerund 18
none indirect 42
none mixed 22
none modal 49
none nested 44
none nobody 30
none nominal 78
none none 35
none not so 41
none parties 0 1
none parties 1 23
none parties 2 29
none parties 3 43
none parties 4+ 51
none perfect 66
none phrase 41
none plain 34
none pluperfect 28
none rule none 41
none rule passive -64
none rule said-to -80
none rule setting -53
none rule told -43
none rule urged -6
none speech 32
none thought 46
none writing 28
other than rule -1
over  lead (verb) -20
over  lead , -22
over  lead - -3
over  lead ^ -7
over % lead of -7
over Americans lead - -13
over Bernardino lead , -11
over Bush lead , -13
over Bush lead - -11
over Carolina lead in -11
over Center lead for -7
over China lead - -9
over Clinton lead (verb) -19
over Clinton lead , -18
over Clinton lead - -15
over Clinton lead in -9
over Cruz lead , -21
over Cruz lead - -15
over Cruz lead of -10
over Democrat lead of -4
over Democrats lead - 58
over Department lead of 1
over Florida lead , -5
over Florida lead - -9
over Fox lead - -28
over Hampshire lead in -6
over House lead - -15
over House lead of -6
over Institute lead of -7
over Iraq lead - -12
over Obama lead - -14
over Republicans lead - -6
over Rubio lead - -15
over Rubio lead of -7
over Sanders lead , -14
over Sanders lead - -16
over Sanders lead of -11
over Secretary lead of -14
over Smith lead , -11
over Syria lead - -16
over Trump lead (verb) -14
over Trump lead , -23
over Trump lead - -7
over Trump lead as -8
over Tuesday lead on -11
over University lead in -2
over University lead of -16
over able lead - -5
over accept lead (verb) -14
over account lead - -13
over accuse lead (verb) -27
over acknowledge lead ^ -11
over action lead (verb) -13
over ad lead - -8
over add lead (verb) -18
over add lead - -24
over add lead to 53
over address lead (verb) 11
over address lead - 82
over administration lead - -8
over advise lead (verb) 5
over adviser lead to -40
over advocate lead for -16
over affect lead (verb) -13
over agree lead ^ -8
over agreement lead - -10
over aim lead at 67
over align lead with -15
over all lead of -14
over allow lead (verb) -25
over alternative lead to -19
over analyst lead at -14
over announce lead (verb) -14
over announce lead - -14
over announce lead ^ -5
over any lead of -13
over appeal lead (verb) -10
over appeal lead to -82
over appear lead , -30
over appear lead - -28
over appear lead ^ -13
over appoint lead (verb) -31
over approach lead (verb) -17
over approach lead - -10
over area lead - -8
over argue lead (verb) -12
over ask lead (verb) 16
over ask lead , 81
over ask lead - 64
over ask lead ^ -19
over ask lead about -19
over ask lead by 72
over assure lead (verb) 59
over attack lead (verb) -22
over attack lead - 6
over attack lead ^ -16
over attack lead against -13
over attack lead in -16
over attack lead on -24
over attend lead (verb) -15
over attract lead (verb) -10
over back lead (verb) -19
over back lead - -13
over back lead in -7
over back lead to -29
over ban lead (verb) -25
over ban lead on -9
over base lead - -8
over battle lead with -42
over be lead (verb) -17
over be lead , -14
over be lead - -15
over be lead ^ -20
over bear lead (verb) -11
over bear lead in -6
over beat lead (verb) -14
over become lead (verb) -19
over become lead , -18
over become lead - -14
over become lead ^ -9
over begin lead (verb) -14
over begin lead - -10
over behalf lead of -14
over believe lead (verb) -20
over believe lead , -12
over believe lead - -21
over believe lead ^ -14
over benefit lead (verb) -9
over blame lead (verb) -35
over blast lead (verb) -40
over book lead - -15
over border lead - -11
over break lead (verb) -13
over break lead - -8
over bring lead (verb) -27
over bring lead - -11
over bring lead in -10
over bring lead to -33
over build lead (verb) -20
over call lead (verb) 5
over call lead , 25
over call lead - -26
over call lead ^ -33
over call lead for -33
over call lead on 57
over call lead with 56
over campaign lead (verb) -12
over campaign lead - -17
over campaign lead ^ -8
over campaign lead for -16
over campaign lead in -8
over campaign lead of -15
over candidacy lead (verb) -8
over candidate lead (verb) -12
over candidate lead - -16
over candidate lead ^ -9
over candidate lead for -16
over care lead - -9
over case lead - -14
over cast lead (verb) -20
over cast lead - -13
over cast lead for -8
over caucus lead - -10
over cause lead (verb) -19
over cause lead - -6
over chairman lead of -17
over challenge lead (verb) -83
over change lead ^ -12
over chant lead - -25
over charge lead (verb) -22
over chief lead of -14
over choice lead (verb) -8
over choice lead for -10
over choose lead (verb) -13
over cite lead (verb) -27
over cite lead - -13
over city lead of -11
over claim lead (verb) -11
over claim lead - -23
over close lead - -12
over close lead to -43
over come lead (verb) -13
over come lead - -17
over come lead ^ -23
over come lead from -18
over come lead in -9
over come lead to -34
over commander lead in -11
over comment lead (verb) -11
over comment lead - -13
over comment lead ^ 19
over comment lead on -15
over company lead - -7
over compare lead (verb) 39
over concern lead (verb) -15
over confront lead (verb) 34
over consider lead (verb) -18
over consider lead - -8
over consider lead ^ -7
over contest lead - -9
over continue lead (verb) -11
over continue lead - -11
over continue lead ^ -19
over contrast lead with -25
over control lead of -7
over convention lead - -10
over convention lead in -13
over convince lead (verb) 16
over country lead - -5
over cover lead (verb) -12
over create lead (verb) -21
over crisis lead - -7
over criticism lead of -16
over criticize lead (verb) -25
over criticize lead - -13
over criticize lead ^ -19
over cut lead - -6
over day lead ^ -8
over day lead of -13
over deal lead - -11
over deal lead with -30
over death lead of -16
over debate lead - -38
over debate lead ^ -16
over debate lead in -15
over decide lead - -11
over decision lead (verb) -8
over decision lead - -5
over declare lead (verb) -22
over defeat lead (verb) -39
over defend lead (verb) -28
over deliver lead to 48
over denounce lead (verb) -44
over deny lead (verb) -13
over deport lead (verb) -21
over deprive lead (verb) -9
over describe lead (verb) -21
over describe lead - -21
over describe lead as -14
over destroy lead (verb) -17
over difference lead between -12
over director lead - -12
over director lead at -4
over director lead for -7
over director lead of -15
over do lead (verb) -21
over do lead , 58
over do lead - -15
over do lead ^ -19
over do lead as -10
over do lead for -7
over do lead in -8
over do lead that -11
over do lead to -19
over do lead with -72
over dozen lead of 2
over draw lead (verb) -11
over draw lead from 133
over drive lead (verb) -37
over economy lead - -10
over effort lead (verb) -9
over effort lead - -10
over effort lead ^ -5
over effort lead of -6
over elect lead (verb) -19
over elect lead if -7
over election lead - -6
over electorate lead - -5
over email lead (verb) 85
over email lead - 62
over email lead of -26
over embrace lead (verb) -25
over encourage lead (verb) -24
over end lead (verb) -16
over end lead - -20
over end lead ^ -8
over endorse lead (verb) -23
over endorse lead - -21
over endorsement lead ^ -8
over endorsement lead of -17
over enter lead (verb) -15
over event lead - -28
over event lead in -14
over executive lead of -6
over expand lead (verb) -20
over expect lead (verb) -23
over expect lead - -12
over expect lead ^ -26
over face lead (verb) -30
over face lead , 53
over face lead - -12
over face lead ^ -24
over face lead in 58
over face lead of -8
over face lead that -7
over fact lead - -9
over fail lead - -11
over family lead - -12
over family lead of -10
over favor lead (verb) -21
over fear lead (verb) -7
over feel lead (verb) -9
over feel lead , -20
over feel lead - -7
over fellow lead at -5
over field lead - -9
over fight lead (verb) -34
over fight lead - -10
over fight lead against -9
over fight lead in -6
over figure lead ^ -8
over file lead - -17
over find lead (verb) -21
over find lead , -16
over find lead - -11
over focus lead (verb) -11
over focus lead - -12
over focus lead ^ -8
over focus lead on -14
over follow lead (verb) -25
over follow lead by -6
over force lead (verb) -28
over founder lead of -13
over freedom lead of -12
over friend lead - -8
over front lead of 106
over future lead of -11
over get lead (verb) -24
over get lead , -23
over get lead - -17
over get lead ^ 60
over get lead from -19
over get lead in -5
over get lead that -7
over get lead to -35
over give lead (verb) -9
over give lead , -4
over give lead - -17
over give lead ^ -14
over give lead that -11
over give lead to 20
over go lead (verb) -16
over go lead , -21
over go lead - -16
over go lead ^ -17
over go lead after -41
over go lead that -10
over go lead to -62
over go lead with -7
over governor lead - -8
over governor lead of -8
over great lead (verb) -8
over group lead - -10
over group lead of -18
over half lead of -7
over happen lead in -5
over happen lead to -27
over hate lead - -12
over have lead (verb) -22
over have lead , -33
over have lead - 8
over have lead ^ -21
over have lead as -7
over have lead in -8
over have lead that -16
over have lead whether -49
over have lead with -50
over he lead - -17
over head lead of -10
over hear lead from -22
over help lead (verb) -20
over help lead - -11
over help lead ^ -12
over hire lead (verb) 40
over history lead in -7
over history lead of -8
over hit lead (verb) -26
over hold lead (verb) -31
over hold lead , -23
over hold lead - -15
over hold lead ^ -18
over hold lead in -9
over home lead - -10
over hope lead - -6
over host lead by -20
over hundred lead of -11
over hurt lead (verb) -17
over husband lead , -32
over idea lead - -5
over idea lead ^ -4
over identify lead (verb) -26
over ignore lead (verb) -20
over image lead of -12
over include lead (verb) -43
over include lead ^ -11
over inform lead (verb) -9
over interest lead of -8
over interview lead - 103
over interview lead with 34
over introduce lead (verb) 81
over investigation lead - -11
over involve lead (verb) 52
over issue lead ^ -18
over issue lead in -15
over join lead (verb) -41
over keep lead (verb) -29
over kill lead (verb) -23
over kill lead - -10
over kind lead of -9
over know lead (verb) -18
over know lead - -15
over know lead ^ -20
over know lead as -16
over know lead that -6
over launch lead (verb) -42
over law lead - -10
over lawsuit lead against -22
over lead lead (verb) -22
over lead lead , -12
over lead lead - -13
over lead lead ^ -14
over lead lead by -18
over lead lead in -25
over lead lead over -10
over leader lead - -14
over leader lead in -9
over leader lead of -7
over leave lead (verb) -19
over leave lead - -15
over let lead (verb) -24
over life lead of -8
over like lead (verb) -19
over likely lead - -6
over line lead - -7
over list lead of -14
over live lead in -10
over look lead (verb) -11
over look lead , -16
over look lead - -20
over look lead ^ -11
over look lead at 107
over lose lead (verb) -19
over lose lead - -12
over lose lead that -6
over lose lead to -16
over lot lead - -6
over lot lead of -15
over love lead (verb) -16
over majority lead of -13
over make lead (verb) -35
over make lead , -27
over make lead - -25
over make lead ^ -23
over make lead by -29
over make lead for -30
over make lead in -13
over make lead of -13
over make lead that -11
over make lead to 22
over make lead with -56
over man lead - -12
over many lead of -17
over mean lead (verb) -14
over meet lead (verb) -23
over meet lead - -14
over meet lead with -47
over meeting lead - -40
over meeting lead ^ -9
over meeting lead in -8
over meeting lead of 52
over meeting lead with -89
over member lead - -8
over member lead of 18
over mention lead (verb) -21
over mention lead - -11
over mention lead of -16
over message lead - 18
over million lead of -16
over mock lead (verb) -30
over most lead of -11
over move lead (verb) -21
over move lead - -9
over move lead ^ -9
over move lead to -15
over much lead of -10
over name lead (verb) -21
over name lead , -25
over name lead - -11
over name lead ^ -12
over name lead of -7
over need lead (verb) -19
over need lead , -18
over need lead - -16
over need lead ^ -9
over need lead that -9
over news lead for -12
over nominate lead (verb) -34
over nomination lead (verb) -12
over nomination lead - -11
over nominee lead , -22
over nominee lead - -7
over nominee lead for -9
over none lead of -12
over number lead of -16
over offer lead (verb) -6
over offer lead ^ -11
over offer lead to 4
over official lead - -8
over official lead in -5
over one lead - -13
over one lead ^ -12
over one lead of -18
over open lead (verb) -15
over opportunity lead for -9
over oppose lead (verb) -15
over order lead (verb) 3
over paint lead (verb) -27
over part lead - -7
over part lead of -16
over pay lead (verb) -10
over pay lead - -8
over pay lead that -8
over percent lead - -7
over percent lead of -13
over percent lead to -21
over perform lead - -7
over person lead (verb) 2
over person lead , -11
over person lead - -14
over person lead in -10
over person lead of -8
over persuade lead (verb) -24
over pick lead (verb) -24
over place lead in -9
over plan lead (verb) -9
over plan lead , -14
over plan lead - -17
over plan lead ^ -13
over plan lead that -10
over play lead (verb) -24
over play lead - -10
over pledge lead (verb) -47
over pledge lead to -47
over point lead (verb) -43
over point lead , -21
over point lead - -16
over point lead ^ -15
over point lead to 73
over policy lead (verb) -6
over policy lead - -9
over policy lead of -7
over poll lead - -27
over poll lead ^ -8
over portray lead (verb) -23
over position lead (verb) -15
over post lead - -23
over post lead on -17
over power lead of -11
over praise lead (verb) -54
over prefer lead (verb) -20
over president lead , 93
over president lead - -14
over president lead of -16
over press lead (verb) 92
over prevent lead (verb) -23
over primary lead - -10
over primary lead in -8
over problem lead - -6
over problem lead ^ -8
over professor lead at -6
over program lead - -11
over prompt lead (verb) -71
over proposal lead (verb) -11
over protect lead (verb) -26
over provide lead (verb) 51
over provide lead - -10
over provide lead to -6
over push lead (verb) 91
over push lead - -29
over put lead (verb) -40
over put lead - -15
over question lead (verb) 103
over question lead - -1
over question lead ^ -43
over question lead to 63
over race lead - -12
over race lead in -4
over raise lead (verb) -20
over raise lead - -7
over raise lead ^ -38
over raise lead from -28
over rally lead (verb) 45
over rally lead , -39
over rally lead - -16
over rally lead in -14
over reach lead (verb) -24
over read lead (verb) -19
over read lead - -12
over reason lead ^ -6
over reassure lead (verb) 146
over receive lead (verb) -34
over receive lead - -10
over receive lead ^ -18
over receive lead from -30
over record lead (verb) -7
over refer lead to -35
over reject lead (verb) -21
over relationship lead with -40
over release lead (verb) -50
over release lead - -11
over release lead ^ -15
over release lead by -27
over remain lead (verb) -15
over remain lead - -15
over remain lead ^ -12
over remark lead (verb) -11
over remark lead ^ -9
over remind lead (verb) -20
over replace lead (verb) -18
over report lead (verb) -52
over report lead - -21
over report lead ^ -18
over represent lead (verb) -19
over represent lead - -8
over require lead (verb) -36
over respond lead , -17
over respond lead - -29
over respond lead ^ 60
over rest lead of -6
over result lead - -9
over result lead ^ -9
over return lead to -44
over right lead - -9
over rise lead ^ -4
over rise lead of -7
over rival lead , -21
over rival lead - -11
over role lead (verb) -8
over role lead - -8
over role lead in -10
over run lead (verb) -23
over run lead - -15
over run lead against -11
over run lead for -15
over say lead (verb) -6
over say lead , -14
over say lead - 4
over say lead ^ -15
over say lead about -22
over say lead at -40
over say lead for -24
over say lead in -24
over say lead of -33
over say lead on -17
over say lead that -17
over say lead to 18
over say lead while 15
over say lead with -37
over school lead - -8
over secretary lead of -11
over see lead (verb) -23
over see lead , -19
over see lead - -12
over see lead ^ -20
over see lead as -7
over see lead that -8
over seek lead (verb) -20
over seek lead ^ -11
over seem lead , -10
over seem lead - -13
over seem lead ^ -12
over sell lead to -60
over senator lead - -10
over senator lead from -8
over send lead (verb) 16
over send lead - -11
over send lead to 12
over serve lead - -9
over serve lead as -14
over serve lead in -9
over share lead with 98
over she lead - -8
over shooting lead - -6
over shooting lead in -10
over show lead (verb) 12
over show lead , -6
over show lead - -14
over show lead ^ -13
over show lead to -59
over show lead with -19
over side lead - -9
over sign lead (verb) -15
over sign lead - -10
over slam lead (verb) -38
over some lead of -18
over speak lead (verb) -15
over speak lead - -18
over speak lead at -21
over speak lead to 42
over speak lead with 71
over speech lead - -16
over speech lead to 81
over spend lead (verb) -29
over spend lead ^ -16
over spend lead in -5
over spokesman lead for -8
over stand lead (verb) -11
over stand lead - -13
over stand lead with -20
over start lead (verb) -25
over start lead - -8
over start lead ^ -16
over state lead (verb) -7
over state lead , -18
over state lead - -19
over state lead in -9
over state lead like -13
over state lead of 27
over statement lead (verb) -26
over stay lead in -7
over stop lead (verb) -21
over story lead of -10
over strategy lead - -12
over sue lead (verb) -46
over suggest lead (verb) -18
over superdelegate lead - -8
over support lead (verb) -17
over support lead , -19
over support lead - -13
over support lead ^ -15
over support lead for -15
over support lead in -8
over support lead of -14
over support lead that -8
over supporter lead - -8
over supporter lead in -8
over supporter lead of -11
over suspend lead (verb) -13
over take lead (verb) 60
over take lead , -41
over take lead - -19
over take lead ^ -9
over take lead as -10
over take lead at -43
over take lead from -20
over take lead in -15
over take lead on -18
over take lead that -8
over take lead to -74
over talk lead - -13
over talk lead ^ -17
over talk lead about -25
over talk lead to 64
over target lead (verb) -21
over tell lead (verb) 31
over tell lead , -28
over tell lead - 28
over tell lead ^ -2
over tell lead in -8
over terrorism lead - -7
over thank lead (verb) 25
over that lead of -12
over that lead that -13
over thing lead - -7
over thing lead ^ -6
over think lead (verb) -16
over think lead , 19
over think lead - 45
over think lead ^ -14
over thousand lead of -13
over ticket lead - -4
over tie lead (verb) -27
over time lead - -10
over time lead ^ -15
over title lead - -22
over trail lead (verb) -17
over treat lead (verb) -22
over trust lead (verb) -24
over try lead , -20
over try lead - -12
over try lead ^ 35
over try lead that -10
over turn lead (verb) -28
over turn lead - -18
over turn lead on -12
over turn lead to 48
over tweet lead - -30
over tweet lead ^ -13
over two lead of -7
over understand lead - -7
over unfit lead (verb) -14
over unify lead (verb) -17
over unite lead (verb) -22
over urge lead (verb) 24
over use lead (verb) -31
over use lead , -16
over use lead - -9
over use lead ^ -15
over use lead by -15
over use lead that -12
over value lead - -15
over victory lead - -8
over victory lead ^ -6
over victory lead for -10
over view lead (verb) -19
over view lead - -9
over view lead ^ -8
over view lead of -10
over visit lead (verb) -15
over vote lead (verb) -13
over vote lead , -66
over vote lead - -10
over vote lead ^ -9
over vote lead for -15
over vote lead in -12
over voter lead - -8
over voter lead in -7
over voter lead of -6
over want lead (verb) -25
over want lead - -11
over want lead ^ -14
over want lead that -14
over war lead - -9
over warn lead (verb) 50
over watch lead (verb) -23
over way lead - -9
over way lead ^ -6
over week lead ^ -6
over wife lead , -16
over win lead (verb) -25
over win lead , -17
over win lead - -15
over win lead ^ -20
over win lead if -12
over win lead in -11
over win lead over -12
over win lead that -7
over woman lead , -7
over woman lead - -10
over work lead (verb) -23
over work lead - -15
over work lead ^ -8
over work lead for -14
over work lead in -9
over work lead on -7
over work lead with -52
over write lead (verb) 43
over write lead , -27
over write lead - -21
over write lead ^ -15
over write lead in -36
over write lead on -27
over write lead to 116
over year lead - -9
over year lead ^ -7
own  lead (verb) cue hearer name -39
own  lead (verb) cue hearer noun -45
own  lead (verb) cue hearer person -33
own  lead (verb) cue hearer pronoun -39
own  lead (verb) elsewhere hearer body -27
own  lead (verb) elsewhere hearer crowd -15
own  lead (verb) elsewhere hearer members -18
own  lead (verb) elsewhere hearer name -28
own  lead (verb) elsewhere hearer noun -21
own  lead (verb) elsewhere hearer person -22
own  lead (verb) elsewhere hearer place -14
own  lead (verb) elsewhere hearer pronoun -41
own  lead (verb) elsewhere hearer staff -37
own  lead (verb) left hearer body 61
own  lead (verb) left hearer crowd -6
own  lead (verb) left hearer members -29
own  lead (verb) left hearer name -47
own  lead (verb) left hearer noun -39
own  lead (verb) left hearer outlet -1
own  lead (verb) left hearer person -16
own  lead (verb) left hearer place -23
own  lead (verb) left hearer pronoun 19
own  lead (verb) left hearer staff -32
own  lead (verb) opens hearer body -55
own  lead (verb) opens hearer crowd 15
own  lead (verb) opens hearer members 38
own  lead (verb) opens hearer name -38
own  lead (verb) opens hearer noun -33
own  lead (verb) opens hearer outlet -35
own  lead (verb) opens hearer person -20
own  lead (verb) opens hearer place -31
own  lead (verb) opens hearer press 17
own  lead (verb) opens hearer pronoun -44
own  lead (verb) quoted hearer body -15
own  lead (verb) quoted hearer crowd -17
own  lead (verb) quoted hearer name -29
own  lead (verb) quoted hearer noun -22
own  lead (verb) quoted hearer person -16
own  lead (verb) quoted hearer pronoun -16
own  lead (verb) right hearer body -28
own  lead (verb) right hearer crowd 25
own  lead (verb) right hearer members -38
own  lead (verb) right hearer name -36
own  lead (verb) right hearer noun -32
own  lead (verb) right hearer outlet -17
own  lead (verb) right hearer person 11
own  lead (verb) right hearer place -34
own  lead (verb) right hearer pronoun -7
own  lead (verb) right hearer staff -27
own  lead (verb) said hearer body -24
own  lead (verb) said hearer crowd -3
own  lead (verb) said hearer members 3
own  lead (verb) said hearer name -32
own  lead (verb) said hearer noun -3
own  lead (verb) said hearer outlet -38
own  lead (verb) said hearer person -9
own  lead (verb) said hearer place -19
own  lead (verb) said hearer pronoun -32
own  lead (verb) said hearer staff -31
own  lead (verb) tie apart -16
own  lead (verb) tie cue -19
own  lead (verb) tie no -20
own  lead (verb) tie over -9
own  lead (verb) tie root -18
own  lead (verb) tie under -20
own  lead , elsewhere hearer crowd -16
own  lead , elsewhere hearer name -16
own  lead , elsewhere hearer noun -18
own  lead , elsewhere hearer person -30
own  lead , elsewhere hearer place -6
own  lead , left hearer body -13
own  lead , left hearer crowd 13
own  lead , left hearer name -29
own  lead , left hearer noun -24
own  lead , left hearer outlet 49
own  lead , left hearer person -27
own  lead , left hearer place -19
own  lead , opens hearer body -5
own  lead , opens hearer crowd -20
own  lead , opens hearer name -21
own  lead , opens hearer noun -17
own  lead , opens hearer person -32
own  lead , quoted hearer crowd -19
own  lead , quoted hearer name -24
own  lead , quoted hearer noun -10
own  lead , quoted hearer person 33
own  lead , right hearer body -10
own  lead , right hearer crowd -34
own  lead , right hearer name -28
own  lead , right hearer noun -30
own  lead , right hearer person -32
own  lead , right hearer place -15
own  lead , said hearer body -7
own  lead , said hearer crowd -27
own  lead , said hearer name -17
own  lead , said hearer noun -16
own  lead , said hearer outlet -11
own  lead , said hearer person -32
own  lead , said hearer place -13
own  lead , tie apart -19
own  lead , tie cue -39
own  lead , tie no -19
own  lead , tie over -10
own  lead , tie root -20
own  lead , tie under -26
own  lead - cue hearer name -16
own  lead - cue hearer noun -7
own  lead - elsewhere hearer body -19
own  lead - elsewhere hearer crowd -18
own  lead - elsewhere hearer members -12
own  lead - elsewhere hearer name -19
own  lead - elsewhere hearer noun -20
own  lead - elsewhere hearer outlet -21
own  lead - elsewhere hearer person -6
own  lead - elsewhere hearer place -16
own  lead - elsewhere hearer staff -7
own  lead - left hearer body 8
own  lead - left hearer crowd -28
own  lead - left hearer members -30
own  lead - left hearer name -24
own  lead - left hearer noun -24
own  lead - left hearer outlet -26
own  lead - left hearer person -17
own  lead - left hearer place -19
own  lead - left hearer staff -12
own  lead - opens hearer noun -9
own  lead - opens hearer person -30
own  lead - quoted hearer body -13
own  lead - quoted hearer crowd -21
own  lead - quoted hearer name -20
own  lead - quoted hearer noun -22
own  lead - quoted hearer person -15
own  lead - quoted hearer place -15
own  lead - quoted hearer pronoun -6
own  lead - right hearer body -17
own  lead - right hearer crowd -10
own  lead - right hearer members -27
own  lead - right hearer name -17
own  lead - right hearer noun -25
own  lead - right hearer outlet -25
own  lead - right hearer person -17
own  lead - right hearer place -26
own  lead - right hearer staff -11
own  lead - said hearer body -15
own  lead - said hearer crowd -20
own  lead - said hearer members -19
own  lead - said hearer name -16
own  lead - said hearer noun -17
own  lead - said hearer outlet 4
own  lead - said hearer person -19
own  lead - said hearer place -2
own  lead - said hearer staff -12
own  lead - tie apart -14
own  lead - tie cue -27
own  lead - tie no 3
own  lead - tie over -23
own  lead - tie root 2
own  lead - tie under -19
own  lead ^ cue hearer name -21
own  lead ^ elsewhere hearer crowd -7
own  lead ^ elsewhere hearer name -16
own  lead ^ elsewhere hearer noun -7
own  lead ^ elsewhere hearer person -19
own  lead ^ left hearer body -27
own  lead ^ left hearer crowd -22
own  lead ^ left hearer members -22
own  lead ^ left hearer name -16
own  lead ^ left hearer noun 1
own  lead ^ left hearer outlet -41
own  lead ^ left hearer person -18
own  lead ^ left hearer place -14
own  lead ^ left hearer pronoun -10
own  lead ^ left hearer staff -12
own  lead ^ opens hearer body -15
own  lead ^ opens hearer crowd -12
own  lead ^ opens hearer name -14
own  lead ^ opens hearer noun -25
own  lead ^ opens hearer person 1
own  lead ^ opens hearer pronoun -9
own  lead ^ quoted hearer name -21
own  lead ^ quoted hearer person -14
own  lead ^ tie apart -18
own  lead ^ tie cue -12
own  lead ^ tie no -15
own  lead ^ tie over -19
own  lead ^ tie root 14
own  lead ^ tie under -18
own  lead about elsewhere hearer person -12
own  lead about opens hearer name -7
own  lead about opens hearer noun -6
own  lead about opens hearer person -17
own  lead about said hearer crowd -28
own  lead about said hearer noun -11
own  lead about said hearer person -9
own  lead about tie apart -24
own  lead about tie cue -26
own  lead about tie over -40
own  lead about tie under 2
own  lead after left hearer person -35
own  lead after opens hearer person -16
own  lead after right hearer noun -25
own  lead after right hearer person -44
own  lead after tie apart -67
own  lead after tie cue -26
own  lead after tie over -52
own  lead after tie under -44
own  lead against elsewhere hearer person -8
own  lead against left hearer person -8
own  lead against opens hearer person -15
own  lead against right hearer person -7
own  lead against said hearer crowd -8
own  lead against said hearer name -4
own  lead against said hearer noun -6
own  lead against said hearer person -13
own  lead against tie apart -15
own  lead against tie cue -26
own  lead against tie over -28
own  lead against tie under -22
own  lead among left hearer crowd -23
own  lead among right hearer crowd -10
own  lead among said hearer crowd -11
own  lead among said hearer name -10
own  lead among tie apart -15
own  lead among tie cue -16
own  lead among tie over -21
own  lead among tie under -20
own  lead as elsewhere hearer noun -14
own  lead as left hearer crowd -15
own  lead as left hearer name -13
own  lead as left hearer noun -16
own  lead as left hearer person -16
own  lead as left hearer place -8
own  lead as opens hearer noun -5
own  lead as right hearer name -6
own  lead as right hearer noun -14
own  lead as right hearer person -7
own  lead as said hearer crowd -16
own  lead as said hearer name -10
own  lead as said hearer noun -15
own  lead as said hearer person -10
own  lead as said hearer place -9
own  lead as tie apart -17
own  lead as tie cue -17
own  lead as tie over -24
own  lead as tie under -18
own  lead at elsewhere hearer noun -12
own  lead at elsewhere hearer person -32
own  lead at left hearer body -15
own  lead at left hearer crowd -42
own  lead at left hearer noun -21
own  lead at left hearer place -10
own  lead at opens hearer noun -5
own  lead at opens hearer person -38
own  lead at right hearer crowd -38
own  lead at right hearer noun -12
own  lead at said hearer body -12
own  lead at said hearer crowd -32
own  lead at said hearer name -10
own  lead at said hearer noun -10
own  lead at said hearer place -6
own  lead at tie apart -35
own  lead at tie cue -12
own  lead at tie over -12
own  lead at tie under -36
own  lead because tie under -20
own  lead before tie apart -35
own  lead before tie under -31
own  lead behind said hearer person -10
own  lead behind tie apart -11
own  lead behind tie cue -21
own  lead behind tie under -12
own  lead between left hearer person -13
own  lead between tie apart -17
own  lead between tie under -21
own  lead by elsewhere hearer noun -8
own  lead by elsewhere hearer person -9
own  lead by left hearer crowd -15
own  lead by left hearer name -12
own  lead by left hearer noun -8
own  lead by left hearer outlet 35
own  lead by left hearer person -8
own  lead by right hearer body -10
own  lead by right hearer crowd -10
own  lead by right hearer name -17
own  lead by right hearer noun -9
own  lead by right hearer person -22
own  lead by said hearer body -14
own  lead by said hearer crowd -13
own  lead by said hearer name -8
own  lead by said hearer noun -12
own  lead by said hearer person -19
own  lead by tie apart -19
own  lead by tie cue -23
own  lead by tie over -28
own  lead by tie under -9
own  lead down tie under -14
own  lead during tie under -16
own  lead for elsewhere hearer crowd -8
own  lead for elsewhere hearer name -11
own  lead for elsewhere hearer noun -12
own  lead for elsewhere hearer person -15
own  lead for left hearer body -9
own  lead for left hearer crowd -17
own  lead for left hearer name -13
own  lead for left hearer noun -16
own  lead for left hearer person -21
own  lead for opens hearer noun -16
own  lead for opens hearer person -26
own  lead for opens hearer pronoun -10
own  lead for right hearer body -9
own  lead for right hearer crowd 50
own  lead for right hearer noun -18
own  lead for right hearer person -17
own  lead for said hearer body -10
own  lead for said hearer crowd -20
own  lead for said hearer members -9
own  lead for said hearer name -23
own  lead for said hearer noun -17
own  lead for said hearer person -20
own  lead for said hearer place -11
own  lead for said hearer pronoun -10
own  lead for tie apart -18
own  lead for tie cue 10
own  lead for tie no -14
own  lead for tie over -24
own  lead for tie under -20
own  lead from elsewhere hearer person -6
own  lead from elsewhere hearer place -10
own  lead from left hearer crowd 43
own  lead from left hearer noun -17
own  lead from left hearer person -15
own  lead from left hearer place -15
own  lead from right hearer body -17
own  lead from right hearer crowd -35
own  lead from right hearer noun -20
own  lead from right hearer person -12
own  lead from right hearer place -13
own  lead from said hearer body -39
own  lead from said hearer crowd -52
own  lead from said hearer name -7
own  lead from said hearer noun -23
own  lead from said hearer person -24
own  lead from said hearer place -16
own  lead from tie apart -27
own  lead from tie cue 9
own  lead from tie over -5
own  lead from tie under -29
own  lead if left hearer person -11
own  lead if said hearer person -11
own  lead if tie apart -16
own  lead if tie under -25
own  lead in cue hearer place -12
own  lead in elsewhere hearer crowd -11
own  lead in elsewhere hearer members -5
own  lead in elsewhere hearer noun -12
own  lead in elsewhere hearer person -6
own  lead in elsewhere hearer place -14
own  lead in left hearer body -10
own  lead in left hearer crowd -20
own  lead in left hearer members -16
own  lead in left hearer name -14
own  lead in left hearer noun -23
own  lead in left hearer place -20
own  lead in quoted hearer place -13
own  lead in right hearer body -9
own  lead in right hearer crowd -21
own  lead in right hearer members -14
own  lead in right hearer name -13
own  lead in right hearer noun -18
own  lead in right hearer outlet -18
own  lead in right hearer person -8
own  lead in right hearer place -18
own  lead in said hearer body -10
own  lead in said hearer crowd -25
own  lead in said hearer members -11
own  lead in said hearer name -13
own  lead in said hearer noun -17
own  lead in said hearer person -10
own  lead in said hearer place -15
own  lead in tie apart -16
own  lead in tie cue -32
own  lead in tie no -14
own  lead in tie over -19
own  lead in tie under -20
own  lead into said hearer crowd -8
own  lead into tie apart -13
own  lead into tie over -22
own  lead into tie under -23
own  lead like left hearer person -14
own  lead like said hearer person -8
own  lead like said hearer place -9
own  lead like tie apart -15
own  lead like tie cue -17
own  lead like tie over -16
own  lead like tie under -18
own  lead of cue hearer crowd -16
own  lead of elsewhere hearer body -11
own  lead of elsewhere hearer crowd -14
own  lead of elsewhere hearer name -15
own  lead of elsewhere hearer noun -13
own  lead of elsewhere hearer person -16
own  lead of elsewhere hearer place -13
own  lead of left hearer body -24
own  lead of left hearer crowd 18
own  lead of left hearer members -21
own  lead of left hearer name -14
own  lead of left hearer noun -20
own  lead of left hearer person -21
own  lead of left hearer place -20
own  lead of left hearer staff -14
own  lead of opens hearer crowd -7
own  lead of opens hearer name -6
own  lead of opens hearer noun -10
own  lead of opens hearer person -16
own  lead of quoted hearer crowd -9
own  lead of quoted hearer noun -8
own  lead of quoted hearer person -7
own  lead of right hearer body -19
own  lead of right hearer crowd -19
own  lead of right hearer members 71
own  lead of right hearer name -14
own  lead of right hearer noun -18
own  lead of right hearer person -15
own  lead of right hearer place -16
own  lead of right hearer staff -15
own  lead of said hearer body -18
own  lead of said hearer crowd -18
own  lead of said hearer members -18
own  lead of said hearer name -14
own  lead of said hearer noun -16
own  lead of said hearer person -20
own  lead of said hearer place -21
own  lead of said hearer pronoun -9
own  lead of said hearer staff -12
own  lead of tie apart -16
own  lead of tie cue -22
own  lead of tie no -17
own  lead of tie over -19
own  lead of tie under -14
own  lead on elsewhere hearer crowd -23
own  lead on elsewhere hearer name -13
own  lead on elsewhere hearer noun -10
own  lead on elsewhere hearer person -15
own  lead on elsewhere hearer place -8
own  lead on left hearer crowd -14
own  lead on left hearer name -15
own  lead on left hearer noun -18
own  lead on left hearer outlet -20
own  lead on left hearer person -18
own  lead on opens hearer crowd -47
own  lead on opens hearer noun -8
own  lead on opens hearer person -28
own  lead on right hearer name -23
own  lead on right hearer outlet -24
own  lead on right hearer person -11
own  lead on right hearer press -16
own  lead on said hearer crowd -24
own  lead on said hearer members -9
own  lead on said hearer name -12
own  lead on said hearer noun -13
own  lead on said hearer person -22
own  lead on said hearer place -14
own  lead on tie apart -19
own  lead on tie cue -17
own  lead on tie over -31
own  lead on tie under -25
own  lead out tie under -21
own  lead over said hearer noun -9
own  lead over said hearer person -9
own  lead over tie apart -17
own  lead over tie over -21
own  lead over tie under -21
own  lead since tie under -16
own  lead than elsewhere hearer noun -6
own  lead than right hearer crowd 50
own  lead than right hearer noun -26
own  lead than said hearer crowd -23
own  lead than said hearer noun -9
own  lead than said hearer person -11
own  lead than tie apart -18
own  lead than tie cue 29
own  lead than tie over -27
own  lead than tie under -27
own  lead that elsewhere hearer crowd -11
own  lead that elsewhere hearer members -7
own  lead that elsewhere hearer noun -16
own  lead that elsewhere hearer person -14
own  lead that elsewhere hearer place -9
own  lead that left hearer person -17
own  lead that opens hearer body -6
own  lead that opens hearer crowd -15
own  lead that opens hearer name -7
own  lead that opens hearer noun -15
own  lead that opens hearer person -17
own  lead that opens hearer place -6
own  lead that right hearer noun -8
own  lead that right hearer person -10
own  lead that said hearer body -7
own  lead that said hearer crowd -17
own  lead that said hearer members -8
own  lead that said hearer name -9
own  lead that said hearer noun -16
own  lead that said hearer person -16
own  lead that said hearer place -9
own  lead that tie apart -16
own  lead that tie over -30
own  lead that tie under -18
own  lead through tie apart -14
own  lead through tie under -24
own  lead to elsewhere hearer crowd -41
own  lead to elsewhere hearer name -46
own  lead to elsewhere hearer noun -29
own  lead to elsewhere hearer person -36
own  lead to elsewhere hearer place -9
own  lead to left hearer crowd 35
own  lead to left hearer name 104
own  lead to left hearer noun -49
own  lead to left hearer person 16
own  lead to left hearer place -37
own  lead to opens hearer crowd -95
own  lead to opens hearer name -39
own  lead to opens hearer noun -25
own  lead to opens hearer person -20
own  lead to quoted hearer noun -35
own  lead to right hearer crowd 2
own  lead to right hearer name 42
own  lead to right hearer noun -24
own  lead to right hearer outlet 99
own  lead to right hearer person 22
own  lead to right hearer place -40
own  lead to said hearer body -39
own  lead to said hearer crowd -9
own  lead to said hearer members 33
own  lead to said hearer name -61
own  lead to said hearer noun -17
own  lead to said hearer person -75
own  lead to said hearer place -39
own  lead to said hearer pronoun -39
own  lead to tie apart -5
own  lead to tie cue 20
own  lead to tie no 47
own  lead to tie over 33
own  lead to tie under 4
own  lead toward tie cue -28
own  lead toward tie under -23
own  lead under tie under -18
own  lead up tie under -11
own  lead whether said hearer person -7
own  lead whether tie apart -14
own  lead whether tie under -24
own  lead while left hearer crowd -15
own  lead while left hearer noun -14
own  lead while left hearer person -28
own  lead while right hearer person -22
own  lead while said hearer person -11
own  lead while tie apart -21
own  lead while tie cue -16
own  lead while tie over -20
own  lead while tie under -32
own  lead with elsewhere hearer crowd -42
own  lead with elsewhere hearer name -23
own  lead with elsewhere hearer noun -31
own  lead with elsewhere hearer person -44
own  lead with left hearer crowd 57
own  lead with left hearer name 58
own  lead with left hearer noun -52
own  lead with left hearer outlet 75
own  lead with left hearer person 25
own  lead with opens hearer noun -27
own  lead with opens hearer person -46
own  lead with right hearer crowd 10
own  lead with right hearer name -24
own  lead with right hearer noun -32
own  lead with right hearer person -54
own  lead with said hearer body 24
own  lead with said hearer crowd -61
own  lead with said hearer members -34
own  lead with said hearer name -24
own  lead with said hearer noun -26
own  lead with said hearer person -45
own  lead with said hearer place -14
own  lead with said hearer staff -39
own  lead with tie apart 19
own  lead with tie cue -11
own  lead with tie over 28
own  lead with tie under -20
own  rel acl:relcl tie under after - -11
own  rel advcl tie apart after - -13
own  rel advcl tie cue after - -15
own  rel advcl tie over after - 40
own  rel advcl tie under after - -20
own  rel advmod tie apart after , -9
own  rel advmod tie apart after - -16
own  rel advmod tie cue after , -20
own  rel advmod tie cue after - -18
own  rel advmod tie over after , -18
own  rel advmod tie over after - -29
own  rel advmod tie under after - -24
own  rel amod tie apart after - -14
own  rel amod tie cue after - -15
own  rel amod tie no after - -17
own  rel amod tie over after - -20
own  rel amod tie under after - -16
own  rel appos tie apart after , -20
own  rel appos tie apart after - -16
own  rel appos tie no after - -24
own  rel appos tie over after , -32
own  rel appos tie over after - 47
own  rel appos tie over after for -16
own  rel appos tie under after , -34
own  rel appos tie under after - -24
own  rel appos tie under after for -12
own  rel appos tie under after in -20
own  rel case tie apart after - -15
own  rel case tie no after - -15
own  rel case tie under after - -25
own  rel ccomp tie apart after , -14
own  rel ccomp tie apart after - -15
own  rel ccomp tie cue after , -25
own  rel ccomp tie cue after - -17
own  rel ccomp tie over after , -13
own  rel ccomp tie over after - -17
own  rel ccomp tie under after - -21
own  rel compound tie apart after , -18
own  rel compound tie apart after - -4
own  rel compound tie cue after - -3
own  rel compound tie no after - -16
own  rel compound tie over after - -44
own  rel compound tie under after , -8
own  rel compound tie under after - -19
own  rel conj tie apart after , -17
own  rel conj tie apart after - -17
own  rel conj tie apart after for -7
own  rel conj tie apart after in -12
own  rel conj tie apart after to -13
own  rel conj tie cue after - -19
own  rel conj tie no after - -10
own  rel conj tie over after , -24
own  rel conj tie over after - -23
own  rel conj tie under after , -19
own  rel conj tie under after - -12
own  rel conj tie under after for -10
own  rel conj tie under after in -15
own  rel conj tie under after that -16
own  rel conj tie under after to -10
own  rel det tie apart after - -15
own  rel det tie cue after - -18
own  rel det tie over after - -18
own  rel det tie under after - -14
own  rel iobj tie apart after - -25
own  rel iobj tie under after - -33
own  rel mark tie apart after - -11
own  rel mark tie under after - -20
own  rel nmod tie apart after , -19
own  rel nmod tie apart after - -20
own  rel nmod tie apart after at -12
own  rel nmod tie apart after by -7
own  rel nmod tie apart after for -13
own  rel nmod tie apart after in -24
own  rel nmod tie apart after on -24
own  rel nmod tie apart after that -18
own  rel nmod tie apart after to -21
own  rel nmod tie cue after , -27
own  rel nmod tie cue after - -35
own  rel nmod tie cue after in -28
own  rel nmod tie cue after to -23
own  rel nmod tie no after - -32
own  rel nmod tie over after , -16
own  rel nmod tie over after - -31
own  rel nmod tie over after in -12
own  rel nmod tie over after that -18
own  rel nmod tie under after , -9
own  rel nmod tie under after - -20
own  rel nmod tie under after at -51
own  rel nmod tie under after by -10
own  rel nmod tie under after for -28
own  rel nmod tie under after in -28
own  rel nmod tie under after on -14
own  rel nmod tie under after that -42
own  rel nmod tie under after to -22
own  rel nmod:poss tie apart after - -19
own  rel nmod:poss tie cue after - -59
own  rel nmod:poss tie no after - -14
own  rel nmod:poss tie over after - -32
own  rel nmod:poss tie under after - -20
own  rel nsubj tie apart after , -14
own  rel nsubj tie apart after - -23
own  rel nsubj tie cue after , -14
own  rel nsubj tie cue after - -26
own  rel nsubj tie no after - -20
own  rel nsubj tie over after , -30
own  rel nsubj tie over after - -24
own  rel nsubj tie over after for -16
own  rel nsubj tie over after in -27
own  rel nsubj tie over after on -17
own  rel nsubj tie over after that -15
own  rel nsubj tie over after to -9
own  rel nsubj tie under after , -26
own  rel nsubj tie under after - -21
own  rel nsubj tie under after in -15
own  rel nsubj:pass tie apart after - -18
own  rel nsubj:pass tie cue after , -35
own  rel nsubj:pass tie cue after - 3
own  rel nsubj:pass tie over after , -17
own  rel nsubj:pass tie over after - -33
own  rel nsubj:pass tie under after - -23
own  rel nummod tie apart after - -9
own  rel nummod tie under after - -16
own  rel obj tie apart after , -25
own  rel obj tie apart after - -22
own  rel obj tie apart after by -4
own  rel obj tie apart after for -12
own  rel obj tie apart after in -29
own  rel obj tie apart after on -16
own  rel obj tie apart after that -36
own  rel obj tie apart after to -26
own  rel obj tie cue after , -40
own  rel obj tie cue after - -30
own  rel obj tie cue after at -77
own  rel obj tie cue after for -5
own  rel obj tie cue after in 3
own  rel obj tie cue after on -51
own  rel obj tie cue after to 46
own  rel obj tie no after - -16
own  rel obj tie over after , -3
own  rel obj tie over after - -22
own  rel obj tie over after by -44
own  rel obj tie over after for -45
own  rel obj tie over after in -66
own  rel obj tie over after on 90
own  rel obj tie over after that 48
own  rel obj tie over after to -24
own  rel obj tie under after , -12
own  rel obj tie under after - -22
own  rel obj tie under after at -34
own  rel obj tie under after by -27
own  rel obj tie under after for -22
own  rel obj tie under after in -61
own  rel obj tie under after on -2
own  rel obj tie under after that 35
own  rel obj tie under after to 3
own  rel obl tie apart after , -12
own  rel obl tie apart after - -10
own  rel obl tie apart after for -14
own  rel obl tie apart after in -41
own  rel obl tie apart after on 110
own  rel obl tie apart after to -36
own  rel obl tie cue after , -15
own  rel obl tie cue after - -14
own  rel obl tie cue after for -41
own  rel obl tie cue after in 3
own  rel obl tie cue after on 55
own  rel obl tie cue after that 20
own  rel obl tie cue after to -61
own  rel obl tie no after , 40
own  rel obl tie no after - -47
own  rel obl tie over after , -38
own  rel obl tie over after - 4
own  rel obl tie over after at 27
own  rel obl tie over after for -17
own  rel obl tie over after in 33
own  rel obl tie over after on 21
own  rel obl tie over after that 10
own  rel obl tie over after to -46
own  rel obl tie under after , -37
own  rel obl tie under after - -15
own  rel obl tie under after : -15
own  rel obl tie under after at -26
own  rel obl tie under after by -23
own  rel obl tie under after for -30
own  rel obl tie under after in -32
own  rel obl tie under after on 67
own  rel obl tie under after that 65
own  rel obl tie under after to -43
own  rel obl:agent tie apart after , -11
own  rel obl:agent tie apart after - -19
own  rel obl:agent tie over after , -34
own  rel obl:agent tie over after - -22
own  rel obl:agent tie under after - -23
own  rel parataxis tie over after - -19
own  rel root tie root after , -29
own  rel root tie root after - -41
own  rel root tie root after in 46
own  rel root tie root after to 49
own  rel xcomp tie apart after - -13
own  rel xcomp tie cue after , -9
own  rel xcomp tie cue after - -22
own  rel xcomp tie over after - -26
own  rel xcomp tie under after , -15
own  rel xcomp tie under after - -27
own  rel xcomp tie under after in -7
own answer lead (verb) tie under -27
own answer lead - quoted hearer name -12
own answer lead - tie apart -11
own answer lead - tie under -23
own answer lead to tie under -6
own answer rel nmod:poss tie under after - 1
own answer rel nsubj tie under after - -29
own answer rel obl tie under after - -28
own ask lead (verb) elsewhere hearer noun -14
own ask lead (verb) left hearer person 57
own ask lead (verb) opens hearer crowd 36
own ask lead (verb) opens hearer noun 26
own ask lead (verb) opens hearer person 119
own ask lead (verb) right hearer crowd -12
own ask lead (verb) right hearer noun -44
own ask lead (verb) right hearer person 92
own ask lead (verb) right hearer pronoun 14
own ask lead (verb) said hearer name -40
own ask lead (verb) said hearer noun 3
own ask lead (verb) said hearer person -33
own ask lead (verb) tie apart 5
own ask lead (verb) tie cue 41
own ask lead (verb) tie over 11
own ask lead (verb) tie under 31
own ask lead , elsewhere hearer name -3
own ask lead , left hearer person 113
own ask lead , right hearer noun -2
own ask lead , right hearer person 129
own ask lead , tie apart -8
own ask lead , tie cue -10
own ask lead , tie over 62
own ask lead , tie under 66
own ask lead - elsewhere hearer name -6
own ask lead - elsewhere hearer noun -39
own ask lead - left hearer noun 41
own ask lead - left hearer person 96
own ask lead - quoted hearer name -29
own ask lead - right hearer noun 16
own ask lead - right hearer person -12
own ask lead - said hearer crowd 66
own ask lead - said hearer name -10
own ask lead - said hearer noun -36
own ask lead - said hearer person 18
own ask lead - tie apart 40
own ask lead - tie cue 25
own ask lead - tie over 72
own ask lead - tie under -15
own ask lead ^ left hearer name -42
own ask lead ^ left hearer person 106
own ask lead ^ quoted hearer name -31
own ask lead ^ tie apart 28
own ask lead ^ tie cue 27
own ask lead ^ tie over 8
own ask lead ^ tie under -27
own ask lead about said hearer person -4
own ask lead about tie under -10
own ask lead as tie under -32
own ask lead for tie under -14
own ask lead from tie under -13
own ask lead if tie under 59
own ask lead in tie under -38
own ask lead of said hearer crowd -18
own ask lead of tie apart -22
own ask lead of tie under -32
own ask lead on tie under -12
own ask lead that tie under -30
own ask lead to tie apart 64
own ask lead to tie under 17
own ask lead whether tie under 34
own ask lead with tie under -12
own ask rel amod tie under after - -9
own ask rel appos tie under after - 19
own ask rel compound tie apart after - -38
own ask rel compound tie under after - -10
own ask rel conj tie under after - 22
own ask rel nmod tie apart after - -25
own ask rel nmod tie under after , 55
own ask rel nmod tie under after - -16
own ask rel nmod:poss tie apart after - 29
own ask rel nmod:poss tie under after - -27
own ask rel nsubj tie apart after - -59
own ask rel nsubj tie over after - 85
own ask rel nsubj tie under after - 57
own ask rel nsubj:pass tie cue after - -1
own ask rel obj tie apart after - -9
own ask rel obj tie cue after - 19
own ask rel obj tie cue after if -34
own ask rel obj tie cue after to -50
own ask rel obj tie over after - -112
own ask rel obj tie under after , -30
own ask rel obj tie under after - -22
own ask rel obj tie under after to -27
own ask rel obl tie apart after - -16
own ask rel obl tie cue after , 70
own ask rel obl tie cue after - 18
own ask rel obl tie under after , -11
own ask rel obl tie under after - -38
own give lead (verb) elsewhere hearer crowd -40
own give lead (verb) elsewhere hearer noun -12
own give lead (verb) elsewhere hearer person -17
own give lead (verb) elsewhere hearer pronoun -19
own give lead (verb) left hearer crowd -22
own give lead (verb) left hearer noun -30
own give lead (verb) left hearer person -12
own give lead (verb) opens hearer crowd -51
own give lead (verb) opens hearer noun 13
own give lead (verb) opens hearer person -47
own give lead (verb) right hearer crowd -33
own give lead (verb) right hearer noun -27
own give lead (verb) said hearer crowd 18
own give lead (verb) said hearer name -15
own give lead (verb) said hearer noun -21
own give lead (verb) said hearer person -13
own give lead (verb) said hearer pronoun -16
own give lead (verb) tie apart -32
own give lead (verb) tie cue 32
own give lead (verb) tie over -24
own give lead (verb) tie under -17
own give lead , left hearer person -31
own give lead , right hearer person -33
own give lead , said hearer noun -7
own give lead , said hearer person -12
own give lead , tie apart -17
own give lead , tie over -38
own give lead , tie under -28
own give lead - elsewhere hearer crowd -4
own give lead - elsewhere hearer name -7
own give lead - elsewhere hearer noun -7
own give lead - elsewhere hearer person -13
own give lead - elsewhere hearer place -6
own give lead - left hearer crowd -7
own give lead - left hearer name -16
own give lead - left hearer person -30
own give lead - left hearer place -11
own give lead - quoted hearer name -16
own give lead - right hearer name -11
own give lead - right hearer noun -11
own give lead - right hearer person 62
own give lead - said hearer crowd -13
own give lead - said hearer name -14
own give lead - said hearer noun -21
own give lead - said hearer person -14
own give lead - said hearer place -11
own give lead - tie apart -19
own give lead - tie cue -27
own give lead - tie over -26
own give lead - tie under -8
own give lead ^ left hearer name -24
own give lead ^ left hearer noun -11
own give lead ^ left hearer person -21
own give lead ^ opens hearer name -5
own give lead ^ tie apart -17
own give lead ^ tie cue -16
own give lead ^ tie over -26
own give lead ^ tie under -21
own give lead against tie under -12
own give lead among tie under -13
own give lead as tie under -21
own give lead at tie under -20
own give lead between tie under -9
own give lead by said hearer person -9
own give lead by tie under -31
own give lead for tie cue -45
own give lead for tie under -22
own give lead from tie under -10
own give lead in left hearer place -20
own give lead in right hearer place -8
own give lead in said hearer place -13
own give lead in tie apart -19
own give lead in tie cue -18
own give lead in tie under -19
own give lead of opens hearer person -15
own give lead of said hearer crowd -20
own give lead of said hearer noun -18
own give lead of said hearer person -12
own give lead of said hearer place 84
own give lead of tie apart -20
own give lead of tie cue -8
own give lead of tie under 6
own give lead on tie under 44
own give lead over tie under -9
own give lead that opens hearer person -10
own give lead that said hearer crowd -4
own give lead that said hearer person -7
own give lead that tie under -17
own give lead to said hearer noun -34
own give lead to said hearer person 105
own give lead to tie cue 60
own give lead to tie under 52
own give lead with said hearer noun -9
own give lead with tie apart -23
own give lead with tie cue -13
own give lead with tie under -16
own give rel amod tie apart after - -5
own give rel amod tie under after - -12
own give rel appos tie under after - -15
own give rel compound tie apart after - -14
own give rel compound tie under after - -1
own give rel conj tie apart after , -10
own give rel conj tie apart after - -16
own give rel conj tie under after , -15
own give rel conj tie under after - -14
own give rel det tie apart after - -10
own give rel det tie under after - -7
own give rel iobj tie cue after - 52
own give rel nmod tie apart after , 45
own give rel nmod tie apart after - -26
own give rel nmod tie cue after - 29
own give rel nmod tie under after , -45
own give rel nmod tie under after in 103
own give rel nmod tie under after to -15
own give rel nmod:poss tie apart after - -21
own give rel nmod:poss tie under after - -40
own give rel nsubj tie apart after - -16
own give rel nsubj tie over after - -35
own give rel nsubj tie under after - -13
own give rel nsubj:pass tie under after - -13
own give rel obj tie apart after - -19
own give rel obj tie cue after - 26
own give rel obj tie over after - 47
own give rel obj tie under after , -15
own give rel obj tie under after - -21
own give rel obj tie under after in 41
own give rel obj tie under after to -39
own give rel obl tie apart after - -22
own give rel obl tie cue after , -76
own give rel obl tie cue after - -52
own give rel obl tie cue after in 19
own give rel obl tie over after , -20
own give rel obl tie over after - -8
own give rel obl tie under after , -50
own give rel obl tie under after - 14
own nmod - type name -5
own nmod - type person -19
own nmod against type person -8
own nmod for type noun 47
own nmod for type person -33
own nmod in type place -16
own nmod of type crowd -24
own nmod of type name 1
own nmod of type noun -10
own nmod of type person -28
own nmod on type person -26
own nsubj (verb) type person -38
own nsubj , type noun -11
own nsubj , type person -26
own nsubj - type crowd -15
own nsubj - type name -32
own nsubj - type noun -9
own nsubj - type person 45
own nsubj ^ type name -22
own nsubj ^ type noun -24
own nsubj ^ type person -28
own nsubj:pass , type crowd -12
own nsubj:pass , type noun 40
own nsubj:pass , type person 24
own nsubj:pass ^ type name -13
own nsubj:pass ^ type noun 35
own nsubj:pass ^ type person 24
own obj (verb) type body 29
own obj (verb) type crowd 18
own obj (verb) type name 28
own obj (verb) type noun 14
own obj (verb) type outlet 10
own obj (verb) type person 3
own obj (verb) type place 46
own obj (verb) type pronoun 9
own obj , type name -45
own obj , type noun -19
own obj , type person -32
own obj - type body -14
own obj - type crowd 27
own obj - type name -36
own obj - type noun 12
own obj - type person -26
own obl (verb) type crowd -31
own obl (verb) type noun -21
own obl , type place -6
own obl - type crowd -24
own obl - type name 28
own obl - type noun -26
own obl - type person 22
own obl ^ type person 22
own obl about type crowd -22
own obl about type noun -13
own obl about type person -20
own obl after type person -16
own obl against type person -15
own obl among type crowd -19
own obl as type crowd -15
own obl as type name -8
own obl as type noun -14
own obl at type body -48
own obl at type noun -48
own obl at type person 11
own obl at type place -28
own obl by type person -11
own obl during type noun -38
own obl for type crowd -51
own obl for type name 67
own obl for type noun -13
own obl for type person -32
own obl for type place -22
own obl for type pronoun -12
own obl from type body 36
own obl from type crowd -55
own obl from type noun -44
own obl from type person -37
own obl from type place -30
own obl in type body -21
own obl in type noun -26
own obl in type outlet -46
own obl in type place -17
own obl like type person -9
own obl of type crowd -26
own obl of type noun -19
own obl of type person -37
own obl on type body -23
own obl on type crowd 41
own obl on type name -45
own obl on type noun 9
own obl on type outlet -14
own obl on type person -4
own obl on type place -47
own obl to type body 11
own obl to type crowd 15
own obl to type name -28
own obl to type noun 44
own obl to type outlet -32
own obl to type person 38
own obl to type place 62
own obl to type pronoun -3
own obl with type crowd 8
own obl with type noun 14
own obl with type outlet 39
own obl with type person 1
own praise lead (verb) opens hearer noun 23
own praise lead (verb) opens hearer person -30
own praise lead (verb) tie cue 19
own praise lead (verb) tie over 34
own praise lead (verb) tie under -17
own praise lead , tie under -37
own praise lead - tie apart -10
own praise lead - tie under -13
own praise lead ^ left hearer person -14
own praise lead ^ tie over -14
own praise lead of tie under -12
own praise rel nmod tie apart after - 57
own praise rel nmod tie under after - -15
own praise rel nmod:poss tie under after - -7
own praise rel nsubj tie over after - -37
own praise rel obj tie cue after - 37
own praise rel obj tie cue after for -10
own question-noun lead (verb) elsewhere hearer pronoun 44
own question-noun lead (verb) opens hearer person 44
own question-noun lead (verb) said hearer noun -22
own question-noun lead (verb) tie apart 51
own question-noun lead (verb) tie over 101
own question-noun lead (verb) tie under -41
own question-noun lead , tie under -31
own question-noun lead - tie apart -16
own question-noun lead - tie under -12
own question-noun lead ^ left hearer name -14
own question-noun lead ^ tie over -41
own question-noun lead of tie under -13
own question-noun rel compound tie apart after - -24
own question-noun rel nmod tie under after , -6
own question-noun rel nmod tie under after - -38
own question-noun rel nmod:poss tie under after - -21
own question-noun rel nsubj tie over after - 70
own question-noun rel nsubj tie under after - 41
own question-noun rel obl tie under after - -20
own say lead (verb) elsewhere hearer body -23
own say lead (verb) elsewhere hearer crowd -45
own say lead (verb) elsewhere hearer members 40
own say lead (verb) elsewhere hearer name -26
own say lead (verb) elsewhere hearer noun -23
own say lead (verb) elsewhere hearer person -30
own say lead (verb) elsewhere hearer place -22
own say lead (verb) elsewhere hearer press -30
own say lead (verb) elsewhere hearer pronoun -59
own say lead (verb) elsewhere hearer staff -30
own say lead (verb) left hearer body 79
own say lead (verb) left hearer crowd 71
own say lead (verb) left hearer members 43
own say lead (verb) left hearer name -18
own say lead (verb) left hearer noun 24
own say lead (verb) left hearer outlet 2
own say lead (verb) left hearer person -4
own say lead (verb) left hearer place -25
own say lead (verb) left hearer pronoun 32
own say lead (verb) opens hearer body -23
own say lead (verb) opens hearer crowd -21
own say lead (verb) opens hearer members -16
own say lead (verb) opens hearer name -21
own say lead (verb) opens hearer noun -16
own say lead (verb) opens hearer person -23
own say lead (verb) opens hearer place -15
own say lead (verb) opens hearer pronoun -17
own say lead (verb) opens hearer staff -17
own say lead (verb) quoted hearer body -16
own say lead (verb) quoted hearer crowd -21
own say lead (verb) quoted hearer members -15
own say lead (verb) quoted hearer name -20
own say lead (verb) quoted hearer noun -16
own say lead (verb) quoted hearer person -20
own say lead (verb) quoted hearer place -15
own say lead (verb) quoted hearer pronoun -20
own say lead (verb) quoted hearer staff -14
own say lead (verb) right hearer body -32
own say lead (verb) right hearer crowd 9
own say lead (verb) right hearer name 31
own say lead (verb) right hearer noun -39
own say lead (verb) right hearer person -74
own say lead (verb) right hearer place -21
own say lead (verb) right hearer pronoun 84
own say lead (verb) said hearer body -16
own say lead (verb) said hearer crowd -25
own say lead (verb) said hearer members -20
own say lead (verb) said hearer name -25
own say lead (verb) said hearer noun -18
own say lead (verb) said hearer person -8
own say lead (verb) said hearer place -16
own say lead (verb) said hearer pronoun -27
own say lead (verb) said hearer staff -50
own say lead (verb) tie apart -16
own say lead (verb) tie cue -24
own say lead (verb) tie over 22
own say lead (verb) tie root -12
own say lead (verb) tie under -14
own say lead , elsewhere hearer crowd -11
own say lead , elsewhere hearer name -16
own say lead , elsewhere hearer noun -16
own say lead , elsewhere hearer person 20
own say lead , elsewhere hearer place -8
own say lead , left hearer crowd -23
own say lead , left hearer name -18
own say lead , left hearer noun 14
own say lead , left hearer person -60
own say lead , left hearer place -18
own say lead , opens hearer name -13
own say lead , opens hearer noun -11
own say lead , opens hearer person -20
own say lead , quoted hearer body -6
own say lead , quoted hearer crowd -14
own say lead , quoted hearer name -18
own say lead , quoted hearer noun -12
own say lead , quoted hearer person -26
own say lead , quoted hearer place -10
own say lead , right hearer body -6
own say lead , right hearer crowd -30
own say lead , right hearer name -20
own say lead , right hearer noun -22
own say lead , right hearer outlet -16
own say lead , right hearer person -44
own say lead , right hearer place -14
own say lead , said hearer body -7
own say lead , said hearer crowd -16
own say lead , said hearer name -17
own say lead , said hearer noun -22
own say lead , said hearer person 1
own say lead , said hearer place -11
own say lead , tie apart -22
own say lead , tie cue -18
own say lead , tie over -9
own say lead , tie under -17
own say lead - elsewhere hearer body -17
own say lead - elsewhere hearer crowd -19
own say lead - elsewhere hearer name -18
own say lead - elsewhere hearer noun -23
own say lead - elsewhere hearer outlet 74
own say lead - elsewhere hearer person -26
own say lead - elsewhere hearer place 40
own say lead - left hearer body -20
own say lead - left hearer crowd -29
own say lead - left hearer name -3
own say lead - left hearer noun -27
own say lead - left hearer outlet 32
own say lead - left hearer person -45
own say lead - left hearer place 34
own say lead - opens hearer person -19
own say lead - quoted hearer body -16
own say lead - quoted hearer crowd -19
own say lead - quoted hearer members 69
own say lead - quoted hearer name -7
own say lead - quoted hearer noun -15
own say lead - quoted hearer outlet -40
own say lead - quoted hearer person 3
own say lead - quoted hearer place -18
own say lead - quoted hearer press -19
own say lead - quoted hearer pronoun -13
own say lead - quoted hearer staff -9
own say lead - right hearer body -14
own say lead - right hearer crowd -29
own say lead - right hearer members -19
own say lead - right hearer name -20
own say lead - right hearer noun -17
own say lead - right hearer outlet 21
own say lead - right hearer person -23
own say lead - right hearer place -13
own say lead - right hearer staff -9
own say lead - said hearer body -14
own say lead - said hearer crowd -16
own say lead - said hearer members -12
own say lead - said hearer name -13
own say lead - said hearer noun -16
own say lead - said hearer outlet -36
own say lead - said hearer person -16
own say lead - said hearer place -14
own say lead - said hearer pronoun -8
own say lead - said hearer staff -16
own say lead - tie apart -21
own say lead - tie cue 4
own say lead - tie over -3
own say lead - tie under -12
own say lead ^ elsewhere hearer name -15
own say lead ^ elsewhere hearer person -16
own say lead ^ left hearer crowd -14
own say lead ^ left hearer name -17
own say lead ^ left hearer noun -30
own say lead ^ left hearer person -25
own say lead ^ left hearer pronoun -7
own say lead ^ opens hearer body -8
own say lead ^ opens hearer crowd -12
own say lead ^ opens hearer name -14
own say lead ^ opens hearer noun -23
own say lead ^ opens hearer person -21
own say lead ^ opens hearer place -11
own say lead ^ opens hearer pronoun -6
own say lead ^ quoted hearer crowd -14
own say lead ^ quoted hearer name -17
own say lead ^ quoted hearer noun 61
own say lead ^ quoted hearer person -18
own say lead ^ quoted hearer place -12
own say lead ^ tie apart -16
own say lead ^ tie cue -17
own say lead ^ tie over -24
own say lead ^ tie root -23
own say lead ^ tie under -13
own say lead about elsewhere hearer noun -12
own say lead about elsewhere hearer person -11
own say lead about left hearer person -15
own say lead about quoted hearer noun -6
own say lead about right hearer person -15
own say lead about said hearer crowd -7
own say lead about said hearer noun -10
own say lead about said hearer person -12
own say lead about tie apart -15
own say lead about tie cue -25
own say lead about tie over -15
own say lead about tie under 17
own say lead after left hearer noun -27
own say lead after left hearer person -23
own say lead after tie under -48
own say lead against left hearer person -15
own say lead against said hearer crowd -6
own say lead against said hearer name -7
own say lead against said hearer person -8
own say lead against tie apart -15
own say lead against tie under -16
own say lead among said hearer crowd -9
own say lead among tie under -20
own say lead around tie under -29
own say lead as elsewhere hearer noun -13
own say lead as left hearer noun -14
own say lead as left hearer person -6
own say lead as quoted hearer noun -11
own say lead as right hearer crowd -9
own say lead as right hearer noun -10
own say lead as said hearer crowd -11
own say lead as said hearer name -10
own say lead as said hearer noun -12
own say lead as said hearer person -9
own say lead as tie apart -17
own say lead as tie cue -12
own say lead as tie over -17
own say lead as tie under -16
own say lead at left hearer body -12
own say lead at left hearer crowd 58
own say lead at left hearer place -13
own say lead at quoted hearer noun -7
own say lead at right hearer body -20
own say lead at right hearer crowd 24
own say lead at right hearer noun -34
own say lead at right hearer place -11
own say lead at said hearer body -9
own say lead at said hearer crowd -41
own say lead at said hearer noun -9
own say lead at said hearer person -27
own say lead at said hearer place -9
own say lead at tie apart 41
own say lead at tie cue -7
own say lead at tie over -47
own say lead at tie under 9
own say lead because tie under -20
own say lead before tie under 16
own say lead behind tie under -23
own say lead between said hearer noun -8
own say lead between said hearer person -10
own say lead between tie under -18
own say lead by left hearer noun -22
own say lead by left hearer outlet 84
own say lead by left hearer person 51
own say lead by quoted hearer crowd -11
own say lead by said hearer body -9
own say lead by said hearer crowd -7
own say lead by said hearer noun -10
own say lead by said hearer person -24
own say lead by said hearer place -7
own say lead by tie apart 3
own say lead by tie over -20
own say lead by tie under -11
own say lead down tie under -28
own say lead during tie under -17
own say lead for elsewhere hearer crowd -13
own say lead for elsewhere hearer noun -11
own say lead for elsewhere hearer person -13
own say lead for left hearer body -7
own say lead for left hearer crowd -13
own say lead for left hearer noun -10
own say lead for left hearer person -25
own say lead for quoted hearer crowd -20
own say lead for quoted hearer name -16
own say lead for quoted hearer noun -24
own say lead for quoted hearer person -23
own say lead for right hearer body -13
own say lead for right hearer noun -12
own say lead for right hearer person -12
own say lead for said hearer body -8
own say lead for said hearer crowd -16
own say lead for said hearer name -20
own say lead for said hearer noun -19
own say lead for said hearer person -18
own say lead for said hearer place -10
own say lead for said hearer pronoun -11
own say lead for tie apart -17
own say lead for tie cue -29
own say lead for tie over -26
own say lead from elsewhere hearer noun -14
own say lead from left hearer crowd -30
own say lead from left hearer name -11
own say lead from left hearer person -10
own say lead from quoted hearer noun -11
own say lead from quoted hearer place -6
own say lead from right hearer place -19
own say lead from said hearer body -16
own say lead from said hearer crowd -30
own say lead from said hearer name -7
own say lead from said hearer noun -18
own say lead from said hearer person -13
own say lead from said hearer place -11
own say lead from tie apart -27
own say lead from tie over -38
own say lead from tie under 9
own say lead if left hearer person -10
own say lead if quoted hearer person -6
own say lead if said hearer noun -28
own say lead if said hearer person -11
own say lead if tie apart -8
own say lead if tie under -23
own say lead in elsewhere hearer noun -9
own say lead in elsewhere hearer place -13
own say lead in left hearer crowd -19
own say lead in left hearer noun -17
own say lead in left hearer place -19
own say lead in quoted hearer crowd -16
own say lead in quoted hearer members -13
own say lead in quoted hearer noun -16
own say lead in quoted hearer place -13
own say lead in right hearer members -5
own say lead in right hearer noun -16
own say lead in right hearer place -17
own say lead in said hearer body -7
own say lead in said hearer crowd -21
own say lead in said hearer members -15
own say lead in said hearer name -8
own say lead in said hearer noun -18
own say lead in said hearer person -8
own say lead in said hearer place -13
own say lead in tie apart -16
own say lead in tie cue 10
own say lead in tie over -25
own say lead in tie under -17
own say lead into tie under -17
own say lead like said hearer person -7
own say lead like tie under -19
own say lead of elsewhere hearer body -6
own say lead of elsewhere hearer crowd -16
own say lead of elsewhere hearer name -8
own say lead of elsewhere hearer noun -13
own say lead of elsewhere hearer person -20
own say lead of elsewhere hearer place -14
own say lead of left hearer body 24
own say lead of left hearer crowd -29
own say lead of left hearer members -12
own say lead of left hearer name -17
own say lead of left hearer noun -22
own say lead of left hearer outlet -8
own say lead of left hearer person 33
own say lead of left hearer place -22
own say lead of left hearer staff -9
own say lead of quoted hearer body -16
own say lead of quoted hearer crowd -16
own say lead of quoted hearer members -14
own say lead of quoted hearer name -12
own say lead of quoted hearer noun -15
own say lead of quoted hearer person -14
own say lead of quoted hearer place -7
own say lead of quoted hearer pronoun -5
own say lead of right hearer body -19
own say lead of right hearer crowd 27
own say lead of right hearer members -26
own say lead of right hearer name -10
own say lead of right hearer noun -22
own say lead of right hearer person -29
own say lead of right hearer place -19
own say lead of said hearer body -14
own say lead of said hearer crowd -16
own say lead of said hearer members -18
own say lead of said hearer name -13
own say lead of said hearer noun -16
own say lead of said hearer person -14
own say lead of said hearer place -19
own say lead of said hearer pronoun -7
own say lead of said hearer staff -7
own say lead of tie apart -10
own say lead of tie over -30
own say lead of tie under -14
own say lead off tie under -20
own say lead on elsewhere hearer crowd -7
own say lead on elsewhere hearer name -5
own say lead on elsewhere hearer outlet -19
own say lead on elsewhere hearer person -11
own say lead on left hearer name -14
own say lead on left hearer outlet -18
own say lead on left hearer person -11
own say lead on quoted hearer crowd -10
own say lead on quoted hearer name -7
own say lead on quoted hearer noun -5
own say lead on right hearer name -20
own say lead on right hearer outlet -29
own say lead on said hearer crowd -12
own say lead on said hearer name -10
own say lead on said hearer noun -16
own say lead on said hearer person -14
own say lead on said hearer place -13
own say lead on tie apart -16
own say lead on tie cue -36
own say lead on tie over -36
own say lead on tie under -20
own say lead out tie under -16
own say lead over said hearer person -8
own say lead over tie under -19
own say lead since tie under -14
own say lead than quoted hearer crowd -10
own say lead than quoted hearer person -10
own say lead than said hearer crowd -11
own say lead than said hearer noun -7
own say lead than said hearer person -8
own say lead than tie under -19
own say lead that elsewhere hearer crowd -7
own say lead that elsewhere hearer noun -12
own say lead that elsewhere hearer person -14
own say lead that opens hearer body -5
own say lead that opens hearer crowd -13
own say lead that opens hearer members -6
own say lead that opens hearer name -8
own say lead that opens hearer noun -15
own say lead that opens hearer person -15
own say lead that opens hearer place -8
own say lead that opens hearer staff -6
own say lead that quoted hearer body -6
own say lead that quoted hearer crowd -12
own say lead that quoted hearer noun -11
own say lead that quoted hearer person -10
own say lead that said hearer body -8
own say lead that said hearer crowd -14
own say lead that said hearer members -8
own say lead that said hearer name -10
own say lead that said hearer noun -14
own say lead that said hearer person -14
own say lead that said hearer place -10
own say lead that said hearer staff -7
own say lead that tie apart -16
own say lead that tie over -13
own say lead that tie under -14
own say lead though tie under -16
own say lead through tie under -17
own say lead to elsewhere hearer body -22
own say lead to elsewhere hearer crowd -28
own say lead to elsewhere hearer name -17
own say lead to elsewhere hearer noun -19
own say lead to elsewhere hearer person -40
own say lead to elsewhere hearer place -5
own say lead to left hearer body -88
own say lead to left hearer crowd 111
own say lead to left hearer name -62
own say lead to left hearer noun 58
own say lead to left hearer person -53
own say lead to left hearer place -11
own say lead to quoted hearer body -10
own say lead to quoted hearer crowd 8
own say lead to quoted hearer name -21
own say lead to quoted hearer noun 5
own say lead to quoted hearer person -22
own say lead to quoted hearer place -15
own say lead to right hearer crowd 34
own say lead to right hearer name 5
own say lead to right hearer noun 60
own say lead to right hearer outlet -3
own say lead to right hearer person -7
own say lead to right hearer place 41
own say lead to said hearer body -28
own say lead to said hearer crowd -48
own say lead to said hearer members -25
own say lead to said hearer name 20
own say lead to said hearer noun -4
own say lead to said hearer person -33
own say lead to said hearer place -2
own say lead to said hearer pronoun 4
own say lead to tie apart 7
own say lead to tie cue 19
own say lead to tie over -16
own say lead to tie under -13
own say lead toward tie under 50
own say lead under tie under -12
own say lead up tie under -15
own say lead whether tie apart -12
own say lead whether tie under -31
own say lead while left hearer person 32
own say lead while tie over -27
own say lead while tie under 5
own say lead with elsewhere hearer crowd -56
own say lead with elsewhere hearer noun -22
own say lead with elsewhere hearer person -49
own say lead with left hearer crowd 74
own say lead with left hearer noun -41
own say lead with left hearer outlet 107
own say lead with left hearer person -7
own say lead with quoted hearer body -25
own say lead with quoted hearer crowd -18
own say lead with quoted hearer noun -20
own say lead with quoted hearer person -36
own say lead with right hearer body -62
own say lead with right hearer noun -79
own say lead with right hearer outlet 24
own say lead with right hearer person 55
own say lead with said hearer body -37
own say lead with said hearer crowd -22
own say lead with said hearer name -11
own say lead with said hearer noun -21
own say lead with said hearer person 7
own say lead with said hearer place -6
own say lead with said hearer staff -17
own say lead with tie apart -23
own say lead with tie cue 58
own say lead with tie over 48
own say lead within tie under -18
own say rel acl:relcl tie under after , -16
own say rel acl:relcl tie under after - -19
own say rel advcl tie over after - -10
own say rel advcl tie under after , -14
own say rel advcl tie under after - -15
own say rel advmod tie apart after - -11
own say rel advmod tie cue after , -13
own say rel advmod tie cue after - -12
own say rel advmod tie over after , -10
own say rel advmod tie under after , -19
own say rel advmod tie under after - 17
own say rel amod tie apart after - 7
own say rel amod tie under after - -13
own say rel appos tie apart after , -18
own say rel appos tie apart after - -19
own say rel appos tie under after , 5
own say rel appos tie under after - -21
own say rel appos tie under after at -24
own say rel appos tie under after for -19
own say rel appos tie under after in -17
own say rel appos tie under after on -10
own say rel appos tie under after that -11
own say rel appos tie under after to -14
own say rel case tie apart after - -5
own say rel case tie under after - -18
own say rel cc tie under after - -9
own say rel ccomp tie cue after , -22
own say rel ccomp tie cue after - -15
own say rel ccomp tie cue after for -9
own say rel ccomp tie cue after in -12
own say rel ccomp tie cue after that -8
own say rel ccomp tie under after , -17
own say rel ccomp tie under after - -15
own say rel compound tie apart after , -13
own say rel compound tie apart after - -10
own say rel compound tie cue after - -12
own say rel compound tie over after - -41
own say rel compound tie under after , -28
own say rel compound tie under after - -5
own say rel conj tie apart after , -16
own say rel conj tie apart after - -20
own say rel conj tie over after - -26
own say rel conj tie under after , -11
own say rel conj tie under after - -16
own say rel conj tie under after at -10
own say rel conj tie under after for -10
own say rel conj tie under after in -17
own say rel conj tie under after that -15
own say rel conj tie under after to -16
own say rel det tie apart after - -13
own say rel det tie over after - -9
own say rel det tie under after - -13
own say rel discourse tie under after , -14
own say rel discourse tie under after - -7
own say rel iobj tie under after - -15
own say rel mark tie under after - -16
own say rel nmod tie apart after , -22
own say rel nmod tie apart after - -17
own say rel nmod tie apart after in -18
own say rel nmod tie apart after to -15
own say rel nmod tie cue after - -59
own say rel nmod tie over after , -24
own say rel nmod tie over after - -34
own say rel nmod tie under after , -16
own say rel nmod tie under after - -16
own say rel nmod tie under after at 33
own say rel nmod tie under after for -12
own say rel nmod tie under after in -9
own say rel nmod tie under after of 69
own say rel nmod tie under after on -14
own say rel nmod tie under after that 53
own say rel nmod tie under after to -17
own say rel nmod:poss tie apart after - -9
own say rel nmod:poss tie over after - 44
own say rel nmod:poss tie under after - -9
own say rel nsubj tie apart after - -20
own say rel nsubj tie cue after , 59
own say rel nsubj tie cue after - -35
own say rel nsubj tie over after , 21
own say rel nsubj tie over after - -29
own say rel nsubj tie over after in -10
own say rel nsubj tie under after , -17
own say rel nsubj tie under after - -17
own say rel nsubj tie under after in -22
own say rel nsubj tie under after on -12
own say rel nsubj tie under after to -17
own say rel nsubj:pass tie apart after - -18
own say rel nsubj:pass tie over after - 60
own say rel nsubj:pass tie under after - -17
own say rel nummod tie under after - -13
own say rel obj tie apart after , -19
own say rel obj tie apart after - -21
own say rel obj tie apart after in -15
own say rel obj tie apart after to -21
own say rel obj tie cue after , -24
own say rel obj tie cue after - -38
own say rel obj tie cue after by -15
own say rel obj tie over after , 33
own say rel obj tie over after - 17
own say rel obj tie over after for -47
own say rel obj tie over after in 71
own say rel obj tie over after on 78
own say rel obj tie over after to -15
own say rel obj tie under after , -21
own say rel obj tie under after - -10
own say rel obj tie under after about -31
own say rel obj tie under after at -22
own say rel obj tie under after by -15
own say rel obj tie under after for -17
own say rel obj tie under after if -9
own say rel obj tie under after in 24
own say rel obj tie under after of -14
own say rel obj tie under after on -35
own say rel obj tie under after that -41
own say rel obj tie under after to -4
own say rel obl tie apart after , -1
own say rel obl tie apart after - -5
own say rel obl tie apart after in 4
own say rel obl tie apart after to -11
own say rel obl tie cue after , -19
own say rel obl tie cue after - -34
own say rel obl tie cue after : -71
own say rel obl tie cue after in 48
own say rel obl tie cue after on -50
own say rel obl tie cue after that 114
own say rel obl tie over after , -9
own say rel obl tie over after - -15
own say rel obl tie over after in -39
own say rel obl tie over after on -29
own say rel obl tie over after to -74
own say rel obl tie under after , -14
own say rel obl tie under after - -14
own say rel obl tie under after at 88
own say rel obl tie under after for -15
own say rel obl tie under after if -10
own say rel obl tie under after in -18
own say rel obl tie under after on 14
own say rel obl tie under after that 42
own say rel obl tie under after to -27
own say rel obl:agent tie apart after - -15
own say rel obl:agent tie under after , 38
own say rel obl:agent tie under after - -32
own say rel parataxis tie under after , -12
own say rel root tie root after , -21
own say rel root tie root after - -19
own say rel xcomp tie apart after - -7
own say rel xcomp tie cue after - 9
own say rel xcomp tie under after , -20
own say rel xcomp tie under after - -17
own say rel xcomp tie under after in -8
own scold lead (verb) elsewhere hearer noun -6
own scold lead (verb) elsewhere hearer person -19
own scold lead (verb) left hearer noun -8
own scold lead (verb) opens hearer crowd -37
own scold lead (verb) opens hearer noun 38
own scold lead (verb) opens hearer person -63
own scold lead (verb) opens hearer pronoun 100
own scold lead (verb) tie apart -26
own scold lead (verb) tie cue -3
own scold lead (verb) tie over -37
own scold lead (verb) tie under -4
own scold lead , tie apart -13
own scold lead , tie over -20
own scold lead , tie under -21
own scold lead - elsewhere hearer name -9
own scold lead - left hearer person -11
own scold lead - said hearer name -5
own scold lead - said hearer person -14
own scold lead - tie apart -16
own scold lead - tie cue -19
own scold lead - tie over -18
own scold lead - tie under -14
own scold lead ^ left hearer name -9
own scold lead ^ left hearer person -11
own scold lead ^ tie apart -6
own scold lead ^ tie cue -18
own scold lead ^ tie over -17
own scold lead in left hearer place -9
own scold lead in tie under -19
own scold lead of tie apart -8
own scold lead of tie under -11
own scold lead to tie under -18
own scold rel compound tie apart after - -8
own scold rel compound tie under after - -11
own scold rel conj tie under after - -11
own scold rel nmod tie apart after , -14
own scold rel nmod tie apart after - -13
own scold rel nmod tie under after , 12
own scold rel nmod tie under after - -21
own scold rel nmod:poss tie apart after - -32
own scold rel nmod:poss tie under after - -18
own scold rel nsubj tie apart after - -12
own scold rel nsubj tie over after - -23
own scold rel nsubj tie under after - -13
own scold rel obj tie cue after , 4
own scold rel obj tie cue after - -5
own scold rel obj tie cue after for -79
own scold rel obj tie cue after of 34
own scold rel obj tie under after , -14
own scold rel obj tie under after - 34
own scold rel obl tie apart after - -8
own scold rel obl tie over after , -20
own scold rel obl tie over after - -11
own scold rel obl tie under after , -10
own scold rel obl tie under after - -35
own speech-noun lead (verb) elsewhere hearer crowd -22
own speech-noun lead (verb) elsewhere hearer person -8
own speech-noun lead (verb) said hearer crowd -26
own speech-noun lead (verb) said hearer noun -17
own speech-noun lead (verb) tie apart -21
own speech-noun lead (verb) tie cue 56
own speech-noun lead (verb) tie over -71
own speech-noun lead (verb) tie under -1
own speech-noun lead , right hearer person -30
own speech-noun lead , tie over -50
own speech-noun lead , tie under -17
own speech-noun lead - elsewhere hearer name 99
own speech-noun lead - left hearer name -8
own speech-noun lead - left hearer person -30
own speech-noun lead - said hearer person -25
own speech-noun lead - tie apart -23
own speech-noun lead - tie cue 33
own speech-noun lead - tie over 44
own speech-noun lead - tie under -19
own speech-noun lead ^ left hearer name -27
own speech-noun lead ^ left hearer person 82
own speech-noun lead ^ tie apart -23
own speech-noun lead ^ tie over 67
own speech-noun lead as tie under -7
own speech-noun lead for tie apart -13
own speech-noun lead for tie under -7
own speech-noun lead in tie apart -13
own speech-noun lead in tie under -14
own speech-noun lead of tie apart -12
own speech-noun lead of tie under -19
own speech-noun lead on tie under -9
own speech-noun lead that tie under -11
own speech-noun lead to tie apart -51
own speech-noun lead to tie cue -22
own speech-noun lead to tie under -19
own speech-noun rel amod tie under after - -9
own speech-noun rel compound tie apart after - -13
own speech-noun rel compound tie under after - -28
own speech-noun rel conj tie apart after - -6
own speech-noun rel conj tie under after - -13
own speech-noun rel det tie apart after - -9
own speech-noun rel nmod tie apart after , 30
own speech-noun rel nmod tie apart after - -18
own speech-noun rel nmod tie under after , -27
own speech-noun rel nmod tie under after - -22
own speech-noun rel nmod:poss tie apart after - -21
own speech-noun rel nmod:poss tie under after - -24
own speech-noun rel nsubj tie apart after - -16
own speech-noun rel nsubj tie over after - 44
own speech-noun rel nsubj tie under after - -42
own speech-noun rel obj tie apart after - -18
own speech-noun rel obj tie under after , 68
own speech-noun rel obj tie under after - -17
own speech-noun rel obl tie apart after - -13
own speech-noun rel obl tie cue after - -60
own speech-noun rel obl tie over after - -28
own speech-noun rel obl tie under after , -14
own speech-noun rel obl tie under after - -35
own talk lead (verb) elsewhere hearer crowd -10
own talk lead (verb) elsewhere hearer noun -18
own talk lead (verb) right hearer noun -20
own talk lead (verb) said hearer crowd -15
own talk lead (verb) said hearer name -7
own talk lead (verb) said hearer noun -19
own talk lead (verb) said hearer person -39
own talk lead (verb) tie apart -19
own talk lead (verb) tie cue -53
own talk lead (verb) tie over -46
own talk lead (verb) tie under -28
own talk lead , left hearer person -21
own talk lead , tie apart -14
own talk lead , tie cue -20
own talk lead , tie over -38
own talk lead , tie under -25
own talk lead - elsewhere hearer body -12
own talk lead - left hearer name -10
own talk lead - left hearer person -21
own talk lead - right hearer name 38
own talk lead - said hearer name -8
own talk lead - said hearer person -15
own talk lead - said hearer place -7
own talk lead - tie apart -21
own talk lead - tie cue -24
own talk lead - tie over -28
own talk lead - tie under -5
own talk lead ^ left hearer name -17
own talk lead ^ left hearer person -17
own talk lead ^ opens hearer name -7
own talk lead ^ opens hearer person -7
own talk lead ^ tie apart -12
own talk lead ^ tie cue -12
own talk lead ^ tie over -29
own talk lead ^ tie under -11
own talk lead about opens hearer person -6
own talk lead about tie cue -15
own talk lead about tie under -8
own talk lead as tie under -10
own talk lead by tie under -16
own talk lead for tie under -15
own talk lead in left hearer place -16
own talk lead in said hearer place -27
own talk lead in tie apart -7
own talk lead in tie under 66
own talk lead of said hearer body -9
own talk lead of said hearer crowd -12
own talk lead of tie apart -15
own talk lead of tie cue -21
own talk lead of tie under -23
own talk lead on tie cue -54
own talk lead on tie under -17
own talk lead that tie under -13
own talk lead to tie cue 25
own talk lead to tie under -14
own talk lead with tie cue 70
own talk lead with tie under -86
own talk rel amod tie under after - -41
own talk rel appos tie under after - -10
own talk rel compound tie apart after - -15
own talk rel compound tie under after - 22
own talk rel conj tie apart after - -4
own talk rel conj tie under after - -12
own talk rel det tie apart after - -8
own talk rel det tie under after - -5
own talk rel nmod tie apart after , -12
own talk rel nmod tie apart after - -20
own talk rel nmod tie under after , -25
own talk rel nmod tie under after - 46
own talk rel nmod:poss tie apart after - -12
own talk rel nmod:poss tie under after - -17
own talk rel nsubj tie apart after - -17
own talk rel nsubj tie cue after - -16
own talk rel nsubj tie over after - -44
own talk rel nsubj tie under after - -23
own talk rel obj tie over after - -39
own talk rel obj tie under after , -11
own talk rel obj tie under after - -37
own talk rel obj tie under after to 45
own talk rel obl tie apart after - -37
own talk rel obl tie cue after , -10
own talk rel obl tie cue after - -21
own talk rel obl tie cue after about -8
own talk rel obl tie over after , -21
own talk rel obl tie over after - -57
own talk rel obl tie under after , -17
own talk rel obl tie under after - -26
own talk-noun lead (verb) elsewhere hearer crowd -10
own talk-noun lead (verb) elsewhere hearer noun -14
own talk-noun lead (verb) elsewhere hearer person 30
own talk-noun lead (verb) left hearer crowd -28
own talk-noun lead (verb) left hearer person -11
own talk-noun lead (verb) opens hearer body -44
own talk-noun lead (verb) opens hearer name -32
own talk-noun lead (verb) opens hearer noun -35
own talk-noun lead (verb) opens hearer pronoun -68
own talk-noun lead (verb) said hearer crowd -16
own talk-noun lead (verb) said hearer name -14
own talk-noun lead (verb) said hearer noun -10
own talk-noun lead (verb) said hearer person -26
own talk-noun lead (verb) said hearer place -13
own talk-noun lead (verb) tie apart -29
own talk-noun lead (verb) tie cue 14
own talk-noun lead (verb) tie over -8
own talk-noun lead (verb) tie under -21
own talk-noun lead , left hearer noun -12
own talk-noun lead , left hearer person -32
own talk-noun lead , tie apart 33
own talk-noun lead , tie over -33
own talk-noun lead , tie under -32
own talk-noun lead - elsewhere hearer name -9
own talk-noun lead - elsewhere hearer person 18
own talk-noun lead - left hearer crowd -12
own talk-noun lead - left hearer name -18
own talk-noun lead - left hearer person -15
own talk-noun lead - right hearer name -6
own talk-noun lead - right hearer person -14
own talk-noun lead - said hearer body -10
own talk-noun lead - said hearer crowd -13
own talk-noun lead - said hearer name -11
own talk-noun lead - said hearer noun -12
own talk-noun lead - said hearer person -11
own talk-noun lead - said hearer place -5
own talk-noun lead - tie apart -17
own talk-noun lead - tie cue -26
own talk-noun lead - tie over -12
own talk-noun lead - tie under -15
own talk-noun lead ^ left hearer name -18
own talk-noun lead ^ left hearer person 46
own talk-noun lead ^ tie apart -10
own talk-noun lead ^ tie cue -15
own talk-noun lead ^ tie over 19
own talk-noun lead as tie under -11
own talk-noun lead at tie under -23
own talk-noun lead for tie cue -27
own talk-noun lead for tie under -18
own talk-noun lead from tie under -23
own talk-noun lead in left hearer place -14
own talk-noun lead in said hearer place -12
own talk-noun lead in tie apart -12
own talk-noun lead in tie under -16
own talk-noun lead of said hearer crowd -14
own talk-noun lead of tie apart -15
own talk-noun lead of tie under -20
own talk-noun lead on said hearer name -11
own talk-noun lead on tie cue 54
own talk-noun lead on tie under 46
own talk-noun lead to tie apart 25
own talk-noun lead to tie under 24
own talk-noun lead with tie apart -47
own talk-noun lead with tie under -28
own talk-noun rel amod tie apart after - -7
own talk-noun rel amod tie under after - -8
own talk-noun rel appos tie apart after , 52
own talk-noun rel appos tie under after , -20
own talk-noun rel appos tie under after - -13
own talk-noun rel compound tie apart after - -13
own talk-noun rel compound tie under after - -18
own talk-noun rel conj tie apart after - -8
own talk-noun rel conj tie under after , -9
own talk-noun rel conj tie under after - -10
own talk-noun rel det tie apart after - -4
own talk-noun rel iobj tie cue after - -28
own talk-noun rel nmod tie apart after , -13
own talk-noun rel nmod tie apart after - 22
own talk-noun rel nmod tie under after , -48
own talk-noun rel nmod tie under after - -23
own talk-noun rel nmod tie under after to 67
own talk-noun rel nmod:poss tie apart after - -20
own talk-noun rel nmod:poss tie under after - -15
own talk-noun rel nsubj tie apart after - -18
own talk-noun rel nsubj tie over after , -23
own talk-noun rel nsubj tie over after - 11
own talk-noun rel nsubj tie under after - -22
own talk-noun rel obj tie apart after - -8
own talk-noun rel obj tie cue after , 26
own talk-noun rel obj tie cue after - -94
own talk-noun rel obj tie over after - -36
own talk-noun rel obj tie under after , -11
own talk-noun rel obj tie under after - 9
own talk-noun rel obj tie under after to -12
own talk-noun rel obl tie apart after , -63
own talk-noun rel obl tie apart after - -13
own talk-noun rel obl tie cue after , -82
own talk-noun rel obl tie cue after - 103
own talk-noun rel obl tie cue after to -53
own talk-noun rel obl tie over after , -51
own talk-noun rel obl tie over after - -17
own talk-noun rel obl tie under after , -37
own talk-noun rel obl tie under after - 35
own talk-noun rel xcomp tie cue after - 55
own tell lead (verb) elsewhere hearer crowd 28
own tell lead (verb) elsewhere hearer noun -6
own tell lead (verb) elsewhere hearer person -11
own tell lead (verb) left hearer noun -3
own tell lead (verb) left hearer person -20
own tell lead (verb) opens hearer crowd -33
own tell lead (verb) quoted hearer crowd -2
own tell lead (verb) quoted hearer noun -6
own tell lead (verb) quoted hearer person -2
own tell lead (verb) right hearer body 23
own tell lead (verb) right hearer crowd -9
own tell lead (verb) right hearer members 47
own tell lead (verb) right hearer name 86
own tell lead (verb) right hearer noun 6
own tell lead (verb) right hearer outlet 25
own tell lead (verb) right hearer person 28
own tell lead (verb) right hearer press 55
own tell lead (verb) right hearer pronoun -4
own tell lead (verb) right hearer staff -13
own tell lead (verb) said hearer crowd -9
own tell lead (verb) said hearer name 16
own tell lead (verb) said hearer noun -24
own tell lead (verb) said hearer person 16
own tell lead (verb) said hearer pronoun -20
own tell lead (verb) tie apart 14
own tell lead (verb) tie cue 18
own tell lead (verb) tie over -27
own tell lead (verb) tie under 50
own tell lead , left hearer noun -44
own tell lead , left hearer person 47
own tell lead , quoted hearer name -3
own tell lead , right hearer person 69
own tell lead , right hearer place -7
own tell lead , tie apart -11
own tell lead , tie cue 16
own tell lead , tie over 85
own tell lead , tie under 38
own tell lead - elsewhere hearer name -8
own tell lead - elsewhere hearer person -12
own tell lead - left hearer name -6
own tell lead - left hearer noun 96
own tell lead - left hearer person -61
own tell lead - opens hearer person -4
own tell lead - quoted hearer crowd -1
own tell lead - quoted hearer name -2
own tell lead - quoted hearer noun -2
own tell lead - quoted hearer person -9
own tell lead - right hearer person -20
own tell lead - said hearer crowd -8
own tell lead - said hearer name -7
own tell lead - said hearer noun -5
own tell lead - said hearer person -10
own tell lead - said hearer place -7
own tell lead - tie apart -11
own tell lead - tie cue 20
own tell lead - tie over 47
own tell lead - tie under -8
own tell lead ^ left hearer name -12
own tell lead ^ left hearer person -9
own tell lead ^ opens hearer name -28
own tell lead ^ quoted hearer name -5
own tell lead ^ tie apart -7
own tell lead ^ tie cue 5
own tell lead ^ tie over 46
own tell lead ^ tie under -6
own tell lead about tie under -4
own tell lead after tie under -20
own tell lead as said hearer noun -6
own tell lead as tie under -6
own tell lead at tie under -17
own tell lead by tie apart -5
own tell lead by tie under -9
own tell lead for tie under -5
own tell lead from tie under -11
own tell lead in left hearer place -13
own tell lead in quoted hearer place -1
own tell lead in right hearer noun -4
own tell lead in right hearer place -5
own tell lead in said hearer noun -3
own tell lead in said hearer place -7
own tell lead in tie apart -9
own tell lead in tie cue -7
own tell lead in tie under -9
own tell lead of said hearer crowd -13
own tell lead of said hearer noun -12
own tell lead of said hearer person -6
own tell lead of tie apart -5
own tell lead of tie under -14
own tell lead on tie under -10
own tell lead that opens hearer noun -6
own tell lead that opens hearer person -6
own tell lead that said hearer noun -6
own tell lead that said hearer person -6
own tell lead that tie under -9
own tell lead to said hearer person -10
own tell lead to tie apart -29
own tell lead to tie under 4
own tell lead with tie under -15
own tell rel amod tie apart after - -11
own tell rel amod tie under after - 35
own tell rel appos tie under after , 41
own tell rel appos tie under after - -7
own tell rel case tie under after - 33
own tell rel ccomp tie cue after - -28
own tell rel compound tie apart after - -8
own tell rel compound tie under after , -8
own tell rel compound tie under after - -22
own tell rel conj tie apart after - -6
own tell rel conj tie under after , -4
own tell rel conj tie under after - -7
own tell rel det tie apart after - -3
own tell rel det tie under after - -2
own tell rel nmod tie apart after , -6
own tell rel nmod tie apart after - -8
own tell rel nmod tie under after , -9
own tell rel nmod tie under after - -9
own tell rel nmod tie under after in 73
own tell rel nmod:poss tie apart after - 41
own tell rel nmod:poss tie under after - 2
own tell rel nsubj tie apart after - -5
own tell rel nsubj tie cue after - -13
own tell rel nsubj tie over after - 76
own tell rel nsubj tie under after , -5
own tell rel nsubj tie under after - 19
own tell rel nsubj:pass tie under after - -2
own tell rel obj tie apart after - -10
own tell rel obj tie cue after , -13
own tell rel obj tie cue after - 23
own tell rel obj tie cue after at 52
own tell rel obj tie cue after in 97
own tell rel obj tie cue after of -83
own tell rel obj tie cue after on 53
own tell rel obj tie cue after that -25
own tell rel obj tie cue after to 17
own tell rel obj tie under after , -9
own tell rel obj tie under after - -28
own tell rel obj tie under after in 28
own tell rel obj tie under after to -12
own tell rel obl tie apart after , -17
own tell rel obl tie apart after - -7
own tell rel obl tie cue after , -12
own tell rel obl tie cue after - 8
own tell rel obl tie cue after that 22
own tell rel obl tie over after - -26
own tell rel obl tie under after , -9
own tell rel obl tie under after - -13
own tell rel obl tie under after in -11
own tell rel obl tie under after to -10
own text-noun lead (verb) elsewhere hearer crowd 52
own text-noun lead (verb) elsewhere hearer noun -18
own text-noun lead (verb) elsewhere hearer person -19
own text-noun lead (verb) said hearer body -8
own text-noun lead (verb) said hearer crowd -35
own text-noun lead (verb) said hearer name -18
own text-noun lead (verb) said hearer noun -10
own text-noun lead (verb) said hearer person -15
own text-noun lead (verb) tie apart -26
own text-noun lead (verb) tie cue 20
own text-noun lead (verb) tie over -40
own text-noun lead (verb) tie under -5
own text-noun lead , left hearer noun -10
own text-noun lead , opens hearer person -13
own text-noun lead , quoted hearer name -9
own text-noun lead , said hearer name -8
own text-noun lead , said hearer noun -4
own text-noun lead , said hearer person -13
own text-noun lead , said hearer place -6
own text-noun lead , tie apart -25
own text-noun lead , tie over -42
own text-noun lead , tie under -26
own text-noun lead - elsewhere hearer name -8
own text-noun lead - elsewhere hearer person -10
own text-noun lead - left hearer person -20
own text-noun lead - quoted hearer crowd -12
own text-noun lead - quoted hearer name -14
own text-noun lead - quoted hearer person -16
own text-noun lead - right hearer name -16
own text-noun lead - said hearer body -5
own text-noun lead - said hearer crowd -11
own text-noun lead - said hearer name -15
own text-noun lead - said hearer noun -16
own text-noun lead - said hearer person -13
own text-noun lead - said hearer place -8
own text-noun lead - tie apart -17
own text-noun lead - tie cue -38
own text-noun lead - tie over -27
own text-noun lead - tie under -20
own text-noun lead ^ left hearer name -20
own text-noun lead ^ left hearer person -18
own text-noun lead ^ opens hearer name -7
own text-noun lead ^ opens hearer person -11
own text-noun lead ^ tie apart -16
own text-noun lead ^ tie cue -16
own text-noun lead ^ tie over -19
own text-noun lead ^ tie under -16
own text-noun lead as tie under -10
own text-noun lead at tie under -25
own text-noun lead by tie apart -8
own text-noun lead by tie under -30
own text-noun lead for tie under -14
own text-noun lead from tie under -8
own text-noun lead in left hearer place -9
own text-noun lead in said hearer noun -6
own text-noun lead in said hearer place -11
own text-noun lead in tie apart -12
own text-noun lead in tie under -13
own text-noun lead of said hearer crowd -8
own text-noun lead of said hearer name -6
own text-noun lead of said hearer noun -9
own text-noun lead of said hearer person -10
own text-noun lead of said hearer place -10
own text-noun lead of tie apart -16
own text-noun lead of tie under -18
own text-noun lead on right hearer name -12
own text-noun lead on tie cue -23
own text-noun lead on tie under -27
own text-noun lead that opens hearer noun -5
own text-noun lead that opens hearer person -9
own text-noun lead that said hearer noun -11
own text-noun lead that said hearer person -10
own text-noun lead that tie under -16
own text-noun lead to tie apart -39
own text-noun lead to tie over -31
own text-noun lead to tie under -44
own text-noun lead with said hearer person -22
own text-noun lead with tie under 49
own text-noun rel advmod tie under after - -11
own text-noun rel amod tie apart after - -9
own text-noun rel amod tie under after - -12
own text-noun rel appos tie apart after , -6
own text-noun rel appos tie under after , -16
own text-noun rel appos tie under after - -13
own text-noun rel compound tie apart after - -12
own text-noun rel compound tie under after - -27
own text-noun rel conj tie apart after , -6
own text-noun rel conj tie apart after - -11
own text-noun rel conj tie under after - -16
own text-noun rel det tie under after - -13
own text-noun rel nmod tie apart after , -14
own text-noun rel nmod tie apart after - -18
own text-noun rel nmod tie under after , -17
own text-noun rel nmod tie under after - -22
own text-noun rel nmod:poss tie apart after - -21
own text-noun rel nmod:poss tie under after - 22
own text-noun rel nsubj tie apart after - 51
own text-noun rel nsubj tie over after , -8
own text-noun rel nsubj tie over after - -32
own text-noun rel nsubj tie under after , -6
own text-noun rel nsubj tie under after - -23
own text-noun rel nsubj:pass tie under after - -15
own text-noun rel obj tie apart after , -9
own text-noun rel obj tie apart after - -16
own text-noun rel obj tie under after , 16
own text-noun rel obj tie under after - -23
own text-noun rel obj tie under after in -15
own text-noun rel obj tie under after to -46
own text-noun rel obl tie apart after , -6
own text-noun rel obl tie apart after - -15
own text-noun rel obl tie cue after , 24
own text-noun rel obl tie cue after - 58
own text-noun rel obl tie over after , -21
own text-noun rel obl tie over after - -55
own text-noun rel obl tie under after , -24
own text-noun rel obl tie under after - -33
own text-noun rel obl:agent tie under after - -31
own urge lead (verb) opens hearer crowd 48
own urge lead (verb) opens hearer name 66
own urge lead (verb) opens hearer noun 40
own urge lead (verb) opens hearer pronoun 8
own urge lead (verb) right hearer crowd -37
own urge lead (verb) said hearer noun -9
own urge lead (verb) tie apart -41
own urge lead (verb) tie cue 43
own urge lead (verb) tie over -72
own urge lead (verb) tie under 26
own urge lead , tie over 91
own urge lead - elsewhere hearer name -6
own urge lead - said hearer name -5
own urge lead - said hearer person -5
own urge lead - tie apart -21
own urge lead - tie over 56
own urge lead - tie under -23
own urge lead ^ left hearer name -20
own urge lead ^ tie apart -14
own urge lead ^ tie over 46
own urge lead for tie under -18
own urge lead in tie apart -15
own urge lead in tie under -26
own urge lead of tie apart -17
own urge lead of tie under -34
own urge lead to tie under -46
own urge rel compound tie apart after - -9
own urge rel compound tie under after - -20
own urge rel nmod tie apart after , -7
own urge rel nmod tie under after , 79
own urge rel nmod tie under after - -25
own urge rel nmod:poss tie under after - 20
own urge rel nsubj tie over after - 104
own urge rel nsubj tie under after - 55
own urge rel obj tie cue after to -4
own urge rel obj tie under after - -33
own urge rel obl tie under after - -37
own write lead (verb) quoted hearer crowd 45
own write lead (verb) quoted hearer noun -31
own write lead (verb) quoted hearer person -16
own write lead (verb) said hearer crowd -17
own write lead (verb) said hearer noun -20
own write lead (verb) said hearer person -22
own write lead (verb) tie apart -22
own write lead (verb) tie under 7
own write lead , left hearer noun -11
own write lead , quoted hearer name 80
own write lead , quoted hearer person -51
own write lead , right hearer noun -22
own write lead , tie under 52
own write lead - quoted hearer crowd 49
own write lead - quoted hearer name -12
own write lead - quoted hearer noun -25
own write lead - quoted hearer person -15
own write lead - said hearer name -10
own write lead - said hearer person -11
own write lead - tie apart -14
own write lead - tie cue -17
own write lead - tie under -13
own write lead ^ left hearer name -16
own write lead ^ opens hearer name -6
own write lead ^ quoted hearer name -14
own write lead ^ quoted hearer person -12
own write lead ^ tie cue -14
own write lead ^ tie over -24
own write lead ^ tie under -19
own write lead as tie under -11
own write lead at tie under -10
own write lead for tie under -16
own write lead in quoted hearer place -8
own write lead in tie under -18
own write lead of quoted hearer place -8
own write lead of tie apart -12
own write lead of tie under -22
own write lead on tie cue -27
own write lead on tie under -28
own write lead that said hearer person -5
own write lead that tie under -14
own write lead to right hearer person 25
own write lead to tie cue 47
own write lead to tie under -14
own write lead with tie under -29
own write rel amod tie under after - -10
own write rel appos tie under after , 69
own write rel appos tie under after - -23
own write rel case tie under after - -9
own write rel compound tie under after - -22
own write rel conj tie under after - -21
own write rel det tie under after - -17
own write rel nmod tie under after , -26
own write rel nmod tie under after - -24
own write rel nmod:poss tie apart after - 38
own write rel nmod:poss tie under after - -23
own write rel nsubj tie under after - -33
own write rel obj tie under after , 58
own write rel obj tie under after - -39
own write rel obj tie under after to 91
own write rel obl tie cue after , 13
own write rel obl tie cue after - -6
own write rel obl tie over after - -21
own write rel obl tie under after , -27
own write rel obl tie under after - -27
quoted cue -48
quoted elsewhere -6
quoted opens -25
quoted quoted -16
quoted said -19
rel acl tie apart -16
rel acl tie under ccomp -16
rel acl:relcl tie apart -20
rel acl:relcl tie apart type noun -17
rel acl:relcl tie over acl -16
rel acl:relcl tie under ccomp -17
rel acl:relcl tie under ccomp type noun -10
rel acl:relcl tie under nsubj -25
rel acl:relcl tie under nsubj type noun -22
rel acl:relcl tie under obl -18
rel advcl tie apart -19
rel advcl tie apart type noun -15
rel advcl tie cue -38
rel advcl tie cue type name 29
rel advcl tie cue type noun -34
rel advcl tie over advcl 22
rel advcl tie over advcl type noun -23
rel advcl tie under ccomp -18
rel advcl tie under ccomp type name -11
rel advcl tie under ccomp type noun -15
rel advcl tie under obj -13
rel advcl tie under xcomp -13
rel advmod tie apart -21
rel advmod tie apart type name -19
rel advmod tie apart type noun -15
rel advmod tie cue -18
rel advmod tie cue type name -19
rel advmod tie cue type noun 6
rel advmod tie no cue -12
rel advmod tie no cue type name -9
rel advmod tie over advcl -14
rel advmod tie over advcl type name -13
rel advmod tie over ccomp -14
rel advmod tie over ccomp type name -14
rel advmod tie over conj -9
rel advmod tie over conj type name -9
rel advmod tie over nsubj -9
rel advmod tie over nsubj type name -9
rel advmod tie over obj -20
rel advmod tie over obl -13
rel advmod tie over obl type name -13
rel advmod tie over parataxis -14
rel advmod tie over parataxis type name -9
rel advmod tie over xcomp -16
rel advmod tie over xcomp type name -13
rel advmod tie under advcl -17
rel advmod tie under advcl type name -16
rel advmod tie under advmod -18
rel advmod tie under advmod type name -17
rel advmod tie under ccomp type name -27
rel advmod tie under ccomp type noun 76
rel advmod tie under nsubj -11
rel advmod tie under nsubj type name -9
rel advmod tie under obj -37
rel advmod tie under obl -19
rel advmod tie under obl type name -14
rel advmod tie under xcomp -11
rel amod tie apart -7
rel amod tie apart type name -14
rel amod tie apart type noun 63
rel amod tie cue -17
rel amod tie cue type name -15
rel amod tie no cue -18
rel amod tie over acl -14
rel amod tie over acl type name -11
rel amod tie under advcl -16
rel amod tie under advcl type name -15
rel amod tie under advcl type noun -12
rel amod tie under ccomp -13
rel amod tie under ccomp type name -13
rel amod tie under ccomp type noun -13
rel amod tie under conj -12
rel amod tie under conj type name -11
rel amod tie under nmod -16
rel amod tie under nmod type name -13
rel amod tie under nsubj -17
rel amod tie under nsubj type name -13
rel amod tie under obj -3
rel amod tie under obl -26
rel amod tie under obl type name -19
rel amod tie under parataxis -12
rel amod tie under parataxis type name -12
rel amod tie under xcomp -13
rel amod tie under xcomp type name -13
rel appos tie apart -15
rel appos tie apart type body -15
rel appos tie apart type crowd -27
rel appos tie apart type name -16
rel appos tie apart type noun -16
rel appos tie apart type outlet -16
rel appos tie apart type person -1
rel appos tie apart type place -19
rel appos tie cue 66
rel appos tie no cue 56
rel appos tie over acl -23
rel appos tie over acl type noun -11
rel appos tie over appos 26
rel appos tie over appos type name -31
rel appos tie over appos type noun -25
rel appos tie over appos type person -23
rel appos tie over case -14
rel appos tie over case type noun -11
rel appos tie under advcl -24
rel appos tie under advcl type name -9
rel appos tie under advcl type noun -5
rel appos tie under advcl type person -32
rel appos tie under ccomp -22
rel appos tie under ccomp type body -9
rel appos tie under ccomp type crowd -9
rel appos tie under ccomp type name -15
rel appos tie under ccomp type noun -16
rel appos tie under ccomp type person -36
rel appos tie under ccomp type place -7
rel appos tie under conj -20
rel appos tie under conj type name -9
rel appos tie under conj type noun -6
rel appos tie under conj type person -16
rel appos tie under nmod -10
rel appos tie under nsubj -12
rel appos tie under nsubj type body -16
rel appos tie under nsubj type name -21
rel appos tie under nsubj type noun -22
rel appos tie under nsubj type outlet -21
rel appos tie under nsubj type person 74
rel appos tie under nsubj type place -13
rel appos tie under obj 19
rel appos tie under obj type name -27
rel appos tie under obj type noun -26
rel appos tie under obj type person 70
rel appos tie under obl -24
rel appos tie under obl type body -12
rel appos tie under obl type name -11
rel appos tie under obl type noun -18
rel appos tie under obl type person -30
rel appos tie under obl type place -9
rel appos tie under xcomp -25
rel appos tie under xcomp type name -6
rel appos tie under xcomp type noun -9
rel appos tie under xcomp type person -31
rel aux tie under ccomp -19
rel aux tie under ccomp type name -19
rel case tie apart -19
rel case tie apart type name -19
rel case tie no cue -15
rel case tie no cue type name -15
rel case tie under advcl -17
rel case tie under advcl type name -17
rel case tie under ccomp -14
rel case tie under ccomp type name -14
rel case tie under obj 21
rel case tie under obl -20
rel case tie under obl type name -20
rel cc tie under ccomp -13
rel cc tie under ccomp type name -13
rel ccomp tie apart -26
rel ccomp tie apart type crowd -15
rel ccomp tie apart type noun -15
rel ccomp tie cue -29
rel ccomp tie cue type crowd -34
rel ccomp tie cue type name -25
rel ccomp tie cue type noun -24
rel ccomp tie cue type person -54
rel ccomp tie over advcl -23
rel ccomp tie over ccomp -18
rel ccomp tie over ccomp type name -9
rel ccomp tie over conj -14
rel ccomp tie over nsubj -10
rel ccomp tie over xcomp -20
rel ccomp tie under advcl -32
rel ccomp tie under ccomp -20
rel ccomp tie under ccomp type crowd -15
rel ccomp tie under ccomp type name -14
rel ccomp tie under ccomp type noun -19
rel ccomp tie under conj -18
rel ccomp tie under xcomp -17
rel compound tie apart -12
rel compound tie apart type body -3
rel compound tie apart type name -25
rel compound tie apart type noun -22
rel compound tie apart type outlet 5
rel compound tie apart type person 8
rel compound tie apart type place -16
rel compound tie cue -33
rel compound tie cue type body -24
rel compound tie cue type name -24
rel compound tie cue type person -48
rel compound tie cue type place -30
rel compound tie no cue -17
rel compound tie over acl 8
rel compound tie over acl type body -18
rel compound tie over acl type name -20
rel compound tie over acl type person 51
rel compound tie over acl type place -16
rel compound tie over appos -16
rel compound tie over conj -11
rel compound tie under acl -13
rel compound tie under acl type name -6
rel compound tie under advcl -5
rel compound tie under advcl type body -17
rel compound tie under advcl type name 36
rel compound tie under advcl type outlet 62
rel compound tie under advcl type person -63
rel compound tie under advcl type place -21
rel compound tie under ccomp -17
rel compound tie under ccomp type body -15
rel compound tie under ccomp type name -12
rel compound tie under ccomp type noun -25
rel compound tie under ccomp type outlet -56
rel compound tie under ccomp type person -17
rel compound tie under ccomp type place -13
rel compound tie under conj -17
rel compound tie under conj type body -7
rel compound tie under conj type name -8
rel compound tie under conj type person -12
rel compound tie under conj type place -12
rel compound tie under nmod 17
rel compound tie under nmod type person -14
rel compound tie under nmod type place -12
rel compound tie under nsubj -21
rel compound tie under nsubj type body -14
rel compound tie under nsubj type name -14
rel compound tie under nsubj type noun -7
rel compound tie under nsubj type outlet -24
rel compound tie under nsubj type person -20
rel compound tie under nsubj type place -16
rel compound tie under obj -14
rel compound tie under obj type body -30
rel compound tie under obj type name -14
rel compound tie under obj type outlet -21
rel compound tie under obj type person 19
rel compound tie under obj type place -17
rel compound tie under obl -3
rel compound tie under obl type body 8
rel compound tie under obl type name -25
rel compound tie under obl type outlet 40
rel compound tie under obl type person 6
rel compound tie under obl type place -9
rel compound tie under parataxis -14
rel compound tie under xcomp -19
rel compound tie under xcomp type body -14
rel compound tie under xcomp type name -15
rel compound tie under xcomp type person -13
rel compound tie under xcomp type place -14
rel conj tie apart -16
rel conj tie apart type body -26
rel conj tie apart type crowd -20
rel conj tie apart type name -17
rel conj tie apart type noun -20
rel conj tie apart type outlet -13
rel conj tie apart type person -5
rel conj tie apart type place -16
rel conj tie cue -41
rel conj tie cue type noun -23
rel conj tie no cue -15
rel conj tie over acl -19
rel conj tie over acl type crowd -4
rel conj tie over acl type person -8
rel conj tie over conj -31
rel conj tie over conj type crowd -25
rel conj tie over conj type noun -20
rel conj tie over conj type person -24
rel conj tie under acl -11
rel conj tie under advcl -1
rel conj tie under advcl type body -9
rel conj tie under advcl type crowd 42
rel conj tie under advcl type name -15
rel conj tie under advcl type noun -18
rel conj tie under advcl type person -22
rel conj tie under advcl type place -15
rel conj tie under advmod -13
rel conj tie under ccomp -17
rel conj tie under ccomp type body -18
rel conj tie under ccomp type crowd -16
rel conj tie under ccomp type name -15
rel conj tie under ccomp type noun -16
rel conj tie under ccomp type outlet -12
rel conj tie under ccomp type person -17
rel conj tie under ccomp type place -15
rel conj tie under conj -19
rel conj tie under conj type crowd -14
rel conj tie under conj type noun -8
rel conj tie under conj type person -16
rel conj tie under nmod -19
rel conj tie under nmod type crowd -7
rel conj tie under nmod type person -11
rel conj tie under nsubj -13
rel conj tie under nsubj type body -10
rel conj tie under nsubj type crowd -16
rel conj tie under nsubj type name -7
rel conj tie under nsubj type noun -18
rel conj tie under nsubj type outlet -12
rel conj tie under nsubj type person 6
rel conj tie under nsubj type place -11
rel conj tie under obj -19
rel conj tie under obj type body -9
rel conj tie under obj type crowd -20
rel conj tie under obj type name -9
rel conj tie under obj type noun -12
rel conj tie under obj type person -20
rel conj tie under obj type place -13
rel conj tie under obl -13
rel conj tie under obl type body -9
rel conj tie under obl type crowd -19
rel conj tie under obl type name -14
rel conj tie under obl type noun -18
rel conj tie under obl type person -1
rel conj tie under obl type place -13
rel conj tie under parataxis -18
rel conj tie under xcomp -18
rel conj tie under xcomp type crowd -17
rel conj tie under xcomp type name -9
rel conj tie under xcomp type noun -14
rel conj tie under xcomp type person -14
rel conj tie under xcomp type place -10
rel det tie apart -15
rel det tie apart type name -15
rel det tie cue -21
rel det tie cue type name -21
rel det tie over acl -13
rel det tie over acl type name -13
rel det tie over nmod -9
rel det tie over nmod type name -9
rel det tie under ccomp -13
rel det tie under ccomp type name -13
rel det tie under ccomp type noun -13
rel det tie under nsubj -14
rel det tie under nsubj type name -13
rel det tie under obj -15
rel det tie under obj type name -15
rel det tie under obl -12
rel det tie under obl type name -9
rel det:predet tie apart -15
rel det:predet tie under ccomp -19
rel discourse tie apart -15
rel discourse tie apart type name -14
rel discourse tie cue -27
rel discourse tie cue type name -27
rel discourse tie under ccomp -19
rel discourse tie under ccomp type name -19
rel iobj tie apart -27
rel iobj tie cue -25
rel iobj tie cue type person -16
rel iobj tie cue type pronoun -68
rel iobj tie under ccomp -16
rel iobj tie under ccomp type person -8
rel iobj tie under ccomp type pronoun -11
rel mark tie apart -18
rel mark tie apart type name -18
rel mark tie cue -47
rel mark tie cue type name -17
rel mark tie under advcl -21
rel mark tie under advcl type name -20
rel mark tie under ccomp -18
rel mark tie under ccomp type name -18
rel nmod tie apart -15
rel nmod tie apart type body -19
rel nmod tie apart type crowd -13
rel nmod tie apart type name -22
rel nmod tie apart type noun -10
rel nmod tie apart type outlet -7
rel nmod tie apart type person -7
rel nmod tie apart type place -19
rel nmod tie apart type pronoun -29
rel nmod tie cue -1
rel nmod tie cue type body 14
rel nmod tie cue type crowd -5
rel nmod tie cue type name -31
rel nmod tie cue type noun 3
rel nmod tie cue type outlet 14
rel nmod tie cue type person 12
rel nmod tie cue type place -26
rel nmod tie cue type pronoun -20
rel nmod tie no cue 1
rel nmod tie no cue type name 33
rel nmod tie no cue type person -14
rel nmod tie over acl -28
rel nmod tie over acl type body -22
rel nmod tie over acl type crowd -10
rel nmod tie over acl type noun -14
rel nmod tie over acl type person -25
rel nmod tie over acl type place -13
rel nmod tie over advcl -31
rel nmod tie over amod -11
rel nmod tie over appos -20
rel nmod tie over compound -17
rel nmod tie over conj -41
rel nmod tie over conj type place -7
rel nmod tie over nmod 1
rel nmod tie over nmod type body -11
rel nmod tie over nmod type crowd -22
rel nmod tie over nmod type name -33
rel nmod tie over nmod type noun -18
rel nmod tie over nmod type person 8
rel nmod tie over nmod type place -16
rel nmod tie over nsubj -20
rel nmod tie under acl -24
rel nmod tie under acl type body -8
rel nmod tie under acl type crowd -9
rel nmod tie under acl type noun -10
rel nmod tie under acl type place -16
rel nmod tie under advcl -11
rel nmod tie under advcl type body -31
rel nmod tie under advcl type crowd 4
rel nmod tie under advcl type name -18
rel nmod tie under advcl type noun 6
rel nmod tie under advcl type outlet -84
rel nmod tie under advcl type person 50
rel nmod tie under advcl type place -27
rel nmod tie under advmod 64
rel nmod tie under ccomp -14
rel nmod tie under ccomp type body -5
rel nmod tie under ccomp type crowd -19
rel nmod tie under ccomp type name -17
rel nmod tie under ccomp type noun -8
rel nmod tie under ccomp type outlet -48
rel nmod tie under ccomp type person -19
rel nmod tie under ccomp type place -15
rel nmod tie under ccomp type pronoun -16
rel nmod tie under conj -26
rel nmod tie under conj type body -9
rel nmod tie under conj type crowd -23
rel nmod tie under conj type name -15
rel nmod tie under conj type noun -18
rel nmod tie under conj type person -17
rel nmod tie under conj type place -14
rel nmod tie under nmod -23
rel nmod tie under nmod type body -9
rel nmod tie under nmod type crowd -12
rel nmod tie under nmod type name -16
rel nmod tie under nmod type noun -14
rel nmod tie under nmod type person -12
rel nmod tie under nmod type place -9
rel nmod tie under nsubj -21
rel nmod tie under nsubj type body -19
rel nmod tie under nsubj type crowd -25
rel nmod tie under nsubj type name -20
rel nmod tie under nsubj type noun -21
rel nmod tie under nsubj type outlet -42
rel nmod tie under nsubj type person -23
rel nmod tie under nsubj type place -19
rel nmod tie under obj -11
rel nmod tie under obj type body -22
rel nmod tie under obj type crowd -16
rel nmod tie under obj type name -19
rel nmod tie under obj type noun 9
rel nmod tie under obj type person -8
rel nmod tie under obj type place -20
rel nmod tie under obl 8
rel nmod tie under obl type body -7
rel nmod tie under obl type crowd 29
rel nmod tie under obl type name -25
rel nmod tie under obl type noun 1
rel nmod tie under obl type outlet 56
rel nmod tie under obl type person 26
rel nmod tie under obl type place -9
rel nmod tie under obl type pronoun -13
rel nmod tie under parataxis -19
rel nmod tie under parataxis type crowd -9
rel nmod tie under parataxis type name -7
rel nmod tie under parataxis type noun -12
rel nmod tie under parataxis type person -7
rel nmod tie under parataxis type place -9
rel nmod tie under xcomp -22
rel nmod tie under xcomp type body -17
rel nmod tie under xcomp type crowd -21
rel nmod tie under xcomp type name -13
rel nmod tie under xcomp type noun -18
rel nmod tie under xcomp type person -20
rel nmod tie under xcomp type place -18
rel nmod:poss tie apart -12
rel nmod:poss tie apart type body -38
rel nmod:poss tie apart type crowd -18
rel nmod:poss tie apart type name -10
rel nmod:poss tie apart type noun -15
rel nmod:poss tie apart type outlet 25
rel nmod:poss tie apart type person -8
rel nmod:poss tie apart type place -16
rel nmod:poss tie apart type pronoun -32
rel nmod:poss tie cue 17
rel nmod:poss tie cue type noun 12
rel nmod:poss tie cue type person 24
rel nmod:poss tie no cue -14
rel nmod:poss tie no cue type person -8
rel nmod:poss tie over acl 13
rel nmod:poss tie over acl type person -36
rel nmod:poss tie over appos -16
rel nmod:poss tie over conj -20
rel nmod:poss tie over conj type person -19
rel nmod:poss tie over nmod -18
rel nmod:poss tie over nmod type person -7
rel nmod:poss tie under acl -12
rel nmod:poss tie under acl type person -10
rel nmod:poss tie under advcl -11
rel nmod:poss tie under advcl type body 83
rel nmod:poss tie under advcl type name -6
rel nmod:poss tie under advcl type noun -18
rel nmod:poss tie under advcl type person -25
rel nmod:poss tie under advcl type place -8
rel nmod:poss tie under advmod -8
rel nmod:poss tie under ccomp -10
rel nmod:poss tie under ccomp type body -17
rel nmod:poss tie under ccomp type crowd -17
rel nmod:poss tie under ccomp type name -12
rel nmod:poss tie under ccomp type noun 6
rel nmod:poss tie under ccomp type outlet -27
rel nmod:poss tie under ccomp type person -14
rel nmod:poss tie under ccomp type place 13
rel nmod:poss tie under ccomp type pronoun -14
rel nmod:poss tie under conj -23
rel nmod:poss tie under conj type noun -11
rel nmod:poss tie under conj type person -21
rel nmod:poss tie under nmod -21
rel nmod:poss tie under nmod type noun -11
rel nmod:poss tie under nmod type person -18
rel nmod:poss tie under nsubj -19
rel nmod:poss tie under nsubj type noun -12
rel nmod:poss tie under nsubj type person -18
rel nmod:poss tie under nsubj type pronoun -10
rel nmod:poss tie under obj -14
rel nmod:poss tie under obj type body -5
rel nmod:poss tie under obj type crowd -16
rel nmod:poss tie under obj type name -8
rel nmod:poss tie under obj type noun -21
rel nmod:poss tie under obj type outlet 37
rel nmod:poss tie under obj type person -15
rel nmod:poss tie under obj type place -15
rel nmod:poss tie under obl -13
rel nmod:poss tie under obl type body -40
rel nmod:poss tie under obl type name -11
rel nmod:poss tie under obl type noun 21
rel nmod:poss tie under obl type outlet -46
rel nmod:poss tie under obl type person -11
rel nmod:poss tie under obl type place -10
rel nmod:poss tie under parataxis -12
rel nmod:poss tie under parataxis type person -8
rel nmod:poss tie under xcomp -20
rel nmod:poss tie under xcomp type noun -15
rel nmod:poss tie under xcomp type person -20
rel nmod:poss tie under xcomp type place -8
rel nsubj tie apart -16
rel nsubj tie apart type body -24
rel nsubj tie apart type crowd -21
rel nsubj tie apart type name -17
rel nsubj tie apart type noun -4
rel nsubj tie apart type outlet -33
rel nsubj tie apart type person -17
rel nsubj tie apart type place -17
rel nsubj tie apart type pronoun -18
rel nsubj tie cue -23
rel nsubj tie cue type body -19
rel nsubj tie cue type crowd -19
rel nsubj tie cue type name -26
rel nsubj tie cue type noun -28
rel nsubj tie cue type outlet -33
rel nsubj tie cue type person -8
rel nsubj tie cue type place -21
rel nsubj tie no cue -21
rel nsubj tie no cue type crowd -11
rel nsubj tie no cue type name -8
rel nsubj tie no cue type person -17
rel nsubj tie over acl -23
rel nsubj tie over acl type name -11
rel nsubj tie over acl type person -15
rel nsubj tie over advcl -8
rel nsubj tie over advcl type body -25
rel nsubj tie over advcl type crowd -45
rel nsubj tie over advcl type name 11
rel nsubj tie over advcl type noun -2
rel nsubj tie over advcl type outlet 35
rel nsubj tie over advcl type person -8
rel nsubj tie over advcl type place -23
rel nsubj tie over advmod -47
rel nsubj tie over advmod type person -18
rel nsubj tie over ccomp -1
rel nsubj tie over ccomp type crowd -25
rel nsubj tie over ccomp type name -18
rel nsubj tie over ccomp type noun -29
rel nsubj tie over ccomp type person 19
rel nsubj tie over conj -6
rel nsubj tie over conj type body -19
rel nsubj tie over conj type crowd 10
rel nsubj tie over conj type name 27
rel nsubj tie over conj type noun 40
rel nsubj tie over conj type outlet 24
rel nsubj tie over conj type person -39
rel nsubj tie over conj type place -10
rel nsubj tie over nmod -23
rel nsubj tie over nmod type person -20
rel nsubj tie over nsubj -27
rel nsubj tie over nsubj type body -15
rel nsubj tie over nsubj type crowd -13
rel nsubj tie over nsubj type name -20
rel nsubj tie over nsubj type noun -27
rel nsubj tie over nsubj type person -26
rel nsubj tie over obj 15
rel nsubj tie over obj type body 35
rel nsubj tie over obj type crowd -35
rel nsubj tie over obj type name -39
rel nsubj tie over obj type noun -33
rel nsubj tie over obj type person 36
rel nsubj tie over obl -19
rel nsubj tie over obl type body -18
rel nsubj tie over obl type crowd -28
rel nsubj tie over obl type name -14
rel nsubj tie over obl type noun 6
rel nsubj tie over obl type outlet -20
rel nsubj tie over obl type person -23
rel nsubj tie over parataxis -7
rel nsubj tie over parataxis type name 71
rel nsubj tie over parataxis type noun -42
rel nsubj tie over parataxis type person -30
rel nsubj tie over punct -19
rel nsubj tie over punct type person -10
rel nsubj tie over xcomp -4
rel nsubj tie over xcomp type body -13
rel nsubj tie over xcomp type crowd 47
rel nsubj tie over xcomp type name -20
rel nsubj tie over xcomp type noun -29
rel nsubj tie under acl 29
rel nsubj tie under acl type crowd -20
rel nsubj tie under acl type noun 74
rel nsubj tie under acl type person -29
rel nsubj tie under advcl -12
rel nsubj tie under advcl type body -14
rel nsubj tie under advcl type crowd -35
rel nsubj tie under advcl type name 11
rel nsubj tie under advcl type noun -16
rel nsubj tie under advcl type outlet 39
rel nsubj tie under advcl type person -8
rel nsubj tie under advcl type place -32
rel nsubj tie under advmod -27
rel nsubj tie under ccomp -16
rel nsubj tie under ccomp type body -18
rel nsubj tie under ccomp type crowd -6
rel nsubj tie under ccomp type name -19
rel nsubj tie under ccomp type noun -18
rel nsubj tie under ccomp type outlet -36
rel nsubj tie under ccomp type person -17
rel nsubj tie under ccomp type place -16
rel nsubj tie under ccomp type pronoun -15
rel nsubj tie under conj -20
rel nsubj tie under conj type body -21
rel nsubj tie under conj type crowd -19
rel nsubj tie under conj type name -15
rel nsubj tie under conj type noun -16
rel nsubj tie under conj type person -19
rel nsubj tie under conj type place -9
rel nsubj tie under nmod -13
rel nsubj tie under nsubj -23
rel nsubj tie under nsubj type crowd -10
rel nsubj tie under nsubj type noun -14
rel nsubj tie under nsubj type person -15
rel nsubj tie under obj -27
rel nsubj tie under obj type crowd -33
rel nsubj tie under obj type name -14
rel nsubj tie under obj type noun -17
rel nsubj tie under obj type person -25
rel nsubj tie under obl -9
rel nsubj tie under obl type crowd -24
rel nsubj tie under obl type name -12
rel nsubj tie under obl type noun -25
rel nsubj tie under obl type person 9
rel nsubj tie under parataxis -24
rel nsubj tie under parataxis type crowd -15
rel nsubj tie under parataxis type name -16
rel nsubj tie under parataxis type noun -15
rel nsubj tie under parataxis type person -26
rel nsubj tie under xcomp -21
rel nsubj tie under xcomp type body -14
rel nsubj tie under xcomp type crowd -19
rel nsubj tie under xcomp type name -17
rel nsubj tie under xcomp type noun -24
rel nsubj tie under xcomp type person -19
rel nsubj tie under xcomp type place -17
rel nsubj tie under xcomp type pronoun -15
rel nsubj:pass tie apart -24
rel nsubj:pass tie apart type crowd -14
rel nsubj:pass tie apart type noun -25
rel nsubj:pass tie apart type person -15
rel nsubj:pass tie cue 8
rel nsubj:pass tie cue type crowd 6
rel nsubj:pass tie cue type name -13
rel nsubj:pass tie cue type noun -12
rel nsubj:pass tie cue type person 21
rel nsubj:pass tie over advcl -24
rel nsubj:pass tie over advcl type person -14
rel nsubj:pass tie over conj -34
rel nsubj:pass tie over nsubj -20
rel nsubj:pass tie over obl 33
rel nsubj:pass tie over obl type noun 77
rel nsubj:pass tie over obl type person -19
rel nsubj:pass tie over parataxis -13
rel nsubj:pass tie over xcomp -28
rel nsubj:pass tie under advcl -24
rel nsubj:pass tie under advcl type crowd -11
rel nsubj:pass tie under advcl type noun -19
rel nsubj:pass tie under advcl type person -13
rel nsubj:pass tie under ccomp -17
rel nsubj:pass tie under ccomp type crowd -15
rel nsubj:pass tie under ccomp type name -14
rel nsubj:pass tie under ccomp type noun -19
rel nsubj:pass tie under ccomp type person -18
rel nsubj:pass tie under conj -13
rel nsubj:pass tie under obj -16
rel nsubj:pass tie under obl -14
rel nsubj:pass tie under xcomp -10
rel nummod tie apart -19
rel nummod tie apart type name -13
rel nummod tie under ccomp -20
rel obj tie apart -18
rel obj tie apart type body 9
rel obj tie apart type crowd -24
rel obj tie apart type name -6
rel obj tie apart type noun -22
rel obj tie apart type outlet -31
rel obj tie apart type person -24
rel obj tie apart type place -22
rel obj tie apart type pronoun 1
rel obj tie cue 12
rel obj tie cue type body 25
rel obj tie cue type crowd 20
rel obj tie cue type name 3
rel obj tie cue type noun 12
rel obj tie cue type outlet 6
rel obj tie cue type person 5
rel obj tie cue type place 20
rel obj tie cue type pronoun 12
rel obj tie no cue -20
rel obj tie no cue type name -10
rel obj tie over advcl 6
rel obj tie over advcl type body -60
rel obj tie over advcl type crowd -8
rel obj tie over advcl type name 27
rel obj tie over advcl type noun 28
rel obj tie over advcl type person -68
rel obj tie over advcl type place -23
rel obj tie over advcl type pronoun 35
rel obj tie over ccomp -19
rel obj tie over ccomp type crowd -52
rel obj tie over ccomp type noun 24
rel obj tie over conj -8
rel obj tie over conj type body -36
rel obj tie over conj type crowd 2
rel obj tie over conj type name -25
rel obj tie over conj type noun -25
rel obj tie over conj type person -34
rel obj tie over conj type pronoun -61
rel obj tie over nsubj -42
rel obj tie over nsubj type crowd -17
rel obj tie over nsubj type name -5
rel obj tie over nsubj type noun -12
rel obj tie over nsubj type person -9
rel obj tie over obj 11
rel obj tie over obj type body -46
rel obj tie over obj type crowd -71
rel obj tie over obj type name -31
rel obj tie over obj type noun 7
rel obj tie over obj type person 18
rel obj tie over obl 1
rel obj tie over obl type crowd -12
rel obj tie over obl type name -21
rel obj tie over obl type noun 74
rel obj tie over obl type person -20
rel obj tie over obl type pronoun -53
rel obj tie over parataxis 21
rel obj tie over parataxis type noun -33
rel obj tie over xcomp 61
rel obj tie over xcomp type noun -44
rel obj tie over xcomp type person 50
rel obj tie under acl -6
rel obj tie under acl type crowd 33
rel obj tie under acl type name -14
rel obj tie under acl type noun -18
rel obj tie under acl type person -15
rel obj tie under advcl -11
rel obj tie under advcl type body -24
rel obj tie under advcl type crowd -19
rel obj tie under advcl type name -35
rel obj tie under advcl type noun -21
rel obj tie under advcl type person 22
rel obj tie under advcl type place -28
rel obj tie under advcl type pronoun 16
rel obj tie under advmod -15
rel obj tie under ccomp -12
rel obj tie under ccomp type body -23
rel obj tie under ccomp type crowd -10
rel obj tie under ccomp type name 19
rel obj tie under ccomp type noun -20
rel obj tie under ccomp type person -21
rel obj tie under ccomp type place -18
rel obj tie under ccomp type pronoun -29
rel obj tie under conj type body -21
rel obj tie under conj type crowd -17
rel obj tie under conj type name -18
rel obj tie under conj type noun 42
rel obj tie under conj type person -31
rel obj tie under conj type place -13
rel obj tie under conj type pronoun 27
rel obj tie under nmod -21
rel obj tie under nsubj -28
rel obj tie under nsubj type body -28
rel obj tie under nsubj type crowd -36
rel obj tie under nsubj type name -15
rel obj tie under nsubj type noun -22
rel obj tie under nsubj type person -24
rel obj tie under nsubj type place -7
rel obj tie under nsubj type pronoun -13
rel obj tie under obj -16
rel obj tie under obj type body -22
rel obj tie under obj type crowd 24
rel obj tie under obj type name -24
rel obj tie under obj type noun -24
rel obj tie under obj type person -24
rel obj tie under obj type place -24
rel obj tie under obj type pronoun -24
rel obj tie under obl -23
rel obj tie under obl type body -15
rel obj tie under obl type crowd -25
rel obj tie under obl type name -13
rel obj tie under obl type noun -16
rel obj tie under obl type person -22
rel obj tie under obl type place -14
rel obj tie under obl type pronoun -19
rel obj tie under parataxis -34
rel obj tie under parataxis type crowd -25
rel obj tie under parataxis type name -15
rel obj tie under parataxis type noun -14
rel obj tie under parataxis type person -11
rel obj tie under xcomp -6
rel obj tie under xcomp type body 22
rel obj tie under xcomp type crowd 28
rel obj tie under xcomp type name -52
rel obj tie under xcomp type noun -34
rel obj tie under xcomp type person -1
rel obj tie under xcomp type place -23
rel obj tie under xcomp type pronoun -3
rel obl tie apart -17
rel obl tie apart type body 13
rel obl tie apart type crowd -11
rel obl tie apart type name 9
rel obl tie apart type noun -28
rel obl tie apart type outlet 20
rel obl tie apart type person -31
rel obl tie apart type place -17
rel obl tie apart type pronoun -31
rel obl tie cue -3
rel obl tie cue type body 2
rel obl tie cue type crowd 9
rel obl tie cue type name -9
rel obl tie cue type noun -15
rel obl tie cue type outlet 42
rel obl tie cue type person -4
rel obl tie cue type place -24
rel obl tie cue type pronoun 19
rel obl tie no cue -14
rel obl tie no cue type name -27
rel obl tie no cue type noun -26
rel obl tie no cue type person 41
rel obl tie over advcl 3
rel obl tie over advcl type body 58
rel obl tie over advcl type crowd 34
rel obl tie over advcl type name 41
rel obl tie over advcl type noun 13
rel obl tie over advcl type person -57
rel obl tie over advcl type place -33
rel obl tie over advcl type pronoun -24
rel obl tie over advmod -57
rel obl tie over ccomp -19
rel obl tie over ccomp type crowd -22
rel obl tie over ccomp type noun 34
rel obl tie over ccomp type person -53
rel obl tie over ccomp type place -14
rel obl tie over conj -17
rel obl tie over conj type body -29
rel obl tie over conj type name -45
rel obl tie over conj type noun -52
rel obl tie over conj type person -3
rel obl tie over conj type place -19
rel obl tie over nsubj -19
rel obl tie over nsubj type crowd -46
rel obl tie over nsubj type noun -32
rel obl tie over nsubj type person -30
rel obl tie over nsubj type place -11
rel obl tie over obj -10
rel obl tie over obj type noun -25
rel obl tie over obj type person -19
rel obl tie over obl -23
rel obl tie over obl type body -49
rel obl tie over obl type crowd -21
rel obl tie over obl type name 22
rel obl tie over obl type noun -24
rel obl tie over obl type outlet -94
rel obl tie over obl type person -11
rel obl tie over obl type place -14
rel obl tie over parataxis -7
rel obl tie over parataxis type crowd -39
rel obl tie over parataxis type noun -28
rel obl tie over punct -26
rel obl tie over xcomp 32
rel obl tie over xcomp type crowd 45
rel obl tie over xcomp type name -50
rel obl tie over xcomp type noun 22
rel obl tie over xcomp type person 45
rel obl tie over xcomp type place -31
rel obl tie under acl -30
rel obl tie under acl type crowd -19
rel obl tie under acl type name -10
rel obl tie under acl type noun -18
rel obl tie under acl type person -21
rel obl tie under acl type place -11
rel obl tie under advcl -8
rel obl tie under advcl type body -27
rel obl tie under advcl type crowd 11
rel obl tie under advcl type name -42
rel obl tie under advcl type noun 31
rel obl tie under advcl type outlet 2
rel obl tie under advcl type person -26
rel obl tie under advcl type place -27
rel obl tie under advcl type pronoun -16
rel obl tie under advmod -42
rel obl tie under advmod type noun -18
rel obl tie under ccomp -17
rel obl tie under ccomp type body -24
rel obl tie under ccomp type crowd -24
rel obl tie under ccomp type name -21
rel obl tie under ccomp type noun -3
rel obl tie under ccomp type outlet -73
rel obl tie under ccomp type person -17
rel obl tie under ccomp type place -15
rel obl tie under ccomp type pronoun -25
rel obl tie under conj -4
rel obl tie under conj type body 72
rel obl tie under conj type crowd -42
rel obl tie under conj type name -23
rel obl tie under conj type noun -32
rel obl tie under conj type person -24
rel obl tie under conj type place -21
rel obl tie under conj type pronoun 46
rel obl tie under nmod 32
rel obl tie under nsubj -10
rel obl tie under nsubj type body -26
rel obl tie under nsubj type crowd 28
rel obl tie under nsubj type name 54
rel obl tie under nsubj type noun -31
rel obl tie under nsubj type person -49
rel obl tie under nsubj type place -20
rel obl tie under obj -1
rel obl tie under obj type body -14
rel obl tie under obj type crowd -59
rel obl tie under obj type name -40
rel obl tie under obj type noun 34
rel obl tie under obj type person -37
rel obl tie under obj type place 5
rel obl tie under obj type pronoun -22
rel obl tie under obl -49
rel obl tie under obl type body -73
rel obl tie under obl type crowd -57
rel obl tie under obl type name -14
rel obl tie under obl type noun -21
rel obl tie under obl type person -43
rel obl tie under obl type place -20
rel obl tie under parataxis -31
rel obl tie under parataxis type crowd -31
rel obl tie under parataxis type noun -11
rel obl tie under parataxis type person -16
rel obl tie under parataxis type place -13
rel obl tie under xcomp -12
rel obl tie under xcomp type body -44
rel obl tie under xcomp type crowd -22
rel obl tie under xcomp type name -24
rel obl tie under xcomp type noun -7
rel obl tie under xcomp type person 25
rel obl tie under xcomp type place -18
rel obl tie under xcomp type pronoun -11
rel obl:agent tie apart -15
rel obl:agent tie apart type body -13
rel obl:agent tie apart type crowd -21
rel obl:agent tie apart type name -7
rel obl:agent tie apart type noun -15
rel obl:agent tie apart type outlet 25
rel obl:agent tie apart type person -20
rel obl:agent tie cue -18
rel obl:agent tie over conj -23
rel obl:agent tie over nsubj -22
rel obl:agent tie over obl -22
rel obl:agent tie over obl type crowd -12
rel obl:agent tie over obl type person -16
rel obl:agent tie under advcl 43
rel obl:agent tie under advcl type crowd -27
rel obl:agent tie under advcl type noun -21
rel obl:agent tie under advcl type outlet 61
rel obl:agent tie under advcl type person 59
rel obl:agent tie under ccomp -20
rel obl:agent tie under ccomp type body -14
rel obl:agent tie under ccomp type crowd -11
rel obl:agent tie under ccomp type name -7
rel obl:agent tie under ccomp type noun -12
rel obl:agent tie under ccomp type person -19
rel obl:agent tie under conj -15
rel obl:agent tie under nsubj -29
rel obl:agent tie under nsubj type outlet -28
rel obl:agent tie under nsubj type person -13
rel obl:agent tie under obj -23
rel obl:agent tie under obj type crowd -10
rel obl:agent tie under obj type person -15
rel obl:agent tie under obl -24
rel obl:agent tie under obl type outlet -23
rel obl:agent tie under xcomp -15
rel obl:agent tie under xcomp type person -11
rel obl:npmod tie apart -12
rel obl:tmod tie apart -20
rel obl:tmod tie cue -9
rel obl:tmod tie cue type name -18
rel obl:tmod tie under ccomp -12
rel parataxis tie apart -19
rel parataxis tie cue -23
rel parataxis tie over parataxis -22
rel parataxis tie under ccomp -14
rel parataxis tie under ccomp type noun -11
rel root tie root -19
rel root tie root type body -23
rel root tie root type crowd 27
rel root tie root type name -9
rel root tie root type noun -25
rel root tie root type person -23
rel xcomp tie apart -22
rel xcomp tie apart type name -13
rel xcomp tie apart type noun -17
rel xcomp tie cue -31
rel xcomp tie cue type name 22
rel xcomp tie cue type noun -57
rel xcomp tie cue type person -19
rel xcomp tie over advcl -17
rel xcomp tie over xcomp 41
rel xcomp tie under advcl -25
rel xcomp tie under advcl type noun -19
rel xcomp tie under ccomp -21
rel xcomp tie under ccomp type name -25
rel xcomp tie under ccomp type noun -15
rel xcomp tie under ccomp type person -12
rel xcomp tie under nsubj -15
rel xcomp tie under nsubj type noun -9
rel xcomp tie under obj -20
rel xcomp tie under obl -19
rel xcomp tie under obl type noun -12
rel xcomp tie under xcomp -13
rel xcomp tie under xcomp type noun -10
rule 49
rule gerund 34
rule modal -34
rule not so -6
rule passive 51
rule passive noun -14
rule passive person 83
rule perfect 28
rule plain 58
rule pluperfect -51
rule said-to 8
rule said-to crowd 100
rule said-to noun 13
rule said-to outlet 114
rule said-to person 42
rule setting 61
rule setting body 123
rule setting crowd 24
rule setting noun 7
rule setting outlet 13
rule setting person 88
rule speech 42
rule thought 78
rule told 48
rule told body 58
rule told crowd 30
rule told name 102
rule told noun 106
rule told outlet 19
rule told person 71
rule told pronoun -59
rule urged 15
rule urged body -40
rule urged crowd 15
rule urged name 122
rule urged noun -12
rule urged person 55
rule urged pronoun -10
rule writing 30
side cue 25
side elsewhere -20
side left -4
side opens -11
side quoted -17
side right -1
side said -18
speaks elsewhere -20
speaks left -14
speaks opens -17
speaks quoted -9
speaks right -12
speaks said 1
type body -15
type crowd -13
type name -15
type noun -11
type outlet 2
type person -11
type place -17
type pronoun -11
within ask -26
within ask hearer body -7
within ask hearer name -13
within ask hearer outlet -31
within ask left -23
within ask right -17
within give 8
within give hearer name -17
within give hearer person -26
within give left 8
within give opens -10
within give quoted -9
within give right 44
within give said -17
within other -13
within other cue 7
within other elsewhere -12
within other hearer body -11
within other hearer crowd -19
within other hearer members -30
within other hearer name -14
within other hearer noun -13
within other hearer outlet -22
within other hearer person -12
within other hearer place -10
within other hearer press -28
within other hearer pronoun -11
within other hearer staff -13
within other left -12
within other opens -18
within other quoted -16
within other right -7
within other said -14
within question-noun 73
within question-noun hearer name -34
within question-noun hearer person 15
within question-noun left -65
within question-noun opens -27
within question-noun quoted -28
within question-noun said -43
within reach -27
within say -24
within say elsewhere -9
within say hearer name -11
within say hearer person -21
within say hearer place -8
within say left -37
within say opens -7
within say right -13
within say said -9
within scold -17
within scold elsewhere -9
within scold hearer name -15
within scold hearer person -17
within scold hearer place -14
within scold left -19
within scold opens -7
within scold quoted -9
within scold right -11
within scold said -12
within speech-noun -22
within speech-noun elsewhere -19
within speech-noun hearer body -18
within speech-noun hearer name -16
within speech-noun hearer noun -11
within speech-noun hearer person -16
within speech-noun hearer place -11
within speech-noun hearer pronoun -47
within speech-noun left -12
within speech-noun opens -29
within speech-noun quoted -9
within speech-noun right -40
within speech-noun said -18
within talk -26
within talk hearer person -21
within talk opens -10
within talk said -4
within talk-noun 7
within talk-noun elsewhere -24
within talk-noun hearer name 9
within talk-noun hearer outlet -10
within talk-noun hearer person -56
within talk-noun hearer place 58
within talk-noun left 16
within talk-noun opens -18
within talk-noun right 21
within talk-noun said 12
within tell -36
within text-noun -14
within text-noun elsewhere -34
within text-noun hearer body -12
within text-noun hearer name -20
within text-noun hearer outlet -49
within text-noun hearer person 16
within text-noun left 22
within text-noun opens -49
within text-noun quoted -19
within text-noun right -36
within text-noun said -27
within urge -63
within write -11
`;
