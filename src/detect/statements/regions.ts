/** Names of countries and parts of them, lower case: a town may lie in one, and none is a surname. */
export const regions = new Set(
  `england scotland wales ireland britain france germany italy spain portugal belgium netherlands switzerland austria denmark sweden norway finland iceland poland
   russia ukraine turkey greece romania bulgaria hungary serbia croatia israel iran iraq syria lebanon jordan egypt libya tunisia morocco algeria india pakistan
   bangladesh china japan korea vietnam thailand indonesia malaysia australia canada mexico brazil argentina chile colombia peru venezuela cuba nigeria kenya
   ghana ethiopia somalia sudan europe africa asia america us usa uk u.s. u.k. california texas florida illinois ohio virginia georgia washington michigan
   pennsylvania arizona maryland massachusetts colorado minnesota missouri wisconsin tennessee indiana alabama louisiana kentucky oregon oklahoma connecticut
   utah iowa nevada arkansas mississippi kansas cuba yemen afghanistan midlands yorkshire lancashire kent essex cornwall devon somerset`.split(
    /\s+/,
  ),
);
