// Written by `npm run generate`.
export const complements: readonly string[] = `\
crime murder manslaughter homicide fraud theft arson robbery burglary assault rape perjury treason bribery corruption espionage spying blackmail kidnapping smuggling trespass conspiracy forgery embezzlement negligence contempt plagiarism cheating doping misconduct torture genocide terrorism harassment stalking extortion racketeering trafficking vandalism looting shoplifting poaching evasion laundering battery larceny libel slander hypocrisy cowardice betrayal racism sexism bias count crime offence offense burglary felony misdemeanor abuse cruelty rioting insurrection sedition obstruction
illness cancer asthma pneumonia leukaemia leukemia malaria measles tuberculosis diabetes cholera typhoid influenza flu dementia depression disease illness syndrome infection hepatitis arthritis anaemia anemia epilepsy stroke covid-19 lymphoma tumour tumor melanoma meningitis autism alzheimer's parkinson's schizophrenia inhalation injury wound burn burns concussion hypothermia dehydration shock malnutrition exhaustion anxiety bronchitis eczema fracture addiction complications
prompt criticism question request complaint letter threat allegation accusation claim crisis news ruling verdict decision announcement remark statement proposal attack offer demand protest petition call scandal outcry disaster emergency inquiry invitation
measure closure plan plans bill cut cuts increase rise ban policy reform reforms ruling proposal project treatment decision law move amendment motion measure war
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
spouse man woman doctor lawyer actor actress teacher journalist engineer singer pilot nurse farmer politician businessman conductor composer pianist painter poet novelist architect banker soldier dancer director dentist diplomat surgeon sculptor musician writer photographer officer widow widower widower accountant carpenter baker professor
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
perch ledge roof rubble rooftop river sea water wreck wreckage tree cliff cave lake building house car flood basement cellar well`.split('\n')
