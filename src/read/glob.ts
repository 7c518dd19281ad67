import { glob } from 'tinyglobby';

/** Files that a pattern of a shell matches, sorted; hidden ones only where the pattern names them. */
export async function filesLike(pattern: string): Promise<string[]> {
  const parts = pattern.replaceAll('\\', '/').split('/');
  const first = parts.findIndex((part) => /[*?[\]{}]/.test(part));
  const folder = parts.slice(0, first).join('/');
  const found = await glob(parts.slice(first).join('/'), {
    expandDirectories: false,
    ...(first > 0 && { cwd: folder === '' ? '/' : folder }),
  });
  return (
    found
      .map((path) => (first > 0 ? `${folder}/${path}` : path))
      // Strings by their code units, as sort without a comparison has them.
      .sort()
  );
}
