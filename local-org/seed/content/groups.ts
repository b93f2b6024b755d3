import type { GroupContent } from "./shapes.ts";

/** The groups that most of the work happens in. */
export const companyGroups: readonly GroupContent[] = [
  {
    key: "allco", name: "All Larkwheel", visibility: "PublicAccess", isBroadcast: true, at: "62 09:00", owner: "elif", managers: "ingrid rosa patrick isabel karim leilani", members: "*",
    description: "News for all of us. Only a few people post here, everybody may comment.",
    information: { title: "How this group works", text: "One post per topic, in English first. Questions go into the comments. If it is urgent, call; this is not a pager." },
    announcement: { post: "townhall", days: 6 },
    emblem: { shape: "megaphone", colour: "#e2643d" },
  },
  {
    key: "heron", name: "Heron 2 Launch", visibility: "PublicAccess", at: "61 10:00", owner: "priya", managers: "amara",
    members: "oskar diego fatima sven thabo hana aisha arjun elif yael karim noor chloe mei jonas kwame tomasz leilani ingrid femke ravi omar",
    description: "Everything about the second Heron: decisions, test rides, parts, launch. If it rolls on two wheels and carries more than you should, it belongs here.",
    information: { title: "Where things are", text: "The plan is in the files. Decisions carry the topic Decision. Test ride reports carry the number of the prototype." },
    announcement: { post: "range-note", days: 12 },
    emblem: { shape: "bird", colour: "#2a7d6b" },
  },
  {
    key: "service", name: "Service & Support", visibility: "PublicAccess", at: "62 11:00", owner: "jonas", managers: "femke omar",
    members: "amara samuel yuki anna george diego fatima thabo hana ravi paulo mei chloe noor arjun",
    description: "Workshop, hotline, spare parts. Questions welcome, in any language you can write.",
    information: { title: "Before you ask", text: "Frame number, mileage, a picture of the part. The best answer gets the mark, so that the next person finds it." },
    emblem: { shape: "wrench", colour: "#2f5d8a" },
  },
  {
    key: "plant", name: "Werk Bremen – Betrieb & Sicherheit", visibility: "PublicAccess", at: "60 07:30", owner: "beatriz", managers: "anna tomasz",
    members: "bjorn george marek paulo jonas samuel kwame leilani rosa sven oskar diego dieter",
    description: "Schichten, Linien, Sicherheit. Auf Deutsch, weil an der Linie Deutsch gesprochen wird; English is welcome, too.",
    information: { title: "Notfallnummern", text: "Ersthelfer: -0161. Feuerwehr: 112. Sammelplatz: am Kran, nicht am Imbiss." },
    emblem: { shape: "factory", colour: "#b4532f" },
  },
  {
    key: "quality", name: "Quality Circle", visibility: "PrivateAccess", at: "58 14:00", owner: "anna", managers: "beatriz",
    members: "tomasz bjorn diego oskar thabo kwame jonas",
    requests: "amara",
    description: "Audits, deviations, 8D reports. Private, because drafts are drafts.",
    emblem: { shape: "shield", colour: "#5d6470" },
  },
  {
    key: "sales", name: "Sales Worldwide", visibility: "PrivateAccess", at: "62 12:00", owner: "karim", managers: "mei",
    members: "noor chloe elif priya ingrid nadia freya arjun diego",
    requests: "aisha yael",
    description: "Pipeline, prices, wins and the ones that got away.",
    information: { title: "Prices", text: "The price list in the files is the only price list." },
    emblem: { shape: "chart", colour: "#3f5fa8" },
  },
  {
    key: "osaka", name: "大阪オフィス", visibility: "PublicAccess", at: "59 10:00", owner: "mei", managers: "yuki",
    members: "karim jonas samuel thabo chloe",
    description: "大阪チームの広場です。試乗会、部品、天気、たこ焼き。",
    information: { title: "住所", text: "大阪市北区三丁目 5 番地、1 階がショールーム、2 階が整備室です。" },
    emblem: { shape: "flag", colour: "#b8405e" },
  },
  {
    key: "connector", name: "Project Dry Plug", visibility: "Unlisted", at: "47 15:00", owner: "kwame", managers: "diego",
    members: "amara oskar jonas anna beatriz freya ingrid fatima",
    description: "The battery connector, until it is boring again. Please do not forward.",
    information: { title: "Rule", text: "Facts with dates. Guesses are marked as guesses." },
    announcement: { post: "plug-closed", days: 9 },
    emblem: { shape: "plug", colour: "#44406b" },
  },
  {
    key: "move", name: "Moving to the Harbour Hall", visibility: "PublicAccess", at: "55 09:00", owner: "isabel", managers: "patrick rosa",
    members: "amara jonas ingrid priya hana aisha oskar diego fatima sven thabo elif yael linh freya leilani kwame omar samuel bjorn",
    description: "Boxes, keys, desks, the coffee machine. What moves when, and who carries it.",
    information: { title: "The new address", text: "Larkwheel, Holzhafen 12, Bremen. Bicycle entrance from the water side." },
    emblem: { shape: "boxes", colour: "#8a6242" },
  },
  {
    key: "lunch", name: "Lunch & Small Talk", visibility: "PublicAccess", at: "62 12:30", owner: "samuel", managers: "rosa",
    members: "amara jonas mei hana aisha arjun diego fatima sven thabo tomasz bjorn george femke yuki omar paulo noor chloe elif yael isabel patrick linh ravi leilani priya",
    description: "Not work.",
  },
  {
    key: "trial", name: "Heron 1 Field Trial", visibility: "PrivateAccess", isArchived: true, at: "62 08:00", owner: "oskar", managers: "amara",
    members: "thabo sven jonas diego dieter priya",
    description: "Eleven bikes, four cities, one winter. Archived: the report is in the files.",
  },
  {
    key: "morgenrot", name: "Morgenrot × Larkwheel", visibility: "PrivateAccess", canHaveGuests: true, at: "44 10:00", owner: "amara", managers: "jonas",
    members: "petra karim samuel omar thabo priya",
    requests: "arjun",
    description: "Where the bakery and we talk about 31 bikes, 24 shops and one very early shift.",
    information: { title: "For guests", text: "You see this group and nothing else. We answer within a working day, Samuel usually within a coffee." },
    emblem: { shape: "bread", colour: "#c2814a" },
  },
];
