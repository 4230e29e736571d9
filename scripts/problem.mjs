/**
 * Something that whoever runs the script can put right. Its message is a whole sentence or more that says what to do,
 * and is shown without a stack trace.
 */
export class Problem extends Error {}

/** Runs `main`; shows a Problem as its sentence and anything else with its stack, and exits with 1 for either. */
export async function runMain(main) {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof Problem ? `\n${error.message}` : error);
    process.exit(1);
  }
}
