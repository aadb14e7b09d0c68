// Written by `npm run generate`.
export const complements: readonly string[] = `\
crime murder manslaughter homicide fraud theft arson robbery burglary assault rape perjury treason bribery corruption espionage spying blackmail kidnapping smuggling trespass conspiracy forgery embezzlement negligence contempt plagiarism cheating doping misconduct torture genocide terrorism harassment stalking extortion racketeering trafficking vandalism looting shoplifting poaching evasion laundering battery larceny libel slander hypocrisy cowardice betrayal racism sexism bias count crime offence offense burglary felony misdemeanor abuse cruelty rioting insurrection sedition obstruction
illness cancer asthma pneumonia leukaemia leukemia malaria measles tuberculosis diabetes cholera typhoid influenza flu dementia depression disease illness syndrome infection hepatitis arthritis anaemia anemia epilepsy stroke covid-19 lymphoma tumour tumor melanoma meningitis autism alzheimer's parkinson's schizophrenia inhalation injury wound burn burns concussion hypothermia dehydration shock malnutrition exhaustion anxiety bronchitis eczema fracture addiction complications
prompt criticism question request complaint letter threat allegation accusation claim crisis news ruling verdict decision announcement remark statement proposal attack offer demand protest petition call scandal outcry disaster emergency inquiry invitation
measure closure plan plans bill cut cuts increase rise ban policy reform reforms ruling proposal project treatment decision law move amendment motion measure war control controls abortion marriage immigration merger takeover privatisation privatization independence conscription slavery apartheid euthanasia fracking
peril danger risk shortage rise threat consequence effect flooding flood delay storm attack collapse famine drought recession crisis unrest inflation surge avalanche outbreak layoff violence rockfall landslide tornado tsunami fire fog snow ice heatwave blizzard hurricane thunderstorm backlash disruption strike cut closure epidemic pandemic catastrophe
share third quarter half fifth tenth percent percentage fraction cent % point percent. per
quantity number price cost rent sale rate level value size amount volume output demand crime unemployment temperature use consumption production spending poverty population turnout revenue profit income wage export import tax taxis traffic
event fire blaze crash accident death explosion blast collapse leak delay outbreak flood shooting derailment outage failure fall decline illness war riot disaster
problem problem dispute crisis conflict puzzle riddle question row mystery shortage stalemate deadlock
nuisance noise smell cost price damp delay dust service food heat cold traffic treatment condition quality lack stench smoke state speed weather wage
obstacle tree wall pole fence barrier house lamppost post car truck lorry bus van building roof pylon wagon pole gate hedge
funder foundation council commission fund agency institute ministry trust endowment lottery department authority charity bank committee
sender city council foundation commission fund agency institute ministry trust department authority charity bank committee company firm landlord lawyer lawyers office editor publisher teacher doctor hospital mayor governor minister ministry insurer supplier tenant reader school university
goods sugar fuel alcohol tobacco car land property import export petrol diesel gasoline plastic plastics profit wealth carbon emission cigarette cigarettes beer wine bag smoking hunting fishing phone gun weapon firework fireworks drone logging vaping advertising advertisement pesticide whaling straw steel aluminium aluminum good goods soda meat tourist
person friend friends neighbour neighbours neighbor neighbors colleague colleagues police officer officers soldier soldiers guard guards parent parents mother father brother brothers sister sisters relative relatives critic critics expert experts resident residents voter voters fan fans doctor doctors teacher teachers student students judge judges coach lawyer lawyers rival rivals reporter reporters supporter supporters protester protesters deputy successor widow son daughter husband wife nephew audience crowd visitor visitors passer-by passers-by stranger strangers dog dogs crew crews surgeon surgeons thief thieves gunman gunmen rebel rebels troop troops
spouse man woman doctor lawyer actor actress teacher journalist engineer singer pilot nurse farmer politician businessman conductor composer pianist painter poet novelist architect banker soldier dancer director dentist diplomat surgeon sculptor musician writer photographer officer widow widower widower accountant carpenter baker professor barber bishop botanist boxer broker builder butcher captain cellist chef chemist coach colleague columnist comedian cook cricketer critic curator cyclist dealer designer detective economist editor electrician explorer filmmaker financier fisherman footballer gardener general geologist guitarist historian jockey jeweller judge lecturer librarian magician merchant midwife miner minister model naturalist pastor pharmacist philosopher physicist playwright plumber priest prince princess producer prosecutor psychologist rabbi rancher scholar scientist senator sergeant soprano surveyor tailor tenor violinist waitress
school university college academy polytechnic institute
language english french german spanish italian russian chinese japanese arabic polish dutch greek turkish swedish danish portuguese welsh irish gaelic hindi urdu hebrew latin czech hungarian finnish norwegian korean persian ukrainian language languages
part part group section piece chapter zone camp stage faction
text novel book story memoir play poem interview figure document testimony report survey study article diary letter
building flat flats apartment apartments office offices housing home homes museum hotel church mosque restaurant warehouse
party bill motion proposal amendment party candidate referendum measure
cause cause matter case claim allegation incident complaint death murder accident possibility circumstance origin disappearance
weapon weapon gun rifle knife tool uniform computer tent meal water drug medicine
office mayor president governor senator sheriff presidency mayoralty governorship office senate congress parliament council seat post job leadership chancellor premier post
percent percent percentage cent % point per
people crew crews company companies firm bank council group team club union family families people man men woman women resident residents player players worker workers driver drivers owner owners minister mayor governor president officer officers teacher teachers student students parent parents child children boy boys girl girls doctor doctors nurse nurses farmer farmers voter voters visitor visitors fan fans tenant tenants rival rivals mother father son daughter brother brothers sister sisters neighbour neighbours neighbor neighbors police staff government ministry party army troops soldiers rebels prosecutor prosecutors judge judges defendant defendants suspect suspects teenager teenagers volunteer volunteers official officials lawmaker lawmakers member members manager director coach captain striker goalkeeper actor actress singer landlord ship ships boat boats authorities critics reporters journalists
vehicle van car bus train truck lorry taxi tram motorcycle motorbike tractor storm hurricane cyclone earthquake wave lightning tornado flood avalanche landslide typhoon bullet missile rocket shell
unit $ £ € percent % metre metres meter meters kilometre kilometer km mile foot feet pound dollar euro tonne ton kilogram kg hectare acre litre gallon mph knot
span year month week day match game hour
ordeal flood storm war winter worst match game season election trial hurricane invasion attack strike recession wave wedding visit summit final tournament exam race
shot header volley penalty free-kick half-volley backheel
number number numbers amount
margin point goal run length shot stroke vote second seat wicket
seizure attack failure
supply blanket meal water food medicine clothes clothing shelter tent uniform towel soup bread electricity internet
perch ledge roof rubble rooftop river sea water wreck wreckage tree cliff cave lake building house car flood basement cellar well
site place area region country county city town village district neighborhood neighbourhood community state nation province continent world planet earth land ground territory zone site spot location position base camp border frontier coast shore beach island sea ocean lake river canal bay harbor harbour port bridge road street avenue highway motorway path trail track route square park garden field forest wood mountain hill valley desert farm yard plain cave building house home flat apartment room kitchen bedroom bathroom hall office headquarters hospital clinic school college university academy classroom campus library museum gallery theater theatre cinema studio stadium arena ground pitch court courthouse courtroom church mosque temple chapel cathedral synagogue prison jail cell station airport depot terminal factory plant mill mine workshop warehouse shop store market supermarket mall restaurant cafe bar pub hotel motel embassy consulate ministry palace castle tower capitol parliament senate congress house assembly council board chamber committee commission court tribunal bank bench table desk wall floor roof door gate window stage screen website site internet web net page magazine newspaper paper journal book chapter section paragraph article column report document text letter statement speech film movie program programme show series radio television tv phone telephone line side front back top bottom middle center centre corner edge end rear distance height depth level point scene direction environment sector industry field background surface south north east west scale context interior exterior shelf box drawer car bus train plane ship boat vehicle van truck camp tent shelter club bed sky air water universe hemisphere capital suburb
occasion event party conference convention congress meeting summit session hearing trial inquest rally march demonstration protest ceremony funeral wedding festival fair exhibition concert match game race tournament championship cup contest competition election referendum vote campaign war battle fight conflict crisis interview debate dinner lunch breakfast supper reception press briefing visit trip tour journey voyage flight appearance debut opening launch final semifinal semi-final round stage phase course process case instance example situation circumstance circumstances event events moment anniversary holiday vacation season era epoch age youth childhood adulthood life lifetime death birth arrival departure return start beginning outset end close conclusion finish career term reign presidency decade quarter period interval wake aftermath advance run-up pursuit response reply answer return turn exchange addition contrast comparison spite
inside drawer cupboard wardrobe closet cellar basement attic kitchen bedroom bathroom cave forest wood woods jungle valley garden greenhouse garage shed barn suitcase rucksack backpack car van boot glovebox safe vault dungeon tunnel
institution school university college academy polytechnic institute hospital clinic ministry museum embassy airport library zoo seminary conservatory laboratory
workplace firm company bank agency newspaper brewery bakery consultancy practice clinic startup start-up think-tank brokerage factory
roof roof rooftop floor shelf lawn ladder
wall wall ceiling
gathering party conference rally ceremony funeral wedding festival concert exhibition convention banquet gala reception
voice voice tone whisper monotone
sum $ £ €
agency agency gardener gardeners prisoner prisoners villager villagers farmer farmers qualifier newcomer rival opponent veteran champion challenger institute court parliament senate congress committee commission council board panel jury cabinet federation association regulator watchdog tribunal assembly union employee employees engineer engineers scientist scientists researcher researchers analyst analysts economist economists architect architects artist artists detective detectives investigator investigators prosecutor prosecutors senator senators deputy deputies lawmaker lawmakers pollster pollsters inspector inspectors customer customers pupil pupils reader readers friend friends historian historians inmate inmates
demand boycott strike ban inquiry enquiry ceasefire truce election elections referendum resignation reform reforms investigation probe release inquest moratorium crackdown
ware bus buses car cars computer computers equipment road roads uniform uniforms advertising repair repairs salary salaries clothes food furniture gift gifts wine ticket tickets weapon weapons
club club society union choir gang team band cult party association federation committee jury squad crew orchestra
whole vote electorate population total workforce budget land
outcome crash accident death decline fall drop rise collapse failure defeat loss delay shortage crisis recession surge spread outbreak fire blaze explosion unemployment inflation pollution poverty warming erosion injury derailment slump downturn breakdown closure bankruptcy overcrowding congestion obesity decrease erosion extinction destruction riot unrest flooding flood famine epidemic pandemic outage leak stampede resignation downfall demise impasse deadlock
pressure pressure pressures demand demands criticism protest protests calls request requests threat threats wish wishes outcry temptation complaint complaints lobbying
product unit units home homes house houses housing apartment apartments flat flats oil gas fuel petrol gasoline diesel coal steel copper gold silver lithium chip chips semiconductor semiconductors electricity water food wheat corn rice grain bread milk beef pork meat fish vegetables fruit coffee tea sugar timber lumber cement concrete wine beer ticket tickets bed beds ventilator ventilators mask masks vaccine vaccines medicine medicines drug drugs treatment loan loans mortgage mortgages insurance property properties car cars truck trucks vehicle vehicles battery batteries phone phones computer computers laptop laptops device devices equipment goods service services product products toy toys clothes clothing shoes book books flight flights holiday holidays room rooms childcare parking seat seats uniforms organ organs blood fertiliser fertilizer tractor tractors bicycle bicycles electricians nurses teachers doctors plumbers workers staff drivers volunteers
garment suit uniform jeans coat dress robe robes shorts shirt jacket costume gown kilt overalls scarf rags
hopes hope hopes reputation prestige economy industry ambition ambitions campaign confidence morale prospects credibility chances pride image bid sector
success success future survival recovery victory peace growth happiness prosperity longevity
post job jobs visa visas permit permits licence licences license licenses loan loans asylum membership scholarship patent citizenship grant grants mortgage parole
penalty eviction arrest prison jail deportation closure dismissal expulsion demolition execution extinction sack bankruptcy
honour title titles medal medals citizenship licence license rank powers captaincy crown knighthood badge
money savings pension pensions fortune inheritance £ $ €
door door doors gate gates window windows
health health safety security survival wildlife democracy stability environment habitat biodiversity livelihood livelihoods
ban billboard billboards pet pets bag bags car cars scooter scooters e-scooter bonfire bonfires parking camping fracking drilling logging mining sale sales advert adverts advertising alcohol smoking gathering gatherings protest protests march marches abortion abortions import imports export exports gun guns knife knives weapon weapons phone phones drone drones firework fireworks plastic plastics vape vapes vaping pesticide pesticides book books travel flight flights construction building development hunting fishing gambling beef meat timber ivory microbeads straws burqa burqas hijab veil headscarf headscarves app apps
journal journal magazine newspaper weekly quarterly gazette
committee committee commission panel board jury
trouble trouble difficulty opposition resistance problem obstacle criticism debt bureaucracy snag hurdle controversy
public campers hikers swimmers drivers motorists pedestrians residents passengers visitors tourists wildlife health safety security stability democracy livelihoods neighbors neighbours commuters cyclists shoppers patients pupils students travellers travelers humans fish birds peace jobs livestock crops sailors shipping aviation
memory memory victims dead fallen
draft solution proposal compromise vaccine bill memoir autobiography novel album screenplay
ledge ledge roof rooftop balcony cliff
feeling panic alarm concern optimism celebration complaint despair
bankruptcy bankruptcy divorce
request permission help advice forgiveness mercy patience money directions comment assistance donations reassurance clarification
leeway maneuver manoeuvre improvement growth doubt error expansion compromise negotiation
alias name names
slope slope slopes hillside hillsides mountainside pavement pavements plateau
stretch years months weeks hours days decades quarters
spot bottom foot heart centre center core edge edges corner head bedside roadside
accusation charge charges count counts allegation allegations wrongdoing blame suspicion offence offences offense offenses
means ways means options alternatives solutions
wreckage crash accident collision explosion blast avalanche landslide stampede earthquake pile-up
rank captain sergeant lieutenant major colonel general inspector superintendent manager director partner professor editor
shore coast border capital mainland shore shoreline seaside
limb leg legs arm arms foot feet chest stomach neck thigh abdomen groin
middle centre center heart middle
jam traffic mud gridlock snow tunnel cave cellar basement rubble elevator
bloodshed violence riot tragedy chaos nightmare bloodshed
rainfall rain snow hail wind winds frost fog ice heat
lifelong life
contest marathon race relay derby
awaited result results verdict verdicts answer answers news ruling outcome ambulance ambulances
terminal airport station
heard music song songs tune tunes speech speeches advice warning warnings complaint complaints plea pleas voice voices sound sounds noise story stories radio recording recordings`.split('\n')
