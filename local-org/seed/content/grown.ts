/** What grown people and posts are put together from. */

export const FIRST_NAMES = "Adaeze Agnieszka Ahmad Aiko Aleksander Alma Amira Anders Anjali Antonio Ayumi Bashir Bianca Bruno Carla Catarina Chidi Clara Dagmar Dalia Danilo Deepa Dilara Eero Elena Emeka Emil Esra Farid Finn Gabriela Giulia Goran Haruto Helena Hugo Ibrahim Ines Ivana Jakub Jasmin Joana Johan Julia Kaito Katja Keiko Khalid Kofi Lars Layla Leon Livia Luca Magda Malik Marta Matteo Maya Milan Mina Nabil Nikolai Nina Nuria Olga Omer Paula Pavel Pilar Rania Ren Ruben Saskia Selma Shreya Sofia Stefan Sunil Tariq Teresa Tuuli Uma Valentin Vera Viktor Wanjiru Xin Yara Yusuf Zeynep Zofia".split(" ");

export const LAST_NAMES = "Abdi Achterberg Adeyemi Almeida Andersson Aydin Bakker Barros Becker Bianchi Bouchard Castillo Cohen Costa Demir Dias Eriksen Ferrari Fischer Fujita Garcia Gruber Haile Hansen Hoffmann Ito Jansen Jovanovic Kamau Kaya Khan Kimura Kowalski Krishnan Kruger Larsen Lehmann Lopez Malik Marino Martins Mazur Moreau Mori Mwangi Nakamura Nowak Nwosu Olsen Osei Pereira Peters Rahman Ramos Reyes Ricci Rossi Saleh Santos Schneider Silva Singh Sokolov Suzuki Takahashi Tan Thomsen Torres Tran Vargas Vermeulen Virtanen Wagner Watanabe Wolf Yamada Yilmaz Zhang Ziegler".split(" ");

export const ROLES = [
  ["Assembler, Line 1", "Operations", "tomasz"],
  ["Assembler, Line 2", "Operations", "tomasz"],
  ["Welder", "Operations", "bjorn"],
  ["Warehouse Operator", "Operations", "george"],
  ["Service Technician", "Service", "jonas"],
  ["Support Agent", "Service", "omar"],
  ["Sales Representative", "Sales", "karim"],
  ["Buyer", "Operations", "kwame"],
  ["Test Engineer", "Engineering", "oskar"],
  ["Software Developer", "IT", "patrick"],
  ["Accountant", "Finance", "nadia"],
  ["Recruiter", "People", "rosa"],
] as const;

export const OPENINGS = [
  "Short note from {place}:",
  "For the record:",
  "Seen this morning in {place}:",
  "A question came up twice, so here is the answer.",
  "Good news from {place}.",
  "Kurz aus {place}:",
  "Update on ticket {number}:",
  "We tried something on {model} number {number}.",
  "Before I forget:",
  "Customer visit in {place} today.",
  "Small thing, big effect:",
  "本日の報告です（{place}）。",
] as const;

export const MIDDLES = [
  "the {part} of {model} {number} was {state}, and {action} fixed it in {minutes} minutes.",
  "{count} of {total} bikes came back with a {state} {part}; after {action} none of them did.",
  "{customer} asked whether the {part} can be changed by themselves. It can, with the small tool kit and {minutes} minutes.",
  "if the {part} feels {state}, check the {otherPart} first. It was that in {count} of {total} cases.",
  "frame {number} has now done {distance} km with {customer} and the {part} is still the first one.",
  "der Bestand an {part} liegt bei {total}, das reicht für {count} Wochen. Nachschub kommt über {place}.",
  "we measured the {part} before and after {action}: {count} % better, {minutes} minutes more per bike.",
  "{model} {number} のお客様から連絡がありました。{part} を確認し、{minutes} 分で完了しました。",
  "the handover of {count} {model}s to {customer} went well. They named the first one after their {pet}.",
  "line 2 needed {minutes} minutes instead of {total} for the {part}, because somebody put the {otherPart} within reach.",
] as const;

export const ENDINGS = [
  "Thanks to the night shift for the idea.",
  "Pictures follow when my hands are clean.",
  "Please tell me if you see the same in {place}.",
  "I have added it to the table.",
  "Next check is after another {distance} km.",
  "Nobody was surprised except me.",
  "If you have a better way, I am all ears.",
  "Danke an alle, die mitgedacht haben.",
  "Spare parts are in aisle {count}, second shelf.",
  "The {pet} approves.",
  "We decide on Friday whether it becomes the standard.",
  "🚲",
  "",
] as const;

export const WORDS: Record<string, readonly string[]> = {
  place: ["Bremen", "Utrecht", "Lyon", "Osaka", "Amman", "Lisbon", "Malmö", "Köln", "Porto", "Gent"],
  model: ["Heron", "Heron 2", "Pelican", "Wren"],
  part: ["stand spring", "brake caliper", "box floor", "steering rod", "belt", "rear hub", "display", "rain cover", "child bench", "charger", "bell", "light", "saddle clamp", "wheel lock"],
  otherPart: ["cable guide", "torque of the axle", "washer", "tyre pressure", "spring seat", "firmware version", "plug", "rear rack"],
  state: ["loose", "noisy", "dry", "a little bent", "very clean", "stiff", "too tight", "out of line"],
  action: ["a new washer", "two turns of the screw", "grease", "a longer bolt", "the new jig", "a firmware update", "a second look", "cleaning"],
  customer: ["a florist", "the school in the park", "a courier", "a family of five", "the city library", "a carpenter", "a clinic", "a choir", "the coffee roaster"],
  pet: ["cat", "dog", "parrot", "tortoise", "grandfather"],
};

export const REPLIES = [
  "Same here, in {place}.",
  "Thank you, that saves me {minutes} minutes a day.",
  "Which {part} exactly?",
  "Danke, probiere ich morgen aus.",
  "Ordered {count} of them.",
  "We had {model} {number} with the same. Look at the {otherPart}, too.",
  "👍",
  "I would never have looked there.",
  "ありがとうございます！",
  "Merci, c'est noté.",
  "شكرًا!",
  "Does that hold for the {model} as well?",
] as const;

export const TAGS = ["Heron 2", "Pelican", "Wren", "Quality", "Customer", "Repair tip", "Safety", "Battery", "Data", "Thanks"] as const;
