import type { GroupContent } from "./shapes.ts";

/** The smaller groups: crafts, places, languages and what people do after work. */
export const interestGroups: readonly GroupContent[] = [
  {
    key: "weld", name: "Schweißnahtprüfungsarbeitsgemeinschaft", visibility: "PublicAccess", at: "57 08:00", owner: "bjorn", managers: "tomasz",
    members: "anna sven marek", description: "Sichtprüfung, Schliffbilder, Grenzmuster.\nJeden zweiten Donnerstag um 14 Uhr an Linie 2, Schutzbrille nicht vergessen.",
    information: { title: "Grenzmusterkatalog", text: "Der Katalog hängt an Linie 2 und liegt als Datei in dieser Gruppe. Was dort nicht gezeigt ist, entscheidet Björn." },
    emblem: { shape: "shield", colour: "#8a4a5e" },
  },
  {
    key: "amman", name: "مكتب عمّان والخليج", visibility: "PublicAccess", at: "56 09:30", owner: "noor", managers: "karim",
    members: "fatima aisha", description: "أخبار المكتب والزبائن والمعارض. نكتب هنا بالعربية، and in English when Bremen needs to know.",
    information: { title: "ساعات الدوام", text: "من الأحد إلى الخميس، من ٩ إلى ٥. صالة العرض مفتوحة يوم السبت أيضًا." },
    emblem: { shape: "flag", colour: "#2f7a56" },
  },
  {
    key: "lyon", name: "Atelier de Lyon", visibility: "PublicAccess", at: "56 10:00", owner: "chloe", members: "karim noor jonas", description: "La boutique, l'atelier et la pluie.",
    emblem: { shape: "wrench", colour: "#7a4d9c" },
  },
  {
    key: "pelican", name: "Pelican Riders", visibility: "PublicAccess", at: "55 11:00", owner: "sven", members: "oskar thabo yael leilani diego",
    description: "For everybody who rides a Pelican, at work or with children in the box.", emblem: { shape: "bird", colour: "#3c78a8" },
  },
  { key: "data", name: "Data Kitchen", visibility: "PublicAccess", at: "54 10:00", owner: "arjun", members: "amara hana ravi diego", description: "Numbers, charts and where they come from.", emblem: { shape: "chart", colour: "#4c8a3f" } },
  { key: "a11y", name: "Accessibility Guild", visibility: "PublicAccess", at: "54 14:00", owner: "hana", members: "amara yael ravi", description: "Everybody can ride, everybody can read." },
  { key: "parents", name: "Parents of Small Riders", visibility: "PrivateAccess", at: "53 16:00", owner: "priya", managers: "rosa", members: "jonas sven patrick beatriz", description: "School runs, fevers, second-hand child benches." },
  { key: "works", name: "Betriebsrat", visibility: "PrivateAccess", at: "53 09:00", owner: "tomasz", members: "george femke samuel", requests: "paulo", description: "Vertraulich. Sprechstunde mittwochs von 13 bis 15 Uhr." },
  { key: "first-aid", name: "Ersthelfer & Brandschutz", visibility: "PublicAccess", isBroadcast: true, at: "52 08:00", owner: "leilani", managers: "beatriz", members: "george anna bjorn isabel", description: "Wer hilft, wo die Kästen hängen und wann geübt wird." },
  { key: "choir", name: "The Spoke Ensemble", visibility: "PublicAccess", at: "51 17:00", owner: "elif", members: "samuel rosa chloe", description: "We sing on Tuesdays, in the paint shop, for the echo." },
  { key: "running", name: "Lauftreff Weserufer", visibility: "PublicAccess", at: "51 18:00", owner: "thabo", members: "oskar kwame freya", description: "Dienstag und Freitag, 5 bis 10 Kilometer, niemand wird zurückgelassen." },
  { key: "garden", name: "Roof Garden", visibility: "PublicAccess", at: "50 12:00", owner: "leilani", members: "isabel linh", description: "Tomatoes, bees and the watering plan.", emblem: { shape: "cup", colour: "#5f8a3a" } },
  { key: "books", name: "نادي القراءة · Reading Circle", visibility: "PublicAccess", at: "50 13:00", owner: "fatima", members: "noor mei yael", description: "كتاب كل شهر، بأي لغة. One book a month, in any language." },
  { key: "it", name: "IT Notices", visibility: "PublicAccess", isBroadcast: true, at: "49 08:30", owner: "patrick", managers: "linh", members: "*", description: "Maintenance windows, new laptops, and why the printer is sad." },
  { key: "board", name: "Management Circle", visibility: "PrivateAccess", at: "49 09:00", owner: "ingrid", managers: "nadia", members: "priya oskar beatriz karim elif rosa", description: "Agenda and minutes." },
  { key: "patents", name: "Patents & Trademarks", visibility: "Unlisted", at: "48 10:00", owner: "freya", members: "oskar ingrid", description: "Not before it is filed." },
  { key: "customers", name: "Rider Council", visibility: "PublicAccess", canHaveGuests: true, at: "48 15:00", owner: "omar", managers: "femke", members: "hana jonas arjun", description: "Twelve customers who tell us what we do not want to hear." },
  { key: "summer", name: "Summer Party 2025", visibility: "PublicAccess", isArchived: true, at: "62 09:30", owner: "rosa", members: "isabel samuel elif amara", description: "It rained, and it was good. The pictures are here." },
];
