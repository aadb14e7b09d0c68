// Written by `npm run generate`.
export const ownActs: readonly string[] = `\
begin career
bite tongue
cast ballot vote
catch breath
change mind
clear throat
cross arms fingers legs
do best utmost
earn keep living nickname
end career
find feet footing voice way
fold arms
follow heart instincts
gather thoughts
grit teeth
hold breath nerve tongue
keep balance cool nerve promise temper word
leave job
lick lips
lose appetite balance bearings composure cool footing grip job nerve patience temper voice way
make debut living mark mind way
nod head
quit job
raise eyebrows voice
resign post seat
roll eyes
shake head
shrug shoulders
spend boyhood career childhood girlhood life teens twenties youth
stand ground
start career
swallow pride
take seat time turn
try best luck`.split('\n')
