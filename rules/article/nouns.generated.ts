// Written by `npm run generate`.
export const nouns: readonly string[] = `\
accountant a -predicate -from -with
acronym the -predicate -to -with -into
actor the -object -predicate -to -with -for -about
address a -predicate -on -at -with -for -during
advisor a -object -predicate -to -from -for
advocate a -for
aftermath the -subject -opening -object -to -from -with -through
agenda the +of -there -in -from -for -into -over -through
agent the +of -on -from -with -for -after -through
ally a -subject -opening -on -to -with -for
alternative a -predicate -in -to -with
amendment the -predicate -in -on -to -with -under -through
amount the +of +by -in -at -from -for -into -after -against
analyst a -object -from -for
anniversary the -subject -opening -predicate -on -to -with -for -over
answer the +of -in -on -into -about -against -behind
apartment a -subject -opening -in -at -from -with -for -into
app the +of -there -at -for -about -over -behind
arch the +of -object -predicate -in -from
area the -object -in -at -about -against -through -near
arena the -subject -opening -predicate -on -to -into
army the +of -predicate -on -from -against
artist the -with -for -about
aspect a -there -to -for -into -about -over -under
assertion the -subject -opening -predicate -in -on -to -with -for
assumption the -there -in -to -from -for -against
asteroid a +of -predicate -in -on -to -from -with -for -near
astronaut the -object -predicate -on -to -with -for
atmosphere the -opening -predicate -there -on -about
atom a +of -predicate -there -at -to -from -for -near
attorney a -to -from -for
audience the +by -opening -there -at -before -over -under
author the +of +by -opening -on -from -with -for -after -about
avatar the -subject -opening -object
axis the +of -predicate -in -from -for -against
baby a -predicate -on -at -to -from -with
backbone the -subject -opening -to -from
ban the -predicate -in -on -to -from -for -against
band the +of -there -on -to -from -with -for -through
bank the +of +by -predicate -on -into -about -against -over -through -behind
banner the -subject -opening -predicate -in -on -to -with
barrier a +of -in -on -with -against -through -behind
basket the +of -predicate -on -to -from -with -for -into
battery a -in -on -to -with -for -into -about
battlefield the -object -predicate -in -from -into
beam a +of -predicate -in -to -from -into -about
beginning the +by -on -with -for -into -after -before -near
belt the +of -subject -opening -predicate -on -to -from -with -through
bibliography a -at -to -from
bid the -predicate -at -with -for
bike a -subject -opening -on -to -with
blessing a -subject -opening -with -for -into -under
blockade the -in -to -with -into -through
bloodstream the -through
blow a -predicate -from -with -for -during
bomb the +of -predicate -in -on -to -from -with -for -about
bonus a -predicate -with -for
book the +of -there -on -at -with -about -through
boost a -subject -opening -there -for
bottle a -predicate -in -on -from -with -for -into -over
bottom the -subject -opening -object -there -in -against -through -near
boundary the -predicate -on -at -with -into
box the +of -on -at -to -from -with -about -through
boy a -predicate -in -to -with -for -about
boycott the -predicate -in -to -with -for
brother a +of -predicate -to -from -with -for
bubble a -object -predicate -in -on -to
bug a -subject -opening -to -for -about
bunch a -subject -opening -predicate -there -in -to -with -about
bus the -predicate -in -to -for
buyer the -predicate -there -in -with
cabinet the +of -on -to -from -with -into
calculation the -predicate -on -to -with -for -into -during -through
calculator a -predicate -in -on -from -with -for -into -through
campaign the +of -opening -there -on -from -into -after -about
cap the -predicate -on -to -over
capsule the +of -on -to -from -with -into
car a -predicate -at -with -into -about -against -over -behind
carrier a -object -to -from -for -about -under
catalog the -predicate -on -from -for -into -through
category the +of -there -on -from -about -under
ceiling the -in -at -to -from -with -into -over
center the -there -on -at -about -under
century the +of +by -predicate -on -at -with -after -about -through
cerebellum the +of -object -in -on -from -with -for -into
ceremony the -predicate -on -at -to -for -after -during
certificate a -subject -opening -on -with
champion a -subject -opening -with -for
chart the -predicate -at -to -for
chatbot a -predicate -to -with -for -into -through
chief the -predicate -in -to -with
child a -in -on -from -with -about
circle the +of -predicate -on -to -from -with -into -over -through
circuit a -predicate -there -on -to -for -into -through
citizen a -from -with -against
city the +of -there -at -about -against -under -through -near
classroom the +of -on -to -from -for -into -about
clause the +of -predicate -in -to -from -with -for -into -behind
client the -predicate -on -at -from -for -against
clock the -predicate -on -to -from -for -against -through
coalition a -predicate -in -from -with -against
coast the +of -subject -opening -predicate -to -with -for -about -over
coefficient the -on -with
colleague a -predicate -to -for -through
colony the +of -predicate -on -from -with -for -into -over
comet a -predicate -on -from -with -for -into
compartment the -from -into
competitor a -predicate -there -to -from -with -for -against -over
computer a -in -at -from -for -into -about -over -through
concept the -there -in -at -from -into -against -through -behind
conductor a -object -predicate -on -to -from -with -through
consumer the +of -there -in -on -from -with
container the +of -predicate -on -to -with
contest the -there -to -from -for -into -during -through
continent the +of -predicate -in -from -for -into -through
contributor a -object -from -for -into
cord the +of -object -predicate -at -with -for -into -through
cornerstone the -subject -opening
corporation a -on -at -from -with -into -against
cosmos the +of -subject -opening -object -in -to -from -into -about
countryside the -subject -opening -on -from -into
couple a -on -at -to -from -after -about -over
crowd the +of -predicate -in -on -from -with -before -against -through
cup a -predicate -in -to -from -with -for -over
customer the +of -subject -opening -in -into -about -over
cycle the -predicate -after -about -against -over -behind
database a -there -on -with -for -through
dataset the -predicate -in -on -to -from -with -into -about
daughter the -predicate -to -with -for -through
deadline the -there -to -with -for -after -before -through
decade the +of -on -to -from -into -after -about -through
decision the -there -to -from -into -before -over -through -behind
department the -predicate -there -at -from -for -into -through
designer a -on -to -from -with
developer a -subject -opening -on -to -from -with
device a -object -in -on -at -into -over -through
diagram the +of -predicate -there -at -to -from -with -under -through
dilemma a -predicate -there -to -about
directory the -subject -opening -to -from -into
disadvantage a -there -to -with
disk the -predicate -there -to -with -for -into -through
dive a -predicate -from -with -for -during
divide the -predicate -there -in -on -to -about
doctor the -there -from -with -for
document the +of -at -from -with -into -about -through -behind
dollar the +of -in -on -from -with -about -against
door the -predicate -from -with -near
downside the -object -there -on -with
drawback the -object -predicate
driver the -at -to -with -for -about
eclipse a -predicate -in -for -into -before -during
economist a -predicate -to -for
edition the -to -from -for
element a +of -in -on -from -with -into -about -over
elevator the -subject -opening -on -from -into
embryo the +of -predicate -to -from -with -through
emperor the +of -predicate -to -for
employee a +of +by -object -there -in -on -about -against
employer the +of -there -in -on -at -from -about -against -through
enemy the -on -at -from -with -for -into -against -over
engine a +of -on -to -from -for -about
engineer a -to -with -after
entirety the -subject -opening
entrepreneur a -predicate -on -from -with -into -about
epidemic the -on -to -with -for -into -after -during -about
equation the -predicate -on -to -from -with -for -through
era the +of -object -there -on -with -after -before -about -through
essay the +of -predicate -on -at -to -from -with -into -over
estimate a -in -on -at -to -from -with -for -into
eve the
event the -object -there -into -against -over
examiner the -object -at -to -from -with
excerpt the -predicate -on -to -from -for
excuse a -subject -opening -there -from
expedition a -in -with -for -during
expert a -on -to -from -with -for
extent the -predicate -in -at -from -with -about -over -through
fallacy the -predicate -there -to -with -about -against
fan a -subject -opening -object -on
farmer the -predicate -to -with -for
feature a +of -subject -opening -there -on -to -with -into -through
fee a -subject -opening -predicate -there -in -at -to
field the -there -at -about -against -over -through -near
figure the -on -at -to -with -into -over -under
filter a -subject -opening -predicate -in -on -with
finding the -object -predicate -in -on -at -from -with -for
flag the -predicate -on -to -with -for -under
foothold a
forearm the +of -object -in -on -to
forefront the -object -in -into
fork a -to -from -near
forum a -subject -opening -there -to -from -with -for -through
foundation the -there -in -at -to -from -for -after
founder the -to -about -under
fracture a -object -predicate -in -from -for -about
frontier the +of -predicate -in -at -to -with -into -about
future the +of -there -at -from -with -against -over
galaxy a +of -predicate -on -with -for -into
gap the +of -in -at -to -from -with -for -into -through
genome the +of -in -on -from -with -for -about
genre the +of -predicate -on -with -for -into -about
glance a -subject -opening -object -on -with
gland the +of -predicate -in -on -to -for -over
glimpse a -predicate
globe the +of -subject -opening -at -to -over
glossary a -in -to -with -into
graph the -predicate -in -at -to -with -for -into -under
grasp a -subject -opening -predicate
group a +of -at -after -before -during -against -over -through
gun the -subject -opening -predicate -in -on -from -with -for
hallmark a -subject -opening -object
headline the -predicate -in -from -with -under -through
hero a -in -to
historian the -object -predicate -with -for
holder the -to -from
hole a +of -in -on -from -with -about -through -behind
homepage the +of -predicate -in -at -from -with -for -behind
horse a -subject -opening -predicate -on -from -with -before
host a -there -on -with -for -into -over
hub a -in -on -at -to -from -into
husband the +of -predicate -on -to -from -for -about -through
icon the -subject -opening -predicate -to -with -for
illustration a -there -in -at -from -with -for
image the -there -at -from -into -about
infant the -object -predicate -in -to -from -with -for -into
influx the -there -with -for -against
ingredient a -subject -opening
institution the +of -on -from -for -into -about -against -under
instructor the -predicate -for -through
instrument a +of -in -on -to -from -with -for
interior the +of -on -to -with -for -about -through
internship a -subject -opening -predicate -in -for
interviewer the -object -predicate -to -with
inventor the -predicate -to -from -for -into
investor a -from -with
invitation a -subject -opening -predicate -at -to -for
island the +of -predicate -in -from -for -into -over
issuer the -object -on -to -from
journalist a -object -for
journey the +of -object -to -from -with -into -after
junction the -subject -opening -predicate -in -to -into
kit the -predicate -in -to -with -for -about
knee the +of -in -on -at -to -with -near
lab the -predicate -on -from -with -for
ladder the -subject -opening -in -on -at -to -from
laptop a -subject -opening -to -with -for -into
lawyer a -on -with -for
leader a +of -there -in -from -for -after -about -behind
leap a -subject -opening -predicate -to -for
legislator a -object -predicate -to -from -with -for
legislature the +by -predicate -on -from -for -into -before -over -through
lender the -object -predicate -to -from -with -for -into
lesson the +of -opening -there -from -with -before -through
letter a -there -on -at -to -from -through -behind
lifetime a +of -to -from -with -after
list a -on -to -for -into -about -against -over
logo the -predicate -in -on -to -for -under
loop the +of -predicate -on -at -from -with -into -during
machine a +of -predicate -there -at -from -with -into -against
magazine a +of -object -predicate -to -from -for -through
majority the -there -on -from -into -about -against -over -through
manager a +by -subject -opening -in -on -at -from
manner a -predicate -on -at -to -after -through
manufacturer a -object -predicate -at -to -with -for -about -against
map a +of -at -from -with -into -about
marketer the -predicate -to -from -for
marketplace the +of -on -from -with -into -after -about -under
meantime the
member a +of +by -opening -there -in -on -at -after -about -over
membrane the +by -there -at -from -for
mentor a -predicate -on -to -from -into
menu the -in -to -with -under
meter a -predicate -in -at -to -from -for -over -through
microscope a +of -predicate -in -from -for -through
midst the -from
mile the -subject -opening -in -for -about
milestone a -in -for
military the +of -on -to -from -with -for -into -through -behind
militia the -predicate -in -on -to -with
millennium the +of -subject -opening -object -to -into -during
mirror the -predicate -on -to -with -for -into -about -behind
module the -predicate -on -to -with -for -into -about -over
moment a +of -there -on -to -with -into -after -about -through
move the -on -with -for -after -before -during -about -against
movie the +of -predicate -on -to -from -for -during -about
narrator the -object -predicate -from -with -for -about
needle the -to -with -for
neighborhood the -to -from -with -for -into -about -through
newsletter the -predicate -to -from -into -through
newspaper a +of -predicate -on -at -to -from -with -against
nominee the -predicate -on -to -with -for
notion the -there -in -from -for -into -against
novel a -predicate -on -from
nutshell a
objective the -predicate -on -to -with -for
organizer the -predicate -in
oven the -object -predicate -from -with -into
overview a -there -in -at -to -from
owner the +of +by -predicate -there -on -after -before -through
package a +of -there -to -from -with -into -about -through
panel a -predicate -in -at -for -before -during
park the -subject -opening -at -to -into -about
partner a +of -subject -opening -object -in -at -from -about
password a -predicate -to -with -for
pathway the +of -on -at -with -for -into -about -through
patient the +of -predicate -there -on -with -into -about
penis the +of -subject -opening -in -to -from -with -into
persona a -predicate -to -for -into
petition a -on -to -with -for -over -through
phenomenon the +of -there -in -on -with -into -about
philosopher the +by -to -from -with -for -after -about
phone a -predicate -with -for -into -about -over -through -behind
photograph a -predicate -in -at -with
phrase the -to -from -for -into -about
physician the -from -with
pipeline the -there -to -from -for -into -against -through
plaintiff the -object -on -to -with -for -against
plane the +of -predicate -from -with -for -into -through
platform the +of -at -under
player a -in -on -to -from -with -for -into -through
plot the -predicate -in -on -to -with -for -about
poem a +of -predicate -on -at -to -from -with -for -about
politician a -object -predicate -with
portfolio a +of -predicate -on -from -with -into -about -through
predecessor the +of -object -at -to -from -with
presidency the +of -in -on -from -into -after -before -over
problem the -at -into -against -over -behind
proposal a -there -on -from -into -about -against -under -behind
proprietor a -object -predicate -to
provider a +by -in -on -at -to -from -for -through
province the -in -with
psychologist a -object -predicate -with
puzzle the +of -predicate -to -with -into
railroad the +of -predicate -in -on -to -for
rating a -predicate -in -on -at -to -for -under
reader the -in -on -from -with -into -before -over -through
realm the -predicate -on -to -with -through
recipe a -predicate -in -from
recipient the -object -predicate -in -from -for
referendum a -predicate -in -to -for -after
reign the +of -to -with -for -into -after -before -about -under
remainder the -predicate -in -on -to -with -during -over -through
reminder a -subject -opening -to -with
repository a -predicate -at -from -with -into -through
representative a -in -to -from -with -for
republic a -predicate -in -to -from -for
requirement the -in -on -from -with -for -about
researcher the -on -to -with -for
respondent the -predicate -to -with -for
restaurant a -predicate -there -from -with -for -into -about -against
result a -object -in -on -from -for -into
retailer a -object -at -from -with -for
reviewer a -object -predicate -to -from -with -for
role a +of -there -at -over -through
rubric the +of -in -on -to -with -against -under -through
ruling the -predicate -to -with -for -after -through
résumé a -on -to -with -for
salesperson the -object -predicate -on -from -with -for
satellite a -on -to -from -with -for -under
scheme the -predicate -on -to -from -for -about -under
scholar a -object -to -with -about
scientist a -object -at -to -from -with -for -after -about
seller the -object -predicate -there -in -to -from -for -into
server a -predicate -at -from -with -for -against
shell a -predicate -on -to -into
ship the +of -predicate -in -to -from -for
shirt a -in -to -from -with -for
sister the -to -for -about
situation the +of -subject -opening -at -with -over -under -through -behind
skeleton the +of -in -on -for -against
slice a -predicate -on -to
slide the -there -in -to -from -for
slogan the -predicate -in -on -with -for
smartphone a -predicate -in -to -from -with -for -through
snapshot a -subject -opening -predicate -in -from -with
sociologist a -object -predicate -to -after
son the +of -in -at -with -into -against
speaker a -predicate -in -on -at -to -with -for
specialist a -object -to
sphere the -object -there -from -with -for -into -near
spreadsheet a -subject -opening -predicate -at -to
stand a -subject -opening -in -on -at -for
standpoint a -subject -opening -object
statement a +of -object -in -at -about -through -behind
statistic a -predicate -in -to -with -into
story the +of -there -on -at -after -about -through -behind
subfield a -in -at -into
successor a -predicate -to -for -over -under
supervisor a -in -for -against -through
supplier a -object -predicate -to -with
surgeon a -predicate -for -after
sweater a -in -on -to -about
symbol a -in -at -to -with -for
system the +of -there -against -behind
tactic a -in -on -to
tag a -predicate -in -on
team the +of +by -there -at -after -before -to
technician the -object -predicate
telescope a +of -predicate -on -to -from -for -near
template a +of -predicate -in -on -to -from -with -for -into
textbook the +of -predicate -to -from -for
theorist a -object -predicate -to -with -for
therapist the -object -predicate -to -from -with -for
thing the +of -in -at -from -with -before -over
throne the -subject -opening -from -for -behind
ticket a -predicate -in -to -from -with -for
tide the -predicate -in -at -to -into -during -against
timesheet a -subject -opening -in -to
ton a -subject -opening -predicate -there -at -with
tongue the +of -predicate -in -on -to -into -under
tool a -there -on -at -from -through -behind
toolkit the -predicate -in -to -from -with -for
tract the +of -predicate -on -to -with -into
trap the -subject -opening -predicate -in -to
traveler the -object -predicate -to -about
tree a +of -predicate -there -on -to -from -into -under
trip a +of -predicate -in -to -from -with -after -before -about
truck the -predicate -in -on -to -from -with -for
tutorial the -there -in -at -to -from -with -for -through
update a -there -in -on -to -with -for -about -through
valley the -subject -opening -object -predicate -into -about -through
vector a +of -subject -opening -in -to -with -for -into
venture the +of -on -at -from -with -before
verb a -subject -opening -predicate -on -with -for -into -before
verdict the -predicate -in -on -with
vessel a +of -predicate -in -on -to -from -with -into -through
veteran a -object -to -for
vicinity the -object -to
viewer the -in -at -to -from -for -about
voter the -object -in -on -to -for -about
voucher a -on -into
voyage the -predicate -in -from -for -after -during
weapon a -subject -opening -in -with -for -into -about
webinar the +of -predicate -there -on -at -to -from -into
webpage a -subject -opening -predicate -to -from -with -for
website the -object -there -on -after -over -behind
week the +of -on -from -into -about -over -near
wheel the -predicate -in -on -to -from -behind
wife the -predicate -there -to -from -for
winner the -predicate -there -to -with -for
workforce the +of -on -from -into
world the +of -there -on -at -before -against -through
writer the -there -to -from -with -for -about`.split('\n')
