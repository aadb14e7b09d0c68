// Written by `npm run generate`.
export const loneNouns: readonly string[] = `\
abolitionist
accelerator
accent -
accident -
accordionist
account -
accountant
acrobat
acronym
act
activist
actor
address -
administrator
admirer
adolescent
adult
adventurer
adviser
advisor
advocate
affair
agent -
aggressor
airfield
airline
airliner
airplane -
airport -
airway
aisle
album
alert -
algorithm
allele
ally -
altar
alternative
alumnus
amateur
ambassador -
ambulance
amount -
analyst
ancestor
anecdote
angel
angler
animal -
ankle
answer -
ant
antenna
anthropologist
antique
apartment
ape
apostrophe
apprentice
approach -
apron
aquarium
arbiter
arbitrator
arc -
arch
archaeologist
archer
architect
archive -
archivist
arena
aristocrat
arm
armada
armchair
arrow
arsenal
arsonist
artefact
arteriole
artery -
artifact
artist
aspect -
assailant
assassin
assay
assembly -
asset -
assistant
associate
asteroid
astronaut
astronomer
atheist
athlete
atoll
atom -
attacker
attempt
attendant
attorney -
attribute
auctioneer
audit
author
automobile
autopsy -
avalanche
avenue
award -
axe
axon
baboon
baby
bachelor
backer
backlog
backpack
backpacker
bacterium -
badge
badger
bag
bagel
bailiff
baker
bakery
balaclava
balcony
ball -
ballad
ballerina
balloon
bandit
bandmate
bandstand
bank
banker
banknote
banner -
banquet
bar -
barber
barge
barista
barn
barrel -
barricade
barrier
barrister
bartender
baseman
basement
basilica
basin
basket
bastion
bat -
bathroom
baton
batsman
battalion
battlefield
battleground
battleship
bayonet
bazaar
beacon
beast
bedroom
bee
beehive
beetle -
beggar
believer
bell -
belt
benchmark
benefactor
berth
bicycle
bid -
bidder
bike
biker
bill
billboard
billionaire
binder
biofilm
biographer
biologist
bird
bishop
blackboard
blade
blanket
blaze
blizzard
bloc
block -
blog
blogger
blonde
blouse
blow
blueprint
bomb
bomber
bondholder
bonfire
bonus
bookcase
booklet
bookmaker
bookshop
bookstore
boot
borrower
boss -
bot
bottle -
boulder
boulevard
boundary
bouquet
boutique
bowl
box
boxer
boy
boycott -
bracelet
branch -
brand -
brawl
breakthrough
breakwater
brewer
brewery
bride
brief
briefcase
brigade
broadcaster
broker
brook
broom
brothel
browser
brushfire
bubble
bucket
buffer
bug
builder
bulb
bulge
bulldozer
bullet
bully
bumper
bungalow
bunker -
burglar
burrow
burst
bus
busker
butcher
butler
butterfly
buyer
bypass
byproduct
bystander
cab
cabbie
cabin
cabinet -
cafe
calculator
calendar -
calf
caliph -
call -
camcorder
camel -
cameraman
campaign -
campaigner
camper
campsite
canal -
canary
candidate
candle
canoe
canyon
cap -
capacitor
capillary -
capsule
captive
captor
car -
caravan
cardholder
cardigan
career -
caregiver
carer
caretaker -
carnival -
carousel
carpenter
carriage
carrier
cart
cartel
cartoon
cartoonist
case -
caseworker
cashier
casino
casket
castle
casualty -
catalog
catalogue
catalyst
cataract
category -
cathedral
catheter
cavalcade
cave
cavern
ceilidh
ceiling -
cell -
cellar
cellphone
cemetery
centenarian
centipede
ceremony
certificate
chain -
chainsaw
chair -
chairlift
chalet
challenge -
challenger
champion
chandelier
channel -
chapel
characteristic -
charlatan
chart
charter -
chatbot
chateau
chauffeur
checklist
checkpoint
cheerleader
chemist
cheque
chessboard
chieftain
childminder
chimney
chopper
chord
choreographer
chromosome
chunk
cigar
cigarette
circus
citadel
citizen -
city -
clairvoyant
clan
clarinetist
classmate
classroom
cleaner
clergyman
cleric
clerk
client
cliff
climber
clinic
clinician
clip
clipboard
cloak
clot
clown
club -
clubhouse
clue
cluster
cobbler
cockpit
codon
coffin
cofounder
cohort
coil
coin -
colleague
collector
colonnade
colony
columnist
comb
comedian
comet
comma
commander -
commando
commissioner
committee -
commoner
communicator
commuter
companion
company -
competitor
complex
component -
composer
computer -
concept -
concerto
conductor
condyle
conference -
conservator
conservatory
constable
constituency
constituent
constraint -
construct
consultant
consumer -
container
contest
contestant
continent
contract -
contractor
contributor
convent
convict
convoy
coordinator
copier
corner -
cornerstone
corpse
corpus
correspondent
corridor
costume -
cottage
council -
councillor
counselor
counterexample
counterfeiter
counterpart
countess
country -
county
coup -
coupon
courier
courtroom
courtyard
cousin
covenant -
cow
cowboy
coworker
cradle
cramp
crane
crash
crater
creator
creature
creditor
creek
crevasse
crewman
cricketer
criterion
critic
crook
crossbow -
crossing
croupier
crow
crowbar
crown -
crucifix
cruiser
crusade -
crusader
cubicle
cuckoo
cue -
cult
culvert
cup -
curator
curtain
cushion
customer
cycle -
cyclist
cyclone
dagger
dam
dancer
daredevil
dashboard
database
dataset
daughter
deadline -
deal -
dealer
debtor
decree -
defector
defendant -
defender
defibrillator
degree -
deliverable
demo
demon
demonstrator
dentist
deposit -
depot
derrick
descendant
designer
desk
desktop -
detainee
detective
detector
determinant
detonator
detour
developer
diagram
diameter -
diaper
diary
dictionary
diet -
digger
dilemma
diner
dinghy
dinosaur
diocese
diplomat
disc
dish
disk -
dispute -
dissenter
dissident
distillery
distributor
district -
ditch
diver
dividend -
docker
dockworker
document -
documentary
dog -
doll
dolphin
donkey
donor
doorstep
doorway
dormitory
dosser
dot
dove
downpour
downside
downturn -
dragon
drawback
drawer
dresser
driver
driveway
drone
drug -
druid
duel
dune
dungeon
duplex
duvet
dwarf
dynasty
eagle -
ear -
earbud
earring
earthquake -
easel
eclipse -
economist
ecosystem
editor -
elbow
elder
electrician
electron
elephant
elevator
elite -
embankment
embargo
embassy
embryo
emirate
employer
enclave
encore -
encounter
endpoint
enemy -
engine
engineer
entrepreneur
envelope
epidemic
episode -
escalator
essay
estimate
estuary
evacuee
event -
exam
examiner
example -
excavator
excerpt
excuse -
executioner
executive
expert -
explorer
exporter
eyebrow
eyewitness
facade
facet
facilitator
factory -
fairground
falcon
fan
fanatic
farm -
farmer
farmhouse
farmworker
farmyard
favorite
feast
feat
fellow -
fence -
ferry
festival
feud
fiddler
fielder
fighter
figurine
filibuster
filmmaker
filter
fine
finger
fingerprint
fiord
firearm -
firefighter
fireplace
firework
fisherman
fist -
fix
fjord
flag
flagpole
flagship
flamingo
flashlight
flask
flat
flaw
floodgate
floor -
florist
flotilla
fly -
foal
foghorn
fold
folder
follicle -
follower
footballer
footbridge
footpath
footprint
forecast
forecaster
forefather
foreigner
forger
fork
fort
fortress
forum -
founder
fountain
framework
franchise
franchisee
franchisor
fraudster
freeway -
freighter
freshman
fridge
friend
frigate
frog
frontier -
fugitive
fund
fundraiser
funeral
funnel
furnace
gable
gadget
gala
galaxy -
galleon
gallery
gambler
gang
gangster
gap
garage
garden -
gardener
garland
garrison
gash
gate
gatehouse
gateway
gazebo
geisha
generator
gentleman
genus
geologist
geranium
germ
ghetto
ghost
giant
gift -
giraffe
girl
girlfriend
glacier
gland -
glider
glossary
glove -
goalkeeper
goalpost
goatherd
godchild
golfer
gorge
gorilla
gown
grade -
graduate
grandchild
grandparent
grandson
grandstand
grant -
grave
gravestone
graveyard
greengrocer
greenhouse
grenade
greyhound
grid
grocer
groom
grotto
guardian
guardsman
guest -
guesthouse
guide
guidebook
guild
guildhall
gull
gun
gunboat
gunman
gunshot
gurdwara
guru
gust
gutter -
guy
gym -
gymnasium
gymnast
hacker
hacksaw
hailstorm
haircut -
hairdresser
hall -
hallmark
hallway
halo
hamlet
hammer
hammock
hamster
handbag
handbook
handcuff
handgun
handkerchief
handle
handout
handrail
handset
hangar
hashtag
hat
hatchback
hatchet
haystack
headdress -
header
headland
headline
headset
headstone
hearse
hedge -
hedgehog
heifer
heir
heirloom
helicopter
helmet
hen
herdsman
heretic
hermit
hero
heroine
heron
hideout
highway -
hijacker
hiker
hill -
hillock
hillside
hint
hippo
historian
hitchhiker
hitman
hoard
hobby
holder
hole -
holidaymaker
homebuyer
homeland
homeowner
homestead
honeymoon -
hoof
hook
hormone -
hornet
horse
horseman
hospice -
host -
hostage
hostel
hostess
hotel
hotelier
hound
hourglass
houseboat
household -
householder
housekeeper
housewife
hub
hull
hummingbird
hunchback
hunter
hurdle
hurricane -
husband
hut
hydrant
hydrologist
hyena
hymn -
hypermarket
iceberg
icicle
icon
identifier
idiom -
idiot
idol
igloo
immigrant
importer
impostor
incident -
increase -
indicator
infant
inferno
inflow
infographic
informant
ingredient
inhabitant
inhibitor
inlet
inmate
inn
innkeeper
innovator
inquest
insect
insider
inspector
instructor
instrument
insurgent
interceptor
interface
intermediary -
internship -
interpreter
interval -
interview -
interviewee -
interviewer
intruder
invader
inventor
investigator
investor
ion
islander
islet
issuer
item -
jackal
jacket
jailer
janitor
jar
jeep
jester
jetliner
jetty
jewel
jeweler
jeweller
job -
jockey
jogger
joiner
joke
journal
journalist
judge
jug
juggernaut
juggler
juror
jury -
kangaroo
kayak
kayaker
kettle
key -
keyboard
keynote
keyword
kidnapper
killer
kingdom
kingpin
kiosk
kitchen
kite
kitten
knee -
knife
knight
knot
knuckle
lab -
label
laboratory
laborer
labourer
ladder
ladle
lagoon
lake -
lamp
lamppost
landlady
landlord -
landmark
landmine
landowner
landslide
lane -
lantern
laptop
larder
lathe
latrine
launderette
laundromat
laureate
lawmaker
lawnmower
lawsuit
lawyer
layby
layer -
layman
leader -
leaflet
league -
leaguer
learner
lease
leaseholder
leash
lectern
lecturer
leg -
legionnaire
legislator
lender
leopard
lesbian
lesson
letterbox
levee
level -
lever
liar
librarian
library
lieutenant
lifeboat
lifeguard
lifestyle -
lighter
lighthouse
limb -
limousine
linesman
lion
listener
listserv
litigant
lizard
llama
loaf
lobbyist
lobe
locker
locket
locksmith
locomotive
lodge
lodger
loft -
logbook
logger
loggerhead
logo
longboat
loophole
looter
lorry
lottery
loudspeaker -
lounge
lover
lullaby
lumberjack
lung
lyric -
lyricist
machete
magazine
maggot
magician
magistrate
magnate
magnet
magpie
maid
mailbox
mailman
mainframe
maker
mall
mammoth
mandate -
maniac
manor
mansion
mantelpiece
manual
manufacturer -
manuscript
map
marathon
marathoner
marauder
marcher
marina
marine
marker -
marketer
marketplace
marquee
marquis
martyr
mascot
masseur
masseuse
mast
mastermind
masterpiece
matchbox
matchstick
matriarch
mattress
mausoleum
meadow -
mechanic
medal
medalist
medallist
mediator
medic
member
meme
memento
memorandum
memorial
mentor
menu
mercenary
merchant
merger -
mermaid
message -
messenger
meteor
meteorite
meteorologist
metric
microbe -
microphone
microscope
microsite
midfielder
midwife
migrant
milestone
militia -
milkman
mill
millionaire
millpond
minaret
miner
minesweeper
minibus
miniskirt
minivan
minnow
miracle
mirror -
miser
missile
missionary
mistress
mitten
moat
mobster
model -
moderator
module -
monarch
monastery
monk
monkey
monsoon -
monster
monument
moon
mop
moped
morgue
mosquito
motel
moth
motif -
motivator
motorbike
motorboat
motorcade
motorcycle
motorcyclist
motorist
motorway -
mound
mountain -
mountaineer
mourner
mouse
moustache
mouthpiece
movie
mudslide
mugger
mule
mural
murderer
museum
musician
musket
mussel
nail
napkin
nappy
nave
nebula
neck -
necklace
necktie
needle -
neighbor
neighborhood
neighbour
neighbourhood
nephew
nephron
nest -
network -
neuron -
neutrino
neutron
newborn
newcomer
newsagent
newscaster
newsletter
newspaper -
newsreel -
newsroom
niche
nightclub
nightingale
nightmare -
nobleman
noblewoman
node
nomad
nominee
nook
noose
norm
nose -
nostril
notebook
notepad
noun
novel
novelist
novella
nozzle
nucleus
nun
nutcracker
oar
oasis
oath -
obelisk
obituary
objective
observatory
obstacle
offensive
officer -
official
ogre
onlooker
operative
operator
operon
opponent
oracle
orator
orchard -
orchestra -
organiser
organizer
orphan
orphanage
otter
outbreak
outcast
outcome -
outcrop
outfielder
outflow
outhouse
outlaw
outlet
outlier
outpost
outsider
ovary
oven
overcoat
overlord
overpass
owl
owner
pacifist
package
packet
pact
pad
paddle
paddock
padlock
pagoda
painter
palace
palisade
pamphlet
pan
panda
panther
pantry
parachute
parachutist
paradigm
paraglider
paramedic
parapet
parasite
paratrooper
parent -
parish
parishioner
parliamentarian
parrot
parsonage
participant
particle -
party -
passageway
passbook
passenger
passerby
passport
password
patch
patent -
patentee
pathway
patient
patio
patriarch
patriot
patrolman
patron
pavilion
pawn
pawnbroker
paycheck -
payoff
peacock
peak -
peasant
pebble
pedal
pedestal
pedestrian
pedlar
peer
pelican
penalty -
pendant
pendulum
penguin
penknife
pensioner
penthouse
performer
period -
permit
perpetrator
persona
petal
pew
pharaoh
pharmacist
pharmacy
phase -
phenomenon
phenotype
philanthropist
philosopher -
photograph
photographer
photon -
phrase -
physician
physicist
pickaxe
picket
pickpocket
pickup
picnic
picture
piece -
pier
pilgrim
pill -
pillar
pillow
pilot
pimp
pin
pinnacle
pioneer
pipeline -
piper
pirate
pistol
pit
pitcher
pitchfork
placard
plaintiff -
plan -
plane
planet -
plank
planter
plasmid
plateau
platform -
platoon
platypus
playbook
player
playground
plaza
plexus
plough
plow
plugin
plumber
plunge
poacher
pocket -
podcast
podcaster
podium -
poem
poet
pole -
policeman
policewoman
policyholder
politician
pollster
pond
pontiff
pony
poodle
popstar
porch
porcupine
porpoise
portal -
porter
portfolio -
portrait -
postbox
postcard
poster
postgraduate
postman
postmistress
pothole
potter
pouch
practitioner
prairie -
prankster
preacher
precursor
predator
predecessor
predictor
premiere
premise -
premium -
prerequisite
presenter
pretender
preview -
priest
priestess
primer
principal -
printer
prisoner
privateer
probe
problem
producer -
professor -
programmer
project -
projectile
projector
promenade
promoter
propeller
prophet
proponent
proposal -
proprietor
proprietorship
prosecutor -
prospect -
protector
protege
protester
protestor
proton
prototype
provider
province
pseudonym
psychiatrist
psychologist
pub
publican
publisher
puck
puddle
pulpit
pulsar
pump
punter
pupil
puppet
puppeteer
puppy
purchaser
purse
puzzle
pylon
pyramid
quark
quartet
quasar
quay
questionnaire
queue
quilt
quintet
quiver
quiz
quote
rabbi
raccoon
racecourse
racehorse
racetrack
racket
racquet
radiator
raffle
raft
rafter
raid
raider
railroad -
railway -
rainbow
raincoat
ram
ramp
rancher
rapist
rapper
ratepayer
raven
ravine
ray
razor
reactor
reader
realm
rebel
receiver
receptionist
receptor -
recipe -
recipient -
recital
recluse
recruit
recruiter
rectangle
rectory
redhead
referendum
refinery
refrigerator
refugee
regatta
regime -
regiment
regulator
relative
relic
reliever
remake
remark -
reminder
remnant
renter
replica
report -
reporter
repository
representative
reptile
republic
researcher
reservist
reservoir
resident
resistor
respondent
responder
restaurant -
restaurateur
resume
retailer
retiree
retrospective
reunion -
reviewer
revolver
rib
ribosome
rider
ridge
rifle
rig
ringleader
rink
rioter
rival
river -
roadblock
roadside -
rob
robber
robe
robin
robot
rocker
rod -
rodent
rodeo
roof -
rooftop
rookie
roommate
rooster
rosary
rosette
roster
rostrum
roundabout
roundup
route -
rowboat
rower
rucksack
rug
ruler -
runner
runway -
saboteur
sack
saddle
sailboat
sailor
saint
salesman
salesperson
saleswoman
saloon
salute
sample -
samurai
sandal
sandbag
sandbar
sandcastle
sandstorm
sandwich
sapling
sarcophagus
sash
satchel
satellite -
saucepan
sauna
saw
sawmill
saxophonist
scalpel
scammer
scan
scar
scarecrow
scarf
scavenger
scenario -
sceptre
schedule -
scheme -
scholar
schoolboy
schoolchild
schoolgirl
schoolhouse
schoolmaster
schoolteacher
schoolyard
schooner
scientist -
scooter
scoreboard
scorecard
scorpion
scoundrel
scourge
scout
screen -
screenplay -
screenshot
screenwriter
screw
screwdriver
scribe
scriptwriter
scroll
sculptor
seabird
seafarer
seagull
seamstress
seaplane
seaport
searchlight
seatbelt
sect
sector -
sedan
seesaw
seller
semester -
seminar
senator
sensor
sepulchre
sequel
sermon
serpent
servant
server
serviceman
setback
settee
settler
sewer -
shack
shaft
shareholder
shawl
shed
sheepdog
sheet -
sheikh
shepherd
shield
shipbuilder
shipwreck
shipyard
shirt -
shoe
shoelace
shoemaker
shopkeeper
shoplifter
shopper
shoulder
shovel
shrine
sideboard
sidewalk -
sightseer
signboard
signpost
silhouette -
singer
sinkhole
siren
sitcom
skateboard
skater
skeleton
sketch
sketchbook
skier
skirmish
skirt -
skull -
skylight
skyscraper
slab -
slaveholder
sledge
sledgehammer
sleeve
sleigh
slice
slide
slingshot
slipper
slit
slogan
sloop
sluice
slum -
smartphone -
smartwatch
smokehouse
smokestack
smuggler
snack -
snail
snapshot
sneaker
sniper
snowball
snowboarder
snowdrift
snowman
snowmobile
snowplough
snowplow
snowstorm
sociologist
sock
sofa
soldier
solicitor -
solver
sombrero
sonata
songbird
songwriter
sophomore
sorcerer
soundtrack
southerner
souvenir
spaceship
spade
span -
spaniel
spanner
sparrow
spatula
speaker
spear -
spearhead
specialist -
specimen -
spectator
speedboat
sphere -
sphincter
sphinx
spider
spike
spire
sponsor
spoon -
sportsman
sportswoman
spouse -
spreadsheet
sprinkler
sprinter
spy
squadron
squall
squatter
stable
stadium
stag
stagecoach
staircase -
stairway
stairwell
stakeholder -
stalactite
stalker
stallholder
stallion
stamp -
stampede
standoff -
standstill
staple -
star -
starfish
starter
startup -
statesman
stationmaster
statistician
statue
statuette
statute -
steakhouse
steamboat
steamer
steelworker
steeple
stele
stencil -
stepchild
stepfather
stepmother
stepson
stereotype
stethoscope
stewardess
sticker
stiletto
stockbroker
stocking
stockpile -
stopover
stopwatch
storefront
storekeeper
storeroom
stork
story
storyboard
storyteller
stove
stowaway
straggler
strand
stranger
strategist
streak
streetcar
streetlight
stressor
stretcher
striker
strip -
stripe -
stroller
stronghold
strongman
student
studio -
stump -
stunt
stuntman
stylist
subcommittee
subfield
submarine -
subset
substitute -
subunit
suburb -
successor
suitcase
suitor
sum -
summit -
sunbather
sundial
supermarket
superpower
superstar
superstore
supertanker
supervisor
supplement
supplier
supporter
surfer
surgeon
survey -
surveyor
survivor
suspect
swallow
sweater
sweatshirt
swimmer
swimsuit
swindler
switch
sword -
swordsman
syllable
symbol
symphony -
symptom -
synapse -
syringe -
tab
tabby
tabernacle
tablecloth
tablet
tabloid
tailor
takeaway
taker
tale
tanker
tap
tattoo -
tavern
taxi
taxonomy
taxpayer
teacher
teammate
teapot
teardrop
technician
teenager
telegram
telephone -
telescope -
teller
template -
tenant
tendon
tenement -
tenet
tenner
tent
terminal
termite
terrace -
terrier
terrorist
tester
textbook -
theologian
theorist
therapist
thermometer
thermostat
thesaurus
thicket -
thief
thinker
throne
throng
thunderbolt
thunderstorm
tiara
tick
ticket
tiger -
tightrope
tiller
timeframe
timeline
timepiece
timetable
tire -
titan
toad
toaster
toboggan
toddler
toe
token
tollbooth
tollgate
tomahawk
tomb
tombstone
tool
topic -
tornado
torpedo
torso
totem
toucan
toupee
tourist
tournament
towboat
towel -
tower -
townhouse
township
townsman
toy
tract
tractor
trademark -
tradeoff
trader
tradesman
trafficker
trail
trailblazer
trailer
trainee
trainer
trait
traitor
tram
tramp
trampoline
transcript -
transformer
translator -
trapdoor
traveler
traveller
traverse
trawler
trawlerman
tray
treadmill
treatise
tree
treehouse
trench -
trespasser
triangle
triathlete
tribe
tribesman
tribunal
tributary
trick
tricycle
trigger
trinket
trip -
tripod -
troll
trolley
trolleybus
trombonist
trooper
troubadour
trough
truck -
trucker
trumpeter
trunk -
tsunami -
tube
tug
tugboat
tulip
tumor
tunic
tunnel
turban
turbine
turnstile
turntable
turret
turtle
tusk -
tutor
tutorial
tuxedo
tweet
twin
tycoon
typhoon
tyrant
tyre -
umbrella
umpire
underdog
undergraduate
underpass
undershirt
understudy
undertaker
unicorn
update -
upstart
urn
usher
vacationer
vagrant
valet
valley -
valve
vampire
van
vandal
variable
vase
vector
vegetarian
vehicle -
vein -
vendetta
vendor
ventricle -
venue -
veranda -
verandah -
verb
verdict
vertebra
vessel -
vest
vestibule
vestry
vet
veteran
veterinarian
viaduct -
vial
vicarage
viewer -
viewfinder -
viewpoint
vigil
vigilante
vignette
villa
villager
villain
vineyard
viper
virtuoso
visa -
visitor
volcano -
volley -
volunteer
voter
voucher -
vow -
voyager
wagon -
waistcoat
waiter
waitress
walker
walkout -
walkway -
wallet
wanderer
ward
wardrobe
warehouse -
warhead
warlord
warplane
warrant
warrior
warship -
wasp
wastebasket
watchdog
watchman
watchtower
watermill
waterwheel
weapon
weasel
weathervane
weaver
webcam -
webinar -
wedding -
weightlifter
weir
werewolf
wetsuit
whaler
wharf
wheelbarrow
wheelchair
whip -
whirlpool
whisk
whisper
whistle -
whistleblower
wholesaler -
wick -
wicket -
wicketkeeper
widget
widow
widower
wife -
wig
win -
windfall
windmill
window -
windowsill
windscreen -
windshield -
windstorm -
winery
winner
wireframe
wiretap
witch
wizard
woodcutter
workbench
worker -
workhouse -
workshop
worldview -
worm -
worshipper
wound -
wreath
wrench
wrestler
wrinkle
wrist -
wristwatch
writer
yacht
yachtsman
yardstick
youngster
zeppelin
zipper -
zoo
zookeeper
zoologist`.split('\n')
