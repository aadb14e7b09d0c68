// Written by `npm run generate`.
export const peopleOnce: readonly string[] = `\
avowed
career
celebrated
decorated
fellow
former
lifelong
longtime
long-serving
native
noted
onetime
prominent
renowned
respected
retired
self-described
self-taught
seasoned
veteran
well-known
widowed`.split('\n')
