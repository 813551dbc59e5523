// Runs before the first paint: the asked theme, and whether the prerendered picture is what the link asks for.
((root, search) => {
  var theme = /[?&]theme=(light|dark)(?:&|$)/.exec(search);
  if (theme) root.setAttribute('data-theme', theme[1]);
  root.setAttribute('data-asked', search.length > 1 ? 'view' : 'nothing');
})(document.documentElement, location.search);
