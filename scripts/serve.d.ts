export interface Served {
  address: string;
  close(): void;
}

export interface Page {
  html: string;
  headers?: Record<string, string>;
}

export function serve(
  root: string,
  options?: { port?: number; pages?: ReadonlyMap<string, Page> },
): Promise<Served>;
