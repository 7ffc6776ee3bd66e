'use strict';
(() => {
  const items = [...document.querySelectorAll('.statement')];
  const words = [...document.querySelectorAll('article [data-s]')];
  const order = new Map(items.map((item, place) => [item.dataset.s, place]));
  let chosen = -1;

  const carries = (element, id) => element.dataset.s.split(' ').includes(id);
  const narrow = () => matchMedia('(max-width: 800px)').matches;
  const show = (what) => { document.body.dataset.shows = what; };

  function choose(place, from) {
    document.querySelectorAll('.chosen').forEach((element) => element.classList.remove('chosen'));
    chosen = place;
    if (place < 0) return;
    const item = items[place];
    const evidence = words.filter((element) => carries(element, item.dataset.s));
    item.classList.add('chosen');
    evidence.forEach((element) => element.classList.add('chosen'));
    if (narrow()) show(from === 'text' ? 'lists' : 'text');
    if (from !== 'text' && evidence.length) evidence[0].scrollIntoView({ block: 'center' });
    if (from !== 'list') item.scrollIntoView({ block: narrow() ? 'start' : 'center' });
    if (from === 'keys') item.focus({ preventScroll: true });
  }

  items.forEach((item, place) => {
    item.addEventListener('click', () => choose(place, 'list'));
    item.addEventListener('keydown', (event) => { if (event.key === 'Enter') choose(place, 'list'); });
  });
  // Several statements may lie over the same words: each further click takes the next of them.
  words.forEach((element) => element.addEventListener('click', () => {
    const places = element.dataset.s.split(' ').map((id) => order.get(id));
    choose(places[(places.indexOf(chosen) + 1) % places.length], 'text');
  }));
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !items.length) return;
    if (event.key === 'j') choose(Math.min(chosen + 1, items.length - 1), 'keys');
    if (event.key === 'k') choose(Math.max(chosen - 1, 0), 'keys');
    if (event.key === 'Escape') choose(-1, 'keys');
  });
  document.querySelectorAll('li.place a').forEach((link) => link.addEventListener('click', () => show('text')));
  document.getElementById('to-text').addEventListener('click', () => show('text'));
  document.getElementById('to-lists').addEventListener('click', () => show('lists'));
  document.getElementById('theme').addEventListener('click', () => {
    const root = document.documentElement;
    const dark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
    root.dataset.theme = dark ? 'light' : 'dark';
  });
})();
