/** Private messages among these people. Keys of people have spaces between them. */
export interface ConversationContent {
  members: string;
  /** Who has not read it to its end. */
  unread?: string;
  /** `sender time: text`; the time as for posts, "2h" or "3 09:40". */
  messages: readonly string[];
}

const LONG = Array.from({ length: 60 }, (_, index) => {
  const day = 40 - Math.floor(index / 2);
  const who = index % 2 === 0 ? "samuel" : "amara";
  const time = index % 2 === 0 ? "08:10" : "08:25";
  return `${who} ${day} ${time}: ${index % 2 === 0 ? `Bay ${(index % 6) + 1} is free until ten. Bring the bike.` : "On my way. Do not tell the chain that I am coming."}`;
});

export const conversations: readonly ConversationContent[] = [
  {
    members: "amara priya",
    unread: "amara",
    messages: [
      "priya 4 09:12: Do you have ten minutes before the dealer round?",
      "amara 4 09:15: Ten, yes. Fifteen, no.",
      "priya 4 09:15: Then ten. I need one number and one sentence.",
      "amara 1 16:40: Five weeks. And: we would rather be late than wrong.",
      "priya 55m: That is two numbers, but I take both. Can you look at my slide before four?",
    ],
  },
  {
    members: "amara jonas samuel diego",
    unread: "amara diego",
    messages: [
      "jonas 6 11:00: Wer hat den Drehmomentschlüssel aus Bucht 3?",
      "samuel 6 11:02: Not me. I have the other one.",
      "diego 6 11:20: It is on my desk. I measured something. I am sorry.",
      "amara 6 11:24: What did you measure?",
      "diego 6 11:25: The desk.",
      "jonas 2h: Er ist wieder weg.",
    ],
  },
  { members: "amara samuel", messages: LONG },
  {
    members: "amara noor",
    messages: [
      "noor 3 12:05: صباح الخير! وصلت الدراجات الأربع إلى عمّان، وكلها سليمة.",
      "amara 3 11:30: That is wonderful news. Did the rain covers arrive, too?",
      "noor 3 14:41: نعم، ثلاثة منها. الرابع ما زال في الجمارك (رقم 118-B).",
    ],
  },
  {
    members: "amara dieter",
    messages: [
      "dieter 50 10:00: Die Lehre für die Gabel liegt im Schrank, zweites Fach. Wer sie verbiegt, ruft mich an.",
      "amara 50 10:20: Danke für alles, Dieter. Niemand verbiegt sie.",
    ],
  },
  {
    members: "amara hana fatima ravi aisha oskar elif mei thabo chloe",
    messages: [
      "hana 9 14:00: This is everybody for the glove test. Bring your thickest pair.\n\nMonday, nine o'clock, in the yard.\nTea is there.",
      "thabo 9 14:10: Mine are ski gloves.",
      "mei 9 22:30: 手袋を二組送りました。",
      "elif 8 09:00: I bring the camera: https://larkwheel.example/glove-test",
    ],
  },
];
