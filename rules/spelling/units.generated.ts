// Written by `npm run generate`.
export const units: readonly string[] = `\
butut
bututs
centas
denar
denars
dinara
hryvni
korun
laari
lipa
lipas
luma
maund
maunds
paise
pice
pyas
rai
sene
soms
tetri
tiyin
tiyn
toea
tyiyn`.split('\n')
