// Written by `npm run generate`.
export const ownActs: readonly string[] = `\
abandon post posts
avert eyes gaze
begin career speech
bide time
bite lip lips nails tongue
bow head heads
cast ballot vote
catch breath
change mind minds tune
clasp hands
clear throat
clench fist fists jaw teeth
complete studies
continue studies
count blessings
cover tracks
cross arms fingers legs
defend crown title
deliver speech
do best utmost
draw breath sword weapons
drop guard
earn degree doctorate keep living nickname stripes wings
end career
exercise right rights
find bearings feet footing voice way
finish degree speech studies
flex muscles
fold arms
follow heart instincts
fulfil ambition ambitions potential
fulfill ambition ambitions potential
gather thoughts
grit teeth
hang heads
hedge bets
hit stride
hold breath nerve tongue
hone craft skills
keep balance cool head nerve promise temper word jobs seats
launch bid comeback
learn lesson trade
leave desks job jobs posts seats
lick lips
lose appetite balance bearings composure concentration cool eyesight footing grip hair hearing job life lives marbles nerve patience sense sight teeth temper virginity voice way deposits homes jobs licences licenses livelihoods pensions seats
lower gaze voice voices
make choice choices debut entrance escape excuses exit living mark mind peace way
mend ways
narrow eyes
nod head heads
open speech
pack bags
pay dues respects
pledge allegiance
ply trade
pull punches
purse lips
quit job post
raise eyebrows glasses voice
recover balance composure strength
regain balance composure consciousness feet footing seat sight strength title
renounce citizenship
resign post seat
retain crown seat title
risk life lives neck necks
roll eyes
rub eyes
say farewells goodbyes prayers
scratch head heads
serve apprenticeship sentence sentences
shake head heads
shift weight
shrug shoulders
slap thigh thighs
sow oats
spend boyhood career childhood girlhood life teens twenties youth
stamp feet foot
stand ground
start career
stifle yawn
stretch legs
stroke beard chin
suspend campaign
swallow pride
take chances seat seats time turn turns vows
try best luck
vent anger frustration fury
wag finger tail
waive right rights
wring hands
write autobiography memoirs`.split('\n')
