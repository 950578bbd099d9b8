// Keep compiled: the thread in which the build lets the worker work before it keeps what V8 compiled of it.
import fs from "node:fs";
import { workerData } from "node:worker_threads";

const { whole } = await import("../dist/cli/begin.js");
const { port, file } = workerData;
port.once("message", () => {
  fs.writeFileSync(file, whole.createCachedData());
  port.postMessage("kept");
});
