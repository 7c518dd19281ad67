import type { Candidate } from '../../recognise/candidate.js';
import type { NamedText } from '../names-by-token.js';
import type { Title } from '../office/title.js';
import type { Home } from './home.js';

/** What is known of a person when the country is asked for. */
export interface Described {
  context: NamedText;
  home: Home;
  name: string;
  /** The fullest office. */
  office: Title | undefined;
  offices: readonly Title[];
  mentions: readonly Candidate[];
  /** Holds an office of an international body, and may be from anywhere. */
  international: boolean;
  /** Holds a high office of a state, and of no international body. */
  ofState: boolean;
  /** Holds a public office of one country. */
  isPublic: boolean;
}
