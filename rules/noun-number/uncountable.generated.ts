// Written by `npm run generate`.
export const uncountable: readonly string[] = `\
advice
ammunition
baggage
clothing
equipment
evidence
feedback
furniture
homework
housework
information
jewelry
jewellery
knowledge
legislation
luggage
machinery
malware
merchandise
ransomware
scenery
spyware
underwear
weaponry`.split('\n')
