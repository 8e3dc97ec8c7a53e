/**
 * As in Git's index: a file changed this shortly before it was read may have been changed after, within one tick of the file system's clock.
 * One whose times have parts of a second ticks with the kernel, at most every 10 ms; others tick every second, or every two (FAT).
 */
export const racyMilliseconds = (changed: number): number => (changed % 1000 === 0 ? 2000 : 100);
