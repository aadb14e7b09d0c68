// Written by `npm run generate`.
export const compounds: readonly string[] = `\
Abu Dhabi
Addis Ababa
Arctic Ocean
Atlantic Ocean
Bank of England
Buckingham Palace
Buenos Aires
Capitol Hill
Cape Town
Costa Rica
Costa Rican
Downing Street
Dominican Republic
Eiffel Tower
El Salvador
European Union
Father's Day
Great Britain
Gulf of Mexico
Ho Chi Minh City
~High Court
Hong Kong
House of Commons
House of Lords
House of Representatives
~Ivory Coast
Kuala Lumpur
Labor Day
Las Vegas
Latin America
Latin American
Los Angeles
Memorial Day
Middle Eastern
Mother's Day
New Delhi
New Hampshire
New Jersey
New Mexico
New Orleans
New South Wales
New York
New Yorker
New Yorkers
New Zealand
New Zealander
New Zealanders
~New Year's Day
~New Year's Eve
Nobel Prize
North America
North American
North Carolina
North Dakota
North Korea
North Korean
Northern Ireland
Notre Dame
~Oval Office
Pacific Ocean
Puerto Rico
Puerto Rican
Red Cross
Rio de Janeiro
Rosh Hashanah
~Royal Navy
~Royal Air Force
San Diego
San Francisco
San Jose
San Juan
Santa Fe
Santa Monica
Saudi Arabia
Saudi Arabian
Scotland Yard
Sierra Leone
Silicon Valley
South Africa
South African
South America
South American
South Carolina
South Dakota
South Korea
South Korean
South Sudan
Soviet Union
Sri Lanka
Sri Lankan
St. Louis
St. Petersburg
Super Bowl
~Supreme Court
Tel Aviv
United Arab Emirates
United Kingdom
United Nations
United States
~Wall Street
Valentine's Day
West Bank
~White House
~World Bank
~World Cup
~World War
Yom Kippur`.split('\n')
