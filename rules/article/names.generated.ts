// Written by `npm run generate`.
export const names: readonly string[] = `\
… Amendment
… Archipelago
… Basin
… Caliphate
… Canal
… Chamber of Commerce
… Civil War
… Desert
… Embassy
… Empire
… Hemisphere
… Islands
… Mountains
… Navy
… Ocean
… Peninsula
… Revolution
… Sea
… Stock Exchange
… Strait
… Sultanate
… Symphony Orchestra
… Trench
Academy of …
Adriatic
Aegean
Alamo
Aleutian Islands
All England Club
Alps
American Civil Liberties Union
American Civil War
American Medical Association
Americas
Andes
Antarctic
Appalachians
Arab League
Arabian Sea
Archdiocese of …
Arctic
Arctic Ocean
Associated Press
Atlantic
Azores
BBC
Bahamas
Balkans
Baltic Sea
Bank of England
Bank of Japan
Bay of Bengal
Bay of Biscay
Bering Sea
Bering Strait
Bible
Black Sea
Bosporus
British Council
British Empire
British Library
British Museum
Bronx
Bundestag
CIA
Canary Islands
Caribbean
Caspian Sea
Caucasus
Centers for Disease Control and Prevention
Central African Republic
Champions League
Church of England
City of London
Civil War
Coast Guard
Cold War
Commonwealth
Communist Party
Confederation of …
Conservative Party
Constitution
Coral Sea
Cotswolds
Court of Appeal
Court of Human Rights
Crown Prosecution Service
Czech Republic
Danube
Dead Sea
Democratic Party
Democratic Republic of Congo
Department of Defense
Department of Education
Department of Energy
Department of Health
Department of Homeland Security
Department of Justice
Department of Labor
Department of Transportation
Department of …
Diocese of …
Dolomites
Dominican Republic
Duchess of …
Duke of …
EU
Earl of …
East End
Ebro
English Channel
Environment Agency
Environmental Protection Agency
Euphrates
European Central Bank
European Championship
European Commission
European Court of Human Rights
European Court of Justice
European Parliament
European Space Agency
European Union
Everglades
FA Cup
FBI
FCC
FDA
Far East
Faroe Islands
Fed
Federal Aviation Administration
Federal Bureau of Investigation
Federal Communications Commission
Federal Reserve
Federal Trade Commission
Fens
Financial Times
First World War
Foreign Office
French Revolution
Galapagos
Ganges
Gaza Strip
General Assembly
Golan Heights
Grand Canyon
Great Barrier Reef
Great Depression
Great Lakes
Great Plains
Green Party
Gulf Coast
Gulf Stream
Gulf War
Gulf of Aden
Gulf of Mexico
Gulf of …
Hague
Hebrides
High Court
Himalayas
Hindu Kush
Holocaust
Home Counties
Home Office
House of Commons
House of Lords
House of Representatives
Humber
IMF
IRS
Indian Ocean
Indus
Industrial Revolution
Institute of …
International Atomic Energy Agency
International Court of Justice
International Criminal Court
International Monetary Fund
International Olympic Committee
International Space Station
Internet
Irish Sea
Iron Curtain
Isle of Man
Isle of Skye
Isle of Wight
Isle of …
Israel Defense Forces
Justice Department
Kingdom of …
Knesset
Korean War
Kremlin
Ku Klux Klan
Labour Party
Lake District
Liberal Democrats
Library of Congress
Loire
London Stock Exchange
Los Angeles Times
Louvre
Maldives
Marshall Islands
Mediterranean
Mekong
Met Office
Metropolitan Museum
Metropolitan Opera
Metropolitan Police
Middle East
Midwest
Ministry of …
Mississippi River
Missouri River
Museum of …
NAACP
NBA
NFL
NHL
NHS
Napoleonic Wars
National Archives
National Gallery
National Grid
National Guard
National Health Service
National Hurricane Center
National Institutes of Health
National Park Service
National Rifle Association
National Science Foundation
National Security Agency
National Security Council
National Theatre
National Transportation Safety Board
National Trust
National Weather Service
Netherlands
New Deal
New Testament
New York Stock Exchange
New York Times
Nile
Nobel Prize
North Sea
Office for National Statistics
Office of Management and Budget
Ohio River
Old Bailey
Old Testament
Orinoco
Orkneys
Ottoman Empire
Oval Office
Pacific
Panama Canal
Peace Corps
Peak District
Pennines
Pentagon
Persian Gulf
Philippines
Politburo
Premier League
Pyrenees
RSPB
RSPCA
Red Army
Red Cross
Red Sea
Republic of …
Republican Party
Rhine
Rio Grande
Rocky Mountains
Royal Academy
Royal Air Force
Royal Albert Hall
Royal Ballet
Royal Navy
Royal Opera House
Royal Shakespeare Company
Royal Society
Russian Revolution
Ryder Cup
Sahara
Sahel
Salvation Army
Scottish Parliament
Second World War
Security Council
Seine
Senate
Senate Finance Committee
Senate Judiciary Committee
Serious Fraud Office
Shetlands
Six Nations
Social Security Administration
Socialist Party
Solomon Islands
South China Sea
South Pacific
Soviet Union
Spanish Civil War
State Department
Strait of Gibraltar
Strait of Hormuz
Strait of …
Straits of Florida
Suez Canal
Super Bowl
Supreme Court
Taliban
Tasman Sea
Thames
Thirty Years' War
Tiber
Tigris
Tokyo Stock Exchange
Toronto Stock Exchange
Treaty of Versailles
U.K.
U.N.
U.N. Security Council
U.S.
UK
UN
UN Security Council
US
United Arab Emirates
United Kingdom
United Nations
United States
University of …
Urals
Vatican
Vietnam War
Volga
Wall Street Journal
Warsaw Pact
Washington Post
Welsh Assembly
West Bank
West Indies
White House
Wild West
World Bank
World Cup
World Economic Forum
World Health Organization
World Series
World Trade Organization
Yangtze
Yellow River
Yellow Sea
Zambezi`.split('\n')
