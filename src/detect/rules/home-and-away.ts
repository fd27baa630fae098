import { clauseAround } from './clause-around.ts';
import { finding } from './finding.ts';
import type { Reading } from './reading.ts';
import type { Rule } from './rule.ts';

/** "at United’s own ground" against "supporters who had travelled with United … all the way back": home and away at once. */
export const homeAndAway: Rule = {
  name: 'home-and-away',
  category: 'place',
  find({ body }: Reading) {
    for (const sentence of body) {
      const home =
        /\bat (\p{Lu}\p{L}+)[’']s? (?:own|home) (?:ground|stadium|court|arena|pitch)\b|\b(\p{Lu}\p{L}+),? (?:were |was )?playing at home\b/u.exec(
          sentence.text,
        );
      const team = home?.[1] ?? home?.[2];
      if (!home || team === undefined) continue;
      const away = new RegExp(
        `\\b(?:supporters|fans|followers)\\b[^.;]{0,30}? (?:who )?(?:had )?travell?ed (?:with|to watch|to see|to support|to follow) ${team}\\b|\\btravelling ${team} (?:supporters|fans)\\b|\\b${team}[’']s? (?:travelling|away) (?:supporters|fans)\\b`,
        'u',
      );
      for (const other of body) {
        const match = away.exec(other.text);
        if (!match || other === sentence || !/\b(?:back|home|ferry|coach(?:es)?|train|return)/i.test(other.text)) continue;
        const spans = [home, match].map((one, index) => ({
          start: [sentence, other][index]!.start + one.index,
          end: [sentence, other][index]!.start + one.index + one[0].length,
        }));
        return [
          finding(
            'place',
            [clauseAround(sentence, spans[0]!), clauseAround(other, spans[1]!)],
            `Supporters of a team that plays at its own ground do not travel with it and back.`,
          ),
        ];
      }
    }
    return [];
  },
};
