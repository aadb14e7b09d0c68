// Written by `npm run generate`.
export const roles: readonly string[] = `\
a DT | as
about IN RB | abut
absence NN | absent
absent JJ (IN) | absence
accept VB VBP | except
accepted VBN VBD | excepted
access NN VB (NNP) (VBP) | excess assess
accompany VBP VB | company
adapt VB (VBP) | adopt
adapted VBN VBD | adopted
adopt VB VBP | adapt
adopted VBN VBD | adapted
adoption NN (NNP) | adaption
advance NN VB (VBP) (JJ) (NNP) | advanced
advanced JJ VBD (VBN) (NNP) | advance
adverse JJ | averse
advice NN | advise
advise VB VBP | advice
aesthetic JJ NN | ascetic
affect VB VBP (NN) | effect
affected VBN VBD | effected
affecting VBG | effecting
affects VBZ | effects
after IN | alter
aid NN VB (NNP) (VBP) | aide
aide NN | aid
aides NNS | aids
aids NNP NN (NNS) (VBZ) | aides
aim NN VBP VB (NNP) | ail
air NN NNP (VB) (VBP) | heir
aisle NN | isle
al NNP (FW) | all
all DT PDT (RB) | call ally al
allusion NN | illusion
ally NN (VB) (VBP) | all
along IN RB | long
already RB | also
also RB | already
altar NN NNP | alter
alter VB (VBP) | after altar
alternate JJ (VB) (VBP) (NN) | alternative
alternative JJ NN (NNP) | alternate
among IN | amount
amount NN | among
an DT | and any
and CC | an any sand end ends
angel NN NNP | angle
angels NNS NNPS | angles
angle NN (NNP) | angel
angles NNS | angels
any DT | an and
appraise VB (VBP) | apprise
apprise VBZ | appraise
are VBP | our were
areas NNS | ares
ares NNP | areas
argue VBP VB | ague
arm NN (VB) (NNP) (VBP) | army
army NN NNP | arm
as IN RB | a is has was
ascent NN | assent
ascetic JJ (NN) | aesthetic
assent NN | ascent
asses NNS | assess
assess VB (VBP) | access asses
assistance NN (NNP) | assistants
assistants NNS | assistance
assure VB VBP | ensure insure
at IN | it
attendance NN | attendants
attendants NNS | attendance
aural JJ | oral
averse JJ | adverse
bad JJ (RB) | bed
bail NN VB (VBP) | bale
bale VB (VBP) | bail
ball NN NNP | bawl
ban NN VB (NNP) (VBP) | bank
band NN (VB) (NNP) (VBP) | brand
bank NN NNP (VB) (VBP) | ban
bare JJ (VB) (VBP) | bear
barely RB | barley
barley NN | barely
base NN (VB) (VBP) (NNP) | bass
bases NNS VBZ | basis
basis NN | bases bass
bass NNP NN NNS | base basis
batter NN | better
be VB | by been before
beach NN NNP | beech
bear VB NN VBP (NNP) | bare
beat VB NN VBP VBD (VBN) | beet
became VBD | because become
because IN | became
become VB VBN VBP | became
bed NN | bad
beech NN | beach
been VBN | be being bees
bees NNS | been
beet NN | beat
before IN RB | be
began VBD | begin begun
begin VB VBP | being began
begun VBN (VBD) | began
being VBG (NN) | been begin
belief NN | believe
beliefs NNS | believes
believe VBP VB | beleive belief
believes VBZ | beliefs
beside IN | besides reside
besides IN RB | beside
best JJS RBS (NN) (VB) | bets vest
bets NNS | best
better JJR RBR (NN) (VB) | batter
bias NN | biased
biased VBN JJ (VBD) | bias
birth NN | berth
bit NN | but
blew VBD | blue
blue JJ NNP (NN) | blew
board NN NNP (VB) (IN) (VBP) | bored broad
bored JJ | board
born VBN | borne
borne VBN | born
bother VB (VBP) | brother
bough NNP | bow
bought VBD VBN | brought
bow NN VBP (VB) | bough
boy NN NNP (UH) | buoy
brake NN (VB) (VBP) | break
brakes NNS (VBZ) | breaks
brand NN (RB) | band
bread NN (NNP) | bred
break VB NN VBP | brake
breaks VBZ NNS | brakes
breath NN | breathe
breathe VB VBP | breath
breathes VBZ | breaths
breaths NNS | breathes
bred VBN VBD | bread
bridal JJ | bridle
bridle VB (VBP) (NN) | bridal
broad JJ (NNP) | board
brother NN | bother
brought VBD VBN (IN) | bought through
build VB VBP (NN) | built
built VBN VBD | build guilt
bust NN (VB) (VBP) (JJ) | but must
but CC | buy bust bit
buy VB VBP (NN) (NNP) | by but
by IN (VB) | be buy my
call NN VB VBP | all
called VBN VBD | cold
calm JJ VB NN (VBP) | claim
can MD (NN) | car
canal NN NNP | channel
cannon NNP NN | canon
canon NNP | cannon
canvas NN | canvass
canvass NNS (NN) (VB) (VBP) | canvas
capital NN (NNP) (JJ) | capitol
capitol NNP (NN) | capital
car NN | can care
care NN (VB) (NNP) (VBP) | car
case NN (VB) (VBP) | cause
cases NNS (VBZ) | causes
cast VBN VB NN VBD (VBP) | caste
caste NN | cast
casual JJ (NN) | causal
causal JJ | casual
cause NN VB VBP (IN) | case
causes VBZ NNS | cases
cease VB NN VBP | seize
ceiling NN | sealing
cell NN | sell
cells NNS | sells
censor VB (NN) (VBP) | censure
censure NN (VB) (VBP) | censor
cent NN | sent
cents NNS | sense
cereal NN | serial
cession NN | session
chance NN (VB) (VBP) | change
chances NNS (VBZ) | changes
change NN VB (VBP) | chance charge
changes NNS VBZ | chances
channel NN (NNP) (VB) (VBP) | canal
charge NN VB (VBP) | change
chef NN NNP | chief
chief JJ NNP NN | chef
choose VB VBP | chose
chord NN | cord
chose VBD | choose
cite VB VBP | site sight
cited VBN VBD | sited
cites VBZ | sites
claim NN VB VBP | calm
climactic JJ | climatic
climatic JJ | climactic
close JJ RB VB (NN) (VBP) | lose closed
closed VBN VBD JJ | close
clothes NNS | cloths
cloths NNS | clothes
cloud NN NNP (VB) (VBP) | could
coarse JJ (NN) | course
coast NN NNP | cost
coasts NNS | costs
cold JJ NNP NN | could called
collage NN | college collagen
collagen NN | collage
college NN NNP | collage
colon NN (NNP) | colony
colony NN (NNP) | colon
come VB VBP VBN | some
coming VBG (NN) | coning
company NN (NNP) | accompany
complain VB VBP | complaint
complaint NN | compliant complain
complement NN VBP VB | compliment
complementary JJ | complimentary
compliant JJ | complaint
compliment NN (VB) (VBP) | complement
complimentary JJ | complementary
confidant NN | confident
confident JJ | confidant
conscience NN | conscious
conscious JJ | conscience
conservation NN (NNP) | conversation
conserve VB VBP | converse
contact NN VB (NNP) (VBP) | contract
contacts NNS (VBZ) | contracts
continual JJ | continuous
continuous JJ | continual
contract NN VB (VBP) | contact
contracts NNS (VBZ) | contacts
conversation NN | conservation
converse VB (VBP) | conserve
cord NN | chord
core NN JJ (NNP) | corps
corps NNP NN | core
correspondence NN NNP | correspondents
correspondents NNS | correspondence
cost NN (VB) (VBP) (VBD) (VBN) | coast
costs NNS (VBZ) | coasts
costumer NN | customer
costumers NNS | customers
could MD | cloud cold
council NNP NN | counsel
councils NNS | counsels
counsel NN NNP (VB) (VBP) | council
counsels NNS | councils
counties NNS | countries
countries NNS | counties
country NN | county
county NNP NN | country
course NN | coarse
created VBN VBD | crated
creating VBG | crating
credible JJ | creditable
creditable JJ | credible
creek NNP NN | creak
current JJ NN | currant
customer NN | costumer
customers NNS | costumers
daily JJ RB (NNP) (NN) | dally
dairy NN | diary
dally VB (VBP) | daily
data NN (NNP) (NNS) | date
date NN (VBP) (VB) | data
dawn NN NNP | down
days NNS | daze
daze NN | days
dead JJ (NN) (NNP) | deal death
deaf JJ (NN) | death
deal NN VB NNP (VBP) | dead dear
dear JJ | deer deal
death NN (NNP) | dead deaf
decent JJ | descent
deer NNS NN | dear
defuse VB (VBP) | diffuse
dependence NN | dependents
dependents NNS | dependence
descent NN | decent dissent
desert NN NNP (VB) (VBP) | dessert
dessert NN | desert
device NN | devise
devise VB (VBP) (NNP) | device
dew NN NNP (JJ) | due
diary NN NNP | dairy
die VB VBP (JJ) (NN) | dye
died VBD VBN | dyed
dies VBZ | does
difference NN | different
different JJ | difference
diffuse VB JJ VBP | defuse
discreet JJ | discrete
discrete JJ | discreet
disperse VB (VBP) | disburse
dissent NN | descent
distance NN | distant
distant JJ | distance
do VBP VB (NN) | due to so
does VBZ | dose dies
dose NN (NNP) (VB) (VBP) | does
down RP RB IN (NN) | dawn
drive VB NN VBP (NNP) | driver
driver NN | drive
dual JJ (NNP) | duel
due JJ | do dew
duel NN (VB) (VBP) | dual
dye NN (VB) (VBP) | die
dying VBG | dyeing
ear NN | year
ease NN VB (VBP) | east
east NNP NN RB (JJ) | ease
easy JJ | essay
economic JJ (NNP) | economical
economical JJ | economic
effect NN (VB) (VBP) | affect effort
effected VBN (VBD) | affected
effecting VBG | affecting
effects NNS (VBZ) | affects
effort NN | effect
either CC DT (RB) | ether
elapse VB (VBP) | lapse
election NN (NNP) | erection section
elicit VB VBP | illicit
eligible JJ | illegible
elude VB (VBP) | allude
emerge VB VBP | immerge
emigrants NNS | immigrants
emigrate VB (VBP) | immigrate
emigration NN | immigration
eminent JJ NN | imminent
end NN VB (VBP) | and
ends NNS VBZ | and
engage VB VBP | enrage
ensure VB (VBP) | assure insure
envelop VB (VBP) | envelope
envelope NN | envelop
erection NN | election
essay NN | easy
ether NN | either
ethic NN | ethnic
ethnic JJ | ethic
even RB (VB) | ever event seven
event NN | even
events NNS | evens
ever RB | every even
every DT | very ever everyday
everyday JJ (RB) (NN) | every
evidence NN | evident
evident JJ | evidence
exam NN | example
example NN | exam
except IN | accept expect
excepted VBN (VBD) | accepted
excess JJ NN | access
exciting JJ | exiting
exercise NN VB (VBP) | exorcise
exiting VBG | exciting
exorcise VB (VBP) | exercise
expansive JJ | expensive
expect VB VBP | except
expensive JJ | expansive
extant JJ | extent
extent NN | extant
facility NN (NNP) | faculty
fact NN | fast fat
factor NN (NNP) (VB) (VBP) | factory
factory NN (NNP) | factor
faculty NN (NNP) | facility
faint JJ (VB) (VBP) (NN) | feint
fair JJ (NNP) (NN) | fare
fairs NNS | fares
faith NN | fate
fame NN NNP | frame
far RB (JJ) (NNP) | fare fear
fare NN VB VBP | fair far fear
fares NNS VBZ | fairs
farm NN (VB) (NNP) (VBP) | frame form
fast JJ RB (NNP) (NN) (VB) | fact
fat NN JJ | fact
fate NN | faith
fear NN VB (VBP) (NNP) | far fare
feat NN | feet
feel VB VBP (NN) | fell fuel
feet NNS | feat
fell VBD | feel
felt VBD VBN | left
field NN (NNP) (VB) (VBP) | filed wield
fields NNS | files
file NN VB (VBP) | life
filed VBN VBD | field filled
files NNS (VBZ) | fields
filled VBN VBD | filed
find VB VBP (NN) | fined fins
fine JJ RB (NN) (NNP) (VB) (VBP) | fire
fined VBN VBD | find
fins NNS | find
fire NN VB (NNP) (VBP) | fine
first JJ RB (NNP) | fist
fiscal JJ (NN) | physical
fist NN | first
five CD | give
flair NN | flare
flare NN | flair
flea NN | flee
flee VB (VBP) | flea
flew VBD | flu
flood NN (VB) (NNP) (VBP) | floor
floor NN (VB) (VBP) | flood
flour NN (VB) | flower
flower NN (VB) (VBP) | flour
flu NN | flew
food NN (NNP) | good
fool NN VB (VBP) | pool
for IN | from four or fort fro nor
force NN (VB) (NNP) (VBP) | forge
foreign JJ (NNP) | feign
foreword NN | forward
forge VB NNP (NN) (VBP) | force
form NN VB (VBP) | from farm
formally RB | formerly
formerly RB | formally
fort NNP NN (IN) | for forty
forth RB RP (NN) | fourth
forty CD | fort
forward RB JJ (VB) (NN) (VBP) | foreword
foul JJ | fowl
found VBN VBD | fund founded sound
founded VBN VBD | found
four CD | for
fourth JJ RB NNP (NN) | forth
frame NN VB (VBP) (NNP) | fame farm
friend NN | fiend
from IN | form for fro
fuel NN VB (VBP) | feel
full JJ (RB) | fully
fully RB | full
fund NN VB NNP (VBP) (VBD) | found
gain VB NN VBP | game
gait NN | gate
game NN (NNP) (VB) (VBP) | gain
gate NN NNP | gait
general JJ NNP (NN) | generally
generally RB | general
get VB VBP | yet
give VB VBP (NN) | five
global JJ (NNP) | goal
goal NN (JJ) | global
good JJ NN | food goof
gorilla NN NNP | guerrilla
grand NNP JJ | grant
grant NN NNP VB (VBP) | grand
great JJ NNP | grate
grief NN | grieve
ground NN (NNP) (VB) (VBD) (VBN) (VBP) | group
grounds NNS (VBZ) | groups
group NN (NNP) | ground
groups NNS | grounds
grow VB VBP | grown
grown VBN | grow growth
growth NN | grown
guerrilla NN JJ | gorilla
guessed VBD VBN | guest
guest NN (NNP) | guessed
guilt NN | built
had VBD (VBN) | has
hail NN VBP (VB) | hale
hair NN | hare
hale NNP | hail
hall NNP NN | haul
hangar NN | hanger
hanger NN | hangar
hard JJ RB | heard
hare NNP (NN) | hair
has VBZ | as his had was
hat NN (IN) (WDT) (DT) | that hate
hate NN VBP VB (NNP) | hat
haul NN | hall
have VBP VB | of
he PRP | she her
head NN (VB) (VBP) (NNP) | heard
heal VB VBP | heel
health NN NNP | heath
hear VB VBP | here heart heat near
heard VBN VBD | herd head hard
heart NN (NNP) | hear heat
heat NN (VB) (VBP) | heart hear
heath NNP | health
heel NN (VB) (VBP) | heal
heir NN | air
held VBN VBD | help
help VB NN VBP | held
her PRP$ PRP | here he
herd NN (VBP) (VB) | heard
here RB | her hear
heroin NN | heroine
heroine NN | heroin
hid VBD | his
higher JJR (RBR) | hire
him PRP | his
hire VB VBP NN | higher
his PRP$ (PRP) | this is has him hid hit
historic JJ (NNP) | historical
historical JJ (NNP) | historic
hit VB VBD NN VBN (VBP) | his
hoard VB (NN) (VBP) | horde
hole NN (NNP) | whole home
holes NNS (NNPS) | wholes homes
home NN RB (NNP) | hole tome
homes NNS | holes
hop NN VB (VBP) | hope
hope VBP NN (VB) (NNP) | hop
hoping VBG | hopping
hopping NN | hoping
horde NNP NN | hoard
horse NN (NNP) | house
hose NN | house those
host NN VB (VBP) (JJ) | most
house NNP NN (VB) (VBP) | hose horse
how WRB | who show now
human JJ (NNP) (NN) | humane
humane JJ NNP | human
idea NN (NNP) | ideal
ideal JJ NN | idea
idle JJ | idol
idol NNP | idle
if IN (VBZ) | of is it
illicit JJ | elicit
illusion NN | allusion
immigrants NNS (NNPS) | emigrants
immigrate VB (VBP) | emigrate
immigration NN (NNP) | emigration
imminent JJ | eminent
immoral JJ | immortal
immortal JJ | immoral
imply VB VBP | infer
importance NN | important
important JJ | importance
in IN | is it on
incidence NN | incidents
incidents NNS | incidence
independence NN NNP | independent
independent JJ (NNP) | independence
infer VB VBP | imply
ingenious JJ | ingenuous
instance NN | instants
insure VB (VBP) | assure ensure
intense JJ | intents
intents NNS | intense
interstate JJ NNP (NN) | intrastate
into IN | inti
intrastate JJ | interstate
is VBZ (IN) | as it in his its if
issue NN (VB) (VBP) | tissue
it PRP (IN) (VBZ) | is if in at
its PRP$ | it's is
just RB | jut
key JJ NN (NNP) | quay
kind NN (JJ) | king
king NNP NN | kind
knew VBD | new
knight NNP NN | night
knot NN | not
know VB VBP (NN) | no now
knows VBZ | nose
lack NN VBP (VB) | lake
lake NNP NN | like lack
land NN (VB) (NNP) (VBP) | lad
lapse NN VB (VBP) | elapse
large JJ | larger
larger JJR | lager large
last JJ (VB) (RB) (VBP) (NN) | least lats
late JJ RB | later
later RBR JJR | latter late
lats NNS | last
latter JJ (NNP) | later
law NN (NNP) | lawn low
lawn NN | law
lawyer NN | layer
lay VB NNP VBD VBP (JJ) (NN) | lie
layer NN | lawyer
lead VB NN VBP (JJ) | led
leader NN (NNP) | reader
leak VB VBP NN | leek
lean JJ NN VB (NNP) (VBP) | learn
learn VB VBP (NN) | lean
leased VBD VBN | least
least JJS (RBS) | leased last lest
leave VB NN VBP (NNP) | live
leaving VBG | living
led VBD VBN | lead
left VBN VBD JJ NN (RB) (NNP) | felt let
legislator NN | legislature
legislators NNS | legislatures
legislature NN (NNP) | legislator
legislatures NNS (NNPS) | legislators
lessen VB (VBP) | lesson
lessens VBZ (NNS) | lessons
lesson NN (NNP) | lessen
lessons NNS (NNPS) | lessens
lest IN | least lets
let VB (VBD) (VBP) (VBN) | left
lets VBZ | let's lest
liability NN | reliability
liable JJ | libel
libel NN | liable
lice NN (JJ) | live
lie VB VBP NN | lay
lied VBD VBN | lived
lies VBZ NNS | lives
life NN | live file
lightning NN | lightening
like IN (VB) (UH) (JJ) (VBP) (NN) | lake link line
line NN (VB) (VBP) | like
link NN VB (VBP) (IN) | like
list NN VB (VBP) | lit lost
lit VBD VBN NN (NNP) (JJ) | list
live VB VBP JJ (RB) (NNP) | lice life love leave
lived VBD VBN (JJ) | lied
lives NNS (VBZ) (NNPS) | lies
living VBG NN | leaving
loan NN (VB) (NNP) (VBP) | lone
lock NN VB (VBP) | look
lone NNP JJ | loan
long JJ RB (NNP) | along
look VB VBP NN | lock took
loose JJ (RB) (VB) (VBP) | lose
loosing VBG | losing
lose VB VBP | loose close loss
loses VBZ | losses
losing VBG | loosing
loss NN | lose
losses NNS | loses
lost VBN VBD (JJ) (NNP) | lot list
lot NN | lost
love NN VBP VB (NNP) | live
low JJ (NN) (RB) | law
lower JJR (VB) (VBP) | power
mad JJ (NN) (NNP) | made
made VBN VBD | maid mad mate
magnate NN | magnet
magnet NN (NNP) | magnate
maid NN | made
mail NN (VB) (NNP) (VBP) | male
main JJ (NNP) | mane man
make VB VBP | male
making VBG NN | marking
male JJ NN | mail make
man NN (NNP) | many men main
manage VB VBP | mange
manager NN | manger
mane NN | main
manger NN | manager
mantle NN | mantel
many JJ | may man
marital JJ NN | martial
marked VBN VBD | market
market NN (VB) (NNP) (VBP) | marked
marking VBG (NN) | making
martial JJ | marital
mat NN | may
mate NN VB (VBP) | made
math NN (NNP) | myth
may MD (NNP) (NN) | many my mat
mean VB VBP (NN) (JJ) | means men
meaning NN VBG | meeting
means VBZ NNS (NN) | mean
meat NN | meet
medal NNP NN (VB) (VBP) | metal meddle
meddle VB (VBP) | medal
media NN NNS (NNP) | medium
medium NN JJ (NNP) | media
meet VB VBP (NNP) (NN) | meat
meeting NN VBG | meaning
member NN | remember
men NNS | man mean
mere JJ RB | more
metal NN | medal
might MD | mite
mile NN NNP | mille
mille NN | mile
mind NN (VB) (VBP) | mine
mine PRP NN (NNP) (VBP) (VB) | mind
miner NN | minor
miners NNS | minors
minor JJ (NNP) (NN) | miner
minors NNS | miners
missed VBD VBN | mist
mist NN | missed
moat NN | mote
moment NN | memento
month NN (NNP) | mouth
months NNS | mouths moths
moor NNP | more
moral JJ (NN) | morale
morale NN | moral
more RBR JJR | mere moor
morning NN (NNP) | mourning
most RBS JJS | must post host
mother NN (NNP) | other
moths NNS | months
mourning NN VBG | morning
mouth NN | month
mouths NNS | months
much JJ RB | must such
muscle NN | mussel
mussel NN | muscle
must MD (NN) | most much bust
my PRP$ | by may
myth NN | math
nation NN NNP | notion station
naval JJ NNP | navel
navel NN | naval
near IN JJ RB (NNP) (VB) (VBP) | hear
need VBP VB NN | knead seed
nest NN (NNP) | next
new JJ NNP | knew
next JJ RB | nest
night NN (NNP) | knight nigh
no DT RB (UH) | on not know
noe NNP | one
none NN | nun
noon NN NNP | soon
nor CC (IN) | not for
nose NN | knows
not RB | no now note knot nor
note VB NN (VBP) | not
notion NN | nation
now RB | not know how
nun NN | none
oar NN | ore
object NN (VB) (VBP) | subject
of IN | off or if have
off RP IN (RB) (NN) | of
official JJ NN | officious
older JJR | order
on IN (RP) (RB) | one no own in
once IN RB | one
one CD NN (PRP) (IN) | on won only noe once
only RB JJ (CD) | one
or CC | of for our
oral JJ (NN) (NNP) | aural
order NN (VB) (NNP) (VBP) | other older
ordinance NN NNP | ordnance
ore NN | oar
other JJ | order under mother
our PRP$ | or out are your you
out RP IN RB | our
own JJ (VBP) (VB) | on won
pace NN (NNP) | space
packed VBN JJ VBD | pact
pact NN NNP | packed part
pail NN | pale
pain NN (VB) (VBP) | pane paint
paint NN VB (VBP) | pain
pair NN (VB) (VBP) | pear
palace NN NNP | place
palate NN | palette
pale JJ VBP (VB) | pail
palette NN | palate
pane NN | pain plane
parent NN (JJ) | patent
part NN (VB) (VBP) (RB) | pact party past pat path
party NN NNP | part
passed VBN VBD | past passes
passes VBZ (NNS) | passed
past JJ NN (IN) | passed part paste
paste VB NN (VBP) | past
pat NNP NN | part
patent NN (NNP) (VB) (VBP) | parent
path NN (NNP) | part
patience NN | patients
patients NNS (NN) | patience
pause VB NN (VBP) | paws
paws NNS | pause
pay VB NN VBP | play way
peace NN (NNP) | piece
peak NN NNP | peek
pear NN | pair
pedal NN | peddle
peek NN (VB) (VBP) | peak
pendant NN | pendent
people NNS | peoples
peoples NNS (NNPS) | people
perfect JJ (VB) (VBP) | prefect
persecute VB (VBP) | prosecute
persecuted VBN VBD | prosecuted
persecution NN | prosecution
personal JJ | personnel
personnel NN NNS | personal
perspective NN | prospective
phase NN (VB) (VBP) | faze
physical JJ | fiscal
physics NN NNP | psychics
piece NN (VB) (VBP) | peace
pint NN | point
place NN (VB) (VBP) | palace plane please
plain JJ NNP (NN) (RB) | plane
plan NN VB (VBP) (NNP) | plane plant
plane NN | plain plan place pane
planet NN (NNP) | plant
plant NN (VB) (NNP) (VBP) | plan pant planet
play VB VBP NN (NNP) | pay
please UH (VB) (VBP) | place
poet NN NNP | port
point NN (VB) (VBP) (NNP) | pint
pole NN NNP (VB) | poll
poles NNS NNPS | polls
police NN NNS (NNP) | policy polite
polices NNS | policies
policies NNS | polices
policy NN (NNP) | police
polite JJ | police
political JJ | politician
politician NN | political
poll NN (VB) (NNP) (VBP) | pole pool
polls NNS (NNPS) | poles
pool NN (VB) (NNP) (VBP) | fool poll
poor JJ (NN) | pour
populace NN | populous
populous JJ NN | populace
pore NN (VB) (VBP) | pour
port NN NNP | poet
portion NN | potion
posses VBP (VB) | possess
possess VBP VB | posses
post NN VB (NNP) (JJ) (VBP) (AFX) (IN) | most
potion NN | portion
pour VB VBP NN | pore poor
poverty NN (NNP) | property
power NN (NNP) | lower
praise NN (VB) (VBP) | prays
pray VB VBP | prey
precede VB (VBP) | proceed
precedent NN | president
precedents NNS | presidents
precedes VBZ | proceeds
prefect NN | perfect
prefer VBP VB | refer
preposition NN | proposition
prescribe VB (VBP) | proscribe
presence NN | presents
presents VBZ (NNS) | presence
president NNP NN | precedent
presidents NNS (NNPS) | precedents
press NNP NN (VB) (VBP) | pressure
pressure NN (VB) (VBP) | press
prey NN (JJ) (VBP) (VB) | pray
price NN (NNP) (VB) (VBP) | prize
prices NNS | prizes
principal JJ NN | principle
principally RB | principle
principals NNS | principles
principle NN | principal principally
principles NNS (NNPS) | principals
prise VB (VBP) | prize
prize NN NNP (VBP) (VB) | price prise
prizes NNS | prices
proceed VB VBP | precede
proceeds NNS VBZ | precedes
profit NN (VB) (VBP) | prophet
profits NNS | prophets
proof NN (JJ) (VB) (VBP) | prove
property NN (NNP) | poverty prosperity
prophet NNP NN | profit
prophets NNS NNPS | profits
proposition NN (NNP) | preposition
prosecute VB (VBP) | persecute
prosecuted VBN VBD | persecuted
prosecution NN | persecution
prospective JJ | perspective
prosperity NN | property
prove VB (VBP) | proof
proved VBD VBN | provide
provide VB VBP | proved
pubic JJ NN | public
public JJ NN (NNP) | pubic
quarter NN (JJ) | quarterly
quarterly JJ NNP (RB) | quarter
quiet JJ (VB) (NN) (VBP) | quite quit quote
quit VB VBP VBD (JJ) | quite quiet
quite RB PDT | quiet quit
quota NN | quote
quote NN VB (VBP) | quota quiet
rage NN NNP | range
rain NN (NNP) (VB) (VBP) | reign
raise VB VBP (NN) | raze rays rise
raised VBN VBD | razed
raising VBG (NN) | rising
rally NN VB (VBP) | really
range NN (VBP) (VB) | rage
rapped VBD (VBN) | wrapped
rat NN | rate
rate NN (VB) (VBP) | rat
ratio NN | ration
ration NN | ratio relation
rational JJ | rationale
rationale NN NNS | rational
rays NNS (NNPS) | raise
reach VB NN VBP | teach research
read VB VBN (VBP) (VBD) (NN) | red ready
reader NN (NNP) | leader
ready JJ (VB) (VBP) | read
real JJ (RB) (NN) | reel rely
reality NN | realty
really RB | rally
reason NN (VB) (VBP) | season
recent JJ | resent
red JJ NNP (NN) | read
reek NN | wreak
reel NN | real
refer VB VBP | prefer
reign NN (NNP) (VB) (VBP) | rain rein
rein VB NN (VBP) | reign
relation NN | ration
reliability NN | liability
relief NN (NNP) | relieve
relieve VB (VBP) | relief
rely VBP VB | real
remember VB VBP | member
research NN (NNP) (VB) (VBP) | reach
resent VB VBP | recent
reserve NNP NN (VB) (VBP) | reverse
reside VBP VB | beside
residence NN | residents
residents NNS | residence
respectfully RB | respectively
respectively RB | respectfully
rest NN (VB) (VBP) | test
reverend NNP | reverent
reverent JJ | reverend
reverse JJ VB NN (VBP) | reserve
review NN VB (NNP) (VBP) | revue
right NN JJ RB (VB) (VBP) | write rite
rights NNS NNPS (VBZ) | writes
ring NN NNP (VB) (VBP) | wring
rise NN VB VBP | raise
rising VBG (NN) (NNP) | raising
rite NN | right
road NN NNP | rode
rode VBD | road
role NN (VB) | roll rule
roles NNS | rolls rules
roll VB NN (NNP) (VBP) | role
rolls NNS VBZ | roles
root NN (VB) (NNP) (VBP) | route
roots NNS | routes
rose VBD NN NNP | rows
route NN NNP (VB) (VBP) | root
routes NNS | roots
rows NNS | rose
ruin NN VB (VBP) | run
rule NN VB (VBP) (NNP) | role
rules NNS (VBZ) | roles
run VB NN VBP VBN | ruin
sac NN | sack
sack NN | sac
sacred JJ (NNP) | scared
sad JJ | said
safe JJ | save
said VBD VBN | sad sand
sail VB NN (VBP) | sale
sails NNS | sales
sale NN | sail
sales NNS (NN) | sails tales
same JJ | some sane
sand NN NNP | said and
sane JJ | same
sate VB (VBP) | state
save VB (VBP) (NN) | safe
saw VBD | was
say VB VBP (UH) (NN) | stay
scarce JJ | scare scares
scare NN VB NNP (VBP) | scarce
scared JJ VBD (VBN) | sacred
scares VBZ | scarce
scene NN | seen
scent NN | sent
sea NN NNP | season
sealing VBG (NN) | ceiling
seams NNS | seems
seas NNS NNPS | sees
season NN (NNP) | reason sea
seat NN (VB) (VBP) | set
section NN (NNP) | election
see VB VBP | seen
seed NN (VB) (VBP) | need
seek VB VBP | seem
seem VB VBP | seek
seems VBZ | seams sees
seen VBN | scene see
sees VBZ | seas seems
seize VB (VBP) | cease size
sell VB VBP (NN) | cell
sells VBZ (NNS) | cells
send VB VBP (NN) | spend sent
sense NN (VBP) (VB) | cents since
sensual JJ | sensuous
sensuous JJ | sensual
sent VBN VBD | scent cent send
serial JJ NN NNP | cereal
servants NNS | servers
serve VB VBP | severe
server NN | sever
servers NNS | servants
session NN | cession
set NN VB VBN VBD (JJ) (VBP) | seat sit
seven CD (NNP) | even
sever VB (VBP) | server
several JJ | severe
severe JJ | several serve
sew VB (VBP) | sow
shape NN VB VBP | share
share VB NN VBP | shape
she PRP | he
shear NN (VB) | sheer
sheep NNS NN | sleep
sheer JJ | shear
shift NN VB (VBP) | shirt
shirt NN | shift
shone VBD (VBN) | shown
shoot VB NN (VBP) | shot
shore NN VB (NNP) (VBP) | sure short
short JJ (VB) (VBP) (NN) | shot shore
shot NN VBN VBD (JJ) | short shoot
should MD | shoulder
shoulder NN (VB) (VBP) | should
show VB VBP NN (NNP) | how slow
shown VBN (VBD) | shone
side NN (JJ) (RB) | site
sigh NN (VB) (VBP) | sign
sight NN (VB) (VBP) | site cite
sights NNS | sites
sign NN VB (VBP) | sing sigh
signal NN VB (VBP) (JJ) | single
signing VBG NN | singing
silver NN JJ (NNP) | sliver
since IN (RB) | sense
sing VB VBP | sign single
singing VBG NN | signing
single JJ (NN) (VB) (VBP) | signal sing
sit VB VBP NN | set
site NN (NNP) (VB) (VBP) | cite sight side
sited VBN (VBD) | cited
sites NNS (VBZ) | cites sights
size NN (VB) (VBP) | seize
slay VB (NN) (VBP) | sleigh
sleep NN VB (VBP) (NNP) | sheep slept
sleigh NN | slay
slept VBD VBN | sleep
sliver NN | silver
slow JJ VB (VBP) (RB) | show
small JJ | smell
smell NN VB (VBP) | small
so RB IN (UH) | to do
soar RB VB (VBP) | sore
soldier NN | solider
soldiers NNS | soliders
sole JJ (NN) | soul
some DT | same come sum
son NN (NNP) | sun soon
soon RB | noon son
sore JJ | soar
soul NN (NNP) | sole
sound NN JJ VB (VBP) (NNP) | found
sow NNP NN VB (VBP) | sew
space NN NNP | pace
speed NN (VB) (VBP) | spread
spend VB VBP (NN) | send spends
spends VBZ | spend
spread NN VB VBD VBN (VBP) | speed
staid JJ | stayed
stairs NNS | stares
stake NN (VB) (VBP) | steak
star NN NNP (VB) (VBP) | start
stare VB NN (VBP) | state
stared VBD (VBN) | started
stares VBZ (NNS) | stairs
start VB NN VBP (NNP) | stat star
started VBD VBN | stared
stat NN | start
state NN NNP (VB) (VBP) | stare sate taste
station NN NNP | nation
stationary JJ | stationery
stationery NN | stationary
statue NN NNP | statute
statues NNS | statutes
stature NN | statute
status NN | statute
statute NN NNP | statue stature status
statutes NNS | statues
stay VB (VBP) (NN) | say
stayed VBD VBN | staid
stead NN | steady
steady JJ | stead
steak NN | stake
steal VB VBP (NN) | steel
steel NN NNP (VB) (VBP) | steal
step NN (VB) (VBP) | stop
sting NN | string
stop VB NN (VBP) | step
store NN VB (VBP) (NNP) | story
stores NNS (VBZ) | stories
stories NNS | stores
story NN (NNP) | store
straight JJ RB | strait
strait NNP | straight
strike NN VB (VBP) (NNP) | stroke
string NN (JJ) | strong sting
stroke NN (VB) (VBP) | strike
strong JJ | string
study NN VB (VBP) (NNP) | sturdy
sturdy JJ (NN) | study
style NN (NNP) | stile
subject NN JJ (VB) (VBP) | object
such JJ (PDT) | much
sue VB NNP (VBP) | use
sued VBD VBN | used
suit NN VB (VBP) | suite
suite NN NNP | sweet suit
sum NN (VB) (VBP) | some
sun NNP NN | son
suppose VB (VBP) | supposed
supposed VBN (VBD) | suppose
sure JJ (UH) (RB) | shore
sweet JJ (NNP) (NN) | suite
tables NNS | tablets
tablets NNS | tables
tac FW | tax
tacked VBN (VBD) | tact
tail NN | tale
tails NNS | tales
taking VBG (NN) | talking
tale NN NNP | tail
tales NNS NNPS | tails sales
talk VB NN VBP (NNP) | tall task
talking VBG (NN) | taking
tall JJ | talk
tan NNP NN | than
tank NN NNP (VB) (VBP) | thank
task NN (NNP) (VB) (VBP) | talk
taste NN VB (VBP) | state
taught VBN VBD | taut
taut JJ (VBN) | taught
tax NN (VB) (NNP) (VBP) | tac
teach VB VBP (NN) | reach
team NN (NNP) (VB) (VBP) | teem
tear VB NN (VBP) | year
tears NNS NNPS | years
teem VB (VBP) | team
tenant NN | tenet
tenants NNS | tenets
tenet NN NNP | tenant
tenets NNS | tenants
tense NN JJ (VB) | tents
tents NNS | tense
test NN VB (VBP) (NNP) | rest text
tests NNS (VBZ) | texts
text NN (VB) (VBP) | test
texts NNS (VBZ) | tests
than IN | then that tan
thank VBP VB (NN) | think tank
that IN WDT DT | than what they hat
the DT | they then
their PRP$ | there they're
theirs PRP | there's
them PRP | they then
then RB | them the than
there EX RB | their they're three tree
these DT | this
they PRP (IN) | the them that
thing NN | think
things NNS | thinks
think VB VBP (NN) | thing thank
thinks VBZ | things
this DT | his these
thorough JJ (IN) | through though
those DT | hose
though IN RB | through thought tough thorough trough
thought VBD NN VBN (IN) | though through
threat NN | treat
threats NNS | treats
three CD | there tree
threw VBD (IN) | through
throne NN | thrown
through IN (JJ) (RP) (RB) | though thorough thought threw brought trough
thrown VBN | throne
thrust NN (VB) | trust
tic NN | tick
tick NN VB (VBP) | tic
tide NN NNP | tied
tie VB NN VBP | time
tied VBN (VBD) | tide
time NN (VB) (VBP) | tome tine tie
tine NNP (NN) | time
tissue NN | issue
to TO IN | too two do so top tot
toe NN | tow
tome NN | time home
tonal JJ | total
too RB | to two
took VBD | look tool
tool NN | took
top JJ NN (VB) (VBP) | to
torn VBN JJ | turn
tortuous JJ | torturous
torturous JJ | tortuous
total JJ NN | tonal
touch NN VB (VBP) (NNP) | tough
tough JJ (VB) (NN) | though touch
tour NN NNP (VB) (VBP) | your
tow NN | toe
town NN (NNP) | twin
track NN VB (VBP) | tract
tract NN | track
trail NN NNP (VB) (VBP) | trial
trails NNS | trials
tray NN | try
treat VB VBP (NN) | threat
treats VBZ NNS | threats
tree NN NNP | three there
trends NNS (NNPS) | rends
trial NN (NNP) | trail
trials NNS (NNPS) | trails
troop NN | troupe
trough NN | through though
troupe NN | troop
true JJ | truth
trust NN VB (VBP) (NNP) | thrust
trustee NN | trusty
trusty JJ | trustee
truth NN (NNP) | true
try VB VBP (NN) | tray
turn NN VB VBP | torn
twin NN NNP | town
two CD | to too
under IN | other
undo VB (VBP) | undue
undue JJ | undo
unit NN (NNP) | unite
unite VB VBP | unit
united NNP | untied
unites VBZ | units
units NNS | unites
urban JJ (NNP) | urbane
urbane NN | urban
use VB NN VBP | used sue
used VBN VBD | use sued
vain JJ (NN) | vein
vary VBP VB | very
veil NN | vale
vein NN | vain
verify VB (VBP) | very
verses NNS | versus
versus IN | verses
very RB (JJ) | every vary verify
vest NN NNP (JJS) (RBS) | best
vice NNP NN RB | vise voice
vie VBP (VB) | view
view NN VB VBP | vie
viola NNP | violate
violate VB VBP | viola
violence NN (NNP) | violent
violent JJ | violence
voice NN (VB) (NNP) (VBP) | vice
voracious JJ | veracious
voters NNS | votes
votes NNS (VBZ) | voters
wage NN (VB) (VBP) | wave
waist NN | waste
wait VB NN VBP | weight wit want
waiter NN | water
waive VB (VBP) | wave
waking VBG NN | walking
walk VB NN VBP | wall
walking VBG NN (NNP) | waking
wall NN NNP (VB) (VBP) | walk
wander VB NNP VBP (NN) | wonder
wandering VBG | wondering
want VBP VB (NN) | went what wont wait
war NN NNP (VB) (VBP) | was way ward
ward NNP VB NN (VBP) | war
wards NNS | words
ware NNP | wear were
warming NN VBG | warning
warn VB VBP | worn
warning NN (VBG) | warming
warranty NN | warrantee
wary JJ | weary
was VBD | as has saw war
waste NN VB (VBP) (JJ) | waist
water NN | waiter
wave NN (NNP) (VB) (VBP) | waive wage
way NN (NNP) | weigh war pay
ways NNS | weighs
weak JJ (NN) | week
wear VB VBP NN | ware
weary JJ | wary
weather NN (NNP) (VB) (VBP) | whether
week NN (NNP) | weak
weeks NNS | weaks
weigh VB VBP | way
weighs VBZ | ways
weight NN (VB) (VBP) | wait
well RB (UH) (JJ) (NN) | we'll will
went VBD | when want wet
were VBD | we're where ware are
wet JJ (VB) (VBP) | went
wether IN | whether
what WP WDT (IN) | that want
when WRB | where went
where WRB | were we're when
whether IN | weather wether
which WDT (IN) | with witch
while IN (NN) (VB) | whole
whine NN | wine
who WP | how whom
whole JJ NN (NNP) (RB) | while hole
wholes NNS | holes
whom WP | who
whose WP$ | who's
wide JJ (RB) (NNP) (NN) | wife
wield VB VBP | field
wife NN | wide
will MD (NN) | with well
win VB NN (VBP) | wine wind
wind NN (VB) (NNP) (VBP) | win
wine NN (VB) | whine win
winner NN (VB) (VBP) | winter
winter NN NNP | winner
wit NN (VB) | with wait
witch NN NNP (WDT) | which
with IN | which will wit worth
woman NN (NNP) | women
women NNS (NNPS) (NNP) | woman
won VBD VBN (MD) (NN) | own one
wonder VB VBP NN (NNP) | wander
wondering VBG | wandering
wood NN NNP | would
word NN (NNP) (VB) (VBP) | world work
words NNS (VBZ) | wards works
work NN VB VBP | word
works VBZ NNS (NNPS) | words
world NN NNP | would word
worn VBN | warn
worse JJR RBR | worst
worst JJS (RBS) | worse
worth JJ NN (NNP) (IN) | with
would MD (NN) | world wood
wrapped VBN VBD | rapped
wreak VB (VBP) | reek wreck
wreck NN (VB) (VBP) | wreak
write VB VBP (NN) | right
writes VBZ | rights
wrote VBD | rote
yard NN | year
year NN (NNP) | tear ear yard
years NNS | tears yeas
yeas NNS | years
yet CC RB | get
yoke NN | yolk
yolk NN | yoke
you PRP | your our young
young JJ (NNP) | you
your PRP$ | you're you our tour`.split('\n')
