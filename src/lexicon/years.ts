/** Whether a word is a year of the last centuries or the next one. */
export const isYear = (form: string): boolean => /^(?:1[89]|20)\d\d$/.test(form);
