import type { DraftInconsistency } from '../../contracts/draft.ts';
import type { Span } from '../../contracts/span.ts';
import { areTimesApart, isUnsure, sourceOf } from '../statements/circumstances.ts';
import { auxiliaries, determiners } from '../statements/word-classes.ts';
import { type Word, wordsOfSentence } from '../statements/words-of-sentence.ts';
import { clauseAround } from './clause-around.ts';
import { finding } from './finding.ts';
import type { Reading, ReadSentence } from './reading.ts';
import type { Rule } from './rule.ts';
import { stemOf } from './stems.ts';

/** What is said not to have happened at all, and happens: "No deaths occurred … three participants died", "keeps no recordings … those recordings". */
export const noneAndSome: Rule = {
  name: 'none-and-some',
  category: 'logic',
  find(reading: Reading) {
    const sentences = reading.title ? [reading.title, ...reading.body] : reading.body;
    const told = sentences.flatMap((sentence) => mentionsIn(sentence));
    const found: DraftInconsistency[] = [];
    for (const none of told.filter(({ isDenied }) => isDenied)) {
      const some = told.find((one) => !one.isDenied && one.family === none.family && isApart(none, one) && isAtOnce(none, one, reading));
      if (some && found.length < 10)
        found.push(
          finding(
            none.sentence.kind === 'heading' || some.sentence.kind === 'heading' ? 'headline' : 'logic',
            [none, some].map(({ sentence, span }) => clauseAround(sentence, span)),
            `It is said that there ${none.family.told}, and elsewhere that there ${none.family.isPlural ? 'were some' : 'was'}.`,
          ),
        );
    }
    return found;
  },
};

/** Another sentence, or another clause: "keeps no recordings, and those recordings are deleted". */
function isApart(none: Mention, some: Mention): boolean {
  if (none.sentence !== some.sentence) return true;
  const { text, start } = none.sentence;
  return none.span.end < some.span.start && /^, (?:and|but) (?:those|these|both|all) |^; /.test(text.slice(none.span.end - start));
}

type Family = {
  readonly nouns: ReadonlySet<string>;
  readonly verbs: ReadonlySet<string>;
  readonly told: string;
  readonly isPlural: boolean;
};
type Mention = { readonly family: Family; readonly isDenied: boolean; readonly sentence: ReadSentence; readonly span: Span };

const families: readonly Family[] = `deaths fatalities | died killed | were no deaths
injuries casualties | injured hurt wounded treated hospitalised hospitalized | were no injuries
arrests | arrested detained | were no arrests
witnesses | | were no witnesses
survivors | | were no survivors
recordings | recorded | were no recordings
charges | charged | were no charges
complaints | complained | were no complaints
accidents crashes collisions | crashed collided | were no accidents
delays | delayed | were no delays
evacuations | evacuated | were no evacuations
sprinklers | | were no sprinklers
fines | fined | were no fines
redundancies layoffs | | were no redundancies
objections | objected | were no objections
cancellations | cancelled | were no cancellations
warnings | warned | were no warnings
penalties | | were no penalties
side-effects | | were no side effects
leaks | leaked | were no leaks
abstentions | abstained | were no abstentions
hostages | | were no hostages
passengers | | were no passengers
bids bidders | | were no bids
strikes | | were no strikes`
  .split('\n')
  .map((line) => {
    const [nouns = '', verbs = '', told = ''] = line.split('|').map((part) => part.trim());
    const plural = nouns.split(' ').filter(Boolean);
    const singular = plural.map((noun) => noun.replace(/ies$/, 'y').replace(/(?<=sh|ss)es$|s$/, ''));
    return { nouns: new Set([...plural, ...singular]), verbs: new Set(verbs.split(' ').filter(Boolean)), told, isPlural: true };
  });
const byWord = new Map<string, Family>();
for (const family of families) for (const word of [...family.nouns, ...family.verbs]) byWord.set(word, family);

const progressive = new Map(
  ['killing killed', 'injuring injured', 'wounding wounded', 'hurting hurt', 'arresting arrested', 'detaining detained'].map((line) => {
    const [word, known] = line.split(' ');
    return [word!, byWord.get(known!)!] as const;
  }),
);

const stems = new Set([...byWord.keys(), ...progressive.keys()].map(stemOf));

function hasStem(own: ReadonlySet<string>): boolean {
  for (const stem of own) if (stems.has(stem)) return true;
  return false;
}

function mentionsIn(sentence: ReadSentence): Mention[] {
  const found: Mention[] = [];
  if (!hasStem(sentence.stems)) return found;
  const words = wordsOfSentence(sentence);
  for (const [at, word] of words.entries()) {
    // "injuring two workers"
    const doing = word.kind === 'word' && words[at + 1]?.kind === 'number' ? progressive.get(word.lower) : undefined;
    if (doing)
      found.push({ family: doing, sentence, isDenied: false, span: { start: word.start, end: (words[at + 2] ?? words[at + 1])!.end } });
    const family = word.kind === 'word' ? byWord.get(word.lower) : undefined;
    if (!family) continue;
    const one = family.verbs.has(word.lower) ? deedAt(words, at) : thingAt(words, at);
    if (one) found.push({ family, sentence, isDenied: one.isDenied, span: { start: words[one.from]!.start, end: word.end } });
  }
  return found;
}

type Told = { readonly isDenied: boolean; readonly from: number };

/** "no deaths", "without a single arrest", "not a single complaint", against "two arrests", "those recordings". */
function thingAt(words: readonly Word[], at: number): Told | undefined {
  for (let from = at - 1; from >= 0 && at - from <= 4; from -= 1) {
    const { lower, kind } = words[from]!;
    const next = words[from + 1]?.lower ?? '';
    if (kind === 'mark' || auxiliaries.has(lower)) return undefined;
    if (
      /^(?:further|more|other|new|additional|such|fewer|immediate|serious|major|criminal|late|earlier|previous|last|official|formal)$/.test(
        lower,
      )
    )
      return undefined;
    if (lower === 'no' || lower === 'zero') return { isDenied: true, from };
    if (lower === 'without' || (lower === 'any' && /^(?:not|n't|never|without)$/.test(words[from - 1]?.lower ?? '')))
      return { isDenied: true, from };
    if (lower === 'single' && words[from - 1]?.lower === 'a' && /^(?:not|without)$/.test(words[from - 2]?.lower ?? ''))
      return { isDenied: true, from: from - 2 };
    if (/^(?:not|never|few|any|every|if|of)$/.test(lower)) return undefined;
    if (kind === 'number' && !/^(?:0|zero|no)$/.test(lower)) return { isDenied: false, from };
    if (/^(?:those|these|both|several)$/.test(lower) && from === at - 1) return { isDenied: false, from };
    if (/^an?$/.test(lower) && next !== 'single') return from === at - 1 ? { isDenied: false, from } : undefined;
    if (words[from]!.isPossessive && from === at - 1) return { isDenied: false, from };
    if (determiners.has(lower)) return undefined;
  }
  return undefined;
}

/** "nobody was hurt" against "three people were hurt" and "killing two". */
function deedAt(words: readonly Word[], at: number): Told | undefined {
  const group = words.slice(Math.max(0, at - 9), at);
  const near = group.findLastIndex(
    ({ lower, kind }) => kind === 'number' || /^(?:nobody|none|people|both|those)$/.test(lower) || lower === 'one',
  );
  const from = near === -1 ? -1 : Math.max(0, at - 9) + near;
  if (from === -1) return undefined;
  const between = words.slice(from + 1, at);
  if (between.some(({ kind, lower }) => kind === 'mark' || /^(?:not|never|who|that|and|but|might|could|would|may|if)$/.test(lower)))
    return undefined;
  const { lower, kind } = words[from]!;
  if (lower === 'nobody' || lower === 'none' || (lower === 'one' && words[from - 1]?.lower === 'no'))
    return { isDenied: true, from: lower === 'one' ? from - 1 : from };
  if (kind === 'number' && words[from - 1]?.lower !== 'no') return { isDenied: false, from };
  return /^(?:those|both)$/.test(lower) && from >= at - 2 ? { isDenied: false, from } : undefined;
}

function isAtOnce(none: Mention, some: Mention, reading: Reading): boolean {
  const text = `${none.sentence.text} ${some.sentence.text}`;
  if (/\bthere\b(?! (?:were|was|is|are|have|has|had|can|could|will|would|may|might))/i.test(none.sentence.text)) return false;
  if (
    /\b(?:other|else|earlier|previous(?:ly)?|another|separate|last|since then|later|ago|nearby|so far|yet|before|once|usually|every year|a year|each year|second|feared|drill|rehears\w*|simulat\w*)\b/i.test(
      text,
    )
  )
    return false;
  // "In Fairdale one person died" says nothing of another village
  if (isElsewhere(some.sentence, none.sentence)) return false;
  if (isUnsure(none.sentence, none.span) || isUnsure(some.sentence, some.span) || areTimesApart(none.sentence, some.sentence)) return false;
  const [first, second] = [sourceOf(none.sentence, reading), sourceOf(some.sentence, reading)];
  return first === null || second === null || first === second;
}

function isElsewhere(a: ReadSentence, b: ReadSentence): boolean {
  const places = ({ text, names, start }: ReadSentence) =>
    names.filter(
      (name) =>
        name.kind !== 'person' &&
        /\b(?:in|near|at|outside)(?: the)?(?: \w+){0,4} $/.test(text.slice(Math.max(0, name.start - start - 40), name.start - start)),
    );
  const first = places(a);
  return first.length > 0 && !first.some(({ key }) => b.names.some((name) => name.key === key));
}
