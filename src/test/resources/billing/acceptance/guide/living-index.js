(() => {
  const find = document.getElementById('find'), state = document.getElementById('state'), count = document.getElementById('count');
  const features = [...document.querySelectorAll('.feature')].map(feature => ({
    feature, own: feature.dataset.find,
    items: [...feature.querySelectorAll('li')].map(item => ({ item, words: item.textContent.toLowerCase(), state: item.dataset.state }))
  }));
  const sections = [...document.querySelectorAll('section')];
  const show = () => {
    const words = find.value.toLowerCase().split(/\s+/).filter(word => word);
    let shown = 0;
    for (const { feature, own, items } of features) {
      let any = 0;
      for (const { item, words: said, state: is } of items) {
        item.hidden = !words.every(word => own.includes(word) || said.includes(word)) || (state.value && is !== state.value);
        any += item.hidden ? 0 : 1;
      }
      feature.hidden = any === 0;
      feature.open = any > 0 && (words.length > 0 || state.value !== '');
      shown += any;
    }
    sections.forEach(section => { section.hidden = ![...section.querySelectorAll('.feature')].some(feature => !feature.hidden); });
    count.textContent = shown + ' scenarios';
  };
  document.onkeydown = key => {
    if (key.key === '/' && document.activeElement !== find) { key.preventDefault(); find.focus(); }
  };
  find.oninput = state.onchange = show;
  find.value = new URLSearchParams(location.search).get('find') || '';
  show();
})();
