const words = (text: string) => new Set(text.trim().split(/\s+/));

/** Abbreviations before a name; a sentence never ends in one. */
export const TITLE_ABBREVIATIONS = words(`
mr mrs ms rs tk rp ksh kshs mx engr barr alh cllr smt mgr lic dra cde sra srta ens spc dr prof rev fr sr st
ste mt gen lt col maj capt cmdr adm brig sgt cpl pvt gov sen rep reps sens hon pres atty supt msgr insp det
messrs mme mlle amb sec dep asst vs v cf al viz fig figs eq pp p vol vols ch sec art arts nos no ed eds approx
est ca c n° attn tel ext para paras e.g i.e cdr lcdr cmde surg sdn`);

/** Abbreviations that may end a sentence, when what follows starts one. */
export const CLOSING_ABBREVIATIONS = words(`
inc ltd pty pte co corp bros llc plc jr sr esq etc dept univ assn assoc ave blvd rd hwy bldg jan feb mar apr
jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ala ariz ark calif colo conn del
fla ga ill ind kan ky la md mich minn miss mo mont neb nev okla ore pa penn tenn tex vt va wash wis wyo ont
que u.s u.k u.n e.u u.s.a u.a.e d.c a.m p.m i.v ph.d m.d b.a m.a m.sc a.k.a lb lbs oz ft sq yd hr hrs min kg
km bhd ltda hf ehf`);

/** Words that open a sentence after an abbreviation more often than they go on with it. */
export const SENTENCE_STARTERS = words(`
the a an this that these those he she it they we you i there here his her its their our your my in on at as
for from by with after before when while where what who how why if but and or so yet however meanwhile also
both some many most all each every no not now then today yesterday tomorrow since although though because
despite during under over according asked did do does is are was were has have had will would can could should
may might let one two three four neither either none nobody nothing everyone everybody anyone someone something
several instead until unlike among between`);

/** Words after a time of day that go on with it: `7 p.m. Saturday`, `9 a.m. EDT`. */
export const AFTER_TIME = words(`
monday tuesday wednesday thursday friday saturday sunday january february march april june july august
september october november december gmt utc est edt et eastern pst pdt pt pacific central mountain cst cdt
cet cest ist bst pkt wat eat sast msk aest aedt nzst sgt hkt kst jst ast adt nst mst mdt akst hst eet eest
wib pht gst ict greenwich beijing moscow london paris tokyo jan feb mar apr jun jul aug sept sep oct nov dec`);

/** Words before a time of day that describes what follows: `the 8 a.m. Porto train`. */
export const BEFORE_ATTRIBUTE = words(
  `the a an this that every each its his her their our daily next last`,
);

/**
 * Words before a single letter that tells one thing from another: `vaccine A.`, `Group B.` ends a sentence.
 */
export const BEFORE_LETTER = words(`
vaccine vaccines group groups hepatitis vitamin plan team class grade type section block appendix exhibit pool
option gate hall terminal building row side point stage level category schedule form division unit wing zone
model annex region line list part influenza series serie channel phase tier ward lot route drug drugs compound
substance sample strain batch platform pier dock exit tower product treatment cohort lane sector`);

/** First parts of words that Universal Dependencies keeps whole over a hyphen. */
export const JOINED_PREFIXES = words(`
re non pre anti pro post co semi mis multi sub ex e un over inter intra counter bi tri de dis mid ultra
extra hyper micro mini mega neo para pseudo trans uni under cyber geo socio cross`);
