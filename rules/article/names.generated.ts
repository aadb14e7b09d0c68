// Written by `npm run generate`.
export const names: readonly string[] = `\
… Amendment
… Canal
… Caliphate
… Empire
… Hemisphere
… Islands
… Mountains
… Navy
… Ocean
… Peninsula
… Revolution
… Sultanate
Alps
Americas
Andes
Arab League
Bahamas
Balkans
Bible
Black Sea
Bronx
Caribbean
Caucasus
Champions League
Cold War
Communist Party
Conservative Party
Constitution
Czech Republic
Danube
Democratic Party
Dominican Republic
European Central Bank
European Commission
European Parliament
European Union
Far East
Federal Reserve
Fed
Foreign Office
Gambia
Gaza Strip
Golan Heights
Great Depression
Great Lakes
Green Party
Hague
Himalayas
Holocaust
Home Office
House of Commons
House of Lords
House of Representatives
Internet
Knesset
Kremlin
Ku Klux Klan
Labour Party
Louvre
Maldives
Mediterranean
Middle East
Midwest
NAACP
Netherlands
New York Times
Nile
Nobel Prize
North Sea
Ottoman Empire
Pacific
Pentagon
Persian Gulf
Philippines
Premier League
Pyrenees
Red Army
Red Cross
Red Sea
Republican Party
Rhine
Royal Air Force
Royal Navy
Ryder Cup
Second World War
First World War
Security Council
Senate
Socialist Party
Soviet Union
Supreme Court
Taliban
Thames
United Arab Emirates
United Kingdom
United Nations
United States
US
U.S.
UK
U.K.
EU
Vatican
Vietnam War
Washington Post
West Bank
West Indies
White House
World Bank
World Cup
World Health Organization
World Trade Organization`.split('\n')
