import type { Span } from '../../contracts/span.ts';
import { clauseAround } from './clause-around.ts';
import { finding } from './finding.ts';
import type { Reading, ReadSentence } from './reading.ts';
import type { Rule } from './rule.ts';
import { stemsOf } from './stems.ts';

/** "The board backed it unanimously" against "two of its eight directors voted against", "carried without a single vote against" against "by 302 to 71". */
export const unanimousAndAgainst: Rule = {
  name: 'unanimous-and-against',
  category: 'logic',
  find({ body, title }: Reading) {
    const all = (title ? [title, ...body] : body).flatMap((sentence) => spanOf(sentence, unanimous));
    for (const one of all) {
      for (const sentence of body) {
        const against = dissentIn(sentence);
        if (
          !against ||
          (against.span.start < one.span.end && one.span.start < against.span.end) ||
          !isSameVote(one.sentence, sentence, against.matter) ||
          !isSameSide(one, against.span, sentence)
        )
          continue;
        return [
          finding(
            'logic',
            [clauseAround(one.sentence, one.span), clauseAround(sentence, against.span)],
            'A vote cannot be unanimous and have votes against it or abstentions.',
          ),
        ];
      }
    }
    return [];
  },
};

const unanimous =
  /\b(?:unanimous(?:ly)?|nem con|by acclamation|(?:met|faced|encountered|drew|with) (?:no|little or no) (?:opposition|dissent|objections?)(?! from (?:the )?(?:public|residents|neighbours))|(?:without|no) (?:a )?(?:word of |voice of )?(?:opposition|dissent)(?= [^.;]{0,20}(?:chamber|vote|council|members|board|hall)|[,.]|$)|not a (?:single )?(?:hand|voice|vote) (?:was |went |being )?(?:raised |cast )?(?:up )?against|(?:every|each) (?:single )?(?:councillor|member|director|delegate|senator|MP|governor|trustee|shareholder)(?: present)? (?:voted for|voted in favou?r|backed|supported|approved|in favou?r)|with (?:all|every)(?: \w+){0,3} (?:in favou?r|voting for|voting in favou?r)|as one (?:man|body)|to a (?:man|woman)\b|(?:all|both) (?:parties|sides|groups|wings) (?:voted for|voted in favou?r|backed it)|without (?:a |any )?(?:single )?(?:dissent\w*|vote|ballot|voice)(?: votes?| voices?)?(?: cast)?(?: against)?|(?:not a single|no) (?:\w+ )?(?:votes?|ballots?|members?|councillors?|directors?|MPs?)\b[^.;,]{0,40}? (?:against|broke ranks|dissented|opposed|rebelled)|(?:nobody|no one|none) (?:\w+ ){0,3}(?:voted|spoke) against|to (?:nil|zero|none) in favou?r|(?:all|every one|each)(?: of)?(?: (?:the|its))? (?:\d{1,3} )?(?:members?|councillors?|directors?|senators?|MPs?|lawmakers?|judges?|jurors?|delegates?) (?:backed|supported|voted for|voted in favou?r|approved))\b/i;
const few = '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty|\\d{1,3}|several|some)';
const dissent = new RegExp(
  `\\b${few} (?:of (?:the|its|his|her|their|them)(?: own)?(?: [a-z]+){0,3} |(?:[a-z]+ ){0,3})?(?:who )?(?:had )?(?:voted (?:against|no)|abstain(?:ed|ing)|opposed|dissented|rebelled|votes? against|against)\\b|\\b${few} (?:abstentions|votes? against)\\b`,
  'i',
);

function spanOf(
  sentence: ReadSentence,
  pattern: RegExp,
): { readonly sentence: ReadSentence; readonly span: { start: number; end: number } }[] {
  const match = pattern.exec(sentence.text);
  // "the following were approved" is a list of votes, not the one told elsewhere
  if (!match || /\bthe following\b/i.test(sentence.text)) return [];
  const span = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
  const clause = clauseAround(sentence, span);
  if (/\b(?:if|would|must be|need|requires?)\b/i.test(sentence.text.slice(clause.start - sentence.start, span.end - sentence.start)))
    return [];
  return [{ sentence, span }];
}

/** Votes against, by a score or in words; `matter`: stems of what they were cast on, when the clause says so. */
function dissentIn(
  sentence: ReadSentence,
): { readonly span: { start: number; end: number }; readonly matter: ReadonlySet<string> } | undefined {
  if (/\b(?:if|would)\b/i.test(sentence.text)) return undefined;
  const score = sentence.scores.find(({ first, second }) => Math.min(first, second) > 0);
  if (score && /\b(?:vot(?:e|ed|es|ing)|ballot|carried|passed|majority)\b/i.test(sentence.text))
    return { span: score, matter: stemsOf('') };
  // "803 were for stoppage and 92 for more talks"
  const split =
    /(?<!#)#(\d+)# (?:of \S+ )?(?:were|voted|was) (?:for|in favou?r(?: of)?)\b[^.;#]{0,40}? and #(\d+)# (?:were |voted )?(?:for|against)\b/i.exec(
      sentence.skeleton,
    );
  const minority = split && sentence.numbers[Number(split[2])];
  if (minority && minority.value > 0)
    return { span: { start: sentence.numbers[Number(split[1])]!.start, end: minority.end }, matter: stemsOf('') };
  const match = /\b(?:against|abstain|abstentions|opposed|dissented|rebelled|voted no)/i.test(sentence.text)
    ? dissent.exec(sentence.text)
    : null;
  if (!match) return undefined;
  const rest = sentence.text.slice(match.index + match[0].length).split(/[,.;]/)[0]!;
  const lead = /^(?:On|Over) (?:the )?([a-z ]+),/.exec(sentence.text)?.[1] ?? '';
  const span = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
  return { span, matter: stemsOf(`${lead} ${/^ (?:the|a|an|his|her|their) /.test(rest) ? rest : ''}`) };
}

/** "Not a single member of the party broke ranks" speaks of one side. */
function isSameSide(one: { readonly sentence: ReadSentence; readonly span: Span }, span: Span, { text, start }: ReadSentence): boolean {
  const side = /\b(?:party|side|group|coalition|bench\w*)\b/i;
  const words = (sentence: ReadSentence, at: Span) => sentence.text.slice(at.start - sentence.start, at.end - sentence.start + 20);
  return (
    !side.test(words(one.sentence, one.span)) || /\bown\b|party|backbench|rebel/i.test(text.slice(span.start - start, span.end - start))
  );
}

function isSameVote(a: ReadSentence, b: ReadSentence, matter: ReadonlySet<string>): boolean {
  if (
    /\b(?:committee|commission|amendment|first reading|second|earlier|previous(?:ly)?|last|another|separate|other|later)\b/i.test(
      `${a.text} ${b.text}`,
    )
  )
    return false;
  // minutes: each resolution is a vote of its own
  if (a !== b && /\bRESOLVED\b/.test(a.text) && /\bRESOLVED\b/.test(b.text)) return false;
  return matter.size === 0 || [...matter].some((stem) => a.stems.has(stem));
}
