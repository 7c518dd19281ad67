const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Last words of what someone is at a paper: `Staff Writer`, `Science Editor`, `Our Correspondent`. No part of a name. */
export const BYLINE_ROLES = words(`
writer writers editor editors reporter reporters correspondent correspondents desk bureau staff team columnist contributor
contributors producer photographer photographers analyst journalist journalists fellow author agency agencies news newsroom
service services online digital chief intern stringer wires wire network media web print features politics business sports
sport world africa asia europe international national bloggers blogger commentator anchor host presenter researcher board guest observer`);

/** Words of a line that tells when an article came out, beside figures, months and weekdays. */
export const DATE_LINE_WORDS = words(`
updated update published posted created issued modified edited revised first last on at date time of the by local hrs hours
hour h t z am pm a.m p.m a m p min mins minute minutes read beijing gmt utc est edt et pst pdt pt cst cdt ct mst mdt mt cet
cest eet eest ist bst pkt wat cat eat sast msk aest aedt awst nzst nzdt sgt pht wib hkt kst jst ict gst ast brt art st nd rd
th today is`);
