// Written by `npm run generate`.
export const bareObjects: readonly string[] = `\
address/attend/enter/join/lead/quit/tell/urge cabinet
address/attend/tell/urge conference
address/tell/urge committee
address/tell/urge council
attend/lead assembly
bring/enjoy/entertain/expect/find/give/have/like/need/offer/provide/seek/want/welcome company
climb/draw/finish/get/pull level
cook/eat/roast/serve/try dog
cook/eat/roast/serve/try horse
do/hate/like/skip gym
drive bus
drive cab
drive taxi
drive tractor
drive tram
drive truck
eat crow
emerge/end/finish/retire/return/start champion
emerge/end/finish/retire/return/start leader
emerge/finish winner
fall heir
sing/record/write country
tend bar`.split('\n')
