/** What figures are grouped by: the first word of a scorer's name. */
const topics: Readonly<Record<string, string>> = {
  phrase: 'Loaded phrases',
  alternative: 'Alternatives',
  inconsistency: 'Inconsistencies',
  claim: 'Claims and speakers',
  speaker: 'Claims and speakers',
  summary: 'Summary',
  rewrite: 'Rewrite',
  report: 'Report',
  even: 'Even-handedness',
  name: 'Even-handedness',
  cost: 'Cost',
  sentence: 'Biased sentences',
  edit: 'Neutral edits',
  contradiction: 'Contradictions',
  support: 'Support of summaries',
};

/** The heading that a scorer's figure stands under; "Others" for scorers of one's own. */
export function topicOf(scorer: string): string {
  return topics[scorer.split('-')[0]!] ?? 'Others';
}
