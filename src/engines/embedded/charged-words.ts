import { indefiniteArticleFor } from '../../rewrite/indefinite-article.ts';

/**
 * Words that take a side or paint a picture often enough to look for a plainer sentence, and seldom enough to be no finding: a court may be told of a
 * dragged body, a summary does without. Stems: a word counts when it begins with one and goes on with an ending.
 */
const verbs = `hammered hammering crow brag bragg boast ram rammed ramming drag dragged dragging herd herded herding meddl cav caved netted netting cheat whisper swoop bludgeon slam blitz lash
  savag torpedo steamroll bulldoz railroad hijack weaponis weaponiz gloat sneer scoff smirk swagger strut preach lectur pander grovel cower
  wallow squander splurg fritter pocketed gobbl devour squeez slash slashed butcher cripple plunder loot fleec trample trampl crush shatter
  obliterat decimat ravag unleash grab brandish flaunt tout hail laud trumpet herald vow fume rant seeth bristl buckl capitulat backtrack
  flounder stumbl lurch limp spiral plung soar skyrocket plummet bloat languish fester haunt prowl lurk peddl bully bulli brib rubber-stamp
  ripped bankroll scrambl cave dwarf dodg shrug silenc gag muzzl stifl snub defy defi betray abandon shame sham shirk stonewall obstruct
  sabotag derail scupper kneel kowtow spearhead pioneer revolution transform empower`;
const nouns = `baron barons giant goliath david diva hero villain militant thug mob cronies crony elite elites lackey puppet stooge mastermind warlord strongman tycoon
  mogul fat-cat fatcat bureaucrat mandarin quango zealot fanatic ideologue extremist agitator troublemaker firebrand maverick lobby outfit
  racket cartel clique cabal crusade crusader rabble darling tsar czar guru whizz-kid saviour savior martyr victimhood do-gooder busybody
  meddler onslaught bombshell farce circus shambles fiasco debacle disaster catastrophe nightmare chaos mayhem carnage bloodbath frenzy fury
  outrage uproar rage backlash firestorm showdown crackdown witch-hunt witch-hunts smear swipe jibe stunt ploy gambit ruse charade whitewash
  bonanza windfall lifeline death-knell deluge juggernaut scourge powder-keg timebomb journey milestone triumph victory-lap rout humiliation
  disgrace scandal travesty betrayal climbdown u-turn about-face rearguard clutches shackles yoke red-tape handout giveaway gimmick fig-leaf
  smokescreen lip-service behemoth beacon miracle volumes folk-hero chokehold stranglehold`;
const adjectives = `long-suffering hard-working hardworking hard-pressed beleaguered embattled shameless shameful disgraceful brazen craven gutless spineless
  toothless heartless ruthless callous cruel brutal barbaric savage vicious draconian punitive swingeing sweeping radical hardline hard-line
  far-reaching furious angry jealous defiant dignified noble heroic brave gallant senseless needless mindless reckless feckless hapless
  clueless incompetent inept bungling bumbling botched shambolic chaotic disastrous catastrophic calamitous dire grim bleak dismal abysmal
  woeful pathetic pitiful feeble lavish bloated wasteful extravagant cushy cosy murky shady shadowy sinister dubious questionable so-called
  self-styled self-proclaimed notorious infamous crushing damning devastating stunning staggering shocking startling eye-watering jaw-dropping
  whopping colossal gigantic monstrous mammoth humiliating embarrassing stinging scathing blistering withering fierce vehement militarised
  militarized heavy-handed high-handed arrogant smug cynical naive absurd ludicrous farcical laughable ridiculous preposterous outrageous
  scandalous unthinkable unprecedented landmark groundbreaking ground-breaking game-changing visionary bold ambitious innovative cutting-edge
  world-class best-in-class state-of-the-art revolutionary transformational transformative seamless unrivalled unrivaled unparalleled
  unmatched premier trusted beloved cherished iconic legendary remarkable extraordinary exceptional outstanding magnificent glorious
  triumphant proud much-loved vibrant thriving low-impact common-sense commonsense sensible overdue unelected unaccountable out-of-touch
  ideological dogmatic doctrinaire politically-motivated law-abiding decent helpless poised unmistakable undeniable obvious blatant flagrant
  naked sheer utter mere meagre paltry measly derisory inadequate woke leftist right-wing left-wing populist nanny`;
const adverbs = `curiously tellingly predictably unsurprisingly surprisingly astonishingly shockingly outrageously shamefully disgracefully conveniently
  ominously worryingly alarmingly sadly tragically thankfully fortunately unfortunately inevitably clearly obviously plainly undoubtedly
  surely frankly remarkably incredibly famously notoriously supposedly ostensibly cynically brazenly defiantly desperately quietly hastily
  belatedly grudgingly mercilessly relentlessly blindly bitterly angrily furiously hopelessly`;

const setOf = (words: string) => new Set(words.split(/\s+/).filter(Boolean));
const charged = setOf(`${nouns} ${adjectives} ${adverbs}`);
const ornaments = setOf(`${adjectives} ${adverbs}`);
/** Without these the noun would mean something else. */
const telling = setOf(
  'so-called self-styled self-proclaimed unelected innocent right-wing left-wing leftist mere dubious questionable shady poised',
);
const chargedVerbs = new Set(verbs.split(/\s+/).filter(Boolean));
/** Comments that no single word gives away. */
const comments =
  /\b(?:never shy|drown\p{Ll}* in|spread the line|wast\p{Ll}+ no time|hardly needs saying|as usual|of all people|speaks? volumes|anyone['’]s guess|to be believed|in the pocket|no accident|no wonder|little wonder|small wonder|at last|once again|yet again|yet another|for good|so much for|common sense|in earnest|the usual|putting \p{Ll}+ before|no choice but|will never forgive|sends? (?:a|an) \p{Ll}+ message|folk hero|death sentence|the heart of|in the face of|on its knees|to the bone)\b/gu;

/**
 * How many charged words a text says in its own voice.
 *
 * Words between quotation marks are their speaker's and do not count.
 */
export function chargedWordsIn(text: string): number {
  const own = text.replace(/“[^”]*”|"[^"]*"/g, ' ');
  let count = own.match(comments)?.length ?? 0;
  for (const [word] of own.matchAll(/[\p{L}][\p{L}’'-]*/gu)) {
    // a capital inside a sentence is a name: "the Hammer Inn"
    const lower = word.toLowerCase().replace(/[’']s?$/, '');
    if (charged.has(lower) || charged.has(lower.replace(/e?s$/, '')) || isChargedVerb(lower)) count += 1;
  }
  return count;
}

/**
 * Leaves out charged adjectives before their noun and charged adverbs: a statement is as true without them.
 *
 * Words between quotation marks stay, and what somebody is reported to have said.
 */
export function withoutOrnaments(text: string): string {
  // what somebody says, and what a thing is said to be, is a judgement with an owner or the point of the sentence
  const ownVoice = text.search(
    /\b(?:said|says|call(?:s|ed)|describ\p{Ll}+|told|tells|argu\p{Ll}+|warn\p{Ll}+|added|according|writes|wrote|that)\b/u,
  );
  const plain = text.replace(ornament, (match: string, article: string | undefined, word: string | undefined, offset: number) => {
    const lower = word?.toLowerCase() ?? '';
    if (!ornaments.has(lower) || telling.has(lower)) return match;
    if ((ownVoice !== -1 && offset > ownVoice) || /\b(?:is|are|was|were|be|been|being) $/.test(text.slice(0, offset))) return match;
    if (article === undefined) return '';
    const letter = article[0]!;
    return /^an? $/i.test(article) ? `${letter}${indefiniteArticleFor(text.slice(offset + match.length)).slice(1)} ` : article;
  });
  return plain === text ? text : plain.replace(/^\p{Ll}/u, (first) => first.toUpperCase());
}

/** Somebody's words as a whole; or an article and the word behind it, or a word, each before another word. */
const ornament = /“[^”]*”|"[^"]*"|(?<![\p{L}’'-])([Aa]n? |[Tt]he )?(\p{L}[\p{Ll}-]{2,30}) (?=\p{Ll})/gu;

function isChargedVerb(lower: string): boolean {
  if (chargedVerbs.has(lower)) return true;
  const stem = lower.replace(/(?:ing|ed|es|s|e)$/, '');
  return stem !== lower && stem.length > 2 && chargedVerbs.has(stem);
}
