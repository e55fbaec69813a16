// Loaded before the program: as where the system has no memory for WebAssembly.
globalThis.WebAssembly.Memory = class {
  constructor() {
    throw new RangeError('WebAssembly.Memory(): could not allocate memory');
  }
};
