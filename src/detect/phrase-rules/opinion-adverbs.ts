import type { DraftPhrase } from '../../contracts/draft.ts';
import type { Segmented } from '../../contracts/segmented.ts';
import { articleWords } from '../article-words.ts';
import { quotationAt } from '../quotation-at.ts';
import { foundPhrase } from './found-phrase.ts';
import type { PhraseRule } from './phrase-rule.ts';
import { walkFrom } from './word-walk.ts';

/** Adverbs with which the writer comments on a whole sentence: "Curiously, the firm …", "The firm, tellingly, …", "funnily enough". */
export const opinionAdverbs: PhraseRule = { name: 'opinion-adverbs', category: 'editorial', find };

const comments = new Set(
  'curiously mercifully thankfully tellingly ironically predictably unsurprisingly astonishingly amazingly astoundingly incredibly unbelievably shockingly shamefully disgracefully scandalously outrageously absurdly ludicrously laughably bizarrely strangely oddly weirdly suspiciously conveniently inexplicably unaccountably incomprehensibly sadly tragically regrettably lamentably depressingly worryingly alarmingly disturbingly ominously happily gratifyingly hearteningly encouragingly refreshingly inevitably revealingly significantly remarkably perversely bafflingly puzzlingly appallingly unforgivably inexcusably rightly wrongly funnily naturally admittedly interestingly miraculously gallingly maddeningly infuriatingly mysteriously cruelly embarrassingly farcically pathetically inconceivably insultingly cynically'.split(
    ' ',
  ),
);
/** Comments that a careful editor may leave. */
const mild = new Set(
  'inevitably significantly naturally admittedly interestingly happily sadly tragically encouragingly regrettably'.split(' '),
);

function find(segmented: Segmented): DraftPhrase[] {
  const { words, positions } = articleWords(segmented);
  return [...comments].flatMap((adverb) =>
    (positions.get(adverb) ?? []).flatMap((at) => {
      const walk = walkFrom(words, at);
      let last = walk.at(1) === 'enough' || walk.at(1) === 'though' ? 1 : 0;
      const before = walk.at(-1);
      // "rather curiously," "most suspiciously,"
      const first = /^(?:rather|most|perhaps|quite|somewhat|all-too|very|more)$/.test(before) ? -1 : 0;
      const outside = walk.at(first - 1);
      const opens = outside === '' || outside === '—' || outside === ':' || outside === ';';
      const isAside = outside === ',' || ((outside === 'and' || outside === 'but') && first === 0);
      const closes = walk.at(last + 1);
      if (!(opens && closes === ',') && !(isAside && (closes === ',' || closes === '' || closes === '.'))) return [];
      if (isAside && outside !== ',' && closes !== ',') return [];
      // between a word and a comma of its own the adverb belongs to a list: "slowly, sadly, he left"
      if (outside === ',' && /ly$/.test(walk.at(first - 2))) return [];
      if (quotationAt(segmented, words[at]!.start)?.kind === 'speech') return [];
      if (walk.word(last) === undefined) last = 0;
      const isClosing = outside === ',' && closes !== ',';
      const start = isClosing ? walk.word(first - 1)!.start : walk.word(first)!.start;
      return [
        foundPhrase(
          { start, end: walk.word(last)!.end },
          {
            category: 'editorial',
            strength: mild.has(adverb) ? 'arguable' : 'clear',
            reason: 'The writer’s comment on the fact, not a part of it.',
            alternatives: [''],
          },
        ),
      ];
    }),
  );
}
