type Host = typeof import('../host.js');

// For `core.ts`: the build puts this in the place of `host.ts`, so that one file serves Node and browsers.

let host: Host;

/** Says what the analysis runs on; to be called before anything else. */
export const lend = (lent: Host): void => void (host = lent);

export const readBytes: Host['readBytes'] = (name) => host.readBytes(name);
export const crc32: Host['crc32'] = (data) => host.crc32(data);
export const sha256: Host['sha256'] = (text, encoding) => host.sha256(text, encoding);
export const utf8Length: Host['utf8Length'] = (text) => host.utf8Length(text);
export const decodeUtf8: Host['decodeUtf8'] = (bytes) => host.decodeUtf8(bytes);
export const ownCopy: Host['ownCopy'] = (text) => host.ownCopy(text);
