// Words of games and of stories. Source: general knowledge of sports pages and reviews. Lemmas.
import { kind, union } from './word-kind.js';

/** Words that only the reports of games use. */
export const isSportWord = kind('the semi-final', [
  ...['semi-final', 'semifinal', 'quarter-final', 'quarterfinal', 'playoff', 'derby', 'goalkeeper'],
  ...['midfielder', 'winger', 'innings', 'wicket', 'batsman', 'bowler', 'pitcher', 'referee'],
  ...['umpire', 'halftime', 'half-time', 'equaliser', 'equalizer', 'footballer', 'soccer'],
  ...['baseball', 'basketball', 'golfer', 'boxer', 'sprinter', 'quarterback', 'hat-trick'],
]);

/** Words of games that mean other things elsewhere: two of them tell a game. */
export const isSportHint = kind('the final', [
  ...['final', 'goal', 'striker', 'title', 'champion', 'match', 'cup', 'league', 'coach', 'defend'],
  ...['score', 'penalty', 'half', 'lead', 'round', 'club', 'fan', 'stadium', 'trophy', 'player'],
  ...['tournament', 'championship', 'cricket', 'rugby', 'football', 'tennis', 'hockey', 'opener'],
  ...['quarter', 'semi'],
]);

/** `shots on target`. */
export const isShotAtGoal = (shot: string, at: string, goal: string): boolean =>
  shot === 'shot' && (at === 'on' || at === 'at') && (goal === 'target' || goal === 'goal');

/** Words of made-up stories. */
export const isFictionWord = kind('the novel', [
  ...['novel', 'movie', 'opera', 'sequel', 'trilogy', 'protagonist', 'screenplay', 'thriller'],
  ...['storyline', 'sitcom', 'playwright'],
]);

/** Works that are called by their titles, in quotation marks. */
export const isWork = kind('the film “Hard Rain”', [
  ...['film', 'films', 'movie', 'movies', 'documentary', 'documentaries', 'thriller', 'thrillers'],
  ...['comedy', 'drama', 'dramas', 'melodrama', 'sitcom', 'series', 'novel', 'novels', 'novella'],
  ...['book', 'books', 'memoir', 'poem', 'poems', 'song', 'songs', 'single', 'singles', 'album'],
  ...['albums', 'musical', 'opera', 'ballet', 'play', 'plays', 'painting', 'sculpture', 'sequel'],
  ...['blockbuster', 'cartoon', 'podcast', 'soap', 'telenovela', 'anime', 'manga', 'hit'],
  ...['memoirs', 'autobiography', 'biography', 'diaries', 'exhibition', 'exhibitions', 'essay'],
  ...['essays'],
]);

/** What actors do with a part. Lemmas. */
export const isActed = kind('plays a colonel', [...['play', 'portray', 'impersonate', 'voice']]);

/** Made-up stories, in which things happen. Lemmas. */
export const isStory = kind('in the film', [
  ...['film', 'movie', 'novel', 'novella', 'opera', 'musical', 'ballet', 'sitcom', 'thriller', 'comedy'],
  ...['drama', 'episode', 'sequel', 'prequel', 'series', 'miniseries', 'biopic', 'cartoon'],
  ...['telenovela'],
]);
/** What tells of deeds made up or of long ago. Lemmas. */
export const retells = union(
  'the exhibition',
  [isStory],
  [
    ...['book', 'memoir', 'documentary', 'poem', 'song', 'play', 'painting', 'sculpture', 'podcast'],
    ...['exhibition', 'exhibit', 'museum', 'mural', 'statue', 'monument', 'plaque', 'lecture', 'thesis'],
    ...['tale', 'saga', 'adaptation', 'scene', 'show', 'game'],
  ],
);
/** What a work does with what it is about. Lemmas. */
export const isStorytelling = kind('the film follows', [
  ...['follow', 'tell', 'depict', 'portray', 'pit', 'star', 'trace', 'imagine', 'feature', 'recount'],
  ...['chronicle', 'show', 'explore', 'revolve', 'centre', 'center', 'set', 'recreate', 'describe'],
  ...['dramatise', 'dramatize', 'narrate', 'retell', 'examine', 'recall', 'commemorate'],
]);
