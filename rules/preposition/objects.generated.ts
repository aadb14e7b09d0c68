// Written by `npm run generate`.
export const objects: readonly string[] = `\
on | in | bare | radio television tv vinyl tape Twitter Instagram TikTok LinkedIn Snapchat Netflix YouTube | not work career job experience background involve presence diversity representation tradition woman name cover wrap sell hire talent actor future
on | at | bare | radio television tv vinyl | not presence
on | in at | the a | radio television tv billboard noticeboard placard | not presence hole
on | in | the | phone telephone internet | not app battery data see invest chip camera software build contact number hole pioneer
in | on at | the a | newspaper newspapers magazine magazines novel novels paragraph preface footnote editorial memoir autobiography tabloid tabloids broadsheet op-ed encyclopedia encyclopaedia | not editor reporter writer columnist critic job journalist intern career staff photographer colleague star employee start time stint pun
in | at | a the | letter email newsletter tweet memo communique communiqué affidavit verdict lawsuit complaint | not glance
in | on | a | letter newsletter tweet communique communiqué interview | not sign seal stamp address signature
in | at on | a the | journal | after publish print appear paper article study research finding findings essay
in | at | a | speech
in | on at by | bare | longhand shorthand italics braille | anywhere
in | on at | bare | English French Spanish German Italian Russian Mandarin Cantonese Arabic Portuguese Welsh Gaelic Hindi Urdu Hebrew Latin Polish Dutch Greek Turkish Persian Farsi Swahili Japanese Korean | not lecture lesson book work course expert exam teacher professor good adept excel better article
on | in | num | page pages
on | in at | the | cover letterhead label | not hole
on | in by with | the | scoresheet scoreboard leaderboard podium
by | with in on at | bare | bus train plane ferry taxi tram helicopter lorry minibus motorbike | not work
on | with | the a | bus train plane ferry tram | after go travel come arrive commute ride leave get
on | in | the a | bicycle bike motorcycle motorbike scooter skateboard surfboard snowboard tricycle moped treadmill
on | in with | bare | foot horseback | not trample shoot wound bear bite hit hurt disease mouth size change
in | on | a the | taxi cab limousine ambulance | after go travel come arrive leave get take
on | in at | the | motorway freeway runway tarmac seabed riverbank quayside dockside outskirts coastline premises doorstep veranda balcony patio rooftop | not hole see visible
on | in | the | pavement sidewalk porch lawn beach seafront shoreline campus podium floor | not hole crack gap find eat space room see
on | at | the | pavement sidewalk highway motorway
in | at by | the | motorcade convoy
across | through | the | border ocean | after come cross smuggle
in | at on by | bare | prison jail custody detention exile captivity quarantine orbit handcuffs | not work look laugh
in | at on | the | countryside suburb suburbs slum slums woods jungle desert valley canyon marsh forest interior | not look attack raid assault arrive pressure
in | on | a the | classroom courtroom bedroom attic basement cellar cupboard closet wardrobe fridge freezer pocket wallet envelope garage kitchen greenhouse drawer | not knock look assault raid arrive table tap
in | on | the a | room hallway cockpit lobby | not attach affix raid
in | at | the | world country region province neighborhood neighbourhood | not look arrive anger pace scale
in | at on | the | class | after those child children pupil pupils student students boy boys girl girls one anyone everyone
in | at on | the | foreground sky dark rain snow mist fog shade cold sunshine breeze drizzle | not look gaze stare point mark live
in | at | the | midst
at | in on | the | helm outset crossroads intersection
at | on | the a | airport university college theatre theater cinema museum restaurant stadium embassy nursery zoo | not report book text
at | in | bare | sea anchor home | not bathe swim invest welcome feel
on | in at | the | rampage payroll sidelines wane mend loose prowl horizon throne pill dole
in | on at | the | army navy infantry cavalry | not attack fire serve
on | in | the | committee board jury | after serve sit vote remain
in | on | the | Senate Commons Lords Knesset Bundestag Duma | after serve sit vote debate
in | at | bare | France Germany Spain Italy Russia China Japan Mexico Brazil Argentina Chile Peru Egypt Kenya Nigeria Ghana Morocco Turkey Iran Iraq Syria Israel Lebanon Jordan Ukraine Poland Hungary Romania Bulgaria Greece Sweden Norway Finland Denmark Belgium Austria Switzerland Portugal Vietnam Thailand Indonesia Malaysia Singapore Pakistan Afghanistan Bangladesh Nepal Europe Asia Africa Australia California Texas Florida Ohio Oregon Nevada Colorado Alabama Georgia Louisiana Kentucky Minnesota Wisconsin
at | on | a the | wedding funeral banquet rally seminar workshop gala vigil luncheon reception inquest premiere ceremony festival symposium fair tournament championships match rehearsal hearing summit briefing | not report
in | on at | the ordinal | half quarter inning innings period | not goal
on | in at | the ordinal | floor
in | on at | bare ordinal | place
on | in at | a the | tour cruise safari pilgrimage honeymoon errand vacation holiday | not stop leg interest role
at | in on to by | a the of-num | rate speed cost price pace salary altitude depth temperature frequency height | not change increase decrease rise fall drop decline reduction difference interest result
at | in on to by | a of | rate speed cost pace | not change increase decrease rise fall drop decline reduction difference interest result end
at | in on | a | rate pace discount salary | not change increase decrease rise fall drop decline reduction difference interest result effect result
at | in with on | num | mph kph km/h knots rpm
at | on in | the a of-num | age | not difference
for | to | money | money | after sign sell auction rent
by | for with of | percent | percent cent % points point | after rise fall grow drop climb increase decrease decline jump plunge slump slip shrink soar surge tumble dip
on | in at | bare | aggregate penalties points | after win lose beat defeat draw progress advance triumph prevail go
in | on at | bare | overtime | not spend
in | of at on with | bare | length width height diameter circumference depth | after metre meter foot inch mile kilometre kilometer centimetre centimeter yard
for | since | the-num | years months weeks days decades hours
in | with on | bare | cash | after pay
on | in at | a | Monday Tuesday Wednesday Thursday Friday Saturday Sunday
on | in at | bare | Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays weekdays
on | in at | the | birthday
on | in at | the a | anniversary
at | in | the | weekend
at | in on | bare | midnight noon dusk halftime half-time kickoff kick-off lunchtime bedtime daybreak
in | at on | the | 1920s 1930s 1940s 1950s 1960s 1970s 1980s 1990s 2000s 2010s | not look
in | at | the | summer winter autumn decade morning afternoon evening future past meantime
in | on | the | meantime
at | on in | the | outset
on | in at | the | eve
under | in at on by | bare | surveillance scrutiny duress anaesthetic anesthetic siege anesthesia
under | in at by | bare | arrest investigation
under | at | bare | circumstances construction review pressure control attack
in | on | the | circumstances
on | in at under by | bare | bail parole probation remand strike standby patrol horseback loan leave duty holiday vacation
on | in | bare | fire guard loan | not trial
on | at | bare | fire display tour schedule track course hold camera board
into | at on to | bare | custody
in | on at by | bare | jeopardy disguise distress tears agony disarray limbo mourning abeyance escrow receivership remission recession turmoil ruins tatters flames bloom unison tandem vain secret hiding doubt danger bulk
in | at | bare | public private power love debt pain trouble need favour favor fact general particular detail total person | not look
in | on | bare | love need
at | in on by | bare | risk stake odds gunpoint knifepoint loggerheads random fault | not result interest change reduction increase resolve involve
by | at in on for from to through with | bare | accident mistake default proxy courier fax
on | in at | bare | average arrival impact | not result
on | at for in | bare | charges | after arrest indict try hold wanted jail
into | in to at on | bare | account consideration | after take
on | in at | a | diet
on | in at | bare | medication antibiotics painkillers
on | in at | the | agenda | not transformation role
on | in | the | bench | not judge carve
at | on | a of-num | rate speed cost price pace salary | not tax depend base rely focus
into | to in at | bare | law | after sign
to | in at | bare | class | after return go
to | on in | money | money | after fall rise drop climb slip jump tumble gain
in | at on with | num | hours minutes seconds | after finish complete run win
in | with on by at | bare | sets | after beat win lose defeat
on | in at by under | bare | alert | not interest
to | at | the | polls | after go head return flock
by | with in at | a of | vote | after pass approve adopt reject defeat ratify elect carry`.split('\n')
