// Written by `npm run generate`.
export const mistyped: readonly string[] = `\
a 17 DT9
ab 4 NN8 NNP7 JJ4 | a an lab tab
abide 5 VB8 VBP6 RB3 VBN2
abiding 5 VBG8 JJ6 RB2
ability 10 NN9
able 11 JJ9 | table
abode 1 NN9 | above abide
about 13 IN9 RB5
above 10 IN8 RB7 JJ4
abroad 8 RB9
abs 0 NN9 | as labs
absence 8 NN9 | absent
absent 6 JJ9 IN3 VB1 | absence
abuse 8 NN9 VB3 NNP2
abused 5 VBN9 VBD4
abuser 0 NN9 | abuse abused
abusers 2 NNS9 | abuses
abuses 6 NNS9 VBZ2
ac 5 NN8 NNP7 | a as act ca ad
accept 9 VB9 VBP6 | except
accepted 8 VBN9 VBD6
access 10 NN8 VB6 NNP1 | assess excess
accompany 6 VBP8 VB7 | company
accused 7 VBN8 VBD5 NN4 NNS3 JJ2
accuser 2 NN9 | accused
aced 0 VBD9 | faced acid acted
ached 0 VBN9 | acted
achieve 9 VB9 VBP3
achieved 8 VBN8 VBD6
achiever 0 NN9 | achieve achieved
aching 2 VBG9 JJ6 | acting
acid 8 NN9 NNP1 | aid
acids 8 NNS9 | aids
acing 0 VBG9 | acting facing
acquire 7 VB9 VBP6
acquired 8 VBN8 VBD7
acquirer 0 NN9 | acquired acquire
acre 4 NN9 NNP6 | are care
acres 6 NNS9 NNP2
acrid 1 JJ9 | acid
across 11 IN9
act 10 NNP8 VB6 NN6 VBP4 | at fact
acted 7 VBD8 VBN7
acting 8 VBG9 NN4
action 11 NN9 NNP2
actions 10 NNS9
actor 6 NN9 | factor
actors 7 NNS9 | factors
acts 9 NNS8 VBZ7 NNP5 | facts
acute 7 JJ9
ad 8 NN8 NNP5 RB3 JJ3
adapt 8 VB9 VBP4 | adopt
adapted 7 VBN8 VBD6 | adopted
adapter 0 NN9 | adapted
adapters 2 NNS9 | adopters
adapting 5 VBG9 | adopting
adaption 1 NN8 NNP7 | adoption
adaptive 7 JJ9 NNP1
add 9 VB9 VBP5 NN1 | ad ads
addiction 6 NN9 NNP3 | addition
addition 10 NN9
addressed 7 VBN8 VBD7
addressee 0 NN9 | addressed addresses
addresses 7 VBZ8 NNS6
adds 7 VBZ9 | ads
adept 4 JJ9 | adopt adapt
ado 0 NN9 | ad
adopt 8 VB9 VBP5 | adapt
adopted 8 VBN8 VBD7 | adapted
adopter 2 NN9 | adopted
adopters 5 NNS9
adopting 7 VBG9 | adapting
adoption 8 NN9 NNP1
adoptive 3 JJ9 | adaptive
ads 8 NNS9
adventure 5 NN9 NNP4
adventurer 2 NN9 | adventure
adverse 6 JJ9
advertised 5 VBN9 VBD6
advertiser 3 NN9 | advertised
advertisers 5 NNS9 NNP3
advertises 3 VBZ9 | advertisers
advice 8 NN9 | advise
advise 6 VB9 VBP5 NN1 | advice
advised 6 VBN8 VBD7
adviser 5 NN9 NNP2 | advisor advised advise
advisers 5 NNS9 NNP4 | advisors
advises 4 VBZ9 | advisers
advisor 6 NN9 NNP2 | advisory
advisors 6 NNS9 | advisers
advisory 6 JJ8 NNP5 NN5 | advisor
aesthetic 6 JJ9 NN5 NNP1 | aesthetics
aesthetics 5 NN9 NNS2 | aesthetic
afar 3 RB7 NN7 NNP5 | agar
affect 10 VB8 VBP7 NN2 | effect
affected 9 VBN9 VBD6
affecting 7 VBG9
affects 8 VBZ9 | effects
after 12 IN9
afterward 5 RB9 | afterwards
afterwards 5 RB9 | afterward
afterword 0 NN9 | afterward
again 10 RB9
agar 5 NN9 NNP5
age 10 NN9 NNP3 VBP1 | are page ago wage
ages 7 NNS8 NNP6 VBZ3 | wages pages
agility 4 NN9 | ability
ago 9 RB9 | age
agreed 8 VBD8 VBN6
ahead 8 RB9 IN2 JJ1
aid 9 NN8 VB6 NNP3 VBP3 | said air paid acid ad
aide 3 NN9 NNP6 | aid aside aids aided abide
aided 6 VBN9 VBD6
aides 3 NNS9 | aids aided
aiding 4 VBG9 | abiding
aids 6 NNP8 NN7 NNS4 VBZ4 | ads acids raids
ailing 3 VBG9 | failing sailing
ails 1 NNP8 NNS6 VBZ6 | fails tails
aim 8 NN8 VBP7 VB5 NNP3 | am
aims 7 VBZ8 NNS6
air 10 NN9 NNP5 | aid fair hair pair
aired 4 VBD8 VBN7 | aided paired
airing 2 NN8 VBG6 | pairing
airline 6 NN9
airliner 1 NN9 | airline
airliners 1 NNS9 | airlines
airlines 6 NNP8 NNS7
airs 2 VBZ9 | pairs aids
ale 0 NN9 | able male sale pale tale
alga 2 NN9 | algae
algae 5 NN8 NNS7 NNP2
alien 5 JJ7 NNP7 NN4
all 14 DT8 PDT6 RB4
allay 2 VB9 | ally
alley 3 NNP8 NN7 | valley ally
allot 2 VB7 VBP7 VBD5 NNP5 | ballot
alloy 0 NN8 NNP8 | ally
allusion 2 NN9 NNP5 | illusion
ally 6 NN9 VB3 | all rally
alms 0 NN8 NNP8 | aims
aloe 1 NN9 | alone
aloha 0 UH8 NNP8 | alpha
alone 9 RB9 JJ6
along 10 IN9 RB6 | long
aloud 5 RB9
alpha 6 NN8 JJ6 NNP6
already 10 RB9 | also
alright 6 UH9 JJ4 RB1
also 13 RB9
alt 3 NN9 | at salt halt
altar 4 NN8 NNP7 | alter
alter 7 VB9 VBP4 | after later
alternate 6 JJ9 VB3 VBP3 NN1 | alternative
alternative 8 JJ8 NN7 | alternate
altitude 6 NN9 | latitude
am 9 VBP9 NN4 NNP1 | a an aim arm
amen 2 NN8 UH6 NNP6 | amend
amend 5 VB9 VBP2 NNP2
amid 5 IN9 VBN2 VBP2 | aid
amigo 0 UH9 | amino
amine 3 NN8 JJ7 | amino famine
amino 7 NN8 JJ6
among 11 IN9 | amount
amount 10 NN9 | among
amounts 9 NNS9 VBZ3
amp 2 NN8 NNP7 | am map camp
ample 6 JJ9 | sample
amps 3 NNS9 | maps camps
an 14 DT9 | and a can any
anal 5 NN8 JJ6 | canal
analog 5 NN8 JJ7 | analogy
analogy 6 NN9 | analog
analyzers 0 NNS9 | analyzes
analyzes 6 VBZ9 NNS1
and 17 CC9
anesthetic 1 NN9 | aesthetic
anesthetics 1 NNS9 | aesthetics
angel 6 NN9 NNP6 | angle
angels 4 NNS8 NNP7 | angles
anger 6 NN9 VB2 | danger
angle 7 NN9 NNP2 | angel
angler 0 NN9 | angle anger
angles 6 NNS9
angular 7 JJ9 NN3 NNP1
anneal 0 NNP8 NN8 | annual
announce 6 VB9 VBP6
announced 8 VBD8 VBN7
announcer 1 NN9 | announced announce
annual 9 JJ9
annul 0 VB9 | annual
annular 2 JJ8 NN7 | angular
ans 0 NNP9 FW5 | and as an fans ants
ant 5 NN9 NNP3 FW2 | an at any want
ante 1 FW8 NNP7 | ants ate ant
anti 4 JJ8 NN6 NNP4 FW3 | ant
ants 6 NNS9 | wants pants
any 12 DT9 | and an many
anyway 6 RB9 UH5
anyways 3 RB9 UH6 | anyway
ape 3 NN9 NNP4 | tape rape
app 9 NN9 NNP3
apples 4 NNS9 NNP3 | applies
applies 7 VBZ9
appointed 7 VBN8 VBD6
appointee 3 NN9 | appointed
apt 4 JJ9 | at
aptitude 3 NN8 NNP5 JJ4 | altitude
arc 5 NN9 NNP5 VBP1 | ac arch
arch 5 NN9 NNP4 | arc
arched 3 VBN8 JJ6 VBD5 | marched
are 15 VBP9 | our
area 10 NN9 NNP1 | are
areal 0 NN9 | area
areas 10 NNS9
arena 6 NN9 NNP4 | area
arenas 4 NNS9 | areas
argon 4 NN9 | jargon
argue 9 VBP8 VB7
argued 9 VBD9 VBN5
arguer 4 NN9 | argued argue
aria 2 NNP8 NN7 | area atria
arid 4 JJ9 | aid raid
aright 1 RB9 | alright
arise 8 VBP8 VB7 | raise
arisen 5 VBN9 VB4
arises 7 VBZ9 | raises
arising 5 VBG9 | raising
ark 1 NNP8 NN6 | dark mark arm park
arm 7 NN9 VB3 | am army harm farm warm
armed 8 JJ9 NNP4 VBN3 VBD1 | harmed
armful 1 NN9 | harmful
arming 1 VBG9 | farming warming harming
armor 5 NN9
armory 1 NN9 | armor
armour 4 NN9 NNP5 | armor
arms 8 NNS9 NNP2 | farms
army 8 NN8 NNP7 | arm
arose 6 VBD9
around 11 IN9 RB6
arouse 3 VB8 VBP5 NN5 | arose
arrest 6 NN8 VB6
arrow 5 NN9 NNP5 | narrow marrow
art 9 NN9 NNP4 | at part
arthritic 0 JJ9 | arthritis
arthritis 6 NN9
article 9 NN9 NNP4 | particle
articles 8 NNS8 NNP6 | particles
articular 6 JJ8 NN6 | particular
artisan 3 NN9 NNP5 | partisan
arts 7 NNS9 NNP6 | parts rats
artsy 0 JJ9 | arts
as 15 IN9 RB5 | a is was has
ascetic 3 JJ9 NN5 | aesthetic
ash 3 NN8 NNP7 | as cash rash wash
aside 7 RP8 RB7 NN1
ask 10 VB8 VBP6 | as task
asks 7 VBZ9 | tasks masks
asp 2 NN9 | as
ass 3 NN9 JJ5 | as mass pass ads asks
assent 3 NN9 VB5 | asset
assert 7 VB8 VBP7 | asset
asserted 6 VBD8 VBN6
asserts 6 VBZ9 | assets
asses 2 NNS8 VBZ7 | assets assess masses passes
assess 8 VB9 VBP4 | access
asset 8 NN9 | assert
assets 9 NNS9
assistance 9 NN9 NNP3
assistants 4 NNS9 NNP3 | assistance
assorted 2 JJ9 VBN6 | asserted
asst 0 NN9 | asset
assure 6 VB9 VBP5 | ensure insure
aster 0 NNP8 NN6 | faster master
astern 0 RB9 | eastern
asteroid 6 NN9 NNP4
asteroids 7 NNS9
asymptomatic 6 JJ9
at 14 IN9 | a it
ate 6 VBD9 | are at rate age late
athletic 6 JJ9 NNP3
athletics 3 NN9 | athletic
atria 5 NN8 NNP5 NNS5
atrial 4 NN9 JJ6 | atria
attach 6 VB8 VBP7
attache 0 FW9 | attached attach
attached 7 VBN9 VBD2 JJ1
attacked 7 VBD8 VBN7
attacker 3 NN9 | attacked
attendance 6 NN9
attendants 3 NNS9 | attendance
attended 7 VBD8 VBN7
attendee 1 NN9 | attended
auction 6 NN9 NNP1 | action
auctions 5 NNS9 VBZ3 | actions
auditor 3 NN9 | auditory
auditory 5 JJ9
aught 3 NN9 | taught caught
aunt 4 NN9 NNP4 | ant
aunts 1 NNS9 | ants
aural 2 JJ8 NNP5 NN5 | oral
automation 6 NN9
automaton 0 NN9 | automation
av 2 NNP8 NN8 | a ad ac
ave 0 NNP8 FW6 | have age gave save wave
avenues 5 NNS9
averse 3 JJ9 NN6 | adverse
avid 3 JJ9 | avoid aid acid
avoid 9 VB9 VBP3
avoided 6 VBN8 VBD7
avoiding 7 VBG9
aw 3 NNP7 UH6 NN6 | a as law saw raw
award 7 NN8 NNP6 VB4 VBP1 | aware
awarded 7 VBN9 VBD6
awardee 0 NN9 | awarded
awards 6 NNS8 NNP6 VBZ3
aware 9 JJ9 | award
away 10 RB9 RP3
awry 2 JJ9 | wary
ax 2 NN9 | a as tax ad ac
axes 5 NNS9 | taxes axis
axis 7 NN9 NNP3
babble 1 VB7 VBP7 NNP7 | bubble
babes 0 NNS9 | babies
babies 6 NNS9
back 11 RB8 NN5 RP4 JJ2 VB1 | black
backed 7 VBN9 VBD5
backer 2 NN9 | backed
backing 5 NN8 VBG7 | baking
backs 4 NNS8 VBZ6 | blacks
backward 6 RB8 JJ7
backwards 5 RB8 JJ7 | backward
bacteria 9 NNS8 NN7 | bacterial
bacterial 8 JJ9 | bacteria
bad 9 JJ9 | band bed bar bid
bade 0 VBD9 | bad base bare badge
badge 5 NN9
badger 2 NNP8 NN5 VB4 | badge
bag 6 NN9 VB1 NNP1 | big bar ban bug
bags 6 NNS9 NNP2 | bars bugs
bah 0 FW9 | ban bag
bail 5 NN8 VB6 | ball basil
bailing 0 VBG9 | boiling
bails 0 NNS9 | balls
bait 3 NN9 | bit
bake 4 VB9 NN4 | bike
baked 4 VBN9 | backed
bakers 3 NNS9 | bankers
baking 5 NN8 VBG7 | banking backing
bald 3 JJ9 | bad bold
bale 0 VB9 | able bile bail
baling 1 VBG9 | baking
balk 0 VBP9 | ball bulk
balks 0 VBZ9 | balls
ball 8 NN9 NNP5 | bill
ballet 5 NN9 NNP3 | ballot bullet
ballets 0 NNS9 | ballots
ballot 7 NN9
ballots 5 NNS9
balls 6 NNS9 NNP1 | bills
ban 7 NN8 VB7 NNP3 VBP1 | bank band bag barn
band 7 NN9 VB3 NNP2 VBP1 | brand bond bad bind ban
bandage 2 NN9 | bondage
banding 2 NN9 | binding branding bending
bands 6 NNS9 | bonds brands binds
bane 1 NNP8 NN6 | bone band ban
bang 4 NNP8 NN6 | ban bag
banger 0 NN9 | banner
banging 2 VBG8 NN6 | banning
bank 9 NN8 NNP6 | ban
bankers 5 NNS9
banking 8 NN9 NNP1 | baking
banks 9 NNS9
banned 7 VBN8 VBD7 | banner
banner 5 NN9 NNP3 | banned
banning 5 VBG9 NN2
bans 4 NNS8 VBZ7 | banks band bands beans bags
bar 7 NN9 NNP4 VB2 | bad bear bag barn bare
bare 5 JJ9 VB4 RB2 | bear bar bars
bared 0 VBN9 | barred
barely 6 RB9
bares 0 VBZ9 | bars
barge 2 NN9 | bare badge
bark 4 NN9 VB5 NNP3 | bar
barking 2 VBG9 | baking
barks 2 VBZ9 | bars
barley 5 NN9 | barely
barn 5 NN9 | born bar ban burn
barns 3 NNS9 | bars burns
baron 2 NNP8 NN6 | barn
barre 0 NNP8 NN7 | barrel bare barred
barred 5 VBN9 VBD6
barrel 5 NN9 VBP1
bars 6 NNS9 VBZ2 | bags bears bare
basal 6 JJ9 NNP1 | basil
basalt 2 NN9 | basal
base 9 NN9 VB4 VBP3 NNP1
based 12 VBN9
baser 0 NN9 | based base
bases 7 NNS9 VBZ5 | basis biases
basic 10 JJ9 NNP2 | basis
basics 6 NNS9 NN3 | basis
basil 5 NN9 NNP5 | basal bail
basins 4 NNS9 | basis
basis 10 NN9 | basic
bask 0 VB9 | back
basking 0 VBG9 | backing baking
bass 3 NNP8 NN6 NNS6 | basis base bases boss
bat 4 NN9 NNP5 VB3 | but bit bar beat boat
bath 3 NN8 NNP7 | both
bats 4 NNS9 VBZ5 | bars boats bags bits beats
batter 3 NN9 VB5 | better battery bitter
battery 7 NN9
battle 8 NN8 NNP7 VB2 | bottle
battles 6 NNS9 NNP2 | bottles
bays 3 NNS9 | boys buys bags
be 15 VB9 | by
beach 5 NN8 NNP7 | breach
beaches 5 NNS9 | breaches
bead 3 NN9 | bad bear bed bread
beads 4 NNS9 | bears
beak 2 NN9 | break beam
beaks 0 NNS9 | breaks
beam 6 NN9
beams 5 NNS9 | beans
bean 3 NNP8 NN8 | been began ban beam
beans 6 NNS9
bear 8 VB8 VBP6 NN5 NNP3 | bar beat beer bare
beard 2 NNP8 NN7 | board bear bears
beards 2 NNS9 | boards bears
bearing 7 VBG8 NN7 | beating
bears 6 VBZ8 NNS6 NNP1 | bars beats
beast 3 NN8 NNP7 | best beat breast beats
beasts 2 NNS9 | beats
beat 7 VB8 NN6 VBP5 VBD4 VBN2 | best bear beta boat
beating 5 VBG9 NN6 | bearing
beats 5 NNS8 VBZ6 NNP2 | boats bears
became 11 VBD9 | because
because 13 IN9 | became
bed 7 NN9 | be bad bid bend
bedding 3 NN8 VBG7 | bidding
beds 5 NNS9 | bids
bedside 1 NN9 | beside
bee 3 NN8 NNP7 | be been bed beer beef
beech 0 NN9 | beach
beef 5 NN9 VB4 NNP2 | beer
beefy 1 JJ9 | beef
been 13 VBN9
beer 6 NN9 NNP4 | bear beef
beers 2 NNS9 | bears
bees 4 NNS9 NNP5 | been
beet 0 NN9 | best beat beer beef
beets 2 NNS9 | beats
before 12 IN9 RB5 | be
beg 4 VB8 VBP7 | be big bag bug
began 11 VBD9
begin 10 VB8 VBP7 | being
begs 2 VBZ9 | bags bugs
behavior 10 NN9
behavioral 7 JJ9 NNP5
behaviors 9 NNS9
behaviour 5 NN9 | behavior
behavioural 2 JJ9 | behavioral
behaviours 1 NNS9 | behaviors
being 12 VBG9 NN4 | begin bring
beings 8 NNS9 | brings
belied 1 VBN8 VBD8 | belief
belief 9 NN9 | believe
beliefs 10 NNS9 | believes
believe 10 VBP8 VB7 | belief
believed 9 VBD9 VBN6
believer 4 NN9 | believe believed
believers 5 NNS9 NNP2 | believes
believes 7 VBZ9 | beliefs
bell 4 NNP8 NN6 | bill ball
bells 3 NNS9 | bills balls
below 10 RB8 IN7
belt 6 NN9 NNP5
bench 4 NN9 | bunch
bend 5 VB8 NN6 NNP5 VBP4 | bond band bind bed blend
bending 5 NN8 VBG7 | binding
bends 3 VBZ9 NNS6 | bonds binds bands
beset 4 VBN8 VB7 | best
beside 5 IN9 | besides reside
besides 7 IN9 RB4 | beside
best 11 JJS8 RBS6
bet 5 NN7 VBP7 VB5 NNP4 | be but best bit beta
beta 7 NN9 JJ3 NNP3 | beat
betas 3 NNS9 | beats
bets 3 NNS9 VBP5 | best beta bits beats
better 11 JJR8 RBR7
bi 4 JJ8 NNP6 NN5 RB4 | be big bit bid
bias 8 NN9
biased 6 VBN8 JJ8 | based
biases 7 NNS9 | bases
bib 2 NN9 | big
bid 6 NN8 VB6 VBP4 VBN2 | bad bind bed bird
bidding 5 NN8 VBG7
bide 0 VBD9 | bid abide bride bids
biding 0 VBG9 | binding abiding bidding
bids 5 NNS9 VBZ2 | birds binds
big 9 JJ9 NNP6 | bit
bigger 7 JJR9
bike 6 NN9 NNP1 | bile
biker 3 NN9 | bike
biking 3 NN8 VBG7 | baking
bile 5 NN9 | bike
bill 9 NN8 NNP7 VB1 | ball
billion 10 CD9
bills 8 NNS9 | balls
bind 7 VB8 VBP7 NN3 | bond band blind bid bend
binding 8 NN8 VBG6 JJ3 | bending
binds 6 VBZ9 NNS2 | bonds bands bids
bins 2 NNS9 | bind binds
bios 1 NNS9 | bias
bird 6 NN9 NNP6 | bid
birds 7 NNS9 | bids
bis 0 FW9 | bias bus bid bits bids
bit 8 NN9 | but big
bite 6 NN9 VB5 VBP3 | bits
bites 5 NNS8 VBZ6 NNP5 | bits
bits 5 NNS9 | bite
bitter 6 JJ9 NNP2 | better
black 10 JJ9 NNP5 NN1 | back block
blacked 1 VBN8 VBD8 | backed blocked
blacking 0 VBG9 | blocking backing
blacks 6 NNS9 NNP3 | blocks
bladder 6 NN9
bladed 1 NN9 | blades
blades 5 NNS9
blame 6 NN8 VB7 VBP5
bland 4 JJ9 NN4 NNP4 | band blind blend
blank 6 JJ9 NN4 NNP3 | bank
blanks 2 NNS9 | banks
blast 5 NN9 VB4 VBP2
bleach 2 NN8 NNP6 VB6 | beach
blear 0 NN9 | bear
bled 1 VBN8 VBD8 | bed blend
blend 5 NN8 VB7 VBP4 | blind bend
blending 5 NN8 VBG7 | bending
bless 6 VBP8 VB7 NNP1
blew 4 VBD9 | blue
blind 6 JJ9 | bind blend
blinding 2 JJ9 | binding
blinds 2 NNS8 VBZ7 | binds
blink 4 VB7 NN7 VBP6 NNP3 | blank
bliss 2 NN9 NNP5 | bless
bloat 0 NN9 | boat
blob 0 NN9 | blog
blobs 1 NNS9 | blogs
bloc 4 NNP8 NN8 | block
block 8 NN8 VB7 VBP4 NNP3 | black
blocked 6 VBN8 VBD6
blocker 2 NN9 | blocked
blocking 5 VBG9 NN4
blocks 7 NNS9 VBZ5 | blacks
blocs 3 NNS9 | blocks
blog 8 NN9 NNP3
blogs 6 NNS9 NN2
blond 2 JJ9 | bond blind blend
blood 11 NN9
bloody 5 JJ9 NNP5 | blood
bloom 2 NNP9 NN5 VB3 | boom
bloomers 1 NNS9 | boomers
blot 5 NN9 VB3 NNP3 FW3 | blog
blots 3 NNS9 | blogs
blow 6 NN8 VB6 NNP5 VBP2 | below
blue 8 JJ8 NNP6 NN3
bluer 3 NN8 JJ8 | blue
blur 4 VB8 NN7 VBP5 | blue
boar 0 NNP8 NN6 | board bear bar boat
board 9 NN8 NNP6 VB1 | broad
boarders 1 NNS9 | borders
boards 6 NNS9
boast 3 VB8 VBP6 | boat boost boats blast
boasts 3 VBZ9 | boats
boat 6 NN9 NNP1 | beat
boating 1 NN9 | beating
boats 6 NNS9 NNP3 | beats
bod 0 NNP8 NN6 | body bond bad box bed
bodes 2 NNS9 | bodies boxes
bodied 2 JJ9 | bodies
bodies 8 NNS9
body 11 NN9
bogs 0 NNS9 | boys blogs bags bugs
bogus 1 JJ9 | bonus
boil 4 VB8 NN6 VBP5 | bail
boiling 5 NN8 VBG7
bold 6 JJ9 NN2
bolls 1 NNS9 | bills balls
bolster 5 VB9 VBP4
bolt 4 NN8 NNP5 VBP3 VB3 | belt
bond 9 NN9 NNP3 | bone bound band bind
bondage 5 NN9
bonding 4 NN9 VBG5 | binding bending
bonds 9 NNS9 | bones binds
bone 9 NN9 | bond
bones 9 NNS9 | bonds bonus
bonus 6 NN9 NNP3 | bones
bony 5 JJ9 | boy
book 10 NN9 VB3 NNP3
books 9 NNS9 NNP6
boom 6 NN9 NNP2 VB2 | book
boomers 6 NNS9 NNP6
booms 3 NNS9 | books
boon 3 NN9 NNP6 | boom
boos 0 VBP9 | books boost
boost 6 VB8 NN6 VBP4 NNP3
booster 4 NN9 | bolster
boot 3 NN9 NNP4 VB4 | boat boost
booth 3 NN8 NNP6 | both
boots 4 NNS9 NNP4 | boost boats
borders 8 NNS9 NNP1 VBZ1
bore 5 VBD9 VB5 VBP3 NN3 | bare
bored 4 JJ9 VBD3 | board
boring 5 JJ9 | bring
born 9 VBN9
borne 5 VBN9 JJ3 NNP1 | bone
boron 1 NN8 NNP7 | born
borrow 7 VB9 VBP6
borrowed 6 VBN8 VBD7 | borrower
borrower 6 NN9 VB1 | borrowed
borrowing 7 NN8 VBG7
bosom 2 NN9 NNS6 | boom
boss 7 NN9 NNP4
bossy 0 JJ9 | boss
bot 4 NN9 | but both bit boy boat
both 12 CC8 DT7 RB2
bother 4 VB9 | brother
bothers 1 VBZ8 VBP8 | brothers
bots 4 NNS9 | boys boats bits
bottle 6 NN9 | battle
bottlers 0 NNS9 | bottles
bottles 6 NNS9 | battles
bought 7 VBD8 VBN7 | brought
bounce 5 NN8 VB7 VBP4
bound 8 JJ8 VBN6 NN4 | bond
bounds 4 NNS9 VBZ3 | bonds
bout 2 NN9 | but about boat
bouts 3 NNS9 | boats
bow 3 NN8 VBP6 NNP4 VB4 | blow bowl
bowel 2 NN9 | bowl
bowl 5 NN8 NNP8
bows 3 NNS9 VBZ5 | boss
box 8 NN9 NNP1
boxers 2 NNS9 | boxes
boxes 6 NNS9
boy 7 NN9 NNP5 UH2 | by body buy bony
boys 7 NNS9 NNP4 | buys
bra 2 NN9 | bar
brace 2 NNP8 NN7 | brave
brag 2 VB8 NN6 VBP6 | bag
brags 0 VBZ9 | bags
brain 10 NN9
brains 6 NNS9 NNP3
brainy 0 JJ9 | brain
brake 4 NN9 NNP4 | break broke
brakes 4 NNS9 | breaks
braking 1 VBG9 | breaking baking
bran 2 NN8 NNP6 | brain brand ban barn
branch 9 NN9 VBP2 VB1 NNP1
branches 8 NNS9 VBZ2
branching 5 VBG8 NN6
brand 10 NN9 RB1 | band
branding 6 NN9 VBG2
brands 8 NNS9 NNP2 | bands
brandy 2 NN9 | brand
brave 5 JJ9 VB3 NNP2
breach 6 NN9 VB4 VBP4 | beach
breaches 5 NNS9 VBZ4 | beaches
bread 6 NN9 NNP4 | broad
breadth 5 NN9 | breath
break 9 VB8 NN6 VBP5
breaking 8 VBG9 NN5
breaks 7 VBZ8 NNS7
breast 6 NN9 NNP3
breath 7 NN9 | breathe breadth
breathe 6 VB8 VBP7 | breath
breaths 3 NNS9 | breathe
bred 3 VBD8 VBN7 | bed bread
breech 3 NN9 JJ5 | breach
breed 4 NN8 VB7 VBP5 | bread
brick 6 NN9 VB1 NNP1
bride 5 NN9 NNP2 | bridge
brides 2 NNS9 | bridges
bridge 7 NN8 NNP6 VB5 | bride
bridges 6 NNS9 NNP4 VBZ3
bridle 0 VB9 | bride
brightness 6 NN9
bring 10 VB9 VBP6 | being
bringing 8 VBG9
brings 7 VBZ9 | beings
brisk 1 JJ9 | brick
broach 0 VB9 | breach
broaches 1 VBZ8 NNS8 | breaches
broad 9 JJ9 | board abroad bread
broke 7 VBD9 JJ1 | broker
broker 6 NN9 VB4 NNP1 | broke
brood 1 VB8 NN8 | broad
broom 2 NN8 NNP8 | boom
broth 4 NN9 | both
brother 7 NN9 NNP1
brothers 6 NNS9 NNP6
brought 9 VBD8 VBN7 | through bought
brow 3 NN9 | brown
brown 7 NNP8 JJ7 NN2
brows 0 NNS9 | browse
browse 5 VB8 VBZ6 NN3 VBP2 | browser
browsed 0 VBN9 | browser
browser 6 NN9 | browse
brunch 0 NN9 | branch bunch
bu 0 NN9 | be by but buy bus
bubble 6 NN9 VBP3 VB1
buck 3 NN8 NNP7 VB4 | back
bud 4 NN9 NNP5 | bad bed bus bid
budding 4 VBG9 NN6 | bidding
budge 1 VB9 | budget badge
budget 10 NN9 NNP3
buds 4 NNS9 | bus bids
buffer 5 NN8 VB6 NNP2
buffet 1 NN8 NNP8 | buffer
bug 5 NN9 | but buy big bag
bugger 2 NNP8 NN8 | bigger
bugs 5 NNS9 | bus buys bags
built 10 VBN8 VBD7
bulk 6 NN9 JJ6
bulky 3 JJ9 | bulk
bull 4 NNP8 NN7 | bill ball bulk
bullet 5 NN9 NNP1
bullion 0 NN9 | billion
bums 0 NNS9 | bus
bun 2 NN8 NNP6 | ban burn bug
bunch 5 NN9 NNP2
bunk 1 NN9 | bank
bunks 1 NNS9 | banks
buns 2 NNS9 | bus bugs burns
buoying 1 VBG9 | buying
buoys 0 NNS9 | boys buys
burn 6 VB7 NN7 VBP5 NNP3 | born barn
burned 6 VBN8 VBD7
burner 3 NN8 NNP6 | burned
burns 5 NNS7 NNP7 VBZ6
burrow 1 VBP8 VB8 | borrow
burrowing 2 VBG9 | borrowing
bursts 5 NNS9 VBZ3
bury 4 VB9 VBP4 NNP4 | buy
burying 3 VBG9 | buying
bus 7 NN9 NNP2 | buys busy bugs
buses 5 NNS9 | bases abuses
bushy 2 JJ9 | busy
buss 2 NNP8 NNS7 | bus boss
bust 4 NN9 JJ3 VB3 | but must best bus busy
busts 0 NNS9 | bursts
busy 7 JJ9 | buy bus buys
but 14 CC9
butt 2 NN9 | but
butter 4 NN9 NNP4 | better bitter
buttery 0 JJ9 | battery
buy 10 VB8 VBP6 NN3 | by but
buying 9 VBG8 NN7
buys 7 VBZ9 NNS4 | boys bus busy bugs
by 15 IN9 | be
bye 4 UH8 NN7 NNP5 FW3 | be by
ca 9 MD9 NNP5 NN4 | can car cap
cab 3 NN9 NNP4 | can ca
cabs 1 NNS9 | cans
caching 3 NN8 VBG7 | coaching catching
cad 2 NNP8 NN7 | car ca card
cadre 2 NN9 | care
cafe 3 NN8 NNP6 | care cave cage
cage 5 NN9 | care cave
cake 5 NN9 NNP2 | came
call 10 NN7 VBP7 VB7 | all cell
called 12 VBN9 VBD5
caller 2 NN9 | called
calls 8 NNS8 VBZ7 | cells
callus 1 NN9 | calls
calm 6 JJ8 VB6 NN5 | claim
cam 2 NNP8 NN6 | can came ca cm camp
came 10 VBD9
camel 4 NN9 NNP3 | came
camp 7 NN9 NNP5 VBP1 | cap comp
camps 6 NNS9 | campus caps
campus 8 NN9 NNP2 | camps
campy 0 JJ9 | camp
can 14 MD9
canal 7 NN8 NNP7 | channel
cancel 5 VB8 VBP6 NNP3 NN2
cane 4 NN9 | can came cage cans
canes 0 NNS8 NNP8 | cans
canning 1 NN9 | scanning
cans 5 NNS9 NNP2 | cons
canst 0 MD9 | cast cans
canvas 6 NN9
canvass 1 NNS9 | canvas
cap 7 NN9 VB4 VBP1 | ca camp cup cop
capes 0 NNS8 NNP8 | caps
caps 5 NNS9 VBZ3 NNP2 | camps
caption 5 NN9
car 9 NN9 | can care ca card
carbs 0 NNS9 | cars
card 9 NN9 | care car cars cord
carded 0 VBN9 | carved
cards 8 NNS9 | cars
care 10 NN9 VB4 NNP3 VBP3 | car core card cars
cared 4 VBD8 VBN7 | card carved
cares 5 VBZ9 NNP3 NNS3 | cars cards acres cores
caret 0 NN9 | care cart
caries 3 NNS9 | carries
caring 6 VBG8 JJ7 NN3
carnal 0 JJ9 | canal
carp 0 NNP8 NN8 | car cap
carried 8 VBN8 VBD7 | carrier
carrier 6 NN9 NNP3 | carried
carriers 6 NNS9 | carries
carries 7 VBZ9 | carriers
carry 9 VB8 VBP7
carrying 7 VBG9 NN2
cars 8 NNS9 | care card cards
cart 6 NN9 NNP4 | car chart cat
carters 0 NNS9 | craters
carting 0 NN9 | caring
cartons 1 NNS9 | cartoons
cartoons 5 NNS9 NNP2
carts 4 NNS9 | cars charts cats
carve 4 VB9 VBP5 | care curve cave
carved 5 VBN8 VBD6 | curved
carves 0 VBZ9 | curves
carving 3 VBG8 NN7 | caring
case 11 NN9 | cause
cases 10 NNS9 | causes
cash 10 NN9
cashing 2 VBG8 NN6 | casting
cast 7 VBN7 VB6 VBD6 NN5 VBP2 | cost cash coast cat caste
caste 6 NN9 | case cast
caster 2 NN9 | caste
castes 3 NNS9 | cases
casting 5 VBG8 NN7
castle 3 NNP8 NN7 | caste
casts 4 VBZ7 VBD7 NNS6 | costs caste cats
casual 5 JJ9 NN2 | causal
cat 6 NN9 NNP3 | act car ca cut cast
catch 7 VB8 NN5 VBP4
catching 5 VBG9 NN2
catchy 3 JJ9 | catch
categories 9 NNS9
categorizes 3 VBZ9 | categories
cater 4 VB8 VBP7 | crater
caters 3 VBZ9 | craters
cation 3 NN9 | action caution caption
cations 3 NNS9 | actions
cats 5 NNS9 | acts cars cuts cast
caudal 0 NN9 | causal
caught 7 VBN8 VBD7
causal 6 JJ9 | casual
cause 11 NN7 VB7 VBP5 IN2 | case
causes 10 VBZ8 NNS7 | cases
caution 5 NN9 VBP4 VB2
cave 6 NN9 NNP5 | cage
caved 0 VBD9 | carved
cease 6 VB8 NN6 VBP5 | case seize
ceased 5 VBD8 VBN7
ceases 4 VBZ9 | cases
cede 1 VB9 | code
ceded 4 VBN8 VBD8 | coded
ceding 1 VBG9 | coding
ceiling 6 NN9
cell 10 NN9 | call sell
cellar 2 NN9 | collar
celled 3 VBN9 | called
cello 0 NNP8 NN8 | cell
cells 11 NNS9 | calls
cent 4 NN9 NNP5 | sent
center 10 NN8 NNP7
centered 8 VBN9 JJ6
centers 8 NNS9 NNP5 VBZ3
centre 5 NN8 NNP7 | center
centred 1 VBD9 | centered
centres 2 NNS9 NNP6 | centers
cents 7 NNS9 | sense
cereal 5 NN9 NNP2 | serial
cert 3 NN9 | cart
certain 11 JJ9
cession 4 NN9 NNP4 | session
chain 8 NN9
chair 7 NN9 NNP4
chairs 5 NNS9 VBZ3 NNP2
challenge 10 NN8 VB5 VBP4 NNP2
challenged 7 VBN8 VBD7 JJ1
challenger 3 NNP8 NN7 | challenge challenged
challengers 4 NNS9 NNP4 | challenges
challenges 10 NNS9 VBZ3
chance 9 NN9 | change
chancel 0 NN9 | chance cancel
chances 7 NNS9 | changes
chancre 0 NN9 | chance
chancres 2 NNS9 | chances
change 12 NN8 VB7 VBP4 | charge
changed 9 VBN8 VBD7
changer 3 NN9 | change changed
changers 2 NNS9 | changes
changes 11 NNS9 VBZ5
changing 9 VBG9 NN1
channel 9 NN9 NNP2 VB1 | canal
chant 0 NN9 | chat
chanted 1 VBD8 VBN8 | changed
chanting 1 VBG9 | changing
chaos 6 NN9
chap 1 NN9 | cap cheap chip
chaps 0 NNS9 | chaos chips caps
charge 9 NN9 VB5 VBP3 | change
charged 8 VBN9 VBD4 JJ1
charger 2 NN9 | charge charged charter
chargers 0 NNP8 NNS8 | charges
charges 8 NNS9 VBZ5
charging 6 VBG8 NN6
charred 3 JJ9 VBN5 | charged
chart 7 NN8 VB6 VBP1 NNP1 | chat cart
charted 3 VBN8 VBD7 | charged charter
charter 6 NN8 NNP7 JJ3
charting 3 VBG9 | charging
charts 6 NNS9 VBZ2 NNP1
chary 0 JJ9 | chart
chase 4 NNP8 NN5 VBP5 VB3 | case chose
chases 0 NNS9 | cases
chaste 2 NN8 JJ7 | caste
chat 7 NN9 VB4 NNP4 | chart cat
chats 4 NNS9 | charts cats
chatter 3 NN9 NNP5 | charter
cheap 6 JJ9
cheat 4 VB8 VBP6 | chat chest
check 10 VB8 NN6 VBP2
checked 6 VBN8 VBD7
checker 1 NN8 NNP7 | checked
checks 7 NNS9 VBZ5
chef 4 NN9 NNP5 | chief
chefs 3 NNS9 | chiefs
chest 6 NN9
chesty 0 JJ9 | chest
chicks 1 NNS9 | checks
chief 8 JJ7 NNP7 NN6
chiefs 6 NNS9 NNP6
chimp 0 NN8 NNP8 | chip
chimps 2 NNS9 | chips
chin 4 NN9 NNP6 | chain
chip 5 NN9 VBP3 VB3 NNP3
chips 5 NNS9 NNP3
chirps 0 NNS9 | chips
chit 0 NN9 | chat
chock 1 RB9 | check
chocked 1 VBN9 | checked
chocks 0 NNS9 | checks
choir 3 NN9 | chair
choosers 0 NNS9 | chooses
chooses 6 VBZ9
chop 3 NN8 NNP6 VB6 | chip cop
chopper 0 NN9 | copper
chops 0 NNS9 | chips
chord 4 NN9 | cord
chore 2 NN9 | core
chores 4 NNS9 | cores
chose 8 VBD9
chucked 0 VBD9 | checked
circumstance 5 NN9
circumstanced 2 JJ9 | circumstances circumstance
circumstances 9 NNS9
cite 7 VB8 VBP7 | site sight
cited 7 VBN9 VBD6
cites 5 VBZ9 NNP2 | cities sites
cities 9 NNS9
civilize 2 VB9 | civilized
civilized 5 JJ9
cl 4 NN9 NNP3 | co
claim 9 NN8 VB6 VBP5
claims 9 NNS9 VBZ6 NNP1
clam 0 NN9 | claim calm clan
clamp 3 NN8 VB8 | camp
clamps 1 NNS9 | camps
clams 0 VBZ9 | claims
clan 5 NN9 | can clean
clang 0 NN9 | clan
clans 5 NNS9 NN4 | cans
clap 2 VB7 VBP7 NN7 | cap clip
clarify 7 VB9 VBP3 NN1 | clarity
clarity 6 NN9 | clarify
clash 4 NN9 VB5 NNP3 | cash
class 11 NN9
classified 8 VBN9 JJ5 VBD3
classifier 2 NN9 | classified
classy 0 JJ9 | class
clause 8 NN9 NNP4 | cause
clauses 5 NNS9 | causes
claws 3 NNS9 | class
clean 8 JJ8 VB6 NNP4 NN2
cleaner 5 JJR7 NN7 JJ7 NNS2
cleaning 6 NN8 VBG7
cleansing 4 NN8 VBG6 JJ3 | cleaning
click 8 VB8 NN6 VBP3 | clock
clicking 5 VBG9
clicks 5 NNS9 VBZ5 NN2 | clocks
climb 5 VB9 NN5 VBP3
climbed 5 VBD9 VBN5
climber 2 NN9 | climbed
clip 6 NN9 VB1
clock 6 NN9 VB1 | click
clocks 5 NNS9 VBZ2 | clicks
clod 0 NN9 | cold cloud
clods 1 NNS9 | clouds
clog 2 VB8 NN6 VBP6 | clot
close 10 JJ8 RB6 VB5 NN3 VBP1 | lose
closer 8 JJR9 RBR6
closest 7 JJS9
closet 3 NN9 | close closer closest
closets 2 NNS9 | closest
closing 7 VBG8 NN6 JJ3
clot 5 NN9 VB5 JJ2 | cloth
cloth 6 NN9 VB1 | clot
clothe 2 VB9 | cloth
clothes 7 NNS9 VBZ1
clothing 8 NN9
cloths 1 NNS9 | clothes
clotting 5 NN8 VBG6 JJ2 | clothing
cloud 8 NN9 NNP5 | could
clouds 7 NNS9 NNP3
cloudy 3 JJ9 | cloud
clout 4 NN9 | clot
clover 0 NNP8 NN8 | cover
club 6 NN8 NNP7
clubs 6 NNS9 NNP2
clues 6 NNS9 VBZ1 | cues
cluster 7 NN9 NNP3
cm 8 NN8 NNS7
co 5 NNP8 NN7 | ca cop
coach 6 NN9 VB3 VBP2 NNP2 | couch
coaches 5 NNS9 VBZ2 NNP2
coaching 6 NN9 VBG4
coal 7 NN9 | cool
coaling 2 NN9 VBG6 | cooling
coarse 2 JJ9 NNP5 | course
coast 8 NN9 NNP6 | cost cast
coasting 0 NN9 | casting
coasts 4 NNS9 VBZ4 NNP4 | costs
coat 5 NN9 VB3 VBP2 | cost coast cat
coats 4 NNS8 NNP6 VBZ6 | costs coast cats
cock 2 NN8 NNP6 | clock
cod 2 NNP8 NN7 | code cold cord co
code 10 NN9 NNP4 VB1 | core
coded 5 VBN9 VBD2
coder 2 NN9 | code cover colder coded
coders 2 NNS9 | codes covers
codes 7 NNS9 | cores
codex 2 NN8 NNP6 | code codes coded
coding 6 NN8 VBG7
coed 0 JJ9 | code cord coded
cog 0 NN9 | co
cogs 3 NNS9 NN5 | cons
coil 4 NN9 NNP3 | cool coal
coin 6 NN9 VB5 NNP2
coined 6 VBN8 VBD7
coiner 0 NN9 | coined
coins 5 NNS9 | cons
coke 3 NNP8 NN6 | come cake
coking 0 NN9 | coming cooking
col 0 NN9 | cold cool coal cop co
cold 8 JJ8 NNP7 NN5 | could called
colder 5 JJR9 RBR2
collage 2 NN9 | college collagen
collagen 5 NN9
collages 1 NNS9 | colleges
collar 5 NN9
college 10 NN9 NNP5
colleges 7 NNS9 NNP2
collide 5 VBP8 VB6 VBZ5 NN2
colliding 5 VBG9
collie 0 NN9 | collide
collision 7 NN9
collude 3 VB8 NN5 VBP5 | collide
colluding 2 VBG9 | colliding
collusion 3 NN9 | collision
colon 5 NN9 NNP4 | colony
colones 2 NNS9 | colonies
colonies 9 NNS9
colonized 5 VBN9 VBD5
colonizer 1 NN9 | colonized
colonizes 1 VBZ9 | colonies
colony 8 NN9 NNP4 | colon
color 9 NN9 NNP1
colored 6 VBN8 JJ6 NNP6
colors 8 NNS9 NNP1
colour 3 NN9 | color
coloured 3 JJ8 NNP6 VBN5 | colored
colours 0 NNS9 | colors
com 4 NN8 NNP6 VB3 RB3 | come cm comp co
coma 4 NN9 NNP4 | come comma
combing 2 VBG9 | coming
come 11 VB8 VBP6 VBN5 | some
comes 10 VBZ9
comet 6 NN8 NNP6 | come
comets 7 NNS9 NNP2 | comes
comic 4 NN8 JJ7 NNP5 | cosmic
coming 9 VBG9 NN2
comings 0 VBG8 NNP8 | coming
comm 0 NN9 | comma
comma 5 NN9 NNP5 VB2
command 8 NN9 VB4 NNP4
commanded 5 VBD8 VBN7 | commander
commandeer 0 VBP9 | commander
commander 6 NN9 NNP5 | commanded
commando 0 NNP8 NN6 | command
commands 6 NNS8 VBZ6
commas 4 NN8 VB5 NNP4 | comma
commend 3 VBP8 VB8 | command
commended 2 VBN9 VBD6 | commanded
commends 0 VBZ9 | commands
commissioned 5 VBN8 VBD7
commissioner 4 NNP8 NN7 | commissioned
committed 8 VBN8 VBD6 JJ4 | committee
committee 8 NN8 NNP7 | committed
comp 5 NN9 NNP2 | camp cop
company 12 NN9 NNP3
compete 8 VB9 VBP6 | complete
competed 5 VBD9 VBN5 | completed
competes 3 VBZ9 | completes
competing 8 VBG9 | completing computing
compile 5 VB7 NN6 VBP5 NNP5
compiled 6 VBN9 VBD5
compiler 2 NN9 | compiled compile
complain 5 VB8 VBP7 | complaint
complains 3 VBZ9 | complaints
complaint 6 NN9 NNP2 | compliant complain
complaints 6 NNS9
complement 7 NN8 VBP5 VB4
complementary 6 JJ9
complete 10 JJ8 VB7 VBP3 | compete
completed 8 VBN9 VBD5
completes 5 VBZ9
completing 7 VBG9 | competing
compliant 5 JJ9 | complaint
complied 4 VBD8 VBN6 | compiled
compliment 3 NN8 VBP6 | complement
complimentary 3 JJ9 | complementary
compose 6 VB8 VBP7 NNP1 | composer
composed 8 VBN9 VBD3
composer 5 NN9 NNP6 | composed compose
composing 6 VBG9 NN4
composted 0 VBN9 | composed
composting 2 NN8 VBG7 | composing
comps 1 NN9 | camps comp
compute 5 VB9 VBP5 NNP2 | computer compete
computed 4 VBN9 | computer competed
computer 9 NN9 NNP1
computing 6 NN9 NNP5 VBG3 | competing
con 3 NN8 NNP6 NNS4 | can corn coin icon co
concert 6 NN9 NNP4 VB2 | convert
concerted 4 JJ9 | converted
concerto 0 NNP8 NN6 | concert
concerts 5 NNS9 | converts
concessions 5 NNS9
concussions 3 NNS9 | concessions
conditioned 6 VBN9 VBD1
conditioner 3 NN9 | conditioned
cone 3 NN9 NNP5 | come cons
cones 4 NNS9 | comes cons
confection 1 NN9 | convection
confessions 2 NNP8 NNS7 | concessions
confidant 0 NN9 | confident
confident 7 JJ9
confined 6 VBN9 JJ3 VBD3
confines 3 NNS9 | confined
confirm 7 VB9 VBP5 | conform
confirmation 6 NN9
confirmed 7 VBN8 VBD7
confirms 5 VBZ9
conform 6 VB9 VBP5 | confirm
conformation 3 NN9 | confirmation
conformed 3 VBD8 VBN7 | confirmed
conforms 3 VBZ9 VBP4 NNS4 | confirms
congest 0 VBP9 | contest
congested 2 JJ9 | contested
cons 6 NNS9 | coins cans
conscience 6 NN9 | conscious
conscious 7 JJ9 | conscience
conservation 8 NN9 NNP3 | conversation
constrain 3 VB8 VBP7 JJ4 | constraint
constrains 2 VBZ8 NNS7 | constraints
constraint 6 NN9
constraints 7 NNS9
constrict 4 VB8 VBP5 NN5 | construct
constricted 2 VBN8 JJ7 | constructed
constricting 2 VBG9 | constructing
constriction 4 NN9 | construction
constrictive 0 JJ9 | constructive
construct 7 VB8 NN5 VBP5
constructed 7 VBN9 VBD6
constructing 5 VBG9
construction 9 NN9 NNP2
constructive 6 JJ9
consul 3 NN9 NNP5 | consult
consult 7 VB9 VBP4
consume 7 VB8 VBP7 | consumer
consumed 7 VBN8 VBD6 | consumer
consumer 10 NN9 NNP3
consumers 10 NNS9
consumes 5 VBZ9 | consumers
contact 9 NN8 VB6 NNP1 | contract
contacted 5 VBN8 VBD7 | contracted
contacting 5 VBG9 | contracting
contacts 6 NNS9 VBZ3 | contracts
contained 7 VBN8 VBD7 JJ2 | container
container 6 NN9 | contained
contended 5 VBD9 VBN5
contender 2 NN9 | contended
content 11 NN9
contents 6 NNS9 | content
contest 7 NN9 VB4 | context
contested 5 VBN9 VBD6
contests 5 NNS9 | contexts
context 9 NN9 | contest
contexts 7 NNS9 | contests
contiguous 2 JJ9 | continuous
continent 7 NN9 NNP2 | contingent
contingent 5 JJ8 NN6 | continent
continual 5 JJ9 | continuous
continuous 8 JJ9 | continual
contract 9 NN9 VB5 VBP2 | contact contrast
contracted 5 VBN8 VBD7 | contacted
contracting 7 NN8 VBG7 | contrasting contacting
contracts 8 NNS9 VBZ4 | contacts
contrast 9 NN9 VB5 | contract
contrasted 4 VBN8 VBD8 | contracted
contrasting 5 JJ8 VBG7 | contracting
contrasts 4 NNS8 VBZ8 | contracts
contributor 5 NN9
contributory 3 JJ9 | contributor
controlled 8 VBN8 VBD6
controller 4 NN9 NNP4 | controlled
convection 6 NN9 | conviction
converged 3 VBD9 VBN5 | converted
converging 5 VBG9 NN5 | converting
conversation 8 NN9 | conservation
convert 8 VB9 VBP5 NN2 | concert
converted 8 VBN9 VBD5
converter 2 NN9 | converted
converting 6 VBG9
converts 6 VBZ8 NNS7 | concerts
convey 7 VB9 VBP5
conviction 6 NN9 | convection
convoy 3 NN9 | convey
coo 2 VB8 NN8 | cool cook cop co
cooing 0 VBG9 | cooking coping cooling
cook 5 VB8 NNP6 NN6 VBP4 | cool
cooker 3 NN9 NNP4 | cooler
cooking 7 NN8 VBG7 | cooling
cool 7 JJ9 VB5 | coal cook
cooler 6 JJR9 NN4
cooling 5 VBG8 NN7 | cooking
coons 2 NNS8 NNP7 | cons coins
coop 2 NN9 | cool coup cop
cop 5 NN9 NNP5 | copy cap crop cup coup
copay 0 NN9 | copy
cope 5 VB9 NNP5 VBP3 | scope cop
coped 2 VBP9 | copied cope
copied 5 VBN8 VBD7
copier 3 NN9 | copied
copiers 2 NNS9 | copies
copies 7 NNS9 VBZ3
coping 5 NN9 VBG6 | copying
copper 6 NN9 NNP3
cops 3 NNS9 | crops caps cope
copy 8 NN8 VB6 VBP2
copying 5 VBG8 NN7 NNP2 | coping
cor 4 NN8 NNP6 | car core cord corn co
coral 3 JJ7 NN7 NNP6 | coal
cord 7 NN9 | core card
cords 3 NNS9 | cards cores
core 9 NN9 JJ5 | care code cord score
cores 5 NNS9 | codes scores
corn 7 NN9 NNP1 NNS1
cornea 5 NN9
corneal 3 JJ8 NN7 | cornea
corner 7 NN9 NNP1
corners 5 NNS9 NNP2
corns 0 NNS9 | cons
coroner 2 NN9 | corner
coroners 0 NNS9 | corners
corp 1 NNP9 NN6 | crop cop
cos 2 NNS8 NNP6 NN6 | cost cons
cosmic 7 JJ9 NNP1 NN1
cost 11 NN9 VB4 VBP2
costing 4 VBG9 NN3 | casting
costs 10 NNS9 VBZ3
costumers 0 NNS9 | customers
cot 0 NN9 | cost cut cat coat co
cots 4 NNP7 NN7 NNS7 | cost costs cuts cats
couch 5 NN9 NNP4 VBP2 | coach
couches 2 NNS9 | coaches
couching 0 VBG9 | coaching
could 12 MD9
council 6 NNP8 NN6 | counsel
councils 5 NNS9
counsel 6 NN8 NNP6 VB3 | council
counsels 2 NNS9 | councils
count 7 VB7 NN7 VBP4 | county
counted 6 VBN8 VBD7 | counter
counter 7 NN8 VB7 JJ3 | counted
counterpoint 6 NN9
counterpoints 0 NN9 | counterpoint
counties 6 NNS9 NNP1 | countries
countries 11 NNS9
country 11 NN9
countryside 5 NN9
countrywide 0 JJ8 NNP8 | countryside
county 7 NNP8 NN7 | country count
coup 5 NN9 FW2 NNP2 | cup cop
course 10 NN9
court 10 NN8 NNP8
cove 0 NNP8 NN6 | code cover cave
cover 9 VB8 VBP6 NN5
covered 8 VBN9 VBD5
covers 7 VBZ9 NNS4
covert 4 JJ9 VB3 | cover convert
covet 2 VB8 VBP8 | cover
coveted 4 JJ9 VBD5 VBN4 | covered
covey 1 NNP8 NN5 RB5 | convey
cow 4 NN9 | co
cox 3 NNP8 NN7 | co
cps 2 NNP8 NN7 NNS5 | caps
crack 5 NN8 VB7 VBP2 NNP2
craft 7 NN8 VB7 VBP5 NNP3
cram 3 VB8 NN5 NNP4 | cream
cramps 4 NNS9 | camps
crap 2 NN9 | cap crop
craps 0 NNS9 | crops caps
crash 6 NN9 VB3 VBP3 | cash
crashed 4 VBD8 VBN5 VB4 | crushed
crass 0 NN9 | cross
crate 3 NN9 NNP4 | create crater
crater 5 NN8 NNP6
craters 6 NNS9
crates 2 NNS9 NNP6 | creates craters
crave 3 VBP8 NN6 VB6 | cave
craved 2 VBD9 | carved
cream 6 NN9 NNP4
creamy 2 JJ9 | cream
crease 0 NN9 | cease
creased 0 VBP9 | ceased
create 11 VB9 VBP5
created 10 VBN8 VBD7
creates 8 VBZ9
creation 9 NN9
credible 6 JJ9
creditable 2 JJ9 | credible
cremate 0 VB9 | create
cremation 0 NN9 | creation
creme 0 NN9 | crime
crest 5 NN9 NNP5 | crust
crested 1 VBN8 VBD8 | created
cries 3 NNS8 VBZ7 | crimes crises
crime 9 NN9
crimes 8 NNS9
crises 7 NNS9
crop 6 NN9 | cop
crops 8 NNS9
cross 7 VB7 NNP6 NN6 VBP5 JJ3 | across
crowd 7 NN9 VB2
crowded 6 JJ9 VBD3 VBN3 VBP1
crowds 5 NNS9 VBZ4
crowed 0 JJ9 | crowd crowded
crows 0 NNS9 | cross crowd crowds
crude 5 JJ9 NN1
cruft 0 NN9 | craft
cruises 3 NNS8 NNP6 | crises
crusade 5 NN8 NNP7
crusader 2 NNP8 NN7 JJ5 | crusade
crush 4 VB8 NN6 NNP6 | crash crust
crushed 5 VBN9 VBD6
crust 5 NN9 | crest
crustal 2 JJ8 NN6 | crystal
crusty 0 JJ9 | crust
crystal 5 NN8 NNP6 JJ4 RB3
cs 2 NNP9 NN6 | ca
cub 0 NN9 | club curb
cubes 3 NNS9 | cues
cubs 1 NNP8 NNS6 | clubs
cue 4 NN9 VB3 | cure
cues 6 NNS9 | clues
culled 0 VBN9 | called
cult 5 NN9 NNP2 | cut
cults 4 NNS9 | cuts
cum 2 FW9 | cm
cup 6 NN8 NNP7 | cap coup cop
cups 5 NNS9 NNP2 | caps
curb 5 VB9 NN2
curbed 2 VBD8 VBN7 | curved
cure 6 NN8 VB7 NNP4 VBP1 | care core curve
cured 4 VBN9 VBD4 | curved
cures 3 NNS9 VBZ6 | curves cues cores
curing 2 VBG9 | caring
currant 1 NN8 JJ8 | current
current 11 JJ9 NN5
curried 1 VBD8 VBN8 | carried
curry 1 NN8 NNP8 | carry
currying 1 VBG9 | carrying
curse 4 NN9 VB6 | course cure
curt 0 NNP8 NN7 | court cut cart
curtain 3 NN8 NNP7 | certain
curve 9 NN9 VB1
curved 6 JJ9 VBN2 | carved
curves 6 NNS9 VBZ5 NNP2
cusp 2 NN9 | cup
customers 11 NNS9
cut 9 VB7 VBN6 NN6 VBD5 VBP1
cute 4 JJ9 | cut cuts acute cite cure
cuts 7 NNS9 VBZ4 NNP2 | cats
cw 1 NNP8 NN7 | ca
cwt 0 NN9 | cat
cyan 0 JJ9 | can
czar 1 NN8 NNP8 | car
dad 5 NN9 | did add dead
dads 1 NNS9 | adds
dagger 2 NN8 NNP7 | danger
daggers 1 NNS9 | dangers
daily 9 JJ9 RB5 NNP3 NN1
dairy 5 NN9 NNP4 | diary
dally 0 VB9 | daily
dam 4 NN8 NNP7 UH2 | dim
damping 4 NN9 | dumping
dance 7 NN8 VB6 NNP4 VBP3
dancer 2 NN9 NNP6 | dance
dancers 5 NNS9
dances 3 NNS9 NNP4 | dancers
danger 8 NN9
dangers 7 NNS9
dare 4 VBP8 VB7 MD4 | date
dared 3 MD7 VBD7 JJ5 VBN5 | dated
dares 0 VBZ9 | dates
daring 4 JJ8 VBG6 NN5 NNP3 | during dating
dark 9 JJ9 NN4 NNP2
darted 2 VBD9 | dated
dash 4 NN9 VBP4 NNP4 | dish
dashes 2 NNS8 VBZ6 | dishes
data 12 NN9 NNP2 | date
date 9 NN9 VBP1 VB1 | data
dated 6 VBN9 VBD3 JJ2
dates 7 NNS9 VBZ6
dating 7 NN8 VBG7
dawn 5 NN9 NNP6 | down drawn
days 10 NNS9
daze 0 NN9 | days
dead 8 JJ9 NN3 NNP2 | death deal dear dad
deadly 6 JJ9
deaf 5 JJ9 NNP3 NN2 | death dead dear
deal 9 NN8 VB6 NNP5 VBP4 | ideal dead
dealing 7 VBG9 NN3
deals 7 VBZ8 NNS7 | ideals
dear 5 JJ9 UH1 RB1 | deal dead deaf
dearly 2 RB9 | deadly
dearth 1 NN9 | death
death 10 NN9 NNP1 | dead
debate 9 NN9 VB3 VBP2
debated 6 VBN8 VBD7
debater 1 NN9 | debate debated
debaters 0 NNS9 | debates
debates 7 NNS9
debit 5 NN9 NNS2 | debt
debited 0 VBN9 | debated
debits 2 NNS9 VBZ6 | debts
debt 10 NN9
debts 7 NNS9
debut 4 NN9 NNP3 | debt debit
debuted 4 VBD9 VBN4 | debated
debuts 0 NNS9 | debts
decade 8 NN9 | decide
decades 9 NNS9 | decides
decal 0 JJ9 | deal
decals 0 NNS9 | deals
decay 7 NN9 VB4 NNP2 VBP2
deceased 5 JJ9 NN3 | decreased
decent 5 JJ9 NN1 | descent
decide 9 VB8 VBP6 | decade
decided 9 VBD8 VBN7
decider 1 NN9 | decide decided
deciders 2 NNS9 | decides
decides 7 VBZ9 | decades
deciding 7 VBG9
deck 6 NN9 | desk
decode 3 VB9 | decide decade
decoded 2 VBN9 | decided
decodes 0 VBZ9 | decades decides
decoding 4 NN8 VBG7 | deciding
decoy 0 NN9 | decay
decreased 7 VBN8 VBD7 | deceased
deed 3 NN9 NNP4 | died dead
deer 5 NNS8 NN7 NNP4 | dear deter
def 1 NNP8 RB7 | deaf
defeated 7 VBD8 VBN7
defeater 3 NN9 | defeated
defeating 5 VBG9 JJ4
defecating 1 VBG8 NN8 | defeating
defect 5 NN8 VB5 VBP5 | detect
defected 2 VBN8 VBD8 | detected
defecting 0 VBG9 | detecting
defection 0 NN9 | detection
defector 1 NN9 | detector
defectors 2 NNS9 | detectors
defects 6 NNS9 VBZ1
defence 4 NN8 NNP6 | defense
defences 2 NNS9 | defenses
defended 6 VBD8 VBN7
defender 4 NN9 NNP3 | defended
defense 9 NN9 NNP5
defenses 7 NNS9
defer 3 VB8 VBP7 | deter
defiance 4 NN9 | deviance
defied 3 VBD7 VBN7 JJ4 | defined
defies 2 VBZ9 | defines
define 9 VB8 VBP6
defined 9 VBN9 VBD5
definer 0 NN9 | defined define
defines 7 VBZ9
deflect 3 VB9 VBP5 | defect
deflects 0 VBZ9 | defects
deft 1 JJ9 | debt
defuse 3 VB9 | diffuse
delete 5 VB9 NN2
deleted 5 VBN8 VBD7 | depleted
deliver 9 VB9 VBP5 | delivery
delivery 8 NN9 NNP3 | deliver
demo 5 NN8 VB5 NNP4 VBP1
demon 4 NN9 NNP6 | demo
den 2 NN8 NNP6 UH6 | deny don
dens 2 NNS9 | dense
dense 7 JJ9
dent 0 NNP8 NN8 | debt deny
deny 7 VB9 VBP5
depart 5 VB8 VBP7
departed 5 VBD8 JJ6 VBN5 NN2
department 8 NNP8 NN7
dependence 6 NN9
dependents 4 NNS9 NNP3 | dependence
deplete 3 VB8 VBP6 | delete
depleted 6 VBN9
deport 2 VB9 | depart
deported 4 VBN8 VBD6 | departed
deportment 0 NN9 | department
depraved 1 JJ9 | deprived
deprecation 2 NN9 | depreciation
depreciation 6 NN9
deprivation 5 NN9
deprive 5 VB9 | derive
deprived 6 VBN9 VBD5 JJ1 | derived
deprives 3 VBZ9 | derives
derail 3 VB9 NN5 | detail
derailed 2 VBN8 VBD7 | detailed
deride 2 VBP7 VB7 VBZ7 | derive
derided 2 VBD8 VBN7 | derived
derivation 2 NN9 | deprivation
derive 6 VB8 VBP7 | drive deprive
derived 8 VBN9 VBD3 | deprived
derives 5 VBZ9 | drives
deriving 3 VBG9 | driving
descent 7 NN9 | decent dissent
describe 10 VB9 VBP4
described 9 VBN8 VBD6
describer 0 NN9 | describe described
desert 6 NN8 NNP6 VB1
deserts 5 NNS9 VBZ2
designed 9 VBN9 VBD3
designer 7 NN9 JJ1 NNP1 | designed
desk 7 NN9 NNP2 | disk deck
desks 3 NNS9 | disks
dessert 2 NN9 | desert
desserts 4 NNS8 NNP7 | deserts
destroyed 8 VBN8 VBD7
destroyer 2 NN9 | destroyed
detail 9 NN9 VB3 VBP1
detailed 8 JJ9 VBD2 VBN1
detect 8 VB9 VBP5 | defect
detected 7 VBN9 VBD4
detecting 5 VBG9 NN2
detection 6 NN9
detector 5 NN9
detectors 5 NNS9
detects 3 VBZ9 | defects
deter 5 VB9 NNP2
detested 0 VBD9 | detected
developed 10 VBN8 VBD7 JJ3
developer 7 NN9 | developed
deviance 6 NN9
device 8 NN9
devise 5 VB9 VBP4 NNP4 | device
devote 5 VB8 VBP6 NN2 | devoted
devoted 7 VBN9 VBD5 JJ4 | devote
devotee 1 NN9 | devoted devote
devotes 2 VBZ9 | devoted
dew 2 NN8 NNP7 | due drew
dial 4 NN8 VB7 VBP4 NNP4 | deal dual
dialing 3 NN8 VBG7 | dealing
dials 1 NNS8 VBZ8 | deals
diary 5 NN9 NNP5
dice 2 NNS8 NN6 | dive
did 12 VBD9
die 7 VB8 VBP7 JJ1 NN1 | did due diet dive
died 8 VBD9 VBN5 | did
dies 5 VBZ9 | does diets
diet 7 NN9 NNP3 | die
dieter 0 NN8 NNP8 | deter
diets 5 NNS9 NNP3 | dies
difference 10 NN9 | different
different 12 JJ9 | difference
difficult 10 JJ9 | difficulty
difficulty 8 NN9 | difficult
diffuse 6 VB8 JJ7 VBP6
dig 6 VB9 VBP4 | dog
digest 5 VB8 NN5 VBP4 NNP4
digging 5 VBG9 NN6
dignify 0 VBG9 | dignity
dignity 7 NN9 NNP1
digs 2 VBZ8 NNS8 | dogs
dike 0 NN9 | die
dikes 2 NNS8 NNP6 | dies
dim 5 JJ9 VB5 VBP3
dime 3 NNP8 NN8 | die dim
dine 3 VB8 VBP6 NN4 | done die
dined 1 VBD8 VBN8 | died
diner 3 NN9 | dinner
dines 0 VBZ9 | dies
ding 2 NNP8 UH7 NN5 | doing dying dig
dinging 0 VBG9 | dining digging
dining 6 NN9 VBG4
dinner 7 NN9
diploma 5 NN9
diplomat 3 NN9 NNP4 | diploma
dire 4 JJ9 | die
director 8 NN9 NNP5
directory 5 NN8 NNP6 | director
dirt 4 NN9 | diet dirty
dirty 5 JJ9 NNP3
dis 0 VBP9 | did die disk disc dies
disc 5 NN9
disco 1 NN8 JJ8 | disc
discover 8 VB9 VBP5 | discovery
discovered 9 VBN8 VBD7
discoverer 2 NN9 | discovered
discovery 8 NN9 NNP4 | discover
discreet 2 JJ9 | discrete
discrete 5 JJ9
dish 5 NN9
dishes 5 NNS9
disk 7 NN9 | desk
disks 5 NNS9
disparage 1 VB8 VBP8 | disparate
disparate 5 JJ9
dissent 5 NN9 VB3 NNP2 | descent
distance 9 NN9 | distant
distant 8 JJ9 | distance
distract 4 VB9 VBP4 | district
distracts 2 VBZ9 | districts
district 8 NN8 NNP7
districts 7 NNS9
ditch 3 NN9 NNP4 | dutch
dive 5 VB8 NN7 VBP5 NNP1 | drive die
dived 0 VBN9 | died
diver 3 NN9 | driver dive
divers 3 NNS9 | diverse drivers
diverse 9 JJ9
diversify 4 VB9 VBZ3 VBP3 | diversity
diversity 9 NN9
dives 2 NNS8 VBZ7 | drives dies
divest 3 VB9 NN5 | digest
divide 8 VB7 VBP6 NN6
divided 9 VBN9 VBD5 | dividend
dividend 7 NN9 | divided
divider 0 NN9 | divided divide
diving 4 VBG8 NN7 | driving
do 13 VBP8 VB7 | to so
doable 1 JJ9 | double
doc 3 NNP8 NN7 | do
dock 3 NN9 VB4 | deck
doer 3 NN9 | door
doers 3 NNS9 | does doors
does 12 VBZ9
dog 8 NN9 | do dig dot
dogs 7 NNS9
doing 10 VBG9
doles 0 VBZ9 | does
doling 0 VBG9 | doing
doll 5 NN9
dolly 0 NNP8 NN8 | doll
dome 4 NN8 NNP7 | done
domes 1 NNS9 | does
don 5 VBP8 NNP7 VB5 | do down done dog
done 10 VBN9 JJ3
dong 1 NN8 NNP8 | doing dog don
donor 6 NN8 JJ7 NNP1 | door
donors 5 NNS9 | doors
door 8 NN9 NNP2 | donor
doors 6 NNS9 | donors
doping 3 NN9 | doing
dos 2 NNS8 NNP7 | dogs dose
dose 6 NN9 NNP4 | does
doses 5 NNS9 | does
dosing 2 NN9 | doing
dot 5 NN8 NNP6 VBP2 VB1 | do dog
doted 0 VBD9 | dated
doth 2 NN8 VBZ7 | dot
dots 4 NNS9 | dogs
double 8 JJ8 VB5 RB4 NNP2 VBP1
dove 3 NNP8 NN6 VBD6 | drove
doves 0 NNS9 | does
down 11 RP8 RB6 IN4 NN1
downward 7 JJ8 RB8
downwards 2 RB9 | downward
doze 0 VB9 | dozen
dozen 6 CD9 NNP2
draft 8 NN8 VB6 NNP3 VBP3
drafted 6 VBN8 VBD7
drafter 0 NN9 | drafted
drafting 7 VBG8 NN7 NNP1
drafts 5 NNS9 VBZ3 NN2
drag 5 NN8 VB7 VBP5 NNP2 | drug
drags 2 VBZ9 | drugs
draught 2 NN9 | drought
draw 8 VB9 VBP5 NN2
drawn 7 VBN9 | dawn
dread 4 NN8 VB5 VBP5 JJ4 | dead
dream 8 NN9 VB4 NNP3 VBP2
dreams 7 NNS9 NNP2
dregs 0 NNS9 | drugs
dress 7 NN9 VB5 VBP3
drew 6 VBD9 NNP5
dried 5 VBN9 VBD4 JJ4 | died
drier 4 JJ8 JJR6 NNP4 | driver
dries 2 NNP8 VBZ7 NNS5 | drives dies
drift 5 NN8 VB6 VBP3 | draft
drifted 4 VBD8 VBN7 | drafted
drifting 3 VBG9 NN5 | drafting
drifts 2 NNS8 VBZ6 | drafts
drink 7 NN8 VB7 VBP4
drinks 6 NNS9 VBZ4
drip 2 NN9 | drop
dripping 2 VBG8 NN7 | dropping
drive 9 VB8 NN7 VBP5 NNP4 | driver derive
driver 7 NN9 NNP1 | drive
drivers 6 NNS9 | drives
drives 7 VBZ8 NNS6 | drivers derives
driving 8 VBG9 NN5
drone 3 NN9 | done
drooping 1 VBG8 JJ8 | dropping
drop 8 NN8 VB7 VBP5
dropped 8 VBD8 VBN7
dropper 0 NN9 | dropped
dropping 5 VBG9 NN1
drought 5 NN9 NNP2
drove 7 VBD9
drovers 0 NNS9 | drivers
droves 0 VBZ9 | drives
drown 1 VB8 NNP7 | down drawn
drug 9 NN9 NNP3
drugs 9 NNS9
drunks 0 NNS9 | drinks
drying 4 NN8 VBG6 | dying
dual 6 JJ9 NNP3 | deal
duck 4 NN9 NNP4 VB4 | deck
duct 6 NN9 | dust
dud 0 NN9 | did due dad
dude 2 NN9 | due
due 10 JJ9 | do
duel 4 NN9 VB3 | due dual
dues 4 NNS9 NNP3 VBZ3 | does dyes dies
duet 0 NN9 | due dust diet
duets 1 NNS9 | diets
dug 4 VBD8 VBN7 | drug dog
dull 4 JJ8 VB5 NNP3 | doll
dumping 5 NN9 VBG5 NNP2
dumpling 0 NN9 | dumping
dun 0 NNP8 VBD6 | don
dune 2 NN9 | due done
duo 2 NN9 NNP5 | do due
duress 1 NN9 | dress
during 12 IN9
dusk 1 NN8 NNP7 | disk desk
dust 8 NN9 NNP3 VB1 | duct
dusty 4 JJ9 NNP4 | duty dust
dutch 7 JJ8 NNP7
duty 9 NN9
dye 4 NN9 VB4 NNP3 | due die
dyed 2 VBN8 VBD7 | died
dyes 5 NNS9 VBZ2
dying 6 VBG9
dynamic 7 JJ9 NN5 | dynamics
dynamics 7 NNS9 NNP4 | dynamic
each 12 DT9 | reach
eager 6 JJ9
ear 6 NN9 | year near era fear hear
eared 2 VBN8 JJ7 | earned feared geared
early 11 JJ9 RB6 | nearly
earn 8 VB8 VBP6 | learn ear
earned 8 VBN8 VBD7 | learned
earner 3 NN9 | earned learner
earners 5 NNS9 | learners
earning 8 VBG9 NN5 | learning earnings
earnings 8 NNS9 NN6 | earning
earns 5 VBZ9 VBP3 NNS1 | ears
ears 6 NNS9 NNP3 | years fears bears earns tears
ease 7 NN8 VB6 | east cease lease
eased 4 VBN8 VBD6 | ceased
easel 0 NN9 | ease
east 8 NNP8 NN5 RB5 JJ2 | least easy eat ease yeast
eastern 8 JJ8 NNP7
easy 10 JJ9 | essay east
eat 8 VB8 VBP7 | heat east meat seat beat
eater 1 NN8 NNP8 | eager
eating 8 VBG8 NN6 | heating beating
eats 4 VBZ9 NNP4 | east seats ears beats
eaves 2 NNS9 | leaves
economic 11 JJ9 NNP2
economical 4 JJ9 | economic
economics 8 NN8 NNP6 NNS4 | economic
economies 8 NNS9
economizes 0 NNS9 | economies
ed 6 NNP8 NN7 | end led red bed fed
edge 7 NN9 NNP3 JJ2 | hedge
edict 3 NN9 NNP6 | edit
edit 6 VB8 NN6 VBP3 | exit
edited 7 VBN9 VBD2
editing 7 NN8 VBG7
eds 2 NNS8 NNP6 | ends
eel 2 NN9 | feel
eels 0 NNS9 | feels
effect 10 NN9 VB2 | effort affect
effected 3 VBN9 VBD5 | affected
effecting 2 VBG9 | affecting
effects 10 NNS9 | affects
effort 10 NN9 | effect
eggs 6 NNS9
ego 5 NN9 NNP2
eh 2 UH9 | he em en
eight 8 CD9 | weight height eighth
eighth 6 JJ8 CD5 NNP5 RB4 NN3 | eight eighty
eighty 5 CD9 | eight eighth
either 10 CC9 DT5 RB2 | neither
eject 4 VB9 VBP5 NN4 | reject
ejected 5 VBN9 VBD4 | rejected
ejecting 2 VBG9 | rejecting
ejection 3 NN9 | rejection
ejects 3 VBZ9 | rejects
elated 0 VBN9 | related
elation 2 NN9 | relation
elect 6 VBP8 VB7 NNP4 NN3 | select
elected 9 VBN9 VBD4 | selected
electing 4 VBG9 | selecting
election 10 NN9 NNP4 | section selection
elective 4 JJ9 NN3 | selective
electronic 7 JJ9 NNP4 | electronics
electronics 6 NNS8 NN6 NNP4 | electronic
elects 4 VBZ9 NNS4 | selects
elf 1 NN9 | self
elicit 5 VB8 VBP5 VBZ3 JJ2
ell 0 NN9 | well cell tell sell fell
em 6 PRP7 NN7 NNP6 | me emf en
email 9 NN9 VB5
emails 7 NNS9
embers 1 NNS9 | members
emerge 7 VB8 VBP7
emerged 8 VBD9 VBN6
emerges 5 VBZ9
emerging 8 VBG9 JJ2 NNP1
emf 6 NN9 NNP2 | em
emigrants 3 NNS9 | immigrants
emigration 4 NN9 | immigration
emir 0 NNP8 NN6 | emit
emirs 1 NNS9 | emits
emissions 7 NNS9
emit 6 VB8 VBP6 VBZ6
emits 5 VBZ9
emitted 6 VBN9 VBD5
emitter 0 NN9 | emitted
emo 0 NN9 | em demo memo
emote 0 VBD9 | remote
emoticon 1 NN9 | emotion
emoticons 1 NNS9 | emotions
emotion 7 NN9
emotions 8 NNS9
emphasis 8 NN9
emphasise 0 VBZ9 | emphasis
employed 8 VBN9 VBD6 | employee employer
employee 10 NN9 | employer employed
employees 11 NNS9 | employers
employer 8 NN9 | employee employed
employers 8 NNS9 | employees
en 5 FW7 NNP7 IN5 TO4
enablers 1 NNS9 | enables
enables 7 VBZ9
encoded 5 VBN9 VBD2
encoder 0 NN9 | encoded
end 11 NN9 VB5 VBP2 | and tend send
endeavor 6 NN9 VB5 VBP3
endeavors 5 NNS9 VBZ3
endeavour 0 NNP8 NN7 | endeavor
endeavours 0 NNS9 | endeavors
ended 9 VBD8 VBN5 JJ4 | tended
ending 7 VBG9 NN5 | sending lending pending bending
endorsed 5 VBD8 VBN7
endorser 2 NN9 | endorsed
ends 8 NNS8 VBZ7 | and tends sends
endure 6 VB9 VBP6 | ensure
endured 5 VBD8 VBN7 | ensured
endures 3 VBZ9 | ensures
enduring 8 VBG8 JJ7 | ensuring
enforce 7 VB9 VBP3
enforced 6 VBN9 VBD4
enforcer 0 NN9 | enforce enforced
engaged 8 VBN8 VBD6 JJ2
enraged 2 VBN8 VBD7 | engaged
ensue 3 VB8 MD5 VBP5 | ensure
ensued 4 VBD9 VBN3 | ensured
ensues 2 VBZ9 | ensures
ensuing 5 VBG8 JJ7 | ensuring
ensure 10 VB9 VBP3
ensured 5 VBD9 VBN6 | endured
ensures 7 VBZ9
ensuring 8 VBG9 | enduring ensuing
enter 9 VB8 VBP6 | center
entered 8 VBD8 VBN7 | centered
enters 7 VBZ9 | centers
entities 8 NNS9
entitles 2 VBZ9 | entities
entrance 6 NN9
entranced 1 NN8 JJ8 | entrance
epic 5 JJ8 NNP5 NN5
equality 8 NN9 NNP2
equipped 6 VBN9 JJ2
er 4 NN9 NNP4 UH3 | her per era ear ed
era 9 NN9 NNP1 | ear
eras 4 NNS9 NN4 | ears
erase 4 VB9 | ease
ere 0 JJ9 | were here era mere
erection 3 NN9 | election
ergo 0 UH8 NNP8 | ego
ergs 0 NNS9 | eggs
error 7 NN9 | terror
especially 10 RB9
essay 8 NN9 | easy
est 2 NNP8 NN6 FW5 | best set test rest west
eternal 6 JJ9 NN3 NNP1 | external
ethane 0 NN8 NNP8 | methane
ether 3 NN9 | either
ethic 5 NN9 | ethics ethnic
ethically 6 RB9
ethics 9 NN9 NNP3
ethnic 8 JJ9
ethnically 4 RB9 | ethically
evaluation 8 NN9
evaluations 6 NNS9
eve 4 NNP8 NN8 | even ever
even 12 RB9 | ever event
event 10 NN9 | even
events 10 NNS9
ever 10 RB9 | even every never fever
every 11 DT9 | very ever
everyday 8 JJ9 RB1 | every
evidence 10 NN9
evident 7 JJ9 | evidence
evil 7 NN8 JJ7 NNP1 | veil
evolution 8 NN9 NNP3 | revolution
evolutionary 7 JJ9 | revolutionary
ex 5 FW7 NN7 NNP6 RB3 JJ2 | sex ed
exam 8 NN9 | example
examine 9 VB9 VBP6
examined 7 VBN8 VBD7 | examiner
examiner 5 NN9 NNP3 | examine examined
examiners 3 NNS9 | examines
examines 7 VBZ9
example 13 NN9
except 8 IN9 | expect accept excerpt
excepted 3 VBN9 | accepted
excerpt 6 NN9 | except
excess 8 JJ9 NN6 | access
excise 4 JJ8 NN6 VB5 VBP3 | excuse
excited 7 JJ8 VBN6 VBD2
exciting 7 JJ9 VBG1
excuse 6 NN8 VB7
exercise 9 NN8 VB6 VBP3
exercises 6 NNS9 VBZ6
exercising 6 VBG9 NN4
exert 7 VB8 VBP6 VBZ2 | expert
exerts 6 VBZ9 | experts
exist 9 VBP8 VB8 | exit
existed 8 VBD8 VBN6
existing 9 VBG9
exists 8 VBZ9
exit 7 NN8 VB6 VBP2 NNP2 | exist edit
exited 0 VBD9 | existed excited edited
exiting 4 VBG9 | existing editing exciting
exits 4 VBZ9 NNS6 | exist exists
exorcise 0 VB9 | exercise
exorcises 0 VBZ9 | exercises
exorcising 0 VBG9 | exercising
expand 9 VB9 VBP4
expanded 9 VBN8 VBD7
expanding 8 VBG9
expands 6 VBZ9
expanse 3 NN9 | expense
expanses 0 NNS9 | expenses
expansive 5 JJ9 | expensive
expect 9 VB8 VBP7 | except
expedience 1 NN9 | experience
expend 3 VBP8 VB7 JJ4 | expand
expended 4 VBN9 | expanded
expending 3 VBG9 NN5 | expanding
expends 2 VBZ9 | expands
expense 8 NN9
expenses 9 NNS9
expensive 9 JJ9
experience 11 NN8 VB5 VBP4
expert 7 NN9 JJ3 | export exert
experts 8 NNS9 | exports exerts
explode 4 VB8 VBP6 | explore
exploded 5 VBD9 VBN6 | explored
explodes 3 VBZ9 | explores
exploding 4 VBG9 | exploring
explore 9 VB9 VBP5
explored 7 VBN8 VBD7 | exploded
explorer 4 NNP8 NN7 | explore explored
explorers 6 NNS9 VBZ1 | explores
explores 7 VBZ9 | explorers
exploring 7 VBG9
export 7 NN8 VB6 NNP4 VBP3 | expert
exported 5 VBN8 VBD6
exporter 4 NN9 | exported
exports 8 NNS9 VBZ4 | experts
ext 0 NNP8 NN7 | next text eat exit ex
extant 3 JJ9 | extent
extent 8 NN9
external 9 JJ9
eye 9 NN9
eyes 8 NNS9
fa 0 NNP8 NN8 | far fat fan
fab 1 NNP8 JJ6 | fan
face 10 NN8 VBP7 VB6
faced 9 VBD8 VBN7
faces 7 VBZ8 NNS7 | feces
facet 4 NN9 | fact face
facets 5 NNS9 | facts faces
facility 7 NN9 NNP1 | faculty
facing 8 VBG9
fact 10 NN9 | fast
faction 5 NN9 | fraction fiction
factional 0 JJ9 | fictional
factions 6 NNS9
factor 9 NN9 NNP3 VB2 | factory
factors 10 NNS9
factory 8 NN9 NNP3 | factor
facts 8 NNS9
faculty 7 NN9 NNP3 | facility faulty
fad 3 NN8 JJ5 NNP5 | far fed
fade 4 VB9 VBP5 | face fare
faded 4 VBD9 JJ4 | faced
fades 3 VBZ9 | faces
fading 3 VBG9 | facing
fail 8 VB8 VBP7 | fall
failed 9 VBD8 VBN7 | filed
failing 6 VBG9 NN2 | falling filing
fails 6 VBZ9 | falls
fain 0 RB8 NNP8 | fan faint
faint 6 JJ9 VB3 VBP1
fair 9 JJ9 NNP3 | far
fairly 8 RB9
fairy 3 NN8 NNP6 JJ5 | fair fairly
faith 9 NN9 | fate
fake 6 JJ9 NNP3 VB3 NN3 | fame
fall 9 NN7 VB7 VBP6 NNP1 | full fill fail
falling 8 VBG9 NN3 | failing filling
fallow 3 NN9 VB5 | follow fellow
falls 8 VBZ9 NNP4 NNS4 | fails fills
falter 3 VB8 VBP6 | filter
faltered 3 VBD9 VBN6 | filtered
falters 0 VBZ9 | filters
fame 5 NN9 NNP6 | frame fake
famed 4 JJ9 | framed fame
famine 5 NN9 NNP4
fan 6 NN9 NNP3 VBP1 VB1 | fun
fangs 2 NNS9 | fans
fans 7 NNS9
far 10 RB9 JJ3 NNP1 | for fear fair farm
farce 0 NN9 | force face fare
fare 5 NN8 VB6 VBP6 | far fear fair fire fate
fared 4 VBD9 VBN6 | feared fired
fares 4 NNS9 VBZ5 NNP3 | fires
faring 2 VBG8 NN7 | farming firing fearing
farm 8 NN9 VB4 NNP4 | form firm far frame
farmed 3 VBD8 VBN7 | formed farmer framed
farmer 6 NN9 NNP6 | former
farmers 9 NNS9 NNP1
farming 7 NN9 VBG3 | forming framing
farms 7 NNS9 NNP2 | forms firms
farther 7 RBR9 JJR6 | father
fast 9 JJ8 RB7 NNP1 | fact fat
faster 8 JJR8 RBR7 | foster
fat 7 NN8 JJ7 NNP1 | fact far fit fast flat
fatal 7 JJ9 | fetal
fate 7 NN9 | faith fat fats fare
fates 3 NNS9 | fats
father 8 NN9 NNP3 | farther
fathers 6 NNS9 NNP5
fats 5 NNS9 | fast facts fits fate
fault 6 NN9 VBP2 NNP2 | faulty
faulty 5 JJ9 | faculty fault
favor 8 NN8 VBP6 VB5
favored 7 VBD8 VBN7 JJ3
favorite 7 JJ9 NN5
favors 6 VBZ8 NNS7 | flavors
favour 4 NN9 VBP3 | favor
favoured 2 VBD8 JJ7 | favored
favourite 2 JJ8 NN7 | favorite
fax 2 NN9 | fix
faxed 0 VBN9 | fixed faced
faxes 0 NNS9 | faces fixes
fear 9 NN9 VB5 VBP4 | far
feared 7 VBD9 VBN4
fearing 5 VBG9 JJ4
fears 7 NNS9 VBZ3
feast 3 NN8 NNP7 VBP4 VB4 | fast
feat 5 NN9 | fear feet fat
feather 3 NN9 NNP5 | father
feathers 4 NNS9 NN3 NNP3 | fathers
feats 3 NNS9 | fears fats
fecal 5 NN8 JJ8 | focal
feces 6 NNS9 NN5 | fees faces
fed 5 NNP8 VBN7 VBD4 JJ1 | few fee fled
feds 3 NNS8 NNP7 | fees feeds
fee 7 NN9 | few free feel feet feed
feed 7 VB8 NN6 VBP6 | fees fee freed
feeds 5 VBZ8 NNS8 | fees
feel 10 VB8 VBP7 NN2 | fell fuel
feeling 8 VBG8 NN7
feels 7 VBZ9 | fees fuels
fees 8 NNS9 | feels feed feces
feet 8 NNS9 | fee fleet
fell 8 VBD9 | full feel fill
fella 0 NN9 | fell
felled 0 VBD9 | filled
fellow 8 JJ9 NNP4 NN4 | follow
fellows 4 NNP8 NNS7 | follows
felt 9 VBD9 VBN6 | left
fences 3 NNS9 | feces
fend 4 VB9 | find fund fed
fended 2 VBN8 VBP7 | funded
fending 2 VBG9 | funding finding
feral 3 JJ9 | fetal
fester 2 VB9 | faster foster
festered 1 VBD8 VBN8 | fostered
festering 0 JJ9 | fostering
fetal 6 JJ9 NN2 | fatal
fever 8 NN9 NNP4
few 11 JJ9
fiat 2 JJ8 NNP7 NN5 | fit flat fat
fiber 7 NN9
fibula 5 NN9
fibular 2 JJ9 | fibula
fiction 6 NN9 | friction faction
fictional 5 JJ9 | frictional
fictions 0 NNS9 | factions
field 10 NN9 NNP1
fields 9 NNS9 | files
fierce 5 JJ9
fiercer 1 JJ9 | fierce
fifth 7 JJ8 NNP6 NN4 RB3 | fifty
fifty 7 CD9 | fifth
fig 2 NN8 NNP7 | fit
fight 9 VB8 NN7 VBP3 | flight
fights 4 NNS8 VBZ7 | flights
figs 1 NNS9 | fits
file 8 NN8 VB7 VBP2 | life
filed 7 VBN8 VBD7 | field failed filled fled
filer 2 NN9 | file filed filter
filers 3 NNS9 | files filters
files 7 NNS9 VBZ3 | fields flies
filing 7 VBG8 NN7 | failing filling
fill 8 VB9 VBP4 | full fall fell
filled 8 VBN9 VBD6 | filed
filler 3 NN9 VB4 | filled
filling 6 VBG9 NN5 | falling filing
fills 5 VBZ9 | falls
filmed 4 VBN9 VBD5 | filed
filming 4 VBG8 NN8 | filing
filo 0 NN9 | file fill
filter 6 NN8 VB6 VBP4
filtered 5 VBN9 VBD2
filters 6 NNS9 VBZ6
final 10 JJ9 NNP1
finale 2 NN9 | final
find 11 VB9 VBP6
finding 9 VBG9 NN5 | funding
finds 7 VBZ9 NNS4 | funds fines
fine 8 JJ8 NN5 RB4 NNP2 VB2 | find fire
fined 5 VBN9 VBD6 | find
finer 3 JJR9 | fiber finger
fines 6 NNS9 | finds
finger 6 NN9
fining 0 VBG9 | finding
finished 8 VBN8 VBD6 JJ5
finisher 2 NN9 | finished
fins 1 NNS9 | find fine finds fans fines
fire 9 NN9 VB5 NNP2 | fine
firearm 3 NN9 | forearm
fired 7 VBN8 VBD7
fires 5 NNS9 VBZ4 NNP1
firing 6 VBG8 NN8
firm 11 NN9 JJ2 | form farm
firmer 3 JJ8 NN7 | former farmer
firms 10 NNS9 | forms
first 13 JJ8 RB6 NNP2
fiscal 8 JJ9 | physical
fish 7 NN8 NNS6 VB4 NNP2 VBP1
fist 4 NN9 | first fit fast fits fish
fists 1 NNS8 NNP7 | fits
fit 9 VB8 NN6 VBP5 JJ3 | fat ft
fits 7 VBZ9 NNS4 | fats
five 10 CD9 | give
fix 7 VB9 NN5 VBP3 NNP2
fixed 9 VBN9 JJ4 VBD2
fixer 0 NN9 | fixed
fixes 5 NNS9 VBZ5
fl 2 JJ8 NNP8 | fly flu
flag 7 NN9 VB5 NNP2 VBP1 | flat
flair 2 NN8 NNP6 | fair
flake 0 NN8 NNP8 | fake
flame 4 NN9 VB4 | fame
flap 2 NN9 | flip
flare 4 NN9 VBP5 VB4 | fare
flash 6 NN9 NNP3 VBP1 | flesh
flashy 2 JJ9 | flash
flat 7 JJ9 RB2 | fat flag
flats 2 NNS9 NNP6 | fats
flavor 6 NN9 NNP3 VB1 | favor
flavored 3 VBN8 JJ7 | favored
flavors 5 NNS9 | favors
flavour 2 NN9 | flavor
flaw 4 NN9 | flow
flawed 5 JJ9 | flowed
flaws 5 NNS9 | flows
fled 6 VBD9 VBN6 | filed fed
flee 5 VB9 VBP3 | fee fleet
fleeing 5 VBG9
flees 0 VBZ9 | fees flies
fleet 6 NN9 NNP4 | feet
fleeting 3 JJ9 | fleeing
flesh 5 NN9 VB5 VBP2 | flash
fleshy 2 JJ9 | flesh
flew 5 VBD9 | few flow fled flu
flex 4 VB8 VBP6 NN6 | fled
fliers 0 NNS9 | flies
flies 5 VBZ8 NNS7 | files
flight 7 NN9 NNP4 | fight
flights 6 NNS9
fling 0 VB9 | filing flying
flip 5 NN7 VB7 JJ5 VBP4
flit 1 VB9 | fit flat
flits 1 VBZ9 | fits
float 5 VB8 VBP6 NN5 | flat
floes 0 NNS9 | flows flies
flog 0 VB9 | flag
flood 6 NN9 VB4 NNP4 VBG1 VBP1 | food floor
flooding 6 NN9 VBG5
floods 5 NNS9 | foods floors
floor 8 NN9 | flood
flooring 1 NN9 | flooding
floors 5 NNS9 | floods
flop 3 NN8 VB7 | flip
florescent 0 JJ9 | fluorescent
floss 2 NN9 | flows
flour 5 NN9 | four floor flower
flout 2 VB8 NN7 | flour
flow 10 NN9 VB4 VBP3
flowed 5 VBD9 VBN4 | flawed flower
flower 5 NN9 NNP4 VB2 VBP2 | flowed flour
flowers 6 NNS9 NNP1
flowery 1 JJ9 | flower
flown 4 VBN9 | flow
flows 8 NNS8 VBZ6
flu 6 NN9 NNP1 | fly
fluorescent 5 JJ9
flush 3 JJ7 VB6 NN6 RB5 VBN5 | flash flesh
flux 5 NN9 | flu
fly 6 VB8 NN7 VBP6 | flu
flying 6 VBG9 NNP2 NN2
focal 6 JJ8 NN8 | fecal
foe 4 NN9 | for fee
foes 3 NNS9 | fees
fog 3 NN9 | for
foil 4 NN9 VB5 | fail
foiled 1 VBD8 VBN8 | failed filed
foils 2 NNS9 | fails
fold 5 NN9 VB5 RB2 VBP2 | food
folded 4 VBN9 VBD5 | folder
folder 5 NN9
folds 4 NNS8 VBZ6 | foods
folks 7 NNS9
folksy 0 JJ9 | folks
follow 10 VB8 VBP6 NN3 | fellow
followed 9 VBN8 VBD7
follower 3 NN9 | followed
follows 8 VBZ9
folly 3 NN9 | fully
fond 3 JJ9 | find found fund
fonder 0 JJ9 | founder
font 5 NN9 NNP2 | front
food 11 NN9 NNP2 | good
foods 8 NNS9 NNP4
fool 4 NN8 VB6 NNP4 | pool
for 16 IN9 | or from
forage 3 NN8 VB6 VBD5 | forge
foraged 1 VBN8 VBD8 | forged
force 11 NN9 VB4 NNP3
forceps 1 NNS9 | forces
forces 10 NNS9 VBZ2 NNP1
fore 3 NN9 JJ4 NNP4 | for force fire fare forge
forearm 5 NN9
foremast 0 NN9 | foremost
foremost 5 RB8 JJ7 RBS1 NN1
foreword 1 NN9 | forward
forge 5 VB8 NNP6 NN2 | force forget
forged 5 VBN8 VBD8
forget 7 VB9 VBP6 | forge
forgo 4 VB9 VBP5 | forgot forge
forgot 5 VBD9
fork 6 NN8 VB7 | for form
forked 2 VBN8 VBD6 | formed
forking 1 VBG9 | forming
forks 3 NNS9 VBZ5 | forms
form 11 NN8 VB6 VBP4 | for from firm
formally 7 RB9 | formerly
formed 9 VBN8 VBD7 | former
former 9 JJ9 | formed
formerly 7 RB9 | formally
forming 8 VBG9 NN1 | farming
forms 10 NNS9 VBZ5 | firms
formula 7 NN9
formulae 0 NN9 | formula formulate formulas
formulas 6 NNS9
formulate 6 VB9 VBP5 NN1
fort 5 NNP8 NN6 | for forth forty
forte 0 NNP8 NN6 | fort forge forts
forth 8 RB9 RP6 NN1 | fourth forty fort
forts 5 NNS9
forty 7 CD9 | forth fort
forum 5 NN8 NNP7 | form
forums 4 NNS9 | forms
forward 9 RB9 JJ5 VB2
forwards 0 RB9 | forward
foster 7 VB8 NN5 VBP5 NNP4 | faster
fostered 5 VBD8 VBN7
fostering 6 VBG9 NN3
fought 8 VBD8 VBN7
found 11 VBN8 VBD7 | sound
founded 8 VBN8 VBD7 | founder funded
founder 7 NN9 | founded
founding 7 VBG7 NN7 NNP6 JJ5 | funding
foundling 0 NNP8 VBG8 | founding
founds 0 VBZ9 | funds
four 10 CD9 | for
fourth 8 JJ8 RB5 NNP5 NN4 | forth
foxes 0 NNS9 | fixes
fr 0 NNP8 NN7 | for far ft fur
fracking 5 NN9 NNP2
fraction 7 NN9 | friction faction
fractional 2 JJ9 | frictional
fractions 3 NNS9 | factions
frail 2 JJ9 | fail
frame 8 NN9 VB5 VBP2 NNP1 | farm fame
framed 5 VBN9 VBD6
framers 6 NNS9 NNP1 | farmers frames
frames 6 NNS9 VBZ5 | framers
framing 5 NN8 VBG7 | farming
franchise 6 NN9
franchised 0 JJ9 | franchise franchises
franchisee 5 NN9 | franchise franchises
franchisees 5 NNS9 | franchises
franchises 5 NNS9 | franchisees
free 11 JJ9 NNP3 VB1
freed 7 VBN8 VBD6 NNP1 | feed
freeing 5 VBG9 NN4 | freezing
freer 4 JJ9 NNP3 | free freed
frees 3 VBZ9 NNS5 | fees
freeze 5 VB8 NN7
freezer 3 NN9 NNP5 | freeze
freezing 6 NN8 VBG7 | freeing
fret 2 VB9 | feet
friction 7 NN9 | fraction fiction
frictional 5 JJ9 | fictional
fried 4 VBN8 NNP6 VBD3 | friend fired freed
friend 8 NN9
fries 4 NNS9 | fires
fright 0 NN9 | fight
frills 1 JJ8 NNS8 | fills
fro 2 IN7 FW7 VB7 | for from
from 14 IN9 | for
front 9 NN8 JJ7 NNP3
fruit 6 NN9 NNP3
fruity 2 JJ9 | fruit
ft 6 NNS9 NNP2 NN2 | fit fat
fuel 8 NN9 VB5 VBP1 | feel
fueling 3 VBG9 NN4 | feeling
fuels 6 NNS9 VBZ5 | feels
fulfil 0 VB9 | fulfill
fulfill 7 VB9 VBP4
fulfillment 6 NN9 NNP1 VB1
fulfilment 1 NN9 | fulfillment
full 10 JJ9 | fall fully fill fell
fully 9 RB9 | full
fun 7 JJ8 NN7 | fund fan
fund 8 NN7 VB7 NNP5 VBP1 | find found fun
funded 7 VBN9 VBD5 | founded
funding 9 NN9 VBG4 | finding founding
funds 9 NNS9 VBZ2 | finds
funk 0 NN9 | fun
fur 6 NN9 NNP1 | for four far
fury 2 NN9 | fur
fuse 6 VB8 VBP7 NN3 NNP1
fuss 2 NN8 NNP6 | fuse
gad 2 NNP8 NN6 | gas glad
gag 4 NN9 VB4 | gay gig
gain 9 VB8 NN6 VBP5 | again game
gained 8 VBD8 VBN7
gains 8 NNS9 VBZ5 | grains
gal 2 NN9 | goal gap gel
gallery 5 NN8 NNP7
galley 1 NN9 | gallery
gals 1 NNS9 | goals gas gaps
game 9 NN9 NNP3 | gain
gamer 0 NN9 | game
gander 0 NN9 | gender
gap 8 NN9 NNP3
gaps 7 NNS9 | gas
garage 4 NN9 | garbage
garbage 5 NN9
gas 9 NN9 | gaps
gash 0 NN9 | gas
gasp 2 VB8 NN8 | gas gap gaps grasp
gasps 0 NNS9 | gaps
gasses 0 NNS9 | glasses
gates 5 NNP8 NNS7
gathered 8 VBN8 VBD7 | gatherer
gatherer 6 NN9 VB1 | gathered
gauge 6 VB8 NN7 VBP1
gauze 2 NN9 | gaze
gave 9 VBD9
gavel 2 NN8 NNP6 VBD6 | gave
gay 7 JJ9 NNP5 | gray guy
gays 2 NNS8 NNP6 | gas guys
gaze 5 NN9 VB4 VBP2
gazer 0 NN9 | gaze
gazing 2 VBG9 | grazing
geared 5 VBN9 VBD4
gel 5 NN9 VB4
gem 2 NN8 NNP6 | germ
gender 10 NN9
gene 8 NN9 NNP1 | gone genre
genera 5 NN9 NNS6 FW2 | general
general 10 JJ8 NNP6 NN3
generic 5 JJ9 NNP3 | genetic
genes 8 NNS9 | genus genres
genetic 9 JJ9 | genetics
genetics 6 NNS8 NN7 NNP3 | genetic
genial 0 JJ9 | genital
genie 2 NNP8 NN6 | gene
genies 0 NNS9 | genes genius
genital 5 NN8 JJ7
genitals 3 NNS9 | genital
genius 6 NN9 | genus
genre 8 NN9 | gene
genres 6 NNS9 | genes
genus 6 NN9 NNP5 | genes genius
germ 5 NN9
get 12 VB9 VBP6 | yet
gets 8 VBZ9
gift 7 NN9
gig 5 NN9 NNP1
gin 4 NN9 NNP6 | gain gun gig
gird 0 VB9 | grid
git 5 NN8 NNP7 | get got gift grit gut
give 11 VB9 VBP6 | five
given 11 VBN9
givens 0 VBN8 NNP8 | given gives
giver 2 NN9 | give
givers 1 NNS9 | gives
gives 9 VBZ9
glad 5 JJ9 | gland
gland 6 NN9 | glad
glands 7 NNS9
glass 8 NN9 NNP3
glasses 6 NNS9
glaze 2 NN8 VB6 | gaze
glob 0 NN9 | globe
global 10 JJ9 NNP4 | goal
globe 7 NN9 NNP3
gloss 2 NN8 VB7 | glass
glove 3 NN9 NNP4 | globe
glut 1 VB8 NN8 | gut
gnu 0 NN9 | gun
go 11 VB8 VBP6 NN3 | ago got
goad 0 NN9 | good glad
goal 10 NN9 | global
goals 10 NNS9
goat 3 NN8 NNP6 | got
goats 5 NNS9 NNP5
gods 7 NNS9 NNP1 | goods goes
goers 3 NNS9 | goes
goes 9 VBZ9 | gods
going 10 VBG9
gold 8 NN9 NNP4 | good
golds 0 NNS9 | goods gods
golf 5 NN9 NNP5 | gold
gone 8 VBN8 JJ6 | gene
gong 0 NNP8 NN7 | going
goo 2 NN9 | good go
good 12 JJ9 NN5 | food
goods 11 NNS9 NNP2
goody 1 JJ8 NNP7 | good
got 9 VBD8 VBN7 | go
gouge 0 JJ9 | gauge
gout 0 NNP8 NN7 | got gut
gov 6 NN8 NNP7 | go
govt 1 NN9 | got gov
gown 1 NN9 | grown
grab 5 VB8 VBP6 NN4
grace 5 NN8 NNP7 VB2 VBP2 | grade grave
graced 0 VBN9 | graded
grad 3 NN9 | grade grand grid
grade 7 NN9 VB1 | grave grace
graded 5 JJ8 VBN7 VBD5
grader 3 NN9 | grade graded
graders 4 NNS9 | grades
grades 6 NNS9 | graves
grads 0 NNS9 | grade grades grass
grain 7 NN9 | gain
grained 2 JJ9 VBN6 | gained
grains 6 NNS9 | gains
grainy 0 JJ9 | grain
gram 7 NN9 NNP4 JJ1
gran 1 NNP8 NN6 | grant gram grain grand grab
grand 6 NNP8 JJ8 | grant
grant 8 NNP7 NN7 VB6 VBP2 | grand
granting 6 VBG9 NN6
grants 8 NNS9 VBZ4 NNP2
grasp 6 VB8 NN7 VBP2
grasps 2 VBZ8 VBP6 | grass
grass 5 NN9 NNP3 | gross
grassy 2 JJ9 | grass
grates 0 NNS9 | gates
grating 5 NN9 VBG3 | granting
grave 6 JJ8 NN7 | gave grade grace
gravel 1 NN9 | grave
graver 1 JJ9 | grave
graves 5 NNS8 NNP7 | grades
gravest 2 JJ8 NNS6 | graves
gray 6 JJ8 NNP5 NN3 | gay
graze 2 VB8 VBP7 | gaze
grazing 5 NN8 VBG7
great 11 JJ8 NNP6
greater 10 JJR9
greed 5 NN9 | agreed
greedy 3 JJ9 | greed
greet 3 VB8 VBP5 NN5 | great
greeter 0 NN9 | greater
grey 4 JJ8 NNP6 NN3 | gray
grid 5 NN9 NNP4
grim 4 JJ9 | gram
grin 2 NN9 NNP6 | grain
grind 2 VB8 NN6 | grand grid
grins 1 NNS8 VBZ8 | grains
grit 6 NN9
groan 2 NN8 VB7 | grown
groin 2 NN9 | grain
groped 1 VBN8 VBD8 | grouped
groping 2 NN8 VBG7 | grouping
gross 7 JJ9 NNP5 | grows grass
ground 9 NN9 NNP1 | group
grounded 6 VBN9 VBD4
grounds 6 NNS9 VBZ3 | groups
group 11 NN9 NNP2 | ground
grouped 5 VBN9 VBD5
grouping 5 NN9 VBG6
groups 11 NNS9
grove 0 NNP9 NN5 | grave
grow 9 VB8 VBP6
growing 10 VBG9
growl 1 NN9 | grow
growling 0 VBG9 | growing
growls 0 NNS9 | grows
grown 8 VBN9 | growth
grows 7 VBZ9 | gross
growth 11 NN9
grub 0 NN9 | grab
grunt 2 NN8 NNP7 | grant
grunts 0 NNS9 | grants
gs 3 NNP8 NN7 | gas
guarantees 7 NNS8 VBZ7 NNP1
guaranties 2 NNS9 | guarantees
guess 7 VBP7 VB7 NN6 | guests
guessed 4 VBD8 VBN7 | guest
guest 6 NN9 NNP4
guests 6 NNS9 | guess
guide 9 NN8 VB7 NNP3 VBP3
guided 7 VBN9 VBD5
guider 0 NN9 | guide guided
guild 5 NN8 NNP7
guile 0 NN9 | guild
guilt 5 NN9 | built guilty
guilty 7 JJ9 NN4 | guilt
guise 3 NN9 | guide
gum 4 NN9 | gun gym
gums 4 NNS9 | guns
gun 7 NN9 NNP1
gunk 0 NN9 | gun
guns 7 NNS9
gust 2 NN9 | guest gut
gusts 1 NNS9 | guests
gut 6 NN9 NNP3 VB1 | get got guy
guts 3 NN8 NNS7 | gets guys
guy 6 NN9 NNP4 | gay gut
guys 7 NNS9
gym 5 NN9
had 13 VBD9 VBN3
hail 3 NN8 VBP7 VB6 | hall
hails 0 VBZ9 | halls
hair 8 NN9 | chair
haired 1 JJ9 | hired
hairs 2 NNS9 | chairs
hairy 1 JJ9 | hair
halal 0 JJ9 | hall
half 10 NN8 PDT6 RB3 JJ2
hall 6 NNP8 NN7 | shall hill
hallow 0 VB9 | shallow
halls 5 NNS9 NNP3 | hills
halo 4 NN9 NNP4 | hall
halos 3 NNS9 | halls
halt 6 VB8 NN7 | half hat
halts 3 VBZ9 | hats
halve 0 NNP8 VBP6 | have
halving 0 VBG9 | having
ham 3 NN8 NNP7 JJ5 | him harm
hams 0 NNS9 | has harms
hand 10 NN9 | had
handed 6 VBN7 VBD7 JJ6 RB2 | handled
handing 4 VBG9 | handling
handle 8 VB8 NN5 VBP5
handled 6 VBN9 VBD6 | handed
handler 2 NN9 | handle handled
handlers 2 NNS9 | handles
handles 5 VBZ9 NNS5
handling 6 VBG8 NN7
handy 5 JJ9 | hand
hanged 3 VBD8 VBN8 | changed
hanger 1 NN9 | hunger
hanging 6 VBG9 NN3 JJ1 NNP1 | changing
hanks 0 NNP8 NNS6 | thanks
harbor 6 NNP8 NN6 VBP4 VB4
harbour 3 NN8 NNP7 VBP3 | harbor
hard 10 JJ8 RB6 | had heard
harder 7 JJR9 RBR6
hardest 5 JJS9 | harvest
hardier 0 JJ9 | harder
hardiest 0 JJS9 | hardest
hardly 6 RB9
hardness 2 NN9 | harness
hardy 2 JJ8 NNP7 | hard hardly
hare 0 NNP8 NN6 | here share hard hair hire
harem 3 NN9 | harm
harking 0 VBG9 | harming
harm 8 NN8 VB6 VBP3
harmed 5 VBN9 VBD5
harmful 7 JJ9
harming 5 VBG9
harms 5 VBZ8 NNS7 VBP4
harness 5 VB8 NN5 VBP5
harsh 7 JJ9
harvest 6 NN8 VB7 NNP1 | hardest
harvested 5 VBN9 VBD4
harvester 3 NN9 NNP4 | harvested
has 13 VBZ9 | as was his
hash 3 NN9 | has harsh
haste 3 NN9 | hate
hasted 0 VBD9 | hosted
hat 5 NN9 | that what heat hot hit
hate 7 NN7 VBP7 VB5 NNP3 | hats hat
hated 5 VBD8 VBN6 JJ4 | heated hatred
hates 2 VBZ8 NNS6 | hats
hath 1 NNP8 VBD6 IN6 | hat
hating 1 VBG9 | heating
hatred 5 NN9
hats 5 NNS9 NNP2 | has hate hits
haul 3 NN9 VB5 | hall
haunt 3 VB8 VBP7 | hunt
haunted 2 VBN8 NNP6 | hunted
haunting 1 VBG8 JJ8 | hunting
have 14 VBP8 VB7 | of
haven 4 NNP8 NN6 VBP2 VBZ1 | have heaven
having 10 VBG9
hay 4 NN8 NNP7 | hey hat
he 13 PRP9 | the her she
head 9 NN9 VB4 | had heard hear ahead
headed 7 VBN8 JJ6 VBD6
header 4 NN9 | headed
heading 6 VBG8 NN7 | hearing
headings 5 NNS9 NNP2 | hearings
headquarter 0 NN9 | headquarters
headquarters 6 NNS8 NN6 NNP4
heads 7 NNS9 VBZ4 | hears
heady 2 JJ9 | head heavy
heal 5 VB8 VBP6 NN1
health 11 NN9 NNP5 | healthy
healthy 9 JJ9 | health
heap 2 NN9 | cheap heal
hear 9 VB8 VBP6 | her here heart head near
heard 9 VBN8 VBD7 | hard head
hearing 8 NN8 VBG7 | heating heading
hearings 6 NNS9 | headings
hears 5 VBZ9 | heads hearts
hearse 3 NN8 NNS8 | hears
heart 10 NN9 NNP2 | heat hear
hearth 3 NN9 | heart
hearths 1 NNS9 | hearts
hearts 6 NNS9 NNP3 | hears
hearty 2 JJ9 | heart
heat 9 NN9 VB2 | heart hear wheat
heated 6 VBN9 VBD5 JJ2
heater 3 NN9 | theater heated
heaters 2 NNS9 | theaters
heating 6 NN8 VBG7 | hearing
heats 4 VBZ9 NNS3 | hearts hats hears
heave 0 VB9 | have heaven
heaven 6 NN8 NNP7
heaving 1 VBG9 | having heading
heavy 8 JJ9
heck 3 NN9 UH5 | check
hedge 5 NN8 VB6 VBP4
heed 4 VB9 NN5 VBP4 | head herd
heeded 3 VBN8 VBD7 | headed
heeding 1 VBG9 | heading herding
heel 3 NN9 | wheel heal
height 8 NN9
heir 5 NN9 | their her air hear hair
heirs 5 NNS9 NNP3 JJ3 | theirs hears
held 10 VBN8 VBD7 | help
hell 5 NN8 NNP6 UH4 | help shell hall hill
help 12 VB8 NN5 VBP5 | held
helped 9 VBD8 VBN6
helper 5 NN9 VB5 NNP2 | helped
hem 0 VB9 | he them him
heme 4 NN9 | home theme
hen 0 NNP8 IN7 | when he then
her 12 PRP$9 PRP6 | he here
herb 3 NN9 | her
herd 5 NN9 VBP4 | her here hard heard
herder 2 NN8 NNP6 | harder
herding 5 NN8 VBG7
herds 6 NNS9
here 11 RB9 | there where her hear hire
hereafter 3 RB9 NN4 NNP4 | thereafter
hereby 3 RB9 | thereby whereby
herein 3 RB9 | wherein
hereof 1 RB9 | thereof
hero 6 NN9 NNP1 | her here
heroes 6 NNS9 NNP5
herpes 4 NN8 NNP6 NNS5 | heroes
herring 2 NNP8 NN8 | herding
hers 2 PRP9 | her here herds herd hears
hex 1 NN9 | he
hey 5 UH9 | they he
hi 5 UH9 NNP4 | he his him hit hip
hid 3 VBD9 VBN5 | had his hi
hide 6 VB9 VBP4 NN1 | hire
hides 4 NNS8 VBZ7 | hires
hiding 5 VBG8 NN6 | hiring
higher 11 JJR9 | hire
highlighted 6 VBN8 VBD7
highlighter 1 NN9 | highlighted
hill 5 NNP9 NN6 | hall
hills 5 NNS8 NNP6 NN2 | halls
hilly 2 JJ9 | hill
hilt 0 NNP8 NN8 | hit halt
him 11 PRP9 | his
hinging 0 VBG9 | hanging
hint 6 VB8 NN7 VBP2 | hit hunt
hinted 3 VBD8 VBN7 | hunted
hints 4 NNS9 VBZ4 | hits
hip 7 NN9 JJ2 | ship hi chip hop
hips 4 NN9 | his ships hip chips
hire 8 VB8 VBP5 NN5 | higher here hide
hired 7 VBN8 VBD6
hires 6 NNS9 VBZ6
hiring 9 NN8 VBG7
his 13 PRP$9 | is this has him
hiss 2 NNP8 NN7 | his
historic 7 JJ9 NNP3 | historical
historical 9 JJ9 NNP1 | historic
hit 8 VB7 VBD6 NN6 VBN6 VBP4 | his hot hint
hits 6 VBZ9 NNS5 NNP1 | his hats
hitter 2 NN9 | hotter
hive 3 NN9 NNP5 | have hide
hoard 0 VB9 | hard heard
hoarse 0 JJ9 | horse
hock 0 NN8 NNP8 | shock
hoe 0 NN9 | how he home hope hole
hoes 2 NNS9 | homes shoes holes hopes
hold 10 VB8 VBP6 NN5 | hole
holds 8 VBZ9 NNS1 | holes
hole 8 NN9 NNP3 | home whole hold hope
holes 7 NNS9 NNP4 | homes holds hopes
holy 6 JJ8 NNP8
home 11 NN9 RB6 NNP2
homers 2 NNS9 | homes
homes 8 NNS9 | holes
homey 1 JJ9 | home honey
hon 0 NN9 | horn
hone 5 VB9 VBP5 VBZ3 | home phone honey
hones 1 VBZ9 | homes phones honest
honest 7 JJ9 NNP1 | honesty
honestly 5 RB9 | honesty
honesty 6 NN9 | honest honestly
honey 5 NN9 NNP4 UH2
honor 8 NN8 VB6 VBP3 NNP3
honorable 6 JJ9 NNP1
honored 6 VBN9 VBD4 JJ2
honour 3 NN8 VBP4 NNP4 VB4 | honor
honourable 0 JJ9 | honorable
honoured 0 VBN9 | honored
hood 3 NNP8 NN7 | hold
hoods 1 NNS8 NNP7 | holds
hoop 2 NN8 NNP6 | hop
hop 5 NN8 VB5 VBP4 | hope shop hip
hope 9 NN8 VBP7 VB4 NNP1 | hole
hoped 8 VBD9 VBN6
hopes 7 NNS9 VBZ6 | holes
hoping 7 VBG9
hopped 1 VBD9 | hoped
hopping 2 NN8 JJ6 | shopping hoping
hops 1 NNS8 VBZ8 | hope hopes shops
horde 2 NNP8 NN6 VBP4 | horse
hordes 2 NNS9 | horses
horn 5 NN8 NNP7
horse 7 NN9 NNP3 | house
horses 6 NNS9
hoses 3 NNS9 | houses horses
host 9 NN9 VB4 VBP3 | most hot
hosted 7 VBN8 VBD7
hostel 0 NN9 | hotel
hot 8 JJ9 NNP3 | host hit shot
hotel 7 NN9 NNP5
hotly 3 RB9 | holy
hotter 6 JJR9
hours 10 NNS9
house 9 NNP8 NN7 | horse
houses 8 NNS9 VBZ4 NNP2
how 14 WRB9 | who now
hows 0 NNS9 | shows
hp 2 NN8 NNP8 | hip hop
hr 7 NN9 NNP1 | he her
hub 6 NN9 NNP4
huddles 1 NNS8 NNP7 | hurdles
hue 1 NNP8 NN7 | he huge
hug 2 NN8 VB6 VBP6 | huge hub hung
huge 8 JJ9
huh 4 UH9 | hub
hull 3 NNP8 NN7 | hall hill
hulls 1 NNS9 | halls hills
hum 0 NN8 NNP8 | him
human 11 JJ9 NNP2 NN2
humane 5 JJ9 NNP6 | human humans
humans 10 NNS9
humor 5 NN9 VB3
humour 0 NN9 | humor
hung 5 VBN8 VBD7 JJ4 NNP3 | hunt
hunger 6 NN9 NNP4 VBP1 | hunter
hungers 0 VBZ9 | hunters
hunt 6 VB7 NNP6 NN6 VBP4 | hint hung
hunted 5 VBN8 VBD7 | hunter
hunter 7 NN9 NNP3 | hunger hunted
hunters 6 NNS9 NNP1
hunting 8 NN8 VBG6
hurdles 5 NNS9
hurt 7 VB7 VBD7 VBN6 NNP3 JJ2 NN1
hut 2 NNP8 NN7 | hot hit hurt shut hunt
huts 3 NNS9 | hits hats
ice 8 NN9 NNP3 | vice nice rice mice
iced 2 JJ9 | ice
icon 5 NN9 NNP3 | ion
iconic 5 JJ9
icons 5 NNS9 NNP2 | ions
id 7 NN9 NNP2 | is if did aid bid
idea 11 NN9 NNP1 | ideal
ideal 8 JJ8 NN6 | idea
ideals 7 NNS9 | ideas
ideas 11 NNS9
identified 9 VBN8 VBD7
identifier 4 NN9 | identified
identifiers 3 NNS9 NN4 | identifies
identifies 7 VBZ9 | identities
identify 10 VB9 VBP5 | identity
identities 8 NNS9 | identifies
identity 9 NN9 NNP1 | identify
ides 1 NNS9 | ideas idea sides rides tides
ids 3 NNS9 | is kids aids bids
if 14 IN9 | of is it
ifs 0 NNS9 | is its
ii 9 CD9 | iii
iii 7 CD9 | ii
ilk 0 NN9 | milk ill silk
ill 7 JJ9 MD1 | will bill fill kill mill
illicit 4 JJ9 | elicit
ills 4 NNS9 NNP3 | bills mills fills hills
illusion 5 NN9 NNP3
image 9 NN9
imago 0 NN9 | image
imitation 4 NN9 NNP3 | limitation
immigrants 9 NNS9
immigration 8 NN9 NNP4
immoral 5 JJ9
immortal 4 JJ9 NNP5 | immoral
impart 3 VB8 VBP7 JJ5 | import
imparted 3 VBN8 VBD6 JJ5 | imported
imparting 2 VBG9 | importing
imparts 1 VBZ8 VBP8 | imports
impeding 2 VBG9 JJ6 | impending
impending 5 VBG9 JJ5
imperial 7 JJ9 NNP5
imperil 2 VB8 NN7 | imperial
imply 6 VB8 VBP6 | simply infer
import 7 NN8 VB7 NNP3 VBP2
importance 9 NN9 | important
important 12 JJ9 | importance
imported 7 VBN9 VBD4
importer 3 NN9 | imported
importing 5 VBG9 NN2
imports 8 NNS9 VBZ2
in 17 IN9 | is it on
incentive 7 NN9
incest 3 NN9 | invest
inches 6 NNS9 NN1
incidence 6 NN9 | incidents
incidents 6 NNS9 | incidence
incite 3 VB8 JJ6 | invite
incited 3 VBN8 VBD6 JJ5 | invited
incites 2 VBZ9 | invites
inciting 3 VBG8 NN7 | inviting
incomers 0 NNS9 | incomes
incomes 7 NNS9
indeed 9 RB9
indent 3 VB8 VBD5 NN5 | invent
indented 2 JJ7 VBN7 VBD7 | invented
independence 9 NN9 NNP5 | independent
independent 9 JJ9 NNP2 | independence
indexed 4 VBN9 VBD5 | indeed
indicated 7 VBD8 VBN7
indicating 7 VBG9
indicted 4 VBN9 VBD3 | indicated
indicting 0 VBG9 | indicating
induce 6 VB9 VBP6
induced 7 VBN9 VBD4
inducer 2 NN9 | induced induce
inducted 2 VBN9 | induced
inert 3 NN8 VBN5 JJ5 | insert
inertia 5 NN9 NNP3
inertial 5 JJ9 | inertia
infected 8 VBN9 JJ4 VBD2
infection 9 NN9
infections 9 NNS9
infer 5 VB9 VBP5 | imply
inferior 7 JJ9 | interior
infested 2 VBN9 | infected invested ingested
infirm 0 NN9 | inform
inflected 0 VBN9 | infected
inflection 3 NN9 | infection
inflections 0 NNS9 | infections
info 5 NN9 NNP2 | into
inform 7 VB9 VBP5
informed 8 VBN9 JJ4 VBD4
informer 0 NN8 NNP8 | informed
ingest 4 VBG6 NN6 VBP6 JJS5 VBZ4 VBD4 | invest
ingested 5 VBN8 JJ6 VBD4 | invested
ingesting 3 VBG9 | investing
inhabit 5 VBP8 VB7 | inhibit
inhabited 5 VBN8 VBD6
inhabiting 3 VBG9 | inhibiting
inhabits 2 VBZ9 | inhibits
inhibit 6 VB8 VBP8
inhibited 4 VBN9 | inhabited
inhibiting 5 VBG9
inhibits 5 VBZ9
injured 6 VBN8 JJ7 VBD4 NNS1
injures 2 VBZ9 | injuries
injuries 7 NNS9
ink 5 NN9 NNP2 | in link pink
inked 0 VBN9 | linked
inking 0 VBG9 | linking
inky 0 JJ9 | ink
inmate 1 NN9 | innate
innate 6 JJ9
inner 7 JJ9 | dinner winner
inning 2 NN9 | winning
inns 0 NNS9 | ins
ins 5 NN8 NNS6 NNP5 FW3 | is ions wins
insect 5 NN9 JJ2
insects 5 NNS9
insert 5 VB8 VBP5 NN4 VBZ3 NNP2
inset 1 NN9 | insert insect
inside 9 IN8 RB5 NN3 JJ3
insider 6 NN9 | inside
inspect 3 VB9 NNP4 | insect
inspects 2 VBZ9 | insects
install 6 VB9 VBP5 NN2
installed 6 VBN9 VBD6
installing 5 VBG9 NN2
instill 4 VB8 VBP6 | install
instilled 3 VBD8 VBN8 | installed
instilling 2 VBG9 | installing
insure 5 VB9 VBP4 NN2 | ensure assure
insured 5 VBN8 JJ7 VBD4 NN2
insurer 3 NN9 | insured insure
intense 7 JJ9
intensified 5 VBD8 VBN7
intensifier 0 NN9 | intensified
intensify 4 VB9 VBZ4 | intensity
intensity 7 NN9
intents 1 NNS9 | intense
inter 2 JJ8 AFX7 | winter infer
interior 7 NN8 NNP6 JJ5 | inferior
interment 0 NN9 | internment
internment 5 NN9
interpreted 7 VBN9 VBD6 | interpreter
interpreter 5 NN9 | interpreted
interrupted 5 VBN8 VBD6
interrupter 0 NN9 | interrupted
interstate 6 JJ8 NNP7 NN3
interviewed 6 VBD8 VBN7 | interviewer
interviewee 4 NN9 | interviewed interviewer
interviewer 5 NN9 | interviewed
into 13 IN9
intrastate 2 JJ9 | interstate
intro 3 NN9 FW4 | into
inured 1 VBD8 VBN8 | injured insured
invade 5 VB9 VBP5
invaded 6 VBD9 VBN5
invader 2 NN9 | invaded invade
invaders 5 NNS9 NNP2
invades 1 VBZ9 | invaders
invent 5 VB9 VBP4
invented 7 VBN8 VBD7
inventive 4 JJ9 | incentive
inventor 6 NN9 | inventory
inventory 8 NN9 | inventor
invest 8 VB9 VBP5
invested 7 VBN8 VBD7 | ingested
investing 7 VBG9 NN6
invite 7 VB8 VBP7 NN5
invited 7 VBN8 VBD7
invitee 0 NN9 | invite invited invites
invites 5 VBZ8 NNS7
inviting 5 VBG9 JJ5
inward 6 RB8 JJ6
inwards 1 RB9 | inward
ion 6 NN9 | in iron icon
ionic 4 JJ8 NN5 NNP3 | iconic
ions 8 NNS8 NN7 | ins
ire 1 NN9 | fire hire wire tire
iron 8 NN8 JJ5 NNP5 | ion
irons 4 NNS9 | ions
irony 4 NN9 | iron
irrigation 5 NN9
irritation 4 NN9 | irrigation
is 16 VBZ9 | in as it if its
ism 1 NNP8 NN7 | is
issue 10 NN9 VB4 VBP2 | tissue
issued 8 VBN8 VBD7
issuer 5 NN9 | issue issued
issuers 4 NNS9 | issues
issues 11 NNS9 VBZ1 | tissues
it 15 PRP9 | in is at if
itch 3 NN9 | pitch
itching 5 NN9 JJ4 VBG3 | pitching
iterate 5 VB7 NN6 JJ5 VBZ3 VBD3 VBN2 VBP2 | literate
its 13 PRP$9 | is
iv 6 CD9 NN4 NNP3 LS1 | if id
ivy 2 NNP9 NN6 | iv
ix 3 NNP8 CD8 | is six mix fix id
jab 2 NNP8 NN7 | job
jabs 1 NNS9 | jobs
jargon 5 NN9 JJ2
jet 6 NN9 NNP5
job 11 NN9
jobs 10 NNS9 NNP2
jog 2 VB8 NN8 | job joy
jogs 0 VBZ9 | jobs
join 9 VB9 VBP5 | joint
joined 8 VBD8 VBN6
joiner 0 NN9 | joined
joins 5 VBZ9 | joints
joint 9 NN8 JJ7 NNP3 | join
joints 7 NNS9 | joins
joke 6 NN9 VB4
joker 0 NNP8 NN8 | joke
jokey 0 JJ9 | joke
jot 4 VB9 NNP4 | jet joy
joy 5 NN8 NNP6
judgement 4 NN9 | judgment
judgements 2 NNS9 | judgments
judgment 8 NN9
judgments 7 NNS9
juice 6 NN9 NNP3
juicer 2 NN9 | juice
jumped 5 VBD9 VBN5
jumper 2 NN9 | jumped
keg 0 NN9 | key kg
kegs 0 NNS9 | keys
key 10 JJ9 NN5 NNP1
keys 6 NNS9 NNP4
kg 8 NN8 NNS7
kicked 5 VBD8 VBN7
kicker 1 NN9 | kicked
kid 6 NN9 NNP2 VB1 | kind
kids 7 NNS9 NNP2 | kinds
kill 7 VB9 VBP6 NN1 | skill
killed 8 VBN8 VBD7 | skilled
killer 5 NN9 JJ4 | killed
kills 4 VBZ9 NNS3 | skills
kilometers 7 NNS9
kilometres 3 NNS9 | kilometers
kilt 0 NN9 | kit
kin 5 NN9 NNP5 | kind skin king
kind 10 NN9 JJ1 | king
kinda 5 RB9 | kind kinds
kinds 8 NNS9 | kids
king 8 NNP8 NN8 | kind
kingship 0 NN9 | kinship
kinship 7 NN9
kiss 4 NNP8 NN6 VB5 VBP2 | kids
kit 5 NN9 NNP3
kite 2 NN9 | kit
km 8 NNS9 NN5 NNP2
kn 1 NN9 | kg km kin
knee 7 NN9 NNP5 | knew
kneel 2 VB9 | knee
knew 8 VBD9 | new knee
knight 3 NNP8 NN6 | night
knit 4 JJ7 VBN7 VBD5 VB4 | kit
knocked 5 VBN8 VBD7
knocker 0 NN9 | knocked
knot 2 NN9 | not
know 12 VBP8 VB8 | no now
knows 8 VBZ9 | nose
kt 2 CD8 NNP7 | kg kit
lab 8 NN9 NNP6 | lag
label 7 NN8 VB7 VBP3
labor 10 NN9 NNP5
labour 3 NNP8 NN7 VB2 | labor
labs 5 NNS8 NNP7
lac 3 NN8 NNP6 | lack
lace 0 NN9 | place
laced 2 VBN9 | placed lacked
laces 1 NNS9 | places
lack 9 NN8 VBP6 VB3 | black
lacked 7 VBD9 VBN2 | locked
lacking 6 VBG9
lacks 6 VBZ9 NNP3 NNS1 | blacks
lacy 0 JJ9 | lay lady
lad 1 NNP8 NN8 | law lead led land laid
ladder 6 NN9 NNP1 | bladder
lading 2 NN8 VBG6 | leading landing loading
lady 5 NNP8 NN7 | lay
lag 6 NN9 VB5 VBP1 | lab lay leg log flag
lagging 3 VBG8 NN7 | logging
lags 4 VBZ7 NN7 NNS7 VBP3 | legs labs
laid 7 VBN8 VBD7
lake 5 NNP8 NN6 | like lack
lakes 6 NNS8 NNP7 | likes
lambs 0 NNS9 | limbs labs
lame 2 JJ9 | blame lake
lamp 5 NN9 | lump
land 10 NN9 NNP1 VB1
landed 6 VBD8 VBN6
lander 2 NN9 | landed lender
landing 6 NN8 VBG7 NNP2 | lending
lands 8 NNS9 VBZ2 | glands
landscape 7 NN9
landscaper 0 NN9 | landscape
lane 4 NN8 NNP8 | line land plane
lanes 4 NNS9 | lines lands planes
lap 4 NN9 FW4 NNP4 | leap
laps 2 NNS9 | lips
laser 6 NN9 NNP3 RB1
lash 3 NN9 VBP5 | last flash
lashed 1 VBD9 | lasted
lashing 1 VBG9 | lasting
lasing 0 NN9 | losing lasting
lass 0 NN9 | less laws class loss glass
last 11 JJ9 VB4 RB1 VBP1 | least list lost
lasted 6 VBD9 VBN6 | listed
lasting 7 JJ8 VBG6 | listing
lasts 6 VBZ9 | lists
late 10 JJ9 RB5 | plate
later 11 RBR9 JJR6
lateral 7 JJ9
laterally 5 RB9 | literally
latex 3 NN9 JJ5 | late
lathe 2 NN9 | late
latitude 5 NN9 RB2 | altitude
lats 0 NNS9 | last late lots lets lasts
latte 3 NN9 NNP4 | late latter
latter 7 JJ9 | later letter
laud 0 VB9 | laid loud
launch 8 NN8 VB7 VBP2 | lunch
launched 8 VBD8 VBN7
launcher 0 NN9 | launched
launchers 1 NNS9 | launches
launches 5 VBZ8 NNS8
law 11 NN9 NNP2 | low
lawn 4 NN9 NNP3 | law
laws 11 NNS9
lawyer 7 NN9 | layer
lawyers 6 NNS9 NNP1 | layers
lay 7 VB7 VBD6 VBP5 NNP5 JJ3 | play lag lady lazy
layer 8 NN9 | later player lawyer
layers 7 NNS9 | players lawyers
laying 6 VBG9 NN4 | playing lying
lays 4 VBZ9 VBD4 | plays
lazy 5 JJ9 | lay
lb 4 NN9 NNS5 | lab
lbs 3 NNS9 | labs
lead 10 VB8 NN6 VBP5 JJ3
leader 9 NN9 | reader
leading 9 VBG9 | leaving
leads 9 VBZ9 NNS5
leaf 4 NN9 | lead
lean 7 JJ7 NN7 VB4 NNP3 VBP2 | learn loan clean
leaned 3 VBD9 | learned
leaner 3 JJ8 NN5 VB5 | cleaner learner
leaning 5 VBG9 JJ5 NN3 | learning cleaning
leans 4 VBZ9 | loans lens
leap 5 NN8 VB5 NNP4 VBP1
learn 11 VB9 VBP5
learned 10 VBN8 VBD7
learner 5 NN9 | learned
learners 5 NNS9
learning 10 NN8 VBG6 NNP1
lease 5 NN8 VB6 NNP3 VBP1 | please
leased 4 VBD8 VBN7 | least pleased
leash 3 NN9 | least
leasing 4 VBG8 NN7 | leading
least 10 JJS9 RBS2 | last
leave 10 VB8 NN7 VBP5 | live
leaves 7 VBZ8 NNS7
leaving 8 VBG9 | living leading
lecture 7 NN9 VB4
lecturer 3 NN9 | lecture
led 10 VBD8 VBN7
ledge 0 NN9 | pledge
left 10 VBN7 VBD6 JJ6 NN5 RB2 NNP1 | let felt
leg 7 NN9 | let log lag
legislator 6 NN9 | legislature
legislators 7 NNS9 | legislatures
legislature 8 NN9 NNP1 | legislator
legislatures 8 NNS9 NNP3 | legislators
legs 6 NNS9 | lens lets
lend 6 VB8 VBP6 NN4 | led land lens blend
lender 6 NN9
lending 6 NN8 VBG6 | landing
lends 4 VBZ9 | lands lens
length 9 NN9
lengthy 6 JJ9 | length
lens 8 NN9 | lend legs
lent 4 VBD8 VBN6 NNP4 | let
less 11 RBR8 JJR8 | loss
lessen 5 VB9 JJR2 | lesson
lessens 2 VBZ9 | lessons
lesson 8 NN9 NNP4 | lessen
lessons 7 NNS9
lest 4 IN9 | last let least list lost
let 11 VB9 VBD1 | left lot
lets 6 VBZ9 | lots legs
letter 8 NN9 NNP3 | latter
letters 8 NNS9 NNP2
lever 5 NN9 NNP4 | liver
lewd 0 JJ9 | lead led
liability 8 NN9 | reliability
liable 5 JJ9
lib 1 NN8 FW8 | lab limb
libel 4 NN9 VB3 | label liable
lice 4 NN9 NNS5 | life live lie slice
licence 2 NN9 | license
license 8 NN9 VB3 NNP1
licensed 7 VBN9 VBD4
licensee 3 NN9 NNP5 | license licensed licenses
licensees 2 NNS9 | licenses
licenses 6 NNS9 VBZ2
lick 2 NNP8 VB6 NN5 | lack click luck lock
licked 0 VBN9 | lacked locked liked
licking 3 VBG9 NN5 | lacking clicking
lid 4 NN9 | led laid lie
lids 1 NNS9 | lies
lie 7 VB8 VBP7 NN4 | like life line live
lied 3 VBN8 VBD7 | led lived liked
lien 2 NN9 | line lie alien
lies 8 VBZ9 NNS4 | lives lines likes
lieu 4 NN9 | lie
life 12 NN9 | live
lifer 0 NN9 | life liver
lift 6 VB8 NN6 VBP4 NNP1 | left lit
lifters 0 NNS9 | liters
lightening 1 NN8 VBG8 | lightning
lighting 6 NN9 VBG4 | lightning
lightly 4 RB9 | slightly
lightning 5 NN9 NNP1 RB1 | lighting
lights 7 NNS9 NNP3 VBZ2 | flights
likability 3 NN9 | liability
likable 0 JJ9 | liable
like 13 IN9 VB4 UH3 JJ2 VBP2 | line
liked 6 VBD8 VBN6 | linked
likens 0 VBZ9 | likes
likes 6 VBZ8 NNS7 | lies lakes
liking 3 NN8 VBG7 | linking
lilt 0 NN9 | lit
limb 7 NN9 | climb
limbo 0 NN9 | limb
limbs 6 NNS9
lime 3 NN8 JJ6 NNP5 | like line lie
limes 0 NNS9 | lines lies likes
limitation 6 NN9 NNP1
limp 2 JJ8 VBP6 | lump
line 10 NN9 | like
linear 7 JJ9
lined 5 VBN8 VBD6 | linked
linen 3 NN9 | line
linens 2 NNS9 | lines
liner 3 NN9 | line linear
liners 2 NNS9 | lines
lines 9 NNS9 | lies
linger 2 VB9 VBP6 | longer
linguistic 7 JJ9 NNP3 | linguistics
linguistics 5 NN9 NNP6 | linguistic
lining 6 NN8 VBG7 | linking
link 8 NN8 VB5 VBP4 | like
linked 8 VBN9 VBD4 | liked
linking 5 VBG9 NN5 | lining
linting 1 NN9 | lining
lip 4 NN9 | clip flip
lips 5 NNS9 NNP4
list 10 NN9 VB5 VBP1 | last lost
listed 8 VBN9 VBD3 | lasted
listened 5 VBD8 VBN6
listener 4 NN9 | listened
listing 6 NN8 VBG7 NNP3 | lasting
lists 7 NNS8 VBZ7 | lasts
lit 5 VBN7 VBD7 NN5 NNP4 JJ4 | let list lot lift slit
liter 3 NN9 | later
literal 4 JJ9 | lateral
literally 7 RB9
literate 5 JJ9 VBN3
liters 5 NNS9
litter 3 NN9 | letter latter
litters 1 NNS9 | letters liters
livable 3 JJ9 | liable
live 10 VB7 VBP7 JJ5 RB2 NNP1 | life leave love
lived 9 VBD8 VBN6 JJ2 | liver loved
liver 7 NN9 | live lived lever
livers 0 NNS9 | lives
lives 10 NNS9 VBZ4 NNP2 | lies
livid 0 JJ9 | lived
living 10 VBG8 NN7 | leaving
ll 5 MD9 | all ill
load 7 NN9 VB5 | lead loud
loading 5 NN8 VBG7 | leading
loads 4 NNS9 VBZ4 | leads
loaf 4 NN9 NNP4 | load
loafing 3 NN9 VBG4 | loading
loan 9 NN9 VB3 NNP1 | lean
loans 9 NNS9
loaves 2 NNS9 | leaves loves
lobe 6 NN9 | love globe
lobed 2 JJ8 VBN7 | loved
lobes 5 NNS9 | loves
local 11 JJ9
locale 3 NN9 | local
lock 5 NN8 VB7 VBP1 | look lack block clock luck
locked 6 VBN9 VBD2 | lacked blocked
locker 4 NN9 NNP5 | locked
locking 3 VBG9 NN5 | lacking blocking
locks 3 NNS9 VBZ4 | blocks lacks clocks
loft 2 NN9 | left lot lift
lofts 1 NNS9 | lots
log 7 NN7 VB7 VBP6 | long lot blog leg logo
logging 5 VBG8 NN7
logistic 2 NN9 | logistics
logistics 6 NN9
logo 6 NN9 NNP1 | log
logos 6 NNS9 NNP3 NN1
logs 4 NNS9 | lots blogs legs logos
lone 4 JJ8 NNP8 | line alone loan lobe
loner 0 NN9 | longer
long 12 JJ8 RB7 | along
longer 10 RBR8 JJR7
longing 3 NN9 | logging
loo 0 FW9 | look loop logo
look 11 VB8 VBP6 NN5 | took
looked 8 VBD9 VBN6
looking 10 VBG9
looks 8 VBZ9 NNS3
loom 3 NN8 VB6 VBP5 | look
loomed 2 VBD9 | looked
looming 3 VBG9 JJ4 | looking
looms 1 NNS8 VBZ8 | looks
loon 0 NN8 NNP8 | loan
loop 7 NN9
loops 5 NNS9
loopy 0 JJ9 | loop
loose 6 JJ9 RB3 VB3 | lose
loosen 3 VB9 | loose
looser 2 JJ8 NN7 | loose
loot 2 NN8 VB7 | lot
lose 8 VB8 VBP7 | close loss loose
loser 3 NN9 | lower lose closer laser
losers 4 NNS9 | loses lowers
loses 6 VBZ9 NNS1 | loss losses
losing 8 VBG9 | closing
loss 9 NN9 | less lose
losses 8 NNS9 | loses
lost 9 VBN8 VBD7 JJ2 NNP1 | last list lot lots
lot 9 NN9 | let lost plot
lots 7 NNS9 | lost lets plots
lotus 0 NN9 | lots
loud 5 JJ8 RB7 NNP3 | cloud load aloud
louse 2 JJ8 VBD7 | lose loose
love 9 NN7 VBP7 VB5 NNP3 | live lobe
loved 7 VBN8 VBD7 JJ3 | lived
lover 4 NN9 | love liver loved lever
lovers 4 NNS9 NNP5 | loves
loves 5 VBZ9 NNS2 | lives lobes
loving 5 JJ8 NNP5 VBG5 | living
low 11 JJ9 RB1 NN1 | law flow slow
lower 11 JJR9 VB3 | power
lowers 5 VBZ9 | flowers
lowly 2 JJ9 RB6 | slowly
lows 1 NNS9 | laws loss flows slows
lube 2 NN8 NNP6 JJ6 | lobe
luck 6 NN9 | lack lucky lock
lucked 0 VBD9 | lacked locked
lucky 5 JJ9 NNP3 | luck
lug 0 NN9 | leg log lung lag plug
lumbar 5 NN9 JJ6 | lumber
lumber 5 NN9 | lumbar
lump 5 NN9 VB3
lumpy 0 JJ9 | lump
lunar 6 JJ9 NNP4
lunch 7 NN9 NNP1 | launch
lunches 3 NNS9 | launches
lung 6 NN9 NNP4 | long
lunges 0 NNS9 | lungs
lungs 8 NNS9 NN3
lust 1 NN8 NNP8 | last list lost
luster 1 NN9 | cluster
lying 6 VBG9 NN4 | flying laying
lymphatic 6 JJ9
lymphatics 2 NN9 | lymphatic
ma 5 NNP9 NN6
mach 0 NN9 | much match
machine 8 NN9
machined 0 JJ9 | machine machines
machines 8 NNS9
macro 5 JJ9 NN5 | micro
macroeconomics 5 JJ7 NNS7 NNP6
macroscopic 6 JJ9 | microscopic
mad 4 JJ9 NNP5 | made mid mud ma
made 12 VBN8 VBD7
magic 6 NN8 NNP5 JJ4
magnate 1 NN9 | magnet
magnet 5 NN9 NNP4
maid 2 NN8 NNP6 | made mid amid
mail 7 NN9 VB3 NNP2 | email male mall
mails 3 NNS9 | emails
main 10 JJ9 NNP1 | man
mainly 7 RB9
maintained 8 VBN8 VBD7
maintainer 2 NN9 | maintained
maize 5 NN9 NNP3
major 11 JJ9 NN3 NNP1
majors 6 NNS9
make 13 VB9 VBP6
maker 6 NN9 NNP3 | make
makers 7 NNS9 | makes markers
makes 10 VBZ9
making 11 VBG9 NN5
malaria 6 NN9 NNP4
malarial 0 JJ9 | malaria
male 9 JJ9 NN6 | make mail
males 7 NNS9 | makes miles
mall 5 NN8 NNP6 | small mail mill
malls 4 NNS9 | mills
man 10 NN9 NNP3 | many main mean
manage 9 VB9 VBP6 | manager
managed 8 VBN8 VBD7 | manager
manager 9 NN9 | manage managed
managers 10 NNS9
manages 6 VBZ9 | managers
mane 1 NN9 | main man mine
manger 2 NN8 NNP7 | manager manner
mangers 2 NNS9 | managers
mangle 0 NNP8 VB8 | mantle
manic 3 JJ8 NN7 NNP4 | magic
manifest 6 NNP7 VB6 JJ6 NN6 VBP5
manifesto 4 NN8 NNP7 | manifest
manly 2 JJ9 | many mainly
manned 3 JJ9 VBN6 | manner
manner 8 NN9
manners 4 NNS9 NNP4 | manner
manor 2 NN8 NNP6 | major minor
mantle 5 NN9
manufacture 7 VB8 NN7 VBP5 | manufacturer
manufactured 6 VBN9 VBD2 | manufacturer
manufacturer 7 NN9 | manufacture manufactured
manufacturers 8 NNS9 NNP2
manufactures 5 NNS8 VBZ7 NNP2 | manufacturers
many 13 JJ9 | may
map 8 NN9 VB5 VBP1
maple 2 NN9 NNP6 | male ample
maples 0 NNS9 | males
maps 7 NNS9 NNP2 VBZ2
mar 0 VBP8 NNP8 | mark ma
marched 6 VBD9 VBN5 | matched
marches 4 NNS9 VBZ3 | matches
marching 4 VBG9 NN4 NNP3 | matching
mare 2 NN9 NNP6 | more made mere mate
marine 6 NNP7 JJ7 NN4
mariner 1 NNP8 NN6 | marine
mark 8 NN7 NNP7 VB6 VBP3
marked 8 VBN8 VBD7 | market
marker 4 NN9 | market marked maker
markers 5 NNS9 | markets makers
market 11 NN9 VB1
marketed 5 VBN9 VBD2 | marketer
marketeers 1 NNS9 | marketers
marketer 7 NN9 | marketed
marketers 9 NNS9
markets 10 NNS9
marking 5 VBG9 NN4 | making
marred 3 VBN9 VBD5 | married
married 7 JJ7 VBN7 VBD6
marrow 6 NN9
marry 6 VB9 VBP5
maser 2 NN8 NNP6 | master
mash 2 NN7 NNP6 VB6 VBP6 | mast
masking 2 VBG8 NN6 | making
masks 5 NNS9 VBZ2 | mass
mass 10 NN9 JJ6
massage 3 NN9 | message
massages 0 NNS9 | messages
massaging 0 VBG9 | messaging
massed 0 VBN9 | missed
masses 8 NNS9
mast 5 NN9 | most must
master 7 NN8 VB5 NNP5 | mastery
mastered 5 VBN8 VBD7
mastery 5 NN9 | master
masts 2 NNS9 | mass
mat 3 NN8 NNP6 FW5 | may met meat math mate
match 8 VB8 NN7 VBP5 NNP1 | math
matched 6 VBN8 VBD7 | marched
matches 6 VBZ8 NNS7
matching 6 VBG8 NN7
mate 5 NN8 VB6 VBP3 | made
mater 4 NN9 NNP6 | matter master meter mate
material 10 NN9
materiel 2 NN9 | material
math 7 NN9 NNP2 | match myth
mats 3 NNS9 NNP5 | mate mast
matte 0 NNP8 JJ8 | matter mate
matted 0 VBN9 | matter
matter 10 NN9 VB3 VBP3 NNP1
maw 0 NN9 | ma
maxed 1 VBD8 VBN8 | mixed
maxing 0 VBG9 | mixing
may 13 MD9 NNP2 | many my
mayor 6 NN8 NNP6 | major
mayors 3 NNS9 | majors
maze 3 NN9 | maize
me 11 PRP9 | men met
meal 6 NN9 NNP1 | metal
meals 6 NNS9 NNP2 | metals
mean 10 VB8 VBP6 NN4 JJ3 | men man
meaning 10 NN8 VBG7 | meeting
means 11 VBZ8 NNS6 NN4
meant 9 VBD8 VBN7 | meat
meat 7 NN9 | meet meant met meta
meats 4 NNS9 NNP3 | meets
meaty 2 JJ9 | meat
med 1 NN8 NNP7 | me mid mud
medal 3 NNP8 NN7 | metal medial meal
medals 3 NNS9 | meals
meddle 1 VB9 | middle
media 11 NN8 NNS6 NNP2
medial 7 JJ9 | media medical
median 7 NN8 JJ7 | media
mediated 6 VBN9 JJ1 VBD1
mediation 5 NN9 | medication meditation
medical 10 JJ9 NNP4
medication 6 NN9 | mediation
meditated 0 VBD9 | mediated
meditation 5 NN9 | mediation
meet 10 VB9 VBP5
meeting 9 NN8 VBG7 | meaning
meets 7 VBZ9
mega 2 JJ7 NN6 NNP6 | meta
meld 0 NN9 | mild
melt 4 VB9 VBP6 | met
member 10 NN9 | remember
members 11 NNS9
meme 2 NN9 | memo
memo 5 NN9 NNP2
men 11 NNS9 | me mean
mend 1 VBD8 VB8 | men mind amend
mental 9 JJ9 NNP3 | metal
menu 7 NN9 | men
menus 4 NNS9 | minus
mere 7 JJ9 RB5 | more merge
merge 6 VB8 VBP7 NN5 | emerge mere merger
merged 6 VBN8 VBD7 | emerged merger
merger 6 NN9 | merged merge
mergers 6 NNS9
merges 2 VBZ9 | mergers emerges
merging 5 VBG8 NN6 | emerging
merry 5 JJ9 NN3 | marry
mesa 1 NNP8 NN8 | mess
mess 5 NN9 VB4 NNP2 | mass miss
message 9 NN9
messages 8 NNS9 NNP2
messaging 6 NN9 VBG2
messed 2 VBN9 | missed
messing 0 VBG9 | missing
messy 4 JJ9 NNP3 | mess
met 9 VBD8 VBN8 | me meat meta
meta 6 NN9 NNP5 JJ3 | met metal meat
metal 7 NN9 | mental meal meta
metals 6 NNS9 NNP1 | meals
mete 1 VBD9 | meet met mere meter meta
meted 0 VBD9 | meter
meteor 5 NN9 NNP5 | meter
meteors 4 NNS9 | meters
meter 7 NN9 NNS1 | meteor
meters 6 NNS9 | metres
meth 3 NN9 NNP4 | met math
methane 5 NN9 NNP2
metre 2 NN9 | mere meter
metres 6 NNS9 | meters
mg 5 NN8 NNS7 CD4 | my mug
mi 5 NN7 NNP7 NNS5 CD4 FW2 | me mix ml mid ma
mic 3 NN9 | mix mice mid mi
mice 6 NNS9
micro 5 JJ8 NN5 NNP4 NNS3 | macro
microeconomics 5 NNS8 NNP7 JJ3 NN2 | macroeconomics
micron 2 NN9 | micro
microscopic 6 JJ9 | macroscopic
mics 2 NNS9 | miss mice
mid 5 NN7 NNS6 JJ6 AFX5 NNP2 | mind mix mild amid mud
middle 9 JJ8 NNP6 NN5
midst 5 NN9
might 12 MD9
mighty 5 JJ9 NNP4 RB2 | might
mil 4 NN9 CD4 | mail milk mild mill mile
mild 7 JJ9 | mile mid
mile 6 NN9 NNP5 | male mild smile
miles 8 NNS9 NNP2 | males
milk 7 NN9 | mill
mill 6 NNP8 NN7 | milk mall
million 11 CD9
mills 6 NNS8 NNP7
mime 3 NN9 VB4 NNP4 | mine
min 4 NN8 NNS5 NNP5 | men main man mind mine
mind 10 NN9 VB2
minded 6 JJ9
minding 0 VBG9 | mining
minds 7 NNS9 | mines
mine 6 PRP8 NN7 NNP4 VBP2 VB2 | mind
mined 3 VBN8 VBD7 | mind minded
miner 2 NN8 NNP7 | minor mine
miners 5 NNS9 NNP2 | mines
mines 6 NNS9 NNP1 | minds minus miners
mini 4 JJ8 NNP7 | mine
mining 7 NN9 VBG4
minor 7 JJ9 NNP4 NN4
minors 4 NNS9 JJ4 NNP3 | miners
minting 0 VBG9 | mining
minus 6 IN7 CC6 JJ5 NN5 SYM3 RB1 | mines
mire 1 NN9 | more mere
miss 6 VB8 NNP6 VBP6 NN2 | mass mess
missed 6 VBN8 VBD8
misses 4 VBZ9 NNS4 | masses
missing 7 JJ8 VBG7
missions 7 NNS9 | emissions
mist 2 NN9 | most must missed midst mast
mists 0 NNS9 | miss
misused 3 VBN8 JJ7 | missed
misusing 2 VBG9 | missing
mitochondria 6 NN9 NNS6
mitochondrial 4 NN8 JJ8 | mitochondria
mix 8 NN9 VB4 VBP1
mixed 8 VBN8 JJ6 VBD3
mixer 2 NN9 | mixed
mixing 5 VBG8 NN7
ml 5 NN8 NNS6 CD1 NNP1 | mi
mm 7 NN8 NNS6 UH5 | mom
moaning 1 VBG9 | meaning
moans 0 NNS9 | means moons
moat 1 NN9 | most meat
mob 5 NN9 JJ1 NNP1
modal 0 NN9 | model moral
modality 2 NN8 NNP7 | morality
modals 0 NNS9 | models morals
mode 7 NN9 | more made move model
model 10 NN9 VB2 NNP1
models 9 NNS9 | modes
modem 2 NN9 NNP6 | mode
modems 2 NNS9 | modes
modes 7 NNS9 | models moves modest
modest 6 JJ9 | modes
modesty 1 NN9 | modest
modified 7 VBN9 VBD4
modifier 0 NN9 | modified
modules 5 NNS9
modulus 2 NN9 | modules
moi 0 NNP8 FW7 | mi
moire 0 JJ9 | more
moist 5 JJ9 | most
mold 4 NN9 VB5 | mood mild
mole 4 NN9 NNP3 | male mile
moles 3 NNS9 NNP5 | miles males
moll 0 NN9 | mill mall
mom 6 NN9 NNP3 | mm
moment 9 NN9
momenta 0 NN9 | moment moments
moments 6 NNS9
monarch 6 NN9 NNP1 | monarchy
monarchy 7 NN9 | monarch
money 11 NN9
moneys 1 NNS9 | monkeys
monkey 4 NN9 NNP4 | money
monkeys 5 NNS9
mono 0 NNS9 | moon
monopolies 6 NNS9
monopolizes 1 VBZ9 | monopolies
month 9 NN9 NNP2 | mouth
months 10 NNS9
mood 7 NN9
moody 1 NNP9 JJ6 | mood
moon 8 NN8 NNP7
moons 7 NNS9 NNP2
moose 3 NN9 NNS5 | mouse
mop 2 NN8 VB7 | map
mops 0 NN9 | maps
moral 10 JJ9
morale 5 NN9 | moral morals
morality 7 NN9 | mortality
morally 6 RB9 JJ3
morals 5 NNS8 NN5 NNP5 | morale
more 14 RBR8 JJR7
mores 4 NNS9 NNP4 | modes
morning 8 NN9 NNP2
morrow 1 NNP8 NN6 | marrow
mortal 4 JJ9 | moral
mortality 7 NN9 | morality
mortally 2 RB9 | morally
mortals 2 NNS9 | morals
moss 0 NNP8 NN6 | mass miss mess
mosses 0 NNS9 | masses
most 13 RBS8 JJS7 | must
mot 0 FW9 | most met
moth 0 NN9 | month mouth math
mother 8 NN9 NNP3 | other
moths 3 NNS9 | months
motion 9 NN9 | emotion
motions 7 NNS9 VBZ2 | emotions
mount 5 NNP8 VB6 NN5 VBP2 | amount
mounts 3 NNS9 VBZ5 | amounts
mourning 3 NN8 VBG6 | morning
mouse 6 NN9 NNP3
mouser 0 NN9 | mouse
mousse 0 NN9 | mouse
mouth 8 NN9 | month
mouths 3 NNS9 | months
move 10 VB8 VBP6 NN5 | movie
moved 9 VBD8 VBN7
mover 4 NN9 | move moved
movers 2 NNS9 | moves
moves 8 VBZ9 NNS4 | movies modes
movie 8 NN9 NNP1 | move
movies 7 NNS9 | moves
mpg 2 NN9 | mph
mph 5 NN9 NNS5 NNP2
ms 4 NNP8 NN8 | me ma
mt 1 NNP8 NN6 | my met
much 12 JJ8 RB7 | such must
mucous 5 JJ8 NN7 | mucus
mucus 6 NN9 NNS1 | mucous
mud 5 NN9 | mid
mug 5 NN9
mule 2 NN9 NNP5 | male mile
mules 3 NNS8 NNP6 | miles males
mull 0 VB9 | mill mall
mullion 0 NN9 | million
multiplied 5 VBN9 VBD5 | multiplier
multiplier 6 NN9 JJ4 VB1 | multiplied
mum 2 NN9 | mm mom
mural 3 NNP8 NN6 | moral
murals 3 NNS9 | morals
murdered 5 VBN8 VBD7
murderer 3 NN9 | murdered
mus 0 FW9 | must mud
muscle 9 NN9
muse 2 NN8 NNP8 | mouse
mush 1 NN8 UH8 | must much
mussel 1 NN9 | muscle
must 12 MD9 | most much
muster 3 VB8 NN6 RB5 VBP5 | master
mustered 2 VBN8 VBD6 | mastered
musty 0 JJ9 | must
mute 3 VB8 JJ6 NN5 | mate
mutter 0 VB9 | matter
my 12 PRP$9 | by may
myth 6 NN9 | math
nail 5 NN9 VB4 VBP1
naive 3 JJ9 | native
naked 6 JJ9 NNP1 RB1 | named
named 9 VBN9 VBD4
narrow 8 JJ9 VB5
nation 11 NN9 NNP5
national 11 JJ8 NNP7
nations 10 NNS8 NNP6
native 9 JJ8 NNP7 NN1
naval 7 JJ9 NNP4
navel 2 NN9 | novel naval
navy 6 NNP8 NN7
nay 0 RB9 | any navy
near 9 IN8 JJ5 RB5 NNP2 | hear
nearly 10 RB9
neat 4 JJ9 | next near net nest
neatly 4 RB9 | nearly
nee 1 NNP8 FW7 | new knee
need 12 VBP8 VB7 NN6
needs 11 NNS8 VBZ7
needy 4 JJ9 NN5 NNP3 | need
neg 0 NN9 | net
neighbor 6 NN9
neighborhood 7 NN9 NNP1
neighboring 6 VBG8 JJ7
neighbors 7 NNS9
neighbour 0 NN9 | neighbor
neighbourhood 0 NN9 | neighborhood
neighbouring 2 VBG9 | neighboring
neighbours 1 NNS9 | neighbors
neither 8 CC8 DT7
neon 4 NN9 | non
nerd 0 NN9 | need
nerds 1 NNS9 | needs
nest 5 NN9 NNP4 | next net
net 9 JJ8 NN6 NNP1 | not next
nets 4 NNS9 VBZ4 NNP3 | nest nuts
neural 6 JJ9 NN6 | neutral
neuron 7 NN9 | neutron
neurons 8 NNS9 | neutrons
neutral 8 JJ9 | neural
neutron 7 NN9 NNP3 | neuron
neutrons 6 NNS9 | neurons
never 10 RB9
new 13 JJ8 NNP6 | now
news 9 NN9 NNP4 | new
next 11 JJ9 RB5 | net
nice 7 JJ9 | niche
niche 6 NN9 | nice
niches 3 NNS9 | inches
niece 2 NN9 | nice
nigh 2 RB8 IN7 | night
night 9 NN9 NNP2
nil 2 VB8 NN6 | nail
nine 8 CD9 NNP1 | none
nit 0 RB8 NNP8 | not net unit
no 12 DT9 RB5 UH3 | on not now know
noble 6 JJ9 NNP4 NN3
nobler 2 JJ9 | noble
nod 3 NN9 VBP5 | no now nor node
node 5 NN9 NNP3 VBZ2 | nose
nodes 6 NNS9
nods 1 VBZ9 | nodes node
noise 6 NN9 | nose
non 6 JJ8 NN5 RB4 FW3 GW1 NNP1
none 8 NN9 | nine non
noon 5 NN9 NNP5 | soon non noun
noose 1 NN9 | noise nose
nor 9 CC9
norm 6 NN9 | nor
nose 6 NN9 | knows noise node
noses 3 NNS9 | nodes
not 14 RB9 | no now
note 10 VB8 NN7 VBP3 | not
nothing 9 NN9
nothings 1 NN9 | nothing
noting 6 VBG9 | nothing
notion 8 NN9 | nation
notional 0 JJ9 | national
notions 6 NNS9 | nations
noun 5 NN9 NNP2 | non
nouns 5 NNS9
novel 7 NN8 JJ7
now 12 RB9 | not how new no know
nuclear 9 JJ9 NNP2 | unclear
nuclei 7 NNS9 | nucleic
nucleic 6 NN7 NNS7 JJ6 | nuclei
nude 1 JJ9 | node
nudes 0 NNS9 | nodes
nun 1 NN8 NNP7 | none non noun
nuns 2 NNS9 | nouns
nut 2 NN9 | not net
nuts 5 NNS9 JJ2
oar 1 NN9 | or our
oars 2 NNS8 NN6 | ours
oat 0 NN9 | out oath boat coat
oath 7 NN9
oats 3 NNS8 NNP6 | boats goats
ob 0 NN9 | of on job oh mob
object 10 NN9 VB1 | subject
observe 8 VB8 VBP6 | observer
observed 9 VBN8 VBD6 | observer
observer 7 NN9 VB1 | observed observe
observers 7 NNS9
observes 5 VBZ9 | observers
odor 4 NN9 | door
odors 3 NNS9 | doors
of 17 IN9 | or
off 11 RP8 IN6 RB4 NN2 | of
offence 0 NN9 | offense
offense 6 NN9
office 10 NN8 NNP7 | officer
officer 8 NN9 NNP5 | office
officers 8 NNS9 | offices
offices 8 NNS9 | officers
oft 3 IN7 FW7 JJ5 RB5 | of off soft
oh 8 UH9 NNP3 | on
ohm 1 NNP8 NN7 | oh
oi 3 NN9 JJ4 UH4 | oil
oil 9 NN9 NNP2 | soil
oils 3 NNS9 | soils
oily 2 JJ9 | oil
old 10 JJ9 NNP1 | hold sold told gold cold
older 9 JJR9 | order
omen 1 NN9 | women
on 15 IN9 RP2 RB1 | in one no
once 11 IN8 RB7 | one
one 14 CD9 NN4 PRP3 | on only
ones 9 NNS9 | bones zones
only 13 RB9 JJ5 | one
onus 1 NN9 | ones bonus
ooh 3 UH9 | oh
oops 1 UH9 | loops
op 4 NN9 NNP3 UH3 | top pop opt hop cop
open 11 JJ8 VB5 NNP4 VBP2
opened 8 VBD8 VBN6
opener 3 NN9 | opened
opens 7 VBZ9
opp 3 NN8 NNP6 | pop
opt 5 VB8 VBP7 NN3 NNP2 | pot
option 8 NN9
options 9 NNS9
or 15 CC9 | of for our
oral 8 JJ9 NN4 NNP1 | moral
orality 0 NN9 | morality
orally 4 RB9 | morally
orb 2 NN9 | or
order 11 NN9 VB2 | other older
orders 8 NNS9 VBZ4 | borders
ore 4 NN9 | or more core wore
ores 1 NNS9 | cores
org 3 NN8 NNP8 | or
organize 8 VB9 VBP6 | organizer
organized 9 VBN8 VBD5 JJ5
organizer 5 NN9 | organized organize
organizers 5 NNS9
organizes 4 VBZ9 | organizers
other 14 JJ9 | under order
others 11 NNS9
otters 1 NNS8 NNP7 | others
ought 8 MD9 NN3 VB2 JJ1 | sought fought bought
ounce 4 NN9 | once bounce
our 14 PRP$9 | are or you your out
ours 6 PRP9 | our hours yours tours
oust 3 VB9 | out
ouster 0 NN9 | outer
out 13 RP8 IN6 RB4 | our
outdoor 6 JJ9
outdoors 4 RB8 JJ4 NN4 NNP3 | outdoor
outer 8 JJ9
outing 3 NN9 | routing
outs 4 NNS9 | ours
outside 10 IN8 JJ6 RB5 NN1
outsider 5 NN9 | outside
outward 6 RB8 JJ7
outwards 2 RB9 | outward
oven 5 NN9 | woven
over 12 IN8 RB6 RP3
overhead 6 NN9 JJ4 RB4
overhear 1 VBP8 VB8 | overhead
overheard 2 VBN8 VBD8 | overhead
overlay 2 NN9 VBP6 | overly
overly 6 RB9
overs 0 NNS9 | covers
overseas 7 RB8 JJ7 NNP1 | oversees
oversee 6 VB8 VBP6
overseer 1 NN9 | oversee
overseers 4 NNS9 | oversees
oversees 5 VBZ9 | overseas
overt 5 JJ9 RB2 | over
overtly 4 RB9 JJ4 | overly
owe 6 VBP8 VB6
owed 6 VBN8 VBD7 | owned
owes 5 VBZ9
owing 4 VBG9 | owning
owl 3 NNP8 NN7 | bowl
own 12 JJ9 VB2 VBP2 | on down
owned 8 VBN9 VBD6 | owner owed
owner 9 NN9 | owned
owning 6 VBG9 NN1
owns 6 VBZ9 | towns
ox 1 NN9 | box
ozone 6 NN9 NNP1
pa 2 NNP8 NN7 | pay pan par pea
pace 7 NN9 NNP2 | place space peace
paced 4 VBN9 JJ5 | placed packed
paces 0 NNS9 | places spaces
pacing 1 NN9 | placing
pack 5 NN8 VB6 NNP4 VBP4 | pick
packed 6 VBN8 JJ5 VBD5 | picked
packer 0 NN8 NNP8 | packed
packet 4 NN9 NNP3 | pocket
packets 2 NNS9 | pockets
packing 5 NN8 VBG7 NNP3 | picking
pact 5 NN8 NNP7 | part past packed
pad 4 NN9 | paid par
pads 3 NNS9 | pass
page 10 NN9 NNP1
pager 3 NN9 | page
pages 9 NNS9
paging 0 VBG9 | paying
pah 1 NN8 FW8 | pay path pan
paid 10 VBN8 VBD6 | pair
pail 0 NN9 | pale
pain 9 NN9 | plain paint
pained 0 VBN9 | painted
pains 5 NNS9 VBZ2 NN2 | plains
paint 6 NN8 VB7 VBP4 | point pain
painted 6 VBN8 VBD7 | pointed
painter 3 NN8 NNP6 | painted
painting 7 NN9 VBG5 NNP1 | pointing
paints 3 VBZ8 NNS7 | points pants pains
pair 7 NN9 VB4 VBP2 | paid par
paired 6 VBN9 VBD3
pairing 5 NN8 VBG8
pairs 7 NNS9 VBZ3
pal 1 NN8 NNP7 | palm pale
palace 5 NN8 NNP7 | place
palaces 5 NNS9 | places
palate 5 NN9 | plate
pale 5 JJ9 VBP5 NN2 NNP2 | pole pile
paleo 3 NN8 JJ8 | pale
pales 2 VBZ9 | poles
palette 3 NN9 NNP4 | palate
pall 0 NN9 | pull poll pill
palm 5 NN9 NNP5 VB1
palpate 1 VB9 | palate
pals 2 NNS8 NNP6 | pale
pampers 1 NNS8 NNP7 | papers
pan 6 NN8 JJ6 NNP5 VB4 VBP1 NNS1 | plan pain span pen pin
pane 2 NN9 | page pain plane panel pan
panel 7 NN9 NNP1
panels 5 NNS9
panes 1 NNS9 | pages planes panels
panned 0 VBD9 | planned
panning 2 VBG9 | planning
pans 2 VBZ8 NNS7 | plans spans pants pains
panted 0 VBD9 | painted planted
panting 0 VBG9 | painting planting
pants 5 NNS9 | plants
pap 3 NN9 | app pop
papers 7 NNS9 NNP4
par 6 NN9 JJ5 NNP1 VB1 | part per pair park
para 1 NN9 | par
pare 1 NNP8 VB6 VBP6 | page pure par
pared 2 VBN9 | paired
parent 8 NN9 JJ2 | patent
parenting 5 NN9
parents 9 NNS9 | patents
paring 1 VBG9 | parking pairing
parity 5 NN9 NNP4 | party purity
park 7 NNP8 NN7 VB1 | par spark pork
parked 2 VBN8 VBD7 | sparked
parking 6 NN9 VBG2
parks 6 NNS8 NNP7 | perks
pars 3 NNS8 NNP8 | parts pairs parks
parse 3 VB9 NN4 | purse
part 12 NN9 | party past path
particle 7 NN9 NNP2
particles 9 NNS9
particular 10 JJ9
parties 10 NNS9 NNP1
partisan 7 JJ9 NN5
partly 6 RB9 | party
parts 10 NNS9
party 10 NN8 NNP7 | part
pas 2 NNP8 NN6 FW5 | past pass pays
pass 9 VB8 VBP6 NN2
passed 10 VBN8 VBD7 | past
passes 7 VBZ9 NNS3
past 10 JJ8 NN7 IN4 | part passed post
pasta 4 NN9 NNP4 | past
paste 4 VB8 NN6 VBP4 | past
pasted 2 VBN8 VBD7 | posted
pasting 3 VBG9 NN5 | posting
pasts 1 NNS9 | pass posts
pasture 3 NN9 VB5 | posture
pat 3 NNP8 NN6 VB4 | part pay past put path
patch 3 NN9 NNP4 | path pitch
patches 5 NNS9 | pitches
patent 9 NN9 NNP4 VB2 | patient parent
patenting 4 NN8 VBG6 | parenting
patents 8 NNS9 NNP1 | parents patients
path 9 NN9 | part
pathos 4 NNS8 NNP7 | paths
paths 7 NNS9
patience 6 NN9 NNP3 | patients
patient 9 NN9 JJ3 NNP2 | patent
patients 9 NNS9 | patents
patrons 5 NNS9
patroons 0 NNS9 | patrons
patter 0 NN9 | pattern
pattern 8 NN9
patties 0 NNS9 | parties
patty 0 NNP8 NN8 | party
pause 6 VB8 NN7
pave 3 VB9 | page pace
paves 2 VBZ9 | pages
pawn 2 NN8 VB7 | pan
paws 2 NNS9 | pass pause
pay 11 VB8 NN6 VBP5 | way play
payback 5 NN9
payer 3 NN9 | player prayer
payers 0 NNS9 | players prayers
paying 8 VBG9 JJ3 | playing
pays 7 VBZ9 | plays
pea 5 NN9 NNP2 | peak
peace 10 NN9 NNP4 | piece pace
peak 7 NN9 NNP4 | speak pea
peaking 3 VBG9 | speaking
peaks 4 NNS9 VBZ5 | speaks
pear 0 NN9 | per peer pair par pea
pears 1 NNS9 | peers
peasant 4 NN8 JJ7 NNP3 | pleasant
peat 2 NN9 | pet pea
peculation 0 NN9 | speculation
pee 0 VB9 | per peer pie pea
peek 3 NN9 VB6 | peak
peer 8 NN9 | per
peers 7 NNS9
peg 5 NN9 VB3 | per pet pen
pelt 1 NN8 VB8 | pet
pelts 3 NNS9 | pets
pelvic 5 JJ9 NN5 | pelvis
pelvis 5 NN9 | pelvic
pen 6 NN9 NNP3 VB1 | open pan pin peg
pending 6 VBG9 JJ1 | spending
penis 5 NN9
pens 4 NNS9 | opens penis
pep 0 NN9 | pop
per 10 IN9 | peer
perch 0 NN9 | porch
perfect 8 JJ9 VB3
performed 8 VBN8 VBD7
performer 4 NN9 | performed
perk 2 NN8 VB6 | per park pork
perks 5 NNS9 VBZ2 NNP2 | parks
persecute 2 VB9 | prosecute
persecuted 4 VBN8 VBD6 | prosecuted
persecution 5 NN9 | prosecution
person 11 NN9
persona 5 NN9 NNP3 | person personal persons
personal 11 JJ9
personas 6 NNS9 | persons
personnel 8 NN8 NNS6 | personal
persons 8 NNS9 NNP1 | personas
perspective 9 NN9 | prospective
pert 2 NNP8 NN7 | part per port pet
pest 4 NN9 | past post pet pets
pests 3 NNS9 | posts pets
pet 6 NN9 NNP5 | per put poet peg pot
pets 6 NNS9 | puts
petting 1 NN9 | putting
petty 4 JJ9 NNP6 | pretty
pg 0 NNP8 NN6 | peg
phage 4 NN9 | page
phages 3 NNS9 | pages
phase 9 NN9 VB1 | phrase
phases 7 NNS9 VBZ1 | phrases
phenomena 7 NNS9
phenomenal 3 JJ9 | phenomena
phone 9 NN9
phones 7 NNS9
photo 7 NN9 | photon
photograph 5 NN8 VB6 | photography
photography 6 NN9 | photograph
photon 6 NN9 | photo
photons 7 NNS9 | photos
photos 7 NNS9 | photons
phrase 7 NN9 VB2 | phase
phrases 7 NNS9 | phases
physical 10 JJ9 | fiscal
pi 3 NN8 NNP7 | pin pie
pic 0 NNP8 NN7 | pick epic
pick 8 VB9 VBP5 NN3 | pack
picked 6 VBN8 VBD8 | packed
picker 2 NN9 NNP6 | picked
picket 3 NN9 | pocket
picking 5 VBG9 NN4
pickled 0 VBN9 | picked
picky 1 JJ9 | pick
pie 5 NN9 | pipe pile
piece 9 NN9 VB2 | peace
pieces 8 NNS9
pied 0 VBN9 | pie
pier 1 NN9 | per peer pie
pierce 2 NNP9 VB6 | piece
pierces 2 VBZ9 | pieces
piers 2 NNS9 NNP6 | peers
piety 5 NN9
pig 4 NN9 NNP6 | pin peg
pikes 2 NNS9 | spikes
pile 5 NN9 VB4 VBP2 | pole pipe pie pale
piles 3 NNS9 | poles
pill 5 NN9 NNP2 | pull poll
pilling 0 VBG9 | polling pulling
pills 5 NNS9 | polls pulls
pilot 7 NN9 VB4 NNP1 | plot
pilots 5 NNS9 NNP3 | plots
pimps 0 NNS9 | pumps
pin 5 NN8 VB6 VBP2 | pain spin pen pan pink
pine 3 NNP8 NN7 | pin pie spine
ping 3 NN7 NNP7 VB6 VBG5 | pin
pink 5 JJ8 NNP7 NN3 | pin
pinning 3 VBG9 NN5 | spinning
pins 3 NNS9 VBZ4 | pains
pint 2 NN9 | point print paint pin
pints 0 NNS9 | points pants
pip 0 NN8 NNP8 | pop pipe
pipe 5 NN9 | pie pile
piss 0 VB9 | pass
pissed 1 VBN9 | passed
pit 4 NN8 VB7 NNP4 VBP4 | put pet pot
pitch 8 NN9 VB4 VBP1
pitchers 2 NNS9 | pitches
pitches 5 NNS9 VBZ4
pitching 5 VBG9 NN5
pith 0 NN9 | path pitch
pits 4 NNS8 VBZ7 | puts pets
pitting 2 VBG8 NN7 | putting
pity 3 NN8 VB5 NNP4 | piety
pk 0 NN9 | pm
place 11 NN9 VB4 VBP2 | please
placed 9 VBN8 VBD6
placenta 5 NN9
placental 3 JJ9 | placenta
placer 1 NN9 | place placed
places 9 NNS9 VBZ5
placid 2 JJ8 NN7 | placed
placing 6 VBG9 NN1
placings 0 VBG9 | placing
plaid 0 NN9 | paid
plain 8 JJ9 NNP4 NN2 RB2 | plan pain plane
plains 5 NNS8 NNP7 | plans pains
plan 11 NN8 VB5 VBP4 NNP2 | plant
plane 7 NN9 | place plan planet plans plain
planes 5 NNS9 | plans planets
planet 9 NN9 NNP2 | plant plane
planets 9 NNS9 | plants
plank 0 NNP8 NN8 | plan
planks 3 NNS9 | plans
planned 8 VBN8 VBD6 NNP1
planner 3 NN8 NNS6 NNP5 | planned
planning 9 NN8 VBG6
plans 9 NNS9 VBZ3 | plants plane
plant 8 NN9 VB3 | plan planet
planted 5 VBN8 VBD6
planter 4 NN9 NNP5 | planted
planting 5 VBG8 NN7
plants 9 NNS9 | plans planets
plat 0 NN9 | play plant plate plot
plate 7 NN9 | palate
plated 2 VBN8 VBD6 NNP6 | played planted
plating 1 VBG9 | playing planting
play 10 VB7 VBP7 NN6 NNP1 | pay
playback 0 NN9 | payback
played 8 VBD8 VBN7 | player
player 8 NN9 NNP2 | played
players 7 NNS9
playing 8 VBG9 NN6 | paying
plays 8 VBZ9 NNS5 | pays
plea 3 NN9 | pea
pleaded 3 VBD9 VBN5 | pleased
pleas 2 NNS9 NN6 | please
pleasant 5 JJ9 NNP5
please 9 UH9 VB3 VBP1 | place
pleased 5 JJ9 VBP1 | please
pleases 2 VBZ9 | pleased
pledge 7 NN8 VBP6 VB5 NNP3
plop 0 VB9 | pop
plot 7 NN9 VB5 | pilot pot
plots 5 NNS9 VBZ4 | pilots
ploy 2 NN9 | play plot
ploys 0 NNS9 | plays plots
plug 5 NN8 VB7 VBP3
plugs 1 NNS9 | plus
plump 1 JJ9 | pump
plumps 0 VBZ9 | pumps
plums 1 NNS9 | plus
plus 8 CC9 NN3
plush 2 NN8 JJ7 | push plus
ply 2 NN8 VBP7 | play
pm 6 NN9
pocket 6 NN9 NNP3 VBP1
pockets 5 NNS9
poet 5 NN9 NNP6 | post port pet pot
poets 4 NNS9 NNP4 | posts pets ports
point 11 NN9 VB3 VBP3 NNP1
pointed 7 VBD8 VBN8 JJ1 | painted
pointer 2 NN8 NNP6 | pointed
pointing 6 VBG9 | painting
points 10 NNS9 VBZ5
pointy 0 JJ9 | point
poised 4 JJ9 VBN4 | posed
poke 2 VB7 VBP7 NN6 | spoke pole
pol 0 NNP9 NN6 | pool poll pop pole
polar 6 JJ9
pole 6 NN8 NNP7 | poll pale pile
poles 6 NNS9 NNP4 | polls
police 9 NN8 NNS7 NNP2 | policy
polices 1 NNS9 | policies
policies 10 NNS9
policy 11 NN9 NNP3 | police
polite 3 JJ9 | police
politic 2 JJ8 NN7 | politics
political 12 JJ9
politician 6 NN9 | political
politics 10 NNS9 NN5 NNP3
poll 7 NN9 VB2 NNP1 VBP1 | pull pool pole pill
polled 4 VBN8 VBD7 | pulled
polling 7 NN9 VBG4 | pulling
polls 8 NNS9 NNP1 | poles pulls pools
polo 1 NNP8 NN6 | pool poll pole
pomp 0 NN9 | pump pop
pond 4 NN8 NNP6 | pound
ponds 3 NNS9 | pounds
poo 0 NN9 | poor pool pop
pool 7 NN9 VB4 VBP2 NNP1 | poll
pooling 3 NN8 VBG7 | polling
pools 5 NNS9 VBZ5 | polls
poop 0 NN9 | pool pop
poops 0 VBP9 | pools
poor 9 JJ9 NN1
pop 6 NN8 VB6 NNP4 VBP4 JJ1
popes 3 NNP8 NNS7 | poles
poplar 0 JJ9 | popular polar
popular 10 JJ9
porch 5 NN9
pore 4 NN9 | pure
pork 5 NN9 NNP2 | park
port 6 NN8 NNP7 | part sport poet pot
portable 5 JJ9
portent 0 NN9 | potent
porting 1 VBG9 | sporting
portion 8 NN9
portions 7 NNS9
ports 6 NNS9 NNP1 | parts sports
pose 6 VB8 VBP7 NN2
posed 6 VBN8 VBD7 | posted
poses 5 VBZ9 NNS3
posh 0 JJ9 | post push
posing 4 VBG9 | posting
posit 3 VB8 VBP7 | post
posited 4 VBD8 VBN6 | posted
positing 2 VBG8 NN7 | posting
posits 4 VBZ9 NNS5 VBP3 | posts
posse 0 NN8 NNP8 | pose poses
post 9 NN8 VB5 NNP4 JJ3 VBP2 | most past
posted 7 VBN8 VBD7 | posed poster
poster 5 NN9 | posted
posting 6 VBG8 NN6
posts 7 NNS9 VBZ3
posture 6 NN9 VB1
pot 5 NN9 NNP2 | put post spot plot port
potable 2 JJ9 | portable
potent 5 JJ9 | patent
potion 0 NN9 | portion option
potions 1 NNS9 | options portions
pots 2 NNS9 | post posts puts pets ports
potting 1 NN9 | putting
pound 6 NN9 NNP4 VB1
pounds 6 NNS9 VBZ2
pour 5 VB8 VBP6 NN5 FW3 NNP3 | poor
poverty 9 NN9 NNP1 | property
powder 5 NN9 NNP2 | power
powdered 1 VBN9 | powered
powders 2 NNS9 | powers
powdery 2 JJ9 | powder
power 12 NN9 NNP1 | lower
powered 6 VBN9 VBD4 JJ1
powers 9 NNS9 VBZ2 NNP1
pp 4 NN8 NNP6 NNS6 | app pop
ppm 0 NN9 | pm
pr 5 NN9 NNP3 | per pro par
practice 10 NN8 VB5 VBP4 NNP1
practiced 7 VBN8 VBD7
practicing 7 VBG9
practise 2 VB9 | practice
practised 0 VBN9 | practiced
practising 0 VBG9 | practicing
praise 6 NN9 VB4 VBP1
pray 5 VB8 VBP7 | pay prey
prayed 3 VBD9 VBN5 | prayer
prayer 6 NN9 NNP1
prayers 5 NNS9
praying 3 VBG9 NN5 | paying
precede 2 VB8 VBP7 | proceed
preceded 5 VBD8 VBN7
precedent 6 NN9 | president
precedents 3 NNS9 | presidents
precedes 3 VBZ9 | proceeds
preceding 6 VBG9
precious 6 JJ9 | previous
precision 6 NN9 NNP2
predator 3 NN9 NNP5 | predatory
predatory 5 JJ9
predicated 4 VBN9 | predicted
predicted 7 VBN8 VBD7
prefect 0 NN9 | perfect
prefer 8 VBP8 VB7 | refer
preference 7 NN9
preferences 8 NNS9
preferred 8 VBN8 JJ6 VBD5
preformed 2 VBN8 JJ6 | performed
premise 6 NN9 | promise
premised 2 VBN9 | promised
premises 6 NNS9 NN2 | promises
premising 0 VBG9 | promising
preparation 7 NN9
preposition 1 NN9 | proposition
prepositions 2 NNS9 | propositions
presence 9 NN9 | presents
present 10 JJ8 VB6 NN4 VBP4
presented 9 VBN8 VBD6
presenter 3 NN9 | presented
presenting 7 VBG9
presents 7 VBZ9 NNS2 | presence
preservation 6 NN9 NNP1
preserve 8 VB9 VBP4
preserved 7 VBN9 VBD6
preserver 2 NN9 | preserve preserved
preserving 6 VBG9
preset 1 JJ9 | present
presidency 8 NN9 NNP6
president 10 NNP8 NN7
presidential 9 JJ9 NNP5
presidents 8 NNS9 NNP4
press 8 NNP8 NN6 VB2 | pressure
pressure 10 NN9 VB2 | press
presumed 5 VBN9 VBD2
pretest 1 NN9 | protest
pretesting 2 NN9 VBG6 | protesting
pretests 0 NNS9 | protests
pretty 8 RB9 JJ4
previous 9 JJ9
prevision 0 NN9 | provision precision
prey 5 NN8 JJ4 VBP4 VB4 NNP1 | pray
price 11 NN9
priced 6 VBN8 JJ6 VBD4
prices 10 NNS9
pricey 2 JJ9 | price
pricing 8 NN9 VBG3
pricking 0 VBG9 | pricing picking
pride 7 NN9 NNP3 VBP3 | price
prided 0 VBN9 | priced
prides 3 VBZ9 | prices
prim 0 JJ9 | prime
prime 7 JJ8 NNP7 NN1
primer 4 NN9 NNP3 | prime
prince 4 NNP8 NN6 | price
princes 4 NNS9 NNP4 | prices
principal 7 JJ8 NN7 | principle
principally 4 RB9 | principle
principals 4 NNS9 | principles
principle 9 NN9 | principal
principled 2 JJ9 NN6 | principles principle
principles 10 NNS9 NNP2
print 8 NN8 VB6 NNP2 | sprint
printed 7 VBN9 VBD4 | printer
printer 5 NN9 | printed
prints 4 NNS8 VBZ5 NNP4 | sprints
prion 3 NN8 JJ6 | prison
prions 4 NNS9 | prisons
priorities 7 NNS9 NNP1
prioritizes 4 VBZ9 | priorities
prise 0 VB9 | price pride praise
prising 0 VBG9 | pricing uprising
prison 7 NN9 NNP1
prisons 5 NNS9 NNP3
prize 7 NN8 NNP7 VBP2 | price
prizes 6 NNS9 NNP3 VBZ1 | prices
pro 6 JJ7 NNP6 NN5 FW5 IN2
probable 5 JJ9
probe 6 NN8 VB6 NNP3 | prove prone
probed 3 VBN8 VBD7 | proved
probes 5 NNS9 VBZ5
probing 4 VBG9 | proving
proceed 7 VB9 VBP5
proceeding 5 NN8 VBG8 | proceedings
proceedings 6 NNS9 NNP6 | proceeding
proceeds 6 NNS8 VBZ7
process 12 NN9 VB1
processed 7 VBN9 VBD1
processing 8 NN8 VBG6
procession 3 NN9 | profession
processions 3 NNS9 | professions
processor 3 NN9 | professor
processors 4 NNS9 | professors
prod 2 VB8 NN6 | proud pros pro
produce 10 VB8 VBP6 NN2
produced 10 VBN8 VBD6
producer 6 NN9 | produce produced
producers 8 NNS9 | produces
produces 8 VBZ9 | producers
prof 1 NN8 NNP8 | proof pro
profess 3 VBP8 JJ6 NN5 | process
professed 3 VBN8 VBD8 | processed
professing 1 VBG9 | processing
profession 6 NN9
professions 6 NNS9
professor 8 NN8 NNP6
professors 6 NNS9
profit 9 NN9 VB3
profits 9 NNS9
promise 8 NN9 VBP4 VB4 | premise
promised 7 VBD8 VBN7
promises 7 NNS8 VBZ7 | premises
promising 6 VBG8 JJ7
promote 9 VB9 VBP6
promoted 7 VBD8 VBN7 | prompted
promoter 4 NN9 | promote promoted
promoters 3 NNS9 | promotes
promotes 7 VBZ9
promoting 7 VBG9 | prompting
prompted 7 VBD8 VBN7 | promoted
prompting 5 VBG9 NN4 | promoting
prone 6 JJ9 | probe
proof 7 NN9 JJ1 | prove
prop 3 VB8 NN7 | pop pro
proper 8 JJ9
property 10 NN9 NNP1 | poverty prosperity
prophet 4 NNP8 NN7 | profit
prophets 4 NNS9 NNP6 | profits
proposition 7 NN9 NNP3
propositions 5 NNS9
props 3 NNS8 VBZ6 NNP5 | pros
pros 6 NNS9
prose 4 NN9 | pose pros
prosecute 5 VB9
prosecuted 5 VBN8 VBD7
prosecution 5 NN9 | persecution
prospective 7 JJ9 | perspective
prosper 5 VB9 VBP3 | proper
prosperity 8 NN9 | property
protect 10 VB9 VBP4 | protest
protected 8 VBN9 VBD5 | protested
protecting 8 VBG9
protects 7 VBZ9 | protests
protest 8 NN8 VB6 NNP2 VBP2 | protect
protested 6 VBD9 VBN4 | protected
protester 0 NN9 | protested
protesting 5 VBG9 | protecting
protests 7 NNS9 | protects
protozoa 4 NN9 NNS6 | protozoan
protozoan 5 JJ9 NN6
proud 7 JJ9
provable 2 JJ9 | probable
prove 8 VB9 VBP3 | proof probe
proved 8 VBD9 VBN6 | provide
proves 4 VBZ9 | probes
provide 11 VB8 VBP7
provided 10 VBN8 VBD7
provider 6 NN9 | provide provided
providers 7 NNS9 | provides
provides 10 VBZ9
proving 5 VBG9 NN2
provision 7 NN9
prune 0 VB9 | prone
pry 2 VB9 | prey pray
psst 0 NN9 | past
pt 3 NN8 NNP6 | put pet opt pot
pubic 5 JJ9 NN6 | public
pubis 2 NNS9 NN6 | pubic
public 12 JJ8 NN6 NNP2
published 9 VBN8 VBD7
publisher 6 NN9 NNP1 | published
publishers 6 NNS9 NNP5 | publishes
publishes 5 VBZ9 | publishers
puck 4 NN9 | pick pack
pull 8 NN8 VB7 VBP4 | poll
pulled 7 VBN8 VBD7
puller 1 NN8 NNP7 | pulled
pulling 6 VBG9 NN2 | polling
pulls 5 VBZ9 NNS3 | polls
pulp 3 NN9 | pull
pump 6 NN8 VB7 VBP4
pumps 5 NNS8 VBZ6
pun 3 NN9 | pen pan pin
punk 2 NN9 | pink
punt 0 NN9 | put
pups 2 NNS9 | pumps
purchase 10 VB7 NN7 VBP4 NNP1
purchased 8 VBN8 VBD7
purchaser 4 NN9 | purchase purchased
purchasers 4 NNS9 | purchases
purchases 8 NNS9 VBZ6
pure 7 JJ9 NNP2 | purse
puree 1 VBP8 VB8 | pure purse
purer 1 JJ9 | pure
purge 3 VB8 NN7 | pure
purify 2 VB9 NNP5 | purity
purity 5 NN9 NNP5 | parity
purr 0 NN9 | pure
purse 5 NN9 VB2 | pursue pure
pursue 8 VB9 VBP5
pursued 6 VBN8 VBD7
pursuer 1 NN9 | pursue pursued
pus 4 NNS8 NN7 NNP3 | push plus puts ups
push 8 VB8 NN6 VBP5
pushers 0 NNS9 | pushes
pushes 6 VBZ9 NNS3
pushy 0 JJ9 | push
put 10 VB8 VBN6 VBD6 VBP4
puts 7 VBZ9 | pets
putting 8 VBG9
quack 0 NNS9 | quick
qualified 7 JJ9 VBN4 VBD4
qualifier 0 NN9 | qualified
qualifies 3 VBZ9 | qualities
qualify 6 VB8 VBP6 | quality
qualities 7 NNS9
quality 10 NN9 JJ4 NNP1 | equality
quantifies 2 VBZ9 | quantities
quantify 5 VB9 VBZ2 | quantity
quantities 8 NNS9
quantity 9 NN9
quarks 5 NNS9
questioned 6 VBN8 VBD8
questioner 2 NN9 | questioned
quick 8 JJ9 RB2
quiet 6 JJ9 VB3 NN1 | quite quote quit
quilt 2 NN8 NNP8 | quit
quipped 1 VBN8 VBD8 | equipped
quirks 3 NNS9 | quarks
quit 6 VB8 VBP5 VBD4 NN1 | quite quiet
quite 9 RB9 PDT5 | quiet
quits 1 VBZ9 | quite
quota 5 NN9 NNP2 | quote
quotas 6 NNS9 | quotes
quote 6 NN8 VB6 VBP4 | quite quiet quota
quotes 5 NNS9 VBZ5 | quotas
rabid 1 JJ9 | raid
race 10 NN9 NNP2
raced 3 VBD9 | traced
racer 2 NN9 | race
races 7 NNS9 VBZ1 | traces
racial 9 JJ9 NNP1
racially 5 RB9
racing 4 NN7 VBG7 NNP4 | tracing
rack 4 NN9 NNP4 VB4 | track rock crack
racked 1 VBD9 | tracked
racket 0 NN9 | rocket
racking 2 VBG8 JJ6 | tracking fracking
racks 2 NNS9 | rocks tracks
rad 4 NN9 JJ4 NNP4 NNS4 | read red raw road rod
radial 5 JJ9 | racial radical
radially 0 RB9 | racially radically
radical 8 JJ9 NNP3
radically 5 RB9 VB3
radii 3 NN8 NNS7 | radio
radio 9 NN9 NNP5
radios 4 NNS9 | radius
radius 8 NN9
raft 1 NN9 | draft craft
rafts 1 NNS9 | drafts rats
rag 1 NN9 | ran ray drag
rage 3 NN8 NNP6 VB4 VBP4 | rate range rare
raged 4 VBD9 VBN3 | rated ranged
rages 0 VBZ9 | rates ranges
ragged 2 JJ9 | ranged
raging 3 VBG9 | ranging rating
rags 2 NNS9 NNP5 | rays rats
raid 5 NN9 VB5 NNP3 | rapid rid
raided 4 VBD9 VBN5 | raised
raiders 3 NNS9 NNP4 | riders
raiding 4 VBG8 NN7 | raising riding
raids 6 NNS9 NNP2
rail 6 NN9 VB2 NNP1 | trail
rails 4 NNP8 NNS7 VBZ2 | trails
rain 7 NN9 NNP3 VB2 | brain ran train grain reign
rained 2 VBD9 | trained
raining 3 VBG9 | training
rains 4 NNS8 NNP5 VBZ5 | brains grains trains
rainy 3 JJ9 | rain
raise 9 VB9 VBP5 NN3 | rise arise rays
raised 9 VBN8 VBD7
raiser 0 NN9 | raise raised
raises 7 VBZ9 NNS3 | rises arises
raisin 2 NN9 | raising
raising 8 VBG9 NN4 | rising arising
raked 0 VBD9 | ranked
raking 1 VBG9 | ranking
rally 6 NN8 VB7 VBP1 | really
ram 3 NN8 VB6 NNP6 | ran gram arm
rams 0 NNP8 NNS8 | arms
ran 8 VBD9 | rain rank
ranch 3 NN8 NNP6 | branch
ranchers 5 NNS9
ranches 2 NNS9 | branches ranchers
ranching 3 NN9 VBG5 | branching
rand 2 NNP8 NN6 | brand ran grand
random 7 JJ9 NNP6
rang 3 VBD9 | range ran
range 10 NN9 VBP4 VB3
ranged 5 VBD9 JJ2 VBN2
ranger 2 NNP8 NN7 | range ranged
rangers 2 NNP8 NNS7 | ranges
ranges 6 NNS8 VBZ6
ranging 7 VBG9 JJ3
rank 7 NN8 VB7 VBP5 NNP1 | ran
ranked 6 VBN8 VBD7
ranking 6 VBG8 NN7
rankling 0 VBG9 | ranking
ranks 6 NNS8 VBZ6
ransom 2 NN8 NNP6 | random
rants 0 NNS9 | grants rats
rap 4 NN9 NNP5 VBP3 | trap rape reap
rape 5 NN9 VB4 NNP3 | rope
raped 3 VBN8 VBD7 | rapid
rapid 8 JJ9 NNP2
rapped 0 VBD9 | trapped wrapped
rare 8 JJ9 | rate
rarer 3 JJ9 | rare
rarest 0 JJS9 | arrest
rash 6 NN9 JJ5 | crash rush trash
rasp 0 NN9 | grasp
rat 4 NN9 JJ4 | rate art ray
rate 11 NN9
rated 5 VBN9 VBD6 NNP1
rater 1 NNP8 NN7 | rate rather rated crater
rates 10 NNS9
rather 11 RB9
rating 7 NN9 VBG1
ratio 9 NN9
ration 2 NN8 VB8 | ratio relation
rational 8 JJ9 | rationale
rationale 6 NN9 NNS5 | rational
rations 3 NNS9 | ratios
ratios 7 NNS9
rats 5 NNS9 | rate rates rays arts
rave 3 NN8 JJ5 VBP5 VB5 | race grave brave
raw 8 JJ9 NNP1 | draw row
ray 7 NN9 NNP5 | gray pray
rays 8 NNS9 NNP1 | raise rats
razed 2 VBN8 VBD8 | raised
rd 1 NN9 | red rod re rid
re 5 VBP8 IN6 NN4 NNP4 VB1 | red
reach 10 VB8 NN5 VBP5 | research teach
reached 9 VBD8 VBN7
reaches 7 VBZ9 NNS5 | breaches
reaching 8 VBG9
react 7 VB8 VBP7 NNP2 | reach
reacted 5 VBD8 VBN6 | reached
reacting 5 VBG9 | reaching
reaction 8 NN9
read 10 VB8 VBN5 VBP4 VBD4 | red ready road
reader 8 NN9 NNP2 | leader
reading 9 VBG8 NN7
reads 5 VBZ9 | roads
ready 9 JJ9 | read
readying 0 VBG9 | reading
real 10 JJ9 RB1 | rely
reality 9 NN9
really 10 RB9
realm 7 NN9 | real
realms 6 NNS9
reals 3 NNS9 | realms
realty 0 NN9 | reality
ream 0 NN9 | dream realm cream
reams 2 NNS9 | dreams realms
reap 5 VB9 VBP5 | real
rear 5 JJ8 NN7 NNP4 VB3 | read
rearing 4 NN8 VBG6 | reading
rearm 0 VB9 | rear
reason 10 NN9 VB1 | season
reasoned 6 VBD8 VBN7 JJ1
reasoner 3 NN9 NNP5 | reasoned
rebel 5 JJ7 VB6 NN6 NNP5 VBP3
rebels 6 NNS9
rec 0 NN9 | red re
recap 4 NN8 VB6 VBP3 | reap
receded 2 VBD8 VBN7 | preceded
receding 2 VBG9 | preceding
receive 10 VB8 VBP7
received 10 VBD8 VBN7
receiver 6 NN9 | receive received
receivers 4 NNS9 | receives
receives 7 VBZ9
recent 10 JJ9
recorded 8 VBN9 VBD5
recorder 3 NN9 | recorded
recover 6 VB9 VBP5 | recovery
recovery 7 NN9 NNP4 | recover
recruited 5 VBN8 VBD7
recruiter 3 NN8 NNP6 | recruited
red 9 JJ8 NNP6 NN2 | read
redact 2 VB9 | react
redaction 0 NN9 | reaction reduction
redo 1 VB8 NN8 | red
reds 2 NNS8 NNP7 | reads
reduction 8 NN9 NNP3
reeds 2 NNS9 | reads
reedy 0 JJ9 | ready remedy
reel 4 NN9 VB5 | real rebel
reelected 4 VBN9 VBD4 | reflected
reelecting 1 VBG9 | reflecting
reelection 6 NN9 | reflection
reelections 0 NNS9 | reflections
reels 0 NNS9 | rebels
refer 8 VB8 VBP7 | prefer
refereed 0 VBN9 | referred
reference 8 NN9 VB4 VBP2 | preference
references 7 NNS9 VBZ4 | preferences
referred 9 VBN9 VBD4 | preferred
referrer 0 NN9 | referred
refined 5 JJ7 VBN7 VBD6
refining 5 VBG8 NN7
reflected 8 VBN8 VBD7
reflecting 6 VBG9 NN1
reflection 8 NN9 NNP1 | reelection
reflections 5 NNS9
refraction 6 NN9
refrain 5 VB8 NN5 VBP5
refuge 5 NN8 NNP6 | refugee
refugee 5 NN8 NNP6 | refuge
refugees 6 NNS9 NNP3
refuges 2 NNS9 NNP5 | refugees refugee
refuse 6 VB8 VBP7 NN3 | reuse
refused 8 VBD9 VBN5
refusing 5 VBG9
refute 4 VB9 VBP4 NN3 | refuge
reg 0 NNP8 NN8 | re
regain 5 VB9 | retain
regained 5 VBD8 VBN7 | retained
regaining 3 VBG9 | retaining
regal 1 JJ8 NNP7 | real renal
regard 8 NN9 VB5 VBP3
regarded 7 VBN8 VBD7
regarding 9 VBG9 IN2
regime 8 NN9
regimen 4 NN9 | regime
regimens 1 NNS9 | regimes
regimes 8 NNS9
regulator 2 NN9 | regulatory
regulatory 8 JJ9 NNP3
rehired 0 VBN9 | retired
reign 6 NN9 NNP4 VB2 | rain
reigned 3 VBD9 | resigned
rein 5 VB8 NN7 NNP3 VBP3 | rain reign
reined 0 VBD9 | refined
reining 2 VBG9 | refining
reject 7 VB8 VBP7
rejected 7 VBD8 VBN7
rejecting 5 VBG9
rejection 6 NN9
rejects 5 VBZ9
related 10 JJ9
relating 6 VBG9
relation 7 NN9
relay 5 VB7 NN7 NNP5 VBP4 | rely repay
relayed 4 VBN9 VBD3 | related
relaying 2 VBG9 | relying relating
reliability 6 NN9 | liability
relied 7 VBD9 VBN5 | relief replied
relief 8 NN9 NNP4 | relied relieve
reliefs 0 NNS9 | relies
relies 7 VBZ9
relieve 5 VB9 VBP4 | relief
reliever 0 NN9 | relieve
relive 1 VB9 | relieve
relived 2 VBD8 VBN7 | relied
rely 9 VBP8 VB7 | real
relying 7 VBG9
rem 5 NN9 NNP4 | re
remainder 6 NN9 | reminder
remand 1 VBN8 NN8 | remind
remanded 2 VBN9 | reminded
remedy 6 NN8 VB7 VBP1
remember 10 VB9 VBP5 | member
remind 7 VB9 VBP6
reminded 5 VBD8 VBN7 | reminder
reminder 6 NN9 | remainder reminded
remote 7 JJ9
remove 8 VB9 VBP4
removed 8 VBN9 VBD6
remover 0 NN9 | removed remove
renal 6 JJ8 NN6 | real rental
rend 0 VBP9 | red trend
rental 6 JJ8 NN8 | renal
rep 3 NN9 | re reap
repaid 6 VBN9 VBD4 VBP3 VB1 | repair
repair 7 NN8 VB7 VBP1 | repaid
reparation 1 NN9 | preparation
repay 6 VB9 VBP2
repeal 6 NN8 VB7
repel 4 VB7 VBP6 NN5 VBZ5 | repeal
replay 1 VB8 NN8 | repay reply
replied 5 VBD9 | relied
replies 3 NNS8 VBZ8 | relies
reply 5 NN8 VB7 VBP2 | rely
replying 2 VBG9 | relying
reported 9 VBD8 VBN8
reporter 6 NN9 | reported
requested 7 VBN8 VBD7
requester 3 NN9 | requested
res 2 FW8 NNS7 | rest red
research 12 NN9 NNP4 VB2 | reach
researched 6 VBN8 VBD7 | researcher
researcher 8 NN9 | researched
researchers 9 NNS9
researches 3 VBZ9 | researchers
resent 3 VB8 VBP7 | present recent
resented 5 VBD9 VBN3 | presented
resenting 1 VBG9 | presenting
resents 0 VBP9 | presents
reservation 6 NN9 NNP5 | preservation
reserve 7 NNP8 NN6 VB3 VBP1 | preserve reverse
reserved 6 VBN9 VBD3 | preserved
reserving 3 VBG9 | preserving
reset 4 VB7 VBN7 NN6 VBD3 | rest
reside 5 VBP8 VB7 | beside
residence 6 NN9 | residents
residency 3 NN9 | presidency
resident 5 JJ8 NN7 | president
residential 6 JJ9 NNP1 | presidential
residents 8 NNS9 | presidents residence
residue 4 NN9 | reside
resign 4 VB9 | reign
resigned 5 VBD9 VBN5
resisters 1 NNS9 | resistors
resistors 5 NNS9
respectfully 4 RB9 | respectively
respectively 7 RB9
respirator 3 NN9 | respiratory
respiratory 8 JJ8 NN7
rest 9 NN9 VB4 VBP2 | test
resting 6 VBG7 NN7 JJ6
restore 7 VB9 VBP2 | restored
restored 6 VBN9 VBD5 | restore
restores 2 VBZ9 | restored
restrain 5 VB9 VBP3 | restraint
restraint 5 NN9
resumed 5 VBD8 VBN7 | presumed
retailed 1 VBD9 | retailer
retailer 7 NN9
retain 7 VB8 VBP6 | regain
retained 7 VBN8 VBD7
retainer 2 NN9 | retained
retaining 6 VBG9 NN3
retard 1 VB9 | regard
retarded 3 JJ9 VBD5 | regarded
retarding 0 VBG9 | regarding
retina 5 NN9
retinal 3 NN8 JJ6 NNP4 | retina
retire 5 VB8 VBP7
retired 6 JJ8 VBD7 VBN6
retiree 2 NN8 NNP5 JJ5 | retired retire
retraction 3 NN9 | refraction
retrain 2 VB9 VBP6 | retain refrain
retrained 1 VBN9 | retained
retraining 3 NN8 VBG7 | retaining
retried 0 VBN9 | retired
reuse 6 VB7 NN7 VBP5 | refuse
reused 5 VBN9 VBD5 | refused
reusing 4 VBG9 NN5 | refusing
rev 3 NN9 | red re
revealed 8 VBD8 VBN8
revealing 5 VBG8 JJ6
reveals 7 VBZ9
reveled 0 VBD9 | revealed
reveling 0 NN9 | revealing
revels 0 NNP8 NNS6 | reveals rebels
revere 1 NNP8 VB6 VBP6 | reverse
revered 4 VBN9 VBD4 JJ4 | reversed
reverence 4 NN9 | reference
reveres 0 VBZ9 | reverse
reverse 7 JJ7 VB7 NN6 VBP2 | reserve
reversed 6 VBN8 VBD7
reviewed 7 VBN9 VBD6 | reviewer
reviewer 6 NN9 | reviewed
revolution 8 NN8 NNP8
revolutionary 7 JJ8 NNP7
reward 7 NN8 VB6 VBP4
rewarding 6 VBG8 JJ6 NN4
reword 0 VB9 | reward
rewording 2 VBG8 NN8 | rewarding
rib 5 NN9
ribs 6 NNS9
rice 7 NN8 NNP7 | price race rise ride
riches 5 NNS8 NN7 NNP2 | richest
richest 5 JJS9 | riches
rid 5 JJ8 VB6 RB5 VBP2 | red ride rod grid raid
ridding 2 VBG9 | riding
ride 7 NN8 VB7 VBP3 NNP2 | rise pride rice ridge bride
rider 4 NN9 NNP4 | river ride
riders 5 NNS9 NNP6 | rivers rides
rides 5 NNS8 VBZ6 NNP1 | rises riders
ridge 5 NN8 NNP6 | ride bridge
ridges 4 NNS9 | bridges rides
riding 6 VBG8 NN7 | rising
rids 0 VBZ9 | ride raids rides
rife 2 NN8 JJ7 | ride rice
rift 3 NN9 NNP5 | drift
rig 3 NN8 NNP7 | ring rib
rigger 0 NN9 | trigger
right 12 NN7 JJ7 RB5 | write
rightness 4 NN9 | brightness
rights 11 NNS9 NNP5
rigs 2 NNS9 | rings ribs
ring 6 NN9 NNP5 VB3 | bring
ringed 2 VBN8 JJ7 | ranged
ringing 2 VBG8 NN7 | bringing ranging
rings 6 NNS9 VBZ2 | brings
rink 3 NN9 | drink rank
rinks 0 NNS9 | ranks drinks
rinse 3 VB9 VBP6 | rise
rinses 1 NNS9 | rises
riot 5 NN9 NNP2 | root
rioted 3 VBD9 | rooted
riots 6 NNS9 NNP5 | roots
rip 3 VB8 NN6 NNP5 | trip
ripe 5 JJ9 | rope rape
rise 10 NN8 VB6 VBP5 | raise arise ride
risen 6 VBN9 NNP2 | arisen
rises 7 VBZ9 NNS2 | raises arises crises rides
rising 8 VBG9 NN2 NNP1 | raising riding
risk 10 NN9 VB1 VBP1
risking 5 VBG9 NNP2 NN2 | rising
risky 7 JJ9 | risk
rite 4 NN9 NNP3 | right rate write
rites 5 NNS9 | rates writes
river 7 NNP8 NN7 | driver
rivers 7 NNS9 NNP6 | drivers riders
rivet 0 VB9 | river
rivets 0 NNS9 | rivers
road 8 NN8 NNP6 | read broad rod
roads 7 NNS9 NNP5 | reads
roam 3 VB8 VBP6 | room
roar 3 NN9 | road rear
rob 2 NNP8 VB7 VBP4 | rib
robber 4 NN9 NNP5 | rubber
robe 3 NN9 | probe
robes 3 NNS9 | probes
robot 5 NN9 NNP3 | root
robots 6 NNS9 | roots
robs 1 VBZ9 | ribs
rock 7 NN8 NNP6 VB1 | rocky
rocker 0 NN9 | rocket
rocket 5 NN9 NNP4 VB1
rocks 7 NNS9 VBZ3
rocky 5 JJ8 NNP6 | rock
rod 6 NN9 NNP4 | red road row rid
rode 4 VBD9 | road rose rod
rods 5 NNS9 | roads rows
roil 0 VB9 | roll rail
role 11 NN9 | rule
roles 9 NNS9 | rules
roll 6 VB8 NN7 NNP4 VBP4 | role
rolled 5 VBD8 VBN8
roller 3 NN9 JJ4 | rolled
rolls 5 NNS8 VBZ7 | roles
roof 5 NN9 | root proof
roofed 0 VBN9 | rooted
roofs 4 NNS9 | roots
room 9 NN9 NNP1
roost 0 NN9 | root roots
root 7 NN9 NNP3 VB2 | route roof robot
rooted 7 VBN9
rooting 3 VBG8 NN7 | routing
roots 7 NNS9 | routes robots riots
rope 6 NN9 | role rape
ropes 2 NNS9 | roles
rose 7 VBD9 NNP5 NN4 | arose rows
roses 2 NNS9 | rises
rot 3 NN8 VB6 | root
rotating 6 VBG9 NN1
rote 2 JJ8 NN7 | rate wrote route
rotting 1 VBG8 NN8 | rotating
round 8 NN8 JJ6 NNP4 RB3 VB3 VBP2 IN1 | around ground
rounded 6 JJ9 VBD5 VBN4 | grounded
rounds 6 NNS9 VBZ3 | grounds
rouse 2 VBP8 NNP6 VB6 | rose reuse
roused 2 VBN8 VBD7 | reused
route 8 NN8 NNP6 VB3 | root
routed 4 VBN9 VBD4 | rooted
router 2 NN9 | route
routers 1 NNS9 | routes
routes 7 NNS9 VBZ1 | roots
routing 5 NN9 VBG5
routs 0 NNS9 | route roots routes
rover 1 NNP8 NN6 | river
rovers 3 NNS8 NNP6 | rivers
roving 3 VBG9 | proving
row 7 NN9 NNP5 | grow raw rod
rowing 1 NN9 | growing
rows 5 NNS9 VBZ2 | rose grows
rs 1 $7 NNP7 NN7 | re
rub 3 VB8 VBP7 NN5 | run rib
rubbed 3 VBN9 VBD4 | rubber
rubber 6 NN9 NNP2
rubles 0 NNS9 | rules
rubs 2 VBZ8 NNS7 | runs ribs
rude 4 JJ9 | ride crude
rue 0 NNP8 VB8 | true rule re
rug 2 NN9 | run drug
rugs 1 NNS9 | drugs runs
ruin 5 NN8 VB7 VBP3 | run rain
ruins 4 NNS9 | runs
rule 10 NN9 VB5 VBP1 NNP1 | role ruler
ruled 8 VBD8 VBN7 | ruler
ruler 7 NN9 | rule ruled
rulers 8 NNS9 | rules
rules 10 NNS9 VBZ1 | roles rulers
rum 4 NN8 NNP6 | run
rumors 5 NNS9
rumours 0 NNS9 | rumors
rums 0 NNS9 | runs
run 10 VB7 NN7 VBP5 VBN5
rungs 2 NNS9 | runs rings
runs 7 VBZ9 NNS6
rush 6 NN8 VB5 NNP5 VBP2 | rash
rushed 5 VBD9 VBN5 | crushed
rust 3 NNP7 JJ7 NN6 | rest trust rush crust
rusted 1 VBN9 | trusted rushed
rusting 0 VBG9 | resting trusting
ruts 1 NNS9 | rats
rye 3 NN8 NNP6 | re
saber 2 NN8 RB7 | safer
sac 5 NN9 NNP3 | sad sec
sack 3 NN8 VB5 NNP5 | sick slack stack
sacred 7 JJ9
sad 5 JJ9 | said saw sand
safe 8 JJ9 | save
safer 6 JJR9
safes 0 NNS9 | saves
sag 3 NN9 VB5 | say sat sage
saga 1 NN8 NNP8 | sage
sage 5 JJ7 NNP6 NN6 | stage save safe usage
sages 4 NNS9 NNP5 | stages saves
sago 0 NN9 | sage
said 11 VBD8 VBN6
sail 5 NN8 VB7 | sale soil
sailed 5 VBD9 VBN5
sailing 5 VBG8 NN7
sails 4 NNS9 VBZ3 | sales soils
sake 6 NN9 | same sale stake shake snake
sale 8 NN9 | scale sole sake
sales 10 NNS9 NN4
salivation 3 NN9 | salvation
salt 7 NN9 NNP6 | sat
salty 4 JJ9 | salt
salutes 1 VBZ8 NNS8 | solutes
salvation 5 NN9 NNP4
same 12 JJ9 | some
sample 9 NN9 VB1 | simple
sampling 6 NN9 VBG5
sand 6 NN9 NNP5 | and said send stand sad
sandal 2 NN8 NNP7 | scandal
sandals 3 NNS9 | scandals
sands 2 NNS8 NNP6 | stands sends
sandy 2 NNP8 JJ7 NN4 | sand
sane 2 JJ9 | same sand sage
sang 4 VBD9 NNP3 | song
sans 3 NNP8 NN6 DT4 JJ3 FW3 | sons sand spans
sap 3 NN8 VB7 NNP5 | soap
sapling 0 NN9 | sampling
sat 7 VBD9 NNP5 NN2 | set say salt seat
sated 0 VBN9 | stated seated
save 9 VB9 VBP4 | safe slave
saved 7 VBN8 VBD7
saver 3 NN8 NNP6 | save saved safer
savers 4 NNS9 NNP3 | saves
saves 5 VBZ9 NNS2 | slaves
saving 8 VBG8 NN6
savings 9 NNS8 NN6 NNP2
saw 9 VBD9 | was
sawing 1 VBG9 | swing
sax 0 NN9 | six sex sad
say 10 VB8 VBP6 UH3 NN1 | stay
saying 8 VBG9 NN4 | staying
says 9 VBZ9
scalded 0 VBN9 | scaled
scale 9 NN9 VB3 | sale
scaled 5 VBN9 VBD5
scales 6 NNS9 VBZ2 | sales
scam 3 NN9 | scan
scan 6 VB8 NN7 VBP4 NNP1
scandal 6 NN9
scandals 5 NNS9
scanning 6 VBG8 NN7 NNP1
scant 2 JJ9 | scan
scarce 6 JJ9
scare 4 NN7 NNP7 VB6 VBP3 | score scarce
scared 5 JJ9 VBD5 VBN4 | sacred scored
scares 2 VBZ9 | scores scarce
scene 7 NN9 | seen
scenes 6 NNS9
scent 4 NN9 | sent
schema 5 NN9 NNP1 | scheme
scheme 6 NN9 | schema
schemers 0 NNS9 | schemes
schemes 5 NNS9
scones 0 NNS9 | scenes
scope 8 NN9
score 7 NN9 VB3 VBP3
scored 5 VBD8 VBN7
scores 7 NNS9 VBZ3
scorned 2 VBD8 VBN7 | scored
scoured 1 VBD9 | scored
scratch 6 NN9 VB4 VBP3
scratchy 0 JJ9 | scratch
scrip 0 NN9 | script
script 7 NN9
sea 8 NN8 NNP7 | see sex season seat seal
seal 5 NN8 VB6 NNP4 VBP2 | sea
sealing 2 VBG9 | ceiling
seals 4 NNS9 VBZ5 | seas
seam 1 NN9 | seem sea steam
seams 2 NNS9 | seems seas
searchers 4 NNS9 | searches
searches 6 NNS9 VBZ3
seared 0 VBD9 | seated
seas 6 NNS9 NNP5 | seats sees
season 8 NN9 NNP1 | reason sea
seat 7 NN9 VB2 | set sea sat sweat
seated 5 VBN9 JJ4 VBD3
seating 4 NN9 VBG3 | sweating
seats 7 NNS9 VBZ2 | sets seas
sec 5 NNP8 NN7 | sex
secret 8 JJ8 NN7 NNP3 | secrete
secretary 6 NNP9 NN6
secrete 6 VBZ7 VB7 VBP5 JJ3 NN1 | secret secrets secreted
secreted 6 VBN9 VBD2 | secrete
secretes 4 VBZ8 NNS6 | secrets secreted
secretory 3 JJ8 NN6 | secretary
secrets 7 NNS9 NNP3 | secrete
sect 5 NN9 | set sec
section 10 NN9 NNP1 | election
sects 4 NNS9 | sets
see 12 VB9 VBP6 | seek seem
seed 6 NN9 NNP2 VB2 | need see speed sees sued
seeding 0 NN9 | seeing speeding
seeds 7 NNS9 | sees speeds
seedy 0 JJ9 | seed
seeing 8 VBG9 | seeking
seek 10 VB8 VBP7 | see seem
seeking 9 VBG9 NN2 | seeing
seeks 7 VBZ9 | seems sees
seem 9 VB8 VBP7 | see seen seek
seeming 4 VBG9 JJ6 | seeking seeing
seems 9 VBZ9 | seeks sees
seen 10 VBN9 | seem seven
seep 2 VB9 | see sleep sheep steep
seer 0 NN9 | see seed sheer steer
sees 7 VBZ9 | seems seeks seeds seed seas
seize 6 VB9 VBP4 | size cease
seized 7 VBD8 VBN7 | sized
seizes 0 VBZ9 | sizes
select 8 VB9 VBP4 JJ4
selected 8 VBN9 VBD5
selecting 7 VBG9
selection 8 NN9
selective 6 JJ9 NNP3
selects 5 VBZ9 NNS2
self 10 NN9 JJ2
sell 9 VB9 VBP6 | cell
selling 9 VBG8 NN7
sells 7 VBZ9 NNS2 | cells shells
selves 4 NNS9 | shelves
semantic 5 JJ9
semantics 4 NN9 NNP5 | semantic
semen 3 NN9 | seen
seminar 5 NN9 NNP4
seminary 1 NNP8 NN7 | seminar
send 9 VB9 VBP6 | spend
sending 7 VBG9 | spending sensing
sends 6 VBZ9 | spends
sense 10 NN9 VBP1 VB1 | since
sensing 5 NN8 VBG7 | sending
sensor 4 NN9 NNP3 | sensory
sensory 8 JJ9
sent 9 VBN8 VBD7 | set spent
sentence 9 NN9
sentience 0 NN9 | sentence
sentient 1 JJ9 | sentiment
sentiment 6 NN9
seq 0 NN9 | sea
serial 5 JJ7 NN7 NNP5 | cereal
serious 9 JJ9
serous 5 JJ9 NN4 | serious
servants 7 NNS9 | servers
serve 10 VB8 VBP7 | severe
served 9 VBD8 VBN7 | server
server 7 NN9 | serve served
servers 6 NNS9 | serves servants
serves 8 VBZ9
session 8 NN9
set 11 NN7 VB6 VBN6 VBD5 JJ3 VBP2 | sent
sets 8 NNS8 VBZ8 | seats
sett 0 VB9 | set
setting 9 VBG8 NN7 | sitting
settle 7 VB9 VBP4
settled 8 VBN8 VBD7
settler 2 NN9 | settled settle
settlers 8 NNS9
settles 2 VBZ9 | settlers
settling 6 VBG9 NN3 | setting
seven 9 CD9 | even seen
seventh 6 JJ8 NNP6 RB3 NN2 | seventy
seventy 6 CD9 | seventh
sever 3 VB9 | severe server
several 11 JJ9 | severe
severe 8 JJ9 | several serve
severed 3 VBN9 VBD6 | severe
sew 2 VB8 VBN6 NN6 | see saw sea
sewed 0 VBD9 | seed
sewing 4 NN8 VBG6 NNP4 | seeing swing
sewn 2 VBN9 | seen
sex 9 NN9 NNP1 | six sea
sexes 4 NNS9 NNP4 | sees
sexy 3 JJ9 | sex
sh 2 NN9 NNP6 | she
shacks 0 NNS9 | shocks
shade 4 NN9 VB3 VBP3 | share
shaded 1 JJ8 VBN8 | shared
shades 4 NNS9 VBZ4 NNP4 | shares
shading 0 NN9 | sharing
shadow 6 NN9 VB4 NNP3
shadowy 2 JJ9 | shadow
shaft 4 NN9 NNP3 | shift
shafts 3 NNS9 | shifts
shake 5 VB8 VBP5 NN3 NNP2 | sake stake snake shame
shaker 1 NNP9 NN6 | shake
shakes 3 VBZ9 NNS5 | snakes
shale 2 NN9 | shape sale shake
shall 10 MD9 | small
shallow 5 JJ9
sham 1 NN9 | shame
shame 5 NN9 VB5 | same shake
shape 9 NN8 VB7 VBP5 | share
shard 0 NNP8 NN8 | share shared
shards 2 NNS9 | shares
share 11 VB7 NN7 VBP6 | shape
shared 9 VBN9 VBD6
sharers 3 NNS9 | shares
shares 8 NNS8 VBZ6
sharing 9 VBG8 NN7
shark 5 NN8 NNP6 | stark
shave 3 NNP7 VB7 NN6 | save
shaved 3 VBN8 VBD6 | saved
shaves 0 VBZ9 | saves
shaving 3 NN8 VBG6 | saving
shavings 0 NNS9 | savings
she 12 PRP9 | he
shear 4 NN9 NNP4 | sheer
sheared 2 VBN8 VBD6 | shared
shearing 2 NN8 VBG7 | sharing
shed 6 VB7 VBP6 VBN6 NN5 VBD3 | she sued
sheen 0 NNP8 NN7 | seen
sheep 5 NNS8 NN6 NNP1 | sleep steep
sheer 5 JJ9 | sheet steer
sheet 8 NN9 | sheer
shelf 6 NN9 NNP1 | self
shell 6 NN9 NNP6 | shall sell smell
shelling 2 NN8 VBG6 | selling
shells 6 NNS9 | sells
shelved 1 VBN9 | shelves
shelves 5 NNS9
shewing 0 VBG9 | showing
shewn 0 VBN9 | shown
shift 9 NN8 VB7 VBP3
shifted 7 VBD8 VBN7
shifting 7 VBG9 NN5
shifts 8 NNS8 VBZ7 | shirts
shills 0 NNS9 | shells
shin 0 NN9 | sin shine
shine 5 VB7 NNP6 VBP6 NN5
shingle 1 NNP8 NN8 | single
shins 0 NNS9 | shine
ship 8 NN9 VB5 VBP3 | shop
shipped 6 VBN9 VBD5
shipper 1 NN9 | shipped
shippers 3 NNS9 | shoppers
shipping 7 NN9 VBG5 | shopping
ships 8 NNS9 | shops
shirt 6 NN9 | short shift
shirted 0 VBN9 | shifted
shirts 6 NNS9 | shifts
shit 4 NN8 UH7 | shift sit suit shot shut
shitting 1 VBG9 | sitting shifting
shock 7 NN9 VB2 | stock
shocked 5 VBN7 JJ7 VBD6 NN2
shocks 5 NNS9 | stocks
shoe 6 NN9 VB3 NNP1 | she show shore
shoes 7 NNS9 NNP3 | shows shores
shone 3 VBD8 VBN6 | shown stone shoe
shoo 0 VB9 | shop shoe shoot
shoot 5 VB8 NN7 VBP3
shooting 5 NN8 VBG7
shoots 3 VBZ8 NNS7 | shots
shop 7 NN8 VB6 VBP3 NNP3 | stop ship
shopped 3 VBD8 VBN7 | stopped shipped
shoppers 6 NNS9
shopping 8 NN9 VBG5 NNP1 | shipping stopping
shops 6 NNS9 | ships stops
shore 5 NN9 VB5 NNP4 | share short sure store shoe
shored 2 VBN8 VBD7 | shared stored
shores 5 NNS9 NNP3 | stores shares shoes
shoring 0 VBG9 | sharing storing
short 10 JJ9 | sort
shorter 7 JJR9
shorts 4 NNS9 NN4 | short sorts shirts shots
shot 7 NN7 VBN7 VBD6 | short shut
shots 5 NNS9 NNP2
should 12 MD9
shoulder 7 NN9 VB2 VBP1 | should
shout 3 VB8 NN7 VBP5 | shot shut shoot
shouting 4 VBG9 NN5 | shooting
shouts 2 NNS8 VBZ8 | shots
shove 2 VB8 NN6 | shoe
shoves 0 VBZ9 | shoes
show 10 VB8 VBP7 NN5 NNP1 | how slow
showed 8 VBD9
shower 5 NN9 NNP3 VB3 VBP2 | showed
showing 8 VBG9 NN2
shown 9 VBN9
shows 9 VBZ9 NNS6 | shoes
showy 0 JJ9 | show
shred 2 VBD8 NN8 | shared shed
shrine 3 NN9 NNP4 | shine
shun 2 NNP8 VB7 VBP5 | sun
shunning 2 VBG9 | stunning
shunt 3 NN9 JJ5 | shut
shut 7 VB7 VBN7 VBD5 VBP4 JJ3 NN3 NNP1 | shot
shuts 3 VBZ9 | shots
sic 2 NN9 RB6 | six sick sec
sick 7 JJ9 NNS1 | stick
side 10 NN9 JJ2 RB1 | site slide aside
sides 8 NNS9 | slides
siding 2 VBG8 NN6 | sliding
siege 5 NN9 NNP5
sieve 2 NN9 | siege
sift 3 VB7 VBP6 NN5 NNP4 JJ4 | shift soft sit
sifted 2 VBN8 JJ7 | shifted
sifting 1 VBG9 | sitting shifting
sigh 2 NN9 | sign sight
sighed 1 VBD9 | signed
sighing 0 VBG9 | signing
sighs 0 VBZ9 | signs sights
sight 7 NN9 NNP1 | site cite slight
sights 5 NNS9 | sites
sign 9 NN8 VB7 VBP3
signal 8 NN9 VB5 VBP4 | single
signed 8 VBN8 VBD8
signer 2 NN9 | signed singer
signing 6 VBG8 NN7 | singing
signs 8 NNS9 VBZ3 NNP2
silk 6 NN8 NNP7
silky 0 JJ9 | silk
silo 1 VB8 JJ8 | silk
silt 1 NN9 | sit salt slit
silver 7 NN8 JJ5 NNP4
silvery 0 JJ9 | silver
simile 2 NN9 | smile
simmer 2 VB8 VBZ6 | summer
simple 10 JJ9 | sample
simplex 2 NNP8 NN6 JJ5 | simple
simply 10 RB9
simulate 2 VB9 | stimulate
simulated 4 JJ7 VBN7 VBD6 | stimulated
simulates 0 VBZ9 | stimulates
simulating 2 VBG9 | stimulating
simulation 5 NN9 | stimulation
sin 5 NN9 NNP3 VB2 | skin sign sun son spin
since 11 IN9 RB3 | sense
sine 2 NN9 | since sin spine shine
sing 4 VB7 VBP7 NN3 VBG3 NNP3 | using single sign song sin
singeing 0 VBG9 | singing
singer 5 NN8 NNP7
singing 5 VBG8 NN6 JJ2 | signing
single 10 JJ9 NN2 | signal
singlet 0 NN9 | single
singling 2 VBG8 NN6 | singing
sings 3 VBZ9 | signs songs
sink 5 NN7 VB7 VBP6 | sin
sinned 0 VBN9 | signed
sins 4 NNS9 | signs sons
sip 2 NN9 NNP5 | ship skip
sipping 1 VBG9 | shipping
sips 1 NNS9 | ships
sir 4 NNP8 NN6 | sit
sis 0 FW9 | six sits
sit 7 VB8 VBP6 NN5 | set site suit slit
site 10 NN9 | side
sited 1 VBN9 | cited suited
sites 9 NNS9
siting 2 VBG8 NN7 | sitting
sits 5 VBZ9 | site sites sets suits
sitting 7 VBG9 NN4 NNP2 | setting
situ 4 FW8 NN5 RB5 NNP3 | site sit
six 9 CD9 NNP2 | sex
sixth 6 JJ8 NNP5 RB4 NN4 | sixty
sixty 7 CD9 | sixth
sizable 5 JJ9
size 10 NN9
sizeable 2 JJ9 | sizable
sized 5 JJ9 VBN5 | seized
sizes 7 NNS9
sketch 6 NN8 VB7 NNP3 VBP1
sketchy 2 JJ9 | sketch
ski 4 NN9 VB4 | skin skip
skill 8 NN9 | skull
skilled 7 JJ9
skills 10 NNS9
skim 4 VB8 VBP6 NN5 | skin
skimp 0 VB9 | skip
skin 9 NN9
skip 5 VB9 NN5 VBP4
skit 0 NN9 | sit suit slit
skull 7 NN9 NNP2 | skill
skulls 3 NNS9 | skills
skunk 0 NN9 | sunk
sky 8 NN8 NNP7
slack 6 NNP8 NN6 VB2
slacks 2 NNS9 | slack
slap 2 VB8 NN8 | soap
slave 8 NN9 NNP4 JJ3 | save
slaver 0 NN9 | slavery slave
slavers 2 NNS9 | slaves
slavery 10 NN9 NNP1
slaves 7 NNS9 NNP1 | saves
slay 0 VB9 | say
sleek 3 JJ9 | seek
sleep 9 NN9 VB5 VBP3 NNP1
sleepy 3 JJ9 | sleep
slew 2 VBP8 NN8 | slow
slice 5 NN9 VB2 | slide
slices 4 NNS9 | slides spices
slicing 2 VBG9 | sliding
slick 3 JJ8 NN8 | sick slack
slid 2 VBN8 VBD8 | solid
slide 8 NN8 NNP7 VB3 | side slice
slider 3 NN9 | slide
slides 6 NNS8 VBZ6 NNP3 | sides
sliding 5 VBG9 NN2
slight 6 JJ9 VB1 | sight
slightly 8 RB9
slinging 0 VBG9 | singing
slip 5 VB8 NN6 VBP4 | skip
slit 5 NN9 VBN2 | split sit
slits 4 NNS9 | sits
sliver 2 NN9 | silver
slope 7 NN9 VBP3
slops 0 NNS9 | slope
slot 3 NN9 | spot slit
slots 2 NNS9 | spots
slow 8 JJ8 VB6 VBP2 RB1 | show
slowed 5 VBD8 VBN7
slowing 6 VBG9 NN5
slowly 8 RB9
slows 6 VBZ9
slum 2 NN9 | sum
slums 3 NNS9 | sums
slur 2 NN9 | spur
slurred 0 JJ9 | spurred
small 11 JJ9 | shall
smell 7 NN8 VB6 VBP4 | small sell shell
smelling 4 VBG9 NN4 JJ4 | selling
smells 4 NNS8 VBZ7 | sells shells
smelly 2 JJ9 | smell
smile 5 NN8 VB7 VBP3
smiley 1 JJ9 | smile
smock 0 NN9 | shock
smocks 0 NNS9 | shocks
smoke 6 NN9 VB4 VBP4 NNP1
smoker 3 NN9 | smoke
smokey 0 NNP8 JJ8 | smoke
snake 5 NN9 NNP6 | sake shake
snakes 5 NNS9
snare 0 VB9 | share
snip 0 NN9 | ship
snips 0 NNS9 | ships
snore 0 VBZ9 | shore
snort 0 VBP9 | short sort
snow 6 NN8 NNP7 | show
snowed 1 VBN9 | showed
snowing 0 VBG9 | showing
snows 0 VBZ9 | shows
snowy 3 JJ9 | snow
so 13 RB9 IN6 UH1 | to do
soap 5 NN9 NNP4 | soup
soapy 2 JJ9 | soap
soar 3 RB7 VB7 NN4 VBP4 | solar
sob 0 VB9 | so son
soc 0 NNP8 NN6 | so sec
sock 3 NN9 | stock sick shock
socks 4 NNS9 NNP3 | stocks shocks
sod 2 NN9 | so sold sad soda
soda 5 NN9
sodden 1 JJ9 | sudden
sofa 2 NN9 | soda
soft 7 JJ9 | sort
soil 8 NN9 NNP4 | soul
soiled 1 VBN9 | sailed
soiling 1 VBG9 | sailing
soils 5 NNS9 | souls spoils
solar 9 JJ9 NNP4
sold 9 VBN8 VBD7 | solid sole
soldier 6 NN9 NNP2
soldiery 0 NN9 | soldier
sole 8 JJ9 NN1 | solve sold sale soul
soled 1 VBN9 | sold solid solved
soles 2 NNS9 | sales
solid 8 JJ9 NN5 NNP1 | sold
solo 4 JJ8 RB6 NN3 | sole
sols 0 NNS9 | sold sole souls soils
solutes 5 NNS9
solve 9 VB9 VBP3 | sole
solved 7 VBN9 VBD4
solver 3 NN9 | solve silver solved
some 13 DT9 | same come
sometime 5 RB9 | sometimes
sometimes 11 RB9
son 8 NN9 NNP1 | so soon sun song sin
song 8 NN9 NNP4 | son
songs 6 NNS9 NNP3 | sons
sons 6 NNS8 NNP6 | songs
soon 9 RB9 | son
soot 3 NN9 RB5 | spot shoot
sop 2 NN9 | so stop shop soap soup
sops 1 NNP8 NN6 NNS6 | shops stops
sore 4 JJ9 NN3 | sure store score shore
sorely 2 RB8 JJ7 | surely
sores 2 NNS9 | stores scores shores
sort 8 NN9 VB4 VBP1 | short soft
sorta 2 RB9 | sort sorts
sorter 0 NN8 NNP8 | shorter
sorting 5 VBG8 NN8 | sporting
sorts 6 NNS9 | sports
sought 9 VBD9 VBN5
soul 7 NN9 NNP2 | sole soil soup
souls 5 NNS9 NNP4 | soils
sound 9 NN8 JJ6 VB4 VBP2 | found
soup 5 NN8 NNP6 | soul soap
soups 3 NNS9 | souls
sour 4 JJ9 NN3 RB3 | spur
sourcing 5 NN9 VBG6
souring 0 VBG9 | sourcing
sous 1 FW7 NNP7 NN7 | souls
sow 4 NNP7 NN7 VB5 VBD2 | so show saw slow snow
sowed 2 VBD9 | showed slowed
sowing 3 NN8 VBG7 | showing slowing swing
sown 2 VBN9 | shown son
sows 2 NN7 NNS7 NNP6 | shows slows
soy 3 NN9 | so say sky spy
spa 3 NN9 NNP6 | span
space 10 NN9 NNP5
spaces 7 NNS9 | spices
spam 4 NN9 VB4 | span
span 7 NN8 VBP6 VB4 | spin
spank 2 VBP8 VB7 | span
spanning 5 VBG9 | spinning
spans 5 VBZ8 NNS7
spar 1 NN8 VBP8 | spur spark
spared 4 VBN9 VBD5 | sparked
sparing 3 VBG9 NN5 | spring
spark 5 NN8 VB7 VBP1 NNP1
sparked 5 VBD8 VBN6
sparred 0 VBD9 | spurred
spas 2 NNS9 | spans
spat 0 NN9 | spot sat
spawn 2 VB9 | span
spay 0 JJ9 | say spy
speak 9 VB8 VBP6
speaking 8 VBG9 NN4 JJ1
speaks 6 VBZ9
spec 2 NN9 | sec
specially 3 RB9 | especially
specie 3 NN9 NNP4 JJ4 | species
species 9 NNS9 NN5
specifiers 0 NNS9 | specifies
specifies 5 VBZ9
spectra 6 NNS9 NNP2 | spectral
spectral 6 JJ9 NN1 | spectra
speculation 6 NN9
sped 3 VBD9 VBN5 | spend
speed 10 NN9 VB4 | spread
speeding 5 VBG8 NN7
speeds 6 NNS9 VBZ5 | seeds
speedy 4 JJ9 | speed
spell 5 VB8 NN6 VBP2 | sell
spelling 5 NN9 VBG5 NNP3 | selling
spells 3 NNS8 VBZ6 | sells
spend 9 VB8 VBP7 NN1 | send
spending 10 NN9 VBG6 | sending
spends 6 VBZ9 NNS1 | sends
spent 9 VBN8 VBD8 | sent
spewed 0 VBD9 | speed
spice 4 NN8 NNP7 | space slice
spices 5 NNS9 | spaces
spied 2 VBD8 VBN8 | speed
spies 4 NNS9 | spices spikes
spike 4 NN8 VB4 VBP4 NNP4 | spoke
spikes 5 NNS9 NNP2 VBZ2
spill 4 NN7 VBP7 VB5 NNP4 | spell
spilling 1 NN8 VBG8 | spelling
spin 6 NN8 VB7 VBP5 NNP1 | span sin spine
spine 5 NN9 | spin
spinning 5 VBG9 NN4
spins 3 VBZ9 NNS6 | spine spans
spiny 0 JJ9 | spin
spit 3 VB8 VBP5 NN5 | split spot sit spite slit
spite 6 NN9 | site
spits 0 VBZ9 | spots spite sits
spitting 1 VBG9 | sitting
splice 1 NNP8 NN6 | slice
splices 0 NNS9 | spices
split 7 VBN7 VBD7 VB5 NN5 | slit
spoil 3 VB8 VBP5 NN5 | soil
spoils 5 NNS9 VBZ4 | soils
spoke 7 VBD9
spokes 1 NNS9 | spikes
spools 0 NNS9 | spoils
spoon 2 NN9 | soon
sport 6 NN9 NNP3 | sort spot
sporting 5 NNP8 NN7 VBG3 JJ3 | sorting
sports 8 NNS9 NNP3 NN2 | sorts spots
sporty 0 JJ9 | sport
spot 7 NN8 VB6 VBP3 | sport
spots 6 NNS9 | sports
spotting 2 VBG9 NN6 | sporting
spout 0 NN9 | spot
spread 9 NN7 VB6 VBD6 VBN6 VBP1 | speed
spring 8 NN9 NNP6 | sprint
springs 5 NNS8 NNP6 VBZ5 | sprints
sprint 6 NN9 NNP6 | spring
sprints 5 NNS9 NNP2 | springs
sprite 1 NN8 NNP7 | spite
spry 0 JJ9 | spy
spun 4 VBD8 VBN7 | sun span
spur 6 NN8 VB7 VBP2 NNP1
spurred 5 VBD8 VBN6
spurt 4 NN9 VBZ5 | spur sport
spurts 2 NNS9 | sports
spy 5 NN8 VB6 NNP2
stabilize 6 VB9 VBP5
stabilizer 1 NN9 | stabilize
stable 8 JJ9
stabler 0 VB9 | stable
stack 5 NN8 VB5 NNP5 | stock stick stuck
stacks 4 NNS9 NNP3 VBZ3 | stocks sticks
staff 9 NN9 NNS5 NNP2 VB1 | stuff
staffed 5 VBN9 VBD2
staffer 2 NN9 | staffed
staffing 6 NN9 VBG2
stage 10 NN9 | state
staged 4 VBN8 VBD7 | stated stayed
stages 8 NNS9 | states
staging 4 NN9 VBG5 | stating staying
staid 3 JJ8 NN6 | said stayed
stain 6 NN9 VB4 VBP3 NNP1 | strain
stained 5 VBN8 JJ6 VBD5 | strained
staining 6 NN8 VBG6 NNP1
stains 4 NNS9 VBZ4 | strains
stair 2 NN9 | star
stairs 5 NNS9 | stars
stake 6 NN9 VB3 | sake shake
stale 2 JJ9 | sale stable stake
stall 3 VB8 NN6 | still shall
stand 9 VB8 VBP7 NN5 | strand
standing 8 VBG8 NN7
stands 7 VBZ9 NNS4
star 10 NN9 NNP4 | start
stare 3 VB7 NN7 NNP5 | state share stars star stage
stared 3 VBD9 | started shared stated stored
stares 2 VBZ9 NNS6 | states stars stores stages shares
staring 4 VBG9 NN3 | starting sharing string stating storing
stark 5 JJ9 NNP3 | star
starred 3 VBD8 VBN6 | started
starring 4 VBG9 JJ5 | starting
stars 10 NNS9 | starts
start 10 VB8 NN7 VBP5 | star
started 10 VBD8 VBN7 | stated
starter 3 NN9 | started
starting 9 VBG9 NN6 | stating
startled 2 VBN8 VBD6 | started
startling 3 JJ9 | starting
starts 8 VBZ9 NNS3 | stars
stat 2 NN8 NNP7 | state start star stay sat
state 12 NN9 NNP5 VB1 | stage
stated 8 VBN8 VBD7 | started stayed
states 11 NNP8 NNS7 VBZ2 | status
stating 6 VBG9 | starting staying
station 8 NN9 NNP5 | nation
stationary 5 JJ9 NN2 RB2
stationery 1 NN8 NNP7 | stationary
statistic 5 NN9 | statistics
statistics 7 NNS8 NNP7 NN2 | statistic
stats 2 NNS9 | state states stars status starts
statue 5 NN9 NNP5 | state status statute
statues 4 NNS9 | states status statutes
stature 4 NN9 | statute statue
status 9 NN9 | states
statute 6 NN9 NNP5 | status statue
statutes 6 NNS9
stave 2 VB9 | stage save
staved 0 VB9 | saved
stay 9 VB9 VBP4 NN3 | say
stayed 6 VBD9 VBN5 | stated
staying 6 VBG9 | saying stating
stays 6 VBZ8 NNS6 | says
stead 2 NN9 | steady
steady 7 JJ9
steak 3 NN9 | steam stake
steal 5 VB9 VBP6 | steel seal
steam 6 NN9 VB3 NNP1 | stream stem
steaming 2 VBG9 | streaming
steams 0 NNS9 | streams stems
steel 7 NN9 NNP5 | steep
steely 0 NNP8 JJ8 | steel
steep 5 JJ9 | step steel sheep
steer 5 VB9 VBP4 | sheer
stem 7 NN9 VB5 VBP4 | steam
stems 5 VBZ9 NNS6
stent 2 NN9 | sent
step 10 NN9 VB4 VBP1 | stop
steppe 4 NN8 NNP6 VBP2 | stepped
stepped 5 VBD9 VBN6 | stopped
steppes 4 NNS9 | stepped
stepping 5 VBG9 NN2 | stopping
steps 9 NNS9 VBZ1
steroid 5 JJ8 NN7 | asteroid
steroids 4 NNS8 NN8 | asteroids
stick 7 VB7 NN7 VBP5 | stock sick sticky stack
sticks 5 NNS8 VBZ7 | stocks
sticky 6 JJ9 NNP2 | stick
stiff 5 JJ9 | staff stuff
still 11 RB9
stimulate 8 VB8 VBP6
stimulated 6 VBN8 VBD6
stimulates 7 VBZ9
stimulating 6 VBG9 JJ5
stimulation 6 NN9 | simulation
sting 3 NN9 NNP6 | string
stinging 0 VBG9 | singing
stir 5 VB8 VBP7 NN4 | star
stock 10 NN9 NNP2 | shock
stocked 2 VBN9 VBD6 | shocked
stocks 8 NNS9 | shocks
stoke 2 VB8 NNP6 | stake stroke
stole 4 VBD9 | sole
stone 7 NN9 NNP5
stones 5 NNS9 NNP3
stool 6 NN9
stoop 0 VB9 | stop stool
stooping 0 NN9 | stopping
stop 9 VB9 NN5 VBP4 | step shop
stopped 7 VBD8 VBN7 | stepped
stopping 6 VBG9 NN6 | shopping stepping
stops 6 VBZ8 NNS6 | steps shops
store 9 NN9 VB5 VBP3 | story
stored 8 VBN9 VBD2
stores 8 NNS9 VBZ4 | stories
storey 1 NN9 | story store
storied 0 JJ9 | stories stored
stories 9 NNS9 | stores
storing 6 VBG9 NN3 | string
storm 7 NN9 NNP4
stormed 2 VBD9 | stored
storming 2 VBG9 | storing
stormy 2 JJ9 | story storm
story 10 NN9 NNP2 | store
stowed 0 VBD9 | showed
straggled 0 VBD9 | struggled
strain 6 NN9 VB4 VBP1 NNP1 | stain
strained 5 VBN8 VBD6 JJ5
strainer 1 NN9 | strained
straining 1 VBG9 | staining
strains 7 NNS9
strand 6 NN9 NNP3 | stand
stranding 1 VBG8 NN8 | standing
strands 5 NNS9 | stands
strange 7 JJ9 NNP1
stranger 5 NN9 NNP3 JJR1 JJ1 | stronger
strangers 5 NNS9
strangest 1 JJ8 JJS8 | strongest
strangle 2 VB9 | strange
strangler 0 NN8 NNP8 | stranger
strap 3 NN9 | strip
strapped 2 VBN8 VBD7 | stripped
stray 4 VB7 JJ7 VBP6 | stay
strayed 2 VBN9 | stayed
straying 1 VBG9 | staying
strays 2 VBZ8 NNS6 | stays
streak 2 NN9 VBP6 | stream
streaking 2 VBG9 | streaming
streaks 2 NNS9 | streams
stream 7 NN9 VB3 | steam
streaming 6 NN8 VBG7
streams 6 NNS9 VBZ3
strep 3 NN9 NNP4 | step strip steep
stretch 7 NN8 VB7 VBP4
stretched 6 VBN8 VBD7
stretcher 0 NNS9 | stretched
stretchers 0 NNS9 | stretches
stretches 5 VBZ9 NNS6
stretchy 1 JJ9 | stretch
strictures 0 NNS9 | structures
stride 2 NN9 VBP6 | strive strife
strides 5 NNS9 NNP3 | strives
striding 1 NN8 VBG8 | striving
strife 5 NN9 | strive
strike 7 NN8 VB7 VBP4 NNP3 | stroke
strikers 3 NNS9 | strikes
strikes 7 NNS8 VBZ7
striking 6 VBG8 JJ7
string 7 NN9 NNP1 | strong storing
stringers 0 NNS9 | strangers
strip 5 NN8 VB6 NNP4 VBP1
striped 1 JJ8 VBN8 | stripped
stripped 5 VBN9 VBD5
strive 7 VBP8 VB8 | strife
strives 5 VBZ9
striving 5 VBG8 NN6
stroke 6 NN9 VBP1 | strike
strokes 4 NNS9 NNP6 | strikes
stroking 0 VBG9 | striking
strong 10 JJ9
stronger 8 JJR9
strongest 7 JJS9
strove 5 VBP9 VB4 JJ3 | strive
struck 7 VBD8 VBN7 | stuck
structures 9 NNS9
struggled 7 VBD9 VBN6
strung 2 VBN9 | strong
stuck 6 JJ7 VBN7 VBD5 | stock struck stack
studies 10 NNS9 VBZ3 NNP3
studios 4 NNS9 NNP4 | studies
study 11 NN8 VB5 VBP4
stuff 7 NN9 | staff stiff
stuffed 4 JJ8 VBN7 VBD4 | staffed
stuffing 3 NN8 VBG7 | staffing
stuffy 2 JJ9 | stuff
stunning 5 JJ9
sturdy 3 JJ9 | study
sub 3 NN9 | sun
subject 10 NN8 JJ7 | object
submitted 7 VBN8 VBD6
submitter 2 NN9 | submitted
subscribe 5 VB8 VBP6 NN2
subscriber 3 NN9 | subscribe
subscribers 5 NNS9
subscribes 0 NNS9 | subscribers
subset 5 NN9
subsides 1 VBZ9 | subsidies
subsidies 6 NNS9
subsidizes 2 VBZ9 | subsidies
subtle 6 JJ9
subtler 2 JJ9 | subtle
such 13 JJ9 PDT4 | much
suck 2 VB9 VBP6 | sick stuck
suction 0 NN9 | section
sudden 6 JJ9 RB3
sue 5 VB8 NNP7 VBP1 | use see she sure
sued 6 VBD8 VBN7 | used shed seed
sues 1 VBZ9 | uses sees
suffer 7 VB8 VBP7
suffered 8 VBD8 VBN6
sufferer 2 NN9 | suffered
sugar 8 NN9 NNP4
sugary 3 JJ9 | sugar
suing 4 VBG9 | using
suit 7 NN8 VB6 VBP1 | sit suite
suite 5 NN8 NNP6 | site suit suited suits sweet
suited 7 VBN9 JJ5 VBD3 | suite
suites 2 NNS9 | sites suited suits
suits 6 NNS8 VBZ7 | sits suite
sulk 0 VB9 | silk
sum 8 NN9 VB3 | some sun
summaries 5 NNS9 | summarizes
summarizes 5 VBZ9 | summaries
summed 4 VBN8 VBD7 | summer
summer 8 NN9 NNP4
sumo 0 NN9 | sum
sums 5 NNS9 VBZ4
sun 8 NNP8 NN7 | son sum
sung 3 VBN8 NNP6 | sun song
sunk 5 VBN9 VBD2 | sun
suns 3 NNS8 NNP6 | sons sums
sunset 4 NN9 VB3 | subset
super 6 NNP8 RB6 JJ5 NN1
superb 3 JJ9 | super
supernova 6 NN9 NNP3 | supernovae
supernovae 5 NN8 NNP6 JJ3 | supernova
supernovas 1 NNS9 | supernovae
supervisor 8 NN9
supervisory 5 JJ8 NN7 NNP2 | supervisor
supine 2 JJ9 | spine
supper 1 NN8 NNP7 | super
suppl 2 FW8 NNP7 | supply
supplied 7 VBN9 VBD4 | supplier
supplier 6 NN9 | supplied
suppliers 8 NNS9 | supplies
supplies 8 NNS9 VBZ4 | suppliers
supply 10 NN9 VB4 VBP2
supported 9 VBN8 VBD7
supporter 5 NN9 | supported
sure 10 JJ9 UH1 RB1
surely 6 RB9
surer 2 JJ9 | sure
surf 3 NN8 VB6 NNP4 VBP4 | sure
surfer 1 NN9 | suffer
surge 6 NN9 VB4 | sure
surrounding 8 VBG9 | surroundings
surroundings 6 NNS9 | surrounding
swatch 0 VB9 | switch
sway 5 VB8 NN7 | say
swaying 2 VBG9 | saying
sways 0 VBZ9 | says
swear 4 VBP8 VB7 NN4 | sweat
swearing 3 NN8 VBG7 | sweating
sweat 6 NN9 VB4 | seat sweet
sweated 2 VBD9 | seated
sweating 5 NN9 VBG4
sweats 2 NNS9 | seats
sweaty 3 JJ9 | sweat
sweeping 6 JJ8 VBG7
sweet 6 JJ9 NNP3 | sweat suite
swell 3 VB8 VBP6 NN5 | sell
swelling 6 NN9 VBG5 JJ1 | selling
swells 2 VBZ8 NNS6 | sells
swept 6 VBD8 VBN7
swing 5 VB7 NN7 VBP3 VBG3 NNP3
swinging 4 VBG9 | singing
switch 7 VB8 NN7 VBP4
switched 5 VBD8 VBN8
switcher 0 NN9 | switched
swoon 2 VB9 | soon
sword 5 NN9 NNP4
swore 3 VBD9 | sword
symptomatic 3 JJ9 | asymptomatic
synapses 5 NNS9 VBZ4
synopses 1 NNS9 | synapses
ta 4 TO8 IN6 NNP3 UH3 NN3 | to at tax tea tap
tab 5 NN9 NNP4 | tag
table 8 NN9 | stable
tabled 0 JJ9 | table tables
tables 6 NNS9 | tablets
tablet 5 NN9 NNP3 | table
tablets 6 NNS9 | tables
tabs 4 NNS9 NN4 | tags
tack 3 NN8 VBP5 VB5 | task track stack
tacked 1 VBN9 | tasked tracked
tackle 6 VB8 VBP6 NN3
tacks 1 NNS9 | tasks tracks
tag 6 NN8 VB6 VBP1 | tab
tags 5 NNS9
tail 6 NN9 NNP1 | tall trail tale
tails 5 NNS9 | trails
take 12 VB9 VBP6
taken 10 VBN9
taker 5 NN9 | take
takers 5 NNS9 | takes
takes 10 VBZ9
taking 10 VBG9 NN1 | talking
tale 5 NN9 NNP6 | take table tail tape
tales 5 NNS9 NNP5 | sales takes tables tails
tali 0 NN9 | talk tall tail tale
talk 9 VB8 NN6 VBP5 | task
talkers 0 NNS9 | takers
talking 8 VBG9 NN4 | taking
talks 7 NNS8 VBZ7
tall 6 JJ9 | tell talk toll tail till
tally 2 NN8 VB7 | tall
talus 4 NN9 | talks
tam 1 NNP8 NN8 | team
tame 3 VB7 JJ6 NNP6 VBP5 | time take
tames 0 VBZ9 | times takes
taming 0 NN9 | taking timing
tamp 0 VBP9 | tap
tan 2 NNP8 NN7 JJ4 | than ten tank tag tab
tank 6 NN8 NNP6 | thank
tankers 2 NNS9 | takers
tanks 6 NNS9 | thanks
tap 6 VB8 NN6 VBP4 NNP1 | top tip tape trap
tape 6 NN9 VB3 NNP2 VBP1 | tap tale
taper 2 VB8 VBP6 NN6 | tape
tapped 4 VBD8 VBN7 | trapped
tapping 5 VBG8 NN6
taps 3 VBZ9 NNS5 | tips tape
tar 2 NN9 | star tear tag
tarp 3 NN8 NNP6 | tap trap
tart 0 JJ9 | start tort
tarts 1 NNS8 NNP7 | starts
task 9 NN9 NNP1 | talk
tasked 6 VBN9 VBD4
tasks 9 NNS9
taste 7 NN9 VB5 VBP1 | state
tasted 3 VBN8 VBD7 | tested
tasters 1 NNS9 | tastes
tastes 6 NNS8 VBZ6 | testes
tasting 4 VBG8 NN7 JJ3 | testing
taught 8 VBN8 VBD7
taut 2 JJ9 | taught
tax 10 NN9 VB3 NNP1
taxa 2 NNS8 NN7 | tax
taxed 6 VBN9 JJ1
taxes 10 NNS9
taxi 4 NN9 NNP4 | tax
taxied 0 VBN9 | taxed
taxis 4 NNS9 | taxes
tb 3 NNP8 NN8 | tab
tea 7 NN8 NNP7 | team tear
teach 8 VB8 VBP6 NN1 | reach tech
teachers 8 NNS9 NNP2 | teaches
teaches 6 VBZ9 | teachers
teak 0 NN9 | team tea
team 11 NN9
teams 10 NNS9
tear 6 VB8 NN7 VBP2 | year tea
tears 5 NNS8 NNP6 | years
teary 0 JJ9 | tear
teas 3 NNS9 | teams tears
tech 8 NN9 NNP4 | teach
teem 0 VB9 | team term
teen 5 NN8 NNP6 JJ6 | ten
teenage 5 JJ9 NNP2
teenager 4 NN9 | teenage
teens 6 NNS9 NNP2 | tens
tees 0 NNP8 NNS7 | ties trees teens toes
tel 3 NN8 NNP7 | tell
tell 9 VB9 VBP5
telling 7 VBG9 NN4
tells 8 VBZ9
ten 9 CD9 NNP2 | then tend
tenants 4 NNS9 | tenets
tend 9 VBP9 VB5 | ten trend tens
tended 7 VBD9 VBN6
tender 4 JJ8 NN6 | tended
tends 7 VBZ9 | trends tens
tenets 5 NNS9
tens 7 NNS9 | tend tends tons tense teens
tense 6 NN8 JJ7 | tens
tensed 0 VBD9 | tended
tent 4 NN9 | ten tenth
tenth 5 JJ8 NNP7 NN5 RB2
tents 4 NNS9 | tens tense tenets
term 11 NN9
terms 11 NNS9
terror 7 NN9
test 10 NN8 VB6 VBP1 NNP1 | text rest
tested 8 VBN9 VBD6
tester 3 NN9 NNP5 | tested
testers 4 NNS9 | testes
testes 5 NNS9 | tests tested tastes
testing 9 NN9 VBG6
testis 3 NNS9 NN5 | tests
tests 9 NNS9 VBZ3 | texts
testy 0 JJ9 | test
text 10 NN9 | test
texting 4 NN8 VBG7 | testing
texts 8 NNS9 VBZ1 | tests
than 13 IN9 | that then
thank 8 VBP9 VB5 NN3 | than think thanks tank
thanking 4 VBG9 | thinking
thanks 8 NN8 NNS6 JJ1 | thank thinks tanks
that 16 IN7 WDT7 DT5 | they what
the 18 DT9
theater 6 NN9 NNP3
theaters 5 NNS9 NNP2
theatre 4 NN8 NNP8 | theater
theatres 1 NNS9 | theaters
thee 3 PRP8 NN6 NNP4 | the these there three theme
their 14 PRP$9 | there
theirs 5 PRP9 PRP$2 | their
them 13 PRP9 | the they then
theme 8 NN9 | them
then 12 RB9 | the than them
theories 9 NNS9
theorizes 1 VBZ9 | theories
there 13 EX9 RB5 | their three
thereafter 6 RB9
thereby 7 RB9
therefor 1 RB9 | therefore
therefore 10 RB9
thereof 5 RB9
thermodynamic 2 JJ9 | thermodynamics
thermodynamics 5 NN8 DT5 NNP4
therms 0 NNS9 | terms
these 14 DT9 | this those
theses 1 NNP8 NNS7 | these
they 14 PRP9 | the that them
thick 7 JJ9
thicket 0 NN9 | ticket
thin 7 JJ9 | than then think thing
thing 10 NN9 | think thin
things 11 NNS9
thingy 0 NN9 | thing
think 11 VB8 VBP7 | thing
thinker 5 NN9 NNP2
thinkers 7 NNS9
thinking 10 NN8 VBG7
thinks 7 VBZ9 | things thanks
thins 0 VBZ9 | this things thinks
thirsty 4 JJ9 | thirty
thirty 8 CD9
this 15 DT9 | these his
thongs 0 NNS9 | things
thorn 2 NN9 | torn
thorough 6 JJ9 | through though
those 12 DT9 | these
though 10 IN9 RB5 | through thought
thought 10 NN7 VBD7 VBN6 | through though
thrash 0 NN9 | trash
thread 5 NN9 VB3
thready 0 JJ9 | thread
threat 8 NN9 | treat throat
threats 8 NNS9 | treats
three 11 CD9 | there
threes 1 NNS9 | trees
threw 5 VBD9 | through three
thrilled 5 JJ9 VBN6
thriller 1 NN9 | thrilled
throat 6 NN9 NNP4 | threat
throats 2 NNS9 | threats
throaty 0 JJ9 | throat
throne 6 NN9 NNP1 | thrown
through 13 IN9 | though thought
throughout 10 IN9
throughput 1 JJ9 | throughout
thrown 6 VBN9 VBD1 | throne
thrust 4 NN9 VBN4 VBD3 | trust
thrusting 0 VBG9 | trusting
thrusts 0 VBZ9 | trusts
thud 0 NN9 | thus
thugs 2 NNS9 | thus
thunk 0 NN9 | think thank
thus 11 RB9 | this
thy 3 PRP$9 | they
tibia 6 NN9
tibial 3 JJ9 | tibia
tick 5 NN8 VB7 | thick stick
ticker 2 NN9 | ticket
ticket 7 NN9
tickle 2 NN8 VB7 | tackle
ticks 3 NNS9 | sticks
tide 6 NN9 NNP5 | tied tie tire
tides 5 NNS9 | ties tires
tie 6 VB8 NN7 VBP4 | time tide tire
tied 7 VBN9 VBD3 | tried tired tide
tier 4 NN9 | tied tie tire
tiered 2 VBN8 JJ6 | tired
tiers 4 NNS9 | ties tires
ties 7 NNS9 VBZ5 | times tries tires tides toes
tiff 0 NN9 | stiff
tight 7 JJ9 RB2
tights 2 NNS9 | tight
til 2 IN9 | tip tail till
tilde 0 NN9 | tide
tile 4 NN9 VB3 | title tie tale
tiled 0 VBN9 | tied titled
tiles 4 NNS9 | ties titles
till 5 IN8 NNP7 NN3 RB1 VB1 | still tell tall toll
tilling 2 VBG8 NN6 | telling
tilted 3 VBD8 VBN8 | titled
time 13 NN9
timed 4 VBN9 VBD4 | tied
timelines 5 NNS9
timeliness 4 NN9 NNS4 | timelines
timer 4 NN9 | time
timers 0 NNS9 | times
times 11 NNS9 NNP4
timing 7 NN9 VBG2
tin 4 NN8 NNP7 | ten tiny thin twin
tinker 3 NNP7 VB7 NN5 | thinker
tinkers 1 NNS8 NNP7 | thinkers
tiny 7 JJ9
tip 7 NN9 VB4 NNP2 | top trip tap
tipping 3 VBG9 NN5 | tapping
tips 7 NNS9 VBZ2 NNP2 | trips
tire 6 NN9 NNP4 VB1 | tie tired tide
tired 6 JJ9 RB1 VBP1 | tried tied tire tires
tires 6 NNS9 | ties tries tired tides
tissue 9 NN9 | issue
tissues 8 NNS9
title 8 NN9 NNP4
titled 6 VBN9 VBD3
titles 6 NNS9
to 17 TO8 IN7
toe 5 NN9 | to too tone tie
toed 2 VBN9 | tied
toes 5 NNS9 | ties
toil 4 NN9 VB4 VBZ4 TO4 | tool toll tail
token 4 NN9 JJ5 NNP3 | taken
told 9 VBD8 VBN7
toll 6 NN9 | tell tool tall till
tolls 3 NNS9 | tools tells
tome 2 NN8 NNP7 | time home tone
ton 4 NN9 NNP3 | to ten town tone torn
tonal 4 JJ9 NN4 | total
tone 8 NN9 VB1 | stone tons tune
toned 1 JJ9 | tone tuned
toner 3 NN9 NNP5 | tone
tones 4 NNS9 | tons stones toes
tongs 0 NNS9 | tons
toning 0 VBG9 | tuning
tons 6 NNS9 | tone towns tens
too 11 RB9 | to two took top tool
took 10 VBD9 | look too tool
tool 9 NN9 | too took
tools 10 NNS9
toot 1 NN9 | too tooth
tooth 5 NN9
toothy 0 JJ9 | tooth
top 10 JJ8 NN7 | to too stop
topic 9 NN9
topical 5 JJ9 | tropical
topics 9 NNS9
topped 3 VBD8 VBN7 | stopped
topping 3 VBG8 NN7 | stopping tapping
tops 4 NNS9 VBZ4 | tips stops
tore 3 VBD9 | store tire
torn 5 VBN9 JJ5 | turn
tort 5 NN9 JJ2 NNP2
toss 4 VB8 VBP6 NN6 | toes
total 10 JJ9 NN5
totes 2 NNS8 NNP6 | toes
touch 8 NN8 VB7 VBP3 NNP1 | tough
touchy 0 JJ9 | touch
tough 7 JJ9 | though touch
tour 7 NN9 NNP5 VB2 VBP1 | your
tourist 6 NN9 NNP4
touristy 0 JJ9 | tourist
tours 5 NNS9 NNP4
tout 3 VB8 VBD7 FW5 | tour
touts 1 VBZ9 | tours
tow 2 NN9 | to two town
toward 10 IN9 | towards
towards 8 IN9 | toward
town 8 NN9 NNP2 | twin
towns 7 NNS9 | tons
toy 6 NN9 | to
tr 0 NNP8 NN6 | try
trace 6 VB7 NN7 VBP4 VBD3 NNP1 JJ1 | trade
traced 6 VBN9 VBD5 | traded tracked
tracer 0 NN9 | trace traced
tracers 2 NNS9 | traders traces
traces 5 VBZ8 NNS8 | trades
tracing 5 VBG8 NN7 | trading tracking
track 9 NN8 VB7 VBP3 | tract truck
tracked 5 VBN8 VBD7 | traced
tracker 3 NN8 NNP6 | tracked
tracking 7 VBG8 NN7 | tracing
tracks 6 NNS8 VBZ8 | trucks
tract 8 NN9 | track
trad 0 NN9 | trade
trade 11 NN9 NNP3 VB3
traded 7 VBN8 VBD6 | traced
trader 4 NNP8 NN7 | trade traded
traders 7 NNS9 | trades
trades 5 NNS8 VBZ6 NNP3 | traders traces
trading 8 NN8 VBG6 NNP1
trail 6 NN8 NNP7 VBP1 | trial tail
trails 5 NNS9 NNP2 | trials tails
train 8 NN8 VB7 VBP1 | strain
trained 7 VBN9 VBD5 JJ2 | strained
trainee 2 NN9 | trained
trainer 3 NN9 | trained
training 10 NN9 VBG3 NNP1
trains 5 NNS9 VBZ5 | strains
tramp 1 NNP8 NN7 | trap
trams 2 NNS9 | teams
trance 3 NN9 NNP5 | trace
trans 4 NN7 JJ7 NNP5 | trains
transformed 7 VBN8 VBD8
transformer 4 NN9 | transformed
transit 6 NN9 NNP2 | transmit
transmit 6 VB8 VBP7 | transit
transmitted 8 VBN9 VBD2
transmitter 3 NN9 | transmitted
transported 6 VBN9 VBD5
transporter 2 NN9 | transported
trap 6 NN8 VB6 VBP5 | trip tap
trapped 6 VBN9 VBD3
trapper 0 NN9 | trapped
trapping 3 VBG8 NN6 | tapping
traps 4 NNS8 VBZ7 | trips
trash 5 NN9 VB2
traveled 7 VBD8 VBN7 | traveler
traveler 5 NN9 NNP4 | traveled
travelers 6 NNS9 NNP4
travellers 0 NNS9 | travelers
tray 3 NN9 | try
tread 4 VB7 NN7 VBP6 | thread
treading 3 VBG9 | trading
treasure 5 NN9 NNP4 VBP2
treasurer 4 NN9 | treasure
treat 8 VB9 VBP5 NN2 | threat treaty
treaties 7 NNS9 | treatise
treatise 5 NN9 NNP5 | treaties
treatises 4 NNS9 | treaties
treats 5 VBZ8 NNS6 | threats
treaty 8 NN8 NNP7 | treat
tree 7 NN9 NNP5 | there three true
trees 7 NNS9 | tries
trend 8 NN9 | tend
trended 2 VBN9 | tended
trends 8 NNS9 NNP1 | tends
trendy 4 JJ9 | trend
triad 3 NN9 | tried
trial 9 NN9 NNP1 | tribal
trials 7 NNS9 NNP3 | trails
tribal 8 JJ9 | trial
tribes 8 NNS9 NNP1 | tries
trick 4 NN8 VB6 | track truck tricky
tricked 2 VBN9 VBD6 | tracked
tricking 3 VBG9 | tracking
tricks 4 NNS9 NNP4 | tracks trucks
tricky 5 JJ9 NNP3
tried 9 VBD8 VBN7 | tied tired
tries 6 VBZ9 NNS3 | tribes ties trees tires
trigger 7 VB8 VBP6 NN5
trio 2 NN9 NNP6 | trip
trios 0 NNS9 | tries trips
trip 8 NN9 | tip trap strip
tripped 3 VBD8 VBN8 | trapped stripped
trips 6 NNS9 VBZ1 | tips
troll 1 NN9 | toll
troop 4 NN9 NNP5 | troops
troops 9 NNS9
tropic 2 NN8 NNP5 JJ5 | topic
tropical 7 JJ9 NNP1 | topical
tropics 2 NNS8 NNP7 | topics
trough 4 NN9 RB3 | through though tough
truce 4 NN9 | true trace
truck 7 NN9 | track struck
trucked 0 VBN9 | tracked
trucking 5 NN9 | tracking
trucks 5 NNS9 | tracks
true 10 JJ9 | truth
truest 0 JJS9 | trust
trust 9 NN8 VB5 VBP4 NNP2
trusted 6 JJ8 VBN7 VBD5 NNP2
trustee 4 NN9 | trusted
trusting 5 VBG9 JJ5
trusts 5 NNS9 VBZ5
trusty 0 JJ9 | trust
truth 9 NN9 NNP3 | true
try 10 VB8 VBP6 NN2
trying 9 VBG9
tryst 1 NN9 | trust
trysts 0 NNS9 | trusts
ts 1 NNP7 IN7 NN7 | its
tsar 3 NNP8 NN7 | star tear
tsars 0 NNP8 NNS8 | stars tears
tub 3 NN9 | tube tab
tuba 1 NN9 | tube
tubas 0 NNS9 | tubes
tube 7 NN9 NNP1 | tune
tubers 2 NNS9 | tubes
tubes 6 NNS9
tubing 1 NN9 | tuning
tubs 2 NNS9 | tube tubes
tuck 1 VB8 NNP7 | truck stuck
tug 4 NN9 VB5 | tag
tugs 1 NNS9 | tags
tuna 4 NN9 NNP5 | tune
tune 6 VB7 NN7 VBP4 | tone tube
tuned 5 VBN9 JJ5 VBD2 | turned
tuner 1 NN9 | tune tuned
tunes 3 NNS8 VBZ7 | tubes
tuning 5 NN8 VBG7 | turning
turn 10 NN8 VB7 VBP5
turned 9 VBD8 VBN7
turning 8 VBG8 NN6
turns 8 VBZ9 NNS6
tusk 0 NNP8 NN7 | task
tusks 1 NNS9 | tasks
twig 1 NN8 NNP7 | twin
twigs 1 NNS9 | twins
twill 0 NN9 | till
twin 6 NN9 NNP5 | town
twine 0 NN9 | twin twins
twines 0 NNS9 | twins
twins 6 NNS9 NNP1
two 13 CD9 | to too
tying 4 VBG9 NN4 | thing trying typing
type 11 NN9 VB1
types 11 NNS9
typing 5 NN8 VBG7
typo 0 NN9 | type
typos 3 NNS9 | types
ugh 2 UH9 | uh
uh 8 UH9 | um
ulnar 3 NN9 | lunar
um 8 UH9 | uh sum
unaware 6 JJ9
unawares 0 RB9 | unaware
unclear 6 JJ9 | nuclear
under 11 IN9 | other
undertake 6 VB9 VBP5
undertaker 0 NNP9 NN5 | undertake
unfit 3 JJ9 VB4 | unit
unify 5 VB9 VBZ2 NN2 | unity
union 9 NNP8 NN7
unison 0 NN9 | union
unit 9 NN9 NNP2 | unity unite
unite 6 VB8 VBP6 NNP2 | units unit
unites 5 VBZ9 NNP3 | units
units 9 NNS9
unity 7 NN9 NNP3 | unit unify
unwanted 5 JJ9
unwonted 0 JJ9 | unwanted
upped 0 VBD9 | upper
upper 8 JJ9 NNP4
uprising 5 NN9 NNP2
ups 7 NNS9 NNP4 | us
upward 7 RB8 JJ8
upwards 4 RB9 | upward
urban 9 JJ9 NNP4
urbane 0 NN9 | urban
urethra 5 NN9
urethral 2 JJ8 NN7 | urethra
urge 7 VBP8 VB6 NN5 | surge
urns 0 NN9 | turns runs burns
us 12 PRP9 NNP6 | use
usage 7 NN9
use 13 VB8 NN7 VBP6 | us
used 12 VBN9 VBD6 | user
user 10 NN9 | use used
users 10 NNS9 | uses
uses 10 VBZ9 NNS5 | users
usher 4 VB9 NN4 VBP4 NNP4 | user
ushers 0 VBZ9 | users
using 12 VBG9
vacation 6 NN9 VB3
vacations 5 NNS9 NNP3
vagina 6 NN9 | vaginal
vaginae 0 NN9 | vagina
vaginal 6 JJ9 NN1 | vagina
vague 5 JJ9
vagus 4 NN9 | vague
vain 3 JJ9 | vein
valley 6 NNP8 NN7
valor 3 NN8 NNP6 | vapor
valuation 5 NN9 | evaluation
valuations 3 NNS9 | evaluations
vantage 4 NN9 NNP4 JJ4 | vintage
vapor 6 NN9
vapour 0 NN9 | vapor
var 1 NN9 | vary
vary 9 VBP8 VB7 | very
vast 8 JJ9
vat 3 NN9 | vast
vats 0 NNS9 | vast
veal 0 NN9 | veil
vector 7 NN9 NNP5
vectors 6 NNS9
veer 2 VB8 NN7 | ever
veil 5 NN9 NNP4 VB2 | evil
vein 6 NN9
vent 3 NN7 VB7 NNP5 | event
vents 3 NNS9 | events
venues 5 NNS9 | avenues
verbal 6 JJ9 NNP3
verify 6 VB9 | very
verity 0 NN9 | verify
vernal 1 NNP8 NN7 | verbal
versa 6 RB9
verse 4 NN9 | versa
verses 4 NNS9 | versus
versus 8 IN9
vertebra 4 NN9 | vertebral
vertebrae 6 NNS9
vertebral 6 JJ9 NN6
vertebrate 2 JJ8 NN6 | vertebrae
very 12 RB9 JJ4 | every
vest 3 NN8 NNP7 VBP5 | best vast
vet 3 VB8 NN7 VBP4 | veto
veto 6 NN8 VB6 NNP3
vi 3 NNP8 CD7 FW3 | via iv
via 9 IN9
vial 2 NN9 | via vital viral
vice 7 NNP8 NN6 RB5 | voice
vices 3 NNS9 | voices
victor 3 NNP8 NN6 | victory vector
victors 3 NNS9 NNP4 | vectors
victory 8 NN9 NNP2
vie 3 VBP9 VB5 | view via vice
vied 3 VBP9 VBD5 | view
view 10 NN8 VB6 VBP4
viewed 8 VBN8 VBD7 | viewer
viewer 6 NN9 | viewed
vii 5 CD9 NNP6 | via
village 7 NN9 NNP4
villager 0 NN9 | village
villagers 4 NNS9 | villages
villages 7 NNS9
vintage 5 JJ7 NN7 NNP7
violence 9 NN9 | violent
violent 8 JJ9 | violence
violet 4 NN8 JJ7 | violent
viral 8 JJ9 | vital
visa 5 NN9 FW2 NNP2 | via
viscera 2 NN9 | visceral
visceral 5 JJ9
vista 1 NNP8 NN6 | visa
vital 8 JJ9 | viral
vocation 3 NN9 | vacation
vocations 0 NNS9 | vacations
voice 9 NN9 VB2 NNP2 | vice
voices 7 NNS9 NNP3
void 5 NN8 JJ6 VB5 NNP2 | avoid
voided 1 VBD8 VBN8 | avoided
voiding 2 NN8 VBG6 | avoiding
volley 2 NN9 | valley
vote 10 VB8 NN7 VBP3 | voter
voted 7 VBD8 VBN6 | voter
voter 8 NN9 NNP3 | vote voted
voters 9 NNS9 | votes
votes 8 NNS9 VBZ1 | voters
vouched 1 VBD9 | voucher
voucher 6 NN9
wade 3 NNP9 VB5 VBP2 | wide wave
wafer 2 NN9 | water
wafers 2 NNS9 | waters
wag 2 NNP8 NN6 UH5 | way war wage wan
wage 9 NN9 VB2 | wave
wager 0 VB9 | water wage
wages 9 NNS9 | waves
wail 0 NN9 | wall
wails 1 VBZ9 | walls
waist 3 NN9 | waste wait
wait 8 VB9 VBP5 NN4 | want weight
waited 6 VBD8 VBN6
waiter 3 NN9 | water waited
waiters 0 NNS9 | waters
waive 4 VB9 VBP5 | wave
waives 2 VBZ8 VB7 | waves wives
wake 7 NN8 VB6 NNP3 VBP3
waken 0 VB9 | wake weaken
waking 4 VBG9 NN5 | walking
walk 8 VB8 NN6 VBP6 | wall
walked 6 VBD9 VBN4
walking 7 VBG8 NN7 NNP1
walks 6 VBZ8 NNS7 NNP3 | walls
wall 8 NN9 NNP6 | will well walk
walled 3 VBN9 | walked
walls 8 NNS9 | walks
wan 5 VBP8 NNP6 NN4 VB3 JJ1 | won win
wand 2 NN9 | wind wan
wander 4 VB8 NNP5 VBP5 | wonder
wandered 3 VBD9 | wondered
wandering 4 VBG9 | wondering
wands 0 NNS9 | winds
wane 3 VB8 VBP6 NN4 | wage wine wan
waned 4 VBD8 VBN7 | wanted warned
wanes 0 VBZ9 | wages wines
waning 3 VBG8 NN6 | warning wanting
want 11 VBP8 VB7 | what went
wanted 9 VBD9 VBN3
wanting 6 VBG9
wants 9 VBZ9 NNS4
war 11 NN8 NNP7 | was way
ward 4 NNP8 VB7 NN5 | war word wars award
warded 0 VBD9 | awarded
warding 0 VBG9 | wording
wards 2 NNS9 | words wars awards
wares 3 NNS9 | wages wars wires
warm 7 JJ9 VB5 NN2 VBP1 | war worm
warmed 3 VBN9 VBD5 | warned
warming 6 NN9 VBG5 | warning
warms 3 VBZ9 | wars worms
warn 4 VB8 VBP7 NN4 NNP3 | war warm worn wan
warned 6 VBD8 VBN6
warning 7 NN9 VBG3 | warming
warns 3 VBZ9 | wars
warp 2 NN8 VB7 | war
warps 2 VBZ9 | wars
warrant 5 NN8 VB6 VBP5 NNP1
warranty 3 NN9 | warrant
wars 7 NNS9 NNP6 | was
warship 4 NN9 | worship
warships 5 NNS9
wart 1 NN9 | war wary
warts 4 NNS9 | wars
wary 5 JJ9 | way war
was 14 VBD9 | as has
wash 5 VB7 NN7 VBP5 NNP3 | was wish
washed 5 VBN8 VBD7 | wished wasted
washes 2 VBZ8 NNS7 | wishes wastes
washing 5 NN8 VBG8 | wishing
wasp 0 NN9 | was
waste 8 NN9 VB5 VBP2
wasted 5 VBN9 VBD5 JJ2
wastes 5 NNS9 VBZ3
wasting 4 VBG9 NN5 | washing
watch 9 VB9 NN4 VBP4 NNP1
watched 7 VBD8 VBN7
watcher 1 NN9 | watched
water 11 NN9
waters 6 NNS9 NNP5
watery 5 JJ9 | water
wave 9 NN9 NNP3 | wage
waves 9 NNS9 | wages wives
wavy 2 JJ9 | way
wax 5 NN9 NNP4 | was
waxy 3 JJ9 | way
way 12 NN9 NNP2 | war pay away
ways 11 NNS9 | was
we 14 PRP9
weak 8 JJ9 | week
weaken 6 VB9 VBP6
weakly 4 RB8 JJ8 | weekly
weal 2 NN9 | weak
wealth 9 NN9 NNP1 | wealthy
wealthy 8 JJ9 | wealth
wear 8 VB8 VBP6 NN5 | war
wears 4 VBZ9 | wars
weary 4 JJ9 NNP5 VB3 | wear wary
weather 8 NN9 NNP3 VB2 | whether
weave 3 VB8 NN6 | wave
weaves 2 VBZ9 | waves
web 9 NN9 NNP5 | we
wed 2 VBD9 NNP6 | we owed
wee 3 JJ8 NNP5 PRP5 | we were week
week 9 NN9 NNP2 | weak
weekly 7 JJ8 RB5 NNP3 NN2
weeping 2 VBG8 NN6 NNP6 | sweeping
weigh 6 VB8 VBP6 NN2 VBZ1 | way weight
weighed 5 VBD8 VBN8 | weighted
weighing 5 VBG9 NN2
weighs 4 VBZ9 | ways weights
weight 9 NN9 | wait weigh
weighted 5 VBN9 VBD2 | weighed
weighting 1 VBG8 NN8 | weighing
weights 5 NNS9
weighty 2 JJ9 | weight
weld 0 VB8 NNP8 | wild
well 12 RB9 UH4 JJ1 | will
wells 4 NNP9 NNS6 | walls
went 9 VBD9 | when want
wept 1 VBD9 | swept wet
were 13 VBD9 | where
west 8 NNP8 NN6 RB5 JJ2 | wet
western 9 JJ9 NNP4
westerns 0 NNP8 JJ7 | western
wet 6 JJ9 VB2 | we went west
wetness 1 NN9 | witness
wets 1 VBZ8 NNS8 | west
whale 3 NN9 NNP4 | while whole
what 14 WP9 WDT6 | that want
wheal 0 NN9 | wheel
wheat 6 NN9 NNP3 | what
wheel 6 NN9 NNP2
when 13 WRB9 | where
where 12 WRB9 | when were
whereby 6 WRB8 IN6 WDT5
wherein 5 WRB9
whether 11 IN9
which 14 WDT9 | with
while 12 IN9 NN1 | whole
whim 3 NN9 | whom
whine 1 NN9 | wine
white 10 JJ9 NNP6
whiten 0 VB8 NNP8 | white
whitens 0 VBZ9 | whites
whiter 1 JJ9 | white
whites 6 NNS9 NNP6
who 13 WP9 | how
whoa 2 UH9 | who
whole 10 JJ8 NN7 NNP2 | while hole
wholes 2 NNS9 | holes
wholesale 5 JJ9 RB4 NN2 | wholesaler
wholesaler 5 NN9 | wholesale
wholesalers 7 NNS9
wholesales 0 NNS9 | wholesalers
whom 9 WP9 | who
whore 2 NN9 | where wore
wide 9 JJ9 RB4 | wife wise wire
widely 9 RB9
widen 4 VB9 NNP3 VBP3 | wide
wider 7 JJR9 RBR3
widow 5 NN9 NNP3 | window
widows 4 NNS9 NN4 | windows
width 6 NN9 | with
wield 5 VB8 VBP7 | field wild
wife 8 NN9 | wide wire
wifely 0 JJ9 | widely
wig 1 NN9 | win wing
wild 7 JJ8 NN5 NNP5
wilder 0 JJ8 NNP8 | wider
will 14 MD9 NN1 | with well
wills 3 NNS8 VBZ7 NNP6 | walls
willy 0 NNP8 RB7 | will
win 8 VB8 NN5 VBP4 | wind wine twin
winces 0 VBZ9 | wines
wind 7 NN9 VB3 VBP1 | win wine wins
window 7 NN9 NNP2
windows 6 NNS8 NNP7
winds 6 NNS9 | wins wines
windy 3 JJ9 | wind
wine 7 NN9 NNP1 | win wind wins
wines 5 NNS9 NNP5 | winds wins
wing 6 NN9 NNP5 VB1 | win swing
wings 5 NNS9 NNP2 | wins
wink 4 NN9 VB5 NNP3 | win
winks 2 NNS9 | wins
winner 6 NN9 VB3 | winter
winning 7 VBG9 NN1
wino 0 NN9 | win wine
wins 6 VBZ8 NNS7 | wind wine winds twins wines
winter 7 NN9 NNP5 | winner
wire 7 NN9 VB3 NNP1 | were wide wife wore
wires 6 NNS9
wise 7 JJ9 NNP4 RB3 | wide
wisely 6 RB9 | widely
wiser 3 JJ9 JJR4 NN4 | wider
wish 8 VBP8 VB6 NN4 | wash
wished 6 VBD9 VBN4
wishers 0 NNS9 | wishes
wishes 7 VBZ8 NNS7
wishing 5 VBG9 | washing
wit 3 NN8 VB6 IN6 | with wait wet writ
witch 4 NN9 NNP6 VBP3 | with which watch switch
with 15 IN9 | will which
witness 6 NN8 VB6 VBP4 NNP1 JJ1
wives 6 NNS9 | waves
woe 2 MD9 | we owe wore woke
woes 4 NNS9 MD4 | owes
woke 5 VBD9 VBN2 JJ2
women 11 NNS9 NNP2
won 8 VBD8 VBN6 | one own
wonder 7 VB7 VBP6 NN6 NNP2
wondered 6 VBD9 VBN6
wondering 6 VBG9
wonk 0 NN9 | won
wonted 0 VBN9 | wanted
woo 2 VB8 UH7 | wood wool
wood 7 NN9 NNP6 | would
woody 0 NNP8 JJ6 | wood
wool 5 NN9
word 9 NN9 NNP3 | work world
wording 5 NN9 VBG5
words 10 NNS9 | works
wordy 3 JJ9 RB5 | word worry
wore 5 VBD9 | were word worse wire
work 13 NN8 VB6 VBP5
workaday 0 JJ9 | workday
workday 5 NN9 NNP2
worked 10 VBD8 VBN6 | worker
worker 8 NN9 | worked
works 10 VBZ8 NNS7 | words
world 12 NN9 NNP5 | would
worlds 7 NNS9 NNP4 | words
worm 5 NN9 NNP2 | work warm worn
worms 5 NNS9 | works
worn 5 VBN9 JJ2 | won worm
worry 7 VB8 VBP6 NN5
worse 7 JJR9 RBR5 | wore
worsen 4 JJR8 VB7 | worse
worship 6 NN8 VB6 VBP2
worships 2 VBZ9 | warships
worth 9 JJ8 NN7 | with worthy
worthy 6 JJ9 | worth
would 13 MD9 | world
wove 3 NN8 VBP8 | wave woven
woven 5 VBN9
wrapped 5 VBN9 VBD5 JJ2
wrapper 3 NN9 | wrapped
wreak 2 VB9 | weak
wrest 4 VB9 JJS4 | west wrist
wrist 5 NN9 | writ
writ 5 NN9 VB4 NNP2 | write wrist
write 10 VB9 VBP5 | right writer
writer 9 NN9 | write
writers 8 NNS9 NNP2 | writes
writes 7 VBZ9 | rights writers
writhing 2 VBG8 NN7 | writing
writing 10 NN8 VBG7 NNP2
writs 2 VBZ8 NNS7 | write writes wrist
wrote 9 VBD9
wry 2 JJ9 | wary
yard 5 NN9 NNP4 | year
ye 3 PRP8 NNP5 PRP$5 | yet eye yes
yea 1 UH9 | year yeah yes
yeah 8 UH9
year 12 NN9
yearn 2 VBP8 VB6 | year
years 12 NNS9
yeas 0 NNS9 | years yes yeast
yeast 6 NN9
yes 8 UH9 NN3 | eyes
yet 10 CC8 RB7 | get
yo 3 NN8 PRP$6 UH5 PRP5 | you
you 15 PRP9 | your our
young 10 JJ9 NNP3 | you
your 14 PRP$9 | you our
yours 6 PRP9 NN2 | your
yrs 1 NNS9 | yes
zap 2 NNP8 NN5 VB4 | zip
zip 5 NN9 NNP4
zone 7 NN9 NNP3 | ozone
zones 7 NNS9 NNP5`.split('\n')
