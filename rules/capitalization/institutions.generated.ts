// Written by `npm run generate`.
export const institutions: readonly string[] = `\
Academy of Motion Picture Arts and Sciences
African Development Bank
African Union
Air Accidents Investigation Branch
Amnesty International
Arts Council England
Asian Development Bank
Associated Press
Australian Broadcasting Corporation
Australian Bureau of Statistics
Australian Federal Police
Australian Securities and Investments Commission
Bank for International Settlements
Bank of Canada
Bank of England
Bank of Japan
British Broadcasting Corporation
British Medical Association
British Transport Police
Bureau of Alcohol, Tobacco, Firearms and Explosives
Bureau of Indian Affairs
Bureau of Labor Statistics
Bureau of Land Management
Canada Revenue Agency
Canadian Broadcasting Corporation
Care Quality Commission
Centers for Disease Control and Prevention
Central Bureau of Investigation
Central Intelligence Agency
Civil Aviation Authority
Companies House
Competition and Markets Authority
Confederation of British Industry
Congressional Budget Office
Consumer Financial Protection Bureau
Consumer Product Safety Commission
Council of Europe
Court of Arbitration for Sport
Court of Session
Criminal Cases Review Commission
Crown Prosecution Service
Customs and Border Protection
Defense Advanced Research Projects Agency
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
Department of State
Department of the Interior
Department of Transportation
Department of Veterans Affairs
Drug Enforcement Administration
Economic and Financial Crimes Commission
English Heritage
Environment Agency
Environmental Protection Agency
Equal Employment Opportunity Commission
Equality and Human Rights Commission
European Central Bank
European Commission
European Council
European Court of Human Rights
European Court of Justice
European Medicines Agency
European Parliament
European Space Agency
European Union
Federal Aviation Administration
Federal Bureau of Investigation
Federal Communications Commission
Federal Deposit Insurance Corporation
Federal Election Commission
Federal Emergency Management Agency
Federal Energy Regulatory Commission
Federal Open Market Committee
Federal Trade Commission
Financial Conduct Authority
Financial Ombudsman Service
Fish and Wildlife Service
Food and Agriculture Organization
Food and Drug Administration
Food Standards Agency
General Medical Council
General Services Administration
Government Accountability Office
Greater London Authority
Gulf Cooperation Council
Health and Safety Executive
Historic England
House of Commons
House of Lords
House of Representatives
Human Rights Watch
Immigration and Customs Enforcement
Independent National Electoral Commission
Independent Office for Police Conduct
Information Commissioner's Office
Institute for Fiscal Studies
Inter-American Development Bank
Intergovernmental Panel on Climate Change
Internal Revenue Service
International Atomic Energy Agency
International Civil Aviation Organization
International Court of Justice
International Criminal Court
International Energy Agency
International Labour Organization
International Maritime Organization
International Monetary Fund
International Olympic Committee
International Organization for Migration
International Space Station
Joint Chiefs of Staff
Library of Congress
Local Government Association
Lok Sabha
London Ambulance Service
London Fire Brigade
London Stock Exchange
Major League Baseball
Major League Soccer
Marine Accident Investigation Branch
Maritime and Coastguard Agency
Met Office
Metropolitan Museum of Art
Metropolitan Opera
Metropolitan Police
Ministry of Defence
Ministry of Justice
Museum of Modern Art
Narcotics Control Bureau
National Academy of Sciences
National Aeronautics and Space Administration
National Audit Office
National Basketball Association
National Collegiate Athletic Association
National Crime Agency
National Education Association
National Farmers' Union
National Football League
National Gallery of Art
National Health Service
National Hockey League
National Hurricane Center
National Institute for Health and Care Excellence
National Institute of Standards and Technology
National Institutes of Health
National Labor Relations Board
National Oceanic and Atmospheric Administration
National Park Service
National Portrait Gallery
National Rifle Association
National Science Foundation
National Security Agency
National Security Council
National Transportation Safety Board
National Trust for Scotland
National Weather Service
Natural Resources Wales
Network Rail
New York Stock Exchange
New York Times
Nuclear Regulatory Commission
Occupational Safety and Health Administration
Office for Budget Responsibility
Office for National Statistics
Office of Management and Budget
Organization for Economic Cooperation and Development
Organization of American States
Palestinian Authority
Pension Benefit Guaranty Corporation
Police Service of Northern Ireland
Professional Footballers' Association
Prudential Regulation Authority
Public Health England
Rajya Sabha
Red Crescent
Red Cross
Reserve Bank of Australia
Reserve Bank of India
Royal Air Force
Royal Canadian Mounted Police
Royal College of Nursing
Royal College of Surgeons
Royal Mail
Royal Navy
Royal National Lifeboat Institution
Royal Opera House
Royal Society for the Protection of Birds
Salvation Army
Scotland Yard
Scottish Parliament
Securities and Exchange Commission
Serious Fraud Office
Small Business Administration
Social Security Administration
Smithsonian Institution
Statistics Canada
Transport for London
Transportation Security Administration
Trades Union Congress
United Auto Workers
United Nations
United States Postal Service
Victoria and Albert Museum
Vatican City
Voice of America
Wall Street Journal
Washington Post
Westminster Abbey
World Bank
World Economic Forum
World Food Programme
World Health Organization
World Meteorological Organization
World Trade Organization
World Wildlife Fund`.split('\n')
