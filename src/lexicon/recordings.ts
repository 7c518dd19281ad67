// What cameras make. Source: general knowledge.
import { kind } from './word-kind.js';

/** What `CCTV` before it is a kind of. */
const isRecording = kind('CCTV footage', [
  ...['footage', 'camera', 'cameras', 'image', 'images', 'video', 'videos', 'recording', 'recordings'],
  ...['clip', 'clips', 'still', 'stills', 'picture', 'pictures', 'system', 'systems', 'network'],
  ...['surveillance', 'monitoring', 'coverage', 'evidence', 'feed', 'feeds', 'monitors'],
]);

/** Whether a word is the system of cameras, not the broadcaster of China, by the word behind it. */
export const isCameras = (form: string, next: string): boolean =>
  form === 'CCTV' && isRecording(next.toLowerCase());

/** What a caption credits: `Photo by Jane Roe`. */
export const isPicture = kind('Photo by Jane Roe', [
  ...['photo', 'photograph', 'picture', 'image', 'photography', 'video', 'illustration'],
]);
