// Charged words of news prose, written by hand, without those that plain reports need ("clash", "severe", "historic"). In lower case.

/** Stems of verbs that paint a picture or take a side: a word counts when it begins with one and goes on with an ending. */
export const chargedVerbs = `transition right-siz rightsiz realign rationalis rationaliz streamlin synergis optimis optimiz eliminat liquidat abandon airbrush annihilat axe axed axing backpedal backtrack badger balloon bamboozl bankroll barg bark bash bask belittl bellow berat
  besieg besmirch betray bicker blackmail bleat bleed blitz bloat bludgeon blunder boast bolster botch brag bragg brandish brib bristl
  browbeat buckl bulldoz bulli bully bung bungl butcher cackl capitulat captivat carp castigat catapult cav cave caved cheat chortl chuck
  circumvent clobber cosy cower cozy crater creak cripple crow crumbl crush curat dazzl deceiv decimat defi defy demolish demonis demoniz
  derail deride devour disgrac disintegrat disparag disrupt ditch dither dodg drag dragged dragging drool duel dup dwarf electrif elevat
  embarrass empower enchant engulf eviscerat excoriat extort fast-track fawn feast fester feud fiddl fizzl flaunt flee-bag fleec fling
  flip-flop flounder flout flub foil foist foot-drag fritter fudg fumbl fume funnel gag gallivant genuflect giggl glitter gloat gloss gobbl
  grab grappl gripe groan grous grovel growl grumbl gush gut guzzl haemorrhag hail hammered hammering hamstr haunt heckl hemorrhag herald
  herd herded herding hijack hiss hoard hobbl hobnob hollow hoodwink hound humbl humiliat hurl hush implod infest inflict jeer jettison
  joust kneecap kneel knock kowtow lambast lambasted languish lash laud lavish leapfrog lectur limp lob loot lurch lurk malign massag maul
  meddl moan mock mushroom mutter muzzl netted netting nod-through nosediv obfuscat obliterat obstruct outclass outgun pander peddl pester
  pillor pioneer plummet plunder plung pocketed poison pollut preach prowl pulveris pulveriz pummel quaff rag rage railroad rake raking ram
  ram-raid rammed ramming rampag ransack rant rav ravag reaffirm rebuk redefin reimagin reinvent renege revel revolution rhapsodis rhapsodiz
  ridicul ripped rout rubber-stamp rubberstamp sabotag saddl salivat sashay saunter savag schmooz scoff scorn scrambl scupper scurry scuttl
  seeth sell-out shackl sham shame shatter shirk shoehorn shove shrug shutter silenc simmer siphon sizzl skewer skulk skyrocket slam slash
  slashed slink slither slog slump smirk smolder smoulder smuggl snarl sneak sneer snowball snub soar sold-out sozzl sparkl spear-head
  spearhead spiral spirit splurg splutter spurn sputter squabbl squander squeez squirm starv stash steamroll stifl stitch stonewall strangl
  strong-arm strut stumbl stun stymi suffocat supercharg swagger swamp swan swarm swill swindl swoon swoop taint tarnish taunt teeter
  terroris terroriz thrash thrill throttl thwart titter toady torpedo totter tout traips trampl trample transform trounc trouser trumpet
  tumbl turbocharg tussl u-turn underscor unleash unlock unravel usher vilif vow waffl wallop wallow wave-through weaponis weaponiz weasel
  whine whing whisk whisper whitewash wine-and-din worm wow wrangl wrestl wriggl wriggle`;

/** Nouns that judge or paint. */
export const chargedNouns = `realignment rightsizing right-sizing synergies horizons about-face abyss agitator agony anguish arm-twisting arrogance atrocity avalanche avarice backlash backstabbing balderdash baloney
  bandwagon barbarity baron barons barrage beacon beast beasts behemoth betrayal bigwig bigwigs bile binge blather blight blitz blockbuster
  bloodbath bloodletting bloodlust bloodsport blot bluster boffin boffins bombast bombshell bonanza booty bottomless bravado breakthrough
  brink brinkmanship broadside browbeating brute brutes bullies bully bunkum bureaucrat busybody butcher butchery buzzword cabal cant
  caricature carnage carnival cartel carve-up cash-cow catastrophe cauldron chancer chaos charade charlatan chicanery chokehold chum chums
  circus claptrap climbdown clique clutches colossus con-man conman cover-up coward cowards crackdown cronies crony crook crooks crown-jewel
  crusade crusader czar darling david death-knell death-spiral debacle decadence deluge delusion despot despots dictator disaster disgrace
  diva do-gooder domino doom-monger doom-mongering doublespeak drivel duplicity elite elites extravaganza extremist fairy-tale fairytale
  fanatic fantasy farce fat-cat fatcat favourite-son fear-mongering fearmongering feeding-frenzy feud fiasco fig-leaf filth firebrand
  firestorm folk-hero folly fraudster free-fall freebie freefall frenzy fury fusillade gambit game-changer gamechanger gangster gangsters
  genius giant gimmick giveaway gluttony gobbledegook gobbledygook gold-rush goldmine goldrush goliath gravy gravy-train greed grifter
  grudge guru hand-wringing handout hatred heartache heartbreak hero hoax hogwash honeypot hoodlum hooligan hooligans horde hordes horrors
  horse-trading hot-air house-of-cards hubris humbug humiliation hypocrisy ideologue idiocy idol idols ignominy implosion infamy infighting
  inquisition insanity jackpot jargon jibe jolly journey juggernaut junket kangaroo-court kitty lackey laughing-stock laughingstock leech
  leeches legends lifeline limbo lip-service lobby loot lout louts lunacy lynch-mob madness maestro malice mandarin martyr marvel masquerade
  massacre masterclass mastermind masterpiece maverick mayhem meddler meddling melodrama meltdown milestone militant minefield miracle
  mirage mob mockery mogul moneybags monster monsters mumbo-jumbo nightmare nimby nimbys nonsense notoriety onslaught ordeal orgy outfit
  outrage pal pals pandering pantomime parasite parasites parody pearl-clutching piggy-bank pioneer pioneers pipe-dream pipedream plague
  platitude platitudes ploy plunder pogrom poison poppycock pork posho powder-keg powerhouse precipice pressure-cooker prodigy puppet
  purgatory purse-strings quack quagmire quango quicksand quisling rabble racket rage rearguard red-tape rip-off ripoff rout ruffian ruse
  salvo sanctimony savagery savior saviour scam scandal scare-mongering scaremongering scourge scramble sell-out sellout shackles shambles
  shame showdown showstopper shyster skulduggery slaughter slush-fund smear smokescreen snake-oil snout snouts soap-opera sob-stories
  sob-story spite spiv splurge spree squalor stain stampede stench stink stitch-up stooge stranglehold strongman stunt stupidity swag
  swagger swindle swindler swipe tailspin taint throng thug tidal timebomb tinderbox titan titans toff toffs torment torrent tour-de-force
  trailblazer traitor traitors travesty treachery treasure-trove trickery triumph troublemaker trough tsar tsunami turncoat twaddle tycoon
  tyranny tyrant tyrants u-turn uproar vendetta venom vermin victimhood victory-lap villain virtuoso visionaries vitriol volley volumes
  warlord weasel-words whiff whitewash whizz-kid wide-boy wideboy windfall witch-hunt witch-hunts wizard wonder yob yobs yoke zealot`;

/** Adjectives of judgement and praise: a statement is as true without them. */
export const chargedAdjectives = `abhorrent absurd abysmal acclaimed acerbic acid-tongued adroit aggrieved ailing alarming aloof amazing ambitious angelic angry apocalyptic
  appalling arcane arrogant artisanal asinine astonishing astounding astronomical astute atrocious audacious avaricious awe-inspiring
  awesome awful back-breaking back-room backbreaking backroom baffling banal barbaric bare-bones barmy battle-hardened battle-scarred
  battle-weary beaming beastly behind-the-scenes beleaguered beloved bespoke best-in-class bewildering big-hearted bitchy bitter bizarre
  blameless blatant bleak bleeding-edge bleeding-heart blistering bloated blood-curdling blood-soaked blood-stained blood-thirsty
  bloodcurdling bloodied bloodless bloodstained bloodthirsty boastful bogus bold bombastic bone-chilling bone-crunching bone-idle bonkers
  boorish bossy botched bountiful brash brave brazen breath-taking breathtaking brilliant brooding brutal brutish bubbly budget-busting
  bullet-riddled bullying bumbling bumper bungling busty byzantine cack-handed calamitous calculating callous canny cantankerous
  cash-starved cash-strapped cataclysmic catastrophic catty caustic chaotic chastened cherished chic chilling clueless clumsy coarse
  cockamamie cocky cold-blooded cold-hearted colossal common-sense commonsense condescending conniving contemptuous contrite corrupt
  cosseted cosy courageous cowardly cowed crackpot crafty crass craven crazed crazy creaking credulous cringing crippled crippling
  critically-acclaimed crooked cruel crumbling crushing cumbersome cunning curmudgeonly curvy cushy cutting-edge cynical daft damning dank
  daring dashing dazzling debilitating debonair decent decrepit defiant defiantly defining deft degrading demeaning demonic deplorable
  derisory despairing desperate despicable despotic detestable devastating devious diabolical dictatorial dignified dingy dire disastrous
  disconcerting disgraceful disgruntled disgusting dismal dismissive disquieting disturbing ditzy do-gooding docile doctrinaire doddering
  dodgy dogmatic doomed dour down-to-earth drab draconian dreadful dreary dubious duplicitous dynamic earth-shaking earth-shattering eerie
  electrifying elegant embarrassing embattled eminent energetic enraged enthralling enthusiastic entitled epic epoch-making esteemed evil
  exasperated exceptional exciting exhilarating exorbitant exquisite extortionate extraordinary extravagant eye-watering fabled fabulous
  faceless facile faded fanciful fantastic far-fetched far-reaching far-sighted farcical farsighted fateful fatuous fawning fearless
  feckless fed-up feeble feeble-minded feisty feral feverish fiendish fierce filthy filthy-rich first-rate five-star flag-waving flagrant
  flashy flimsy foaming foolhardy foolish foreboding formidable forward-looking forward-thinking foul foul-mouthed frantic frenzied frothing
  fruitless furious futile gallant game-changing gargantuan garish gaudy generous ghastly gigantic gilded glam glamorous glib glitzy gloomy
  glorious glossy gold-standard good-for-nothing gorgeous gory grandiose grandstanding grasping greedy grim grim-faced grinning gripping
  grisly gritty ground-breaking groundbreaking grubby gruesome grumpy gullible gun-toting gut-wrenching gutless gutsy hackneyed half-baked
  half-hearted ham-fisted handsome hapless hard-earned hard-fought hard-hearted hard-line hard-pressed hard-won hard-working hardhearted
  hardline hardworking hare-brained harebrained harrowing has-been haughty heart-breaking heart-rending heart-warming heartbreaking
  heartless heartrending heartwarming heavy-handed hectoring hefty heinous hellish helpless heroic hideous high-flown high-handed
  history-making holier-than-thou hoodwinked hopeless hopping-mad horrendous horrible horrific horrifying hot-headed hotheaded humbled
  humiliated humiliating humorless humourless hypocritical hysterical iconic ideological idiotic ill-advised ill-conceived ill-fated
  ill-gotten ill-judged ill-starred illiberal illustrious imbecilic impenetrable inadequate inane incendiary incensed incompetent incredible
  indefensible indifferent indignant indomitable industry-leading inept inexcusable infamous infernal inflammatory infuriated inhuman
  inhumane innocent innovative insane insensitive inspirational inspiring insufferable insulting interfering intolerable intrepid intrusive
  invincible irascible irate iron-fisted ironclad irrepressible jackbooted jaded jaundiced jaw-dropping jaw-droppingly jealous jeering
  job-destroying job-killing joyless juicy jumped-up kafkaesque kind-hearted labyrinthine lackluster lacklustre lame landmark latte-sipping
  laughable lavish law-abiding lawless lazy leering left-wing leftist legendary leggy life-affirming life-changing lily-livered livid
  loathsome lofty long-awaited long-forgotten long-overdue long-suffering loony loudmouthed loutish low-impact lowly luckless ludicrous
  ludicrously lukewarm lumbering lunatic madcap magnificent mammoth manipulative marauding market-leading marvellous marvelous masterful
  masterly meagre measly meddlesome meek megalomaniac megalomaniacal menacing merciless mere mesmerising mesmerizing militarised militarized
  mind-blowing mind-boggling mindless misbegotten miserable miserly misguided mocking momentous money-grubbing money-hungry moneyed
  monstrous monumental moronic moth-eaten motley much-criticised much-derided much-heralded much-hyped much-loved much-maligned much-touted
  much-vaunted munificent murderous murky muscular mystifying naive nanny nannying narcissistic nasty nauseating needless next-gen
  next-generation nightmarish no-brainer no-nonsense noble nonsensical notorious noxious nutty oafish obedient obese obscene obsequious
  obvious odious oft-repeated ominous opaque oppressive opulent ostentatious out-of-control out-of-touch outlandish outraged outrageous
  outstanding overbearing overblown overdue paltry pampered panic-stricken panicky paralysing paralyzing passionate path-breaking
  pathbreaking pathetic patronising patronizing penny-pinching perky perplexing phenomenal phoney phony pioneering pious pitiable pitiful
  pitiless pivotal plain-speaking pliant plodding plucky plump po-faced poignant pointless poised politically-motivated pompous populist
  portentous posturing potty power-hungry power-mad preachy predatory preening premier preposterous prestigious pretentious princely
  prodigious profiteering proud puffed-up punitive pusillanimous puzzling questionable quixotic rabble-rousing rabid racy radical rag-tag
  ragtag rampaging ramshackle rancorous rapacious raunchy reckless record-shattering red-faced red-hot remarkable remorseless repressive
  repugnant repulsive resolute revered revolting revolutionary richly-deserved rickety ridiculous right-wing risible riveting rotten rowdy
  ruinous runaway ruthless saber-rattling sabre-rattling sage saintly sanctimonious satanic saucy savage savvy scandalous scary scathing
  scheming scorching scornful scowling screeching scruffy seamless seedy seismic self-appointed self-confessed self-important self-indulgent
  self-proclaimed self-righteous self-satisfied self-serving self-styled selfish seminal senile sensational senseless sensible servile
  shabby shadowy shady shaky sham shambolic shame-faced shamed shamefaced shameful shameless sheepish sheer shifty shocking showboating
  shrewd shrill sickening silly silver-spoon simplistic sinister sizzling sky-high slavish sleazy sleek slick slippery slothful sluggish sly
  smirking smoke-filled smug sneering snide so-called soaring sombre sophisticated sordid soulless spectacular spellbinding spine-chilling
  spineless spiraling spiralling spiteful splendid spoiled spoilt spooky spurious squalid squeaky-clean staggering stale stalwart
  starry-eyed startling state-of-the-art staunch steadfast steamy steely stellar stern stinging stingy stinking stomach-churning stone-faced
  stony-faced storied straight-talking stricken strident stringent stunning stupid stylish subdued sublime sulky sullen sultry sumptuous
  super-rich superb supine surly swashbuckling sweeping sweetheart swingeing swivel-eyed sycophantic tacky tactless tasteless tawdry
  tax-and-spend tax-dodging terrible terrific terrifying tetchy threadbare thrilling thriving thuggish tight-fisted tight-lipped time-worn
  timeworn timid tinfoil-hat tired tireless titanic toothless top-notch tottering touching tough-talking tragic trailblazing
  transformational transformative tree-hugging trigger-happy trite triumphant troubling trusted tub-thumping tumbledown two-faced tyrannical
  ugly ultra-rich unaccountable unapologetic unassuming unbearable unbecoming unbelievable uncaring unconscionable uncouth undeniable
  under-the-table undignified unedifying unelected unfeeling unflinching unforgivable unholy unmatched unmistakable unnerving unparalleled
  unprecedented unrepentant unrivaled unrivalled unruly unsavory unsavoury unscrupulous unseemly unsettling unstoppable unsuspecting
  unsympathetic unthinkable unwavering unwieldy unworthy uplifting useless usurious utopian utter vacuous vain vainglorious vanquished vapid
  vehement venal venerable vengeful venomous vibrant vicious vile vindictive virtue-signaling virtue-signalling visionary vitriolic vulgar
  wacky wallet-busting war-mongering warm-hearted warmongering washed-up wasteful weak-kneed weak-willed weary weird well-connected
  well-deserved well-earned well-heeled well-oiled well-worn white-hot whiter-than-white whopping wicked wide-eyed wily withering woeful
  woke wonderful work-shy workshy world-beating world-class world-leading worrying worthless wretched wrong-headed wrongheaded
  yellow-bellied yobbish zany`;

/** Adverbs that tell what to think of an act. */
export const chargedAdverbs = `abjectly absurdly abysmally acidly admittedly airily alarmingly amazingly amusingly angrily annoyingly appallingly arrogantly
  astonishingly astutely atrociously bafflingly bare-facedly barefacedly beautifully belatedly bitterly bizarrely blatantly blindly blithely
  bluntly boldly brashly bravely brazenly breezily brilliantly brusquely brutally callously cannily carelessly casually cavalierly
  cheerfully childishly chillingly clearly cleverly cockily contemptuously conveniently coolly courageously craftily cravenly crucially
  cruelly cunningly curiously curtly cynically defiantly deftly depressingly deservedly desperately deviously disappointingly disgracefully
  disgustingly dismally dismissively disturbingly doggedly doubtless downright dreadfully drily dryly dutifully eagerly eerily effortlessly
  elegantly enormously enthusiastically expertly exquisitely extravagantly famously farcically feebly feverishly flagrantly flippantly
  foolishly fortunately frankly frantically frighteningly frustratingly funnily furiously furtively gallantly gallingly gamely generously
  gleefully glibly gloomily gloriously glumly gorgeously graciously greedily grotesquely grudgingly gruffly grumpily hastily haughtily
  heart-breakingly heartbreakingly heartlessly heroically hilariously hopelessly horribly hugely hungrily hysterically idiotically idly
  incomprehensibly incontrovertibly incredibly indecently indisputably inevitably inexcusably inexplicably infuriatingly insanely
  insidiously insultingly interestingly ironically joyfully justifiably justly kindly laughably lavishly lazily limply lovingly loyally
  luckily ludicrously maddeningly madly magnanimously magnificently manifestly massively masterfully meekly mercifully mercilessly merrily
  mindlessly miraculously miserably mockingly monstrously mournfully movingly mysteriously naively nakedly needlessly negligently nobly
  nonchalantly notoriously obediently obscenely obstinately obviously oddly offensively ominously ostensibly outrageously paradoxically
  passionately patently pathetically perversely petulantly pigheadedly pitifully pitilessly plainly pluckily poignantly pointedly
  pointlessly pompously predictably profligately proudly quietly rapaciously rashly recklessly regrettably relentlessly remarkably
  remorselessly revealingly ridiculously ruthlessly sadly sarcastically sardonically savagely scandalously scathingly scornfully seamlessly
  seemingly self-evidently selflessly sensationally senselessly sensibly servilely shamefully shamelessly shockingly shrewdly shrilly
  sickeningly skilfully skillfully slavishly slyly smugly sneakily sneeringly snidely spectacularly splendidly stealthily strangely
  stubbornly stunningly stupidly sulkily sullenly superbly supposedly surely surprisingly surreptitiously suspiciously tamely tartly
  tearfully tellingly tenderly terribly terrifyingly tersely thankfully timidly tirelessly touchingly tragically triumphantly troublingly
  unaccountably unapologetically unashamedly unbelievably undeniably understandably undoubtedly unforgivably unfortunately unjustly
  unluckily unmistakably unquestionably unsurprisingly utterly valiantly vastly viciously voraciously wastefully weakly wearily weirdly
  wildly wilfully willfully wisely witheringly woefully wonderfully worryingly wretchedly wryly`;
