// Written by `npm run generate`.
export const governors: readonly string[] = `\
ability to | in on from with
able to | of in on for from with
absence of | on for with
access to | from with
accompanied by | of to on for from
accordance with | of in on for from
according to | of in on for from with
accounted for | of to in on from with
accumulation of | to on for from with
accuracy of | to
accused of | on for from with
acquisition of | on with
acting on in | of
active in | of
acts of in | from
adapt to | of from
adapted to from | of on with
add to | of for from
added to | of with
addition to | in on for from with
adhere to | of in on from with
adopted by in | of with
adoption of | on from with
advances in | from with
advantage of in | from with
advantages of to | on from with
advocate for | in from
affected by | of on for from
afford to | of in on for from
age of | on with
agreed to with | of for from
aim to of | in on from with
aimed at to | of in on from with
aims to | in on from with
align with | of for from
aligned with | of for from
allow for | of in on from with
allowed to for | of from with
allows for | of in on from with
already in on | of to for from
alternative to | on with
amount of | on from with
amounts of | with
answers to | of
apart from | of on
appear to in | of from
appeared to in | of from
appears to in | of for from with
applied to | of on with
applies to | of from
apply to for | of from
applying for to | of on from with
appropriate for to | of on from
arise from in | of
array of | to for from with
arrival of in | for with
arrive at | of
asked to for | from with
asking for about | of in from with
aspect of | on for from with
aspects of | on for from with
assessment of | from
assigned to | of from
assist in with | of to on for
associated with | of to in on for from
assumptions about of | for
atoms in of | for
attached to | of in on for from with
attack on by | for with
attempt to | of in for from with
attempted to | of on for from with
attempting to | of in on for from
attempts to | of on for from with
attributed to | of on for from with
attribution to in | on from with
author of | from with
availability of | on with
average of | with
aware of | to in on for from with
awareness of | with
based on | of to for from with
basis of for | from
began to in | of for from
begin to with | of for from
beginning of to | for from
begins to with | of for from
begun to in | of from
behalf of | on for from
belief in | for
believe in to | of on for
believed to in | of on for from with
belong to | of for from with
beneficial to for | of on from with
benefit from of | on
billion in to | with
billions of | for from with
bind to | of in on for from
binding to of | for from
binds to | of in on for from
birth of to | on for from
bodies of in | from
bottom of | on for from with
bound to by | of from
breakdown of | to on from with
burden of on | with
calling for on | with
capable of | to in on for from with
captured by in | of to for
category of | from
cause of | on from
caused by | of on for from with
causes of | from with
center of | from
centered on in | of to for from with
central to | of for from with
chain of to | from
challenging to for | on with
chance to of | from with
characteristic of | to on from
characterized by | of to on for from with
charged with | of
choose to from | of on with
chose to | of in on from with
click on | from
close to | from
closely with at | of from
closer to | of for from with
collapse of | on from with
collection of | with
colony of in | with
combination of | in on for from
combinations of | from
combined with to | of on from
comes to from | of for
command of to | on
comment on | of for
commitment to | with
committed to | of from
communicate with | of for
compare with to | of in on for from
compared to with | of on for from
completed in by | of
complexity of | on with
comply with | of to in on for from
composed of | to on for from with
concentration of in | with
concept of | on from
concerned with about | of on from
conjunction with | to in on for from
connect with to | of on for from
connected to with | of for from
connection to with | on
consequence of | on from with
consequences of for | from with
conservation of | on for from
consideration of for | from
consist of | to on for from with
consisted of | to in on for from with
consistent with | of to on
consisting of | to in on for from with
consists of | to on for from with
contact with | on
context of for | from
continue to | of from
continued to | of from
continues to | of from
continuing to | of
contraction of | on
contrast to with | for from
contribute to | of on for from with
contributed to | of on for from with
contributes to | of in on for from with
contributing to | of in on for from with
contribution to of | on with
controlled by | of on with
converted into to | of on for with
copies of | on from
copy of | with
cost of | on
course of | from
creation of | to on from with
critical to for | on from with
damage to | with
danger of to | for with
dangers of | for with
dealing with | to on for from
deals with | of from
decades of to | with
decide to on | of with
decided to | of from with
decline in of | on
dedicated to | of for from with
defense of | on
definition of | on
demand for | on
demands of for | with
density of | with
depend on | of to from with
dependent on | of to for from with
depending on | of to for from with
depends on | of for from with
derived from | of to on with
described in by | of from
designed to for | of on from
desire to for | on from with
destruction of | on for from with
detected in by | of to for
determination of to | from with
determined by to | of
devoted to | of on for from with
differ from in | of to
differences in | for
different from | of
differs from | of to on with
difficult to for | of on from
discovered in by | for
discovery of | from
discrimination in on | with
discussed in | of to from
distribution of | on
diversity of in | on from
divided into by | of to for from with
dominated by | of to on for from with
dozens of | in on for from with
driven by | of
drop in of | with
eager to | of in on from with
earlier in | from
ease of with | to on for from
easier to for | of from
easy to for | of from with
economies of | on
edge of | for from
edited by | of on from
effect on of | from with
effectiveness of | for
effects of on | with
efficiency of in | on
efforts to of | from
elected to by | of with
elements of in | with
eligible for to | of on from with
elsewhere in | of from with
embedded in | of to for from
emergence of | to on from with
emphasis on | for with
encouraged to | of on for from with
end of | on from
ended in with | of from
engage in with | of to on for from
engaged in | of to for from
engaging in with | of from
enter into | of with
entitled to | of on for from with
equivalent to of | from with
era of in | on for
essential to for | of on from with
established by in | of from
establishment of | on for with
estimated to at | of on for with
evolution of | for
examination of | on for from
example of | with
examples of | with
except for in | of from
exception of to | in on from
exchange for of | from
excited to about | of on with
exercise of in | from with
exerted on by | of from
existed in to | of
existence of | from
expansion of | on from with
experienced by in | to
explained in by | of from
exploration of | from
exposed to | of with
exposure to | with
expressed in | of for from with
expression of in | with
extended to from | of
extension of | on
extent of to | for from
fail to | of on for with
failed to | of for from with
familiar with | of for
favor of | from
feeling of | from with
feelings of about | from
few of | for
filled with | of on
focus on | with
focused on | of to for from with
focuses on | of to in for from with
focusing on | of to in for from with
followed by | of
forced to | of in for with
formation of | with
foundation for of | from with
founder of | to in on for from with
fraction of | on for from
frequency of | on
front of | on for with
full of | for from with
fusion of in | from
generation of to | on
generations of to | on
going to on | of
got to | of for with
governed by | of to for with
granted to by | of from with
great to for | of from
handful of | on for from with
happen to in | of
happened to in | of
happening in to | of from
happens to in | of
happy to with | of from
hard to | from with
harder to for | of
having to | of for from
hear from about | on with
heavily on in | of with
height of | with
helped to | of on for from
helping to | of on for from
helps to with | of on for from
hoped to | of in on from with
hoping to for | of in on from with
host of | from
hosted by on | of to
identification of | for
impact on of | from
impacts of on | with
implications of for | on from
importance of | from with
imposed on by | for with
impossible to for | of on from
inability to of | in on from with
incentive to for | from with
incentives for to | with
included in | of from
incorporated into | of to from
independent of | to on for with
index of for | from with
infected with by | of on for
infections in of | on
influenced by | of on for from with
inspired by to | of on for from
instances of in | on from with
integrated into with | of to on from
intend to | of in on from with
intended to for | of in on from with
intention of to | on with
interact with | of from
interacting with | of to for from
interaction with of | from
interacts with | of to on for from
interested in | of on for from with
interests of in | from
interfere with | of on for from
interpretation of | from
introduction to of | from
invasion of | for
invest in | of to on from
invested in | of from
investing in | of to on for from
involved in with | of on for from
involvement in of | to
island of | on
issued by in | of
keep in | for
key to | of on from
killed by in | of from with
kind of | on for from with
kinds of | to in on for from with
known for to | on
lack of | to in on for from with
launch of in | for
layer of | from
layers of | for from with
leader of in | from
leading to | of on for
leads to | of
led to by | of in on for from with
length of | on
lens of | for
level of | on from
like to | of
likelihood of | in on from with
likely to | of on for with
limited to by | of from with
link to in | of
linked to | of for
links to | of
listed in on | of
listen to | of on from with
listening to | of from with
live in on | of from
lived in | of
lives of in | from
log in into | to from
look at for | from
looked at to | of
looks at for | of with
loss of | with
lots of | in on for from with
loyalty to of | on for
magnitude of | from with
maintained by in | of from
maintenance of | to from with
managed to by | of on
marked by | of to from
meaning of in | on with
means of to | on from with
meant to by | of on from with
measure of | from
measured by in | of
meet with in | of from
membership in | on from with
met with in | of
middle of | to on for from with
mix of | on from
mode of | with
modes of | in from with
momentum of in | on
motivated by to | of on for from
motivation for to | on from
much of to | with
name of for | with
named for in | of from with
nature of | from
necessary to for | of from with
need to for | on with
needed to for | of with
needs to of | on with
new to in | of from with
none of | for from with
notion of | on from with
number of | on from with
obligation to of | from
obtained from by | of
occur in at | of
occurs in at | of
open to | of
operation of | from
opportunity to for | on from with
opposed to | of in on for from with
origin of | from with
origins of in | on for from
ought to | on for with
outcome of | on
outlined in | of for from
outside of | on from with
overview of | for from
owned by | of on for from with
oxygen to in | of on
pace of with | on from
pair of | on
parallel to with | on for from
participate in | of to for from
participated in | of on for
participating in | of on for from
partnered with | of in for from
partnership with | from
parts of | with
passage of | with
path to of | with
pay for | from
percentage of | on from with
perception of | for from
perceptions of | in on for from with
period of | on with
periods of | from
permission to from | on with
piece of | for
placed on in | of for
planned to for | of on from with
plans to for | from
played in by | of from
plenty of | in on from with
pool of | on
popular in with | from
popularity of in | on from
populations of in | for
portion of | to in for from with
portions of | in for from
possibility of | on from with
possible to for | of
posted on to | of with
practice of in | from
prefer to | of on from with
preparation for of | from with
prepare for to | of from with
prepared to for | of on
presence of | with
prior to | in on for from with
produced by in | of with
professor of at | from
promise of to | on with
promotion of to | on from
proof of | on from with
proportion of to | in on for from
proportional to | of in on from with
protected by from | of to on
proud of to | on for from with
proved to | on for from with
provide for to | of
provisions of for | with
publication of in | with
published on in | of from
purpose of | on from
purposes of | on from
pursuit of | in on from with
quality of | with
quantities of | on with
quarter of | from with
radius of | with
raised in by | of
range of from | on for with
ranging from | of to on for with
ratio of | on from
react to with | of on for from
ready to for | of on from with
realm of | from with
reason for to | on
reasons for to | on
recognition of | on
reduced to by | of for with
reduction in of | with
refer to | of on for from with
reference to for | from
references to into | of
referred to | of in on for with
referring to | of in on for from
refers to | of in on for from with
reflect on | of for
reflected in from | of to for with
refused to | of in on from with
regard to for | of in on from with
regardless of | to in on for from with
regulation of | from
relate to | in on for from with
related to | of on for from with
relates to | of in on for from with
relation to | in on from with
relationship with to | on from
relative to | on for from
relevant to | of on with
relied on | of to from with
relies on | of to in for with
reluctant to | of in on for from with
rely on | of to from with
relying on | of to in from with
remained in at | from
removal of | on for
removed from | of
replaced by with | of on for from
represented by in | of to for from
reputation for of | on
required to for | from
residents of in | on
respect to for | on
respond to | of for from
responding to | of for from
responsible for | of in on from with
result of in | to on for with
resulted in from | of to on for with
resulting in from | of to on for with
returned to | of on
returning to from | in on
revolution in of | with
rich in | of on
role in of | from
roles in of | from
rooted in | of to on for from with
ruled by in | of
said to in | from
schools in of | on from
scope of | in on
searching for | from
secretary of | in on from
secretion of | on for with
seek to | of on for from with
seeking to | of on from
seeks to | of in on for from with
seem to | of in on for from with
seemed to | of for from with
seems to | of on for from with
selection of | with
sense of to | on with
sensitive to | of from with
separate from | of to on for
separation of from | on for
series of | for from
set of | from
settled in on | of
settlement of in | from
several of | in for from
shape of | on from
shaped by | of with
shared with by | of
sharing of with | on for
shifted to from | of on with
shifts in to | on
short of for | from
shown to in | of from
side of | from
sides of | from
sign of in | from
signals from to | with
signs of | with
similar to | of on from
solutions to for | on
sort of | in on for from with
sorts of | to on for from
sought to | of on for from with
south of to | for
specific to | of from
spectrum of | on with
spend on in | for from
spent on in | of from
spirit of | from
spread of to | for
stages of in | on with
standard of for | on from
starts with to | of for
stay in on | from
stored in | of from
stream of | on from with
strength of to | on with
strive to for | of from
struggled to with | of on from
struggling to with | of
subject to of | on
submitted to by | of
succeed in | of from
succeeded in by | of on for from with
sufficient to for | of on from with
suited to for | of in on from with
sum of | on from with
summer of | on
supply of to | with
supported by | of
supposed to | of in on for from with
sure to | in on for from with
surrounded by | of to for from
susceptible to | on for from with
symptoms of | on from
talk about to | for from
talked about to | in on from
talking about to | of for from
talks about with | of from
tend to | of in on for from with
tended to | of in on for from with
tends to | of in on for from with
tens of | in on for from with
thanks to for | of on from with
theories of about | with
think about of | on from with
third of | from
thirds of | on for from with
threat to of | on
threatened to by | of on for
three of to | from with
tied to | of on from
ties to with | on for
title of to | from
top of | in for from with
total of | from with
touch with on | from
tradition of | from
transferred to from | of on
transition to from | on
translated into by | of on with
treated with by | of on from
tried to | of on with
tries to | of on for from with
try to | of in from with
trying to | of in on for from with
turned to into | of for
type of | to on for from with
types of | on for from with
unable to | of in on for from with
understanding of | on from with
unique to in | of on with
unit of | from
unlikely to | of on from with
use of to | from
validity of | in on with
variety of | to on for from with
velocity of | on
version of | on
versions of | from
victims of | on for
violation of | to on for from with
vital to | of on from with
volume of | from
vulnerable to | of in on for from
wait for to | from
waiting for to | of from
wake of | to in on for from with
walls of | from with
wavelength of | on from
way to of | on
west of to | on
willing to | of in on for from with
willingness to of | in on from with
wisdom of to | with
wish to | of in on from with
wished to | of in on for from
worry about | of to on from with
worth of | for from with
yet to | of`.split('\n')
