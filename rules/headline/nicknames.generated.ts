// Written by `npm run generate`.
export const nicknames: readonly string[] = `\
abigail abby
albert bert al
alexander alexandra alex alec sandy sasha xander
alfred alf fred
alison ali
andrew andy drew
ann anne anna annie nan nancy
anthony tony
antonio tony
barbara barb babs
bartholomew bart
benjamin ben benny
bernard bernie
caroline carrie caz
catherine katherine kathryn kate katie cathy kathy kitty kit cath
charles charlie chuck chas carlos
christine christina chris tina
christopher chris kit
daniel dan danny
david dave davey
deborah debbie deb
dmitry dima mitya
donald don donnie
dorothy dot dottie dolly
edward ed eddie ted ned teddy
eleanor nell nora ellie
elizabeth liz lizzie beth betty eliza lisa libby bess elsie
emily em millie
eugene gene
evgeny zhenya
florence flo
frances fran frankie
francis frank francisco
frederick fred freddie
geoffrey jeffrey geoff jeff
george georgie
gerald gerry jerry
gregory greg
harold harry hal
henry harry hank hal
herbert bert herb
hubert bert
isabel isabella bella izzy
ivan vanya
jacob jake
jacqueline jackie
james jim jimmy jamie
jane jenny
janet jan
jennifer jen jenny
joan joanie
john jack johnny jon
jonathan jon jonny
joseph joe joey josé jose pepe
josephine jo josie
joshua josh
judith judy
kenneth ken kenny
laurence lawrence larry laurie
leonard len lenny
lewis louis lou
louise lou
madeleine maddie
margaret maggie meg peggy margot greta madge
maria mary marie masha molly polly
martha patty
martin marty
matthew matt
maximilian max
michael mike mick mickey misha mikhail
nathaniel nathan nat nate
nicholas nick nicky nicola
nikolai kolya
oliver ollie
pamela pam
patricia pat patty tricia trish
patrick pat paddy
pavel pasha
penelope penny
peter pete
philip phillip phil
raymond ray
rebecca becky
richard dick rick ricky rich
robert bob bobby rob robbie bert
roderick rod
ronald ron ronnie
rosemary rose rosie
rudolph rudy
samantha samuel sam sammy
sarah sally sadie
sergei seryozha
stanley stan
stephen steven steve
susan susanna suzanne sue susie
terence terry
theodore ted theo teddy
theresa teresa terry tess
thomas tom tommy
timothy tim
valerie val
victor vic
victoria vicky tori
vincent vince vinny
virginia ginny
vladimir vova volodya
walter walt wally
wilfred wilf fred
william bill billy will willie liam
yekaterina katya
zachary zach zack`.split('\n')
