import { z } from 'zod';
import type { Report } from '../../contracts/report.ts';
import { ask } from '../../model/ask.ts';
import type { ChatModel } from '../../model/chat-model.ts';
import { counted, type Scorer, type ScoringInput, unscored } from '../scorer.ts';
import { judgePrompt } from './judge-prompt.ts';
import { neutralisedByGold } from './neutralised-by-gold.ts';

/** Of two texts the more neutral one, asked in both orders: `neither` when it says so, or changes its mind with the order. */
type Verdict = 'new' | 'old' | 'neither';
type Judged = { readonly verdict: Verdict; readonly isConsistent: boolean };

const replySchema = z.object({ reason: z.string(), moreNeutral: z.enum(['A', 'B', 'same']) });

/**
 * Scorers that ask a model which of two texts is the more neutral, always in both orders, with the judge's own agreement with gold beside its verdict:
 * what a judge says that does not agree with gold is worth little.
 */
export function judgeScorers(model: ChatModel): Scorer[] {
  const judge = judgeBy(model);
  const share = { unit: 'share', range: [0, 1], better: 'more' } as const;
  const ofRewrite = ({ report, case: { text } }: ScoringInput) => judge(report, report.rewrite.text, text);
  return [
    {
      ...share,
      name: 'judge-prefers-rewrite',
      meaning: 'share of articles whose rewrite the judge calls more neutral than the article, in both orders; undecided counts half',
      parts: ['rewrite'],
      async score(input) {
        if (input.report.rewrite.text === input.case.text) return unscored('the rewrite is the article');
        const { verdict } = await ofRewrite(input);
        return counted({
          hits: verdict === 'new' ? 1 : verdict === 'old' ? 0 : 1 / 2,
          of: 1,
          misses: verdict === 'new' ? [] : [`the judge prefers ${verdict === 'old' ? 'the article' : 'neither'}`],
        });
      },
    },
    {
      ...share,
      name: 'judge-agrees-with-gold',
      meaning:
        'share of articles where the judge calls the text with gold’s alternatives filled in more neutral than the article, in both orders: how far it can be trusted',
      async score({ gold, case: { text } }) {
        const neutral = neutralisedByGold(text, gold);
        if (neutral === text) return unscored('gold edits nothing');
        const { verdict } = await judge(gold, neutral, text);
        return counted({
          hits: verdict === 'new' ? 1 : 0,
          of: 1,
          misses: verdict === 'new' ? [] : [`the judge prefers ${verdict === 'old' ? 'the loaded text' : 'neither'}`],
        });
      },
    },
    {
      ...share,
      name: 'judge-is-consistent',
      meaning: 'share of articles where the judge’s verdict on the rewrite is the same in both orders',
      parts: ['rewrite'],
      async score(input) {
        if (input.report.rewrite.text === input.case.text) return unscored('the rewrite is the article');
        return counted({ hits: (await ofRewrite(input)).isConsistent ? 1 : 0, of: 1 });
      },
    },
  ];
}

/** Asks once for each key: several scorers read the same verdict. */
function judgeBy(model: ChatModel): (key: Report | object, changed: string, old: string) => Promise<Judged> {
  const known = new WeakMap<object, Promise<Judged>>();
  return (key, changed, old) => {
    const verdict = known.get(key) ?? inBothOrders(model, changed, old);
    known.set(key, verdict);
    return verdict;
  };
}

async function inBothOrders(model: ChatModel, changed: string, old: string): Promise<Judged> {
  const [first, second] = await Promise.all([pick(model, changed, old), pick(model, old, changed)]);
  const verdicts = [
    first === 'same' ? 'neither' : first === 'A' ? 'new' : 'old',
    second === 'same' ? 'neither' : second === 'B' ? 'new' : 'old',
  ] as const;
  const isConsistent = verdicts[0] === verdicts[1];
  return { verdict: isConsistent ? verdicts[0] : 'neither', isConsistent };
}

async function pick(model: ChatModel, a: string, b: string): Promise<'A' | 'B' | 'same'> {
  const { value } = await ask(
    model,
    {
      promptId: 'judge',
      messages: judgePrompt(a, b),
      schema: replySchema,
      name: 'verdict',
      wishes: { temperature: 0, maxOutputTokens: 1000 },
    },
    { signal: undefined },
  );
  return value.moreNeutral;
}
