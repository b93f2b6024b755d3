import type { PersonContent } from "./shapes.ts";

/** The product side of the company. The first person is the one that the sign-in page offers first. */
export const productPeople: readonly PersonContent[] = [
  {
    key: "amara", first: "Amara", last: "Okafor", title: "Product Manager, Heron", department: "Product", manager: "priya", office: "bremen",
    about: "I look after the Heron, our two-wheeled cargo bike, from the first sketch to the thousandth school run. Before Larkwheel I repaired bikes in Lagos and ran a courier co-op in Hamburg. Ask me about loading heights, ask me twice about rain covers.",
    phone: "+49 421 555 0142", mobile: "+49 151 555 0142",
    follows: "priya jonas ingrid oskar diego fatima elif kwame mei thabo hana samuel noor aisha chloe acc-morgenrot case-connector opp-morgenrot",
    look: { skin: "deep", hair: "coils", hairColour: "black", top: "vneck", colour: "#e2643d", behind: "#f8d9a8", extras: ["earrings", "grin"] },
  },
  {
    key: "jonas", first: "Jonas", last: "Weber", title: "Service Manager", department: "Service", manager: "beatriz", office: "bremen", language: "de",
    about: "Werkstatt, Hotline, Ersatzteile. Wenn ein Rad steht, klingelt es bei mir.",
    phone: "+49 421 555 0117", mobile: "+49 151 555 0117", follows: "amara samuel femke yuki omar anna kwame case-connector case-rain pdf-torque dieter petra layla",
    look: { skin: "fair", hair: "side", hairColour: "ash", top: "shirt", colour: "#4f7d8c", behind: "#cfe3e4", extras: ["stubble"] },
  },
  {
    key: "mei", first: "Mei", last: "Tanaka", title: "Country Manager, Japan", department: "Sales", manager: "karim", office: "osaka", language: "ja",
    about: "大阪から日本市場を担当しています。ママチャリ三台目にしてカーゴバイクに出会いました。",
    phone: "+81 6 5550 0123", follows: "yuki karim amara priya opp-hanazono",
    look: { skin: "porcelain", hair: "bob", hairColour: "black", top: "blazer", colour: "#7b3b52", behind: "#f3d5dc" },
  },
  {
    key: "ingrid", first: "Ingrid", last: "Solheim", title: "Chief Executive Officer", department: "Management", office: "bremen",
    about: "Founded Larkwheel in a boathouse in 2009 with two friends and one welding set. I read everything here, I answer most of it.",
    phone: "+49 421 555 0100", follows: "priya karim beatriz oskar nadia rosa elif amara acc-morgenrot acc-portside",
    look: { skin: "porcelain", hair: "pixie", hairColour: "silver", top: "turtleneck", colour: "#2f4858", behind: "#d5e0ea", extras: ["lines", "earrings"] },
  },
  {
    key: "priya", first: "Priya", last: "Raghunathan", title: "Head of Product", department: "Product", manager: "ingrid", office: "bremen",
    about: "Three bikes, one app, a long list of things we will not build.",
    phone: "+49 421 555 0140", mobile: "+49 151 555 0140", follows: "amara hana aisha oskar ingrid arjun leilani",
    look: { skin: "brown", hair: "long", hairColour: "black", top: "blazer", colour: "#3f5fa8", behind: "#dcd9f2", extras: ["glasses"] },
  },
  {
    key: "hana", first: "Hana", last: "Kim", title: "UX Designer, Rider App", department: "Product", manager: "priya", office: "bremen",
    about: "I draw buttons that work with gloves on.", follows: "amara fatima ravi priya",
    look: { skin: "fair", hair: "fringe", hairColour: "teal", top: "hoodie", colour: "#f0c04c", behind: "#cfe8dd", extras: ["round-glasses"] },
  },
  {
    key: "aisha", first: "Aisha", last: "Bello", title: "Associate Product Manager", department: "Product", manager: "amara", office: "bremen",
    about: "New since this quarter. Engineer by training, curious by habit.", follows: "amara priya hana thabo",
    look: { skin: "ebony", hair: "braids", hairColour: "black", top: "crew", colour: "#3aa17e", behind: "#fbe3b5", extras: ["grin", "earrings"] },
  },
  {
    key: "arjun", first: "Arjun", last: "Gill", title: "Data Analyst", department: "Product", manager: "priya", office: "utrecht",
    about: "Numbers with units, please.", follows: "priya nadia amara omar",
    look: { skin: "tan", hair: "turban", hairColour: "black", top: "crew", colour: "#3f7a5e", behind: "#e1e8c8", extras: ["beard", "glasses"] },
  },
  {
    key: "oskar", first: "Oskar", last: "Lindqvist", title: "Head of Engineering", department: "Engineering", manager: "ingrid", office: "bremen",
    about: "Steel is real, aluminium is lighter, deadlines are heavy.", phone: "+49 421 555 0120", follows: "diego fatima sven thabo ingrid amara",
    look: { skin: "porcelain", hair: "receding", hairColour: "grey", top: "shirt", colour: "#8b5a3c", behind: "#e6dccb", extras: ["beard", "lines"] },
  },
  {
    key: "diego", first: "Diego", last: "Navarro", title: "Battery Engineer", department: "Engineering", manager: "oskar", office: "bremen",
    about: "Cells, packs, connectors. I own a thermal camera and I am not afraid to use it.", follows: "oskar fatima kwame amara case-connector",
    look: { skin: "olive", hair: "curls", hairColour: "darkbrown", top: "hoodie", colour: "#4a6fa5", behind: "#d3e4f3", extras: ["stubble", "grin"] },
  },
  {
    key: "fatima", first: "Fatima Zahra", last: "Bennani", title: "Firmware Engineer", department: "Engineering", manager: "oskar", office: "bremen", language: "ar",
    about: "I make the motor polite.", follows: "diego hana ravi oskar noor",
    look: { skin: "olive", hair: "hijab", hairColour: "darkbrown", top: "crew", colour: "#5b7f9e", behind: "#f3e1cf" },
  },
  {
    key: "sven", first: "Sven", last: "Aalto", title: "Frame Design Engineer", department: "Engineering", manager: "oskar", office: "bremen",
    about: "Tubes, gussets, sauna.", follows: "oskar bjorn thabo",
    look: { skin: "porcelain", hair: "long", hairColour: "blond", top: "crew", colour: "#39445c", behind: "#cfdcea", extras: ["beard"] },
  },
  {
    key: "thabo", first: "Thabo", last: "Nkosi", title: "Test Rider and Test Engineer", department: "Engineering", manager: "oskar", office: "bremen",
    about: "41,000 km on prototypes. I break things before you do.", follows: "amara sven diego samuel",
    look: { skin: "ebony", hair: "buzz", hairColour: "black", top: "hoodie", colour: "#d8483e", behind: "#cfe6ef", extras: ["goatee", "grin"] },
  },
];

/** Plant, service, purchasing and logistics. */
export const operationsPeople: readonly PersonContent[] = [
  {
    key: "beatriz", first: "Beatriz", last: "Fonseca", title: "Chief Operating Officer", department: "Operations", manager: "ingrid", office: "lisbon",
    about: "Plant, parts, people. If it rolls out of the gate, I signed for it.", phone: "+351 21 555 0150", follows: "tomasz kwame marek jonas anna ingrid",
    look: { skin: "warm", hair: "wavy", hairColour: "brown", top: "blazer", colour: "#1f6f6b", behind: "#f5dfc5", extras: ["lines"] },
  },
  {
    key: "anna", first: "Anna-Katharina", last: "Schmidt-Hohenfels-Wattenscheid",
    title: "Stellvertretende Leiterin Qualitätssicherung, Arbeitssicherheit und Umweltschutz, Werk Bremen-Hemelingen",
    department: "Qualität und Arbeitssicherheit", manager: "beatriz", office: "bremen", language: "de",
    about: "Prüfpläne, Unterweisungen, Ersthelfer. Mein Name passt auf kein Türschild, meine Checklisten auf eine Seite.",
    phone: "+49 421 555 0161", follows: "jonas tomasz beatriz case-connector",
    look: { skin: "fair", hair: "bun", hairColour: "auburn", top: "shirt", colour: "#d9a441", behind: "#dfe7d4", extras: ["glasses", "freckles"] },
  },
  {
    key: "tomasz", first: "Tomasz", last: "Wójcik", title: "Assembly Supervisor, Line 2", department: "Operations", manager: "beatriz", office: "bremen", language: "de",
    about: "Line 2: 38 bikes a day, and we sing.", follows: "beatriz bjorn anna amara",
    look: { skin: "fair", hair: "short", hairColour: "brown", top: "overall", colour: "#2f5d8a", behind: "#f2d7c4", extras: ["moustache"] },
  },
  {
    key: "bjorn", first: "Björn", last: "Karlsson", title: "Lead Welder and Trainer", department: "Operations", manager: "tomasz", office: "bremen",
    follows: "tomasz sven", about: "Twenty-two years of TIG. I train the apprentices and they train me on everything else.",
    look: { skin: "porcelain", hair: "bald", hairColour: "ginger", top: "overall", colour: "#5d6470", behind: "#e7ddd0", extras: ["beard", "lines"] },
  },
  {
    key: "kwame", first: "Kwame", last: "Mensah", title: "Head of Purchasing", department: "Operations", manager: "beatriz", office: "bremen",
    about: "I count connectors so that you do not have to.", phone: "+49 421 555 0171", follows: "diego beatriz marek case-connector",
    look: { skin: "deep", hair: "short", hairColour: "black", top: "blazer", colour: "#44406b", behind: "#d8ead9", extras: ["glasses"] },
  },
  {
    key: "marek", first: "Marek", last: "Dvořák", title: "Logistics Lead", department: "Operations", manager: "beatriz", office: "bremen",
    outOfOffice: "Cycling the Danube without a phone until Monday. For trucks that are on the road call George, for trucks that should be on the road call George too.",
    follows: "george beatriz", about: "Pallets are a language.",
    look: { skin: "fair", hair: "quiff", hairColour: "ginger", top: "crew", colour: "#2e7d5b", behind: "#f7e6c4", extras: ["freckles", "stubble"] },
  },
  {
    key: "george", first: "George", last: "Papadakis", title: "Warehouse Lead", department: "Operations", manager: "marek", office: "bremen",
    follows: "marek jonas", about: "Aisle 7 is not lost, it is resting.",
    look: { skin: "olive", hair: "receding", hairColour: "black", top: "overall", colour: "#7c5b34", behind: "#d6e6e9", extras: ["moustache", "grin"] },
  },
  {
    key: "samuel", first: "Samuel", last: "Tesfaye", title: "Senior Service Technician", department: "Service", manager: "jonas", office: "bremen",
    about: "Wheels true, coffee strong.", follows: "jonas amara thabo femke",
    look: { skin: "brown", hair: "afro", hairColour: "black", top: "overall", colour: "#b4532f", behind: "#d9e8f5", extras: ["goatee"] },
  },
  {
    key: "femke", first: "Femke", last: "de Vries", title: "Service Hub Lead, Utrecht", department: "Service", manager: "jonas", office: "utrecht",
    about: "Every second bike in my street is ours. I counted.", follows: "jonas samuel amara",
    look: { skin: "fair", hair: "ponytail", hairColour: "blond", top: "hoodie", colour: "#e88a3c", behind: "#d4e5f2", extras: ["freckles", "grin"] },
  },
  {
    key: "yuki", first: "Yuki", last: "Sato", title: "Service Technician, Osaka", department: "Service", manager: "mei", office: "osaka", language: "ja",
    about: "整備と写真が好きです。", follows: "mei jonas samuel",
    look: { skin: "warm", hair: "short", hairColour: "darkbrown", top: "overall", colour: "#3d6b9a", behind: "#f4dfe3" },
  },
  {
    key: "omar", first: "Omar", last: "Siddiqui", title: "Customer Support Lead", department: "Service", manager: "jonas", office: "bremen",
    about: "I have heard every noise a bike can make, over the phone.", follows: "jonas amara arjun hana",
    look: { skin: "tan", hair: "side", hairColour: "black", top: "shirt", colour: "#7a4b8c", behind: "#f6e3bd", extras: ["beard"] },
  },
  {
    key: "paulo", first: "Paulo", last: "Tavares", title: "Night Shift Assembly", department: "Operations", manager: "tomasz", office: "bremen", userType: "ChatterOnly", noPhoto: true,
    follows: "tomasz", about: "Good night is my good morning.",
    look: { skin: "tan", hair: "curls", hairColour: "black", top: "overall", colour: "#2f5d8a", behind: "#dddddd" },
  },
  {
    key: "dieter", first: "Dieter", last: "Krause", title: "Welding Supervisor (retired)", department: "Operations", manager: "beatriz", office: "bremen", language: "de", inactive: true,
    about: "Schweißer der ersten Stunde. Jetzt Garten.", noPhoto: true,
    look: { skin: "fair", hair: "bald", hairColour: "white", top: "shirt", colour: "#8a8a8a", behind: "#dddddd", extras: ["moustache", "lines"] },
  },
];

/** Sales, communications, finance, people, IT, and a customer. */
export const officePeople: readonly PersonContent[] = [
  {
    key: "karim", first: "Karim", last: "El-Masri", title: "Head of Sales", department: "Sales", manager: "ingrid", office: "amman",
    about: "A cargo bike sells itself once it has carried somebody's mother-in-law.", phone: "+962 6 555 0180", follows: "noor mei chloe priya ingrid opp-portside",
    look: { skin: "olive", hair: "short", hairColour: "black", top: "blazer", colour: "#22313f", behind: "#f1dcc9", extras: ["stubble", "lines"] },
  },
  {
    key: "noor", first: "Noor", last: "Haddad", title: "Sales Manager, Jordan and Gulf", department: "Sales", manager: "karim", office: "amman", language: "ar",
    about: "أبيع الدراجات نهارًا وأخبز ليلًا.", follows: "karim amara fatima opp-souk",
    look: { skin: "warm", hair: "hijab", hairColour: "black", top: "blazer", colour: "#c2556e", behind: "#dcebe6", extras: ["grin"] },
  },
  {
    key: "chloe", first: "Chloé", last: "Marchand", title: "Sales Manager, France", department: "Sales", manager: "karim", office: "lyon", language: "fr",
    about: "Lyon, ses collines, et un moteur de 85 Nm.", follows: "karim amara elif opp-croix",
    look: { skin: "porcelain", hair: "curls", hairColour: "auburn", top: "vneck", colour: "#3c6e71", behind: "#f9e0d9", extras: ["freckles", "earrings"] },
  },
  {
    key: "elif", first: "Elif", last: "Yıldız", title: "Head of Communications", department: "Communications", manager: "ingrid", office: "bremen",
    about: "If you did it and nobody wrote about it, tell me.", follows: "ingrid amara yael karim rosa",
    look: { skin: "warm", hair: "wavy", hairColour: "darkbrown", top: "turtleneck", colour: "#b8405e", behind: "#e5dff4", extras: ["earrings"] },
  },
  {
    key: "yael", first: "Yael", last: "Levi", title: "Photographer and Content Editor", department: "Communications", manager: "elif", office: "bremen",
    about: "I am the one lying in the puddle with the camera.", follows: "elif thabo amara",
    look: { skin: "olive", hair: "pixie", hairColour: "darkbrown", top: "crew", colour: "#2b2b33", behind: "#fae8ae", extras: ["glasses", "freckles"] },
  },
  {
    key: "nadia", first: "Nadia", last: "Petrova", title: "Chief Financial Officer", department: "Finance", manager: "ingrid", office: "bremen",
    outOfOffice: "Parental leave until the first of next quarter. Freya signs for me up to 20,000 euros.",
    about: "Costs are opinions until they are invoices.", follows: "ingrid beatriz arjun",
    look: { skin: "fair", hair: "long", hairColour: "blond", top: "blazer", colour: "#51355a", behind: "#e4eaf0", extras: ["round-glasses"] },
  },
  {
    key: "freya", first: "Freya", last: "Campbell", title: "Legal Counsel", department: "Finance", manager: "nadia", office: "bremen", noPhoto: true,
    about: "It depends.", follows: "nadia kwame",
    look: { skin: "porcelain", hair: "bob", hairColour: "ginger", top: "blazer", colour: "#2f4858", behind: "#dddddd" },
  },
  {
    key: "rosa", first: "Rosa", last: "Hernández", title: "Head of People", department: "People", manager: "ingrid", office: "bremen",
    about: "Hiring, learning, birthdays, and the box of plasters in the kitchen.", follows: "ingrid isabel elif priya",
    look: { skin: "tan", hair: "bun", hairColour: "black", top: "vneck", colour: "#c76b8f", behind: "#fbe9d0", extras: ["earrings", "grin"] },
  },
  {
    key: "isabel", first: "Isabel", last: "Romano", title: "Office Manager", department: "People", manager: "rosa", office: "bremen",
    about: "Keys, plants, moves.", follows: "rosa patrick elif",
    look: { skin: "warm", hair: "fringe", hairColour: "brown", top: "crew", colour: "#8cae5a", behind: "#f6dcd0", extras: ["grin"] },
  },
  {
    key: "patrick", first: "Patrick", last: "O'Donnell", title: "IT Lead", department: "IT", manager: "beatriz", office: "bremen",
    about: "Have you tried it with the cable?", phone: "+49 421 555 0190", follows: "linh ravi isabel",
    look: { skin: "porcelain", hair: "curls", hairColour: "ginger", top: "shirt", colour: "#3e6b48", behind: "#dbe7f1", extras: ["beard", "freckles"] },
  },
  {
    key: "linh", first: "Linh", last: "Nguyen", title: "Systems Administrator", department: "IT", manager: "patrick", office: "bremen",
    about: "Backups exist. I have tested them.", follows: "patrick ravi",
    look: { skin: "warm", hair: "long", hairColour: "black", top: "hoodie", colour: "#6a5acd", behind: "#d7ece6", extras: ["glasses"] },
  },
  {
    key: "ravi", first: "Ravi", last: "Menon", title: "Backend Developer, Rider App", department: "IT", manager: "patrick", office: "utrecht", noPhoto: true,
    about: "Queues, maps, tea.", follows: "hana fatima patrick",
    look: { skin: "brown", hair: "short", hairColour: "black", top: "hoodie", colour: "#444444", behind: "#dddddd" },
  },
  {
    key: "leilani", first: "Leilani", last: "Kahale", title: "Sustainability Manager", department: "Operations", manager: "beatriz", office: "bremen",
    about: "From the mine to the second life of the pack.", follows: "beatriz kwame priya ingrid",
    look: { skin: "tan", hair: "wavy", hairColour: "black", top: "crew", colour: "#2a9d8f", behind: "#fde2c8", extras: ["grin"] },
  },
  {
    key: "petra", first: "Petra", last: "Lindemann", title: "Fleet Manager", department: "Logistics", office: "customer", userType: "ChatterGuest", company: "Bäckerei Morgenrot eG", language: "de",
    about: "24 Filialen, 31 Räder, 4 Uhr morgens.",
    look: { skin: "fair", hair: "bob", hairColour: "ash", top: "vneck", colour: "#a33b3b", behind: "#f4e4bd", extras: ["lines", "grin"] },
  },
  {
    key: "layla", first: "ليلى", last: "العبد الله", title: "مديرة المشتريات", department: "Purchasing", office: "amman", userType: "Portal", company: "سوق الدراجات، عمّان", language: "ar",
    email: "layla@souk.example",
    look: { skin: "olive", hair: "hijab", hairColour: "black", top: "blazer", colour: "#31708e", behind: "#f2e2cf", extras: ["glasses"] },
  },
  {
    key: "mila", first: "Mila", last: "Kovač", title: "Junior Buyer, started today", department: "Purchasing", manager: "kwame", office: "bremen", isNew: true,
    look: { skin: "warm", hair: "wavy", hairColour: "brown", top: "crew", colour: "#c25f7c", behind: "#dfe9d6", extras: ["freckles", "grin"] },
  },
];
