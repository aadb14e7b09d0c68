// Written by `npm run generate`.
export const ownActs: readonly string[] = `\
begin career speech
bite tongue
bow head
cast ballot vote
catch breath
change mind
clasp hands
clear throat
complete studies
continue studies
cross arms fingers legs
deliver speech
do best utmost
earn keep living nickname degree doctorate
end career
find feet footing voice way
finish speech studies degree
fold arms
follow heart instincts
gather thoughts
grit teeth
hold breath nerve tongue
keep balance cool nerve promise temper word
leave job
lick lips
lose appetite balance bearings composure cool footing grip job nerve patience temper voice way sight hearing eyesight
make debut living mark mind way
nod head
open speech
quit job
raise eyebrows voice
resign post seat
roll eyes
rub eyes
shake head
shrug shoulders
spend boyhood career childhood girlhood life teens twenties youth
stand ground
start career
swallow pride
take seat time turn
try best luck`.split('\n')
