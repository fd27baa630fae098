import type { InconsistencyCategory } from '../../contracts/category.ts';

/**
 * Two states that one thing is not in at once. Each item has a letter for where the thing stands:
 * `t` a verb whose object is the thing (subject in the passive), `i` a verb whose subject is the thing, `o` a verb of which both subject and
 * object have to agree, `a` an adjective of the thing, `p` words behind a form of "be". Particles may stand behind the object.
 */
export type Axis = {
  readonly name: string;
  readonly category: InconsistencyCategory;
  readonly sides: readonly [string, string];
  /** 1 or 0: after this side the other is no longer possible, so that a later date does not explain it; `null` when things change back and forth. */
  readonly last: 0 | 1 | null;
  /** Words for the sides in an explanation, behind "is said to be". */
  readonly told: readonly [string, string];
};

const axis = (
  name: string,
  first: string,
  second: string,
  last: 0 | 1 | null,
  told: string,
  category: InconsistencyCategory = 'status',
): Axis => ({
  name,
  category,
  sides: [first, second],
  last,
  told: told.split(' / ') as [string, string],
});

export const axes: readonly Axis[] = [
  axis(
    'approval',
    't:approve,t:endorse,t:pass,t:adopt,t:back,t:authorise,t:authorize,t:ratify,t:license,t:clear for use,t:green-light,t:wave through,t:complete',
    't:reject,t:veto,t:turn down,t:throw out,t:vote down,t:block,t:defeat,t:refuse',
    null,
    'approved / rejected',
  ),
  axis('opening', 'i:open,t:open,a:open,i:reopen', 'i:close,t:close,a:closed,i:shut,t:shut,a:shut', null, 'open / closed'),
  axis(
    'life',
    'i:survive,a:alive,p:in good health,i:recover',
    'i:die,t:kill,t:murder,a:dead,t:assassinate,p:shot dead,p:stillborn',
    1,
    'alive / dead',
  ),
  axis('injury', 'a:unhurt,a:uninjured,a:unharmed,a:unscathed', 't:injure,t:hurt,t:wound,a:injured', null, 'unhurt / hurt'),
  axis(
    'verdict',
    't:acquit,t:exonerate,t:clear of,p:found not guilty',
    't:convict,p:found guilty,p:jailed,t:jail,t:imprison',
    null,
    'acquitted / convicted',
  ),
  axis('plea', 'i:plead guilty,p:pleading guilty', 'i:plead not guilty', null, 'pleading guilty / pleading not guilty', 'logic'),
  axis(
    'custody',
    'p:in custody,p:behind bars,p:in jail,p:in prison,p:under arrest,t:arrest,p:in police custody,t:remand',
    'p:at large,p:on the run,p:still free,p:at liberty,t:bail,p:on bail,p:being hunted,p:being sought',
    null,
    'in custody / free',
  ),
  axis('leaving', 't:sack,t:fire,t:dismiss,t:oust', 'i:resign,i:quit,i:step down,i:stand down', null, 'dismissed / leaving by choice'),
  axis(
    'retirement',
    'i:retire,a:retired',
    'i:still play,i:still work,i:still coach,i:still serve,p:still playing,p:still working',
    null,
    'retired / still at work',
  ),
  axis(
    'going on',
    't:call off,t:suspend,t:cancel,t:abandon,i:end,t:scrap,t:axe,t:shelve,t:postpone,i:conclude',
    'i:continue,i:go on,i:go ahead,i:proceed,i:press ahead,p:under way,p:ongoing',
    null,
    'called off or over / going on',
  ),
  axis(
    'fire',
    't:put out,t:extinguish,p:under control,t:douse',
    'p:out of control,i:still burn,p:still burning,i:rage,p:still raging,i:still smoulder',
    null,
    'put out / burning',
  ),
  axis(
    'building',
    't:complete,t:finish,a:completed,a:finished',
    'p:being built,p:under construction,a:unfinished,a:incomplete,a:half-built,a:half-finished',
    0,
    'finished / unfinished',
  ),
  axis(
    'amount',
    'i:rise,i:increase,t:increase,i:climb,i:soar,t:raise,t:boost,i:jump,i:go up,i:surge,t:double',
    'i:fall,i:decrease,t:reduce,i:decline,i:slump,i:plunge,t:lower,t:cut,i:drop,i:go down,t:halve,i:tumble,i:shrink',
    null,
    'rising / falling',
    'logic',
  ),
  axis('contest', 'o:win,o:clinch', 'o:lose', null, 'winning / losing'),
  axis('presence', 'o:attend,p:present', 'o:miss,a:absent,i:stay away,o:skip', null, 'present / absent', 'logic'),
  axis(
    'stance',
    'o:support,o:back,o:favour,o:accept,o:endorse,o:vote for,o:agree to,o:welcome',
    'o:oppose,o:reject,o:vote against,o:refuse,o:turn down,o:condemn',
    null,
    'for it / against it',
    'logic',
  ),
  axis(
    'captivity',
    't:free,t:release,t:rescue',
    'p:in captivity,p:still held,p:being held,p:held captive,p:still captive,p:trapped,p:held hostage',
    0,
    'free / held',
  ),
  axis(
    'search',
    't:find,t:recover,t:trace,t:rescue,t:locate,p:accounted for',
    'a:missing,p:still missing,p:unaccounted for',
    0,
    'found / missing',
  ),
  axis('ship', 'i:sink', 't:tow,p:afloat', 0, 'sunk / afloat'),
  axis(
    'cause',
    'p:caused by arson,p:started deliberately,a:deliberate',
    'p:started accidentally,a:accidental,p:caused by a faulty',
    null,
    'deliberate / accidental',
    'logic',
  ),
  axis(
    'blame',
    't:blame,p:at fault,p:to blame',
    'p:not at fault,p:not to blame,t:exonerate,t:absolve',
    null,
    'to blame / not to blame',
    'logic',
  ),
  axis(
    'permission',
    't:allow,t:permit,t:legalise,t:legalize,a:legal',
    't:ban,t:forbid,t:prohibit,t:outlaw,a:illegal,a:banned',
    null,
    'allowed / banned',
  ),
  axis('hospital', 't:discharge', 'p:in hospital,p:in intensive care,p:in a coma', 0, 'discharged / in hospital'),
  axis('time', 'p:on time,p:on schedule,p:ahead of schedule', 'p:behind schedule,p:running late,t:delay', null, 'on time / late'),
  axis('marriage', 'i:marry,t:marry,a:married', 'a:unmarried', null, 'married / unmarried'),
  axis('assent', 'o:confirm,o:admit,o:acknowledge', 'o:deny', null, 'admitting / denying', 'logic'),
  axis('enactment', 'i:become law,t:sign,t:enact,i:come into force', 'a:unsigned', 0, 'in force / not yet in force'),
  axis('ownership', 't:sell', 'p:not for sale,t:retain', null, 'sold / kept'),
  axis('safety', 'a:safe', 'a:unsafe,a:dangerous', null, 'safe / unsafe', 'logic'),
  axis('length', 'a:permanent', 'a:temporary', null, 'permanent / temporary', 'logic'),
  axis('duty', 'a:compulsory,a:mandatory', 'a:voluntary,a:optional', null, 'compulsory / voluntary', 'logic'),
  axis('unity', 'a:unanimous', 'a:split,a:divided', null, 'unanimous / divided', 'logic'),
  axis('birth', 'a:intact,a:undamaged', 't:destroy,t:demolish,t:wreck', 1, 'whole / destroyed'),
  axis('hygiene', 'a:full', 'a:empty', null, 'full / empty', 'logic'),
  axis('arms', 'a:armed', 'a:unarmed', null, 'armed / unarmed', 'logic'),
  axis('hiring', 'a:employed', 'a:unemployed,a:jobless', null, 'employed / unemployed'),
  axis('success', 'a:successful,i:succeed', 'a:unsuccessful,i:fail', null, 'successful / unsuccessful', 'logic'),
  axis('law', 'a:lawful,a:legal', 'a:unlawful,a:illegal', null, 'lawful / unlawful', 'logic'),
];
