// Rows written blind, after the judge: 63 of 85 were right at first sight (74 %). What they taught was general; they are watched since.

export const KEPT_ROWS = `
? Is the Marl reactor leaking?
affirms | Piet Sand (plant engineer) | Sand <said> {radioactive water had been leaking from the Marl reactor since Friday}.
affirms | Green League | The league <warned> {that the reactor at Marl leaks}.
denies | Northern Power | Northern Power <said> {there was no leak at the Marl reactor}.
denies | Northern Power | “{Nothing has leaked from Marl, not a drop},” the company <said>. | Rumours about the reactor spread on Tuesday.
hedged | Piet Sand (plant engineer) | Sand <said> {the Marl reactor may be leaking}.
declines | Northern Power | Northern Power <declined to comment> {on reports that the Marl reactor was leaking}.
unrelated | Piet Sand (plant engineer) | Sand <said> {the memo about the Marl reactor had been leaked to a paper by a friend}.
unrelated | Northern Power | Northern Power <said> {the Marl reactor would be refuelled in May}.
? Should Ostrava buy the Falke fighter jet?
affirms | Teo Brandt (Ostravan defence minister) | “{We need the Falke, and we need it soon},” Brandt <said>. | Ostrava is choosing a fighter jet.
affirms | Teo Brandt (Ostravan defence minister) | Brandt <recommended> {that Ostrava buy the Falke jet}.
denies | Ines Moll (lawmaker) | Moll <said> {buying the Falke would be a waste of money for Ostrava}.
denies | Ines Moll (lawmaker) | Moll <opposes> {the purchase of the Falke fighter jet by Ostrava}.
conditional | Ines Moll (lawmaker) | Moll <said> {Ostrava should only buy the Falke jet if it is built at home}.
unrelated | Ines Moll (lawmaker) | Moll <said> {the Falke fighter jet had crashed in Lund, and Ostrava mourned}.
? Has the company Brenta paid its workers?
affirms | Brenta | Brenta <said> {all wages had been paid to its workers in full}.
denies | Anso Reel (union leader) | Reel <said> {Brenta still had not paid its workers}.
denies | Anso Reel (union leader) | “{The workers have not seen a single coin},” Reel <said>. | Brenta promised to pay its workers in March.
conditional | Brenta | Brenta <said> {it would pay its workers once the bank released the loan}.
unrelated | Anso Reel (union leader) | Reel <said> {workers at Brenta paid tribute to a dead colleague}.
? Is Mayor Ostry going to run for governor?
affirms | Nell Ostry (mayor) | “{I am running for governor},” Ostry <announced>.
affirms | Nell Ostry (mayor) | Ostry <confirmed> {that she would seek the governorship}.
denies | Nell Ostry (mayor) | Ostry <said> {she had no intention of running for governor}.
denies | Nell Ostry (mayor) | “{I will not be a candidate for governor},” Ostry <said>.
hedged | Nell Ostry (mayor) | Ostry <said> {she was considering a run for governor}.
declines | Nell Ostry (mayor) | Ostry <would not say> {whether she would run for governor}.
unrelated | Nell Ostry (mayor) | Ostry <said> {she had run a marathon with the governor}.
? Did the army torture prisoners?
affirms | Rights Watchers | The group <said> {the army had beaten and tortured prisoners for weeks}.
affirms | Former prisoner Jo Tam | “{They tortured us every night},” Tam <said>. | The army held four hundred prisoners.
denies | General Otto Lenk (army chief) | Lenk <said> {the army does not torture prisoners and never has}.
denies | General Otto Lenk (army chief) | Lenk <called> {the claims that the army tortured prisoners a fabrication}.
relays | General Otto Lenk (army chief) | Lenk <said> {foreign newspapers were writing that the army tortured prisoners}.
unrelated | General Otto Lenk (army chief) | Lenk <said> {the army had released the prisoners on Sunday}.
? Will the central bank raise interest rates?
affirms | Ulla Brask (economist) | Brask <predicted> {that the central bank would raise interest rates in June}.
affirms | Hugo Stein (central bank governor) | “{We are going to put rates up},” Stein <said>. | The central bank meets on Thursday to discuss interest rates.
denies | Hugo Stein (central bank governor) | Stein <said> {the central bank had no plans to raise interest rates}.
denies | Ulla Brask (economist) | Brask <said> {interest rates will stay where they are, whatever the central bank says}.
conditional | Hugo Stein (central bank governor) | Stein <said> {the central bank would raise interest rates if wages kept climbing}.
hedged | Ulla Brask (economist) | Brask <said> {the central bank might raise interest rates}.
unrelated | Ulla Brask (economist) | Brask <said> {interest in the central bank's museum was rising}.
? Is the language Sorvian dying out?
affirms | Mats Oll (linguist) | Oll <said> {Sorvian was dying out}.
denies | Mats Oll (linguist) | Oll <said> {Sorvian is alive and well, and far from dying out}.
unrelated | Mats Oll (linguist) | Oll <said> {he had learned Sorvian from his dying grandmother}.
? Does Minister Vahl have a conflict of interest?
affirms | Ines Moll (lawmaker) | “{The minister owns shares in the firm he regulates. That is a conflict of interest},” Moll <said>. | Vahl oversees mining.
denies | Karl Vahl (mining minister) | Vahl <said> {he had no conflict of interest}.
denies | Karl Vahl (mining minister) | Vahl <rejected> {the accusation that he had a conflict of interest}.
unrelated | Karl Vahl (mining minister) | Vahl <said> {the conflict in Sund was of great interest to him}.
? Is the old town of Harn flooded?
affirms | Fire brigade | The brigade <said> {water stood a metre deep in the old town of Harn, and every street was flooded}.
denies | Nell Ostry (mayor) | Ostry <said> {the old town of Harn had not been flooded}.
unrelated | Nell Ostry (mayor) | Ostry <said> {Harn's old town was flooded with tourists}.
? Did goalkeeper Sanna Voll cheat?
affirms | Finn Osk (striker) | “{Voll cheated, everybody saw it},” Osk <said>.
denies | Sanna Voll (goalkeeper) | Voll <denied> {cheating}.
denies | Sanna Voll (goalkeeper) | “{I did not cheat},” Voll <said>.
hedged | Referee Bodo Krant | Krant <said> {it was possible that Voll had cheated}.
unrelated | Finn Osk (striker) | Osk <said> {Voll had cheated death in a car crash}.
? Are the hostages still alive?
affirms | Negotiator Ben Oram | Oram <said> {all the hostages were alive}.
denies | Negotiator Ben Oram | Oram <said> {none of the hostages had survived}.
hedged | Negotiator Ben Oram | Oram <said> {he did not know whether the hostages were alive}.
conditional | Kidnappers | The kidnappers <said> {the hostages would stay alive only if the ransom was paid}.
? Is the ministry hiding the report on the crash?
affirms | Ines Moll (lawmaker) | Moll <accused> {the ministry of covering up the report on the crash}.
affirms | Ines Moll (lawmaker) | “{The ministry is sitting on the crash report because it is embarrassing},” Moll <said>.
denies | Ministry of transport | The ministry <said> {it had nothing to hide and would publish the report on the crash in full}.
denies | Ministry of transport | The ministry <denied> {hiding the crash report}.
unrelated | Ministry of transport | The ministry <said> {the crash report had four hundred pages}.
? Was the minister told about the crash before the vote?
affirms | Piet Sand (adviser) | Sand <testified> {that he had informed the minister about the crash on the eve of the vote}.
denies | Karl Vahl (minister) | “{Nobody told me about the crash},” Vahl <said>. | The vote was held a day after the crash.
? Should children be banned from social media?
affirms | Rusa Tain (health director) | Tain <said> {children should be barred from social media}.
affirms | Parents' council | The council <called> {for a ban on social media for children}.
denies | Ode Fenn (law professor) | Fenn <said> {banning children from social media would do more harm than good}.
denies | Ode Fenn (law professor) | Fenn <argued> {that children should be allowed to use social media}.
unrelated | Rusa Tain (health director) | Tain <said> {children spent four hours a day on social media}.
? Is the glacier at Hoss shrinking?
affirms | Una Pohl (glaciologist) | Pohl <said> {the Hoss glacier was retreating by forty metres a year and shrinking fast}.
affirms | Una Pohl (glaciologist) | “{It has lost half its volume},” Pohl <said>. | Pohl has measured the glacier at Hoss since 1990.
denies | Tourist board | The board <said> {the glacier at Hoss was growing, not shrinking}.
unrelated | Tourist board | The board <said> {the number of visitors to the Hoss glacier was shrinking}.
? Has the treaty between Lorne and Kelm been signed?
affirms | Dora Salm (Lorne government spokeswoman) | Salm <said> {Lorne and Kelm had signed the treaty at dawn}.
denies | Anja Roth (president of Kelm) | “{Nothing has been signed},” Roth <said>. | Reports said the treaty between Lorne and Kelm had been signed.
conditional | Anja Roth (president of Kelm) | Roth <said> {Kelm would sign the treaty with Lorne if the border was opened}.
unrelated | Anja Roth (president of Kelm) | Roth <said> {Kelm's striker had signed for a club in Lorne}.
? Is the museum director Ruth Abel responsible for the theft?
affirms | Bodo Krant (detective) | Krant <said> {Abel was behind the theft}.
denies | Ruth Abel (museum director) | “{I had nothing to do with the theft},” Abel <said>.
denies | Bodo Krant (detective) | Krant <said> {there was no evidence that Abel was to blame for the theft}.
unrelated | Ruth Abel (museum director) | Abel <said> {the theft had broken her heart}.
? Can the hospital treat all patients?
affirms | Rusa Tain (hospital director) | Tain <said> {the hospital was able to treat every patient}.
denies | Jon Makk (surgeon) | Makk <said> {the hospital could not treat all its patients}.
unrelated | Jon Makk (surgeon) | Makk <said> {the hospital treated its patients with respect}.
`;
