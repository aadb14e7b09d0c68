// Written by `npm run generate`.
export const seldomBare: readonly string[] = `\
ability in of with object
absence of
acronym
act between
actor from
advance in
advent
advertisement
advisor
advocate object
affair
agency by of through to upon with within object
agenda object
agent by of
aim
airplane of
alert
algorithm
alliance
alveoli in to
amendment
amount for to
ampulla
analyst
anatomy by in of
ancestor
animal of
anniversary
annuity of
ant
antibiotic
aorta
apartment
ape of
app in of on object
appearance in object
applicant object
approach of through object
arch
area by in object
arena
argument by in of through to object
arm at
army
arrangement of
array
arrow
artery
article in on
aspect
assertion
assessment for to object
asset of
assignment
assistant
assumption of
astronomer
athlete like
atmosphere of
atom of
atrium
attempt
attorney of
attraction
audit
author
avatar
avenue
average on
award of
axis
axon
baby
bachelor with
backlog
bacterium
bag
bakery
ball
balloon
ballot
ban
band
bandage object
bank of
banner
barrel for
barrier
baseline above at before
basis in object
basket
bastion object
bat in
battery to
bay at
beam
beauty of on with
beetle of
beginning of
belt
beta by in
bike
bill
biopsy by
birthday
bit by
bite
blast
bloodstream
blow
board on
boat by
body between object
bolus
bomb
bond of object
bonus object
book
boom of
boost
border object
borrower
boss of to
boundary
brain of
branch
brand on
breach for
breakdown of to object
breath of with
bridge
brightness in object
brother
browser
bubble
bug
building for in of on to object
bulb
bulge
bulk in
bunch
bundle
burst
bus
button object
buyer between
cage
calculation of
calculator
calendar
call of
camera off on
campaign of object
canal
candidacy
candidate
canvas of off
cap
capacitor
capsule
captain
car of object
career of to with
caretaker of
cartel
cascade
cat of
catalog in
category between by
cava
cavity
cell of
census
century of to
cerebellum
cerebrum
ceremony
certificate
challenge by in of under object
chamber
champion
channel by
characteristic in object
chart
charter by
check in through
chief in
child
circle
circuit object
citizen
city from in with
classroom
clause
clavicle
client
clip
clock
clue
cluster
coach
coalition
coat
codebase
codon
cohort
coin in
collapse of to
colleague
collision about of object
column
combination in of
comet
comment for of object
commission by under
committee in
commodity
company before for in of to
comparison by for in of
compartment
competitor
complaint
complex
component by object
compound
computer into
concept of
conclusion in
condition in object
conditional
condyle
conference in of
connection for in of object
constant object
constitution upon
consumer to
container
contest in
continent object
contract of object
contractor
contradiction in
contribution
convention by in object
conviction of to upon
copier
cord
corner
corporation of object
corps of
corpus of object
correction for on
correlation object
cortex
counterpoint
country by from of to
couple
coworker
cranium
crop
cross
crossing object
crowd
crown from
crust
cube
curriculum
curvature of
curve
cut
cycle object
dashboard
database
dataset between
daughter
deadline
deal of
dealer
decade
decimal
decision object
deck
declaration
decrease
decree by
dedication of
deepfake
defendant
defense for in like of to
deficit upon object
definition by of
degree in of object
deity
demonstration
denominator
department
designation for of
designer with
desk
destination
detector
determinant
determination for of upon
developer
deviation for
dictator against of
difference between for of object
dilemma
diploma
director
disadvantage of
disc
dispute in
district in to
diversion of
divide of
dividend
doctor between
doctrine on
document of
dog by of object
dollar
dolphin object
donation
dongle
donor between
dose
downside
draft
drawback
driver for
drop
drug of
duality
duodenum
duration in
dwarf
dynamic
ear
economy in of through object
ecosystem object
edition
editor for of
electorate
electron
electroscope
element of
embryo
emergence
emf
employee between from to
employer
endometrium
enemy
engine of object
engineer
entity of object
entrance for
entrepreneur from of to
enzyme
epidemic
episode object
equation
equivalent
era from to
esophagus
essay
essence in
establishment of
estimate
ethic of
event of on object
exam
examiner
example by for of
excuse
executive
expectation
experiment by
expert to object
explosion
extent
externality
eye with
facility object
factor object
factory
fallacy
fan
farm from of to
farmer
father
feasibility for
feat
fee
feeling of
femur
fence
fetus
figure
filament
filter
filtrate
fine
firm from of to object
fist object
flag
flash
fleet
floor
follicle from to
foothold
footpath of
footprint
foramen
forearm
fork
format in object
formula
formulation during
fort
forum
fossa
foundation like object
founder
fraction
fracture to
frame of with
framework of object
franchise
friend
frontier
fund
gain by for of object
galaxy of
ganglion of
gap
gardener of
garrison
gathering on object
gene
genome
giant
gift
girdle
girl
gland from of to
glimpse
globe
glove with
glow of
good for of object
gradient of object
graduate by
grant
graph of
graphic
grasp
groove
groundwork
group by for from of to
guarantee
guerrilla object
guess
guest to
guide by object
guild
gun of
habit of
hackathon
hallway object
handbook
handful
harbor object
hazard
headline on
helicopter by
hero against
hierarchy in of object
highway of
holder
hole
homeland
homepage
honor in of
horizon
hospital
host
hotel
house of
household by
hub
human of to
hunter between
husband of
hypothalamus
hypothesis
icon
idea
ideal
illustration
imperative
importance in of object
impression
impulse
inability
incidence of
increase by of over
index
indication
indicator
individual object
infant
inflow in of to
influencer
influx
infographic object
inquiry of through to object
inspector object
institution by
instructor
instrument of
intention with
interface on object
interior
internet
internship of
intersection of
interview of
intestine
intranet
introduction for of upon object
invention by of to object
inventor
investor
issuer between
item
jaw
jet object
job from of to
joint of
journal in
journalist by
journey to
judge for of
judiciary
juror
jury by
key in
keyboard by in
kid
kidney of
knee
knife
label
laboratory for
ladder
lady object
landscape in
laptop
larynx
lawsuit
lawyer
layman in
lecture in object
leg
legacy
legislator between of
legislature in
lender
lens
lesson
letter by
lever
library object
license of
lifecycle about
lifetime for
ligament
likelihood to
limb
limit
limitation
lineage
link of on
list for of object
listing
listserv of
liver object
loan in of on object
lobby
logo
look object
loop
lot
luminosity in of object
lung from
machine of object
magazine for from in to
magnitude in of
major
majority between by of
mammal
manager
mandate
manner
manufacturer
map of
mark by
marketer
marketplace
mascot of
mask with
match
meal
mean
means
mechanism
mediator object
medium in on
medulla
meeting from object
member
membrane
memo
memorandum
mentor
menu of
merger
message of object
meter
method of on through object
metric
microbe of
microscope
midbrain
middle in
milestone
military from
minimum at
minority
mirror of
mission on to with
mistake by object
mixture
model in object
moderator
module
molecule
moment of
monopolist
monster
moon on
mother
motive
mountain
mouth of through
move
movie
mule from object
multitude
museum
narrative over
nation between from of to object
nebula of
necessity by of on to
neck
needle of
neighbor
neighborhood
nerve
nest
network
neuron
neutrino of
newborn
newsletter
node
nomination for of object
norm
nose
note of object
notion
nucleus of
number by for in like on with object
nurse
oath
object of
objective
obligation by of object
observer
ocean of
offer
offering
officer
official object
one
onset after by
oocyte
opposite
option
orator after
organ object
organism of
organization of on through object
orientation at during of on
outbreak
outcome of
outline
overview
owner like of
package
pair object
pandemic
panel on
parachute by
paradox
paragraph
parent of
participant
particle of
partner for object
party on
passport
past from
patch to
patella
patent of object
path object
pathogen of to
pathway
patient from to
pattern of
pen in object
penalty
pendulum
percentage
period before of to with object
permit of
persona
peso
petition
pharynx
phase by object
phenomenon
phenotype in
philosopher by
phone by of object
photo of
photon
phrase
physician
picture from object
piece by object
pillar
pilot
pipeline
pitch in of object
pivot
placenta
plaintiff
plan about of to object
plane
planet of to
plaque of
plasmid
plate behind
platform of object
player
pledge
pocket in of
podcast
poem
poll of
port
portal of object
portfolio object
portion object
position about for in into of with object
possibility of object
post on
poster
prediction for
premise
premium
prescription for
presence of with object
presenter
presidency
prevalence in
principle for in of on
prisoner object
probability of
problem of object
procedure of on
process about above for of to object
producer from
product between by of on to object
profession by of within
profile object
progression of object
prohibition of
project of object
prompt of
proportion in
proposal for from
proprietor
prospect
prototype object
provider
provision object
pull
pulsar
pulse of
pupil
puppy
purchase by for of upon
purse object
push on
puzzle
query for
quest
quiz
quo
quote
radius in object
raid object
rally
range in of with within object
rash
rating
ratio in
ray
reactor of
realm object
recall by
recap
receiver
receptor of
recipient
redesign of
redshift of
reflex of
regime of
regiment
region on object
regulator from
relation in of
relationship in of object
remainder
reminder
remnant
reply in of
repo to
report of object
reporter object
repository for
representative
republic
request on upon object
requirement of object
researcher
reservoir
resistor
resort of
resource of
respondent
restaurant
resume
retailer
retina to
retrospective for
reverse in of
rib
ribosome
ridge
river
roadmap
robot
rod object
role object
roof
row on
rubric
ruling of
run
rush
sac
sacrum
sale by for of
salesperson
salon object
saloon of
sample object
sarcolemma
satellite
scale at in of to
scan object
scenario
scene
schedule in of on with object
schema
scientist object
score of
script off
season during in of
seat
secret in of
sect object
section about by in
sector in of with object
segment
self of
seller
semester by
seminar object
sentence object
septum
sequence in
server
set between
shaft
shareholder of object
sheet
shield
shift of to object
ship on object
shirt object
shoe of
shop object
shortage in
show
sign
signal of
simulation
site for of on object
situation object
skull object
sky
slice
slide
slogan
slope of
smartphone for
snake for of
snapshot
soldier
solicitation
solution in of to toward with object
son
song of
sort of
span
spark
speaker
specialist object
specimen
spectrum of object
sphere of
sphincter
spike
spleen
sponsor
spot
spread
spreadsheet
sprint
spur
squad object
stake at
stance
stand
standard in to
standpoint
star of object
startup object
state between by from of to with object
statement of object
station from of to object
stigma on
stocking of
stomach
stone in to
stool of
store in
storm
story of object
stove
strand
stream object
street
strike on
string
struggle of
student
subfield
subject by
substitute
successor
suggestion
suite to
sum in
summary in
sun
supermajority of
supervisor for
surface to
surge
surgeon
survey in of through object
suture
switch
sword by
symbol object
syndesmosis
system for in of with object
table to object
tablet of object
tariff by
task on object
teacher between
team between for to object
teammate
technician
telephone by
telescope between
template object
temptation
tendency
test of object
textbook of
theme
thermometer
thesis
thief object
thigh
thing of object
thrill
thumb of
tibia to
ticket
tide
timeline object
tip in
toll
ton
tongue
tool of to object
toolkit
topic by on object
total in object
tract
trademark object
tradeoff
trait object
transaction of
transcript
trap
treaty
tree of
trend of
trip
truck for
trunk
tube to
tweet object
umbrella
undergraduate in
union of with object
unit
universe of
university
update object
user object
uterus of
vaccine
vagina
validity for of object
valve
variable from
variance at for of on
variety of
vehicle of
vein
vendor object
ventricle
venture of
venue of
verdict
vertebra
vessel of
veteran
victim between object
viewer of
viewpoint
village
violation from in of
visit
visitor at
vote by of
voter
voucher object
wage of object
walk
wall object
warlord against
warrant object
waterfall for from of
wave of object
wavelength in of to object
weapon object
web between for of to
webinar object
webpage
website from of to object
weekend in
wheel
whole in
widow
width in of
wife
win
window
winner
witness object
woman after to
worker from
workload
workshop object
world around at in into of object
worldview
wound
writ
writer
yield
zone in with
zoologist to`.split('\n')
