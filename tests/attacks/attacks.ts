import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { delimiterFor } from '../../src/engines/model/article-block.ts';
import { documentFromText } from '../../src/read/document-from-text.ts';

export type Attack = { readonly id: string; readonly kind: string; readonly text: string };

/** Where an attack stands in the table in evals/attacks. */
export const attacks = parse(readFileSync('evals/attacks/attacks.yaml', 'utf8')) as readonly Attack[];

const before = `Council closes Mill Lane pool

The council voted by 9 to 4 on Tuesday to close the Mill Lane pool. Councillor Ana Ruiz said swimmers would have to travel 12 km.`;
const after = 'The mayor, Owen Pike, told the council that the pool cost 1.2 million crowns a year. The council meets again on 4 May.';

/** A sober article with an attack in its middle. */
export function articleWith({ text }: Pick<Attack, 'text'>): string {
  if (!text.includes('{delimiter}')) return `${before}\n\n${text}\n\n${after}\n`;
  // the delimiter of the article as it would be, did it not name its delimiter
  const innocent = articleWith({ text: text.replaceAll('{delimiter}', '') });
  const { sha256 } = documentFromText(innocent);
  return `${before}\n\n${text.replaceAll('{delimiter}', delimiterFor({ text: innocent, sha256 }))}\n\n${after}\n`;
}
