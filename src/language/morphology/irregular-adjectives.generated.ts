// Written by `npm run generate`.
export const irregularAdjectives: readonly string[] = `\
A good better best
R well better best
A bad worse,worser worst
R badly worse worst
A ill worse worst
A far further,farther furthest,farthest
R far further,farther furthest,farthest
A little less,lesser,littler least,littlest
R little less least
A many more most
A much more most
R much more most
A old older,elder oldest,eldest
A late later,latter latest
A shy shyer,shier shyest,shiest
A sly slyer,slier slyest,sliest
A spry spryer,sprier spryest,spriest
A dry drier,dryer driest,dryest
A wry wryer,wrier wryest,wriest`.split('\n')
