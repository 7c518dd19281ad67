/** Version of the tool; a test holds it equal to package.json. */
export const VERSION = '0.1.0';

/** Version of the contract that results obey. */
export const SCHEMA_VERSION = '1.1';
