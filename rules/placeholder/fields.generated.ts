// Written by `npm run generate`.
export const fields: readonly string[] = `\
address
age
amount
author
author name
body
body copy
byline
caption
city
company
company name
copy
country
county
credit
customer name
date
day
description
details
email
email address
figure
figures
first name
firstname
fname
full name
headline
image
image credit
intro
job title
last name
lastname
lname
link
link text
location
month
name
name and title
name here
names
number
organisation
organization
party
percentage
photo
photo credit
pic
picture
phone
phone number
place
position
price
pull quote
quotation
quote
quote here
quotes
recipient name
reporter
reporter name
role
score
source
spelling
standfirst
state
stats
street
subhead
subheading
subject line
subtitle
surname
text
text here
time
title
town
url
venue
year
your company
your email
your name`.split('\n')
