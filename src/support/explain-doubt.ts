import type { Doubt } from './doubt.ts';

/** What speaks against a statement, as an editor would say it: one sentence without a full stop. */
export function explainDoubt({ kind, words, instead, weight }: Doubt): string {
  switch (kind) {
    case 'number':
    case 'date':
      return weight >= 1 ? `the article has no “${words}”` : elsewhere(words);
    case 'name':
      if (instead !== null) return `the article has “${instead}”, not “${words}”`;
      return weight >= 1 ? `the article has no “${words}”` : elsewhere(words);
    case 'quotation':
      return 'the article has no such quotation';
    case 'polarity':
      return instead === null ? `the article does not deny “${words}”` : `only one of the two denies “${words}”`;
    case 'opposite':
      return instead === null ? `the article says the contrary of “${words}”` : `the article says “${instead}”, not “${words}”`;
    case 'certainty':
      return `“${words}”: the article is more or less certain than that`;
    case 'roles':
      return instead === null ? `the roles in “${words}” are exchanged` : `the article has it the other way round: “${instead}”`;
    case 'wording':
      return `nothing in the article stands for “${words}”`;
    case 'no-passage':
      return 'no passage of the article comes near';
  }
}

function elsewhere(words: string): string {
  return `“${words}” is not in what the article says of this, only elsewhere`;
}
