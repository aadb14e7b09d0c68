// Written by `npm run generate`.
export const institutions: readonly string[] = `\
Academy of Motion Picture Arts and Sciences
Affordable Care Act
African Development Bank
African Union
Air Accidents Investigation Branch
American Airlines
American Bar Association
American Cancer Society
American Civil Liberties Union
American Heart Association
American Medical Association
American Red Cross
Americans with Disabilities Act
Amnesty International
Anti-Defamation League
Army Corps of Engineers
Arts and Humanities Research Council
Arts Council England
Asian Development Bank
Asian Games
Associated Press
Australian Broadcasting Corporation
Australian Bureau of Statistics
Australian Competition and Consumer Commission
Australian Electoral Commission
Australian Federal Police
Australian Football League
Australian Securities and Investments Commission
Australian Taxation Office
Bank for International Settlements
Bank of America
Bank of Canada
Bank of England
Bank of Japan
Bank of Scotland
Bay of Bengal
Bay of Pigs
Belmont Stakes
Better Business Bureau
Big Ben
Bill of Rights
Black Lives Matter
Boxing Day
Boys and Girls Clubs of America
British Airways
British Antarctic Survey
British Broadcasting Corporation
British Chambers of Commerce
British Columbia
British Council
British Film Institute
British Heart Foundation
British Library
British Medical Association
British Museum
British Retail Consortium
British Transport Police
Bureau of Alcohol, Tobacco, Firearms and Explosives
Bureau of Indian Affairs
Bureau of Labor Statistics
Bureau of Land Management
Bureau of Prisons
Bureau of Reclamation
Business Roundtable
Cabinet Office
Canada Border Services Agency
Canada Revenue Agency
Canadian Armed Forces
Canadian Broadcasting Corporation
Cape Canaveral
Cape Cod
Capital One
Care Quality Commission
Carnegie Hall
Centers for Disease Control and Prevention
Central Bureau of Investigation
Central Intelligence Agency
Central Park
Champions League
Channel Islands
Charity Commission
Church of England
Church of Ireland
Church of Scotland
Citizens Advice
City of London Police
Civil Aviation Authority
Civil Rights Act
Clean Air Act
Clean Water Act
Commonwealth Games
Commonwealth of Independent States
Companies House
Competition and Markets Authority
Confederation of British Industry
Congressional Black Caucus
Congressional Budget Office
Congressional Research Service
Consumer Financial Protection Bureau
Consumer Product Safety Commission
Council of Europe
Countryside Alliance
Court of Appeal
Court of Appeals for the Armed Forces
Court of Arbitration for Sport
Court of Session
Criminal Cases Review Commission
Crown Prosecution Service
Customs and Border Protection
Daily Express
Daily Mail
Daily Mirror
Daily Telegraph
Data Protection Act
Davis Cup
Dead Sea Scrolls
Death Valley
Declaration of Independence
Defense Advanced Research Projects Agency
Delta Air Lines
Democratic National Committee
Democratic National Convention
Democratic Republic of Congo
Department for Education
Department for Transport
Department for Work and Pensions
Department of Agriculture
Department of Defense
Department of Education
Department of Energy
Department of Health and Human Services
Department of Health and Social Care
Department of Homeland Security
Department of Justice
Department of Labor
Department of Public Safety
Department of State
Department of the Interior
Department of the Treasury
Department of Transportation
Department of Veterans Affairs
Deutsche Bank
Dow Jones Industrial Average
Driver and Vehicle Licensing Agency
Drug Enforcement Administration
East Anglia
East Timor
Easter Sunday
Economic and Financial Crimes Commission
Economic and Social Research Council
Electoral Commission
Empire State Building
Endangered Species Act
English Heritage
English National Opera
English Premier League
Entertainment Software Association
Environment Agency
Environmental Protection Agency
Equal Employment Opportunity Commission
Equal Rights Amendment
Equality and Human Rights Commission
Espionage Act
Europa League
European Broadcasting Union
European Central Bank
European Convention on Human Rights
European Council
European Court of Human Rights
European Court of Justice
European Economic Area
European Free Trade Association
European Investment Bank
European Medicines Agency
European Space Agency
European Union
Evening Standard
Fair Housing Act
Fair Labor Standards Act
Federal Aviation Administration
Federal Bureau of Investigation
Federal Communications Commission
Federal Deposit Insurance Corporation
Federal Election Commission
Federal Emergency Management Agency
Federal Energy Regulatory Commission
Federal Highway Administration
Federal Housing Administration
Federal Maritime Commission
Federal Motor Carrier Safety Administration
Federal Open Market Committee
Federal Railroad Administration
Federal Reserve Board
Federal Reserve System
Federal Trade Commission
Federal Transit Administration
Federation of Small Businesses
Fenway Park
Fifth Avenue
Financial Conduct Authority
Financial Ombudsman Service
Financial Times
Fish and Wildlife Service
Food and Agriculture Organization
Food and Drug Administration
Food and Environment Research Agency
Food Standards Agency
Football Association
Foreign Office
Forestry Commission
Fort Worth
Freedom of Information Act
French Open
Gambling Commission
Gates Foundation
General Assembly of the United Nations
General Electric
General Medical Council
General Motors
General Pharmaceutical Council
General Services Administration
Geneva Conventions
Geological Survey of India
Girl Scouts of the USA
Golden Gate Bridge
Goldman Sachs
Good Friday Agreement
Government Accountability Office
Grand Canyon
Grand Central Terminal
Grand National
Great Barrier Reef
Great Depression
Great Lakes
Great Ormond Street
Great Plains
Great Recession
Great Salt Lake
Great Smoky Mountains
Great Western Railway
Greater London Authority
Green New Deal
Groundhog Day
Guantánamo Bay
Gulf Cooperation Council
Gulf of Aden
Gulf of Alaska
Gulf of Guinea
Gulf of Oman
Gulf Stream
Habitat for Humanity
Hagia Sophia
Hall of Famer
Health and Care Professions Council
Health and Safety Executive
Hindu Kush
Historic England
HM Revenue and Customs
Holy Roman Empire
Holy See
Home Counties
Home Depot
Home Office
Horn of Africa
House of Commons
House of Lords
House of Representatives
Hubble Space Telescope
Human Fertilisation and Embryology Authority
Human Rights Act
Human Rights Campaign
Human Rights Watch
Hyde Park
Immigration and Customs Enforcement
Imperial College London
Imperial War Museum
Independence Day
Independent National Electoral Commission
Independent Office for Police Conduct
Indian Ocean
Indian Premier League
Inflation Reduction Act
Information Commissioner's Office
Institute for Fiscal Studies
Insurrection Act
Inter-American Development Bank
Intergovernmental Panel on Climate Change
Internal Revenue Service
International Atomic Energy Agency
International Brotherhood of Teamsters
International Civil Aviation Organization
International Committee of the Red Cross
International Court of Justice
International Cricket Council
International Criminal Court
International Date Line
International Energy Agency
International Finance Corporation
International Labor Organization
International Labour Organization
International Maritime Organization
International Monetary Fund
International Olympic Committee
International Organization for Migration
International Paralympic Committee
International Rescue Committee
International Space Station
International Trade Commission
International Union for Conservation of Nature
Iron Curtain
Isle of Man
Isle of Wight
Ivy League
James Webb Space Telescope
Jet Propulsion Laboratory
Johns Hopkins University
Johnson Space Center
Joint Chiefs of Staff
Joint Committee on Taxation
JPMorgan Chase
Kennedy Center
Kennedy Space Center
Kentucky Derby
Khyber Pass
King's College London
King's Cross
Ku Klux Klan
Lake District
Land Registry
Law Commission
Law Society
League of Nations
League of Women Voters
Legal Aid Agency
Liberal Democrats
Library of Congress
Lincoln Center
Lloyd's of London
Local Government Association
Lok Sabha
London Ambulance Service
London Fire Brigade
London School of Economics
London Stock Exchange
Long Island
Lord Advocate
Lord Chamberlain
Los Angeles Times
Madison Square Garden
Magna Carta
Major League Baseball
Major League Soccer
Marine Accident Investigation Branch
Marine Conservation Society
Marine Corps
Marine Management Organisation
Maritime and Coastguard Agency
Marshall Islands
Marshall Plan
Martha's Vineyard
Martin Luther King Jr. Day
Medicines and Healthcare products Regulatory Agency
Mental Health Act
Met Office
Metropolitan Museum of Art
Metropolitan Opera
Metropolitan Police
Middle East
Milky Way
Million Man March
Ministry of Defence
Ministry of Justice
Monetary Policy Committee
Morgan Stanley
Mount Everest
Mount Rushmore
Museum of Modern Art
NAACP Legal Defense Fund
Narcotics Control Bureau
Nation of Islam
National Academy of Sciences
National Aeronautics and Space Administration
National Archives
National Assembly for Wales
National Association of Manufacturers
National Association of Realtors
National Audit Office
National Basketball Association
National Cancer Institute
National Collegiate Athletic Association
National Constitution Center
National Crime Agency
National Education Association
National Farmers' Union
National Football League
National Gallery of Art
National Grid
National Health Service
National Highway Traffic Safety Administration
National Hockey League
National Hurricane Center
National Institute for Health and Care Excellence
National Institute of Mental Health
National Institute of Standards and Technology
National Institutes of Health
National Labor Relations Act
National Labor Relations Board
National League of Cities
National Lottery
National Mall
National Marine Fisheries Service
National Oceanic and Atmospheric Administration
National Organization for Women
National Park Service
National Portrait Gallery
National Public Radio
National Retail Federation
National Rifle Association
National Science Foundation
National Security Agency
National Security Council
National Transportation Safety Board
National Trust
National Trust for Scotland
National Union of Journalists
National Union of Students
National Weather Service
Natural England
Natural History Museum
Natural Resources Wales
Network Rail
New Brunswick
New Caledonia
New Deal
New Haven
New Testament
New York City
New York Stock Exchange
New York Times
Newfoundland and Labrador
Nobel Peace Prize
North Atlantic Treaty Organization
North Macedonia
North Sea
North Yorkshire
Northern Territory
Nova Scotia
Nuclear Regulatory Commission
Nursing and Midwifery Council
Occupational Safety and Health Administration
Office for Budget Responsibility
Office for National Statistics
Office of Management and Budget
Office of Personnel Management
Office of Rail and Road
Official Secrets Act
Old Bailey
Old Testament
Old Trafford
Organization for Economic Cooperation and Development
Organization of American States
Organization of the Petroleum Exporting Countries
Outer Banks
Outer Hebrides
Oxford Street
Palestinian Authority
Palm Sunday
Paralympic Games
Parole Board
Patriot Act
Peace Corps
Pearl Harbor
Pearl Harbour
Pension Benefit Guaranty Corporation
Persian Gulf
Piccadilly Circus
Plaid Cymru
Police and Criminal Evidence Act
Police Federation
Police Service of Northern Ireland
Preakness Stakes
Premier League
Presidents Day
Prince Edward Island
Privacy Act
Privy Council
Procter & Gamble
Professional Footballers' Association
Prudential Regulation Authority
Public Health England
Queensland Police Service
Rajya Sabha
Red Crescent
Red Cross
Remembrance Day
Remembrance Sunday
Republican National Committee
Republican National Convention
Reserve Bank of Australia
Reserve Bank of India
Reserve Bank of New Zealand
Revolutionary Guard
Revolutionary Guards
Roaring Twenties
Rocky Mountains
Roman Catholic
Royal Academy of Arts
Royal Air Force
Royal Albert Hall
Royal Ascot
Royal Australian Navy
Royal Bank of Scotland
Royal Canadian Mounted Police
Royal College of Nursing
Royal College of Surgeons
Royal Courts of Justice
Royal Mail
Royal Marines
Royal National Lifeboat Institution
Royal Navy
Royal Opera House
Royal Shakespeare Company
Royal Society
Royal Society for the Protection of Birds
Royal Ulster Constabulary
Rugby Football Union
Rust Belt
Ryder Cup
Salvation Army
Samaritan's Purse
San Andreas
San Antonio
San Bernardino
Save the Children
Scotland Yard
Scottish Environment Protection Agency
Scottish Parliament
Sea of Japan
Second Amendment Foundation
Securities and Exchange Commission
Sentencing Council
Serious Fraud Office
Sherman Antitrust Act
Sierra Club
Sierra Nevada
Silk Road
Sistine Chapel
Small Business Administration
Smithsonian Institution
Social Security Act
Social Security Administration
Solomon Islands
South China Sea
South Yorkshire
Southern Baptist Convention
Southern Poverty Law Center
Southwest Airlines
Special Olympics
Sport England
Standing Rock
Stanley Cup
State of the Union address
Statistics Canada
Statue of Liberty
Student Loans Company
Sunday Times
Supreme Court of Canada
Sydney Harbour Bridge
Sydney Morning Herald
Sydney Opera House
Tate Modern
Ten Commandments
Tennessee Valley Authority
Thanksgiving Day
Third Reich
Tiananmen Square
Times Square
Tower of London
Trades Union Congress
Trafalgar Square
Transport for London
Transportation Security Administration
Trump Organization
Trump Tower
Turning Point USA
UK Health Security Agency
UN High Commissioner for Refugees
Union Pacific
United Airlines
United Auto Workers
United Nations
United Nations Children's Fund
United Nations Educational, Scientific and Cultural Organization
United Nations Security Council
United States Geological Survey
United States Postal Service
Valuation Office Agency
Vatican City
Veterans Affairs
Veterans Day
Veterans of Foreign Wars
Victoria and Albert Museum
Victoria Cross
Virgin Islands
Virgin Mary
Voice of America
Voting Rights Act
Wall Street Journal
Warner Bros
Washington Post
Wells Fargo
Welsh Assembly
West Indies
West Midlands
West Point
West Yorkshire
Western Australia
Westminster Abbey
World Anti-Doping Agency
World Bank
World Economic Forum
World Food Programme
World Health Organization
World Meteorological Organization
World Series
World Trade Organization
World Wildlife Fund
Yankee Stadium
Yellowstone National Park
Youth Justice Board
Zion National Park
~Advocate General
~Air Force
~Assistant Chief Constable
~Attorney General
~Auditor General
~Brigadier General
~Bronze Age
~Chief Constable
~Chief Executive
~Chief Executive Officer
~Chief Financial Officer
~Chief Inspector
~Chief Justice
~Chief Medical Officer
~Chief Minister
~Chief of Staff
~Chief Operating Officer
~Chief Petty Officer
~Chief Rabbi
~Chief Scientific Adviser
~Chief Superintendent
~Chief Whip
~Civil War
~Coast Guard
~Cold War
~Commander in Chief
~Crown Court
~Crown Prince
~Deputy Prime Minister
~Detective Chief Inspector
~Detective Constable
~Detective Inspector
~Detective Sergeant
~Detective Superintendent
~Director General
~Director of Public Prosecutions
~Electoral College
~Executive Director
~Fifth Amendment
~Finance Minister
~First Amendment
~First Minister
~Flight Lieutenant
~Foreign Minister
~Foreign Secretary
~Fourteenth Amendment
~Fourth Amendment
~Governor General
~Grand Prix
~Grand Slam
~Ground Zero
~Group Captain
~High Commissioner
~Home Secretary
~Inspector General
~Iron Age
~King's Counsel
~Lance Corporal
~Lieutenant Colonel
~Lieutenant Commander
~Lieutenant General
~Lieutenant Governor
~Lord Chancellor
~Lord Chief Justice
~Lord Mayor
~Magistrates' Court
~Major General
~Managing Director
~Master Sergeant
~Middle Ages
~National Guard
~National Insurance
~Personal Independence Payment
~Petty Officer
~Poet Laureate
~Police and Crime Commissioner
~Police Constable
~Prime Minister
~Princess Royal
~Privy Seal
~Queen's Counsel
~Rear Admiral
~Second Amendment
~Secret Service
~Secretary General
~Sergeant Major
~Social Security
~Solicitor General
~Squadron Leader
~Staff Sergeant
~Stamp Duty
~Stone Age
~Surgeon General
~Universal Credit
~Vice Admiral
~Vice Chancellor
~Vice President
~Wing Commander
U.S. Senate
U.S. Congress
U.S. Constitution
U.S. Capitol`.split('\n')
