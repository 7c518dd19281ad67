import { describe, expect, it } from 'vitest';
import { classifyRole } from '../../src/knowledge/offices.js';

// Protects the one list of office classes: deputies are not ministers, presidents of bodies no heads of
// state.
const isState = (phrase: string) => ['US', 'Kenya', 'Kenyan'].includes(phrase);

describe('the class of an office', () => {
  it.each([
    ['Foreign Minister', 'foreign-minister'],
    ['Deputy Foreign Minister', 'official'],
    ['Minister of Health', 'minister'],
    ['US President', 'head-of-state'],
    ['former President of Kenya', 'head-of-state'],
    ['BGMEA president', 'executive'],
    ['president of the Football Association', 'executive'],
    ['Prime Minister-designate', 'head-of-government'],
    ['secretary general of the union', 'executive'],
    ['chief executive officer', 'executive'],
    ['police officer', 'police'],
    ['Central Bank of Kenya Governor', 'official'],
    ['sportswriter', 'artist'],
    ['fourth-year student', 'occupation'],
    ['neighbourhood', null],
    ["Nile Chamber of Trade's senior vice president of markets", 'official'],
    ['spokesman for Kenya’s Foreign Ministry', 'spokesperson'],
    ["member of Kenya's parliament", 'legislator'],
    ['adviser to the prime minister', 'official'],
    ['spokesman for the foreign minister', 'spokesperson'],
    ['member of parliament from the prime minister’s party', 'legislator'],
    ['former Representative', 'legislator'],
    ['Special Representative', 'ambassador'],
    ['member of the national parliament', 'legislator'],
    ['former Member of Parliament', 'legislator'],
    ['member of the committee', 'occupation'],
    ['Home Secretary', 'minister'],
    ['Chief Press Secretary to the governor', 'spokesperson'],
    ['general secretary of the party', 'executive'],
    ['publicity secretary', 'official'],
    ['secretary to the cabinet', 'official'],
    ['Police Sgt', 'police'],
    ['Consul General', 'ambassador'],
    ['Director of Public Prosecutions', 'lawyer'],
    ['Advocate', 'lawyer'],
    ['DSP', 'police'],
    ['Lund Police Chief', 'police'],
    ['council secretary', 'official'],
    ['Supt', 'police'],
    ['Chancellor of the University of Lund', 'academic'],
    ['Chancellor', 'head-of-government'],
    ['editor-in-chief', 'journalist'],
    ['General Secretary (GS)', 'executive'],
    ['ward convener', 'executive'],
    ['High Court advocate', 'lawyer'],
    ['privacy advocate', 'activist'],
    ['district representative', 'occupation'],
  ])('of %s is %s', (role, roleClass) => {
    expect(classifyRole(role, isState)).toBe(roleClass);
  });
});
