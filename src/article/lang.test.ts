// Languages: short texts of our own in many languages, texts that say nothing, and who decides between page and words.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chooseLanguage, languageTag, seenLanguage } from "./lang.ts";
import { readArticle } from "./read.ts";

const TEXTS: Readonly<Record<string, readonly string[]>> = {
  en: [
    "The harbour was closed after the storm, and nobody knows when it will open again.",
    "She said that the bridge would be rebuilt by the end of the year.",
  ],
  de: [
    "Der Hafen bleibt nach dem Sturm geschlossen, sagte die Ministerin am Montag.",
    "Das ist nicht wahr, und wir haben es immer gesagt.",
  ],
  fr: [
    "Le port restera fermé après la tempête, a dit la ministre lundi.",
    "Nous ne savons pas encore quand le pont sera ouvert.",
  ],
  es: [
    "El puerto seguirá cerrado después de la tormenta, dijo la ministra.",
    "No sabemos todavía cuándo se abrirá el puente.",
  ],
  pt: [
    "O porto vai continuar fechado depois da tempestade, disse a ministra.",
    "Ainda não sabemos quando a ponte será aberta.",
  ],
  it: [
    "Il porto resterà chiuso dopo la tempesta, ha detto la ministra.",
    "Non sappiamo ancora quando il ponte sarà aperto.",
  ],
  nl: [
    "De haven blijft na de storm gesloten, zei de minister maandag.",
    "Wij weten nog niet wanneer de brug weer open gaat.",
  ],
  sv: [
    "Hamnen är stängd efter stormen, säger ministern till tidningen.",
    "Vi vet inte när bron ska öppnas igen, och det är svårt.",
  ],
  da: [
    "Havnen er lukket efter stormen, siger ministeren til avisen.",
    "Vi ved ikke, hvornår broen bliver åbnet igen, men det er svært.",
  ],
  nb: [
    "Havna er stengt etter stormen, sier ministeren til avisen.",
    "Vi vet ikke når broen skal åpnes igjen, men vi håper det går.",
  ],
  fi: [
    "Satama on suljettu myrskyn jälkeen, sanoo ministeri lehdelle.",
    "Emme tiedä vielä, milloin silta avataan, mutta se on tärkeää.",
  ],
  et: [
    "Sadam on pärast tormi suletud, ütles minister ajalehele.",
    "Me ei tea veel, millal sild avatakse, aga see on oluline.",
  ],
  lv: [
    "Osta pēc vētras ir slēgta, un neviens nezina, kad to atvērs.",
    "Mēs vēl nezinām, vai tilts būs gatavs šogad.",
  ],
  lt: [
    "Uostas po audros uždarytas, ir niekas nežino, kada jis bus atidarytas.",
    "Mes dar nežinome, ar tiltas bus baigtas šiais metais.",
  ],
  pl: [
    "Port po burzy jest zamknięty, powiedziała minister w poniedziałek.",
    "Nie wiemy jeszcze, kiedy most zostanie otwarty.",
  ],
  cs: [
    "Přístav je po bouři uzavřen, řekla ministryně v pondělí.",
    "Ještě nevíme, kdy bude most znovu otevřen.",
  ],
  sk: [
    "Prístav je po búrke zatvorený, povedala ministerka v pondelok.",
    "Ešte nevieme, kedy bude most znovu otvorený.",
  ],
  sl: [
    "Pristanišče je po nevihti zaprto, je v ponedeljek povedala ministrica.",
    "Še vedno ne vemo, kdaj bo most spet odprt.",
  ],
  hr: [
    "Luka je nakon oluje zatvorena, rekla je ministrica u ponedjeljak.",
    "Još ne znamo kada će most biti otvoren.",
  ],
  hu: [
    "A kikötő a vihar után zárva marad, mondta a miniszter hétfőn.",
    "Még nem tudjuk, hogy mikor nyílik meg a híd.",
  ],
  ro: ["Portul rămâne închis după furtună, a spus ministrul luni.", "Nu știm încă când va fi deschis podul."],
  tr: [
    "Liman fırtınadan sonra kapalı kalacak, dedi bakan.",
    "Köprünün ne zaman açılacağını henüz bilmiyoruz ve bu çok önemli.",
  ],
  ca: [
    "El port continuarà tancat després de la tempesta, va dir la ministra.",
    "Encara no sabem quan s'obrirà el pont amb els nous carrils.",
  ],
  sq: [
    "Porti është i mbyllur pas stuhisë, tha ministrja të hënën.",
    "Ne nuk e dimë ende se kur do të hapet ura.",
  ],
  is: [
    "Höfnin er lokuð eftir storminn, segir ráðherra við blaðið.",
    "Við vitum ekki hvenær brúin verður opnuð en það er mikilvægt.",
  ],
  id: [
    "Pelabuhan itu ditutup setelah badai, kata menteri pada hari Senin.",
    "Kami belum tahu kapan jembatan itu akan dibuka untuk orang banyak.",
  ],
  vi: [
    "Cảng vẫn đóng cửa sau cơn bão, bà bộ trưởng nói hôm thứ Hai.",
    "Chúng tôi chưa biết khi nào cây cầu sẽ được mở lại.",
  ],
  ru: [
    "Порт закрыт после шторма, и никто не знает, когда он откроется.",
    "Она сказала, что мост будет открыт в этом году.",
  ],
  uk: [
    "Порт зачинено після шторму, і ніхто не знає, коли він відкриється.",
    "Вона сказала, що міст буде відкрито цього року.",
  ],
  be: [
    "Порт зачынены пасля шторму, і ніхто не ведае, калі ён адкрыецца.",
    "Яна сказала, што мост будзе адкрыты ў гэтым годзе.",
  ],
  bg: [
    "Пристанището е затворено след бурята и никой не знае кога ще отвори.",
    "Тя каза, че мостът ще бъде открит през тази година.",
  ],
  mk: [
    "Пристаништето е затворено по бурата и никој не знае кога ќе се отвори.",
    "Таа рече дека мостот ќе биде отворен оваа година.",
  ],
  sr: [
    "Лука је после олује затворена и нико не зна када ће бити отворена.",
    "Рекла је да ће мост бити отворен ове године.",
  ],
  ar: ["الميناء مغلق بعد العاصفة، ولا أحد يعرف متى سيفتح.", "وقالت الوزيرة إن الجسر سيفتح هذا العام."],
  fa: [
    "بندر پس از طوفان بسته است و هیچ کس نمی‌داند که چه زمانی باز می شود.",
    "وزیر گفت که این پل تا پایان سال باز خواهد شد.",
  ],
  ur: [
    "طوفان کے بعد بندرگاہ بند ہے اور کسی کو نہیں معلوم کہ یہ کب کھلے گی۔",
    "وزیر نے کہا کہ پل اس سال کھل جائے گا۔",
  ],
  el: [
    "Το λιμάνι παραμένει κλειστό μετά την καταιγίδα, είπε η υπουργός.",
    "Δεν ξέρουμε πότε θα ανοίξει η γέφυρα.",
  ],
  he: ["הנמל סגור אחרי הסערה, ואיש אינו יודע מתי ייפתח.", "השרה אמרה שהגשר ייפתח השנה."],
  hi: [
    "तूफान के बाद बंदरगाह बंद है और कोई नहीं जानता कि यह कब खुलेगा।",
    "मंत्री ने कहा कि पुल इस साल के अंत में खोला जाएगा।",
  ],
  zh: ["风暴过后港口关闭，没有人知道什么时候重新开放。", "部长说大桥今年将开放。"],
  ja: ["嵐の後、港は閉鎖されたままだと大臣は述べた。", "橋がいつ開通するかはまだ分かりません。"],
  ko: ["폭풍 이후 항구는 폐쇄되었다고 장관이 말했다.", "다리가 언제 열릴지 아직 모릅니다."],
  th: ["ท่าเรือยังคงปิดหลังพายุ รัฐมนตรีกล่าว", "เรายังไม่รู้ว่าสะพานจะเปิดเมื่อใด"],
  ka: ["პორტი ქარიშხლის შემდეგ დაკეტილია, განაცხადა მინისტრმა.", "ჯერ არ ვიცით, როდის გაიხსნება ხიდი."],
};

describe("a language is told by its script, small words and letters", () => {
  for (const [language, texts] of Object.entries(TEXTS))
    test(language, () => {
      expect(texts.map((text) => seenLanguage(text).language)).toEqual(texts.map(() => language));
    });
});

test("the words of plain text are found the same way as those of any other", () => {
  // A space that does not break is no letter, and takes the long way.
  for (const text of [
    ...(TEXTS.en ?? []),
    ...(TEXTS.nl ?? []),
    "It isn’t the dam's fault; 'we don't know', she said. E-mail: a.b@c",
  ])
    expect(seenLanguage(`${text}\u00a0`)).toEqual(seenLanguage(text));
});

test("what says nothing is in no language", () => {
  for (const text of [
    "",
    "12 345 67 89",
    "Ardun Velmora Karst Halvard Brenn Mila Orel Tom Ketter",
    "OK",
    "Ja",
  ])
    expect(seenLanguage(text).language).toBeNull();
});

test("a long text in a language that is not known is said to be in none", () => {
  const made = "zorbu makeli tronva feskur walpi dorneth ".repeat(12);
  expect(seenLanguage(made).language).toBe("und");
  expect(chooseLanguage(made, null).lang).toBe("und");
  expect(chooseLanguage(made, "qu").lang).toBe("qu");
});

describe("words count more than what the page says", () => {
  const german = TEXTS.de?.join(" ") ?? "";
  test("but for near languages and texts too short to tell", () => {
    expect(chooseLanguage(german, "en")).toEqual({ lang: "de", by: "words" });
    expect(chooseLanguage(TEXTS.nb?.join(" ") ?? "", "nn").lang).toBe("nn");
    expect(chooseLanguage("Ardun, 3. 4. 2031", "de").lang).toBe("de");
    expect(chooseLanguage("Ardun, 3. 4. 2031", null).lang).toBeNull();
  });
  test("and the note says how it was told", () => {
    const read = (html: string) =>
      readArticle({ bytes: new TextEncoder().encode(html), file: null, format: "html" });
    const page = (lang: string, text: string) =>
      read(`<html lang="${lang}"><body><article><p>${text}</p></article></body></html>`);
    const [note] = page("en", german).problems;
    expect([note?.code, note?.message]).toEqual([
      "other-language",
      "The article is in German (seen in its words; the page says en), and only English is read: it is kept and can be searched, and no statements were looked for.",
    ]);
    expect(page("de", TEXTS.en?.join(" ") ?? "")).toMatchObject({ lang: "en", problems: [] });
  });
});

test("tags as pages write them", () => {
  expect(["en_GB", "de", " pt-BR ", "", "english", "x", "zh-Hans-CN"].map(languageTag)).toEqual([
    "en-GB",
    "de",
    "pt-BR",
    null,
    null,
    null,
    "zh-Hans-CN",
  ]);
});

test("never throws, and says the same twice", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
      expect(seenLanguage(text)).toEqual(seenLanguage(text));
    }),
  );
});
