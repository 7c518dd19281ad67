/**
 * What the page can do beyond links and filters, which work without: keys, search, the index on top. Own
 * code, no library.
 */
export const SCRIPT = String.raw`
'use strict';
(() => {
  const $ = (selector, root = document) => [...root.querySelectorAll(selector)];
  const byId = (id) => document.getElementById(id);
  for (const hidden of $('.bar [hidden]')) hidden.hidden = false;
  const index = byId('index');
  if (index) {
    document.querySelector('main').prepend(index);
    document.title = index.querySelector('h2').textContent;
  } else document.title = document.querySelector('h2')?.textContent ?? document.title;

  const go = (element, block) => {
    if (!element) return;
    const details = element.closest('details');
    if (details) details.open = true;
    element.scrollIntoView({ block });
    element.focus({ preventScroll: true });
  };
  const isShown = (element) => byId('show-' + element.className)?.checked ?? true;
  const marks = () => $('mark[id]').filter(isShown);

  const toFact = (mark) => go(byId(mark.dataset.fact), 'center');
  const toWords = (fact) => go(byId(fact.id + '-1'), 'center');
  const step = (by) => {
    const all = marks();
    if (all.length === 0) return;
    const at = all.indexOf(document.activeElement);
    const top = all.findIndex((mark) => mark.getBoundingClientRect().top > 80);
    const next = at >= 0 ? at + by : by > 0 ? Math.max(top, 0) : top - 1;
    go(all[(next + all.length) % all.length], 'center');
  };

  document.addEventListener('click', (event) => {
    const mark = event.target.closest('mark');
    if (mark) toFact(mark);
  });
  const keys = {
    n: () => step(1),
    p: () => step(-1),
    '/': () => byId('find').focus(),
    Escape: () => document.activeElement.blur(),
    Enter: () => {
      const element = document.activeElement;
      if (element.matches('mark')) toFact(element);
      else if (element.matches('aside li')) toWords(element);
    },
  };
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const types = event.target.matches('input[type=search]');
    if (types && event.key !== 'Escape') return;
    if (event.key === 'Enter' && event.target.matches('a, summary, input')) return;
    if (!Object.hasOwn(keys, event.key)) return;
    event.preventDefault();
    keys[event.key]();
  });

  byId('find').addEventListener('input', ({ target }) => {
    const wanted = target.value.trim().toLowerCase();
    for (const fact of $('aside li')) fact.hidden = wanted !== '' && !fact.textContent.toLowerCase().includes(wanted);
  });
})();
`;
