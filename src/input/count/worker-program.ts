// The program of the threads as text, so that it is found wherever a bundler puts the reader. The build puts the
// bundled worker.ts in its place; where the reader runs from its sources, there are no threads.

const program: string | undefined = undefined;

export default program;
