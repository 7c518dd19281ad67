// Keeps what the page needs: from the network while there is one, else as it was last.
const KEPT = 'article-analyze-demo';
const DIST = '../../dist/';
const PAGE = [
  './',
  'demo.css',
  'demo.js',
  'worker.js',
  'icon.svg',
  `${DIST}browser.js`,
  `${DIST}core.js`,
];

async function keepAll() {
  const list = await (await fetch(`${DIST}assets/checksums.tsv`)).text();
  const assets = list
    .split('\n')
    .map((line) => line.split('\t')[0])
    .filter((name) => /\.(?:bin|json|tsv|txt|wasm)$/.test(name) && !/schema|checksums/.test(name));
  const kept = await caches.open(KEPT);
  await kept.addAll([...PAGE, ...assets.map((name) => `${DIST}assets/${name}`)]);
}

addEventListener('install', (event) => event.waitUntil(keepAll().then(() => skipWaiting())));
addEventListener('activate', (event) => event.waitUntil(clients.claim()));
addEventListener('fetch', (event) => {
  if (event.request.method === 'GET') event.respondWith(answer(event.request));
});

async function answer(request) {
  const kept = await caches.open(KEPT);
  try {
    const response = await fetch(request);
    if (response.ok) await kept.put(request, response.clone());
    return response;
  } catch (error) {
    const before = await kept.match(request);
    if (before) return before;
    throw error;
  }
}
