/** Words too frequent to look a phrase up by, or to take a compound of them for two words. */
export const commonWords = new Set(
  'a an the of in on at to for from by with and or but not is are was were be been being have has had it its this that these those he she they we you i his her their our as so no all one who which what will would can could if than more most out up down off over into their there here about after before when how why only just get make take go say do does did'.split(
    ' ',
  ),
);
