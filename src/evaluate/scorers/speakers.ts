import { isSameName } from '../judging/is-same-name.ts';
import { counted, type Scorer, unscored } from '../scorer.ts';

const share = { unit: 'share', range: [0, 1], better: 'more' } as const;

export const speakerRecall: Scorer = {
  name: 'speaker-recall',
  meaning: 'share of the people quoted, by gold, whom the report lists',
  ...share,
  score({ report, gold }) {
    if (gold.speakers.length === 0) return unscored('nobody is quoted');
    const missed = gold.speakers.filter(({ name }) => !report.speakers.some((speaker) => isSameName(speaker.name, name)));
    return counted({ hits: gold.speakers.length - missed.length, of: gold.speakers.length, misses: missed.map(({ name }) => name) });
  },
};

export const speakerPrecision: Scorer = {
  name: 'speaker-precision',
  meaning: 'share of the speakers reported whom gold lists',
  ...share,
  score({ report, gold }) {
    if (report.speakers.length === 0) return unscored('no speaker was reported');
    const strangers = report.speakers.filter(({ name }) => !gold.speakers.some((speaker) => isSameName(speaker.name, name)));
    return counted({
      hits: report.speakers.length - strangers.length,
      of: report.speakers.length,
      falseAlarms: strangers.map(({ name }) => name),
    });
  },
};

export const speakerWords: Scorer = {
  name: 'speaker-words',
  meaning: 'share of quoted words that are given to the right speaker: what report and gold agree on, of all that either gives anybody',
  ...share,
  score({ report, gold }) {
    const heard = new Map(gold.speakers.map(({ name }) => [name, 0]));
    let strangers = 0;
    for (const { name, quotedWords } of report.speakers) {
      const known = gold.speakers.find((speaker) => isSameName(speaker.name, name));
      if (known) heard.set(known.name, heard.get(known.name)! + quotedWords);
      else strangers += quotedWords;
    }
    const pairs = gold.speakers.map(({ name, quotedWords }) => ({ name, gold: quotedWords, said: heard.get(name)! }));
    const of = pairs.reduce((sum, pair) => sum + Math.max(pair.gold, pair.said), strangers);
    if (of === 0) return unscored('nobody is quoted');
    return counted({
      hits: pairs.reduce((sum, pair) => sum + Math.min(pair.gold, pair.said), 0),
      of,
      misses: pairs.filter((pair) => pair.gold !== pair.said).map((pair) => `${pair.name}: ${pair.said} words, gold ${pair.gold}`),
    });
  },
};
