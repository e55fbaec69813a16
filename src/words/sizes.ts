// Sizes of files and of what is in them, in words.

/** 67108864 → "64 MiB" */
export function sizeText(bytes: number): string {
  const units = ['bytes', 'KiB', 'MiB'];
  const unit = Math.min(2, Math.floor(Math.log2(Math.max(1, bytes)) / 10));
  return `${Number((bytes / 1024 ** unit).toPrecision(3))} ${units[unit]}`;
}
