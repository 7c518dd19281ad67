/** Called with each token's start and end. */
export type Emit = (start: number, end: number) => void;
