import type { DraftPhrase } from '../../contracts/draft.ts';
import type { Segmented } from '../../contracts/segmented.ts';
import { foundPhrase } from './found-phrase.ts';
import type { PhraseRule } from './phrase-rule.ts';

/**
 * Marks with which the writer keeps a word at arm's length: a "safety" trial, the "concerns" of traders.
 *
 * Marks around a term, a title or a quoted scrap look the same. Only words of merit or authority are taken, the ones whose marks say "not really".
 */
export const scareQuotes: PhraseRule = { name: 'scare-quotes', category: 'insinuation', find };

function find(segmented: Segmented): DraftPhrase[] {
  const { quotations, document } = segmented;
  return quotations.flatMap(({ start, end, inside, kind }) => {
    const word = document.prose.slice(inside.start, inside.end);
    if (kind !== 'scare' || !merits.test(word) || named.test(document.prose.slice(Math.max(0, start - 24), start))) return [];
    return [
      foundPhrase(
        { start, end },
        {
          category: 'insinuation',
          leans: 'against',
          reason: 'The marks tell the reader not to believe the word, without saying why.',
          alternatives: [word],
        },
      ),
    ];
  });
}

const merits =
  /^(?:(?:own|real|peaceful|independent|fair|free|public|safe|moderate|green|clean|sustainable|ethical|objective|humanitarian|defensive|voluntary|temporary|affordable|responsible|reasonable|modest|generous|helpful|necessary|urgent)\s)?(?:safety|security|protection|concerns?|reforms?|reformers?|experts?|expertise|science|scientists?|research|researchers?|stud(?:y|ies)|evidence|facts?|truth|help|aid|justice|peace|freedom|democracy|elections?|progress|success|improvements?|modernisation|modernization|efficienc(?:y|ies)|savings?|consultation|compromise|choice|offers?|solutions?|plans?|apolog(?:y|ies)|accidents?|mistakes?|errors?|transparency|investigations?|inquir(?:y|ies)|reviews?|journalists?|journalism|activists?|volunteers?|charit(?:y|ies)|donations?|gifts?|friends?|leaders?|leadership|heroes|hero|victims?|protests?|protesters?|refugees?|peaceful|independent|fair|free|safe|moderate|green|clean|sustainable|ethical|objective|humanitarian|defensive|voluntary|temporary|affordable|responsible|reasonable|modest|generous|helpful|necessary|urgent|consensus|standards?|values|rights|principles|tradition|training|education|treatment|cures?|medicine|proof|guarantees?|commitments?|promises?|values|services?|partners?|partnership)$/iu;

/** A term that the text introduces or translates. */
const named =
  /(?:called|known as|termed|term|word|phrase|dubbed|named|titled|entitled|translated as|literally|meaning|means|slogan|as|or|saying|said)\s*(?:the\s+)?$/iu;
