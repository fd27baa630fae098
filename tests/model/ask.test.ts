import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { ask } from '../../src/model/ask.ts';
import { strictSchema } from '../../src/model/strict-schema.ts';
import { scriptedModel } from '../../src/testing.ts';
import { itemsSchema, noSignal, question } from './questions.ts';

const good = { items: [{ word: 'regime', count: 2 }] };

describe('a reply', () => {
  test.each(
    Object.entries({
      'bare JSON': JSON.stringify(good),
      'JSON in a fence': `\`\`\`json\n${JSON.stringify(good)}\n\`\`\``,
      'JSON in a fence without a name': `\`\`\`\n${JSON.stringify(good)}\n\`\`\``,
      'JSON after some words': `Certainly! ${JSON.stringify(good)} I hope that helps.`,
      'JSON after thinking aloud': `<think>The word {regime} occurs twice.</think>\n${JSON.stringify(good)}`,
      'JSON whose text holds a fence': JSON.stringify({ items: [{ word: '```x```', count: 2 }] }),
    }),
  )('may be %s', async (_, text) => {
    const model = scriptedModel([text]);
    expect((await ask(model, question, noSignal)).value.items[0]!.count).toBe(2);
    expect(model.calls).toHaveLength(1);
  });

  test('of another shape gets one repair call that shows the fault', async () => {
    const model = scriptedModel(['{"words":[]}', { json: good }]);
    expect((await ask(model, question, noSignal)).value).toEqual(good);
    const [first, repair] = model.calls;
    expect(repair!.messages.slice(0, 2)).toEqual(first!.messages);
    expect(repair!.messages.slice(2).map(({ role }) => role)).toEqual(['assistant', 'user']);
    expect(repair!.messages[2]!.content).toBe('{"words":[]}');
    expect(repair!.messages[3]!.content).toContain('items: Invalid input: expected array, received undefined');
  });

  test('that is bad twice is an error with the reply as it arrived, and no third call', async () => {
    const model = scriptedModel(['nonsense', 'more nonsense']);
    await expect(ask(model, question, noSignal)).rejects.toMatchObject({ code: 'model-bad-reply', rawReply: 'more nonsense' });
    expect(model.calls).toHaveLength(2);
  });

  test('that is cut off is not repaired, though its JSON may be whole', async () => {
    const model = scriptedModel([{ text: JSON.stringify(good), finish: 'length' }]);
    await expect(ask(model, question, noSignal)).rejects.toMatchObject({ code: 'model-cut-off', rawReply: JSON.stringify(good) });
    expect(model.calls).toHaveLength(1);
  });
});

describe('a wrong item', () => {
  test('costs that item, not the list', async () => {
    const model = scriptedModel([{ json: { items: [good.items[0], { word: 'x', count: -1 }, 'y', { word: 'z', count: 3 }] } }]);
    const { value, refused } = await ask(model, question, noSignal);
    expect(value.items).toEqual([good.items[0], { word: 'z', count: 3 }]);
    expect(refused.map(({ list, item }) => [list, item])).toEqual([
      ['items', { word: 'x', count: -1 }],
      ['items', 'y'],
    ]);
    expect(refused[0]!.why).toContain('count');
    expect(model.calls).toHaveLength(1);
  });

  test('among no right ones is a fault of the reply', async () => {
    const model = scriptedModel([{ json: { items: [{ word: 'x' }] } }, { json: { items: [] } }]);
    expect((await ask(model, question, noSignal)).value).toEqual({ items: [] });
    expect(model.calls).toHaveLength(2);
  });
});

test('strict schemas require every property, allow no other, and leave bounds to zod', () => {
  const schema = z.object({ list: z.array(z.object({ count: z.int().min(1), name: z.string().min(2).nullable() })).max(3) });
  expect(strictSchema(schema)).toEqual({
    type: 'object',
    properties: {
      list: {
        type: 'array',
        items: {
          type: 'object',
          properties: { count: { type: 'integer' }, name: { type: ['string', 'null'] } },
          required: ['count', 'name'],
          additionalProperties: false,
        },
      },
    },
    required: ['list'],
    additionalProperties: false,
  });
  expect(itemsSchema.safeParse({ items: [{ word: 'x', count: 0 }] }).success).toBe(false);
});
