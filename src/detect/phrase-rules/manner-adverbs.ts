import type { DraftPhrase } from '../../contracts/draft.ts';
import type { Segmented } from '../../contracts/segmented.ts';
import { articleWords } from '../article-words.ts';
import { quotationAt } from '../quotation-at.ts';
import { foundPhrase } from './found-phrase.ts';
import type { PhraseRule } from './phrase-rule.ts';
import { neutralVerbFor } from './reporting-verbs.ts';
import { walkFrom } from './word-walk.ts';

/** Adverbs that judge how something was said or done: "defiantly rejected", "grudgingly conceded", "quietly dropped". */
export const mannerAdverbs: PhraseRule = { name: 'manner-adverbs', category: 'emotive', find };

/** Adverbs that judge whatever they stand with. */
const judging = new Set(
  'defiantly brazenly shamelessly smugly arrogantly cynically callously heroically valiantly bravely courageously gallantly grudgingly begrudgingly sheepishly gleefully proudly stubbornly ruthlessly blatantly flagrantly savagely meekly pompously hysterically shamefully disgracefully scandalously laughably absurdly ludicrously outrageously conveniently suspiciously slyly sneakily craftily cunningly cravenly recklessly petulantly sanctimoniously haughtily obstinately wantonly viciously maliciously tirelessly selflessly masterfully triumphantly belligerently graciously magnanimously needlessly senselessly mercilessly spitefully vindictively greedily cruelly heartlessly hypocritically patronisingly patronizingly condescendingly contemptuously dutifully obediently slavishly wisely foolishly mindlessly gutlessly spinelessly barefacedly'.split(
    ' ',
  ),
);
/** Adverbs that insinuate only with an act that was in nobody's interest to announce. */
const quiet = new Set('quietly silently discreetly'.split(' '));
const quietActs =
  /^(?:dropp|shelv|scrapp|sign|approv|pass|chang|remov|delet|amend|sold|bought|award|extend|hir|introduc|expand|launch|switch|install|handed|gave|transfer|rais|cut|drop|sell|extend|chang|remov|agre|abandon|alter|roll|settl|pull|shared?|sharing|collect|mov|put|ditch|tri|test)/;
/** Speaking and answering: the adverb and its verb are one phrase to an editor. */
const speaking =
  /^(?:reject|refus|dismiss|den(?:y|ied)|defend|declar|announc|publish|said$|say|insist|conced|admit|claim|proclaim|respond|repl|demand|vow|deni|acknowledg|ignor|oppos|rebuff|accept|present|unveil|report|agreed$)/;

const reasons = {
  quiet: 'Suggests that something was to be hidden.',
  manner: 'Judges how it was done; the verb alone gives the fact.',
};

function find(segmented: Segmented): DraftPhrase[] {
  const { words, positions } = articleWords(segmented);
  return [...judging, ...quiet].flatMap((adverb) =>
    (positions.get(adverb) ?? []).flatMap((at) => {
      const walk = walkFrom(words, at);
      const word = words[at]!;
      const [after, before] = [walk.at(1), walk.at(-1)];
      if (walk.at(-1) === '' && after === ',') return [];
      if (quotationAt(segmented, word.start)?.kind === 'speech' || /^(?:not|as|so|how|more|less|too|enough)$/.test(before)) return [];
      if (quiet.has(adverb))
        return quietActs.test(after)
          ? [foundPhrase(word, { category: 'insinuation', leans: 'against', reason: reasons.quiet, alternatives: [''] })]
          : [];
      if (speaking.test(after) && !words[at + 1]!.isJoined) {
        const verb = words[at + 1]!;
        return [
          foundPhrase(
            { start: word.start, end: verb.end },
            {
              category: 'emotive',
              reason: reasons.manner,
              alternatives: [neutralVerbFor(verb.lower) ?? segmented.document.prose.slice(verb.start, verb.end)],
            },
          ),
        ];
      }
      return [foundPhrase(word, { category: 'editorial', reason: reasons.manner, alternatives: [''] })];
    }),
  );
}
