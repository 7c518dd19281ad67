// The page: gives the text to the worker, shows what comes back. Nothing is sent anywhere.
const byId = (id) => document.getElementById(id);
const [form, button, status, progress] = ['form', 'analyse', 'status', 'progress'].map(byId);
const worker = new Worker('worker.js', { type: 'module' });

let busy = false;
const setBusy = (is) => {
  busy = is;
  button.setAttribute('aria-disabled', String(is));
};

const tell = (message, failed = false) => {
  status.textContent = message;
  status.classList.toggle('failed', failed);
};

const kinds = {
  progress({ loaded, total }) {
    progress.max = total;
    progress.value = loaded;
  },
  ready() {
    progress.hidden = true;
    if (!busy) tell('Ready.');
    keepForLater();
  },
  failed({ message }) {
    setBusy(false);
    progress.hidden = true;
    tell(message, true);
  },
  analysed({ counts, json, html, csv }) {
    setBusy(false);
    tell(`${counts.names} names, ${counts.statements} statements, ${counts.acts} acts.`);
    save('save-json', json, 'application/json');
    save('save-csv', csv, 'text/csv');
    byId('facts').src = save('save-html', html, 'text/html');
    byId('result').hidden = false;
    byId('result').scrollIntoView({ block: 'start' });
  },
};
worker.addEventListener('message', ({ data }) => kinds[data.kind](data));
worker.addEventListener('error', () =>
  kinds.failed({ message: 'This browser could not start the analysis.' }),
);

/** Makes a link give a text; what it gave before is let go. */
function save(id, text, type) {
  const link = byId(id);
  if (link.href) URL.revokeObjectURL(link.href);
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  return link.href;
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  if (busy) return;
  setBusy(true);
  tell(progress.hidden ? 'Analysing …' : 'Loading the models; the analysis follows …');
  worker.postMessage({ text: byId('text').value, date: byId('date').value });
});
byId('text').addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.requestSubmit();
});

/** Keeps page and models in the browser, where it lets pages do so. */
async function keepForLater() {
  if (!('serviceWorker' in navigator)) return;
  try {
    await navigator.serviceWorker.register('offline.js');
    await navigator.serviceWorker.ready;
    byId('offline').textContent = 'Kept in this browser: the page now works without a network too.';
  } catch {
    // It works all the same, with a network.
  }
}
