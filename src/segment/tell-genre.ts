import type { Genre } from '../contracts/category.ts';
import type { Block } from '../contracts/document.ts';
import type { Quotation } from '../contracts/segmented.ts';
import type { Span } from '../contracts/span.ts';
import { countWords } from '../text/words.ts';

type Clues = {
  readonly prose: string;
  readonly blocks: readonly Block[];
  readonly quotations: readonly Quotation[];
  readonly byline: Span | null;
};

/** How much of a long text is looked at, in UTF-16 code units from its start; its last blocks are looked at as well. */
const sample = 30_000;

/**
 * Tells a press release, a signed opinion piece and a news report apart by their furniture: datelines, contacts, labels, the author's note, who says "I".
 *
 * The weights are by hand; two clear signs decide. News is what reports somebody's words, or opens with a dateline, and shows no sign of the other two.
 */
export function tellGenre(clues: Clues): Genre {
  const own = ownVoice(clues);
  if (releaseScore(clues, own) >= 2) return 'release';
  if (opinionScore(clues, own) >= 2) return 'opinion';
  const reports = clues.quotations.some(({ kind }) => kind === 'speech') || dateline.test(own) || reporting.test(own);
  return reports ? 'news' : 'unknown';
}

const dateline =
  /^[^\p{L}\n]{0,10}\p{Lu}[\p{Lu} .'’-]{2,40}(?:,[^,—–\n]{1,40})?(?:\s\([^()\n]{1,40}\))?[^\p{L}\n]{0,6}(?:—|–|--?)\s+\p{Lu}/mu;
const reporting = /\b(?:said|says|told|according to|reported|announced|confirmed|officials|police)\b/i;

function releaseScore({ prose, blocks }: Clues, own: string): number {
  const head = own.slice(0, 1500);
  const tail = blocks
    .slice(-8)
    .map(({ start, end }) => prose.slice(start, Math.min(end, start + 300)))
    .join('\n');
  return score([
    [/for immediate release|news release|press release/i.test(own.slice(0, 300)), 3],
    [
      /\btoday\s+(?:\p{Ll}+ly\s+)?(?:announce|publish|unveil|launch|report|open|introduc|release|reveal|confirm|celebrat|complet|present|post|deliver|sign)(?:e?s|e?d)?\b|\b(?:announce[sd]?|unveil(?:s|ed)|launch(?:es|ed))\s+(?:\p{Ll}+ly\s+)?today\b/iu.test(
        head,
      ),
      1.5,
    ],
    [dateline.test(head), 0.5],
    [/^[^\p{L}\n]{0,10}About\s+\p{Lu}/mu.test(tail), 1.5],
    [
      /^[^\p{L}\n]{0,10}(?:press|media|news|investor|further|for more|for further)?\s*(?:contacts?|information|enquiries|inquiries|relations)\b[^.\n]{0,60}:/imu.test(
        tail,
      ),
      1.5,
    ],
    [/notes? to editors|forward-looking statements?|^\W*(?:ends|###)\W*$/im.test(tail), 1.5],
    [/\((?:NYSE|NASDAQ|LSE|TSX|ASX|AIM|Euronext)\s*:|PRNewswire|Business Wire|GLOBE ?NEWSWIRE/i.test(head), 1.5],
    [/\b(?:proudly|(?:is|are|am|'re|’re)\s+(?:proud|thrilled|delighted|excited|pleased)\s+to)\b/i.test(prose.slice(0, sample)), 0.5],
    [/\b(?:our|we)\b/i.test(head), 0.25],
  ]);
}

function opinionScore({ prose, blocks, byline }: Clues, own: string): number {
  const author = byline && prose.slice(byline.start, byline.end);
  const surname = author?.split(/\s+/).at(-1) ?? '';
  const last = blocks.slice(-2).map(({ start, end }) => prose.slice(start, Math.min(end, start + 300)));
  const firstPerson = own.match(/(?<![\p{L}’'.])(?:I(?=['’\s,])|[Mm]y|[Mm]e|[Mm]yself)(?![\p{L}])/gu)?.length ?? 0;
  const words = Math.max(1, countWords(own));
  return score([
    [
      /^\W*(?:opinion|comment|commentary|editorial|op-ed|letters?|column|viewpoint|perspective|leader|leading article|guest essay)\b(?:[^\p{L}]*(?:$|[:|\n])|[ \t]+by[ \t]+\p{L}+[ \t]+\p{L}+[^.!?\n]{0,40}$)/imu.test(
        own.slice(0, 200),
      ),
      2,
    ],
    [
      last.some((text) => /\bis an?\s+(?:[\p{L}-]+\s+){0,3}columnist\b|\bviews (?:expressed|here) are\b|\bis the author of\b/iu.test(text)),
      2,
    ],
    [
      surname.length > 2 &&
        last.some(
          (text) =>
            text.slice(0, 80).toLowerCase().includes(surname.toLowerCase()) && /\b(?:is|was|writes|teaches|works|owns)\b/.test(text),
        ),
      1.5,
    ],
    [firstPerson >= 3 && (firstPerson * 1000) / words >= 4, 1.5],
    [firstPerson >= 1, 0.5],
    [author !== null, 0.5],
    [
      /\b(?:I (?:think|believe|know|would|hope|voted|fear|suspect|suggest)|let[’']?s be|let us|we (?:must|should|need to|are told)|make no mistake|enough is enough)\b/i.test(
        own,
      ),
      0.5,
    ],
    [/\?(?:\s|$)/.test(own.slice(200)), 0.25],
  ]);
}

function score(signs: readonly (readonly [boolean, number])[]): number {
  return signs.reduce((sum, [holds, weight]) => sum + (holds ? weight : 0), 0);
}

// What stands outside quotations.
function ownVoice({ prose, quotations }: Clues): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end } of quotations) {
    if (start >= sample) break;
    pieces.push(prose.slice(from, start));
    from = end;
  }
  pieces.push(prose.slice(from, Math.max(from, sample)));
  return pieces.join(' ');
}
