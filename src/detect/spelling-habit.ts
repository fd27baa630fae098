import type { ArticleWords } from './article-words.ts';

/** Whether the article spells American, by words that differ; British when nothing tells. */
export function isAmericanSpelling({ positions }: ArticleWords): boolean {
  const count = (words: readonly string[]) => words.reduce((sum, word) => sum + (positions.get(word)?.length ?? 0), 0);
  return count(american) > count(british);
}

const american =
  'program programs defense offense labor color favor honor neighbor neighbors neighborhood behavior center theater traveled canceled labeled signaled fueled organization organizations organize organized recognize recognized realize realized criticize criticized emphasize emphasized percent gray toward skeptical skeptics u.s'.split(
    ' ',
  );
const british =
  'programme programmes defence offence labour colour favour honour neighbour neighbours neighbourhood behaviour centre theatre travelled cancelled labelled signalled fuelled organisation organisations organise organised recognise recognised realise realised criticise criticised emphasise emphasised grey towards sceptical sceptics whilst councillor councillors'.split(
    ' ',
  );
