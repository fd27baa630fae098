import type { Block } from '../contracts/document.ts';
import type { Quotation } from '../contracts/segmented.ts';
import type { Span } from '../contracts/span.ts';
import type { Attribution } from './find-attribution.ts';

type Quoted = {
  readonly prose: string;
  readonly block: Block;
  readonly quotation: Span & { readonly inside: Span; readonly isContinued: boolean };
  /** The text of the sentence before and behind it, up to the next quotation. */
  readonly before: Span;
  readonly after: Span;
  readonly attribution: Attribution;
  /** Whether a quotation of somebody's words stands before it in the same sentence. */
  readonly followsSpeech: boolean;
};

/** A scare quote holds a word or three; what is longer is somebody's. */
const mostScareWords = 3;
const mostTitleWords = 12;

const works =
  'film|movie|book|novel|memoir|song|album|single|play|musical|opera|poem|essay|article|column|editorial|podcast|series|show|programme|program|documentary|sitcom|painting|sculpture|exhibition|game|magazine|journal|newsletter|blog|report|paper|study|motion|resolution|bill|campaign|operation|project|initiative|slogan|hashtag|app|ship|boat|yacht|vessel|tour|conference|course';
const policies =
  'policy|policies|doctrine|strategy|initiative|agenda|campaign|programme|program|plan|scheme|operation|act|bill|law|rule|tax|deal|pact|movement|project|approach|film|movie|song|album|series|show|podcast|tour|exhibition|brand|app|hashtag|slogan|badge|label|logo';

const isWorkBefore = new RegExp(
  String.raw`(?:(?<![\p{L}])(?:${works})\s*,?\s+|(?<![\p{L}])(?:titled|entitled|headlined|captioned|subtitled|named|nicknamed|codenamed|known as|aka|the (?:word|term|phrase|name|title|expression|label))\s+)$`,
  'iu',
);
const isPolicyAfter = new RegExp(String.raw`^\s+(?:${policies})(?![\p{L}])`, 'iu');

/**
 * Tells somebody's words from a word held at arm's length and from a name. When unsure it is speech: that is never rewritten.
 */
export function classifyQuotation({ prose, block, quotation, before, after, attribution, followsSpeech }: Quoted): Quotation['kind'] {
  const inside = prose.slice(quotation.inside.start, quotation.inside.end);
  const ahead = prose.slice(Math.max(before.start, before.end - 60), before.end);
  const behind = prose.slice(after.start, Math.min(after.end, after.start + 40));
  const words = inside.split(/[\s‐-]+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  if (/\bso[- ]called\s+$/i.test(ahead)) return words <= mostScareWords + 1 ? 'scare' : 'speech';
  if (quotation.isContinued || words > mostTitleWords || /[.!?…]$/.test(inside)) return 'speech';
  const isClause = /,$/.test(inside) || words > 5;
  if (isWorkBefore.test(ahead) && !isSaid(ahead)) return 'title';
  if (isPolicyAfter.test(behind) && words <= 5 && (words > 1 || isTitleCase(inside))) return 'title';
  if (attribution.phrase || attribution.isReported || followsSpeech) return 'speech';
  if (words >= 2 && (isTitleCase(inside) || isNameInside(inside, ahead))) return 'title';
  if (isClause || words > mostScareWords) return 'speech';
  if (block.kind === 'heading' && words > 1) return 'speech';
  return hasOwnVoice(prose, before, after) ? 'scare' : 'speech';
}

// He used the word “genocide”: his word. The word “genocide” was coined in 1944: a term.
function isSaid(ahead: string): boolean {
  return /\b(?:uses?|used|using|utter(?:s|ed)?|repeat(?:s|ed)?)\s+(?:the\s+)?(?:word|term|phrase|expression|label)\s+$/i.test(ahead);
}

// the “Oleato deconstructed”: a capital in the middle of the writer's sentence
function isNameInside(inside: string, ahead: string): boolean {
  return /\p{Ll}\s+$/u.test(ahead) && /^\p{Lu}\p{Ll}/u.test(inside);
}

function isTitleCase(text: string): boolean {
  const words = text.match(/[\p{L}][\p{L}'’-]*/gu) ?? [];
  if (!/\p{Ll}/u.test(text)) return false;
  return (
    words.length > 0 &&
    /^\p{Lu}/u.test(words[0]!) &&
    words.every((word) => /^\p{Lu}/u.test(word) || /^(?:a|an|and|as|at|by|for|from|in|into|of|on|or|our|over|the|to|with|is)$/.test(word))
  );
}

// A fragment inside a sentence of the writer's; alone in its sentence, or set off at its head by a comma, it is somebody's.
function hasOwnVoice(prose: string, before: Span, after: Span): boolean {
  if (/\p{L}/u.test(prose.slice(before.start, before.end))) return true;
  const behind = prose.slice(after.start, after.end);
  return /\p{L}/u.test(behind) && !/^\s*[,—–]/.test(behind);
}
