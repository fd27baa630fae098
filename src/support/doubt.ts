import type { Passage } from '../contracts/passage.ts';
import type { Segmented } from '../contracts/segmented.ts';
import type { Span } from '../contracts/span.ts';
import type { RuleDoubtKind } from '../contracts/support.ts';
import type { ArticleWords, ReadPassage } from './article-words.ts';
import type { TextWord } from './text-words.ts';

/** What speaks against one statement, before it is weighed with the rest. */
export type Doubt = {
  readonly kind: RuleDoubtKind;
  /** Words of the statement that it is about. */
  readonly words: string;
  /** What the article has instead, in its own words; `null` when nothing stands for it. */
  readonly instead: string | null;
  /** Where the article says so, or comes nearest. */
  readonly passage: Passage | null;
  /** 1 or more settles it alone; less than that adds to others. */
  readonly weight: number;
};

/** A statement with what it is held against. */
export type Comparison = {
  readonly statement: string;
  readonly words: readonly TextWord[];
  /** Best first. */
  readonly nearest: readonly ReadPassage[];
  readonly article: ArticleWords;
};

/** Finds one kind of fault in a statement; pure, and cheap beside finding the passages. */
export type SupportCheck = (comparison: Comparison) => Doubt[];

/** A passage of the article, as its text has it. */
export function passageOf({ start, end }: Span, { document }: Segmented): Passage {
  return { source: 'article', start, end, text: document.text.slice(start, end) };
}
