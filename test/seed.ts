// Seed: random tests draw the same inputs in every run, so that a run that fails, fails again. ONRECORD_TEST_SEED draws others.
import fc from "fast-check";

fc.configureGlobal({ seed: Number(process.env.ONRECORD_TEST_SEED ?? 20_221_128) });
