/** The part of the WebAssembly JavaScript interface that is used; the types of Node name only its modules. */
declare namespace WebAssembly {
  type Module = object;
  const Module: new (bytes: Uint8Array) => Module;
  class CompileError extends Error {}
  class Memory {
    readonly buffer: ArrayBuffer;
    /** @param descriptor `initial` in pages of 64 KiB */
    constructor(descriptor: { initial: number });
  }
  class Instance {
    readonly exports: unknown;
    constructor(module: Module, imports: Record<string, Record<string, unknown>>);
  }
}
