/** Whether a text begins with a word that stands for something said before it. */
export function pointsBack(text: string): boolean {
  return back.test(text);
}

/** Whether a text begins with a name for the event that only the first sentence of a story explains: "The closure will …". */
export function namesTheEvent(text: string): boolean {
  return event.test(text);
}

const back =
  /^(?:He|She|It|They|His|Her|Its|Their|This|That|These|Those|Both|Such|Others?|(?:Of|For|In|At|On|With|To|By|From|Among|Behind) (?:this|these|those|that|them|it|which)|(?:By|Since|Until|Before|After) then|At the time|The (?:very )?same|Meanwhile|(?:One|Two|Three|Some|Most|Many|All|None|Neither|Half|Nearly all) of (?:them|these|those|whom|which)|(?:Two|Three|Four|Five|Six) (?:have|had|were|are|others)|(?:The )?(?:[Ff]irst|[Ss]econd|[Tt]hird|[Oo]ther|[Ss]ame|[Ll]atter|[Ff]ormer|[Tt]wo|[Rr]est|[Rr]emaining)(?= (?:of|was|is|were|are|has|had|will|would|came|went|said|says|failed|exploded)\b)|The (?:two|other|same|latter|former|figure|statement|move|defendant|spokes\w+|businessman|businesswoman|billionaire|politician|star|singer|actor|actress|veteran|pair|couple|duo|trio|\d+-year-old)s?)\b/;

const event =
  /^The (?:report|decision|closure|plan|deal|proposal|change|finding|result|incident|announcement|ruling|verdict|vote|bill|law|scheme|cut|strike|attack|fire|blast|accident|crash|offer|agreement|contract|study|trial|rule|levy|tax|fine|case|hearing|work|service|rise)s?\b/;
