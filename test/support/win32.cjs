// Makes a process take itself for one on Windows: as far as Node lets a program see it.
Object.defineProperty(process, 'platform', { value: 'win32' });
delete process.env.SHELL;
