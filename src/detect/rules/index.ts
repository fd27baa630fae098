import { ageAndYear } from './age-and-year.ts';
import { ageAtYear } from './age-at-year.ts';
import { ageOfRelative } from './age-of-relative.ts';
import { agesOfLife } from './ages-of-life.ts';
import { allOfGroup } from './all-of-group.ts';
import { alteredQuotation } from './altered-quotation.ts';
import { amountTakenUp } from './amount-taken-up.ts';
import { amountToldTwice } from './amount-told-twice.ts';
import { approvedAndPending } from './approved-and-pending.ts';
import { balance } from './balance.ts';
import { bankOfRiver } from './bank-of-river.ts';
import { basedIn } from './based-in.ts';
import { blindedAndKnowing } from './blinded-and-knowing.ts';
import { bornBefore } from './born-before.ts';
import { casualtyCount } from './casualty-count.ts';
import { changeTold } from './change-told.ts';
import { clockDuration } from './clock-duration.ts';
import { closedAndOpen } from './closed-and-open.ts';
import { contraryStatements } from './contrary-statements.ts';
import { countToldTwice } from './count-told-twice.ts';
import { dayOfEvent } from './day-of-event.ts';
import { deadAndAlive } from './dead-and-alive.ts';
import { declinedToComment } from './declined-to-comment.ts';
import { deniedAndDone } from './denied-and-done.ts';
import { didNotMention } from './did-not-mention.ts';
import { differenceTold } from './difference-told.ts';
import { distanceAndSpeed } from './distance-and-speed.ts';
import { entirelyAndPartly } from './entirely-and-partly.ts';
import { eventOnTwoDates } from './event-on-two-dates.ts';
import { eventSpan } from './event-span.ts';
import { everyAndNot } from './every-and-not.ts';
import { figuresSwapped } from './figures-swapped.ts';
import { firstWinForYears } from './first-win-for-years.ts';
import { formerAndSitting } from './former-and-sitting.ts';
import { founderAlone } from './founder-alone.ts';
import { fractionOfFigure } from './fraction-of-figure.ts';
import { goalsAndScore } from './goals-and-score.ts';
import { headlineChange } from './headline-change.ts';
import { headlineDate } from './headline-date.ts';
import { headlineNumber } from './headline-number.ts';
import { headlineOutcome } from './headline-outcome.ts';
import { homeAndAway } from './home-and-away.ts';
import { joinedAfterStart } from './joined-after-start.ts';
import { leaguePoints } from './league-points.ts';
import { listedAmounts } from './listed-amounts.ts';
import { moreThanAll } from './more-than-all.ts';
import { mrAndMs } from './mr-and-ms.ts';
import { nameSpeltTwoWays } from './name-spelt-two-ways.ts';
import { namesListed } from './names-listed.ts';
import { neverBefore } from './never-before.ts';
import { neverSince } from './never-since.ts';
import { noneAndInstance } from './none-and-instance.ts';
import { noneAndSome } from './none-and-some.ts';
import { noneSinceAndSome } from './none-since-and-some.ts';
import { oneOfficeTwoNames } from './one-office-two-names.ts';
import { oneOfficeTwoPeople } from './one-office-two-people.ts';
import { onlyAndOthers } from './only-and-others.ts';
import { oppositePlaceNames } from './opposite-place-names.ts';
import { oppositeSides } from './opposite-sides.ts';
import { oppositeStates } from './opposite-states.ts';
import { orderOfEvents } from './order-of-events.ts';
import { partAndShare } from './part-and-share.ts';
import { partOfGroup } from './part-of-group.ts';
import { partsAndWhole } from './parts-and-whole.ts';
import { pastAfterDateline } from './past-after-dateline.ts';
import { peakBelow } from './peak-below.ts';
import { percentageChange } from './percentage-change.ts';
import { placeOfThing } from './place-of-thing.ts';
import { productTold } from './product-told.ts';
import { propertyToldTwice } from './property-told-twice.ts';
import { rateAndTerm } from './rate-and-term.ts';
import { rateAndTotal } from './rate-and-total.ts';
import { rateOverTime } from './rate-over-time.ts';
import { ratioTold } from './ratio-told.ts';
import { remainder } from './remainder.ts';
import { roomAndCrowd } from './room-and-crowd.ts';
import type { Rule } from './rule.ts';
import { saidTwice } from './said-twice.ts';
import { scoreToldTwice } from './score-told-twice.ts';
import { shareAndCount } from './share-and-count.ts';
import { shareOfTotal } from './share-of-total.ts';
import { sharesListed } from './shares-listed.ts';
import { sharesOfWhole } from './shares-of-whole.ts';
import { spanAndLength } from './span-and-length.ts';
import { spanOfYears } from './span-of-years.ts';
import { statedDifference } from './stated-difference.ts';
import { statedInterval } from './stated-interval.ts';
import { sumOfParts } from './sum-of-parts.ts';
import { switchedOff } from './switched-off.ts';
import { timeForFollowUp } from './time-for-follow-up.ts';
import { timeOfEvent } from './time-of-event.ts';
import { timesAsMany } from './times-as-many.ts';
import { twoAges } from './two-ages.ts';
import { twoDescriptions } from './two-descriptions.ts';
import { twoFirstNames } from './two-first-names.ts';
import { twoOffices } from './two-offices.ts';
import { twoPlaces } from './two-places.ts';
import { twoSides } from './two-sides.ts';
import { twoStreets } from './two-streets.ts';
import { unanimousAndAgainst } from './unanimous-and-against.ts';
import { unchangedAndChanged } from './unchanged-and-changed.ts';
import { voteCount } from './vote-count.ts';
import { weekdayOfDate } from './weekday-of-date.ts';
import { weekdayOfEvent } from './weekday-of-event.ts';
import { whoDidWhat } from './who-did-what.ts';
import { winningMargin } from './winning-margin.ts';
import { yearsLater } from './years-later.ts';
import { yearsOfService } from './years-of-service.ts';

/** Every rule; of two findings over the same passages the earlier rule’s stays. */
export const rules: readonly Rule[] = [
  percentageChange,
  changeTold,
  shareOfTotal,
  sharesOfWhole,
  sharesListed,
  shareAndCount,
  partAndShare,
  moreThanAll,
  ratioTold,
  differenceTold,
  partOfGroup,
  partsAndWhole,
  listedAmounts,
  sumOfParts,
  voteCount,
  winningMargin,
  roomAndCrowd,
  remainder,
  fractionOfFigure,
  statedDifference,
  clockDuration,
  weekdayOfDate,
  statedInterval,
  eventSpan,
  spanAndLength,
  spanOfYears,
  dayOfEvent,
  ageAndYear,
  ageAtYear,
  agesOfLife,
  ageOfRelative,
  orderOfEvents,
  timeForFollowUp,
  eventOnTwoDates,
  neverSince,
  neverBefore,
  firstWinForYears,
  joinedAfterStart,
  twoAges,
  twoOffices,
  oneOfficeTwoPeople,
  founderAlone,
  nameSpeltTwoWays,
  twoFirstNames,
  formerAndSitting,
  approvedAndPending,
  contraryStatements,
  deadAndAlive,
  switchedOff,
  bankOfRiver,
  oppositePlaceNames,
  placeOfThing,
  homeAndAway,
  alteredQuotation,
  didNotMention,
  headlineOutcome,
  headlineNumber,
  headlineChange,
  headlineDate,
  unchangedAndChanged,
  goalsAndScore,
  blindedAndKnowing,
  everyAndNot,
  saidTwice,
  bornBefore,
  noneSinceAndSome,
  rateOverTime,
  rateAndTerm,
  rateAndTotal,
  productTold,
  distanceAndSpeed,
  balance,
  leaguePoints,
  amountToldTwice,
  amountTakenUp,
  propertyToldTwice,
  countToldTwice,
  allOfGroup,
  closedAndOpen,
  pastAfterDateline,
  oppositeSides,
  yearsLater,
  yearsOfService,
  casualtyCount,
  figuresSwapped,
  basedIn,
  weekdayOfEvent,
  timeOfEvent,
  scoreToldTwice,
  namesListed,
  timesAsMany,
  mrAndMs,
  declinedToComment,
  entirelyAndPartly,
  peakBelow,
  oppositeStates,
  noneAndSome,
  noneAndInstance,
  unanimousAndAgainst,
  deniedAndDone,
  onlyAndOthers,
  whoDidWhat,
  twoPlaces,
  twoSides,
  twoStreets,
  twoDescriptions,
  oneOfficeTwoNames,
];
