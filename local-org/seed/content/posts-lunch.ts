import type { PostContent } from "./shapes.ts";

/** Not work. */
export const lunchPosts: readonly PostContent[] = [
  { by: "samuel", in: "lunch", at: "62 12:35", text: "Not work goes here.", likes: 9 },
  { by: "bjorn", in: "lunch", at: "60 12:10", text: "Soup: pea. Bread: Morgenrot. Mood: Monday.", likes: 11 },
  { by: "hana", in: "lunch", at: "57 12:20", text: "Does anybody have a spare bike light? Mine is now part of a snowman.", likes: 8, comments: ["thabo: I have eleven.", "hana: Why?", "thabo: Test engineer."] },
  { by: "femke", in: "lunch", at: "55 13:00", text: "🐕 Meet Biscuit. He joined the Utrecht hub this week. Title: junior noise detector.", likes: 24, comments: ["yael: I need to photograph him.", "omar: Can he tell sparrow from robin?", ["femke: He can tell cheese from not cheese. Evidence attached.", { file: "dog-biscuit", likes: 9 }]] },
  { by: "arjun", in: "lunch", at: "49 12:45", text: "Cricket on Saturday, ten of us, no experience needed, only trousers that you do not love. Rules for beginners: https://larkwheel.example/cricket", likes: 7 },
  { by: "ravi", in: "lunch", at: "46 15:30", text: "Tea ranking, kitchen of Utrecht, unscientific:\n1. Assam, loose\n2. Mint, fresh\n3. The one with the elephant\n97. The one from the machine", likes: 12, comments: ["linh: Where is jasmine?", "ravi: Jasmine is a feeling, not a number."] },
  { by: "tomasz", in: "lunch", at: "43 13:15", text: "Choir of line 2, Thursdays at four, behind the paint shop. Altos wanted. Basses tolerated.", likes: 15 },
  { by: "mei", in: "lunch", at: "40 09:00", text: "今朝の虹、見ましたか？🌈 写真は週末に。", likes: 13 },
  { by: "isabel", in: "lunch", at: "37 10:20", text: "Lost: one left glove, grey, with a hole for the bell finger.", likes: 5, comments: ["sven: Found: one right glove, same description.", "isabel: That is the other one. I had not noticed yet."] },
  { by: "noor", in: "lunch", at: "34 14:00", text: "وصفة المعمول كما وعدت:\n- كوبان سميد\n- كوب سمنة\n- تمر بلا نوى\n- ماء زهر، والباقي صبر", likes: 16, comments: ["amara: I tried it. It was gone before it was cold.", "karim: أمي تقول: أكثر سمنة."] },
  { by: "femke", in: "lunch", at: "28 12:10", text: "Biscuit, quarterly review.", files: "dog-biscuit", likes: 30, comments: ["rosa: Meets expectations.", "thabo: Exceeds mine.", "amara: Promote him.", "omar: He found the squeak in bay 2. I have witnesses.", "priya: Who is a good stakeholder? 🐾"] },
  { key: "lunch-poll", by: "samuel", in: "lunch", at: "20 11:30", text: "Launch cake. Choose wisely.", poll: { choices: ["Raspberry", "Chocolate", "Carrot (it counts as vegetables)", "Two cakes"], votes: ["hana chloe", "diego arjun", "leilani priya", "amara thabo tomasz bjorn omar femke yuki paulo elif patrick linh"] }, likes: 11 },
  { by: "samuel", in: "lunch", at: "17 15:10", text: "Raspberry. And there was a second one behind the camera.", files: "cake-launch", likes: 27 },
  { by: "hana", in: "lunch", at: "16 09:05", text: "Monday, but with a heart in it.", files: "desk", likes: 14 },
  { by: "diego", in: "lunch", at: "12 13:30", text: "The canteen has churros. I repeat. The canteen has churros.", likes: 22, comments: ["linh: On my way.", "sven: They had churros."] },
  { by: "patrick", in: "lunch", at: "9 12:15", text: "Somebody has named the printer on the first floor \"Paper Jam Session\". I will leave it.", likes: 21 },
  { by: "omar", in: "lunch", at: "8 12:50", text: "Caller of the day, word for word: \"It makes no noise any more. Is that normal?\" Yes, Madam. Yes, it is.", likes: 26 },
  { by: "rosa", in: "lunch", at: "4 15:10", text: "Bee sting, second attempt. A success. Happy birthday Hana, Tomasz and Larkwheel! 🎂", files: "cake-birthday", likes: 25, comments: ["hana: Thank you all! The card with the gloves is the best card.", "tomasz: We may now talk about the first attempt. It was salt."] },
  { by: "marek", at: "2 17:10", text: "One postcard, then the phone goes back into the bag. Danube, kilometre 412.", files: "hills-portrait", likes: 18 },
  { by: "linh", in: "lunch", at: "1 12:40", text: "The fern has a name badge now. Thank you, whoever you are.", likes: 20, comments: ["fatima: He is pleased. He grew a leaf."] },
];
