// Written by `npm run generate`.
export const bareCompounds: readonly string[] = `\
Sunday school
acting head
acting head teacher
active duty
added time
alphabetical order
artistic director
attorney general
back order
backward cover
backward cover point
backward extra cover
backward fine leg
backward leg
backward long-off
backward long-on
backward mid-off
backward mid-on
backward mid-wicket
backward midwicket
backward point
backward square leg
backward third
backward third man
big business
black tie
board ship
break point
broad daylight
brute force
center court
center field
center stage
centre back
centre court
centre field
centre half
centre stage
chief executive
chronological order
city hall
class struggle
close order
close range
closed session
club captain
club president
club secretary
common consent
common ground
common law
county hall
cover point
cow corner
critical condition
crunch time
dead center
dead centre
death row
deep backward point
deep backward square leg
deep center field
deep centre field
deep cover
deep cover point
deep extra cover
deep fine leg
deep left
deep left field
deep leg
deep long-off
deep long-on
deep mid-off
deep mid-on
deep mid-wicket
deep midwicket
deep point
deep right
deep right field
deep square leg
deep third
deep third man
deep water
deputy head
deputy head teacher
deputy headteacher
deputy mayor
direct debit
double time
draft form
dry dock
dry land
due course
emergency session
executive director
executive session
extra cover
extra time
fair condition
fair territory
finance minister
fine leg
first base
first class
first gear
first light
first person
first place
first slip
fly half
fly slip
foreign minister
forward cover
forward cover point
forward extra cover
forward fine leg
forward leg
forward long-off
forward long-on
forward mid-off
forward mid-on
forward mid-wicket
forward midwicket
forward point
forward square leg
forward third
forward third man
foul territory
fourth slip
freshman year
full back
full bloom
full board
full circle
full council
full flight
full force
full gallop
full length
full price
full stretch
full swing
full throttle
full tilt
full time
full view
game point
game time
general secretary
goal attack
goal keeper
good condition
good faith
good form
good order
grade school
half board
half price
half time
head boy
head chef
head coach
head gardener
head girl
head groom
head keeper
head of house
head of state
head porter
head prefect
head teacher
high alert
high demand
high gear
high ground
high noon
high school
high season
high speed
high tide
home base
home plate
hot water
human form
injury time
joint session
junior year
jury duty
lady captain
large measure
last place
law school
left back
left center
left centre
left field
left tackle
left wing
left-center field
left-centre field
leg gully
leg slip
lieutenant governor
liquid form
long leg
long off
long on
loose head
lord mayor
low gear
low season
low tide
managing director
match point
medical school
middle school
mint condition
mixed company
music director
neutral ground
night school
off season
open air
open country
open court
open session
open water
parish clerk
part time
past tense
peak condition
peak season
peak time
plain sight
plain view
plenary session
poet laureate
point guard
pole position
police chief
poor condition
popular vote
postal ballot
postal vote
power forward
press night
prime minister
prime time
private session
prop forward
public session
public view
question period
question time
random order
real life
real time
record time
registered post
reverse gear
reverse order
right back
right center
right centre
right field
right guard
right wing
right-center field
right-centre field
running order
rush hour
safe custody
school captain
scrum half
second base
second gear
second person
second place
second slip
secret ballot
senior year
serious condition
set point
shallow center
shallow center field
shallow centre
shallow centre field
shallow left
shallow left field
shallow right
shallow right field
short cover
short cover point
short extra cover
short fine leg
short form
short left field
short leg
short long-off
short long-on
short mid-off
short mid-on
short mid-wicket
short midwicket
short notice
short order
short point
short right field
short square leg
short stop
short supply
short third
short third man
silly cover
silly cover point
silly extra cover
silly fine leg
silly leg
silly long-off
silly long-on
silly mid-off
silly mid-on
silly mid-wicket
silly midwicket
silly point
silly square leg
silly third
silly third man
single file
skid row
solitary confinement
sophomore year
special assignment
special delivery
special session
square leg
stable condition
stoppage time
summer school
tablet form
team captain
team principal
third base
third man
third person
third place
third reading
third slip
tight end
tight head
top form
top gear
top speed
town clerk
town hall
true life
unanimous consent
unanimous vote
vice captain
vice chair
vice chairman
vice president
voice vote
white tie
white water
wide cover
wide cover point
wide extra cover
wide fine leg
wide leg
wide long-off
wide long-on
wide mid-off
wide mid-on
wide mid-wicket
wide midwicket
wide point
wide square leg
wide third
wide third man
wing attack
wing defence
wing forward
working order
year end`.split('\n')
