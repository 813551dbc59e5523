// Runs before the first paint: the asked theme, whether the prerendered page is what the link asks for, and its chapter.
((root, search) => {
  var theme = /[?&]theme=(light|dark)(?:&|$)/.exec(search);
  if (theme) root.setAttribute('data-theme', theme[1]);
  root.setAttribute('data-asked', search.length > 1 ? 'view' : 'nothing');
  // A frame comes only with the style sheet: without it the whole record would be laid out.
  document.addEventListener('readystatechange', () => requestAnimationFrame(showChapter), { once: true });
  function showChapter() {
    document.querySelectorAll('#first [data-opens]').forEach((item) => {
      item.parentNode.scrollLeft = item.offsetLeft - 24;
    });
  }
})(document.documentElement, location.search);
