// Written by `npm run generate`.
export const setPhrases: readonly string[] = `\
a bene placito
acne vulgaris
actio in rem
ad astra
ad fontes
ad litem
ad personam
aide memoire
alla breve
alla marinara
alla prima
amour propre
andante con moto
anno domini
aqua pura
ars gratia artis
ars longa vita brevis
ars poetica
au naturel
avant la lettre
bain marie
bains marie
bel paese
bella figura
belle laide
belles lettres
bellum omnium contra omnes
bien pensant
bok choy
bon appetit
bossa nova
brutta figura
buena vista
buenas noches
buenas tardes
buenos dias
buon appetito
buon fresco
buona sera
capo di tutti i capi
carte postale
cauda equina
causa mortis
causa sine qua non
cave canem
chambre d'hote
chana masala
colla voce
con amore
con moto
con mucho gusto
con spirito
cordon bleu
cosi fan tutte
croque madame
croque monsieur
culs de sac
dal segno
danse macabre
de bene esse
de rerum natura
demi glace
demi monde
demi pointe
demi sec
deus ex machina
deus vult
dies irae
ding an sich
dolce stil novo
donatio mortis causa
dura lex sed lex
editio princeps
en brosse
en plein air
en poste
en primeur
en travers
en valeur
entente cordiale
entre nous
et hoc genus omne
ex animo
ex nihilo nihil fit
ex nunc
ex opere operato
ex pede herculem
ex tunc
ex voto
ex votos
exeunt omnes
expressio unius
facile princeps
femme de chambre
femme savante
ferae naturae
filles de joie
fines herbes
flagrante bello
foie gras
fons vitae
forum conveniens
forum non conveniens
gens de lettres
globus hystericus
gout de terroir
grand mal
grand projet
grande dame
grande horizontale
grande passion
grandes dames
grandes passions
grands projets
gute nacht
guten morgen
guten tag
haut monde
hic jacet
homme d'affaires
homme de lettres
homme du monde
homme moyen sensuel
homo economicus
homo faber
homo novus
horribile dictu
imitatio christi
imperium in imperio
in articulo mortis
in custodia legis
in extenso
in forma pauperis
in nomine domini
in nuce
in pari delicto
in pectore
in personam
in praesenti
in rerum natura
in spiritu
in transitu
inter alios
intra vires
jai shri ram
jeunes filles
jogo bonito
jolie laide
jure divino
jus in bello
jus soli
juste milieu
lapsus linguae
laus deo
lettre de cachet
lettres de cachet
lex domicilii
lex fori
lex scripta
lex specialis
lied ohne worte
lieder ohne worte
lingua franca
locum tenens
locus classicus
locus standi
lupus vulgaris
lusus naturae
ma chere
magister artium
mala fide
mala fides
mala gratia
mala prohibita
mano dura
manu propria
mar y tierra
mariage blanc
mariage de convenance
materia medica
mee goreng
mein gott
mein herr
mein kampf
memento mori
mens rea
mens sana in corpore sano
methode champenoise
mezza voce
mi amor
mi hija
mirabile dictu
mirabile visu
molto bene
mon amour
mon cher
mon cheri
mon dieu
monstre sacre
mot juste
natura non facit saltus
nature morte
neue deutsche welle
neue sachlichkeit
nihil ex nihilo
nihil novi
nihil obstat
non constat
non olet
non possumus
nostalgie de la boue
nota bene
novus homo
novus ordo
nuit blanche
nuits blanches
numerus clausus
o jogo bonito
o tempora o mores
obit anus abit onus
opera buffa
opera seria
oratio obliqua
ordem e progresso
oy vey
pain au chocolat
pains au chocolat
pan con tomate
pan dulce
papas bravas
papier mache
par exemple
par hasard
parens patriae
paso doble
pendente lite
penne alla vodka
per accidens
per favore
per mare per terram
per stirpes
petit mal
petitio principii
piano nobile
plein air
pollice verso
pollo a la brasa
por favor
port salut
porte parole
post hoc ergo propter hoc
poste restante
pour la forme
pour rire
prix fixe
pro bono publico
pro domo
pro hac vice
pro memoria
pro re nata
pro tem
propter hoc
prosciutto crudo
pruritus ani
punctum saliens
quantum libet
quantum meruit
queso fresco
quia timet
quid nunc
quo warranto
quoad hoc
quod licet jovi non licet bovi
quot homines
ratio legis
relais routier
res communis
res derelicta
res integra
res non verba
rogan josh
roti canai
sal y pimienta
salto mortale
salus populi
sans doute
sans papiers
sauce vierge
scientia potentia est
scire facias
sede vacante
sehr gut
sensu stricto
si monumentum requiris
sieg heil
sine anno
sine causa
sine cura
so weit so gut
soi disant
sola scriptura
spaghetti alla carbonara
spiritus mundi
spiritus rector
splendide mendax
status asthmaticus
status epilepticus
steak frites
stille nacht
streng verboten
stricto sensu
sub conditione
sub finem
sub modo
sub nomine
sub verbo
succes d'estime
succes de scandale
suggestio falsi
suppressio veri
sur place
tant pis
tempora mutantur
tempus fugit
terminus technicus
terrae filius
tete a tete
tinea pedis
ultra vires
unum sanctam
uomo universale
ut pictura poesis
va bene
vacatio legis
valet de chambre
valets de chambre
vers libre
via antiqua
via crucis
via moderna
via negativa
virgo intacta
vis comica
vis inertiae
vis medicatrix naturae
viva la vida
volte face
vox clamantis in deserto
vox humana
vultus est index animi
wagons lits
yerba buena`.split('\n')
