// Nouns that reports use for the same thing. Data only: one set a line.

const SETS = `
company,firm,business,corporation,enterprise,group,manufacturer,maker
factory,plant,works,mill,facility,site,smelter,refinery
hospital,clinic,infirmary,ward,maternity unit,medical centre,medical center
school,college,academy,classroom,classes
university,campus,faculty
government,cabinet,administration,ministry,authorities,state,coalition
parliament,assembly,legislature,congress,chamber,house,lawmakers,deputies,senate
police,officers,constabulary,force,detectives
army,troops,soldiers,military,forces,servicemen,armed forces,contingent,units,personnel
weapon,arms,missiles,ammunition,weaponry,rockets,tanks,munitions,shells,military aid
law,bill,legislation,act,statute,measure
rule,regulation,requirement,provision
election,vote,poll,ballot,referendum,count
result,outcome,tally,count
country,nation,state
tax,levy,duty,tariff,charge,taxes,surcharge
wage,pay,salary,earnings,wages,salaries
price,cost,bill,prices,costs,fare,fares
job,post,position,role,employment,jobs,workers,staff
worker,employee,staff,workforce,labourer,personnel
strike,walkout,stoppage,industrial action
water,tap water,river,supply,drinking water
river,water,stream,waterway,lake
vaccine,jab,shot,vaccination,immunisation,injection,dose
drug,medicine,medication,pill,treatment,tablet
disease,illness,virus,infection,outbreak,epidemic,condition
doctor,physician,surgeon,medic,clinician,nurse
patient,sufferer
child,children,kids,pupils,minors,youngsters,students,toddlers,infants
road,motorway,highway,bypass,street,carriageway
railway,rail,train,trains,line,tracks,rail line
bridge,span,crossing,viaduct
dam,barrage,reservoir,embankment,wall
airport,airfield,runway,terminal
mine,pit,quarry,colliery
power plant,power station,reactor,nuclear plant,plant,unit
pipeline,pipe,line
forest,woods,woodland,trees
pesticide,spray,chemical,herbicide,weedkiller
farm,farmers,growers,agriculture
fish,stocks,catch
money,funds,cash,funding,millions,billions,sum,cheque
aid,assistance,help,relief,support
data,figures,numbers,statistics,results,measurements,readings
study,paper,research,trial,experiment,analysis
budget,spending,accounts,finances,books
debt,loan,borrowing,arrears
bank,lender
loan,credit,borrowing
agreement,deal,accord,pact,treaty,settlement,contract
treaty,agreement,pact,accord,convention
talks,negotiations,dialogue,discussions
conflict,war,hostilities,fighting
ceasefire,truce,cease-fire,armistice
border,frontier,boundary,crossing
refugee,migrant,asylum seeker,newcomers
prisoner,inmate,detainee,captive,hostage
protester,demonstrator,marcher,crowd,activists
protest,demonstration,rally,march
murder,killing,death
attack,strike,assault,raid,bombing,blast,explosion
explosion,blast,detonation
fire,blaze,wildfire,flames
accident,crash,collision,incident,disaster,derailment
crash,accident,collision
leak,spill,discharge
document,file,paper,memo,papers,records,letter
email,message,mail,correspondence
plane,aircraft,jet,airliner,flight
ship,vessel,boat,ferry,tanker,trawler
car,vehicle,automobile,cars
drone,UAV,unmanned aircraft,drones
house,home,flat,housing,dwelling,homes
rent,rents,tenancy
coach,manager,trainer,boss
player,striker,forward,midfielder,goalkeeper,captain
match,game,fixture,final,tie
title,championship,trophy,cup,league
season,campaign
team,side,squad,club
race,rally,event,marathon
stadium,arena,ground
museum,gallery,collection
painting,picture,canvas,work,portrait
book,novel,memoir,biography
film,movie,picture
festival,event,concert
broadcaster,channel,station,network
newspaper,paper,daily,press
journalist,reporter,correspondent
satellite,spacecraft,probe
comet,asteroid,meteorite
fossil,bones,skeleton,remains
temperature,heat,warming
emission,carbon,greenhouse gas,pollution,fumes
energy,power,electricity
gas,fuel
coal,lignite
oil,crude,petroleum
nuclear power,nuclear energy,atomic energy,reactor
wind farm,turbine,turbines
bus,buses,coach
pension,pensions,retirement age
retirement age,pension age
curfew,lockdown,restrictions
monarchy,crown,throne,king,queen
church,parish,diocese
judge,court,bench,tribunal
verdict,ruling,judgment,judgement,sentence,decision
mayor,city hall
governor,governorship
minister,ministry
president,head of state
prime minister,premier,head of government
leader,chief,head,boss
bribe,kickback,envelope,payment,cash
pupil,student,schoolchild
teacher,lecturer,staff
exam,test,examination
phone,mobile,smartphone,handset
algorithm,software,model,system
robot,machine
wolf,wolves,pack
bear,bears
bee,bees,pollinators,hives
tiger,big cat
tree,trees,oaks
beach,coast,shore
flood,flooding,floodwater
earthquake,quake,tremor
sugar,sweets,sugary
alcohol,drink,liquor
tobacco,cigarettes,smoking
food,meal,groceries
grain,wheat,crop,harvest
crop,harvest,yield
merger,takeover,tie-up,deal
share,stock,stake
customer,client,consumer,passenger,user
passenger,traveller,commuter
victim,casualty,dead
`;

const TABLE = new Map<string, Set<string>>();
for (const line of SETS.split("\n")) {
  const names = line
    .split(",")
    .map((w) => w.trim().toLowerCase())
    .filter(Boolean);
  // The first noun of a line is what the others may stand for.
  const head = names[0];
  if (!head) continue;
  const row = TABLE.get(head) ?? new Set<string>();
  for (const name of names) row.add(name);
  TABLE.set(head, row);
}

/** Words that may stand for a noun, itself included. @example synonymsOf("factory").has("plant") // true */
export const synonymsOf = (noun: string): ReadonlySet<string> => TABLE.get(noun) ?? new Set([noun]);
