export interface Keyphrase {
  text: string;
  score: number;
  count: number;
}

export interface Summary {
  sentences: { sentence: number; score: number }[];
  text: string;
}

export interface Stats {
  characters: number;
  words: number;
  sentences: number;
  paragraphs: number;
  readingSeconds: number;
}
