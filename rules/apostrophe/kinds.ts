import {list} from '../../src/rule-kit/index.ts'

/** What an owner in the singular tells the kind of: “two driver's licences”, “both lion's cages”. */
export const kinds: ReadonlySet<string> = list(
  `driver bachelor master child collector bird cow sheep lamb pig goat horse lion tiger bear wolf snake bee crab dog cat
  visitor farmer fool player winner artist director writer editor baker butcher barber dealer maker ringer shepherd
  sailor soldier stockbroker tailor teacher lawyer doctor nurse girl boy woman man lady gentleman swimmer runner golfer
  tennis beginner buyer seller user reader publisher printer owner landlord plumber mother father valentine season
  christmas devil angel widow witch`,
)
