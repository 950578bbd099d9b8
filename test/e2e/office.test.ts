// The office shown is that of the day of the saying; one surname leads to different people by place and time.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { scratch } from "./support/builders.ts";
import { run } from "./support/run.ts";

const place = scratch();
const at = (name: string) => join(place.folder, name);

const OFFICES = [
  { office: "finance minister", titles: ["Velmoran finance minister"], body: "Velmora", holder: "Ada Kell" },
  { office: "president", titles: ["Velmoran president"], body: "Velmora", holder: "Ada Kell" },
  { office: "finance minister", titles: ["Velmoran finance minister"], body: "Velmora", holder: "Bo Sava" },
  { office: "president", titles: ["Ostravan president"], body: "Ostrava Union", holder: "Nils Kell" },
];
const DAYS = [
  { from: "2018-01-01", to: "2020-03" },
  { from: "2020-04-01", knownTo: "2024-12-31" },
  { from: "2020-03", knownTo: "2024-12-31" },
  { from: "2019-01-01", knownTo: "2024-12-31" },
];

beforeAll(() => {
  const rows = [
    { party: { name: "Velmora", adjectives: ["Velmoran"] } },
    { party: { name: "Ostrava Union", adjectives: ["Ostravan"] } },
    ...OFFICES.map((o, i) => ({ office: { ...o, ...DAYS[i], source: "the gazette" } })),
  ];
  writeFileSync(at("k.jsonl"), rows.map((r) => JSON.stringify(r)).join("\n"));
});
afterAll(() => place.remove());

/** Name and role of the first statement's speaker. */
const speaker = async (published: string, body: string): Promise<string> => {
  writeFileSync(at("a.txt"), `Harbour\n\nPublished: ${published}\n\n${body}\n`);
  const ran = await run(["extract", "a.txt", "--knowledge", "k.jsonl", "--format", "json"], {
    cwd: place.folder,
  });
  const { name, kind, role } = JSON.parse(ran.out)[0].statements[0].speaker;
  return `${name} (${kind}), ${role}`;
};

const VELMORA = "Velmora will shut its harbour.";
test.each([
  // by place
  [
    "2021-05-06",
    `${VELMORA} Kell said on Monday that it would shut.`,
    "Ada Kell (person), Velmoran president",
  ],
  [
    "2021-05-06",
    "The Ostrava Union will shut its harbour. Kell said on Monday that it would shut.",
    "Nils Kell (person), Ostravan president",
  ],
  // by time
  ["2019-05-06", `${VELMORA} Kell said that it would shut.`, "Ada Kell (person), Velmoran finance minister"],
  ["2017-05-06", `${VELMORA} Kell said that it would shut.`, "Kell (person), null"],
  // said long before it was printed
  [
    "2021-05-06",
    `${VELMORA} Kell said on 5 May 2019 that it would shut.`,
    "Ada Kell (person), Velmoran finance minister",
  ],
  ["2021-05-06", `${VELMORA} Kell said on 20 March 2020 that it would shut.`, "Ada Kell (person), null"],
  // by role: the article's own words stay
  [
    "2021-05-06",
    `${VELMORA} Ada Kell, then an engineer, said on 5 May 2019 that it would shut.`,
    "Ada Kell (person), then an engineer",
  ],
  // a title alone: the holder of the day; nobody in the month of a handover, nor where then and now differ
  [
    "2021-05-06",
    "The Velmoran finance minister said on Monday that it would shut.",
    "Bo Sava (person), Velmoran finance minister",
  ],
  [
    "2019-05-06",
    "The Velmoran finance minister said on Monday that it would shut.",
    "Ada Kell (person), Velmoran finance minister",
  ],
  [
    "2020-03-12",
    "The Velmoran finance minister said on Monday that it would shut.",
    "Velmoran finance minister (unnamed), Velmoran finance minister",
  ],
  [
    "2021-05-06",
    "The Velmoran finance minister said on 5 May 2019 that it would shut.",
    "Velmoran finance minister (unnamed), Velmoran finance minister",
  ],
])("printed %s: %s", async (published, body, expected) => {
  expect(await speaker(published, body)).toBe(expected);
});
