// Written by `npm run generate`.
export const distinct: readonly string[] = `\
African American Afrikaans
Arabia Arabic
Austria Australia
Austrian Australian
Austin Austen Justin
Boston Bolton Burton Barton Button
Brian Bryan Briana
Cambria Cambridge
Canon Cannon
Carlton Carlson Charlton
Carolina Caroline
Charles Charlie Charley
Christian Christina Christine Cristina Kristina
Clinton Clifton Canton
Columbia Colombia
Columbian Colombian
Daniel Danielle Daniela
Darren Warren
Denver Dover
Diana Diane Dianne Dana
Dominica Dominic
Durham Denham
Ellen Elena Elaine Helen
Erica Erika
Faroe Faroes Faroese
Florence Florencia
Frances Francis Francisco
Gabriel Gabriela Gabrielle
German Germain Germany
Georgia Georgina George
Guiana Guyana Guinea
Hamilton Hampton
Hansen Hanson Jansen
Houston Hudson
Iceland Ireland Island
Icelandic Icelander
Iran Iraq
Iranian Iraqi
Jackson Johnson
Jean Jeanne Joan
Joanna Joanne Johanna
Julie Julia Juliet Julian
Karen Karin
Laura Lauren Laurel
Leeds Leads
Libya Liberia
Lisa Luisa Louisa
Mackinac Mackinaw
Malaya Malaysia Malawi
Marcia Marcus
Maria Marie Mario Marta Mara Maya
Marian Marion Marina Maria
Marine Marina
Martin Martina Marvin Merlin
Mauritania Mauritius
Michael Michel Michelle Michele
Minority Majority
Moldova Moldavia
Monterey Monterrey
Moslem Muslim
Natalie Natalia Nathalie
Norfolk Norwalk
Northern Southern
Paris Parish Harris
Patricia Patrick Patrice
Preston Princeton
Robert Roberta Roberto
Rome Roma Romania
Salem Selma
Samoa Samos
Serbia Siberia Syria
Slovakia Slovenia
Slovak Slovene
Stephen Stephanie Stephan
Sudan Sweden
Sunday Monday
Sussex Essex Wessex
Taiwan Tajikistan
Tanzania Tasmania
Teresa Tessa
Tripoli Tripura
Tunis Tunisia
Walter Walker Waller
Warsaw Wausau
Warwick Warrick
Woman Women`.split('\n')
