// Analyses beside the page, so that the page answers meanwhile.
import { loadAnalyzer } from '../../dist/browser.js';

const ready = loadAnalyzer({
  onProgress: (loaded, total) => postMessage({ kind: 'progress', loaded, total }),
});
ready.then(
  () => postMessage({ kind: 'ready' }),
  (error) => postMessage({ kind: 'failed', message: error.message }),
);

addEventListener('message', async ({ data: { text, date } }) => {
  try {
    const { analyze, render } = await ready;
    const analysis = analyze(text, { ...(date && { date }), source: { name: 'pasted text' } });
    const [json, html, csv] = await Promise.all([
      render('json', analysis),
      render('html', analysis),
      render('csv', analysis, { table: 'statements' }),
    ]);
    const { entities, statements, acts } = analysis;
    const counts = { names: entities.length, statements: statements.length, acts: acts.length };
    postMessage({ kind: 'analysed', counts, json, html, csv });
  } catch (error) {
    postMessage({ kind: 'failed', message: error.message });
  }
});
