/** What an amount is the amount of. */
export type AmountSlot = {
  /** "fine", "price", "sentence", "duration debate", "distance north Carrick": equal keys speak of the same property. */
  readonly key: string;
  /** The noun as it is told to a reader. */
  readonly name: string;
  /** Words that narrow the noun, stemmed: "net" of "a net profit of". */
  readonly modifiers: readonly string[];
  /** "the £12m project", "his five-year term": something that the article has spoken of. */
  readonly isDefinite: boolean;
  /** "a £14 million swimming pool": something that is named with its price for the first time. */
  readonly isNew?: boolean;
  /** "80mm of rain", "14 kilos of cocaine": the stuff is the noun. */
  readonly isMatter?: boolean;
};
