// Irregular word forms of English. Data only: "form dictionary-form", several separated by commas.

const FORMS = `
am be,is be,are be,was be,were be,been be,being be,'m be,'re be,has have,had have,having have,'ve have,does do,did do,done do,doing do,
went go,gone go,goes go,said say,says say,told tell,made make,took take,taken take,gave give,given give,got get,gotten get,
came come,became become,began begin,begun begin,broke break,broken break,brought bring,built build,bought buy,caught catch,
chose choose,chosen choose,dealt deal,drew draw,drawn draw,drove drive,driven drive,ate eat,eaten eat,fell fall,fallen fall,
fed feed,felt feel,fought fight,found find,fled flee,flew fly,flown fly,forgot forget,forgotten forget,froze freeze,frozen freeze,
grew grow,grown grow,hung hang,heard hear,hid hide,hidden hide,held hold,kept keep,knew know,known know,laid lay,led lead,left leave,
lent lend,lost lose,meant mean,met meet,paid pay,ran run,rang ring,rose rise,risen rise,saw see,seen see,sold sell,sent send,
shook shake,shaken shake,shot shoot,showed show,shown show,sank sink,sunk sink,sat sit,slept sleep,spoke speak,spoken speak,
spent spend,stood stand,stole steal,stolen steal,struck strike,stricken strike,swore swear,sworn swear,swept sweep,swum swim,
taught teach,tore tear,torn tear,thought think,threw throw,thrown throw,understood understand,woke wake,woken wake,wore wear,worn wear,
won win,wrote write,written write,withdrew withdraw,withdrawn withdraw,withheld withhold,overran overrun,undertook undertake,
undertaken undertake,forbade forbid,forbidden forbid,sought seek,slid slide,stuck stick,stung sting,slain slay,slew slay,shrank shrink,
shrunk shrink,sprang spring,overthrew overthrow,overthrown overthrow,misled mislead,rebuilt rebuild,retook retake,retaken retake,
upheld uphold,forgave forgive,forgiven forgive,beaten beat,bitten bite,bled bleed,blew blow,blown blow,bore bear,borne bear,
dug dig,fought fight,ground grind,lay lie,lain lie,lying lie,dying die,tying tie,lit light,rid rid,rode ride,ridden ride,shone shine,
wound wind,burnt burn,learnt learn,spelt spell,spilt spill,leapt leap,dreamt dream,arose arise,arisen arise,outlawed outlaw,
men man,women woman,children child,people person,feet foot,teeth tooth,mice mouse,lives life,wives wife,knives knife,leaves leaf,
crises crisis,analyses analysis,bases basis,media medium,data data,criteria criterion,phenomena phenomenon,
better better,worse worse,best good,worst bad,wo will,ca can,sha shall,cannot can,'ll will,'d would,an a,n't not,
this this,thus thus,his his,its its,us us,news news,series series,always always,perhaps perhaps,else else,less less,unless unless,
proven prove,sewn sew,mown mow,cast cast,cut cut,hit hit,put put,let let,set set,shut shut,quit quit,spread spread,
banned ban,barred bar,rigged rig,axed axe,axing axe,shelled shell,shelling shell,sacked sack,fired fire
`;

/** Form → dictionary form. */
export const IRREGULAR: ReadonlyMap<string, string> = new Map(
  FORMS.split(",")
    .map((pair) => pair.trim().split(/\s+/) as [string, string])
    .filter((pair) => pair.length === 2),
);

/** Dictionary form → past tense, for the wording of a claim; the first past form listed. */
export const PASTS: ReadonlyMap<string, string> = new Map(
  `know knew,take took,give gave,make made,go went,come came,get got,say said,tell told,see saw,find found,break broke,
  begin began,bring brought,build built,buy bought,choose chose,draw drew,drive drove,fall fell,fight fought,fly flew,
  forget forgot,grow grew,have had,do did,hear heard,hide hid,hold held,keep kept,lead led,leave left,lose lost,mean meant,
  meet met,pay paid,rise rose,run ran,sell sold,send sent,shoot shot,sink sank,speak spoke,spend spent,stand stood,steal stole,
  strike struck,teach taught,think thought,throw threw,understand understood,win won,write wrote,withdraw withdrew,
  withhold withheld,seek sought,mislead misled,hit hit,put put,cut cut,set set,shut shut,quit quit,let let,cost cost,
  beat beat,bear bore,feel felt,flee fled,forbid forbade,lie lied,be was,become became,sign signed,ban banned,rig rigged,
  plan planned,stop stopped,drop dropped,admit admitted,commit committed,tip tipped,plot plotted,slip slipped,refer referred`
    .split(",")
    .map((pair) => pair.trim().split(/\s+/) as [string, string]),
);
