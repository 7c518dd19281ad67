import { LetterPattern } from '../scan/letter-pattern.js';
import { kind } from './word-kind.js';

const phrases = (text: string): readonly string[] =>
  text
    .trim()
    .split(/[|\n]/)
    .map((phrase) => phrase.trimStart())
    .filter((phrase) => phrase !== '')
    .sort((a, b) => b.length - a.length);

/** How lines open that credit or describe a picture or film, before a colon or dash. */
export const CAPTION_OPENERS = phrases(`
photo|photos|photograph|picture|pictured|image|caption|file photo|file|file image|video|graphic|infographic|
illustration|photo credit|image credit|photo by|picture by|image source|credit|cover image|featured image|
gallery|in pictures|map|chart`);

/** Openings of captions that need no colon. */
export const CAPTION_STARTS = phrases(`
photo by |photo courtesy|image courtesy|picture courtesy|file photo of|a file photo|from left |from left:|
from left,|(photo|(file|[photo|image copyright|getty images|screengrab|screenshot`);

/** How lines open that belong to the page and not to the article. */
export const FURNITURE_OPENERS = phrases(`
read more|read also|also read|see also|related:|related stories|related articles|related content|more on this|
more from|more stories|sign up|subscribe|follow us|follow our|follow the|follow @|share this|share on|
click here|tap here|advertisement|advertising|sponsored|most read|most popular|recommended|watch the|watch:|
watch live|watch more|listen to|listen:|download|copyright|©|(c) 20|all rights reserved|email the author|
report an error|comments|comment |leave a comment|don't miss|don’t miss|editing by|reporting by|(reporting by|
(writing by|(editing by|with inputs from|with files from|this is a developing|get the best|already a |
click to |additional reporting|writing by|compiled by|our standards|get the latest|this article was|
this story was|this article first|this article originally|this story originally|the views expressed|
disclaimer|tags:|topics:|topic:|keywords:|filed under|continue reading|story continues|skip to|join our|
join us|join the conversation|support our|donate|become a member|print this|email this|like us|like this|
loading|cookie|by clicking|thank you for|to read more|for more|have a tip|send tips|contact us|send us|
you may also|you might also|in other news|editor's note|editor’s note|breaking news alerts|rt @|next article|
previous article|up next|in case you missed|trending|leave a reply|your email address|this site uses|no comments|
post a comment|return to top|back to top|send your comments|required fields|view comments|add a comment|
this content was|translated by|taken from the|post views|total views|article view option|share via|
share to|share:|your web browser|your browser|please upgrade|no menu items|order gifts|print email|
limited time offer|cancel anytime|already a subscriber|terms of use`);

/** The same, of any length. */
export const LONG_FURNITURE = phrases(
  `javascript is |please enable javascript|we use cookies|this website uses`,
);

/** Whether capitals name an outlet: `INDEPENDENT NEWS`, `NEWS AGENCY OF KENYA`. */
export const isMasthead = (line: string): boolean => MASTHEAD.test(line);
const MASTHEAD =
  /^news agency of \w|\b(?:news|times|herald|gazette|tribune|observer|post|chronicle|newspaper)$/;

/** Lines above a headline that say what kind of paper it is, each whole but for a day behind it. */
export const NOTICES = phrases(`
for immediate release|for immediate publication|for immediate distribution|for release|for general release|
press release|news release|media release|press communique|press communiqué|press notice|media advisory|
press advisory|press statement|media statement|not embargoed`);

/** What an agency or office sets behind the last word of a story. */
export const END_MARK = /(?:[■□▪◼◾∎●]{1,9}|#{3,9}|# # #|[-–]30[-–]|[(/]ENDS?[)/]|Enditem)$/;
/** The same as a line of its own. */
export const END_LINE = /^(?:[■□▪◼◾∎●]{1,9}|#{3,9}|# # #|[-–] ?30 ?[-–]|[(/[]?ENDS?[)/\]]?|Enditem)$/;

/** How lines end that credit those who helped. */
export const FURNITURE_CLOSERS = phrases(`
contributed to this report|contributed to this story|contributed to this article|contributed reporting|
please check back for updates`);

/** Ends of captions: `(File photo)`, `Photo: Jane Roe`. */
export const CAPTION_IN_BRACKETS = /\((?:photo|file|picture|image|ap photo)\b[^()]*\)$/i;
export const CAPTION_CREDIT = new LetterPattern(
  String.raw`(?:photo|picture|photograph|image): ?[\p{L} ./-]{3,50}$`,
  'iu',
);

/** What a headline says of the article before a colon. */
export const isHeadlineLabel = kind('NEWS: Bridge shut', [
  ...['q&a', 'news', 'weather', 'sport', 'sports', 'update', 'updates', 'watch', 'analysis'],
  ...['breaking', 'live'],
  ...['exclusive', 'video', 'photos', 'explainer', 'opinion', 'interview', 'factbox', 'timeline'],
  ...['profile'],
  ...['review', 'editorial', 'comment', 'feature', 'graphic', 'podcast', 'poll', 'obituary', 'business'],
  ...['politics', 'markets', 'urgent', 'alert', 'insight', 'correction', 'quotes', 'recap', 'preview'],
]);

/** Parts of a paper, each as a line above a headline. */
export const isSection = kind('Africa', [
  ...['world', 'africa', 'americas', 'asia', 'asia pacific', 'europe', 'middle east', 'pacific', 'news'],
  ...['world news', 'local news', 'national', 'national news', 'international', 'business', 'politics'],
  ...['economy', 'health', 'sport', 'sports', 'opinion', 'top stories', 'latest news', 'breaking news'],
  ...['headlines', 'caribbean', 'regional', 'society', 'incidents', 'featured', 'exclusive'],
]);
