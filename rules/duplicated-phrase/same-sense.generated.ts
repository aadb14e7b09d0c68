// Written by `npm run generate`.
export const sameSense: readonly string[] = `\
acquire buy purchase
aid assist help
aim goal objective target
aircraft airliner jet plane
allow permit
answer reply respond
argue contend
arrest detain
begin commence start
believe think
blaze fire
build construct erect
campaigner activist
car vehicle
child kid
choose pick select
close shut
company firm
conclude end finish
cut reduce
doctor physician
employ hire
employee staffer worker
error mistake
film movie
find discover
gift present
gun weapon
injure hurt wound
job post
kill slay
launch unveil
lawyer attorney
leave quit resign
murder killing
need require
obtain get
officer policeman
pupil student
quake earthquake
rise increase
road street
robber thief
send dispatch
short soon
show reveal
skipper captain
storm tempest
try attempt
win victory`.split('\n')
