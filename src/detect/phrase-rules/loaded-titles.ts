import type { DraftPhrase } from '../../contracts/draft.ts';
import type { Segmented } from '../../contracts/segmented.ts';
import { foundPhrase } from './found-phrase.ts';
import type { PhraseRule } from './phrase-rule.ts';
import { isWritersVoice, sentencesWith, spansOf } from './sentences-with.ts';

/**
 * Praise or blame pinned to somebody’s role: "Militant organiser Dougie Sharp", "long-suffering baker Lena Doyle", "hero detectives".
 * The role and the name stay, the pin goes.
 */
export const loadedTitles: PhraseRule = { name: 'loaded-titles', category: 'label', find };

const blame =
  'militant firebrand hardline under-fire disgraced shamed hapless hopeless failed clueless bungling beleaguered bumbling arrogant pompous greedy grasping smug slippery shady sinister power-hungry publicity-hungry publicity-shy attention-seeking loud-mouthed mouthy rabble-rousing scandal-hit scandal-plagued crisis-hit gaffe-prone accident-prone cash-strapped millionaire-backed out-of-touch thin-skinned hot-headed foul-mouthed two-faced spineless gutless ruthless heartless callous cold-hearted evil twisted depraved vile sick notorious dodgy crooked rogue loony barmy crackpot cranky self-important self-satisfied self-styled self-appointed self-proclaimed so-called would-be washed-up jumped-up work-shy feckless'.split(
    ' ',
  );
const praise =
  'hero heroic plucky gallant brave courageous fearless tireless selfless devoted dedicated beloved much-loved well-loved cherished popular inspirational inspiring legendary iconic visionary pioneering trailblazing brilliant gifted genius superstar star acclaimed celebrated esteemed respected well-respected highly-respected renowned hard-working hardworking long-suffering hard-pressed kind-hearted big-hearted warm-hearted salt-of-the-earth down-to-earth no-nonsense straight-talking plain-speaking plainspoken feisty fiery unassuming humble decent honest upstanding law-abiding god-fearing grieving heartbroken angelic tragic'.split(
    ' ',
  );
/** Of these a sober text may say so, with a reason; some editors leave them. */
const mild = new Set(
  'popular star respected celebrated acclaimed renowned decent honest humble grieving brave dedicated tragic devoted failed legendary iconic rogue heartbroken gifted'.split(
    ' ',
  ),
);

const roles =
  'organiser organizer campaigner activist protester demonstrator leader boss chief chair chairman chairwoman chairperson director executive manager coach captain striker goalkeeper keeper defender midfielder player referee minister secretary senator congressman congresswoman lawmaker politician councillor councilman councilwoman mayor governor president premier candidate nominee spokesman spokeswoman spokesperson lawyer solicitor barrister prosecutor judge officer detective policeman policewoman constable sheriff inspector firefighter paramedic nurse doctor surgeon scientist researcher professor teacher headteacher headmaster headmistress principal baker grocer butcher shopkeeper trader farmer fisherman builder plumber driver miner docker worker pensioner grandmother grandfather gran granny mother father mum dad mom widow widower son daughter schoolboy schoolgirl teenager student businessman businesswoman entrepreneur tycoon magnate founder owner landlord landlady developer banker financier investor author writer journalist reporter columnist broadcaster presenter actor actress singer star musician artist chef pilot soldier sergeant colonel general commander veteran priest vicar bishop pastor imam rabbi cleric lobbyist donor backbencher rebel suspect thief burglar robber killer resident neighbour neighbor volunteer'.split(
    ' ',
  );
/** Without a name after it only these are people whom a headline flatters or blackens by the dozen. */
const groups = new Set(
  'detectives officers firefighters paramedics nurses doctors teachers soldiers police suspects workers families residents pensioners volunteers fans players campaigners taxpayers drivers mothers parents'.split(
    ' ',
  ),
);

const adjectives = [...blame, ...praise];
const alternation = adjectives.join('|');
const named = new RegExp(
  String.raw`\b(?<span>(?:${alternation}))\s+(?:(?!and\b|or\b|but\b)[a-z’'-]+\s+){0,2}?(?:${roles.join('|')})\s+(?<name>[A-Z][A-Za-z’'.-]+)`,
  'gi',
);
const bare = new RegExp(
  String.raw`\b(?<span>hero|heroic|plucky|brave|gallant|ruthless|evil|heartless|greedy|callous|hapless|bungling|hard-pressed|long-suffering|hard-working|hardworking)\s+(?<group>${[...groups].join('|')})\b`,
  'gi',
);

const triggers = [...new Set(adjectives.map((adjective) => adjective.split('-').at(-1)!))];

function find(segmented: Segmented): DraftPhrase[] {
  const sentences = sentencesWith(segmented, triggers);
  return [
    ...sentences.flatMap((sentence) => spansOf(named, sentence)).filter(({ match }) => /^\p{Lu}/u.test(match.groups!.name!)),
    ...sentences.flatMap((sentence) => spansOf(bare, sentence)),
  ]
    .filter((span) => isWritersVoice(segmented, span) && !isPartOfName(span.match[0], span.start, segmented))
    .map(({ start, end, match }) => {
      const adjective = match.groups!.span!.toLowerCase();
      return foundPhrase(
        { start, end },
        {
          category: 'label',
          strength: mild.has(adjective) ? 'arguable' : 'clear',
          leans: blame.includes(adjective) ? 'against' : 'for',
          reason: 'Tells the reader what to think of the person; the role and the name are enough.',
          alternatives: [''],
          target: match.groups!.name ?? null,
        },
      );
    });
}

/** "the Rogue Landlord Register": a capital within a sentence makes a name of it. */
function isPartOfName(words: string, start: number, { document: { prose } }: Segmented): boolean {
  return /^\p{Lu}/u.test(words) && /[\p{L}\p{N},]\s$/u.test(prose.slice(Math.max(0, start - 2), start));
}
