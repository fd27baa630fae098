/** Participles that are no past, each with its past: "risen" and "rose". */
export const participles: ReadonlyMap<string, string> = new Map(
  'risen:rose fallen:fell gone:went taken:took given:gave seen:saw done:did grown:grew known:knew shown:showed driven:drove broken:broke spoken:spoke written:wrote chosen:chose begun:began drawn:drew eaten:ate forgotten:forgot hidden:hid ridden:rode shaken:shook stolen:stole thrown:threw withdrawn:withdrew overtaken:overtook undertaken:undertook become:became come:came run:ran'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string])
    // these two are bare forms too, and stand rightly behind nothing
    .filter(([participle]) => participle !== 'become' && participle !== 'come' && participle !== 'run'),
);

const regular =
  'accept accuse ask answer appoint attack avoid argue announce approve affect attract block call cancel cause change charge claim close comment concern confirm consider continue cost criticise criticize damage decide decline defeat delay demand deny describe detain disclose discontinue dismiss disperse dispute end enter escape exceed expect expel express face fail finish fine follow force gain gather help hinder hold impose improve increase injure interfere introduce join kill last leave limit lower manage march miss move need obtain occupy offer open oppose order pass pay plan praise present prevent produce promise promote propose protest pursue question raise reach receive recover reduce refuse regret reject release remain remove repeat replace reply report require resign respond restrict return reveal seize settle share shorten show spend start stay stop strengthen study suffer suggest support surrender survive suspend thank threaten total try use visit vote wait walk want warn weaken welcome win withdraw work worsen';

/** The bare form of regular verbs that stand in alternatives, by their past and by their third person: "caused" and "causes" to "cause". */
export const baseForms: ReadonlyMap<string, string> = new Map(
  regular.split(' ').flatMap((verb): [string, string][] => {
    const past = /e$/.test(verb) ? `${verb}d` : /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${verb}ed`;
    const third = /(?:s|sh|ch|x)$/.test(verb) ? `${verb}es` : /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
    return [
      [past, verb],
      [third, verb],
    ];
  }),
);
