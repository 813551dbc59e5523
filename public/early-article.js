// Runs before the first paint of a frame: its theme, face and ground, and what is seen where the app does not come.
((root, search) => {
  for (const [, field, value] of search.matchAll(
    /[?&](theme|font|bg)=(light|dark|serif|system|transparent)(?=&|$)/g,
  ))
    root.setAttribute(`data-${field}`, value);
  root.setAttribute('data-frame', '');
  root.setAttribute('data-asked', 'view');
  // A script that is not let in, or not there: the list and the link of the page itself are what there is.
  addEventListener(
    'error',
    ({ target }) => {
      if (target instanceof HTMLScriptElement) root.setAttribute('data-failed', 'missing');
    },
    true,
  );
})(document.documentElement, location.search);
