// Written by `npm run generate`.
export const variants: readonly string[] = `\
adviser advisor; advisers advisors
afterward afterwards
alright all_right
attorney_general attorney-general
amid amidst
among amongst
bandana bandanna; bandanas bandannas
barbecue barbeque; barbecues barbeques; barbecued barbequed
benefited benefitted; benefiting benefitting
biased biassed
burned burnt @verb
caviar caviare
cesarean caesarean
cllr coun @title
collectible collectable
commenter commentor
council_member councilmember @title
convener convenor; conveners convenors
director_general director-general
dispatch despatch; dispatched despatched; dispatches despatches
dreamed dreamt @verb
dwarfs dwarves
extrovert extravert
focused focussed; focuses focusses; focusing focussing
for_ever forever @adverb
guerrilla guerilla; guerrillas guerillas
hijacking highjacking; hijacked highjacked; hijacker highjacker
hummus houmous hoummos
impostor imposter; impostors imposters
ketchup catsup
kidnapped kidnaped; kidnapper kidnaper; kidnapping kidnaping
Koran Quran Qur'an @name
Kharkiv Kharkov @name
Kyiv Kiev @name
leaned leant @verb
leaped leapt @verb
learned learnt @verb
likeable likable
liveable livable
licence license; licences licenses @noun
Lviv Lvov @name
medieval mediaeval
minuscule miniscule
moveable movable
Muslim Moslem; Muslims Moslems @name
no_one no-one
oriented orientated
per_se per-se
preventive preventative
programme program; programmes programs @program
protester protestor; protesters protestors
queuing queueing
refuseniks refusniks
restaurateur restauranteur; restaurateurs restauranteurs
secretary_general secretary-general
sheikh sheik
smelled smelt @verb
spelled spelt @verb
spilled spilt @verb
spoiled spoilt @verb
straight_away straightaway @adverb
supersede supercede; superseded superceded
swap swop; swapped swopped; swapping swopping
targeted targetted; targeting targetting
toward towards
tyre tire; tyres tires @noun
under_way underway @adverb
unmistakable unmistakeable
veranda verandah
vendor vender; vendors venders
vice_president vice-president; vice_presidents vice-presidents
while whilst @conjunction
wellbeing well-being
yogurt yoghurt yoghourt; yogurts yoghurts yoghourts
panchnama panchanama; panchnamas panchanamas
tahsildar tehsildar; tahsildars tehsildars
tahsil tehsil; tahsils tehsils
gurdwara gurudwara; gurdwaras gurudwaras
madrasa madrassa madrasah; madrasas madrassas madrasahs
hijab hejab; hijabs hejabs
burqa burka; burqas burkas
mujahideen mujahedeen mujahidin
sharia shariah
ulema ulama
haj hajj @noun
bandh bundh; bandhs bundhs
hartal harthal; hartals harthals
biryani biriyani; biryanis biriyanis
chapati chapatti; chapatis chapattis
idli idly @noun; idlis idlies
daal dhal
nullah nallah; nullahs nallahs
panchayat panchayath; panchayats panchayaths
hawala hawalla
jirga jirgah; jirgas jirgahs
boda-boda bodaboda; boda-bodas bodabodas
barangay baranggay; barangays baranggays`.split('\n')
