import { type Chapter, writePdf } from "../documents/pdf.ts";
import { Random } from "../random.ts";
import type { DocumentContent, FileContent } from "./shapes.ts";

function pdf(title: string, chapters: readonly Chapter[]): () => DocumentContent {
  return () => ({ ...writePdf(title, chapters), extension: "pdf", mimeType: "application/pdf" });
}

function text(extension: "csv" | "md" | "txt", lines: readonly string[]): () => DocumentContent {
  const content = `${lines.join("\n")}\n`;
  const mimeType = { csv: "text/csv", md: "text/markdown", txt: "text/plain" }[extension];
  return () => ({ bytes: Buffer.from(content), extension, mimeType, text: content, pageCount: 0 });
}

/** Rows of measurements: a number, then a value around each of the middles. */
function measured(seed: number, count: number, first: string, middles: readonly number[]): string[][] {
  const random = new Random(seed);
  return Array.from({ length: count }, (_, index) => [`${first}${String(index + 1).padStart(3, "0")}`, ...middles.map((middle) => (middle * (0.94 + random.next() * 0.12)).toFixed(1))]);
}

const launchPlan: Chapter[] = [
  { heading: "What we launch", paragraphs: ["Heron 2 is the second generation of our two-wheeled cargo bike. It carries 100 kg in the box and 30 kg on the rear rack, folds its steering column for trains and lifts, and starts with a sealed battery plug. We sell it in six countries from the first day.", "The promise in one sentence: the bike that replaces the second car of a family, and the first van of a shop."] },
  { heading: "Who buys it", paragraphs: ["Families with two children and no parking space. Shops that deliver within four kilometres. Bakeries, florists, pharmacies. Cities that want to show that they mean it.", "Three things decided the purchase in our interviews: the height of the box (children climb in alone), the stand (it must hold on cobblestones), and whether the dealer answers the phone."] },
  { heading: "Milestones", table: [["Milestone", "Who", "When"], ["Pre-series, 12 bikes", "Engineering", "done"], ["Winter test", "Thabo", "done"], ["Sealed plug released", "Diego, Kwame", "done"], ["Price list", "Karim", "done"], ["Photographs", "Yael", "done"], ["Dealer training", "Jonas, Femke", "week 3"], ["First delivery", "George", "week 4"], ["Review", "Amara", "week 8"]] },
  { heading: "Risks", paragraphs: ["Supply of plugs: two sources from now on, six weeks of stock in aisle 7. Paint: one line, one colour a day. Demand: we would rather have a waiting list than a hurried bike.", "If the waiting list passes ten weeks, we add a Saturday shift by agreement and pay for it. We do not shorten the final inspection. We never shorten the final inspection."] },
  { heading: "What we will not do", paragraphs: ["No second motor. No subscription for the lock. No limited editions. No launch film with a drone."] },
];

const plugReport: Chapter[] = [
  { heading: "D1 to D3: team, problem, containment", paragraphs: ["Forty-one plugs out of nine hundred and six showed corrosion of at least one contact within their first winter. No rider was hurt; six bikes stopped on the road. Shipping of Heron 1 was held for four working days; the stock of aisle 7 was blocked the same afternoon.", "Containment: every plug in stock was opened, greased, and marked with a green dot. Riders in rain regions got a sleeve by post, with a letter that says what we know and what we do not."] },
  { heading: "D4: root cause", paragraphs: ["The supplier moved the greasing of the seal from station 4 to station 6, behind the leak test. When station 6 stood still, parts went around it. The leak test could not notice, because a dry seal is tight on the day it is made.", "Why did we not notice? Our incoming inspection measured resistance and pull-out force. Nobody looked at the seal, because nobody had ever had to."] },
  { heading: "D5 to D7: correction and prevention", paragraphs: ["Greasing is back in front of the leak test. A camera checks the colour of the seal. Our inspection opens five plugs per box. A second source is released and delivers a third of the volume.", "The checklist for changes at a supplier has one more question: what did the old order of stations protect us from?"] },
  { heading: "D8: thanks", paragraphs: ["To Samuel, who did not just replace the plug but kept it. To Petra at Morgenrot, who sent all five of hers in a lunch box."] },
  { heading: "Salt spray, 240 hours", table: [["Sample", "before, mOhm", "after, mOhm", "pull-out, N"], ...measured(5, 48, "S", [2.1, 2.3, 61])] },
];

const torque: Chapter[] = [
  { heading: "How to read this", paragraphs: ["Values are for clean, dry threads unless the row says grease. If in doubt, ask before you pull: the service group answers faster than a stripped thread heals."] },
  { heading: "Heron 2", table: [["Where", "Nm", "Thread"], ["Stem, folding joint", "14", "grease"], ["Stem, clamp", "6", "dry"], ["Box to frame, front", "22", "threadlock"], ["Box to frame, rear", "22", "threadlock"], ["Motor to frame", "24", "dry"], ["Crank", "50", "grease"], ["Brake caliper", "8", "threadlock"], ["Brake disc", "6", "threadlock"], ["Rear axle", "40", "grease"], ["Front axle", "15", "grease"], ["Stand pivot", "30", "grease"], ["Steering rod ends", "12", "threadlock"]] },
  { heading: "Pelican", table: [["Where", "Nm", "Thread"], ["Tilt axle", "35", "grease"], ["Front wheels", "40", "grease"], ["Box floor", "10", "dry"], ["Bench", "8", "dry"], ["Brake caliper", "8", "threadlock"], ["Stem", "6", "dry"]] },
];

const welcome: Chapter[] = [
  { heading: "Your first week", paragraphs: ["Monday: keys, computer, bike. Yes, you get a bike to ride home on; bring it back when you have an opinion. Tuesday: a day on line 2 with Tomasz. Wednesday: a day in the workshop with Samuel. Thursday: sit with your team. Friday: tell us what surprised you, in public, in All Larkwheel."] },
  { heading: "Words you will hear", paragraphs: ["Bakfiets: any bike with a box. Long John: the two-wheeled kind. Green dot: a plug that was opened and greased. Aisle 7: where things are when they are nowhere else. Morgenrot: the bakery, our strictest tester."] },
  { heading: "How we work", paragraphs: ["We write decisions down where others can find them. We answer questions from customers before questions from managers. Meetings end five minutes before the hour, because the stairs are long.", "If something looks unsafe, stop it. Nobody here has ever been blamed for stopping a line."] },
];

const handbook: Chapter[] = [
  { heading: "Unterweisung Hubtisch", paragraphs: ["Der Hubtisch an Linie 2 wird nur von unterwiesenen Personen bedient. Vor dem Absenken: Blick unter den Tisch, Warnruf, Quittung an der Lichtschranke. Die Schutzeinrichtung darf nicht überbrückt werden, auch nicht kurz, auch nicht ausnahmsweise.", "Bei Störung: Not-Halt, Bereich sichern, Schichtleitung rufen. Erst dann nach der Ursache suchen."] },
  { heading: "Lithium-Akkus", paragraphs: ["Beschädigte Akkus kommen in die Sandbox am Tor 3, nicht in die Werkstatt und nicht in den Kofferraum. Wer Wärme, Geruch oder Verformung bemerkt, meldet das sofort. Löschdecke hängt rechts neben der Tür."] },
  { heading: "Prüfplan", table: [["Prüfung", "Umfang", "Wer"], ["Schweißnaht, Sicht", "100 %", "Linie 1"], ["Schweißnaht, Farbe", "5 %", "QS"], ["Bremsweg", "100 %", "Linie 2"], ["Stecker, Dichtung", "5 je Karton", "Wareneingang"], ["Endkontrolle", "100 %", "QS"]] },
];

const testLog: Chapter[] = [
  { heading: "Winter test", paragraphs: ["Three prototypes, eleven weeks, from the coast to the pass and back. Every ride with 80 kg in the box: sandbags on weekdays, volunteers on Saturdays. Temperatures from 14 down to minus 11 degrees."] },
  { heading: "Rides", table: [["Ride", "km", "Wh per km", "Battery, °C"], ...measured(9, 96, "R", [38, 9.4, 11])] },
  { heading: "Broken", paragraphs: ["One stand spring at ride 12, replaced by a stronger one. One display, by Thabo, with a snowball. The steering rod of prototype 2 had play after ride 60; the new rod end had none after ride 90."] },
];

const priceList: Chapter[] = [
  { heading: "Valid from the first of the month", table: [["Model", "Battery", "Net price"], ["Heron 2", "630 Wh", "€ 5,630"], ["Heron 2 long range", "2 × 630 Wh", "€ 6,420"], ["Pelican", "630 Wh", "€ 5,210"], ["Wren", "400 Wh", "€ 3,440"]] },
  { heading: "Conditions", paragraphs: ["From ten bikes: 4 percent. From forty: talk to Karim. Delivery within six weeks of the order. Service contracts are sold per bike and year, and are worth it."] },
];

export const documents: readonly FileContent[] = [
  { key: "pdf-plan", title: "Heron 2 launch plan", by: "amara", at: "50 09:30", sharedWith: "heron", document: pdf("Heron 2 launch plan", launchPlan) },
  { key: "pdf-8d", title: "8D report: battery plug", by: "diego", at: "28 17:00", sharedWith: "connector quality", document: pdf("8D report: battery plug", plugReport) },
  { key: "pdf-torque", title: "Torque table", by: "samuel", at: "19 08:00", sharedWith: "service", description: "Print it, laminate it, hang it where the grease is.", document: pdf("Torque table", torque) },
  { key: "pdf-welcome", title: "Welcome to Larkwheel", by: "rosa", at: "60 09:00", sharedWith: "allco", document: pdf("Welcome to Larkwheel", welcome) },
  { key: "pdf-safety", title: "Unterweisung Sicherheit", by: "anna", at: "10 07:00", sharedWith: "plant", document: pdf("Unterweisung Sicherheit", handbook) },
  { key: "pdf-winter", title: "Winter test log", by: "thabo", at: "38 16:00", sharedWith: "heron trial", document: pdf("Winter test log", testLog) },
  { key: "pdf-prices", title: "Price list", by: "karim", at: "19 16:00", sharedWith: "sales", origin: "Content", document: pdf("Price list", priceList) },
  { key: "csv-orders", title: "Orders by city", by: "arjun", at: "3 09:05", sharedWith: "sales heron", document: text("csv", ["city,country,model,orders,comment", "Bremen,DE,Heron 2,118,\"includes Morgenrot, 40\"", "München,DE,Heron 2,64,", "Köln,DE,Pelican,41,\"Karneval, wie immer\"", "Utrecht,NL,Pelican,77,", "Lyon,FR,Heron 2,39,\"collines, donc longue portée\"", "Malmö,SE,Heron 2,22,", "大阪,JP,Heron 2,19,\"幼稚園, 8\"", "Amman,JO,Heron 2,25,\"after the demo, before the rain\""]) },
  { key: "csv-parts", title: "Ersatzteile Mindestbestand", by: "george", at: "24 07:45", sharedWith: "plant service", document: text("csv", ["Teil;Bezeichnung;Bestand;Minimum", "10-204;Bremsbeläge, organisch;412;200", "10-377;Stecker Akku, grün gepunktet;906;300", "11-020;Ständerfeder, verstärkt;58;60", "11-021;Lenkstangenkopf M8;144;80", "12-500;Regenverdeck, Fenster groß;37;25", "12-501;Regenverdeck, Fenster klein;0;25"]) },
  { key: "csv-rides", title: "Ride counts", by: "arjun", at: "19 10:05", sharedWith: "heron", document: text("csv", ["ride,km,wh_per_km,celsius", ...measured(3, 120, "B", [6.2, 9.8, 12]).map((row) => row.join(","))]) },
  { key: "md-retro", title: "Outage review", by: "patrick", at: "30 15:00", sharedWith: "service", document: text("md", ["# Outage review", "", "## What happened", "A certificate between the app and the message queue ran out at 10:12. The reminder went to a mailbox that left the company with its owner.", "", "## What helped", "- Linh had the runbook printed.", "- Omar told callers the truth within six minutes.", "", "## What changes", "1. Certificates renew themselves.", "2. Reminders go to a team, never to a person.", "3. The status page lives somewhere else."]) },
  { key: "md-interview", title: "Interview questions", by: "rosa", at: "43 11:00", sharedWith: "priya", document: text("md", ["# Interview questions", "", "1. What did you repair last, and how did you know that it was repaired?", "2. Tell us about a decision that you would take back.", "3. Which of our bikes would you not buy?"]) },
  { key: "txt-packing", title: "Packing list", by: "isabel", at: "15 09:00", sharedWith: "move", document: text("txt", ["PACKING LIST", "", "Per desk: two boxes, one label, no plants.", "Plants travel with Isabel.", "Screens stay on the desk; IT carries them.", "Whatever has no label on Thursday at noon is a donation."]) },
];
