/** `Passage.source` of the article itself; references bring ids of their own. */
export const articleSource = 'article';
