// Written by `npm run generate`.
import type {StoredPack} from '../../src/rule-kit/index.ts'

export const names: StoredPack = {
  isSyntactic: false,
  words: `Columbian 0
Columbia 1 2 3
British 4
District 5
Colombia 6
Ghandi 7
Ghandhi 7
Gahndi 7
Hilary 8
Obama 9
Angela 10
Steven 11
Stephen 12
Spears 13
Micheal 14
Leonel 15
Ronaldo 16
Putin 17
Volodomyr 18
Volodimir 18
Tayyip 19
Netanyahoo 20
Netenyahu 20
Netanhayu 20
Nicholas 21
Burlusconi 22
Berlesconi 22
Berlosconi 22
Khan 23
Edgar 24
Ralph 25
Sherlock 26
Frankenstien 27
Frankinstein 27
Shakespear 28
Shakespere 28
Shakespeares 28
Michaelangelo 29
Michelangello 29
Vincent 30
McDonalds 31
MacDonalds 31
Macdonalds 31
Sainsburys 32
Sainsbury 32
Lloyds 33
Barclay 34
Harrod 35
Christies 36
Christie 36
Sothebys 37
Sotheby 37
Investors 38
Poors 39
Levis 40
Macys 41
Kelloggs 42
Kellogs 42
Digest 43
Womens 44
Johns 45
Guys 46
Kings 47
Queens 48
Earls 49
Shepherds 50
Martha 51
Marthas 51
Bazaar 52
Finnegan 53
Howard 54
Los 55
San 56
Pittsburg 57 58
Edinborough 59
Edingburgh 59
Edinburg 59
Edinburough 59
Massachussetts 60
Massachusets 60
Massachussets 60
Massachusettes 60
Massachussettes 60
Conneticut 61
Connecticutt 61
Conneticutt 61
Cincinatti 62
Cincinnatti 62
Tuscon 63
Phillipines 64
Philipines 64
Philippenes 64
Phillippines 64
Phillipenes 64
Carribean 65
Carribbean 65
Caribean 65
Carribian 65
Mediterranian 66
Mediteranean 66
Meditteranean 66
Mediterrannean 66
Isreal 67
Isreali 68
Artic 69
Antartica 70
Antartic 70 71
Britian 72
Brittain 72
Britan 72
Brittish 73
Britsh 73
Scandanavia 74
Scandanavian 75
Republic 76
Ukranian 77
Ukrainan 77
Ukranians 77
Ukrane 78
Ukranie 78
Ukriane 78
Portugese 79
Philipino 80
Phillipino 80
Filippino 80
Afganistan 81
Afghanastan 81
Afganisthan 81
Afghanisthan 81
Mississipi 82
Missisippi 82
Missisipi 82
Tennesee 83
Tenessee 83
Tennesse 83
Louisianna 84
Lousiana 84
Minnesotta 85
Minesota 85
Pensylvania 86
Pennsylvannia 86
Pennslyvania 86
Morroco 87
Morrocco 87
Morrocan 87
Lybia 88
Lybian 89
Azerbaijian 90
Azerbajan 90
Azerbaidjan 90
Johanesburg 91
Johannesberg 91
Johannesburgh 91
Quatar 92
Bejing 93
Beijeng 93
Bejiing 93
Czechoslavakia 94
Czechoslovokia 94
Checkoslovakia 94
Yugoslovia 95
Copenhagan 96
Copenhaggen 96
Reykavik 97
Rekjavik 97
Reykjavic 97
Reikjavik 97
Buenos 98
Rio 99
Paolo 100
Addis 101
Phnom 102
Kuala 103
Salvadore 104
Puerto 105
Costa 106
Saudia 107
Grande 108
Madame 109
Buckingham 110
Nobel 111
Formula 112
formula 112
Wimbleton 113
Wimbeldon 113
Superbowl 114
Grammies 115
Oscar 116
Youtube 117
Linkedin 118
Whatsapp 119
WhatsAp 119
Tik 120
Tiktok 120
Paypal 121
Ebay 122
Iphone 123
IPhone 123
Ipad 124
IPad 124`,
  lemmas: ``,
  others: [],
  entries: `{"id":"[Columbian] president|government|army|police|peso|cartel|cartels|coffee|cocaine|rebels|guerrillas|drug|capital|authorities|singer|cyclist|striker|footballer|border|jungle|conflict|forces|officials|city|town|hitman|prison|rainforest","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"Columbian","off":352}]},[4],[5],{"element":2,"tests":[{"word":"president","off":356},{"word":"government","off":356},{"word":"army","off":356},{"word":"police","off":356},{"word":"peso","off":356},{"word":"cartel","off":356},{"word":"cartels","off":356},{"word":"coffee","off":356},{"word":"cocaine","off":356},{"word":"rebels","off":356},{"word":"guerrillas","off":356},{"word":"drug","off":356},{"word":"capital","off":356},{"word":"authorities","off":356},{"word":"singer","off":356},{"word":"cyclist","off":356},{"word":"striker","off":356},{"word":"footballer","off":356},{"word":"border","off":356},{"word":"jungle","off":356},{"word":"conflict","off":356},{"word":"forces","off":356},{"word":"officials","off":356},{"word":"city","off":356},{"word":"town","off":356},{"word":"hitman","off":356},{"word":"prison","off":356},{"word":"rainforest","off":356}]}],"underlined":[1,1],"elements":2},"replace":[["Colombian"]]}
{"id":"Bogota|Bogot\u00e1|Medellin|Medell\u00edn|Cali|Cartagena , [Columbia]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"Bogota","off":352},{"word":"Bogot\u00e1","off":352},{"word":"Medellin","off":352},{"word":"Medell\u00edn","off":352},{"word":"Cali","off":352},{"word":"Cartagena","off":352}]},[4],[5],{"element":2,"tests":[{"word":","}]},[7],[8],{"element":3,"tests":[{"word":"Columbia","off":352}]}],"underlined":[3,3],"elements":3},"replace":[["Colombia"]]}
{"id":"[Columbia] and Venezuela|Peru|Ecuador|Brazil|Panama|Mexico|Bolivia|Chile","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"Columbia","off":352}]},[4],[5],{"element":2,"tests":[{"word":"and","off":356}]},[7],[8],{"element":3,"tests":[{"word":"Venezuela","off":352},{"word":"Peru","off":352},{"word":"Ecuador","off":352},{"word":"Brazil","off":352},{"word":"Panama","off":352},{"word":"Mexico","off":352},{"word":"Bolivia","off":352},{"word":"Chile","off":352}]}],"underlined":[1,1],"elements":3},"replace":[["Colombia"]]}
{"id":"Venezuela|Peru|Ecuador|Brazil|Panama|Mexico|Bolivia|Chile|Argentina and [Columbia]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"Venezuela","off":352},{"word":"Peru","off":352},{"word":"Ecuador","off":352},{"word":"Brazil","off":352},{"word":"Panama","off":352},{"word":"Mexico","off":352},{"word":"Bolivia","off":352},{"word":"Chile","off":352},{"word":"Argentina","off":352}]},[4],[5],{"element":2,"tests":[{"word":"and","off":356}]},[7],[8],{"element":3,"tests":[{"word":"Columbia","off":352}]}],"underlined":[3,3],"elements":3},"replace":[["Colombia"]]}
{"id":"British [Colombia]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"British","off":352}]},[4],[5],{"element":2,"tests":[{"word":"Colombia","off":352}]}],"underlined":[2,2],"elements":2},"replace":[["Columbia"]]}
{"id":"District of [Colombia]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"District","off":352}]},[4],[5],{"element":2,"tests":[{"word":"of","off":356}]},[7],[8],{"element":3,"tests":[{"word":"Colombia","off":352}]}],"underlined":[3,3],"elements":3},"replace":[["Columbia"]]}
{"id":"[Colombia] University|Pictures|Records","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"Colombia","off":352}]},[4],[5],{"element":2,"tests":[{"word":"University","off":352},{"word":"Pictures","off":352},{"word":"Records","off":352}]}],"underlined":[1,1],"elements":2},"replace":[["Columbia"]]}
{"id":"[Ghandi|Ghandhi|Gahndi]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"Ghandi","off":352},{"word":"Ghandhi","off":352},{"word":"Gahndi","off":352}]}],"underlined":[1,1],"elements":1},"replace":[["Gandhi"]]}
{"id":"[Hilary] Clinton","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"Hilary","off":352}]},[4],[5],{"element":2,"tests":[{"word":"Clinton","off":352}]}],"underlined":[1,1],"elements":2},"replace":[["Hillary"]]}
{"id":"[Barrack|Barak] Obama","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"Barrack","off":352},{"word":"Barak","off":352}]},[4],[5],{"element":2,"tests":[{"word":"Obama","off":352}]}],"underlined":[1,1],"elements":2},"replace":[["Barack"]],"unless":[{"after":{"program":[[1],[2],{"element":1,"tests":[{"word":"Sr.","off":352}]}],"underlined":[1,1],"elements":1}}]}
{"id":"Angela [Merkle|Merkal]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"Angela","off":352}]},[4],[5],{"element":2,"tests":[{"word":"Merkle","off":352},{"word":"Merkal","off":352}]}],"underlined":[2,2],"elements":2},"replace":[["Merkel"]]}
{"id":"[Steven] Hawking","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"Steven","off":352}]},[4],[5],{"element":2,"tests":[{"word":"Hawking","off":352}]}],"underlined":[1,1],"elements":2},"replace":[["Stephen"]]}
{"id":"[Stephen] Spielberg|Soderbergh","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"Stephen","off":352}]},[4],[5],{"element":2,"tests":[{"word":"Spielberg","off":352},{"word":"Soderbergh","off":352}]}],"underlined":[1,1],"elements":2},"replace":[["Steven"]]}
{"id":"[Brittany|Britany|Brittney|Britanny] Spears","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"Brittany","off":352},{"word":"Britany","off":352},{"word":"Brittney","off":352},{"word":"Britanny","off":352}]},[4],[5],{"element":2,"tests":[{"word":"Spears","off":352}]}],"underlined":[1,1],"elements":2},"replace":[["Britney"]]}
{"id":"[Micheal] Jackson|Jordan|Gove|Bloomberg|Caine|Phelps|Moore|Schumacher|Owen|Douglas","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"Micheal","off":352}]},[4],[5],{"element":2,"tests":[{"word":"Jackson","off":352},{"word":"Jordan","off":352},{"word":"Gove","off":352},{"word":"Bloomberg","off":352},{"word":"Caine","off":352},{"word":"Phelps","off":352},{"word":"Moore","off":352},{"word":"Schumacher","off":352},{"word":"Owen","off":352},{"word":"Douglas","off":352}]}],"underlined":[1,1],"elements":2},"replace":[["Michael"]]}
{"id":"[Leonel] Messi","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"Leonel","off":352}]},[4],[5],{"element":2,"tests":[{"word":"Messi","off":352}]}],"underlined":[1,1],"elements":2},"replace":[["Lionel"]]}
{"id":"[Christiano|Christano] Ronaldo","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"Christiano","off":352},{"word":"Christano","off":352}]},[4],[5],{"element":2,"tests":[{"word":"Ronaldo","off":352}]}],"underlined":[1,1],"elements":2},"replace":[["Cristiano"]]}
{"id":"[Vladmir|Vladamir|Vladimer] Putin","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"Vladmir","off":352},{"word":"Vladamir","off":352},{"word":"Vladimer","off":352}]},[4],[5],{"element":2,"tests":[{"word":"Putin","off":352}]}],"underlined":[1,1],"elements":2},"replace":[["Vladimir"]]}
{"id":"[Volodomyr|Volodimir] Zelensky|Zelenskyy|Zelenskiy","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"Volodomyr","off":352},{"word":"Volodimir","off":352}]},[4],[5],{"element":2,"tests":[{"word":"Zelensky","off":352},{"word":"Zelenskyy","off":352},{"word":"Zelenskiy","off":352}]}],"underlined":[1,1],"elements":2},"replace":[["Volodymyr"]]}
{"id":"[Recip|Reccep] Tayyip","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"Recip","off":352},{"word":"Reccep","off":352}]},[4],[5],{"element":2,"tests":[{"word":"Tayyip","off":352}]}],"underlined":[1,1],"elements":2},"replace":[["Recep"]]}
{"id":"[Netanyahoo|Netenyahu|Netanhayu]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"Netanyahoo","off":352},{"word":"Netenyahu","off":352},{"word":"Netanhayu","off":352}]}],"underlined":[1,1],"elements":1},"replace":[["Netanyahu"]]}
{"id":"[Nicholas] Sarkozy|Maduro","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"Nicholas","off":352}]},[4],[5],{"element":2,"tests":[{"word":"Sarkozy","off":352},{"word":"Maduro","off":352}]}],"underlined":[1,1],"elements":2},"replace":[["Nicolas"]]}
{"id":"[Burlusconi|Berlesconi|Berlosconi]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"Burlusconi","off":352},{"word":"Berlesconi","off":352},{"word":"Berlosconi","off":352}]}],"underlined":[1,1],"elements":1},"replace":[["Berlusconi"]]}
{"id":"[Ghengis|Gengis|Genghiz] Khan","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"Ghengis","off":352},{"word":"Gengis","off":352},{"word":"Genghiz","off":352}]},[4],[5],{"element":2,"tests":[{"word":"Khan","off":352}]}],"underlined":[1,1],"elements":2},"replace":[["Genghis"]]}
{"id":"Edgar [Allen] Poe","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"Edgar","off":352}]},[4],[5],{"element":2,"tests":[{"word":"Allen","off":352}]},[7],[8],{"element":3,"tests":[{"word":"Poe","off":352}]}],"underlined":[2,2],"elements":3},"replace":[["Allan"]]}
{"id":"Ralph Waldo [Emmerson]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"Ralph","off":352}]},[4],[5],{"element":2,"tests":[{"word":"Waldo","off":352}]},[7],[8],{"element":3,"tests":[{"word":"Emmerson","off":352}]}],"underlined":[3,3],"elements":3},"replace":[["Emerson"]]}
{"id":"Sherlock [Homes]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"Sherlock","off":352}]},[4],[5],{"element":2,"tests":[{"word":"Homes","off":352}]}],"underlined":[2,2],"elements":2},"replace":[["Holmes"]]}
{"id":"[Frankenstien|Frankinstein]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"Frankenstien","off":352},{"word":"Frankinstein","off":352}]}],"underlined":[1,1],"elements":1},"replace":[["Frankenstein"]]}
{"id":"[Shakespear|Shakespere|Shakespeares]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"Shakespear","off":352},{"word":"Shakespere","off":352},{"word":"Shakespeares","off":352}]}],"underlined":[1,1],"elements":1},"replace":[["Shakespeare"]]}
{"id":"[Michaelangelo|Michelangello]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"Michaelangelo","off":352},{"word":"Michelangello","off":352}]}],"underlined":[1,1],"elements":1},"replace":[["Michelangelo"]]}
{"id":"Vincent [(van Gough|Van Gough|Van Goth|van Goth)]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"Vincent","off":352}]},[4],[5],[6,13,20,27],[7],[8],{"element":2,"tests":[{"word":"van","off":356}]},[10],[11],{"element":2,"tests":[{"word":"Gough","off":352}]},[33],[14],[15],{"element":2,"tests":[{"word":"Van","off":352}]},[17],[18],{"element":2,"tests":[{"word":"Gough","off":352}]},[33],[21],[22],{"element":2,"tests":[{"word":"Van","off":352}]},[24],[25],{"element":2,"tests":[{"word":"Goth","off":352}]},[33],[28],[29],{"element":2,"tests":[{"word":"van","off":356}]},[31],[32],{"element":2,"tests":[{"word":"Goth","off":352}]}],"underlined":[2,2],"elements":2},"replace":[["van Gogh"]]}
{"id":"[McDonalds|MacDonalds|Macdonalds] restaurant|restaurants|branch|drive-through|burger|burgers|worker|workers|outlet|outlets|meal|franchise","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"McDonalds","off":352},{"word":"MacDonalds","off":352},{"word":"Macdonalds","off":352}]},[4],[5,7],{"element":2,"tests":[{"word":"restaurant","off":356},{"word":"restaurants","off":356},{"word":"branch","off":356},{"word":"burger","off":356},{"word":"burgers","off":356},{"word":"worker","off":356},{"word":"workers","off":356},{"word":"outlet","off":356},{"word":"outlets","off":356},{"word":"meal","off":356},{"word":"franchise","off":356}]},[10],{"element":2,"tests":[{"word":"drive","off":292}]},{"element":2,"tests":[{"word":"-","on":16}]},{"element":2,"tests":[{"word":"through","on":16,"off":68}]}],"underlined":[1,1],"elements":2},"replace":[["McDonald\u2019s"]]}
{"id":"[Sainsburys|Sainsbury] store|supermarket|branch|shop|stores","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"Sainsburys","off":352},{"word":"Sainsbury","off":352}]},[4],[5],{"element":2,"tests":[{"word":"store","off":356},{"word":"supermarket","off":356},{"word":"branch","off":356},{"word":"shop","off":356},{"word":"stores","off":356}]}],"underlined":[1,1],"elements":2},"replace":[["Sainsbury\u2019s"]]}
{"id":"[Lloyds] of London","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"Lloyds","off":352}]},[4],[5],{"element":2,"tests":[{"word":"of","off":356}]},[7],[8],{"element":3,"tests":[{"word":"London","off":352}]}],"underlined":[1,1],"elements":3},"replace":[["Lloyd\u2019s"]]}
{"id":"[Barclay's|Barclay] Bank|bank","pattern":{"program":[[1],[2,4],{"element":1,"tests":[{"word":"Barclay","off":352}]},[6],{"element":1,"tests":[{"word":"Barclay","off":352}]},{"element":1,"tests":[{"word":"'s","on":16,"off":68}]},[7],[8],{"element":2,"tests":[{"word":"Bank","off":352},{"word":"bank","off":356}]}],"underlined":[1,1],"elements":2},"replace":[["Barclays"]]}
{"id":"[Harrod's]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"Harrod","off":352}]},{"element":1,"tests":[{"word":"'s","on":16,"off":68}]}],"underlined":[1,1],"elements":1},"replace":[["Harrods"]]}
{"id":"[Christies|Christie] auction|auctioneers|sale","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"Christies","off":352},{"word":"Christie","off":352}]},[4],[5],{"element":2,"tests":[{"word":"auction","off":356},{"word":"auctioneers","off":356},{"word":"sale","off":356}]}],"underlined":[1,1],"elements":2},"replace":[["Christie\u2019s"]]}
{"id":"[Sothebys|Sotheby] auction|auctioneers|sale","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"Sothebys","off":352},{"word":"Sotheby","off":352}]},[4],[5],{"element":2,"tests":[{"word":"auction","off":356},{"word":"auctioneers","off":356},{"word":"sale","off":356}]}],"underlined":[1,1],"elements":2},"replace":[["Sotheby\u2019s"]]}
{"id":"[Moodys|Moody] Investors","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"Moodys","off":352},{"word":"Moody","off":352}]},[4],[5],{"element":2,"tests":[{"word":"Investors","off":352}]}],"underlined":[1,1],"elements":2},"replace":[["Moody\u2019s"]]}
{"id":"Standard|Standard's and|& [Poors]","pattern":{"program":[[1],[2,4],{"element":1,"tests":[{"word":"Standard","off":352}]},[6],{"element":1,"tests":[{"word":"Standard","off":352}]},{"element":1,"tests":[{"word":"'s","on":16,"off":68}]},[7],[8],{"element":2,"tests":[{"word":"and","off":356},{"word":"&"}]},[10],[11],{"element":3,"tests":[{"word":"Poors","off":352}]}],"underlined":[3,3],"elements":3},"replace":[["Poor\u2019s"]]}
{"id":"[Levis] jeans","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"Levis","off":352}]},[4],[5],{"element":2,"tests":[{"word":"jeans","off":356}]}],"underlined":[1,1],"elements":2},"replace":[["Levi\u2019s"]]}
{"id":"[Macys] store|parade|department|Thanksgiving","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"Macys","off":352}]},[4],[5],{"element":2,"tests":[{"word":"store","off":356},{"word":"parade","off":356},{"word":"department","off":356},{"word":"Thanksgiving","off":352}]}],"underlined":[1,1],"elements":2},"replace":[["Macy\u2019s"]]}
{"id":"[Kelloggs|Kellogs] cereal|corn|cornflakes","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"Kelloggs","off":352},{"word":"Kellogs","off":352}]},[4],[5],{"element":2,"tests":[{"word":"cereal","off":356},{"word":"corn","off":356},{"word":"cornflakes","off":356}]}],"underlined":[1,1],"elements":2},"replace":[["Kellogg\u2019s"]]}
{"id":"[Readers|Reader] Digest","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"Readers","off":352},{"word":"Reader","off":352}]},[4],[5],{"element":2,"tests":[{"word":"Digest","off":352}]}],"underlined":[1,1],"elements":2},"replace":[["Reader\u2019s"]]}
{"id":"[Womens] World|Institute|Tennis|Open|Super","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"Womens","off":352}]},[4],[5],{"element":2,"tests":[{"word":"World","off":352},{"word":"Institute","off":352},{"word":"Tennis","off":352},{"word":"Open","off":352},{"word":"Super","off":352}]}],"underlined":[1,1],"elements":2},"replace":[["Women\u2019s"]]}
{"id":"St|St. [Johns] Ambulance","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"St","off":352},{"word":"St.","off":352}]},[4],[5],{"element":2,"tests":[{"word":"Johns","off":352}]},[7],[8],{"element":3,"tests":[{"word":"Ambulance","off":352}]}],"underlined":[2,2],"elements":3},"replace":[["John"]]}
{"id":"[Guys] Hospital","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"Guys","off":352}]},[4],[5],{"element":2,"tests":[{"word":"Hospital","off":352}]}],"underlined":[1,1],"elements":2},"replace":[["Guy\u2019s"]]}
{"id":"[Kings] College|Cross|Lynn","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"Kings","off":352}]},[4],[5],{"element":2,"tests":[{"word":"College","off":352},{"word":"Cross","off":352},{"word":"Lynn","off":352}]}],"underlined":[1,1],"elements":2},"replace":[["King\u2019s"]],"unless":[{"after":{"program":[[1],[2],{"element":1,"tests":[{"word":","}]},[4],[5],{"element":2,"tests":[{"word":"Pa.","off":352},{"word":"Pennsylvania","off":352}]}],"underlined":[1,2],"elements":2}}]}
{"id":"[Queens] Speech|Counsel|Guard","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"Queens","off":352}]},[4],[5],{"element":2,"tests":[{"word":"Speech","off":352},{"word":"Counsel","off":352},{"word":"Guard","off":352}]}],"underlined":[1,1],"elements":2},"replace":[["Queen\u2019s"]]}
{"id":"[Earls] Court","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"Earls","off":352}]},[4],[5],{"element":2,"tests":[{"word":"Court","off":352}]}],"underlined":[1,1],"elements":2},"replace":[["Earl\u2019s"]]}
{"id":"[Shepherds] Bush","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"Shepherds","off":352}]},[4],[5],{"element":2,"tests":[{"word":"Bush","off":352}]}],"underlined":[1,1],"elements":2},"replace":[["Shepherd\u2019s"]]}
{"id":"[(Martha Vineyard|Marthas Vineyard)]","pattern":{"program":[[1],[2],[3,10],[4],[5],{"element":1,"tests":[{"word":"Martha","off":352}]},[7],[8],{"element":1,"tests":[{"word":"Vineyard","off":352}]},[16],[11],[12],{"element":1,"tests":[{"word":"Marthas","off":352}]},[14],[15],{"element":1,"tests":[{"word":"Vineyard","off":352}]}],"underlined":[1,1],"elements":1},"replace":[["Martha\u2019s Vineyard"]]}
{"id":"[Harpers|Harper] Bazaar","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"Harpers","off":352},{"word":"Harper","off":352}]},[4],[5],{"element":2,"tests":[{"word":"Bazaar","off":352}]}],"underlined":[1,1],"elements":2},"replace":[["Harper\u2019s"]]}
{"id":"[Finnegan's] Wake","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"Finnegan","off":352}]},{"element":1,"tests":[{"word":"'s","on":16,"off":68}]},[5],[6],{"element":2,"tests":[{"word":"Wake","off":352}]}],"underlined":[1,1],"elements":2},"replace":[["Finnegans"]]}
{"id":"[(Howard's End)]","pattern":{"program":[[1],[2],[3],[4],[5],{"element":1,"tests":[{"word":"Howard","off":352}]},{"element":1,"tests":[{"word":"'s","on":16,"off":68}]},[8],[9],{"element":1,"tests":[{"word":"End","off":352}]}],"underlined":[1,1],"elements":1},"replace":[["Howards End"]]}
{"id":"Los [Angelos|Angelas|Angelis|Angles]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"Los","off":352}]},[4],[5],{"element":2,"tests":[{"word":"Angelos","off":352},{"word":"Angelas","off":352},{"word":"Angelis","off":352},{"word":"Angles","off":352}]}],"underlined":[2,2],"elements":2},"replace":[["Angeles"]]}
{"id":"San [Fransisco|Fransico|Francisico|Fransciso]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"San","off":352}]},[4],[5],{"element":2,"tests":[{"word":"Fransisco","off":352},{"word":"Fransico","off":352},{"word":"Francisico","off":352},{"word":"Fransciso","off":352}]}],"underlined":[2,2],"elements":2},"replace":[["Francisco"]]}
{"id":"[Pittsburg] Pirates|Steelers|Penguins","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"Pittsburg","off":352}]},[4],[5],{"element":2,"tests":[{"word":"Pirates","off":352},{"word":"Steelers","off":352},{"word":"Penguins","off":352}]}],"underlined":[1,1],"elements":2},"replace":[["Pittsburgh"]]}
{"id":"[Pittsburg] , Pennsylvania|Pa.","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"Pittsburg","off":352}]},[4],[5],{"element":2,"tests":[{"word":","}]},[7],[8],{"element":3,"tests":[{"word":"Pennsylvania","off":352},{"word":"Pa.","off":352}]}],"underlined":[1,1],"elements":3},"replace":[["Pittsburgh"]]}
{"id":"[Edinborough|Edingburgh|Edinburg|Edinburough] Castle|Festival|Fringe|University|Airport|Zoo","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"Edinborough","off":352},{"word":"Edingburgh","off":352},{"word":"Edinburg","off":352},{"word":"Edinburough","off":352}]},[4],[5],{"element":2,"tests":[{"word":"Castle","off":352},{"word":"Festival","off":352},{"word":"Fringe","off":352},{"word":"University","off":352},{"word":"Airport","off":352},{"word":"Zoo","off":352}]}],"underlined":[1,1],"elements":2},"replace":[["Edinburgh"]]}
{"id":"[Massachussetts|Massachusets|Massachussets|Massachusettes|Massachussettes]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"Massachussetts","off":352},{"word":"Massachusets","off":352},{"word":"Massachussets","off":352},{"word":"Massachusettes","off":352},{"word":"Massachussettes","off":352}]}],"underlined":[1,1],"elements":1},"replace":[["Massachusetts"]]}
{"id":"[Conneticut|Connecticutt|Conneticutt]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"Conneticut","off":352},{"word":"Connecticutt","off":352},{"word":"Conneticutt","off":352}]}],"underlined":[1,1],"elements":1},"replace":[["Connecticut"]]}
{"id":"[Cincinatti|Cincinnatti]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"Cincinatti","off":352},{"word":"Cincinnatti","off":352}]}],"underlined":[1,1],"elements":1},"replace":[["Cincinnati"]]}
{"id":"[Tuscon] , Arizona|Ariz.","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"Tuscon","off":352}]},[4],[5],{"element":2,"tests":[{"word":","}]},[7],[8],{"element":3,"tests":[{"word":"Arizona","off":352},{"word":"Ariz.","off":352}]}],"underlined":[1,1],"elements":3},"replace":[["Tucson"]]}
{"id":"[Phillipines|Philipines|Philippenes|Phillippines|Phillipenes]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"Phillipines","off":352},{"word":"Philipines","off":352},{"word":"Philippenes","off":352},{"word":"Phillippines","off":352},{"word":"Phillipenes","off":352}]}],"underlined":[1,1],"elements":1},"replace":[["Philippines"]]}
{"id":"[Carribean|Carribbean|Caribean|Carribian]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"Carribean","off":352},{"word":"Carribbean","off":352},{"word":"Caribean","off":352},{"word":"Carribian","off":352}]}],"underlined":[1,1],"elements":1},"replace":[["Caribbean"]]}
{"id":"[Mediterranian|Mediteranean|Meditteranean|Mediterrannean]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"Mediterranian","off":352},{"word":"Mediteranean","off":352},{"word":"Meditteranean","off":352},{"word":"Mediterrannean","off":352}]}],"underlined":[1,1],"elements":1},"replace":[["Mediterranean"]]}
{"id":"[Isreal]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"Isreal","off":352}]}],"underlined":[1,1],"elements":1},"replace":[["Israel"]]}
{"id":"[Isreali]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"Isreali","off":352}]}],"underlined":[1,1],"elements":1},"replace":[["Israeli"]]}
{"id":"[Artic] Circle|Ocean|ice|fox|explorer|sea|convoy|convoys|wind|winds|blast|conditions|expedition|air","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"Artic","off":352}]},[4],[5],{"element":2,"tests":[{"word":"Circle","off":352},{"word":"Ocean","off":352},{"word":"ice","off":356},{"word":"fox","off":356},{"word":"explorer","off":356},{"word":"sea","off":356},{"word":"convoy","off":356},{"word":"convoys","off":356},{"word":"wind","off":356},{"word":"winds","off":356},{"word":"blast","off":356},{"word":"conditions","off":356},{"word":"expedition","off":356},{"word":"air","off":356}]}],"underlined":[1,1],"elements":2},"replace":[["Arctic"]]}
{"id":"[Antartica|Antartic]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"Antartica","off":352},{"word":"Antartic","off":352}]}],"underlined":[1,1],"elements":1},"replace":[["Antarctica"]],"unless":[{"after":{"program":[[1],[2],{"element":1,"tests":[{"word":"Circle","off":352},{"word":"ice","off":356},{"word":"peninsula","off":356},{"word":"Peninsula","off":352},{"word":"waters","off":356}]}],"underlined":[1,1],"elements":1}}]}
{"id":"[Antartic] Circle|ice|peninsula|Peninsula|waters","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"Antartic","off":352}]},[4],[5],{"element":2,"tests":[{"word":"Circle","off":352},{"word":"ice","off":356},{"word":"peninsula","off":356},{"word":"Peninsula","off":352},{"word":"waters","off":356}]}],"underlined":[1,1],"elements":2},"replace":[["Antarctic"]]}
{"id":"[Britian|Brittain|Britan]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"Britian","off":352},{"word":"Brittain","off":352},{"word":"Britan","off":352}]}],"underlined":[1,1],"elements":1},"replace":[["Britain"]]}
{"id":"[Brittish|Britsh]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"Brittish","off":352},{"word":"Britsh","off":352}]}],"underlined":[1,1],"elements":1},"replace":[["British"]]}
{"id":"[Scandanavia]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"Scandanavia","off":352}]}],"underlined":[1,1],"elements":1},"replace":[["Scandinavia"]]}
{"id":"[Scandanavian]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"Scandanavian","off":352}]}],"underlined":[1,1],"elements":1},"replace":[["Scandinavian"]]}
{"id":"[Domincan|Dominic] Republic","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"Domincan","off":352},{"word":"Dominic","off":352}]},[4],[5],{"element":2,"tests":[{"word":"Republic","off":352}]}],"underlined":[1,1],"elements":2},"replace":[["Dominican"]]}
{"id":"[Ukranian|Ukrainan|Ukranians]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"Ukranian","off":352},{"word":"Ukrainan","off":352},{"word":"Ukranians","off":352}]}],"underlined":[1,1],"elements":1},"replace":[["Ukrainian"]]}
{"id":"[Ukrane|Ukranie|Ukriane]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"Ukrane","off":352},{"word":"Ukranie","off":352},{"word":"Ukriane","off":352}]}],"underlined":[1,1],"elements":1},"replace":[["Ukraine"]]}
{"id":"[Portugese]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"Portugese","off":352}]}],"underlined":[1,1],"elements":1},"replace":[["Portuguese"]]}
{"id":"[Philipino|Phillipino|Filippino]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"Philipino","off":352},{"word":"Phillipino","off":352},{"word":"Filippino","off":352}]}],"underlined":[1,1],"elements":1},"replace":[["Filipino"]]}
{"id":"[Afganistan|Afghanastan|Afganisthan|Afghanisthan]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"Afganistan","off":352},{"word":"Afghanastan","off":352},{"word":"Afganisthan","off":352},{"word":"Afghanisthan","off":352}]}],"underlined":[1,1],"elements":1},"replace":[["Afghanistan"]]}
{"id":"[Mississipi|Missisippi|Missisipi|Missisippi]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"Mississipi","off":352},{"word":"Missisippi","off":352},{"word":"Missisipi","off":352},{"word":"Missisippi","off":352}]}],"underlined":[1,1],"elements":1},"replace":[["Mississippi"]]}
{"id":"[Tennesee|Tenessee|Tennesse]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"Tennesee","off":352},{"word":"Tenessee","off":352},{"word":"Tennesse","off":352}]}],"underlined":[1,1],"elements":1},"replace":[["Tennessee"]]}
{"id":"[Louisianna|Lousiana]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"Louisianna","off":352},{"word":"Lousiana","off":352}]}],"underlined":[1,1],"elements":1},"replace":[["Louisiana"]]}
{"id":"[Minnesotta|Minesota]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"Minnesotta","off":352},{"word":"Minesota","off":352}]}],"underlined":[1,1],"elements":1},"replace":[["Minnesota"]]}
{"id":"[Pensylvania|Pennsylvannia|Pennslyvania]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"Pensylvania","off":352},{"word":"Pennsylvannia","off":352},{"word":"Pennslyvania","off":352}]}],"underlined":[1,1],"elements":1},"replace":[["Pennsylvania"]]}
{"id":"[Morroco|Morrocco|Morrocan]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"Morroco","off":352},{"word":"Morrocco","off":352},{"word":"Morrocan","off":352}]}],"underlined":[1,1],"elements":1},"replace":[["Morocco"]],"unless":[{"after":{"program":[[1],[2],{"element":1,"tests":[{"word":"king","off":356},{"word":"government","off":356},{"word":"police","off":356},{"word":"team","off":356}]}],"underlined":[1,1],"elements":1}}]}
{"id":"[Lybia]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"Lybia","off":352}]}],"underlined":[1,1],"elements":1},"replace":[["Libya"]]}
{"id":"[Lybian]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"Lybian","off":352}]}],"underlined":[1,1],"elements":1},"replace":[["Libyan"]]}
{"id":"[Azerbaijian|Azerbajan|Azerbaidjan]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"Azerbaijian","off":352},{"word":"Azerbajan","off":352},{"word":"Azerbaidjan","off":352}]}],"underlined":[1,1],"elements":1},"replace":[["Azerbaijan"]]}
{"id":"[Johanesburg|Johannesberg|Johannesburgh]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"Johanesburg","off":352},{"word":"Johannesberg","off":352},{"word":"Johannesburgh","off":352}]}],"underlined":[1,1],"elements":1},"replace":[["Johannesburg"]]}
{"id":"[Quatar]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"Quatar","off":352}]}],"underlined":[1,1],"elements":1},"replace":[["Qatar"]]}
{"id":"[Bejing|Beijeng|Bejiing]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"Bejing","off":352},{"word":"Beijeng","off":352},{"word":"Bejiing","off":352}]}],"underlined":[1,1],"elements":1},"replace":[["Beijing"]]}
{"id":"[Czechoslavakia|Czechoslovokia|Checkoslovakia]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"Czechoslavakia","off":352},{"word":"Czechoslovokia","off":352},{"word":"Checkoslovakia","off":352}]}],"underlined":[1,1],"elements":1},"replace":[["Czechoslovakia"]]}
{"id":"[Yugoslovia]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"Yugoslovia","off":352}]}],"underlined":[1,1],"elements":1},"replace":[["Yugoslavia"]]}
{"id":"[Copenhagan|Copenhaggen]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"Copenhagan","off":352},{"word":"Copenhaggen","off":352}]}],"underlined":[1,1],"elements":1},"replace":[["Copenhagen"]]}
{"id":"[Reykavik|Rekjavik|Reykjavic|Reikjavik]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"Reykavik","off":352},{"word":"Rekjavik","off":352},{"word":"Reykjavic","off":352},{"word":"Reikjavik","off":352}]}],"underlined":[1,1],"elements":1},"replace":[["Reykjavik"]]}
{"id":"Buenos [Aries]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"Buenos","off":352}]},[4],[5],{"element":2,"tests":[{"word":"Aries","off":352}]}],"underlined":[2,2],"elements":2},"replace":[["Aires"]]}
{"id":"Rio de [Janiero|Janerio|Janero]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"Rio","off":352}]},[4],[5],{"element":2,"tests":[{"word":"de","off":356}]},[7],[8],{"element":3,"tests":[{"word":"Janiero","off":352},{"word":"Janerio","off":352},{"word":"Janero","off":352}]}],"underlined":[3,3],"elements":3},"replace":[["Janeiro"]]}
{"id":"Sao|S\u00e3o [Paolo]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"Sao","off":352},{"word":"S\u00e3o","off":352}]},[4],[5],{"element":2,"tests":[{"word":"Paolo","off":352}]}],"underlined":[2,2],"elements":2},"replace":[["Paulo"]]}
{"id":"Addis [Abbaba|Abeba|Ababba]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"Addis","off":352}]},[4],[5],{"element":2,"tests":[{"word":"Abbaba","off":352},{"word":"Abeba","off":352},{"word":"Ababba","off":352}]}],"underlined":[2,2],"elements":2},"replace":[["Ababa"]]}
{"id":"Phnom [Phen]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"Phnom","off":352}]},[4],[5],{"element":2,"tests":[{"word":"Phen","off":352}]}],"underlined":[2,2],"elements":2},"replace":[["Penh"]]}
{"id":"Kuala [Lumpar|Lampur]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"Kuala","off":352}]},[4],[5],{"element":2,"tests":[{"word":"Lumpar","off":352},{"word":"Lampur","off":352}]}],"underlined":[2,2],"elements":2},"replace":[["Lumpur"]]}
{"id":"El [Salvadore]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"El","off":352}]},[4],[5],{"element":2,"tests":[{"word":"Salvadore","off":352}]}],"underlined":[2,2],"elements":2},"replace":[["Salvador"]]}
{"id":"Puerto [Ricco]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"Puerto","off":352}]},[4],[5],{"element":2,"tests":[{"word":"Ricco","off":352}]}],"underlined":[2,2],"elements":2},"replace":[["Rico"]]}
{"id":"Costa [Ricca]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"Costa","off":352}]},[4],[5],{"element":2,"tests":[{"word":"Ricca","off":352}]}],"underlined":[2,2],"elements":2},"replace":[["Rica"]]}
{"id":"[Saudia] Arabia","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"Saudia","off":352}]},[4],[5],{"element":2,"tests":[{"word":"Arabia","off":352}]}],"underlined":[1,1],"elements":2},"replace":[["Saudi"]]}
{"id":"[Grande] Canyon","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"Grande","off":352}]},[4],[5],{"element":2,"tests":[{"word":"Canyon","off":352}]}],"underlined":[1,1],"elements":2},"replace":[["Grand"]]}
{"id":"Madame [Tussaud's|Tussards|Tusauds]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"Madame","off":352}]},[4],[5,7],{"element":2,"tests":[{"word":"Tussards","off":352},{"word":"Tusauds","off":352}]},[9],{"element":2,"tests":[{"word":"Tussaud","off":352}]},{"element":2,"tests":[{"word":"'s","on":16,"off":68}]}],"underlined":[2,2],"elements":2},"replace":[["Tussauds"]]}
{"id":"Buckingham [Place|Pallace]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"Buckingham","off":352}]},[4],[5],{"element":2,"tests":[{"word":"Place","off":352},{"word":"Pallace","off":352}]}],"underlined":[2,2],"elements":2},"replace":[["Palace"]]}
{"id":"Nobel [laureat]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"Nobel","off":352}]},[4],[5],{"element":2,"tests":[{"word":"laureat","off":356}]}],"underlined":[2,2],"elements":2},"replace":[["laureate"]]}
{"id":"[(Formula one|formula one)] driver|race|team|champion|season|title","pattern":{"program":[[1],[2],[3,10],[4],[5],{"element":1,"tests":[{"word":"Formula","off":352}]},[7],[8],{"element":1,"tests":[{"word":"one","off":356}]},[16],[11],[12],{"element":1,"tests":[{"word":"formula","off":356}]},[14],[15],{"element":1,"tests":[{"word":"one","off":356}]},[17],[18],{"element":2,"tests":[{"word":"driver","off":356},{"word":"race","off":356},{"word":"team","off":356},{"word":"champion","off":356},{"word":"season","off":356},{"word":"title","off":356}]}],"underlined":[1,1],"elements":2},"replace":[["Formula One"]]}
{"id":"[Wimbleton|Wimbeldon]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"Wimbleton","off":352},{"word":"Wimbeldon","off":352}]}],"underlined":[1,1],"elements":1},"replace":[["Wimbledon"]]}
{"id":"[Superbowl]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"Superbowl","off":352}]}],"underlined":[1,1],"elements":1},"replace":[["Super Bowl"]]}
{"id":"[Grammies]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"Grammies","off":352}]}],"underlined":[1,1],"elements":1},"replace":[["Grammys"]]}
{"id":"[Oscar's] ceremony|night|party","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"Oscar","off":352}]},{"element":1,"tests":[{"word":"'s","on":16,"off":68}]},[5],[6],{"element":2,"tests":[{"word":"ceremony","off":356},{"word":"night","off":356},{"word":"party","off":356}]}],"underlined":[1,1],"elements":2},"replace":[["Oscars"]]}
{"id":"[Youtube]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"Youtube","off":352}]}],"underlined":[1,1],"elements":1},"replace":[["YouTube"]]}
{"id":"[Linkedin]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"Linkedin","off":352}]}],"underlined":[1,1],"elements":1},"replace":[["LinkedIn"]]}
{"id":"[Whatsapp|WhatsAp]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"Whatsapp","off":352},{"word":"WhatsAp","off":352}]}],"underlined":[1,1],"elements":1},"replace":[["WhatsApp"]]}
{"id":"[(Tik Tok|Tiktok|Tik-Tok)]","pattern":{"program":[[1],[2],[3,10,14],[4],[5],{"element":1,"tests":[{"word":"Tik","off":352}]},[7],[8],{"element":1,"tests":[{"word":"Tok","off":352}]},[19],[11],[12],{"element":1,"tests":[{"word":"Tiktok","off":352}]},[19],[15],[16],{"element":1,"tests":[{"word":"Tik","off":288}]},{"element":1,"tests":[{"word":"-","on":16}]},{"element":1,"tests":[{"word":"Tok","on":16,"off":64}]}],"underlined":[1,1],"elements":1},"replace":[["TikTok"]]}
{"id":"[Paypal]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"Paypal","off":352}]}],"underlined":[1,1],"elements":1},"replace":[["PayPal"]]}
{"id":"[Ebay]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"Ebay","off":352}]}],"underlined":[1,1],"elements":1},"replace":[["eBay"]]}
{"id":"[Iphone|IPhone]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"Iphone","off":352},{"word":"IPhone","off":352}]}],"underlined":[1,1],"elements":1},"replace":[["iPhone"]]}
{"id":"[Ipad|IPad]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"Ipad","off":352},{"word":"IPad","off":352}]}],"underlined":[1,1],"elements":1},"replace":[["iPad"]]}`,
}
