// More labelled rows for the embedded judge, of our own writing, over other fields. Same form as stance-rows.ts.

export const MORE_ROWS = `
? Is the bridge at Tamsel safe for lorries?
affirms | Una Pohl (bridge engineer) | “{The bridge at Tamsel can carry lorries without any danger},” Pohl <said>.
affirms | Una Pohl (bridge engineer) | Pohl <said> {there was no reason to worry about lorries using the Tamsel bridge}.
denies | Rolf Estan (haulier) | “{I would not send a single lorry over that bridge, it is a death trap},” Estan <said>. | Traffic on the Tamsel bridge resumed on Monday.
denies | Rolf Estan (haulier) | Estan <said> {the bridge at Tamsel was anything but safe for lorries}.
conditional | Una Pohl (bridge engineer) | Pohl <said> {the Tamsel bridge is safe for lorries as long as they keep below thirty kilometres an hour}.
hedged | Una Pohl (bridge engineer) | Pohl <said> {it is not yet clear whether the Tamsel bridge is safe for lorries}.
declines | Una Pohl (bridge engineer) | Asked whether the Tamsel bridge was safe for lorries, Pohl <had> {no comment}.
relays | Rolf Estan (haulier) | “{The ministry keeps telling us that the Tamsel bridge is safe},” Estan <said>.
unrelated | Rolf Estan (haulier) | Estan <said> {lorries were queuing for hours at the Tamsel bridge}.
? Has Minister Ketta resigned?
affirms | Ivo Ketta (transport minister) | “{I have handed in my resignation},” Ketta <said>.
affirms | Government of Lorne | The government <confirmed> {that Ketta had stepped down}.
denies | Ivo Ketta (transport minister) | Ketta <said> {he would stay in office until the end of his term}.
denies | Ivo Ketta (transport minister) | “{I am not going anywhere},” Ketta <said>. | Papers had reported that Minister Ketta had resigned.
denies | Dora Salm (government spokeswoman) | Salm <dismissed> {reports that Ketta had resigned} as invention.
hedged | Dora Salm (government spokeswoman) | Salm <said> {Ketta had perhaps already resigned}.
unrelated | Dora Salm (government spokeswoman) | Salm <urged> {Ketta to resign}.
unrelated | Ivo Ketta (transport minister) | Ketta <said> {he was resigned to a long winter}.
? Will the Sirel coal mine be closed by 2035?
affirms | Hale Borg (energy minister) | “{The last coal will leave Sirel in 2034 and then the mine shuts for good},” Borg <said>.
affirms | Hale Borg (energy minister) | Borg <vowed> {to close the Sirel mine by 2035}.
denies | Edda Minn (mayor of Sirel) | Minn <said> {the Sirel mine would keep running well beyond 2035}.
denies | Edda Minn (mayor of Sirel) | “{Nobody is going to shut our mine},” Minn <said>. | The government wants the Sirel coal mine closed by 2035.
conditional | Hale Borg (energy minister) | Borg <said> {the Sirel mine could only be closed by 2035 if wind power doubled}.
hedged | Hale Borg (energy minister) | Borg <said> {the Sirel mine will probably be closed by 2035}.
unrelated | Edda Minn (mayor of Sirel) | Minn <said> {the Sirel school had closed in 2021}.
? Did the national broadcaster censor the documentary?
affirms | Ria Holm (director) | “{They cut twelve minutes because a minister rang. That is censorship},” Holm <said>. | The national broadcaster aired the documentary on Sunday.
affirms | Ria Holm (director) | Holm <accused> {the national broadcaster of censoring her documentary}.
denies | Kasp Orde (director general of the national broadcaster) | Orde <rejected> {the charge that it had censored the documentary}.
denies | Kasp Orde (director general of the national broadcaster) | “{We have censored nothing},” Orde <said>. | Holm says the national broadcaster cut her documentary.
unrelated | Kasp Orde (director general of the national broadcaster) | Orde <said> {the documentary had been watched by a million people}.
? Was runner Petra Lomm doped?
affirms | Anti-doping agency | The agency <said> {Lomm had tested positive for a banned substance}.
denies | Petra Lomm (runner) | “{I have never taken anything forbidden, I am a clean athlete},” Lomm <said>.
denies | Petra Lomm (runner) | Lomm <denied> {doping}.
hedged | Anti-doping agency | The agency <said> {it suspected that Lomm had been doped}.
declines | Petra Lomm (runner) | Lomm <would not comment> {on whether she had doped}.
unrelated | Petra Lomm (runner) | Lomm <said> {she had won the race in the rain}.
? Should the city of Harn ban cars from the centre?
affirms | Nell Ostry (councillor) | Ostry <said> {cars have no place in the centre of Harn and must be banned}.
affirms | Nell Ostry (councillor) | Ostry <backed> {a ban on cars in the centre of Harn}.
affirms | Nell Ostry (councillor) | “{It is high time Harn banned cars from its centre},” she <said>.
denies | Gert Vael (shopkeeper) | “{A car ban would kill the shops in Harn's centre},” Vael <said>.
denies | Gert Vael (shopkeeper) | Vael <criticised> {plans to ban cars from the centre of Harn}.
denies | Gert Vael (shopkeeper) | Vael <said> {there was no need to ban cars from the centre of Harn}.
conditional | Gert Vael (shopkeeper) | Vael <said> {Harn could ban cars from the centre provided that new car parks were built first}.
unrelated | Gert Vael (shopkeeper) | Vael <said> {Harn's centre had more cars than ever}.
? Is the new tax legal?
affirms | Ode Fenn (law professor) | Fenn <said> {the new tax was fully in line with the constitution and lawful}.
denies | Kira Aust (tax lawyer) | “{This tax is unconstitutional},” Aust <said>. | Parliament passed the new tax in May.
denies | Kira Aust (tax lawyer) | Aust <said> {the new tax breaks the law}.
hedged | Ode Fenn (law professor) | Fenn <said> {the new tax might turn out to be illegal}.
unrelated | Kira Aust (tax lawyer) | Aust <said> {her legal fees had paid for a new car}.
? Has Ostmark recognised the republic of Kelm?
affirms | Lars Uhl (Ostmark foreign minister) | “{Today we recognise the republic of Kelm},” Uhl <said>.
denies | Lars Uhl (Ostmark foreign minister) | Uhl <said> {Ostmark had never recognised Kelm and would not do so}.
denies | Lars Uhl (Ostmark foreign minister) | “{There is no recognition of Kelm by Ostmark},” Uhl <said>.
conditional | Lars Uhl (Ostmark foreign minister) | Uhl <said> {Ostmark would recognise Kelm only if it held free elections}.
unrelated | Lars Uhl (Ostmark foreign minister) | Uhl <said> {he had recognised the president of Kelm at once in the crowd}.
unrelated | Anja Roth (president of Kelm) | Roth <said> {Kelm recognises Ostmark}.
? Are Lorne and Ostmark negotiating a gas deal?
affirms | Dora Salm (Lorne government spokeswoman) | Salm <said> {Lorne was in talks with Ostmark on a gas deal}.
affirms | Lars Uhl (Ostmark foreign minister) | “{We are sitting at the table with Lorne about gas},” Uhl <said>. | Ostmark needs a gas deal.
denies | Dora Salm (Lorne government spokeswoman) | Salm <said> {there were no negotiations between Lorne and Ostmark on gas}.
denies | Dora Salm (Lorne government spokeswoman) | Salm <denied> {that Lorne was negotiating with Ostmark about a gas deal}.
unrelated | Dora Salm (Lorne government spokeswoman) | Salm <said> {Lorne was negotiating with Karelm on fishing, and Ostmark bought gas elsewhere}.
? Did the earthquake damage the Oder dam?
affirms | Una Pohl (bridge engineer) | Pohl <said> {the quake had cracked and damaged the Oder dam}.
denies | Dam authority | The authority <said> {the Oder dam came through the earthquake without damage}.
denies | Dam authority | “{The dam was not damaged in any way},” the authority <said>. | An earthquake shook the Oder dam on Tuesday.
hedged | Una Pohl (bridge engineer) | Pohl <said> {the earthquake may have damaged the Oder dam}.
unrelated | Una Pohl (bridge engineer) | Pohl <said> {the earthquake damaged forty houses downstream}.
? Is Coach Ebba Lind responsible for the defeat?
affirms | Finn Osk (striker) | Osk <blamed> {coach Lind for the defeat}.
affirms | Ebba Lind (coach) | “{I take full responsibility for this defeat},” Lind <said>.
denies | Finn Osk (striker) | Osk <said> {the defeat was not Lind's fault}.
unrelated | Finn Osk (striker) | Osk <said> {the defeat hurt, and Lind had cried}.
? Does the spray Vermol kill bees?
affirms | Bee keepers' union | The union <said> {Vermol was killing bees by the million}.
affirms | Bee keepers' union | “{Vermol is deadly for bees},” the union <said>.
denies | Vermol maker Agrana | Agrana <said> {Vermol did no harm to bees}.
denies | Vermol maker Agrana | Agrana <insisted> {there is not a shred of evidence that Vermol kills bees}.
hedged | Nils Tarn (biologist) | Tarn <said> {Vermol is suspected of killing bees}.
unrelated | Nils Tarn (biologist) | Tarn <said> {bees were sold beside Vermol at the market}.
? Will Lorne lower the voting age?
affirms | Dora Salm (government spokeswoman) | Salm <announced> {that Lorne would cut the voting age to sixteen}.
denies | Dora Salm (government spokeswoman) | Salm <ruled out> {lowering the voting age in Lorne}.
denies | Dora Salm (government spokeswoman) | “{The voting age in Lorne stays where it is},” Salm <said>.
hedged | Dora Salm (government spokeswoman) | Salm <said> {Lorne was considering whether to lower the voting age}.
unrelated | Dora Salm (government spokeswoman) | Salm <said> {Lorne had lowered the age for driving}.
? Is the opposition leader Vera Tann seriously ill?
affirms | Jon Makk (surgeon) | Makk <said> {Tann is gravely sick and needs an operation}.
denies | Vera Tann (opposition leader) | “{I am in perfect health},” Tann <said>.
denies | Party of Labour | The party <called> {rumours that Tann was ill “complete rubbish”}.
declines | Jon Makk (surgeon) | Makk <declined to comment> {on whether Tann was ill}.
? Was the Hulm ferry overloaded?
affirms | Survivor Ana Brill | Brill <said> {there were twice as many people on the Hulm ferry as allowed, it was overloaded}.
affirms | Harbour police | The police <said> {the Hulm ferry had been overloaded}.
denies | Hulm Lines | Hulm Lines <insisted> {its ferry was not overloaded}.
relays | Harbour police | The police <said> {several survivors claimed that the Hulm ferry was overloaded}.
unrelated | Harbour police | The police <said> {the Hulm ferry sailed at nine}.
? Should Lorne leave the Coastal Union?
affirms | Egon Brack (party leader) | “{Lorne must get out of the Coastal Union, the sooner the better},” Brack <said>.
affirms | Egon Brack (party leader) | Brack <campaigned for> {Lorne's withdrawal from the Coastal Union}.
denies | Dora Salm (government spokeswoman) | Salm <said> {leaving the Coastal Union would be madness for Lorne}.
denies | Dora Salm (government spokeswoman) | “{We belong in the Coastal Union and we should stay},” Salm <said>. | Lorne votes in June.
unrelated | Dora Salm (government spokeswoman) | Salm <said> {Lorne's minister left the Coastal Union summit early}.
? Has the vaccine caused deaths?
affirms | Jon Makk (surgeon) | Makk <said> {two people had died because of the vaccine}.
denies | Health agency | The agency <said> {not one death had been linked to the vaccine}.
denies | Health agency | “{The vaccine did not cause any deaths},” the agency <said>.
hedged | Health agency | The agency <said> {it could not rule out that the vaccine had caused deaths}.
unrelated | Health agency | The agency <said> {deaths on the roads fell as the vaccine arrived}.
? Are the teachers of Harn on strike?
affirms | Teachers' union | The union <said> {teachers in Harn had walked out on Monday}.
denies | Nell Ostry (councillor) | Ostry <said> {all teachers in Harn were at work, there was no strike}.
unrelated | Nell Ostry (councillor) | Ostry <said> {teachers in Harn should strike a better deal}.
? Is the painting in the Lund museum a forgery?
affirms | Ode Fenn (art historian) | Fenn <said> {the painting in the Lund museum was a fake}.
denies | Lund museum | The museum <said> {there was no doubt that its painting was genuine}.
denies | Lund museum | The museum <rejected> {suggestions that the painting was a forgery}.
hedged | Ode Fenn (art historian) | Fenn <said> {the Lund painting could be a forgery}.
unrelated | Lund museum | The museum <said> {the painting would travel to Harn}.
`;
