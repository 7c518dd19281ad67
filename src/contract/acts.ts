import type { Trigger } from './text.js';

export type ActType =
  | 'AGREE'
  | 'CONSULT'
  | 'SUPPORT'
  | 'CONCEDE'
  | 'COOPERATE'
  | 'AID'
  | 'RETREAT'
  | 'REQUEST'
  | 'ACCUSE'
  | 'REJECT'
  | 'THREATEN'
  | 'PROTEST'
  | 'SANCTION'
  | 'MOBILIZE'
  | 'COERCE'
  | 'ASSAULT';

export type Factuality = 'actual' | 'future' | 'hypothetical' | 'negated';

export interface Act {
  id: string;
  type: ActType;
  mode: string | null;
  /** Entity ids. */
  actors: string[];
  recipients: string[];
  trigger: Trigger;
  sentence: number;
  factuality: Factuality;
  date: string | null;
  place: string | null;
  contexts: string[];
  /** Id of the statement that claims it. */
  statement: string | null;
  /** Id of an earlier act that this one tells again. */
  repeats?: string | null;
  /** Entity id of the only side that tells it. */
  claimedBy?: string | null;
  rule: string;
  confidence: number;
  evidence?: string[];
}
