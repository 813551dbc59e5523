// Runs before the first paint: the asked theme, whether the prerendered page is what the link asks for, and where it opens.
((root, search) => {
  var theme = /[?&]theme=(light|dark)(?:&|$)/.exec(search);
  if (theme) root.setAttribute('data-theme', theme[1]);
  root.setAttribute('data-asked', search.length > 1 ? 'view' : 'nothing');
  document.addEventListener('readystatechange', place, { once: true });
  function place() {
    document.querySelectorAll('#first li[data-opens]').forEach((item) => {
      item.parentNode.scrollLeft = item.offsetLeft - 24;
    });
    var list = document.querySelector('#first div[data-opens]');
    var day = list?.querySelector(`[data-day="${list.dataset.opens}"]`);
    if (day?.previousSibling && search.length < 2 && scrollY < 1) day.scrollIntoView();
  }
})(document.documentElement, location.search);
