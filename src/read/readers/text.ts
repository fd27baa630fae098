import { documentFromText } from '../document-from-text.ts';
import type { Read } from './reader.ts';

/** Reads plain text. */
export const readText: Read = documentFromText;
