/** What stands before a hyphen, or before a word that it makes a new one of. */
export const prefixes: ReadonlySet<string> = new Set(
  `afro agro anglo anti arch astro auto bi bio co counter cross crypto cyber de demi di dis eco electro ethno euro ex
  extra fore franco geo gyro hydro hyper immuno indo infra inter intra italo judeo kilo macro mal mega meta micro mid
  mini mis mono multi nano narco near neo neuro non out over para petro photo poly post pre pro proto pseudo psycho
  quasi re retro russo self semi sino socio step sub super supra techno tele tetra thermo trans tri turbo ultra un
  under uni up vice`.split(/\s+/),
)

/** Endings that make a new word of almost any. */
export const suffixes: readonly string[] = [
  ...['able', 'al', 'dom', 'ed', 'ee', 'ees', 'er', 'ers', 'esque', 'ess', 'free', 'ful', 'gate', 'hood', 'ic', 'ing'],
  ...['ings', 'ish', 'ism', 'ist', 'ists', 'less', 'let', 'lets', 'like', 'ly', 'ness', 'or', 'ors', 'phile', 'phobe'],
  ...['phobia', 'phobic', 'proof', 'ship', 'ships', 'some', 'ville', 'ward', 'wards', 'ware', 'wide', 'wise', 'worthy'],
]
