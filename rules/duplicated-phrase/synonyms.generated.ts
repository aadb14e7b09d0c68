// Written by `npm run generate`.
export const synonyms: readonly string[] = `\
on average | an average of | averaged | averaging | averages
a year | per year | per annum | annually | each year | every year | yearly
a month | per month | monthly | each month | every month
a week | per week | weekly | each week | every week
a day | per day | daily | each day | every day
an hour | per hour | hourly | every hour
apiece | per person | per head | a head
deliberately | intentionally | on purpose | purposely | by design
accidentally | by accident | inadvertently | unintentionally | by mistake | mistakenly
unanimously | by a unanimous vote | by unanimous vote | without dissent | without opposition
immediately | at once | right away | straight away | straightaway | instantly | without delay
simultaneously | at the same time
currently | at present | presently | at the moment | for the moment | right now | these days | nowadays
so far | to date | thus far | until now | up to now
previously | formerly | in the past | once before
originally | initially | at first | in the beginning | to begin with
eventually | ultimately | in the end | at last
temporarily | for a time | for the time being | for now | for a while
permanently | for good | forever
often | frequently | on many occasions | many times
repeatedly | again and again | over and over | time and again | many times over
rarely | seldom | hardly ever
occasionally | sometimes | from time to time | now and then | at times | on occasion
soon | shortly | before long | in the near future
suddenly | all of a sudden | abruptly | without warning
secretly | in secret | covertly
publicly | in public
privately | in private | behind closed doors
quickly | rapidly | swiftly | at high speed | speedily
slowly | at a slow pace | at slow speed
partly | partially | in part | to some extent | to a degree
mostly | mainly | largely | for the most part | primarily | chiefly
entirely | completely | totally | wholly | altogether | in full
approximately | roughly | more or less | or so | or thereabouts
reportedly | allegedly | it was reported | it is alleged
voluntarily | of her own free will | of his own free will | of their own free will | of her own accord | of his own accord | of their own accord
overnight | during the night | in the night
nearby | close by | not far away
online | on the internet | over the internet
abroad | overseas | in foreign countries
worldwide | around the world | across the globe | throughout the world | all over the world | across the world
nationwide | across the country | throughout the country | around the country | nationally
statewide | across the state | throughout the state | around the state
citywide | across the city | throughout the city
together | jointly | in unison
alone | by herself | by himself | by themselves | single-handedly
unexpectedly | by surprise | without being expected
indefinitely | with no end in sight | for an indefinite period
annually | once a year
weekly | once a week
monthly | once a month
anonymously | without giving his name | without giving her name | on condition of anonymity
illegally | unlawfully | in violation of the law | against the law
afterward | afterwards | later on | subsequently
beforehand | in advance | ahead of time
therefore | as a result | consequently | as a consequence
however | nevertheless | nonetheless | even so`.split('\n')
