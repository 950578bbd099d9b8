// First names and the gender they usually have, across languages and transliterations. Data: lower case, no marks.

const list = (words: string): readonly string[] => words.trim().split(/\s/);

/** Names mostly given to men. */
export const MALE_NAMES: readonly string[] = list(`
aaron abbas abdel abdou abdul abdulaziz abdullah abdulrahman abe abel abner abraham abram achim adam adel
adolf adolfo adrian adriano agustin ahmad ahmed ahmet aidan akbar akio akira aksel al alain alan alasdair
alastair albert alberto aldo alec alejandro aleks aleksandar aleksander aleksandr aleksei aleksey aleksi
alessandro alex alexander alexandr alexandre alexandros alexandru alexei alexey alf alfonso alfred alfredo
alistair alister allan allen alonso aloysius alvaro alvin amadou amar amin amir amit amos anand anatole
anatoli anatoly anders andre andreas andrei andrej andres andrew andrey andrii andriy andrzej andy angelo
angus anil ansel anselm anthony antoine anton antoni antonin antonio antonis antony anwar archie ari arif
aristide armand armando armen armin arnaud arne arno arnold arsen arsenii arseniy artem arthur artur arturo
arun arvid arvind asad asher ashok ashraf asif asim askar aslan athanasios atticus august augustin augusto
aurelio austin avi avraham axel aydin ayman ayub aziz baltasar barack barney barry bart bartosz bashar basil
bassam bastian beau ben benedict benedikt beniamino benito benjamin bennett benny benoit bernard bernardo
bernd bernhard bernie bert berthold bertrand bharat bilal bill billy binyamin bjarne bjorn blake bob bobby
bogdan boris borislav borja borys brad bradley brady brandon branislav branko brendan brent bret brett brian
bruce bruno bryan bryce bryson burak burt byron caleb callum calvin carl carlo carlos carlton carsten carter
cas casimir caspar cecil cedric celso cem cesar chad chandra charles charley chester chet christian
christoph christophe christopher christos chuck clarence clark claude claudio claus clay clayton clement
cliff clifford clifton clint clinton clive clyde colby cole colin connor conor conrad constantin constantine
corey cornelius cory costas craig curtis curt cyril cyrus dale dalton damian damien damir damon dan daniel danilo
danny dante daoud dario darius dariusz darrell darren darryl dave david davide davit davor dean deepak denis
dennis denys denzel derek dermot derrick desmond devin dexter didier diego dieter dietmar dietrich dilip
dimitar dimitri dimitrios dimitris dinesh dirk djibril dmitri dmitrii dmitriy dmitry dmytro dominic dominik
dominique don donald donatas donnie dorian doug douglas dov dragan drago duane duncan dusan dustin dwayne
dwight dylan eamon eamonn earl ed eddie edgar edgars edmond edmund edoardo eduard eduardo edvard edvin
edward edwin efraim egidijus egils egon ehud eitan elgin eli elias elie elijah elliott elmar elmer elon
elton elvis emanuel emil emile emilio emin emmanuel emmett emre emrys enda ender endre engelbert enrico
enrique enzo eoin ephraim ercan eric erich erik erkki ernest ernesto ernie ernst errol erwin esteban ethan
etienne eugen eugene eugenio evan evander evangelos evgeni evgeny ewan ezekiel ezra fabian fabien fabio
fabrice fabrizio fadi fahad faisal farid farouk faruk fatih fayez federico fedor feliks felipe felix
ferdinand ferenc fergus fernando fidel filip filippo finn fionn flavio fletcher florent florian floyd
francesco francis francisco franck francois frank franklin frans franz fraser fred freddie freddy frederic
frederick frederik fredrik friedrich fritz fuad fumio fyodor gabor gabriel gabriele gael gareth garret
garrett garry gary gaspard gaston gautam gavin gavriel gebhard gene gennady geoff geoffrey georg george
georges georgi georgii georgios georgiy georgy geraint gerald gerard gerardo gerd gerhard gerry gershon gert
ghassan gheorghe giacomo giampaolo gian giancarlo gianfranco gianluca gianni gideon gil gilad gilbert
gilberto gilles giorgi giorgio giovanni giulio giuseppe glen godfrey goran gordon grady graeme graham grant
greg gregg gregor gregory grigol grigory grzegorz guenter guido guillaume guillermo gunnar gunter gunther
gus gustav gustave gustavo guy gyorgy haakon habib hadi hafez haim hakan hakeem hakim hal halil hamad hamid
hamish hamza hani hank hannes hannibal hans harald hari harish harlan harold haroun harrison harry hartmut
haruki haruto harvey hasan hashim hassan hayden hector heikki heiko heiner heinrich heinz helge helmut
hendrik henning henri henrik henrique henry henryk herb herbert heriberto herman hermann hernan herve hideki
hideo hilmar hiroshi hiroyuki holger homer horace horacio horst hosni howard hubert hugh hugo humberto
humphrey hunter husam hussain hussein iain ian ibrahim idris ignacio ignas ignazio igor ihor ike ilan ilham
ilias ilir ilkka ilya imad imran inaki ingo ingvar innokenty ioan ioannis ion ionut irakli irfan irvin
irving isaac isaiah isam ishmael isidore islam ismael ismail israel issam istvan itamar ivan ivica ivo ivor
jaak jaap jacek jack jackson jacob jacques jadon jair jairo jake jakob jakov jakub jamal james jamil janek
janez janis janos janusz jared jarek jaroslav jaroslaw jason jasper javad javier jay jayden jed jeff
jefferson jeffrey jens jerald jeremiah jeremy jerker jerome jerry jerzy jesper jesse jesus jim jimmy jiri
joachim joao joaquim joaquin jochen joe joel joerg johan johann johannes john johnny jon jonah jonas
jonathan jonny joost jordi jorg jorge jorgen joris jose josef joseph josh joshua josiah josip jozef juan
juergen juha jules julian julien julio julius junaid juraj jurgen juri juris jussi justin justyn kaan kabir
kai kaj kamal kamil karan kareem karel karim karl karlheinz karlis karol kaspar kaspars kasper katsuya
kazimierz kazuo keir keith kelvin kemal ken kenji kenneth kenny kent kenta kerem kermit kevin khaled khalid
khalifa kieran kiril kirill kirk klaus klemens knut kofi kohei konrad konstantin konstantinos konstantyn
korbinian kostas kostiantyn kris krishna krisjanis kristian kristof kristofer kristoffer krzysztof kunal
kurt kwame kwasi kyriakos kyrylo lachlan ladislav lamar lamont lance lars laszlo laurence laurent lauri
lawrence lazar lech leif len lenny leo leon leonard leonardo leonid leopold leopoldo leroy les leszek lev
levi levon lewis liam linas linus lionel lloyd logan lorenz lorenzo lorne louis lowell luc luca lucas lucian
luciano lucien ludovic ludvik ludwig luigi luis luiz luka lukas lukasz luke luther lutz lyle lyndon maciej
magne magnus mahathir mahdi mahendra mahesh mahmood mahmoud mahmud majid makoto maksim maksym malcolm malik
mamadou mandla manfred manish manmohan manoj manuel marc marcel marcello marcelo marcin marco marcos marcus
marek mariano marin mario marios maris marius mark marko markus marlon marshall martin martins marty
martynas marvin marwan masahiro masoud massimo matei mateo mateusz mathew mathias mathieu mats matt matteo
matthaus matthew matthias matthieu matti maurice mauricio maurizio mauro maxim maxime maximilian maximiliano
maxwell mehdi mehmet meir melvin menachem mendel mervyn micah michael michal michalis micheal michel miguel
mihai mihail mihails mikael mike mikhail mikheil mikk mikko miklos miko mikola mikolaj milan miles milo
milorad milos milton mircea miro miroslav mitch mitchell mitt mo modestas modou moe mohamad mohamed mohammad
mohammed mohan mohd moise moritz morris mort morten moses moshe mostafa mounir mubarak muhammad muhammadu
mukesh murat murray musa mustafa mykhailo mykola nabil nadav nader naftali nahum najib nando narendra naresh
nasser nate nathan nathanael nathaniel naveen nawaf nayib neal ned neil nelson nestor neville nicholas nick
nicklas nico nicolae nicolai nicolas niels nigel nikhil niklas niko nikol nikola nikolai nikolaj nikolaos
nikolas nikolay nikos nils nir nitin noah noam noel nolan norbert norman nouri nuno octavio odd oded ola
olaf olav ole oleg oleh oleksandr oleksii oleksiy olexiy oliver olivier oliviero olof omar omer omid onur
oren oriol orlando orrin orson orville osama oscar oskar osman ossian ostap oswald othmar otis otmar ottavio
otto ousmane owen oystein paavo pablo paddy panos paolo pascal pasquale patrice patricio patrick patrik paul
paulius paulo pavel pavle pavlo pavlos pawel pedro peer pekka per percy perry pete peter petr petri petro
petros petter petteri phil philip philipp philippe phillip phineas pierce pierluigi piero pierre piers
pieter pietro pio piotr placido pol pradeep prakash pranab praveen predrag preston przemyslaw quentin quincy
radek rado radomir radoslav radoslaw radovan rafael rafal raffaele rafiq rahim rahm rahul raimo raimonds
rainer raj rajan rajesh rajiv rajnath ralf ralph ram ramesh rami ramiro ramon ramzan rand randall randolph
randy raoul raphael rasheed rashid rasmus raul ravi raymond reggie reginald reid reince reinhard reinhold
reinis remi remy renato renaud reuben reuven rex reza rezso rhys riad ricardo riccardo rich richard rick
ricky rico rinat rishi rob robbie robert roberto rodney rodolfo rodrigo rogelio roger rohit roland rolando
rolf roman romano romeo ron ronald ronaldo ronan ronen roni roscoe ross rouhollah roy ruben rudi rudolf
rudolph rudy rufus rumen rupert ruslan russ russell rustam rustem rutger ryszard saad saddam sadiq saeed
saif sajid salah salem salim salman salomon salvador salvatore sami samir sampath samson samuel samuele
sandor sandro sanjay sanjeev santiago santino satoshi saul saulius savvas scott sean seb sebastian sebastiao
sebastien selcuk selim semyon serge sergei sergej sergey sergio serhii serhiy seth seymour shahid shane
shashi shaun shehbaz sheldon shigeru shimon shinzo shlomo shoichi sid siddharth siegfried sigmar sigmund
silvan silvano silvestre silvio simeon simon sinan sindre slavko slawomir slobodan solomon soren spencer
spiros spyros srdjan stan stanislas stanislav stanislaw stanley stavros stefan stefano stefanos steffen sten
stepan stephan stephane stephen sterling steve steven stewart stig stipe stuart sudhir sultan sunil suresh
sven sviatoslav svyatoslav syed sylvain sylvester taavi tadas tadashi tadeusz taha tahir takashi takeshi
takis taku talal tamas taras tareq tariq taro ted teddy tendai teo teodor teodoro terence terje terrance
terrence thad thaddeus thanos theo theodor theodore theodoros thiago thibault thierry thomas thor thorbjorn
thorsten tiago tiberiu tibor tilman tim timo timothee timothy timur tino tito tobias toby todd tom tomas
tomasz tomaz tomio tomislav tommaso tommy tony toomas tor torben tore torsten toshiaki trent trevor trey
tristan troy truman tucker tudor turki ty tyrone tyson udo ugo ulf uli ulrich umar umberto urban uri urmas
uros uwe vaclav vadim vadym vahan valdemar valdis valentin valentyn valeri valerii valeriu valeriy valery
valter vance vasco vasil vasile vasilis vasily vasyl vaughn vazgen vegard veselin vic vicente victor vidal
vidkun vikas vikram viktor viktoras ville vilmos vinay vince vincent vincenzo vinod virgil virgilio vishal
vitali vitalii vitaliy vitaly vito vittorio vivek vjekoslav vlad vladan vladimir vladislav vlado vojislav
vojtech volker volodymyr vsevolod vyacheslav vytautas wade wael waldemar waleed walid wallace walt walter
ward warren wasim wayne wenceslas wendell werner wes wesley wilbur wilfred wilfried wilhelm will willem
william willie willy wilmer wilson winfried winston witold wladyslaw wojciech wolf wolfgang woodrow xavier
yaakov yahya yair yakov yann yannick yannis yarden yasin yasser yassin yegor yehuda yevgeni yevgeny yevhen
yigal yitzhak yoav yoel yohannes yoram yorgos yosef yoshihide yoshiro yossi yousef youssef youssouf yukio
yulian yuri yurii yuriy yury yusuf yvan yves zac zach zachary zack zaid zakaria zaki zal zbigniew zdenek
zdravko zeev zeljko zenon zhan ziad zigmantas zlatko zoltan zoran zubin zurab zvi zygmunt
`);

/** Names mostly given to women. */
export const FEMALE_NAMES: readonly string[] = list(`
abby abigail ada adela adelaide adele adelina adriana adrienne agata agatha agnes agnese agneta agnieszka
aicha aida aiko aileen aimee ainhoa aino aisha aisling akiko alana alba alberta alejandra aleksandra alena
alessandra alessia alexandra alexandria alexia alice alicia alina aline alisa alison alla allegra allison
alma almudena alondra althea alva alyssa amal amalia amanda amara amber amelia amelie amina amira amrita amy
ana anabel anahit anais anastasia anastasiia anastasiya andie andreea aneta angela angelica angelika
angelina angeline angie aniela anita anja anjali ann ann-kathrin anna annabel annalena annamaria anne
annegret anneke annelies anneliese annemarie annette annick annie annika anouk antje antoinette antonella
antonia anush anya aoife april arabella ariana arianna arlene asha asma asta astrid athena audra audrey
augusta aurelia ava avril aya ayelet ayesha ayla azadeh bahar barb barbara bea beata beate beatrice beatrix
beatriz becky belen belinda bella benazir berenice bernadette bernice berta bertha bess beth bethan bethany
betsy bette bettina betty beverly bianca birgit birgitta birgitte birte blanca blanche blanka bogna bonita
bonnie bozena brenda bria bridget bridgette brigid brigitta brigitte britt britta brittany bronwyn bruna
caitlin camila camilla camille candace candice cara carina carissa carla carlotta carly carmel carmela
carmen carol carola carole carolina caroline carolyn carrie cassandra cassidy cassie catalina catarina
caterina catherina catherine cathrin cathy catriona cecile cecilia cecilie celeste celestine celia celine
chanda chandrika chantal charlene charlotte charo chelsea cherie cherry cheryl chiara chieko chika chloe
christa christa-maria christel christiane christina christine chrystal chrystia ciara cindy claire clara
clarissa claudette claudia claudine clementine cleo clotilde colette colleen concepcion condoleezza connie
constance consuelo cora coralie cordelia corina corine corinna corinne cornelia cristina crystal cynthia
dagmar dagny dahlia daisy dalia daniela danielle danuta daphne daria darina darlene darya dasha dawn dea
deanna debbie debora deborah debra deirdre delia della delphine demi dena denise desiree diana diane dianne
dilma dina dinah dita dolores dominika dona donna dora doris dorit dorota dorothea dorothee dorothy dorte
dragana dulce dunja ebba ebru eda edda edie edith edna edwina effie eileen ekaterina elaine elba eleanor
elena eleni eleonora eliana elif elin elina elisa elisabet elisabeth elisabetta elise elisha eliza elizabeth
elizaveta elka elke ella elle ellen ellie eloise elsa else elsie elspeth elvira elvire elya emanuela emilia
emilie emily emine emma emmanuelle enid erica erika erin erna ernestine esme esmeralda esperanza esra estela
estelle esther eszter ethel etta eugenia eugenie eunice eva evangelina eve evelina eveline evelyn evelyne
ewa ewelina faith fanny farah farida fatema fatima fatma fatou fay faye federica felicia felicity fernanda
ffion fiona flavia fleur flora florence floriane franca frances francesca francine francisca franziska freda
frederica frederique freya frida frieda fumiko gabriela gabriella gabrielle gail galina galit galyna gaynor
gemma genevieve georgette georgiana georgina geraldine gerda germaine gertrud gertrude ghislaine gia gillian
gina ginger ginni ginny giorgia giovanna gisela gisele giselle gita gitte giulia giuliana giuseppina gladys
glenda glenys gloria golda goldie golnaz grace gracia gracie grainne grazia graziella greta gretchen gretel
griselda gro guadalupe gudrun guillermina gunilla guri gwen gwendolyn gwyneth haifa hala halina halyna hana
hanan hanna hannah hanne hanneke hannelore harriet hatice hattie havva hazel heather hedda hedwig hedy heidi
heike helen helena helene helga helle heloise henrietta henriette hermine hilda hilde hildegard hillary hina
hiroko holly honor honora huda hulda iben ida ieva ilana ilaria ildiko ilona ilse ilze imelda imogen ina
indira ines inese inga inge ingeborg inger ingrid inna ioana iolanta iona irena irene irina iris irma
irmgard isabel isabela isabella isabelle isadora ishbel isla ismini isolde itziar iulia ivana ivanka iveta
ivona ivonne iwona izabela izumi jacinda jacinta jaclyn jacqueline jacquelyn jacqui jada jadwiga jamila jana
janelle janet janette janice janina janine janna jasmin jasmine jayne jeanette jeanine jeanne jelena jemima
jen jenna jennie jennifer jenny jessica jill jillian joan joana joann joanna joanne jocelyn jodi jodie
joelle johanna jolanta jolene joni josefa josefina josefine josephine josie joy joyce juana juanita judi
judit judith judy julia juliana julianne julie julienne juliet julieta juliette julija june justina justine
justyna jutta kaia kaisa kaitlin kaitlyn kaja kalina kamala kamila kamilla kanako kara karen karin karina
karine karla karoliina karolina karoline karyn kasia kassandra kat kata katalin katarina katarzyna kate
katelyn katerina katharina katharine katherina katherine kathleen kathrin kathrine kathryn kathy katia katie
katinka katja katrin katrina katrine katya kay kaya kayla kayleigh kazuko keiko keira kellie kellyanne
kendra keri kerri kerstin khadija khadijah kiara kiera kimberley kimberly kimiko kinga kira kirsi kirsten
kirstie kirstjen kirsty kitty klara klaudia klementyna kolinda kristalina kristi kristie kristin kristina
kristine kristy krystyna ksenia kseniya kylie kyoko kyoung kyra lacey laila laima lalla lamia lana lara
larisa larissa latifa latisha latoya laura laurel lauren laurette lavinia lea leah leanne leda leela leena
leigha leila lena lenka lenore leona leonie leonor leonora leticia letitia letizia leyla lia liana libby
lidia lidija lien liesbeth liesl lila lili lilia lilian liliana lilith lillian lillie lilly lily lina linda
line linnea liora lisa lisbeth lise lisette liudmila liv livia liz liza lizzie ljiljana ljubica lois lola
loni lora loredana loreen lorelei lorena loretta lori lorna lorraine lotta lotte lottie louisa louise luana
lubna lucia luciana lucie lucienne lucila lucille lucinda lucrecia lucretia lucy ludivine ludmila ludmilla
luisa lula lupe lydia lydie lyn lynda lyndsey lynette lynn lynne lyubov lyudmila mabel maddie madeleine
madeline madhuri madonna magali magda magdalena maggie maha mahnaz mai maia maike mair maire mairead maisie
maja makiko malala malgorzata malin mallory malvina mamta mandy manon manuela mar mara marcela marcella
marcelle marcia mare maren margaret margareta margarete margarida margarita margaux marge margery margherita
margit margo margot margrethe margriet marguerite mari maria mariam mariana marianna marianne maribel marie
mariella marielle marietje marietta marija marika marilyn marina marine marisa mariska marisol marissa
marita maritza mariya marja marjan marjorie marketa marla marlene marlies marlyn marsha marta martha marthe
martina martine marusia mary maryam maryann maryna maryse masha mathilda mathilde matilda matilde maud maude
maura maureen mavis maxine maya mayumi mazie meg megan meghan mehwish meike melania melanie melda melina
melinda melisa melissa melody meral mercedes mercy meredith merete meriem merle meryem meryl mia michaela
michela micheline michelle michiko midori mie mieko mihaela mila milada milagros milana mildred milena
milica millicent millie mimi mina mindy minna minnie mira mirabelle miranda mirela miriam mirjam mirjana
mirka misako mitsuko miyuki moira molly mona mona-lisa monica monika monique montserrat morag moriah muna
muriel myra myriam myrna myrtle nabila nada nadezhda nadia nadine nadiya nahid naima najat najla nana nancy
nanette naomi narges nasreen nastassja natali natalia natalie nataliia nataliya natalja natasa natasha
nathalie nawal nayana nazanin neda neha nell nella nellie nena nerea nermin nesrin nettie neve nia niamh
nicole nicoletta nicolette nigar nikki nila nilufer nina ninette nirmala nirupama nisha nita noa noelle
noemi noemie nora norah noreen norma nour nuala nuria octavia odette odile ofelia oksana olena olesya olga
olha olimpia olive olivia olympia ona oona oonagh ophelia oprah orla orna ornella ortal ottilie paige paloma
pam pamela pandora paola patience patricia patrizia patsy patti patty paula paulette paulina pauline pearl
peggy penelope penny perla pernille petra petronella petya philippa phoebe phyllis pia pilar pippa piret
polina polly pooja poppy portia pratibha preeti prisca priscilla priti priya priyanka prudence queenie rabia
rachael rachel rachele rada radka rae raffaella ragna ragnhild rahel raisa rajani rama ramona rana randi
rania raquel rasa rashida ravit raya reba rebeca rebecca rebekah regina regine rei rena renata renate renee
renuka reyna rhea rhiannon rhoda rhona rhonda ria ricarda rika rikke rima rina rita riva roberta robyn
rochelle rocio roksana romana romina romy rona ronja ronna rosa rosalba rosalia rosalie rosalind rosalinda
rosalynn rosana rosanna rosanne rosario rose roseanne roseline rosella rosemarie rosemary rosetta rosie
rosina roslyn rowena roxana roxane roxanne roya rozalia ruba ruby rukhsana rupa ruta ruth ruthie ruzica
sabina sabine sabrina sachi sadia sadie safia sahar saima saki sakura sally salma salome samantha samar
samia samira sandra sandrine sania sanna sanne saoirse sapna sara sarah sarai sari sarita saskia satu
savannah scarlett selena selene selina selma serafina serena sevgi shabana shabnam shaheen shaina shakira
shamima shana shanna shari sharon shauna sheena sheila shelby shelley shelly sheree sheri sherri sherry
sheryl shira shirin shirley shobha shoshana shreya shulamit sian sibylle siddiqa sidonie siegrid sierra
signe sigourney sigrid sigrun siiri silja silke silvana silvia simona simonetta sindy sinead siobhan siri
sirpa sissel siv slavica snezana soad sofia sofie sohaila solange soledad solveig sondra sonia sonja sonya
sophia sophie soraya sousan stacey stanislava stefania stefanie steffi stella stephanie stina stormy su sue
sumaya sunita susan susana susann susanna susannah susanne sushma susie suzan suzanna suzanne suzette suzy
svetlana sviatlana swati sybil sylvia sylvie sylwia tabea tabitha tahira taina tamar tamara tamika tammy
tana tania tanja tanya tara taraneh taru tasha tatiana tatjana tatyana teodora teresa terese tereza terhi
teri tess tessa tetiana tetyana thea thelma theodora theresa therese thora tia tiffany tiina tilda tilly
tina tine tineke tonia tonya tova tove traci tricia trina trine trinity trish trisha trista trixie trude
trudie trudy tulsi tuula tzipi tzipora ulla ulrike uma una ursula uschi ute valentina valeria valerie
valeriya vanda vanessa vanja vasiliki veena vega vera verena verica verity verna verona veronica veronika
veronique vesna vicki vicky victoria vida viktoria viktoriia viktoriya vilma violet violeta violetta
violette virginie virpi vita viveca viviana viviane vivien vivienne wafa wanda wendy whoopi wilhelmina wilma
winifred winnie winona xenia ximena xiomara yael yaffa yana yara yaroslava yasmin yasmina yasmine yekaterina
yelena yevgenia yevgeniya yevheniia yoko yolanda yolande yuka yukiko yuko yulia yuliia yuliya yumi yuriko
yvette yvonne zahra zaina zainab zara zehra zeina zelda zeynep zina zinaida zita zoe zofia zoia zola zora
zoya zsofia zsuzsanna zuleika zulfiya zuzana
`);

/** Names given to men and women alike, and syllables of Chinese and Korean given names: a person's name without a gender. */
export const EITHER_NAMES: readonly string[] = list(`
addison adi afton alexis ali andrea angel ariel ash ashley aubrey aurora avery bailey billie bin blair bo
brook cameron casey charlie chen cheng chris chun cody courtney dae dakota dana daniele darcy devon drew
eden elliot emery feng finley frankie gal georgia geun glenn guo hae hao harley harper hee hilary ho hong
hope hui hwan hye hyun hyung in india ira jackie jae jaime jamie jan jane jean jess jessie ji jia jian jie
jin jing jinping jo jody joon jordan jun jung kari kelley kelly kendall keqiang kerry ki kim kit kristen
kwon kyle kyung laurie lee lei leigh leslie li lijian lin lindsay lindsey ling loren lou luna mackenzie mao
margus marion marti max mei mel mi michele mickey mika min ming misha morgan myung nam nan nicola nikita
ning nino noor parker pascale pat payton peng peyton phoenix ping prince qiang qing quinn ray reese rene
riley river robin rong ronnie rory rowan rui ryan said sam sandy sang sasha seok seong seung shan shannon
shawn shi sidney simone sky skyler song soo stacy stevie sun sung sydney tae tal tao taylor terry ting toni
tracy tsai tyler uk un val van virginia vivian wei wen wenbin whitney woo xi xia xiang xiao xiaoping xin xue
yan yang yeol yi ying yong young yu yuan yue yuki yun zedong zhen zhenya zhi zhong zia
`);

const men = new Set(MALE_NAMES);
const women = new Set(FEMALE_NAMES);
const either = new Set(EITHER_NAMES);

/**
 * The gender that a first name usually has: "m", "f", "either", or null where the lists lack the name.
 * `folded` is lower case without marks (`foldName`); of a hyphenated name the first part counts.
 * @example givenNameGender("anna-maria") // "f"
 */
export function givenNameGender(folded: string): "m" | "f" | "either" | null {
  if (either.has(folded)) return "either";
  if (men.has(folded)) return "m";
  if (women.has(folded)) return "f";
  const cut = folded.search(/[- ]/);
  return cut > 1 ? givenNameGender(folded.slice(0, cut)) : null;
}
