(() => {
  const root = document.documentElement, find = document.getElementById('find'), unused = document.getElementById('unused');
  const count = document.getElementById('count');
  const steps = [...document.querySelectorAll('.step')], sections = [...document.querySelectorAll('section')];
  const asked = new URLSearchParams(location.search);
  const show = () => {
    const words = find.value.toLowerCase().split(/\s+/).filter(word => word);
    let shown = 0;
    steps.forEach(step => {
      step.hidden = !words.every(word => step.dataset.find.includes(word)) || (unused.checked && step.dataset.uses !== '0');
      shown += step.hidden ? 0 : 1;
    });
    sections.forEach(section => { section.hidden = ![...section.querySelectorAll('.step')].some(step => !step.hidden); });
    count.textContent = count.dataset[root.lang].replace('%s', shown);
    if (shown === 1) { steps.find(step => !step.hidden).querySelector('details').open = true; }
    document.getElementById('none').hidden = shown > 0;
  };
  const speak = language => {
    root.lang = language;
    find.placeholder = find.dataset[language];
    document.title = find.dataset['title' + language];
    show();
  };
  document.getElementById('to-en').onclick = () => speak('en');
  document.getElementById('to-ko').onclick = () => speak('ko');
  find.oninput = unused.onchange = show;
  document.onkeydown = key => {
    if (key.key === '/' && document.activeElement !== find) { key.preventDefault(); find.focus(); }
  };
  find.value = asked.get('find') || '';
  speak(asked.get('lang') || (navigator.language.startsWith('ko') ? 'ko' : 'en'));
  const open = () => {
    const step = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    step?.querySelector('details')?.setAttribute('open', '');
  };
  onhashchange = open;
  open();
})();
