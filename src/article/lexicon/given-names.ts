// Common given names of many languages, lower case: they tell a reporter's name alone on a line from a label. Data only.

/** Given names, lower case, without marks. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `aaron abdul abdullah abigail adam adrian agata agnes ahmad ahmed aisha alan albert aleksandr aleksei alena alex alexander alexandra
alexey alexis ali alice alicia alina alison alla allison alyssa amanda amber amelia amir amit amy ana anastasia anatoly andre andrea andreas
andrei andrew andrey andrii andrzej andy angela angelina anita anja ann anna anne annie anthony anton antonio anya april arash ariel arkady
arthur artem ashley astrid aubrey audrey austin barbara barry bart beata beatrice becky ben benjamin bernard beth betsy bettina bianca bill
billy bob bogdan bohdan boris brad bradley brandon brenda brendan brett brian bridget bruce bruno bryan caleb cameron camille carl carla
carlos carmen carol carolina caroline catherine cathy cecilia chad charles charlie charlotte chelsea chen chiara chloe chris christian
christina christine christopher cindy claire clara claudia clement colin colleen connor constantine craig curtis cynthia daisy dale damien
dan dana daniel daniela danielle danny daria darya dave david dawn dean deborah debra denis denise dennis derek diana diane diego dimitri
dina dirk dmitri dmitriy dmitry dmytro dominic don donald donna doris dorothy doug douglas duncan dylan edith edward eileen ekaterina elaine
elena eli elias elisabeth elizabeth ella ellen elliot emily emma emmanuel eric erica erik erin ethan eugene eva evan eve evelyn evgeny faisal
fatima felix fernando fiona florence florian frances francesca francesco francis francisco frank franziska fred frederick gabriel gabriela
gareth gary gavin gemma gennady geoff geoffrey george georgia gerald gerard gina giorgio giovanni giulia glenn gloria gordon grace graham
grant greg gregory grigory guillaume gustav hamza hana hanna hannah hans harold harriet harry harvey hasan hassan heather heidi helen helena
helene henrik henry holly howard hugh hugo hussein ian ibrahim igor ihor ilya imran ina ines inga inna irene irina iris isaac isabel isabella
ivan ivana ivar jack jackie jacob jacqueline jake jakub james jamie jan jana jane janet janice jared jasmine jason javier jay jean jeff jeffrey
jen jennifer jenny jeremy jerry jerzy jesse jessica jill jim jimmy joan joanna joanne joe joel johan johann johanna john johnny jon jonas
jonathan jordan jorge jose josef joseph josh joshua joy joyce juan judith judy julia julian juliana julie juliet julien justin justyna kamil kara
karel karen karim karin karl karolina kasia kate katarina katarzyna katerina katherine kathleen kathryn kathy katie katrin katya kayla keith kelly
ken kenneth kerry kevin khalid kim kimberly kirill kirsten konstantin kostas kristen kristin kristina krzysztof kurt kyle lara larisa larry lars
laura lauren laurence laurent lawrence lea leah lee leila lena leo leon leonard leonid lesley leslie lev liam lidia lily lina linda lindsay lisa
lorenzo lori louis louise luca lucas lucia lucy luis luka lukas luke lydia lyn lynn madeleine madison maggie magdalena mahmoud maksim malcolm manuel
marc marcel marcin marco marcus maria mariam marian marie marija marina mario marion marius mark marko markus marta martha martin martina mary
maryna mateusz matt matteo matthew matthias maurice max maxim maya megan mehmet mei melanie melissa mercedes michael michal michel michele michelle
miguel mihai mika mike mikhail mila milan milena milica miranda miriam mitchell mohamed mohammad mohammed mohammad moira molly monica monika morgan
muhammad murat mustafa mykhailo mykola nadia nancy naomi natalia natalie natalya natasha nathan neil nelson nicholas nick nicola nicolas nicole nigel
nik nikita nikola nikolai nikolas nils nina noah noel nora norman nour oksana ola oleg oleh oleksandr oleksii olena olga oliver olivia olivier omar
oscar oskar otto owen pablo paige pamela paolo pascal pat patricia patrick paul paula pavel pavlo pawel pedro peggy penelope penny peter petr petra
petro phil philip philippe phillip pierre piotr polina priya rachel radek rafael rahul raj ralph ramon randy raphael raymond rebecca reid rene reza
rhea ricardo richard rick rita rob robert roberta roberto robin rod roger roland roman ron ronald rory rosa rose rosemary ross roxana roy ruben
rupert ruslan russell ruth ryan sabine sabrina sally salma sam samantha samir samuel sandra sandy sara sarah sasha saul scott sean sebastian selma
serge sergei sergey serhii serhiy seth shane shannon sharon shaun shawn sheila shirley shreya sidney silvia simon simone slava sofia sofie sonia sophia
sophie spencer stacey stacy stan stanislav stefan stefanie stella stephanie stephen steve steven stuart sue suleiman susan susanna susanne suzanne
svetlana sylvia tamara tania tanya tara tariq tatiana tatyana taylor ted teresa terry thea theo theodore theresa thomas tiffany tim timothy timur tina
tobias todd tom tomas tomasz tommy toni tony tracy travis trevor tyler ulrich ulrike urszula vadim valentina valeria valerie vanessa vasily vera
veronica veronika vic vicky victor victoria viktor viktoria vincent viola violet virginia vitali vitaliy vitaly vivian vivek vlad vladimir volodymyr vyacheslav
walter wanda wang warren wayne wei wendy werner wesley will william wolfgang xavier yana yann yaroslav yasmin yegor yevgeny yevhen yulia yuri yuriy yusuf
yves zach zachary zack zahra zeynep zoe zofia zoran zoya zuzana pjotr illia katya elise isobel nate yuliia mariia nataliia oleksiy dmytriy ksenia liza maksym anastasiia yelyzaveta bohdana artur ilia lilia olha iryna oksanna kostiantyn serhij mykyta ostap taras marjan zlatan dragan goran milos nemanja jovana marijana vesna zeljko bojan boyan petar stoyan ivaylo kalina desislava radu ioana mihaela vlado eero matti jukka pekka mikko timo antti juha bjorn jens lars mette soren rasmus magnus sven ingrid astri sigrid tor geir knut aylin emre mert burak cem deniz elif selin omer yasemin amina layla noor rania samira youssef tarek walid khaled nabil hisham ziad rami farah huda leyla reem sana anwar asif bilal faraz kamran nasir saad shahzad usman zain arjun ananya deepak divya karan kavita manish meera neha nikhil pooja priyanka rajesh ravi rohit sanjay sunil suresh vijay wen li ying ming hiroshi kenji yuki akira takashi naoko min ji hyun sung thabo sipho kwame kofi ama chidi ngozi emeka tunde`.split(
    /\s+/,
  ),
);
