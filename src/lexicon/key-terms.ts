const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Lemmas of nouns that tell nothing of what an article is about, alone or at the end of a phrase. */
export const EMPTY_NOUNS = words(`
time times today yesterday tomorrow tonight day week month year decade century hour minute second morning
afternoon evening night weekend monday tuesday wednesday thursday friday saturday sunday january february
march april may june july august september october november december pm am gmt et edt est ist bst part way
thing lot kind sort type number amount fact end beginning start place area side point example result reason
purpose aim order basis level rate per percent percentage cent hand matter issue question one other others bit
couple dozen hundred thousand million billion half third quarter rest majority thanks photo picture image
caption video file mr mr. mrs mrs. ms ms. dr dr. sir madam al et mg ml km kg cm mm meter metre liter litre mile kilometer
kilometre kilogram ton tonne foot inch degree dollar euro pound something anything nothing everything someone
anyone everyone somebody nobody anybody front middle course case effect importance involvement comment
statement remark range phase worth no no. nos nos. determination interview spokesperson spokesman spokeswoman copyright newsletter`);

/** Lemmas that are too general to be a key phrase alone; in a phrase they may stand at the end. */
export const GENERAL_NOUNS = words(`
people person man woman child official leader country government state nation city town village world member
group party company firm organization organisation agency authority office minister president secretary
chairman director chief head king queen pope prince princess police officer site office action plan program
programme system project work service move step effort support meeting talk visit event report source news
article information data study law rule decision change problem situation condition position role power right
use need call name list line family friend home house life death body water food money business market price
cost term period history community society public area region project help supporter worker resident citizen
candidate suspect victim journalist reporter author expert scientist researcher team participant leadership
activity risk partner commitment coordination engagement opportunity challenge priority value interest goal
approach response process progress agreement deal relationship relation cooperation discussion conversation
answer detail document view message consultation delegation session consequence objective measure resource
capacity tool solution benefit impact concern reason attempt pressure promise request demand visitor guest
host owner user holder head ally pledge focus future attention sense idea thought feeling chance hope fear
doubt success failure move start return arrival departure`);

/** Lemmas of offices and callings: a phrase that ends in one names someone, not something. */
export const CALLINGS = words(`
minister president secretary chairman chairwoman chairperson director chief head king queen pope prince
princess premier chancellor governor mayor senator congressman congresswoman representative ambassador envoy
commissioner commander general colonel major captain lieutenant sergeant professor doctor author editor
reporter correspondent spokesman spokeswoman spokesperson leader official officer judge justice attorney
lawyer counsel counterpart deputy mp member founder owner manager executive ceo chair adviser advisor aide
analyst expert scientist researcher coach captain player striker citizen man woman son daughter wife husband
father mother brother sister friend boy girl candidate journalist lawmaker`);

/** Adjectives that say how many, when or how good, and not which. */
export const VAGUE_ADJECTIVES = words(`
several many few some other another such own same more most much less least last next late early earlier later
former current recent previous first second third fourth new old big large larger largest small great greater
good better best bad strong stronger high higher highest low lower main major minor important significant key
full whole entire additional further possible likely certain various different similar able clear long short
local early so-called total late past future present ongoing upcoming final initial latest real true overall
general common special particular necessary available due well huge far near key top leading nice proud happy
sure ready busy hard easy insufficient only very early at-large few-hours unlawful`);
