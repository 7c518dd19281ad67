/** What is wrong with a knowledge file, and on which line. */
export interface KnowledgeProblem {
  /** Counted from 1. */
  line: number;
  reason: string;
}
