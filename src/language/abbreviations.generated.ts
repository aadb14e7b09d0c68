// Written by `npm run generate`.
export const abbreviations: readonly string[] = `\
mr. Name
mrs. Name
ms. Name
mx. Name
messrs. Name
mme. Name
mmes. Name
mlle. Name
dr. Name
drs. Name
prof. Name
rev. Name
revd. Name
fr. Name
Hon. Name
Rt. Name
Sen. Name
Sens. Name
Rep. Name
Reps. Name
Gov. Name
Govs. Name
Lt. Name
lieut. Name
Col. Name
Gen. Name
Maj. Name
Brig. Name
Capt. Name
cmdr. Name
Cmdre. Name
Adm. Name
Sgt. Name
Sgts. Name
Cpl. Name
Pfc. Name
Pvt. Name
Det. Name
Insp. Name
supt. Name
Supts. Name
Pres. Name
Amb. Name
atty. Name
St. Name
Ste. Name
Sts. Name
Mt. Name
Ft. Name
Pt. Name
jr.
sr.
esq.
inc.
corp.
co.
cos.
ltd.
llc.
plc.
bros.
Assn.
Assoc.
dept.
dist.
univ.
Sch.
ave.
blvd.
bldg.
Rd.
hwy.
Pkwy.
Ln.
Sq.
Apt.
Cres.
mts.
Is.
Co.
Jan.
Feb.
Mar.
Apr.
Jun.
Jul.
Aug.
Sep.
sept.
Oct.
Nov.
Dec.
Mon.
tue.
tues.
Wed.
weds.
thu.
thur.
thurs.
Fri.
Sat.
Sun.
Ala.
Ariz.
Ark.
Cal.
Calif.
Colo.
Conn.
Del.
Fla.
Ga.
Ill.
Ind.
Kan.
Kans.
Ky.
La.
Md.
Mass.
Mich.
Minn.
Miss.
Mo.
Mont.
Neb.
Nebr.
Nev.
Okla.
Ont.
Ore.
Pa.
Penn.
Que.
Tenn.
Tex.
Va.
Vt.
Wash.
Wis.
Wyo.
etc.
e.g. Name
eg. Name
i.e. Name
ie. Name
cf. Name
viz. Name
al.
ca. 1
c. 1
b. 1
d. 1
ph.d.
ph.ds.
a.k.a. Name
vs. Name
v. Name
ibid.
approx. Name
No. 1
Nos. 1
no. 1
nos. 1
p. 1
pp. 1
Ch. 1
Fig. 1
Figs. 1
Vol. 1
vol. 1
vols. 1
Art. 1
art. 1
Sec. 1
sec. 1
Eq. 1
Op. 1
Para. 1
para. 1
ext. 1
tel. 1
est. 1
Ed.
Eds.
eds.
Trans.
attn. Name
P.S. Name
PS. Name
lbs.
oz.
hrs.
mins.
secs.
yrs.
lb. 1
ft. 1
sq. Name
B.Sc.
M.Sc.
B.Com.
LL.B.
LL.M.
D.Phil.
M.Phil.`.split('\n')
