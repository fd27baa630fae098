/** An item of a list of a reply, parsed and not yet judged by any schema. */
export type StreamedItem = { readonly list: string; readonly item: unknown };

/**
 * Reads the items of a reply's lists while it is still coming: of one JSON object, each whole object in a list of its own properties.
 *
 * What stands before the object, a code fence or the model's thoughts, is passed over; what is no JSON gives nothing. Takes time in proportion to the
 * reply, whatever the pieces.
 *
 * @returns a function that takes the next piece and gives the items that ended in it
 */
export function itemsInStream(): (piece: string) => StreamedItem[] {
  /** What is still needed of the reply: from `kept` on. */
  let text = '';
  let kept = 0;
  let depth = 0;
  let isInString = false;
  let isEscaped = false;
  let stringStart = 0;
  /** The last property of the object itself. */
  let key = '';
  let list: string | undefined;
  let itemStart = 0;
  return (piece) => {
    const items: StreamedItem[] = [];
    const offset = kept + text.length;
    text += piece;
    for (let index = 0; index < piece.length; index += 1) {
      const character = piece[index]!;
      const at = offset + index;
      if (isInString) {
        if (isEscaped) isEscaped = false;
        else if (character === '\\') isEscaped = true;
        else if (character === '"') {
          isInString = false;
          if (depth === 1) key = text.slice(stringStart - kept, at - kept);
        }
      } else if (character === '"' && depth > 0) {
        isInString = true;
        stringStart = at + 1;
      } else if (character === '{' || (character === '[' && depth > 0)) {
        depth += 1;
        if (depth === 2) list = character === '[' ? key : undefined;
        if (depth === 3) itemStart = at;
      } else if ((character === '}' || character === ']') && depth > 0) {
        depth -= 1;
        if (depth === 2 && list !== undefined && character === '}')
          items.push(...parsed(list, text.slice(itemStart - kept, at + 1 - kept)));
      }
    }
    const needed = depth >= 3 ? itemStart : isInString ? stringStart : offset + piece.length;
    // a string that is cut and joined again and again would be copied as often
    if (needed > kept) [text, kept] = [text.slice(needed - kept), needed];
    return items;
  };
}

function parsed(list: string, json: string): StreamedItem[] {
  try {
    return [{ list, item: JSON.parse(json) }];
  } catch {
    return [];
  }
}
