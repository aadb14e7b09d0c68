// Written by `npm run generate`.
export const pluralNouns: readonly string[] = `\
alumni
bacteria
businessmen
cattle
children
criteria
feet
firemen
fishermen
geese
gunmen
men
mice
oxen
people
phenomena
police
policemen
salespeople
schemata
servicemen
spokesmen
teeth
townspeople
women`.split('\n')
