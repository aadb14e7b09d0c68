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
Vineyard 51
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
one 112
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
  kinds: [{"word":"","off":352},{"word":"","off":356},{"word":""},{"word":"","off":292},{"word":"","on":16},{"word":"","on":16,"off":68},{"word":"","off":288},{"word":"","on":16,"off":64}],
  lists: `auction auctioneers sale
ice peninsula`,
  entries: `{"replace":[["Colombian"]],"pattern":{"program":[[1,[0,"Columbian"]],[2,[1,"president government army police peso cartel cartels coffee cocaine rebels guerrillas drug capital authorities singer cyclist striker footballer border jungle conflict forces officials city town hitman prison rainforest"]]],"underlined":[1,1],"elements":2}}
{"replace":[["Colombia"]],"pattern":{"program":[[1,[0,"Bogota Bogot\u00e1 Medellin Medell\u00edn Cali Cartagena"]],[2,[2,","]],[3,[0,"Columbia"]]],"underlined":[3,3],"elements":3}}
{"replace":[["Colombia"]],"pattern":{"program":[[1,[0,"Columbia"]],[2,[1,"and"]],[3,[0,"Venezuela Peru Ecuador Brazil Panama Mexico Bolivia Chile"]]],"underlined":[1,1],"elements":3}}
{"replace":[["Colombia"]],"pattern":{"program":[[1,[0,"Venezuela Peru Ecuador Brazil Panama Mexico Bolivia Chile Argentina"]],[2,[1,"and"]],[3,[0,"Columbia"]]],"underlined":[3,3],"elements":3}}
{"replace":[["Columbia"]],"pattern":{"program":[[1,[0,"British"]],[2,[0,"Colombia"]]],"underlined":[2,2],"elements":2}}
{"replace":[["Columbia"]],"pattern":{"program":[[1,[0,"District"]],[2,[1,"of"]],[3,[0,"Colombia"]]],"underlined":[3,3],"elements":3}}
{"replace":[["Columbia"]],"pattern":{"program":[[1,[0,"Colombia"]],[2,[0,"University Pictures Records"]]],"underlined":[1,1],"elements":2}}
{"replace":[["Gandhi"]],"pattern":{"program":[[1,[0,"Ghandi Ghandhi Gahndi"]]],"underlined":[1,1],"elements":1}}
{"replace":[["Hillary"]],"pattern":{"program":[[1,[0,"Hilary"]],[2,[0,"Clinton"]]],"underlined":[1,1],"elements":2}}
{"replace":[["Barack"]],"pattern":{"program":[[1,[0,"Barrack Barak"]],[2,[0,"Obama"]]],"underlined":[1,1],"elements":2},"unless":[{"after":{"program":[[1,[0,"Sr."]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["Merkel"]],"pattern":{"program":[[1,[0,"Angela"]],[2,[0,"Merkle Merkal"]]],"underlined":[2,2],"elements":2}}
{"replace":[["Stephen"]],"pattern":{"program":[[1,[0,"Steven"]],[2,[0,"Hawking"]]],"underlined":[1,1],"elements":2}}
{"replace":[["Steven"]],"pattern":{"program":[[1,[0,"Stephen"]],[2,[0,"Spielberg Soderbergh"]]],"underlined":[1,1],"elements":2}}
{"replace":[["Britney"]],"pattern":{"program":[[1,[0,"Brittany Britany Brittney Britanny"]],[2,[0,"Spears"]]],"underlined":[1,1],"elements":2}}
{"replace":[["Michael"]],"pattern":{"program":[[1,[0,"Micheal"]],[2,[0,"Jackson Jordan Gove Bloomberg Caine Phelps Moore Schumacher Owen Douglas"]]],"underlined":[1,1],"elements":2}}
{"replace":[["Lionel"]],"pattern":{"program":[[1,[0,"Leonel"]],[2,[0,"Messi"]]],"underlined":[1,1],"elements":2}}
{"replace":[["Cristiano"]],"pattern":{"program":[[1,[0,"Christiano Christano"]],[2,[0,"Ronaldo"]]],"underlined":[1,1],"elements":2}}
{"replace":[["Vladimir"]],"pattern":{"program":[[1,[0,"Vladmir Vladamir Vladimer"]],[2,[0,"Putin"]]],"underlined":[1,1],"elements":2}}
{"replace":[["Volodymyr"]],"pattern":{"program":[[1,[0,"Volodomyr Volodimir"]],[2,[0,"Zelensky Zelenskyy Zelenskiy"]]],"underlined":[1,1],"elements":2}}
{"replace":[["Recep"]],"pattern":{"program":[[1,[0,"Recip Reccep"]],[2,[0,"Tayyip"]]],"underlined":[1,1],"elements":2}}
{"replace":[["Netanyahu"]],"pattern":{"program":[[1,[0,"Netanyahoo Netenyahu Netanhayu"]]],"underlined":[1,1],"elements":1}}
{"replace":[["Nicolas"]],"pattern":{"program":[[1,[0,"Nicholas"]],[2,[0,"Sarkozy Maduro"]]],"underlined":[1,1],"elements":2}}
{"replace":[["Berlusconi"]],"pattern":{"program":[[1,[0,"Burlusconi Berlesconi Berlosconi"]]],"underlined":[1,1],"elements":1}}
{"replace":[["Genghis"]],"pattern":{"program":[[1,[0,"Ghengis Gengis Genghiz"]],[2,[0,"Khan"]]],"underlined":[1,1],"elements":2}}
{"replace":[["Allan"]],"pattern":{"program":[[1,[0,"Edgar"]],[2,[0,"Allen"]],[3,[0,"Poe"]]],"underlined":[2,2],"elements":3}}
{"replace":[["Emerson"]],"pattern":{"program":[[1,[0,"Ralph"]],[2,[0,"Waldo"]],[3,[0,"Emmerson"]]],"underlined":[3,3],"elements":3}}
{"replace":[["Holmes"]],"pattern":{"program":[[1,[0,"Sherlock"]],[2,[0,"Homes"]]],"underlined":[2,2],"elements":2}}
{"replace":[["Frankenstein"]],"pattern":{"program":[[1,[0,"Frankenstien Frankinstein"]]],"underlined":[1,1],"elements":1}}
{"replace":[["Shakespeare"]],"pattern":{"program":[[1,[0,"Shakespear Shakespere Shakespeares"]]],"underlined":[1,1],"elements":1}}
{"replace":[["Michelangelo"]],"pattern":{"program":[[1,[0,"Michaelangelo Michelangello"]]],"underlined":[1,1],"elements":1}}
{"replace":[["van Gogh"]],"pattern":{"program":[[1,[0,"Vincent"]],[2,5],[2,[1,"van",0,"Van"]],[2,[0,"Gough"]],[7],[2,[0,"Van",1,"van"]],[2,[0,"Goth"]]],"underlined":[2,2],"elements":2}}
{"replace":[["McDonald\u2019s"]],"pattern":{"program":[[1,[0,"McDonalds MacDonalds Macdonalds"]],[2,4],[2,[1,"restaurant restaurants branch burger burgers worker workers outlet outlets meal franchise"]],[7],[2,[3,"drive"]],[2,[4,"-"]],[2,[5,"through"]]],"underlined":[1,1],"elements":2}}
{"replace":[["Sainsbury\u2019s"]],"pattern":{"program":[[1,[0,"Sainsburys Sainsbury"]],[2,[1,"store supermarket branch shop stores"]]],"underlined":[1,1],"elements":2}}
{"replace":[["Lloyd\u2019s"]],"pattern":{"program":[[1,[0,"Lloyds"]],[2,[1,"of"]],[3,[0,"London"]]],"underlined":[1,1],"elements":3}}
{"replace":[["Barclays"]],"pattern":{"program":[[1,3],[1,[0,"Barclay"]],[5],[1,[0,"Barclay"]],[1,[5,"'s"]],[2,[0,"Bank",1,"bank"]]],"underlined":[1,1],"elements":2}}
{"replace":[["Harrods"]],"pattern":{"program":[[1,[0,"Harrod"]],[1,[5,"'s"]]],"underlined":[1,1],"elements":1}}
{"replace":[["Christie\u2019s"]],"pattern":{"program":[[1,[0,"Christies Christie"]],[2,[1,0]]],"underlined":[1,1],"elements":2}}
{"replace":[["Sotheby\u2019s"]],"pattern":{"program":[[1,[0,"Sothebys Sotheby"]],[2,[1,0]]],"underlined":[1,1],"elements":2}}
{"replace":[["Moody\u2019s"]],"pattern":{"program":[[1,[0,"Moodys Moody"]],[2,[0,"Investors"]]],"underlined":[1,1],"elements":2}}
{"replace":[["Poor\u2019s"]],"pattern":{"program":[[1,3],[1,[0,"Standard"]],[5],[1,[0,"Standard"]],[1,[5,"'s"]],[2,[1,"and",2,"&"]],[3,[0,"Poors"]]],"underlined":[3,3],"elements":3}}
{"replace":[["Levi\u2019s"]],"pattern":{"program":[[1,[0,"Levis"]],[2,[1,"jeans"]]],"underlined":[1,1],"elements":2}}
{"replace":[["Macy\u2019s"]],"pattern":{"program":[[1,[0,"Macys"]],[2,[1,"store parade department",0,"Thanksgiving"]]],"underlined":[1,1],"elements":2}}
{"replace":[["Kellogg\u2019s"]],"pattern":{"program":[[1,[0,"Kelloggs Kellogs"]],[2,[1,"cereal corn cornflakes"]]],"underlined":[1,1],"elements":2}}
{"replace":[["Reader\u2019s"]],"pattern":{"program":[[1,[0,"Readers Reader"]],[2,[0,"Digest"]]],"underlined":[1,1],"elements":2}}
{"replace":[["Women\u2019s"]],"pattern":{"program":[[1,[0,"Womens"]],[2,[0,"World Institute Tennis Open Super"]]],"underlined":[1,1],"elements":2}}
{"replace":[["John"]],"pattern":{"program":[[1,[0,"St St."]],[2,[0,"Johns"]],[3,[0,"Ambulance"]]],"underlined":[2,2],"elements":3}}
{"replace":[["Guy\u2019s"]],"pattern":{"program":[[1,[0,"Guys"]],[2,[0,"Hospital"]]],"underlined":[1,1],"elements":2}}
{"replace":[["King\u2019s"]],"pattern":{"program":[[1,[0,"Kings"]],[2,[0,"College Cross Lynn"]]],"underlined":[1,1],"elements":2},"unless":[{"after":{"program":[[1,[2,","]],[2,[0,"Pa. Pennsylvania"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["Queen\u2019s"]],"pattern":{"program":[[1,[0,"Queens"]],[2,[0,"Speech Counsel Guard"]]],"underlined":[1,1],"elements":2}}
{"replace":[["Earl\u2019s"]],"pattern":{"program":[[1,[0,"Earls"]],[2,[0,"Court"]]],"underlined":[1,1],"elements":2}}
{"replace":[["Shepherd\u2019s"]],"pattern":{"program":[[1,[0,"Shepherds"]],[2,[0,"Bush"]]],"underlined":[1,1],"elements":2}}
{"replace":[["Martha\u2019s Vineyard"]],"pattern":{"program":[[1,[0,"Martha Marthas"]],[1,[0,"Vineyard"]]],"underlined":[1,1],"elements":1}}
{"replace":[["Harper\u2019s"]],"pattern":{"program":[[1,[0,"Harpers Harper"]],[2,[0,"Bazaar"]]],"underlined":[1,1],"elements":2}}
{"replace":[["Finnegans"]],"pattern":{"program":[[1,[0,"Finnegan"]],[1,[5,"'s"]],[2,[0,"Wake"]]],"underlined":[1,1],"elements":2}}
{"replace":[["Howards End"]],"pattern":{"program":[[1,[0,"Howard"]],[1,[5,"'s"]],[1,[0,"End"]]],"underlined":[1,1],"elements":1}}
{"replace":[["Angeles"]],"pattern":{"program":[[1,[0,"Los"]],[2,[0,"Angelos Angelas Angelis Angles"]]],"underlined":[2,2],"elements":2}}
{"replace":[["Francisco"]],"pattern":{"program":[[1,[0,"San"]],[2,[0,"Fransisco Fransico Francisico Fransciso"]]],"underlined":[2,2],"elements":2}}
{"replace":[["Pittsburgh"]],"pattern":{"program":[[1,[0,"Pittsburg"]],[2,[0,"Pirates Steelers Penguins"]]],"underlined":[1,1],"elements":2}}
{"replace":[["Pittsburgh"]],"pattern":{"program":[[1,[0,"Pittsburg"]],[2,[2,","]],[3,[0,"Pennsylvania Pa."]]],"underlined":[1,1],"elements":3}}
{"replace":[["Edinburgh"]],"pattern":{"program":[[1,[0,"Edinborough Edingburgh Edinburg Edinburough"]],[2,[0,"Castle Festival Fringe University Airport Zoo"]]],"underlined":[1,1],"elements":2}}
{"replace":[["Massachusetts"]],"pattern":{"program":[[1,[0,"Massachussetts Massachusets Massachussets Massachusettes Massachussettes"]]],"underlined":[1,1],"elements":1}}
{"replace":[["Connecticut"]],"pattern":{"program":[[1,[0,"Conneticut Connecticutt Conneticutt"]]],"underlined":[1,1],"elements":1}}
{"replace":[["Cincinnati"]],"pattern":{"program":[[1,[0,"Cincinatti Cincinnatti"]]],"underlined":[1,1],"elements":1}}
{"replace":[["Tucson"]],"pattern":{"program":[[1,[0,"Tuscon"]],[2,[2,","]],[3,[0,"Arizona Ariz."]]],"underlined":[1,1],"elements":3}}
{"replace":[["Philippines"]],"pattern":{"program":[[1,[0,"Phillipines Philipines Philippenes Phillippines Phillipenes"]]],"underlined":[1,1],"elements":1}}
{"replace":[["Caribbean"]],"pattern":{"program":[[1,[0,"Carribean Carribbean Caribean Carribian"]]],"underlined":[1,1],"elements":1}}
{"replace":[["Mediterranean"]],"pattern":{"program":[[1,[0,"Mediterranian Mediteranean Meditteranean Mediterrannean"]]],"underlined":[1,1],"elements":1}}
{"replace":[["Israel"]],"pattern":{"program":[[1,[0,"Isreal"]]],"underlined":[1,1],"elements":1}}
{"replace":[["Israeli"]],"pattern":{"program":[[1,[0,"Isreali"]]],"underlined":[1,1],"elements":1}}
{"replace":[["Arctic"]],"pattern":{"program":[[1,[0,"Artic"]],[2,[0,"Circle Ocean",1,"ice fox explorer sea convoy convoys wind winds blast conditions expedition air"]]],"underlined":[1,1],"elements":2}}
{"replace":[["Antarctica"]],"pattern":{"program":[[1,[0,"Antartica Antartic"]]],"underlined":[1,1],"elements":1},"unless":[{"after":{"program":[[1,[0,"Circle",1,1,0,"Peninsula",1,"waters"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["Antarctic"]],"pattern":{"program":[[1,[0,"Antartic"]],[2,[0,"Circle",1,1,0,"Peninsula",1,"waters"]]],"underlined":[1,1],"elements":2}}
{"replace":[["Britain"]],"pattern":{"program":[[1,[0,"Britian Brittain Britan"]]],"underlined":[1,1],"elements":1}}
{"replace":[["British"]],"pattern":{"program":[[1,[0,"Brittish Britsh"]]],"underlined":[1,1],"elements":1}}
{"replace":[["Scandinavia"]],"pattern":{"program":[[1,[0,"Scandanavia"]]],"underlined":[1,1],"elements":1}}
{"replace":[["Scandinavian"]],"pattern":{"program":[[1,[0,"Scandanavian"]]],"underlined":[1,1],"elements":1}}
{"replace":[["Dominican"]],"pattern":{"program":[[1,[0,"Domincan Dominic"]],[2,[0,"Republic"]]],"underlined":[1,1],"elements":2}}
{"replace":[["Ukrainian"]],"pattern":{"program":[[1,[0,"Ukranian Ukrainan Ukranians"]]],"underlined":[1,1],"elements":1}}
{"replace":[["Ukraine"]],"pattern":{"program":[[1,[0,"Ukrane Ukranie Ukriane"]]],"underlined":[1,1],"elements":1}}
{"replace":[["Portuguese"]],"pattern":{"program":[[1,[0,"Portugese"]]],"underlined":[1,1],"elements":1}}
{"replace":[["Filipino"]],"pattern":{"program":[[1,[0,"Philipino Phillipino Filippino"]]],"underlined":[1,1],"elements":1}}
{"replace":[["Afghanistan"]],"pattern":{"program":[[1,[0,"Afganistan Afghanastan Afganisthan Afghanisthan"]]],"underlined":[1,1],"elements":1}}
{"replace":[["Mississippi"]],"pattern":{"program":[[1,[0,"Mississipi Missisippi Missisipi Missisippi"]]],"underlined":[1,1],"elements":1}}
{"replace":[["Tennessee"]],"pattern":{"program":[[1,[0,"Tennesee Tenessee Tennesse"]]],"underlined":[1,1],"elements":1}}
{"replace":[["Louisiana"]],"pattern":{"program":[[1,[0,"Louisianna Lousiana"]]],"underlined":[1,1],"elements":1}}
{"replace":[["Minnesota"]],"pattern":{"program":[[1,[0,"Minnesotta Minesota"]]],"underlined":[1,1],"elements":1}}
{"replace":[["Pennsylvania"]],"pattern":{"program":[[1,[0,"Pensylvania Pennsylvannia Pennslyvania"]]],"underlined":[1,1],"elements":1}}
{"replace":[["Morocco"]],"pattern":{"program":[[1,[0,"Morroco Morrocco Morrocan"]]],"underlined":[1,1],"elements":1},"unless":[{"after":{"program":[[1,[1,"king government police team"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["Libya"]],"pattern":{"program":[[1,[0,"Lybia"]]],"underlined":[1,1],"elements":1}}
{"replace":[["Libyan"]],"pattern":{"program":[[1,[0,"Lybian"]]],"underlined":[1,1],"elements":1}}
{"replace":[["Azerbaijan"]],"pattern":{"program":[[1,[0,"Azerbaijian Azerbajan Azerbaidjan"]]],"underlined":[1,1],"elements":1}}
{"replace":[["Johannesburg"]],"pattern":{"program":[[1,[0,"Johanesburg Johannesberg Johannesburgh"]]],"underlined":[1,1],"elements":1}}
{"replace":[["Qatar"]],"pattern":{"program":[[1,[0,"Quatar"]]],"underlined":[1,1],"elements":1}}
{"replace":[["Beijing"]],"pattern":{"program":[[1,[0,"Bejing Beijeng Bejiing"]]],"underlined":[1,1],"elements":1}}
{"replace":[["Czechoslovakia"]],"pattern":{"program":[[1,[0,"Czechoslavakia Czechoslovokia Checkoslovakia"]]],"underlined":[1,1],"elements":1}}
{"replace":[["Yugoslavia"]],"pattern":{"program":[[1,[0,"Yugoslovia"]]],"underlined":[1,1],"elements":1}}
{"replace":[["Copenhagen"]],"pattern":{"program":[[1,[0,"Copenhagan Copenhaggen"]]],"underlined":[1,1],"elements":1}}
{"replace":[["Reykjavik"]],"pattern":{"program":[[1,[0,"Reykavik Rekjavik Reykjavic Reikjavik"]]],"underlined":[1,1],"elements":1}}
{"replace":[["Aires"]],"pattern":{"program":[[1,[0,"Buenos"]],[2,[0,"Aries"]]],"underlined":[2,2],"elements":2}}
{"replace":[["Janeiro"]],"pattern":{"program":[[1,[0,"Rio"]],[2,[1,"de"]],[3,[0,"Janiero Janerio Janero"]]],"underlined":[3,3],"elements":3}}
{"replace":[["Paulo"]],"pattern":{"program":[[1,[0,"Sao S\u00e3o"]],[2,[0,"Paolo"]]],"underlined":[2,2],"elements":2}}
{"replace":[["Ababa"]],"pattern":{"program":[[1,[0,"Addis"]],[2,[0,"Abbaba Abeba Ababba"]]],"underlined":[2,2],"elements":2}}
{"replace":[["Penh"]],"pattern":{"program":[[1,[0,"Phnom"]],[2,[0,"Phen"]]],"underlined":[2,2],"elements":2}}
{"replace":[["Lumpur"]],"pattern":{"program":[[1,[0,"Kuala"]],[2,[0,"Lumpar Lampur"]]],"underlined":[2,2],"elements":2}}
{"replace":[["Salvador"]],"pattern":{"program":[[1,[0,"El"]],[2,[0,"Salvadore"]]],"underlined":[2,2],"elements":2}}
{"replace":[["Rico"]],"pattern":{"program":[[1,[0,"Puerto"]],[2,[0,"Ricco"]]],"underlined":[2,2],"elements":2}}
{"replace":[["Rica"]],"pattern":{"program":[[1,[0,"Costa"]],[2,[0,"Ricca"]]],"underlined":[2,2],"elements":2}}
{"replace":[["Saudi"]],"pattern":{"program":[[1,[0,"Saudia"]],[2,[0,"Arabia"]]],"underlined":[1,1],"elements":2}}
{"replace":[["Grand"]],"pattern":{"program":[[1,[0,"Grande"]],[2,[0,"Canyon"]]],"underlined":[1,1],"elements":2}}
{"replace":[["Tussauds"]],"pattern":{"program":[[1,[0,"Madame"]],[2,4],[2,[0,"Tussards Tusauds"]],[6],[2,[0,"Tussaud"]],[2,[5,"'s"]]],"underlined":[2,2],"elements":2}}
{"replace":[["Palace"]],"pattern":{"program":[[1,[0,"Buckingham"]],[2,[0,"Place Pallace"]]],"underlined":[2,2],"elements":2}}
{"replace":[["laureate"]],"pattern":{"program":[[1,[0,"Nobel"]],[2,[1,"laureat"]]],"underlined":[2,2],"elements":2}}
{"replace":[["Formula One"]],"pattern":{"program":[[1,[0,"Formula",1,"formula"]],[1,[1,"one"]],[2,[1,"driver race team champion season title"]]],"underlined":[1,1],"elements":2}}
{"replace":[["Wimbledon"]],"pattern":{"program":[[1,[0,"Wimbleton Wimbeldon"]]],"underlined":[1,1],"elements":1}}
{"replace":[["Super Bowl"]],"pattern":{"program":[[1,[0,"Superbowl"]]],"underlined":[1,1],"elements":1}}
{"replace":[["Grammys"]],"pattern":{"program":[[1,[0,"Grammies"]]],"underlined":[1,1],"elements":1}}
{"replace":[["Oscars"]],"pattern":{"program":[[1,[0,"Oscar"]],[1,[5,"'s"]],[2,[1,"ceremony night party"]]],"underlined":[1,1],"elements":2}}
{"replace":[["YouTube"]],"pattern":{"program":[[1,[0,"Youtube"]]],"underlined":[1,1],"elements":1}}
{"replace":[["LinkedIn"]],"pattern":{"program":[[1,[0,"Linkedin"]]],"underlined":[1,1],"elements":1}}
{"replace":[["WhatsApp"]],"pattern":{"program":[[1,[0,"Whatsapp WhatsAp"]]],"underlined":[1,1],"elements":1}}
{"replace":[["TikTok"]],"pattern":{"program":[[1,4,6],[1,[0,"Tik"]],[1,[0,"Tok"]],[9],[1,[0,"Tiktok"]],[9],[1,[6,"Tik"]],[1,[4,"-"]],[1,[7,"Tok"]]],"underlined":[1,1],"elements":1}}
{"replace":[["PayPal"]],"pattern":{"program":[[1,[0,"Paypal"]]],"underlined":[1,1],"elements":1}}
{"replace":[["eBay"]],"pattern":{"program":[[1,[0,"Ebay"]]],"underlined":[1,1],"elements":1}}
{"replace":[["iPhone"]],"pattern":{"program":[[1,[0,"Iphone IPhone"]]],"underlined":[1,1],"elements":1}}
{"replace":[["iPad"]],"pattern":{"program":[[1,[0,"Ipad IPad"]]],"underlined":[1,1],"elements":1}}`,
}
