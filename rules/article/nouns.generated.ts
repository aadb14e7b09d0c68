// Written by `npm run generate`.
export const nouns: readonly string[] = `\
abbreviation a
abdomen the
abstract the
accelerator a
accent a
accident a +in +opening
accordion the
accountant a +opening
acidity the
acorn the
acronym a +opening
actor the +opening
adage the
address a +in +at +for +to +of +opening
administrator the
advent the +with +before +opening
adversary a
advertisement a +in -object
adviser a
advisor a +with +opening
advocate a +opening
affair the +opening
afterlife the
aftermath the +in +opening
afternoon the +in +on +opening
agenda the +in +on +with +for +to +of +opening
agent the +with +to +of +opening
aide a
airline the +on +opening
airplane a +on +opening
airport the +in +at +opening
airway the
album the
alert a
allegory a
allele the
allergen the
alliance a +in +for -into
allure the
ally a +opening
alpha a
alphabet the
alternative a +with +opening
ambassador the
amendment the +for +opening
amount the +on +at +with +about +of +by +opening
ampulla the
amygdala the
analog a
analogy a +in -object
analyst a +opening
ancestor a
anecdote a +with
ankle the
anniversary the +on +opening
announcement the +in +after -subject -object
answer the +on +at +with +for +to +of +opening -object
ant the
antecedent the
antenna a +in
antibiotic a +opening
anus the
apartment a +in +to +opening
ape a
apex the
apology a
app the +on +with +about +to +from +of +opening -over
apparatus the +opening
appendix the +in +opening
apple a
appliance a
apprehension the
approach a +on +with +for +about +to +from +opening -near
appropriation the
arc a
arch the
archive a
area the +on +with +for +about +to +from +opening -object
arena the +in +opening
arguer the
argument the +on +with +for -object -through
aristocracy a
arm the +in +on +with +of +opening
armistice a
army the +in +on +with +for +to +of +by +opening
array a +in +on +with +for +to +opening
arrow a +with
arsenal the
arteriole a
arteriosus the
article a +at +with +for +to +from +of +opening -object
artifact a
artist the +opening
aspect a +in +on +with +about +to +opening
assassination the +after
assay a +in +opening
assertion the +with +opening
asset a +for +opening
assistant a
associate a
assumption the +on +with +opening
asteroid a +on +of +opening
astronaut the +opening
astronomer the +opening
athlete a
atmosphere the +in +on +with +about +to +from
atom a +in +with +for +of +opening
atrium the +to +opening
attempt a +in +after +opening
attorney a +opening
attribute a +opening
audience the +in +on +at +for +before +about +to +from +by -subject
audit a +of +opening
author the +with +about +to +of +by
autobiography a
automobile the +opening
avatar the +opening
avenue a
awakening a
award a +for -object
axis the +on +with +about +to +of +opening
baby the +for +opening
bachelor a
backbone the +opening
backdrop the
backlog the +in +opening
backpack a
backyard the
bacterium the +with +of +by -object
badge a +with +opening
bag a +in +opening
bailout the
bakery a
balloon the +on +opening
ballot the +on +opening
ban the +for +opening
band the +in +with +of +opening
bang a
bank the +in +on +at +with +for +to +from +of +by
banner the +in +with +opening
bargain a
barn a +at
barrel the
barrier the +of +opening
basale the
basement the
basin the +in
basis a +on +opening -there
basket the +in +on +of +opening
bat the
batch a +in
bathroom a
battery the +with +opening
battlefield the +on +opening
beach the +on
beacon a
beam a +in +of +opening
beat the
bedrock the
bedroom a
beginning the +in +at +with +for +to +from +by +opening
being the +in +on +for +about +to +opening
believer a
bell the
belt the +in +of +opening
bench the +on
benchmark a
bet a
beverage the
bibliography a +in +opening
bicycle a
bid the +in +opening
bidder the
bike a +opening
bilayer the
bill the +in +on +with +for +to +opening
binary a
biofilm a +in +opening
biography a
birthday the +on +opening
birthplace the
birthright the
bite a +with +of
bladder the +opening
blade the
blanket a
blast the
blend a
blessing a +opening
bloc a
blockade the +opening
blog the +in +on +at +for +to +of +opening
blogger the
bloodstream the +in +to +from +opening
blot a
blow a +opening
blueprint a
blunder a
boat the +opening
bolt a
bomb the +of +opening
bombardment the
bondholder the
bonus a +opening
book the +in +on +about +to +from +of +opening
bookstore a
boom the +in +during +of -subject -object
boon a
boost a
booth the
borrower the -subject -object
boss the +on +with +to +opening
bottle a +in +opening
bottom the +on +at +to +from +opening
boundary the +at +opening
bounty the +in +for +opening
bourgeoisie the
box the +in +to +of +opening
boy a +opening
boycott the +for +opening
brachii the
bracket the +in
branch the +in +on +with +for +from +of -object -across
breakthrough a
breakup the
breed a
breeze a
bride the
bridge the +on -object
brief the
brink the +on
broadcast the
broker a +with
brother a +of +opening
browser the +in +on +with +to +opening
brunt the
bubble the +in +opening
buck the
bucket a
bud the
buffer a
bug a +opening
bulb the +opening
bulge the +in
bullet the +opening
bulwark a
bump a
bunch a +opening
bundle a +opening
burger the
burner the
bus the +on +opening
button the +on +to +of +opening
buyer the +for +to +opening
buyout a
byproduct a
cabin a
cabinet the +in +on +of +opening
cache the
cadence a +on
cadre a
café a
cage the
calculation the +in +for
calculator a +in +on +opening
calendar the +in +on +with +to +of -subject
caliphate the
call the +in +on +at +with +for +after +during +to +opening
calling the
callosum the
camel the
campaign a +in +with +for +during +about +of
can a
canal the +in +on +of +opening
candidacy the
candidate a +with +for +about +to +of +opening
cap the +opening
capacitor a +in +opening
capitis the
capsule the +of +opening
caption the +opening
car a +in +on +with +for +to +from +opening -object
card a +on +for +of -subject -object
caregiver the
carrier a +opening
cart the +on +opening
cartel the
cartoon a +in +opening
cascade a
case the +on +with +for +about +to +from +opening -object
cashier a
cast a +in
cat a
catalog the +in +on +to +opening
catastrophe a
catch a
category the +in +with +for +to +of +opening
catheter the
cava the
cave the +in
cecum the
ceiling the +opening
centennial the
center the +in +on +with +for +about +from +opening
century the +in +for +after +before +during +to +from +of +by +opening
cerebellum the +with +to +of +opening
ceremony the +in +during +opening
certificate a +with +opening
cervix the
chain the +in +with +to +of -subject -object
chair a +in +on +with -object -predicate
chamber the +in +of +opening
champion a
chapter the +in +on +with +for +from +of +opening
characteristic a +on -object
chart the +in +on +opening
charter a +in +opening
chasm the
chatbot a +for +opening
checklist a +in +with -object
chef a
chest the +in
child a +on +with +for +to +opening
chip a
chorus the
chunk a
circle the +in +of +opening
circuit the +in +for +opening
citizen a +for +to +opening
citizenry a
city the +in +on +for +to +from +of +opening
clan the
classmate a
classroom the +in +for +of +opening
clause the +in +with +of +opening
cleaner the
cleft the
clerk the
click the +with +opening
client the +with +for +to +opening
climax the
clinic a +in +at
clinician a
clip a +in +at -object
clock the +on +opening
close the +at
closeness the
clot the
club a +in +opening
clue a
cluster a +in +for +of -object
coach a
coalition a +in +of +opening
coast the +on +to +from +of +opening
coastline the
coat a +with
coating a
cochlea the
codon the
coil a
colleague a +with +opening
collector a
collision the +in +after +before +during +to -object
colony the +in +to +of +opening
column the +in +to +from +opening
comet a +opening
comma a +with
commander the +opening
commencement the
commercial a +in +for +opening
commoner a
commute a
companion a
compartment the +in
compass a +opening
competitor a +for +opening
complaint a +opening
complex the +in +of +opening
complication a
composer the
compound a +opening
computer a +on +with +for +to +opening -into
concept the +on +with +for +about +to +opening
conditional a
conductor a +in +on +opening
cone a
confederation a
confluence the
conglomerate the
connotation a
constant the +in +with +for +of +opening
constellation the +in +opening
constituency the
constituent a
constitution a +in +with +of +opening
construct a
consultant a +opening
consumer the +with +for +to +of +opening
container a +in +of +opening
contest the +in +for +opening
continent the +in +on +to +of +opening
continuum a +on +opening
contractor a +with +opening
contributor a +opening
controller the
coordinator the
cord the +in +to +from +of -object
cork the
cornea the
corner the +in +on +at +opening
cornerstone the
corona the
corporation a +in +with +for +to +opening
corps a
cosmos the +in +of +opening
couch a
counselor a +with
counterclaim a
counterexample a
counterpart a
countryside the +in +to +opening
county the
couple a +in +on +with +for +after +opening
coupon a
courthouse the +at
courtroom the
cousin a
coworker a +opening
cranium the
crash the +in +after +before +to +opening
crate the
crater the
creator the +opening
creature a
creditor the
creed the
crew the +opening
criterion the +opening
critic a
cross a
crowd the +in +to +of +opening
crown the +to +opening
crunch the
crux the
cry a
cube a
cue a
cuff the
cuisine the
culmination the
cult the
cup a +for +opening
curriculum the +in -object -into
curse a
curtain the
curve the +in +on +with +to +opening
customer the +on +with +for +to +from +of +by -subject
cycle the +in +on +with +for +during +about +to +from +opening
cylinder the +opening
cytosol the
dad the
dam the
dash the
dashboard the +in +on +for +of +opening
database a +in +on +with +for +to +from +opening
dataset the +in +on +with +for +opening
daughter the +to +opening
deadline the +opening
deal a +in +with +for +opening
dealer a
dealership a
debtor the
debut the
decade the +in +for +after +during +of +opening
decision the +in +on +at +with +for +after +about +opening
declaration a +for +opening
decree a
deduction the
deed a
defendant the +opening
defender a
deficit the +in +with +to +of +opening
definition the +on +with +for +to +opening
deity a +with
deliverable a
demise the
demo the +in +opening
demographic a +opening
demon a
denomination the
denominator the +in
department the +in +with +for +to +opening
depiction a +opening
designation the
designer a +with +opening
desk the +on +at +to -subject -object
destination the +to +opening
detective a
detector the +in +opening
determinant the
deterrent the
devaluation the
developer a +with +for -subject
device a +in +to +from
devil the
diagram the +in +on +with +of +opening
dialectic the
diaphysis the
diary a +in
dictator the
dictionary a
diencephalon the
digit the
dilemma a +in +with +opening
diploma a +with +opening
directive a
directory the +in +opening
disadvantage a +at +opening
disappearance the
disc a +opening
disconnect a
dish a
displeasure the
disposition the +opening
dissolution the
distortion the
district the +in +for +of -object
dive a +opening
diver a
divide the +in +opening
divine the
docket the
doctor the +to +opening
doctorate a
document the +in +on +with +for +about +to +of +opening -through
documentary a
dollar the +on +for +to +of +opening
dolphin the
dome the
donor a +from
door the +in +on +at +to +opening
dose a +with +opening
dot the
downfall the
downside the +opening
downturn a +during +opening
draft the +in +on +with +for +of +opening -into
drain the
drawback the
dream the +in +of -object
driver the +opening
drum the
duality the
duck a
duodenum the +in +opening
dwarf a +opening
dynamic the +opening
earthquake a +after
east the +in +to -object
echo a
eclipse a +during +opening
economist a +opening
ecosystem the +in +for +of +opening
edge the +at +to -object
edict the
edition the +in +opening
editor the +in +to -object
editorial a
effector the
ego the
elbow the +at +opening
electorate the +in +opening
electroscope the
element a +in +on +with +for +to +of +opening
elephant a
elevator the +in +opening
elite the +with +for +of +opening
embargo the
embassy the
embryo the +in +of +opening
emperor the +for +to +of +by +opening
employee a +with +for +to +from +of +by +opening
employer the +with +for +to +of +opening -against
encampment a
encounter a
ending the
endometrium the
endpoint the
enemy the +with +to +opening
engine a +in +with +of +opening
engineer a +opening
entirety the +in +opening
entity a +with +for +of -object
entrepreneur the +for +to +opening
envelope the
epicondyle the
epiglottis the
episode a +in +during +opening
epoch the +during
equation the +in +with +opening
equator the +at +from +of +opening
equivalent the +opening
era the +in +for +before +during +to +from +of +opening
eradication the
eruption the
escalation a
esophagus the
essay the +in +for +of +opening
establishment the +in +for +to -object -predicate
estimate a +in +opening
ethic the
euro the
eve the +on
event the +in +on +at +with +for +after +before +during +about +to +from +opening
exam the +in +on +for +before +of +opening
examiner the +opening
excerpt the +in +opening
excuse a
executive the +in +with +to +of +opening
exhibit the
exoplanet a
expanse a
expedition a +on +opening
experiment the +in +on +with +for +about -subject -object
experimenter the
expert a +opening
explorer the
explosion the +in +with +after +of +opening
exporter a
extent the +on +about +to +opening
exterior the
extreme the +at
facet a
facilitator the
facility a +in +at +to +of -object
factor a +on +to +by +opening -object
factory a +in +at +opening
fallacy the +opening
fan a
farm the +on -object
farmer the +opening
favorite a
feat the
feature the +in +on +for +of -subject
fee a +for +opening
fellowship a
fence the
festival a
field the +in +on +with +for +about +from +opening
fifth the
figure the
filament the
file a +in +to +of -object
filibuster the
filter a +opening
finding the +on +opening
fine a
finger the +on +with +opening
fireball the
fireplace a
firestorm a
flag the +opening
flare a
flash a +in +opening
flaw the
fleet the -object
flower a
flu the
flurry a
flyby the
folder a +in +opening
follicle the
footer the +in
foothold a
foramen the
foray the
fore the
forearm the +of
forebrain the
forecast the +in +opening
forefront the +at +to +opening
forehead the
forest the +in
fork a +opening
formula the +in +with +of -object
fort the +opening
fortress a
forum a +in +opening
fossil a
foundation the +in +on +with +opening
founder the +opening
founding the +with +after +opening
fourth the
fraction a +in +at -object
fracture a +in +opening
fragment a
frame a +on +to -object
framework a +in +with +for +opening
franchisee the
frenzy a
fridge the
frontier the +on +of +opening
fullness the
functionalist a
funeral a
fungus the +opening
furnace the
galaxy the +in +to +from +of +opening
gallery the +in
gamble a
gamete the
gamut the
gap the +in +with +for +of +opening
garden a +in
garrison the
gate the +at
gateway a
gauge the
gel the
gem the
general the +opening
generator a
genome the +in +of +opening
genotype the
genre the +in +on +for +to +of +opening
genus the +in +of +opening
gift a +with +for +opening
girdle the
girl a +opening
gist the
glance a +at +opening
gland the +from +of +opening
glimpse a +opening
globe the +on +of +opening
glomerulus the
glossary a +in +opening
goal the +in +on +with +for +to +of +opening
goddess the
graduate a
grandfather a
grandmother a
grandson the
grant a +opening
graph the +in +on +from +opening
graphic the +in
grasp a
grating a +on +opening
grave the
graveyard the
greeting a
grid the +in +opening
grievance the
groove a
group a +in +on +with +for +about +from +of +opening
grouping a
guarantee a +with +opening
guess a
guesswork the
guest a +with
guide a +in +on +with +for +to +of +opening
guideline a
guild the
gun the +opening
gut the +in
guy the
gym the
gyrus the +in
hack the
haircut a
hajj the
hallmark a
hallway the
halo the +in
hammer a
handful a +on +with +for +opening
handle the +on +opening
handout the +on
harem the
hat the
head the +in +on +at +with +to +from +of -subject -object -predicate -there
header the +in +opening
heading the
headline the +opening
heartbeat the
heartland the +in
heir a
helicopter a
helix the
herd the
hero a +opening
high a
highway a +on
hike a
hill a +on +opening
hint a
hip the +at
hippocampus the
historian the +opening
hit a
holder the +opening
hole a +in +for +to +of +opening
homeland the +in +opening
homepage the +on +to +of +opening
hometown the
hood the
hook the
horn the +in
horse a +opening
hose a +in +from
host a +in +with +for +to +from +opening
hotel a +in +at +for +opening
hotline a
house the +on +at +for +to +from +opening
household a +in
hub the +on +opening
human a +opening
hunter the
hurdle the
hurricane a
husband the +with +to +of +opening
hybrid a
icon the +on +with +opening
idea the +in +on +at +with +for +about +to +from +of +by +opening
ideal the +in +to +opening
identifier the
ileum the
illusion the
illustration a +in +with +for +opening
image the +in +at +with +for +about +to +opening
immigrant a
imperative the +opening
impetus the +opening
imprint a
inability the +in +opening
inauguration the +at +before +opening
inbox a +in
inch a
incident a +in +after +to -object -predicate
incumbent the
index the +in +on +with +for +opening
inductor a
infant a +for +opening
influencer a
influx the +with +opening
infographic a +opening
ingredient a
initiative a +in +on +with -object
injunction a
innovator a
inside the +on
insistence the +at
installment the
instant the +in +at
instinct the
institution the +in +at +with +for +about +of +opening
instructor the +with +to +from +opening
instrument a +in +on +with +of +opening
insurgency the
interactionist a
intercept the
interconnectedness the
interdependence the
interface the +in +at +with +opening -object
interior the +in +about +to +from +of +opening
intermediary a
internet the +on +to +of -object -subject
internship a +for +opening
interplay the
interpreter the +with +opening
interval the +in +during +opening
interview a +in +for +after +before +during +to +opening
interviewee the +opening
interviewer the +opening
introduction the +in +after -object -upon
inventor the +opening
investor a +for +to +opening
invitation a +opening
invite the
island the +on +to +of +opening
isotope the
issuer the +opening
itinerary the
jacket a
jar a
jaw the +in
jet a
jingle a
job a +on +at +with +for +about +to +from +opening
joint the +at +for +of +opening
joke a
journal a +in +opening
journalist a
journey the +in +on +for +after +during +about +of +opening
judiciary the +in +of +opening
jump a
junction the +at +opening
juncture a
jury the +on +opening
keyboard a +on
keyword the
kidney the +in +opening
kilogram a
kilometer a
kingdom the +in +to +of -object
kit the +in +opening
kitchen the +in +opening
knee the +at +of +opening
knife a
kurultai a
lab the +in +to +opening
label the +with +opening
laboratory the +in +opening
ladder the +in +on +opening
lady the
lake a +in +opening
lamp a
landing a
landlord the
landmark a
landslide a
lap the
lapse the
laptop a +on +opening
larynx the
last the
lawn the
lawsuit a +in +opening
lawyer a +for +opening
layer the +in +on +with +of +by +opening
leader the +with +to +of +opening
league a
leap a +opening
learner the
legacy the +in +of +opening
legislator a +opening
legislature the +in +with +before +to +by +opening
lender the +opening
lesion the
lesson the +in +for +before +of +opening
letter a +in +on +with +for +opening
lever the
liaison the
library a +in +at +with +of +opening
license a +with +for -object
lid a
lifeblood the
lifespan the +opening
lifestyle a -object
lifetime a +in +for +during +of +opening
limit the +in +at +with +to +opening
lining the +in +opening
link a +in +at +with +for +of +opening
list a +in +at +with +to +from +opening
listener the
listing a +opening
livelihood the
livestream the
loaf a
loan a +with +for +of -object
lobby the
locator the
locus a
login a
logo the +with +opening
loop the +in +of +opening
lord the
low a
lung the +in
luteum the
lysosome a
machine a +in +on +for +of +opening
macroeconomy the
magazine a +in +of +opening
magnet a +opening
magnetosphere the +in
mainland the +on +opening
mainstream the
majesty the
major a +in +with +for +opening
majority the +in +with +for +to +opening
mall the +in
mammal a
manager a +with +for +to +by -subject
mandible the
manifesto the
manner a +in +opening
mantle the +in
mantra the
manubrium the
manufacturer a +from +opening
map a +in +on +at +with +to +of +opening
marathon a
march the
marker a
marketer the +for +opening
marketplace the +in +for +to +of +opening
match a +for +opening
mate a
maxim a
maze a
meal a +for +after +opening
means a +opening
meantime the +in +opening
mechanism the +in +on +of +opening
meeting a +in +at +for +after +before +during +to +opening -object -into
member a +with +for +from +of +by
membrane the +in +on +at +with +to +by +opening
memo the +in +opening
memoir a +in
memorandum a +opening
mentality a
mentor a +with +opening
menu the +in +on +from +opening
merchant a
merger a +in +for -object
mess a
message the +in +with +for +of +opening
messenger the
meteor a
meteorite a
meter a +in +opening
microbe the
microbiome the
microorganism a
microphone the
microscope a +with +of +opening
midbrain the +in +opening
middle the +by
midst the +in +opening
might the
mile the
milestone a +opening
military the +in +on +with +for +to +from +by +opening
militia the +in +opening
mill the
millennium the +in +of +opening
mindmap a
mine a
minor a
minute a +in +at +for +opening
mirror the +in +from +opening
misconception a
missile a
mistake a -object
mistress a
mockup a
model the +on +with +for +about +to +from +opening -predicate
moderator the
module the +in +for +opening
mole a
moment a +in +at +for +from +of +opening
monarch the +opening
monster a
month the +in +after +during +of
monument a
mortgage a +on +opening
mosque a
mosquito the
motor the
motorcycle a
motto the
mount a
mountain a
mouse a
move the +in +on +for +opening
movie the +in +of +opening
mug the
multiplicity a
multitude a +with +opening
musician a
must a
myriad a +opening
name the +on +with +for +after +about +to +from +of +opening
narrative the +in +to -object -through
narrator the +opening
nasopharynx the
nebula the
neck the +in +of +opening
needle a +with +opening
negation the
neighbor a +opening
neighborhood the +in +opening
nerve the +in +for +of -object
neutrino the
newborn the +in +opening
newsletter the +in +for +opening
newspaper a +in +for +of +opening
niche a
nickname the
nightmare a
node the +at +opening
nominee the +opening
nonprofit a
north the +in +to +from +opening
nose the +opening
notch the
notebook a
notion the +in +on +with +to +opening
noun the
novel the +in +on +opening
nozzle the
numerator the
nurse a
nutshell a +in
objection the +opening
objective the +with +opening
obligation a -object
oblongata the
observatory a
observer a +to -object
obstacle the +opening
ocean the +in +on +opening
off the
offender the
offensive the +on +opening
offering a +with +for +opening
onslaught the
opener the
operator the
opponent a +opening
option the +with +for +of +opening
ordinance the
organization the +with +from -subject -object -predicate -through
organizer the +opening
originator the
oscillator a
outage a
outbreak the +with +during +about +to +of +opening
outcome the +in +with +about -object
outflow a
outgrowth the
outlet a +opening
outlier a
outline a +in +with +opening
outsider a
ovale the
ovary the +in
oven the +in +opening
overhaul a
overlay the
overview a +in +with +for +opening
owner the +with +for +to +from +of +by +opening -predicate
pack a
package a +in +on +for +of +opening
packet the
pact the
pad a
page the +at +with +for +to +from -object
palace the +in +at
palette a
palm the
pamphlet the +in +opening
pan the
pandemic the +in +with +before +during +to +of +opening
panel a +on +with +to +from +opening
pantheon a
parade a
paradigm the +in
paragraph the +in +for +of +opening
parallel the
parasite the
park the +in +at +to +opening
parlor a
participant the +with +for -object
partner a +with +for +to +of -subject
passageway a
passenger the
passport a
password a +opening
patella the
path the +in +on +with +about +to +of +opening
pathway the +in +to +of +opening
patient the +in +on +with +for +to +from +of +opening
patriarch the
patron a
pattern a +in +with +for +about +to -object
paycheck the
payout a
peek a
peer a +opening
peg a
pellet the
penalty the -object -under
pendulum the
peninsula the +in +on +of +opening
penis the +of
penny a
pension a
performer the
pericardium the
perimeter the
period a +in +on +at +with +for +after +before +during +from +of +opening
periphery the +in +on +opening
permit a
perpetrator the
persona a +opening
peso the
petition a +opening
phagosome the
pharaoh the
pharynx the
phenomenon the +on +for +to +of +opening
philosopher the +for +by +opening
phone a +on +with +for +to +from +opening
photo a +in +with +opening
photograph a +opening
photographer the
photosphere the +in
phrase the +in +with +opening
physician the +with +opening
physicist a
picture a +in +on +at +with +for +to +of +opening
piece a +in +on +with +for +to +of +opening
pile a
pill the
pillar the
pilot the +in +of +opening
pipe a +in +opening
pipeline the +in +opening
piston the
pitcher a
pizzeria the
plaintiff the +with +opening
plan a +in +on +with +for +about +from +opening -object
plane the +in +on +to +of +opening
planet the +on +with +for +about +to +from +opening
plantation a +on +opening
plasmid a
plateau the
platform the +in +on +with +for +about +to +from +of +opening
playbook the +opening
player a +opening
playlist the
pledge a +opening
plethora a
plexus the
plight the +opening
plot the +in +on +opening
plugin a
plunge the
pocket a +in +opening
podcast the +in +for +to +opening
podium the
poem the +in +of +opening
poet the
point the +on +with +for +after +from +by -object -predicate
pole the +at +to +opening
polestar a
policeman a
politician a
poll a +in +opening
polymerase the
pond the
populace the
popularization the
porch the
portal the +in +on +opening
portfolio a +in +on +with +for +to +of +opening
portion a +in +with +for +to +opening
portrayal a
poster a
pot a
potato a
pound the +opening
preamble the
precursor a
predecessor the +of
predicament a
predictor a
prefix the
premise the +on +with +opening
premium a +opening
presenter the
presidency the +in +for +during +to +of +opening
pretense the
pretext a
preview a
priest the
primary the +in +opening
primer a
prince the
printer the
prize a +opening
problem the +in +on +at +with +for +about +to +from +opening
proclamation the +opening
product the +with +about +to +from -subject -object
profession the +in -object -within
professional the +with +for +of +opening
professor a +with -predicate
profile a +in +on +with +to +opening
prognosis the
program the +on +about +to +from +by +opening
programmer a
project the +in +on +with +for +during +about +to +from +of +opening
projectile the
projector a
proletariat the
promoter the
prompt the +for +to +opening
prong the
propensity the
prophecy a
prophet the
proponent a
proposal a +in +on +with +for +to +opening
proprietor the
proprietorship a
prototype a +in +on +with +for +about +of +opening
protégé the
proverb the
provider a +on +with +by +opening
province the +in +opening
proxy a
pseudonym the
psychologist a
publisher the
puck the
pulsar the
pump the +with +opening
pupil the
puppy the
purchaser the
purse the
purview the
puzzle the +of +opening
quadrant the
quasar a
query a +for +opening
questionnaire a
quintile the
quiz the +on +opening
quota a
racquet the
rad a
radiograph a
raid a
railroad the +on +of +opening
rainbow a
raise a
rally a +at
ramus the
ranking a +with
rat the
rating a +on +with +opening
razor the
reactor a
reader the +on +with +for +to +opening
realm the +in +on +from +opening
realtor the
rear the
recap a
receiver the
recipe a +in +opening
recipient the +to +opening
recollection the
recommendation a +with -object
recount the
recruiter a
referendum a
refresh a
refresher a
refrigerator the +in
refund a
regime the +in +with +of +opening
regiment the
region the +in +on +with +for +to +from +opening
register the
registrar the
registry the +in +opening
reign the +in +during +of +opening
reinforcer a
relationship the +on +at +with +about -object
relative a +for
remainder the +in +for +during +opening
remedy a +opening
reminder a +with +opening
remnant the
rep a
repertoire the
repo the +in +to -object
report a +in +on +with +for +about +to +from +of +opening -object
repository a +in +on +to +opening
representative a +with +to +opening
repressor the
republic a +in +of +opening
reputation a +with +to -object
requester the
requirement the +on +with +for +to +opening
rescue the
researcher the +opening
reservation the +on +opening
reservoir a +opening
resident a
resistor a +with +opening
resolve the +opening
respondent the +opening
responder the
restaurant a +in +at +for +to +opening
restroom the
result the +in +on +with +for +about +to +of +opening -object
retailer the -object
reticulum the
reunion the
reversal the
reviewer the +opening
rewrite a
rib the
ribbon the
ribosome the
rider a
ridge the +opening
rift a
riot a
riskiness the
rival a
river the +in +on +of +opening
road the +in +on
roadmap a +in +opening
rocket the
rod the +opening
role a +in +on +at +with +for +about +to +from +of +opening
rollout the
roof the +on +opening
roommate a
round the +in +on +for +from +opening
route the +in +of +opening
routine a +opening
rubric the +on +of +opening
ruler the +on +with +to +of +by -predicate
ruling the +opening
runner a
résumé a +on +opening
sac the
sacrum the
safeguard the
sailor the
salad the
salesperson the +opening
sample a +in +on +with +for +from +of +opening
sandwich a
sarcolemma the +in
sarcoplasm the
satellite a +on +for +of +opening
savanna the +in
say a
saying the
scam a
scan a
scanner a
scenario the +in +with +for +opening
scene the +in +on +at +to +opening
scent the
schema the +opening
scheme the +in +opening
scholar a +opening
scientist a +with +opening
score a +in +on +with +opening
scourge the
screenshot a +in
seaboard the
seal the
seat the +in +on +for +opening
second the
sect a
section the +in +on +with +for +to +from +of +opening
sector the +in +on +for +to +of +opening
seesaw the
segment a +in +on +with +for +to +of +opening
seizure the
seller the +opening
semblance a
semester the +in +for +during +of +opening
seminar the
senator a
sender the
septum the
servant a
server a +on +with +to +opening
setback a
shadow the +in +opening
shaft the
sheath the
sheet the +on +with +of
shelf the +on
shell a +in +opening
shield the +opening
ship the +on +of -object
shipment the
shirt a +in -object
shopper a
shortcut a
shortfall a
shoulder the +in +on +at +of +opening
shower a +in
shuttle the
sidewalk the +in +on
simulator the
singularity the
sister the +opening
site the +in +at +with +for +about +to +from +of -predicate
situation the +in +on +at +for +about +to +from +of -subject
skater a
skeleton the +in +on +to +of +opening
skeptic a
sketch a
skillset a
sky the +in +on +at +opening
slaveholder the
slice a +opening
slide the +in +on +opening
slit a
slogan the +with +opening
slope the +with +opening
slowdown a
smartphone a +on +with +opening
smile a
snapshot a +opening
snippet a
sociologist a +opening
socket the
soldier a +opening
solstice the
son the +with +for +to +of +opening
soul the +with +opening
south the +in +to +from +opening
sovereign the
spaceship a
span the +in -object
spark a
speaker a +opening
specialist a +opening
specialty a
specification the
specimen the +in +on +from +of +opening
spectacle the
specter the
spectrometer a
sphere the +in +on +to +opening
spin a
spine the
spiral the
spleen the
split a +opening
spokesperson a
sponsor a
spot the +in +on +at +for +opening
spreadsheet a +in +opening
spurt the
stadium a
stalemate a +in
stance a +opening
standpoint a +from +opening
staple a
statement a +on +with +for +to +from +of +opening -object
statistic a +opening
statue the
stay a
steppe the
stereotype the
steward a
stick a +with +opening
sticker a
stockpile the
storefront a
storm the +in +opening
story the +in +with +for +about +to +from +of +opening
storyboard the
stove a
stranger a +with +opening
strategist a
street the +in +on +opening
stressor a
stretch a
strip a
stronghold the
struggle the +in +with +for +opening -through
student a +with +for +of -object
studio a
stylesheet a
subcategory a
subcontinent the
subculture the
subfield a +opening
subgroup the
submarine the
subscription a
subsection the
subsidy a
substitute a
substructure a
subtest the
subunit the +opening
successor the +opening
suggestion the +opening
suite a +opening
sultan the +opening
summit the +at +for +during +opening
summons the
supermajority a
supermarket a
supernatural the
superpower the
supervisor a +with +to +from +opening
supplement the
supplier a +with +from +opening
supporter a
surge a -object
surgeon a
survey a +in +on +with +for +to +from
suspect the
suture the
swath a
sweater a
swing a +on
switch the +opening
syllabus the +in
symbol a +opening
symphysis the +at
symptom a
synapse the +in +at +opening
synchondrosis a
system the +in +on +at +with +for +about +to +from +of +opening
table the +in +on +with +for +from +of
tablet a +on
tactic a +opening
tag a +with +opening
take a
takeaway the
taker the
tale the
talus the
tap the
target the +on +with +to +opening
tariff a +for +of +opening
task the +in +at +with +for +about +of -object
taxpayer the +for +opening
team the +in +on +with +for +about +from +of +by +opening
teammate a
technician the
teenager a
telephone the
telescope a +in +on +at +with +of +opening
template a +with +of +opening
temple the +in +opening
tendon the +of +opening
tenet the
tent a
terminal the
testament a
tester the
textbook the +in +of +opening
theme a +on +with +for +to +of -object
theorem the
theorist a +opening
therapist the +with +opening
thermometer a
thesis the +on +with +for +of +opening
thigh the
thing the +in +on +with +for +about +to +of +opening -predicate
thinker a
third a +in +for +opening
thorax the
thrill the
throne the +on +to +opening
thumb the
thymus the
ticket a +in +on +for +opening
tide the +opening
tie a
tier the
timeframe a +in +opening
timeline a +in +on +opening
timer a
timesheet a
toe the
token a +opening
toll a -object
ton a +opening
tongue the +on +of +opening
tool a +in +on +with +for +about +to +of +opening
toolbox a
toolkit a +in +for +opening
topic the +in +with +for +about +to +of +opening
tourist the
tower a
toy a
trace a
trachea the
tracker a
tract the +in +from +of +opening
trademark a +for -object
trail the +on +opening
trailer a
train a +on +opening
trajectory the +on +opening
transformer a
translator a
transplant a
trap the +opening
traveler the
treasury the
treatise a +in
treaty the +in +on +with +for +to +of +opening
tree a +in +on +of +opening
trek the
trend a +with +to +of +opening
triangle the
tribe the +with +opening
trick the +opening
trigger the
trip a +on +for +after +during +about +of +opening
trochanter the
trove a
truce a
truck a +opening
try a
tsar the
tube a +in +of +opening
tubercle the
tuberosity the
tumor a
tutorial a +in +opening
tweet a +in +with +opening
twin the
twist a
umbrella the
uncle the
undertaking a
unit the +in +with +for +to +from +of +opening
universe the +in +on +for +about +to +of +opening
university a +at +for +to +opening
unknown the +for
upbringing a
update a +in +with +opening
upgrade a
uprising the +in +opening
uptick a
urethra the
urge the
user the +on +with +for +about +to +of +by -subject
username a
vaccine the +with +of -object
valley the +in +opening
valve the +opening
vat a
vector a +of +opening
vehicle a +in +with +for +opening
veil the +opening
vendor the +on +with +to -subject -object
venture the +in +on +for +about +to +of +opening
venue a
verb a +with +opening
verdict the +opening
vernacular the
version a +in +on +at +for +to +from +of +opening
vertebra the
vessel a +in +of +opening
veteran a
vicinity the +in +opening
victor the
viewer the +opening
viewpoint a +from +opening
village the +in +opening
visit a +for +during -object
void the
volunteer a
voter the +opening
voucher a +opening
voyage the +on +during +opening
wagon the
walkthrough a
wall the +in +on +at +with +to +from +opening
wallet the
warehouse a +in
weak the
webinar a +in +on +for +during +of +opening
webpage a +on +opening
website the +in +at +with +for +about +to +from +opening -object
week the +in +on +for +after +during +to +of +opening
weekend the +on +opening
west the +in -object
wheel the +opening
whistle the
whiteboard a
widget a
widow a
wife the +with +of +opening
wiki the
wild the +in
wilderness the
win a +opening
window a +in +at +with +during +of +opening
wing the +in +opening
winner the +opening
wireframe a
wish the
womb the +in
workday the +during
worker a +for +to +of +opening
workforce the +in +with +for +to +of +opening
workplace the +in +at +for +to +of +opening
workshop a +in +at +for +during +of -object
workspace the +in
workweek a
world the +in +on +at +with +for +about +to +from +of +opening -there
worldview a +opening
worm a
wound a +opening
wrist the +at
writer the +for +opening
zone the +in +on +of
zygote the`.split('\n')
