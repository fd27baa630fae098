import type { z } from 'zod';
import type { PartName } from '../../contracts/category.ts';
import type { DraftGap } from '../../contracts/draft.ts';
import { ask } from '../../model/ask.ts';
import { fillPrompt } from '../../prompt/fill-prompt.ts';
import type { Desk } from './desk.ts';
import { withPlainRemarks } from './plain-remarks.ts';
import { replySchemas } from './reply-schemas.ts';
import { wrongLanguage } from './wrong-language.ts';

type Output = keyof typeof replySchemas;
type Reply<O extends Output> = z.infer<(typeof replySchemas)[O]>;
type Asked<O extends Output> = { readonly reply: Reply<O>; readonly gaps: DraftGap[] };
type Question<O extends Output> = {
  readonly id: string;
  readonly output: O;
  readonly inputs: Readonly<Record<string, string | number>>;
  /** Which part a list of the reply belongs to, for the gap that a malformed item leaves; the others need none. */
  readonly partOf: Readonly<Record<string, PartName>>;
};

/**
 * Asks by one prompt.
 *
 * @returns the reply, and a gap for each list of which items had to be left out because they were malformed
 */
export async function askPrompt<O extends Output>(
  { id, output, inputs, partOf }: Question<O>,
  { chatModel, prompts, repeat, language = null, hear }: Desk,
  signal: AbortSignal | undefined,
): Promise<Asked<O>> {
  const prompt = prompts.get(id)!;
  const messages = fillPrompt(prompt, inputs);
  const schema = replySchemas[output] as unknown as z.ZodType<Reply<O>>;
  const { value, refused } = await ask(
    chatModel,
    {
      promptId: id,
      messages,
      schema,
      name: output,
      wishes: prompt.model,
      repeat,
      faultIn: (value) => wrongLanguage(value, language),
      onItems: hear?.(),
    },
    { signal },
  );
  const gaps = Object.entries(partOf).flatMap(([list, part]): DraftGap[] => {
    const items = refused.filter((item) => item.list === list);
    if (items.length === 0) return [];
    return [
      {
        part,
        code: 'model-bad-reply',
        why: `${items.length} of the model's ${list} were malformed and are left out (${items[0]!.why}).`,
        failsPart: false,
      },
    ];
  });
  return { reply: withPlainRemarks(value), gaps };
}
