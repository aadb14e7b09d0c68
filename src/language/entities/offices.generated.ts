// Written by `npm run generate`.
export const offices: readonly string[] = `\
ambassador
archbishop
attorney general
bishop
captain
central bank governor
chair
chairman
chairwoman
chancellor
chief constable
chief economist
chief executive
chief executive officer
chief justice
chief of staff
coach
commissioner
coroner
crown prince
defence minister
defense minister
deputy governor
deputy mayor
deputy prime minister
director
director general
education minister
emperor
energy minister
fire chief
finance minister
first lady
first minister
foreign minister
foreign secretary
governor
head coach
head teacher
headmaster
headmistress
headteacher
health minister
home secretary
imam
interior minister
justice minister
king
manager
managing director
mayor
minister
police chief
pope
premier
president
prime minister
prince
princess
principal
prosecutor
queen
rector
secretary
secretary general
secretary of state
senator
sheriff
speaker
spokesman
spokesperson
spokeswoman
superintendent
trade minister
transport minister
treasurer
vicar
vice chancellor
vice president`.split('\n')
