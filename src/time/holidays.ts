import { addDays, dayFromNumber, dayNumber, weekdayOf, type Day } from '../calendar.js';

type Find = (year: number) => Day;

const fixed =
  (month: number, day: number): Find =>
  (year) => ({ year, month, day });

/** The nth weekday (1 Monday to 7) of a month; the last for -1. */
const nth =
  (n: number, weekday: number, month: number): Find =>
  (year) => {
    if (n > 0) {
      const first = { year, month, day: 1 };
      return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (n - 1));
    }
    const last = dayFromNumber(
      dayNumber({ year: month === 12 ? year + 1 : year, month: (month % 12) + 1, day: 1 }) - 1,
    );
    return addDays(last, -((weekdayOf(last) - weekday + 7) % 7));
  };

/** Days from Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher). */
const easter =
  (days: number): Find =>
  (year) => {
    const a = year % 19;
    const b = Math.floor(year / 100);
    const c = year % 100;
    const h =
      (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
    const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
    const m = Math.floor((a + 11 * h + 22 * l) / 451);
    const month = Math.floor((h + l - 7 * m + 114) / 31);
    return addDays({ year, month, day: ((h + l - 7 * m + 114) % 31) + 1 }, days);
  };

/**
 * Days that the press of most countries names, in lower case, and when they fall. Feasts of the moon are left
 * out.
 */
export const HOLIDAYS: ReadonlyMap<string, Find> = new Map<string, Find>([
  ["new year 's day", fixed(1, 1)],
  ["new year 's eve", fixed(12, 31)],
  ["valentine 's day", fixed(2, 14)],
  ["international women 's day", fixed(3, 8)],
  ["st. patrick 's day", fixed(3, 17)],
  ['good friday', easter(-2)],
  ['palm sunday', easter(-7)],
  ['easter sunday', easter(0)],
  ['easter monday', easter(1)],
  ['easter', easter(0)],
  ['ash wednesday', easter(-46)],
  ['pentecost', easter(49)],
  ['may day', fixed(5, 1)],
  ['earth day', fixed(4, 22)],
  ['anzac day', fixed(4, 25)],
  ['memorial day', nth(-1, 1, 5)],
  ['juneteenth', fixed(6, 19)],
  ['fourth of july', fixed(7, 4)],
  ['bastille day', fixed(7, 14)],
  ['labor day', nth(1, 1, 9)],
  ['columbus day', nth(2, 1, 10)],
  ['halloween', fixed(10, 31)],
  ["all saints ' day", fixed(11, 1)],
  ['veterans day', fixed(11, 11)],
  ['armistice day', fixed(11, 11)],
  ['remembrance day', fixed(11, 11)],
  ['thanksgiving', nth(4, 4, 11)],
  ['thanksgiving day', nth(4, 4, 11)],
  ['christmas eve', fixed(12, 24)],
  ['christmas day', fixed(12, 25)],
  ['christmas', fixed(12, 25)],
  ['boxing day', fixed(12, 26)],
]);

/** Tokens of the longest name. */
export const LONGEST_HOLIDAY = 4;
