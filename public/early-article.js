// Runs before the first paint of a frame: its theme, face and ground, and what is seen where the app does not come.
((root, search) => {
  for (const [, field, value] of search.matchAll(
    /[?&](theme|font|bg)=(light|dark|serif|system|transparent)(?=&|$)/g,
  ))
    root.setAttribute(`data-${field}`, value);
  root.setAttribute('data-frame', '');
  root.setAttribute('data-asked', 'view');
  // Said where a script runs at all, and taken back where the app does not come, also without a style sheet.
  const wait = (isWaited) => {
    const waiting = document.querySelector('.first-waiting');
    if (waiting) waiting.hidden = !isWaited;
  };
  document.addEventListener('readystatechange', () => wait(!root.hasAttribute('data-failed')), {
    once: true,
  });
  // A script that is not let in, or not there: the list and the link of the page itself are what there is.
  addEventListener(
    'error',
    ({ target }) => {
      if (!(target instanceof HTMLScriptElement)) return;
      root.setAttribute('data-failed', 'missing');
      wait(false);
    },
    true,
  );
})(document.documentElement, location.search);
