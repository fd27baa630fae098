/** What the page does: change the theme, sort and filter tables, open the article that a link leads to, show and hide layers. Everything can be read without it. */
export const pageScript = String.raw`
'use strict';
const themes = ['auto', 'light', 'dark'];
const themeButton = document.querySelector('#theme');
themeButton.hidden = false;
themeButton.addEventListener('click', () => {
  const root = document.documentElement;
  const next = themes[(themes.indexOf(root.dataset.theme || 'auto') + 1) % themes.length];
  root.dataset.theme = next;
  themeButton.textContent = 'Theme: ' + next;
});

function compare(a, b, kind, sign) {
  if (a === undefined || b === undefined) return (a === undefined) - (b === undefined);
  return sign * (kind === 'number' ? Number(a) - Number(b) : a.localeCompare(b, 'en', { numeric: true }));
}

for (const button of document.querySelectorAll('th button[data-sort]')) {
  button.addEventListener('click', () => {
    const head = button.closest('th');
    const table = head.closest('table');
    const kind = button.dataset.sort;
    const first = kind === 'number' ? 'descending' : 'ascending';
    const other = kind === 'number' ? 'ascending' : 'descending';
    const direction = head.getAttribute('aria-sort') === first ? other : first;
    for (const each of table.querySelectorAll('th[aria-sort]')) each.removeAttribute('aria-sort');
    head.setAttribute('aria-sort', direction);
    const body = table.tBodies[0];
    const rows = [...body.rows];
    const sign = direction === 'ascending' ? 1 : -1;
    rows.sort((a, b) => compare(a.cells[head.cellIndex].dataset.value, b.cells[head.cellIndex].dataset.value, kind, sign));
    body.append(...rows);
  });
}

for (const tools of document.querySelectorAll('.tools[data-for]')) {
  const rows = [...document.getElementById(tools.dataset.for).tBodies[0].rows];
  const words = tools.querySelector('input');
  const kind = tools.querySelector('select');
  const count = tools.querySelector('output');
  const apply = () => {
    const wanted = words.value.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const row of rows) {
      const text = row.textContent.toLowerCase();
      const fits = wanted.every((word) => text.includes(word)) && (kind.value === '' || row.dataset.kinds.split(' ').includes(kind.value));
      row.hidden = !fits;
      if (row.dataset.twin) document.getElementById(row.dataset.twin).hidden = !fits;
      shown += fits ? 1 : 0;
    }
    count.textContent = shown + ' of ' + rows.length;
  };
  tools.hidden = false;
  words.addEventListener('input', apply);
  kind.addEventListener('change', apply);
}

function openTarget() {
  const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!target) return;
  const details = target.closest('details');
  if (details) {
    details.hidden = false;
    details.open = true;
  }
  const shown = target.matches('i') ? nextMark(target) : target;
  for (const each of document.querySelectorAll('.here')) each.classList.remove('here');
  if (shown !== details) shown.classList.add('here');
  shown.scrollIntoView({ block: shown === details ? 'start' : 'center' });
  const focused = shown === details ? details.querySelector('summary') : shown;
  if (focused === shown) focused.tabIndex = -1;
  focused.focus({ preventScroll: true });
}
function nextMark(anchor) {
  let next = anchor;
  while (next.nextElementSibling && !next.matches('.mark')) next = next.nextElementSibling;
  return next;
}
addEventListener('hashchange', openTarget);
openTarget();
for (const link of document.querySelectorAll('a[href^="#"]')) {
  link.addEventListener('click', () => {
    if (link.hash === location.hash) openTarget();
  });
}

for (const box of document.querySelectorAll('.layers input')) {
  box.addEventListener('change', () => box.closest('.case').classList.toggle('no-' + box.value, !box.checked));
}
`;
