// Consent dialogues in place of articles, banners beside articles, and articles that are not free.
import { expect, it } from "vitest";
import { SPEAKING } from "../model/article.ts";
import { words } from "../model/span.ts";
import { isConsentAddress, refreshTarget, speaksOfConsent } from "./consent.ts";
import { CALLS, DIALOGUE, DIALOGUE_MARKS, DIALOGUE_WORDS, PROMPTS } from "./lexicon/consent.ts";
import { readArticle } from "./read.ts";

const read = (html: string, file = "page.html") =>
  readArticle({ bytes: new TextEncoder().encode(html), file, format: "html" });
const page = (body: string, head = "", lang = "en") =>
  `<!DOCTYPE html><html lang="${lang}"><head><title>Gate 4 stays shut - Ardun Post</title>${head}</head><body>${body}</body></html>`;

/** What is read of a page: what it is, what speaks of it, what was noted. */
const outcome = (html: string) => {
  const { access, paragraphs, problems, text } = read(html);
  return {
    access: access.value,
    speaks: paragraphs.filter((p) => SPEAKING.has(p.role)).map((p) => words(text, p.span)),
    notes: problems.map((p) => p.code).filter((c) => c !== "other-language"),
  };
};

/** Dialogues as those who sell them mark them up, in the words of several languages. */
const DIALOGUES: readonly (readonly [string, string, string])[] = [
  [
    "OneTrust, English",
    "en",
    `<div id="onetrust-consent-sdk"><div id="onetrust-banner-sdk" role="dialog"><h2>We value your privacy</h2><div id="onetrust-policy-text"><p>We and our 814 partners store and/or access information on a device, such as cookies, and process personal data such as unique identifiers for personalised advertising and content. You can change your mind at any time.</p></div><button>Accept all</button><button>Manage preferences</button></div></div>`,
  ],
  [
    "Quantcast, English",
    "en",
    `<div class="qc-cmp2-container"><div class="qc-cmp2-summary-section"><h2>Your privacy is important to us</h2><p>With your permission we and our partners may use precise geolocation data and identification through device scanning. You may click to consent to our processing as described above.</p><p>Please note that some processing of your personal data may not require your consent, but you have a right to object to it.</p></div><button>More options</button><button>Agree</button></div>`,
  ],
  [
    "Usercentrics, German",
    "de",
    `<main id="usercentrics-root"><h1>Ihre Privatsphäre ist uns wichtig</h1><p>Wir und unsere Partner speichern Informationen auf Ihrem Endgerät oder greifen darauf zu und verarbeiten personenbezogene Daten für Werbung und Messung. Sie können Ihre Einwilligung jederzeit widerrufen.</p><p>Mit Werbung weiterlesen oder ein Abo ohne Werbung abschließen.</p><button>Alle akzeptieren</button></main>`,
  ],
  [
    "Didomi, French",
    "fr",
    `<div id="didomi-host"><div class="didomi-popup-view"><h2>Le respect de votre vie privée est notre priorité</h2><p>Avec votre accord, nous et nos partenaires utilisons des cookies ou technologies similaires pour stocker et/ou accéder à des informations personnelles comme votre visite sur ce site.</p><p>Vous pouvez retirer votre consentement à tout moment.</p><span>Continuer sans accepter</span><button>Accepter &amp; Fermer</button></div></div>`,
  ],
  [
    "Sourcepoint, Spanish",
    "es",
    `<div id="sp_message_container_1"><div><p>Valoramos su privacidad</p><p>Nosotros y nuestros socios almacenamos o accedemos a información en un dispositivo, tales como cookies, y procesamos datos personales para mostrarle publicidad. Puede retirar su consentimiento cuando quiera.</p><button>Aceptar y continuar</button></div></div>`,
  ],
  [
    "iubenda, Italian",
    "it",
    `<div id="iubenda-cs-banner"><div><p>La tua privacy è importante. Noi e i nostri fornitori archiviamo informazioni su dispositivo, come i cookie, e trattiamo dati personali per pubblicità e contenuti su misura.</p><p>Puoi revocare il tuo consenso in ogni momento.</p><button>Accetta tutti</button></div></div>`,
  ],
  [
    "nobody known, Dutch",
    "nl",
    `<div class="box"><p>Uw privacy is belangrijk. Wij en onze partners plaatsen cookies om informatie op een apparaat op te slaan en advertenties te tonen die bij u passen.</p><a>Alles accepteren</a></div>`,
  ],
  [
    "nobody known, Polish",
    "pl",
    `<div class="box"><p>Szanujemy Twoją prywatność. My i nasi partnerzy przechowujemy informacje na urządzeniu, takie jak pliki cookie, i przetwarzamy dane, aby pokazywać reklamy.</p><button>Akceptuję i przechodzę do serwisu</button></div>`,
  ],
  [
    "nobody known, Portuguese",
    "pt",
    `<div class="box"><p>A sua privacidade é importante. Nós e os nossos parceiros utilizamos cookies para guardar informações no seu dispositivo e mostrar publicidade.</p><button>Aceitar tudo</button></div>`,
  ],
  [
    "nobody known, Swedish",
    "sv",
    `<div class="box"><p>Vi värnar om din integritet. Vi och våra partner lagrar uppgifter på din enhet, till exempel kakor, för att visa reklam som passar dig.</p><button>Acceptera alla</button></div>`,
  ],
  [
    "nobody known, Danish",
    "da",
    `<div class="box"><p>Vi værdsætter dit privatliv. Vi og vores samarbejdspartnere vil gemme og/eller tilgå oplysninger på din enhed for at vise dig annoncer, der passer til dig.</p><button>Afvis alle</button></div>`,
  ],
  [
    "nobody known, Norwegian",
    "nb",
    `<div class="box"><p>Ditt personvern er viktig. Dette nettstedet bruker informasjonskapsler, og vi og våre samarbeidspartnere viser deg annonser som passer deg.</p><button>Godta og fortsett</button></div>`,
  ],
  [
    "nobody known, Finnish",
    "fi",
    `<div class="box"><p>Yksityisyytesi on meille tärkeä. Me ja yhteistyökumppanimme käytämme tietoja laitteeltasi, jotta sinulle näytetään sopivia mainoksia.</p><button>Hylkää kaikki</button></div>`,
  ],
  [
    "nobody known, Czech",
    "cs",
    `<div class="box"><p>Vaše soukromí je pro nás důležité. My a naši dodavatelé můžeme ukládat a/nebo přistupovat k informacím ve vašem zařízení.</p><button>Přijmout a zavřít</button></div>`,
  ],
  [
    "nobody known, Romanian",
    "ro",
    `<div class="box"><p>Prețuim confidențialitatea dumneavoastră. Noi și partenerii stocăm și/sau accesăm informații de pe dispozitiv pentru reclame potrivite.</p><button>Respinge toate</button></div>`,
  ],
  [
    "nobody known, Hungarian",
    "hu",
    `<div class="box"><p>Az ön adatainak védelme fontos számunkra. Mi és partnereink sütiket és hasonlókat teszünk a készülékére, hozzájárulását bármikor visszavonhatja.</p><button>Mindet elfogadom</button></div>`,
  ],
  [
    "nobody known, Greek",
    "el",
    `<div class="box"><p>Σεβόμαστε το απόρρητό σας. Εμείς και οι συνεργάτες μας αποθηκεύουμε ή/και έχουμε πρόσβαση σε στοιχεία της συσκευής σας.</p><button>Απόρριψη όλων</button></div>`,
  ],
  [
    "nobody known, Turkish",
    "tr",
    `<div class="box"><p>Gizliliğinize önem veriyoruz. Biz ve iş ortaklarımız size uygun reklamlar göstermek için cihazınızdaki bilgileri depolarız.</p><button>Tümünü reddet</button></div>`,
  ],
  [
    "nobody known, Ukrainian",
    "uk",
    `<div class="box"><p>Ми дбаємо про вашу конфіденційність. Ми і наші партнери зберігаємо дані на вашому пристрої, щоб показувати рекламу.</p><button>Відхилити все</button></div>`,
  ],
  [
    "nobody known, Russian",
    "ru",
    `<div class="box"><p>Мы используем файлы cookie. Мы и наши партнёры храним сведения на вашем устройстве, чтобы показывать рекламу, которая вам подходит.</p><button>Принять все</button></div>`,
  ],
];

it.each(DIALOGUES)("a page that is a consent dialogue is never taken for an article: %s", (_, lang, body) => {
  expect(outcome(page(body, "", lang))).toEqual({ access: "consent", speaks: [], notes: ["consent-wall"] });
});

const BODY = [
  "Gate 4 of the Karst dam stays shut until the spring, the water board of Ardun said on Monday.",
  "“We will open it when the ice has gone,” said Petra Lindqvist, who heads the board. The mayor of Orlo disagreed.",
  "Farmers below the dam have waited for water since November, when the pumps at Velm broke down.",
];
const ARTICLE = `<article><h1>Gate 4 stays shut</h1>${BODY.map((p) => `<p>${p}</p>`).join("")}</article>`;

it.each(DIALOGUES)("a banner at the foot of an article is no alarm, and not of it: %s", (_, lang, banner) => {
  const { access, speaks, notes } = outcome(page(`${ARTICLE}<footer>${banner}</footer>`, "", lang));
  expect({ access, notes }).toEqual({ access: null, notes: [] });
  expect(speaks).toEqual(expect.arrayContaining(BODY));
  expect(speaks.filter((p) => /cookie|partner|kakor/i.test(p))).toEqual([]);
});

it("an article about consent dialogues is an article", () => {
  const about = `<article><h1>Board fines Ardun Post over its cookie banner</h1>
<p>The privacy board of Velmora fined the Ardun Post on Tuesday because readers could not refuse cookies as easily as accept them.</p>
<p>Its banner read “We value your privacy” and had a button “Accept all”, but the button to refuse stood three pages further down, the board found.</p>
<p>“Consent that cannot be withheld is none,” said Ivo Brandt, who chairs the board. The paper has 30 days to change the dialogue or appeal.</p>
<p>Last year the board fined two shops that shared personal data with advertising partners before anybody had agreed.</p></article>`;
  const { access, speaks } = outcome(
    page(`${about}<div id="onetrust-banner-sdk"><button>Accept all</button></div>`),
  );
  expect([access, speaks.length >= 5]).toEqual([null, true]);
});

it("a recipe is no dialogue", () => {
  const { access, speaks } = outcome(
    page(
      "<article><h1>We use cookies</h1><p>We use cookies of oats as the floor of this cake. Crumble 200 grams of them, melt the butter and press both into a tin.</p><p>Leave the tin in the cold for an hour, then pour the cream over it and wait until the next day.</p></article>",
    ),
  );
  expect([access, speaks.length > 0]).toEqual([null, true]);
});

it("the teaser beside a dialogue stays, the dialogue does not", () => {
  const { access, speaks, notes } = outcome(
    page(`<article><h1>Gate 4 stays shut</h1><p>${BODY[0]}</p></article>${DIALOGUES[0]?.[2]}`),
  );
  expect(speaks).toEqual(expect.arrayContaining([BODY[0]]));
  expect(speaks.join(" ")).not.toMatch(/privacy|partners/);
  expect([access, notes].join()).toMatch(/^(?:,|consent,consent-wall)$/);
});

it("a page that leads on to a host for consent is none", () => {
  const refresh = `<meta http-equiv="refresh" content="0;url=https://consent.post.example/collect?to=x">`;
  const leads = page("<p>You are being led on to another page, please wait a moment.</p>", refresh);
  expect(outcome(leads)).toEqual({ access: "consent", speaks: [], notes: ["consent-wall"] });
  const stands = page(
    "<h1>Before you go on</h1><p>Please answer a few questions about your choice so that we can show you the page.</p>",
    `<link rel="canonical" href="https://cmp.post.example/questions/1">`,
  );
  expect(outcome(stands).access).toBe("consent");
  const stays = page(ARTICLE, `<meta http-equiv="refresh" content="300;url=https://post.example/gate">`);
  expect(outcome(stays).access).toBe(null);
});

it("addresses of consent dialogues are told from others", () => {
  const table = [
    "https://consent.post.example/v2/collectConsent?x=1",
    "https://www.post.example/privacy-wall/?back=%2Fgate",
    "http://cmp.post.example/",
  ];
  const others = [
    "https://post.example/2023/consent-of-the-board",
    "https://post.example/consents-given",
    "https://post.example/law/informed-consent/gate",
    "not an address",
  ];
  expect([table.map(isConsentAddress), others.map(isConsentAddress)]).toEqual([
    [true, true, true],
    [false, false, false, false],
  ]);
  expect([
    refreshTarget("0; url='https://a.example/'"),
    refreshTarget("300;url=/"),
    refreshTarget(undefined),
  ]).toEqual(["https://a.example/", null, null]);
});

const ld = (json: string) => `<script type="application/ld+json">${json}</script>`;
it.each([
  ["the article", ld(`{"@type":"NewsArticle","isAccessibleForFree":false}`), "paid", "stated"],
  [
    "its spelling",
    ld(`{"@type":"NewsArticle","isAccessibleForFree":"https://schema.org/False"}`),
    "paid",
    "stated",
  ],
  [
    "a part of it",
    ld(
      `{"@type":"NewsArticle","isAccessibleForFree":true,"hasPart":{"@type":"WebPageElement","isAccessibleForFree":"False","cssSelector":".rest"}}`,
    ),
    "paid",
    "stated",
  ],
  ["microdata", `<meta itemprop="isAccessibleForFree" content="false">`, "paid", "stated"],
  ["a meta element", `<meta property="article:content_tier" content="locked">`, "paid", "stated"],
  ["free", ld(`{"@type":"NewsArticle","isAccessibleForFree":"True"}`), "free", "stated"],
  ["metered", `<meta property="article:content_tier" content="metered">`, null, "default"],
])("whether an article is free is read from the mark-up: %s", (_, head, value, basis) => {
  const { access, problems } = read(page(ARTICLE, head));
  expect([access.value, access.basis]).toEqual([value, basis]);
  expect(problems.map((p) => p.code).includes("paid-access")).toBe(value === "paid");
});

it.each([
  `<div class="offer"><p>Subscribe to continue reading.</p><p>Already a subscriber? Log in</p></div>`,
  `<p>Dieser Artikel ist nur für Abonnenten lesbar.</p>`,
  `<div><p>Pour lire la suite, abonnez-vous.</p></div>`,
  `<div><p>Contenido exclusivo para suscriptores.</p></div>`,
  `<div><p>Contenuto riservato agli abbonati</p></div>`,
  `<div><p>Möchten Sie weiterlesen?</p><p>Ja. Ich bin Abonnentin.</p></div>`,
  `<div><p>Csak előfizetőknek</p></div>`,
  `<div><p>Read more</p><p>This story is for subscribers</p></div>`,
])("a teaser that ends in an offer is not free: %s", (offer) => {
  const cut = page(
    `<article><h1>Gate 4 stays shut</h1>${BODY.map((p) => `<p>${p}</p>`).join("")}${offer}</article>`,
  );
  const { access, problems } = read(cut);
  expect([access.value, access.basis, problems.map((p) => p.code).includes("paid-access")]).toEqual([
    "paid",
    "inferred",
    true,
  ]);
});

it.each([
  "Read more For subscribers only Ardun harbour: why the cranes have not moved since Monday",
  "Lire aussi Article réservé à nos abonnés À Ardun, le port attend ses grues depuis lundi",
  "Lesen Sie auch: Nur für Abonnenten: Im Hafen von Ardun steht seit Montag alles still",
])("what a line that leads to another article says of paying is said of that one: %s", (line) => {
  const html = page(
    `<article><h1>Gate 4 stays shut</h1>${BODY.map((p) => `<p>${p}</p>`).join(`<p>${line}</p>`)}</article>`,
  );
  expect(read(html).access.value).toBeNull();
});

it("a plain text that ends in an offer is not free; an offer at the top is none", () => {
  const text = (t: string) => readArticle({ bytes: new TextEncoder().encode(t), file: "a.txt" }).access.value;
  expect([
    text(`Gate 4 stays shut\n\n${BODY.join("\n\n")}\n\nSubscribe to continue reading`),
    text(`Subscribe to our letter\n\nGate 4 stays shut\n\n${BODY.join("\n\n")}`),
  ]).toEqual(["paid", null]);
});

it("every phrase of the lexicon can be found", () => {
  expect(DIALOGUE.filter((phrase) => !speaksOfConsent(phrase))).toEqual([]);
  for (const list of [DIALOGUE, CALLS, DIALOGUE_MARKS, DIALOGUE_WORDS, PROMPTS])
    expect(list.filter((phrase) => phrase !== phrase.toLowerCase())).toEqual([]);
});
