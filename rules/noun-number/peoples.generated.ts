// Written by `npm run generate`.
export const peoples: readonly string[] = `\
Afghans
Africans
Albanians
Algerians
Americans
Andorrans
Angolans
Arabs
Argentines
Argentinians
Armenians
Asians
Australians
Austrians
Azerbaijanis
Bahamians
Bahrainis
Bangladeshis
Barbadians
Basques
Belarusians
Belgians
Belizeans
Bolivians
Bosnians
Brazilians
Bretons
Britons British
Buddhists
Bulgarians
Burundians
Cambodians
Cameroonians
Canadians
Catalans
Catholics
Chadians
Chechens
Chileans
Christians
Colombians
Corsicans
Croatians
Croats
Cubans
Cypriots
Czechs
Danes Danish
Dominicans
Ecuadorians
Egyptians
Eritreans
Estonians
Ethiopians
Europeans
Fijians
Filipinos
Finns Finnish
Gambians
Georgians
Germans
Ghanaians
Greeks
Grenadians
Guatemalans
Guineans
Haitians
Hawaiians
Hindus
Hondurans
Hungarians
Hutus
Icelanders Icelandic
Indonesians
Iranians
Iraqis
Israelis
Italians
Jamaicans
Jews Jewish
Jordanians
Kazakhs
Kenyans
Koreans
Kosovars
Kurds Kurdish
Kuwaitis
Laotians
Latvians
Liberians
Libyans
Lithuanians
Luxembourgers Luxembourg
Macedonians
Malawians
Malaysians
Maldivians
Malians
Mauritanians
Mauritians
Mexicans
Micronesians
Moldovans
Mongolians
Mongols
Montenegrins
Moroccans
Mozambicans
Muslims
Namibians
Nepalis
Nicaraguans
Nigerians
Nigeriens
Norwegians
Omanis
Pakistanis
Palestinians
Panamanians
Papuans
Paraguayans
Persians
Peruvians
Poles Polish
Protestants
Qataris
Romanians
Russians
Rwandans
Salvadorans
Samoans
Saudis Saudi
Scots Scottish
Serbs Serbian
Sicilians
Sikhs
Singaporeans
Slovaks
Slovenes Slovenian
Slovenians
Somalis
Spaniards Spanish
Swedes Swedish
Syrians
Tajiks
Tamils
Tanzanians
Thais
Tibetans
Tongans
Tunisians
Turkmens Turkmen
Turks Turkish
Tutsis
Ugandans
Uighurs
Ukrainians
Uruguayans
Uyghurs
Uzbeks
Venezuelans
Yemenis
Zambians
Zimbabweans`.split('\n')
