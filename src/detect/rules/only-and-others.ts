import type { DraftInconsistency } from '../../contracts/draft.ts';
import type { Span } from '../../contracts/span.ts';
import { areTimesApart, isOneSource, isUnsure } from '../statements/circumstances.ts';
import { clauseAround } from './clause-around.ts';
import { finding } from './finding.ts';
import type { Reading, ReadSentence } from './reading.ts';
import type { Rule } from './rule.ts';
import { stemOf } from './stems.ts';

/** One of a kind, and more: "the only firm to bid … two other bidders", "the sole survivor … both survivors", "the only pharmacy in the village … the village’s other pharmacy". */
export const onlyAndOthers: Rule = {
  name: 'only-and-others',
  category: 'logic',
  find(reading: Reading) {
    const found: DraftInconsistency[] = [];
    const sentences = reading.title ? [reading.title, ...reading.body] : reading.body;
    for (const home of sentences) {
      for (const only of onlyIn(home)) {
        for (const sentence of reading.body) {
          if (sentence === home || found.length >= 5) continue;
          const span = othersIn(sentence, only);
          if (!span || !isAtOnce(only, sentence, span, reading)) continue;
          found.push(
            finding(
              home.kind === 'heading' ? 'headline' : 'logic',
              [clauseAround(home, only.span), clauseAround(sentence, span)],
              `There is said to be only one ${only.noun}${only.deed === null ? '' : ` to ${only.deed}`} in one place and more in another.`,
            ),
          );
          break;
        }
      }
    }
    return found;
  },
};

type Only = {
  readonly sentence: ReadSentence;
  readonly span: Span;
  readonly noun: string;
  /** "bid" of "the only firm to bid". */
  readonly deed: string | null;
  /** "village" of "the only pharmacy in the village". */
  readonly place: string | null;
};

const pattern =
  /\b(?:the|its|their|his|her) (?:only|sole|lone|single) (?:[a-z-]+ )?([a-z-]{3,})(?: (?:to (?:have )?|that |which |who )([a-z]{3,})| (?:in|on|of) (?:the|this|its|their) (?:[a-z]+ )?(village|town|city|county|island|district|region|country|street|valley|borough|estate|parish|area|company|group|club|school|hospital|crew|team|panel|board|council|committee|jury|cabinet|squad|shortlist)\b)?/gi;

/** Nouns of which "the only" limits nothing by what follows. */
const counted =
  /^(?:survivor|witness|suspect|bidder|bid|tender|offer|applicant|application|candidate|contender|entrant|entry|victim|fatality|casualty|passenger|heir|defendant|objector|objection|complaint|arrest|injury|vote|abstention|child|daughter|son|challenger|nominee|supplier|owner|shareholder|tenant|occupant|resident|employee|trustee|director)$/;

function onlyIn(sentence: ReadSentence): Only[] {
  const found: Only[] = [];
  for (const match of sentence.text.matchAll(pattern)) {
    const [, noun, deed, place] = match;
    const base = noun!.toLowerCase();
    if (base.endsWith('s') && !base.endsWith('ss')) continue;
    const verb =
      deed === undefined || /^(?:have|has|had|was|were|is|are|will|can|could|would|may|be|get|make|made|take|took|the|she|they)$/.test(deed)
        ? null
        : deed.toLowerCase();
    if (verb === null && place === undefined && !counted.test(base)) continue;
    const start = sentence.start + match.index;
    found.push({ sentence, span: { start, end: start + match[0].length }, noun: base, deed: verb, place: place?.toLowerCase() ?? null });
  }
  return found;
}

const many = '(?:two|three|four|five|six|seven|eight|nine|ten|\\d{1,3}|both|several|a dozen|dozens of|many)';
const other = '(?:other|rival|competing|further|more|remaining|losing|unsuccessful|fellow)';

function othersIn(sentence: ReadSentence, { noun, deed, place }: Only): Span | undefined {
  const plural = `${noun.replace(/y$/, '(?:y|ie)')}(?:e?s)`;
  const forms: string[] = [];
  if (place !== null)
    forms.push(
      `(?:the|this|its|their) ${place}[’']s (?:${many}|other|second|only other)(?: [a-z-]+)? (?:${plural}|${noun})`,
      `(?:${many}|another|the other)(?: ${other})?(?: of the)?(?: [a-z-]+)? (?:${plural}|${noun}) (?:in|on|of) (?:the|this|its|their) ${place}`,
    );
  else if (deed === null)
    forms.push(
      `(?:${many}(?: ${other})?|${other}|all|those|the other) (?:[a-z-]+ )?${plural}`,
      `(?:another|a second|a rival|the other) (?:[a-z-]+ )?${noun}`,
    );
  else {
    const root = stemOf(deed);
    if (root.length < 3) return undefined;
    const agent = `${root}(?:[a-z]{0,2}ers|ants|ors|ists|ents)`;
    forms.push(
      `(?:${many}(?: ${other})?|${other}) (?:[a-z-]+ )?${agent}`,
      `(?:another|a second|a rival) (?:[a-z-]+ )?${agent.replace(/s\b/g, '')}`,
      `(?:${many}(?: ${other})?|${other}) (?:[a-z-]+ )?(?:${plural}) (?:also |had |have |all |both )?${root}[a-z]{0,4}`,
    );
  }
  const match = new RegExp(`\\b(?:${forms.join('|')})\\b`, 'i').exec(sentence.text);
  if (!match || /\b(?:no|not|without|any|if) (?:\S+ )?$/i.test(sentence.text.slice(Math.max(0, match.index - 14), match.index)))
    return undefined;
  return { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
}

function isAtOnce(only: Only, sentence: ReadSentence, span: Span, reading: Reading): boolean {
  const text = `${near(only.sentence, only.span)} ${near(sentence, span)}`;
  if (
    /\b(?:earlier|previous(?:ly)?|last (?:year|time|month)|ago|died since|later|at first|initially|originally|withdrew|pulled out|dropped out|until|used to|once|so far|elsewhere|(?:first|second|third) (?!bid|offer|candidate|applic|tender|firm|compan))\b/i.test(
      text,
    )
  )
    return false;
  if (isUnsure(only.sentence, only.span) || isUnsure(sentence, span)) return false;
  return !areTimesApart(withoutMonth(only.sentence), withoutMonth(sentence)) && isOneSource(only.sentence, sentence, reading);
}

/** The words of a match and those right beside it. */
function near({ text, start }: ReadSentence, span: Span): string {
  return text.slice(Math.max(0, span.start - start - 40), span.end - start).concat(/^[^,.;]{0,40}/.exec(text.slice(span.end - start))![0]);
}

/** A month or day in one sentence dates the deed ("chosen in November"), no other round of it. */
function withoutMonth(sentence: ReadSentence): ReadSentence {
  return { ...sentence, dates: sentence.dates.filter(({ year, relative }) => year !== null || relative !== null) };
}
