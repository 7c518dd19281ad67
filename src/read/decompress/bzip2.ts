import unbzip2 from 'unbzip2-stream';

/** A stream that unpacks bzip2. */
export const createBunzip = (): NodeJS.ReadWriteStream => unbzip2();
