import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';

export const openAiUrl = 'https://api.openai.com/v1/chat/completions';

/** A stored reply of a provider. */
export function fixture(name: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(import.meta.dirname, '..', 'fixtures', 'providers', `${name}.json`), 'utf8'));
}

/** What a provider was sent. */
export type Sent = { readonly body: Record<string, unknown>; readonly headers: Headers };
type Answer = { readonly body: unknown; readonly status?: number; readonly headers?: Record<string, string> };

/** A provider that gives its answers in order, the last one again and again; what it was sent is in `sent`. */
export function provider(...answers: readonly (Answer | string)[]) {
  const sent: Sent[] = [];
  const handler = http.post(/\/chat\/completions$/, async ({ request }) => {
    sent.push({ body: (await request.json()) as Record<string, unknown>, headers: request.headers });
    const answer = answers[Math.min(sent.length, answers.length) - 1]!;
    if (typeof answer === 'string') return HttpResponse.json(fixture(answer));
    return HttpResponse.json(answer.body as Record<string, unknown>, { status: answer.status ?? 200, headers: answer.headers ?? {} });
  });
  return { sent, handler };
}

export const network = setupServer();
