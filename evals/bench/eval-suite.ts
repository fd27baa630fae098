import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const fixtures = join(import.meta.dirname, '..', 'fixtures');

/**
 * Writes a suite of so many cases: those of the project again and again, each with a last line of its own, so that no two requests are the same.
 *
 * @returns the path of the suite's file, and the articles
 */
export function writeEvalSuite(folder: string, count: number): { readonly suite: string; readonly articles: readonly string[] } {
  const sources = globSync('*/article.txt', { cwd: fixtures }).sort();
  const articles = Array.from({ length: count }, (_, index) => {
    const source = join(fixtures, dirname(sources[index % sources.length]!));
    const id = `case-${String(index).padStart(5, '0')}`;
    const article = `${readFileSync(join(source, 'article.txt'), 'utf8')}\nNumber ${index}.\n`;
    mkdirSync(join(folder, 'cases', id), { recursive: true });
    writeFileSync(join(folder, 'cases', id, 'article.txt'), article);
    writeFileSync(
      join(folder, 'cases', id, 'gold.json'),
      JSON.stringify({ ...JSON.parse(readFileSync(join(source, 'gold.json'), 'utf8')), id }),
    );
    return article;
  });
  const suite = join(folder, 'bench.yaml');
  writeFileSync(
    suite,
    'name: bench\npurpose: To be timed.\ncases: [cases]\nengines: [model]\nmodels: [openai:bench]\nscorers: [phrase-f1-clear, phrase-precision, phrase-recall]\n',
  );
  return { suite, articles };
}
