// Written by `npm run generate`.
export const irregularNouns: readonly string[] = `\
man men
woman women
child children
brother brothers,brethren
ox oxen
foot feet
forefoot forefeet
tooth teeth
goose geese
mouse mice
dormouse dormice
titmouse titmice
louse lice
person people,persons
die dice,dies
penny pennies,pence
passerby passersby
passer-by passers-by
runner-up runners-up
looker-on lookers-on
hanger-on hangers-on
mother-in-law mothers-in-law
father-in-law fathers-in-law
brother-in-law brothers-in-law
sister-in-law sisters-in-law
son-in-law sons-in-law
daughter-in-law daughters-in-law
attorney-general attorneys-general
commander-in-chief commanders-in-chief
editor-in-chief editors-in-chief
man-of-war men-of-war
maid-of-honor maids-of-honor
court-martial courts-martial
calf calves
elf elves
half halves
hoof hooves,hoofs
knife knives
leaf leaves
life lives
afterlife afterlives
loaf loaves
meatloaf meatloaves
scarf scarves,scarfs
self selves
sheaf sheaves
shelf shelves
bookshelf bookshelves
thief thieves
wharf wharves,wharfs
wife wives
housewife housewives
midwife midwives
wolf wolves
werewolf werewolves
dwarf dwarfs,dwarves
turf turfs,turves
sheep
deer
reindeer
moose
bison
swine
salmon
trout
cod
squid
shrimp shrimp,shrimps
fish fish,fishes
shellfish
swordfish
starfish
jellyfish
catfish
goldfish
crayfish
aircraft
spacecraft
hovercraft
watercraft
craft crafts,craft
offspring
series
species
headquarters
crossroads
barracks
gallows
means
chassis
corps
rendezvous
chamois
patois
debris
bourgeois
shambles
whereabouts
innings
biceps
triceps
forceps
ironworks
waterworks
gasworks
steelworks
counsel
kin
yen
yuan
baht
rand
renminbi
won
quid
hertz
samurai
chinese
japanese
swiss
insignia
addendum addenda
alumna alumnae
alumnus alumni
amoeba amoebas,amoebae
analysis analyses
antenna antennas,antennae
antithesis antitheses
apex apexes,apices
appendix appendices,appendixes
aquarium aquariums,aquaria
arboretum arboretums,arboreta
automaton automatons,automata
axis axes
bacillus bacilli
bacterium bacteria
basis bases
cactus cacti,cactuses
catharsis catharses
cerebellum cerebellums,cerebella
codex codices
colloquium colloquiums,colloquia
consortium consortia,consortiums
corpus corpora,corpuses
corrigendum corrigenda
crisis crises
criterion criteria
curriculum curricula,curriculums
datum data
desideratum desiderata
diagnosis diagnoses
prognosis prognoses
dialysis dialyses
ellipsis ellipses
emphasis emphases
erratum errata
fibrosis fibroses
focus focuses,foci
formula formulas,formulae
forum forums,fora
fungus fungi,funguses
ganglion ganglia,ganglions
genesis geneses
genius geniuses,genii
genus genera
gymnasium gymnasiums,gymnasia
hippopotamus hippopotamuses,hippopotami
honorarium honorariums,honoraria
hypothesis hypotheses
index indexes,indices
larva larvae
locus loci
matrix matrices,matrixes
maximum maximums,maxima
medium media,mediums
memorandum memorandums,memoranda
metamorphosis metamorphoses
millennium millennia,millenniums
minimum minimums,minima
moratorium moratoriums,moratoria
mosquito mosquitoes,mosquitos
narcosis narcoses
nebula nebulae,nebulas
neurosis neuroses
nucleus nuclei
oasis oases
octopus octopuses,octopi
opus opuses,opera
optimum optimums,optima
ovum ova
paralysis paralyses
parenthesis parentheses
phenomenon phenomena
phylum phyla
planetarium planetariums,planetaria
polyhedron polyhedrons,polyhedra
psychosis psychoses
quantum quanta
radius radii,radiuses
referendum referendums,referenda
rostrum rostrums,rostra
sanatorium sanatoriums,sanatoria
schema schemas,schemata
spectrum spectrums,spectra
stadium stadiums,stadia
stigma stigmas,stigmata
stimulus stimuli
stratum strata
streptococcus streptococci
syllabus syllabuses,syllabi
symposium symposiums,symposia
synopsis synopses
synthesis syntheses
tempo tempos,tempi
terminus terminuses,termini
testis testes
thesis theses
photosynthesis photosyntheses
psychoanalysis psychoanalyses
reanalysis reanalyses
thrombosis thromboses
uterus uteruses,uteri
vertebra vertebrae,vertebras
vertex vertices
virtuoso virtuosos,virtuosi
vortex vortices,vortexes
bureau bureaus,bureaux
chateau chateaux,chateaus
château châteaux
plateau plateaus,plateaux
gateau gateaux,gateaus
tableau tableaux,tableaus
beau beaus,beaux
milieu milieus,milieux
adieu adieus,adieux
trousseau trousseaus,trousseaux
cherub cherubs,cherubim
seraph seraphs,seraphim
kibbutz kibbutzim
graffito graffiti
libretto librettos,libretti
paparazzo paparazzi
mafioso mafiosi,mafiosos
concerto concertos,concerti
archipelago archipelagos,archipelagoes
buffalo buffalo,buffaloes
cargo cargoes,cargos
domino dominoes,dominos
echo echoes
embargo embargoes
fiasco fiascoes,fiascos
flamingo flamingos,flamingoes
fresco frescoes,frescos
ghetto ghettos,ghettoes
halo halos,haloes
hero heroes
superhero superheroes
antihero antiheroes
innuendo innuendos,innuendoes
mango mangoes,mangos
motto mottos,mottoes
negro negroes
no noes,nos
peccadillo peccadilloes,peccadillos
portico porticoes,porticos
potato potatoes
tomato tomatoes
tornado tornadoes,tornados
torpedo torpedoes
tuxedo tuxedos,tuxedoes
veto vetoes
volcano volcanoes,volcanos
zero zeros,zeroes
dingo dingoes
mulatto mulattoes,mulattos
manifesto manifestos,manifestoes
memento mementos,mementoes
desperado desperadoes,desperados
lingo lingoes
quiz quizzes
whiz whizzes
bus buses,busses
gas gases,gasses
yes yeses,yesses
soliloquy soliloquies
colloquy colloquies
obloquy obloquies
stomach stomachs
monarch monarchs
patriarch patriarchs
matriarch matriarchs
oligarch oligarchs
eunuch eunuchs
epoch epochs
loch lochs
tech techs
czech czechs
conch conchs,conches`.split('\n')
