/** What providers call an account without money left. */
const spentCodes = /insufficient_quota|insufficient_balance|insufficient_credits?|billing_hard_limit_reached|credit balance is too low/i;

/** Whether a refusal means that nothing will be answered before somebody pays, however often it is tried. */
export function isSpent(said: string): boolean {
  return spentCodes.test(said);
}

/** A `fetch` that tells the SDK not to try again when there is no money left: the status is that of a server which is busy for a moment. */
export function giveUpWhenSpent(fetch: typeof globalThis.fetch): typeof globalThis.fetch {
  return async (address, init) => {
    const response = await fetch(address, init);
    if (response.status !== 429) return response;
    const said = await response.text();
    const { status, statusText } = response;
    const headers = { ...Object.fromEntries(response.headers), ...(isSpent(said) && { 'x-should-retry': 'false' }) };
    return new Response(said, { status, statusText, headers });
  };
}
