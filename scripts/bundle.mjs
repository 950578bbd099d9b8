// Bundle: makes the built worker one file, so that a command does not wait for it to find, open and link hundreds.
//
//   node scripts/bundle.mjs      after tsc, as `npm run build` does
//
// Only our own modules go in; packages stay where npm put them, with their own licences and versions. Nothing is
// shortened or renamed beyond what one scope needs, so that an error's place can still be read.
import path from "node:path";
import { rolldown } from "rolldown";

const WORKER = path.join(import.meta.dirname, "..", "dist", "cli", "worker.js");

const bundle = await rolldown({
  input: WORKER,
  platform: "node",
  external: (id) => !id.startsWith(".") && !path.isAbsolute(id),
});
// In place of the module itself: the same path whether bundled or not, and the same distance to the package's folder.
await bundle.write({ file: WORKER, format: "esm", codeSplitting: false });
await bundle.close();
